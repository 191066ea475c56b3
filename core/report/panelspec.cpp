// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/panelspec.h"

#include "base/tr.h"
#include "report/datatable.h"

#include <algorithm>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// Below the columns of \a table those of \a more; what both have stands in one column.
void appendRows(DataTable &table, const DataTable &more)
{
    std::vector<std::size_t> places;
    for (const QString &heading : more.headings) {
        auto found = std::ranges::find(table.headings, heading);
        if (found == table.headings.end())
            found = table.headings.insert(table.headings.end() - (table.headings.empty() ? 0 : 1), heading);
        places.push_back(std::size_t(found - table.headings.begin()));
    }
    for (const auto &row : more.rows) {
        table.rows.emplace_back(table.headings.size());
        for (std::size_t column = 0; column < row.size(); ++column)
            table.rows.back()[places[column]] = row[column];
    }
}

/// The columns of \a more beside those of \a table, for the same periods; remarks are joined.
void appendColumns(DataTable &table, const DataTable &more)
{
    const auto count = std::ptrdiff_t(more.headings.size()) - 2; // without the period and the remark
    table.headings.insert(table.headings.end() - 1, more.headings.begin() + 1, more.headings.begin() + 1 + count);
    for (std::size_t index = 0; index < table.rows.size() && index < more.rows.size(); ++index) {
        auto &row = table.rows[index];
        const auto &other = more.rows[index];
        row.insert(row.end() - 1, other.begin() + 1, other.begin() + 1 + count);
        if (!other.back().text.isEmpty())
            row.back().text += (row.back().text.isEmpty() ? QString() : u"; "_s) + other.back().text;
    }
}

DataTable boxesAlone(const PanelSpec &spec)
{
    DataTable table;
    if (spec.totals.empty())
        return table;
    table.headings = {Tr::tr("KPI"), Tr::tr("Value"), Tr::tr("In words")};
    for (const BoxTotal &total : spec.totals) {
        table.rows.emplace_back(table.headings.size());
        table.rows.back()[0].text = total.name;
        table.rows.back()[1].text = total.value;
        table.rows.back()[2].text = total.reading;
    }
    return table;
}

} // namespace

DataTable dataOf(const PanelSpec &spec)
{
    if (spec.panels.empty())
        return boxesAlone(spec);
    DataTable table = dataOf(spec.panels.front());
    for (std::size_t index = 1; index < spec.panels.size(); ++index) {
        if (!spec.isBeside) {
            appendColumns(table, dataOf(spec.panels[index]));
            continue;
        }
        const std::size_t before = table.headings.size();
        const std::size_t rows = table.rows.size();
        appendRows(table, dataOf(spec.panels[index]));
        for (std::size_t row = 0; row < rows; ++row) // columns that only the later plot has
            table.rows[row].insert(table.rows[row].end() - 1, table.headings.size() - before, DataCell());
    }
    for (const BoxTotal &total : spec.totals) {
        table.rows.emplace_back(table.headings.size());
        table.rows.back().front().text = total.name;
        table.rows.back().back().text = total.reading;
    }
    return table;
}

} // namespace qd::report
