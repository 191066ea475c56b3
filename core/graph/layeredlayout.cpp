// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layeredlayout.h"

#include "graph/ordering.h"

#include <algorithm>
#include <cmath>

namespace qd::graph {

namespace {

constexpr int Alignments = 16; ///< sweeps that straighten the lines
constexpr double StraightLine = 8; ///< how much more a passing line wants to be straight than a box to be centred

/// Nodes, and where long arcs pass a layer; passing vertices follow the nodes.
class Drawing
{
public:
    Drawing(std::span<const QSizeF> sizes, std::span<const Arc> arcs, const LayoutOptions &options)
        : m_sizes(sizes)
        , m_arcs(arcs)
        , m_options(options)
    {
        findLayers();
        m_layerOf = m_result.layers;
        m_chains.resize(arcs.size());
        addPassing();
    }

    Layout build()
    {
        order();
        placeLayers();
        alignHeights();
        makeBoxes();
        makeRoutes();
        return std::move(m_result);
    }

private:
    void findLayers()
    {
        const int nodes = int(m_sizes.size());
        std::vector<std::optional<int>> earlier;
        for (const auto &place : m_options.earlier)
            earlier.push_back(place ? std::optional(place->layer) : std::nullopt);
        m_turned = earlier.empty() ? feedbackArcs(nodes, m_arcs) : feedbackArcs(nodes, m_arcs, earlier);
        m_result.layers =
            earlier.empty() ? layersOf(nodes, m_arcs, m_turned) : layersNear(nodes, m_arcs, m_turned, earlier);
    }

    bool isNode(int vertex) const { return size_t(vertex) < m_sizes.size(); }
    double heightOf(int vertex) const { return isNode(vertex) ? m_sizes[size_t(vertex)].height() : 0; }
    int layerOf(int vertex) const { return m_layerOf[size_t(vertex)]; }

    /// Cuts every arc into lines from layer to layer.
    void addPassing()
    {
        for (size_t index = 0; index < m_arcs.size(); ++index) {
            if (m_arcs[index].from == m_arcs[index].to)
                continue;
            const int first = m_turned[index] ? m_arcs[index].to : m_arcs[index].from;
            const int last = m_turned[index] ? m_arcs[index].from : m_arcs[index].to;
            auto &chain = m_chains[index];
            chain.push_back(first);
            for (int layer = layerOf(first) + 1; layer < layerOf(last); ++layer) {
                chain.push_back(int(m_layerOf.size()));
                m_layerOf.push_back(layer);
            }
            chain.push_back(last);
        }
        m_lines.resize(m_layerOf.size());
        m_back.resize(m_layerOf.size());
        for (const auto &chain : m_chains) {
            for (size_t step = 1; step < chain.size(); ++step) {
                m_lines[size_t(chain[step - 1])].push_back(chain[step]);
                m_back[size_t(chain[step])].push_back(chain[step - 1]);
            }
        }
    }

    void order()
    {
        Layers start;
        for (int vertex = 0; vertex < int(m_layerOf.size()); ++vertex) {
            start.resize(std::max(start.size(), size_t(layerOf(vertex)) + 1));
            start[size_t(layerOf(vertex))].push_back(vertex);
        }
        if (m_options.earlier.empty()) {
            m_layers = withFewCrossings(start, m_lines);
        } else {
            m_wishes = earlierHeights();
            for (auto &layer : start)
                std::ranges::stable_sort(layer, {}, [&](int vertex) { return m_wishes[size_t(vertex)]; });
            m_layers = withFewerCrossings(std::move(start), m_lines);
        }
        m_result.crossings = crossings(m_layers, m_lines);
    }

