// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/signals.h"
#include "support/referenceseries.h"
#include "support/testmain.h"

#include <algorithm>
#include <limits>

using namespace qd::stats;
using qd::test::mdeaths;
using qd::test::nile;
using qd::test::Noise;

namespace {

constexpr std::nullopt_t gap = std::nullopt;

bool near(double actual, double expected, double tolerance = 1e-9)
{
    return std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

/// Positions from 1, as the books count.
std::vector<int> positions(const std::vector<RaisedSignal> &found, Signal kind)
{
    std::vector<int> result;
    for (const RaisedSignal &signal : found) {
        if (signal.kind == kind)
            result.push_back(static_cast<int>(signal.index) + 1);
    }
    return result;
}

std::vector<int> upTo(int first, int last)
{
    std::vector<int> result;
    while (first <= last)
        result.push_back(first++);
    return result;
}

Series alternating(int count)
{
    Series result;
    for (int i = 0; i < count; ++i)
        result.emplace_back(i % 2 == 0 ? 10.0 : 12.0);
    return result;
}

} // namespace

class TestSignals : public QObject
{
    Q_OBJECT

private slots:
    void theNileAgainstItsFirstYears()
    {
        // Computed in Python by the formulas of the specification: baseline 1 to 24, no moving range outlies.
        const Measured<SignalChart> chart = signalChart(nile);
        QVERIFY(chart.has_value());
        QCOMPARE(chart->baseline, 24);
        QVERIFY(near(chart->centre, 1088.625) && near(chart->ownPhi, 0.09698983752282092));
        QCOMPARE(chart->phi, 0.3); // no other series to pool with
        QVERIFY(near(chart->sigma, 161.28140224736572));
        QVERIFY(near(chart->lower, 604.7807932579028) && near(chart->upper, 1572.4692067420972));
        QCOMPARE(chart->runLength, 11);
        QCOMPARE(positions(chart->found, Signal::BeyondLimit), std::vector{43});
        std::vector<int> runs = upTo(39, 45);
        std::ranges::copy(upTo(58, 93), std::back_inserter(runs));
        QCOMPARE(positions(chart->found, Signal::Run), runs);
        QVERIFY(std::ranges::all_of(chart->found, [](const RaisedSignal &s) { return s.side == Side::Below; }));
        QCOMPARE(chart->tested, nile);
    }

    void pooledPersistenceWidensTheLimits()
    {
        const SignalChart narrow = *signalChart(nile, {.pooledPhi = 0});
        const SignalChart wide = *signalChart(nile, {.pooledPhi = 0.7});
        QVERIFY(near(narrow.phi, narrow.ownPhi));
        QVERIFY(near(wide.sigma / narrow.sigma, std::sqrt((1 - narrow.ownPhi) / 0.3)));
        QCOMPARE(narrow.runLength, 9);
        QCOMPARE(wide.runLength, 18);
        QCOMPARE(signalChart(nile, {.pooledPhi = 5})->phi, 0.9);
    }

    void anOutlierOfTheBaselineIsScreenedOnce()
    {
        Series values = alternating(30);
        values[5] = 100;
        const SignalChart chart = *signalChart(values, {.pooledPhi = 0, .baselineLength = 24});
        QCOMPARE(chart.sigma, 2 / 1.128379);
        QVERIFY(chart.phi == 0);
        QCOMPARE(positions(chart.found, Signal::BeyondLimit), std::vector{6});
        QCOMPARE(chart.found.front().side, Side::Above);
    }

    void findingsNeedTwelveValues()
    {
        QCOMPARE(signalChart(alternating(11)).error(), Silence::TooFewValues);
        QCOMPARE(signalChart({}).error(), Silence::TooFewValues);
        QCOMPARE(signalChart(alternating(12))->baseline, 12);
        QCOMPARE(signalChart(alternating(20))->baseline, 17);
        QCOMPARE(signalChart(alternating(60))->baseline, 24);
        QCOMPARE(signalChart(alternating(30), {.baselineLength = 11}).error(), Silence::TooFewValues);
        QCOMPARE(baselineConfidence(11), 0.0);
        QCOMPARE(baselineConfidence(12), 0.5);
        QCOMPARE(baselineConfidence(24), 1.0);
        QCOMPARE(baselineConfidence(90), 1.0);
    }

