// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scorecardtable.h"

#include "base/tr.h"
#include "report/frame.h"

namespace qd::report {

namespace {

struct ScorecardColumn
{
    Column column;
    Cell (*cell)(const ScorecardRow &);
};

Cell courseCell(const ScorecardRow &row)
{
    const auto drawn = std::ranges::count_if(row.sparkline.values, [](const auto &value) { return value.has_value(); });
    return {QString(), {}, {}, drawn > 1 ? std::optional(row.sparkline) : std::nullopt};
}

Cell resultCell(const ScorecardRow &row)
{
    const QString text = row.reason.isEmpty() ? row.result : row.reason; // the shape says undecidable
    return markedCell(text, statusMark(row.outcome));
}

std::vector<ScorecardColumn> columnsFor(std::span<const ScorecardRow> rows, bool withPeriod)
{
    using Align = Column::Align;
    using Line = const ScorecardRow &;
    const auto any = [rows](auto has) { return std::ranges::any_of(rows, has); };
    std::vector<ScorecardColumn> columns{
        {{Tr::tr("KPI"), 6, Align::Start}, [](Line row) {
             return textCell(row.unit.isEmpty() ? row.name : Tr::tr("%1, %2", "KPI, unit").arg(row.name, row.unit));
         }}};
    if (withPeriod)
        columns.push_back({{Tr::tr("Period"), 2.1, Align::Start},
                           [](Line row) { return textCell(row.period, Cell::Emphasis::Quiet); }});
    columns.push_back(
        {{Tr::tr("Actual"), 1.7, Align::End}, [](Line row) { return textCell(row.actual, Cell::Emphasis::Strong); }});
    columns.push_back({{Tr::tr("Target"), 1.7, Align::End}, [](Line row) { return textCell(row.target); }});
    columns.push_back({{Tr::tr("Difference"), 2.3, Align::End}, [](Line row) { return textCell(row.difference); }});
    if (any([](Line row) { return !row.yearBefore.isEmpty(); }))
        columns.push_back(
            {{Tr::tr("Year before"), 1.8, Align::End}, [](Line row) { return textCell(row.yearBefore); }});
    columns.push_back({{Tr::tr("Result"), 3.5, Align::Start}, resultCell});
    if (any([](Line row) { return row.sparkline.values.size() > 1; }))
        columns.push_back({{Tr::tr("Course"), 2.9, Align::End}, courseCell});
    return columns;
}

} // namespace

Table scorecardTable(std::span<const ScorecardRow> rows, std::optional<Period> common, Grouping grouping)
{
    const auto columns = columnsFor(rows, !common);
    Table table;
    for (const ScorecardColumn &column : columns)
        table.columns.push_back(column.column);
    DepartmentId department;
    for (const ScorecardRow &row : rows) {
        if (grouping == Grouping::ByDepartment && row.department != department) {
            department = row.department;
            table.rows.push_back({{textCell(row.departmentName, Cell::Emphasis::Strong)}, Row::Kind::Group});
        }
        Row line;
        for (const ScorecardColumn &column : columns)
            line.cells.push_back(column.cell(row));
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace qd::report
