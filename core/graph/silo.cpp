// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/silo.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <random>

namespace qd::graph {

namespace {

std::vector<Edge> tiesAmong(const Network &network, std::span<const int> groups)
{
    std::vector<Edge> ties = undirected(network).edges;
    std::erase_if(ties, [&](const Edge &tie) { return size_t(tie.to) >= groups.size(); });
    return ties;
}

std::span<const int> labelsOf(const Network &network, std::span<const int> groups)
{
    return groups.first(std::min(groups.size(), sizeOf(network)));
}

/// Everybody else in one other group; what is left of the ties are those that touch \a group.
std::vector<int> versusOthers(std::span<const int> groups, int group)
{
    std::vector<int> labels;
    for (const int label : groups)
        labels.push_back(label == group ? 1 : 0);
    return labels;
}

struct Tally
{
    long long external = 0;
    long long internal = 0;
};

/// With \a only, ties that do not touch that group are left out.
Tally tallied(const std::vector<Edge> &ties, std::span<const int> labels, std::optional<int> only)
{
    Tally tally;
    for (const Edge &tie : ties) {
        const int from = labels[size_t(tie.from)];
        const int to = labels[size_t(tie.to)];
        if (from != to)
            ++tally.external;
        else if (!only || from == *only)
            ++tally.internal;
    }
    return tally;
}

/// The tally if all pairs were tied.
Tally allPairs(std::span<const int> labels, std::optional<int> only)
{
    std::map<int, long long> sizes;
    for (const int label : labels)
        ++sizes[label];
    const auto pairs = [](long long count) { return count * (count - 1) / 2; };
    const auto count = static_cast<long long>(labels.size());
    if (only) {
        const long long size = sizes[*only];
        return {size * (count - size), pairs(size)};
    }
    Tally tally{pairs(count), 0};
    for (const auto &[label, size] : sizes)
        tally.internal += pairs(size);
    tally.external -= tally.internal;
    return tally;
}

std::optional<double> indexOf(const Tally &tally)
{
    const long long all = tally.external + tally.internal;
    return all > 0 ? std::optional(double(tally.external - tally.internal) / double(all)) : std::nullopt;
}

bool isAsLow(const Tally &dealt, const Tally &seen)
{
    return (dealt.external - dealt.internal) * (seen.external + seen.internal)
        <= (seen.external - seen.internal) * (dealt.external + dealt.internal);
}

Mixing mixed(const std::vector<Edge> &ties, std::span<const int> labels, std::optional<int> only)
{
    const Tally tally = tallied(ties, labels, only);
    return {int(tally.external), int(tally.internal), indexOf(tally), indexOf(allPairs(labels, only))};
}

/// In how many ways the labels can be dealt out; counting stops beyond \a most.
double deals(std::span<const int> labels, double most)
{
    std::map<int, int> sizes;
    double ways = 1;
    int dealt = 0;
    for (const int label : labels) {
        ways = ways * ++dealt / ++sizes[label];
        if (ways > 2 * most)
            break;
    }
    return ways;
}

std::uint64_t below(std::uint64_t limit, std::mt19937_64 &random)
{
    const std::uint64_t unfair = (0 - limit) % limit; // so many of the lowest numbers would be one too often
    for (;;) {
        const std::uint64_t number = random();
        if (number >= unfair)
            return number % limit;
    }
}

void shuffle(std::vector<int> &labels, std::mt19937_64 &random)
{
    for (size_t left = labels.size(); left > 1; --left)
        std::swap(labels[left - 1], labels[size_t(below(left, random))]);
}

/// The share of all ways to deal out \a labels, sorted, that are as low as \a seen.
double chanceOfAll(const std::vector<Edge> &ties, std::vector<int> labels, std::optional<int> only, const Tally &seen)
{
    int all = 0;
    int low = 0;
    do {
        ++all;
        low += isAsLow(tallied(ties, labels, only), seen);
    } while (std::ranges::next_permutation(labels).found);
    return double(low) / all;
}

std::optional<double> chance(const std::vector<Edge> &ties, std::span<const int> groups, std::optional<int> only,
                             const Arrangements &arrangements)
{
    const Tally seen = tallied(ties, groups, only);
    if (seen.external + seen.internal == 0)
        return {};
    std::vector<int> labels(groups.begin(), groups.end());
    std::ranges::sort(labels); // the answer must not depend on who carries which number
    const int count = std::max(arrangements.count, 1);
    if (deals(labels, count) < count + 0.5)
        return chanceOfAll(ties, std::move(labels), only, seen);
    std::mt19937_64 random(arrangements.seed);
    int low = 0;
    for (int deal = 0; deal < count; ++deal) {
        shuffle(labels, random);
        low += isAsLow(tallied(ties, labels, only), seen);
    }
    return (1.0 + low) / (1.0 + count);
}

/// One group against all others.
struct Contest
{
    Tally seen;
    size_t size = 0; ///< members
    int low = 0; ///< deals that are as low
};

/// The ties of the last nodes of one deal among themselves and with the others, for every number of last nodes.
class Dealt
{
public:
    explicit Dealt(size_t nodes)
        : m_inside(nodes + 1)
        , m_touched(nodes + 1)
    {
    }

