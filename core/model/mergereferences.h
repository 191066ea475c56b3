// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge.h"

/// The part of a merge that looks at what names what.
namespace qd {

/// Turns into conflicts, with a reason, the entries that would break a reference if they were taken: additions and
/// changes that name a record which we have removed, and removals of records that ours still name.
void holdBackBrokenReferences(std::vector<MergeEntry> &entries, const Plan &base, const Plan &ours, const Plan &theirs);

} // namespace qd
