// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/clustering.h"

#include <algorithm>
#include <map>

namespace qd::graph {

namespace {

/// Communities that are single nodes at first and whole communities later: ties between them, and weight inside.
struct Level
{
    WeightedGraph ties; ///< both directions
    std::vector<double> inside; ///< twice the weight within each
    std::vector<double> strength; ///< what is inside, and all ties
    double all = 0; ///< sum of the strengths
};

Level levelOf(const Network &network)
{
    Network both = undirected(network);
    std::erase_if(both.edges, [](const Edge &edge) { return edge.weight <= 0; });
    const Network back = reversed(both);
    both.edges.insert(both.edges.end(), back.edges.begin(), back.edges.end());
    std::ranges::sort(both.edges, [](const Edge &a, const Edge &b) { return a < b; });
    Level level{outgoing(both), std::vector<double>(sizeOf(network)), std::vector<double>(sizeOf(network)), 0};
    for (const Edge &edge : both.edges) {
        level.strength[size_t(edge.from)] += edge.weight;
        level.all += edge.weight;
    }
    return level;
}

/// Numbers from 0 in the order of their first nodes.
void renumber(std::vector<int> &groups)
{
    std::map<int, int> numbers;
    for (int &group : groups)
        group = numbers.try_emplace(group, int(numbers.size())).first->second;
}

/// Each community of \a level as one node.
Level joined(const Level &level, const std::vector<int> &groups)
{
    const size_t count = groups.empty() ? 0 : size_t(std::ranges::max(groups)) + 1;
    Level result{WeightedGraph(count), std::vector<double>(count), std::vector<double>(count), level.all};
    std::vector<std::map<int, double>> between(count);
    for (size_t node = 0; node < groups.size(); ++node) {
        const auto group = size_t(groups[node]);
        result.inside[group] += level.inside[node];
        result.strength[group] += level.strength[node];
        for (const Edge &tie : level.ties[node]) {
            if (groups[size_t(tie.to)] == groups[node])
                result.inside[group] += tie.weight;
            else
                between[group][groups[size_t(tie.to)]] += tie.weight;
        }
    }
    for (size_t group = 0; group < count; ++group) {
        for (const auto &[other, weight] : between[group])
            result.ties[group].push_back({int(group), other, weight});
    }
    return result;
}

/// The community that \a node gains most from; its own unless another one is better by more than rounding.
int bestGroup(const Level &level, const std::vector<int> &groups, const std::vector<double> &total, size_t node)
{
    const int own = groups[node];
    std::map<int, double> shared{{own, 0}};
    for (const Edge &tie : level.ties[node])
        shared[groups[size_t(tie.to)]] += tie.weight;
    const auto gain = [&](int group) {
        const double others = total[size_t(group)] - (group == own ? level.strength[node] : 0);
        return shared.at(group) / level.all - level.strength[node] / level.all * (others / level.all);
    };
    int best = own;
    double most = gain(own);
    for (const auto &[group, weight] : shared) {
        if (const double here = gain(group); here > most + 1e-12) {
            most = here;
            best = group;
        }
    }
    return best;
}

/// Every move makes the modularity larger, so this ends; the limit is for rounding.
bool moveNodes(const Level &level, std::vector<int> &groups)
{
    std::vector<double> total(level.strength.size());
    for (size_t node = 0; node < groups.size(); ++node)
        total[size_t(groups[node])] += level.strength[node];
    bool hasMoved = false;
    bool moves = level.all > 0;
    for (int round = 0; moves && round < 100; ++round) {
        moves = false;
        for (size_t node = 0; node < groups.size(); ++node) {
            const int best = bestGroup(level, groups, total, node);
            if (best == groups[node])
                continue;
            total[size_t(groups[node])] -= level.strength[node];
            total[size_t(best)] += level.strength[node];
            groups[node] = best;
            moves = hasMoved = true;
        }
    }
    return hasMoved;
}

std::vector<int> alone(size_t count)
{
    std::vector<int> groups(count);
    for (size_t node = 0; node < count; ++node)
        groups[node] = int(node);
    return groups;
}

/// Joins whole communities while that helps.
bool joinGroups(const Level &nodes, std::vector<int> &groups)
{
    bool hasJoined = false;
    for (;;) {
        renumber(groups);
        const Level level = joined(nodes, groups);
        std::vector<int> merged = alone(level.strength.size());
        if (!moveNodes(level, merged))
            return hasJoined;
        for (int &group : groups)
            group = merged[size_t(group)];
        hasJoined = true;
    }
}

} // namespace

std::optional<double> modularity(const Network &network, std::span<const int> groups)
{
    const Level level = levelOf(network);
    if (level.all <= 0)
        return {};
    std::vector<int> labels = alone(level.strength.size());
    std::map<int, int> first;
    for (size_t node = 0; node < std::min(labels.size(), groups.size()); ++node)
        labels[node] = first.try_emplace(groups[node], int(node)).first->second;
    renumber(labels);
    const Level whole = joined(level, labels);
    double result = 0;
    for (size_t group = 0; group < whole.strength.size(); ++group) {
        const double share = whole.strength[group] / level.all;
        result += whole.inside[group] / level.all - share * share;
    }
    return result;
}

std::vector<int> communities(const Network &network)
{
    const Level level = levelOf(network);
    std::vector<int> groups = alone(level.strength.size());
    bool moves = true;
    for (int round = 0; moves && round < 20; ++round) {
        moves = moveNodes(level, groups);
        moves = joinGroups(level, groups) || moves;
    }
    renumber(groups);
    return groups;
}

} // namespace qd::graph
