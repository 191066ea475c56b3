// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/closure.h"
#include "graph/components.h"
#include "graph/layeredlayout.h"
#include "graph/ordering.h"
#include "support/testmain.h"

#include <QRandomGenerator>

#include <bit>
#include <limits>

using namespace qd;
using namespace qd::graph;

namespace {

std::vector<QSizeF> boxes(int count)
{
    std::vector<QSizeF> sizes;
    for (int index = 0; index < count; ++index)
        sizes.emplace_back(80 + index % 3 * 20, 40);
    return sizes;
}

std::vector<Arc> randomArcs(int nodes, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<Arc> arcs;
    for (int index = 0; index < count; ++index)
        arcs.push_back({int(random.bounded(nodes)), int(random.bounded(nodes)), int(random.bounded(1, 4))});
    return arcs;
}

Graph graphOf(int nodes, const std::vector<Arc> &arcs, const std::vector<bool> &turned)
{
    Graph graph(static_cast<size_t>(nodes));
    for (size_t index = 0; index < arcs.size(); ++index) {
        const Arc &arc = arcs[index];
        if (arc.from != arc.to)
            graph[size_t(turned[index] ? arc.to : arc.from)].push_back(turned[index] ? arc.from : arc.to);
    }
    return graph;
}

/// What every drawing must hold, whatever it shows.
void verify(const std::vector<QSizeF> &sizes, const std::vector<Arc> &arcs, const Layout &layout)
{
    QCOMPARE(layout.boxes.size(), sizes.size());
    QCOMPARE(layout.routes.size(), arcs.size());
    const QRectF paper = QRectF(QPointF(), layout.size).adjusted(-0.01, -0.01, 0.01, 0.01);
    for (size_t node = 0; node < sizes.size(); ++node) {
        QCOMPARE(layout.boxes[node].size(), sizes[node]);
        QVERIFY(paper.contains(layout.boxes[node]));
        for (size_t other = 0; other < node; ++other)
            QVERIFY2(!layout.boxes[node].intersects(layout.boxes[other]), "two boxes overlap");
    }
    for (size_t index = 0; index < arcs.size(); ++index) {
        const Arc &arc = arcs[index];
        const Route &route = layout.routes[index];
        const QRectF &from = layout.boxes[size_t(arc.from)];
        const QRectF &to = layout.boxes[size_t(arc.to)];
        const auto touches = [](const QRectF &box, QPointF at) { return box.adjusted(-1, -1, 1, 1).contains(at); };
        QVERIFY(touches(from, route.points.front()));
        QVERIFY(touches(to, route.points.back()));
        if (arc.from == arc.to)
            continue;
        const int step = layout.layers[size_t(arc.to)] - layout.layers[size_t(arc.from)];
        QVERIFY2(route.turned ? step < 0 : step > 0, "an arc stays in its layer or leads the wrong way");
        for (size_t point = 1; point < route.points.size(); ++point) {
            const QPointF a = route.points[point - 1];
            const QPointF b = route.points[point];
            QVERIFY2(route.turned ? a.x() >= b.x() : a.x() <= b.x(), "a line turns round on its way");
            for (const QRectF &box : layout.boxes) {
                // Between layers there are no boxes; within one a line is level.
                const bool passes = std::min(a.x(), b.x()) < box.right() - 1 && std::max(a.x(), b.x()) > box.left() + 1;
                QVERIFY2(!passes || (a.y() == b.y() && (a.y() < box.top() || a.y() > box.bottom())),
                         "a line leads through a box");
            }
        }
    }
}

long long crossingsInOrderOfInput(int nodes, const std::vector<Arc> &arcs)
{
    const auto turned = feedbackArcs(nodes, arcs);
    std::vector<int> layerOf = layersOf(nodes, arcs, turned);
    Graph lines(layerOf.size());
    for (size_t index = 0; index < arcs.size(); ++index) {
        if (arcs[index].from == arcs[index].to)
            continue;
        int vertex = turned[index] ? arcs[index].to : arcs[index].from;
        const int end = turned[index] ? arcs[index].from : arcs[index].to;
        for (int layer = layerOf[size_t(vertex)] + 1; layer < layerOf[size_t(end)]; ++layer) {
            layerOf.push_back(layer);
            lines.emplace_back();
            lines[size_t(vertex)].push_back(int(lines.size()) - 1);
            vertex = int(lines.size()) - 1;
        }
        lines[size_t(vertex)].push_back(end);
    }
    Layers layers;
    for (size_t vertex = 0; vertex < layerOf.size(); ++vertex) {
        layers.resize(std::max(layers.size(), size_t(layerOf[vertex]) + 1));
        layers[size_t(layerOf[vertex])].push_back(int(vertex));
    }
    return crossings(layers, lines);
}

long long lengthOf(const std::vector<Arc> &arcs, const std::vector<bool> &turned, const std::vector<int> &layers)
{
    long long length = 0;
    for (size_t index = 0; index < arcs.size(); ++index) {
        const int step = layers[size_t(arcs[index].to)] - layers[size_t(arcs[index].from)];
        length += arcs[index].weight * (turned[index] ? -step : step);
    }
    return length;
}

/// By trying every layer for every node.
long long leastLength(int nodes, const std::vector<Arc> &arcs, const std::vector<bool> &turned)
{
    long long least = std::numeric_limits<long long>::max();
    std::vector<int> layers(size_t(nodes), 0);
    const auto isAllowed = [&] {
        for (size_t index = 0; index < arcs.size(); ++index) {
            const int step = layers[size_t(arcs[index].to)] - layers[size_t(arcs[index].from)];
            if (arcs[index].from != arcs[index].to && (turned[index] ? -step : step) < 1)
                return false;
        }
        return true;
    };
    for (size_t node = 0; node < layers.size();) {
        if (isAllowed())
            least = std::min(least, lengthOf(arcs, turned, layers));
        for (node = 0; node < layers.size() && ++layers[node] == nodes; ++node)
            layers[node] = 0;
    }
    return least;
}

} // namespace

