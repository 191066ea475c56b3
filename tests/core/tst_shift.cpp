// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/persistence.h"
#include "stats/season.h"
#include "stats/shift.h"
#include "stats/summary.h"
#include "support/referenceseries.h"
#include "support/testmain.h"

#include <algorithm>
#include <limits>

using namespace qd::stats;
using qd::test::fdeaths;
using qd::test::mdeaths;
using qd::test::Noise;

namespace {

constexpr std::nullopt_t gap = std::nullopt;
constexpr std::size_t baseline = 60; // and the last year is recent

bool near(double actual, double expected, double tolerance = 1e-8)
{
    return std::abs(actual - expected) <= tolerance;
}

Series deseasonalised(const Series &values)
{
    return season(values, {}, baseline)->residuals;
}

Series gapOf(const Series &a, const Series &b)
{
    return standardisedGap(a, b, baseline)->values;
}

Series withLastYear(const auto &change)
{
    Series values = fdeaths;
    change(values.begin() + baseline, values.end());
    return values;
}

const Series raised = withLastYear(
    [](auto first, auto last) { std::for_each(first, last, [](std::optional<double> &value) { *value += 60; }); });
const Series reversed = withLastYear([](auto first, auto last) { std::reverse(first, last); });

Series times(Series values, double factor, double offset)
{
    for (std::optional<double> &value : values) {
        if (value)
            *value = *value * factor + offset;
    }
    return values;
}

/// Independent noise whose level rises by \a step after \a before values.
Series stepped(std::uint64_t seed, int before, int after, double step)
{
    Noise noise(seed);
    Series values = noise.autoregression(before + after, 0);
    for (int i = before; i < before + after; ++i)
        *values[static_cast<std::size_t>(i)] += step;
    return values;
}

/// What season() makes of noise of deviation 1, by its definition: it is linear, so that what it makes of a single one
/// in each period says everything. One column a period.
std::vector<Series> residualsOfOnes(const Series &values, const Seasonality &seasonality, std::size_t before)
{
    std::vector<Series> columns;
    for (std::size_t i = 0; i < values.size(); ++i) {
        Series ones = values;
        for (std::optional<double> &value : ones)
            value = value ? std::optional(0.0) : std::nullopt;
        if (ones[i])
            ones[i] = 1;
        columns.push_back(season(ones, seasonality, before)->residuals);
    }
    return columns;
}

/// Covariance of two weighted sums of residuals when phi is carried over from one period to the next.
double covariance(const std::vector<Series> &residuals, const std::vector<double> &one,
                  const std::vector<double> &other, double phi)
{
    const auto effect = [&](const std::vector<double> &weights, std::size_t of) {
        double sum = 0;
        for (std::size_t at = 0; at < weights.size(); ++at)
            sum += weights[at] * residuals[of][at].value_or(0);
        return sum;
    };
    double sum = 0;
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        for (std::size_t j = 0; j < residuals.size(); ++j)
            sum += effect(one, i) * effect(other, j) * std::pow(phi, std::abs(double(i) - double(j)));
    }
    return sum;
}

std::vector<double> only(std::size_t count, std::size_t at)
{
    std::vector<double> weights(count, 0);
    weights[at] = 1;
    return weights;
}

struct Golden
{
    const char *name;
    Series a;
    Series b;
    double pooled;
    double correlation;
    double phi;
    double t;
    double degrees;
    double p;
    double decouplingT;
    double decouplingP;
};

const std::vector<Golden> &goldenRows()
{
    static const Series men = deseasonalised(mdeaths);
    static const std::vector<Golden> rows{
        {"raw", mdeaths, fdeaths, 0, .98048321, .08855991, 3.30683906, 49.400097, .00176375568, -.77461630, .77939360},
        {"deseasonalised", men, deseasonalised(fdeaths), 0, .88612101, .00710019, 1.57594437, 58.168084, .12046228,
         .71662641, .23801167},
        {"raised by 60", men, deseasonalised(raised), 0, .88612101, .00710019, 7.41385289, 58.168084, 5.8156e-10,
         .71457439, .23864136},
        {"raised, pooled .3", men, deseasonalised(raised), .3, .88612101, .3, 5.59863394, 31.769231, 3.5627e-06,
         1.27695201, .10294991},
        {"last year reversed", men, deseasonalised(reversed), 0, .88612101, .00710019, 1.57594437, 58.168084, .12046228,
         9.32880599, 3.7748e-14},
    };
    return rows;
}

} // namespace

