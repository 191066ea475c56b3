// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/simulations.h"

#include "stats/changepoints.h"
#include "stats/falsediscovery.h"
#include "stats/forecast.h"
#include "stats/persistence.h"
#include "stats/random.h"
#include "stats/shift.h"
#include "stats/summary.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::harness {

using namespace Qt::StringLiterals;

namespace {

constexpr double FactorSize = 1.5;
constexpr double OwnSize = 0.5;
constexpr double FactorPhi = 0.5;
constexpr double MostOwnPhi = 0.6;
constexpr int OneBroken = 50; ///< of so many
constexpr double FalseDiscoveries = 0.1;

/// A first-order autoregression of variance 1.
std::vector<double> autoregression(int count, double phi, stats::Random &random)
{
    std::vector<double> values;
    double value = random.normal();
    for (int period = 0; period < count; ++period) {
        values.push_back(value);
        value = phi * value + std::sqrt(1 - phi * phi) * random.normal();
    }
    return values;
}

struct Two
{
    stats::Series a;
    stats::Series b;
};

Two together(const PairCell &cell, bool isBroken, stats::Random &random)
{
    const auto factor = autoregression(cell.periods, FactorPhi, random);
    const auto other = autoregression(cell.periods, FactorPhi, random);
    const auto ofA = autoregression(cell.periods, MostOwnPhi * random.uniform(), random);
    const auto ofB = autoregression(cell.periods, MostOwnPhi * random.uniform(), random);
    Two two;
    for (std::size_t period = 0; period < factor.size(); ++period) {
        const bool isAfter = isBroken && int(period) >= cell.periods - cell.recent;
        const bool follows = !isAfter || cell.what == Break::Gap;
        const double moved = isAfter && follows ? cell.size * OwnSize * std::sqrt(2.0) : 0;
        two.a.emplace_back(FactorSize * factor[period] + OwnSize * ofA[period]);
        two.b.emplace_back(FactorSize * (follows ? factor[period] : other[period]) + OwnSize * ofB[period] + moved);
    }
    return two;
}

/// The pairs of one run that once moved together, as the rules see them.
class Run
{
public:
    Run(const PairCell &cell, TakenOff takenOff)
        : m_cell(cell)
        , m_takenOff(takenOff)
        , m_before(std::size_t(cell.periods - cell.recent))
        , m_fit(stats::Series(std::size_t(cell.periods), 0.0), {}, m_before)
    {
    }

    void add(Two two, bool isBroken)
    {
        if (m_takenOff == TakenOff::TrendAndSeason) {
            const auto a = stats::season(two.a, {}, m_before);
            const auto b = stats::season(two.b, {}, m_before);
            if (!a || !b)
                return;
            two = {a->standardised, b->standardised};
        }
        if (auto gap = stats::standardisedGap(two.a, two.b, m_before)) {
            m_gaps.push_back(std::move(*gap));
            m_broken.push_back(isBroken);
        }
    }

    /// The shares of one run; \a broken: breaks that were put in.
    PairFigures figures(int broken) const
    {
        std::vector<double> pValues;
        std::vector<bool> isShown;
        const stats::PooledPhi phi = pooled();
        for (const stats::Gap &gap : m_gaps) {
            const auto [p, shown] = m_cell.what == Break::Gap ? moved(gap, phi) : decoupled(gap, phi);
            pValues.push_back(p);
            isShown.push_back(shown);
        }
        const auto rates = stats::falseDiscoveryRates(pValues);
        int right = 0;
        int wrong = 0;
        int shown = 0;
        for (std::size_t place = 0; place < rates.size(); ++place) {
            if (rates[place] > FalseDiscoveries)
                continue;
            ++(m_broken[place] ? right : wrong);
            shown += m_broken[place] && isShown[place] ? 1 : 0;
        }
        return {.falseShare = right + wrong > 0 ? double(wrong) / (right + wrong) : 0,
                .found = double(right) / broken,
                .shown = double(shown) / broken};
    }

private:
    using Tested = std::pair<double, bool>; ///< p, and whether the rule shows it when p is small

