// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/association.h"
#include "stats/falsediscovery.h"
#include "stats/summary.h"
#include "support/referenceseries.h"
#include "support/testmain.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace qd::stats;
using qd::test::fdeaths;
using qd::test::mdeaths;
using qd::test::Noise;

namespace {

constexpr std::nullopt_t gap = std::nullopt;
constexpr Seasonality noSeason{.periods = 1};

bool near(double actual, double expected, double tolerance = 1e-9)
{
    return std::abs(actual - expected) <= tolerance;
}

std::vector<double> differences(const Series &series, std::size_t lag)
{
    const std::vector<double> values = existingValues(series);
    std::vector<double> result;
    for (std::size_t i = lag; i < values.size(); ++i)
        result.push_back(values[i] - values[i - lag]);
    return result;
}

Measured<Association> associated(const Series &a, const Series &b, const Seasonality &seasonality = noSeason)
{
    return association(*whitened(a, seasonality), *whitened(b, seasonality));
}

Series randomWalk(Noise &noise, int count)
{
    Series values;
    double level = 0;
    for (int i = 0; i < count; ++i)
        values.emplace_back(level += noise.normal());
    return values;
}

/// \a leader, late by two periods, in noise.
Series following(const Series &leader, Noise &noise)
{
    Series values(leader.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = (i < 2 ? 0 : *leader[i - 2]) + 0.3 * noise.normal();
    return values;
}

} // namespace

class TestAssociation : public QObject
{
    Q_OBJECT

private slots:
    void deathsOfMenAndWomenMoveTogether()
    {
        const Measured<Whitened> men = whitened(mdeaths, {});
        const Measured<Whitened> women = whitened(fdeaths, {});
        QVERIFY(near(men->phi, 0.15745482119466409) && near(women->phi, 0.09554948607517284)); // NumPy
        const Measured<Association> found = association(*men, *women);
        QVERIFY(found && near(found->rho, 0.790979, 5e-7) && near(found->t, 9.674289, 5e-7));
        QVERIFY(near(found->p, 1.497e-13, 5e-17));
        QCOMPARE(found->pairs, 71);
        QCOMPARE(found->degreesOfFreedom, 56.0);
    }

    void plainCorrelationsOfTheSame()
    {
        const std::vector<double> men = existingValues(mdeaths);
        const std::vector<double> women = existingValues(fdeaths);
        QVERIFY(near(correlation(men, women), .976241, 5e-7) && near(rankCorrelation(men, women), .955064, 5e-7));
        QVERIFY(near(concordance(men, women), .824084, 5e-7));
        const auto changed = [](std::size_t lag, auto measure) {
            return measure(differences(mdeaths, lag), differences(fdeaths, lag));
        };
        QVERIFY(near(changed(1, correlation), .919315, 5e-7) && near(changed(1, rankCorrelation), .890271, 5e-7));
        QVERIFY(near(changed(12, correlation), .900224, 5e-7) && near(changed(12, rankCorrelation), .840885, 5e-7));
        QCOMPARE(concordance(men, std::array{1.0}), 0.0);
        QCOMPARE(concordance(std::array{1.0, 2.0}, std::array{3.0, 3.0}), 0.0);
    }

    void fishersIntervals()
    {
        const Interval strong = correlationInterval(0.8, 24);
        QVERIFY(near(strong.lower, .58558, 5e-6) && near(strong.upper, .90979, 5e-6));
        const Interval weak = correlationInterval(0.5, 60);
        QVERIFY(near(weak.lower, .28186, 5e-6) && near(weak.upper, .66899, 5e-6));
        QCOMPARE(correlationInterval(0.5, 3).lower, -1.0);
        QVERIFY(std::isfinite(correlationInterval(1, 10).lower) && correlationInterval(1, 10).upper <= 1);
    }

