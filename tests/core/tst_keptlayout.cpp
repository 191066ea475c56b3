// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing of boxes and arrows that somebody has in mind stays as it is while the plan changes.
#include "graph/keptlayout.h"
#include "support/testmain.h"

#include <QRandomGenerator>

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
        arcs.push_back({int(random.bounded(nodes)), int(random.bounded(nodes)), 1});
    return arcs;
}

QRectF roomOf(const Layout &layout)
{
    return {0, 0, layout.size.width() + 200, layout.size.height() + 200};
}

/// The first \a count nodes where \a layout has them.
std::vector<std::optional<KeptPlace>> placesOf(const Layout &layout, int count)
{
    std::vector<std::optional<KeptPlace>> places;
    for (size_t node = 0; node < size_t(count); ++node)
        places.push_back(KeptPlace{layout.boxes[node].center(), layout.layers[node]});
    return places;
}

/// Whether a stretch of a route leads through \a box; between columns it is a curve within the box around its ends.
bool crosses(const QPointF &from, const QPointF &to, const QRectF &box)
{
    const QRectF inside = box.adjusted(0.5, 0.5, -0.5, -0.5);
    const auto [left, right] = std::minmax({from.x(), to.x()});
    const auto [top, bottom] = std::minmax({from.y(), to.y()});
    return inside.left() < right && inside.right() > left && inside.top() < bottom && inside.bottom() > top;
}

/// What every drawing must hold, whatever it shows.
void verify(const std::vector<QSizeF> &sizes, const std::vector<Arc> &arcs, const Layout &layout)
{
    QCOMPARE(layout.boxes.size(), sizes.size());
    QCOMPARE(layout.routes.size(), arcs.size());
    for (size_t node = 0; node < sizes.size(); ++node) {
        for (size_t other = 0; other < node; ++other)
            QVERIFY2(!layout.boxes[node].intersects(layout.boxes[other]), "two boxes overlap");
    }
    for (size_t index = 0; index < arcs.size(); ++index) {
        const auto &points = layout.routes[index].points;
        const QRectF &from = layout.boxes[size_t(arcs[index].from)];
        const QRectF &to = layout.boxes[size_t(arcs[index].to)];
        QVERIFY(from.adjusted(-1, -1, 1, 1).contains(points.front()));
        QVERIFY(to.adjusted(-1, -1, 1, 1).contains(points.back()));
        for (size_t step = 1; step < points.size(); ++step) {
            for (size_t node = 0; node < sizes.size(); ++node) {
                const bool isEnd = int(node) == arcs[index].from || int(node) == arcs[index].to;
                QVERIFY2(isEnd || !crosses(points[step - 1], points[step], layout.boxes[node]),
                         "a line leads through a box");
            }
        }
    }
}

} // namespace

class TestKeptLayout : public QObject
{
    Q_OBJECT

private slots:
    void nothingMovesWhateverBecomesOfTheArrows()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const int nodes = 6 + int(seed);
            const auto sizes = boxes(nodes);
            const Layout before = layeredLayout(sizes, randomArcs(nodes, 2 * nodes, seed));
            const auto arcs = randomArcs(nodes, 2 * nodes, seed + 100); // others altogether: ends turned, loops
            const Layout after = keptLayout(sizes, arcs, placesOf(before, nodes), roomOf(before));
            for (size_t node = 0; node < sizes.size(); ++node)
                QCOMPARE(after.boxes[node].center(), before.boxes[node].center());
            verify(sizes, arcs, after);
        }
    }

    void newNodesFindAFreePlaceAndNobodyMakesRoom()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const int old = 8 + int(seed);
            const Layout before = layeredLayout(boxes(old), randomArcs(old, 2 * old, seed));
            const int nodes = old + 5;
            auto places = placesOf(before, old);
            places.resize(size_t(nodes));
            const auto arcs = randomArcs(nodes, 2 * nodes, seed + 7);
            const Layout after = keptLayout(boxes(nodes), arcs, places, roomOf(before));
            for (size_t node = 0; node < size_t(old); ++node)
                QCOMPARE(after.boxes[node].center(), before.boxes[node].center());
            verify(boxes(nodes), arcs, after);
        }
    }

    void aNewNodeStandsRightOfWhoGivesAndBesideThem()
    {
        const std::vector<Arc> old{{0, 1}, {1, 2}};
        const Layout before = layeredLayout(boxes(3), old);
        auto places = placesOf(before, 3);
        places.resize(4);
        const std::vector<Arc> arcs{{0, 1}, {1, 2}, {0, 3}};
        const Layout after = keptLayout(boxes(4), arcs, places, roomOf(before));
        QCOMPARE(after.layers, (std::vector{0, 1, 2, 1}));
        QCOMPARE(after.boxes[3].center().x(), after.boxes[1].center().x());
        const double away = std::abs(after.boxes[3].center().y() - after.boxes[0].center().y());
        QVERIFY2(away < 2 * 40 + 16, qPrintable(QString::number(away))); // the next free place
        // What nobody leads to stands left of what it leads to.
        const Layout giver = keptLayout(boxes(4), std::vector<Arc>{{0, 1}, {1, 2}, {3, 2}}, places, roomOf(before));
        QCOMPARE(giver.layers[3], 1);
        // After the last layer comes a new one.
        const Layout taker = keptLayout(boxes(4), std::vector<Arc>{{0, 1}, {1, 2}, {2, 3}}, places, roomOf(before));
        QCOMPARE(taker.layers[3], 3);
        QVERIFY(taker.boxes[3].left() > taker.boxes[2].right());
    }

    void anArrowToAnEarlierLayerLeadsBack()
    {
        const Layout before = layeredLayout(boxes(3), std::vector<Arc>{{0, 1}, {1, 2}});
        const Layout after =
            keptLayout(boxes(3), std::vector<Arc>{{0, 1}, {2, 0}}, placesOf(before, 3), roomOf(before));
        QVERIFY(!after.routes[0].turned);
        QVERIFY(after.routes[1].turned);
        QVERIFY(after.routes[1].points.front().x() > after.routes[1].points.back().x());
    }

    void theSameInputGivesTheSameDrawing()
    {
        const auto sizes = boxes(14);
        const Layout before = layeredLayout(sizes, randomArcs(14, 30, 3));
        auto places = placesOf(before, 12);
        places.resize(14);
        const auto arcs = randomArcs(14, 30, 4);
        const Layout first = keptLayout(sizes, arcs, places, roomOf(before));
        const Layout second = keptLayout(sizes, arcs, places, roomOf(before));
        QCOMPARE(first.boxes, second.boxes);
        for (size_t arc = 0; arc < arcs.size(); ++arc)
            QCOMPARE(first.routes[arc].points, second.routes[arc].points);
    }

    void withoutAnyPlaceEverythingIsNew()
    {
        const std::vector<std::optional<KeptPlace>> none(4);
        const std::vector<Arc> arcs{{0, 1}, {1, 2}, {0, 3}};
        verify(boxes(4), arcs, keptLayout(boxes(4), arcs, none, QRectF(0, 0, 800, 400)));
        QVERIFY(keptLayout({}, {}, {}, QRectF(0, 0, 800, 400)).boxes.empty());
    }
};

QD_TEST_MAIN(TestKeptLayout)
#include "tst_keptlayout.moc"
