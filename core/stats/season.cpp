// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/season.h"

#include <Eigen/LU>
#include <Eigen/QR>

#include <algorithm>

namespace qd::stats {

namespace {

constexpr std::size_t fewestForTrend = 6;
constexpr double rounding = 1e-11; ///< of the largest value: a residual below is none
constexpr double exact = 1e-9; // share of the noise that a residual keeps: below, the fit passes through the value

struct Calendar
{
    std::size_t periods;
    std::size_t first;
    std::size_t of(std::size_t index) const { return (first + index) % periods; }
};

Calendar calendarOf(const Seasonality &seasonality)
{
    const int periods = std::max(1, seasonality.periods);
    const int first = (seasonality.first % periods + periods) % periods;
    return {static_cast<std::size_t>(periods), static_cast<std::size_t>(first)};
}

/// Time from -1 to 1 over the baseline, so that the columns of the design are of one size.
struct Clock
{
    double middle;
    double half;
    double at(std::size_t index) const { return (static_cast<double>(index) - middle) / half; }
};

Clock clockOf(std::size_t periods)
{
    const double middle = (static_cast<double>(periods) - 1) / 2;
    return {middle, std::max(middle, 1.0)};
}

struct Fit
{
    double trend = 0; ///< of the clock
    Series means; ///< one a time of year, in the middle of the baseline
    Eigen::MatrixXd spread; ///< inverse of the normal equations: the trend, then the times of year
    std::vector<Eigen::Index> columns; ///< of each time of year in it, -1: none

    /// How much of a value at this time the fit would take from the value itself.
    double leverage(std::size_t timeOfYear, double time) const
    {
        const Eigen::Index column = columns[timeOfYear];
        return time * time * spread(0, 0) + 2 * time * spread(0, column) + spread(column, column);
    }
};

double largestOf(Values values)
{
    double largest = 0;
    for (const std::optional<double> &value : values)
        largest = std::max(largest, isValue(value) ? std::abs(*value) : 0);
    return largest;
}

/// In units of \a scale. One column a time of year that occurs, instead of a constant and one less: the same fit.
std::optional<Fit> fit(Values baseline, const Calendar &calendar, const Clock &clock, double scale)
{
    std::vector<Eigen::Index> columns(calendar.periods, -1);
    Eigen::Index width = 1;
    for (std::size_t i = 0; i < baseline.size(); ++i) {
        if (isValue(baseline[i]) && columns[calendar.of(i)] < 0)
            columns[calendar.of(i)] = width++;
    }
    const auto rows = static_cast<Eigen::Index>(valueCount(baseline));
    Eigen::MatrixXd design = Eigen::MatrixXd::Zero(rows, width);
    Eigen::VectorXd observed(rows);
    Eigen::Index row = 0;
    for (std::size_t i = 0; i < baseline.size(); ++i) {
        if (!isValue(baseline[i]))
            continue;
        design(row, 0) = clock.at(i);
        design(row, columns[calendar.of(i)]) = 1;
        observed(row++) = *baseline[i] / scale;
    }
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> decomposition(design);
    if (decomposition.rank() < width)
        return {};
    const Eigen::VectorXd solution = decomposition.solve(observed);
    if (!solution.allFinite())
        return {};
    Fit result{.trend = solution(0), .means = Series(calendar.periods)};
    for (std::size_t time = 0; time < columns.size(); ++time) {
        if (columns[time] >= 0)
            result.means[time] = solution(columns[time]);
    }
    result.spread = (design.transpose() * design).inverse();
    result.columns = std::move(columns);
    return result;
}

/// Splits the means of the times of year into their level and the effects, in the unit of the values.
void describe(Season &season, const Fit &fit, const Clock &clock, double scale)
{
    double sum = 0;
    for (const std::optional<double> &mean : fit.means)
        sum += mean.value_or(0);
    const double level = sum / static_cast<double>(valueCount(fit.means));
    season.slope = fit.trend / clock.half * scale;
    season.level = level * scale - season.slope * clock.middle;
    for (const std::optional<double> &mean : fit.means)
        season.effects.push_back(mean ? std::optional((*mean - level) * scale) : std::nullopt);
}

/// What the fit leaves, plain and standardised; false when it is no number.
bool takeOff(Season &season, Values values, const Fit &fit, const Calendar &calendar, const Clock &clock,
             std::size_t baselinePeriods, double scale)
{
    season.residuals.resize(values.size());
    season.standardised.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::optional<double> &mean = fit.means[calendar.of(i)];
        if (!isValue(values[i]) || !mean)
            continue;
        double residual = *values[i] / scale - *mean - fit.trend * clock.at(i);
        residual = std::abs(residual) <= rounding ? 0 : residual * scale;
        season.residuals[i] = residual;
        const double leverage = fit.leverage(calendar.of(i), clock.at(i));
        const double share = i < baselinePeriods ? 1 - leverage : 1 + leverage;
        if (share > exact)
            season.standardised[i] = residual / std::sqrt(share);
        if (!std::isfinite(residual) || !std::isfinite(season.standardised[i].value_or(0)))
            return false;
    }
    return true;
}

} // namespace

Measured<Season> season(Values values, const Seasonality &seasonality, std::size_t baselinePeriods)
{
    const Calendar calendar = calendarOf(seasonality);
    const Values baseline = values.first(std::min(baselinePeriods, values.size()));
    if (valueCount(baseline) < std::max(2 * calendar.periods, fewestForTrend))
        return tl::unexpected(Silence::TooFewValues);
    const Clock clock = clockOf(baseline.size());
    const double largest = largestOf(baseline);
    const double scale = largest > 0 ? largest : 1;
    const std::optional<Fit> fitted = fit(baseline, calendar, clock, scale);
    if (!fitted)
        return tl::unexpected(Silence::TooFewValues);
    Season result;
    describe(result, *fitted, clock, scale);
    const bool finite = takeOff(result, values, *fitted, calendar, clock, baseline.size(), scale);
    if (!finite || !std::isfinite(result.level) || !std::isfinite(result.slope))
        return tl::unexpected(Silence::BeyondNumbers);
    return result;
}

} // namespace qd::stats
