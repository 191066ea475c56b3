// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/congruence.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace qd::graph {

namespace {

struct Cell
{
    int column = 0;
    double value = 0;
};
using Rows = std::vector<std::vector<Cell>>;

/// Columns ascending, each once; sums in ascending order of the values, so that they do not depend on the order given.
Rows rowsOf(size_t count, std::vector<Edge> cells)
{
    std::ranges::sort(cells, [](const Edge &a, const Edge &b) { return a < b; });
    Rows rows(count);
    for (const Edge &cell : cells) {
        auto &row = rows[size_t(cell.from)];
        if (row.empty() || row.back().column != cell.to)
            row.push_back({cell.to, 0});
        row.back().value += cell.weight;
    }
    return rows;
}

Rows product(const Rows &left, const Rows &right)
{
    Rows result(left.size());
    for (size_t row = 0; row < left.size(); ++row) {
        std::map<int, double> sums;
        for (const Cell &middle : left[row]) {
            for (const Cell &cell : right[size_t(middle.column)])
                sums[cell.column] += middle.value * cell.value;
        }
        for (const auto &[column, value] : sums)
            result[row].push_back({column, value});
    }
    return result;
}

Rows transposed(const Rows &rows, size_t columns)
{
    Rows result(columns);
    for (size_t row = 0; row < rows.size(); ++row) {
        for (const Cell &cell : rows[row])
            result[size_t(cell.column)].push_back({int(row), cell.value});
    }
    return result;
}

} // namespace

Network coordinationRequirements(int departments, std::span<const Work> work, const Network &dependencies)
{
    const size_t tasks = sizeOf(dependencies);
    const size_t count = size_t(std::max(departments, 0));
    std::vector<Edge> assignments;
    for (const Work &cell : work) {
        const bool exists = cell.who >= 0 && cell.who < departments && cell.task >= 0 && size_t(cell.task) < tasks;
        if (exists && std::abs(cell.weight) <= largestWeight)
            assignments.push_back({cell.who, cell.task, cell.weight});
    }
    std::vector<Edge> among;
    for (const int edge : usableEdges(dependencies))
        among.push_back(dependencies.edges[size_t(edge)]);
    const Rows worksOn = rowsOf(count, std::move(assignments));
    const Rows required = product(product(worksOn, rowsOf(tasks, std::move(among))), transposed(worksOn, tasks));
    Network result{departments, {}};
    for (size_t row = 0; row < required.size(); ++row) {
        for (const Cell &cell : required[row]) {
            if (cell.value != 0)
                result.edges.push_back({int(row), cell.column, std::clamp(cell.value, -largestWeight, largestWeight)});
        }
    }
    return result;
}

Congruence congruence(const Network &requirements, const Network &ties)
{
    const Network tied = undirected(ties);
    const auto coordinates = [](const Network &network, const Edge &pair) {
        const auto before = [](const Edge &a, const Edge &b) {
            return std::tie(a.from, a.to) < std::tie(b.from, b.to);
        };
        return std::ranges::binary_search(network.edges, pair, before);
    };
    Network needed = undirected(requirements);
    std::erase_if(needed.edges, [](const Edge &edge) { return edge.weight <= 0; });
    Congruence result;
    result.required = int(needed.edges.size());
    for (const Edge &pair : needed.edges) {
        if (!coordinates(tied, pair))
            result.unmet.push_back(pair);
    }
    for (const Edge &pair : tied.edges) {
        if (!coordinates(needed, pair))
            result.unneeded.push_back(pair);
    }
    result.met = result.required - int(result.unmet.size());
    if (result.required > 0)
        result.share = double(result.met) / result.required;
    std::ranges::stable_sort(result.unmet, std::ranges::greater(), &Edge::weight);
    return result;
}

} // namespace qd::graph
