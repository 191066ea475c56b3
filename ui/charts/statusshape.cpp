// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/statusshape.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace qd::charts {

namespace {

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
        break; // a rectangle on whole pixels, below
    case Status::None:
        path.addEllipse(QPointF(), 0.5, 0.5);
        path.addEllipse(QPointF(), 0.34, 0.34);
        break;
    }
    return path;
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &box, Status status, const QColor &colour)
{
    const qreal side = std::min(box.width(), box.height());
    const QTransform place = QTransform().translate(box.center().x(), box.center().y()).scale(side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (status == Status::Off)
        painter.fillRect(place.mapRect(QRectF(-0.45, -0.45, 0.9, 0.9)).toRect(), colour);
    else
        painter.drawPath(place.map(shapeOf(status)));
    painter.restore();
}

} // namespace qd::charts
