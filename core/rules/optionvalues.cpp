// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/optionvalues.h"

namespace qd::rules {

namespace {

double valueOf(const Rule &rule, const Option &option, const RuleOptions &options)
{
    return options.values.value(QLatin1String(rule.id) + u'.' + QLatin1String(option.name), option.value);
}

} // namespace

std::vector<OptionValue> optionValues(const Rule &rule, const RuleOptions &options)
{
    std::vector<OptionValue> values;
    for (const Option &option : rule.options)
        values.push_back({&option, valueOf(rule, option, options)});
    return values;
}

std::optional<double> optionValue(const Rule &rule, const char *name, const RuleOptions &options)
{
    for (const Option &option : rule.options) {
        if (qstrcmp(option.name, name) == 0)
            return valueOf(rule, option, options);
    }
    return {};
}

} // namespace qd::rules
