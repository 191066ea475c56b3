// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/random.h"
#include "stats/seasonalindices.h"
#include "stats/smoothing.h"
#include "stats/theta.h"
#include "support/classicseries.h"
#include "support/testmain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace qd::stats;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

using Series = std::vector<double>;

const Series oil{446.6565229, 454.4733065, 455.662974,  423.6322388, 456.2713279, 440.5880501,
                 425.3325201, 485.1494479, 506.0481621, 526.7919833, 514.268889,  494.2110193};
const Series air{17.5534, 21.8601, 23.8866,   26.9293,   26.8885,   28.8314,   30.0751,  30.9535,
                 30.1857, 31.5797, 32.577569, 33.477398, 39.021581, 41.386432, 41.596552};
const Series ausair{17.55, 21.86, 23.89, 26.93, 26.89, 28.83, 30.08, 30.95, 30.19, 31.58, 32.58, 33.48, 39.02, 41.39,
                    41.60, 44.66, 46.95, 48.73, 51.49, 50.03, 60.64, 63.36, 66.36, 68.20, 68.12, 69.78, 72.60};

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

/// The next values by given parameters, from the first two values on.
Series projections(const Series &values, const Smoothing &parameters, int horizon)
{
    const SmoothingState start{.level = values[0], .trend = values[1] - values[0]};
    const SmoothingState state = smoothed(values, parameters, start).state;
    Series result;
    for (int step = 1; step <= horizon; ++step)
        result.push_back(projected(state, parameters.phi, step));
    return result;
}

Series projections(const SmoothingFit &fit, int horizon)
{
    Series result;
    for (int step = 1; step <= horizon; ++step)
        result.push_back(projected(fit.run.state, fit.parameters.phi, step));
    return result;
}

Series randomWalk(std::uint64_t seed, int count)
{
    Random random(seed);
    Series result;
    double level = 50;
    for (int i = 0; i < count; ++i)
        result.push_back(level += 0.3 + random.normal());
    return result;
}

} // namespace

class TestSmoothing : public QObject
{
    Q_OBJECT

    /// Every value as printed, or within a \a share of it.
    void compare(const Series &actual, const Series &expected, double tolerance, double share = 0)
    {
        QCOMPARE(actual.size(), expected.size());
        for (std::size_t i = 0; i < actual.size(); ++i) {
            const double room = std::max(tolerance, share * std::abs(expected[i]));
            QVERIFY2(near(actual[i], expected[i], room),
                     qPrintable(u"place %1: %2 instead of %3"_s.arg(i).arg(actual[i], 0, 'g', 12).arg(expected[i])));
        }
    }

private slots:
    // statsmodels' test_holtwinters.py
    void simpleSmoothingOfTheOilSeries()
    {
        const auto level = [](double alpha) { return smoothed(oil, {.alpha = alpha}, {.level = oil[0]}).state.level; };
        QVERIFY(near(level(0.2), 484.802468, 5e-7));
        QVERIFY(near(level(0.6), 501.837461, 5e-7));
    }

    void holtOfTheAirSeriesAsPublished()
    {
        compare(projections(air, {0.8, 0.2, 1}, 5), {43.76, 45.59, 47.43, 49.27, 51.10}, 0.005);
        compare(projections(air, {0.8, 0.2, 0.85}, 5), {42.71, 43.56, 44.27, 44.88, 45.40}, 0.005);
        compare(projections(air, {0.8, 0.2, 0.9}, 5), {42.96, 44.03, 45.00, 45.87, 46.66}, 0.005);
    }

    void holtOfTheYearlyPassengersFromTheSecondOn()
    {
        const SmoothingState start{.level = annualPassengers[1], .trend = annualPassengers[1] - annualPassengers[0]};
        const Smoothed run = smoothed(std::span(annualPassengers).subspan(2), {0.8, 0.2, 1}, start);
        QVERIFY(near(run.state.level, 5665.254368, 5e-7));
        QVERIFY(near(run.state.trend, 408.358688, 5e-7));
        QVERIFY(near(run.squares, 455311.6206, 5e-5));
        QVERIFY(near(projected(run.state, 1, 1), 6073.613, 5e-4));
        QVERIFY(near(projected(run.state, 1, 2), 6481.972, 5e-4));
        QVERIFY(near(projected(run.state, 1, 3), 6890.330, 5e-4));
        QCOMPARE(run.errors.size(), annualPassengers.size() - 2);
    }

