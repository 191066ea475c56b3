// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page.h"

namespace qd::print {

/// Sets \a report: preview, printer, PDF and tests consume the same pages. A4 and Letter break alike.
Pages paginate(const report::Report &report);

/// The text of every page, a line a text box, in the order of setting.
std::vector<QString> pageTexts(const Pages &pages);

} // namespace qd::print
