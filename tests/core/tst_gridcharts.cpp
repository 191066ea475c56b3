// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What grids, crosses, wheels, pairs and ladders say.
#include "exchange/sample.h"
#include "model/handoffstate.h"
#include "model/progress.h"
#include "model/verdict.h"
#include "report/assumptionladder.h"
#include "report/bowlingchart.h"
#include "report/coveragechart.h"
#include "report/crosschart.h"
#include "report/datatable.h"
#include "report/handoffgraph.h"
#include "report/pairchart.h"
#include "rules/audience.h"
#include "rules/catalogue.h"
#include "support/world.h"

#include <set>

using namespace qd;
using namespace Qt::StringLiterals;
using report::CrossSide;
using report::GridCell;
using report::GridSpec;

namespace {

const QDate AsOf(2026, 7, 8);

report::Wording english()
{
    return {FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

std::vector<const Kpi *> kpisOf(const Plan &plan)
{
    std::vector<const Kpi *> kpis;
    for (const Kpi &kpi : plan.table<Kpi>())
        kpis.push_back(&kpi);
    return kpis;
}

int columnOf(const GridSpec &spec, const QString &name)
{
    return int(std::ranges::find(spec.columns, name, &report::GridHead::name) - spec.columns.begin());
}

const GridCell &cellOf(const GridSpec &spec, std::size_t row, const QString &column)
{
    return spec.cell(row, std::size_t(columnOf(spec, column)));
}

std::size_t rowOf(const GridSpec &spec, const QString &name, const QString &group)
{
    const auto row = std::ranges::find_if(
        spec.rows, [&](const report::GridHead &head) { return head.name == name && head.group == group; });
    return std::size_t(row - spec.rows.begin());
}

DepartmentId departmentNamed(const Plan &plan, const QString &name)
{
    return std::ranges::find(plan.table<Department>(), name, &Department::name)->id;
}

/// Two departments, one aim of the company that Support leads, and one KPI of Sales under it.
struct AimWorld
{
    test::World world;
    std::unique_ptr<Document> document = world.newDocument();
    ObjectiveId aim;

    AimWorld()
    {
        test::build(*document, {u"Support > Resolution [%] increase: 0.9/0.8"_s, u"Sales > Orders [] increase: 5/6"_s});
        change([&](Edit &edit) -> Result<void> {
            Objective objective;
            objective.id = aim = edit.nextId<Objective>();
            objective.title = u"Happy customers"_s;
            objective.level = Rank::Company;
            objective.owner = u"Ada"_s;
            objective.department = departmentNamed(edit.before(), u"Support"_s);
            QD_CHECK(edit.put(objective));
            Kpi orders = *std::ranges::find(edit.before().table<Kpi>(), u"Orders"_s, &Kpi::name);
            orders.objective = aim;
            return edit.put(orders);
        });
    }
    void change(const std::function<Result<void>(Edit &edit)> &work)
    {
        QVERIFY_RESULT(document->edit(u"Change"_s, work));
    }
    const Plan &plan() const { return document->plan(); }
    GridSpec coverage() const { return report::coverageChart(plan(), AsOf); }
};

} // namespace

class TestGridCharts : public QObject
{
    Q_OBJECT

private slots:
    void bowlingPutsTheLongestRunOfMissesFirst()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document,
                    {u"Support > Once [] increase: 5/6 5/6 5/4"_s, u"Support > Always [] increase: 5/4 5/4 5/4 5/4"_s,
                     u"Sales > Never [] decrease: 5/4 5/4 5/4"_s, u"Sales > Recovered [] increase: 5/4 5/4 5/6"_s});
        const Plan &plan = document->plan();
        const report::BowlingChart chart = report::bowlingChart(plan, kpisOf(plan), {}, AsOf, english());
        const GridSpec &spec = chart.spec;
        QStringList names;
        for (const report::GridHead &row : spec.rows)
            names << row.name;
        QCOMPARE(names, (QStringList{u"Always"_s, u"Once"_s, u"Recovered"_s, u"Never"_s}));
        QCOMPARE(plan.find(chart.kpis[0])->name, u"Always"_s);
        QCOMPARE(spec.rows[0].detail, u"Support, missed 4 times in a row"_s); // March is of the year before, and counts
        QVERIFY2(spec.title.contains(u"1 KPI(s) missed three targets or more in a row, Always 4"_s),
                 qPrintable(spec.title));
        QCOMPARE(cellOf(spec, 3, u"Jun"_s).mark, Status::Ok); // fewer are better here
        QCOMPARE(cellOf(spec, 0, u"Jun"_s).mark, Status::Off);
    }