    // R's forecast::holt, which searches the same squares from one start only: hence 1 %.
    void fittedHoltIsThatOfR()
    {
        const std::optional<SmoothingFit> fit = fittedSmoothing(ausair, {.trend = Trend::Linear});
        QVERIFY(fit);
        compare(projections(*fit, 5), {74.604, 76.706, 78.808, 80.910, 83.012}, 0, 0.01);
        QVERIFY(near(fit->parameters.alpha, 0.8306, 0.0083 + 0.001));
        QCOMPARE(fit->parameters.beta, 0.0001);
        QVERIFY(near(fit->start.trend, 2.102, 0.02));
        const double half = 1.2815515655446 * fit->sigma;
        compare({projections(*fit, 1)[0] - half, projections(*fit, 1)[0] + half}, {71.574, 77.633}, 0, 0.01);
    }

    void fittedDampedHoltIsThatOfR()
    {
        const std::optional<SmoothingFit> fit = fittedSmoothing(ausair, {.trend = Trend::Damped, .phi = 0.9});
        QVERIFY(fit);
        compare(projections(*fit, 5), {73.713, 75.025, 76.206, 77.269, 78.225}, 0.0005);
        QVERIFY(near(fit->parameters.alpha, 0.7636, 0.0005));
        QVERIFY(near(fit->parameters.alpha * fit->parameters.beta, 0.2526, 0.0005)); // R's own beta
        QCOMPARE(fit->parameters.phi, 0.9);
    }

    // SciPy's L-BFGS-B from four starts finds no fewer squares than these.
    void theSearchFindsTheLeastSquares()
    {
        QVERIFY(near(fittedSmoothing(ausair, {.trend = Trend::Linear})->run.squares, 128.434994, 1e-5));
        QVERIFY(near(fittedSmoothing(ausair, {.phi = 0.9})->run.squares, 150.519219, 1e-5));
    }

    void simpleSmoothingOfTheNileIsThatOfR()
    {
        // HoltWinters() starts at the first value, ets() fits the start.
        const auto first = fittedSmoothing(nileFlow, {.trend = Trend::None, .start = SmoothingStart::FirstValues});
        QVERIFY(first && near(first->parameters.alpha, 0.2465579, 5e-5));
        QVERIFY(near(first->run.state.level, 805.03886, 0.005));
        const auto fitted = fittedSmoothing(nileFlow, {.trend = Trend::None});
        QVERIFY(fitted && near(fitted->run.state.level, 805.381, 0.1));
        const double half = 1.2815515655446 * fitted->sigma;
        compare({fitted->run.state.level - half, fitted->run.state.level + half}, {620.541, 990.222}, 0, 0.001);
    }

    void thetaOfTheNileIsThatOfR()
    {
        const std::optional<Series> theta = thetaForecast(nileFlow, 3);
        QVERIFY(theta);
        compare(*theta, {799.812, 798.455, 797.098}, 0.05);
    }

    void theVarianceGrowsWithTheHorizon()
    {
        // c_1 = .5 + .1 * .9 = .59, c_2 = .59 + .1 * .81 = .671
        const Smoothing parameters{.alpha = 0.5, .beta = 0.2, .phi = 0.9};
        QCOMPARE(varianceFactor(parameters, 1), 1.0);
        QVERIFY(near(varianceFactor(parameters, 2), 1 + 0.59 * 0.59, 1e-12));
        QVERIFY(near(varianceFactor(parameters, 3), 1 + 0.59 * 0.59 + 0.671 * 0.671, 1e-12));
        QVERIFY(near(varianceFactor({.alpha = 0.3}, 11), 1 + 10 * 0.09, 1e-12)); // simple: 1 + (h - 1) alpha^2
    }

    void thePassengersHaveTheSeasonThatRPrints()
    {
        const std::optional<Series> indices = seasonalIndices(airPassengers, 12);
        QVERIFY(indices);
        compare(*indices,
                {0.9102304, 0.8836253, 1.0073663, 0.9759060, 0.9813780, 1.1127758, 1.2265555, 1.2199110, 1.0604919,
                 0.9217572, 0.8011781, 0.8988244},
                5e-8);
    }

