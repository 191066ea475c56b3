// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printer.h"

#include "base/tr.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace qd::print {

void prepare(QPrinter &printer, report::Paper paper)
{
    printer.setResolution(96);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(paper == report::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setPageOrientation(QPageLayout::Portrait);
}

Result<void> printPages(QPrinter &printer, const Pages &pages, const ChartPainter &chartPainter)
{
    const auto refused = [](const QString &detail) {
        return failure(
            ErrorCode::Unwritable,
            Tr::tr("The printer did not take the document. Check that it is on and has paper, or save the PDF "
                   "and print that."),
            detail);
    };
    const auto count = int(pages.pages.size());
    const int first = std::clamp(printer.fromPage(), 1, count);
    const int last = printer.toPage() == 0 ? count : std::clamp(printer.toPage(), first, count);
    QPainter painter;
    if (!painter.begin(&printer))
        return refused(QStringLiteral("QPainter::begin failed on QPrinter"));
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return refused(QStringLiteral("QPrinter::newPage failed"));
        paintPage(painter, pages, size_t(page) - 1, chartPainter);
    }
    if (!painter.end())
        return refused(QStringLiteral("QPainter::end failed on QPrinter"));
    return {};
}

} // namespace qd::print
