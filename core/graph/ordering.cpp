// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/ordering.h"

#include <algorithm>

namespace qd::graph {

namespace {

constexpr int Starts = 3; ///< orders that the search begins with
constexpr int LeastPatience = 12; ///< so many sweeps without a gain, and the next start
constexpr int MorePatience = 48; ///< than that, where a sweep costs next to nothing: a drawing is there at once
constexpr double PatienceOfAll = 6e7; ///< for vertices squared
constexpr int RoundsOfSweep = 1; ///< over all layers, after each sweep
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

/// Moves the entry of \a order that names \a vertex to where fewest lines cross; whether it moved.
bool moveToBestPlace(std::vector<size_t> &order, size_t vertex, const Costs &costs)
{
    const auto now = std::ranges::find(order, vertex);
    auto best = now;
    int least = 0;
    int cost = 0;
    for (auto other = now; other != order.begin();) {
        cost += costs(vertex, *--other);
        if (cost < least) {
            least = cost;
            best = other;
        }
    }
    cost = 0;
    for (auto other = now + 1; other != order.end(); ++other) {
        cost -= costs(vertex, *other);
        if (cost < least) {
            least = cost;
            best = other;
        }
    }
    if (best < now)
        std::rotate(best, now, now + 1);
    else if (best > now)
        std::rotate(now, now + 1, best + 1);
    return best != now;
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

/// Between median places; of two, nearer to where the neighbours stand closer (the weighted median of dot).
double medianOf(const std::vector<int> &places)
{
    const size_t count = places.size();
    const size_t middle = count / 2;
    if (count % 2 == 1)
        return places[middle];
    if (count == 2)
        return (places[0] + places[1]) / 2.0;
    const double left = places[middle - 1] - places.front();
    const double right = places.back() - places[middle];
    if (left + right == 0)
        return (places[middle - 1] + places[middle]) / 2.0;
    return (places[middle - 1] * right + places[middle] * left) / (left + right);
}

/// Of vertices with the same median: as they stand, or the other way round, which leads out of a rut.
enum class Ties { Keep, Turn };

/// Sorts \a layer by the medians of neighbours; vertices without any keep their places.
void sortByMedian(std::vector<int> &layer, const Graph &neighbours, const std::vector<int> &places, Ties ties)
{
    std::vector<std::pair<double, int>> movable;
    for (const int vertex : layer) {
        if (const auto around = placesOfNeighbours(neighbours[size_t(vertex)], places); !around.empty())
            movable.emplace_back(medianOf(around), vertex);
    }
    if (ties == Ties::Turn)
        std::ranges::reverse(movable);
    std::ranges::stable_sort(movable, std::ranges::less(), [](const auto &entry) { return entry.first; });
    for (size_t next = 0; int &vertex : layer) {
        if (!neighbours[size_t(vertex)].empty())
            vertex = movable[next++].second;
    }
}

void sweep(Layers &layers, const Graph &neighbours, bool forth, Ties ties)
{
    std::vector<int> places = placesOf(layers, neighbours.size());
    for (size_t step = 1; step < layers.size(); ++step) {
        auto &layer = layers[forth ? step : layers.size() - 1 - step];
        sortByMedian(layer, neighbours, places, ties);
        notePlaces(layer, places);
    }
}

/// The vertices of each layer in the order in which a walk along the lines, nearest first, comes by; it begins at the
/// first vertices or at the last.
Layers asWalked(const Layers &layers, const Graph &lines, const Graph &back, bool fromFirst)
{
    std::vector<int> waiting;
    std::vector<size_t> layerOf(lines.size());
    for (size_t layer = 0; layer < layers.size(); ++layer) {
        for (const int vertex : layers[layer]) {
            layerOf[size_t(vertex)] = layer;
            waiting.push_back(vertex);
        }
    }
    if (!fromFirst)
        std::ranges::reverse(waiting);
    Layers walked(layers.size());
    std::vector<bool> seen(lines.size());
    for (const int start : waiting) {
        std::vector<int> reached;
        const auto reach = [&](int vertex) {
            if (!seen[size_t(vertex)])
                reached.push_back(vertex);
            seen[size_t(vertex)] = true;
        };
        reach(start);
        for (size_t next = 0; next < reached.size(); ++next) {
            const auto vertex = size_t(reached[next]);
            walked[layerOf[vertex]].push_back(int(vertex));
            std::ranges::for_each(lines[vertex], reach);
            std::ranges::for_each(back[vertex], reach);
        }
    }
    return walked;
}

Layers startOf(int number, const Layers &layers, const Graph &lines, const Graph &back)
{
    return number == 0 ? layers : asWalked(layers, lines, back, number > 1);
}

/// A sweep costs what the square of the vertices does; a small drawing can be searched for longer in the same time.
int patienceWith(size_t vertices)
{
    const double squared = std::max(1.0, double(vertices) * double(vertices));
    return LeastPatience + int(std::min(double(MorePatience), PatienceOfAll / squared));
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
    const int enough = int(lines.size());
    const int patience = patienceWith(lines.size());
    Layers best = layers;
    improveLayers(best, lines, back, moveEach, enough);
    long long fewest = crossings(best, lines);
    for (int start = 0; start < Starts && fewest > 0; ++start) {
        Layers current = startOf(start, layers, lines, back);
        for (int step = 0, idle = 0; step < 4 * patience && idle < patience; ++step, ++idle) {
            const bool forth = step % 2 == 0;
            sweep(current, forth ? back : lines, forth, step % 4 < 2 ? Ties::Keep : Ties::Turn);
            improveLayers(current, lines, back, moveEach, RoundsOfSweep);
            const long long count = crossings(current, lines);
            if (count >= fewest)
                continue;
            best = current;
            fewest = count;
            idle = 0;
        }
    }
    improveLayers(best, lines, back, moveEach, enough);
    return best;
}

} // namespace qd::graph
