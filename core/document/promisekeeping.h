// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace qd {

/// Notes the day that was promised before wherever \a edit has put another one in its place, so that the trail of
/// promised days keeps itself whichever way a hand-off is changed: by hand, from a file, from a returned workbook. An
/// edit that has put earlier promises of a hand-off itself knows better. The last thing an edit does; \a database is
/// what it has written so far and \a bulk its bulk part.
Result<void> keepPromises(Edit &edit, const store::Database &database, const store::Bulk &bulk, QDate day);

} // namespace qd
