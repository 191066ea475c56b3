// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statusjson.h"
#include "report/kpichart.h"
#include "report/reviewreport.h"
#include "report/scorecard.h"
#include "rules/catalogue.h"
#include "support/world.h"

#include <QJsonArray>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);

report::Wording english()
{
    return {FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

report::ReviewOptions options()
{
    report::ReviewOptions options;
    options.asOf = AsOf;
    return options;
}

report::Scorecard cardOf(const Plan &plan)
{
    return report::scorecard(plan, AsOf, rules::diagnose(plan, {}, AsOf), english());
}

/// Every text of every table of a report.
QStringList cells(const report::Report &report)
{
    QStringList texts;
    for (const report::Block &block : report.blocks) {
        if (const auto *table = std::get_if<report::Table>(&block.content)) {
            for (const report::Row &row : table->rows) {
                for (const report::Cell &cell : row.cells)
                    texts << cell.text;
            }
        }
    }
    return texts;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void scorecardStatusAndReportShowTheSameNumbers()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document,
                    {u"Support > Resolution [%] increase: 0.9/0.786"_s, u"Support > Speed [s] decrease: 35/41"_s,
                     u"Sales > Orders [] increase: 400/461.5"_s, u"Sales > Share [%] increase: -/0.31"_s});
        const Plan &plan = document->plan();
        const auto card = cardOf(plan);
        const auto json = exchange::statusJson(plan, statusOfAll(plan, AsOf), AsOf);
        const auto report = report::reviewReport(plan, rules::diagnose(plan, {}, AsOf), english(), options());
        const QStringList printed = cells(report);
        const QJsonArray kpis = json.value(u"kpis"_s).toArray();
        QCOMPARE(size_t(kpis.size()), card.rows.size());
        for (qsizetype index = 0; index < kpis.size(); ++index) {
            const QJsonObject kpi = kpis[index].toObject();
            const report::ScorecardRow &row = card.rows[size_t(index)];
            QCOMPARE(row.name, kpi.value(u"name"_s).toString());
            QCOMPARE(tokenFor(row.outcome), kpi.value(u"verdict"_s).toString());
            QCOMPARE(row.actual, english().number(kpi.value(u"actual"_s).toDouble(), Unit{row.unit}, row.decimals));
            QVERIFY2(printed.contains(row.actual) && printed.contains(row.target), qPrintable(row.name));
        }
        QCOMPARE(card.totals.met, json.value(u"totals"_s).toObject().value(u"met"_s).toInt());
        QCOMPARE(card.title(), u"1 of 4 KPI(s) met the target of June 2026; 2 missed, 1 undecidable"_s);
    }

    void numbersThatDifferNeverLookEqual()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > A [%] increase: 0.9/0.8996"_s, u"Support > B [%] increase: 0.9/0.9"_s});
        const auto card = cardOf(document->plan());
        QCOMPARE(card.rows[0].actual, u"89.96"_s);
        QCOMPARE(card.rows[0].target, u"90.00"_s);
        QCOMPARE(card.rows[0].difference, u"\u22120.04"_s);
        QCOMPARE(card.rows[1].actual, u"90"_s);
    }

    void theYearBeforeIsTheSameMonthOfTheYearBefore()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > A [] increase: 5/1 5/2 5/3 5/4 5/5 5/6 5/7 5/8 5/9 5/10 5/11 5/12 5/13"_s});
        QCOMPARE(cardOf(document->plan()).rows[0].yearBefore, u"1"_s);
        QCOMPARE(cardOf(document->plan()).rows[0].difference, u"+8"_s);
    }

    void aTargetBeyondTheProcessIsSaid()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(
            *document,
            {u"Support > Resolution [%] increase: 0.9/0.78 0.9/0.79 0.9/0.77 0.9/0.78 0.9/0.80 0.9/0.78 0.9/0.76 "
             "0.9/0.79 0.9/0.78 0.9/0.77 0.9/0.79 0.9/0.78"_s});
        const Kpi &kpi = document->plan().table<Kpi>()[0];
        const auto chart = report::kpiChart(document->plan(), kpi, AsOf, english());
        QCOMPARE(chart.title, u"Stable at 78: a target of 90 is beyond the process"_s);
        QVERIFY(chart.gap);
        QCOMPARE(chart.lines.size(), 4U);
        QCOMPARE(chart.categories.size(), 12U);
        QCOMPARE(chart.categories.back(), u"June 2026"_s);
        QVERIFY2(chart.description.contains(u"Target 90"_s), qPrintable(chart.description));
        QCOMPARE(report::kpiReading(document->plan(), kpi, AsOf).assurance, Status::Off);
    }

    void fewValuesGiveNoLimits()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > A [] increase: 5/1 5/2 5/-"_s, u"Support > B [] increase:"_s});
        const auto &kpis = document->plan().table<Kpi>();
        const auto chart = report::kpiChart(document->plan(), kpis[0], AsOf, english());
        QCOMPARE(chart.lines.size(), 1U); // the target
        QVERIFY(!chart.band);
        QVERIFY(report::kpiChart(document->plan(), kpis[1], AsOf, english()).categories.empty());
        QVERIFY(!report::hasLimits(document->plan(), kpis[0], AsOf));
    }

    void aMonthWithoutAValueLeavesItsPlaceEmpty()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > A [] increase: 5/1 5/2 5/3"_s});
        QVERIFY_RESULT(document->edit(u"Delete Value"_s,
                                      [](Edit &edit) { return edit.remove(edit.before().table<Observation>()[1]); }));
        const auto chart = report::kpiChart(document->plan(), document->plan().table<Kpi>()[0], AsOf, english());
        QCOMPARE(chart.categories.size(), 3U);
        QVERIFY(!chart.series[0].values[1]);
    }

    void everyDisconnectGetsItsSheet()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(
            *document,
            {u"Support > A [] increase: 5/4/met 5/4/met"_s, u"Sales > B [] increase: 5/1 5/2 5/3 5/3 5/3 5/3"_s});
        const auto findings = rules::diagnose(document->plan(), {}, AsOf);
        QCOMPARE(findings.findings.size(), 2U);
        const auto report = report::reviewReport(document->plan(), findings, english(), options());
        QStringList titles;
        for (const report::Block &block : report.blocks) {
            if (const auto *sheet = std::get_if<report::FindingSheet>(&block.content))
                titles << sheet->title;
        }
        QCOMPARE(
            titles,
            (QStringList{u"A is stated as met; the numbers say missed"_s, u"B: the same value for 4 period(s)"_s}));
    }
};

QD_TEST_MAIN(TestReport)
#include "tst_report.moc"
