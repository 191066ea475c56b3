// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "charts/figure.h"
#include "report/datatable.h"
#include "report/report.h"

/// A chart as a file: for a letter, a slide, a printer, or a spreadsheet.
namespace qd::print {

struct ChartToWrite
{
    const charts::Figure &figure;
    const report::DataTable &data;
    const charts::ChartTheme &theme;
    /// In pixels at 96 dpi. What the figure looks best in makes a PDF of pages for a printer, another size one page so
    /// large.
    QSize size;
    report::Metadata meta; ///< of a PDF
};

/// "svg", "pdf", "png", "csv".
const QStringList &chartFormats();
/// The bytes of such a file; \a format is one of chartFormats().
Result<QByteArray> chartFile(const QString &format, const ChartToWrite &chart);

} // namespace qd::print
