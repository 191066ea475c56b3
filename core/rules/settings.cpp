// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/settings.h"

#include "base/tr.h"

#include <cmath>

namespace qd::rules {

namespace {

bool isOption(const RuleSetting &setting)
{
    return !setting.option.isEmpty() && setting.value && std::isfinite(*setting.value);
}

/// How near a setting is to one rule in one department.
auto strength(const RuleSetting *setting)
{
    const int place = setting->department.isValid() ? 2 : setting->businessUnit.isEmpty() ? 0 : 1;
    return std::tuple(place, !setting->rule.endsWith(u'*'), setting->setOn, setting->id);
}

bool has(const Rule &rule, const QString &option)
{
    return std::ranges::any_of(rule.options, [&](const Option &each) { return option == QLatin1String(each.name); });
}

Message originOf(const Plan &plan, const RuleSetting *setting)
{
    if (!setting)
        return message(QT_TRANSLATE_NOOP("qd", "by default"));
    const QString place = subjectOf(plan, *setting).name;
    if (!setting->setOn.isValid())
        return message(QT_TRANSLATE_NOOP("qd", "set for %1: %2"), {place, setting->reason});
    if (setting->author.isEmpty())
        return message(QT_TRANSLATE_NOOP("qd", "set for %1 on %2: %3"), {place, setting->setOn, setting->reason});
    return message(QT_TRANSLATE_NOOP("qd", "set for %1 by %2 on %3: %4"),
                   {place, setting->author, setting->setOn, setting->reason});
}

} // namespace

bool means(const QString &pattern, QLatin1String id)
{
    if (pattern.endsWith(u'*'))
        return QString(id).startsWith(QStringView(pattern).chopped(1), Qt::CaseInsensitive);
    return pattern.compare(id, Qt::CaseInsensitive) == 0;
}

std::vector<OptionInForce> optionsInForce(const Plan &plan, const Rule &rule, DepartmentId department,
                                          const RuleOptions &options)
{
    const RuleSettings settings(plan, rule);
    std::vector<OptionInForce> all;
    for (const Option &option : rule.options) {
        const auto given = options.values.constFind(keyOf(rule, option.name));
        const RuleSetting *setting = settings.ofOption(option.name, department);
        if (given != options.values.constEnd())
            all.push_back(
                {option.name, *given, option.value, message(QT_TRANSLATE_NOOP("qd", "given with this call"))});
        else
            all.push_back(
                {option.name, setting ? *setting->value : option.value, option.value, originOf(plan, setting)});
    }
    return all;
}

RuleSettings::RuleSettings(const Plan &plan, const Rule &rule)
    : m_plan(&plan)
{
    for (const RuleSetting &setting : plan.table<RuleSetting>()) {
        if (means(setting.rule, QLatin1String(rule.id)))
            m_settings.push_back(&setting);
    }
    std::ranges::sort(m_settings, std::greater(), strength);
}

bool RuleSettings::holdsFor(const RuleSetting &setting, DepartmentId department) const
{
    if (setting.department.isValid() && setting.department != department)
        return false;
    if (setting.businessUnit.isEmpty())
        return true;
    const Department *found = m_plan->find(department);
    return found && found->businessUnit == setting.businessUnit;
}

template<typename Speaks>
const RuleSetting *RuleSettings::strongest(DepartmentId department, const Speaks &speaks) const
{
    const auto found = std::ranges::find_if(
        m_settings, [&](const RuleSetting *setting) { return speaks(*setting) && holdsFor(*setting, department); });
    return found == m_settings.end() ? nullptr : *found;
}

const RuleSetting *RuleSettings::ofOption(const char *option, DepartmentId department) const
{
    return strongest(department, [option](const RuleSetting &setting) {
        return isOption(setting) && setting.option == QLatin1String(option);
    });
}

const RuleSetting *RuleSettings::ofLevel(DepartmentId department) const
{
    return strongest(department, [](const RuleSetting &setting) { return setting.level.has_value(); });
}

const RuleSetting *RuleSettings::ofState(DepartmentId department) const
{
    return strongest(department, [](const RuleSetting &setting) {
        return setting.state == RuleState::Off || (setting.option.isEmpty() && !setting.level);
    });
}

Level RuleSettings::levelOn(const std::vector<DepartmentId> &departments, Level level) const
{
    if (m_settings.empty())
        return level;
    const auto of = [&](DepartmentId department) {
        const RuleSetting *setting = ofLevel(department);
        return setting ? Level(int(*setting->level)) : level;
    };
    if (departments.empty())
        return of({});
    Level highest = Level::Note;
    for (const DepartmentId department : departments)
        highest = std::max(highest, of(department));
    return highest;
}

bool RuleSettings::isOff(const std::vector<DepartmentId> &departments) const
{
    const auto isOffFor = [this](DepartmentId department) {
        const RuleSetting *setting = ofState(department);
        return setting && setting->state == RuleState::Off;
    };
    return departments.empty() ? isOffFor({}) : std::ranges::all_of(departments, isOffFor);
}

bool RuleSettings::isOffEverywhere() const
{
    return !m_settings.empty() && isOff({})
        && std::ranges::all_of(m_plan->table<Department>(), [this](const auto &each) { return isOff({each.id}); });
}

std::vector<const RuleSetting *> RuleSettings::switchingOff() const
{
    std::vector<const RuleSetting *> found;
    const auto look = [&](DepartmentId department) {
        const RuleSetting *setting = ofState(department);
        if (setting && setting->state == RuleState::Off && std::ranges::find(found, setting) == found.end())
            found.push_back(setting);
    };
    if (m_settings.empty())
        return found;
    look({});
    for (const Department &department : m_plan->table<Department>())
        look(department.id);
    std::ranges::sort(found, {}, &RuleSetting::id);
    return found;
}

Subject subjectOf(const Plan &plan, const RuleSetting &setting)
{
    const Department *department = plan.find(setting.department);
    return {"ruleSetting", setting.id.value,
            department                           ? department->name
                : setting.businessUnit.isEmpty() ? plan.organisation().name
                                                 : setting.businessUnit};
}

Message whyOff(const RuleSetting &setting)
{
    if (!setting.setOn.isValid())
        return message(QT_TRANSLATE_NOOP("qd", "switched off because: %1"), {setting.reason});
    if (setting.author.isEmpty())
        return message(QT_TRANSLATE_NOOP("qd", "switched off on %1 because: %2"), {setting.setOn, setting.reason});
    return message(QT_TRANSLATE_NOOP("qd", "switched off by %1 on %2 because: %3"),
                   {setting.author, setting.setOn, setting.reason});
}

std::vector<Unneeded> idleSettings(const Plan &plan)
{
    std::vector<Unneeded> idle;
    for (const RuleSetting &setting : plan.table<RuleSetting>()) {
        const auto isMeant = [&](const Rule &rule) { return means(setting.rule, QLatin1String(rule.id)); };
        const Subject subject{"ruleSetting", setting.id.value, setting.rule};
        if (std::ranges::none_of(catalogue(), isMeant))
            idle.push_back({subject, message(QT_TRANSLATE_NOOP("qd", "there is no such rule"))});
        else if (!setting.option.isEmpty() && std::ranges::none_of(catalogue(), [&](const Rule &rule) {
                     return isMeant(rule) && has(rule, setting.option);
                 }))
            idle.push_back(
                {subject, message(QT_TRANSLATE_NOOP("qd", "no such rule has a number \"%1\""), {setting.option})});
    }
    return idle;
}

} // namespace qd::rules
