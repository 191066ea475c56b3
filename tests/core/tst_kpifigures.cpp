// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kpichart.h"
#include "report/kpifigures.h"
#include "report/trendchart.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);

/// A department with one monthly KPI: 10 a month in 2025, 12 a month from January to June 2026.
struct Sales
{
    Organisation organisation{.reportingCurrency = u"EUR"_s};
    std::vector<Department> departments{{.id = {1}, .name = u"Sales"_s}};
    std::vector<DepartmentPredecessor> predecessors;
    std::vector<Kpi> kpis{{.id = {1}, .name = u"Orders"_s, .department = {1}, .accumulation = Accumulation::Sum}};
    std::vector<Observation> values;
    std::vector<ExchangeRate> rates;

    Sales()
    {
        for (QDate month(2025, 1, 1); month < QDate(2026, 7, 1); month = month.addMonths(1))
            values.push_back({.kpi = {1}, .start = month, .actual = month.year() == 2025 ? 10 : 12});
    }
    Kpi &kpi() { return kpis.front(); }
    Plan plan() const
    {
        Plan plan;
        plan.replace(Table<Organisation>({organisation}));
        plan.replace(Table<Department>(departments));
        plan.replace(Table<DepartmentPredecessor>(predecessors));
        plan.replace(Table<Kpi>(kpis));
        plan.replace(Table<Observation>(values));
        plan.replace(Table<ExchangeRate>(rates));
        return plan;
    }
    report::Wording wording() const { return {organisation.fiscalCalendar(), QLocale::c()}; }
    report::KpiFigures figures(const Basis &basis = {}) const
    {
        return report::kpiFigures(plan(), kpis.front(), AsOf, basis, wording());
    }
    QString printed(const Basis &basis = {}) const
    {
        QStringList lines;
        for (const report::KpiFigure &row : figures(basis).rows)
            lines << QStringList{row.name, row.value, row.before, row.change, row.completeness}.join(u" | "_s);
        return lines.join(u'\n').replace(QChar::Nbsp, u' ').replace(QChar(0x2212), u'-');
    }
    QString notes(const Basis &basis = {}) const { return figures(basis).notes.join(u'\n').replace(QChar::Nbsp, u' '); }
};

} // namespace

class TestKpiFigures : public QObject
{
    Q_OBJECT

private slots:
    void aMonthlyKpiHasItsMonthItsQuarterAndItsYear()
    {
        QCOMPARE(
            Sales().printed(),
            u"Jun 2026 | 12 | 10 | +20.0 % | \nQuarter to date | 36 | 30 | +20.0 % | \nYear to date | 72 | 60 | +20.0 % | "_s);
        QCOMPARE(Sales().notes(), QString());
        QCOMPARE(Sales().figures().day, QDate(2026, 6, 30));
    }

    void whatIsMissingIsSaidBesideTheNumber()
    {
        Sales sales;
        sales.values.erase(sales.values.begin()); // January 2025
        sales.values.erase(sales.values.end() - 2); // May 2026
        QCOMPARE(sales.printed().section(u'\n', 1),
                 u"Quarter to date | 24 | 30 | -20.0 % | 2 of 3 month(s)\n"
                 "Year to date | 60 | 50 | +20.0 % | 5 of 6 month(s), year before 5 of 6 month(s)"_s);
        QCOMPARE(sales.notes().section(u'\n', 0, 0), u"Quarter to date: 2 of 3 month(s)."_s);
    }

    void sharesChangeInBasisPoints()
    {
        Sales sales;
        sales.kpi().unit.symbol = u"%"_s;
        sales.kpi().accumulation = Accumulation::Mean;
        for (Observation &value : sales.values)
            value.actual = *value.actual / 100;
        QCOMPARE(sales.printed().section(u'\n', 2), u"Year to date | 12 % | 10 % | +20.0 %, +200 bp | "_s);
    }

    void aMeanHasOneDecimalMoreThanItsValues()
    {
        Sales sales;
        sales.kpi().accumulation = Accumulation::Mean;
        sales.values.back().actual = 13;
        QCOMPARE(sales.printed().section(u'\n', 0, 1),
                 u"Jun 2026 | 13 | 10 | +30.0 % | \nQuarter to date | 12.3 | 10.0 | +23.3 % | "_s); // 37 of 3
    }

    void whatDoesNotAccumulateSaysSo()
    {
        Sales sales;
        sales.kpi().accumulation = Accumulation::None;
        QCOMPARE(sales.printed().section(u'\n', 0, 1),
                 u"Jun 2026 | 12 | 10 | +20.0 % | \nQuarter to date | not accumulated | not accumulated |  | "_s);
    }

