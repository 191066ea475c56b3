// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "report/report.h"

class QPainter;
class QRectF;

namespace qd::print {

/// The shape of \a status, as paths, in the middle of \a box: circle, triangle, square or ring.
void paintStatus(QPainter &painter, const QRectF &box, Status status, report::Ink ink);

} // namespace qd::print
