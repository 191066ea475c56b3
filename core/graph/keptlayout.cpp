// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/keptlayout.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace qd::graph {

namespace {

constexpr double Step = 2; ///< of the search for a free height
constexpr int MostSteps = 4000; ///< of it

/// The nodes of a layer, and the room that lines cross.
struct Column
{
    int layer = 0;
    double left = 0;
    double right = 0;
    std::vector<double> lines; ///< heights at which lines cross it

    double centre() const { return (left + right) / 2; }
};

/// The height nearest to \a wish that \a isFree; \a wish when there is none.
template<typename Free>
double nearestFree(double wish, Free isFree)
{
    for (int step = 0; step < MostSteps; ++step) {
        for (const double y : {wish + step * Step, wish - step * Step}) {
            if (isFree(y))
                return y;
        }
    }
    return wish;
}

class Drawing
{
public:
    Drawing(std::span<const QSizeF> sizes, std::span<const Arc> arcs, std::span<const std::optional<KeptPlace>> places,
            const QRectF &room, const LayoutOptions &options)
        : m_sizes(sizes)
        , m_arcs(arcs)
        , m_room(room)
        , m_options(options)
        , m_isPlaced(sizes.size(), false)
        , m_columnOf(sizes.size(), 0)
    {
        m_result.boxes.resize(sizes.size());
        placeKept(places);
        placeNew();
    }

    Layout build()
    {
        m_result.layers = m_columnOf;
        makeChains();
        makePorts();
        for (size_t arc = 0; arc < m_arcs.size(); ++arc)
            m_result.routes.push_back(routeOf(arc));
        measure();
        return std::move(m_result);
    }

private:
    const QRectF &box(int node) const { return m_result.boxes[size_t(node)]; }

    void place(size_t node, const QPointF &centre, size_t column)
    {
        QRectF box(QPointF(), m_sizes[node]);
        box.moveCenter(centre);
        m_result.boxes[node] = box;
        m_isPlaced[node] = true;
        m_columnOf[node] = int(column);
        m_columns[column].left = std::min(m_columns[column].left, box.left());
        m_columns[column].right = std::max(m_columns[column].right, box.right());
    }

    void placeKept(std::span<const std::optional<KeptPlace>> places)
    {
        std::map<int, size_t> columns;
        for (const auto &place : places) {
            if (place)
                columns.try_emplace(place->layer, 0);
        }
        for (auto &[layer, column] : columns) {
            column = m_columns.size();
            m_columns.push_back({layer, INFINITY, -INFINITY, {}});
        }
        for (size_t node = 0; node < std::min(places.size(), m_sizes.size()); ++node) {
            if (places[node])
                place(node, places[node]->centre, columns[places[node]->layer]);
        }
    }

    /// Those beside what already stands come first, so that each has neighbours to stand beside.
    void placeNew()
    {
        for (size_t left = size_t(std::ranges::count(m_isPlaced, false)); left > 0; --left) {
            int next = -1;
            for (int node = 0; node < int(m_sizes.size()); ++node) {
                if (m_isPlaced[size_t(node)])
                    continue;
                next = next < 0 ? node : next;
                if (hasPlacedNeighbour(node)) {
                    next = node;
                    break;
                }
            }
            placeBeside(next);
        }
    }

    bool hasPlacedNeighbour(int node) const
    {
        return std::ranges::any_of(m_arcs, [&](const Arc &arc) {
            return (arc.from == node && m_isPlaced[size_t(arc.to)]) || (arc.to == node && m_isPlaced[size_t(arc.from)]);
        });
    }

    void placeBeside(int node)
    {
        int before = -1;
        int after = int(m_columns.size());
        double sum = 0;
        int count = 0;
        for (const Arc &arc : m_arcs) {
            const int other = arc.from == node ? arc.to : arc.to == node ? arc.from : node;
            if (other == node || !m_isPlaced[size_t(other)])
                continue;
            const int column = m_columnOf[size_t(other)];
            (arc.to == node ? before : after) = arc.to == node ? std::max(before, column) : std::min(after, column);
            sum += box(other).center().y();
            ++count;
        }
        const int wish = before >= 0 ? before + 1 : count > 0 ? after - 1 : int(m_columns.size()) - 1;
        const size_t column = columnAt(wish, m_sizes[size_t(node)].width());
        const double y = count > 0 ? sum / count : m_room.center().y();
        place(size_t(node), {m_columns[column].centre(), freeHeight(size_t(node), column, y)}, column);
    }

