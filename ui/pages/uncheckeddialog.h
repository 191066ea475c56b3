// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/wording.h"
#include "rules/catalogue.h"

class QWidget;

namespace qd::ui {

/// Shows which checks could not run and why: a line for each rule and reason, the records below it.
void showUnchecked(const rules::Findings &findings, const report::Wording &wording, QWidget *parent);

/// What a person wants to do next.
enum class AfterReading { Nothing, ChangeRule };

/// Shows \a text, all about \a rule, to be read or copied.
AfterReading showExplanation(const rules::Rule &rule, const QString &text, QWidget *parent);

} // namespace qd::ui