class TestGraphLayout : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivesNothing()
    {
        const Layout layout = layeredLayout({}, {});
        QVERIFY(layout.boxes.empty() && layout.routes.empty());
        QCOMPARE(layout.size, QSizeF(0, 0));
    }

    void oneNodeIsItsBox()
    {
        const auto sizes = boxes(1);
        const std::vector<Arc> loop{{0, 0}};
        QCOMPARE(layeredLayout(sizes, {}).boxes.front(), QRectF(0, 0, 80, 40));
        const Layout layout = layeredLayout(sizes, loop);
        verify(sizes, loop, layout);
        QVERIFY(!layout.routes.front().turned); // a loop closes no cycle of others
        QVERIFY(layout.routes.front().points.size() > 2);
    }

    void aChainGoesRightInOneLine()
    {
        const auto sizes = boxes(4);
        const std::vector<Arc> arcs{{2, 0}, {0, 3}, {3, 1}};
        const Layout layout = layeredLayout(sizes, arcs);
        verify(sizes, arcs, layout);
        QCOMPARE(layout.layers, (std::vector<int>{1, 3, 0, 2}));
        for (const QRectF &box : layout.boxes)
            QCOMPARE(box.center().y(), layout.boxes.front().center().y());
    }

    void aCycleLeadsBackOnceAndOnlyWhereItMust()
    {
        // 0 -> 1 -> 2 -> 0 and a heavy tail 2 -> 3: only one arc of the cycle turns, never the tail.
        const std::vector<Arc> arcs{{0, 1, 3}, {1, 2, 3}, {2, 0, 1}, {2, 3, 1}};
        const auto turned = feedbackArcs(4, arcs);
        QCOMPARE(turned, (std::vector<bool>{false, false, true, false}));
        const auto sizes = boxes(4);
        const Layout layout = layeredLayout(sizes, arcs);
        verify(sizes, arcs, layout);
        QVERIFY(layout.routes[2].turned);
        QCOMPARE(layout.layers, (std::vector<int>{0, 1, 2, 3}));
    }

    void onlyArcsOfCyclesTurnAndNoneOfThemCouldStay()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const int nodes = 5 + int(seed % 20);
            const auto arcs = randomArcs(nodes, nodes * 2, seed);
            auto turned = feedbackArcs(nodes, arcs);
            QVERIFY(cycles(graphOf(nodes, arcs, turned)).empty());
            const auto components = cycles(graphOf(nodes, arcs, std::vector<bool>(arcs.size())));
            for (size_t index = 0; index < arcs.size(); ++index) {
                if (!turned[index])
                    continue;
                QVERIFY(std::ranges::any_of(components, [&](const std::vector<int> &component) {
                    return std::ranges::binary_search(component, arcs[index].from)
                        && std::ranges::binary_search(component, arcs[index].to);
                }));
                turned[index] = false;
                QVERIFY2(!cycles(graphOf(nodes, arcs, turned)).empty(), "an arc was turned without need");
                turned[index] = true;
            }
        }
    }

    void nodesMoveTowardsWhatTheyServe()
    {
        // 4 serves only 3, at the end of a chain: it stands just before it, not at the start.
        const std::vector<Arc> arcs{{0, 1}, {1, 2}, {2, 3}, {4, 3}};
        QCOMPARE(layersOf(5, arcs, std::vector<bool>(4)), (std::vector<int>{0, 1, 2, 3, 2}));
    }

    void arcsAreAsShortAsCanBe()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const int nodes = 2 + int(seed % 4);
            const auto arcs = randomArcs(nodes, nodes + int(seed % 3), seed);
            const auto turned = feedbackArcs(nodes, arcs);
            QCOMPARE(lengthOf(arcs, turned, layersOf(nodes, arcs, turned)), leastLength(nodes, arcs, turned));
        }
        // 1 wants to be near 6, but 2 is in its way and has no wish of its own: only both together get there.
        const std::vector<Arc> arcs{{0, 1}, {1, 2}, {1, 6}, {2, 6}, {0, 3}, {3, 4}, {4, 5}, {5, 6}};
        const std::vector<bool> none(arcs.size());
        QCOMPARE(lengthOf(arcs, none, layersOf(7, arcs, none)), leastLength(7, arcs, none));
    }

    void mostIsGainedByTheSmallestSetOfAllSets()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            const int nodes = 1 + round % 9;
            std::vector<long long> gains;
            for (int node = 0; node < nodes; ++node)
                gains.push_back(random.bounded(11) - 5);
            Graph needs(static_cast<size_t>(nodes));
            for (int need = 0; need < nodes; ++need)
                needs[size_t(random.bounded(nodes))].push_back(random.bounded(nodes));
            const auto gainOf = [&](const auto &has) {
                long long gain = 0;
                for (int node = 0; node < nodes; ++node) {
                    gain += has(node) ? gains[size_t(node)] : 0;
                    if (has(node) && !std::ranges::all_of(needs[size_t(node)], has))
                        return std::numeric_limits<long long>::min();
                }
                return gain;
            };
            long long most = 0;
            int fewest = 0;
            for (int set = 0; set < 1 << nodes; ++set) {
                const long long gain = gainOf([set](int node) { return (set >> node & 1) == 1; });
                const int size = std::popcount(unsigned(set));
                if (gain < most || (gain == most && size >= fewest))
                    continue;
                most = gain;
                fewest = size;
            }
            const std::vector<bool> taken = mostGain(gains, needs);
            QCOMPARE(gainOf([&](int node) { return bool(taken[size_t(node)]); }), most);
            QCOMPARE(int(std::ranges::count(taken, true)), fewest);
        }
    }

    void randomGraphsHoldAndCrossLessThanTheInput()
    {
        long long drawn = 0;
        long long naive = 0;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const int nodes = 2 + int(seed % 19);
            const auto sizes = boxes(nodes);
            const auto arcs = randomArcs(nodes, nodes * 2, seed);
            const Layout layout = layeredLayout(sizes, arcs);
            verify(sizes, arcs, layout);
            const long long before = crossingsInOrderOfInput(nodes, arcs);
            QVERIFY2(layout.crossings <= before, "more lines cross than in the order of the input");
            drawn += layout.crossings;
            naive += before;
        }
        QVERIFY2(drawn * 2 < naive, qPrintable(QString::number(drawn) + u'/' + QString::number(naive)));
    }

    void partsWithoutConnectionStandBesideEachOther()
    {
        const auto sizes = boxes(7);
        const std::vector<Arc> arcs{{0, 1}, {2, 3}, {3, 4}};
        verify(sizes, arcs, layeredLayout(sizes, arcs));
    }

    void twoHundredNodesAreDrawn()
    {
        const auto sizes = boxes(200);
        const auto arcs = randomArcs(200, 300, 7);
        verify(sizes, arcs, layeredLayout(sizes, arcs));
    }

    void theSameInputGivesTheSameDrawing()
    {
        const auto sizes = boxes(20);
        const auto arcs = randomArcs(20, 50, 3);
        const Layout first = layeredLayout(sizes, arcs);
        const Layout second = layeredLayout(sizes, arcs);
        QCOMPARE(first.boxes, second.boxes);
        for (size_t index = 0; index < arcs.size(); ++index)
            QCOMPARE(first.routes[index].points, second.routes[index].points);
    }

    void oneMoreArcLeavesNodesWhereTheyWere()
    {
        // In every layer the nodes that were above each other still are, although one more arc came.
        auto sizes = boxes(14);
        auto arcs = randomArcs(14, 22, 11);
        const Layout before = layeredLayout(sizes, arcs);
        LayoutOptions options;
        for (const QRectF &box : before.boxes)
            options.earlier.push_back(EarlierPlace{box.center().y(), before.layers[options.earlier.size()]});
        options.earlier.emplace_back(); // a new node
        sizes.emplace_back(80, 40);
        arcs.push_back({14, 0});
        const Layout after = layeredLayout(sizes, arcs, options);
        verify(sizes, arcs, after);
        int changed = 0;
        for (size_t a = 0; a < 14; ++a) {
            for (size_t b = 0; b < a; ++b) {
                const bool together = before.layers[a] == before.layers[b] && after.layers[a] == after.layers[b];
                changed +=
                    together && (before.boxes[a].y() < before.boxes[b].y()) != (after.boxes[a].y() < after.boxes[b].y())
                    ? 1
                    : 0;
            }
        }
        QCOMPARE(changed, 0);
    }
};

QD_TEST_MAIN(TestGraphLayout)
#include "tst_graphlayout.moc"
