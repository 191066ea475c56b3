// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What charts say, before anybody draws them.
#include "exchange/sample.h"
#include "report/bulletchart.h"
#include "report/charttext.h"
#include "report/heatmap.h"
#include "report/kpichart.h"
#include "report/reportkinds.h"
#include "report/trendchart.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);

report::Wording english()
{
    return {FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

/// A document whose records a test builds and then reads.
struct Made
{
    test::World world;
    std::unique_ptr<Document> document = world.newDocument();

    explicit Made(const QStringList &lines) { test::build(*document, lines); }
    const Plan &plan() const { return document->plan(); }
    const Kpi &kpi(size_t index = 0) const { return plan().table<Kpi>()[index]; }
    std::vector<const Kpi *> kpis() const
    {
        std::vector<const Kpi *> list;
        for (const Kpi &each : plan().table<Kpi>())
            list.push_back(&each);
        return list;
    }
    void annotate(QDate day, AnnotationKind kind, const QString &text)
    {
        edit([&](Edit &edit) { return edit.put(Annotation{edit.nextId<Annotation>(), kpi().id, day, kind, text}); });
    }
    void edit(const EditFunction &change) { QVERIFY_RESULT(document->edit(u"Change"_s, change)); }
    Observation value(QDate start) const { return *plan().observation(kpi().id, {Cadence::Month, start}); }
};

/// The sample's KPI with \a code.
const Kpi &sampleKpi(const Plan &plan, const QString &code)
{
    return *std::ranges::find(plan.table<Kpi>(), code, &Kpi::code);
}

const report::ChartSeries *seriesOf(const report::ChartSpec &spec, report::Scenario scenario)
{
    const auto found = std::ranges::find(spec.series, scenario, &report::ChartSeries::scenario);
    return found == spec.series.end() ? nullptr : &*found;
}

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT

private slots:
    void aNewBaselineHasItsOwnLimitsAndTheOldOnesStay()
    {
        const Plan plan = exchange::samplePlan().value();
        const auto spec = report::kpiChart(plan, sampleKpi(plan, u"mfg-oee"_s), AsOf, english());
        QCOMPARE(spec.earlierBands.size(), 1U);
        QCOMPARE(spec.earlierBands[0].from, -1);
        QCOMPARE(spec.earlierBands[0].to, 11); // March 2025
        QCOMPARE(spec.band->from, 12);
        QVERIFY(spec.earlierBands[0].upper < spec.band->lower); // the second shift made a difference
        QCOMPARE(spec.annotations.size(), 1U);
        QCOMPARE(spec.categories[size_t(spec.annotations[0].category)], u"April 2025"_s);
        QVERIFY(spec.annotations[0].newBaseline);
        QVERIFY(spec.annotations[0].text.startsWith(u"New baseline: Second shift"_s));
        int labelled = 0;
        for (const report::ChartLine &line : spec.lines)
            labelled += line.label.isEmpty() ? 0 : 1;
        QCOMPARE(labelled, 4); // three limits of today, and the target
        const auto table = report::dataOf(spec);
        const auto upper = size_t(std::ranges::find(table.headings, u"Upper limit, %"_s) - table.headings.begin());
        QCOMPARE(table.rows[11][upper].number, spec.earlierBands[0].upper);
        QCOMPARE(table.rows[12][upper].number, spec.band->upper);
    }

    void whatHappenedStandsAtItsPeriodInOrder()
    {
        Made made({u"Support > A [] increase: 5/1 5/2 5/3 5/4"_s});
        made.annotate({2026, 6, 30}, AnnotationKind::Event, u"Last day\nof June"_s);
        made.annotate({2026, 4, 1}, AnnotationKind::Event, u"First day of April"_s);
        made.annotate({2026, 7, 1}, AnnotationKind::Event, u"Not on the chart"_s);
        const auto spec = report::kpiChart(made.plan(), made.kpi(), AsOf, english());
        QCOMPARE(spec.annotations.size(), 2U);
        QCOMPARE(spec.annotations[0].category, 1);
        QCOMPARE(spec.annotations[1].category, 3);
        QCOMPARE(spec.annotations[1].text, u"Last day of June"_s);
        QCOMPARE(report::dataOf(spec).rows[3].back().text, u"Last day of June"_s);
        QCOMPARE(report::pointSentence(spec, 3), u"June 2026: 4. Last day of June"_s);
        QVERIFY(spec.description.contains(u"April 2026: First day of April"_s));
    }

    void aTrendLooksBackAYearAndAheadAsFarAsThereIsAPlan()
    {
        QString line = u"Support > A [] increase:"_s;
        for (int month = 0; month < 24; ++month)
            line += u" %1/%2"_s.arg(month < 18 ? 5 : 6).arg(month);
        Made made({line});
        made.edit([&](Edit &edit) -> Result<void> {
            for (int month = 6; month <= 9; ++month) { // a forecast for June, too, which has happened since
                Observation value = month == 6 ? made.value({2026, 6, 1}) : Observation{made.kpi().id};
                value.start = QDate(2026, month, 1);
                value.forecast = 20 + month;
                if (month == 9)
                    value.target = 7;
                QD_CHECK(edit.put(value));
            }
            return {};
        });
        const auto spec = report::trendChart(made.plan(), made.kpi(), AsOf, english());
        QCOMPARE(spec.categories.size(), 15U);
        QCOMPARE(spec.categories.front(), u"July 2025"_s);
        QCOMPARE(spec.categories.back(), u"September 2026"_s);
        QCOMPARE(spec.periods.size(), spec.categories.size());
        using report::Scenario;
        QCOMPARE(seriesOf(spec, Scenario::Actual)->values[11], std::optional(23.0));
        QVERIFY(!seriesOf(spec, Scenario::Actual)->values[12]);
        QCOMPARE(seriesOf(spec, Scenario::PreviousYear)->values[11], std::optional(11.0));
        QCOMPARE(seriesOf(spec, Scenario::PreviousYear)->values[12], std::optional(12.0)); // July 2025
        const auto &targets = seriesOf(spec, Scenario::Plan)->values;
        QCOMPARE(targets[5], std::optional(5.0));
        QCOMPARE(targets[6], std::optional(6.0));
        QVERIFY(!targets[13]);
        QCOMPARE(targets[14], std::optional(7.0));
        const auto &forecasts = seriesOf(spec, Scenario::Forecast)->values;
        QVERIFY(!forecasts[11]);
        QCOMPARE(forecasts[12], std::optional(27.0));
        QCOMPARE(spec.title, u"23 in June 2026: target of 6 met, 11 a year before"_s);
    }

    void aTrendWithoutWhatItNeedsSaysSo()
    {
        Made made(
            {u"Support > A [] increase:"_s, u"Support > B [] increase: -/4"_s, u"Support > C [] range: 1/4 1/9"_s});
        made.edit([&](Edit &edit) {
            Kpi kpi = made.kpi(2);
            kpi.lower = 3;
            kpi.upper = 8;
            return edit.put(kpi);
        });
        const auto none = report::trendChart(made.plan(), made.kpi(0), AsOf, english());
        QVERIFY(none.categories.empty());
        QCOMPARE(none.title, u"No value to judge yet"_s);
        const auto noTarget = report::trendChart(made.plan(), made.kpi(1), AsOf, english());
        QCOMPARE(noTarget.title, u"4 in June 2026"_s);
        QVERIFY(!seriesOf(noTarget, report::Scenario::Plan));
        const auto range = report::trendChart(made.plan(), made.kpi(2), AsOf, english());
        QCOMPARE(range.title, u"9 in June 2026: outside its bounds"_s);
        QCOMPARE(range.lines.size(), 2U);
        QCOMPARE(range.lines[1].label, u"At most 8"_s);
        QVERIFY(!seriesOf(range, report::Scenario::Plan)); // its target means nothing
    }

    void bulletsPutExceptionsFirstAndBetterToTheRight()
    {
        Made made({u"Support > Met [] increase: 5/9"_s, u"Support > Missed [s] decrease: 35/41"_s,
                   u"Support > Open [] increase: -/3"_s});
        const auto spec = report::bulletChart(made.plan(), made.kpis(), u"Support"_s, AsOf, english());
        QCOMPARE(spec.title, u"Support: 1 of 3 KPI(s) met the target, 1 missed"_s);
        QCOMPARE(spec.rows.size(), 3U);
        QCOMPARE(spec.rows[0].label, u"Missed"_s);
        QVERIFY(spec.rows[0].reversed);
        QCOMPARE(spec.rows[0].targetText, u"Target 35"_s);
        QCOMPARE(spec.rows[1].result, u"no target"_s);
        QCOMPARE(spec.rows[1].status, Status::None);
        QVERIFY(!spec.rows[2].reversed);
        for (const report::BulletRow &row : spec.rows) {
            for (const auto &number : {row.value, row.target})
                QVERIFY(!number || (row.from <= *number && *number <= row.to));
        }
    }

    void aBarStartsAtZeroOrIsAPoint()
    {
        Made made({u"Support > Far [] increase: 90/20"_s, u"Support > Near [%] increase: 0.9/0.88"_s,
                   u"Support > Below [] increase: -4/-9"_s});
        const auto spec = report::bulletChart(made.plan(), made.kpis(), u"Support"_s, AsOf, english());
        const auto row = [&](const QString &label) {
            return *std::ranges::find(spec.rows, label, &report::BulletRow::label);
        };
        QVERIFY(row(u"Far"_s).isBar());
        QCOMPARE(row(u"Far"_s).from, 0.0);
        QVERIFY(!row(u"Near"_s).isBar());
        QVERIFY(row(u"Near"_s).from > 80);
        QCOMPARE(row(u"Near"_s).valueText, u"88"_s);
        QCOMPARE(row(u"Below"_s).to, 0.0);
    }

    void theHeatMapStandsWithWhatWasMissedOnTop()
    {
        const Plan plan = exchange::samplePlan().value();
        std::vector<const Kpi *> kpis;
        for (const Kpi &kpi : plan.table<Kpi>())
            kpis.push_back(&kpi);
        const auto map = report::heatmap(plan, kpis, AsOf, english());
        QCOMPARE(map.columns.size(), 12U);
        QCOMPARE(map.columns.back(), u"Jun 2026"_s);
        QCOMPARE(map.rows.size(), 48U);
        for (size_t row = 0; row < map.rows.size(); ++row) {
            QCOMPARE(map.rows[row].cells.size(), 12U);
            QCOMPARE(map.rows[row].cells.back().status == Status::Off, row < 9); // nine missed June
        }
        const auto quarterly = std::ranges::find(map.rows, sampleKpi(plan, u"seu-rev"_s).id, &report::HeatRow::kpi);
        for (size_t month = 0; month < 12; ++month) // July 2025 comes first; quarters end in its third month
            QCOMPARE(quarterly->cells[month].status.has_value(), month % 3 == 2);
        QCOMPARE(quarterly->cells.back().status, std::optional(Status::None)); // preliminary: not judged
        QCOMPARE(quarterly->cells.back().result, u"preliminary"_s);
        const auto table = report::dataOf(map);
        QCOMPARE(table.rows.size(), 48U);
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), table.headings.size());
    }

    void aHeatMapOfOneKpiSaysEveryPeriod()
    {
        Made made({u"Support > A [] increase: 5/1 5/2 5/9 5/2 5/3 5/4"_s});
        const auto map = report::heatmap(made.plan(), made.kpis(), AsOf, english());
        QCOMPARE(map.title, u"1 of 1 KPI(s) missed the latest target; all for three periods or more"_s);
        QVERIFY(!map.rows[0].cells[0].status);
        QCOMPARE(map.rows[0].cells[8].status, std::optional(Status::Ok));
        QCOMPARE(map.rows[0].cells[11].sentence, u"June 2026: 4, target 5, Missed"_s);
        QCOMPARE(report::heatmap(made.plan(), {}, AsOf, english()).title, u"No KPIs yet"_s);
    }

    void aColumnIsNumericOnlyWhenEveryCellIs()
    {
        const report::DataTable table{
            {u"Word"_s, u"Number"_s, u"Gaps"_s, u"Nothing"_s},
            {{{u"=1+1"_s, {}}, {u"1"_s, 1.0}, {}, {}}, {{u"3"_s, 3.0}, {u"2"_s, 2.0}, {u"4"_s, 4.0}, {}}}};
        QVERIFY(!table.isNumeric(0));
        QVERIFY(table.isNumeric(1));
        QVERIFY(table.isNumeric(2));
        QVERIFY(!table.isNumeric(3));
    }

    void reportsAreFoundByTheirWord()
    {
        QVERIFY(report::reportKind(u"review"_s).has_value());
        const auto unknown = report::reportKind(u"novel"_s);
        QCOMPARE(unknown.error().code, ErrorCode::Usage);
        QVERIFY(unknown.error().message.contains(u"review"_s));
    }
};

QD_TEST_MAIN(TestChartData)
#include "tst_chartdata.moc"
