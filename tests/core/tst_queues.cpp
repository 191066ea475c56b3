// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/headcount.h"
#include "stats/queues.h"
#include "support/testmain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace qd::stats;
using namespace Qt::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

bool near(const std::optional<double> &actual, double expected, double tolerance)
{
    return actual && std::abs(*actual - expected) <= tolerance;
}

} // namespace

class TestQueues : public QObject
{
    Q_OBJECT

private slots:
    void waitingForOnePersonGrowsWithUtilisation_data()
    {
        QTest::addColumn<double>("utilisation");
        QTest::addColumn<double>("wait");
        QTest::newRow("half") << 0.5 << 1.0;
        QTest::newRow("60 %") << 0.6 << 1.5;
        QTest::newRow("70 %") << 0.7 << 2.333;
        QTest::newRow("80 %") << 0.8 << 4.0;
        QTest::newRow("85 %") << 0.85 << 5.667;
        QTest::newRow("90 %") << 0.9 << 9.0;
        QTest::newRow("95 %") << 0.95 << 19.0;
    }

    void waitingForOnePersonGrowsWithUtilisation()
    {
        QFETCH(const double, utilisation);
        QFETCH(const double, wait);
        QVERIFY(near(kingmanWait(utilisation, 1), wait, 0.0005));
        QVERIFY(near(kingmanWait(utilisation, 30), 30 * wait, 0.015));
    }

    void regularServiceHalvesTheWait()
    {
        QVERIFY(near(kingmanWait(0.8, 1, {.arrivals = 1, .services = 0.25}), 2.5, 1e-12));
        QVERIFY(near(kingmanWait(0.8, 1, {.arrivals = 0, .services = 0}), 0, 0));
    }

    // The queue itself, not the wait: utilisation times the wait in service times.
    void theQueueDoesNotSimplyDouble()
    {
        const std::array<std::pair<double, double>, 4> printed{{{0.6, 0.9}, {0.8, 3.2}, {0.9, 8.1}, {0.95, 18.05}}};
        for (const auto &[utilisation, length] : printed)
            QVERIFY(near(utilisation * kingmanWait(utilisation, 1).value_or(notANumber), length, 1e-9));
    }

    void aSharedQueueIsShorterAndCloseToExact()
    {
        QVERIFY(near(sharedQueueWait(0.8, 3, 1), 1.1083, 5e-5));
        QVERIFY(near(averageSpeedOfAnswer(2.4, 3, 1), 1.0787, 5e-5));
        QVERIFY(near(sharedQueueWait(0.9, 5, 1), 1.5427, 5e-5));
        QVERIFY(near(averageSpeedOfAnswer(4.5, 5, 1), 1.5250, 5e-5));
        QCOMPARE(sharedQueueWait(0.7, 1, 5), kingmanWait(0.7, 5));
    }

    void theProbabilityOfWaitingIsErlangs_data()
    {
        QTest::addColumn<double>("load");
        QTest::addColumn<int>("servers");
        QTest::addColumn<double>("probability");
        QTest::addColumn<double>("withinTwentySeconds"); // of services of 180 s
        QTest::newRow("11 for 10") << 10.0 << 11 << .6821182 << .38961;
        QTest::newRow("12 for 10") << 10.0 << 12 << .4493882 << .64016;
        QTest::newRow("13 for 10") << 10.0 << 13 << .2852705 << .79559;
        QTest::newRow("14 for 10") << 10.0 << 14 << .1741319 << .88835;
    }

    void theProbabilityOfWaitingIsErlangs()
    {
        QFETCH(const double, load);
        QFETCH(const int, servers);
        QFETCH(const double, probability);
        QFETCH(const double, withinTwentySeconds);
        QVERIFY(near(erlangC(load, servers), probability, 5e-8));
        QVERIFY(near(serviceLevel(load, servers, 180, 20), withinTwentySeconds, 5e-6));
    }

