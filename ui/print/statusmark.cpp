// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/statusmark.h"

#include "print/printstyle.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace qd::print {

namespace {

QColor statusColour(Status status, report::Ink ink)
{
    if (ink == report::Ink::Mono)
        return colour(Tone::Text, ink);
    switch (status) {
    case Status::Ok:
        return QColor(0x1D, 0x4E, 0x89);
    case Status::Risk:
        return QColor(0xA6, 0x5E, 0x00);
    case Status::Off:
        return QColor(0xA4, 0x13, 0x3C);
    case Status::None:
        break;
    }
    return QColor(0x59, 0x59, 0x59);
}

/// In a square of side 1 around the origin; the areas look alike.
QPainterPath shapeOf(Status status)
{
    QPainterPath path;
    switch (status) {
    case Status::Ok:
        path.addEllipse(QPointF(), 0.5, 0.5);
        break;
    case Status::Risk:
        path.addPolygon(QPolygonF({{0, -0.5}, {0.56, 0.45}, {-0.56, 0.45}}));
        path.closeSubpath();
        break;
    case Status::Off:
        path.addRect(-0.45, -0.45, 0.9, 0.9);
        break;
    case Status::None:
        path.addEllipse(QPointF(), 0.5, 0.5);
        path.addEllipse(QPointF(), 0.34, 0.34);
        break;
    }
    return path;
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &box, Status status, report::Ink ink)
{
    const qreal side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(statusColour(status, ink));
    const QTransform place = QTransform().translate(box.center().x(), box.center().y()).scale(side, side);
    painter.drawPath(place.map(shapeOf(status)));
    painter.restore();
}

} // namespace qd::print
