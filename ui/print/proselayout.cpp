// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/proselayout.h"

#include "base/tr.h"
#include "charts/graphdrawing.h"
#include "charts/pieces.h"
#include "style/charttheme.h"

#include <algorithm>
#include <span>

namespace qd::print {

namespace {

constexpr qreal factGap = 36;
constexpr size_t factsPerRow = 4;
constexpr int factLines = 3;
constexpr qreal pageNumberWidth = 48;

qreal naturalWidth(const report::Fact &fact)
{
    return std::max(textWidth(TextStyle::FactNumber, printable(fact.number)),
                    textWidth(TextStyle::Furniture, printable(fact.caption)));
}

/// Natural widths when they fit beside each other, else equal columns.
std::vector<qreal> factWidths(std::span<const report::Fact> facts)
{
    std::vector<qreal> widths;
    qreal total = factGap * (qreal(facts.size()) - 1);
    for (const report::Fact &fact : facts) {
        widths.push_back(naturalWidth(fact) + 0.5);
        total += widths.back();
    }
    if (total > contentWidth) {
        const qreal equal = (contentWidth - factGap * (qreal(facts.size()) - 1)) / qreal(facts.size());
        std::fill(widths.begin(), widths.end(), equal);
    }
    return widths;
}

void addFacts(Slab &slab, std::span<const report::Fact> facts)
{
    const std::vector<qreal> widths = factWidths(facts);
    const qreal top = slab.height + 10;
    qreal bottom = top;
    qreal x = 0;
    for (size_t i = 0; i < facts.size(); ++i) {
        const QStringList number = {fit(TextStyle::FactNumber, facts[i].number, widths[i])};
        const QRectF column(x, top, widths[i], 0);
        const qreal below = placeLines(slab.items, number, TextStyle::FactNumber, column, Tone::Text, Align::Start) + 3;
        const QStringList caption = wrap(TextStyle::Furniture, facts[i].caption, widths[i], factLines);
        bottom = std::max(bottom,
                          placeLines(slab.items, caption, TextStyle::Furniture, QRectF(x, below, widths[i], 0),
                                     Tone::Text2, Align::Start));
        x += widths[i] + factGap;
    }
    slab.height = bottom + 10;
    slab.addRule(1, Tone::Line);
}

std::vector<Slab> factRows(std::span<const report::Fact> facts)
{
    std::vector<Slab> result;
    for (size_t first = 0; first < facts.size(); first += factsPerRow) {
        Slab slab;
        if (first == 0) {
            slab.before = 14;
            slab.addRule(2, Tone::Text);
        }
        addFacts(slab, facts.subspan(first, std::min(factsPerRow, facts.size() - first)));
        slab.bond = Bond::Hard;
        result.push_back(std::move(slab));
    }
    if (!result.empty()) {
        result.back().bond = Bond::None;
        result.back().after = 20;
    }
    return result;
}

/// Lines that break over pages with at least three at the start and two at the end.
std::vector<Slab> lineSlabs(const QStringList &lines, TextStyle style, Tone tone)
{
    std::vector<Slab> result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Slab slab;
        slab.addLines({lines[i]}, style, 0, contentWidth, tone);
        slab.bond = i < 2 || i + 2 == lines.size() ? Bond::Hard : Bond::None;
        result.push_back(std::move(slab));
    }
    if (!result.empty())
        result.back().bond = Bond::None;
    return result;
}

/// The aside stands on the baseline of the last line, or below when there is no room.
void addAside(Slab &slab, const QString &aside, TextStyle style)
{
    if (aside.isEmpty())
        return;
    const qreal width = textWidth(TextStyle::Furniture, printable(aside));
    const auto *last = slab.items.empty() ? nullptr : std::get_if<TextItem>(&slab.items.back());
    const qreal x = last ? last->box.right() + 8 : 0;
    if (!last || x + width > contentWidth) {
        slab.addLines(wrap(TextStyle::Furniture, aside, contentWidth, 2), TextStyle::Furniture, 0, contentWidth,
                      Tone::Text2);
        return;
    }
    const qreal top = last->box.top() + baseline(style) - baseline(TextStyle::Furniture);
    const QRectF column(x, top, width + 1, 0);
    placeLines(slab.items, {fit(TextStyle::Furniture, aside, width + 1)}, TextStyle::Furniture, column, Tone::Text2,
               Align::Start);
}

constexpr qreal highestChart = mm(190);
constexpr qreal highestPiece = mm(208); // fills a page, with a heading and the words around it

struct ChartWords
{
    QString title;
    QString subtitle;
    QString source;
};

/// \a words around \a chart, whose box is moved between them; \a place stands at the right of the title.
Slab chartSlab(const ChartWords &words, const QString &place, ChartItem chart)
{
    Slab slab;
    slab.before = 12;
    slab.after = 16;
    const qreal beside = place.isEmpty() ? 0 : textWidth(TextStyle::Furniture, place) + 12;
    slab.addLines(wrap(TextStyle::BodyStrong, words.title, contentWidth - beside, 3), TextStyle::BodyStrong, 0,
                  contentWidth);
    if (!place.isEmpty())
        placeLines(slab.items, {place}, TextStyle::Furniture, QRectF(0, 0, contentWidth, 0), Tone::Text2, Align::End);
    slab.addLines(wrap(TextStyle::Furniture, words.subtitle, contentWidth, 3), TextStyle::Furniture, 0, contentWidth,
                  Tone::Text2);
    slab.height += 8;
    chart.box.translate(0, slab.height);
    slab.height += chart.box.height() + 6;
    slab.items.push_back(std::move(chart));
    slab.addLines(wrap(TextStyle::Furniture, words.source, contentWidth, 3), TextStyle::Furniture, 0, contentWidth,
                  Tone::Text2);
    return slab;
}

/// How high \a picture wants to be at the width of the page.
qreal naturalHeight(const report::Drawing &picture)
{
    constexpr qreal endless = 1e6;
    const charts::ChartTheme theme = ui::paperChartTheme();
    if (const auto *graph = std::get_if<report::GraphSpec>(&picture))
        return charts::leastGraphSize(*graph, theme).height() + mm(8);
    const std::vector<charts::Piece> whole = charts::piecesOf(picture, {contentWidth, endless}, theme);
    return whole.empty() ? 0 : whole.front().size.height();
}

/// A drawing that is higher than a page, with rows as high as those of a whole one \a wanted would be.
std::vector<charts::Piece> piecesOf(const report::Drawing &picture, qreal wanted)
{
    const qreal natural = std::max(naturalHeight(picture), 1.0);
    return charts::piecesOf(picture, {contentWidth, highestPiece}, ui::paperChartTheme(),
                            std::min(1.0, wanted / natural));
}

Slab contentsLine(const Destination &entry)
{
    const bool first = entry.level == 1;
    const TextStyle style = first ? TextStyle::BodyStrong : TextStyle::Body;
    const qreal indent = first ? 0 : 16;
    Slab slab;
    slab.before = first ? 12 : 3;
    slab.addLines(wrap(style, entry.title, contentWidth - indent - pageNumberWidth, 2), style, indent,
                  contentWidth - indent - pageNumberWidth);
    slab.items.push_back(LinkItem{QRectF(0, 0, contentWidth, slab.height), entry.block});
    return slab;
}

} // namespace

