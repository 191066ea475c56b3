// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page.h"

namespace qd::print {

/// Header and footer on every page; a cover has no header.
void addFurniture(Pages &pages, const report::Report &report);

/// Writes behind every line of the contents on which page its heading stands.
void addPageNumbersOfLinks(Pages &pages);

} // namespace qd::print
