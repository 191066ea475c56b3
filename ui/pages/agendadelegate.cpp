// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agendadelegate.h"

#include "models/agendamodel.h"
#include "style/cellpaint.h"
#include "style/icon.h"
#include "style/metrics.h"
#include "style/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Row = 40;
constexpr int CurrentRow = 44;
constexpr int TitleLeft = 42;
constexpr int TextHeight = 18;
constexpr int SmallHeight = 16;

/// Paints \a title in one line, or in two smaller ones when it is longer.
void paintTitle(QPainter &painter, const QRect &room, const QString &title, Weight weight, const QColor &colour)
{
    const QFont font = Theme::current().font(metrics::body, weight);
    const QRect middle(room.left(), room.center().y() - px(TextHeight) / 2, room.width(), px(TextHeight));
    if (QFontMetrics(font).horizontalAdvance(title) <= room.width()) {
        paintText(painter, middle, title, font, colour);
        return;
    }
    const QFont small = Theme::current().font(metrics::secondary, weight);
    if (QFontMetrics(small).horizontalAdvance(title) <= room.width()) {
        paintText(painter, middle, title, small, colour);
        return;
    }
    QTextLayout layout(title, small);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    const int height = px(SmallHeight);
    const QRect first(room.left(), room.center().y() - height, room.width(), height);
    paintText(painter, first, title.left(line.textLength()).trimmed(), small, colour);
    paintText(painter, first.translated(0, height), title.mid(line.textLength()), small, colour);
}

AgendaState stateOf(const QModelIndex &index)
{
    return AgendaState(index.data(AgendaModel::StateRole).toInt());
}

} // namespace

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const QRect &row = option.rect;
    const AgendaState state = stateOf(index);
    painter->save();
    if (state == AgendaState::Now)
        painter->fillRect(row, t.sel);
    else if (option.state & QStyle::State_Selected)
        painter->fillRect(row, t.noneT);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, t.hover);
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, t.line);
    if (state == AgendaState::Now)
        painter->fillRect(row.left(), row.top(), px(metrics::selectionBar), row.height() - 1, t.accent);
    const QRect line(row.left() + px(16), row.center().y() - px(TextHeight) / 2, row.width() - px(16 + 14),
                     px(TextHeight));
    const Weight weight = state == AgendaState::Now ? Weight::Bold : Weight::Regular;
    const QFont small = theme.font(metrics::secondary, weight);
    const int used = paintText(*painter, line, index.data(AgendaModel::TimeRole).toString(), small,
                               state == AgendaState::Now ? t.text : t.text2, Qt::AlignRight);
    if (state == AgendaState::Done) {
        const int size = px(metrics::iconInline);
        paintIcon(*painter, {line.left(), row.center().y() - size / 2, size, size}, u"check"_s, t.accent);
    } else {
        paintText(*painter, {line.left(), line.top(), px(16), line.height()}, QString::number(index.row() + 1), small,
                  state == AgendaState::Now ? t.text : t.text3, Qt::AlignRight);
    }
    const int left = row.left() + px(TitleLeft);
    paintTitle(*painter, {left, row.top(), line.right() - used - px(metrics::gap) - left, row.height() - 1},
               index.data().toString(), weight, state == AgendaState::Done ? t.text2 : t.text);
    paintCurrentCell(*painter, option);
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), px(stateOf(index) == AgendaState::Now ? CurrentRow : Row)};
}

} // namespace qd::ui
