// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/maplinks.h"

#include "base/tr.h"
#include "models/datatablemodel.h"
#include "style/delegates.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

MapLinks::MapLinks(QWidget *parent)
    : QWidget(parent)
    , m_data(new DataTableModel(this))
    , m_table(new QTableView)
{
    m_table->setObjectName(u"mapLinks"_s);
    m_table->setAccessibleName(Tr::tr("Links between departments, the worst first"));
    m_table->setModel(m_data);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    prepareTable(*m_table, *new TableDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MapLinks::currentChanged);
    connect(m_table, &QTableView::activated, this, &MapLinks::activated);
}

void MapLinks::setTable(report::DataTable table)
{
    const int row = std::max(0, currentRow());
    m_data->setTable(std::move(table));
    m_table->resizeColumnsToContents();
    setCurrentRow(std::min(row, rowCount() - 1));
}

int MapLinks::rowCount() const
{
    return m_data->rowCount();
}

int MapLinks::currentRow() const
{
    return m_table->currentIndex().row();
}

void MapLinks::setCurrentRow(int row)
{
    if (row >= 0)
        m_table->setCurrentIndex(m_data->index(row, std::max(0, m_table->currentIndex().column())));
}

} // namespace qd::ui