    void whatOnlyWandersOrTrendsTogetherIsNotAssociated()
    {
        // About .05 in the specification for each; 300 pairs tell .02 from .12.
        Noise noise(17);
        int walks = 0;
        int trends = 0;
        int correlatedWalks = 0;
        for (int run = 0; run < 300; ++run) {
            const Series a = randomWalk(noise, 36);
            const Series b = randomWalk(noise, 36);
            walks += associated(a, b)->p < 0.05 ? 1 : 0;
            const double r = correlation(existingValues(a), existingValues(b));
            correlatedWalks += studentBeyond(r * std::sqrt(34 / (1 - r * r)), 34) < 0.05 ? 1 : 0;
            Series c = noise.autoregression(36, 0);
            Series d = noise.autoregression(36, 0);
            for (std::size_t i = 0; i < c.size(); ++i) {
                *c[i] += 0.1 * static_cast<double>(i);
                *d[i] += 0.1 * static_cast<double>(i);
            }
            trends += associated(c, d)->p < 0.05 ? 1 : 0;
        }
        QVERIFY2(walks > 4 && walks < 30, qPrintable(QString::number(walks)));
        QVERIFY2(trends > 4 && trends < 30, qPrintable(QString::number(trends)));
        QVERIFY(correlatedWalks > 130); // what levels would have said
    }

    void aSharedSeasonIsNoAssociation()
    {
        Noise noise(18);
        int found = 0;
        int withoutSeason = 0;
        for (int run = 0; run < 200; ++run) {
            Series a = noise.autoregression(48, 0);
            Series b = noise.autoregression(48, 0);
            for (std::size_t i = 0; i < a.size(); ++i) {
                const double winter = i % 12 < 3 ? 3 : 0;
                *a[i] += winter;
                *b[i] += winter;
            }
            found += associated(a, b, {})->p < 0.05 ? 1 : 0;
            withoutSeason += associated(a, b)->p < 0.05 ? 1 : 0;
        }
        QVERIFY2(found < 22 && withoutSeason > 60, qPrintable(QString::number(found)));
    }

    void anUndeclaredLagIsPaidForSevenTimes()
    {
        Noise noise(19);
        const Series leader = noise.autoregression(48, 0.3);
        const Whitened first = *whitened(leader, noSeason);
        const Whitened second = *whitened(following(leader, noise), noSeason);
        const Measured<Association> best = associationAtAnyLag(first, second);
        QVERIFY(best.has_value());
        QCOMPARE(best->lag, 2);
        QCOMPARE(best->pairs, 45);
        const Association declared = *association(first, second, 2);
        QVERIFY(near(best->p / declared.p, 7) && best->rho == declared.rho && declared.rho > 0.8);
        QCOMPARE(associationAtAnyLag(second, first)->lag, -2);
        QVERIFY(association(first, second, 0)->p > 0.05);
        const Whitened other = *whitened(noise.autoregression(48, 0), noSeason);
        QVERIFY(associationAtAnyLag(first, other)->p > 0.05);
    }

    void powerIsThatOfASimulation()
    {
        // Binormal pairs with Spearman's rho of .5 and .7, 35 pairs, 4,000 runs in SciPy: .864 and .996
        QVERIFY(near(associationPower(0.5, 33), 0.864, 0.01) && near(associationPower(0.7, 33), 0.996, 0.002));
        QVERIFY(near(associationPower(0.5, 33), 0.8603215182048675)); // the formula in SciPy
        QCOMPARE(associationPower(-0.5, 33), associationPower(0.5, 33));
        QVERIFY(near(associationPower(0, 33), 0.05, 1e-9) && associationPower(1, 33) > 0.999999);
        QCOMPARE(associationPower(2, 33), 0.0);
        QCOMPARE(associationPower(0.5, 1), 0.0);
    }

    void unitsDoNotMatterAndOrderOfThePairDoesNot()
    {
        Series scaled = fdeaths;
        for (std::optional<double> &value : scaled)
            *value = 1e4 - 1e-3 * *value;
        const Association reference = *associated(mdeaths, fdeaths, {});
        const Association mirrored = *associated(scaled, mdeaths, {});
        QVERIFY(near(mirrored.rho, -reference.rho) && near(mirrored.p / reference.p, 1, 1e-6));
    }

