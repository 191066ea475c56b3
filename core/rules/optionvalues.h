// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"

namespace qd::rules {

/// One option of a rule as it holds for a diagnosis.
struct OptionValue
{
    const Option *option = nullptr;
    double value = 0; ///< in force
    bool isChanged() const { return value != option->value; }
};

/// All options of \a rule, in the order of the catalogue.
std::vector<OptionValue> optionValues(const Rule &rule, const RuleOptions &options);
/// The value in force of the option \a name; nothing when the rule has none of that name.
std::optional<double> optionValue(const Rule &rule, const char *name, const RuleOptions &options);

} // namespace qd::rules
