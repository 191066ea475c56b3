// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/forecast.h"
#include "stats/random.h"
#include "stats/rollingorigin.h"
#include "stats/theta.h"
#include "support/classicseries.h"
#include "support/testmain.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace qd::stats;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

using Series = std::vector<double>;

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

Series rising(int count)
{
    Random random(7);
    Series result;
    for (int i = 0; i < count; ++i)
        result.push_back(100 + i + 3 * random.normal());
    return result;
}

bool isFinite(const Forecast &forecast)
{
    return std::isfinite(forecast.sigma) && std::isfinite(forecast.disagreement)
        && std::isfinite(forecast.theta.value_or(0))
        && std::ranges::all_of(forecast.periods, [](const ForecastPeriod &period) {
               return std::isfinite(period.value) && std::isfinite(period.spread) && std::isfinite(period.half.lower)
                   && std::isfinite(period.half.upper) && std::isfinite(period.wide.lower)
                   && std::isfinite(period.wide.upper);
           });
}

/// The rows of a file of the shared data without quotation marks and heading; none when it is not there.
std::vector<QStringList> sharedRows(const QString &name)
{
    QFile file(sharedData(name));
    std::vector<QStringList> rows;
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd())
        rows.push_back(QString::fromUtf8(file.readLine()).remove(u'"').trimmed().split(u','));
    return rows;
}

enum class Process { LocalTrend, Line, Autoregressive, LocalLevel };

/// What the coverage is measured on, unit innovations.
Series simulated(Process process, int count, Random &random)
{
    Series result;
    double level = 100;
    double trend = 0.5;
    double deviation = 0;
    for (int i = 0; i < count; ++i) {
        const double error = random.normal();
        deviation = 0.5 * deviation + error;
        const double expected = level + 0.95 * trend;
        switch (process) {
        case Process::LocalTrend:
            result.push_back(expected + error);
            level = expected + 0.4 * error;
            trend = 0.95 * trend + 0.4 * 0.1 * error;
            break;
        case Process::Line:
            result.push_back(100 + 0.2 * i + error);
            break;
        case Process::Autoregressive:
            result.push_back(100 + deviation);
            break;
        case Process::LocalLevel:
            result.push_back(level + random.normal());
            level += 0.3 * error;
            break;
        }
    }
    return result;
}

struct Coverage
{
    double half = 0;
    double wide = 0;
};