    bool isFitted() const { return m_takenOff == TakenOff::TrendAndSeason; }

    double persistence(const stats::Gap &gap) const
    {
        return isFitted() ? m_fit.persistence(gap.values)
                          : stats::persistence(stats::Values(gap.values).first(m_before), stats::phiOfGaps);
    }

    stats::PooledPhi pooled() const
    {
        std::vector<double> each;
        for (const stats::Gap &gap : m_gaps)
            each.push_back(persistence(gap));
        return stats::pooledPhi(each, isFitted() ? m_fit.baseline() - m_fit.coefficients() : double(m_before));
    }

    Tested moved(const stats::Gap &gap, const stats::PooledPhi &phi) const
    {
        const auto shift = isFitted() ? stats::shift(gap, m_fit, phi) : stats::shift(gap.values, m_before, phi);
        return shift ? Tested{shift->p, stats::isVisible(*shift, gap.values, m_before)} : Tested{1, false};
    }

    Tested decoupled(const stats::Gap &gap, const stats::PooledPhi &phi) const
    {
        constexpr double Outsized = 2;
        constexpr int FewestOutsized = 2;
        const auto apart = stats::decoupling(gap.values, m_before, {phi.likely(persistence(gap)), 0});
        const auto baseline = stats::existingValues(stats::Values(gap.values).first(m_before));
        const double centre = stats::mean(baseline);
        const double reach = Outsized * stats::standardDeviation(baseline);
        const auto outsized =
            std::ranges::count_if(stats::Values(gap.values).subspan(m_before),
                                  [&](const auto &value) { return value && std::abs(*value - centre) > reach; });
        return apart ? Tested{apart->p, outsized >= FewestOutsized} : Tested{1, false};
    }

    PairCell m_cell;
    TakenOff m_takenOff;
    std::size_t m_before;
    stats::FitNoise m_fit;
    std::vector<stats::Gap> m_gaps;
    std::vector<bool> m_broken;
};

std::vector<double> grown(Growth growth, int count, stats::Random &random)
{
    std::vector<double> values;
    double level = 100;
    double trend = 0.5;
    double deviation = 0;
    for (int period = 0; period < count; ++period) {
        const double error = random.normal();
        const double expected = level + 0.95 * trend;
        deviation = 0.5 * deviation + error;
        switch (growth) {
        case Growth::LocalTrend:
            values.push_back(expected + error);
            level = expected + 0.4 * error;
            trend = 0.95 * trend + 0.4 * 0.1 * error;
            break;
        case Growth::Line:
            values.push_back(100 + 0.2 * period + error);
            break;
        case Growth::Level:
            values.push_back(100 + deviation);
            break;
        }
    }
    return values;
}

QString figure(double value)
{
    return QString::number(value, 'f', 3);
}

QString rowOf(const PairCell &cell, TakenOff takenOff, int effort)
{
    constexpr int Pairs = 1500;
    constexpr int Runs = 2;
    const PairFigures figures = simulatedPairs(cell, takenOff, Runs * effort, Pairs);
    // The goals for what is found are those of the method alone; a fitted season takes information away.
    const QString goal =
        takenOff == TakenOff::Nothing && cell.leastFound > 0 ? u"(at least %1)"_s.arg(cell.leastFound) : u"(-)"_s;
    const QString what = cell.what == Break::Gap ? u"PAIR-001, a gap of %1 sd"_s.arg(cell.size) : u"PAIR-002"_s;
    return u"%1, %2 periods with %3 recent, %4: false %5 (at most %6), found %7 %8, shown "_s.arg(what)
               .arg(cell.periods)
               .arg(cell.recent)
               .arg(takenOff == TakenOff::Nothing ? u"as they are"_s : u"without trend and season"_s)
               .arg(figure(figures.falseShare))
               .arg(cell.mostFalse)
               .arg(figure(figures.found), goal)
        + figure(figures.shown) + u'\n';
}

} // namespace

