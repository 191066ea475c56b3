// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The graph of the map: walked by key, drawn around one department, and kept where it is.
#include "mapfixture.h"

#include "exchange/sample.h"

#include <QApplication>

#include <map>
#include <set>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

/// Where each department stands, by name.
std::map<QString, QPointF> boxesOf(const GraphView &graph)
{
    std::map<QString, QPointF> places;
    for (size_t node = 0; node < graph.spec().nodes.size(); ++node)
        places[graph.spec().nodes[node].name] = graph.arrangement().boxes[node].center();
    return places;
}

DepartmentId idOf(const Plan &plan, const QString &name)
{
    return std::ranges::find(plan.table<Department>(), name, &Department::name)->id;
}

} // namespace

class TestMapGraph : public QObject
{
    Q_OBJECT

private slots:
    void everyExceptionCarriesItsNumberInTheGraph()
    {
        Theme::apply(*qApp, Appearance::Light);
        const test::DrawnMap all = test::drawn(exchange::samplePlan().value());
        const auto layout = charts::layoutGraph(QRectF(0, 0, 970, 520), all.graph, chartTheme());
        const auto tags = charts::graphTags(layout, all.graph, chartTheme());
        for (int edge = 0; edge < int(all.graph.edges.size()); ++edge) {
            if (all.graph.edges[size_t(edge)].mark != Status::Ok)
                QVERIFY(std::ranges::find(tags, edge, &charts::GraphTag::edge) != tags.end());
        }
        // A circle cannot be drawn without an arrow that leads back, and its tag says so.
        const auto back = std::ranges::find_if(tags, [&](const charts::GraphTag &tag) {
            return all.graph.edges[size_t(tag.edge)].circle && layout.edges[size_t(tag.edge)].turned;
        });
        QVERIFY(back != tags.end());
        QVERIFY(back->label.text.contains(all.graph.circleWord));
        QCOMPARE(layout.edges[size_t(back->edge)].direction, -1);
    }

    void theGraphIsWalkedByKey()
    {
        test::MapWindow fixture;
        fixture.trigger("map.graph");
        GraphView &graph = fixture.page->graph();
        QVERIFY(fixture.panelSays(u"Customer feed"_s)); // starts with what needs talk most
        graph.setFocus();
        graph.setCurrent({fixture.nodeNamed(u"Data & IT"_s), -1});
        QVERIFY2(graph.accessibleDescription().contains(u"20"_s), qPrintable(graph.accessibleDescription()));
        QCOMPARE(fixture.reading(), graph.accessibleDescription());
        QTest::keyClick(&graph, Qt::Key_Right);
        QVERIFY(graph.current().node >= 0 && graph.current().node != fixture.nodeNamed(u"Data & IT"_s));
        graph.setCurrent({fixture.nodeNamed(u"Customer Support"_s), -1});
        QTest::keyClick(&graph, Qt::Key_PageDown);
        QVERIFY2(graph.currentSentence().contains(u"Customer feed"_s), qPrintable(graph.currentSentence()));
        QVERIFY(fixture.panelSays(u"“Feed is planned after the billing move, 30 September. We never saw an earlier "
                                  "date.”"_s));
        QTest::keyClick(&graph, Qt::Key_Return); // a hand-off opens its record
        QCOMPARE(fixture.window->currentPage(), u"handoffs"_s);
        fixture.trigger("map.graph");
        QTest::keyClick(&graph, Qt::Key_Escape);
        QVERIFY(graph.current().isEmpty());
        QCOMPARE(graph.accessibleDescription(), graph.spec().description);
    }

