// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/plan.h"

/// Gets out of a damaged document what is still in it.
namespace qd {

/// What became of one table.
struct SalvagedTable
{
    const RecordType *type = nullptr;
    int read = 0;
    bool whole = true;
    bool fromHistory = false; ///< the table was damaged, but the history still tells all of it
    QString problem; ///< what was wrong, in words
};

struct Salvaged
{
    Plan plan; ///< its references are whole, and it has an organisation
    std::vector<SalvagedTable> tables; ///< every type, in the order of AllRecords
    bool organisationLost = false; ///< a default one stands in its place
    int dropped = 0; ///< records left out because what they refer to is lost
    int cleared = 0; ///< references emptied for the same reason

    /// How many records are here.
    int read() const;
    /// What was saved and what was lost, in a few sentences.
    QString summary() const;
};

/// What stands before the seal of \a file, whether it fits or not.
QByteArray contentBeforeSeal(const QByteArray &file);

/// Reads what can be read of the document in the bytes \a file, however damaged; the seal is ignored and nothing is
/// written. An error says that there is nothing of a document in it.
Result<Salvaged> salvage(const QByteArray &file);

} // namespace qd