/// The golden values were computed in R 4.2 and in Python, which agree to nine digits.
class TestShift : public QObject
{
    Q_OBJECT

private slots:
    void goldenValues_data()
    {
        QTest::addColumn<std::size_t>("row");
        for (std::size_t row = 0; row < goldenRows().size(); ++row)
            QTest::newRow(goldenRows()[row].name) << row;
    }

    void goldenValues()
    {
        QFETCH(const std::size_t, row);
        const Golden &golden = goldenRows()[row];
        const Measured<Gap> gap = standardisedGap(golden.a, golden.b, baseline);
        QVERIFY(gap && near(gap->correlation, golden.correlation));
        QCOMPARE(gap->sign, 1);
        const Measured<Shift> moved = shift(gap->values, baseline, golden.pooled);
        QVERIFY(moved && near(moved->phi, golden.phi) && near(moved->t, golden.t));
        QVERIFY(near(moved->degreesOfFreedom, golden.degrees, 1e-6));
        QVERIFY(near(moved->p / golden.p, 1, 1e-5)); // five printed digits at least
        QCOMPARE(moved->baseline, 60);
        QCOMPARE(moved->recent, 12);
        const Measured<Decoupling> apart = decoupling(gap->values, baseline, golden.pooled);
        QVERIFY(apart && near(apart->t, golden.decouplingT));
        QVERIFY(near(apart->p / golden.decouplingP, 1, 2e-5));
        QCOMPARE(apart->degreesOfFreedom, 69.0);
        QCOMPARE(apart->phi, moved->phi);
    }

    void aFindingIsAlsoVisibleOnTheChart()
    {
        const Series men = deseasonalised(mdeaths);
        const Series open = gapOf(men, deseasonalised(raised));
        QVERIFY(isVisible(*shift(open, baseline, 0), open, baseline));
        const auto alternating = [](int before, int after, double step) {
            Series values;
            for (int i = 0; i < before + after; ++i)
                values.emplace_back((i % 2 == 0 ? 1 : -1) + (i < before ? 0 : step));
            return values;
        };
        // significant, but not one deviation: no signal counts
        Series small = alternating(60, 20, 0.8);
        *small[70] = 40;
        *small[71] = -37;
        QVERIFY(shift(small, 60, 0)->p < 0.02 && shift(small, 60, 0)->size < 1
                && !isVisible(*shift(small, 60, 0), small, 60));
        // more than one deviation, without a signal
        const Series quiet = alternating(30, 6, 1.3);
        QVERIFY(shift(quiet, 30, 0)->size > 1 && !isVisible(*shift(quiet, 30, 0), quiet, 30));
        const Series loud = alternating(30, 6, 9);
        QVERIFY(isVisible(*shift(loud, 30, 0), loud, 30));
        // a signal before the recent values is old news
        Series early = quiet;
        *early[29] = -60;
        const Shift moved{.phi = 0, .size = 2};
        QVERIFY(!isVisible(moved, early, 30));
    }

    void theSignFollowsTheBaselineUnlessDeclared()
    {
        const Series men = deseasonalised(mdeaths);
        const Series women = times(deseasonalised(raised), -2, 5);
        const Measured<Gap> opposite = standardisedGap(men, women, baseline);
        QVERIFY(opposite && near(opposite->correlation, -.88612101));
        QCOMPARE(opposite->sign, -1);
        QVERIFY(near(shift(opposite->values, baseline, 0)->t, -7.41385289));
        const Measured<Gap> declared = standardisedGap(men, women, baseline, {.sign = 1});
        QCOMPARE(declared->sign, 1);
        QVERIFY(std::abs(*declared->values[3] - *opposite->values[3]) > 0.1);
    }

    void unitsAndOriginsDoNotMatter()
    {
        const Series men = deseasonalised(mdeaths);
        const Series women = deseasonalised(raised);
        const Series reference = gapOf(men, women);
        const Series scaled = gapOf(times(men, 1e3, -4e5), times(women, 1e-6, 3));
        for (std::size_t i = 0; i < reference.size(); ++i)
            QVERIFY(near(*reference[i], *scaled[i], 1e-6));
        const Shift one = *shift(women, baseline, 0.3);
        const Shift other = *shift(times(women, -250, 1e4), baseline, 0.3);
        QVERIFY(near(one.t, -other.t) && near(one.p, other.p, 1e-12) && near(one.size, -other.size));
        QVERIFY(near(decoupling(women, baseline, 0.3)->t, decoupling(times(women, -250, 1e4), baseline, 0.3)->t));
    }

