// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/queues.h"

#include "stats/distributions.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace qd::stats {

namespace {

constexpr int mostServers = 1'000'000; // the recursion takes one step a server
constexpr double roundingRoom = 1e-9; // 10 + sqrt(9) is 13 servers, whatever the last digit says

bool isAmount(double value)
{
    return value >= 0 && std::isfinite(value);
}

bool isQueue(double utilisation, double serviceTime, const Variability &variability)
{
    return utilisation >= 0 && utilisation < 1 && isAmount(serviceTime) && isAmount(variability.arrivals)
        && isAmount(variability.services);
}

bool isStaffed(double load, int servers)
{
    return isAmount(load) && servers >= 1 && servers <= mostServers;
}

std::optional<double> ifFinite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<double> kingmanWait(double utilisation, double serviceTime, const Variability &variability)
{
    return sharedQueueWait(utilisation, 1, serviceTime, variability);
}

std::optional<double> sharedQueueWait(double utilisation, int servers, double serviceTime,
                                      const Variability &variability)
{
    if (!isQueue(utilisation, serviceTime, variability) || servers < 1)
        return {};
    const double count = servers;
    const double exponent = std::sqrt(2 * (count + 1)) - 1;
    const double services = std::pow(utilisation, exponent) / (count * (1 - utilisation));
    return ifFinite(services * (variability.arrivals / 2 + variability.services / 2) * serviceTime);
}

std::optional<double> erlangC(double load, int servers)
{
    if (!isStaffed(load, servers))
        return {};
    if (load >= servers)
        return 1;
    double lost = 1; // Erlang B, by its recursion in the number of servers: no factorials, nothing overflows
    for (int server = 1; server <= servers; ++server)
        lost = load * lost / (server + load * lost);
    return lost / (1 - load / servers * (1 - lost));
}

std::optional<double> serviceLevel(double load, int servers, double serviceTime, double within)
{
    const std::optional<double> waiting = erlangC(load, servers);
    if (!waiting || !(serviceTime > 0) || !std::isfinite(serviceTime) || !(within >= 0))
        return {};
    if (load >= servers)
        return 0;
    return 1 - *waiting * std::exp(-(servers - load) * (within / serviceTime));
}

std::optional<double> averageSpeedOfAnswer(double load, int servers, double serviceTime)
{
    const std::optional<double> waiting = erlangC(load, servers);
    if (!waiting || !isAmount(serviceTime) || load >= servers)
        return {};
    return ifFinite(*waiting * serviceTime / (servers - load));
}

std::optional<int> squareRootStaffing(double load, double beta)
{
    if (!isAmount(load) || !isAmount(beta))
        return {};
    const double servers = std::ceil(load + beta * std::sqrt(load) - roundingRoom);
    if (!(servers <= mostServers))
        return {};
    return static_cast<int>(servers);
}

std::optional<double> squareRootWaitProbability(double beta)
{
    if (!(beta > 0) || !std::isfinite(beta))
        return {};
    const double density = std::exp(-beta * beta / 2) / std::sqrt(2 * std::numbers::pi);
    return density / (density + beta * normalProbability(beta));
}

UtilisationThreshold utilisationThreshold(int servers, std::optional<double> serviceTime,
                                          std::optional<double> promisedWait, const Variability &variability)
{
    const double bySize = servers <= 2 ? 0.80 : servers <= 9 ? 0.85 : 0.90;
    const bool described = serviceTime && promisedWait && *serviceTime > 0 && isAmount(*promisedWait)
        && isQueue(0, *serviceTime, variability) && servers >= 1;
    if (!described || !(variability.arrivals + variability.services > 0))
        return {.utilisation = bySize};
    double low = 0;
    double high = 1;
    while (high - low > 1e-10) {
        const double middle = std::midpoint(low, high);
        const std::optional<double> wait = sharedQueueWait(middle, servers, *serviceTime, variability);
        (wait && *wait <= *promisedWait ? low : high) = middle;
    }
    return {.utilisation = low, .fromPromise = true};
}

} // namespace qd::stats
