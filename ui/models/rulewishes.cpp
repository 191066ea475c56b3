// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulewishes.h"

#include "rules/settings.h"

#include <cmath>

namespace qd::ui {

namespace {

bool isOwn(const RuleSetting &setting, const rules::Rule &rule, const RulePlace &place)
{
    return setting.rule.compare(QLatin1String(rule.id), Qt::CaseInsensitive) == 0
        && setting.department == place.department && setting.businessUnit == place.businessUnit;
}

/// The settings of \a rule itself at \a place, the latest first.
std::vector<const RuleSetting *> ownSettings(const Plan &plan, const rules::Rule &rule, const RulePlace &place)
{
    std::vector<const RuleSetting *> own;
    for (const RuleSetting &setting : plan.table<RuleSetting>()) {
        if (isOwn(setting, rule, place))
            own.push_back(&setting);
    }
    std::ranges::sort(own, std::greater(), [](const RuleSetting *each) { return std::tuple(each->setOn, each->id); });
    return own;
}

/// As RuleSettings::ofState understands it: on is said only by what says nothing else.
bool saysState(const RuleSetting &setting)
{
    return setting.state == RuleState::Off || (setting.option.isEmpty() && !setting.level);
}

bool saysOption(const RuleSetting &setting, const rules::Option &option)
{
    return setting.option == QLatin1String(option.name) && setting.value && std::isfinite(*setting.value);
}

/// Which of the things that can be said are said otherwise.
struct Difference
{
    bool state = false;
    bool level = false;
    std::vector<QLatin1String> options;
};

Difference differenceOf(const rules::Rule &rule, const RuleWishes &before, const RuleWishes &after)
{
    Difference difference{before.state != after.state, before.level != after.level, {}};
    for (std::size_t index = 0; index < rule.options.size(); ++index) {
        if (before.values[index] != after.values[index])
            difference.options.emplace_back(rule.options[index].name);
    }
    return difference;
}

/// \a setting without what is said otherwise; nothing when it says nothing more.
std::optional<RuleSetting> remainderOf(const RuleSetting &setting, const Difference &difference)
{
    RuleSetting rest = setting;
    if (difference.state && saysState(setting))
        rest.state = RuleState::On;
    if (difference.level)
        rest.level.reset();
    if (std::ranges::find(difference.options, setting.option) != difference.options.end()) {
        rest.option.clear();
        rest.value.reset();
    }
    const bool saysNothingElse = rest.option.isEmpty() && !rest.level && rest.state == RuleState::On;
    const bool saidOn = setting.option.isEmpty() && !setting.level && setting.state == RuleState::On;
    if (saysNothingElse && (!saidOn || difference.state))
        return {};
    return rest;
}

Result<void> takeBack(Edit &edit, const rules::Rule &rule, const RulePlace &place, const Difference &difference)
{
    for (const RuleSetting *setting : ownSettings(edit.before(), rule, place)) {
        const auto rest = remainderOf(*setting, difference);
        if (!rest)
            QD_CHECK(edit.remove(*setting));
        else if (*rest != *setting)
            QD_CHECK(edit.put(*rest));
    }
    return {};
}

} // namespace

std::vector<RulePlace> placesFor(const Plan &plan, const rules::Finding &finding)
{
    std::vector<RulePlace> places{RulePlace{}};
    const auto add = [&](const RulePlace &place) {
        if (std::ranges::find(places, place) == places.end())
            places.push_back(place);
    };
    const auto addAll = [&](const std::vector<const Department *> &departments) {
        for (const Department *department : departments) {
            if (!department->businessUnit.isEmpty())
                add({{}, department->businessUnit});
        }
        for (const Department *department : departments)
            add({department->id, {}});
    };
    std::vector<const Department *> own;
    for (const DepartmentId id : finding.departments) {
        if (const Department *department = plan.find(id))
            own.push_back(department);
    }
    std::vector<const Department *> all;
    for (const Department &department : plan.table<Department>())
        all.push_back(&department);
    std::ranges::sort(all, {}, [](const Department *each) { return std::tie(each->name, each->id); });
    addAll(own);
    addAll(all);
    return places;
}

QString nameOf(const RulePlace &place, const Plan &plan)
{
    RuleSetting setting;
    setting.department = place.department;
    setting.businessUnit = place.businessUnit;
    return rules::subjectOf(plan, setting).name;
}

RuleWishes wishesAt(const Plan &plan, const rules::Rule &rule, const RulePlace &place)
{
    RuleWishes wishes;
    wishes.values.resize(rule.options.size());
    for (const RuleSetting *setting : ownSettings(plan, rule, place)) {
        if (!wishes.state && saysState(*setting))
            wishes.state = setting->state;
        if (!wishes.level && setting->level)
            wishes.level = rules::Level(int(*setting->level));
        for (std::size_t index = 0; index < rule.options.size(); ++index) {
            if (!wishes.values[index] && saysOption(*setting, rule.options[index]))
                wishes.values[index] = setting->value;
        }
    }
    return wishes;
}

RuleWishes inheritedAt(const Plan &plan, const rules::Rule &rule, const RulePlace &place)
{
    std::vector<std::tuple<RuleSettingId>> keys;
    for (const RuleSetting *setting : ownSettings(plan, rule, place))
        keys.emplace_back(setting->id);
    Plan without = plan;
    without.replace(plan.table<RuleSetting>().with({}, std::move(keys)));
    const rules::RuleSettings settings(without, rule);
    const RuleSetting *level = settings.ofLevel(place.department);
    const RuleSetting *state = settings.ofState(place.department);
    RuleWishes inherited{
        state ? state->state : RuleState::On, level ? rules::Level(int(*level->level)) : rule.level, {}};
    for (const rules::Option &option : rule.options) {
        const RuleSetting *setting = settings.ofOption(option.name, place.department);
        inherited.values.emplace_back(setting ? *setting->value : option.value);
    }
    return inherited;
}

Result<void> setWishes(Edit &edit, const rules::Rule &rule, const RulePlace &place, const RuleWishes &wishes,
                       const QString &reason, QDate day)
{
    const Difference difference = differenceOf(rule, wishesAt(edit.before(), rule, place), wishes);
    QD_CHECK(takeBack(edit, rule, place, difference));
    const auto say = [&](const auto &what) -> Result<void> {
        RuleSetting setting;
        setting.id = edit.nextId<RuleSetting>();
        setting.rule = QLatin1String(rule.id);
        setting.department = place.department;
        setting.businessUnit = place.businessUnit;
        setting.reason = reason;
        setting.author = edit.author();
        setting.setOn = day;
        what(setting);
        return edit.put(setting);
    };
    if (difference.state && wishes.state)
        QD_CHECK(say([&](RuleSetting &setting) { setting.state = *wishes.state; }));
    if (difference.level && wishes.level)
        QD_CHECK(say([&](RuleSetting &setting) { setting.level = qd::Severity(int(*wishes.level)); }));
    for (std::size_t index = 0; index < rule.options.size(); ++index) {
        const QLatin1String name(rule.options[index].name);
        if (wishes.values[index] && std::ranges::find(difference.options, name) != difference.options.end())
            QD_CHECK(say([&](RuleSetting &setting) {
                setting.option = name;
                setting.value = wishes.values[index];
            }));
    }
    return {};
}

} // namespace qd::ui