    void swingingIsWhitenedToo()
    {
        Series values;
        for (int i = 0; i < 40; ++i)
            values.emplace_back((i % 2 == 0 ? 1 : -1) + 0.01 * (i % 5));
        QCOMPARE(whitened(values, noSeason)->phi, -0.6);
    }

    void missingPeriodsAreLeftOut()
    {
        Series holed = mdeaths;
        holed[10] = gap;
        holed[11] = std::numeric_limits<double>::quiet_NaN();
        const Measured<Association> found = associated(holed, fdeaths, {});
        QVERIFY(found && found->rho > 0.7);
        QCOMPARE(found->pairs, 68); // the two, and the one after them that does not know what came before
    }

    void whatCannotBeMeasuredSaysWhy()
    {
        const Series noise = Noise(1).autoregression(40, 0);
        QCOMPARE(whitened(Values(noise).first(23), noSeason).error(), Silence::TooFewValues);
        QVERIFY(whitened(Values(noise).first(24), noSeason).has_value());
        QCOMPARE(whitened(Values(noise).first(35), {}).error(), Silence::TooFewValues);
        QVERIFY(whitened(Values(noise).first(36), {}).has_value());
        QCOMPARE(associated(noise, Series(40, 0.1)).error(), Silence::NoVariation);
        const Whitened white = *whitened(noise, noSeason);
        for (const int far : {20, -20, 100, -100})
            QCOMPARE(association(white, white, far).error(), Silence::TooFewValues);
        const Association itself = *association(white, white);
        QVERIFY(itself.rho == 1 && std::isfinite(itself.t) && itself.p < 1e-12);
        for (const Series &values : {Series(40, 5e-324), Series(40, 1e300), Series(40, gap)}) {
            const Measured<Whitened> one = whitened(values, noSeason);
            QVERIFY(!one
                    || std::ranges::all_of(one->values, [](const auto &v) { return std::isfinite(v.value_or(0)); }));
        }
    }

    void falseDiscoveryRatesAreThePublished()
    {
        const std::array p{.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344,
                           .0459, .3240, .4262, .5719, .6528, .7590, 1.0};
        const std::vector<double> positive = falseDiscoveryRates(p);
        const std::array published{.0015, .0030, .0095, .035625, .0603, .0638571, .0638571, .0645, .0765, .486};
        for (std::size_t i = 0; i < published.size(); ++i)
            QVERIFY(near(positive[i], published[i], 5e-8));
        QCOMPARE(std::ranges::count_if(positive, [](double q) { return q <= 0.05; }), 4);
        const std::vector<double> any = falseDiscoveryRates(p, Dependence::Any);
        QVERIFY(near(any[0], .0049773, 5e-8) && near(any[1], .0099547, 5e-8) && near(any[2], .0315232, 5e-8));
        QCOMPARE(any.back(), 1.0);
    }

    void falseDiscoveryRatesKeepTheOrderOfTheTests()
    {
        Noise noise(7);
        std::vector<double> p;
        for (int i = 0; i < 60; ++i)
            p.push_back(i % 7 == 0 ? 0.01 : noise.uniform() * noise.uniform());
        const std::vector<double> q = falseDiscoveryRates(p);
        for (std::size_t i = 0; i < p.size(); ++i) {
            QVERIFY(q[i] >= p[i] && q[i] <= 1);
            for (std::size_t k = 0; k < p.size(); ++k)
                QVERIFY(p[i] > p[k] || q[i] <= q[k]);
        }
        std::vector<double> backwards(p.rbegin(), p.rend());
        backwards = falseDiscoveryRates(backwards);
        QVERIFY(std::ranges::equal(q, std::vector(backwards.rbegin(), backwards.rend())));
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(falseDiscoveryRates(std::array{0.01, nan, -1.0, 7.0}), std::vector({0.04, 1.0, 1.0, 1.0}));
        QVERIFY(falseDiscoveryRates({}).empty());
    }
};

QD_TEST_MAIN(TestAssociation)
#include "tst_association.moc"
