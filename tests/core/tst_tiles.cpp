// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tilechart.h"

#include "exchange/sample.h"
#include "report/datatable.h"
#include "rules/catalogue.h"
#include "support/testmain.h"

#include <algorithm>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);

report::Scorecard card()
{
    const Plan plan = exchange::samplePlan().value();
    return report::scorecard(plan, AsOf, rules::diagnose(plan, {}, AsOf),
                             {FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)});
}

} // namespace

class TestTiles : public QObject
{
    Q_OBJECT

private slots:
    void everyKpiIsOneBoxThatSaysWhatTheScorecardSays()
    {
        const report::Scorecard all = card();
        const report::TileChart chart = report::tileChart(all);
        QCOMPARE(chart.spec.totals.size(), all.rows.size());
        QCOMPARE(chart.kpis.size(), all.rows.size());
        QCOMPARE(chart.spec.title, all.title());
        for (std::size_t index = 0; index < chart.kpis.size(); ++index) {
            const auto row = std::ranges::find(all.rows, chart.kpis[index], &report::ScorecardRow::kpi);
            const report::BoxTotal &tile = chart.spec.totals[index];
            QCOMPARE(tile.name, row->name);
            QVERIFY2(tile.value.startsWith(row->actual), qPrintable(tile.value));
            QVERIFY2(tile.reading.contains(row->departmentName) && tile.reading.contains(row->result),
                     qPrintable(tile.reading));
            QCOMPARE(tile.differences.front().mark, std::optional(statusMark(row->outcome)));
        }
    }

    void missedOnesStandFirst()
    {
        const report::TileChart chart = report::tileChart(card());
        const auto isMissed = [](const report::BoxTotal &tile) { return tile.differences.front().mark == Status::Off; };
        QCOMPARE(std::ranges::count_if(chart.spec.totals, isMissed), 9);
        QVERIFY(std::ranges::is_partitioned(chart.spec.totals, isMissed));
        const report::BoxTotal &first = chart.spec.totals.front();
        QCOMPARE(first.name, u"Forecast accuracy"_s);
        QCOMPARE(first.value, u"71.0\u00a0%"_s);
        QCOMPARE(first.differences[0].words, u"Missed: \u22129.0 to 80.0"_s);
        QCOMPARE(first.differences[1].words, u"77.6 a year before"_s);
    }

    void aCourseIsTheLastEightValuesInTheirRange()
    {
        const report::TileChart chart = report::tileChart(card());
        const report::Sparkline &course = *chart.spec.totals.front().course;
        QCOMPARE(course.values.size(), std::size_t(8));
        QCOMPARE(qRound(1000 * course.values.back().value()), 710); // a share, which the box writes in percent
        QVERIFY(course.band && course.band->lower < 0.71 && course.band->upper > 0.8);
    }

    void theirTableHasARowForEach()
    {
        const report::TileChart chart = report::tileChart(card());
        const report::DataTable table = report::dataOf(chart.spec);
        QCOMPARE(table.rows.size(), chart.spec.totals.size());
        QVERIFY(report::dataOf(report::PanelSpec()).rows.empty());
    }
};

QD_TEST_MAIN(TestTiles)
#include "tst_tiles.moc"