std::vector<Slab> layOut(const report::Cover &cover, const report::Metadata &meta)
{
    Slab slab;
    slab.startsPage = true;
    const qreal half = contentWidth / 2 - 12;
    placeLines(slab.items, {fit(TextStyle::BodyStrong, meta.organisation, half)}, TextStyle::BodyStrong,
               QRectF(0, 0, half, 0), Tone::Text, Align::Start);
    placeLines(slab.items, {fit(TextStyle::Body, meta.confidentiality, half)}, TextStyle::Body,
               QRectF(contentWidth - half, 0, half, 0), Tone::Text2, Align::End);
    slab.height = contentHeight * 0.3;
    slab.addLines(wrap(TextStyle::CoverTitle, cover.title, contentWidth, 4), TextStyle::CoverTitle, 0, contentWidth);
    slab.height += 10;
    slab.addLines(wrap(TextStyle::Question, cover.subtitle, contentWidth, 4), TextStyle::Question, 0, contentWidth,
                  Tone::Text2);
    slab.height += 36;
    if (!cover.facts.empty()) {
        slab.addRule(2, Tone::Text);
        addFacts(slab, std::span(cover.facts).first(std::min(factsPerRow, cover.facts.size())));
    }
    slab.height = contentHeight;
    return {slab};
}

std::vector<Slab> layOut(const report::Contents &contents, const std::vector<Destination> &entries)
{
    std::vector<Slab> result = layOut(report::Heading{1, contents.title, {}, {}});
    result.front().destination.reset();
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].level > 2)
            continue;
        result.push_back(contentsLine(entries[i]));
        if (entries[i].level == 1 && i + 1 < entries.size() && entries[i + 1].level == 2)
            result.back().bond = Bond::Hard;
    }
    result.back().after = 24;
    return result;
}

