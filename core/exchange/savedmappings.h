// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "exchange/guess.h"

/// Mappings that a document keeps, so that next quarter's file of the same sender is read like this quarter's.
namespace qd::exchange {

struct KnownMapping
{
    const ImportMapping *record = nullptr; ///< of the plan that was asked
    Mapping mapping;
    const RecordType *type = nullptr; ///< nothing: values of KPIs
};

/// The mapping of \a plan whose headings \a sheet has: all columns that it reads, and most of the others. The one used
/// last when several fit. Headings that are periods may be others than then.
std::optional<KnownMapping> knownMapping(const Plan &plan, const Sheet &sheet);
/// The mapping called \a name, or nothing.
std::optional<KnownMapping> knownMapping(const Plan &plan, const QString &name);

/// \a used, the complete mapping that \a sheet was read with, as a record. What \a given left to guess and differs from
/// file to file (which headings are periods) stays to be guessed.
ImportMapping toKeep(ImportMappingId id, const QString &name, const RecordType *type, const Sheet &sheet,
                     const Mapping &given, const Mapping &used, QDate usedOn);

/// Writes the day of its use into \a known, when a file was read with it.
Result<void> noteUse(Edit &edit, std::optional<ImportMapping> known);

} // namespace qd::exchange
