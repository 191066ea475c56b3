// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/salvage.h"
#include "document/snapshots.h"

namespace qd {

/// What is left of a damaged document. The file itself is only ever read.
struct Rescue
{
    std::optional<snapshots::Snapshot> snapshot; ///< the newest whose seal is good
    std::optional<Salvaged> salvaged; ///< what can still be read of the file
};
Rescue lookForRescue(const QString &path, const Environment &environment);

/// Writes the snapshot, or what was salvaged, as the new document \a to. Fails when \a to exists.
Result<void> rescueSnapshot(const snapshots::Snapshot &snapshot, const QString &to);
Result<void> rescueSalvaged(const Salvaged &salvaged, const QString &to, const Environment &environment);

} // namespace qd