    void bowlingShowsTheFiscalYearAndLeavesOpenMonthsUnjudged()
    {
        const Plan plan = exchange::samplePlan().value();
        const GridSpec spec = report::bowlingChart(plan, kpisOf(plan), {}, AsOf, english()).spec;
        QCOMPARE(spec.columns.size(), 12U);
        QCOMPARE(spec.columns.front().name, u"Apr"_s);
        QCOMPARE(spec.columns.front().group, u"Q1 2026/27"_s);
        QCOMPARE(spec.columns.back().name, u"Mar"_s);
        for (std::size_t row = 0; row < spec.rows.size(); ++row) {
            for (std::size_t column = 3; column < 12; ++column)
                QVERIFY(!spec.cell(row, column).mark && spec.cell(row, column).text.isEmpty());
        }
        // A day earlier June has not ended, and says nothing yet.
        const GridSpec before = report::bowlingChart(plan, kpisOf(plan), {}, QDate(2026, 6, 29), english()).spec;
        QVERIFY(!before.cell(0, 2).mark);
        QVERIFY(report::bowlingChart(plan, kpisOf(plan), {}, QDate(2029, 6, 29), english()).spec.rows.empty());
    }

    void bowlingAgreesWithTheScorecard()
    {
        const Plan plan = exchange::samplePlan().value();
        const report::BowlingChart chart = report::bowlingChart(plan, kpisOf(plan), {}, AsOf, english());
        QCOMPARE(chart.spec.rows.size(), report::MostBowlingRows);
        QVERIFY(chart.spec.subtitle.contains(u"40 of 48 KPIs"_s));
        int compared = 0;
        for (std::size_t row = 0; row < chart.kpis.size(); ++row) {
            const KpiStatus status = statusOf(plan, *plan.find(chart.kpis[row]), AsOf);
            if (!status.observation || status.observation->start < QDate(2026, 4, 1))
                continue;
            const GridCell &june = cellOf(chart.spec, row, u"Jun"_s);
            QCOMPARE(june.mark, statusMark(status.verdict.outcome));
            QVERIFY(june.value && status.observation->actual);
            QCOMPARE(*june.value, *status.observation->actual * status.kpi->unit.displayFactor());
            ++compared;
        }
        QVERIFY(compared > 30);
    }

