// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/smoothing.h"

namespace qd::stats {

Smoothed smoothed(std::span<const double> values, const Smoothing &parameters, const SmoothingState &start)
{
    Smoothed result{.state = start};
    result.errors.reserve(values.size());
    SmoothingState &state = result.state;
    for (const double value : values) {
        const double expected = state.level + parameters.phi * state.trend;
        const double error = value - expected;
        // The same as the recursion of the header: level' - level is phi trend + alpha error.
        state.level = expected + parameters.alpha * error;
        state.trend = parameters.phi * state.trend + parameters.alpha * parameters.beta * error;
        result.errors.push_back(error);
        result.squares += error * error;
    }
    return result;
}

double projected(const SmoothingState &state, double phi, int horizon)
{
    double weight = 0;
    double power = 1;
    for (int step = 1; step <= horizon; ++step)
        weight += power *= phi;
    return state.level + state.trend * weight;
}

double varianceFactor(const Smoothing &parameters, int horizon)
{
    double factor = 1;
    double power = 1;
    double coefficient = parameters.alpha;
    for (int step = 1; step < horizon; ++step) {
        coefficient += parameters.alpha * parameters.beta * (power *= parameters.phi);
        factor += coefficient * coefficient;
    }
    return factor;
}

} // namespace qd::stats
