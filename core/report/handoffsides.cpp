// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one side gives to another, each department for itself: the inside of one cell between two groups.
#include "base/tr.h"
#include "report/handoffgraph.h"

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

enum class Role : std::uint8_t { Gives, Needs };

struct Member
{
    int place = 0; ///< in the map
    int count = 0; ///< of hand-offs with the other side
};

/// Those that have hand-offs with the \a others, in the order of the map.
std::vector<Member> membersOf(const HandOffMap &map, const std::vector<int> &side, const std::vector<int> &others,
                              Role role)
{
    std::vector<Member> members;
    for (const int place : side) {
        Member member{place, 0};
        for (const int other : others) {
            const MapCell &cell = role == Role::Gives ? map.cell(other, place) : map.cell(place, other);
            member.count += int(cell.handOffs.size());
        }
        if (member.count > 0)
            members.push_back(member);
    }
    return members;
}

std::vector<Member> mostOf(std::vector<Member> members)
{
    std::ranges::stable_sort(members, std::ranges::greater(), &Member::count);
    members.resize(std::min(members.size(), size_t(MostOfSide)));
    std::ranges::sort(members, {}, &Member::place);
    return members;
}

void addNodes(HandOffGraph &graph, const HandOffMap &map, const std::vector<Member> &members, Role role,
              const QString &otherSide)
{
    for (const auto &[place, count] : members) {
        const QString &name = map.names[size_t(place)];
        const QString handOffs = Tr::tr("%n hand-off(s)", nullptr, count);
        graph.places.push_back(place);
        graph.spec.nodes.push_back(
            {.name = name,
             .shortName = map.shortNames[size_t(place)],
             .asked = role == Role::Gives ? Tr::tr("gives %1", "number of hand-offs").arg(count)
                                          : Tr::tr("needs %1", "number of hand-offs").arg(count),
             .needs = {},
             .reading = role == Role::Gives
                 ? Tr::tr("%1 gives %2 to %3.", "department, hand-offs, group").arg(name, handOffs, otherSide)
                 : Tr::tr("%1 needs %2 from %3.", "department, hand-offs, group").arg(name, handOffs, otherSide)});
    }
}

struct Counts
{
    int all = 0;
    int open = 0; ///< not agreed
};

Counts countsOf(const HandOffMap &map, const Plan &plan, const std::vector<int> &givers, const std::vector<int> &takers)
{
    Counts counts;
    for (const int taker : takers) {
        for (const int giver : givers) {
            for (const HandOffId id : map.cell(taker, giver).handOffs) {
                ++counts.all;
                counts.open += agreementOf(*plan.find(id)) == Agreement::Agreed ? 0 : 1;
            }
        }
    }
    return counts;
}

void fillTexts(GraphSpec &spec, const Sides &sides, const Counts &counts, const Counts &back, qsizetype leftOut)
{
    spec.id = u"map-graph"_s;
    const QString needs = sides.giver == sides.taker
        ? Tr::tr("Within %1: %n hand-off(s)", nullptr, counts.all).arg(sides.giver)
        : Tr::tr("%1 needs %n hand-off(s) from %2", nullptr, counts.all).arg(sides.taker, sides.giver);
    spec.title = needs + u"; "_s
        + (counts.open == 0 ? Tr::tr("all are agreed") : Tr::tr("%n of them not agreed", nullptr, counts.open));
    spec.subtitle = Tr::tr("Those that give stand left, those that need right.");
    if (sides.giver != sides.taker)
        spec.subtitle += u' ' + Tr::tr("The other way: %n hand-off(s).", nullptr, back.all);
    if (leftOut > 0)
        spec.subtitle += u' ' + Tr::tr("%n department(s) with fewer hand-offs not shown.", nullptr, int(leftOut));
    QStringList exceptions{spec.title + u'.'};
    for (const GraphEdge &edge : spec.edges) {
        if (edge.mark != Status::Ok)
            exceptions << edge.reading;
    }
    spec.description = exceptions.join(u' ');
    spec.circleWord = Tr::tr("circle");
    spec.legend = handOffLegend();
}

} // namespace

HandOffGraph handOffsBetween(const HandOffMap &map, const Plan &plan, const Wording &wording, const Sides &sides)
{
    const auto giving = membersOf(map, sides.givers, sides.takers, Role::Gives);
    const auto taking = membersOf(map, sides.takers, sides.givers, Role::Needs);
    const auto givers = mostOf(giving);
    const auto takers = mostOf(taking);
    HandOffGraph graph;
    addNodes(graph, map, givers, Role::Gives, sides.taker);
    addNodes(graph, map, takers, Role::Needs, sides.giver);
    for (size_t from = 0; from < givers.size(); ++from) {
        for (size_t to = 0; to < takers.size(); ++to) {
            const auto [giver, taker] = std::pair(givers[from].place, takers[to].place);
            const MapCell &cell = map.cell(taker, giver);
            if (!cell.handOffs.empty())
                graph.spec.edges.push_back({int(from), int(givers.size() + to), int(cell.handOffs.size()), markOf(cell),
                                            cell.inCircle, readingOf(map, plan, wording, taker, giver)});
        }
    }
    fillTexts(graph.spec, sides, countsOf(map, plan, sides.givers, sides.takers),
              countsOf(map, plan, sides.takers, sides.givers),
              std::ssize(giving) + std::ssize(taking) - std::ssize(givers) - std::ssize(takers));
    return graph;
}

} // namespace qd::report
