// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heatmapmodel.h"

#include "base/tr.h"
#include "style/metrics.h"
#include "style/roles.h"
#include "style/theme.h"

namespace qd::ui {

void HeatmapModel::setMap(report::HeatmapSpec map)
{
    const bool sameShape = m_map.columns == map.columns
        && std::ranges::equal(m_map.rows, map.rows, {}, &report::HeatRow::kpi, &report::HeatRow::kpi);
    if (!sameShape)
        beginResetModel();
    m_map = std::move(map);
    if (!sameShape)
        endResetModel();
    else if (!m_map.rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const report::HeatCell *HeatmapModel::cellAt(const QModelIndex &index) const
{
    return index.column() < FirstPeriod ? nullptr
                                        : &m_map.rows[size_t(index.row())].cells[size_t(index.column() - FirstPeriod)];
}

KpiId HeatmapModel::kpiAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_map.rows[size_t(row)].kpi : KpiId{};
}

int HeatmapModel::rowOf(KpiId kpi) const
{
    const auto found = std::ranges::find(m_map.rows, kpi, &report::HeatRow::kpi);
    return found == m_map.rows.end() ? -1 : int(found - m_map.rows.begin());
}

int HeatmapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map.rows.size());
}

int HeatmapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstPeriod + int(m_map.columns.size());
}

QVariant HeatmapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const report::HeatRow &row = m_map.rows[size_t(index.row())];
    const report::HeatCell *cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (cell)
            return cell->text;
        return index.column() == Department ? row.department
            : row.unit.isEmpty()            ? row.label
                                            : Tr::tr("%1, %2", "KPI, unit").arg(row.label, row.unit);
    case Qt::ToolTipRole:
        return cell ? cell->sentence : QString();
    case Qt::AccessibleTextRole:
        return !cell                    ? data(index).toString()
            : !cell->sentence.isEmpty() ? Tr::tr("%1, %2", "KPI, sentence").arg(row.label, cell->sentence)
                                        : Tr::tr("%1, %2: no value", "KPI, period")
                                              .arg(row.label, m_map.columns[size_t(index.column() - FirstPeriod)]);
    case Qt::TextAlignmentRole:
        return int((cell ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SecondaryRole:
        return index.column() == Department;
    default:
        return {};
    }
}

QVariant HeatmapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section < FirstPeriod ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole && section >= FirstPeriod) // twelve beside each other
        return Theme::current().font(metrics::caption);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name      ? Tr::tr("KPI")
        : section == Department ? Tr::tr("Department")
                                : m_map.columns[size_t(section - FirstPeriod)];
}

} // namespace qd::ui
