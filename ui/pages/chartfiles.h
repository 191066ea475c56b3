// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"
#include "models/review.h"
#include "report/datatable.h"

/// How a chart leaves the window: in the colours of paper, with what it rests on below.
namespace qd::ui {

/// Writes \a figure, or its \a rows, to \a path, by its ending: .svg, .pdf, .png or .csv. What happened, as a sentence.
QString writeChart(charts::Figure figure, const report::DataTable &rows, const Review &review, const QString &path);
/// Asks where to; empty: nowhere.
QString askForChartFile(QWidget *parent);

/// Puts \a figure on the clipboard as a drawing and as a picture, for letters and slides, and its \a rows as text, for
/// spreadsheets.
void copyChart(charts::Figure figure, const report::DataTable &rows, const Review &review);

} // namespace qd::ui
