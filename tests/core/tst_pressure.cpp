// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/pressure.h"
#include "support/testmain.h"

#include <array>
#include <cmath>
#include <limits>

using namespace qd::stats;
using namespace Qt::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

enum Input : std::size_t { Units, Price, Cost, Fixed };

double profit(std::span<const double> drivers)
{
    return drivers[Units] * (drivers[Price] - drivers[Cost]) - drivers[Fixed];
}

const std::vector<double> modes{1000, 50, 30, 15000};

/// A triangle whose P10 and P90 are ten per cent away from the mode: they lie at sqrt(.2) of the half width inside.
Driver tenPercent(double mode)
{
    const double half = 0.1 * mode / (1 - std::sqrt(0.2));
    return {{mode - half, mode, mode + half}, Shape::Triangular};
}

bool near(const std::optional<double> &actual, double expected, double tolerance)
{
    return actual && std::abs(*actual - expected) <= tolerance;
}

std::optional<double> zeroProfit(Input input)
{
    return breakEven(profit, 0, modes, input, {0, 10 * modes[input]});
}

} // namespace

class TestPressure : public QObject
{
    Q_OBJECT

private slots:
    void whatMakesTheProfitZero()
    {
        QCOMPARE(profit(modes), 5000.0);
        QVERIFY(near(zeroProfit(Units), 750, 1e-6));
        QVERIFY(near(zeroProfit(Price), 45, 1e-6));
        QVERIFY(near(zeroProfit(Cost), 35, 1e-6));
        QVERIFY(near(zeroProfit(Fixed), 20000, 1e-6));
    }

    void headroomIsTheShareThatMayBeMissing()
    {
        QVERIFY(near(headroom(1000, *zeroProfit(Units)), 0.25, 1e-9));
        QVERIFY(near(headroom(50, *zeroProfit(Price)), 0.10, 1e-9));
        QVERIFY(near(headroom(30, *zeroProfit(Cost)), -0.167, 5e-4)); // may rise by 16.7 %
        QVERIFY(near(headroom(-10, -15), 0.5, 1e-12));
        QVERIFY(!headroom(0, 5) && !headroom(notANumber, 5));
    }

    void theNearestOfSeveralCrossingsCounts()
    {
        const auto wave = [](std::span<const double> drivers) { return std::sin(drivers[0]); };
        const double pi = std::acos(-1.0);
        QVERIFY(near(breakEven(wave, 0, std::array{3.0}, 0, {-10, 10}), pi, 1e-8));
        QVERIFY(near(breakEven(wave, 0, std::array{0.5}, 0, {-10, 10}), 0, 1e-8));
        QVERIFY(near(breakEven(wave, 0, std::array{0.0}, 0, {-10, 10}), 0, 1e-12)); // already there
    }

    void whatIsNeverReachedHasNoBreakEven()
    {
        QVERIFY(!breakEven(profit, 1e9, modes, Units, {0, 2000}));
        QVERIFY(!breakEven(profit, 0, modes, 4, {0, 2000}) && !breakEven({}, 0, modes, Units, {0, 2000}));
        QVERIFY(!breakEven(profit, notANumber, modes, Units, {0, 2000}));
        QVERIFY(!breakEven(profit, 0, modes, Units, {2000, 0}) && !breakEven(profit, 0, modes, Units, {0, INFINITY}));
        const auto never = [](std::span<const double>) { return notANumber; };
        QVERIFY(!breakEven(never, 0, modes, Units, {0, 2000}));
        // searched only within the range
        QVERIFY(!breakEven(profit, 0, modes, Units, {800, 2000}));
        QVERIFY(near(breakEven(profit, 0, modes, Units, {0, 800}), 750, 1e-6));
    }

    void theTornadoShowsPriceCostAndUnits()
    {
        const std::vector<Driver> drivers{tenPercent(1000), tenPercent(50), tenPercent(30), {{15000, 15000, 15000}}};
        const auto bars = tornado(profit, drivers);
        QVERIFY(bars && bars->size() == 4);
        QCOMPARE((*bars)[0].driver, std::size_t(Price));
        QCOMPARE((*bars)[1].driver, std::size_t(Cost));
        QCOMPARE((*bars)[2].driver, std::size_t(Units));
        QCOMPARE((*bars)[3].driver, std::size_t(Fixed));
        QVERIFY(near((*bars)[0].atP10, 0, 1e-6) && near((*bars)[0].atP90, 10000, 1e-6)); // +-5000
        QVERIFY(near((*bars)[1].atP10, 8000, 1e-6) && near((*bars)[1].atP90, 2000, 1e-6)); // -+3000
        QVERIFY(near((*bars)[2].atP10, 3000, 1e-6) && near((*bars)[2].atP90, 7000, 1e-6)); // +-2000
        QCOMPARE((*bars)[3].variance, 0.0);
    }

    void everyBarKnowsItsVarianceAlone()
    {
        // 20 and 1000 times a triangle and a beta: variances (b - a)^2 / 24 for a symmetric triangle, 3 of (2, 4, 12)
        const auto weighted = [](std::span<const double> drivers) { return 20 * drivers[0] + 1000 * drivers[1]; };
        const std::vector<Driver> drivers{{{0, 6, 12}, Shape::Triangular}, {{2, 4, 12}, Shape::BetaPert}};
        const auto bars = tornado(weighted, drivers);
        QVERIFY(bars && (*bars)[0].driver == 1);
        QVERIFY(near((*bars)[0].variance, 3e6, 3e6 * 0.01));
        QVERIFY(near((*bars)[1].variance, 400 * 144 / 24.0, 24));
    }

    void equalBarsStayInTheirOrder()
    {
        const auto sum = [](std::span<const double> drivers) { return drivers[0] - drivers[1]; };
        const auto bars = tornado(sum, std::vector<Driver>(2, {{1, 2, 3}, Shape::Triangular}));
        QVERIFY(bars && (*bars)[0].driver == 0 && (*bars)[1].driver == 1);
    }

    void aSumHasNoInteractionsAndAProductHas()
    {
        const std::vector<Driver> drivers(2, {{-4, 1, 6}, Shape::Triangular});
        const auto interacts = [&drivers](const Outcome &outcome) {
            const auto all = monteCarlo(outcome, drivers, GaussianCopula::independent(2), {}, 1);
            return hasInteractions(*tornado(outcome, drivers), all->moments.variance);
        };
        QVERIFY(!interacts([](std::span<const double> each) { return each[0] + 3 * each[1]; }));
        QVERIFY(interacts([](std::span<const double> each) { return each[0] * each[1]; }));
    }

    void aQuarterOfTheVarianceIsTheLimit()
    {
        const std::array bars{TornadoBar{.variance = 50}, TornadoBar{.variance = 25}};
        QVERIFY(!hasInteractions(bars, 100) && !hasInteractions(bars, 60));
        QVERIFY(hasInteractions(bars, 101) && hasInteractions(bars, 59));
        QVERIFY(!hasInteractions({}, 0));
    }

    void aTornadoNeedsValidDriversAndOutcomes()
    {
        QVERIFY(!tornado({}, std::vector<Driver>{tenPercent(5)}));
        QVERIFY(!tornado(profit, std::vector<Driver>{tenPercent(5), {{2, 1, 3}}, tenPercent(5), tenPercent(5)}));
        const auto never = [](std::span<const double>) { return notANumber; };
        QVERIFY(!tornado(never, std::vector<Driver>{tenPercent(5)}));
        QVERIFY(tornado(profit, {})->empty());
    }
};

QD_TEST_MAIN(TestPressure)
#include "tst_pressure.moc"
