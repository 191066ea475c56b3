// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/ordering.h"

#include "graph/chains.h"

#include <algorithm>
#include <random>

namespace qd::graph {

namespace {

constexpr size_t MostMoreStarts = 16; ///< than three
constexpr size_t SquareOfAllStarts = 250'000; ///< of chains, times the starts that are more than three
constexpr int RoundsOfChains = 12; ///< the first few gain most
constexpr int RoundsOfLayer = 8;

void notePlaces(const std::vector<int> &layer, std::vector<int> &places)
{
    for (int place = 0; const int vertex : layer)
        places[size_t(vertex)] = place++;
}

std::vector<int> placesOf(const Layers &layers, size_t vertices)
{
    std::vector<int> places(vertices);
    for (const auto &layer : layers)
        notePlaces(layer, places);
    return places;
}

Graph opposite(const Graph &lines)
{
    Graph back(lines.size());
    for (size_t from = 0; from < lines.size(); ++from) {
        for (const int to : lines[from])
            back[size_t(to)].push_back(int(from));
    }
    return back;
}

std::vector<int> placesOfNeighbours(const std::vector<int> &neighbours, const std::vector<int> &places)
{
    std::vector<int> found;
    for (const int neighbour : neighbours)
        found.push_back(places[size_t(neighbour)]);
    std::ranges::sort(found);
    return found;
}

/// Pairs of lines that cross when the vertex with neighbours \a upper stands above the one with \a lower, less those
/// that cross the other way round.
int costOfStandingAbove(const std::vector<int> &upper, const std::vector<int> &lower)
{
    int cost = 0;
    std::ptrdiff_t above = 0; // places of lower that are less
    std::ptrdiff_t notBelow = 0; // less or equal
    const auto count = std::ssize(lower);
    for (const int place : upper) {
        while (above < count && lower[size_t(above)] < place)
            ++above;
        while (notBelow < count && lower[size_t(notBelow)] <= place)
            ++notBelow;
        cost += int(above - (count - notBelow));
    }
    return cost;
}

/// One layer between two that stay: what it costs when one of its vertices stands above another.
class Costs
{
public:
    Costs(const std::vector<int> &layer, const Graph &lines, const Graph &back, const std::vector<int> &places)
        : m_count(layer.size())
        , m_costs(layer.size() * layer.size())
    {
        std::vector<std::vector<int>> after;
        std::vector<std::vector<int>> before;
        for (const int vertex : layer) {
            after.push_back(placesOfNeighbours(lines[size_t(vertex)], places));
            before.push_back(placesOfNeighbours(back[size_t(vertex)], places));
        }
        for (size_t one = 0; one < m_count; ++one) {
            for (size_t other = 0; other < one; ++other) {
                const int cost =
                    costOfStandingAbove(after[one], after[other]) + costOfStandingAbove(before[one], before[other]);
                m_costs[one * m_count + other] = cost;
                m_costs[other * m_count + one] = -cost;
            }
        }
    }

