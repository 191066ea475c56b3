// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/basestyle.h"
#include "style/delegates.h"
#include "style/metrics.h"
#include "style/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QMouseEvent>
#include <QTableView>

namespace qd::ui {

namespace {

/// Keeps a table at the sizes of the theme and knows which row the pointer is over.
class TableLook : public QObject
{
public:
    TableLook(QTableView &view, TableDelegate &delegate)
        : QObject(&view)
        , m_view(view)
        , m_delegate(delegate)
    {
        view.installEventFilter(this);
        view.viewport()->installEventFilter(this);
        resize();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_view && isThemeChange(*event))
            resize();
        else if (watched == m_view.viewport() && event->type() == QEvent::MouseMove)
            hover(m_view.indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
        else if (watched == m_view.viewport() && event->type() == QEvent::Leave)
            hover({});
        return QObject::eventFilter(watched, event);
    }

private:
    void resize()
    {
        m_view.verticalHeader()->setMinimumSectionSize(px(metrics::tableRow));
        m_view.verticalHeader()->setDefaultSectionSize(px(metrics::tableRow));
        m_view.horizontalHeader()->setFont(Theme::current().font(metrics::secondary));
        const QVariant own = m_view.horizontalHeader()->property(headerHeightProperty);
        m_view.horizontalHeader()->setFixedHeight(px(own.isValid() ? own.toInt() : metrics::tableHeader));
    }

    void hover(const QModelIndex &index)
    {
        const QModelIndex before = m_delegate.hoveredRow();
        if (before.row() == index.row() && before.isValid() == index.isValid())
            return;
        m_delegate.setHoveredRow(index);
        repaintRow(before);
        repaintRow(index);
    }

    void repaintRow(const QModelIndex &index)
    {
        if (index.isValid())
            m_view.viewport()->update(0, m_view.rowViewportPosition(index.row()), m_view.viewport()->width(),
                                      m_view.rowHeight(index.row()));
    }

    QTableView &m_view;
    TableDelegate &m_delegate;
};

void prepareView(QAbstractItemView &view)
{
    view.setMouseTracking(true);
    view.viewport()->setAttribute(Qt::WA_Hover);
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace

void prepareTable(QTableView &view, TableDelegate &delegate)
{
    prepareView(view);
    view.setItemDelegate(&delegate);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setCornerButtonEnabled(false);
    view.setTabKeyNavigation(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setProperty(leadingMarginProperty, delegate.leadingMargin());
    new TableLook(view, delegate); // the view owns it
}

void prepareList(QListView &view, QStyledItemDelegate &delegate)
{
    prepareView(view);
    view.setItemDelegate(&delegate);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace qd::ui
