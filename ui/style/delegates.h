// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QListView;
class QTableView;
class QTreeView;

namespace qd::ui {

/// Paints the cells of a table as look.md says; the model speaks through the roles of roles.h.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(QObject *parent = nullptr);

    /// The column that is bold in a selected row; the first one unless told.
    void setNameColumn(int column) { m_nameColumn = column; }
    /// Left margin of the first column in px at 100 %: 12 unless told, 24 for a table at the edge of a page.
    void setLeadingMargin(int margin) { m_leadingMargin = margin; }
    int leadingMargin() const { return m_leadingMargin; }
    /// In a tree the view paints what stands before the first column, and the bar of the selection with it.
    void setInTree(bool inTree) { m_inTree = inTree; }
    /// The row under the pointer, so that the whole row lights up; an invalid index for none.
    void setHoveredRow(const QModelIndex &index) { m_hovered = index; }
    QModelIndex hoveredRow() const { return m_hovered; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool isHovered(const QModelIndex &index) const;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_nameColumn = 0;
    int m_leadingMargin = 12;
    bool m_inTree = false;
    QPersistentModelIndex m_hovered;
};

/// Paints findings as rows of two lines, and their group headings.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Gives \a view the rows, header and hover of the look, and \a delegate (owned by the caller or the view).
void prepareTable(QTableView &view, TableDelegate &delegate);
/// The same for a tree; its class paints the branches (see TreeView).
void prepareTree(QTreeView &view, TableDelegate &delegate);
/// The same for a list with two-line rows.
void prepareList(QListView &view, QStyledItemDelegate &delegate);

} // namespace qd::ui
