// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "print/pagepainter.h"

#include <QByteArray>

namespace qd::print {

/// \a report as a PDF: vectors only, with outline, links and metadata; the same report gives the same bytes.
Result<QByteArray> renderPdf(const report::Report &report, const ChartPainter &chartPainter);

/// Replaces the file at \a path as a whole, readable by its owner alone; on failure it stays as it was.
Result<void> writePdf(const report::Report &report, const QString &path, const ChartPainter &chartPainter);

} // namespace qd::print
