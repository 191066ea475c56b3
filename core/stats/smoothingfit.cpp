// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/smoothing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::stats {

namespace {

constexpr double least = 0.0001;
constexpr double most = 0.9999;
constexpr double leastPhi = 0.80;
constexpr double mostPhi = 0.98;
constexpr std::array alphas{least, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, most};
constexpr std::array betas{least, 0.05, 0.15, 0.3, 0.55, 0.85};
constexpr std::array phis{leastPhi, 0.86, 0.92, mostPhi};

/// Values brought to -1 … 1, so that no square overflows and the search sees the same numbers in every unit.
struct Normalised
{
    std::vector<double> values = {};
    double centre = 0;
    double scale = 1;
};

std::optional<Normalised> normalised(std::span<const double> values)
{
    if (values.size() < 3 || !std::ranges::all_of(values, [](double value) { return std::isfinite(value); }))
        return {};
    const auto [low, high] = std::ranges::minmax(values);
    Normalised result{.centre = low / 2 + high / 2, .scale = high / 2 - low / 2};
    if (!(result.scale > 0))
        result.scale = 1;
    for (const double value : values)
        result.values.push_back((value - result.centre) / result.scale);
    return result;
}

struct Trial
{
    Smoothing parameters;
    SmoothingState start = {};
    double squares = 0;
};

/// The errors are linear in the start: error = plain - level * u - trend * v, where plain starts at zero, and u and v
/// follow a level and a trend of one without any values. Hence the best start is a regression with two unknowns.
struct Products
{
    double ee = 0;
    double eu = 0;
    double ev = 0;
    double uu = 0;
    double uv = 0;
    double vv = 0;
};

/// One recursion on its way; three of them side by side keep the processor busy.
struct Response
{
    double level = 0;
    double trend = 0;

    double errorOf(double value, double alpha, double gain, double phi)
    {
        const double damped = phi * trend;
        const double error = value - level - damped;
        level += damped + alpha * error;
        trend = damped + gain * error;
        return error;
    }
};

Products productsOf(std::span<const double> values, const Smoothing &parameters)
{
    const double alpha = parameters.alpha;
    const double gain = parameters.alpha * parameters.beta;
    Response plain;
    Response ofLevel{.level = 1};
    Response ofTrend{.trend = 1};
    Products sums;
    for (const double value : values) {
        const double e = plain.errorOf(value, alpha, gain, parameters.phi);
        const double u = -ofLevel.errorOf(0, alpha, gain, parameters.phi);
        const double v = -ofTrend.errorOf(0, alpha, gain, parameters.phi);
        sums.ee += e * e;
        sums.eu += e * u;
        sums.ev += e * v;
        sums.uu += u * u;
        sums.uv += u * v;
        sums.vv += v * v;
    }
    return sums;
}

SmoothingState bestStart(const Products &sums, Trend trend)
{
    const double determinant = sums.uu * sums.vv - sums.uv * sums.uv;
    if (trend == Trend::None || !(determinant > 1e-10 * sums.uu * sums.vv))
        return {.level = sums.eu / sums.uu};
    return {.level = (sums.eu * sums.vv - sums.ev * sums.uv) / determinant,
            .trend = (sums.ev * sums.uu - sums.eu * sums.uv) / determinant};
}

/// A point of the search: alpha, beta, phi. Coordinates that stay fixed have a step of zero.
class Search
{
public:
    Search(std::span<const double> values, const FitOptions &options)
        : m_values(values)
        , m_options(options)
    {
        m_steps = {0.1, options.trend == Trend::None ? 0 : 0.1,
                   options.trend == Trend::Damped && !options.phi ? 0.04 : 0};
        m_phi = options.trend == Trend::Damped ? options.phi.value_or(leastPhi) : 1;
    }

