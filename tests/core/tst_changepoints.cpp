// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/changepoints.h"
#include "support/referenceseries.h"
#include "support/testmain.h"

#include <algorithm>
#include <limits>

using namespace qd::stats;
using qd::test::nile;
using qd::test::Noise;

namespace {

constexpr std::nullopt_t gap = std::nullopt;

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

/// The periods before a change, counted from 1: the Nile changes after its 28th.
std::vector<int> breaks(const ChangePoints &points)
{
    std::vector<int> result;
    for (std::size_t i = 1; i < points.segments.size(); ++i)
        result.push_back(static_cast<int>(points.segments[i].first));
    return result;
}

double squares(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values)
        sum += value / static_cast<double>(values.size());
    double result = 0;
    for (const double value : values)
        result += (value - sum) * (value - sum);
    return result;
}

/// The least cost over every way to cut \a values, by trying them all.
double leastCost(std::span<const double> values, std::size_t shortest, double penalty)
{
    double least = squares(values);
    for (std::size_t first = shortest; first + shortest <= values.size(); ++first) {
        const double rest = leastCost(values.subspan(first), shortest, penalty);
        least = std::min(least, squares(values.first(first)) + penalty + rest);
    }
    return least;
}

Series times(Series values, double factor, double offset)
{
    for (std::optional<double> &value : values)
        *value = *value * factor + offset;
    return values;
}

Series stepped(Noise &noise, int before, int after, double step)
{
    Series values = noise.autoregression(before + after, 0);
    for (auto i = static_cast<std::size_t>(before); i < values.size(); ++i)
        *values[i] += step;
    return values;
}

} // namespace

class TestChangePoints : public QObject
{
    Q_OBJECT

private slots:
    void theNileChangesIn1898()
    {
        const Measured<ChangePoints> points = changePoints(nile);
        QVERIFY(points.has_value());
        QVERIFY(near(points->sigma, 115.319, 0.0005));
        QCOMPARE(breaks(*points), std::vector{28});
        QVERIFY(near(points->segments[0].mean, 1097.75, 0.005) && points->segments[0].count == 28);
        QVERIFY(near(points->segments[1].mean, 849.972, 0.0005) && points->segments[1].count == 72);
        QVERIFY(near(points->residualSquares, 1597457.19, 0.005));
    }

