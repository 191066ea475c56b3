// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gridspec.h"

#include "base/tr.h"
#include "report/datatable.h"

#include <QStringList>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

void addHeadings(DataTable &table, const GridSpec &spec, const QString &name)
{
    table.headings.push_back(name);
    for (const QString &part : {spec.referenceHeading, spec.wordHeading}) {
        if (!part.isEmpty())
            table.headings.push_back(Tr::tr("%1, %2", "period or department, what of it").arg(name, part));
    }
}

void addCells(std::vector<DataCell> &cells, const GridSpec &spec, const GridCell &cell)
{
    const bool isApart = !spec.referenceHeading.isEmpty();
    QStringList parts{cell.text};
    if (!isApart)
        parts << cell.detail;
    if (spec.wordHeading.isEmpty())
        parts << cell.word;
    parts.removeAll(QString());
    cells.push_back({parts.join(u", "_s), cell.value});
    if (isApart)
        cells.push_back({cell.detail, cell.reference});
    if (!spec.wordHeading.isEmpty())
        cells.push_back({cell.word, {}});
}

} // namespace

void describeCells(GridSpec &spec)
{
    spec.description = spec.title + u'.';
    const auto add = [&](const GridCell &cell) {
        if (!cell.reading.isEmpty())
            spec.description += u' ' + cell.reading;
    };
    for (std::size_t row = 0; row < spec.rows.size(); ++row) {
        for (std::size_t column = 0; column < spec.columns.size(); ++column)
            add(spec.cell(row, column));
        if (!spec.totals.empty())
            add(spec.totals[row]);
    }
}

DataTable dataOf(const GridSpec &spec)
{
    DataTable table;
    const bool hasGroups = !spec.groupHeading.isEmpty();
    const bool hasDetails = !spec.detailHeading.isEmpty();
    if (hasGroups)
        table.headings.push_back(spec.groupHeading);
    table.headings.push_back(spec.rowHeading);
    if (hasDetails)
        table.headings.push_back(spec.detailHeading);
    for (const GridHead &column : spec.columns)
        addHeadings(table, spec, column.name);
    if (!spec.totals.empty())
        addHeadings(table, spec, spec.totalsHeading);
    for (std::size_t row = 0; row < spec.rows.size(); ++row) {
        std::vector<DataCell> cells;
        if (hasGroups)
            cells.push_back({spec.rows[row].group, {}});
        cells.push_back({spec.rows[row].name, {}});
        if (hasDetails)
            cells.push_back({spec.rows[row].detail, {}});
        for (std::size_t column = 0; column < spec.columns.size(); ++column)
            addCells(cells, spec, spec.cell(row, column));
        if (!spec.totals.empty())
            addCells(cells, spec, spec.totals[row]);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace qd::report
