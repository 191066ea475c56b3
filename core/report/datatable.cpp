// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/datatable.h"

#include "base/tr.h"
#include "report/charttext.h"

#include <algorithm>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

DataCell numberCell(std::optional<double> value, int decimals)
{
    return value ? DataCell{numberText(*value, decimals), value} : DataCell{};
}

DataCell countCell(int count)
{
    return {QString::number(count), double(count)};
}

QString headed(const QString &name, const ChartSpec &spec)
{
    return spec.unit.isEmpty() ? name : Tr::tr("%1, %2", "name, unit").arg(name, spec.unit);
}

/// The value of the lines called \a name over \a category: an earlier baseline has other limits than the present one.
std::optional<double> lineAt(const ChartSpec &spec, const QString &name, int category)
{
    for (const ChartLine &line : spec.lines) {
        if (line.name == name && line.from <= category && (line.to < 0 || category <= line.to))
            return line.value;
    }
    return {};
}

QString remark(const ChartSpec &spec, std::size_t category)
{
    QStringList parts;
    if (category < spec.notes.size() && !spec.notes[category].isEmpty())
        parts << spec.notes[category];
    for (const ChartAnnotation &annotation : spec.annotations) {
        if (std::size_t(annotation.category) == category)
            parts << annotation.text;
    }
    return parts.join(u"; "_s);
}

} // namespace

bool DataTable::isNumeric(std::size_t index) const
{
    bool any = false;
    for (const auto &row : rows) {
        if (!row[index].number && !row[index].text.isEmpty())
            return false;
        any = any || row[index].number;
    }
    return any;
}

DataTable dataOf(const ChartSpec &spec)
{
    DataTable table{{Tr::tr("Period")}, {}};
    for (const ChartSeries &series : spec.series)
        table.headings.push_back(headed(series.name, spec));
    std::vector<QString> lines;
    for (const ChartLine &line : spec.lines) {
        if (!line.name.isEmpty() && std::ranges::find(lines, line.name) == lines.end())
            lines.push_back(line.name);
    }
    for (const QString &name : lines)
        table.headings.push_back(headed(name, spec));
    table.headings.push_back(Tr::tr("Remark"));
    for (std::size_t category = 0; category < spec.categories.size(); ++category) {
        std::vector<DataCell> row{{spec.categories[category], {}}};
        for (const ChartSeries &series : spec.series)
            row.push_back(
                numberCell(category < series.values.size() ? series.values[category] : std::nullopt, spec.decimals));
        for (const QString &name : lines)
            row.push_back(numberCell(lineAt(spec, name, int(category)), spec.decimals));
        row.push_back({remark(spec, category), {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable dataOf(const MatrixSpec &spec)
{
    DataTable table{{Tr::tr("Needs"), Tr::tr("From"), Tr::tr("Hand-offs"), Tr::tr("Reading")}, {}};
    for (int row = 0; row < spec.size(); ++row) {
        for (int column = 0; column < spec.size(); ++column) {
            const MatrixCell &cell = spec.cell(row, column);
            if (cell.count > 0)
                table.rows.push_back({{spec.names[size_t(row)], {}},
                                      {spec.names[size_t(column)], {}},
                                      countCell(cell.count),
                                      {cell.reading, {}}});
        }
    }
    return table;
}

DataTable dataOf(const GraphSpec &spec)
{
    DataTable table{{Tr::tr("Gives"), Tr::tr("Needs"), Tr::tr("Hand-offs"), Tr::tr("Reading")}, {}};
    for (const GraphEdge &edge : spec.edges)
        table.rows.push_back({{spec.nodes[size_t(edge.from)].name, {}},
                              {spec.nodes[size_t(edge.to)].name, {}},
                              countCell(edge.count),
                              {edge.reading, {}}});
    return table;
}

DataTable dataOf(const PromiseSpec &spec)
{
    DataTable table{
        {Tr::tr("Hand-off"), Tr::tr("Between"), Tr::tr("Needed by"), Tr::tr("Promised for"), Tr::tr("State")}, {}};
    for (const PromiseRow &row : spec.rows)
        table.rows.push_back({{row.name, {}},
                              {row.between, {}},
                              {row.needed.toString(Qt::ISODate), {}},
                              {row.promised.toString(Qt::ISODate), {}},
                              {row.words, {}}});
    return table;
}

DataTable dataOf(const BarSpec &spec)
{
    const bool hasDetail = !spec.detailHeading.isEmpty();
    const bool hasReference = !spec.referenceHeading.isEmpty();
    const bool hasWords = !spec.wordsHeading.isEmpty();
    DataTable table{{spec.nameHeading}, {}};
    for (const auto &[shown, heading] :
         {std::pair(hasDetail, spec.detailHeading), std::pair(true, spec.valueHeading),
          std::pair(hasReference, spec.referenceHeading), std::pair(hasWords, spec.wordsHeading)}) {
        if (shown)
            table.headings.push_back(heading);
    }
    for (const BarRow &row : spec.rows) {
        std::vector<DataCell> cells{{row.name, {}}};
        if (hasDetail)
            cells.push_back({row.detail, {}});
        cells.push_back({row.label, row.value});
        if (hasReference)
            cells.push_back(row.reference ? DataCell{QString::number(*row.reference), row.reference} : DataCell{});
        if (hasWords)
            cells.push_back({row.words, {}});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

DataTable dataOf(const FlowSpec &spec)
{
    DataTable table{{Tr::tr("From"), Tr::tr("To"), Tr::tr("Links"), Tr::tr("Reading")}, {}};
    std::vector<bool> isLinked(spec.nodes.size(), false);
    for (const FlowLink &link : spec.links) {
        const FlowNode &from = spec.nodes[size_t(link.from)];
        const FlowNode &to = spec.nodes[size_t(link.to)];
        isLinked[size_t(link.from)] = isLinked[size_t(link.to)] = true;
        table.rows.push_back({{from.name, {}},
                              {to.name, {}},
                              {QString::number(link.weight), link.weight},
                              {link.reading.isEmpty() ? from.reading : link.reading, {}}});
    }
    for (std::size_t index = 0; index < spec.nodes.size(); ++index) {
        if (!isLinked[index])
            table.rows.push_back({{spec.nodes[index].name, {}}, {}, {}, {spec.nodes[index].reading, {}}});
    }
    return table;
}

} // namespace qd::report
