// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/cellpaint.h"
#include "style/delegates.h"
#include "style/metrics.h"
#include "style/roles.h"
#include "style/statuspaint.h"
#include "style/theme.h"

#include <QPainter>

namespace qd::ui {

namespace {

constexpr int ShapeStep = 15;
constexpr int GaugeWidth = 72;
constexpr int GaugeHeight = 8;
constexpr int LeastDetail = 24; // narrower than this it would be nothing but dots

struct TextLook
{
    QFont font;
    QColor colour;
};

TextLook textLook(const QStyleOptionViewItem &option, const QModelIndex &index, Weight weight)
{
    const Theme &theme = Theme::current();
    const bool secondary = index.data(SecondaryRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const bool digits = option.displayAlignment & Qt::AlignRight;
    TextLook look;
    look.font = theme.font(secondary && !digits ? metrics::secondary : metrics::body, weight);
    if (!(option.state & QStyle::State_Enabled))
        look.colour = theme.tokens().text3;
    else
        look.colour = secondary && !selected ? theme.tokens().text2 : theme.tokens().text;
    return look;
}

/// Paints the marks that stand before the text, and returns what is left for the text.
QRect paintMarks(QPainter &painter, QRect inner, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const Tokens &tokens = theme.tokens();
    if (const QVariant status = index.data(StatusRole); status.isValid()) {
        const int size = px(metrics::statusShape);
        const QRect shape(inner.left(), inner.top() + (inner.height() - size) / 2, size, size);
        paintStatus(painter, shape, Status(status.toInt()), tokens);
        inner.setLeft(shape.right() + 1 + px(6));
    }
    for (const Status status : index.data(ShapesRole).value<Shapes>().list) {
        const int size = px(metrics::statusShape);
        const QRect shape(inner.left(), inner.top() + (inner.height() - size) / 2, size, size);
        paintStatus(painter, shape, status, tokens);
        inner.setLeft(inner.left() + px(ShapeStep));
    }
    if (const QVariant gauge = index.data(GaugeRole); gauge.isValid()) {
        const QSize size(px(GaugeWidth), px(GaugeHeight));
        const QRect bar(QPoint(inner.left(), inner.top() + (inner.height() - size.height()) / 2), size);
        paintGauge(painter, bar, gauge.value<Gauge>(), tokens);
        inner.setLeft(bar.right() + 1 + px(metrics::gap));
    }
    if (const QVariant severity = index.data(SeverityRole); severity.isValid()) {
        const QSize size(px(metrics::severityWidth), px(metrics::severityHeight));
        const QRect shape(QPoint(inner.left(), inner.top() + (inner.height() - size.height()) / 2), size);
        paintSeverity(painter, shape, Severity(severity.toInt()), tokens);
        inner.setLeft(shape.right() + 1 + px(metrics::gap));
    }
    if (const QString exhibit = index.data(ExhibitRole).toString(); !exhibit.isEmpty())
        inner.setLeft(inner.left() + paintText(painter, inner, exhibit, theme.font(metrics::body), tokens.accent)
                      + px(6));
    return inner;
}

QRect sparklineRect(const QRect &inner)
{
    const QSize size(std::min(px(metrics::sparklineWidth), inner.width()), px(metrics::sparklineHeight));
    return {QPoint(inner.left(), inner.top() + (inner.height() - size.height()) / 2), size};
}

} // namespace

TableDelegate::TableDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

bool TableDelegate::isHovered(const QModelIndex &index) const
{
    return m_hovered.isValid() && m_hovered.row() == index.row() && m_hovered.parent() == index.parent();
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    const Edge edge = index.column() == 0 && !m_inTree ? Edge::Bar : Edge::None;
    const bool lit = isHovered(index) || (option.state & QStyle::State_MouseOver);
    paintCellGround(*painter, cell, index, lit ? Hover::Yes : Hover::No, edge);
    if (!index.data(GroupRole).toBool())
        paintContent(*painter, cell, index);
    else if (index.column() == 0)
        paintGroupRow(*painter, cell, index, px(m_leadingMargin), px(metrics::cellPadding));
    paintCurrentCell(*painter, cell);
    painter->restore();
}

void TableDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int left = index.column() == 0 ? px(m_leadingMargin) : px(metrics::cellPadding);
    QRect inner = option.rect.adjusted(left, 0, -px(metrics::cellPadding), -1);
    if (const QVariant sparkline = index.data(SparklineRole); sparkline.isValid()) {
        paintSparkline(painter, sparklineRect(inner), sparkline.value<Sparkline>(), Theme::current().tokens());
        return;
    }
    inner = paintMarks(painter, inner, index);
    const bool isName = (option.state & QStyle::State_Selected) && index.column() == m_nameColumn;
    const Weight weight = isName || index.data(EmphasisRole).toBool() ? Weight::Bold : Weight::Regular;
    const TextLook look = textLook(option, index, weight);
    const Qt::Alignment horizontal = option.displayAlignment & Qt::AlignHorizontal_Mask;
    const int used = paintText(painter, inner, option.text, look.font, look.colour, horizontal);
    inner.setLeft(inner.left() + used + px(metrics::gap));
    if (const QString detail = index.data(DetailRole).toString(); !detail.isEmpty() && inner.width() > px(LeastDetail))
        paintText(painter, inner, detail, Theme::current().font(metrics::secondary), Theme::current().tokens().text2);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(SparklineRole).isValid())
        return {px(metrics::sparklineWidth + 2 * metrics::cellPadding), px(metrics::tableRow)};
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    int width = QFontMetrics(Theme::current().font(metrics::body, Weight::Bold)).horizontalAdvance(cell.text);
    width += px((index.column() == 0 ? m_leadingMargin : metrics::cellPadding) + metrics::cellPadding);
    if (index.data(StatusRole).isValid())
        width += px(metrics::statusShape + 6);
    if (index.data(SeverityRole).isValid())
        width += px(metrics::severityWidth + metrics::gap);
    if (const QString exhibit = index.data(ExhibitRole).toString(); !exhibit.isEmpty())
        width += QFontMetrics(Theme::current().font(metrics::body)).horizontalAdvance(exhibit) + px(6);
    return {width, px(metrics::tableRow)};
}

} // namespace qd::ui
