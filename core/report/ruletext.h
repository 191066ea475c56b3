// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/wording.h"
#include "rules/falsesignals.h"
#include "rules/unchecked.h"

/// What window, report and command line say alike about rules.
namespace qd::report {

/// "KPI-002 could not run on 48 KPIs: too few final values (3–27)."
QString uncheckedSentence(const rules::UncheckedGroup &group, const Wording &wording);

/// "The statistical rules show 4 signals; about 0.9 a quarter are to be expected by chance among 43 KPIs." Empty when
/// no KPI is watched.
QString chanceSentence(const rules::FalseSignals &chance, const Wording &wording);

/// How sure a rule can be of what it finds: records contradict each other, words are alike, or odds.
QString kindSentence(const rules::Rule &rule);
/// The formula of a statistical rule, in mathematical notation; empty for the others.
QString formulaOf(const rules::Rule &rule);
/// How many of its signals are false, where the engine knows it; else empty.
QString falseSignalSentence(const rules::Rule &rule, const rules::RuleOptions &options, const Wording &wording);

/// Why an option has the value it has, by "RULE.option", for those that somebody has set.
using OptionReasons = QHash<QString, QString>;

/// The numbers of a rule as a document sets them, and why.
struct OptionsInForce
{
    rules::RuleOptions options;
    OptionReasons reasons;
};
/// Those that hold for \a department, or for the company when it is invalid.
OptionsInForce optionsInForce(const Plan &plan, const rules::Rule &rule, DepartmentId department,
                              const Wording &wording);

/// "workingDays = 5, not 10: " and why, or "workingDays = 10, as in the catalogue"; one line an option.
QStringList optionLines(const rules::Rule &rule, const rules::RuleOptions &options, const OptionReasons &reasons = {});

/// Everything about a rule as plain text, its parts indented below their headings.
QString explanation(const rules::Rule &rule, const rules::RuleOptions &options, const OptionReasons &reasons,
                    const Wording &wording);
/// What the rule has found in a document, and what it could not check.
QString explanationOf(const rules::Rule &rule, const rules::Findings &findings, const Wording &wording);

} // namespace qd::report
