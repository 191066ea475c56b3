// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/slab.h"

namespace qd::print {

/// A finding sheet stays on one page when it fits.
std::vector<Slab> layOut(const report::FindingSheet &sheet);

} // namespace qd::print
