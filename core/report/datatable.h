// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"

namespace qd::report {

/// A cell that says a word or a number.
struct DataCell
{
    QString text; ///< what people read
    std::optional<double> number; ///< the same as exact as it is known, in the unit of the chart
};

/// What a chart shows, as rows: its twin for a screen reader, a spreadsheet, and whoever wants to check.
struct DataTable
{
    std::vector<QString> headings;
    std::vector<std::vector<DataCell>> rows; ///< each as long as the headings

    /// Whether column \a index holds numbers only, and one at least.
    bool isNumeric(std::size_t index) const;
};

/// A row a period: every series and line, and what is remarkable.
DataTable dataOf(const ChartSpec &spec);
/// A row a cell with hand-offs, an arrow, a hand-off.
DataTable dataOf(const MatrixSpec &spec);
DataTable dataOf(const GraphSpec &spec);
DataTable dataOf(const PromiseSpec &spec);
/// A row a bar.
DataTable dataOf(const BarSpec &spec);
/// A row a link, and one for each box without any.
DataTable dataOf(const FlowSpec &spec);
/// A row a box, with what it waits for.
DataTable dataOf(const LaneSpec &spec);
/// A row a row.
DataTable dataOf(const GridSpec &spec);
/// A row a link, and one for each item without any.
DataTable dataOf(const CrossSpec &spec);
/// A row a period of each plot, and one a total.
DataTable dataOf(const PanelSpec &spec);

} // namespace qd::report
