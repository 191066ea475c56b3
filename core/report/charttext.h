// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/panelspec.h"

namespace qd::report {

/// \a value as a chart writes it: in the default locale, with a true minus, and never "−0". Beyond 15 digits as a power
/// of ten.
QString numberText(double value, int decimals);

/// Whether \a series shows differences: each of its values is judged. They are written with their sign.
bool isDifference(const ChartSeries &series);
/// \a value of \a series as it is written.
QString valueText(const ChartSeries &series, double value, int decimals);

/// What a chart says about one category, for the pointer, the keyboard and a screen reader alike:
/// "June 2026: 78.6, beyond the upper limit". Empty when there is no such category.
QString pointSentence(const ChartSpec &spec, int category);

/// The same for the plot \a panel; plots on one time line are said together.
QString pointSentence(const PanelSpec &spec, std::size_t panel, int category);

/// What happened, as the annotations of \a spec tell it: "April 2025: Second shift". For a reader who does not see
/// them.
QStringList happenings(const ChartSpec &spec);

/// The series that the sentences and the point cursor are about; nothing when the chart shows no actual values.
const ChartSeries *actualSeries(const ChartSpec &spec);

} // namespace qd::report