    void anOddNumberOfSeasonsHasAPlainMean()
    {
        // computed with numpy.convolve
        const std::optional<Series> indices = seasonalIndices(Series{10, 20, 30, 12, 24, 33, 11, 22, 36}, 3);
        QVERIFY(indices);
        compare(*indices, {0.52685874, 1.00790368, 1.46523758}, 5e-9);
    }

    void aSeasonNeedsThreeYearsAndPositiveValues()
    {
        const std::span<const double> all(airPassengers);
        QVERIFY(seasonalIndices(all.first(36), 12) && !seasonalIndices(all.first(35), 12));
        QVERIFY(isSeasonal(all.first(72), 12) && !isSeasonal(all.first(35), 12));
        QVERIFY(!isSeasonal(nileFlow, 12) && !isSeasonal(Series(60, 3), 12));
        QVERIFY(!seasonalIndices(all, 1) && !seasonalIndices(all, 0) && !seasonalIndices(all, -12));
        Series withZero = airPassengers;
        withZero[40] = 0;
        QVERIFY(!seasonalIndices(withZero, 12));
        compare(deseasonalised(Series{2, 6, 4, 9}, Series{0.5, 1.5}), {4, 4, 8, 6}, 1e-12);
        compare(deseasonalised(Series{2, 6}, {}), {2, 6}, 0);
    }

    void unitsAndOffsetsChangeNothingElse()
    {
        for (const std::uint64_t seed : {1, 2, 3, 4}) {
            const Series values = randomWalk(seed, 40);
            const SmoothingFit plain = *fittedSmoothing(values);
            Series scaled;
            for (const double value : values)
                scaled.push_back(1000 * value - 7000);
            const SmoothingFit other = *fittedSmoothing(scaled);
            QVERIFY(near(other.parameters.alpha, plain.parameters.alpha, 1e-3));
            QVERIFY(near(other.sigma, 1000 * plain.sigma, 1e-4 * other.sigma));
            const double expected = 1000 * projected(plain.run.state, plain.parameters.phi, 6) - 7000;
            QVERIFY(near(projected(other.run.state, other.parameters.phi, 6), expected, 0.02 * 1000));
        }
    }

    void aPerfectLineIsContinued()
    {
        Series line;
        for (int i = 0; i < 20; ++i)
            line.push_back(5 + 2 * i);
        const std::optional<SmoothingFit> fit = fittedSmoothing(line, {.trend = Trend::Linear});
        QVERIFY(fit && fit->sigma < 1e-6);
        QVERIFY(near(projected(fit->run.state, 1, 3), 5 + 2 * 22, 1e-6));
        const std::optional<SmoothingFit> flat = fittedSmoothing(Series(12, 0.1));
        QVERIFY(flat && flat->sigma < 1e-12 && near(projected(flat->run.state, flat->parameters.phi, 9), 0.1, 1e-12));
    }

    void whatCannotBeFittedIsNothing()
    {
        constexpr double largest = std::numeric_limits<double>::max();
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!fittedSmoothing(Series{}) && !fittedSmoothing(Series{1, 2}));
        QVERIFY(!fittedSmoothing(Series{1, 2, nan, 4}) && !fittedSmoothing(Series{1, 2, INFINITY, 4}));
        QVERIFY(!fittedSmoothing(Series{largest, -largest, largest, -largest, largest}));
        QVERIFY(!fittedSmoothing(ausair, {.phi = 0.0}) && !fittedSmoothing(ausair, {.phi = nan}));
        QVERIFY(!thetaForecast(Series{1, nan, 3, 4}, 3));
        QVERIFY(fittedSmoothing(Series(8, 5e-324)) && fittedSmoothing(Series{1e150, 2e150, 1e150, 3e150}));
    }

    void disagreementIsAShareOfTheMagnitude()
    {
        QCOMPARE(disagreement(100, 100), 0.0);
        QVERIFY(near(disagreement(95, 105), 0.1, 1e-12) && near(disagreement(-105, -95), 0.1, 1e-12));
        QCOMPARE(disagreement(1, -1), 2.0);
        QCOMPARE(disagreement(0, 0), 0.0);
        QVERIFY(std::isfinite(disagreement(1e308, -1e308)));
    }
};

QD_TEST_MAIN(TestSmoothing)
#include "tst_smoothing.moc"
