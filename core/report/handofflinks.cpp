// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handofflinks.h"

#include "base/tr.h"

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

int rankOf(const HandOffLink &link)
{
    const int urgent = urgency(link.worst);
    return urgent == urgency(Agreement::Late) ? urgent + 1 : link.inCircle ? urgency(Agreement::Late) : urgent;
}

HandOffLink linkOf(const HandOffMap &map, const Plan &plan, int receiver, int giver)
{
    const MapCell &cell = map.cell(receiver, giver);
    HandOffLink link{receiver, giver, cell.handOffs, cell.worst, 0, 0, cell.inCircle};
    for (const HandOffId id : cell.handOffs) {
        const HandOff &handOff = *plan.find(id);
        const Agreement agreement = agreementOf(handOff);
        link.open += agreement == Agreement::Agreed ? 0 : 1;
        if (agreement == Agreement::Late)
            link.daysLate = std::max(link.daysLate, daysLate(handOff).value_or(0));
    }
    return link;
}

QString stateText(const HandOffLink &link)
{
    switch (link.worst) {
    case Agreement::Late:
        return Tr::tr("late");
    case Agreement::NoAnswer:
        return Tr::tr("no answer");
    case Agreement::NoDate:
        return Tr::tr("no date");
    case Agreement::Agreed:
    case Agreement::Closed:
        break;
    }
    return Tr::tr("agreed");
}

DataCell numberCell(int number)
{
    return {QLocale().toString(number), number};
}

} // namespace

std::vector<HandOffLink> linksByTrouble(const HandOffMap &map, const Plan &plan, DepartmentId about)
{
    std::vector<HandOffLink> links;
    const auto isAbout = [&](int place) { return !about.isValid() || map.departments[size_t(place)] == about; };
    for (int row = 0; row < map.size(); ++row) {
        for (int column = 0; column < map.size(); ++column) {
            if (!map.cell(row, column).handOffs.empty() && (isAbout(row) || isAbout(column)))
                links.push_back(linkOf(map, plan, row, column));
        }
    }
    std::ranges::stable_sort(links, std::ranges::greater(), [](const HandOffLink &link) {
        return std::tuple(rankOf(link), link.daysLate, link.open, link.handOffs.size());
    });
    return links;
}

DataTable linkTable(const HandOffMap &map, const std::vector<HandOffLink> &links)
{
    DataTable table{{Tr::tr("Needs"), Tr::tr("From"), Tr::tr("Hand-offs"), Tr::tr("Not agreed"), Tr::tr("Worst state"),
                     Tr::tr("Days late"), Tr::tr("In a circle")},
                    {}};
    for (const HandOffLink &link : links)
        table.rows.push_back({{map.names[size_t(link.receiver)], {}},
                              {map.names[size_t(link.giver)], {}},
                              numberCell(int(link.handOffs.size())),
                              link.open > 0 ? numberCell(link.open) : DataCell(),
                              {stateText(link), {}},
                              link.daysLate > 0 ? numberCell(link.daysLate) : DataCell(),
                              {link.inCircle ? Tr::tr("in a circle") : QString(), {}}});
    return table;
}

QString linksTitle(const HandOffMap &map, const std::vector<HandOffLink> &links)
{
    const auto settled = std::ranges::count_if(links, [](const HandOffLink &link) { return rankOf(link) == 0; });
    const auto open = std::ssize(links) - settled;
    QStringList parts;
    if (!links.empty() && links.front().daysLate > 0)
        parts << Tr::tr("%1 waits %n day(s) for %2", "departments", links.front().daysLate)
                     .arg(map.names[size_t(links.front().receiver)], map.names[size_t(links.front().giver)]);
    parts << (open == 0 ? Tr::tr("every link is settled")
                        : Tr::tr("%1 of %n link(s) are not settled", nullptr, int(links.size())).arg(open));
    QString title = parts.join(u"; "_s);
    title[0] = title[0].toUpper();
    return title;
}

} // namespace qd::report