    void aLagComparesWithWhatCameBefore()
    {
        Noise noise(11);
        const Series leader = noise.autoregression(60, 0.3);
        Series follower(60);
        for (std::size_t i = 2; i < follower.size(); ++i)
            follower[i] = 3 * *leader[i - 2] + 0.1 * noise.normal();
        QCOMPARE(standardisedGap(leader, follower, 48).error(), Silence::Unrelated);
        const Measured<Gap> lagged = standardisedGap(leader, follower, 48, {.lag = 2});
        QVERIFY(lagged && lagged->correlation > 0.99 && !lagged->values[1] && lagged->values[2]);
        const Measured<Gap> back = standardisedGap(follower, leader, 48, {.lag = -2});
        QVERIFY(back && near(back->correlation, lagged->correlation, 0.01) && !back->values[59] && back->values[57]);
    }

    void missingPeriodsAreBridgedNotFilled()
    {
        // The variance of the two means by its definition, period by period.
        Series values = stepped(5, 30, 8, 2);
        for (const std::size_t lost : {3, 4, 17, 29, 33})
            values[lost] = gap;
        const Shift moved = *shift(values, 30, 0.4);
        QCOMPARE(moved.baseline, 26);
        QCOMPARE(moved.recent, 7);
        const auto weight = [](std::size_t i) { return i < 30 ? -1.0 / 26 : 1.0 / 7; };
        double ofDifference = 0;
        double ofBaseline = 0;
        double difference = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            difference += values[i] ? weight(i) * *values[i] : 0;
            for (std::size_t j = 0; j < values.size(); ++j) {
                if (!values[i] || !values[j])
                    continue;
                const double carried = std::pow(moved.phi, std::abs(double(i) - double(j)));
                ofDifference += weight(i) * weight(j) * carried;
                ofBaseline += i < 30 && j < 30 ? weight(i) * weight(j) * carried : 0;
            }
        }
        const double deviation = difference / moved.size;
        const double variance = deviation * deviation / std::max((1 - ofBaseline) / (1 - 1.0 / 26), 0.2);
        QVERIFY(near(moved.t, difference / std::sqrt(variance * ofDifference), 1e-9));
    }

    void aBaselineThatHardlyShowsItsVarianceIsNotTrustedFurther()
    {
        // NumPy and SciPy by the formulas of the specification, where 18 values with phi .97 would show .17 of the
        // variance
        const Measured<Shift> moved = shift(Values(mdeaths).first(24), 18, 0.97);
        QVERIFY(moved && near(moved->t, -0.5689589109450618, 1e-12) && moved->degreesOfFreedom == 3);
        QVERIFY(near(moved->p, 0.6091923093544873, 1e-12));
    }

    void quietSeriesAreRarelySignificant()
    {
        // 36 values with phi .3, pooled as such: .05 of them are below .05, within what 600 can tell
        Noise noise(2026);
        int alarms = 0;
        int decoupled = 0;
        for (int run = 0; run < 600; ++run) {
            const Series values = noise.autoregression(36, 0.3);
            alarms += shift(values, 30, 0.3)->p < 0.05 ? 1 : 0;
            decoupled += decoupling(values, 30, 0.3)->p < 0.05 ? 1 : 0;
        }
        QVERIFY2(alarms >= 12 && alarms <= 48, qPrintable(QString::number(alarms)));
        QVERIFY2(decoupled >= 12 && decoupled <= 54, qPrintable(QString::number(decoupled)));
    }

    void quietMonthsNeedStandardisedResiduals()
    {
        // .245 and .063 of 6,000 series computed in NumPy
        Noise noise(27);
        int plain = 0;
        int standardised = 0;
        for (int run = 0; run < 400; ++run) {
            const Season fit = *season(noise.autoregression(36, 0), {}, 30);
            plain += shift(fit.residuals, 30, 0)->p < 0.05 ? 1 : 0;
            standardised += shift(fit.standardised, 30, 0)->p < 0.05 ? 1 : 0;
        }
        QVERIFY2(plain > 60 && standardised < 45, qPrintable(QString::number(standardised)));
    }

    void whatAFitLeavesOfNoiseIsExact()
    {
        Series values = Noise(5).autoregression(34, 0);
        for (const std::size_t lost : {3, 4, 17, 30})
            values[lost] = gap;
        constexpr std::size_t before = 28;
        const Seasonality quarters{.periods = 4};
        const auto residuals = residualsOfOnes(values, quarters, before);
        const FitNoise fit(values, quarters, before);
        QCOMPARE(fit.baseline(), 25);
        QCOMPARE(fit.recent(), 5);
        QCOMPARE(fit.coefficients(), 5);
        std::vector<double> mean(values.size(), 0);
        double squares = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto own = only(values.size(), i);
            if (values[i])
                QVERIFY(near(fit.scaleAt(i) * fit.scaleAt(i), covariance(residuals, own, own, 0)));
            squares += i < before ? covariance(residuals, own, own, 0.4) : 0;
            mean[i] = i >= before && values[i] ? 1.0 / 5 : 0;
        }
        QVERIFY(near(fit.squares(0.4), squares));
        QVERIFY(near(fit.varianceOfRecentMean(0.4), covariance(residuals, mean, mean, 0.4)));
    }

    void aFitHidesWhatIsCarriedOver()
    {
        Noise noise(6);
        const FitNoise fit(Series(36, 0.0), {}, 30);
        std::vector<double> plain;
        std::vector<double> corrected;
        for (int run = 0; run < 200; ++run) {
            const Series left = season(noise.autoregression(36, 0.6), {}, 30)->standardised;
            plain.push_back(persistence(Values(left).first(30), phiOfGaps));
            corrected.push_back(fit.persistence(left));
        }
        QVERIFY2(near(median(corrected), 0.6, 0.08) && median(plain) < median(corrected) - 0.02,
                 qPrintable(QStringLiteral("%1 %2").arg(median(plain)).arg(median(corrected))));
        QCOMPARE(fit.persistence(Series(36, 0.0)), 0.0);
    }

    void thatARecentYearMissesTogetherIsNoShift()
    {
        // Five times as many below .01 as there should be, unless it counts what the fit may be wrong by.
        Noise noise(31);
        const FitNoise fit(Series(48, 0.0), {}, 36);
        int naive = 0;
        int careful = 0;
        for (int run = 0; run < 1000; ++run) {
            const Series left = season(noise.autoregression(48, 0.3), {}, 36)->standardised;
            naive += shift(left, 36, 0.3)->p < 0.01 ? 1 : 0;
            careful += shift(Gap{.values = left}, fit, 0.3)->p < 0.01 ? 1 : 0;
        }
        QVERIFY2(naive >= 22 && careful <= 14, qPrintable(QStringLiteral("%1 %2").arg(naive).arg(careful)));
    }

    void withoutAFitNothingElseIsSaid()
    {
        // A mean alone is what a fit of one coefficient would be; a trend costs one more.
        Noise noise(8);
        const Series values = noise.autoregression(60, 0.3);
        const Series left = season(values, {.periods = 1}, 48)->standardised;
        const auto shiftOf = [](Values gapValues, const FitNoise &fit) {
            return shift(Gap{.values = Series(gapValues.begin(), gapValues.end())}, fit, 0.3);
        };
        const Shift fitted = *shiftOf(left, FitNoise(left, {.periods = 1}, 48));
        QCOMPARE(fitted.degreesOfFreedom, 46 * (1 - fitted.phi) / (1 + fitted.phi));
        QVERIFY(std::abs(fitted.t) < std::abs(shift(left, 48, 0.3)->t));
        QCOMPARE(shiftOf(left, FitNoise(Series(60, gap), {}, 48)).error(), Silence::TooFewValues);
        QCOMPARE(shiftOf(left, FitNoise(Series(60, 1.0), {.periods = 47}, 48)).error(), Silence::TooFewValues);
        QCOMPARE(shiftOf(Values(left).first(20), FitNoise(Values(left).first(20), {.periods = 1}, 17)).error(),
                 Silence::TooFewValues);
    }

    void farFromHomeTheDistanceIsLessCertain()
    {
        const Series men = season(mdeaths, {}, baseline)->standardised;
        const Series women = season(raised, {}, baseline)->standardised;
        Gap open = *standardisedGap(men, women, baseline);
        const FitNoise fit(open.values, {}, baseline);
        open.moved = 0;
        const Shift near = *shift(open, fit, 0);
        open.moved = -3;
        const Shift far = *shift(open, fit, 0);
        QVERIFY(near.t > 0 && far.t < 0.8 * near.t && far.p > near.p && far.size == near.size);
        open.correlation = 1; // then the ratio of the deviations is certain
        QCOMPARE(shift(open, fit, 0)->t, near.t);
    }

    void aGapKnowsHowFarBothMoved()
    {
        Noise noise(14);
        Series leader = noise.autoregression(40, 0.2);
        for (std::size_t i = 30; i < 40; ++i)
            *leader[i] += 5;
        const Series follower = times(leader, -2, 3);
        const Gap same = *standardisedGap(leader, follower, 30);
        QVERIFY2(same.moved < -3 && same.sign == -1, qPrintable(QString::number(same.moved)));
        QVERIFY(same.carriedByBoth >= 0 && same.carriedByBoth < 0.5);
    }

    void shiftsAreFound()
    {
        int found = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed)
            found += shift(stepped(seed, 30, 6, 3), 30, 0.3)->p < 0.001 ? 1 : 0;
        QVERIFY2(found >= 85, qPrintable(QString::number(found)));
    }

    void whatCannotBeMeasuredSaysWhy()
    {
        const Series noise = Noise(3).autoregression(40, 0);
        QCOMPARE(shift(noise, 17, 0).error(), Silence::TooFewValues);
        QVERIFY(shift(noise, 18, 0) && shift(noise, 36, 0));
        QCOMPARE(shift(noise, 37, 0).error(), Silence::TooFewValues);
        QCOMPARE(shift({}, 0, 0).error(), Silence::TooFewValues);
        QCOMPARE(shift(Series(40, 0.1), 30, 0).error(), Silence::NoVariation);
        QCOMPARE(shift(Series(40, std::numeric_limits<double>::max()), 30, 0).error(), Silence::BeyondNumbers);
        QVERIFY(decoupling(noise, 34, 0) && !decoupling(noise, 35, 0));
        QCOMPARE(decoupling(Values(noise).first(29), 20, 0).error(), Silence::TooFewValues);
        QCOMPARE(decoupling(Series(40, 7.0), 30, 0).error(), Silence::NoVariation);
        QCOMPARE(standardisedGap(noise, Values(noise).first(17), 17).error(), Silence::TooFewValues);
        QCOMPARE(standardisedGap(noise, Series(40, 0.1), 30).error(), Silence::NoVariation);
        QCOMPARE(standardisedGap(noise, Noise(4).autoregression(40, 0), 30).error(), Silence::Unrelated);
        QCOMPARE(standardisedGap(noise, times(noise, 1e308, 0), 30).error(), Silence::BeyondNumbers);
    }

    void aMultipleIsNoGapAtAll()
    {
        const Series values = Noise(3).autoregression(40, 0.5);
        const Measured<Gap> none = standardisedGap(values, times(values, 0.3, 7), 30);
        QVERIFY(none.has_value());
        QCOMPARE(none->values, Series(40, 0.0));
        QCOMPARE(shift(none->values, 30, 0).error(), Silence::NoVariation);
    }

    void everyNumberIsFiniteWhateverComesIn()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        Series strange = Noise(9).autoregression(40, 0);
        strange[35] = std::numeric_limits<double>::infinity();
        strange[2] = nan;
        strange[36] = 1e300;
        for (const Series &values : {Series{}, Series(40, gap), Series(40, 5e-324), Series(40, 1e200), strange}) {
            for (const double pooled : {-5.0, 0.0, 7.0, nan}) {
                const Measured<Shift> moved = shift(values, 30, pooled);
                QVERIFY(!moved
                        || (std::isfinite(moved->t) && std::isfinite(moved->size) && moved->p >= 0 && moved->p <= 1));
                const Measured<Decoupling> apart = decoupling(values, 30, pooled);
                QVERIFY(!apart || (std::isfinite(apart->t) && apart->p >= 0 && apart->p <= 1));
            }
        }
    }
};

QD_TEST_MAIN(TestShift)
#include "tst_shift.moc"
