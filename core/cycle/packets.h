// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "cycle/turn.h"

/// Which documents have left the house, in which version.
namespace qd::cycle {

/// A document as it leaves.
struct Issue
{
    PacketKind kind = PacketKind::Packet;
    DepartmentId department; ///< of kinds that are about one
    QString title;
    QString fileName;
    QString contentHash; ///< of the records it was made from
};

/// Notes \a issues with \a cycle. The same kind of the same department is a new version of it; the same content again
/// only takes the newer file name.
Turn issue(const Plan &plan, const Cycle &cycle, const std::vector<Issue> &issues, QDate day, IdSource &ids);

/// What pages say is made from these records: the digest of \a plan without the notes of what was issued.
QByteArray contentDigest(const Plan &plan);

} // namespace qd::cycle
