// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/roles.h"
#include "style/tokens.h"

class QPainter;
class QRectF;

namespace qd::ui {

/// The shape of \a status (circle, triangle, square, ring) centred in \a rect: a path, never a character.
void paintStatus(QPainter &painter, const QRectF &rect, Status status, const Tokens &tokens);

/// \a gauge as a bar: up to the limit in ink, beyond it as a gap, the limit as a mark.
void paintGauge(QPainter &painter, const QRect &rect, const Gauge &gauge, const Tokens &tokens);

/// Three ascending bars, as many in ink as \a severity says, the others quiet.
void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity, const Tokens &tokens);

/// The normal range as a band, the values as a line, the last value as the shape of its status.
void paintSparkline(QPainter &painter, const QRectF &rect, const Sparkline &sparkline, const Tokens &tokens);

} // namespace qd::ui