    void amountsInAnotherCurrencyAreAlsoSaidInTheReportingOne()
    {
        Sales sales;
        sales.kpi().unit.symbol = u"k USD"_s;
        QCOMPARE(sales.notes(), u"In EUR. Jun 2026: no rate; Quarter to date: no rate; Year to date: no rate."_s);
        sales.rates.push_back(
            {.id = {1}, .currency = u"USD"_s, .cadence = Cadence::Quarter, .start = {2026, 4, 1}, .rate = 0.5});
        QCOMPARE(sales.notes(), u"In EUR. Jun 2026: 6 k EUR; Quarter to date: 18 k EUR; Year to date: no rate."_s);
        QCOMPARE(sales.printed({Money::Reporting}).section(u'\n', 1, 1),
                 u"Quarter to date | 18 k EUR | no rate |  | "_s);
        QCOMPARE(sales.printed({Money::Constant}).section(u'\n', 1, 1), u"Quarter to date | no rate | no rate |  | "_s);
    }

    void theReportingCurrencyCanTurnTheVerdict()
    {
        Sales sales;
        sales.kpi().unit.symbol = u"USD"_s;
        sales.kpi().direction = Direction::Increase;
        sales.values.back().target = 11;
        QCOMPARE(sales.figures().verdict.outcome, Outcome::Met);
        QCOMPARE(sales.figures({Money::Reporting}).verdict, (Verdict{Outcome::Undecidable, Reason::NoRate}));
        sales.rates = {{.id = {1}, .currency = u"USD"_s, .start = {2026, 6, 1}, .rate = 0.8},
                       {.id = {2}, .currency = u"USD"_s, .kind = RateKind::Budget, .start = {2026, 6, 1}, .rate = 0.9}};
        QCOMPARE(sales.figures({Money::Reporting}).verdict.outcome, Outcome::Missed); // 9.6 EUR of 9.9 EUR
        QVERIFY(sales.notes().startsWith(u"In EUR the target is missed."_s));
        QCOMPARE(sales.figures().rows.front().target.replace(QChar::Nbsp, u' '), u"11 USD"_s);
    }

    void aYearToDateThatDoesNotFitItsPeriodsIsSaid()
    {
        Sales sales;
        sales.values.back().ytdActual = 72;
        QCOMPARE(sales.notes(), QString());
        sales.values.back().ytdActual = 74;
        QCOMPARE(sales.notes(), u"Sent year to date 74, the periods give 72."_s);
        QCOMPARE(sales.figures().sent->difference(), 2.0);
        sales.kpi().accumulation = Accumulation::None; // nothing to compare with
        QCOMPARE(sales.notes(), QString());
    }

    void aTargetOfTheYearToDateThatDoesNotFitIsSaidToo()
    {
        Sales sales;
        for (Observation &value : sales.values)
            value.target = 11;
        sales.values.back().ytdTarget = 66;
        QCOMPARE(sales.notes(), QString());
        sales.values.back().ytdTarget = 60;
        QCOMPARE(sales.notes(), u"Sent target of the year to date 60, the periods' targets give 66."_s);
        QCOMPARE(sales.figures().sentTarget->difference(), -6.0);
        QVERIFY(!sales.figures().sent);
    }

    void aTargetAgreedForTheQuarterCountsBeforeTheSumOfItsMonths()
    {
        Sales sales;
        for (Observation &value : sales.values)
            value.target = 11;
        QCOMPARE(sales.figures().rows[1].target, u"33"_s);
        sales.values.push_back({.kpi = {1}, .cadence = Cadence::Quarter, .start = {2026, 4, 1}, .target = 40});
        QCOMPARE(sales.figures().rows[1].target, u"40"_s);
        QCOMPARE(sales.figures().rows[0].target, u"11"_s);
        QCOMPARE(sales.figures().rows[2].target, u"66"_s); // the year is not over
        sales.kpi().unit.symbol = u"USD"_s;
        sales.rates = {{.id = {1},
                        .currency = u"USD"_s,
                        .kind = RateKind::Budget,
                        .cadence = Cadence::Year,
                        .start = {2026, 1, 1},
                        .rate = 0.5}};
        QCOMPARE(sales.figures({Money::Constant}).rows[1].target.replace(QChar::Nbsp, u' '), u"20 EUR"_s);
    }

