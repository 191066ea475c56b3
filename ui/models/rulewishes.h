// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "rules/catalogue.h"

#include <optional>
#include <vector>

/// How a rule is to work somewhere, as a person says it at once; stored as one setting for each thing that is said.
namespace qd::ui {

/// Where a setting holds: for a department, for a business unit, or with neither for the whole company.
struct RulePlace
{
    DepartmentId department;
    QString businessUnit;

    friend bool operator==(const RulePlace &, const RulePlace &) = default;
};

/// What holds for a rule at one place. Nothing: it is not said there, and what is set around it holds.
struct RuleWishes
{
    std::optional<RuleState> state;
    std::optional<rules::Level> level;
    std::vector<std::optional<double>> values; ///< in the order of the rule's options

    friend bool operator==(const RuleWishes &, const RuleWishes &) = default;
};

/// The company, then the business units and departments of \a finding, then the others by name.
std::vector<RulePlace> placesFor(const Plan &plan, const rules::Finding &finding);
QString nameOf(const RulePlace &place, const Plan &plan);

/// What is set for \a rule itself at exactly \a place; a setting of its family is not its own.
RuleWishes wishesAt(const Plan &plan, const rules::Rule &rule, const RulePlace &place);
/// What would hold at \a place if nothing were set there for \a rule itself: every part of it is there.
RuleWishes inheritedAt(const Plan &plan, const rules::Rule &rule, const RulePlace &place);

/// Makes \a wishes what is set for \a rule at \a place. Settings of what stays as it is keep their reason and their
/// day; each that is new has \a reason, the author of the edit, and \a day.
Result<void> setWishes(Edit &edit, const rules::Rule &rule, const RulePlace &place, const RuleWishes &wishes,
                       const QString &reason, QDate day);

} // namespace qd::ui
