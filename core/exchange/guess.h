// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columnprofile.h"
#include "exchange/mapping.h"
#include "model/plan.h"

namespace qd::exchange {

/// Something a mapping left out and the file had to say.
struct Guess
{
    QString field; ///< or "headerRow", "decimal", "missing", "identity", "measures", "wide"
    QString value; ///< what was chosen
    bool sure = false; ///< the heading is the field's own word, or the values leave no doubt
    QString reason = {}; ///< what it rests on, for people: "62 known departments"
};

struct GuessedMapping
{
    Mapping mapping; ///< complete, but for the decimal sign when that is unclear
    std::vector<Guess> guesses;
    bool decimalUnclear = false; ///< the numbers can be read two ways: a person has to say
};

/// Completes \a given from the headings and values of \a sheet, and from the departments that \a plan knows.
/// Fails when there is no row for the headings.
Result<GuessedMapping> guessMapping(const Sheet &sheet, const Mapping &given, const Plan &plan = Plan());

/// The same for a table of records of \a type: headings are names or labels of its fields, or usual words for them.
Result<GuessedMapping> guessTableMapping(const Sheet &sheet, const RecordType &type, const Mapping &given);
/// The type whose fields the headings of \a sheet name best; nothing: the file holds values of KPIs.
const RecordType *guessType(const Sheet &sheet, const Mapping &given);

/// The message for a file whose numbers can be read two ways.
Error unclearDecimal(const QString &fileName);

} // namespace qd::exchange
