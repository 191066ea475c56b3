// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "graph/clustering.h"
#include "report/handoffmap.h"

#include <map>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// How many there are: named ones, and each of those without a name.
int countOf(const std::vector<QString> &groups)
{
    std::set<QString> named(groups.begin(), groups.end());
    named.erase(QString());
    return int(named.size()) + int(std::ranges::count(groups, QString()));
}

/// Those that have more hand-offs among each other than with others, named after the one that has most; whoever has
/// none with them stands alone.
std::vector<QString> groupsByWork(const HandOffMap &map)
{
    graph::Network network{map.size(), {}};
    for (int row = 0; row < map.size(); ++row) {
        for (int column = 0; column < map.size(); ++column) {
            if (const auto count = map.cell(row, column).handOffs.size(); count > 0)
                network.edges.push_back({column, row, double(count)});
        }
    }
    const std::vector<int> communities = graph::communities(network);
    std::map<int, std::vector<size_t>> members;
    for (size_t place = 0; place < communities.size(); ++place)
        members[communities[place]].push_back(place);
    std::vector<QString> groups(communities.size());
    for (const auto &[community, places] : members) {
        const auto links = [&](size_t place) { return map.askedOf[place] + map.needs[place]; };
        const size_t centre = *std::ranges::max_element(places, {}, links);
        for (const size_t place : places)
            groups[place] = places.size() > 1 ? Tr::tr("Around %1", "department").arg(map.names[centre]) : QString();
    }
    return groups;
}

/// Which place of the new map each place of the old one goes to.
struct Move
{
    std::vector<int> to;
    std::vector<std::vector<int>> from; ///< the old places of each new one
    std::vector<QString> groups; ///< one a new place
};

Move moveOf(const std::vector<QString> &groups, const std::set<QString> &open)
{
    Move move;
    move.to.resize(groups.size(), -1);
    for (size_t place = 0; place < groups.size(); ++place) {
        if (move.to[place] >= 0)
            continue;
        const QString &group = groups[place];
        const bool whole = !group.isEmpty() && !open.contains(group);
        for (size_t member = place; member < groups.size(); ++member) {
            if (member != place && (group.isEmpty() || groups[member] != group))
                continue;
            if (member == place || !whole) {
                move.from.emplace_back();
                move.groups.push_back(whole ? group : QString());
            }
            move.from.back().push_back(int(member));
            move.to[member] = int(move.from.size()) - 1;
        }
    }
    return move;
}

void addPlaces(HandOffMap &map, const HandOffMap &old, const Move &move)
{
    for (size_t place = 0; place < move.from.size(); ++place) {
        const auto &members = move.from[place];
        const auto first = size_t(members.front());
        const QString &group = move.groups[place];
        map.departments.push_back(old.departments[first]);
        map.names.push_back(group.isEmpty()
                                ? old.names[first]
                                : Tr::tr("%1 (%2)", "group, number of departments").arg(group).arg(members.size()));
        map.shortNames.push_back(group.isEmpty() ? old.shortNames[first] : group.left(9));
        map.askedOf.push_back(0);
        map.needs.push_back(0);
        for (const int member : members) {
            map.askedOf.back() += old.askedOf[size_t(member)];
            map.needs.back() += old.needs[size_t(member)];
        }
    }
}

/// Circles whose members still stand alone and together.
void addCircles(HandOffMap &map, const HandOffMap &old, const Move &move)
{
    for (const HandOffMap::Block &circle : old.circles) {
        const int first = move.to[size_t(circle.first)];
        bool isKept = true;
        for (int member = 0; member < circle.count; ++member) {
            const int place = move.to[size_t(circle.first + member)];
            isKept = isKept && place == first + member && move.groups[size_t(place)].isEmpty();
        }
        if (isKept)
            map.circles.push_back({first, circle.count});
    }
}

GroupedMap joined(const HandOffMap &map, const std::vector<QString> &groups, const std::set<QString> &open,
                  const Plan &plan)
{
    const Move move = moveOf(groups, open);
    GroupedMap result{{}, move.groups};
    result.map.title = map.title;
    result.map.sentence = map.sentence;
    if (std::ranges::any_of(move.groups, [](const QString &group) { return !group.isEmpty(); }))
        result.map.sentence += u' ' + Tr::tr("Departments that belong together stand as one, with their number.");
    result.map.inCircles = map.inCircles;
    result.map.order = map.order;
    addPlaces(result.map, map, move);
    addCircles(result.map, map, move);
    const auto count = result.map.departments.size();
    result.map.cells.resize(count * count);
    for (int row = 0; row < map.size(); ++row) {
        for (int column = 0; column < map.size(); ++column) {
            const MapCell &cell = map.cell(row, column);
            if (cell.handOffs.empty())
                continue;
            MapCell &whole = result.map.cells[size_t(move.to[size_t(row)]) * count + size_t(move.to[size_t(column)])];
            whole.handOffs.insert(whole.handOffs.end(), cell.handOffs.begin(), cell.handOffs.end());
            whole.inCircle = whole.inCircle || cell.inCircle;
            if (urgency(cell.worst) > urgency(whole.worst))
                whole.worst = cell.worst;
        }
    }
    for (MapCell &cell : result.map.cells)
        sortByTalk(cell.handOffs, plan, map.inCircles);
    return result;
}

} // namespace

std::vector<QString> groupsOf(const HandOffMap &map, const Plan &plan)
{
    std::vector<QString> best;
    int fewest = map.size(); // as many as departments: nothing belongs together
    for (const auto word : {&Department::businessUnit, &Department::function, &Department::geography}) {
        std::vector<QString> groups;
        for (const DepartmentId id : map.departments)
            groups.push_back(plan.find(id)->*word);
        const int count = countOf(groups);
        if (count < 2 || count >= fewest)
            continue;
        fewest = count;
        best = std::move(groups);
        if (count <= MostOfWholeMatrix)
            break;
    }
    if (!best.empty() || map.size() <= MostOfWholeMatrix)
        return best;
    best = groupsByWork(map);
    return countOf(best) < map.size() ? best : std::vector<QString>();
}

GroupedMap grouped(const HandOffMap &map, const std::vector<QString> &groups, const std::set<QString> &open,
                   const Plan &plan, MapOrder order)
{
    if (groups.empty())
        return arranged({map, std::vector<QString>(size_t(map.size()))}, order, plan);
    if (order == MapOrder::Department) { // a group stands where its first department is listed
        const GroupedMap listed = arranged({map, groups}, order, plan);
        return joined(listed.map, listed.groups, open, plan);
    }
    return arranged(joined(map, groups, open, plan), order, plan);
}

} // namespace qd::report
