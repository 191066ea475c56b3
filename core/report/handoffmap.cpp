// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handoffmap.h"

#include "base/tr.h"

#include <map>
#include <set>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

struct Circles
{
    std::set<HandOffId> handOffs;
    std::vector<std::vector<DepartmentId>> groups;
};

Circles circlesOf(const rules::Findings &findings)
{
    Circles circles;
    for (const rules::Finding &finding : findings.findings) {
        if (qstrcmp(finding.rule, "DEP-005") != 0)
            continue;
        for (const rules::Subject &subject : finding.subjects)
            circles.handOffs.insert({subject.id});
        circles.groups.push_back(finding.departments);
    }
    return circles;
}

/// Departments that ask or are asked: those of circles first, then as the organisation lists them.
std::vector<DepartmentId> orderOf(const Plan &plan, const Circles &circles)
{
    std::set<DepartmentId> used;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (agreementOf(handOff) == Agreement::Closed)
            continue;
        used.insert(handOff.receiver);
        used.insert(handOff.giver);
    }
    std::vector<const Department *> listed;
    for (const Department &department : plan.table<Department>()) {
        if (used.contains(department.id))
            listed.push_back(&department);
    }
    std::ranges::sort(listed, {}, [](const Department *d) { return std::tuple(d->position, d->id); });
    std::vector<DepartmentId> order;
    const auto place = [&](DepartmentId id) {
        if (used.contains(id) && std::ranges::find(order, id) == order.end())
            order.push_back(id);
    };
    for (const auto &group : circles.groups)
        std::ranges::for_each(group, place);
    for (const Department *department : listed)
        place(department->id);
    return order;
}

/// The circles whose members stand together, as blocks.
std::vector<HandOffMap::Block> blocksOf(const Circles &circles, std::map<DepartmentId, int> &place)
{
    std::vector<HandOffMap::Block> blocks;
    for (const auto &group : circles.groups) {
        if (!std::ranges::all_of(group, [&](DepartmentId id) { return place.contains(id); }))
            continue; // it leads out of the part of the company that is shown
        std::vector<int> places;
        for (const DepartmentId id : group)
            places.push_back(place[id]);
        const auto [first, last] = std::ranges::minmax(places);
        if (last - first + 1 == int(places.size()))
            blocks.push_back({first, int(places.size())});
    }
    return blocks;
}

/// What the matter is when nothing is late and nobody waits in a circle.
QString openText(int all, int agreed, int unanswered, int undated)
{
    const int open = all - agreed;
    if (open == 0)
        return all == 0 ? Tr::tr("No hand-offs yet") : Tr::tr("Every hand-off is agreed");
    return open == unanswered ? Tr::tr("%1 of %n hand-off(s) have no answer", nullptr, all).arg(open)
        : open == undated     ? Tr::tr("%1 of %n hand-off(s) have no agreed date", nullptr, all).arg(open)
                              : Tr::tr("%1 of %n hand-off(s) are not agreed", nullptr, all).arg(open);
}

void fillTexts(HandOffMap &map, const Circles &circles, const Plan &plan, const Wording &wording)
{
    std::map<Agreement, int> counts;
    const HandOff *latest = nullptr;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        const Agreement agreement = agreementOf(handOff);
        ++counts[agreement];
        if (agreement == Agreement::Late && (!latest || *daysLate(handOff) > *daysLate(*latest)))
            latest = &handOff;
    }
    const int agreed = counts[Agreement::Agreed];
    const int all = int(plan.table<HandOff>().size()) - counts[Agreement::Closed];
    QStringList parts;
    if (!circles.groups.empty())
        parts << Tr::tr("%n department(s) wait in a circle", nullptr, int(circles.groups.front().size()));
    if (latest)
        parts << Tr::tr("%1 is promised %2", "hand-off, how late").arg(latest->name, agreementText(*latest, wording));
    if (parts.isEmpty())
        parts << openText(all, agreed, counts[Agreement::NoAnswer], counts[Agreement::NoDate]);
    map.title = parts.join(u"; "_s);
    map.sentence = Tr::tr("%1 hand-offs between %2 departments. %3 are agreed, %4 are not.")
                       .arg(all)
                       .arg(map.size())
                       .arg(agreed)
                       .arg(all - agreed);
}

