// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The orders in which departments, or groups of them, stand in the matrix of the map.
#include "base/tr.h"
#include "graph/clustering.h"
#include "graph/sequencing.h"
#include "report/handoffmap.h"

#include <numeric>
#include <span>

namespace qd::report {

using namespace Qt::StringLiterals;
using Block = HandOffMap::Block;

namespace {

/// Places, each of them once, and the runs among them that belong together.
struct Arrangement
{
    std::vector<int> places;
    std::vector<Block> blocks;
};

/// Who gives leads to who needs: an edge says that `to` needs something from `from`.
graph::Network networkOf(const HandOffMap &map, const std::vector<int> &listed)
{
    graph::Network network{map.size(), {}};
    for (int to = 0; to < map.size(); ++to) {
        for (int from = 0; from < map.size(); ++from) {
            const auto count = map.cell(listed[size_t(to)], listed[size_t(from)]).handOffs.size();
            if (count > 0 && from != to)
                network.edges.push_back({from, to, double(count)});
        }
    }
    return network;
}

Arrangement joined(const std::vector<std::vector<int>> &blocks)
{
    Arrangement result;
    for (const std::vector<int> &block : blocks) {
        if (block.size() > 1)
            result.blocks.push_back({int(result.places.size()), int(block.size())});
        result.places.insert(result.places.end(), block.begin(), block.end());
    }
    return result;
}

Arrangement bySequence(const graph::Network &network)
{
    std::vector<std::vector<int>> blocks;
    for (graph::Block &block : graph::sequence(network).blocks)
        blocks.push_back(std::move(block.nodes));
    return joined(blocks);
}

/// Clusters in the order of their first members, and at the end whoever belongs to none.
Arrangement byCluster(const graph::Network &network)
{
    std::vector<std::vector<int>> blocks;
    const std::vector<int> communities = graph::communities(network);
    for (size_t node = 0; node < communities.size(); ++node) {
        const auto community = size_t(communities[node]);
        blocks.resize(std::max(blocks.size(), community + 1));
        blocks[community].push_back(int(node));
    }
    std::ranges::stable_partition(blocks, [](const auto &block) { return block.size() > 1; });
    return joined(blocks);
}

/// As the organisation lists them.
std::vector<int> listedPlaces(const HandOffMap &map, const Plan &plan)
{
    std::vector<int> places(size_t(map.size()));
    std::iota(places.begin(), places.end(), 0);
    std::ranges::sort(places, {}, [&](int place) {
        const DepartmentId id = map.departments[size_t(place)];
        return std::pair(plan.find(id)->position, id);
    });
    return places;
}

template<typename Value>
void permute(std::vector<Value> &values, const std::vector<int> &places)
{
    std::vector<Value> moved;
    moved.reserve(values.size());
    for (const int place : places)
        moved.push_back(std::move(values[size_t(place)]));
    values = std::move(moved);
}

/// Those blocks whose members still stand together.
std::vector<Block> movedBlocks(const std::vector<Block> &blocks, const std::vector<int> &places)
{
    std::vector<int> now(places.size());
    for (size_t place = 0; place < places.size(); ++place)
        now[size_t(places[place])] = int(place);
    std::vector<Block> kept;
    for (const Block &block : blocks) {
        const auto [first, last] =
            std::ranges::minmax(std::span(now).subspan(size_t(block.first), size_t(block.count)));
        if (last - first + 1 == block.count)
            kept.push_back({first, block.count});
    }
    return kept;
}

/// Hand-offs for which \a counts says yes, of their receiver's and their giver's place; those within a place are none.
template<typename Counts>
std::pair<int, int> countLinks(const HandOffMap &map, Counts counts)
{
    int found = 0;
    int all = 0;
    for (int row = 0; row < map.size(); ++row) {
        for (int column = 0; column < map.size(); ++column) {
            const int handOffs = row == column ? 0 : int(map.cell(row, column).handOffs.size());
            all += handOffs;
            found += counts(row, column) ? handOffs : 0;
        }
    }
    return {found, all};
}

} // namespace

GroupedMap arranged(GroupedMap map, MapOrder order, const Plan &plan)
{
    HandOffMap &inner = map.map;
    if (order == inner.order || order == MapOrder::CirclesFirst)
        return map;
    Arrangement arrangement{listedPlaces(inner, plan), {}};
    if (order == MapOrder::Sequence || order == MapOrder::Cluster) {
        const std::vector<int> listed = std::move(arrangement.places);
        const graph::Network network = networkOf(inner, listed);
        arrangement = order == MapOrder::Sequence ? bySequence(network) : byCluster(network);
        for (int &place : arrangement.places)
            place = listed[size_t(place)];
    }
    const std::vector<int> &places = arrangement.places;
    std::vector<MapCell> cells;
    cells.reserve(inner.cells.size());
    for (const int row : places) {
        for (const int column : places)
            cells.push_back(std::move(inner.cells[size_t(row * inner.size() + column)]));
    }
    inner.cells = std::move(cells);
    permute(inner.departments, places);
    permute(inner.names, places);
    permute(inner.shortNames, places);
    permute(inner.askedOf, places);
    permute(inner.needs, places);
    permute(map.groups, places);
    inner.circles = movedBlocks(inner.circles, places);
    inner.blocks = std::move(arrangement.blocks);
    inner.order = order;
    return map;
}

QString orderText(const HandOffMap &map)
{
    if (map.order == MapOrder::Sequence) {
        const auto [back, all] = countLinks(map, [](int row, int column) { return row < column; });
        return Tr::tr("In the order of work, what needs nothing first: %1 of %n hand-off(s) come from further back.",
                      nullptr, all)
            .arg(back);
    }
    if (map.order == MapOrder::Cluster) {
        const auto [inside, all] = countLinks(map, [&map](int row, int column) {
            return std::ranges::any_of(map.blocks, [&](const Block &block) {
                const auto holds = [&](int place) { return place >= block.first && place < block.first + block.count; };
                return holds(row) && holds(column);
            });
        });
        return Tr::tr("Those that work together stand together: %1 of %n hand-off(s) stay within their cluster.",
                      nullptr, all)
            .arg(inside);
    }
    return map.order == MapOrder::CirclesFirst && !map.circles.empty()
        ? Tr::tr("Departments that wait in a circle come first.")
        : Tr::tr("In the order of the organisation.");
}

} // namespace qd::report
