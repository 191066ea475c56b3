// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/series.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

/// Records that stand for themselves: monthly values from January 2026 on, in a calendar year.
struct Records
{
    Organisation organisation{.reportingCurrency = u"EUR"_s};
    std::vector<Department> departments;
    std::vector<DepartmentPredecessor> predecessors;
    std::vector<Kpi> kpis;
    std::vector<KpiOperand> operands;
    std::vector<Observation> values;
    std::vector<ExchangeRate> rates;

    Kpi &kpi(const QString &name, const QString &unit, Accumulation accumulation,
             const std::vector<std::optional<double>> &actuals = {}, QDate from = {2026, 1, 1})
    {
        Kpi &made = kpis.emplace_back();
        made.id = {qint64(kpis.size())};
        made.name = name;
        made.unit.symbol = unit;
        made.accumulation = accumulation;
        for (std::size_t month = 0; month < actuals.size(); ++month) {
            if (actuals[month])
                values.push_back({.kpi = made.id, .start = from.addMonths(int(month)), .actual = actuals[month]});
        }
        return made;
    }
    void computed(const QString &name, const QString &unit, Computation computation, const QStringList &of)
    {
        Kpi &made = kpi(name, unit, Accumulation::None);
        made.computation = computation;
        for (const QString &operand : of)
            operands.push_back({made.id, named(operand).id, int(operands.size())});
    }
    void rate(const QString &currency, RateKind kind, QDate month, double value, Cadence cadence = Cadence::Month)
    {
        rates.push_back({.id = {qint64(rates.size() + 1)},
                         .currency = currency,
                         .kind = kind,
                         .cadence = cadence,
                         .start = month,
                         .rate = value});
    }
    Kpi &named(const QString &name) { return *std::ranges::find(kpis, name, &Kpi::name); }
    Plan plan() const
    {
        Plan plan;
        plan.replace(Table<Organisation>({organisation}));
        plan.replace(Table<Department>(departments));
        plan.replace(Table<DepartmentPredecessor>(predecessors));
        plan.replace(Table<Kpi>(kpis));
        plan.replace(Table<KpiOperand>(operands));
        plan.replace(Table<Observation>(values));
        plan.replace(Table<ExchangeRate>(rates));
        return plan;
    }
    Accumulated over(const QString &name, QDate first, QDate last, Basis basis = {},
                     Figure figure = Figure::Actual) const
    {
        const Plan records = plan();
        return Accumulator(records, basis)
            .over(*std::ranges::find(records.table<Kpi>(), name, &Kpi::name), {first, last}, figure);
    }
    Accumulated quarter(const QString &name, Basis basis = {}, Figure figure = Figure::Actual) const
    {
        return over(name, {2026, 1, 1}, {2026, 3, 31}, basis, figure);
    }
};

/// "12 EUR 3/3", or the reason why there is no value.
QString printed(const Accumulated &value)
{
    return u"%1 %2/%3"_s
        .arg(value.value ? (QString::number(*value.value) + u' ' + value.unit.symbol).trimmed()
                         : tokenFor(value.reason))
        .arg(value.present)
        .arg(value.due);
}

} // namespace