/// What stands together is outlined: circles, or what the order of the map shows.
void addOutlines(MatrixSpec &spec, const HandOffMap &map)
{
    const auto add = [&spec](const std::vector<HandOffMap::Block> &blocks, const QString &label, const QString &word) {
        for (const HandOffMap::Block &block : blocks)
            spec.circles.push_back({block.first, block.count, label.arg(block.count)});
        if (!blocks.empty())
            spec.legend.push_back({LegendEntry::Mark::Circle, word});
    };
    if (map.order == MapOrder::Sequence)
        add(map.blocks, Tr::tr("Loop of %1", "number of departments"), Tr::tr("loop: all need each other"));
    else if (map.order == MapOrder::Cluster)
        add(map.blocks, Tr::tr("Cluster of %1", "number of departments"), Tr::tr("cluster: they work together most"));
    else
        add(map.circles, Tr::tr("Circle of %1"), Tr::tr("circle: each waits for the next"));
}

} // namespace

int urgency(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Late:
        return 3;
    case Agreement::NoAnswer:
        return 2;
    case Agreement::NoDate:
        return 1;
    case Agreement::Agreed:
    case Agreement::Closed:
        break;
    }
    return 0;
}

void sortByTalk(std::vector<HandOffId> &handOffs, const Plan &plan, const std::set<HandOffId> &inCircles)
{
    std::ranges::sort(handOffs, {}, [&](HandOffId id) {
        const HandOff &handOff = *plan.find(id);
        const int talk = inCircles.contains(id) ? 4 : urgency(agreementOf(handOff));
        const int late = talk == 0 ? 0 : daysLate(handOff).value_or(0);
        return std::tuple(-talk, -late, handOff.neededBy, id);
    });
}

HandOffMap handOffMap(const Plan &plan, const rules::Findings &findings, const Wording &wording, MapOrder order)
{
    const Circles circles = circlesOf(findings);
    HandOffMap map;
    map.departments = orderOf(plan, circles);
    std::map<DepartmentId, int> place;
    for (const DepartmentId id : map.departments) {
        const Department *department = plan.find(id);
        place[id] = int(map.names.size());
        map.names.push_back(department->name);
        map.shortNames.push_back(department->shortName.isEmpty() ? department->name.left(9) : department->shortName);
    }
    map.cells.resize(map.departments.size() * map.departments.size());
    map.askedOf.resize(map.departments.size());
    map.needs.resize(map.departments.size());
    for (const HandOff &handOff : plan.table<HandOff>()) {
        const Agreement agreement = agreementOf(handOff);
        if (agreement == Agreement::Closed)
            continue;
        MapCell &cell = map.cells[size_t(place[handOff.receiver] * map.size() + place[handOff.giver])];
        cell.handOffs.push_back(handOff.id);
        cell.inCircle = cell.inCircle || circles.handOffs.contains(handOff.id);
        if (urgency(agreement) > urgency(cell.worst))
            cell.worst = agreement;
        ++map.askedOf[size_t(place[handOff.giver])];
        ++map.needs[size_t(place[handOff.receiver])];
    }
    for (MapCell &cell : map.cells)
        sortByTalk(cell.handOffs, plan, circles.handOffs);
    map.circles = blocksOf(circles, place);
    map.inCircles = circles.handOffs;
    fillTexts(map, circles, plan, wording);
    return order == MapOrder::CirclesFirst ? map : grouped(map, {}, {}, plan, order).map;
}

QString agreementText(const HandOff &handOff, const Wording &wording)
{
    switch (agreementOf(handOff)) {
    case Agreement::Late:
        return Tr::tr("%n day(s) late", nullptr, *daysLate(handOff));
    case Agreement::NoAnswer:
        return Tr::tr("no answer");
    case Agreement::NoDate:
        return Tr::tr("no date");
    case Agreement::Closed:
        return wordFor(handOff.status).toLower();
    case Agreement::Agreed:
        break;
    }
    return handOff.committedBy.isValid() ? Tr::tr("promised %1", "date").arg(wording.date(handOff.committedBy))
                                         : Tr::tr("agreed");
}

Status markOf(const MapCell &cell)
{
    return cell.inCircle ? Status::Off : statusMark(cell.worst);
}

