// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/datatable.h"

#include <QWidget>

class QTableView;

namespace qd::ui {

class DataTableModel;

/// The links of the map as a ranked table, the worst first.
class MapLinks : public QWidget
{
    Q_OBJECT

public:
    explicit MapLinks(QWidget *parent = nullptr);

    void setTable(report::DataTable table);
    int rowCount() const;
    /// -1: none.
    int currentRow() const;
    void setCurrentRow(int row);
    QTableView &table() const { return *m_table; }

signals:
    void currentChanged();
    void activated();

private:
    DataTableModel *m_data;
    QTableView *m_table;
};

} // namespace qd::ui
