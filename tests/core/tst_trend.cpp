// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/trend.h"
#include "support/referenceseries.h"
#include "support/testmain.h"

#include <algorithm>
#include <limits>

using namespace qd::stats;
using namespace qd::test;

namespace {

constexpr std::nullopt_t gap = std::nullopt;

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

Series ramp(int count, double slope)
{
    Series values;
    for (int i = 0; i < count; ++i)
        values.emplace_back(5 + slope * i);
    return values;
}

} // namespace

class TestTrend : public QObject
{
    Q_OBJECT

private slots:
    void theNileFalls()
    {
        const Trend nileTrend = *trend(nile);
        QCOMPARE(nileTrend.score, -1387.0);
        QVERIFY(near(nileTrend.variance, 112728.33, 0.005));
        QVERIFY(near(nileTrend.zOfIndependent, -4.12807, 5e-6));
        QVERIFY(near(nileTrend.slope, -2.6, 1e-9));
        // SciPy: kendalltau, and the formulas with the autoregressive factor
        QVERIFY(near(nileTrend.tau, -0.2807413347246131, 1e-12) && near(nileTrend.intercept, 1025.7, 1e-9));
        QVERIFY(near(nileTrend.phi, 0.4113995022080245, 1e-9) && near(nileTrend.spread, 152.27206451825975, 1e-9));
        QVERIFY(near(nileTrend.z, -2.6658273531563994, 1e-9) && near(nileTrend.p, 0.0076799121666287305, 1e-12));
    }

    void lakeHuronFalls()
    {
        const Trend huron = *trend(lakeHuron);
        QCOMPARE(huron.score, -1682.0);
        QVERIFY(near(huron.zOfIndependent, -5.15983, 5e-6));
        QVERIFY(near(huron.slope, -0.025125, 5e-7) && near(huron.tau, -0.354367, 5e-7));
        QVERIFY(near(huron.phi, 0.8146505432424058, 1e-9) && huron.p > 0.05); // it wanders more than it falls
    }

    void usersOfTheServerGrow()
    {
        const Trend users = *trend(wwwUsage);
        QCOMPARE(users.score, 196.0);
        QVERIFY(near(users.zOfIndependent, 4.85281, 5e-6) && near(users.slope, 3.414216, 5e-7));
        QCOMPARE(users.phi, 0.9);
    }

    void pValuesOfIndependentValuesAreThePublished()
    {
        const auto p = [](const Series &values) {
            return 2 * normalProbability(-std::abs(trend(values)->zOfIndependent));
        };
        QVERIFY(near(p(nile), 3.658e-05, 5e-9));
        QVERIFY(near(p(lakeHuron), 2.472e-07, 5e-11));
        QVERIFY(near(p(wwwUsage), 1.217e-06, 5e-10));
    }

    void aLineIsMeasuredExactly()
    {
        Series values = ramp(20, 0.3);
        values[7] = gap; // keeps its place in time
        values[13] = std::numeric_limits<double>::quiet_NaN();
        const Trend line = *trend(values);
        QCOMPARE(line.n, 18);
        QVERIFY(near(line.slope, 0.3, 1e-12) && near(line.intercept, 5, 1e-12) && line.spread == 0);
        QCOMPARE(line.tau, 1.0);
        QVERIFY(near(lineAt(line, 3), 5 + 0.3 * 22, 1e-12));
        QVERIFY(line.phi == 0 && line.p < 1e-6); // rounding is no persistence
    }

    void oneWildValueChangesLittle()
    {
        Series values = ramp(30, 1);
        *values[12] = 1e6;
        QVERIFY(near(trend(values)->slope, 1, 0.1) && trend(values)->p < 1e-4);
    }

    void orderDirectionAndUnits()
    {
        const Trend reference = *trend(nile);
        Series other = nile;
        std::ranges::reverse(other);
        for (std::optional<double> &value : other)
            *value = *value * 1e3 - 7;
        const Trend mirrored = *trend(other);
        QCOMPARE(mirrored.score, -reference.score);
        QVERIFY(near(mirrored.z, -reference.z, 1e-9) && near(mirrored.slope, -1e3 * reference.slope, 1e-6));
        QVERIFY(near(mirrored.spread, 1e3 * reference.spread, 1e-6));
    }

