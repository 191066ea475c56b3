// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "store/history.h"

namespace qd {

/// Rebuilds the records from nothing but the history in \a source. Safe with damaged bytes: a step that cannot be read
/// or does not fit is an error that names it.
Result<Plan> replay(const store::Database &source);

} // namespace qd
