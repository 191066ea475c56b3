// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handoffmap.h"

#include "base/tr.h"

#include <map>
#include <set>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// How urgently a state wants to be talked about.
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

/// Departments in their usual order, but a circle's members together, where its first one stands.
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
        if (std::ranges::find(order, id) == order.end())
            order.push_back(id);
    };
    for (const Department *department : listed) {
        for (const auto &group : circles.groups) {
            if (std::ranges::find(group, department->id) != group.end())
                std::ranges::for_each(group, place);
        }
        place(department->id);
    }
    return order;
}

void fillTexts(HandOffMap &map, const Plan &plan, const Wording &wording)
{
    int all = 0;
    int agreed = 0;
    const HandOff *latest = nullptr;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        const Agreement agreement = agreementOf(handOff);
        if (agreement == Agreement::Closed)
            continue;
        ++all;
        agreed += agreement == Agreement::Agreed ? 1 : 0;
        if (agreement == Agreement::Late && (!latest || *daysLate(handOff) > *daysLate(*latest)))
            latest = &handOff;
    }
    QStringList parts;
    if (!map.circles.empty())
        parts << Tr::tr("%n department(s) wait in a circle", nullptr, map.circles.front().count);
    if (latest)
        parts << Tr::tr("%1 is promised %2", "hand-off, how late").arg(latest->name, agreementText(*latest, wording));
    map.title = parts.isEmpty()
        ? (all > 0 && agreed == all ? Tr::tr("Every hand-off is agreed")
                                    : Tr::tr("%n hand-off(s) not agreed", nullptr, all - agreed))
        : parts.join(u"; "_s);
    map.sentence = Tr::tr("%1 hand-offs between %2 departments. %3 are agreed, %4 are not.")
                       .arg(all)
                       .arg(map.size())
                       .arg(agreed)
                       .arg(all - agreed);
}

} // namespace

HandOffMap handOffMap(const Plan &plan, const rules::Findings &findings, const Wording &wording)
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
    }
    for (MapCell &cell : map.cells) {
        std::ranges::sort(cell.handOffs, {}, [&](HandOffId id) {
            const HandOff &handOff = *plan.find(id);
            const bool circle = circles.handOffs.contains(id);
            return std::tuple(circle ? -4 : -urgency(agreementOf(handOff)), handOff.neededBy, id);
        });
    }
    for (const auto &group : circles.groups)
        map.circles.push_back({place[group.front()], int(group.size())});
    fillTexts(map, plan, wording);
    return map;
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
    if (row == column)
        return receiver;
    if (cell.handOffs.empty())
        return Tr::tr("%1 needs nothing from %2.").arg(receiver, giver);
    const QString needs =
        Tr::tr("%1 needs %n hand-off(s) from %2", nullptr, int(cell.handOffs.size())).arg(receiver, giver);
    const HandOff &first = *plan.find(cell.handOffs.front());
    if (cell.inCircle)
        return Tr::tr("%1; %2 is part of a circle.", "needs, hand-off").arg(needs, first.name);
    if (cell.worst == Agreement::Agreed)
        return Tr::tr("%1; all are agreed.", "needs").arg(needs);
    return Tr::tr("%1; %2: %3.", "needs, hand-off, state").arg(needs, first.name, agreementText(first, wording));
}

} // namespace qd::report
