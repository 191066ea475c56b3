// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowkind.h"

namespace qd::exchange {

/// Whether no two data rows of \a sheet hold the same texts in \a columns, in any case and with any spaces around them.
bool tellApart(const Sheet &sheet, const std::vector<RowKind> &kinds, const std::vector<std::size_t> &columns);

} // namespace qd::exchange