    void count(const std::vector<Edge> &ties, const std::vector<int> &places)
    {
        std::ranges::fill(m_inside, 0);
        std::ranges::fill(m_touched, 0);
        for (const Edge &tie : ties) {
            const auto [first, last] = std::minmax(places[size_t(tie.from)], places[size_t(tie.to)]);
            ++m_inside[size_t(first)];
            ++m_touched[size_t(last)];
        }
        for (size_t place = m_inside.size() - 1; place-- > 0;) {
            m_inside[place] += m_inside[place + 1];
            m_touched[place] += m_touched[place + 1];
        }
    }
    Tally ofLast(size_t size) const
    {
        const size_t from = m_inside.size() - 1 - size;
        return {m_touched[from] - m_inside[from], m_inside[from]};
    }

private:
    std::vector<long long> m_inside; ///< ties whose both ends stand there or later
    std::vector<long long> m_touched; ///< of which one does
};

/// Deals once for all \a contests: where a node ends up does not depend on who is compared with whom.
void deal(const std::vector<Edge> &ties, size_t nodes, const Arrangements &arrangements, std::span<Contest> contests)
{
    std::vector<int> places(nodes);
    std::iota(places.begin(), places.end(), 0);
    std::mt19937_64 random(arrangements.seed);
    Dealt dealt(nodes);
    for (int deal = 0; deal < std::max(arrangements.count, 1); ++deal) {
        shuffle(places, random);
        dealt.count(ties, places);
        for (Contest &contest : contests)
            contest.low += isAsLow(dealt.ofLast(contest.size), contest.seen);
    }
}

} // namespace

Mixing mixing(const Network &network, std::span<const int> groups)
{
    const auto labels = labelsOf(network, groups);
    return mixed(tiesAmong(network, labels), labels, {});
}

Mixing mixingOf(const Network &network, std::span<const int> groups, int group)
{
    const auto labels = versusOthers(labelsOf(network, groups), group);
    return mixed(tiesAmong(network, labels), labels, 1);
}

std::optional<double> inwardChance(const Network &network, std::span<const int> groups,
                                   const Arrangements &arrangements)
{
    const auto labels = labelsOf(network, groups);
    return chance(tiesAmong(network, labels), labels, {}, arrangements);
}

std::vector<std::optional<double>> inwardChancesOf(const Network &network, std::span<const int> groups,
                                                   std::span<const int> which, const Arrangements &arrangements)
{
    const auto all = labelsOf(network, groups);
    const std::vector<Edge> ties = tiesAmong(network, all);
    const int count = std::max(arrangements.count, 1);
    std::vector<std::optional<double>> chances(which.size());
    std::vector<Contest> contests;
    std::vector<size_t> places;
    for (size_t place = 0; place < which.size(); ++place) {
        std::vector<int> labels = versusOthers(all, which[place]);
        const Tally seen = tallied(ties, labels, 1);
        if (seen.external + seen.internal == 0)
            continue;
        std::ranges::sort(labels);
        if (deals(labels, count) < count + 0.5) {
            chances[place] = chanceOfAll(ties, std::move(labels), 1, seen);
            continue;
        }
        contests.push_back({seen, size_t(std::ranges::count(labels, 1))});
        places.push_back(place);
    }
    if (!contests.empty())
        deal(ties, all.size(), arrangements, contests);
    for (size_t index = 0; index < contests.size(); ++index)
        chances[places[index]] = (1.0 + contests[index].low) / (1.0 + count);
    return chances;
}

std::optional<double> inwardChanceOf(const Network &network, std::span<const int> groups, int group,
                                     const Arrangements &arrangements)
{
    return inwardChancesOf(network, groups, std::array{group}, arrangements).front();
}

std::optional<double> assortativity(const Network &network, std::span<const int> groups)
{
    const auto labels = labelsOf(network, groups);
    const std::vector<Edge> ties = tiesAmong(network, labels);
    std::map<int, double> ends;
    for (const Edge &tie : ties) {
        ++ends[labels[size_t(tie.from)]];
        ++ends[labels[size_t(tie.to)]];
    }
    if (ends.size() < 2)
        return {};
    const double all = 2 * double(ties.size());
    double byChance = 0;
    for (const auto &[label, count] : ends)
        byChance += count / all * (count / all);
    const double inside = double(tallied(ties, labels, {}).internal) / double(ties.size());
    return (inside - byChance) / (1 - byChance);
}

} // namespace qd::graph
