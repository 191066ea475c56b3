// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "store/database.h"

/// Reads records from a database that may be damaged: as far as it goes, and says what it had to leave out.
namespace qd {

/// A row with a value that no record can hold.
struct RefusedRow
{
    Value key; ///< its first key column
    const Field *field = nullptr;
};

/// How far one table could be read.
struct TableReading
{
    const RecordType *type = nullptr;
    int read = 0; ///< records
    int refused = 0; ///< rows with values that no record can hold
    std::vector<RefusedRow> examples; ///< of those, at most MaxExamples
    QString problem; ///< why reading stopped; empty: it came to the end

    static constexpr std::size_t MaxExamples = 20;
    bool isWhole() const { return refused == 0 && problem.isEmpty(); }
};

struct TolerantReading
{
    Plan plan;
    std::vector<TableReading> tables; ///< every type, in the order of AllRecords
};

/// Reads every table of \a database forwards, and from the other end when that stops early. \a size is that of the
/// file in bytes: rows that cannot fit into it come from a loop in a damaged tree, and reading ends.
TolerantReading readTolerantly(const store::Database &database, qint64 size);

} // namespace qd
