// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "model/todate.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>

#include <map>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr int Scenarios = 5;

QString textOf(const QString &name)
{
    QFile file(test::sharedData(u"wbr-scenarios/"_s + name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// One test of a testconfig.yml: each key with its value, or with the numbers of its list as they are printed there.
using Expected = std::map<QString, QStringList>;

std::vector<Expected> expectedOf(int scenario)
{
    static const QRegularExpression comment(u"#[^\n]*"_s);
    static const QRegularExpression entry(u"(\\w+) *: *(?:\\[([^\\]]*)\\]|([^\\s\\[][^\n]*))"_s);
    QString text = textOf(u"scenario_%1/testconfig.yml"_s.arg(scenario));
    text.remove(comment);
    std::vector<Expected> tests;
    for (const QString &part : text.split(u"- test:"_s).mid(1)) {
        Expected &test = tests.emplace_back();
        for (const auto &match : entry.globalMatch(part)) {
            QStringList &values = test[match.captured(1)];
            for (const QString &value : (match.captured(2) + match.captured(3)).split(u','))
                values << value.trimmed().remove(u'"').remove(u'\'');
        }
    }
    return tests;
}

/// A metric of a config.yaml: a column with its way to accumulate and perhaps a filter, or a function of others.
struct Metric
{
    QString name;
    QString column;
    QString accumulation;
    QString filterColumn;
    QString filterValue;
    QString function;
    QStringList operands;
};

std::vector<Metric> metricsOf(int scenario)
{
    static const QRegularExpression heading(u"^  (\\w+):$"_s);
    static const QRegularExpression field(u"^ +(?:- )?(\\w+): *\"?([^\"]*)\"?$"_s);
    static const QRegularExpression query(u"^(\\w+) == '(\\w+)'$"_s);
    const QString text = textOf(u"scenario_%1/config.yaml"_s.arg(scenario));
    std::vector<Metric> metrics;
    for (const QString &line : text.section(u"metrics:\n"_s, 1).section(u"\ndeck:"_s, 0, 0).split(u'\n')) {
        if (const auto match = heading.match(line); match.hasMatch()) {
            metrics.push_back({.name = match.captured(1)});
        } else if (const auto part = field.match(line); part.hasMatch() && !metrics.empty()) {
            Metric &metric = metrics.back();
            const QString key = part.captured(1);
            const QString value = part.captured(2);
            if (key == u"column" || key == u"base_column")
                metric.column = value;
            else if (key == u"aggf")
                metric.accumulation = value;
            else if (key == u"name")
                metric.operands << value;
            else if (const auto filter = query.match(value); key == u"query" && filter.hasMatch())
                std::tie(metric.filterColumn, metric.filterValue) = std::pair(filter.captured(1), filter.captured(2));
            else if (value.isEmpty() && key != u"metric" && key != u"filter")
                metric.function = key;
        }
    }
    return metrics;
}

/// One number a day of a column: rows of one day are accumulated as the metric is.
std::map<QDate, double> dailyNumbers(const exchange::Sheet &sheet, const Metric &metric)
{
    const auto place = [&](const QString &name) {
        return size_t(std::ranges::find(sheet.rows.front(), name) - sheet.rows.front().begin());
    };
    const FiscalCalendar calendar;
    std::map<QDate, std::vector<double>> cells;
    for (size_t index = 1; index < sheet.rows.size(); ++index) {
        const exchange::Cells row = sheet.rows[index];
        QString cell = row[place(metric.column)];
        if (cell.isEmpty() || (!metric.filterColumn.isEmpty() && row[place(metric.filterColumn)] != metric.filterValue))
            continue;
        const auto day = calendar.parse(row[place(u"Date"_s)], Cadence::Day);
        if (!day)
            qFatal("no day: %s", qPrintable(row[place(u"Date"_s)]));
        cells[day->start].push_back(cell.remove(u',').toDouble());
    }
    std::map<QDate, double> numbers;
    for (const auto &[day, values] : cells) {
        const double sum = std::accumulate(values.begin(), values.end(), 0.0);
        numbers[day] = metric.accumulation == u"max" ? std::ranges::max(values)
            : metric.accumulation == u"min"          ? std::ranges::min(values)
            : metric.accumulation == u"mean"         ? sum / double(values.size())
                                                     : sum;
    }
    return numbers;
}

/// A scenario as records: one daily KPI a metric, with the filter as its scope; functions as computed KPIs.
Plan planOf(int scenario, int fiscalStartMonth)
{
    static const std::map<QString, Accumulation> accumulations{{u"sum"_s, Accumulation::Sum},
                                                               {u"mean"_s, Accumulation::Mean},
                                                               {u"max"_s, Accumulation::Maximum},
                                                               {u"min"_s, Accumulation::Minimum}};
    static const std::map<QString, Computation> computations{{u"sum"_s, Computation::Sum},
                                                             {u"difference"_s, Computation::Difference},
                                                             {u"product"_s, Computation::Product},
                                                             {u"divide"_s, Computation::Ratio}};
    const exchange::Sheet sheet =
        exchange::readCsv(textOf(u"scenario_%1/original.csv"_s.arg(scenario)).toUtf8(), u"original.csv"_s).value();
    const auto metrics = metricsOf(scenario);
    std::vector<Kpi> kpis;
    std::vector<KpiOperand> operands;
    std::vector<Observation> values;
    std::map<QString, KpiId> ids;
    for (const Metric &metric : metrics)
        ids[metric.name] = {qint64(ids.size() + 1)};
    for (const Metric &metric : metrics) {
        Kpi kpi;
        kpi.id = ids[metric.name];
        kpi.name = metric.name;
        kpi.cadence = Cadence::Day;
        kpi.scope = metric.filterValue;
        if (metric.function.isEmpty()) {
            kpi.accumulation = accumulations.at(metric.accumulation);
            for (const auto &[day, number] : dailyNumbers(sheet, metric))
                values.push_back({.kpi = kpi.id, .cadence = Cadence::Day, .start = day, .actual = number});
        } else {
            kpi.computation = computations.at(metric.function);
            for (const QString &operand : metric.operands)
                operands.push_back({kpi.id, ids.at(operand), int(operands.size())});
        }
        kpis.push_back(kpi);
    }
    Organisation organisation;
    organisation.fiscalStartMonth = fiscalStartMonth;
    Plan plan;
    plan.replace(Table<Organisation>({organisation}));
    plan.replace(Table<Kpi>(std::move(kpis)));
    plan.replace(Table<KpiOperand>(std::move(operands)));
    plan.replace(Table<Observation>(std::move(values)));
    return plan;
}

const Kpi &kpiNamed(const Plan &plan, const QString &name)
{
    return *std::ranges::find(plan.table<Kpi>(), name, &Kpi::name);
}

QDate endOf(const Expected &test)
{
    return QLocale::c().toDate(test.at(u"week_ending"_s).front().toLower(), u"dd-MMM-yyyy"_s);
}

/// The month after the last one of the fiscal year; an empty one is December.
int startMonthOf(const Expected &test)
{
    const QString last = test.at(u"fiscal_year_end_month"_s).front();
    return last.isEmpty() ? 1 : QLocale::c().toDate(last.toLower(), u"MMM"_s).month() % 12 + 1;
}

/// Whether \a value is \a printed to all of its digits; ".nan" is no value.
bool isPrinted(std::optional<double> value, const QString &printed)
{
    if (printed.contains(u"nan"_s) || !value)
        return printed.contains(u"nan"_s) && !value;
    const double expected = printed.toDouble();
    const auto decimals = printed.contains(u'.') ? printed.section(u'.', 1).size() : 0;
    // Half of the last printed digit, and what a double cannot hold.
    return std::abs(*value - expected) <= 0.5000001 * std::pow(10.0, double(-decimals)) + 4e-15 * std::abs(expected);
}

QString difference(const std::vector<std::optional<double>> &values, const QStringList &printed)
{
    if (qsizetype(values.size()) != printed.size())
        return u"%1 values instead of %2"_s.arg(values.size()).arg(printed.size());
    for (qsizetype index = 0; index < printed.size(); ++index) {
        const auto value = values[size_t(index)];
        if (!isPrinted(value, printed[index]))
            return u"at %1: %2 instead of %3"_s.arg(index).arg(value ? QString::number(*value, 'g', 17) : u"none"_s,
                                                               printed[index]);
    }
    return {};
}

std::vector<std::optional<double>> valuesOf(const std::vector<Comparison> &list, Accumulated Comparison::*side)
{
    std::vector<std::optional<double>> values;
    for (const Comparison &comparison : list)
        values.push_back((comparison.*side).value);
    return values;
}

std::optional<double> percent(const std::optional<Comparison> &comparison)
{
    return comparison && comparison->change ? std::optional(*comparison->change * 100) : std::nullopt;
}

/// A plan of one KPI with equal values in every period from \a first to \a last.
struct OneKpi
{
    Organisation organisation;
    Kpi kpi{.id = {1}, .accumulation = Accumulation::Sum};
    std::vector<Observation> values;

    void fill(QDate first, QDate last, double actual)
    {
        const FiscalCalendar calendar = organisation.fiscalCalendar();
        for (Period period = calendar.containing(first, kpi.cadence); calendar.end(period) <= last;
             period = calendar.next(period))
            values.push_back({.kpi = kpi.id, .cadence = kpi.cadence, .start = period.start, .actual = actual});
    }
    Plan plan() const
    {
        Plan plan;
        plan.replace(Table<Organisation>({organisation}));
        plan.replace(Table<Kpi>({kpi}));
        plan.replace(Table<Observation>(values));
        return plan;
    }
    ToDate at(QDate asOf) const
    {
        const Plan records = plan();
        return toDate(Accumulator(records), kpi, asOf);
    }
};

/// "2026-04-01..2026-06-30 3/3 | 2025-04-01..2025-06-30 3/3"
QString printed(const Comparison &comparison)
{
    const auto side = [](const Days &days, const Accumulated &value) {
        return u"%1..%2 %3/%4"_s.arg(days.first.toString(Qt::ISODate), days.last.toString(Qt::ISODate))
            .arg(value.present)
            .arg(value.due);
    };
    return side(comparison.days, comparison.value) + u" | "_s + side(comparison.daysBefore, comparison.before);
}

} // namespace

class TestToDate : public QObject
{
    Q_OBJECT

private slots:
    void theReferenceScenariosComeOutToAllPrintedDigits_data()
    {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<int>("number");
        if (test::sharedData(u"wbr-scenarios"_s).isEmpty()) {
            QTest::newRow("none") << 0 << 0;
            return;
        }
        int count = 0;
        for (int scenario = 1; scenario <= Scenarios; ++scenario) {
            const auto tests = expectedOf(scenario);
            for (std::size_t number = 0; number < tests.size(); ++number) {
                QTest::addRow("scenario %d, %s", scenario, qPrintable(tests[number].at(u"metric_name"_s).front()))
                    << scenario << int(number);
                ++count;
            }
        }
        QCOMPARE(count, 28);
    }

    void theReferenceScenariosComeOutToAllPrintedDigits()
    {
        QFETCH(int, scenario);
        QFETCH(int, number);
        if (scenario == 0)
            QSKIP("The reference scenarios are not beside this checkout.");
        const Expected test = expectedOf(scenario).at(size_t(number));
        const Plan plan = planOf(scenario, startMonthOf(test));
        const bool fiscalYear = test.at(u"x_axis_monthly_display"_s).front() == u"fiscal_year"_s;
        const ToDate block = toDate(Accumulator(plan), kpiNamed(plan, test.at(u"metric_name"_s).front()), endOf(test),
                                    fiscalYear ? MonthsShown::FiscalYear : MonthsShown::Trailing);
        const auto weeks = [&](auto side) { return valuesOf(block.weeks, side); };
        const auto months = [&](auto side) { return valuesOf(block.months, side); };
        QCOMPARE(difference(weeks(&Comparison::value), test.at(u"cy_6_weeks"_s)), QString());
        QCOMPARE(difference(weeks(&Comparison::before), test.at(u"py_6_weeks"_s)), QString());
        QCOMPARE(difference(months(&Comparison::value), test.at(u"cy_monthly"_s)), QString());
        QCOMPARE(difference(months(&Comparison::before), test.at(u"py_monthly"_s)), QString());
        QCOMPARE(difference({block.week->value.value, percent(block.weekOnWeek), percent(block.week),
                             block.month->value.value, percent(block.month), block.quarter->value.value,
                             percent(block.quarter), block.year->value.value, percent(block.year)},
                            test.at(u"box_totals"_s)),
                 QString());
        QStringList names;
        for (const Comparison &month : block.months)
            names << QLocale::c().toString(month.days.first, u"MMM"_s);
        QCOMPARE(names, test.at(u"x_axis"_s).mid(6));
    }

    void anEarlierSpanThatBeginsLateIsSummedAndSaidToBeIncomplete()
    {
        if (test::sharedData(u"wbr-scenarios"_s).isEmpty())
            QSKIP("The reference scenarios are not beside this checkout.");
        const Plan plan = planOf(2, 1); // its numbers begin on 5 January 2020
        const ToDate block = toDate(Accumulator(plan), plan.table<Kpi>()[0], {2021, 1, 9});
        QCOMPARE(printed(*block.year), u"2021-01-01..2021-01-09 9/9 | 2020-01-01..2020-01-09 5/9"_s);
        QCOMPARE(block.year->before.firstDay, QDate(2020, 1, 5));
        QVERIFY(!block.year->isLikeForLike());
        QCOMPARE(block.year->before.reason, Reason::None);
        QVERIFY(block.week->isLikeForLike());
        QCOMPARE(block.weeks.front().before.reason, Reason::NoActual);
        QVERIFY(!block.weeks.front().change);
    }

    void closedMonthsAreComparedWithAsManyMonthsOfTheYearBefore()
    {
        OneKpi one;
        one.organisation.fiscalStartMonth = 4;
        one.fill({2025, 1, 1}, {2026, 5, 31}, 10);
        one.values.back().actual = 12; // May 2026
        const ToDate block = one.at({2026, 7, 8}); // June has not come in
        QCOMPARE(block.day, QDate(2026, 5, 31));
        QCOMPARE(printed(*block.quarter), u"2026-04-01..2026-05-31 2/2 | 2025-04-01..2025-05-31 2/2"_s);
        QCOMPARE(block.quarter->value.value, 22.0);
        QCOMPARE(block.quarter->change, 0.1);
        QVERIFY(block.quarter->isLikeForLike());
        QVERIFY(!block.month && !block.week && block.weeks.empty());
        QCOMPARE(block.latest->value.value, 12.0);
        QCOMPARE(block.latest->change, 0.2);
        QCOMPARE(block.months.size(), size_t(12));
        QCOMPARE(block.months.back().value.reason, Reason::NoActual); // June 2026 is over, and empty
    }

    void theDayAfterTheFiscalYearThereIsNothingOfTheNewOneYet()
    {
        OneKpi one;
        one.organisation.fiscalStartMonth = 4;
        one.fill({2024, 4, 1}, {2026, 3, 31}, 5);
        QCOMPARE(printed(*one.at({2026, 4, 1}).year), u"2025-04-01..2026-03-31 12/12 | 2024-04-01..2025-03-31 12/12"_s);
    }

    void weeksAreComparedWithTheSameWeeksOf364DaysBefore()
    {
        OneKpi one;
        one.kpi.cadence = Cadence::Week;
        one.fill({2024, 12, 30}, {2026, 3, 15}, 7);
        const ToDate block = one.at({2026, 3, 18}); // a Wednesday
        QCOMPARE(block.day, QDate(2026, 3, 15));
        QCOMPARE(printed(*block.week), u"2026-03-09..2026-03-15 1/1 | 2025-03-10..2025-03-16 1/1"_s);
        QCOMPARE(printed(*block.month), u"2026-03-01..2026-03-15 2/2 | 2025-03-02..2025-03-16 2/2"_s);
        QCOMPARE(printed(*block.year), u"2026-01-01..2026-03-15 10/10 | 2025-01-02..2025-03-16 10/10"_s);
        QCOMPARE(block.weeks.size(), size_t(6));
    }

    void quartersHaveNoMonthAndYearsNoQuarter()
    {
        OneKpi quarterly;
        quarterly.kpi.cadence = Cadence::Quarter;
        quarterly.fill({2024, 1, 1}, {2026, 6, 30}, 3);
        const ToDate block = quarterly.at({2026, 7, 8});
        QCOMPARE(printed(*block.quarter), u"2026-04-01..2026-06-30 1/1 | 2025-04-01..2025-06-30 1/1"_s);
        QCOMPARE(printed(*block.year), u"2026-01-01..2026-06-30 2/2 | 2025-01-01..2025-06-30 2/2"_s);
        QVERIFY(block.months.empty() && !block.month);
        OneKpi yearly;
        yearly.kpi.cadence = Cadence::Year;
        yearly.fill({2023, 1, 1}, {2025, 12, 31}, 3);
        QVERIFY(!yearly.at({2026, 7, 8}).quarter);
        QCOMPARE(printed(*yearly.at({2026, 7, 8}).year), u"2025-01-01..2025-12-31 1/1 | 2024-01-01..2024-12-31 1/1"_s);
    }

    void leapDaysAnswerToTheEndOfFebruary()
    {
        OneKpi one;
        one.kpi.cadence = Cadence::Day;
        one.fill({2023, 1, 1}, {2024, 2, 29}, 1);
        QCOMPARE(printed(*one.at({2024, 2, 29}).month),
                 u"2024-02-01..2024-02-29 29/29 | 2023-02-01..2023-02-28 28/28"_s);
        QVERIFY(!one.at({2024, 2, 29}).month->isLikeForLike());
        QVERIFY(one.at({2024, 2, 28}).month->isLikeForLike());
    }

    void inACalendarOfWeeksDaysAreComparedAfterAsManyDays()
    {
        OneKpi one;
        one.organisation.calendar = YearPattern::Weeks445;
        one.kpi.cadence = Cadence::Day;
        one.fill({2024, 12, 30}, {2026, 1, 10}, 1);
        const ToDate block = one.at({2026, 1, 10}); // the year began on 29 December 2025, the one before on the 30th
        QCOMPARE(printed(*block.year), u"2025-12-29..2026-01-10 13/13 | 2024-12-30..2025-01-11 13/13"_s);
    }

    void theLastDaysOfA53rdWeekHaveNothingToBeComparedWith()
    {
        OneKpi one;
        one.organisation.calendar = YearPattern::Weeks445;
        one.kpi.cadence = Cadence::Day;
        one.fill({2025, 12, 29}, {2026, 12, 31}, 1);
        // 2026 has 53 weeks and ends on 3 January 2027; 2025 had 52 and ended on 28 December
        const FiscalCalendar calendar = one.organisation.fiscalCalendar();
        QCOMPARE(calendar.end(calendar.containing({2026, 6, 1}, Cadence::Year)), QDate(2027, 1, 3));
        QCOMPARE(one.at({2026, 12, 31}).year->daysBefore.last, QDate(2025, 12, 28));
        QVERIFY(!one.at({2026, 12, 31}).year->isLikeForLike());
    }

    void aStubYearIsComparedWithTheSameMonthsOfTheYearBefore()
    {
        OneKpi one;
        one.organisation.fiscalStartMonth = 4;
        one.organisation.calendarFrom = QDate(2026, 4, 1);
        one.fill({2025, 1, 1}, {2026, 8, 31}, 4);
        QCOMPARE(printed(*one.at({2026, 3, 31}).year), u"2026-01-01..2026-03-31 3/3 | 2025-01-01..2025-03-31 3/3"_s);
        QCOMPARE(printed(*one.at({2026, 8, 31}).year), u"2026-04-01..2026-08-31 5/5 | 2025-04-01..2025-08-31 5/5"_s);
        QCOMPARE(one.at({2026, 8, 31}).year->change, 0.0);
    }

    void sharesChangeInBasisPointsToo()
    {
        OneKpi one;
        one.kpi.unit.symbol = u"%"_s;
        one.kpi.accumulation = Accumulation::Mean;
        one.fill({2025, 1, 1}, {2025, 12, 31}, 0.40);
        one.fill({2026, 1, 1}, {2026, 6, 30}, 0.42);
        const Comparison year = *one.at({2026, 7, 8}).year;
        QVERIFY(qFuzzyCompare(*year.change, 0.05));
        QVERIFY(qFuzzyCompare(*year.basisPoints, 200.0));
    }

    void aChangeFromNothingIsNoPercentageAndFromALossItHasTheSignOfTheMove()
    {
        OneKpi one;
        one.fill({2025, 6, 1}, {2025, 6, 30}, 0);
        one.fill({2026, 6, 1}, {2026, 6, 30}, 5);
        QVERIFY(!one.at({2026, 6, 30}).latest->change);
        one.values.front().actual = -10;
        QCOMPARE(one.at({2026, 6, 30}).latest->change, 1.5);
    }

    void aKpiWithoutNumbersHasNoBlock()
    {
        const ToDate block = OneKpi().at({2026, 7, 8});
        QVERIFY(!block.day.isValid() && !block.latest && !block.year && block.months.empty());
    }
};

QD_TEST_MAIN(TestToDate)
#include "tst_todate.moc"
