// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/heatmap.h"

#include <QAbstractTableModel>

namespace qd::ui {

/// A heat map as a table: names at the left, then a column a period. The cells are painted from cellAt().
class HeatmapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Department, FirstPeriod };

    using QAbstractTableModel::QAbstractTableModel;

    void setMap(report::HeatmapSpec map);
    const report::HeatmapSpec &map() const { return m_map; }
    /// Nothing for a name.
    const report::HeatCell *cellAt(const QModelIndex &index) const;
    KpiId kpiAt(int row) const;
    int rowOf(KpiId kpi) const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    report::HeatmapSpec m_map;
};

} // namespace qd::ui
