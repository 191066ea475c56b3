// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping.h"
#include "exchange/sheet.h"

namespace qd::exchange {

/// Something a mapping left out and the file had to say.
struct Guess
{
    QString field; ///< or "headerRow", "decimal", "missing"
    QString value; ///< what was chosen
    bool sure = false; ///< the heading is the field's own word
};

struct GuessedMapping
{
    Mapping mapping; ///< complete
    std::vector<Guess> guesses;
};

/// Completes \a given from the headings and values of \a sheet. Fails when a number column can be read two ways.
Result<GuessedMapping> guessMapping(const Sheet &sheet, const Mapping &given);

} // namespace qd::exchange
