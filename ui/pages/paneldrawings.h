// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"
#include "pages/drawingpage.h"

/// Drawings of several plots that are views of their pages.
namespace qd::ui {

DrawingPage::Kind capacityDrawing();

/// Writes \a figure, or its \a rows, to \a path, by its ending: .svg, .pdf, .png or .csv. What happened, as a sentence.
QString writeChart(charts::Figure figure, const report::DataTable &rows, const Review &review, const QString &path);
/// Asks where to; empty: nowhere.
QString askForChartFile(QWidget *parent);

} // namespace qd::ui
