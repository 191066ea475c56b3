// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/fixes.h"
#include "models/review.h"

/// What a person can do with a disconnect in one step of the document. Each says in words what was done, to be shown
/// beside Undo, or why not.
namespace qd::ui {

/// Puts it on the agenda of the present cycle's review.
Result<QString> addToAgenda(Review &review, const rules::Finding &finding, const QString &exhibit);
/// Makes an action of it for the head of its first department.
Result<QString> turnIntoAction(Review &review, const rules::Finding &finding);

/// What can be changed or asked without a room.
std::vector<cycle::Fix> fixesFor(const Review &review, const rules::Finding &finding);
Result<QString> takeFix(Review &review, const cycle::Fix &fix);

/// Notes what the person thinks of it; the same once more takes it back.
Result<QString> judge(Review &review, const rules::Finding &finding, const QString &exhibit, Usefulness usefulness);

} // namespace qd::ui
