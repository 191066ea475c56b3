// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/ordering.h"

#include <algorithm>

namespace qd::graph {

namespace {

constexpr int Sweeps = 24;
constexpr int PatienceOfSweeps = 6; ///< so many without a gain, and it ends

std::vector<int> placesOf(const Layers &layers, size_t vertices)
{
    std::vector<int> places(vertices);
    for (const auto &layer : layers) {
        for (int place = 0; const int vertex : layer)
            places[size_t(vertex)] = place++;
    }
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

/// Pairs of lines that cross when the vertex with neighbours \a upper stands above the one with \a lower.
long long crossingsOfPair(const std::vector<int> &upper, const std::vector<int> &lower)
{
    long long count = 0;
    for (const int place : upper)
        count += std::ranges::lower_bound(lower, place) - lower.begin();
    return count;
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

/// Sorts \a layer by the medians of neighbours; vertices without any keep their places.
void sortByMedian(std::vector<int> &layer, const Graph &neighbours, const std::vector<int> &places)
{
    std::vector<std::pair<double, int>> movable;
    for (const int vertex : layer) {
        if (const auto around = placesOfNeighbours(neighbours[size_t(vertex)], places); !around.empty())
            movable.emplace_back(medianOf(around), vertex);
    }
    std::ranges::stable_sort(movable, std::ranges::less(), [](const auto &entry) { return entry.first; });
    for (size_t next = 0; int &vertex : layer) {
        if (!neighbours[size_t(vertex)].empty())
            vertex = movable[next++].second;
    }
}

void sweep(Layers &layers, const Graph &neighbours, bool forth)
{
    for (size_t step = 1; step < layers.size(); ++step) {
        const size_t index = forth ? step : layers.size() - 1 - step;
        sortByMedian(layers[index], neighbours, placesOf(layers, neighbours.size()));
    }
}

/// One run over all pairs of neighbours; whether a change helped.
bool changePairs(Layers &layers, const Graph &lines, const Graph &back)
{
    bool helped = false;
    std::vector<int> places = placesOf(layers, lines.size());
    for (auto &layer : layers) {
        for (size_t index = 1; index < layer.size(); ++index) {
            int &upper = layer[index - 1];
            int &lower = layer[index];
            long long gain = 0;
            for (const Graph *side : {&lines, &back}) {
                const auto above = placesOfNeighbours((*side)[size_t(upper)], places);
                const auto below = placesOfNeighbours((*side)[size_t(lower)], places);
                gain += crossingsOfPair(above, below) - crossingsOfPair(below, above);
            }
            if (gain <= 0)
                continue;
            std::swap(upper, lower);
            std::swap(places[size_t(upper)], places[size_t(lower)]);
            helped = true;
        }
    }
    return helped;
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
    const Graph back = opposite(lines);
    while (changePairs(layers, lines, back)) { }
    return layers;
}

Layers withFewCrossings(const Layers &layers, const Graph &lines)
{
    const Graph back = opposite(lines);
    Layers best = withFewerCrossings(layers, lines);
    long long fewest = crossings(best, lines);
    Layers current = layers;
    for (int step = 0, idle = 0; step < Sweeps && idle < PatienceOfSweeps && fewest > 0; ++step, ++idle) {
        const bool forth = step % 2 == 0;
        sweep(current, forth ? back : lines, forth);
        current = withFewerCrossings(std::move(current), lines);
        if (const long long count = crossings(current, lines); count < fewest) {
            best = current;
            fewest = count;
            idle = 0;
        }
    }
    return best;
}

} // namespace qd::graph
