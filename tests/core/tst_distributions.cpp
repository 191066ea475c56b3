// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/distributions.h"
#include "stats/summary.h"
#include "support/testmain.h"

#include <array>
#include <cmath>
#include <limits>

using namespace qd::stats;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

bool close(double actual, double expected, double relative = 1e-9)
{
    return std::abs(actual - expected) <= relative * std::max(std::abs(expected), 1e-300);
}

} // namespace

/// Values of SciPy 1.10 unless a published one is named.
class TestDistributions : public QObject
{
    Q_OBJECT

private slots:
    void normal()
    {
        QVERIFY(close(normalProbability(1.96), 0.9750021048517795));
        QVERIFY(close(normalQuantile(0.975), 1.959963984540054));
        QVERIFY(close(normalQuantile(0.8), 0.8416212335729143));
        QVERIFY(close(normalQuantile(1e-300), -37.0471, 1e-5));
    }

    void student()
    {
        QVERIFY(close(studentAbove(2.5, 7.3), 0.019825117332800207));
        QVERIFY(close(studentAbove(-1, 3), 0.8044988905221148));
        QVERIFY(close(studentQuantile(0.9, 4.5), 1.5008853173934673));
        // the raised fdeaths series, computed in R and in Python
        QVERIFY(close(studentBeyond(7.41385289, 58.168084), 5.8156e-10, 1e-4));
        QCOMPARE(studentBeyond(-7.41385289, 58.168084), studentBeyond(7.41385289, 58.168084));
    }

    void countsOfSuccesses()
    {
        // 31 of 50 complete and accurate where 95 % were promised
        QVERIFY(close(binomialAtMost(31, 50, 0.95), 1.29e-12, 5e-3));
        // 11 of 13 values on the safe side of a target
        QVERIFY(close(binomialAtLeast(11, 13, 0.5), 0.0112, 5e-3));
        QVERIFY(close(poissonAtLeast(12, 4), 0.0009152291472700608));
        QVERIFY(close(poissonAtLeast(1, 0.001), 1 - std::exp(-0.001)));
    }

    void wilsonIntervalOfAShare()
    {
        const Interval interval = wilsonInterval(31, 50);
        QVERIFY(std::abs(interval.lower - 0.482) < 5e-4);
        QVERIFY(std::abs(interval.upper - 0.741) < 5e-4);
        QCOMPARE(wilsonInterval(0, 10).lower, 0.0);
        QCOMPARE(wilsonInterval(10, 10).upper, 1.0);
    }

    void whatDoesNotExistIsNoEvidence()
    {
        QCOMPARE(studentBeyond(notANumber, 5), 1.0);
        QCOMPARE(studentBeyond(3, 0), 1.0);
        QCOMPARE(studentBeyond(infinity, 5), 0.0);
        QCOMPARE(studentQuantile(0.9, -1), 0.0);
        QCOMPARE(binomialAtMost(3, 2, 0.5), 1.0);
        QCOMPARE(binomialAtMost(-1, 2, 0.5), 0.0);
        QCOMPARE(binomialAtLeast(3, 2, 0.5), 0.0);
        QCOMPARE(binomialAtLeast(1, 2, 1.5), 1.0);
        QCOMPARE(binomialAtLeast(1, -2, 0.5), 1.0);
        QCOMPARE(poissonAtLeast(1, notANumber), 1.0);
        QCOMPARE(poissonAtLeast(1, 0), 0.0);
        QCOMPARE(wilsonInterval(5, 0).lower, 0.0);
        QCOMPARE(wilsonInterval(5, 4).upper, 1.0);
        for (const double share : {0.0, 1.0, -3.0, 5.0, notANumber})
            QVERIFY(std::isfinite(normalQuantile(share)) && std::isfinite(studentQuantile(share, 0.3)));
    }

    void summaries()
    {
        const std::array values{3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0};
        QVERIFY(close(mean(values), 3.875));
        QVERIFY(close(variance(values), 7.553571428571429));
        QVERIFY(close(median(values), 3.5));
        QVERIFY(close(quantile(values, 0.8), 5.6));
        QCOMPARE(ranks(values), std::vector({4.0, 1.5, 5.0, 1.5, 6.0, 8.0, 3.0, 7.0}));
        QCOMPARE(mean({}), 0.0);
        QCOMPARE(median({}), 0.0);
        QCOMPARE(variance(std::array{7.0}), 0.0);
    }

    void correlationsSeeOrderNotScale()
    {
        const std::array a{1.0, 2.0, 3.0, 4.0, 5.0};
        const std::array cubes{1.0, 8.0, 27.0, 64.0, 125.0};
        QVERIFY(close(correlation(a, cubes), 0.9431175138077005));
        QCOMPARE(rankCorrelation(a, cubes), 1.0);
        QCOMPARE(correlation(a, std::array{2.0, 2.0, 2.0, 2.0, 2.0}), 0.0);
        QCOMPARE(correlation(a, std::array{1.0}), 0.0);
    }
};

QD_TEST_MAIN(TestDistributions)
#include "tst_distributions.moc"