std::span<const PairCell> pairCells()
{
    static constexpr std::array<PairCell, 8> cells{
        {{Break::Gap, 24, 6, 3, 0.3, 0},
         {Break::Gap, 36, 6, 3, 0.2, 0.75},
         {Break::Gap, 48, 12, 3, 0.2, 0.92},
         {Break::Gap, 36, 6, 2, 0.2, 0},
         {Break::Gap, 48, 12, 2, 0.2, 0.7},
         {Break::Gap, 48, 6, 3, 0.2, 0}, // what the rules compare in four years of months
         {Break::Decoupling, 48, 12, 0, 0.15, 0.6},
         {Break::Decoupling, 60, 12, 0, 0.15, 0.7}}};
    return cells;
}

PairFigures simulatedPairs(const PairCell &cell, TakenOff takenOff, int runs, int pairs)
{
    PairFigures sum;
    for (int number = 0; number < runs; ++number) {
        stats::Random random(std::uint64_t(((cell.periods * 100 + cell.recent) * 10 + int(cell.size)) * 1000 + number));
        Run run(cell, takenOff);
        int broken = 0;
        for (int pair = 0; pair < pairs; ++pair) {
            const bool isBroken = pair % OneBroken == 0;
            broken += isBroken ? 1 : 0;
            run.add(together(cell, isBroken, random), isBroken);
        }
        const PairFigures figures = run.figures(std::max(1, broken));
        sum.falseShare += figures.falseShare / runs;
        sum.found += figures.found / runs;
        sum.shown += figures.shown / runs;
    }
    return sum;
}

double datedShare(int periods, double size, int count)
{
    constexpr int Least = 12;
    constexpr int Near = 2;
    stats::Random random{std::uint64_t(periods)};
    int dated = 0;
    for (int number = 0; number < count; ++number) {
        const int at = Least + int(random.uniform() * (periods - 2 * Least + 1));
        stats::Series values;
        for (int period = 0; period < periods; ++period)
            values.emplace_back(random.normal() + (period >= at ? size : 0));
        const auto found = stats::changePoints(values);
        dated += found && std::ranges::any_of(found->segments, [&](const stats::Segment &segment) {
                     return segment.first > 0 && std::abs(int(segment.first) - at) <= Near;
                 });
    }
    return double(dated) / count;
}

double coveredShare(Growth growth, int periods, int count)
{
    constexpr int Horizon = 6;
    stats::Random random(std::uint64_t(periods * 10 + int(growth)));
    int covered = 0;
    for (int number = 0; number < count; ++number) {
        const auto values = grown(growth, periods + Horizon, random);
        const auto known = std::span(values).first(std::size_t(periods));
        const auto forecast = stats::forecast(known, {.horizon = Horizon});
        for (std::size_t step = 0; forecast && step < Horizon; ++step) {
            const stats::Interval &band = forecast->periods[step].wide;
            const double value = values[known.size() + step];
            covered += value >= band.lower && value <= band.upper ? 1 : 0;
        }
    }
    return double(covered) / count / Horizon;
}

QString simulationsText(int effort)
{
    QString text;
    for (const TakenOff takenOff : {TakenOff::Nothing, TakenOff::TrendAndSeason}) {
        for (const PairCell &cell : pairCells()) {
            if (takenOff == TakenOff::Nothing || cell.periods - cell.recent >= 24) // two years, for a season
                text += rowOf(cell, takenOff, effort);
        }
    }
    for (const int periods : {36, 48, 60})
        text += u"a level that moves by 2 sd in %1 periods, dated within two: %2 (at least 0.85)\n"_s.arg(periods).arg(
            figure(datedShare(periods, 2, 75 * effort)));
    for (const auto &[growth, name] : {std::pair(Growth::LocalTrend, u"damped local trend"_s),
                                       std::pair(Growth::Line, u"line"_s), std::pair(Growth::Level, u"level"_s)}) {
        for (const int periods : {12, 24, 36, 60})
            text += u"P80 of a %1 after %2 values: %3 (0.75 to 0.88)\n"_s.arg(name).arg(periods).arg(
                figure(coveredShare(growth, periods, 25 * effort)));
    }
    return text;
}

} // namespace qd::harness