    void tooManyGapsSaySo()
    {
        Series values = alternating(40);
        values[38] = gap;
        QVERIFY(signalChart(values).has_value());
        values[39] = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(signalChart(values).error(), Silence::LatestMissing);
        Series thin = alternating(40);
        for (const std::size_t lost : {1, 5, 9, 13, 17, 21, 25, 26}) // eight of forty: a fifth
            thin[lost] = gap;
        QVERIFY(signalChart(thin).has_value());
        thin[3] = gap;
        QCOMPARE(signalChart(thin).error(), Silence::TooManyMissing);
        Series lately = alternating(40);
        for (const std::size_t lost : {29, 32, 35}) // three of the latest twelve are more than a fifth
            lately[lost] = gap;
        QCOMPARE(signalChart(lately).error(), Silence::TooManyMissing);
    }

    void aGapOfOnePeriodKeepsARun()
    {
        Series values = alternating(24);
        for (int i = 0; i < 12; ++i)
            values.emplace_back(i == 4 ? gap : std::optional(12.5));
        const SignalChart one = *signalChart(values, {.baselineLength = 24});
        QCOMPARE(one.runLength, 11);
        QCOMPARE(positions(one.found, Signal::Run), std::vector<int>({35, 36})); // the 12 at 24 begins it
        values[29] = gap;
        QVERIFY(signalChart(values, {.baselineLength = 24})->found.empty());
    }

    void aBoundRaisesNoSignals()
    {
        Series values = alternating(30);
        values[28] = -5;
        const SignalChart open = *signalChart(values, {.baselineLength = 24});
        QCOMPARE(positions(open.found, Signal::BeyondLimit), std::vector{29});
        const SignalChart bounded = *signalChart(values, {.baselineLength = 24, .floor = 8.0, .ceiling = 13.0});
        QVERIFY(bounded.found.empty() && bounded.lower == 8 && bounded.upper == 13);
        const SignalChart far = *signalChart(values, {.baselineLength = 24, .floor = -100.0});
        QCOMPARE(far.found, open.found);
    }

    void theSeasonIsTakenOutFirst()
    {
        const SignalOptions seasonal{.baselineLength = 60, .seasonality = Seasonality{}};
        const Measured<SignalChart> chart = signalChart(mdeaths, seasonal);
        QVERIFY(chart.has_value());
        QCOMPARE(chart->tested, season(mdeaths, {}, 60)->standardised);
        QVERIFY(near(chart->centre, 0, 20) && chart->sigma < signalChart(mdeaths, {.baselineLength = 60})->sigma);
        Series values = mdeaths;
        *values[70] += 1500;
        const Measured<SignalChart> raised = signalChart(values, seasonal);
        QVERIFY(std::ranges::find(raised->found, RaisedSignal{70, Signal::BeyondLimit, Side::Above})
                != raised->found.end());
        const Values short26 = Values(mdeaths).first(26);
        QCOMPARE(signalChart(short26, {.seasonality = Seasonality{}}).error(), Silence::TooFewValues);
    }

    void falseSignalsAreExpectedAsMeasured()
    {
        const auto both = [](int baseline, int window) {
            return falseSignalProbability(baseline, window, Sides::Both);
        };
        QVERIFY(near(both(12, 3), 0.034) && near(both(24, 3), 0.022) && near(both(36, 3), 0.0185));
        QVERIFY(near(both(18, 3), 0.028) && both(5, 3) == both(12, 3) && both(90, 3) == both(36, 3));
        QVERIFY(near(falseSignalProbability(24, 3, Sides::One), 0.011));
        QVERIFY(near(both(24, 6), 1 - 0.978 * 0.978) && both(24, 0) == 0 && both(24, -3) == 0);
    }

