// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/label.h"
#include "charts/spot.h"
#include "report/lanespec.h"

namespace qd::charts {

/// What it needs so that everything can be read.
QSizeF laneSize(const report::LaneSpec &spec, const ChartTheme &theme);
/// The height in which everything can be read.
double laneHeight(const report::LaneSpec &spec, const ChartTheme &theme, double width);
/// Where things are that can be pointed at, in the order of the keys.
std::vector<Spot> laneSpots(const QRectF &rect, const report::LaneSpec &spec, const ChartTheme &theme);

/// Paints \a spec into \a rect (see paintChart); \a current is a place among laneSpots(), which is marked, and what
/// does not touch it is paled.
void paintLane(QPainter &painter, const QRectF &rect, const report::LaneSpec &spec, const ChartTheme &theme,
               int current = -1);

} // namespace qd::charts
