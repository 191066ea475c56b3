// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartpieces.h"

#include <algorithm>

namespace qd::report {

namespace {

template<typename Row>
std::vector<Row> slice(const std::vector<Row> &rows, const Stretch &stretch)
{
    const auto begin = rows.begin() + std::ptrdiff_t(stretch.first);
    return {begin, begin + std::ptrdiff_t(stretch.count)};
}

/// Where the rows from \a first on that have \a room end.
std::size_t fittingEnd(std::span<const RowToPlace> rows, std::size_t first, double room)
{
    double height = rows[first].heading + rows[first].height;
    std::size_t end = first + 1;
    while (end < rows.size()) {
        height += rows[end].height + (rows[end].beginsGroup ? rows[end].heading : 0);
        if (height > room)
            break;
        ++end;
    }
    return end;
}

double heightOf(std::span<const RowToPlace> rows, std::size_t first, std::size_t end)
{
    double height = rows[first].heading;
    for (std::size_t row = first; row < end; ++row)
        height += rows[row].height + (row > first && rows[row].beginsGroup ? rows[row].heading : 0);
    return height;
}

/// Where a page ends that shares what is left with the last one, which would be nearly empty; 0: it need not.
std::size_t evenEnd(std::span<const RowToPlace> rows, std::size_t first, std::size_t end, double room)
{
    constexpr double LeastShare = 0.25; // of a page
    if (end == rows.size() || end - first < 3 || fittingEnd(rows, end, room) < rows.size())
        return 0;
    if (end + 1 < rows.size() && heightOf(rows, end, rows.size()) >= LeastShare * room)
        return 0;
    const double half = heightOf(rows, first, rows.size()) / 2;
    std::size_t even = end - 1;
    while (even > first + 2 && heightOf(rows, first, even) > half)
        --even;
    return heightOf(rows, even, rows.size()) <= room ? even : 0;
}

/// Takes rows one by one into \a spec with the nodes that are already there renumbered.
template<typename Spec>
class Renumbered
{
public:
    explicit Renumbered(const Spec &whole)
        : m_isShown(whole.nodes.size(), false)
    {
    }

    void show(int node) { m_isShown[std::size_t(node)] = true; }
    /// Makes \a part hold the nodes that are shown, in their order, and lets \a links speak of them.
    template<typename Link>
    void fill(Spec &part, const Spec &whole, std::vector<Link> &links) const
    {
        std::vector<int> places(whole.nodes.size(), -1);
        part.nodes.clear();
        for (std::size_t node = 0; node < whole.nodes.size(); ++node) {
            if (!m_isShown[node])
                continue;
            places[node] = int(part.nodes.size());
            part.nodes.push_back(whole.nodes[node]);
        }
        for (Link &link : links) {
            link.from = places[std::size_t(link.from)];
            link.to = places[std::size_t(link.to)];
        }
    }

private:
    std::vector<bool> m_isShown;
};

/// A link, or a node without any, that wants a place on a page.
struct FlowItem
{
    int link = -1;
    int node = -1;
    int group = 0; ///< of what hangs together
};

class FlowPieces
{
public:
    FlowPieces(const FlowSpec &whole, std::size_t mostInColumn)
        : m_whole(whole)
        , m_most(std::max<std::size_t>(2, mostInColumn))
        , m_longest(longestColumn())
        , m_groups(whole.nodes.size(), -1)
    {
    }

    std::vector<FlowSpec> make()
    {
        const std::vector<FlowItem> items = inOrder();
        std::vector<FlowItem> page;
        for (std::size_t first = 0; first < items.size();) {
            std::size_t end = first;
            while (end < items.size() && items[end].group == items[first].group)
                ++end;
            std::vector<FlowItem> longer = page;
            longer.insert(longer.end(), items.begin() + std::ptrdiff_t(first), items.begin() + std::ptrdiff_t(end));
            if (fits(longer)) {
                page = std::move(longer);
            } else {
                const std::vector<FlowItem> alone(items.begin() + std::ptrdiff_t(first),
                                                  items.begin() + std::ptrdiff_t(end));
                if (fits(alone))
                    finish(page);
                for (const FlowItem &item : alone) {
                    page.push_back(item);
                    if (fits(page))
                        continue;
                    page.pop_back();
                    finish(page);
                    page.push_back(item);
                }
            }
            first = end;
        }
        finish(page);
        return std::move(m_pieces);
    }

private:
    /// What hangs together, from the topmost box of its longest column on; its links in the order of that column.
    std::vector<FlowItem> inOrder()
    {
        std::vector<FlowItem> items;
        for (const int seed : seeds()) {
            if (m_groups[std::size_t(seed)] >= 0)
                continue;
            const int group = int(items.size());
            gather(seed, group);
            const std::size_t before = items.size();
            for (int link = 0; link < int(m_whole.links.size()); ++link) {
                if (m_groups[std::size_t(m_whole.links[std::size_t(link)].from)] == group)
                    items.push_back({link, -1, group});
            }
            if (items.size() == before)
                items.push_back({-1, seed, group});
            std::stable_sort(items.begin() + std::ptrdiff_t(before), items.end(),
                             [this](const FlowItem &one, const FlowItem &other) { return rank(one) < rank(other); });
        }
        return items;
    }
    int longestColumn() const
    {
        std::vector<std::size_t> counts(m_whole.columns.size() + 1, 0);
        for (const FlowNode &node : m_whole.nodes)
            ++counts[std::size_t(node.column)];
        return int(std::ranges::max_element(counts) - counts.begin());
    }
    std::vector<int> seeds() const
    {
        std::vector<int> all;
        for (const bool isLongest : {true, false}) {
            for (int node = 0; node < int(m_whole.nodes.size()); ++node) {
                if ((m_whole.nodes[std::size_t(node)].column == m_longest) == isLongest)
                    all.push_back(node);
            }
        }
        return all;
    }
    void gather(int seed, int group)
    {
        std::vector<int> open{seed};
        m_groups[std::size_t(seed)] = group;
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            for (const FlowLink &link : m_whole.links) {
                const int other = link.from == node ? link.to : link.to == node ? link.from : -1;
                if (other < 0 || m_groups[std::size_t(other)] >= 0)
                    continue;
                m_groups[std::size_t(other)] = group;
                open.push_back(other);
            }
        }
    }
    /// The box of the longest column that a link touches, else the one it comes from.
    int rank(const FlowItem &item) const
    {
        if (item.link < 0)
            return item.node;
        const FlowLink &link = m_whole.links[std::size_t(item.link)];
        return m_whole.nodes[std::size_t(link.to)].column == m_longest ? link.to : link.from;
    }
    template<typename Take>
    void eachNode(const std::vector<FlowItem> &page, const Take &take) const
    {
        for (const FlowItem &item : page) {
            if (item.node >= 0) {
                take(item.node);
                continue;
            }
            take(m_whole.links[std::size_t(item.link)].from);
            take(m_whole.links[std::size_t(item.link)].to);
        }
    }
    bool fits(const std::vector<FlowItem> &page) const
    {
        std::vector<bool> isShown(m_whole.nodes.size(), false);
        std::vector<std::size_t> counts(m_whole.columns.size() + 1, 0);
        bool fits = true;
        eachNode(page, [&](int node) {
            if (isShown[std::size_t(node)])
                return;
            isShown[std::size_t(node)] = true;
            fits = fits && ++counts[std::size_t(m_whole.nodes[std::size_t(node)].column)] <= m_most;
        });
        return fits;
    }
    void finish(std::vector<FlowItem> &page)
    {
        if (page.empty())
            return;
        FlowSpec part = m_whole;
        part.links.clear();
        for (const FlowItem &item : page) {
            if (item.link >= 0)
                part.links.push_back(m_whole.links[std::size_t(item.link)]);
        }
        Renumbered<FlowSpec> nodes(m_whole);
        eachNode(page, [&](int node) { nodes.show(node); });
        nodes.fill(part, m_whole, part.links);
        m_pieces.push_back(std::move(part));
        page.clear();
    }

