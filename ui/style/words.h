// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "style/roles.h"

#include <QString>

namespace qd::ui {

/// What a status is about: the same shape reads differently for a target, a plan and a request.
enum class Subject {
    Target, ///< Met, At risk, Missed, Undecidable
    Plan, ///< On track, At risk, Off track, No data
    Request, ///< Agreed, No date, Late, No answer
    Match, ///< Sure, Guess, Wrong, Not matched
};

/// The word that stands beside the shape of \a status.
QString statusWord(Status status, Subject subject);
/// High, Medium or Note.
QString severityWord(Severity severity);

} // namespace qd::ui