    void persistenceIsNoTrend()
    {
        Noise noise(3);
        int naive = 0;
        int careful = 0;
        for (int run = 0; run < 400; ++run) {
            const Trend found = *trend(noise.autoregression(24, 0.5));
            naive += std::abs(found.zOfIndependent) > 1.96 ? 1 : 0;
            careful += found.p < 0.05 ? 1 : 0;
        }
        // .216 and .061 in the specification
        QVERIFY2(naive > 60 && careful > 8 && careful < 42, qPrintable(QString::number(careful)));
    }

    void crossingsAreDatedAndWeighed()
    {
        const Trend falling = *trend(nile);
        // SciPy: t.sf((line - threshold) / deviation, 98) with the variance of the header
        QVERIFY(near(crossingProbability(falling, 600, Crossing::Downwards, 12), 0.19982532399425768, 1e-9));
        QVERIFY(near(crossingProbability(falling, 700, Crossing::Downwards, 12), 0.40970632928841844, 1e-9));
        QVERIFY(near(crossingProbability(falling, 700, Crossing::Upwards, 12), 1 - 0.40970632928841844, 1e-9));
        QVERIFY(near(*periodsUntil(falling, 700, Crossing::Downwards), 26.26923076923079, 1e-9));
        QCOMPARE(periodsUntil(falling, 700, Crossing::Upwards), 0.0); // above it already
        QVERIFY(!periodsUntil(falling, 1500, Crossing::Upwards)); // never
        double before = 0;
        for (const int ahead : {1, 12, 60, 240}) {
            const double now = crossingProbability(falling, 600, Crossing::Downwards, ahead);
            QVERIFY(now > before);
            before = now;
        }
    }

    void aCrossingOfAnExactLineIsCertain()
    {
        const Trend line = *trend(ramp(20, 1)); // 24 at the end
        QCOMPARE(crossingProbability(line, 30.5, Crossing::Upwards, 7), 1.0);
        QCOMPARE(crossingProbability(line, 30.5, Crossing::Upwards, 6), 0.0);
        QCOMPARE(crossingProbability(line, 30, Crossing::Upwards, 6), 0.5);
        QCOMPARE(periodsUntil(line, 30, Crossing::Upwards), 6.0);
        QVERIFY(!periodsUntil(*trend(Series(20, 3.0)), 4, Crossing::Upwards));
    }

    void everyNumberIsFiniteWhateverComesIn()
    {
        QCOMPARE(trend(Values(nile).first(7)).error(), Silence::TooFewValues);
        QVERIFY(trend(Values(nile).first(8)).has_value());
        const Trend flat = *trend(Series(20, 0.1));
        QVERIFY(flat.score == 0 && flat.p == 1 && flat.slope == 0 && flat.tau == 0 && flat.phi == 0);
        constexpr double largest = std::numeric_limits<double>::max();
        Series extremes(20, largest);
        extremes[4] = -largest;
        extremes[9] = -largest;
        for (const Series &values : {Series{}, Series(20, gap), extremes, Series(20, 5e-324), ramp(20, 1e300),
                                     Series(20, std::numeric_limits<double>::infinity())}) {
            const Measured<Trend> found = trend(values);
            if (!found)
                continue;
            for (const double number : {found->slope, found->intercept, found->spread, found->z, found->p, found->tau})
                QVERIFY(std::isfinite(number));
            for (const double threshold : {0.0, largest, -largest}) {
                const double p = crossingProbability(*found, threshold, Crossing::Upwards, 6);
                QVERIFY(p >= 0 && p <= 1);
                QVERIFY(std::isfinite(periodsUntil(*found, threshold, Crossing::Downwards).value_or(0)));
            }
        }
    }
};

QD_TEST_MAIN(TestTrend)
#include "tst_trend.moc"
