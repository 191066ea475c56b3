// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge.h"
#include "report/wording.h"

/// What has changed, in words.
namespace qd::report {

/// What people call the record of \a change: its name, or what it joins and its period. \a plan knows what it refers
/// to; usually the later of the two.
QString nameOf(const Plan &plan, const RecordChange &change, const Wording &wording);
/// The same of what another document changes.
QString nameOf(const Plan &ours, const Plan &theirs, const MergeEntry &entry, const Wording &wording);
/// "added", "changed", "removed".
QString wordFor(ChangeKind kind);

} // namespace qd::report
