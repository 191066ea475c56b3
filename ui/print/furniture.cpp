// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/furniture.h"

#include "base/tr.h"
#include "print/slab.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd::print {

namespace {

constexpr qreal headerDistance = 20; ///< of the rule from the content box
constexpr qreal footerDistance = 15;
constexpr qreal textDistance = 6; ///< from the rule
constexpr qreal gap = 16;

/// Left, centre and right on one line; the outer two give way to the centre.
void placeThree(Page &page, const std::array<QString, 3> &texts, qreal top)
{
    constexpr TextStyle style = TextStyle::Furniture;
    const QString centre = fit(style, texts[1], contentWidth * 0.5);
    const qreal side = (contentWidth - textWidth(style, centre)) / 2 - gap;
    const auto place = [&](const QString &text, qreal left, qreal width, Align align) {
        placeLines(page.items, {text}, style, QRectF(left, top, width, 0), Tone::Text2, align);
    };
    place(fit(style, texts[0], side), 0, side, Align::Start);
    place(centre, 0, contentWidth, Align::Centre);
    place(fit(style, texts[2], side), contentWidth - side, side, Align::End);
}

QString versionLine(const report::Metadata &meta)
{
    QStringList parts = {
        meta.version, meta.contentHash.isEmpty() ? QString() : Tr::tr("content %1").arg(meta.contentHash), meta.asOf};
    parts.removeAll(QString());
    return parts.join(Tr::tr(", ", "between the facts in a footer"));
}

bool isCover(const Page &page, const report::Report &report)
{
    return std::any_of(page.blocks.begin(), page.blocks.end(), [&](int block) {
        return std::holds_alternative<report::Cover>(report.blocks[size_t(block)].content);
    });
}

} // namespace

void addFurniture(Pages &pages, const report::Report &report)
{
    const report::Metadata &meta = report.meta;
    const size_t count = pages.pages.size();
    for (size_t i = 0; i < count; ++i) {
        Page &page = pages.pages[i];
        if (!isCover(page, report)) {
            page.items.push_back(RuleItem{QRectF(0, -headerDistance, contentWidth, 1), Tone::Line2});
            placeThree(page, {meta.headerLeft, meta.headerCentre, meta.headerRight},
                       -headerDistance - textDistance - leading(TextStyle::Furniture));
        }
        page.items.push_back(RuleItem{QRectF(0, contentHeight + footerDistance - 1, contentWidth, 1), Tone::Line2});
        placeThree(page, {meta.confidentiality, versionLine(meta), Tr::tr("Page %1 of %2").arg(i + 1).arg(count)},
                   contentHeight + footerDistance + textDistance);
    }
}

void addPageNumbersOfLinks(Pages &pages)
{
    for (Page &page : pages.pages) {
        std::vector<Item> numbers;
        for (const Item &item : page.items) {
            const auto *link = std::get_if<LinkItem>(&item);
            if (!link)
                continue;
            const auto found =
                std::find_if(pages.destinations.begin(), pages.destinations.end(),
                             [&](const Destination &destination) { return destination.block == link->target; });
            if (found == pages.destinations.end())
                continue;
            const TextStyle style = found->level == 1 ? TextStyle::BodyStrong : TextStyle::Body;
            const QRectF line(link->box.left(), link->box.bottom() - leading(style), link->box.width(), 0);
            placeLines(numbers, {QString::number(found->page + 1)}, style, line, Tone::Text, Align::End);
        }
        page.items.insert(page.items.end(), numbers.begin(), numbers.end());
    }
}

} // namespace qd::print