QString readingOf(const HandOffMap &map, const Plan &plan, const Wording &wording, int row, int column)
{
    const MapCell &cell = map.cell(row, column);
    const QString &receiver = map.names[size_t(row)];
    const QString &giver = map.names[size_t(column)];
    if (row == column && cell.handOffs.empty())
        return receiver;
    if (cell.handOffs.empty())
        return Tr::tr("%1 needs nothing from %2.").arg(receiver, giver);
    const int count = int(cell.handOffs.size());
    const QString needs = row == column
        ? Tr::tr("Within %1: %n hand-off(s)", nullptr, count).arg(receiver)
        : Tr::tr("%1 needs %n hand-off(s) from %2", nullptr, count).arg(receiver, giver);
    const HandOff &first = *plan.find(cell.handOffs.front());
    if (cell.inCircle)
        return Tr::tr("%1; %2 is part of a circle.", "needs, hand-off").arg(needs, first.name);
    if (cell.worst == Agreement::Agreed)
        return Tr::tr("%1; all are agreed.", "needs").arg(needs);
    return Tr::tr("%1; %2: %3.", "needs, hand-off, state").arg(needs, first.name, agreementText(first, wording));
}

std::optional<std::pair<int, int>> worstCell(const HandOffMap &map, const Plan &plan)
{
    std::optional<std::pair<int, int>> worst;
    std::tuple<bool, int, int> most; // an exception, how urgent, how late
    for (int place = 0; place < map.size() * map.size(); ++place) {
        const MapCell &cell = map.cells[size_t(place)];
        if (cell.handOffs.empty() || markOf(cell) == Status::Ok)
            continue;
        int late = 0;
        for (const HandOffId id : cell.handOffs)
            late = std::max(late, daysLate(*plan.find(id)).value_or(0));
        const std::tuple rank(true, urgency(cell.worst), late);
        if (rank <= most)
            continue;
        most = rank;
        worst = std::pair(place / map.size(), place % map.size());
    }
    return worst;
}

std::vector<LegendEntry> handOffLegend()
{
    using Mark = LegendEntry::Mark;
    return {{Mark::Ok, Tr::tr("agreed")},
            {Mark::Risk, Tr::tr("no date")},
            {Mark::Off, Tr::tr("late or impossible")},
            {Mark::None, Tr::tr("no answer")}};
}

QString readingText(bool transposed)
{
    return transposed ? Tr::tr("A column needs from a row.") : Tr::tr("A row needs from a column.");
}

MatrixSpec matrixSpec(const HandOffMap &map, const Plan &plan, const Wording &wording, bool transposed)
{
    MatrixSpec spec;
    spec.id = u"map-matrix"_s;
    spec.title = map.title;
    spec.subtitle = Tr::tr("%1 A cell shows the number of hand-offs and their worst state. %2", "how to read, order")
                        .arg(readingText(transposed), orderText(map));
    spec.names = map.names;
    spec.headings = map.shortNames;
    QStringList exceptions;
    for (int row = 0; row < map.size(); ++row) {
        for (int column = 0; column < map.size(); ++column) {
            const int receiver = transposed ? column : row;
            const int giver = transposed ? row : column;
            const MapCell &cell = map.cell(receiver, giver);
            spec.cells.push_back({int(cell.handOffs.size()), cell.handOffs.empty() ? Status::Ok : markOf(cell),
                                  readingOf(map, plan, wording, receiver, giver)});
            if (spec.cells.back().mark != Status::Ok)
                exceptions << spec.cells.back().reading;
        }
    }
    spec.totalsTitle = transposed ? Tr::tr("Needs of each") : Tr::tr("Asked of each");
    spec.totals = transposed ? map.needs : map.askedOf;
    spec.legend = handOffLegend();
    addOutlines(spec, map);
    spec.description = exceptions.isEmpty() ? map.sentence : map.sentence + u' ' + exceptions.join(u' ');
    if (const auto worst = worstCell(map, plan)) {
        const auto [receiver, giver] = *worst;
        spec.source = Tr::tr("Read a cell: %1", "sentence").arg(readingOf(map, plan, wording, receiver, giver));
    }
    return spec;
}

} // namespace qd::report
