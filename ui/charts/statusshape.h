// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

class QColor;
class QPainter;
class QRectF;

namespace qd::charts {

/// The shape of \a status (circle, triangle, square, ring) centred in \a box: a path, never a character.
/// The one function for tables, charts and paper.
void paintStatus(QPainter &painter, const QRectF &box, Status status, const QColor &colour);

} // namespace qd::charts