    const FlowSpec &m_whole;
    std::size_t m_most;
    int m_longest;
    std::vector<int> m_groups; ///< one a node
    std::vector<FlowSpec> m_pieces;
};

} // namespace

std::vector<Stretch> stretchesOf(std::span<const RowToPlace> rows, double room)
{
    std::vector<Stretch> pages;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = fittingEnd(rows, first, room);
        if (const std::size_t even = evenEnd(rows, first, end, room))
            end = even;
        const bool endsWithHead = end < rows.size() && end - first > 1 && rows[end - 1].beginsGroup
            && rows[end - 1].heading > 0 && !rows[end].beginsGroup;
        if (endsWithHead)
            --end;
        pages.push_back({first, end - first});
        first = end;
    }
    return pages;
}

BarSpec partOf(const BarSpec &whole, const Stretch &rows)
{
    BarSpec part = whole;
    part.rows = slice(whole.rows, rows);
    return part;
}

PromiseSpec partOf(const PromiseSpec &whole, const Stretch &rows)
{
    PromiseSpec part = whole;
    part.rows = slice(whole.rows, rows);
    return part;
}

BulletSpec partOf(const BulletSpec &whole, const Stretch &rows)
{
    BulletSpec part = whole;
    part.rows = slice(whole.rows, rows);
    return part;
}

HeatmapSpec partOf(const HeatmapSpec &whole, const Stretch &rows)
{
    HeatmapSpec part = whole;
    part.rows = slice(whole.rows, rows);
    return part;
}

GridSpec partOf(const GridSpec &whole, const Stretch &rows, const Stretch &columns)
{
    GridSpec part = whole;
    part.rows = slice(whole.rows, rows);
    part.columns = slice(whole.columns, columns);
    part.cells.clear();
    for (std::size_t row = rows.first; row < rows.end(); ++row) {
        for (std::size_t column = columns.first; column < columns.end(); ++column)
            part.cells.push_back(whole.cell(row, column));
    }
    const bool hasTotals = !whole.totals.empty() && columns.end() == whole.columns.size();
    part.totals = hasTotals ? slice(whole.totals, rows) : std::vector<GridCell>();
    return part;
}

std::vector<FlowSpec> piecesOf(const FlowSpec &whole, std::size_t mostInColumn)
{
    return FlowPieces(whole, mostInColumn).make();
}

GraphSpec partOf(const GraphSpec &whole, const Stretch &nodes)
{
    GraphSpec part = whole;
    Renumbered<GraphSpec> shown(whole);
    const auto isNew = [&](int node) { return std::size_t(node) >= nodes.first && std::size_t(node) < nodes.end(); };
    const auto isCentre = [&](int node) { return whole.nodes[std::size_t(node)].centre; };
    for (int node = 0; node < int(whole.nodes.size()); ++node) {
        if (isNew(node) || isCentre(node))
            shown.show(node);
    }
    part.edges.clear();
    for (const GraphEdge &edge : whole.edges) {
        // Its later end tells on which piece an arrow is; one in the centre is on all of them, and does not count.
        const int owner = isCentre(edge.from) == isCentre(edge.to) ? std::max(edge.from, edge.to)
            : isCentre(edge.from)                                  ? edge.to
                                                                   : edge.from;
        if (!isNew(owner))
            continue;
        shown.show(edge.from);
        shown.show(edge.to);
        part.edges.push_back(edge);
    }
    shown.fill(part, whole, part.edges);
    return part;
}

} // namespace qd::report