    /// The column at \a wish, a new one at the end, or at the beginning where that has room.
    size_t columnAt(int wish, double width)
    {
        if (m_columns.empty()) {
            m_columns.push_back({0, m_room.left(), m_room.left() + width, {}});
            return 0;
        }
        if (wish >= int(m_columns.size())) {
            const Column &last = m_columns.back();
            const double left = last.right + m_options.layerGap;
            m_columns.push_back({last.layer + 1, left, left + width, {}});
            return m_columns.size() - 1;
        }
        const double left = m_columns.front().left - m_options.layerGap - width;
        if (wish < 0 && left >= m_room.left()) {
            m_columns.insert(m_columns.begin(), {m_columns.front().layer - 1, left, left + width, {}});
            for (int &column : m_columnOf)
                ++column;
        }
        return size_t(std::max(0, wish));
    }

    double freeHeight(size_t node, size_t column, double wish) const
    {
        const QSizeF &size = m_sizes[node];
        const double gap = m_options.nodeGap;
        const auto isFree = [&](double y) {
            QRectF wanted(QPointF(), size);
            wanted.moveCenter({m_columns[column].centre(), y});
            for (size_t other = 0; other < m_sizes.size(); ++other) {
                if (m_isPlaced[other] && m_result.boxes[other].adjusted(-1, -gap, 1, gap).intersects(wanted))
                    return false;
            }
            return true;
        };
        const double half = size.height() / 2;
        const double inside =
            nearestFree(std::clamp(wish, m_room.top() + half, std::max(m_room.top() + half, m_room.bottom() - half)),
                        [&](double y) { return y - half >= m_room.top() && y + half <= m_room.bottom() && isFree(y); });
        return isFree(inside) ? inside
                              : nearestFree(wish, [&](double y) { return y - half >= m_room.top() && isFree(y); });
    }

    /// Where a line may cross a column: beside its boxes, and not on another line.
    double crossingHeight(Column &column, double wish) const
    {
        const double gap = m_options.lineGap;
        const auto isBeside = [&](double y) {
            return std::ranges::none_of(m_result.boxes, [&](const QRectF &each) {
                return each.right() > column.left && each.left() < column.right && y > each.top() - gap
                    && y < each.bottom() + gap;
            });
        };
        const auto isAlone = [&](double y) {
            return std::ranges::none_of(column.lines, [&](double line) { return std::abs(line - y) < gap; });
        };
        double y = nearestFree(wish, [&](double at) {
            return at >= m_room.top() && at <= m_room.bottom() && isBeside(at) && isAlone(at);
        });
        if (!isBeside(y))
            y = nearestFree(wish, isBeside);
        column.lines.push_back(y);
        return y;
    }

    int columnOf(int node) const { return m_columnOf[size_t(node)]; }

    /// The heights at which each arc crosses the columns between its ends, from left to right; short ones choose first.
    void makeChains()
    {
        m_crossings.resize(m_arcs.size());
        std::vector<size_t> order(m_arcs.size());
        for (size_t arc = 0; arc < order.size(); ++arc)
            order[arc] = arc;
        const auto length = [&](size_t arc) { return std::abs(columnOf(m_arcs[arc].from) - columnOf(m_arcs[arc].to)); };
        std::ranges::stable_sort(order, {}, length);
        for (const size_t arc : order) {
            const auto [left, right] = endsOf(arc);
            const int first = columnOf(left);
            const int last = columnOf(right);
            for (int column = first + 1; column < last; ++column) {
                const double share = double(column - first) / (last - first);
                const double wish = std::lerp(box(left).center().y(), box(right).center().y(), share);
                m_crossings[arc].push_back(crossingHeight(m_columns[size_t(column)], wish));
            }
        }
    }

    /// The left and the right end of an arc.
    std::pair<int, int> endsOf(size_t arc) const
    {
        const auto [from, to, weight] = m_arcs[arc];
        return columnOf(from) > columnOf(to) ? std::pair(to, from) : std::pair(from, to);
    }

