// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "report/handoffgraph.h"
#include "report/promises.h"
#include "report/reviewreport.h"
#include "rules/catalogue.h"
#include "support/world.h"

using namespace qd;
using namespace qd::report;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

const rules::Findings &findings()
{
    static const rules::Findings found = rules::diagnose(sample(), {}, AsOf);
    return found;
}

Wording english()
{
    return {FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

HandOffMap mapIn(MapOrder order)
{
    return handOffMap(sample(), findings(), english(), order);
}

DepartmentId departmentNamed(const QString &name)
{
    return std::ranges::find(sample().table<Department>(), name, &Department::name)->id;
}

} // namespace

class TestHandOffs : public QObject
{
    Q_OBJECT

private slots:
    void circlesStandFirstOrWhereTheOrganisationPutsThem()
    {
        const HandOffMap circles = mapIn(MapOrder::CirclesFirst);
        QCOMPARE(circles.circles.size(), 1U);
        QCOMPARE(circles.circles[0].first, 0);
        QCOMPARE(circles.circles[0].count, 3);
        const HandOffMap organised = mapIn(MapOrder::Department);
        QVERIFY(std::ranges::is_sorted(organised.departments, {},
                                       [](DepartmentId id) { return std::pair(sample().find(id)->position, id); }));
        QCOMPARE(organised.title, circles.title); // a circle is one wherever its members stand
        const int all = std::accumulate(organised.needs.begin(), organised.needs.end(), 0);
        QCOMPARE(all, std::accumulate(circles.askedOf.begin(), circles.askedOf.end(), 0));
    }

    void aCellSpeaksOfItsLatestHandOff()
    {
        const HandOffMap map = mapIn(MapOrder::CirclesFirst);
        const auto worst = worstCell(map, sample());
        QVERIFY(worst);
        const MapCell &cell = map.cell(worst->first, worst->second);
        const auto late = [](HandOffId id) { return daysLate(*sample().find(id)).value_or(0); };
        QCOMPARE(late(cell.handOffs.front()), 46);
        QVERIFY(std::ranges::all_of(cell.handOffs, [&](HandOffId id) { return late(id) <= 46; }));
    }

    void aTransposedMatrixIsTheSameReadTheOtherWay()
    {
        const HandOffMap map = mapIn(MapOrder::CirclesFirst);
        const MatrixSpec straight = matrixSpec(map, sample(), english());
        const MatrixSpec turned = matrixSpec(map, sample(), english(), true);
        for (int row = 0; row < map.size(); ++row) {
            for (int column = 0; column < map.size(); ++column) {
                QCOMPARE(turned.cell(row, column).count, straight.cell(column, row).count);
                QCOMPARE(turned.cell(row, column).mark, straight.cell(column, row).mark);
                QCOMPARE(turned.cell(row, column).reading, straight.cell(column, row).reading);
            }
        }
        QCOMPARE(straight.totals, map.askedOf);
        QCOMPARE(turned.totals, map.needs);
        QCOMPARE(straight.title, map.title);
        QVERIFY(straight.subtitle != turned.subtitle); // it says how it is read
        QVERIFY2(straight.description.contains(u"46 days late"_s) || straight.description.contains(u"46 day(s) late"_s),
                 qPrintable(straight.description));
    }

    void theGraphHasOneArrowForEachPairFromGiverToReceiver()
    {
        const HandOffMap map = mapIn(MapOrder::CirclesFirst);
        const HandOffGraph graph = handOffGraph(map, sample(), english());
        QCOMPARE(graph.spec.nodes.size(), size_t(map.size()));
        int handOffs = 0;
        for (const GraphEdge &edge : graph.spec.edges) {
            const MapCell &cell = map.cell(graph.places[size_t(edge.to)], graph.places[size_t(edge.from)]);
            QCOMPARE(edge.count, int(cell.handOffs.size()));
            QCOMPARE(edge.mark, markOf(cell));
            handOffs += edge.count;
        }
        QCOMPARE(handOffs, int(sample().table<HandOff>().size()));
        QCOMPARE(std::ranges::count(graph.spec.edges, true, &GraphEdge::circle), 3);
    }

    void surroundingsGrowHopByHopUntilNothingIsLeft()
    {
        const HandOffMap map = mapIn(MapOrder::CirclesFirst);
        const DepartmentId centre = departmentNamed(u"Customer Support"_s);
        size_t nodes = 1;
        size_t edges = 0;
        for (int hops = 1; hops <= MostHops; ++hops) {
            const HandOffGraph graph = handOffGraph(map, sample(), english(), Surroundings{centre, hops});
            QVERIFY(graph.spec.nodes.size() >= nodes && graph.spec.edges.size() >= edges);
            QCOMPARE(std::ranges::count(graph.spec.nodes, true, &GraphNode::centre), 1);
            nodes = graph.spec.nodes.size();
            edges = graph.spec.edges.size();
            if (hops > 1)
                continue;
            const int node = graph.nodeAt(int(std::ranges::find(map.departments, centre) - map.departments.begin()));
            QVERIFY(graph.spec.nodes[size_t(node)].centre);
            QVERIFY(std::ranges::all_of(graph.spec.edges, [&](const GraphEdge &edge) {
                return edge.from == node || edge.to == node; // what neighbours have among themselves is not shown
            }));
        }
        QCOMPARE(nodes, size_t(map.size())); // in the sample everybody is near everybody
    }

    void theMostConnectedIsTheOneWithMostHandOffs()
    {
        QCOMPARE(mostConnected(mapIn(MapOrder::Department)), departmentNamed(u"Data & IT"_s));
        QVERIFY(!mostConnected({}).isValid());
    }

    void whatNeedsTalkStandsFirstOnTheTimeLine()
    {
        const PromiseChart chart = promiseChart(sample(), datedHandOffs(sample()), AsOf, english());
        const auto &rows = chart.spec.rows;
        QCOMPARE(rows.size(), chart.handOffs.size());
        QCOMPARE(rows[0].name, u"Customer feed"_s);
        QCOMPARE(rows[0].neededLabel, u"15 Aug"_s);
        const auto open = std::ranges::count_if(rows, [](const PromiseRow &row) { return row.mark != Status::Ok; });
        QVERIFY(open > 1);
        for (size_t row = 0; row < rows.size(); ++row) {
            QCOMPARE(rows[row].mark != Status::Ok, row < size_t(open));
            if (row > size_t(open) && rows[row].needed.isValid() && rows[row].promised.isValid()
                && rows[row - 1].needed.isValid() && rows[row - 1].promised.isValid())
                QVERIFY(rows[row].promised.daysTo(rows[row].needed)
                        >= rows[row - 1].promised.daysTo(rows[row - 1].needed));
            for (const QDate date : {rows[row].needed, rows[row].promised})
                QVERIFY(!date.isValid()
                        || (date >= chart.spec.months.front().date && date <= chart.spec.months.back().date));
        }
        QCOMPARE(chart.spec.dues.front().text, u"Leak Alert launch"_s);
    }

    void datesAreThoseOfOneDepartment()
    {
        const DepartmentId support = departmentNamed(u"Customer Support"_s);
        const HandOffList own = datedHandOffs(sample(), support);
        QVERIFY(!own.empty() && own.size() < datedHandOffs(sample()).size());
        for (const HandOff *handOff : own)
            QVERIFY(handOff->receiver == support || handOff->giver == support);
        QVERIFY(promiseChart(sample(), {}, AsOf, english()).spec.rows.empty());
    }

    void theReportDrawsTheMatrixAndEveryOpenHandOff()
    {
        ReviewOptions options;
        options.asOf = AsOf;
        QStringList drawn;
        int matrices = 0;
        for (const Block &block : reviewReport(sample(), findings(), english(), options).blocks) {
            const auto *chart = std::get_if<Chart>(&block.content);
            if (!chart)
                continue;
            matrices += std::holds_alternative<MatrixSpec>(chart->spec) ? 1 : 0;
            if (const auto *promises = std::get_if<PromiseSpec>(&chart->spec)) {
                for (const PromiseRow &row : promises->rows)
                    drawn << row.name;
                QVERIFY(promises->source.contains(promises->rows.front().name)); // a sentence for those who do not see
            }
        }
        QCOMPARE(matrices, 1);
        QCOMPARE(drawn.size(), qsizetype(openHandOffs(sample()).size()));
        for (const HandOff *handOff : openHandOffs(sample()))
            QVERIFY(drawn.contains(handOff->name));
    }

    void sheetsOfDependenciesCarryTheirDates()
    {
        ReviewOptions options;
        options.asOf = AsOf;
        int sheets = 0;
        for (const Block &block : reviewReport(sample(), findings(), english(), options).blocks) {
            const auto *sheet = std::get_if<FindingSheet>(&block.content);
            if (!sheet || !sheet->rule.startsWith(u"DEP-00"_s) || sheet->rule.startsWith(u"DEP-007"_s))
                continue; // DEP-007 is about capacity
            ++sheets;
            const auto areDates = [](const Chart &chart) { return std::holds_alternative<PromiseSpec>(chart.spec); };
            QVERIFY2(std::ranges::any_of(sheet->charts, areDates), qPrintable(sheet->title));
        }
        QVERIFY(sheets >= 3);
    }
};

QD_TEST_MAIN(TestHandOffs)
#include "tst_handoffs.moc"
