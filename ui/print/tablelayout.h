// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/slab.h"

namespace qd::print {

/// One slab a row, with the header and the group headers to repeat in \a running.
std::vector<Slab> layOut(const report::Table &table, std::vector<Slab> &running);

} // namespace qd::print