    void bowlingIsATableWithTargetsAndResults()
    {
        const Plan plan = exchange::samplePlan().value();
        const GridSpec spec = report::bowlingChart(plan, kpisOf(plan), {}, AsOf, english()).spec;
        const report::DataTable table = report::dataOf(spec);
        QCOMPARE(table.rows.size(), spec.rows.size());
        QCOMPARE(table.headings.size(), 2 + 3 * (spec.columns.size() + 1));
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), table.headings.size());
        QCOMPARE(table.rows[0][2].text, spec.cell(0, 0).text);
        QCOMPARE(table.rows[0][3].number, spec.cell(0, 0).reference);
        QCOMPARE(table.rows[0][4].text, wordFor(Outcome::Missed));
    }

    void whoLeadsAnAimAndMeasuresNothingIsAGap()
    {
        AimWorld world;
        const GridSpec before = world.coverage();
        QCOMPARE(before.rows.size(), 2U); // the aim, and how many each serves
        QCOMPARE(before.rows[0].group, u"Happy customers"_s);
        const GridCell &lead = cellOf(before, 0, u"Support"_s);
        QCOMPARE(lead.text, u"leads"_s);
        QVERIFY(lead.isGap && lead.mark == Status::Risk);
        const GridCell &help = cellOf(before, 0, u"Sales"_s);
        QCOMPARE(help.text, u"helps"_s);
        QCOMPARE(help.detail, u"1"_s);
        QVERIFY(!help.isGap);
        QVERIFY2(before.title.contains(u"Support carries an aim that it does not measure"_s), qPrintable(before.title));
        world.change([&](Edit &edit) -> Result<void> {
            Kpi kpi = *std::ranges::find(edit.before().table<Kpi>(), u"Resolution"_s, &Kpi::name);
            kpi.objective = world.aim;
            return edit.put(kpi);
        });
        const GridSpec after = world.coverage();
        QVERIFY(!cellOf(after, 0, u"Support"_s).isGap);
        QCOMPARE(after.title, u"Every department serves an aim of the company and measures what it carries"_s);
    }

    void whoServesNoAimIsNamedAndAnAimOfOneDepartmentToo()
    {
        AimWorld world;
        world.change([&](Edit &edit) -> Result<void> {
            Kpi orders = *std::ranges::find(edit.before().table<Kpi>(), u"Orders"_s, &Kpi::name);
            orders.objective = {};
            return edit.put(orders);
        });
        const GridSpec spec = world.coverage();
        const GridCell &served = cellOf(spec, spec.rows.size() - 1, u"Sales"_s);
        QVERIFY(served.isGap);
        QCOMPARE(served.text, u"none"_s);
        QVERIFY2(spec.title.contains(u"Sales serves no aim of the company"_s), qPrintable(spec.title));
        QVERIFY2(spec.title.contains(u"1 aim(s) rest on one department alone"_s), qPrintable(spec.title));
        QCOMPARE(spec.totals[0].mark, Status::Risk);
        QCOMPARE(*spec.totals[0].value, 1.0);
    }

    void anAimThatOnePersonOwnsAltogetherIsMarked()
    {
        AimWorld world;
        const auto own = [&](const QString &owner) {
            world.change([&](Edit &edit) -> Result<void> {
                Kpi orders = *std::ranges::find(edit.before().table<Kpi>(), u"Orders"_s, &Kpi::name);
                orders.owner = owner;
                return edit.put(orders);
            });
        };
        own(u"Ada"_s);
        QVERIFY2(world.coverage().title.contains(u"1 aim(s) rest on one person alone"_s),
                 qPrintable(world.coverage().title));
        QCOMPARE(world.coverage().totals[0].detail, u"Ada alone"_s);
        own(u"Grace"_s);
        QVERIFY(!world.coverage().title.contains(u"one person"_s));
    }

    void coverageCountsEveryLinkOnce()
    {
        const Plan plan = exchange::samplePlan().value();
        const GridSpec spec = report::coverageChart(plan, AsOf);
        const Objective &aim = *std::ranges::find(plan.table<Objective>(), u"c1"_s, &Objective::code);
        std::set<ObjectiveId> below{aim.id};
        for (bool isGrowing = true; isGrowing;) {
            isGrowing = false;
            for (const ObjectiveParent &link : plan.table<ObjectiveParent>())
                isGrowing = (below.contains(link.parent) && below.insert(link.objective).second) || isGrowing;
        }
        const auto isBelow = [&](const auto &record) { return below.contains(record.objective); };
        const auto links = std::ranges::count_if(plan.table<Kpi>(), isBelow)
            + std::ranges::count_if(plan.table<Initiative>(), isBelow)
            + std::ranges::count_if(plan.table<HandOff>(), isBelow);
        const std::size_t row = rowOf(spec, u"The aim as a whole"_s, aim.title);
        double sum = 0;
        for (std::size_t column = 0; column < spec.columns.size(); ++column)
            sum += spec.cell(row, column).value.value_or(0);
        QCOMPARE(sum, double(links));
        QVERIFY(links > 20);
    }

    void departmentsStandTogetherByWhatTheyHaveInCommon()
    {
        const Plan plan = exchange::samplePlan().value();
        QCOMPARE(report::fittingCut(plan, AsOf, 16), report::Cut::Department);
        QCOMPARE(report::fittingCut(plan, AsOf, 11), report::Cut::Function); // eight of them, more than units or places
        QCOMPARE(report::fittingCut(plan, AsOf, 3), report::Cut::BusinessUnit);
        const GridSpec whole = report::coverageChart(plan, AsOf);
        const GridSpec units = report::coverageChart(plan, AsOf, report::Cut::BusinessUnit);
        QCOMPARE(units.columns.size(), 3U);
        QCOMPARE(units.title, whole.title);
        const auto sumOf = [](const GridSpec &spec, std::size_t row) {
            double sum = 0;
            for (std::size_t column = 0; column < spec.columns.size(); ++column)
                sum += spec.cell(row, column).value.value_or(0);
            return sum;
        };
        for (std::size_t row = 0; row + 1 < whole.rows.size(); ++row)
            QCOMPARE(sumOf(units, row), sumOf(whole, row));
    }

    void theCrossLinksWhatRecordsName()
    {
        const Plan plan = exchange::samplePlan().value();
        const report::CrossSpec spec = report::crossChart(plan);
        for (const auto &side : spec.items)
            QVERIFY(!side.empty() && side.size() <= report::MostOnASide);
        const auto nameOf = [&](CrossSide side, int item) {
            return spec.items[std::size_t(side)][std::size_t(item)].name;
        };
        int strong = 0;
        for (const report::CrossLink &link : spec.links) {
            if (link.side != CrossSide::Left)
                continue;
            const auto initiative =
                std::ranges::find(plan.table<Initiative>(), nameOf(CrossSide::Top, link.second), &Initiative::title);
            const auto objective =
                std::ranges::find(plan.table<Objective>(), nameOf(CrossSide::Left, link.first), &Objective::title);
            QCOMPARE(link.isStrong, initiative->objective == objective->id);
            strong += link.isStrong ? 1 : 0;
        }
        QVERIFY(strong >= 4);
    }

    void theCrossCountsLooseEndsOfThePlanNotOfThePicture()
    {
        const Plan plan = exchange::samplePlan().value();
        const report::CrossSpec spec = report::crossChart(plan);
        std::set<ObjectiveId> worked;
        for (const Initiative &initiative : plan.table<Initiative>())
            worked.insert(initiative.objective);
        for (bool isGrowing = true; isGrowing;) {
            isGrowing = false;
            for (const ObjectiveParent &link : plan.table<ObjectiveParent>())
                isGrowing = (worked.contains(link.objective) && worked.insert(link.parent).second) || isGrowing;
        }
        const auto open = std::ranges::count_if(plan.table<Objective>(), isOpen);
        const auto idle = std::ranges::count_if(plan.table<Objective>(), [&](const Objective &objective) {
            return isOpen(objective) && !worked.contains(objective.id);
        });
        QVERIFY2(spec.title.contains(u"%1 of %2 objective(s) have no initiative"_s.arg(idle).arg(open)),
                 qPrintable(spec.title));
        QVERIFY(spec.subtitle.contains(u"12 of 33 objectives"_s));
        const report::DataTable table = report::dataOf(spec);
        QVERIFY(table.rows.size() >= spec.links.size());
        QVERIFY(report::crossChart(Plan()).title.isEmpty());
    }

    void aWheelShowsTheTwelveWithMostHandOffs()
    {
        const Plan plan = exchange::samplePlan().value();
        report::HandOffMap map = report::handOffMap(plan, {}, english());
        const report::HandOffGraph graph = report::handOffWheel(map, plan, english());
        QCOMPARE(graph.spec.shape, report::GraphSpec::Shape::Wheel);
        QCOMPARE(int(graph.spec.nodes.size()), std::min(map.size(), report::MostOfWheel));
        int count = 0;
        for (const report::GraphEdge &edge : graph.spec.edges) {
            count += edge.count;
            const report::MapCell &cell =
                map.cell(graph.places[std::size_t(edge.to)], graph.places[std::size_t(edge.from)]);
            QCOMPARE(edge.count, int(cell.handOffs.size()));
        }
        QVERIFY(graph.spec.subtitle.contains(QString::number(count)));
    }

    void aPairIsTheSameFromBothSides()
    {
        const Plan plan = exchange::samplePlan().value();
        const rules::Findings findings = rules::diagnose(plan, {}, AsOf);
        const auto pairs = report::pairsByTrouble(plan, findings);
        QVERIFY(pairs.size() > 10);
        const report::Pair pair = pairs.front();
        const GridSpec one = report::pairChart(plan, findings, pair, english());
        const GridSpec other = report::pairChart(plan, findings, {pair.other, pair.one}, english());
        QCOMPARE(one.rows.size(), other.rows.size());
        for (std::size_t row = 0; row < one.rows.size(); ++row) {
            const std::size_t there = rowOf(other, one.rows[row].name, one.rows[row].group);
            QVERIFY(there < other.rows.size());
            QCOMPARE(one.cell(row, 2).text, other.cell(there, 2).text);
            QCOMPARE(one.cell(row, 3).text, other.cell(there, 4).text);
            QCOMPARE(one.cell(row, 4).text, other.cell(there, 3).text);
        }
    }

    void aPairShowsEveryOpenHandOffAndNothingForTheFacilitatorAlone()
    {
        const Plan plan = exchange::samplePlan().value();
        rules::Findings findings = rules::diagnose(plan, {}, AsOf);
        const DepartmentId support = departmentNamed(plan, u"Customer Support"_s);
        const auto pairs = report::pairsByTrouble(plan, findings, support);
        QVERIFY(std::ranges::all_of(pairs, [&](const report::Pair &pair) { return pair.one == support; }));
        const report::Pair pair = pairs.front();
        const auto between = [&](const HandOff &handOff) {
            const bool isBetween = (handOff.receiver == pair.one && handOff.giver == pair.other)
                || (handOff.receiver == pair.other && handOff.giver == pair.one);
            return isBetween && agreementOf(handOff) != Agreement::Closed && !handOff.deliveredOn.isValid();
        };
        const GridSpec spec = report::pairChart(plan, findings, pair, english());
        const auto rows = std::ranges::count_if(
            spec.rows, [](const report::GridHead &head) { return head.group.contains(u" needs from "_s); });
        QCOMPARE(rows, std::ranges::count_if(plan.table<HandOff>(), between));
        rules::Finding paysOff;
        paysOff.rule = "OBJ-011";
        paysOff.departments = {pair.one, pair.other};
        QVERIFY(rules::isForFacilitator(paysOff.rule));
        findings.findings.push_back(paysOff);
        QCOMPARE(report::pairChart(plan, findings, pair, english()).rows.size(), spec.rows.size());
    }

    void theLadderMeasuresRangesByWhatThePlanReckonsWith()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(document->edit(u"Add"_s, [](Edit &edit) -> Result<void> {
            Assumption price{.id = edit.nextId<Assumption>(), .statement = u"Prices hold"_s};
            price.low = 80;
            price.mode = 100;
            price.high = 110;
            price.breakEven = 90;
            QD_CHECK(edit.put(price));
            Assumption supply{.id = edit.nextId<Assumption>(), .statement = u"Supply comes"_s};
            supply.verdict = AssumptionVerdict::Weakening;
            supply.checkOn = QDate(2026, 8, 15);
            return edit.put(supply);
        }));
        const report::BarSpec spec = report::assumptionLadder(document->plan(), {}, AsOf, english());
        QCOMPARE(spec.rows.size(), 2U);
        QCOMPARE(spec.rows[0].name, u"Supply comes"_s); // what is shaken comes first
        QVERIFY(spec.rows[0].words.contains(u"test by 15 Aug"_s));
        QCOMPARE(spec.rows[1].parts[0].from, -20.0); // (80 - 100) / 100
        QCOMPARE(spec.rows[1].parts[0].to, 10.0);
        QCOMPARE(*spec.rows[1].reference, -10.0);
        QVERIFY2(spec.title.contains(u"1 can miss the result"_s), qPrintable(spec.title));
        QVERIFY(report::assumptionLadder(Plan(), {}, AsOf, english()).rows.empty());
    }

    void withoutRangesTheLadderShowsHowSureOwnersAre()
    {
        const Plan plan = exchange::samplePlan().value();
        const report::BarSpec spec = report::assumptionLadder(plan, {}, AsOf, english());
        QCOMPARE(spec.rows.size(), plan.table<Assumption>().size());
        QCOMPARE(spec.from, 0.0);
        QCOMPARE(spec.to, 100.0);
        for (const report::BarRow &row : spec.rows) {
            const auto assumption = std::ranges::find(plan.table<Assumption>(), row.name, &Assumption::statement);
            QCOMPARE(*row.value, *assumption->certainty * 100);
        }
    }

    void emptyPlansHaveNothingToShow()
    {
        const Plan plan;
        QVERIFY(report::coverageChart(plan, AsOf).rows.empty());
        QVERIFY(report::bowlingChart(plan, {}, {}, AsOf, english()).spec.rows.empty());
        QVERIFY(report::pairsByTrouble(plan, {}).empty());
        QVERIFY(report::partsBy(plan, report::Cut::Function, AsOf).empty());
    }
};

QD_TEST_MAIN(TestGridCharts)
#include "tst_gridcharts.moc"