    /// Lines share the side of a box evenly, in the order of where they lead.
    void makePorts()
    {
        struct Port
        {
            double towards;
            double *y;
        };
        m_ports.resize(m_arcs.size());
        std::vector<std::vector<Port>> sides(m_sizes.size() * 2); // right sides, then left ones
        for (size_t arc = 0; arc < m_arcs.size(); ++arc) {
            const auto [left, right] = endsOf(arc);
            if (left == right)
                continue;
            const auto &crossings = m_crossings[arc];
            const bool isBeside = columnOf(left) == columnOf(right);
            auto &[start, end] = m_ports[arc];
            sides[size_t(left)].push_back({crossings.empty() ? box(right).center().y() : crossings.front(), &start});
            sides[size_t(right) + (isBeside ? 0 : m_sizes.size())].push_back(
                {crossings.empty() ? box(left).center().y() : crossings.back(), &end});
        }
        for (size_t side = 0; side < sides.size(); ++side) {
            std::ranges::stable_sort(sides[side], {}, &Port::towards);
            const QRectF &of = m_result.boxes[side % m_sizes.size()];
            for (size_t port = 0; port < sides[side].size(); ++port)
                *sides[side][port].y = of.top() + of.height() * double(port + 1) / double(sides[side].size() + 1);
        }
    }

    Route routeOf(size_t arc)
    {
        const auto [left, right] = endsOf(arc);
        const auto [start, end] = m_ports[arc];
        if (left == right)
            return {loopAround(box(left)), false};
        if (columnOf(left) == columnOf(right))
            return {aroundColumn(left, right, start, end), false};
        Route route{{}, left != m_arcs[arc].from};
        const auto add = [&route](double x, double y) {
            if (route.points.empty() || route.points.back() != QPointF(x, y))
                route.points.emplace_back(x, y);
        };
        add(box(left).right(), start);
        add(m_columns[size_t(columnOf(left))].right, start);
        for (size_t step = 0; step < m_crossings[arc].size(); ++step) {
            const Column &column = m_columns[size_t(columnOf(left)) + 1 + step];
            add(column.left, m_crossings[arc][step]);
            add(column.right, m_crossings[arc][step]);
        }
        add(m_columns[size_t(columnOf(right))].left, end);
        add(box(right).left(), end);
        if (route.turned)
            std::ranges::reverse(route.points);
        return route;
    }

    /// Right of the column, each at a distance of its own.
    std::vector<QPointF> aroundColumn(int from, int to, double start, double end)
    {
        int &count = m_around[columnOf(from)];
        const double most = m_options.layerGap / 2;
        const double x = m_columns[size_t(columnOf(from))].right + std::min(m_options.lineGap * (count + 1), most);
        ++count;
        return {{box(from).right(), start}, {x, start}, {x, end}, {box(to).right(), end}};
    }

    /// Over the upper right corner, within the gaps.
    std::vector<QPointF> loopAround(const QRectF &of) const
    {
        const double x = of.right() + m_options.layerGap / 6;
        const double y = of.top() - m_options.nodeGap / 3;
        const double start = of.right() - of.width() / 6;
        const double end = of.top() + of.height() / 6;
        return {{start, of.top()}, {start, y}, {x, y}, {x, end}, {of.right(), end}};
    }

    void measure()
    {
        const auto include = [this](const QPointF &point) {
            m_result.size = m_result.size.expandedTo({point.x(), point.y()});
        };
        m_result.size = {0, 0};
        for (const QRectF &each : m_result.boxes)
            include(each.bottomRight());
        for (const Route &route : m_result.routes)
            std::ranges::for_each(route.points, include);
    }

    std::span<const QSizeF> m_sizes;
    std::span<const Arc> m_arcs;
    const QRectF m_room;
    const LayoutOptions &m_options;
    std::vector<Column> m_columns;
    std::vector<bool> m_isPlaced;
    std::vector<int> m_columnOf;
    std::vector<std::vector<double>> m_crossings;
    std::vector<std::pair<double, double>> m_ports; ///< at the left end, at the right one
    std::map<int, int> m_around; ///< lines beside each column
    Layout m_result;
};

} // namespace

Layout keptLayout(std::span<const QSizeF> sizes, std::span<const Arc> arcs,
                  std::span<const std::optional<KeptPlace>> places, const QRectF &room, const LayoutOptions &options)
{
    return Drawing(sizes, arcs, places, room, options).build();
}

} // namespace qd::graph
