// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/cellpaint.h"

#include "style/metrics.h"
#include "style/roles.h"
#include "style/theme.h"

#include <QFontMetrics>
#include <QModelIndex>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace qd::ui {

void paintCellGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, Hover hover,
                     Edge edge)
{
    const Tokens &t = Theme::current().tokens();
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    // State_Active goes with the focus of the view; the selection is quiet only in an inactive window
    const bool active = !option.widget || option.widget->isActiveWindow();
    if (selected)
        painter.fillRect(rect, active ? t.sel : t.noneT);
    else if (index.data(GroupRole).toBool())
        painter.fillRect(rect, t.sunken);
    else if (hover == Hover::Yes)
        painter.fillRect(rect, t.hover);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.line);
    if (selected && edge == Edge::Bar)
        painter.fillRect(rect.left(), rect.top(), px(metrics::selectionBar), rect.height() - 1,
                         active ? t.accent : t.ctrl);
}

void paintCurrentCell(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    const QColor &accent = Theme::current().tokens().accent;
    const int width = px(2);
    const QRect rect = option.rect.adjusted(0, 0, 0, -1);
    painter.fillRect(rect.left(), rect.top(), rect.width(), width, accent);
    painter.fillRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width, accent);
    painter.fillRect(rect.left(), rect.top(), width, rect.height(), accent);
    painter.fillRect(rect.right() + 1 - width, rect.top(), width, rect.height(), accent);
}

int paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment)
{
    const QFontMetrics fontMetrics(font);
    const QString shown = fontMetrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return fontMetrics.horizontalAdvance(shown);
}

void paintGroupRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int left, int right)
{
    const Theme &theme = Theme::current();
    const QRect inner = option.rect.adjusted(left, 0, -right, -1);
    const QFont font = theme.font(metrics::secondary);
    const QString count = index.data(NumberRole).toString();
    const int used = paintText(painter, inner, count, font, theme.tokens().text2, Qt::AlignRight);
    paintText(painter, inner.adjusted(0, 0, -used - px(metrics::gap), 0), index.data(Qt::DisplayRole).toString(), font,
              theme.tokens().text2);
}

} // namespace qd::ui