    /// Of the vertex that was at place \a upper, above the one that was at \a lower; negative: fewer lines cross so.
    int operator()(size_t upper, size_t lower) const { return m_costs[upper * m_count + lower]; }

private:
    size_t m_count;
    std::vector<int> m_costs;
};

/// Moves the entry of \a order that names \a vertex to where fewest lines cross, or to another place that is as good,
/// since that leads on; whether fewer lines cross.
bool moveToBestPlace(std::vector<size_t> &order, size_t vertex, const Costs &costs)
{
    const auto now = std::ranges::find(order, vertex);
    auto best = now;
    int least = 0;
    int cost = 0;
    for (auto other = now; other != order.begin();) {
        cost += costs(vertex, *--other);
        if (cost <= least) {
            least = cost;
            best = other;
        }
    }
    cost = 0;
    for (auto other = now + 1; other != order.end(); ++other) {
        cost -= costs(vertex, *other);
        if (cost <= least) {
            least = cost;
            best = other;
        }
    }
    if (best < now)
        std::rotate(best, now, now + 1);
    else if (best > now)
        std::rotate(now, now + 1, best + 1);
    return least < 0;
}

/// One run over all pairs of neighbours; whether a change helped.
bool changePairs(std::vector<size_t> &order, const Costs &costs)
{
    bool helped = false;
    for (size_t index = 1; index < order.size(); ++index) {
        if (costs(order[index], order[index - 1]) >= 0)
            continue;
        std::swap(order[index], order[index - 1]);
        helped = true;
    }
    return helped;
}

bool moveEach(std::vector<size_t> &order, const Costs &costs)
{
    bool helped = false;
    for (size_t vertex = 0; vertex < order.size(); ++vertex)
        helped = moveToBestPlace(order, vertex, costs) || helped;
    return helped;
}

using Improvement = bool (*)(std::vector<size_t> &order, const Costs &costs);

/// Improves one layer while that helps; whether it did.
bool improveLayer(std::vector<int> &layer, std::vector<int> &places, const Graph &lines, const Graph &back,
                  Improvement improve)
{
    if (layer.size() < 2)
        return false;
    const Costs costs(layer, lines, back, places);
    std::vector<size_t> order;
    for (size_t place = 0; place < layer.size(); ++place)
        order.push_back(place);
    int rounds = 0;
    while (rounds < RoundsOfLayer && improve(order, costs))
        ++rounds;
    if (rounds == 0)
        return false;
    const std::vector<int> before = layer;
    std::ranges::transform(order, layer.begin(), [&](size_t place) { return before[place]; });
    notePlaces(layer, places);
    return true;
}

/// Goes forth and back over the layers while that helps, \a rounds times at most; every change crosses fewer lines.
void improveLayers(Layers &layers, const Graph &lines, const Graph &back, Improvement improve, int rounds)
{
    std::vector<int> places = placesOf(layers, lines.size());
    bool helped = true;
    for (int round = 0; helped && round < rounds; ++round) {
        helped = false;
        for (size_t step = 0; step < layers.size(); ++step) {
            const size_t index = round % 2 == 0 ? step : layers.size() - 1 - step;
            helped = improveLayer(layers[index], places, lines, back, improve) || helped;
        }
    }
}

/// The vertices as \a layers name them.
std::vector<int> asNamed(const Layers &layers)
{
    std::vector<int> vertices;
    for (const auto &layer : layers)
        vertices.insert(vertices.end(), layer.begin(), layer.end());
    return vertices;
}

/// The vertices as a walk along the lines, nearest first, comes by; it begins at the first of \a starts, and again at
/// the next one that it has not seen.
std::vector<int> asWalked(const std::vector<int> &starts, const Graph &lines, const Graph &back)
{
    std::vector<int> walked;
    std::vector<bool> seen(lines.size());
    const auto reach = [&](int vertex) {
        if (!seen[size_t(vertex)])
            walked.push_back(vertex);
        seen[size_t(vertex)] = true;
    };
    for (const int start : starts) {
        const size_t first = walked.size();
        reach(start);
        for (size_t next = first; next < walked.size(); ++next) {
            const auto vertex = size_t(walked[next]);
            std::ranges::for_each(lines[vertex], reach);
            std::ranges::for_each(back[vertex], reach);
        }
    }
    return walked;
}

/// The same in another order for each \a seed, on every machine.
std::vector<int> shuffled(std::vector<int> vertices, size_t seed)
{
    std::minstd_rand random(static_cast<unsigned>(seed));
    for (size_t left = vertices.size(); left > 1; --left)
        std::swap(vertices[left - 1], vertices[random() % left]);
    return vertices;
}

/// The orders that the search begins with: the smaller a drawing is the more, in the same time.
std::vector<std::vector<int>> startsFor(size_t chains, const Layers &layers, const Graph &lines, const Graph &back)
{
    const std::vector<int> forth = asNamed(layers);
    const std::vector<int> backwards(forth.rbegin(), forth.rend());
    std::vector<std::vector<int>> starts{forth, asWalked(forth, lines, back), asWalked(backwards, lines, back)};
    const size_t more = std::min(MostMoreStarts, SquareOfAllStarts / std::max<size_t>(1, chains * chains));
    for (size_t number = 1; number <= more; ++number)
        starts.push_back(shuffled(forth, number));
    return starts;
}

} // namespace

long long crossings(const Layers &layers, const Graph &lines)
{
    const std::vector<int> places = placesOf(layers, lines.size());
    long long count = 0;
    for (const auto &layer : layers) {
        std::vector<int> earlier; // ends of the lines of the vertices above, sorted
        for (const int vertex : layer) {
            const auto ends = placesOfNeighbours(lines[size_t(vertex)], places);
            for (const int end : ends)
                count += earlier.end() - std::ranges::upper_bound(earlier, end);
            const auto middle = std::ptrdiff_t(earlier.size());
            earlier.insert(earlier.end(), ends.begin(), ends.end());
            std::inplace_merge(earlier.begin(), earlier.begin() + middle, earlier.end());
        }
    }
    return count;
}

Layers withFewerCrossings(Layers layers, const Graph &lines)
{
    improveLayers(layers, lines, opposite(lines), changePairs, int(lines.size()));
    return layers;
}

Layers withFewCrossings(const Layers &layers, const Graph &lines)
{
    const Graph back = opposite(lines);
    Chains chains(layers, lines, back);
    Layers best = layers;
    long long fewest = crossings(best, lines);
    for (const std::vector<int> &start : startsFor(chains.size(), layers, lines, back)) {
        chains.arrange(start);
        bool helped = true;
        for (int round = 0; helped && round < RoundsOfChains; ++round)
            helped = chains.moveEach(round % 2 == 0 ? Chains::Choice::Last : Chains::Choice::First);
        Layers current = chains.layers();
        improveLayers(current, lines, back, moveEach, int(lines.size()));
        if (const long long count = crossings(current, lines); count < fewest) {
            best = std::move(current);
            fewest = count;
        }
    }
    return best;
}

} // namespace qd::graph