    Trial best() const { return refined(coarse()); }

private:
    Trial tried(const Smoothing &parameters) const
    {
        const Products sums = productsOf(m_values, parameters);
        Trial trial{.parameters = parameters};
        if (m_options.start == SmoothingStart::Fitted) {
            trial.start = bestStart(sums, m_options.trend);
        } else {
            trial.start.level = m_values[0];
            trial.start.trend = m_options.trend == Trend::None ? 0 : m_values[1] - m_values[0];
        }
        const auto [level, trend] = trial.start;
        trial.squares = sums.ee - 2 * (level * sums.eu + trend * sums.ev) + level * level * sums.uu
            + 2 * level * trend * sums.uv + trend * trend * sums.vv;
        return trial;
    }

    /// Differences below the rounding of sums are none, or machines would disagree about a perfect line.
    bool isBetter(const Trial &trial, const Trial &than) const
    {
        return trial.squares < than.squares - 1e-12 * static_cast<double>(m_values.size());
    }

    Trial coarse() const
    {
        Trial best;
        bool first = true;
        for (const double phi : m_steps[2] > 0 ? std::span<const double>(phis) : std::span<const double>(&m_phi, 1)) {
            for (const double beta : m_steps[1] > 0 ? std::span<const double>(betas) : std::span<const double>(none)) {
                for (const double alpha : alphas) {
                    const Trial trial = tried({.alpha = alpha, .beta = beta, .phi = phi});
                    if (first || isBetter(trial, best))
                        best = trial;
                    first = false;
                }
            }
        }
        return best;
    }

    Trial refined(Trial best) const
    {
        for (double share = 1; share * 0.1 > m_options.finestStep;) {
            const Trial before = best;
            for (std::size_t coordinate = 0; coordinate < m_steps.size(); ++coordinate) {
                for (const double sign : {1.0, -1.0}) {
                    const double step = sign * share * m_steps[coordinate];
                    const Trial trial = step == 0 ? best : tried(moved(best.parameters, coordinate, step));
                    if (isBetter(trial, best))
                        best = trial;
                }
            }
            if (!isBetter(best, before))
                share /= 2;
        }
        return best;
    }

    static Smoothing moved(Smoothing parameters, std::size_t coordinate, double step)
    {
        if (coordinate == 0)
            parameters.alpha = std::clamp(parameters.alpha + step, least, most);
        else if (coordinate == 1)
            parameters.beta = std::clamp(parameters.beta + step, least, most);
        else
            parameters.phi = std::clamp(parameters.phi + step, leastPhi, mostPhi);
        return parameters;
    }

    static constexpr std::array none{0.0};
    std::span<const double> m_values;
    FitOptions m_options;
    std::array<double, 3> m_steps;
    double m_phi;
};

int unknowns(const FitOptions &options)
{
    const int parameters = options.trend == Trend::None ? 1 : 2 + (options.trend == Trend::Damped && !options.phi);
    const int starts = options.trend == Trend::None ? 1 : 2;
    return parameters + (options.start == SmoothingStart::Fitted ? starts : 0);
}

} // namespace

std::optional<SmoothingFit> fittedSmoothing(std::span<const double> values, const FitOptions &options)
{
    const std::optional<Normalised> series = normalised(values);
    if (!series || (options.phi && !(*options.phi > 0 && *options.phi <= 1)) || !(options.finestStep > 0))
        return {};
    const Trial trial = Search(series->values, options).best();
    SmoothingFit fit{.parameters = trial.parameters,
                     .start = {.level = series->centre + series->scale * trial.start.level,
                               .trend = series->scale * trial.start.trend}};
    fit.run = smoothed(values, fit.parameters, fit.start);
    const int freedom = std::max(1, static_cast<int>(values.size()) - unknowns(options));
    fit.sigma = std::sqrt(fit.run.squares / freedom);
    const bool finite = std::isfinite(fit.sigma) && std::isfinite(fit.run.state.level)
        && std::isfinite(fit.run.state.trend) && std::isfinite(fit.start.trend);
    return finite ? std::optional(std::move(fit)) : std::nullopt;
}

} // namespace qd::stats
