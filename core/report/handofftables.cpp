// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handofftables.h"

#include "base/tr.h"
#include "report/frame.h"

namespace qd::report {

Table matrixTable(const HandOffMap &map, const QLocale &locale)
{
    using Align = Column::Align;
    Table table{{{Tr::tr("Needs from"), 4.5, Align::Start}}, {}};
    // Numbers for headings: twelve names do not fit beside each other.
    for (int column = 1; column <= map.size(); ++column)
        table.columns.push_back({locale.toString(column), 1, Align::End});
    for (int row = 0; row < map.size(); ++row) {
        Row line{{textCell(Tr::tr("%1 %2", "number and name").arg(row + 1).arg(map.names[size_t(row)]))}};
        for (int column = 0; column < map.size(); ++column) {
            const MapCell &cell = map.cell(row, column);
            const bool quiet = markOf(cell) == Status::Ok;
            line.cells.push_back(cell.handOffs.empty() ? Cell{}
                                                       : Cell{locale.toString(int(cell.handOffs.size())),
                                                              quiet ? std::nullopt : std::optional(markOf(cell)),
                                                              quiet ? Cell::Emphasis::Quiet : Cell::Emphasis::Strong,
                                                              {}});
        }
        table.rows.push_back(std::move(line));
    }
    Row total{{textCell(Tr::tr("Asked of each"))}, Row::Kind::Total};
    for (const int asked : map.askedOf)
        total.cells.push_back(textCell(locale.toString(asked)));
    table.rows.push_back(std::move(total));
    return table;
}

Table notAgreedTable(const Plan &plan, const Wording &wording)
{
    using Align = Column::Align;
    Table table{{{Tr::tr("Hand-off"), 4, Align::Start},
                 {Tr::tr("Needed by", "department"), 3.4, Align::Start},
                 {Tr::tr("From", "department"), 3.4, Align::Start},
                 {Tr::tr("Needed"), 2.4, Align::Start},
                 {Tr::tr("Promised"), 2.4, Align::Start},
                 {QString(), 2.4, Align::Start}},
                {}};
    std::vector<const HandOff *> open;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (const Agreement state = agreementOf(handOff); state != Agreement::Agreed && state != Agreement::Closed)
            open.push_back(&handOff);
    }
    std::ranges::stable_sort(open, std::ranges::greater(),
                             [](const HandOff *handOff) { return daysLate(*handOff).value_or(0); });
    const auto day = [&](QDate date) { return date.isValid() ? wording.dayMonth(date) : QString(); };
    for (const HandOff *handOff : open)
        table.rows.push_back(
            {{textCell(handOff->name),
              textCell(departmentName(plan, handOff->receiver), Cell::Emphasis::Quiet),
              textCell(departmentName(plan, handOff->giver), Cell::Emphasis::Quiet),
              textCell(day(handOff->neededBy)),
              textCell(day(handOff->committedBy)),
              {agreementText(*handOff, wording), statusMark(agreementOf(*handOff)), Cell::Emphasis::Strong, {}}},
             Row::Kind::Data});
    return table;
}

} // namespace qd::report
