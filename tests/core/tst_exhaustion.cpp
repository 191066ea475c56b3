// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/exhaustion.h"
#include "stats/summary.h"
#include "support/classicseries.h"
#include "support/testmain.h"

#include <cmath>
#include <limits>

using namespace qd::stats;
using namespace qd::test;

namespace {

using Series = std::vector<double>;

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

/// The annual passengers by the published parameters, started at the second year.
Forecast passengers(int horizon)
{
    const SmoothingState start{.level = annualPassengers[1], .trend = annualPassengers[1] - annualPassengers[0]};
    return *forecastWith(std::span(annualPassengers).subspan(2), {0.8, 0.2, 1}, start, horizon);
}

} // namespace

class TestExhaustion : public QObject
{
    Q_OBJECT

private slots:
    void passengersExceedTheCapacityInTheThirdYear()
    {
        const Forecast result = passengers(5);
        QVERIFY(near(result.periods[0].value, 6073.613, 5e-4) && near(result.periods[2].value, 6890.330, 5e-4));
        const Exhaustion exhausted = *exhaustion(result, Series{6500}, 0, 1);
        QCOMPARE(exhausted.middle, 3);
        QVERIFY(exhausted.early <= exhausted.middle && exhausted.probability.size() == 5);
        QVERIFY(exhausted.probability[1] < 0.5 && exhausted.probability[2] > 0.5);
    }

    void probabilitiesAreThoseOfTheSpread()
    {
        const Forecast result = passengers(3);
        const Exhaustion exhausted = *exhaustion(result, Series{6500}, 0, 99, 20000);
        for (std::size_t i = 0; i < 3; ++i) {
            const double z = (6500 - result.periods[i].value) / result.periods[i].spread;
            QVERIFY(near(exhausted.probability[i], 1 - normalProbability(z), 0.011)); // three standard errors
        }
    }

    void aBufferBringsExhaustionForwardAndAStepPutsItOff()
    {
        const Forecast result = passengers(5);
        QCOMPARE(exhaustion(result, Series{6500}, 0.1, 1)->middle, 1);
        QCOMPARE(exhaustion(result, Series{6500, 6500, 7200}, 0, 1)->middle, 4);
        QCOMPARE(exhaustion(result, Series{6500, 6500, 70000}, 0, 1)->middle, std::nullopt);
        QCOMPARE(exhaustion(result, Series{1}, 0, 1)->late, 1);
    }

    void pathsRepeatAndKeepTheirPlaceAboveOrBelow()
    {
        const Forecast result = passengers(4);
        const auto paths = demandPaths(result, 500, 3);
        QCOMPARE(demandPaths(result, 500, 3), paths);
        QVERIFY(demandPaths(result, 500, 4) != paths);
        Series third;
        Series fourth;
        for (const Series &path : paths) {
            third.push_back(path[2]);
            fourth.push_back(path[3]);
        }
        QVERIFY(correlation(third, fourth) > 0.7);
        QVERIFY(near(mean(fourth), result.periods[3].value, 4 * result.periods[3].spread / std::sqrt(500.0)));
        QVERIFY(near(standardDeviation(fourth), result.periods[3].spread, 0.1 * result.periods[3].spread));
    }

    void withoutCapacityThereIsNoExhaustion()
    {
        const Forecast result = passengers(2);
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!exhaustion(result, {}, 0, 1) && !exhaustion({}, Series{1}, 0, 1));
        QVERIFY(!exhaustion(result, Series{1, nan}, 0, 1) && !exhaustion(result, Series{1}, 1, 1));
        QVERIFY(!exhaustion(result, Series{1}, nan, 1) && !exhaustion(result, Series{1}, 0, 1, 0));
        QVERIFY(demandPaths(result, -3, 1).empty());
    }
};

QD_TEST_MAIN(TestExhaustion)
#include "tst_exhaustion.moc"
