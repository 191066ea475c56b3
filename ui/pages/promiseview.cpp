// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/promiseview.h"

#include "base/tr.h"
#include "style/metrics.h"
#include "style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LegendHeight = 24;
constexpr int AxisHeight = 22;
constexpr int RowHeight = 31;
constexpr int NameWidth = 286;
constexpr int WordsWidth = 130;
constexpr int MarkSize = 9;

const QColor &colour(Token token)
{
    return Theme::current().colour(token);
}

void paintDiamond(QPainter &painter, const QPointF &centre, const QColor &ink)
{
    const qreal half = px(MarkSize) * 0.62;
    QPainterPath path;
    path.moveTo(centre.x(), centre.y() - half);
    path.lineTo(centre.x() + half, centre.y());
    path.lineTo(centre.x(), centre.y() + half);
    path.lineTo(centre.x() - half, centre.y());
    path.closeSubpath();
    painter.fillPath(path, ink);
}

void paintDot(QPainter &painter, const QPointF &centre, const QColor &ink, bool filled)
{
    painter.setPen(QPen(ink, px(2) * 0.8));
    painter.setBrush(filled ? QBrush(ink) : QBrush(colour(&Tokens::page)));
    painter.drawEllipse(centre, px(MarkSize) / 2.0, px(MarkSize) / 2.0);
}

} // namespace

PromiseView::PromiseView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"promises"_s);
    setAccessibleName(Tr::tr("Needed and promised dates"));
}

void PromiseView::setChart(const report::PromiseChart &chart, const report::Wording &wording)
{
    m_chart = chart;
    m_locale = wording.locale();
    m_asOf = wording.shortDate(chart.asOf);
    setAccessibleDescription(chart.description);
    setVisible(!chart.rows.empty());
    updateGeometry();
    update();
}

QSize PromiseView::sizeHint() const
{
    return {px(NameWidth + WordsWidth + 240), px(LegendHeight + 2 * AxisHeight + int(m_chart.rows.size()) * RowHeight)};
}

int PromiseView::x(QDate date) const
{
    const int left = px(NameWidth);
    const int room = width() - left - px(WordsWidth);
    const auto days = double(m_chart.first.daysTo(m_chart.last));
    return left + int(room * double(m_chart.first.daysTo(date)) / std::max(1.0, days));
}

QRect PromiseView::rowRect(int row) const
{
    return {0, px(LegendHeight + AxisHeight + row * RowHeight), width(), px(RowHeight)};
}

void PromiseView::paintEvent(QPaintEvent *)
{
    if (m_chart.rows.empty())
        return;
    QPainter painter(this);
    paintLegend(painter);
    paintTimeLine(painter);
    for (int row = 0; row < int(m_chart.rows.size()); ++row)
        paintRow(painter, row);
}

void PromiseView::paintLegend(QPainter &painter) const
{
    painter.setFont(Theme::current().font(metrics::secondary));
    painter.setRenderHint(QPainter::Antialiasing);
    int right = width();
    const int middle = px(LegendHeight) / 2;
    for (const auto &[kind, text] : {std::pair(2, Tr::tr("no date given")), std::pair(1, Tr::tr("promised for")),
                                     std::pair(0, Tr::tr("needed by"))}) {
        const int length = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(colour(&Tokens::text2));
        painter.drawText(QRect(right - length, 0, length, px(LegendHeight)), Qt::AlignVCenter, text);
        right -= length + px(12);
        if (kind == 0)
            paintDiamond(painter, QPointF(right, middle), colour(&Tokens::ac));
        else
            paintDot(painter, QPointF(right, middle), colour(&Tokens::ac), kind == 1);
        right -= px(16);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Months below, today and the due date above, as lines through all rows.
void PromiseView::paintTimeLine(QPainter &painter) const
{
    const int top = rowRect(0).top();
    const int bottom = rowRect(int(m_chart.rows.size()) - 1).bottom() + 1;
    painter.setFont(Theme::current().font(metrics::caption));
    for (QDate month = m_chart.first; month <= m_chart.last; month = month.addMonths(1)) {
        painter.fillRect(QRect(x(month), top, 1, bottom - top), colour(&Tokens::line));
        if (month == m_chart.last)
            break;
        painter.setPen(colour(&Tokens::text2));
        painter.drawText(QRect(x(month) + px(4), bottom, x(month.addMonths(1)) - x(month), px(AxisHeight)),
                         Qt::AlignVCenter, m_locale.standaloneMonthName(month.month(), QLocale::ShortFormat));
    }
    const auto line = [&](QDate date, const QString &text, Token ink, Qt::PenStyle style) {
        painter.setPen(QPen(colour(ink), 1, style));
        painter.drawLine(x(date), top, x(date), bottom);
        const QRect label(x(date) - px(90), top - px(AxisHeight), px(180), px(AxisHeight));
        painter.setPen(colour(ink));
        painter.drawText(label, Qt::AlignCenter, text);
    };
    line(m_chart.asOf, m_asOf, &Tokens::text2, Qt::DotLine);
    if (m_chart.due.isValid() && std::abs(x(m_chart.due) - x(m_chart.asOf)) > px(70))
        line(m_chart.due, m_chart.dueName, &Tokens::text, Qt::SolidLine);
}

void PromiseView::paintRow(QPainter &painter, int row) const
{
    const report::PromiseRow &promise = m_chart.rows[size_t(row)];
    const QRect rect = rowRect(row);
    painter.fillRect(QRect(0, rect.top(), width(), 1), colour(&Tokens::line));
    if (row + 1 == int(m_chart.rows.size()))
        painter.fillRect(QRect(0, rect.bottom() + 1, width(), 1), colour(&Tokens::line));
    const bool late = promise.agreement == Agreement::Late;
    const auto write = [&](const QRect &room, const QString &text, int size, Weight weight, Token ink, int alignment) {
        painter.setFont(Theme::current().font(size, weight));
        painter.setPen(colour(ink));
        painter.drawText(room, alignment | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    write({0, rect.top(), px(126), rect.height()}, promise.name, metrics::secondary,
          late ? Weight::Bold : Weight::Regular, &Tokens::text, Qt::AlignLeft);
    write({px(130), rect.top(), px(NameWidth - 142), rect.height()}, promise.between, metrics::caption, Weight::Regular,
          &Tokens::text2, Qt::AlignLeft);
    write({width() - px(WordsWidth - 8), rect.top(), px(WordsWidth - 8), rect.height()}, promise.words,
          metrics::secondary, late ? Weight::Bold : Weight::Regular, late ? &Tokens::off : &Tokens::text,
          Qt::AlignRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = rect.center().y() + 0.5;
    const QColor &ink = colour(late || promise.agreement != Agreement::Agreed ? &Tokens::ac : &Tokens::py);
    if (late)
        painter.fillRect(QRectF(x(promise.needed), middle - 2, x(promise.promised) - x(promise.needed), 4),
                         colour(&Tokens::off));
    if (promise.promised.isValid())
        paintDot(painter, QPointF(x(promise.promised), middle), ink, true);
    else if (promise.needed.isValid())
        paintDot(painter, QPointF(x(promise.needed) + px(36), middle), colour(&Tokens::none), false);
    if (promise.needed.isValid())
        paintDiamond(painter, QPointF(x(promise.needed), middle), ink);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace qd::ui
