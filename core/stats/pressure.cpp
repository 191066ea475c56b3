// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/pressure.h"

#include "stats/summary.h"

#include <algorithm>
#include <cmath>

namespace qd::stats {

namespace {

constexpr int searchSteps = 64; // to each side of the mode
constexpr int bisections = 64;
constexpr std::size_t quadraturePoints = 200;
constexpr double notableShare = 0.25;

/// The outcome of one driver alone.
class Along
{
public:
    Along(const Outcome &outcome, std::span<const double> modes, std::size_t which)
        : m_outcome(outcome)
        , m_values(modes.begin(), modes.end())
        , m_which(which)
    {
    }

    double operator()(double value)
    {
        m_values[m_which] = value;
        return m_outcome(m_values);
    }

private:
    const Outcome &m_outcome;
    std::vector<double> m_values;
    std::size_t m_which;
};

bool crosses(double one, double other)
{
    return (one <= 0 && other >= 0) || (one >= 0 && other <= 0);
}

/// \a from and \a to enclose a crossing.
double bisected(Along &along, double target, double from, double to)
{
    double atFrom = along(from) - target;
    for (int i = 0; i < bisections; ++i) {
        const double middle = from / 2 + to / 2;
        const double atMiddle = along(middle) - target;
        if (crosses(atFrom, atMiddle)) {
            to = middle;
        } else {
            from = middle;
            atFrom = atMiddle;
        }
    }
    return from / 2 + to / 2;
}

/// The first crossing on the way from \a start to \a end.
std::optional<double> crossing(Along &along, double target, double start, double end)
{
    double from = start;
    double atFrom = along(from) - target;
    for (int step = 1; step <= searchSteps && start != end; ++step) {
        const double to = std::lerp(start, end, static_cast<double>(step) / searchSteps);
        const double atTo = along(to) - target;
        if (crosses(atFrom, atTo))
            return bisected(along, target, from, to);
        from = to;
        atFrom = atTo;
    }
    return {};
}

double varianceAlone(Along &along, const Driver &driver)
{
    std::vector<double> outcomes;
    for (std::size_t i = 0; i < quadraturePoints; ++i) {
        const double share = (static_cast<double>(i) + 0.5) / quadraturePoints;
        outcomes.push_back(along(quantileOf(driver.range, driver.shape, share).value_or(driver.range.mode)));
    }
    return variance(outcomes);
}

} // namespace

std::optional<double> breakEven(const Outcome &outcome, double target, std::span<const double> modes, std::size_t which,
                                const Interval &range)
{
    const bool finite = std::isfinite(target) && std::isfinite(range.lower) && std::isfinite(range.upper)
        && std::ranges::all_of(modes, [](double mode) { return std::isfinite(mode); });
    if (!outcome || !finite || which >= modes.size() || !(range.lower <= range.upper))
        return {};
    Along along(outcome, modes, which);
    const double mode = std::clamp(modes[which], range.lower, range.upper);
    const std::optional<double> below = crossing(along, target, mode, range.lower);
    const std::optional<double> above = crossing(along, target, mode, range.upper);
    if (!below || !above)
        return below ? below : above;
    return mode - *below <= *above - mode ? below : above;
}

std::optional<double> headroom(double mode, double breakEven)
{
    const double share = (mode - breakEven) / std::abs(mode);
    return std::isfinite(share) ? std::optional(share) : std::nullopt;
}

std::optional<std::vector<TornadoBar>> tornado(const Outcome &outcome, std::span<const Driver> drivers)
{
    if (!outcome)
        return {};
    std::vector<double> modes;
    for (const Driver &driver : drivers)
        modes.push_back(driver.range.mode);
    std::vector<TornadoBar> bars;
    for (std::size_t i = 0; i < drivers.size(); ++i) {
        const auto [range, shape] = drivers[i];
        if (!isValid(range))
            return {};
        Along along(outcome, modes, i);
        const TornadoBar bar{.driver = i,
                             .atP10 = along(*quantileOf(range, shape, 0.1)),
                             .atP90 = along(*quantileOf(range, shape, 0.9)),
                             .variance = varianceAlone(along, drivers[i])};
        if (!std::isfinite(bar.atP10) || !std::isfinite(bar.atP90) || !std::isfinite(bar.variance))
            return {};
        bars.push_back(bar);
    }
    std::ranges::stable_sort(bars, std::greater(),
                             [](const TornadoBar &bar) { return std::abs(bar.atP90 - bar.atP10); });
    return bars;
}

bool hasInteractions(std::span<const TornadoBar> bars, double variance)
{
    double sum = 0;
    for (const TornadoBar &bar : bars)
        sum += bar.variance;
    return std::abs(sum - variance) > notableShare * variance;
}

} // namespace qd::stats