    void quietSeriesRarelySignal()
    {
        // .022 and .016 were measured on 20,000 series each; 1,500 tell a doubling.
        Noise noise(5);
        int plain = 0;
        int seasonal = 0;
        const auto signalsLately = [](const SignalChart &chart, std::size_t from) {
            return std::ranges::any_of(chart.found, [=](const RaisedSignal &s) { return s.index >= from; }) ? 1 : 0;
        };
        for (int run = 0; run < 1500; ++run) {
            const double phi = 0.6 * noise.uniform();
            plain += signalsLately(*signalChart(noise.autoregression(27, phi), {.baselineLength = 24}), 24);
            seasonal += signalsLately(
                *signalChart(noise.autoregression(39, phi), {.baselineLength = 36, .seasonality = Seasonality{}}), 36);
        }
        QVERIFY2(plain > 8 && plain < 50, qPrintable(QString::number(plain)));
        QVERIFY2(seasonal > 8 && seasonal < 50, qPrintable(QString::number(seasonal)));
    }

    void shiftsOfThreeDeviationsAreSeen()
    {
        // Specification: .87 of 36 values at phi .3 for a shift of the last six; here on a frozen baseline of 24.
        Noise noise(6);
        int seen = 0;
        for (int run = 0; run < 200; ++run) {
            Series values = noise.autoregression(36, 0.3);
            for (std::size_t i = 30; i < 36; ++i)
                *values[i] += 3 / std::sqrt(1 - 0.09);
            seen += std::ranges::any_of(signalChart(values)->found, [](const RaisedSignal &s) { return s.index >= 30; })
                ? 1
                : 0;
        }
        QVERIFY2(seen > 150, qPrintable(QString::number(seen)));
    }

    void unitsAndDirectionDoNotMatter()
    {
        const SignalChart reference = *signalChart(nile);
        Series mirrored = nile;
        for (std::optional<double> &value : mirrored)
            *value = 5000 - 1000 * *value;
        const SignalChart other = *signalChart(mirrored);
        QCOMPARE(other.found.size(), reference.found.size());
        for (std::size_t i = 0; i < other.found.size(); ++i) {
            QCOMPARE(other.found[i].index, reference.found[i].index);
            QVERIFY(other.found[i].side != reference.found[i].side);
        }
        QVERIFY(near(other.upper, 5000 - 1000 * reference.lower));
    }

    void limitsOfAKnownSeriesAreTheSame()
    {
        const SignalChart chart = *signalChart(nile, {.baselineLength = 28});
        QCOMPARE(adjustedSignals(nile, 28, chart.phi), chart.found);
        QVERIFY(adjustedSignals(nile, 11, 0.3).empty() && adjustedSignals({}, 5, 0).empty());
    }

    void everyNumberIsFiniteWhateverComesIn()
    {
        constexpr double largest = std::numeric_limits<double>::max();
        Series extremes(30, largest);
        extremes[4] = -largest;
        Series scattered;
        for (int i = 0; i < 30; ++i)
            scattered.push_back(i % 6 == 5 ? gap : std::optional(5.0 * i));
        for (const Series &values : {Series(30, gap), Series(30, 0.1), Series(30, 5e-324), Series(30, 1e200), extremes,
                                     scattered, Series(30, std::numeric_limits<double>::infinity())}) {
            for (const bool seasonal : {false, true}) {
                SignalOptions options{.pooledPhi = std::numeric_limits<double>::quiet_NaN()};
                if (seasonal)
                    options.seasonality = Seasonality{.periods = 4};
                const Measured<SignalChart> chart = signalChart(values, options);
                QVERIFY(!chart || (std::isfinite(chart->lower) && std::isfinite(chart->upper)));
                QVERIFY(!chart || (std::isfinite(chart->phi) && std::isfinite(chart->sigma)));
                (void)adjustedSignals(values, 24, options.pooledPhi);
            }
        }
        QCOMPARE(signalChart(extremes).error(), Silence::BeyondNumbers);
        QVERIFY(signalChart(Series(30, 0.1))->found.empty());
    }
};

QD_TEST_MAIN(TestSignals)
#include "tst_signals.moc"