std::vector<Slab> layOut(const report::Heading &heading)
{
    constexpr std::array<TextStyle, 3> styles = {TextStyle::Title, TextStyle::Section, TextStyle::BodyStrong};
    constexpr std::array<qreal, 3> before = {40, 32, 20};
    constexpr std::array<qreal, 3> after = {10, 8, 4};
    const size_t level = size_t(std::clamp(heading.level, 1, 3)) - 1;
    Slab slab;
    slab.before = before[level];
    slab.after = after[level];
    slab.bond = Bond::Hard;
    slab.addLines(wrap(styles[level], heading.text, contentWidth, 4), styles[level], 0, contentWidth);
    addAside(slab, heading.aside, styles[level]);
    slab.destination = Destination{-1, int(level) + 1, printable(heading.text), heading.anchor, -1, 0};
    return {slab};
}

Slab questionSlab(const QString &text)
{
    Slab slab;
    slab.before = 12;
    slab.after = 14;
    slab.addLines(wrap(TextStyle::Question, text, contentWidth - 16, 6), TextStyle::Question, 16, contentWidth - 16);
    slab.items.push_back(RuleItem{QRectF(0, 1, 3, std::max(slab.height - 2, 1.0)), Tone::Text});
    return slab;
}

std::vector<Slab> layOut(const report::Paragraph &paragraph)
{
    using Style = report::Paragraph::Style;
    if (paragraph.style == Style::Question)
        return {questionSlab(paragraph.text)};
    const bool small = paragraph.style == Style::Small;
    const TextStyle style = small ? TextStyle::Furniture : TextStyle::Body;
    std::vector<Slab> result =
        lineSlabs(wrap(style, paragraph.text, contentWidth), style, small ? Tone::Text2 : Tone::Text);
    if (!result.empty())
        result.back().after = small ? 4 : paragraph.style == Style::Lead ? 16 : 10;
    return result;
}

std::vector<Slab> layOut(const report::FactStrip &strip)
{
    return factRows(strip.facts);
}

std::vector<Slab> layOut(const report::KeyValues &keyValues)
{
    constexpr qreal keyWidth = contentWidth * 0.28;
    constexpr qreal valueLeft = keyWidth + 16;
    std::vector<Slab> result;
    for (const report::KeyValue &pair : keyValues.pairs) {
        Slab slab;
        if (result.empty())
            slab.addRule(1, Tone::Text);
        const qreal top = slab.height + 8;
        slab.height = top;
        slab.addLines(wrap(TextStyle::TableStrong, pair.key, keyWidth, 4), TextStyle::TableStrong, 0, keyWidth);
        const qreal keyBottom = slab.height;
        slab.height = top;
        slab.addLines(wrap(TextStyle::Table, pair.value, contentWidth - valueLeft, 12), TextStyle::Table, valueLeft,
                      contentWidth - valueLeft);
        slab.height = std::max(slab.height, keyBottom) + 8;
        slab.addRule(1, Tone::Line);
        result.push_back(std::move(slab));
    }
    if (!result.empty())
        result.back().after = 16;
    return result;
}

std::vector<Slab> layOut(const report::Chart &chart)
{
    auto picture = std::make_shared<report::Drawing>(chart.spec);
    // What stands around the picture is set as text and leaves it.
    const ChartWords words = std::visit(
        [](auto &spec) {
            return ChartWords{std::exchange(spec.title, {}), std::exchange(spec.subtitle, {}),
                              std::exchange(spec.source, {})};
        },
        *picture);
    const qreal wanted = std::max(chart.heightMm > 0 ? mm(chart.heightMm) : naturalHeight(*picture), mm(15));
    std::vector<charts::Piece> pieces;
    if (wanted > highestChart)
        pieces = piecesOf(*picture, wanted);
    if (pieces.size() < 2)
        return {chartSlab(words, {}, ChartItem{QRectF(0, 0, contentWidth, std::min(wanted, highestChart)), picture})};
    std::vector<Slab> slabs;
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        const QString place = Tr::tr("%1 of %2", "part of a chart").arg(index + 1).arg(pieces.size());
        const QRectF box(0, 0, contentWidth, pieces[index].size.height());
        slabs.push_back(
            chartSlab(words, place, ChartItem{box, picture, std::make_shared<charts::Piece>(pieces[index])}));
    }
    return slabs;
}

} // namespace qd::print
