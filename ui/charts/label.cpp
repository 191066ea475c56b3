// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label.h"

#include "charts/statusshape.h"

#include <QFontMetricsF>

#include <cmath>

namespace qd::charts {

using Mark = report::LegendEntry::Mark;

namespace {

constexpr double LegendRow = 24;
constexpr double LegendMark = 10;

QFont fontOf(const LabelStyle &style, const ChartTheme &theme)
{
    QFont font;
    font.setFamilies(theme.fontFamilies);
    font.setPixelSize(qRound(theme.px(style.size)));
    font.setBold(style.bold);
    return font;
}

void paintRing(QPainter &painter, const QPointF &centre, double size, const QColor &ink, const QColor &inside)
{
    painter.setPen(QPen(ink, size * 0.17));
    painter.setBrush(inside);
    painter.drawEllipse(centre, size * 0.45, size * 0.45);
}

} // namespace

double textWidth(const QString &text, const LabelStyle &style, const ChartTheme &theme)
{
    return QFontMetricsF(fontOf(style, theme)).horizontalAdvance(text);
}

double textHeight(const LabelStyle &style, const ChartTheme &theme)
{
    return QFontMetricsF(fontOf(style, theme)).height();
}

Label placed(const QString &text, const QRectF &room, Qt::Alignment align, const LabelStyle &style,
             const ChartTheme &theme)
{
    const QFontMetricsF metrics(fontOf(style, theme));
    // Half a pixel of grace: a room that was measured for the word must not cut it.
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, room.width() + 0.5);
    const QSizeF size(metrics.horizontalAdvance(fitting), metrics.height());
    const double space = room.width() - size.width();
    const double indent = align & Qt::AlignRight ? space : align & Qt::AlignHCenter ? space / 2 : 0;
    return {fitting, QRectF(QPointF(room.left() + indent, room.center().y() - size.height() / 2), size), style, false};
}

Label placedUpright(const QString &text, const QRectF &room, const LabelStyle &style, const ChartTheme &theme)
{
    const Label flat = placed(text, QRectF(0, 0, room.height(), room.width()), Qt::AlignLeft, style, theme);
    const QRectF box(room.center().x() - flat.box.height() / 2, room.bottom() - flat.box.width(), flat.box.height(),
                     flat.box.width());
    return {flat.text, box, style, true};
}

void paintLabel(QPainter &painter, const Label &label, const ChartTheme &theme)
{
    painter.setFont(fontOf(label.style, theme));
    painter.setPen(theme.*label.style.ink);
    constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
    if (!label.upright)
        return painter.drawText(label.box, flags, label.text);
    painter.save();
    painter.translate(label.box.bottomLeft());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, label.box.height(), label.box.width()), flags, label.text);
    painter.restore();
}

void paintMark(QPainter &painter, Mark mark, const QPointF &centre, double size, const QColor &ink,
               const ChartTheme &theme)
{
    QRectF box(0, 0, size, size);
    box.moveCenter(centre);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case Mark::Ok:
    case Mark::Risk:
    case Mark::Off:
    case Mark::None:
        paintStatus(painter, box, Status(int(mark)), ink);
        break;
    case Mark::Needed: {
        const double half = size * 0.62;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half),
                                       centre + QPointF(-half, 0)}));
        break;
    }
    case Mark::Promised:
        paintRing(painter, centre, size, ink, ink);
        break;
    case Mark::NoDate:
        paintRing(painter, centre, size, ink, theme.page);
        break;
    case Mark::Due:
        painter.fillRect(QRectF(std::round(centre.x()) - 1, centre.y() - size * 0.8, 2, size * 1.6), ink);
        break;
    case Mark::Circle:
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        break;
    }
    painter.restore();
}

Legend layoutLegend(const std::vector<report::LegendEntry> &entries, const QRectF &room, const ChartTheme &theme,
                    Qt::Alignment align)
{
    constexpr LabelStyle style{12, false, &ChartTheme::text2};
    const double mark = theme.px(LegendMark);
    const double beforeWord = mark + theme.px(6);
    const double between = theme.px(20);
    Legend legend;
    for (std::size_t first = 0; first < entries.size();) {
        double width = 0;
        std::size_t end = first;
        for (; end < entries.size(); ++end) {
            const double more = beforeWord + textWidth(entries[end].word, style, theme) + (end > first ? between : 0);
            if (end > first && width + more > room.width())
                break;
            width += more;
        }
        double x = align & Qt::AlignRight ? std::max(room.left(), room.right() - width) : room.left();
        const QRectF row(room.left(), room.top() + legend.height, room.width(), theme.px(LegendRow));
        for (; first < end; ++first) {
            legend.marks.push_back({entries[first].mark, {x + mark / 2, row.center().y()}});
            const QRectF rest(x + beforeWord, row.top(), room.right() - x - beforeWord, row.height());
            legend.labels.push_back(placed(entries[first].word, rest, Qt::AlignLeft, style, theme));
            x = legend.labels.back().box.right() + between;
        }
        legend.height += row.height();
    }
    return legend;
}

void paintLegend(QPainter &painter, const Legend &legend, const ChartTheme &theme)
{
    for (const Legend::Mark &mark : legend.marks) {
        const bool verdict = mark.mark <= Mark::None;
        paintMark(painter, mark.mark, mark.centre, theme.px(verdict ? LegendMark : LegendMark - 1),
                  verdict ? theme.verdict(Status(int(mark.mark))) : theme.ac, theme);
    }
    for (const Label &label : legend.labels)
        paintLabel(painter, label, theme);
}

} // namespace qd::charts
