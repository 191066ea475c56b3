// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

/// What is wrong in the records although every one of them could be stored: what the schema cannot see.
namespace qd {

enum class MeaningKind : std::uint8_t {
    Orphan, ///< it is about a record that is not there
    ImpossibleDate, ///< a day outside of what a plan can mean, or an end before its beginning
    Duplicate ///< two records where there can be one
};

struct MeaningProblem
{
    MeaningKind kind = MeaningKind::Orphan;
    const RecordType *type = nullptr;
    std::vector<Value> key; ///< of the record, in the order of its key fields
    const Field *field = nullptr; ///< where it is wrong; nothing: the record as a whole
    QString text; ///< which record, and what is wrong with it
    QString repair; ///< what a repair would do: "would remove the role"
};

/// Days outside of these are a slip of the pen.
inline constexpr int FirstYear = 1900;
inline constexpr int LastYear = 2200;

/// Every problem in \a plan, kind by kind, type by type in the order of AllRecords, each by key.
std::vector<MeaningProblem> meaningProblems(const Plan &plan);

} // namespace qd