    void theNileAtEveryPenalty_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("cost");
        QTest::newRow("2 ln n") << 2.0 << 1719941.1;
        QTest::newRow("3 ln n") << 3.0 << 1781183.1;
        QTest::newRow("4 ln n") << 4.0 << 1842425.0;
    }

    void theNileAtEveryPenalty()
    {
        QFETCH(const double, factor);
        const Measured<ChangePoints> points = changePoints(nile, {.penaltyFactor = factor});
        QCOMPARE(breaks(*points), std::vector{28});
        QTEST(std::round(points->cost * 10) / 10, "cost");
    }

    void residualSquaresOfTheNileWithMoreBreaks()
    {
        // Segments of fifteen at least, as in R strucchange; penalties that let so many breaks pay.
        const auto squaresAt = [](double factor) {
            const ChangePoints points = *changePoints(nile, {.shortestSegment = 15, .penaltyFactor = factor});
            return std::pair(points.segments.size() - 1, points.residualSquares);
        };
        const auto [none, all] = squaresAt(100);
        QVERIFY(none == 0 && near(all, 2835156.75, 0.005));
        const auto [two, withTwo] = squaresAt(0.49);
        QVERIFY(two == 2 && near(withTwo, 1552923.62, 0.005));
        const auto [four, withFour] = squaresAt(0.327);
        QVERIFY(four == 4 && near(withFour, 1507888.48, 0.005));
    }

    void noPartitionCostsLess()
    {
        Noise noise(41);
        for (int run = 0; run < 40; ++run) {
            const Series values = stepped(noise, 6 + run % 7, 8, run % 5);
            const ChangePointOptions options{.shortestSegment = 2 + run % 3, .penaltyFactor = 0.3 + run % 4};
            const ChangePoints points = *changePoints(values, options);
            const double least =
                leastCost(existingValues(values), static_cast<std::size_t>(options.shortestSegment), points.penalty);
            QVERIFY(near(points.cost / least, 1, 1e-9));
        }
    }

    void unitsAndOriginsDoNotMatter()
    {
        const ChangePoints reference = *changePoints(nile, {.penaltyFactor = 0.5});
        for (const auto &[factor, offset] : {std::pair(1e6, 0.0), std::pair(1.0, 1e7), std::pair(-1e-9, 3.0)}) {
            const ChangePoints other = *changePoints(times(nile, factor, offset), {.penaltyFactor = 0.5});
            QCOMPARE(breaks(other), breaks(reference));
            QVERIFY(near(other.cost / reference.cost / factor / factor, 1, 1e-5));
            QVERIFY(
                near(other.segments[1].mean, reference.segments[1].mean * factor + offset, 1e-6 * std::abs(factor)));
        }
        Series backwards = nile;
        std::ranges::reverse(backwards);
        QCOMPARE(breaks(*changePoints(backwards)), std::vector{72});
    }

    void persistenceRaisesThePrice()
    {
        const ChangePoints free = *changePoints(nile);
        const ChangePoints dear = *changePoints(nile, {.phi = 0.5});
        QVERIFY(near(dear.penalty / free.penalty, 6, 1e-9)); // 1 / .5 * 1.5 / .5
        QVERIFY(std::isfinite(changePoints(nile, {.phi = 7})->penalty));
        Noise noise(8);
        int naive = 0;
        int careful = 0;
        for (int run = 0; run < 100; ++run) {
            const Series values = noise.autoregression(36, 0.5);
            naive += changePoints(values)->segments.size() > 1 ? 1 : 0;
            careful += changePoints(values, {.phi = 0.5})->segments.size() > 1 ? 1 : 0;
        }
        QVERIFY2(naive > 40 && careful <= 6, qPrintable(QStringLiteral("%1 %2").arg(naive).arg(careful)));
    }

    void aShiftOfTwoDeviationsIsDated()
    {
        Noise noise(12);
        int located = 0;
        for (int run = 0; run < 100; ++run) {
            const std::vector<int> found = breaks(*changePoints(stepped(noise, 18, 18, 2)));
            located += std::ranges::any_of(found, [](int at) { return std::abs(at - 18) <= 2; }) ? 1 : 0;
        }
        QVERIFY2(located >= 80, qPrintable(QString::number(located)));
    }

    void gapsKeepTheirPlace()
    {
        Series values = nile;
        for (const std::size_t lost : {3, 26, 27, 28, 90})
            values[lost] = gap;
        const ChangePoints points = *changePoints(values);
        QCOMPARE(breaks(points), std::vector{29}); // the first value after the gap
        QCOMPARE(points.segments[0].count, 25);
        QCOMPARE(points.segments[1].count, 70);
    }

    void levelsWithoutNoiseAreFound()
    {
        Series values(10, 0.1);
        values.insert(values.end(), 12, 0.3);
        const ChangePoints points = *changePoints(values);
        QCOMPARE(breaks(points), std::vector{10});
        QVERIFY(near(points.segments[1].mean, 0.3, 1e-12));
    }

    void whatCannotBeMeasuredSaysWhy()
    {
        QCOMPARE(changePoints(Values(nile).first(11)).error(), Silence::TooFewValues);
        QVERIFY(changePoints(Values(nile).first(12)).has_value());
        QCOMPARE(changePoints({}).error(), Silence::TooFewValues);
        QCOMPARE(changePoints(Series(20, 0.1)).error(), Silence::NoVariation);
        Series extremes(20, std::numeric_limits<double>::max());
        extremes[3] = -1;
        QCOMPARE(changePoints(extremes).error(), Silence::BeyondNumbers);
        Series scattered;
        for (int i = 0; i < 40; ++i)
            scattered.push_back(i % 2 == 0 ? std::optional(double(i)) : gap);
        QCOMPARE(changePoints(scattered).error(), Silence::NoVariation); // no two periods follow each other
    }
};

QD_TEST_MAIN(TestChangePoints)
#include "tst_changepoints.moc"
