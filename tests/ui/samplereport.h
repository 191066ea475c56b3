// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/pagepainter.h"
#include "report/report.h"

namespace qd::test {

/// A packet as it leaves the house: cover, contents, summary, scorecard of 120 rows, a chart, three finding sheets.
report::Report samplePacket();

/// A table of \a count rows in groups of \a groupSize (0: none); the first cell of row i is "Row i".
report::Table numberedTable(int count, int groupSize);

/// Draws a band, a line and a target: enough to see where a chart stands.
void paintSimpleChart(QPainter &painter, const QRectF &box, const report::Drawing &drawing);

} // namespace qd::test
