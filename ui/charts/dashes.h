// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include <algorithm>

namespace qd::charts {

/// The edge of \a box in dashes of \a dash px, drawn one by one: a pen's dashes shrink to nothing on fine devices.
inline void paintDashedEdge(QPainter &painter, const QRectF &box, double dash, double thickness, const QColor &ink)
{
    for (double x = box.left(); x < box.right(); x += 2 * dash) {
        const double width = std::min(dash, box.right() - x);
        painter.fillRect(QRectF(x, box.top(), width, thickness), ink);
        painter.fillRect(QRectF(x, box.bottom() - thickness, width, thickness), ink);
    }
    for (double y = box.top(); y < box.bottom(); y += 2 * dash) {
        const double height = std::min(dash, box.bottom() - y);
        painter.fillRect(QRectF(box.left(), y, thickness, height), ink);
        painter.fillRect(QRectF(box.right() - thickness, y, thickness, height), ink);
    }
}

} // namespace qd::charts
