// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What several plots under one head say: moving ranges, the standard block, differences over time, capacity.
#include "exchange/sample.h"
#include "model/todate.h"
#include "report/behaviourpanels.h"
#include "report/blockchart.h"
#include "report/capacitychart.h"
#include "report/charttext.h"
#include "report/datatable.h"
#include "report/kpichart.h"
#include "report/kpifigures.h"
#include "report/variancetime.h"
#include "support/ruleplan.h"
#include "support/testmain.h"

#include <cmath>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;
using report::ChartLine;
using report::ChartSeries;
using report::ChartSpec;
using report::PanelSpec;
using report::Scenario;

namespace {

const QDate AsOf(2026, 7, 8);

report::Wording english()
{
    return {FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

const Kpi &sampleKpi(const QString &code)
{
    return *std::ranges::find(sample().table<Kpi>(), code, &Kpi::code);
}

/// Monthly values of one KPI up to June 2026, in a plan of its own.
Plan monthly(const std::vector<double> &actuals, Kpi kpi = {}, std::optional<double> target = {})
{
    kpi.id = {1};
    kpi.name = u"Orders"_s;
    kpi.department = {2};
    std::vector<Observation> values;
    for (std::size_t index = 0; index < actuals.size(); ++index)
        values.push_back({.kpi = {1},
                          .start = QDate(2026, 6, 1).addMonths(int(index) + 1 - int(actuals.size())),
                          .actual = actuals[index],
                          .target = target});
    return planOf(std::vector{kpi}, values);
}

const Kpi &kpiOf(const Plan &plan)
{
    return plan.table<Kpi>()[0];
}

/// \a count values that go up and down by one.
std::vector<double> steady(int count)
{
    std::vector<double> values;
    for (int index = 0; index < count; ++index)
        values.push_back(index % 2 == 0 ? 9.5 : 10.5);
    return values;
}

const ChartSeries *seriesOf(const ChartSpec &spec, Scenario scenario)
{
    const auto found = std::ranges::find(spec.series, scenario, &ChartSeries::scenario);
    return found == spec.series.end() ? nullptr : &*found;
}

const ChartLine *lineNamed(const ChartSpec &spec, const QString &name)
{
    const auto found = std::ranges::find_if(spec.lines, [&](const ChartLine &line) {
        return line.name == name && (line.to < 0 || line.to + 1 == int(spec.categories.size()));
    });
    return found == spec.lines.end() ? nullptr : &*found;
}

std::optional<double> lastOf(const ChartSeries &series)
{
    for (auto value = series.values.rbegin(); value != series.values.rend(); ++value) {
        if (*value)
            return *value;
    }
    return {};
}

QStringList tagsOf(const PanelSpec &spec)
{
    QStringList tags;
    for (const report::PointTag &tag : spec.tags)
        tags << spec.panels[0].categories[size_t(tag.category)] + u": "_s + tag.text;
    return tags;
}

Capacity month(int offset, double available, std::optional<double> demand)
{
    Capacity row{.department = {2}, .start = QDate(2026, 7, 1).addMonths(offset), .available = available};
    row.demand = demand;
    return row;
}

/// Demand of \a first, then \a step more in each of \a count months up to June, and 100 person-days each.
std::vector<Capacity> growing(double first, double step, int count = 18)
{
    std::vector<Capacity> rows;
    for (int place = 0; place < count; ++place)
        rows.push_back(month(place - count, 100, first + step * place));
    return rows;
}

HandOff promise(qint64 id, double effort, QDate day)
{
    return {.id = {id},
            .name = u"Work %1"_s.arg(id),
            .receiver = {1},
            .giver = {2},
            .neededBy = day,
            .committedBy = day,
            .status = HandOffStatus::Committed,
            .effort = effort};
}

QStringList namesIn(const report::BoxTotal &total)
{
    QStringList names;
    for (const report::BoxDifference &each : total.differences)
        names << each.words;
    return names;
}

} // namespace

class TestPanelCharts : public QObject
{
    Q_OBJECT

private slots:
    void rangesAreTheDistancesAndTheirLimitIsWheelersFactorTimesTheirMean()
    {
        const Plan plan = monthly({10, 12, 9, 11, 10, 13, 10, 9, 12, 11, 10, 12, 9, 10});
        const PanelSpec spec = report::behaviourPanels(plan, kpiOf(plan), AsOf, english());
        QCOMPARE(spec.panels.size(), 2U);
        QVERIFY(!spec.isBeside);
        const ChartSpec &values = spec.panels[0];
        const ChartSpec &ranges = spec.panels[1];
        QCOMPARE(ranges.categories, values.categories);
        QVERIFY(!ranges.series[0].values[0]);
        for (std::size_t index = 1; index < values.categories.size(); ++index)
            QCOMPARE(*ranges.series[0].values[index],
                     std::abs(*values.series[0].values[index] - *values.series[0].values[index - 1]));
        const double mean = lineNamed(ranges, u"Mean range"_s)->value;
        QVERIFY(std::abs(lineNamed(ranges, u"Upper range limit"_s)->value / mean - 3.267) < 0.002);
        // The same mean gives the limits of the values.
        const double upper = lineNamed(values, u"Upper limit"_s)->value;
        QVERIFY(std::abs((upper - lineNamed(values, u"Mean"_s)->value) / mean - 2.66) < 0.002);
        // Only the lowest of plots on one time line names the periods.
        const auto isNamed = [](const QString &label) { return !label.isEmpty(); };
        QVERIFY(std::ranges::none_of(values.tickLabels, isNamed) && std::ranges::any_of(ranges.tickLabels, isNamed));
    }

    void fewerThanEightValuesAreALineAndTheWordsThatSaySo()
    {
        const Plan seven = monthly(steady(7));
        const PanelSpec spec = report::behaviourPanels(seven, kpiOf(seven), AsOf, english());
        QCOMPARE(spec.panels.size(), 1U);
        QVERIFY(spec.panels[0].lines.empty() && !spec.panels[0].band);
        QCOMPARE(spec.title, u"7 value(s): limits need at least eight"_s);
        const Plan eight = monthly(steady(8));
        QCOMPARE(report::behaviourPanels(eight, kpiOf(eight), AsOf, english()).panels.size(), 2U);
        const Plan none = monthly({});
        QVERIFY(report::behaviourPanels(none, kpiOf(none), AsOf, english()).panels[0].categories.empty());
    }

    void pointsCarryTheNumbersOfTheirRules()
    {
        std::vector<double> values = steady(24);
        values.push_back(20); // far beyond
        values.insert(values.end(), 8, 10.4); // above the mean, as the two before them: eight in April
        const Plan plan = monthly(values);
        const PanelSpec spec = report::behaviourPanels(plan, kpiOf(plan), AsOf, english());
        QCOMPARE(tagsOf(spec).first(2), (QStringList{u"October 2025: 1"_s, u"April 2026: 2"_s}));
        QVERIFY(spec.key[0].endsWith(u"beyond the limits"_s) && spec.key[0].startsWith(u'1'));
        QVERIFY(spec.key[1].startsWith(u'2'));
        // Every point of the run is marked, and says so.
        QVERIFY(report::pointSentence(spec, 0, 28).contains(u"in a row on one side of the mean"_s));
        QCOMPARE(report::pointSentence(spec, 0, 3).count(u"Moving range"_s), 1);
    }

    void trialLimitsMarkNothing()
    {
        std::vector<double> values = steady(10);
        values.push_back(30);
        const Plan plan = monthly(values);
        const PanelSpec spec = report::behaviourPanels(plan, kpiOf(plan), AsOf, english());
        QCOMPARE(spec.panels[1].lines[0].role, ChartLine::Role::TrialLimit);
        QVERIFY(spec.tags.empty() && spec.key.empty() && spec.panels[0].series[0].marks.empty());
    }

    void everyBaselineHasItsOwnRangeLimits()
    {
        const PanelSpec spec = report::behaviourPanels(sample(), sampleKpi(u"mfg-oee"_s), AsOf, english());
        std::vector<ChartLine> limits;
        std::ranges::copy_if(spec.panels[1].lines, std::back_inserter(limits),
                             [](const ChartLine &line) { return line.name == u"Upper range limit"_s; });
        QCOMPARE(limits.size(), 2U);
        QCOMPARE(limits[0].to, 11); // March 2025
        QCOMPARE(limits[1].from, 12);
        QVERIFY(limits[0].label.isEmpty() && !limits[1].label.isEmpty());
    }

    void ofVeryManyPeriodsTheLastAreShownWithTheLimitsOfAll()
    {
        std::vector<double> values = steady(150);
        values[26] = 30; // after the baseline, before what is shown
        std::fill_n(values.begin() + 12, 8, 10.5); // a run, likewise
        values[140] = 30;
        const Plan plan = monthly(values);
        const PanelSpec spec = report::behaviourPanels(plan, kpiOf(plan), AsOf, english());
        for (const ChartSpec &plot : spec.panels) {
            QCOMPARE(plot.categories.size(), 120U);
            QCOMPARE(plot.series[0].values.size(), 120U);
            QCOMPARE(plot.notes.size(), 120U);
            QCOMPARE(plot.categories.back(), u"June 2026"_s);
        }
        QVERIFY(spec.subtitle.endsWith(u"the last 120 of 150 periods"_s));
        QCOMPARE(*spec.panels[0].series[0].values[110], 30.0);
        QCOMPARE(tagsOf(spec), QStringList{u"September 2025: 1"_s});
        QCOMPARE(spec.key, QStringList{u"1  beyond the limits"_s}); // of what is seen
        const report::ChartSpec whole = report::kpiChart(plan, kpiOf(plan), AsOf, english());
        QCOMPARE(lineNamed(spec.panels[0], u"Upper limit"_s)->value, lineNamed(whole, u"Upper limit"_s)->value);
    }

    void aQuarterlyKpiHasNoMovingRanges()
    {
        for (const Kpi &kpi : sample().table<Kpi>()) {
            const PanelSpec spec = report::behaviourPanels(sample(), kpi, AsOf, english());
            if (kpi.cadence > Cadence::Month)
                QCOMPARE(spec.panels.size(), 1U);
        }
    }

    void theBlockSaysTheNumbersOfTheFigures()
    {
        int blocks = 0;
        for (const Kpi &kpi : sample().table<Kpi>()) {
            const PanelSpec spec = report::blockChart(sample(), kpi, AsOf, english());
            if (spec.panels.empty())
                continue;
            ++blocks;
            const report::KpiFigures figures = report::kpiFigures(sample(), kpi, AsOf, {}, english());
            for (const report::BoxTotal &total : spec.totals) {
                const auto figure = std::ranges::find(figures.rows, total.name, &report::KpiFigure::name);
                QVERIFY(figure != figures.rows.end());
                QCOMPARE(total.value, figure->value);
            }
            if (kpi.cadence == Cadence::Month) {
                const auto latest = std::ranges::find(figures.rows, u"latest"_s, &report::KpiFigure::id);
                QCOMPARE(*lastOf(*seriesOf(spec.panels.back(), Scenario::Actual)),
                         *latest->comparison.value.value * kpi.unit.displayFactor());
            }
            QVERIFY(spec.title.startsWith(spec.totals.back().name));
        }
        QVERIFY(blocks > 40);
    }

    void quartersOfTheBlockAreTheSumsOfTheirMonths()
    {
        std::vector<double> values;
        for (int month = 0; month < 27; ++month)
            values.push_back(month + 1); // 27 in June 2026
        const Plan plan = monthly(values, {.direction = Direction::Increase, .accumulation = Accumulation::Sum}, 20);
        const PanelSpec spec = report::blockChart(plan, kpiOf(plan), AsOf, english());
        QVERIFY(spec.isBeside && spec.isOneScale);
        QCOMPARE(spec.panels.size(), 2U);
        const ChartSeries &quarters = *seriesOf(spec.panels[0], Scenario::Actual);
        QCOMPARE(quarters.values.size(), 8U);
        QCOMPARE(*quarters.values.back(), 25.0 + 26 + 27);
        QCOMPARE(quarters.shape, ChartSeries::Shape::Column); // they add up
        QCOMPARE(*seriesOf(spec.panels[0], Scenario::PreviousYear)->values.back(), 13.0 + 14 + 15);
        QCOMPARE(*seriesOf(spec.panels[0], Scenario::Plan)->values.back(), 60.0);
        QCOMPARE(spec.panels[1].categories.size(), 12U);
        QCOMPARE(spec.panels[1].categories.back(), u"June 2026"_s);
        QVERIFY(!seriesOf(spec.panels[1], Scenario::Forecast)); // nobody forecasts anything
    }

    void whatIsForecastFollowsTheLastPeriod()
    {
        Plan plan = monthly(steady(14), {.accumulation = Accumulation::Mean});
        std::vector<Observation> values(plan.table<Observation>().begin(), plan.table<Observation>().end());
        for (const int month : {7, 8, 10}) // nothing for September
            values.push_back({.kpi = {1}, .start = QDate(2026, month, 1), .forecast = 12});
        plan = with(plan, values);
        const PanelSpec spec = report::blockChart(plan, kpiOf(plan), AsOf, english());
        const ChartSpec &months = spec.panels.back();
        QCOMPARE(months.categories.back(), u"August 2026"_s);
        const ChartSeries &forecast = *seriesOf(months, Scenario::Forecast);
        QVERIFY(!forecast.values[11] && *forecast.values[12] == 12 && *forecast.values[13] == 12);
        QCOMPARE(forecast.shape, ChartSeries::Shape::Line); // a mean of months is no sum
        QVERIFY(!seriesOf(months, Scenario::Actual)->values[12]);
    }

    void differencesFollowTheMeaningOfTheKpi()
    {
        const auto yearOf = [](Direction direction) {
            const Plan plan =
                monthly(std::vector<double>(27, 11), {.direction = direction, .accumulation = Accumulation::Sum}, 10);
            return report::blockChart(plan, kpiOf(plan), AsOf, english()).totals.back();
        };
        const report::BoxTotal more = yearOf(Direction::Increase);
        QCOMPARE(QString(more.differences[0].words).replace(QChar::Nbsp, u' '), u"10.0 % better than target"_s);
        QCOMPARE(more.differences[0].mark, Status::Ok);
        const report::BoxTotal less = yearOf(Direction::Decrease);
        QVERIFY(less.differences[0].words.endsWith(u"worse than target"_s));
        QCOMPARE(less.differences[0].mark, Status::Off);
        const report::BoxTotal neither = yearOf(Direction::None);
        QVERIFY(neither.differences[0].words.endsWith(u"above target"_s) && !neither.differences[0].mark);
        QCOMPARE(more.differences[1].words, u"as a year before"_s);
        // Percent of something small, or of the other sign, would say little.
        const Plan loss =
            monthly(std::vector<double>(27, -50), {.unit = {u"k EUR"_s}, .accumulation = Accumulation::Sum}, 10);
        QCOMPARE(QString(report::blockChart(loss, kpiOf(loss), AsOf, english()).totals.back().differences[0].words)
                     .replace(QChar::Nbsp, u' '),
                 u"180 k EUR below target"_s);
    }

    void differencesOverTimeAreActualLessTarget()
    {
        const Plan plan = monthly({90, 100, 110, 80}, {.direction = Direction::Increase}, 100);
        const PanelSpec spec = report::varianceInTime(plan, kpiOf(plan), AsOf, english());
        QCOMPARE(spec.panels.size(), 3U);
        const ChartSeries &differences = spec.panels[1].series[0];
        QCOMPARE(differences.values, (std::vector<std::optional<double>>{-10, 0, 10, -20}));
        QCOMPARE(spec.panels[2].series[0].values, (std::vector<std::optional<double>>{-10, 0, 10, -20})); // of 100
        const std::vector<std::pair<int, Status>> marks{
            {0, Status::Off}, {1, Status::Ok}, {2, Status::Ok}, {3, Status::Off}};
        QCOMPARE(differences.marks, marks);
        QVERIFY(report::isDifference(differences));
        QCOMPARE(QString(spec.title).replace(QChar::Nbsp, u' '),
                 u"Target missed in 2 of 4 periods; last difference −20 (−20.0 %)"_s);
        QCOMPARE(report::pointSentence(spec, 0, 2),
                 u"May 2026: 110; Target 100; Difference +10; Relative difference +10.0"_s);
        const Plan lower = monthly({90, 100, 110, 80}, {.direction = Direction::Decrease}, 100);
        QCOMPARE(report::varianceInTime(lower, kpiOf(lower), AsOf, english()).panels[1].series[0].marks[2],
                 (std::pair{2, Status::Off}));
        const Plan untargeted = monthly({90, 100});
        QVERIFY(report::varianceInTime(untargeted, kpiOf(untargeted), AsOf, english()).panels.empty());
    }

    void demandRunsOutWhenTheRuleSaysSo()
    {
        std::vector<Department> departments;
        for (int id = 1; id <= 3; ++id)
            departments.push_back({.id = {id}, .name = QString(QChar(u'A' + id - 1))});
        departments[1].capacityLeadDays = 90;
        const Plan plan = with(planOf(growing(60, 2.3)), departments);
        const PanelSpec spec = report::capacityChart(plan, {2}, AsOf, english());
        const QStringList said = saidBy("CAP-003", plan);
        QCOMPARE(said.size(), 1);
        QCOMPARE(spec.panels[0].annotations.size(), 2U); // and when help can be there
        const Period crossing = spec.panels[0].periods[size_t(spec.panels[0].annotations[0].category)];
        QVERIFY2(said[0].contains(u" in "_s + FiscalCalendar(4).code(crossing)), qPrintable(said[0]));
        QVERIFY(spec.title.startsWith(u"B runs out of capacity in "_s));
        QVERIFY(spec.title.endsWith(u"help can be there on 6 October 2026"_s));
        QCOMPARE(report::capacityChart(plan, {}, AsOf, english()).title, spec.title); // the fullest of all
    }

    void demandThatIsAboveItsCapacityHasBeenSinceThen()
    {
        const Plan plan = planOf(growing(81, 3, 10)); // 102 in May
        const PanelSpec spec = report::capacityChart(plan, {2}, AsOf, english());
        QCOMPARE(spec.title, u"Demand of B has been above its capacity since April 2026"_s);
        QVERIFY(!seriesOf(spec.panels[0], Scenario::Forecast)); // ten months are too few
        QVERIFY(spec.key.join(u' ').contains(u"a forecast takes 12"_s));
        const PanelSpec within = report::capacityChart(planOf(growing(60, 0, 18)), {2}, AsOf, english());
        QVERIFY(within.title.startsWith(u"B has capacity for what is forecast up to "_s));
        QVERIFY(seriesOf(within.panels[0], Scenario::Forecast));
    }

    void plannedWorkIsSummedUpWeekByWeekAndWhatDoesNotFitIsNamed()
    {
        Capacity quarter{.department = {2}, .cadence = Cadence::Quarter, .start = QDate(2026, 7, 1), .available = 100};
        const Plan plan = planOf(std::vector{quarter},
                                 std::vector{promise(1, 60, {2026, 7, 20}), promise(2, 30, {2026, 8, 20}),
                                             promise(3, 15, {2026, 9, 1}), promise(4, 45, {2026, 9, 22})});
        const PanelSpec spec = report::capacityChart(plan, {2}, AsOf, english());
        const ChartSeries &work = *seriesOf(spec.panels[0], Scenario::Forecast);
        QVERIFY(std::ranges::is_sorted(work.values));
        QCOMPARE(*work.values.back(), 150.0);
        QCOMPARE(spec.title, u"B runs out of capacity in the week of 31 August 2026"_s);
        QCOMPARE(report::pointSentence(spec, 0, 3), u"Week of 20 July 2026: Planned work 60; Capacity 100"_s);
        QCOMPARE(QString(spec.totals[0].differences[0].words), u"150 % of 100 person-days"_s);
        QCOMPARE(namesIn(spec.totals[1]),
                 (QStringList{u"Work 4, 45 person-days"_s, u"Work 3, 15 person-days"_s})); // largest first
        QCOMPARE(spec.totals[1].value, u"50 person-days"_s); // of the first of these, ten had not fitted
    }

    void plannedWorkOfManyPeriodsIsAColumnEach()
    {
        std::vector<Capacity> rows;
        for (int offset = 0; offset < 4; ++offset)
            rows.push_back(month(offset, 100, {}));
        const Plan plan = planOf(rows,
                                 std::vector{promise(1, 60, {2026, 7, 20}), promise(2, 70, {2026, 8, 20}),
                                             promise(3, 50, {2026, 8, 25}), promise(4, 45, {2026, 9, 22})});
        const PanelSpec spec = report::capacityChart(plan, {2}, AsOf, english());
        QCOMPARE(seriesOf(spec.panels[0], Scenario::Forecast)->values,
                 (std::vector<std::optional<double>>{60, 120, 45, 0}));
        QCOMPARE(spec.title, u"B runs out of capacity in August 2026"_s);
        QVERIFY(report::capacityChart(planOf(), {}, AsOf, english()).panels.empty());
        QVERIFY(report::capacityChart(plan, {5}, AsOf, english()).panels.empty()); // says nothing of itself
    }

    void aTableHoldsWhatThePlotsHold()
    {
        const Plan plan = monthly({10, 12, 9, 11, 10, 13, 10, 9, 12, 11, 10, 12, 9, 10},
                                  {.direction = Direction::Increase, .accumulation = Accumulation::Sum}, 10);
        const auto below = report::dataOf(report::behaviourPanels(plan, kpiOf(plan), AsOf, english()));
        QCOMPARE(below.rows.size(), 14U);
        const auto range = std::ranges::find(below.headings, u"Moving range"_s) - below.headings.begin();
        QCOMPARE(below.rows[1][size_t(range)].number, 2.0);
        QCOMPARE(below.headings.back(), u"Remark"_s);
        const PanelSpec block = report::blockChart(plan, kpiOf(plan), AsOf, english());
        const auto beside = report::dataOf(block);
        QCOMPARE(beside.rows.size(),
                 block.panels[0].categories.size() + block.panels[1].categories.size() + block.totals.size());
        for (const auto &row : beside.rows)
            QCOMPARE(row.size(), beside.headings.size());
        QCOMPARE(beside.rows.back().back().text, block.totals.back().reading);
    }
};

QD_TEST_MAIN(TestPanelCharts)
#include "tst_panelcharts.moc"
