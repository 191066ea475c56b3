// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/persistence.h"
#include "stats/season.h"
#include "support/referenceseries.h"
#include "support/testmain.h"

#include <array>
#include <limits>
#include <numeric>

using namespace qd::stats;
using qd::test::mdeaths;

namespace {

constexpr std::nullopt_t gap = std::nullopt;
constexpr Seasonality months{};
constexpr Seasonality noSeason{.periods = 1};

bool near(std::optional<double> actual, double expected, double tolerance = 1e-9)
{
    return actual && std::abs(*actual - expected) <= tolerance;
}

bool isFinite(const Season &season)
{
    const auto finite = [](const std::optional<double> &value) { return std::isfinite(value.value_or(0)); };
    return std::isfinite(season.level) && std::isfinite(season.slope) && std::ranges::all_of(season.residuals, finite)
        && std::ranges::all_of(season.effects, finite);
}

} // namespace

/// Values of numpy.linalg.lstsq on the columns 1, t and eleven months.
class TestSeason : public QObject
{
    Q_OBJECT

private slots:
    void theFitIsThatOfLeastSquaresOnTheBaseline()
    {
        const Measured<Season> fit = season(mdeaths, months, 60);
        QVERIFY(fit.has_value());
        QVERIFY(near(fit->slope, -4.030555555555566));
        QVERIFY(near(fit->level, 1640.084722222223));
        const std::array effects{559.848611111112,  594.279166666667,  460.109722222222,  151.340277777778,
                                 -193.229166666666, -313.998611111111, -366.368055555555, -464.9375,
                                 -473.106944444445, -233.876388888889, -108.645833333334, 388.584722222222};
        for (std::size_t month = 0; month < effects.size(); ++month)
            QVERIFY(near(fit->effects[month], effects[month]));
        QVERIFY(near(fit->residuals[0], -65.933333333335) && near(fit->residuals[2], -215.133333333334));
        QVERIFY(near(fit->residuals[60], 304.9) && near(fit->residuals[71], -401.5)); // not part of the fit
    }

    void residualsAreWorthWhatTheirLeverageLeaves()
    {
        // diag(X (X'X)^-1 X') in NumPy
        const Season fit = *season(mdeaths, {}, 60);
        const auto leverage = [&](std::size_t i) {
            const double ratio = *fit.residuals[i] / *fit.standardised[i];
            return i < 60 ? 1 - ratio * ratio : ratio * ratio - 1;
        };
        for (const auto &[index, expected] :
             {std::pair(std::size_t(0), 0.233333333333), std::pair(std::size_t(30), 0.200000000000),
              std::pair(std::size_t(59), 0.233333333333), std::pair(std::size_t(60), 0.275000000000),
              std::pair(std::size_t(71), 0.275000000000)})
            QVERIFY(near(leverage(index), expected, 1e-9));
        double sum = 0;
        for (std::size_t i = 0; i < 60; ++i)
            sum += leverage(i);
        QVERIFY(near(sum, 13)); // one a coefficient
        // A month with a single value takes the fit all to itself.
        Series values = mdeaths;
        for (std::size_t i = 3; i < 48; i += 12)
            values[i] = gap;
        const Season lone = *season(values, {}, 60);
        QVERIFY(lone.residuals[51] && !lone.standardised[51] && lone.standardised[63]);
    }

    void missingMonthsAreLeftOutOfTheFit()
    {
        Series values = mdeaths;
        for (const std::size_t lost : {5, 17, 40})
            values[lost] = lost == 17 ? std::optional(std::numeric_limits<double>::quiet_NaN()) : gap;
        const Measured<Season> fit = season(values, months, 60);
        QVERIFY(fit && near(fit->slope, -4.075996990218254));
        QVERIFY(near(fit->residuals[0], -67.02392776524) && near(fit->residuals[71], -399.864108352143));
        QVERIFY(!fit->residuals[5] && !fit->residuals[17] && !fit->residuals[40]);
    }

    void withoutSeasonATrendRemains()
    {
        const Measured<Season> fit = season(Series{3, 1, 4, 1, 5, 9, 2, 6}, noSeason, 8);
        QVERIFY(fit && near(fit->level, 2.0) && near(fit->slope, 0.535714285714286));
        QVERIFY(near(fit->residuals[0], 1.0) && near(fit->residuals[1], -1.535714285714286));
        QCOMPARE(fit->effects, Series{0.0});
    }

    void aSeriesOfTrendAndSeasonLeavesNothing()
    {
        Series values;
        for (int i = 0; i < 40; ++i)
            values.emplace_back(7e5 + 0.1 * i + (i % 4) * 30.3);
        const Measured<Season> fit = season(values, {.periods = 4, .first = 2}, 24);
        QVERIFY(fit.has_value());
        QCOMPARE(fit->residuals, Series(40, 0.0)); // not even rounding, which the next method would take for noise
        QVERIFY(near(*fit->effects[3] - *fit->effects[2], 30.3, 1e-6)); // the first period is the third of the year
    }

