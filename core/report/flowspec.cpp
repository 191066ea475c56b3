// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flowspec.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace qd::report {

namespace {

constexpr int Sweeps = 4;

/// The nodes of each column from top to bottom.
using Columns = std::vector<std::vector<int>>;

Columns presentColumns(const FlowSpec &spec)
{
    Columns columns(spec.columns.size());
    for (std::size_t node = 0; node < spec.nodes.size(); ++node)
        columns[std::size_t(spec.nodes[node].column)].push_back(int(node));
    return columns;
}

void notePlaces(const std::vector<int> &column, std::vector<int> &places)
{
    for (int place = 0; const int node : column)
        places[std::size_t(node)] = place++;
}

/// Where each node stands in its column.
std::vector<int> placesIn(const FlowSpec &spec, const Columns &columns)
{
    std::vector<int> places(spec.nodes.size());
    for (const auto &column : columns)
        notePlaces(column, places);
    return places;
}

/// Pairs of \a lines (left place, right place) of which one starts above the other and ends below it: inversions,
/// counted with sums over a tree of right places, in n log n steps (Barth, Mutzel and Jünger, "Simple and efficient
/// bilayer cross counting", Journal of Graph Algorithms and Applications 8, 2004).
int inversions(std::vector<std::pair<int, int>> lines)
{
    std::ranges::sort(lines);
    int most = 0;
    for (const auto &[left, right] : lines)
        most = std::max(most, right);
    std::vector<int> sums(std::size_t(most) + 2); // of Fenwick: the last set bit of a place says how many it sums up
    const int places = int(sums.size());
    int count = 0;
    int counted = 0;
    for (const auto &[left, right] : lines) {
        int notBelow = 0;
        for (int place = right + 1; place > 0; place -= place & -place)
            notBelow += sums[std::size_t(place)];
        count += counted++ - notBelow;
        for (int place = right + 1; place < places; place += place & -place)
            ++sums[std::size_t(place)];
    }
    return count;
}

int crossingsOf(const FlowSpec &spec, const std::vector<int> &places)
{
    std::map<std::pair<int, int>, std::vector<std::pair<int, int>>> between;
    for (const FlowLink &link : spec.links) {
        const auto columnOf = [&](int node) { return spec.nodes[std::size_t(node)].column; };
        between[{columnOf(link.from), columnOf(link.to)}].emplace_back(places[std::size_t(link.from)],
                                                                       places[std::size_t(link.to)]);
    }
    int count = 0;
    for (auto &[columns, lines] : between)
        count += inversions(std::move(lines));
    return count;
}

struct Neighbour
{
    int node = 0;
    double weight = 0;
};

/// What each node is linked with further left, or further right.
std::vector<std::vector<Neighbour>> neighboursOf(const FlowSpec &spec, bool onTheLeft)
{
    std::vector<std::vector<Neighbour>> neighbours(spec.nodes.size());
    for (const FlowLink &link : spec.links) {
        const auto node = std::size_t(onTheLeft ? link.to : link.from);
        neighbours[node].push_back({onTheLeft ? link.from : link.to, link.weight});
    }
    return neighbours;
}

/// Puts the nodes of \a column at the mean places of their \a neighbours; one without any stays.
void sweep(std::vector<int> &column, const std::vector<std::vector<Neighbour>> &neighbours, std::vector<int> &places)
{
    std::vector<std::pair<double, int>> means;
    for (const int node : column) {
        double sum = 0;
        double weight = 0;
        for (const Neighbour &other : neighbours[std::size_t(node)]) {
            sum += other.weight * places[std::size_t(other.node)];
            weight += other.weight;
        }
        means.emplace_back(weight > 0 ? sum / weight : double(places[std::size_t(node)]), node);
    }
    std::ranges::stable_sort(means, {}, &std::pair<double, int>::first);
    std::ranges::transform(means, column.begin(), &std::pair<double, int>::second);
    notePlaces(column, places);
}

void reorder(FlowSpec &spec, const Columns &columns)
{
    std::vector<int> newPlace(spec.nodes.size());
    std::vector<FlowNode> nodes;
    for (const auto &column : columns) {
        for (const int node : column) {
            newPlace[std::size_t(node)] = int(nodes.size());
            nodes.push_back(std::move(spec.nodes[std::size_t(node)]));
        }
    }
    spec.nodes = std::move(nodes);
    for (FlowLink &link : spec.links) {
        link.from = newPlace[std::size_t(link.from)];
        link.to = newPlace[std::size_t(link.to)];
    }
}

} // namespace

void untangle(FlowSpec &spec)
{
    const auto before = neighboursOf(spec, true);
    const auto after = neighboursOf(spec, false);
    Columns columns = presentColumns(spec);
    std::vector<int> places = placesIn(spec, columns);
    Columns best = columns;
    int least = crossingsOf(spec, places);
    for (int round = 0; round < Sweeps && least > 0; ++round) {
        for (std::size_t column = 1; column < columns.size(); ++column)
            sweep(columns[column], before, places);
        for (std::size_t column = columns.size() - 1; column-- > 0;)
            sweep(columns[column], after, places);
        if (const int now = crossingsOf(spec, places); now < least) {
            least = now;
            best = columns;
        }
    }
    reorder(spec, best);
}

int crossings(const FlowSpec &spec)
{
    return crossingsOf(spec, placesIn(spec, presentColumns(spec)));
}

} // namespace qd::report