/// Over the next six values of \a count series of each process.
Coverage coverageOf(int length, int count)
{
    constexpr int horizon = 6;
    int half = 0;
    int wide = 0;
    int all = 0;
    for (const Process process : {Process::LocalTrend, Process::Line, Process::Autoregressive, Process::LocalLevel}) {
        Random random(static_cast<std::uint64_t>(1000 + length * 10 + static_cast<int>(process)));
        for (int i = 0; i < count; ++i) {
            const Series values = simulated(process, length + horizon, random);
            const std::size_t known = values.size() - horizon;
            const std::optional<Forecast> result = forecast(std::span(values).first(known), {.horizon = horizon});
            for (std::size_t step = 0; step < horizon; ++step) {
                const ForecastPeriod &period = result->periods[step];
                const double value = values[known + step];
                half += value >= period.half.lower && value <= period.half.upper ? 1 : 0;
                wide += value >= period.wide.lower && value <= period.wide.upper ? 1 : 0;
                ++all;
            }
        }
    }
    return {static_cast<double>(half) / all, static_cast<double>(wide) / all};
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT

private slots:
    void fewValuesGetASimplerMethod()
    {
        const auto methodOf = [](int count) { return forecast(rising(count))->method; };
        QCOMPARE(methodOf(1), ForecastMethod::MeanOfThree);
        QCOMPARE(methodOf(5), ForecastMethod::MeanOfThree);
        QCOMPARE(methodOf(6), ForecastMethod::Exponential);
        QCOMPARE(methodOf(9), ForecastMethod::Exponential);
        QCOMPARE(methodOf(10), ForecastMethod::DampedTrend);
        QVERIFY(!forecast(Series{}));
    }

    void belowSixValuesTheLastThreeAreAveraged()
    {
        const Forecast result = *forecast(Series{1, 2, 4, 9, 5}, {.horizon = 2});
        QCOMPARE(result.periods.size(), 2U);
        QVERIFY(near(result.periods[0].value, 6, 1e-12) && near(result.periods[1].value, 6, 1e-12));
        // standard deviation 3.1145, times sqrt(4/3) and 1.15; Student's t of 4 degrees at 0.90 is 1.533206
        QVERIFY(near(result.periods[0].wide.upper, 6 + 3.1144823 * std::sqrt(4.0 / 3) * 1.15 * 1.5332063, 1e-5));
        QVERIFY(!result.theta);
    }

    void oneValueHasNoBand()
    {
        const ForecastPeriod period = forecast(Series{42}, {.horizon = 1})->periods[0];
        QCOMPARE(period.value, 42.0);
        QCOMPARE(period.source, BandSource::None);
        QCOMPARE(period.wide.upper, 42.0);
    }

    void theModelsIntervalIsWidened()
    {
        QCOMPARE(inflation(12, 1), 1.15);
        QCOMPARE(inflation(60, 3), 1.15);
        QCOMPARE(inflation(24, 4), 1.6);
        QCOMPARE(inflation(25, 4), 1.4);
        QCOMPARE(inflation(36, 12), 1.4);
        QCOMPARE(inflation(37, 6), 1.25);
        const Series values = rising(20);
        const Forecast result = *forecast(values);
        for (int step = 1; step <= 6; ++step) {
            const ForecastPeriod &period = result.periods[static_cast<std::size_t>(step) - 1];
            const double sigma =
                result.sigma * std::sqrt(varianceFactor(result.parameters, step)) * inflation(20, step);
            QCOMPARE(period.source, BandSource::Model);
            QVERIFY(near(period.wide.upper - period.value, 1.2815515655446 * sigma, 1e-9));
            QVERIFY(near(period.value - period.half.lower, 0.6744897501961 * sigma, 1e-9));
            QVERIFY(near(period.spread, sigma, 1e-9));
        }
    }

    void twentyEarlierForecastsReplaceTheModel()
    {
        // Origins 10 to n - horizon: at 6 periods ahead 19 of them for 34 values, 20 for 35.
        QCOMPARE(forecast(rising(34))->periods[5].source, BandSource::Model);
        QCOMPARE(forecast(rising(35))->periods[5].source, BandSource::RollingOrigin);
        QCOMPARE(forecast(rising(34))->periods[4].source, BandSource::RollingOrigin);
    }

    void originErrorsAreQuantilesOfWhatWasMissed()
    {
        // A step of 10 after 20 flat values: every earlier forecast is right, all later ones see the step once.
        Series values(40, 5);
        for (std::size_t i = 39; i < values.size(); ++i)
            values[i] = 15;
        const auto errors = originErrors(values, {.trend = Trend::None}, 2, 20);
        QCOMPARE(errors.size(), 2U);
        QVERIFY(errors[0] && near(errors[0]->wide, 0, 1e-9) && near(errors[0]->half, 0, 1e-9));
        // 30 misses alternate between 1 and 2: the place 31 * .5 = 15.5 lies between both, 31 * .8 is a 2.
        Series sawtooth;
        for (int i = 0; i < 40; ++i)
            sawtooth.push_back(i % 2 == 0 ? 1 : -2);
        const auto flat = originErrors(sawtooth, {.trend = Trend::None}, 1, 20);
        QVERIFY(flat[0]->half > 1 && flat[0]->half < flat[0]->wide && flat[0]->wide < 2.2);
        QVERIFY(!originErrors(rising(29), {}, 1, 20)[0]);
        QVERIFY(originErrors({}, {}, 3, 20).size() == 3 && originErrors({}, {}, -3, 20).empty());
    }

    void bandsNestAndNeverBecomeNarrower()
    {
        for (const int count : {2, 7, 15, 30, 60, 100}) {
            const Forecast result = *forecast(rising(count), {.horizon = 12});
            double before = 0;
            double halfBefore = 0;
            for (const ForecastPeriod &period : result.periods) {
                QVERIFY(period.wide.lower <= period.half.lower && period.half.lower <= period.value);
                QVERIFY(period.value <= period.half.upper && period.half.upper <= period.wide.upper);
                QVERIFY(period.wide.upper - period.wide.lower >= before * (1 - 1e-12));
                before = period.wide.upper - period.wide.lower;
                QVERIFY(period.half.upper - period.half.lower >= halfBefore * (1 - 1e-12));
                halfBefore = period.half.upper - period.half.lower;
            }
        }
    }

    void fourFifthsMeansFourFifths_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {12, 24, 36, 60})
            QTest::addRow("%d values", length) << length;
    }

    void fourFifthsMeansFourFifths()
    {
        QFETCH(const int, length);
        const Coverage coverage = coverageOf(length, 100);
        const QString text = u"P80 covers %1, P50 %2"_s.arg(coverage.wide).arg(coverage.half);
        QVERIFY2(coverage.wide >= 0.75 && coverage.wide <= 0.88, qPrintable(text));
        QVERIFY2(coverage.half >= 0.45 && coverage.half <= 0.62, qPrintable(text));
    }

    void thePassengersOf1960AreForetoldBetterThanByTheYearBefore()
    {
        const std::span<const double> known = std::span(airPassengers).first(132);
        const Forecast result = *forecast(known, {.horizon = 12, .season = 12});
        QCOMPARE(result.seasonal.size(), 12U);
        double scale = 0;
        for (std::size_t i = 12; i < known.size(); ++i)
            scale += std::abs(known[i] - known[i - 12]) / 120;
        QVERIFY(near(scale, 30.45, 0.005));
        double missed = 0;
        double missedByTheYearBefore = 0;
        for (std::size_t i = 0; i < 12; ++i) {
            missed += std::abs(airPassengers[132 + i] - result.periods[i].value) / 12;
            missedByTheYearBefore += std::abs(airPassengers[132 + i] - known[120 + i]) / 12;
        }
        QVERIFY(near(missedByTheYearBefore / scale, 1.571, 0.0005));
        QVERIFY2(missed / scale < 1, qPrintable(u"MASE %1"_s.arg(missed / scale)));
        QVERIFY(result.theta && result.disagreement < notableDisagreement);
        for (const ForecastPeriod &period : result.periods)
            QVERIFY(near(period.spread, (period.wide.upper - period.value) / 1.2815515655446, 1e-9));
    }

    // One to twelve months ahead of every quarter from 1954 on; bands that did not grow with the level would hold 65 %.
    void fourFifthsMeansFourFifthsOfTheGrowingPassengers()
    {
        int inside = 0;
        int all = 0;
        for (std::size_t known = 60; known + 12 <= airPassengers.size(); known += 3) {
            const Forecast result = *forecast(std::span(airPassengers).first(known), {.horizon = 12, .season = 12});
            for (std::size_t step = 0; step < 12; ++step) {
                const auto [lower, upper] = result.periods[step].wide;
                inside += airPassengers[known + step] >= lower && airPassengers[known + step] <= upper ? 1 : 0;
                ++all;
            }
        }
        const double share = static_cast<double>(inside) / all;
        QVERIFY2(share >= 0.75 && share <= 0.9, qPrintable(u"P80 covers %1"_s.arg(share)));
    }

    void relativeErrorsDoNotDependOnTheLevel()
    {
        // The same shape at ten times the level in its second half.
        Series values;
        for (int i = 0; i < 60; ++i)
            values.push_back((i < 30 ? 100.0 : 1000.0) * (i % 2 == 0 ? 1.1 : 0.9));
        const FitOptions simple{.trend = Trend::None};
        const auto relative = originErrors(values, simple, 1, 20, ErrorScale::Relative);
        const auto absolute = originErrors(values, simple, 1, 20, ErrorScale::Absolute);
        QVERIFY(relative[0]->wide < 0.5 && absolute[0]->wide > 100);
        for (double &value : values)
            value *= 8;
        const auto scaled = originErrors(values, simple, 1, 20, ErrorScale::Relative);
        QVERIFY(near(scaled[0]->half, relative[0]->half, 1e-9));
        for (double &value : values)
            value = -value;
        QVERIFY(!originErrors(values, simple, 1, 20, ErrorScale::Relative)[0]);
    }

    void theSeasonIsThatOfThePlaceInTheYear()
    {
        // Ten years of a flat level with one high month: it is foretold wherever the series ends.
        for (const std::size_t length : {108, 111, 119}) {
            Series values;
            for (std::size_t i = 0; i < length; ++i)
                values.push_back(i % 12 == 4 ? 300 : 100);
            const Forecast result = *forecast(values, {.horizon = 12, .season = 12});
            for (std::size_t i = 0; i < 12; ++i)
                QVERIFY(near(result.periods[i].value, (length + i) % 12 == 4 ? 300 : 100, 1e-6));
            QVERIFY(near(*result.theta, (length + 11) % 12 == 4 ? 300 : 100, 1e-6));
        }
    }

    void theSecondOpinionDiffersWhereTheTrendBreaks()
    {
        Series values;
        for (int i = 0; i < 30; ++i)
            values.push_back(i < 20 ? 20.0 + i : 60 - i);
        QVERIFY(forecast(values, {.horizon = 12})->disagreement > notableDisagreement);
        QCOMPARE(forecast(Series(30, 5))->disagreement, 0.0);
    }

    void unitsChangeNothingElse()
    {
        const Series values = rising(45);
        Series thousands;
        for (const double value : values)
            thousands.push_back(value * 1024); // exact
        const Forecast plain = *forecast(values);
        const Forecast scaled = *forecast(thousands);
        for (std::size_t i = 0; i < plain.periods.size(); ++i) {
            QVERIFY(near(scaled.periods[i].value / 1024, plain.periods[i].value, 1e-9));
            QVERIFY(near(scaled.periods[i].wide.lower / 1024, plain.periods[i].wide.lower, 1e-9));
        }
        QVERIFY(near(scaled.disagreement, plain.disagreement, 1e-12));
    }

    // Against the errors of the last value, which the shared data gives for the last two years (or eight values).
    void classicSeriesAreForetoldNoWorseThanByTheirLastValue()
    {
        const std::vector<QStringList> rows = sharedRows(u"forecast-classics/series.csv"_s);
        const std::vector<QStringList> errors = sharedRows(u"forecast-classics/baseline-errors-R.csv"_s);
        if (rows.empty() || errors.empty())
            QSKIP("forecast-classics is not beside this checkout");
        int compared = 0;
        for (const QStringList &error : errors) {
            if (error[3] != u"naive"_s)
                continue;
            Series values;
            int season = 0;
            for (const QStringList &row : rows) {
                if (row[0] == error[0]) {
                    season = row[1].toInt();
                    values.push_back(row[4].toDouble());
                }
            }
            const auto known = error[1].toUInt();
            const Forecast result =
                *forecast(std::span(values).first(known), {.horizon = error[2].toInt(), .season = season});
            double missed = 0;
            for (std::size_t i = 0; i < result.periods.size(); ++i)
                missed += std::abs(values[known + i] - result.periods[i].value) / error[2].toDouble();
            const QString text = u"%1: %2 instead of %3"_s.arg(error[0]).arg(missed).arg(error[4]);
            QVERIFY2(missed <= error[4].toDouble() * 1.001, qPrintable(text));
            ++compared;
        }
        QVERIFY(compared >= 8);
    }

    void everyNumberIsFiniteOrNothing()
    {
        constexpr double largest = std::numeric_limits<double>::max();
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        Series huge(14, largest);
        huge[3] = -largest;
        for (const Series &values :
             {Series{largest, largest}, huge, Series(8, nan), Series{1, nan, 2}, Series(30, 1e200), Series(12, 5e-324),
              Series(40, 0), Series{INFINITY}, Series(7, -largest)}) {
            for (const int season : {0, 1, 4, 12, -5}) {
                const std::optional<Forecast> result = forecast(values, {.horizon = 8, .season = season});
                QVERIFY(!result || isFinite(*result));
            }
        }
        QVERIFY(!forecast(Series{1, nan, 2}) && forecast(Series(40, 0)));
        QCOMPARE(forecast(rising(12), {.horizon = 0})->periods.size(), 1U);
        QCOMPARE(forecast(rising(12), {.horizon = 1'000'000})->periods.size(), 120U);
    }
};

QD_TEST_MAIN(TestForecast)
#include "tst_forecast.moc"
