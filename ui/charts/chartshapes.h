// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <QPainter>

/// Series as columns, pins and steps. How each scenario looks in them is IBCS: actual solid and dark, previous year
/// solid and light, plan outlined, forecast hatched; what is or will be stands in front of what it is compared with
/// (IBCS Standards 1.2, unify). Nothing but filled shapes and lines: patterns become pictures in files.
namespace qd::charts {

/// Whether \a series is measured from zero.
bool isFromZero(const report::ChartSeries &series);
/// Whether a category of \a spec has a width.
bool isInColumns(const report::ChartSpec &spec);
/// Whether the values of \a series are marks, as those of targets are.
bool isTargetMark(const report::ChartSeries &series);

/// Where the column of \a category stands, from zero to its value; of pins and steps, over the width of the category.
QRectF columnOf(const ChartLayout &layout, const report::ChartSpec &spec, const report::ChartSeries &series,
                int category);

/// \a rect as a part of \a scenario.
void paintScenario(QPainter &painter, const QRectF &rect, report::Scenario scenario, const ChartTheme &theme);

/// Every series of \a spec that is no line, those behind first.
void paintShapes(QPainter &painter, const ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme);

} // namespace qd::charts
