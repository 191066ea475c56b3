// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/outlinetable.h"

#include "models/outlinemodel.h"
#include "style/roles.h"
#include "style/theme.h"

#include <QHeaderView>
#include <QShortcut>

namespace qd::ui {

namespace {
constexpr int LeastStretch = 180; ///< of a column that takes what the others leave
} // namespace

OutlineTable::OutlineTable(const QString &name, std::span<const Column> columns, QWidget *parent)
    : TreeView(parent)
    , m_columns(columns.begin(), columns.end())
    , m_model(new OutlineModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_restoring)
            emit rowChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            emit rowChanged();
    });
}

const report::Outline &OutlineTable::outline() const
{
    return m_model->outline();
}

void OutlineTable::setOutline(report::Outline outline)
{
    m_restoring = true;
    const report::OutlineRow *before = current();
    const auto wanted = before ? std::pair(before->type, before->id) : std::pair<const RecordType *, qint64>();
    m_model->setOutline(std::move(outline));
    expandAll();
    sizeColumns();
    QModelIndex first;
    QModelIndex same;
    for (const QModelIndex &index : rows()) {
        const report::OutlineRow &row = *m_model->rowAt(index);
        setFirstColumnSpanned(index.row(), index.parent(), row.isHeading);
        if (row.isHeading)
            continue;
        if (!first.isValid())
            first = index;
        if (!same.isValid() && wanted == std::pair(row.type, row.id))
            same = index;
    }
    setCurrentIndex(same.isValid() ? same : first);
    m_restoring = false;
    emit rowChanged();
}

std::vector<QModelIndex> OutlineTable::rows(const QModelIndex &under) const
{
    std::vector<QModelIndex> all;
    for (int row = 0; row < m_model->rowCount(under); ++row) {
        all.push_back(m_model->index(row, 0, under));
        std::ranges::copy(rows(all.back()), std::back_inserter(all));
    }
    return all;
}

const report::OutlineRow *OutlineTable::current() const
{
    const report::OutlineRow *row = m_model->rowAt(currentIndex());
    return row && !row->isHeading ? row : nullptr;
}

std::vector<const report::OutlineRow *> OutlineTable::chosen() const
{
    std::vector<const report::OutlineRow *> list;
    for (const QModelIndex &index : rows()) {
        const report::OutlineRow *row = m_model->rowAt(index);
        if (!row->isHeading && selectionModel()->isSelected(index))
            list.push_back(row);
    }
    return list;
}

bool OutlineTable::goTo(const std::function<bool(const report::OutlineRow &)> &isIt, int step)
{
    const std::vector<QModelIndex> all = rows();
    const auto here = std::ranges::find(all, currentIndex().siblingAtColumn(0));
    const auto count = std::ssize(all);
    const auto start = here == all.end() ? (step > 0 ? -1 : count) : here - all.begin();
    for (auto distance = 1; distance <= count; ++distance) {
        const QModelIndex &index = all[size_t(((start + step * distance) % count + count) % count)];
        if (!isIt(*m_model->rowAt(index)))
            continue;
        setCurrentIndex(index);
        return true;
    }
    return false;
}

void OutlineTable::key(const QKeySequence &keys, const std::function<void()> &work)
{
    connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, work);
}

bool OutlineTable::event(QEvent *event)
{
    if (isThemeChange(*event) || event->type() == QEvent::Resize)
        sizeColumns();
    return TreeView::event(event);
}

void OutlineTable::sizeColumns()
{
    int needed = 0;
    for (const Column &column : m_columns)
        needed += column.width > 0 ? column.width : LeastStretch;
    const bool crowded = width() < px(needed);
    for (int index = 0; index < std::min(header()->count(), int(m_columns.size())); ++index) {
        const Column &column = m_columns[size_t(index)];
        header()->setSectionResizeMode(index, column.width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        header()->setSectionHidden(index, crowded && column.dispensable);
        if (column.width > 0)
            header()->resizeSection(index, px(column.width));
    }
}

} // namespace qd::ui
