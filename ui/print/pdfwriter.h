// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "print/pagepainter.h"

#include <QByteArray>

namespace qd::print {

/// \a report as a PDF: vectors only, with outline, links and metadata; the same report gives the same bytes.
Result<QByteArray> renderPdf(const report::Report &report, const ChartPainter &chartPainter);

/// The same for pages that are set already: the half that may run on a worker, when \a chartPainter may.
Result<QByteArray> renderPdf(const report::Report &report, const Pages &pages, const ChartPainter &chartPainter);

/// \a count pages of A4, \a isWide ones across, painted one by one in pixels at 96 dpi from the corner of the sheet.
Result<QByteArray> renderSheets(bool isWide, std::size_t count, const report::Metadata &meta,
                                const std::function<void(QPainter &, std::size_t page)> &paint);

/// One page as large as a picture of \a size pixels at 96 dpi, painted by \a paint.
Result<QByteArray> renderPicture(const QSizeF &size, const report::Metadata &meta,
                                 const std::function<void(QPainter &)> &paint);

/// Replaces the file at \a path as a whole, readable by its owner alone; on failure it stays as it was.
Result<void> writePdf(const QByteArray &pdf, const QString &path);
Result<void> writePdf(const report::Report &report, const QString &path, const ChartPainter &chartPainter);

} // namespace qd::print
