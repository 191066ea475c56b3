// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What charts of a function, a business unit or a geography say, beside those of the whole company.
#include "exchange/sample.h"
#include "report/coveragechart.h"
#include "report/crosschart.h"
#include "report/flowcharts.h"
#include "report/handoffmap.h"
#include "report/scope.h"
#include "report/scorecard.h"
#include "rules/catalogue.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;
using report::Cut;
using report::Scope;

namespace {

const QDate SeenOn(2026, 7, 8);

report::Wording english()
{
    return {FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

const rules::Findings &sampleFindings()
{
    static const rules::Findings findings = rules::diagnose(sample(), {}, SeenOn);
    return findings;
}

const Scope Cloud{Cut::BusinessUnit, u"Cloud"_s};

std::vector<DepartmentId> cloud()
{
    return report::departmentsOf(sample(), Cloud, SeenOn);
}

} // namespace

class TestScopeCharts : public QObject
{
    Q_OBJECT

private slots:
    void theScorecardOfAScopeHasTheSameRows()
    {
        const report::Scorecard all = report::scorecard(sample(), SeenOn, sampleFindings(), english());
        int rows = 0;
        int met = 0;
        for (const QString &unit : {u"Meters"_s, u"Cloud"_s, u"Services"_s}) {
            const auto departments = report::departmentsOf(sample(), {Cut::BusinessUnit, unit}, SeenOn);
            const report::Scorecard part = report::narrowed(all, departments, english());
            for (const report::ScorecardRow &row : part.rows) {
                const auto same = std::ranges::find(all.rows, row.kpi, &report::ScorecardRow::kpi);
                QCOMPARE(row.finding, same->finding); // numbers of the ranking are those of the company
                QCOMPARE(row.actual, same->actual);
            }
            rows += int(part.rows.size());
            met += part.totals.met;
        }
        QCOMPARE(rows, int(all.rows.size()));
        QCOMPARE(met, all.totals.met);
        QVERIFY(report::narrowed(all, {}, english()).title() == all.title());
        const report::Scorecard part = report::narrowed(all, cloud(), english());
        QCOMPARE(part.title(),
                 u"%1 of %2 KPI(s) met the latest target; %3 missed, %4 undecidable"_s.arg(part.totals.met)
                     .arg(part.rows.size())
                     .arg(part.totals.missed)
                     .arg(part.totals.undecidable));
    }

    void theMapOfAScopeHasOnlyWhatTouchesIt()
    {
        const std::vector<DepartmentId> departments = cloud();
        const report::Narrowed part = report::narrowed(sample(), sampleFindings(), departments);
        const report::HandOffMap map = report::handOffMap(part.plan, part.findings, english());
        const report::HandOffMap all = report::handOffMap(sample(), sampleFindings(), english());
        const auto placeIn = [&](int place) {
            return int(std::ranges::find(all.departments, map.departments[std::size_t(place)])
                       - all.departments.begin());
        };
        for (int row = 0; row < map.size(); ++row) {
            for (int column = 0; column < map.size(); ++column) {
                const bool isHere = report::isAmong(departments, map.departments[std::size_t(row)])
                    || report::isAmong(departments, map.departments[std::size_t(column)]);
                const auto &whole = all.cell(placeIn(row), placeIn(column)).handOffs;
                QCOMPARE(map.cell(row, column).handOffs.size(), isHere ? whole.size() : 0U);
            }
        }
    }

    void coverageOfAScopeCountsTheCarriersOfTheCompany()
    {
        const report::GridSpec all = report::coverageChart(sample(), SeenOn);
        const report::GridSpec part = report::coverageChart(sample(), SeenOn, Cut::Department, cloud());
        QCOMPARE(part.columns.size(), cloud().size());
        QCOMPARE(part.rows.size(), all.rows.size());
        for (std::size_t row = 0; row < all.rows.size(); ++row)
            QCOMPARE(part.totals[row].text, all.totals[row].text);
        QVERIFY(part.subtitle.contains(u"counts all departments of the company"_s));
    }

    void looseEndsOfAScopeAreLooseInTheCompany()
    {
        const report::CrossSpec all = report::crossChart(sample());
        const report::CrossSpec part = report::crossChart(sample(), cloud());
        int loose = 0;
        for (std::size_t side = 0; side < part.items.size(); ++side) {
            for (const report::CrossItem &item : part.items[side]) {
                const auto same = std::ranges::find(all.items[side], item.reading, &report::CrossItem::reading);
                if (same != all.items[side].end())
                    QCOMPARE(item.isLoose, same->isLoose);
                loose += item.isLoose ? 1 : 0;
            }
        }
        QVERIFY(part.links.size() < all.links.size());
        const report::FlowSpec alignment = report::alignmentChart(sample(), cloud(), SeenOn, english());
        const report::FlowSpec whole = report::alignmentChart(sample(), {}, SeenOn, english());
        for (const report::FlowNode &node : alignment.nodes) {
            if (!node.isLoose)
                continue;
            const auto same = std::ranges::find(whole.nodes, node.name, &report::FlowNode::name);
            QVERIFY2(same != whole.nodes.end() && same->isLoose, qPrintable(node.name));
        }
    }

    void aDrawingSaysItsScope()
    {
        report::BarSpec bars;
        bars.subtitle = u"In days."_s;
        bars.description = u"All well."_s;
        const auto said = std::get<report::BarSpec>(report::withScope(report::nameOf(Cloud), bars));
        QCOMPARE(said.subtitle, u"Business unit Cloud. In days."_s);
        QCOMPARE(said.description, u"Business unit Cloud. All well."_s);
        QCOMPARE(report::withScope(report::nameOf(Cloud), QString()), u"Business unit Cloud."_s);
        QCOMPARE(report::withScope({}, u"In days."_s), u"In days."_s);
    }
};

QD_TEST_MAIN(TestScopeCharts)
#include "tst_scopecharts.moc"
