// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flowspec.h"

#include <algorithm>
#include <numeric>

namespace qd::report {

namespace {

constexpr int Sweeps = 4;

/// Where each node stands in its column; \a order lists the nodes by column.
std::vector<int> placesIn(const FlowSpec &spec, const std::vector<int> &order)
{
    std::vector<int> next(spec.columns.size(), 0);
    std::vector<int> places(spec.nodes.size(), 0);
    for (const int node : order)
        places[std::size_t(node)] = next[std::size_t(spec.nodes[std::size_t(node)].column)]++;
    return places;
}

int crossingsOf(const FlowSpec &spec, const std::vector<int> &places)
{
    const auto columnOf = [&](int node) { return spec.nodes[std::size_t(node)].column; };
    int count = 0;
    for (std::size_t a = 0; a < spec.links.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            const FlowLink &one = spec.links[a];
            const FlowLink &other = spec.links[b];
            if (columnOf(one.from) != columnOf(other.from) || columnOf(one.to) != columnOf(other.to))
                continue;
            const int left = places[std::size_t(one.from)] - places[std::size_t(other.from)];
            const int right = places[std::size_t(one.to)] - places[std::size_t(other.to)];
            count += (left < 0 && right > 0) || (left > 0 && right < 0) ? 1 : 0;
        }
    }
    return count;
}

/// Puts the nodes of \a column at the mean places of their neighbours further left, or right.
void sweep(const FlowSpec &spec, std::vector<int> &order, int column, bool fromLeft)
{
    const std::vector<int> places = placesIn(spec, order);
    const auto meanOf = [&](int node) {
        double sum = 0;
        double weight = 0;
        for (const FlowLink &link : spec.links) {
            if ((fromLeft ? link.to : link.from) != node)
                continue;
            sum += link.weight * places[std::size_t(fromLeft ? link.from : link.to)];
            weight += link.weight;
        }
        return weight > 0 ? sum / weight : double(places[std::size_t(node)]);
    };
    const auto isHere = [&](int node) { return spec.nodes[std::size_t(node)].column == column; };
    const auto begin = std::ranges::find_if(order, isHere);
    const auto end = std::find_if_not(begin, order.end(), isHere);
    std::ranges::stable_sort(begin, end, {}, meanOf);
}

void reorder(FlowSpec &spec, const std::vector<int> &order)
{
    std::vector<int> newPlace(order.size());
    std::vector<FlowNode> nodes;
    for (std::size_t place = 0; place < order.size(); ++place) {
        newPlace[std::size_t(order[place])] = int(place);
        nodes.push_back(std::move(spec.nodes[std::size_t(order[place])]));
    }
    spec.nodes = std::move(nodes);
    for (FlowLink &link : spec.links) {
        link.from = newPlace[std::size_t(link.from)];
        link.to = newPlace[std::size_t(link.to)];
    }
}

std::vector<int> presentOrder(const FlowSpec &spec)
{
    std::vector<int> order(spec.nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int node) { return spec.nodes[std::size_t(node)].column; });
    return order;
}

} // namespace

void untangle(FlowSpec &spec)
{
    std::vector<int> order = presentOrder(spec);
    std::vector<int> best = order;
    int least = crossingsOf(spec, placesIn(spec, best));
    const int columns = int(spec.columns.size());
    for (int round = 0; round < Sweeps && least > 0; ++round) {
        for (int column = 1; column < columns; ++column)
            sweep(spec, order, column, true);
        for (int column = columns - 2; column >= 0; --column)
            sweep(spec, order, column, false);
        if (const int now = crossingsOf(spec, placesIn(spec, order)); now < least) {
            least = now;
            best = order;
        }
    }
    reorder(spec, best);
}

int crossings(const FlowSpec &spec)
{
    return crossingsOf(spec, placesIn(spec, presentOrder(spec)));
}

} // namespace qd::report
