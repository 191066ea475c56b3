// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paginator.h"

#include "base/tr.h"
#include "print/findinglayout.h"
#include "print/furniture.h"
#include "print/proselayout.h"
#include "print/tablelayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd::print {

namespace {

template<typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};

/// Every heading and finding sheet of \a report, not yet placed.
std::vector<Destination> destinationsOf(const report::Report &report)
{
    std::vector<Destination> result;
    for (size_t i = 0; i < report.blocks.size(); ++i) {
        const auto add = [&](int level, const QString &title, const QString &anchor) {
            result.push_back({int(i), std::clamp(level, 1, 3), printable(title).replace(QChar::LineSeparator, u' '),
                              anchor.isEmpty() ? u"block-%1"_s.arg(i) : anchor, -1, 0});
        };
        if (const auto *heading = std::get_if<report::Heading>(&report.blocks[i].content))
            add(heading->listedAs > 0 ? heading->listedAs : heading->level,
                heading->entry.isEmpty() ? heading->text : heading->entry, heading->anchor);
        else if (const auto *sheet = std::get_if<report::FindingSheet>(&report.blocks[i].content))
            add(2, sheet->title, sheet->anchor);
    }
    return result;
}

std::vector<Slab> slabsOf(const report::Block &block, const report::Report &report,
                          const std::vector<Destination> &destinations, std::vector<Slab> &running)
{
    return std::visit(Overloaded{
                          [&](const report::Cover &cover) { return layOut(cover, report.meta); },
                          [&](const report::Contents &contents) { return layOut(contents, destinations); },
                          [&](const report::Table &table) { return layOut(table, running); },
                          [&](const report::PageBreak &) { return std::vector<Slab>(); },
                          [&](const auto &content) { return layOut(content); },
                      },
                      block.content);
}

void applyKeep(std::vector<Slab> &slabs, const report::Keep &keep)
{
    if (slabs.empty())
        return;
    const Bond last = slabs.back().bond;
    if (keep.together) {
        for (Slab &slab : slabs)
            slab.bond = std::max(slab.bond, Bond::Soft);
        slabs.back().bond = last;
    }
    if (keep.withNext)
        slabs.back().bond = Bond::Hard;
    slabs.back().closesUp = keep.withNext;
}

bool endsPage(const report::Content &content)
{
    return std::holds_alternative<report::PageBreak>(content) || std::holds_alternative<report::Cover>(content);
}

Slabs slabsOf(const report::Report &report, const std::vector<Destination> &destinations)
{
    Slabs result;
    bool breakPending = false;
    for (size_t i = 0; i < report.blocks.size(); ++i) {
        const report::Block &block = report.blocks[i];
        std::vector<Slab> slabs = slabsOf(block, report, destinations, result.running);
        applyKeep(slabs, block.keep);
        if (!slabs.empty() && breakPending) {
            slabs.front().startsPage = true;
            breakPending = false;
        }
        breakPending = breakPending || endsPage(block.content);
        for (Slab &slab : slabs) {
            slab.block = int(i);
            result.flow.push_back(std::move(slab));
        }
    }
    return result;
}

qreal gapBetween(const Slab &upper, const Slab &lower)
{
    return upper.closesUp ? upper.after : std::max(upper.after, lower.before);
}

/// Fills pages from the top.
class Flow
{
public:
    Flow(const Slabs &slabs, Pages &pages)
        : m_slabs(slabs)
        , m_pages(pages)
    {
    }

    void run()
    {
        for (size_t i = 0; i < m_slabs.flow.size(); ++i) {
            const Slab &slab = m_slabs.flow[i];
            if (m_pages.pages.empty() || slab.startsPage || !fits(i))
                startPage(slab);
            place(slab);
            notePlaced(slab);
        }
    }

private:
    qreal gap(const Slab &slab) const { return m_last ? gapBetween(*m_last, slab) : 0; }

    qreal repeatedHeight(const Slab &slab) const
    {
        qreal height = slab.header < 0 ? 0 : m_slabs.running[size_t(slab.header)].height;
        return height + (slab.group < 0 ? 0 : m_slabs.running[size_t(slab.group)].height);
    }

    /// Height of the slabs that hang on \a first by at least \a bond; stops when it is more than a page.
    qreal chainHeight(size_t first, Bond bond) const
    {
        qreal height = m_slabs.flow[first].height;
        for (size_t i = first; m_slabs.flow[i].bond >= bond && i + 1 < m_slabs.flow.size(); ++i) {
            const Slab &next = m_slabs.flow[i + 1];
            if (next.startsPage || height > contentHeight)
                break;
            height += gapBetween(m_slabs.flow[i], next) + next.height;
        }
        return height;
    }

    bool fits(size_t index) const
    {
        const Slab &slab = m_slabs.flow[index];
        const qreal room = contentHeight - m_y - gap(slab);
        if (slab.height > room)
            return m_y == 0;
        for (const Bond bond : {Bond::Soft, Bond::Hard}) {
            const qreal height = chainHeight(index, bond);
            if (height <= contentHeight - repeatedHeight(slab))
                return height <= room;
        }
        return true;
    }

    void startPage(const Slab &first)
    {
        m_pages.pages.emplace_back();
        m_y = 0;
        m_last = nullptr;
        for (const int index : {first.header, first.group}) {
            if (index >= 0)
                place(m_slabs.running[size_t(index)]);
        }
    }

    void place(const Slab &slab)
    {
        m_y += gap(slab);
        for (Item item : slab.items) {
            std::visit([this](auto &placed) { placed.box.translate(0, m_y); }, item);
            m_pages.pages.back().items.push_back(std::move(item));
        }
        m_top = m_y;
        m_y += slab.height;
        m_last = &slab;
    }

    void notePlaced(const Slab &slab)
    {
        std::vector<int> &blocks = m_pages.pages.back().blocks;
        if (blocks.empty() || blocks.back() != slab.block)
            blocks.push_back(slab.block);
        if (!slab.destination)
            return;
        for (Destination &destination : m_pages.destinations) {
            if (destination.block == slab.block) {
                destination.page = int(m_pages.pages.size()) - 1;
                destination.y = m_top;
            }
        }
    }

    const Slabs &m_slabs;
    Pages &m_pages;
    qreal m_y = 0;
    qreal m_top = 0;
    const Slab *m_last = nullptr; ///< above the present place on this page
};

} // namespace

Pages paginate(const report::Report &report)
{
    Pages result;
    result.paper = report.paper;
    result.ink = report.ink;
    result.destinations = destinationsOf(report);
    const Slabs slabs = slabsOf(report, result.destinations);
    Flow(slabs, result).run();
    if (result.pages.empty())
        result.pages.emplace_back();
    addPageNumbersOfLinks(result);
    addFurniture(result, report);
    return result;
}

std::vector<QString> pageTexts(const Pages &pages)
{
    std::vector<QString> result;
    for (const Page &page : pages.pages) {
        QStringList lines;
        for (const Item &item : page.items) {
            if (const auto *text = std::get_if<TextItem>(&item))
                lines += text->text;
        }
        result.push_back(lines.join(u'\n'));
    }
    return result;
}

} // namespace qd::print
