// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

/// How much of a page blocks take, estimated from above without fonts, so that a document of a fixed number of pages
/// can be cut to fit before it is set. A test sets the longest texts and holds estimate and paper together.
namespace qd::report {

class PageBudget
{
public:
    /// Of one page, in pixels at 96 dpi.
    static constexpr double PageHeight = 918;

    double left() const { return m_left; }
    /// Takes \a height when it is there. A negative one gives back.
    bool take(double height);

private:
    double m_left = PageHeight;
};

/// With the space that keeps it from what stands above; below, the space of what follows counts.
double heightOf(const Heading &heading);
double heightOf(const Paragraph &paragraph);
double heightOf(const FactStrip &strip);
double heightOf(const Chart &chart);
/// The titles of \a columns with the rule below.
double headHeight(const std::vector<Column> &columns);
double rowHeight(const std::vector<Column> &columns, const Row &row);
/// One small line behind a table.
double moreHeight();

} // namespace qd::report