    void twoYearsAreNeeded()
    {
        const auto silenceOf = [](std::size_t baseline) { return season(mdeaths, months, baseline); };
        QCOMPARE(silenceOf(23).error(), Silence::TooFewValues);
        QVERIFY(silenceOf(24).has_value());
        QVERIFY(silenceOf(1000).has_value()); // all of them
        QCOMPARE(season({}, noSeason, 0).error(), Silence::TooFewValues);
        QVERIFY(!season(Series(5, 1.0), noSeason, 5) && season(Series(6, 1.0), noSeason, 6));
    }

    void aTimeOfYearThatTheBaselineNeverSawHasNoResidual()
    {
        Series values = mdeaths;
        for (std::size_t i = 3; i < 48; i += 12)
            values[i] = gap;
        const Measured<Season> fit = season(values, months, 48);
        QVERIFY(fit && !fit->effects[3] && fit->effects[4]);
        QVERIFY(values[51] && !fit->residuals[51] && fit->residuals[52]);
    }

    void everyNumberIsFiniteWhateverComesIn()
    {
        constexpr double largest = std::numeric_limits<double>::max();
        Series extremes(30, largest);
        extremes[4] = -largest;
        Series later(30, 1.0);
        later[29] = largest;
        for (const Series &values : {Series{}, Series(40, gap), Series(40, 5e-324), Series(40, 0.0), Series(40, 1e300),
                                     extremes, later, Series(40, std::numeric_limits<double>::infinity())}) {
            for (const Seasonality &kind : {months, noSeason, Seasonality{.periods = -3, .first = -50}}) {
                for (const std::size_t baseline : {0, 24, 30}) {
                    const Measured<Season> fit = season(values, kind, baseline);
                    QVERIFY(!fit || isFinite(*fit));
                }
            }
        }
    }

    void persistenceIsCorrectedAndKeptInRange()
    {
        // 1 2 4 3 1 1: deviations -1 0 2 1 -1 -1, products 0 + 0 + 2 - 1 + 1 = 2, squares 8, r1 1/4, (6/4 + 1) / 3
        const Series values{1, 2, 4, 3, 1, 1};
        QVERIFY(near(lagOneCorrelation(values), 0.25) && near(persistence(values, phiOfGaps), 2.5 / 3));
        // without the fourth: mean 9/5, deviations -.8 .2 2.2 -.8 -.8, products -.16 + .44 + .64, squares 6.8
        const Series interrupted{1, 2, 4, gap, 1, 1};
        QVERIFY(near(lagOneCorrelation(interrupted), 0.92 / 6.8));
        QCOMPARE(persistence(Series(20, 0.1), phiOfWhitening), 0.0);
        Series alternating;
        for (int i = 0; i < 30; ++i)
            alternating.emplace_back(i % 2);
        QCOMPARE(persistence(alternating, phiOfCharts), 0.0);
        QCOMPARE(persistence(alternating, phiOfWhitening), -0.6);
        QVERIFY(!lagOneCorrelation(Series{1, 2}) && !lagOneCorrelation(Series(9, 1e200)));
    }

    void fewSeriesArePooledWithWhatIsUsual()
    {
        std::vector<double> each(29, 0.5);
        QCOMPARE(pooledPersistence(each), 0.3);
        each.push_back(0.1);
        QCOMPARE(pooledPersistence(each), 0.5);
        QCOMPARE(longRunFactor(0.5), 3.0);
    }

    void whatLiesAboveTheMedianCountsAsFarAsItIsNoChance()
    {
        // Half of them lie 0.2 above a median of 0.3: a variance of .04. Measured on n values it is .91 / n by chance.
        std::vector<double> each;
        for (int number = 0; number < 31; ++number)
            each.push_back(number < 10 ? 0.1 : number < 16 ? 0.3 : 0.5);
        QVERIFY(std::abs(pooledPhi(each, 1e12).of(0.5) - 0.5) < 1e-9);
        const PooledPhi half = pooledPhi(each, 0.91 / 0.02);
        QVERIFY(std::abs(half.trust - std::sqrt(0.5)) < 1e-12);
        QVERIFY(std::abs(half.of(0.5) - (0.3 + 0.2 * std::sqrt(0.5))) < 1e-12);
        QCOMPARE(half.of(0.1), 0.3); // never less than the median
        QVERIFY(std::abs(half.likely(0.1) - (0.3 - 0.2 * std::sqrt(0.5))) < 1e-12);
        QCOMPARE(pooledPhi(each, 0.91 / 0.05).of(0.5), 0.3); // no more than chance
        QCOMPARE(pooledPhi(std::vector(40, 0.2), 36).of(0.9), 0.9); // all alike: nothing is known of their spread
        QCOMPARE(pooledPhi(std::vector(29, 0.1), 36).of(0.9), 0.9); // too few
        QCOMPARE(pooledPhi(std::vector(29, 0.1), 36).of(0.1), phiOfFewSeries);
        QCOMPARE(PooledPhi(std::numeric_limits<double>::quiet_NaN()).of(0.4), 0.4);
        QCOMPARE(PooledPhi(2).of(0), phiOfGaps.most);
    }
};

QD_TEST_MAIN(TestSeason)
#include "tst_season.moc"
