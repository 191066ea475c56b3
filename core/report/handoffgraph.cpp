// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handoffgraph.h"

#include "base/tr.h"

#include <limits>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int Unreached = std::numeric_limits<int>::max();

bool isLinked(const HandOffMap &map, int a, int b)
{
    return a != b && (!map.cell(a, b).handOffs.empty() || !map.cell(b, a).handOffs.empty());
}

/// How many hand-offs each department is away from the centre, up to hops and to what a picture holds.
std::vector<int> distances(const HandOffMap &map, int centre, int hops)
{
    std::vector<int> away(size_t(map.size()), Unreached);
    std::vector<int> reached{centre};
    away[size_t(centre)] = 0;
    for (size_t next = 0; next < reached.size(); ++next) {
        const int here = away[size_t(reached[next])];
        for (int other = 0; here < hops && other < map.size() && int(reached.size()) < MostOfGraph; ++other) {
            if (away[size_t(other)] != Unreached || !isLinked(map, reached[next], other))
                continue;
            away[size_t(other)] = here + 1;
            reached.push_back(other);
        }
    }
    return away;
}

GraphNode nodeOf(const HandOffMap &map, int place)
{
    const int asked = map.askedOf[size_t(place)];
    const int needs = map.needs[size_t(place)];
    return {map.names[size_t(place)],
            map.shortNames[size_t(place)],
            Tr::tr("asked %1", "number of hand-offs").arg(asked),
            Tr::tr("needs %1", "number of hand-offs").arg(needs),
            Tr::tr("%1 is asked for %2 and needs %3.", "department, hand-offs, hand-offs")
                .arg(map.names[size_t(place)], Tr::tr("%n hand-off(s)", nullptr, asked),
                     Tr::tr("%n hand-off(s)", nullptr, needs)),
            false};
}

void fillTexts(GraphSpec &spec, const HandOffMap &map)
{
    QStringList exceptions;
    for (const GraphEdge &edge : spec.edges) {
        if (edge.mark != Status::Ok)
            exceptions << edge.reading;
    }
    spec.id = u"map-graph"_s;
    spec.title = map.title;
    spec.subtitle = Tr::tr("An arrow leads from the department that gives to the one that needs.");
    spec.description = exceptions.isEmpty() ? map.sentence : map.sentence + u' ' + exceptions.join(u' ');
    spec.circleWord = Tr::tr("circle");
    spec.legend = handOffLegend();
}

void fillTextsAround(GraphSpec &spec, const HandOffMap &map, int hops)
{
    const auto centre = std::ranges::find(spec.nodes, true, &GraphNode::centre);
    spec.title = centre->reading.chopped(1); // a title has no full stop
    spec.subtitle = Tr::tr("%1 of %2 departments, %3 around it. %4", "numbers, steps, how to read")
                        .arg(spec.nodes.size())
                        .arg(map.size())
                        .arg(Tr::tr("%n step(s)", nullptr, hops), spec.subtitle);
}

/// The places of at most \a most departments with most hand-offs, in the order of \a map.
std::vector<int> mostLinked(const HandOffMap &map, int most)
{
    std::vector<int> places(size_t(map.size()));
    for (int place = 0; place < map.size(); ++place)
        places[size_t(place)] = place;
    std::ranges::stable_sort(places, std::ranges::greater(),
                             [&](int place) { return map.askedOf[size_t(place)] + map.needs[size_t(place)]; });
    places.resize(std::min(places.size(), size_t(most)));
    std::ranges::sort(places);
    return places;
}

} // namespace

int HandOffGraph::nodeAt(int place) const
{
    const auto found = std::ranges::find(places, place);
    return found == places.end() ? -1 : int(found - places.begin());
}

HandOffGraph handOffGraph(const HandOffMap &map, const Plan &plan, const Wording &wording,
                          const std::optional<Surroundings> &around)
{
    HandOffGraph graph;
    std::vector<int> away(size_t(map.size()), 0);
    const auto centre = around ? std::ranges::find(map.departments, around->centre) : map.departments.end();
    const bool whole = centre == map.departments.end();
    if (!whole)
        away = distances(map, int(centre - map.departments.begin()), around->hops);
    for (int place = 0; place < map.size(); ++place) {
        if (away[size_t(place)] == Unreached)
            continue;
        graph.places.push_back(place);
        graph.spec.nodes.push_back(nodeOf(map, place));
        graph.spec.nodes.back().centre = !whole && away[size_t(place)] == 0;
    }
    for (int from = 0; from < int(graph.places.size()); ++from) {
        for (int to = 0; to < int(graph.places.size()); ++to) {
            const int giver = graph.places[size_t(from)];
            const int receiver = graph.places[size_t(to)];
            const MapCell &cell = map.cell(receiver, giver);
            // Around a department, what its farthest neighbours have among themselves is not its business.
            const bool near = whole || std::min(away[size_t(giver)], away[size_t(receiver)]) < around->hops;
            if (!cell.handOffs.empty() && near)
                graph.spec.edges.push_back({from, to, int(cell.handOffs.size()), markOf(cell), cell.inCircle,
                                            readingOf(map, plan, wording, receiver, giver)});
        }
    }
    fillTexts(graph.spec, map);
    if (whole)
        graph.spec.subtitle += u' ' + Tr::tr("Work flows to the right; what closes a circle leads back.");
    else
        fillTextsAround(graph.spec, map, around->hops);
    return graph;
}

HandOffGraph handOffWheel(const HandOffMap &map, const Plan &plan, const Wording &wording)
{
    HandOffGraph graph;
    graph.places = mostLinked(map, MostOfWheel);
    for (const int place : graph.places)
        graph.spec.nodes.push_back(nodeOf(map, place));
    int shown = 0;
    for (int from = 0; from < int(graph.places.size()); ++from) {
        for (int to = 0; to < int(graph.places.size()); ++to) {
            const int giver = graph.places[size_t(from)];
            const int receiver = graph.places[size_t(to)];
            const MapCell &cell = map.cell(receiver, giver);
            if (cell.handOffs.empty() || from == to)
                continue;
            shown += int(cell.handOffs.size());
            graph.spec.edges.push_back({from, to, int(cell.handOffs.size()), markOf(cell), cell.inCircle,
                                        readingOf(map, plan, wording, receiver, giver)});
        }
    }
    fillTexts(graph.spec, map);
    graph.spec.shape = GraphSpec::Shape::Wheel;
    graph.spec.id = u"wheel"_s;
    graph.spec.title = map.title;
    graph.spec.subtitle =
        Tr::tr("A ribbon is as broad as its hand-offs; it touches the department that gives and stops "
               "short of the one that needs. %n hand-off(s).",
               nullptr, shown);
    if (map.size() > MostOfWheel)
        graph.spec.subtitle += u' '
            + Tr::tr("%1 of %2 departments shown, those with most hand-offs, and what they have among themselves.")
                  .arg(MostOfWheel)
                  .arg(map.size());
    return graph;
}

DepartmentId mostConnected(const HandOffMap &map)
{
    int most = 0;
    DepartmentId found;
    for (int place = 0; place < map.size(); ++place) {
        const int links = map.askedOf[size_t(place)] + map.needs[size_t(place)];
        if (links <= most)
            continue;
        most = links;
        found = map.departments[size_t(place)];
    }
    return found;
}

} // namespace qd::report