    /// Where everything would stand if nothing had changed: new nodes beside their neighbours, passing lines straight.
    std::vector<double> earlierHeights() const
    {
        std::vector<double> heights(m_layerOf.size());
        for (size_t node = 0; node < m_sizes.size(); ++node) {
            const auto known = [&](size_t other) {
                const bool has = other < m_options.earlier.size() && m_options.earlier[other];
                return has ? std::optional(m_options.earlier[other]->y) : std::nullopt;
            };
            double sum = 0;
            int count = 0;
            for (const Arc &arc : m_arcs) {
                const auto height = size_t(arc.from) == node ? known(size_t(arc.to))
                    : size_t(arc.to) == node                 ? known(size_t(arc.from))
                                                             : std::nullopt;
                sum += height.value_or(0);
                count += height ? 1 : 0;
            }
            heights[node] = known(node).value_or(count > 0 ? sum / count : 0);
        }
        for (const auto &chain : m_chains) {
            for (size_t step = 1; step + 1 < chain.size(); ++step) {
                const double share = double(step) / double(chain.size() - 1);
                heights[size_t(chain[step])] =
                    std::lerp(heights[size_t(chain.front())], heights[size_t(chain.back())], share);
            }
        }
        return heights;
    }

    void placeLayers()
    {
        double left = 0;
        for (const auto &layer : m_layers) {
            double width = 0;
            for (const int vertex : layer)
                width = std::max(width, isNode(vertex) ? m_sizes[size_t(vertex)].width() : 0);
            m_left.push_back(left);
            m_right.push_back(left + width);
            left += width + m_options.layerGap;
        }
        m_result.size.setWidth(m_right.empty() ? 0 : m_right.back());
    }

    double distance(int upper, int lower) const
    {
        const double gap = isNode(upper) && isNode(lower) ? m_options.nodeGap : m_options.lineGap;
        return (heightOf(upper) + heightOf(lower)) / 2 + gap;
    }

    void alignHeights()
    {
        m_y = m_wishes;
        m_y.resize(m_layerOf.size());
        for (const auto &layer : m_layers) {
            double y = 0;
            for (size_t index = 0; index < layer.size(); ++index) {
                y += index == 0 ? 0 : distance(layer[index - 1], layer[index]);
                m_y[size_t(layer[index])] = y;
            }
        }
        for (int step = 0; step < Alignments; ++step) {
            const bool forth = step % 2 == 0;
            const bool both = step + 2 >= Alignments;
            for (size_t index = 0; index < m_layers.size(); ++index)
                alignLayer(m_layers[forth ? index : m_layers.size() - 1 - index], forth || both, !forth || both);
        }
    }

    /// Moves a layer's vertices as near to the mean of their neighbours as order and distances allow: with every vertex
    /// moved up by the distances above it, "none overlap" reads "rising" (pool adjacent violators).
    void alignLayer(const std::vector<int> &layer, bool withBefore, bool withAfter)
    {
        struct Pool
        {
            double sum;
            double weight;
            size_t count;
            double mean() const { return sum / weight; }
        };
        std::vector<Pool> pools;
        std::vector<double> above;
        for (size_t index = 0; index < layer.size(); ++index) {
            const int vertex = layer[index];
            above.push_back(index == 0 ? 0 : above.back() + distance(layer[index - 1], vertex));
            const auto [wish, weight] = wishOf(vertex, withBefore, withAfter);
            pools.push_back({(wish - above.back()) * weight, weight, 1});
            while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
                const Pool last = pools.back();
                pools.pop_back();
                pools.back().sum += last.sum;
                pools.back().weight += last.weight;
                pools.back().count += last.count;
            }
        }
        size_t index = 0;
        for (const Pool &pool : pools) {
            for (size_t end = index + pool.count; index < end; ++index)
                m_y[size_t(layer[index])] = pool.mean() + above[index];
        }
    }

    std::pair<double, double> wishOf(int vertex, bool withBefore, bool withAfter) const
    {
        double sum = 0;
        double weight = 0;
        const auto add = [&](const Graph &neighbours) {
            for (const int other : neighbours[size_t(vertex)]) {
                const double pull = isNode(vertex) || isNode(other) ? 1 : StraightLine;
                sum += m_y[size_t(other)] * pull;
                weight += pull;
            }
        };
        if (withBefore)
            add(m_back);
        if (withAfter)
            add(m_lines);
        return weight > 0 ? std::pair(sum / weight, weight) : std::pair(m_y[size_t(vertex)], 0.5);
    }

