// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"

/// Where rules work differently than by default, and who wanted it. A setting for a department is stronger than one for
/// its business unit, and that stronger than one for the company; at the same place a rule is stronger than its family,
/// then the later setting, then the higher id.
namespace qd::rules {

/// Whether \a pattern, an id or the start of one with a star behind it (KPI-*), means the rule \a id. Case does not
/// count.
bool means(const QString &pattern, QLatin1String id);

/// A number of a rule as it holds somewhere, and what it rests on.
struct OptionInForce
{
    const char *name = "";
    double value = 0;
    double defaultValue = 0;
    Message origin; ///< "by default", or who set it for whom, when and why
};

/// The numbers of \a rule for \a department, or for the company when it is invalid. \a options win over settings.
std::vector<OptionInForce> optionsInForce(const Plan &plan, const Rule &rule, DepartmentId department = {},
                                          const RuleOptions &options = {});

/// The settings of a plan that mean one rule. The plan must outlive it.
class RuleSettings
{
public:
    RuleSettings(const Plan &plan, const Rule &rule);

    /// The setting that holds for \a department, or for the company when it is invalid; nothing: as by default.
    const RuleSetting *ofOption(const char *option, DepartmentId department = {}) const;
    const RuleSetting *ofLevel(DepartmentId department = {}) const;
    /// Only what speaks of nothing else switches a rule on again: who changes a number for a department does not mean
    /// to take back that the rule is off.
    const RuleSetting *ofState(DepartmentId department = {}) const;

    /// The level of a finding of \a level on \a departments. Where their settings differ the highest counts: none can
    /// make little of what concerns another.
    Level levelOn(const std::vector<DepartmentId> &departments, Level level) const;
    /// Whether nobody wants to hear of a finding on \a departments.
    bool isOff(const std::vector<DepartmentId> &departments) const;
    /// Whether nobody at all wants to hear of the rule, so that it need not run.
    bool isOffEverywhere() const;
    /// The settings because of which it does not speak somewhere, by id.
    std::vector<const RuleSetting *> switchingOff() const;

private:
    template<typename Speaks>
    const RuleSetting *strongest(DepartmentId department, const Speaks &speaks) const;
    bool holdsFor(const RuleSetting &setting, DepartmentId department) const;

    const Plan *m_plan;
    std::vector<const RuleSetting *> m_settings; ///< the strongest first
};

/// What \a setting is about, for people: a department, a business unit, or the company.
Subject subjectOf(const Plan &plan, const RuleSetting &setting);
/// "switched off by Ada on 8 July 2026 because …".
Message whyOff(const RuleSetting &setting);

/// Settings that change nothing, because there is no such rule or the rule has no such number.
std::vector<Unneeded> idleSettings(const Plan &plan);

} // namespace qd::rules