    void everyNodeIsReachedByArrowKeys()
    {
        test::MapWindow fixture;
        fixture.trigger("map.graph");
        GraphView &graph = fixture.page->graph();
        const int count = int(graph.spec().nodes.size());
        std::set<int> reached{0};
        std::vector<int> waiting{0};
        while (!waiting.empty()) {
            const int node = waiting.back();
            waiting.pop_back();
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                graph.setCurrent({node, -1});
                QTest::keyClick(&graph, key);
                if (reached.insert(graph.current().node).second)
                    waiting.push_back(graph.current().node);
            }
        }
        QCOMPARE(int(reached.size()), count);
    }

    void enterShowsSurroundingsAndBackspaceLeavesThem()
    {
        test::MapWindow fixture;
        fixture.trigger("map.graph");
        GraphView &graph = fixture.page->graph();
        graph.setFocus();
        QVERIFY(!fixture.page->isAround());
        graph.setCurrent({fixture.nodeNamed(u"Sales Asia-Pacific"_s), -1});
        QTest::keyClick(&graph, Qt::Key_Return);
        QVERIFY(fixture.page->isAround());
        const size_t near = graph.spec().nodes.size();
        QVERIFY(near < 12);
        QCOMPARE(graph.current().node, fixture.nodeNamed(u"Sales Asia-Pacific"_s)); // stays current
        QTest::keyClick(&graph, Qt::Key_BracketRight);
        QCOMPARE(fixture.page->hops(), 2);
        QVERIFY(graph.spec().nodes.size() > near);
        QTest::keyClick(&graph, Qt::Key_BracketLeft);
        QTest::keyClick(&graph, Qt::Key_BracketLeft); // no fewer than one
        QCOMPARE(fixture.page->hops(), 1);
        QCOMPARE(graph.spec().nodes.size(), near);
        QTest::keyClick(&graph, Qt::Key_Backspace);
        QVERIFY(!fixture.page->isAround());
        QCOMPARE(graph.spec().nodes.size(), 12U);
    }

    void manyDepartmentsAreShownAroundOne()
    {
        test::MapWindow fixture(test::crowd(24));
        fixture.trigger("map.graph");
        QVERIFY(fixture.page->isAround());
        QVERIFY(fixture.page->graph().spec().nodes.size() < 24);
        QVERIFY(!fixture.page->department().isValid()); // the dates are still those of all
        fixture.trigger("map.dates");
        QVERIFY(fixture.page->dates().spec().rows.size() > 24);
    }

    void thePointerReadsWhatItIsOver()
    {
        test::MapWindow fixture;
        fixture.trigger("map.graph");
        GraphView &graph = fixture.page->graph();
        const auto layout = charts::layoutGraph(graph.rect(), graph.spec(), chartTheme());
        const int node = fixture.nodeNamed(u"Finance & People"_s);
        const QPoint over = layout.boxes[size_t(node)].center().toPoint();
        QTest::mouseMove(&graph, over);
        QCOMPARE(fixture.reading(), graph.spec().nodes[size_t(node)].reading);
        QTest::mouseMove(&graph, QPoint(graph.width() - 2, graph.height() - 2));
        QCOMPARE(fixture.reading(), graph.currentSentence());
        QTest::mouseClick(&graph, Qt::LeftButton, {}, over);
        QCOMPARE(graph.current().node, node);
    }

    void oneMoreArrowLeavesDepartmentsWhereTheyWere()
    {
        Theme::apply(*qApp, Appearance::Light);
        double farthest = 0; // of the medians
        for (const int count : {12, 20, 30}) {
            const report::GraphSpec spec = test::drawn(test::crowd(count)).graph;
            GraphView view;
            view.resize(charts::leastGraphSize(spec, chartTheme()).expandedTo({970, 520}).toSize());
            for (int from = 0; from < count; ++from) {
                view.setSpec(spec, GraphView::Places::New);
                const std::vector<QRectF> before = view.arrangement().boxes;
                report::GraphSpec more = spec;
                more.edges.push_back({from, (from * 5 + 3) % count, 1, Status::Ok, false, {}});
                view.setSpec(more, GraphView::Places::Kept);
                const std::vector<QRectF> &after = view.arrangement().boxes;
                std::vector<double> moves;
                for (size_t node = 0; node < before.size(); ++node)
                    moves.push_back(QLineF(before[node].center(), after[node].center()).length());
                std::ranges::nth_element(moves, moves.begin() + std::ssize(moves) / 2);
                farthest = std::max(farthest, moves[moves.size() / 2]);
            }
        }
        QVERIFY2(farthest < 10, qPrintable(QString::number(farthest)));
    }

    void departmentsStayWhenThePlanChanges()
    {
        test::MapWindow fixture;
        fixture.trigger("map.graph");
        QCoreApplication::processEvents();
        GraphView &graph = fixture.page->graph();
        const auto before = boxesOf(graph);
        const size_t arrows = graph.spec().edges.size();
        fixture.edit([&](Edit &edit) {
            HandOff handOff;
            handOff.id = edit.nextId<HandOff>();
            handOff.name = u"Something new"_s;
            handOff.giver = idOf(edit.before(), u"Customer Support"_s);
            handOff.receiver = idOf(edit.before(), u"Sales Asia-Pacific"_s);
            return edit.put(handOff);
        });
        QCOMPARE(graph.spec().edges.size(), arrows + 1);
        QCOMPARE(boxesOf(graph), before);
    }

    void aNewDepartmentFindsAPlaceAndTheOthersStay()
    {
        test::MapWindow fixture;
        fixture.trigger("map.graph");
        QCoreApplication::processEvents();
        GraphView &graph = fixture.page->graph();
        auto before = boxesOf(graph);
        fixture.edit([&](Edit &edit) -> Result<void> {
            Department department;
            department.id = edit.nextId<Department>();
            department.name = u"New here"_s;
            department.shortName = u"New"_s;
            department.position = 99;
            QD_CHECK(edit.put(department));
            HandOff handOff;
            handOff.id = edit.nextId<HandOff>();
            handOff.name = u"Something new"_s;
            handOff.giver = idOf(edit.before(), u"Customer Support"_s);
            handOff.receiver = department.id;
            return edit.put(handOff);
        });
        auto after = boxesOf(graph);
        QCOMPARE(after.size(), before.size() + 1);
        const QPointF place = after[u"New here"_s];
        after.erase(u"New here"_s);
        QCOMPARE(after, before);
        QVERIFY(place.x() > before[u"Customer Support"_s].x());
        QVERIFY(graph.rect().contains(place.toPoint()));
        fixture.picture("new");
        graph.setFocus();
        QTest::keyClick(&graph, Qt::Key_R); // anew: the best drawing, not the nearest
        QVERIFY(boxesOf(graph) != after);
    }

    void whatIsPinnedStaysWhenTheGraphIsArrangedAnew()
    {
        test::MapWindow fixture;
        fixture.trigger("map.graph");
        QCoreApplication::processEvents();
        GraphView &graph = fixture.page->graph();
        graph.setFocus();
        graph.arrangeAnew();
        const auto fresh = boxesOf(graph);
        const int node = fixture.nodeNamed(u"Marketing"_s);
        graph.setCurrent({node, -1});
        const QString sentence = graph.currentSentence();
        const QImage unmarked = graph.grab().toImage();
        QTest::keyClick(&graph, Qt::Key_P);
        QVERIFY(graph.isPinned(node));
        QVERIFY(graph.currentSentence() != sentence); // it is said as well as shown
        QVERIFY(graph.grab().toImage() != unmarked);
        fixture.picture("pinned");
        // Everything else is laid out as before; the pinned one is where it was.
        QTest::keyClick(&graph, Qt::Key_R);
        QCOMPARE(boxesOf(graph)[u"Marketing"_s], fresh.at(u"Marketing"_s));
        // Around a department, where it would stand elsewhere.
        graph.setCurrent({fixture.nodeNamed(u"Cloud Product"_s), -1});
        QTest::keyClick(&graph, Qt::Key_Return);
        QVERIFY(fixture.page->isAround());
        QVERIFY(fixture.nodeNamed(u"Marketing"_s) < int(graph.spec().nodes.size()));
        QCOMPARE(boxesOf(graph)[u"Marketing"_s].y(), fresh.at(u"Marketing"_s).y());
        graph.setCurrent({fixture.nodeNamed(u"Marketing"_s), -1});
        QTest::keyClick(&graph, Qt::Key_P);
        QVERIFY(!graph.isPinned(graph.current().node));
        QTest::keyClick(&graph, Qt::Key_Backspace);
        QCOMPARE(boxesOf(graph), fresh); // without pins, a fresh one
    }

    void noTwoBoxesOverlapWhateverIsPinned()
    {
        Theme::apply(*qApp, Appearance::Light);
        const report::GraphSpec spec = test::drawn(test::crowd(20)).graph;
        const charts::ChartTheme theme = chartTheme();
        const QRectF rect(QPointF(), charts::leastGraphSize(spec, theme).expandedTo({970, 520}));
        const charts::GraphLayout fresh = charts::layoutGraph(rect, spec, theme);
        for (size_t pinned = 0; pinned < spec.nodes.size(); ++pinned) {
            std::vector<std::optional<QPointF>> pins(spec.nodes.size());
            pins[pinned] = fresh.boxes[(pinned + 7) % spec.nodes.size()].center() + QPointF(9, 11);
            const charts::GraphLayout layout = charts::pinnedGraph(rect, spec, theme, pins);
            QVERIFY(std::abs(layout.boxes[pinned].center().y() - pins[pinned]->y()) <= 1);
            for (size_t one = 0; one < layout.boxes.size(); ++one) {
                for (size_t other = 0; other < one; ++other)
                    QVERIFY(!layout.boxes[one].intersects(layout.boxes[other]));
            }
        }
    }
};

QD_TEST_MAIN(TestMapGraph)
#include "tst_mapgraph.moc"
