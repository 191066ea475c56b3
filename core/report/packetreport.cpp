// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/packetreport.h"

#include "base/tr.h"
#include "cycle/phases.h"
#include "report/preread.h"
#include "report/reviewreport.h"
#include "report/sessionreports.h"

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

void addTable(std::vector<Block> &blocks, const QString &title, const QString &anchor, Table table)
{
    if (table.rows.empty())
        return;
    blocks.push_back({Heading{1, title, anchor, {}}, {}});
    blocks.push_back({std::move(table), {}});
}

/// The two pages of a department as a part of the packet: contents name the department, not each of its sections.
std::vector<Block> partOf(const Department &department, std::vector<Block> pages)
{
    for (Block &block : pages) {
        auto *heading = std::get_if<Heading>(&block.content);
        if (heading && heading->level == 1)
            heading->entry = Tr::tr("%1: %2", "department, claim").arg(department.name, heading->text);
        else if (heading)
            heading->listedAs = 3;
    }
    return pages;
}

} // namespace

Report packet(const Plan &plan, const rules::Findings &findings, const Wording &wording, const ReviewOptions &options)
{
    Report report = reviewReport(plan, findings, wording, options);
    report.meta.subtitle = report.meta.headerCentre = Tr::tr("Packet");
    std::vector<Block> parts{{PageBreak{}, {}}};
    for (const Department *department : cycle::departmentsOn(plan, options.asOf))
        std::ranges::move(partOf(*department, preReadBlocks(plan, *department, findings, wording, options.asOf)),
                          std::back_inserter(parts));
    addTable(parts, Tr::tr("Kept in time, by department"), u"keep-rates"_s, keepRateTable(plan, wording, options.asOf));
    if (const Cycle *cycle = cycle::currentCycle(plan, options.asOf))
        addTable(parts, Tr::tr("Agenda"), u"agenda"_s,
                 agendaTable(agendaToShow(plan, *cycle, findings, wording, options.asOf), wording));
    // How to read it stays the last part.
    const auto reading = std::ranges::find_if(report.blocks, [](const Block &block) {
        const auto *heading = std::get_if<Heading>(&block.content);
        return heading && heading->anchor == u"reading"_s;
    });
    report.blocks.insert(reading, std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
    return report;
}

} // namespace qd::report
