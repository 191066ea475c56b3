// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/previewdelegate.h"

#include "models/previewmodel.h"
#include "style/cellpaint.h"
#include "style/delegates.h"
#include "style/metrics.h"
#include "style/roles.h"
#include "style/statuspaint.h"
#include "style/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace qd::ui {

namespace {

class PreviewDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const Theme &theme = Theme::current();
        const Tokens &tokens = theme.tokens();
        const QString note = index.data(PreviewModel::NoteRole).toString();
        const bool risky = index.data(StatusRole).isValid();
        painter->save();
        painter->fillRect(cell.rect, !note.isEmpty() ? tokens.sunken : tokens.page);
        if (risky)
            painter->fillRect(cell.rect, tokens.riskT);
        painter->fillRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1, tokens.line);
        painter->fillRect(cell.rect.right(), cell.rect.top(), 1, cell.rect.height(), tokens.line);
        const QRect inner = cell.rect.adjusted(px(10), 0, -px(10), -1);
        if (!note.isEmpty() && index.column() == 0)
            paintText(*painter, inner, note, theme.font(metrics::secondary), tokens.text2, Qt::AlignRight);
        paintReading(*painter, inner, cell, index, note.isEmpty());
        paintCurrentCell(*painter, cell);
        painter->restore();
    }

private:
    static void paintReading(QPainter &painter, QRect inner, const QStyleOptionViewItem &cell, const QModelIndex &index,
                             bool read)
    {
        const Theme &theme = Theme::current();
        const Tokens &tokens = theme.tokens();
        const bool quiet = !read || index.data(SecondaryRole).toBool();
        const QFont font = theme.font(quiet ? metrics::secondary : metrics::body);
        const QString written = index.data(PreviewModel::WrittenRole).toString();
        const bool right = cell.displayAlignment & Qt::AlignRight;
        if (index.data(StatusRole).isValid()) {
            const int size = px(metrics::statusShape);
            const int x = right ? inner.left() : inner.right() - size;
            paintStatus(painter, QRectF(x, inner.center().y() - size / 2.0, size, size), Status::Risk, tokens);
            (right ? inner.setLeft(x + size + px(6)) : inner.setRight(x - px(6)));
        }
        const int width = QFontMetrics(font).horizontalAdvance(cell.text);
        paintText(painter, inner, cell.text, font, quiet ? tokens.text2 : tokens.text,
                  right ? Qt::AlignRight : Qt::AlignLeft);
        // Their spelling, where it leaves room.
        const QFont small = theme.font(metrics::caption);
        const int room = inner.width() - width - px(12);
        if (!written.isEmpty() && QFontMetrics(small).horizontalAdvance(written) <= room)
            paintText(painter, inner, written, small, tokens.text3, right ? Qt::AlignLeft : Qt::AlignRight);
    }
};

} // namespace

void preparePreview(QTableView &view)
{
    prepareTable(view, *new PreviewDelegate(&view));
    view.verticalHeader()->show();
    view.verticalHeader()->setSectionsClickable(false);
    view.verticalHeader()->setFont(Theme::current().font(metrics::caption));
    view.verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    view.setSelectionBehavior(QAbstractItemView::SelectItems);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

StatusMark::StatusMark(Status status, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
{
    setFixedSize(px(metrics::statusShape + 2), px(18));
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = px(metrics::statusShape);
    paintStatus(painter, QRectF(0, (height() - size) / 2.0, size, size), m_status, Theme::current().tokens());
}

} // namespace qd::ui