class TestAccumulation : public QObject
{
    Q_OBJECT

private slots:
    void eachKpiAccumulatesInItsOwnWay_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("quarter");
        QTest::newRow("sum") << int(Accumulation::Sum) << u"15 3/3"_s;
        QTest::newRow("mean") << int(Accumulation::Mean) << u"5 3/3"_s;
        QTest::newRow("minimum") << int(Accumulation::Minimum) << u"2 3/3"_s;
        QTest::newRow("maximum") << int(Accumulation::Maximum) << u"9 3/3"_s;
        QTest::newRow("last") << int(Accumulation::Last) << u"4 3/3"_s;
        QTest::newRow("none") << int(Accumulation::None) << u"not accumulated 3/3"_s;
    }

    void eachKpiAccumulatesInItsOwnWay()
    {
        QFETCH(int, how);
        QFETCH(QString, quarter);
        Records records;
        records.kpi(u"A"_s, {}, Accumulation(how), {2, 9, 4, 100});
        QCOMPARE(printed(records.quarter(u"A"_s)), quarter);
        QCOMPARE(printed(records.over(u"A"_s, {2026, 2, 1}, {2026, 2, 28})), u"9 1/1"_s);
    }

    void onlyPeriodsThatLieWhollyWithinTheDaysCount()
    {
        Records records;
        records.kpi(u"A"_s, {}, Accumulation::Sum, {1, 2, 4, 8});
        QCOMPARE(printed(records.over(u"A"_s, {2026, 1, 2}, {2026, 3, 31})), u"6 2/2"_s);
        QCOMPARE(printed(records.over(u"A"_s, {2026, 1, 1}, {2026, 3, 30})), u"3 2/2"_s);
        QCOMPARE(printed(records.over(u"A"_s, {2026, 1, 5}, {2026, 1, 20})), u"no actual 0/0"_s);
    }

    void whatIsMissingIsCounted()
    {
        Records records;
        records.kpi(u"A"_s, {}, Accumulation::Sum, {{}, 2, 4});
        records.values.back().state = ValueState::Estimate;
        const Accumulated quarter = records.quarter(u"A"_s);
        QCOMPARE(printed(quarter), u"6 2/3"_s);
        QCOMPARE(quarter.firstDay, QDate(2026, 2, 1));
        QCOMPARE(quarter.preliminary, 1);
        QVERIFY(!quarter.isComplete());
        QCOMPARE(printed(records.over(u"A"_s, {2025, 1, 1}, {2025, 12, 31})), u"no actual 0/12"_s);
    }

    void targetsAndForecastsAccumulateAsActualsDo()
    {
        Records records;
        records.kpi(u"A"_s, {}, Accumulation::Sum, {1, 2, 4});
        records.values[0].target = 10;
        records.values[2].target = 30;
        QCOMPARE(printed(records.quarter(u"A"_s, {}, Figure::Target)), u"40 2/3"_s);
        QCOMPARE(printed(records.quarter(u"A"_s, {}, Figure::Forecast)), u"no forecast 0/3"_s);
    }

    void otherCadencesOfTheSameKpiAreLeftAlone()
    {
        Records records;
        records.kpi(u"A"_s, {}, Accumulation::Sum, {1, 2, 4});
        records.values.push_back({.kpi = {1}, .cadence = Cadence::Quarter, .start = {2026, 1, 1}, .actual = 1000});
        QCOMPARE(printed(records.quarter(u"A"_s)), u"7 3/3"_s);
    }

    void aRatioIsOfSumsAndNoMeanOfRatios()
    {
        Records records;
        records.kpi(u"Won"_s, {}, Accumulation::Sum, {1, 0, 8});
        records.kpi(u"Offered"_s, {}, Accumulation::Sum, {2, 10, 8});
        records.computed(u"Share"_s, u"%"_s, Computation::Ratio, {u"Won"_s, u"Offered"_s});
        QCOMPARE(printed(records.quarter(u"Share"_s)), u"0.45 % 3/3"_s); // 9 of 20; the mean of ratios were 0.5
        QCOMPARE(printed(records.over(u"Share"_s, {2026, 2, 1}, {2026, 2, 28})), u"0 % 1/1"_s);
    }

    void operandsAreCombinedInTheirOrder_data()
    {
        QTest::addColumn<int>("computation");
        QTest::addColumn<QString>("result");
        QTest::newRow("sum") << int(Computation::Sum) << u"42 1/1"_s;
        QTest::newRow("difference") << int(Computation::Difference) << u"18 1/1"_s;
        QTest::newRow("product") << int(Computation::Product) << u"600 1/1"_s;
    }

    void operandsAreCombinedInTheirOrder()
    {
        QFETCH(int, computation);
        QFETCH(QString, result);
        Records records;
        records.kpi(u"C"_s, {}, Accumulation::Sum, {2});
        records.kpi(u"B"_s, {}, Accumulation::Sum, {10});
        records.kpi(u"A"_s, {}, Accumulation::Sum, {30});
        records.computed(u"Made"_s, {}, Computation(computation), {u"A"_s, u"B"_s, u"C"_s});
        QCOMPARE(printed(records.over(u"Made"_s, {2026, 1, 1}, {2026, 1, 31})), result);
    }

    void whatCannotBeComputedSaysWhy()
    {
        Records records;
        records.kpi(u"A"_s, {}, Accumulation::Sum, {1, 2, 3});
        records.kpi(u"Zero"_s, {}, Accumulation::Sum, {0, 0, 0});
        records.kpi(u"Empty"_s, {}, Accumulation::Sum);
        records.computed(u"By zero"_s, {}, Computation::Ratio, {u"A"_s, u"Zero"_s});
        records.computed(u"By nothing"_s, {}, Computation::Ratio, {u"A"_s, u"Empty"_s});
        records.computed(u"Half"_s, {}, Computation::Ratio, {u"A"_s});
        records.computed(u"None"_s, {}, Computation::Sum, {});
        records.computed(u"Chicken"_s, {}, Computation::Sum, {u"A"_s});
        records.computed(u"Egg"_s, {}, Computation::Sum, {u"Chicken"_s});
        records.operands.push_back({records.named(u"Chicken"_s).id, records.named(u"Egg"_s).id, 99});
        QCOMPARE(printed(records.quarter(u"By zero"_s)), u"division by zero 3/3"_s);
        QCOMPARE(printed(records.quarter(u"By nothing"_s)), u"no operand 0/3"_s);
        QCOMPARE(printed(records.quarter(u"Half"_s)), u"no operand 0/3"_s);
        QCOMPARE(printed(records.quarter(u"None"_s)), u"no operand 0/3"_s);
        QCOMPARE(records.quarter(u"Egg"_s).reason, Reason::Circular);
        QVERIFY(!records.quarter(u"Chicken"_s).value);
    }

    void unlikeUnitsAreNotAdded_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("computation");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *a, const char *b, const char *unit, Computation computation,
                            const char *result) {
            QTest::addRow("%s, %s in %s, %d", a, b, unit, int(computation))
                << QString::fromLatin1(a) << QString::fromLatin1(b) << QString::fromLatin1(unit) << int(computation)
                << QString::fromLatin1(result);
        };
        row("days", "days", "days", Computation::Sum, "502 days");
        row("days", "hours", "days", Computation::Sum, "units do not mix");
        row("days", "days", "hours", Computation::Difference, "units do not mix");
        row("", "days", "", Computation::Difference, "units do not mix");
        row("EUR", "k EUR", "k EUR", Computation::Sum, "2.5 k EUR");
        row("EUR", "k EUR", "EUR", Computation::Difference, "-1500 EUR");
        row("CHF", "USD", "CHF", Computation::Sum, "units do not mix");
        row("EUR", "k EUR", "", Computation::Ratio, "0.25");
        row("EUR", "k EUR", "%", Computation::Ratio, "0.25 %");
        row("CHF", "USD", "", Computation::Ratio, "units do not mix");
        row("k EUR", "", "EUR", Computation::Ratio, "250000 EUR");
        row("k EUR", "heads", "k EUR/head", Computation::Ratio, "250 k EUR/head");
        row("", "EUR", "EUR", Computation::Ratio, "units do not mix");
        row("EUR", "%", "k EUR", Computation::Product, "1 k EUR");
        row("EUR", "EUR", "EUR", Computation::Product, "units do not mix");
    }

    void unlikeUnitsAreNotAdded()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, unit);
        QFETCH(int, computation);
        QFETCH(QString, result);
        Records records;
        records.kpi(u"A"_s, a, Accumulation::Sum, {500});
        records.kpi(u"B"_s, b, Accumulation::Sum, {2});
        records.computed(u"Made"_s, unit, Computation(computation), {u"A"_s, u"B"_s});
        QCOMPARE(printed(records.over(u"Made"_s, {2026, 1, 1}, {2026, 1, 31})).section(u' ', 0, -2), result);
    }

    void aNumberThatWasSentStandsForItsPeriodOnly()
    {
        Records records;
        records.kpi(u"Won"_s, {}, Accumulation::Sum, {1, 1, 1});
        records.kpi(u"Offered"_s, {}, Accumulation::Sum, {2, 2, 2});
        records.computed(u"Share"_s, u"%"_s, Computation::Ratio, {u"Won"_s, u"Offered"_s});
        records.values.push_back({.kpi = records.named(u"Share"_s).id, .start = {2026, 2, 1}, .actual = 0.6});
        QCOMPARE(printed(records.over(u"Share"_s, {2026, 2, 1}, {2026, 2, 28})), u"0.6 % 1/1"_s);
        QCOMPARE(printed(records.quarter(u"Share"_s)), u"0.5 % 3/3"_s);
    }

    void aComputedKpiIsAsCompleteAsItsLeastCompleteOperand()
    {
        Records records;
        records.kpi(u"A"_s, {}, Accumulation::Sum, {1, 1, 1});
        records.kpi(u"B"_s, {}, Accumulation::Sum, {{}, {}, 2});
        records.computed(u"Share"_s, {}, Computation::Ratio, {u"A"_s, u"B"_s});
        const Accumulated quarter = records.quarter(u"Share"_s);
        QCOMPARE(printed(quarter), u"1.5 1/3"_s);
        QCOMPARE(quarter.firstDay, QDate(2026, 3, 1));
    }

    void statusOfAComputedKpiComesFromItsOperands()
    {
        Records records;
        records.kpi(u"Won"_s, {}, Accumulation::Sum, {1, 1, 3});
        records.kpi(u"Offered"_s, {}, Accumulation::Sum, {2, 2, 4, 4}); // April of the other has not come in
        records.computed(u"Share"_s, u"%"_s, Computation::Ratio, {u"Won"_s, u"Offered"_s});
        Kpi &share = records.named(u"Share"_s);
        share.direction = Direction::Increase;
        records.values.push_back({.kpi = share.id, .start = {2026, 3, 1}, .target = 0.7});
        Plan plan = records.plan();
        KpiStatus status = statusOf(plan, share, {2026, 5, 8});
        QCOMPARE(status.period->start, QDate(2026, 3, 1));
        QCOMPARE(status.observation->actual, 0.75);
        QCOMPARE(status.observation->target, 0.7);
        QCOMPARE(status.verdict, (Verdict{Outcome::Met, Reason::None}));
        const KpiStatus copy = status;
        status = {};
        QCOMPARE(copy.observation->actual, 0.75);
    }

    void aComputedQuarterWithAMissingMonthIsNotJudged()
    {
        Records records;
        records.kpi(u"A"_s, {}, Accumulation::Sum, {1, {}, 3});
        records.kpi(u"B"_s, {}, Accumulation::Sum, {1, 1, 1});
        records.computed(u"Sum"_s, {}, Computation::Sum, {u"A"_s, u"B"_s});
        Kpi &sum = records.named(u"Sum"_s);
        sum.cadence = Cadence::Quarter;
        sum.direction = Direction::Increase;
        records.values.push_back({.kpi = sum.id, .cadence = Cadence::Quarter, .start = {2026, 1, 1}, .target = 5});
        const Plan plan = records.plan();
        QCOMPARE(statusOf(plan, sum, {2026, 4, 8}).verdict, (Verdict{Outcome::Undecidable, Reason::Incomplete}));
        QCOMPARE(tokenFor(Reason::Incomplete), u"periods missing"_s);
    }

    void anEstimatedOperandLeavesTheVerdictOpen()
    {
        Records records;
        records.kpi(u"A"_s, {}, Accumulation::Sum, {4});
        records.values.back().state = ValueState::Estimate;
        records.computed(u"Made"_s, {}, Computation::Sum, {u"A"_s});
        Kpi &made = records.named(u"Made"_s);
        made.direction = Direction::Increase;
        const Plan plan = records.plan();
        QCOMPARE(statusOf(plan, made, {2026, 2, 8}).verdict.reason, Reason::Preliminary);
    }

    void theSeriesOfAComputedKpiHoldsWhatItsOperandsGive()
    {
        Records records;
        records.kpi(u"Won"_s, {}, Accumulation::Sum, {1, {}, 3, 4});
        records.kpi(u"Offered"_s, {}, Accumulation::Sum, {2, 2, 4, 4});
        records.computed(u"Share"_s, u"%"_s, Computation::Ratio, {u"Won"_s, u"Offered"_s});
        const Kpi share = records.named(u"Share"_s);
        records.values.push_back({.kpi = share.id, .start = {2026, 3, 1}, .actual = 0.9}); // sent, and not 0.75
        records.values.push_back({.kpi = share.id, .start = {2026, 12, 1}, .target = 0.8});
        const Plan plan = records.plan();
        QStringList printed;
        const Series series(plan, share, {2026, 4, 15}); // April has not ended
        for (const Observation &value : series)
            printed << value.start.toString(u"M"_s) + u'=' + QString::number(value.actual.value_or(-1));
        QCOMPARE(printed.join(u' '), u"1=0.5 3=0.9 12=-1"_s);
        QCOMPARE(series.find({Cadence::Month, {2026, 1, 1}})->actual, 0.5);
        QVERIFY(!series.find({Cadence::Month, {2026, 2, 1}}));
        QVERIFY(!series.find({Cadence::Quarter, {2026, 1, 1}}));
    }

    void theSeriesOfAnotherKpiIsItsRows()
    {
        Records records;
        records.kpi(u"A"_s, {}, Accumulation::Sum, {1, 2});
        records.values.push_back({.kpi = {1}, .cadence = Cadence::Quarter, .start = {2026, 1, 1}, .actual = 3});
        const Plan plan = records.plan();
        const Series series(plan, records.named(u"A"_s), {2026, 1, 31});
        QCOMPARE(std::ranges::distance(series.begin(), series.end()), 2);
        QVERIFY(&*series.begin() == plan.observation({1}, {Cadence::Month, {2026, 1, 1}}));
    }

    void unitsAreReadAsCurrencies_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *symbol, const char *read) {
            QTest::newRow(symbol) << QString::fromUtf8(symbol) << QString::fromLatin1(read);
        };
        row("EUR", "1 EUR");
        row("k EUR", "1000 EUR");
        row("kEUR", "1000 EUR");
        row("TEUR", "1000 EUR");
        row("M USD", "1e+06 USD");
        row("USD bn", "1e+09 USD");
        row("Mio. CHF", "1e+06 CHF");
        row("€", "1 EUR");
        row("k€", "1000 EUR");
        row("US$", "1 USD");
        row("$", ""); // of which country
        row("", "");
        row("%", "");
        row("days", "");
        row("FTE", "");
        row("EUR/t", "");
        row("QQQ", "");
        row("ALL", "1 ALL"); // the lek
    }

    void unitsAreReadAsCurrencies()
    {
        QFETCH(QString, symbol);
        QFETCH(QString, read);
        const auto currency = currencyOf({symbol});
        QCOMPARE(currency ? QString::number(currency->factor) + u' ' + currency->code : QString(), read);
    }

    void aRateIsThatOfItsPeriodOrOfALongerOneThatHoldsIt()
    {
        Records records;
        const auto find = [&](QDate start, RateKind kind, Cadence cadence = Cadence::Month) {
            return ExchangeRates(records.plan()).find(u"USD"_s, {cadence, start}, kind);
        };
        records.rate(u"USD"_s, RateKind::Average, {2026, 1, 1}, 0.9);
        records.rate(u"USD"_s, RateKind::Average, {2026, 1, 1}, 0.8, Cadence::Quarter);
        records.rate(u"USD"_s, RateKind::Closing, {2026, 1, 1}, 0.7, Cadence::Quarter);
        records.rate(u"USD"_s, RateKind::Budget, {2026, 1, 1}, 1.0, Cadence::Year);
        QCOMPARE(find({2026, 1, 1}, RateKind::Average), 0.9);
        QCOMPARE(find({2026, 2, 1}, RateKind::Average), 0.8);
        QCOMPARE(find({2026, 4, 1}, RateKind::Average), std::nullopt); // never the neighbour's
        QCOMPARE(find({2026, 1, 15}, RateKind::Average, Cadence::Day), 0.9);
        QCOMPARE(find({2026, 1, 26}, RateKind::Average, Cadence::Week), 0.8); // reaches into February
        QCOMPARE(find({2026, 3, 30}, RateKind::Average, Cadence::Week), std::nullopt);
        QCOMPARE(find({2026, 3, 1}, RateKind::Closing), 0.7);
        QCOMPARE(find({2026, 2, 1}, RateKind::Closing), std::nullopt); // the end of March is not that of February
        QCOMPARE(find({2026, 11, 1}, RateKind::Budget), 1.0);
        QCOMPARE(ExchangeRates(records.plan()).find(u"EUR"_s, {Cadence::Month, {2026, 4, 1}}, RateKind::Budget), 1.0);
    }

    void sumsAreConvertedMonthByMonthAndBalancesAtTheEnd()
    {
        Records records;
        records.kpi(u"Sales"_s, u"k USD"_s, Accumulation::Sum, {100, 200, 300});
        records.kpi(u"Debt"_s, u"USD"_s, Accumulation::Last, {100, 200, 300});
        for (int month = 0; month < 3; ++month) {
            records.rate(u"USD"_s, RateKind::Average, QDate(2026, 1, 1).addMonths(month), 0.5 + 0.1 * month);
            records.rate(u"USD"_s, RateKind::Closing, QDate(2026, 1, 1).addMonths(month), 0.25);
        }
        QCOMPARE(printed(records.quarter(u"Sales"_s)), u"600 k USD 3/3"_s);
        QCOMPARE(printed(records.quarter(u"Sales"_s, {Money::Reporting})), u"380 k EUR 3/3"_s); // 50 + 120 + 210
        QCOMPARE(printed(records.quarter(u"Debt"_s, {Money::Reporting})), u"75 EUR 3/3"_s);
        QCOMPARE(printed(records.quarter(u"Sales"_s, {Money::Constant})), u"no rate 3/3"_s);
        records.rate(u"USD"_s, RateKind::Budget, {2026, 1, 1}, 2, Cadence::Year);
        QCOMPARE(printed(records.quarter(u"Sales"_s, {Money::Constant})), u"1200 k EUR 3/3"_s);
        QCOMPARE(printed(records.quarter(u"Debt"_s, {Money::Constant})), u"600 EUR 3/3"_s);
    }

    void oneMissingRateLeavesTheSumOpen()
    {
        Records records;
        records.kpi(u"Sales"_s, u"USD"_s, Accumulation::Sum, {100, 200, 300});
        records.rate(u"USD"_s, RateKind::Average, {2026, 1, 1}, 0.5);
        records.rate(u"USD"_s, RateKind::Average, {2026, 3, 1}, 0.5);
        QCOMPARE(printed(records.quarter(u"Sales"_s, {Money::Reporting})), u"no rate 3/3"_s);
        QCOMPARE(printed(records.over(u"Sales"_s, {2026, 3, 1}, {2026, 3, 31}, {Money::Reporting})), u"150 EUR 1/1"_s);
    }

    void verdictsInTheReportingCurrencyAreNeverGuessed()
    {
        Records records;
        Kpi &sales = records.kpi(u"Sales"_s, u"USD"_s, Accumulation::Sum, {100});
        sales.direction = Direction::Increase;
        records.values.back().target = 90;
        const Observation january = records.values.back();
        const auto verdict = [&](Money money) { return judge(ExchangeRates(records.plan()), sales, january, money); };
        const Verdict met{Outcome::Met, Reason::None};
        const Verdict missed{Outcome::Missed, Reason::None};
        const Verdict noRate{Outcome::Undecidable, Reason::NoRate};
        QCOMPARE(verdict(Money::AsMeasured), met);
        QCOMPARE(verdict(Money::Reporting), noRate);
        records.rate(u"USD"_s, RateKind::Average, {2026, 1, 1}, 0.8);
        QCOMPARE(verdict(Money::Reporting), met); // no budget rate: the target at the same rate
        QCOMPARE(verdict(Money::Constant), noRate);
        records.rate(u"USD"_s, RateKind::Budget, {2026, 1, 1}, 1.0);
        QCOMPARE(verdict(Money::Reporting), missed); // 80 EUR of 90 EUR
        QCOMPARE(verdict(Money::Constant), met);
        QCOMPARE(tokenFor(Reason::NoRate), u"no rate"_s);
    }

    void boundsAreAmountsToo()
    {
        Records records;
        Kpi &cash = records.kpi(u"Cash"_s, u"USD"_s, Accumulation::Mean, {100});
        cash.direction = Direction::Range;
        cash.lower = 90;
        records.rate(u"USD"_s, RateKind::Average, {2026, 1, 1}, 0.5);
        QCOMPARE(judge(ExchangeRates(records.plan()), cash, records.values.back(), Money::Reporting).outcome,
                 Outcome::Met);
    }

    void otherUnitsNeedNoRate()
    {
        Records records;
        records.kpi(u"Days"_s, u"days"_s, Accumulation::Sum, {1, 2, 3});
        records.kpi(u"Home"_s, u"k EUR"_s, Accumulation::Sum, {1, 2, 3});
        QCOMPARE(printed(records.quarter(u"Days"_s, {Money::Constant})), u"6 days 3/3"_s);
        QCOMPARE(printed(records.quarter(u"Home"_s, {Money::Constant})), u"6 k EUR 3/3"_s);
    }

    void aSumInTheReportingCurrencyTakesForeignOperandsAtTheirRates()
    {
        Records records;
        records.kpi(u"Home"_s, u"EUR"_s, Accumulation::Sum, {100});
        records.kpi(u"Abroad"_s, u"USD"_s, Accumulation::Sum, {100});
        records.computed(u"All"_s, u"EUR"_s, Computation::Sum, {u"Home"_s, u"Abroad"_s});
        records.computed(u"All in dollars"_s, u"USD"_s, Computation::Sum, {u"Home"_s, u"Abroad"_s});
        const auto january = [&](const char *name) {
            return printed(records.over(QString::fromLatin1(name), {2026, 1, 1}, {2026, 1, 31}));
        };
        QCOMPARE(january("All"), u"no rate 1/1"_s);
        records.rate(u"USD"_s, RateKind::Average, {2026, 1, 1}, 0.9);
        QCOMPARE(january("All"), u"190 EUR 1/1"_s);
        QCOMPARE(january("All in dollars"), u"units do not mix 1/1"_s);
    }

    void earlierValuesComeFromThePredecessorsByTheirShares()
    {
        Records records;
        records.departments = {{.id = {1}, .name = u"North"_s},
                               {.id = {2}, .name = u"South"_s},
                               {.id = {3}, .name = u"Both"_s, .validFrom = {2026, 3, 1}}};
        records.predecessors = {{{3}, {1}, 1.0}, {{3}, {2}, 0.5}};
        records.kpi(u"Orders"_s, {}, Accumulation::Sum, {10, 20}).department = {1};
        records.kpi(u"orders"_s, {}, Accumulation::Sum, {100, {}}).department = {2};
        records.kpi(u"Orders"_s, {}, Accumulation::Sum, {7, 8}, {2026, 3, 1}).department = {3};
        const Plan plan = records.plan();
        const Kpi &both = *plan.find(KpiId{3});
        const auto earlier = earlierValues(plan, both);
        QVERIFY(earlier);
        QCOMPARE(earlier->since, QDate(2026, 3, 1));
        QCOMPARE(earlier->how, Restating::Shares);
        QCOMPARE(earlier->sources, (std::vector<KpiId>{{1}, {2}}));
        QCOMPARE(earlier->values.size(), size_t(2));
        QCOMPARE(earlier->values[0].actual, 60.0); // 10 + half of 100
        QCOMPARE(earlier->values[1].actual, 20.0);
        QCOMPARE(earlier->values[0].state, ValueState::Restated);
        const auto quarter = [&](Comparatives comparatives) {
            return printed(Accumulator(plan, {.comparatives = comparatives}).over(both, {{2026, 1, 1}, {2026, 3, 31}}));
        };
        QCOMPARE(quarter(Comparatives::AsReported), u"7 1/3"_s);
        QCOMPARE(quarter(Comparatives::Restated), u"87 3/3"_s);
        QVERIFY(!earlierValues(plan, *plan.find(KpiId{1})));
    }

    void meansAreRestatedOnlyWhereEveryPredecessorHasOne()
    {
        Records records;
        records.departments = {{.id = {1}}, {.id = {2}}, {.id = {3}, .validFrom = {2026, 3, 1}}};
        records.predecessors = {{{3}, {1}, 1.0}, {{3}, {2}, 0.5}};
        records.kpi(u"Wait"_s, u"days"_s, Accumulation::Mean, {10, 20}).department = {1};
        records.kpi(u"Wait"_s, u"days"_s, Accumulation::Mean, {40, {}}).department = {2};
        records.kpi(u"Wait"_s, u"days"_s, Accumulation::Mean, {7}, {2026, 3, 1}).department = {3};
        const Plan plan = records.plan();
        const auto earlier = earlierValues(plan, *plan.find(KpiId{3}));
        QCOMPARE(earlier->how, Restating::Mean);
        QCOMPARE(earlier->values.size(), size_t(1));
        QCOMPARE(earlier->values[0].actual, 20.0); // (10 + 0.5 x 40) / 1.5, no scaled 30
    }

    void aPredecessorWithoutTheKpiIsNamed()
    {
        Records records;
        records.departments = {{.id = {1}}, {.id = {2}}, {.id = {3}, .validFrom = {2026, 3, 1}}};
        records.predecessors = {{{3}, {1}, 1.0}, {{3}, {2}, 1.0}};
        Kpi &old = records.kpi(u"Turnover"_s, u"EUR"_s, Accumulation::Sum, {3000});
        old.department = {1};
        old.code = u"T"_s;
        Kpi &now = records.kpi(u"Sales"_s, u"k EUR"_s, Accumulation::Sum, {5}, {2026, 3, 1});
        now.department = {3};
        now.code = u"T"_s;
        records.kpi(u"Sales"_s, u"days"_s, Accumulation::Sum, {9}).department = {2}; // measures something else
        const Plan plan = records.plan();
        const auto earlier = earlierValues(plan, *plan.find(KpiId{2}));
        QCOMPARE(earlier->without, (std::vector<DepartmentId>{{2}}));
        QCOMPARE(earlier->values.size(), size_t(1));
        QCOMPARE(earlier->values[0].actual, 3.0); // found by its code, in thousands
    }

    void aSplitTakesItsShareAndGoesBackFurther()
    {
        Records records;
        // 1 became 2 in February, 2 gave 0.4 of itself to 3 in March; and somebody closed the circle by mistake.
        records.departments = {
            {.id = {1}}, {.id = {2}, .validFrom = {2026, 2, 1}}, {.id = {3}, .validFrom = {2026, 3, 1}}};
        records.predecessors = {{{2}, {1}, 1.0}, {{3}, {2}, 0.4}, {{1}, {3}, 1.0}};
        records.kpi(u"A"_s, {}, Accumulation::Sum, {10}).department = {1};
        records.kpi(u"A"_s, {}, Accumulation::Sum, {20}, {2026, 2, 1}).department = {2};
        records.kpi(u"A"_s, {}, Accumulation::Sum, {30}, {2026, 3, 1}).department = {3};
        const Plan plan = records.plan();
        const auto values = valuesOf(plan, *plan.find(KpiId{3}), Comparatives::Restated);
        QCOMPARE(values.size(), size_t(3));
        QCOMPARE(values[0].actual, 4.0);
        QCOMPARE(values[1].actual, 8.0);
        QCOMPARE(values[2].actual, 30.0);
    }
};

QD_TEST_MAIN(TestAccumulation)
#include "tst_accumulation.moc"
