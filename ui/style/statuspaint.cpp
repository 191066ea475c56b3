// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/statuspaint.h"

#include "charts/statusshape.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace qd::ui {

namespace {

/// Maps values to y inside a rectangle, the largest at the top.
struct Scale
{
    double lowest;
    double highest;
    QRectF rect;

    qreal y(double value) const
    {
        const double range = highest - lowest;
        return range > 0 ? rect.bottom() - (value - lowest) / range * rect.height() : rect.center().y();
    }
};

std::optional<Scale> scaleOf(const Sparkline &sparkline, const QRectF &rect)
{
    std::vector<double> all;
    std::copy_if(sparkline.values.begin(), sparkline.values.end(), std::back_inserter(all),
                 [](double value) { return std::isfinite(value); });
    if (all.empty())
        return std::nullopt;
    if (sparkline.lower && sparkline.upper) {
        all.push_back(*sparkline.lower);
        all.push_back(*sparkline.upper);
    }
    const auto [lowest, highest] = std::minmax_element(all.begin(), all.end());
    return Scale{*lowest, *highest, rect};
}

struct Stroke
{
    QPainterPath path;
    QPointF last;
};

/// The line through \a values, interrupted where a value is missing.
Stroke strokeOf(const std::vector<double> &values, const Scale &scale)
{
    Stroke stroke;
    const qreal step = values.size() > 1 ? scale.rect.width() / qreal(values.size() - 1) : 0;
    bool drawing = false;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            drawing = false;
            continue;
        }
        stroke.last = QPointF(scale.rect.left() + qreal(i) * step, scale.y(values[i]));
        if (drawing)
            stroke.path.lineTo(stroke.last);
        else
            stroke.path.moveTo(stroke.last);
        drawing = true;
    }
    return stroke;
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &rect, Status status, const Tokens &tokens)
{
    charts::paintStatus(painter, rect, status, statusColour(status, tokens));
}

void paintGauge(QPainter &painter, const QRect &rect, const Gauge &gauge, const Tokens &tokens)
{
    constexpr double LimitAt = 2.0 / 3; // leaves room for half as much again
    const double share = gauge.limit > 0 ? std::min(gauge.value / gauge.limit * LimitAt, 1.0) : 1.0;
    const int limit = gauge.limit > 0 ? qRound(rect.width() * LimitAt) : 0;
    const int end = qRound(rect.width() * share);
    painter.fillRect(rect.left(), rect.top(), limit, rect.height(), tokens.band);
    painter.fillRect(rect.left(), rect.top(), std::min(end, limit), rect.height(), tokens.py);
    if (end > limit)
        painter.fillRect(rect.left() + limit, rect.top(), end - limit, rect.height(), tokens.off);
    painter.fillRect(rect.left() + limit - 1, rect.top() - 3, 2, rect.height() + 6, tokens.ac);
}

void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity, const Tokens &tokens)
{
    const qreal width = rect.width() * 4 / 14;
    const qreal step = rect.width() * 5 / 14;
    for (int bar = 0; bar < 3; ++bar) {
        const qreal height = rect.height() * (bar + 1) / 3;
        const QRectF shape(rect.left() + bar * step, rect.bottom() - height, width, height);
        painter.fillRect(shape.toRect(), bar < int(severity) ? tokens.ac : tokens.line2);
    }
}

void paintSparkline(QPainter &painter, const QRectF &rect, const Sparkline &sparkline, const Tokens &tokens)
{
    const qreal mark = rect.height() / 24 * 7;
    const QRectF inner = rect.adjusted(mark / 2, mark / 2, -mark, -mark / 2);
    const std::optional<Scale> scale = scaleOf(sparkline, inner);
    if (!scale)
        return;
    if (sparkline.lower && sparkline.upper) {
        const qreal top = scale->y(*sparkline.upper);
        const QRectF band(rect.left(), top, inner.right() - rect.left(), scale->y(*sparkline.lower) - top);
        painter.fillRect(band.toRect(), tokens.band);
    }
    const Stroke stroke = strokeOf(sparkline.values, *scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.text2, rect.height() / 24 * 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(stroke.path);
    painter.restore();
    const QRectF markBox(stroke.last.x() - mark / 2, stroke.last.y() - mark / 2, mark, mark);
    paintStatus(painter, markBox, sparkline.status, tokens);
}

} // namespace qd::ui