    void furtherTeamsWaitAsPublished()
    {
        QVERIFY(near(erlangC(6, 10), .1012992, 5e-8));
        QVERIFY(near(erlangC(2, 3), 4.0 / 9, 1e-15));
        // 360 calls in half an hour, 4 minutes each: 48 at a time
        QVERIFY(near(erlangC(48, 55), .2387009, 5e-8));
        QVERIFY(near(averageSpeedOfAnswer(48, 55, 240), 8.184, 5e-4));
    }

    void manyServersDoNotOverflow()
    {
        // SciPy, from the Poisson probabilities; beta 1: near its limit of 0.223
        QVERIFY(near(erlangC(10000, 10100), 0.22476290646837, 1e-10));
        QVERIFY(near(erlangC(1e-300, 200), 0, 1e-12));
        QVERIFY(near(erlangC(0, 5), 0, 0));
        QVERIFY(erlangC(999'000, 1'000'000) && !erlangC(5, 1'000'001));
    }

    void tooFewServersNeverCatchUp()
    {
        QCOMPARE(erlangC(5, 5), 1.0);
        QCOMPARE(serviceLevel(6, 5, 180, 1e9), 0.0);
        QVERIFY(!averageSpeedOfAnswer(5, 5, 180));
        QVERIFY(!kingmanWait(1, 1) && !sharedQueueWait(1.2, 3, 1));
    }

    void squareRootStaffingKeepsTheWaitWhateverTheSize()
    {
        QCOMPARE(squareRootStaffing(10, 1), 14);
        QVERIFY(near(erlangC(10, 14), .174, 5e-4));
        QCOMPARE(squareRootStaffing(100, 1), 110);
        QVERIFY(near(erlangC(100, 110), .237, 5e-4));
        QVERIFY(near(squareRootWaitProbability(1), .223, 5e-4));
        QVERIFY(near(squareRootWaitProbability(2), 0.02688136, 5e-9)); // SciPy
        QCOMPARE(squareRootStaffing(9, 1), 12);
        QCOMPARE(squareRootStaffing(0, 1), 0);
        QVERIFY(!squareRootStaffing(-1, 1) && !squareRootStaffing(notANumber, 1) && !squareRootStaffing(1e300, 1));
        QVERIFY(!squareRootWaitProbability(0) && !squareRootWaitProbability(infinity));
    }

    void withoutAPromiseTheSizeDecides()
    {
        const std::array<std::pair<int, double>, 6> printed{
            {{1, 0.80}, {2, 0.80}, {3, 0.85}, {9, 0.85}, {10, 0.90}, {500, 0.90}}};
        for (const auto &[servers, utilisation] : printed) {
            const UtilisationThreshold threshold = utilisationThreshold(servers, {}, {});
            QCOMPARE(threshold.utilisation, utilisation);
            QVERIFY(!threshold.fromPromise);
        }
        QVERIFY(!utilisationThreshold(3, 8, {}).fromPromise && !utilisationThreshold(3, {}, 8).fromPromise);
        QVERIFY(!utilisationThreshold(3, 0, 8).fromPromise && !utilisationThreshold(3, 8, notANumber).fromPromise);
        QVERIFY(!utilisationThreshold(3, 8, 8, {.arrivals = 0, .services = 0}).fromPromise);
    }

    void aPromiseSaysHowFullIsTooFull()
    {
        // one person, random work: the wait is rho / (1 - rho) service times
        QVERIFY(near(utilisationThreshold(1, 2, 8).utilisation, 0.8, 1e-9));
        QVERIFY(near(utilisationThreshold(1, 2, 18).utilisation, 0.9, 1e-9));
        QVERIFY(utilisationThreshold(1, 2, 8).fromPromise);
        QVERIFY(near(utilisationThreshold(1, 2, 0).utilisation, 0, 1e-9));
        // A larger team and steadier work may be fuller.
        QVERIFY(utilisationThreshold(5, 2, 8).utilisation > utilisationThreshold(2, 2, 8).utilisation);
        QVERIFY(utilisationThreshold(1, 2, 8, {.arrivals = 0.5, .services = 0.5}).utilisation > 0.8);
        for (const int servers : {1, 2, 7, 40}) {
            const double threshold = utilisationThreshold(servers, 3, 5).utilisation;
            QVERIFY(near(sharedQueueWait(threshold, servers, 3), 5, 1e-5));
        }
    }

    void whatIsNoQueueHasNoWait()
    {
        QVERIFY(!kingmanWait(-0.1, 1) && !kingmanWait(notANumber, 1) && !kingmanWait(0.5, -1)
                && !kingmanWait(0.5, infinity));
        QVERIFY(!kingmanWait(0.5, 1, {.arrivals = -1}) && !kingmanWait(0.5, 1, {.services = notANumber}));
        QVERIFY(!sharedQueueWait(0.5, 0, 1) && !erlangC(notANumber, 3) && !erlangC(-1, 3) && !erlangC(1, 0));
        QVERIFY(!serviceLevel(1, 2, 0, 5) && !serviceLevel(1, 2, 5, -1) && !averageSpeedOfAnswer(1, 2, notANumber));
        QVERIFY(near(serviceLevel(1, 2, 5, infinity), 1, 0));
        QVERIFY(!kingmanWait(1 - 1e-16, 1e300));
    }

    void peopleNeededAreHoursOverProductiveHours()
    {
        // 400 cases of 3 hours; 120 productive hours a month, of which 80 %
        const HeadcountNeed need{.demand = 400, .hoursPerUnit = 3, .productiveHours = 120, .utilisation = 0.8};
        QVERIFY(near(headcountNeed(need), 12.5, 1e-12));
        QVERIFY(!headcountNeed({.demand = 400, .hoursPerUnit = 3}));
        QVERIFY(!headcountNeed({.demand = -1, .hoursPerUnit = 3, .productiveHours = 120}));
        QVERIFY(!headcountNeed({.demand = notANumber, .hoursPerUnit = 3, .productiveHours = 120}));
        QVERIFY(!headcountNeed({.demand = 1, .hoursPerUnit = 3, .productiveHours = -120, .utilisation = -1}));
    }

    void hiresBecomeProductiveOverThreeMonths()
    {
        const HeadcountPlan plan{.staff = 10, .leavers = {0, 1, 0, 0, 0}, .hires = {2, 0, 1}};
        const std::vector<double> expected{10, 10, 11, 11.5, 12};
        QCOMPARE(headcountSupply(plan, 5), expected);
        QCOMPARE(headcountSupply({.staff = 10}, 3), std::vector<double>(3, 10));
        QCOMPARE(headcountSupply({.staff = 1, .leavers = {3}}, 2), std::vector<double>(2, 0));
        QCOMPARE(headcountSupply({.staff = 4, .hires = {1}, .ramp = {1}}, 1), std::vector<double>{5});
    }

    void leaversAddUpToTheYearlyRate()
    {
        const std::optional<std::vector<double>> leavers = expectedLeavers(100, 0.12, 12, 12);
        double sum = 0;
        for (const double each : *leavers)
            sum += each;
        QVERIFY(near(sum, 12, 1e-9));
        QVERIFY(near(leavers->front(), 100 * (1 - std::pow(0.88, 1.0 / 12)), 1e-12));
        QVERIFY(std::ranges::is_sorted(*leavers, std::greater()));
        QCOMPARE(expectedLeavers(100, 0, 12, 3), std::vector<double>(3, 0));
    }

    void whatIsNoPlanHasNoSupply()
    {
        QVERIFY(!headcountSupply({.staff = -1}, 3) && !headcountSupply({.staff = notANumber}, 3));
        QVERIFY(!headcountSupply({.staff = 1, .leavers = {-1}}, 3)
                && !headcountSupply({.staff = 1, .hires = {notANumber}}, 3));
        QVERIFY(!headcountSupply({.staff = 1, .ramp = {}}, 3) && !headcountSupply({.staff = 1}, -1));
        QVERIFY(!headcountSupply({.staff = 1e308, .hires = {1e308}, .ramp = {1}}, 1));
        QVERIFY(!expectedLeavers(100, 1.5, 12, 3) && !expectedLeavers(100, 0.1, 0, 3)
                && !expectedLeavers(notANumber, 0.1, 12, 3));
    }
};

QD_TEST_MAIN(TestQueues)
#include "tst_queues.moc"