    void makeBoxes()
    {
        double top = 0;
        double bottom = 0;
        for (int vertex = 0; vertex < int(m_y.size()); ++vertex) {
            const double half = heightOf(vertex) / 2;
            top = vertex == 0 ? m_y[0] - half : std::min(top, m_y[size_t(vertex)] - half);
            bottom = vertex == 0 ? m_y[0] + half : std::max(bottom, m_y[size_t(vertex)] + half);
        }
        for (double &y : m_y)
            y -= top;
        m_result.size.setHeight(bottom - top);
        for (size_t node = 0; node < m_sizes.size(); ++node) {
            const auto layer = size_t(m_result.layers[node]);
            const QPointF centre((m_left[layer] + m_right[layer]) / 2, m_y[node]);
            QRectF box(QPointF(), m_sizes[node]);
            box.moveCenter(centre);
            m_result.boxes.push_back(box);
        }
    }

    /// Lines share the side of a box evenly, in the order of where they lead.
    void makePorts()
    {
        m_ports.resize(m_arcs.size());
        struct Port
        {
            double towards;
            double *y;
        };
        std::vector<std::vector<Port>> sides(m_sizes.size() * 2);
        for (size_t index = 0; index < m_arcs.size(); ++index) {
            const auto &chain = m_chains[index];
            if (chain.empty())
                continue;
            auto &[start, end] = m_ports[index];
            sides[size_t(chain.front()) * 2].push_back({m_y[size_t(chain[1])], &start});
            sides[size_t(chain.back()) * 2 + 1].push_back({m_y[size_t(chain[chain.size() - 2])], &end});
        }
        for (size_t side = 0; side < sides.size(); ++side) {
            auto &ports = sides[side];
            std::ranges::stable_sort(ports, {}, &Port::towards);
            const QRectF &box = m_result.boxes[side / 2];
            for (size_t index = 0; index < ports.size(); ++index)
                *ports[index].y = box.top() + box.height() * double(index + 1) / double(ports.size() + 1);
        }
    }

    void makeRoutes()
    {
        makePorts();
        for (size_t index = 0; index < m_arcs.size(); ++index) {
            Route route{{}, m_turned[index]};
            const auto &chain = m_chains[index];
            if (chain.empty())
                route.points = loopAround(m_result.boxes[size_t(m_arcs[index].from)]);
            for (size_t step = 0; step < chain.size(); ++step) {
                const auto layer = size_t(layerOf(chain[step]));
                const QRectF box = isNode(chain[step]) ? m_result.boxes[size_t(chain[step])] : QRectF();
                const bool first = step == 0;
                const bool last = step + 1 == chain.size();
                const double y = first ? m_ports[index].first : last ? m_ports[index].second : m_y[size_t(chain[step])];
                for (const double x : {first ? box.right() : m_left[layer], last ? box.left() : m_right[layer]}) {
                    if (route.points.empty() || route.points.back() != QPointF(x, y))
                        route.points.emplace_back(x, y);
                }
            }
            if (route.turned)
                std::ranges::reverse(route.points);
            m_result.routes.push_back(std::move(route));
        }
    }

    /// Over the upper right corner, within the gaps.
    std::vector<QPointF> loopAround(const QRectF &box) const
    {
        const double x = box.right() + m_options.layerGap / 6;
        const double y = box.top() - m_options.nodeGap / 3;
        const double start = box.right() - box.width() / 6;
        const double end = box.top() + box.height() / 6;
        return {{start, box.top()}, {start, y}, {x, y}, {x, end}, {box.right(), end}};
    }

    std::span<const QSizeF> m_sizes;
    std::span<const Arc> m_arcs;
    const LayoutOptions &m_options;
    std::vector<bool> m_turned;
    std::vector<int> m_layerOf;
    std::vector<std::vector<int>> m_chains; ///< the vertices of each arc in drawn direction; empty for a loop
    Graph m_lines;
    Graph m_back;
    Layers m_layers;
    std::vector<double> m_wishes; ///< heights of an earlier drawing, one a vertex
    std::vector<double> m_left;
    std::vector<double> m_right;
    std::vector<double> m_y; ///< centre of each vertex
    std::vector<std::pair<double, double>> m_ports;
    Layout m_result;
};

} // namespace

Layout layeredLayout(std::span<const QSizeF> sizes, std::span<const Arc> arcs, const LayoutOptions &options)
{
    return Drawing(sizes, arcs, options).build();
}

} // namespace qd::graph
