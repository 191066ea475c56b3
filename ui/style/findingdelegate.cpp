// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/cellpaint.h"
#include "style/delegates.h"
#include "style/glyphpaint.h"
#include "style/metrics.h"
#include "style/roles.h"
#include "style/statuspaint.h"
#include "style/theme.h"

#include <QPainter>

namespace qd::ui {

namespace {

constexpr int textLeft = metrics::pageMargin + metrics::severityWidth + 10;
constexpr int textRight = 16;
constexpr int glyphWidth = 120;
constexpr int glyphHeight = 24;
constexpr int glyphRight = 140; ///< leaves the number its place
constexpr int roomForGlyph = 640;

QRect lineRect(const QRect &row, int top)
{
    return {row.left() + px(textLeft), row.top() + px(top), row.width() - px(textLeft + textRight), px(18)};
}

void paintDetail(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const int used = paintText(painter, line, index.data(NumberRole).toString(),
                               theme.font(metrics::secondary, Weight::Bold), t.text, Qt::AlignRight);
    QRect rest = line.adjusted(0, 0, -used - px(metrics::gap), 0);
    const QFont font = theme.font(metrics::secondary);
    const QColor &colour = option.state & QStyle::State_Enabled ? t.text2 : t.text3;
    if (const QString exhibit = index.data(ExhibitRole).toString(); !exhibit.isEmpty())
        rest.setLeft(rest.left() + paintText(painter, rest, exhibit, font, colour) + px(metrics::gap));
    paintText(painter, rest, index.data(DetailRole).toString(), font, colour);
}

void paintFinding(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const QRect title = lineRect(option.rect, 9);
    if (const QVariant severity = index.data(SeverityRole); severity.isValid()) {
        const QSize size(px(metrics::severityWidth), px(metrics::severityHeight));
        const QPoint corner(option.rect.left() + px(metrics::pageMargin), title.center().y() - size.height() / 2);
        paintSeverity(painter, QRect(corner, size), Severity(severity.toInt()), theme.tokens());
    }
    const Weight weight = option.state & QStyle::State_Selected ? Weight::Bold : Weight::Regular;
    const QVariant glyph = index.data(GlyphRole);
    if (glyph.isValid() && option.rect.width() >= px(roomForGlyph)) {
        const QRectF box(option.rect.right() - px(glyphRight + glyphWidth),
                         option.rect.center().y() - px(glyphHeight) / 2.0, px(glyphWidth), px(glyphHeight));
        paintGlyph(painter, box, glyph.value<Glyph>(), theme.tokens());
    }
    paintText(painter, title, option.text, theme.font(metrics::body, weight), theme.tokens().text);
    paintDetail(painter, lineRect(option.rect, 27), option, index);
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    painter->save();
    const Hover hover = option.state & QStyle::State_MouseOver ? Hover::Yes : Hover::No;
    paintCellGround(*painter, row, index, hover, Edge::Bar);
    if (index.data(GroupRole).toBool())
        paintGroupRow(*painter, row, index, px(metrics::pageMargin), px(textRight));
    else
        paintFinding(*painter, row, index);
    paintCurrentCell(*painter, row);
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool group = index.data(GroupRole).toBool();
    return {option.rect.width(), px(group ? metrics::tableRow : metrics::findingRow)};
}

} // namespace qd::ui
