// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/treeview.h"

#include "style/basestyle.h"
#include "style/cellpaint.h"
#include "style/delegates.h"
#include "style/icon.h"
#include "style/metrics.h"
#include "style/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace qd::ui {

namespace {
constexpr int Indentation = 18;
constexpr int LeadingMargin = 4; // after the branch
} // namespace

TreeView::TreeView(QWidget *parent)
    : QTreeView(parent)
{
    auto *delegate = new TableDelegate(this);
    delegate->setLeadingMargin(LeadingMargin);
    prepareTree(*this, *delegate);
    header()->setProperty(leadingMarginProperty, metrics::pageMargin);
    adoptTheme();
}

bool TreeView::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QTreeView::event(event);
}

void TreeView::adoptTheme()
{
    setIndentation(px(Indentation));
    header()->setFont(Theme::current().font(metrics::secondary));
    header()->setFixedHeight(px(metrics::tableHeader));
}

void TreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    option.widget = this;
    if (selectionModel() && selectionModel()->isSelected(index))
        option.state |= QStyle::State_Selected;
    const bool hovered = viewport()->underMouse()
        && indexAt(QPoint(rect.right() + 1, viewport()->mapFromGlobal(QCursor::pos()).y())).siblingAtColumn(0) == index;
    paintCellGround(*painter, option, index, hovered ? Hover::Yes : Hover::No, Edge::Bar);
    if (!index.model()->hasChildren(index))
        return;
    const int size = px(metrics::iconInline);
    const int left = rect.right() + 1 - (indentation() + size) / 2;
    paintIcon(*painter, QRect(left, rect.top() + (rect.height() - size) / 2, size, size),
              isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
              Theme::current().tokens().text2);
}

} // namespace qd::ui