    void theCurveIsReadAsTheFiguresAre()
    {
        Sales sales;
        sales.kpi().unit.symbol = u"USD"_s;
        sales.rates = {{.id = {1}, .currency = u"USD"_s, .start = {2026, 6, 1}, .rate = 0.8},
                       {.id = {2},
                        .currency = u"USD"_s,
                        .kind = RateKind::Budget,
                        .cadence = Cadence::Year,
                        .start = {2026, 1, 1},
                        .rate = 0.5}};
        using Curve = std::vector<std::optional<double>>;
        const auto curve = [&](const Basis &basis, auto make) {
            const report::ChartSpec spec = make(sales.plan(), sales.kpis.front(), AsOf, sales.wording(), basis);
            Curve values = spec.series.front().values;
            for (auto &value : values)
                value = value ? std::optional(std::round(*value * 1e6) / 1e6) : value;
            return std::tuple(
                Curve(values.end() - std::min<std::ptrdiff_t>(2, values.end() - values.begin()), values.end()),
                spec.unit);
        };
        for (const auto make : {report::kpiChart, report::trendChart}) {
            QCOMPARE(curve({}, make), std::tuple(Curve{12, 12}, u"USD"_s));
            QCOMPARE(curve({Money::Constant}, make), std::tuple(Curve{6, 6}, u"EUR"_s));
            // only June has a rate; without one there is no point
            QCOMPARE(curve({Money::Reporting}, make), std::tuple(Curve{9.6}, u"EUR"_s));
        }
        QCOMPARE(report::trendChart(sales.plan(), sales.kpi(), AsOf, sales.wording(), {Money::Reporting}).title,
                 u"9.6 in June 2026"_s);
    }

    void theCurveOfADepartmentThatCameFromOthersBeginsWithThem()
    {
        Sales sales;
        sales.departments.front().validFrom = QDate(2026, 1, 1);
        sales.departments.push_back({.id = {2}, .name = u"Old Sales"_s});
        sales.predecessors = {{{1}, {2}, 1}};
        sales.kpis.push_back(sales.kpi());
        sales.kpis.back().id = {2};
        sales.kpis.back().department = {2};
        for (Observation &value : sales.values) {
            if (value.start.year() == 2025)
                value.kpi = {2};
        }
        const auto first = [&](const Basis &basis) {
            return report::kpiChart(sales.plan(), sales.kpi(), AsOf, sales.wording(), basis).periods.front().start;
        };
        QCOMPARE(first({}), QDate(2026, 1, 1));
        QCOMPARE(first({.comparatives = Comparatives::Restated}), QDate(2025, 1, 1));
    }

    void restatedFiguresSayWhereTheyComeFrom()
    {
        Sales sales;
        std::erase_if(sales.values, [](const Observation &value) { return value.start < QDate(2026, 1, 1); });
        sales.departments = {{.id = {1}, .name = u"Sales"_s, .validFrom = {2026, 1, 1}},
                             {.id = {2}, .name = u"North"_s},
                             {.id = {3}, .name = u"South"_s}};
        sales.predecessors = {{{1}, {2}, 1.0}, {{1}, {3}, 1.0}};
        sales.kpis.push_back({.id = {2}, .name = u"Orders"_s, .department = {2}, .accumulation = Accumulation::Sum});
        for (QDate month(2025, 1, 1); month < QDate(2026, 1, 1); month = month.addMonths(1))
            sales.values.push_back({.kpi = {2}, .start = month, .actual = 8});
        QCOMPARE(sales.printed().section(u'\n', 2), u"Year to date | 72 | no actual |  | "_s);
        const Basis restated{.comparatives = Comparatives::Restated};
        QCOMPARE(sales.printed(restated).section(u'\n', 2), u"Year to date | 72 | 48 | +50.0 % | "_s);
        QCOMPARE(sales.notes(restated),
                 u"Before 1 January 2026: shares of North, added.\nWithout South, where this KPI was not kept."_s);
        QCOMPARE(sales.figures().earlier->since, QDate(2026, 1, 1));
    }

    void aDailyKpiHasItsWeekAndItsMonthToo()
    {
        Sales sales;
        sales.kpi().cadence = Cadence::Day;
        sales.values.clear();
        for (QDate day(2026, 6, 20); day <= QDate(2026, 7, 5); day = day.addDays(1))
            sales.values.push_back({.kpi = {1}, .cadence = Cadence::Day, .start = day, .actual = 1});
        QCOMPARE(sales.printed().section(u'\n', 1, 2),
                 u"Last seven days | 7 | no actual |  | \nMonth to date | 5 | no actual |  | "_s);
        QVERIFY(sales.notes().contains(u"On the week before: 0.0 %."_s));
        QVERIFY(sales.printed().contains(u"Year to date | 16 | no actual |  | 16 of 186 day(s)"_s));
    }

    void aKpiWithoutNumbersHasNoFigures()
    {
        Sales sales;
        sales.values.clear();
        QVERIFY(sales.figures().rows.empty() && sales.figures().notes.isEmpty());
    }
};

QD_TEST_MAIN(TestKpiFigures)
#include "tst_kpifigures.moc"
