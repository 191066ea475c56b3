// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "print/pagepainter.h"

class QPrinter;

namespace qd::print {

/// Makes \a printer count in pixels at 96 dpi on sheets of \a paper, from edge to edge, as pages are set.
void prepare(QPrinter &printer, report::Paper paper);

/// Prints the pages of \a pages that \a printer is told to.
Result<void> printPages(QPrinter &printer, const Pages &pages, const ChartPainter &chartPainter);

} // namespace qd::print
