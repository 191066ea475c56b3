// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/silo.h"
#include "model/handoffstate.h"
#include "model/progress.h"
#include "rules/departmentmap.h"
#include "rules/families.h"
#include "stats/falsediscovery.h"

#include <array>
#include <cmath>
#include <set>

namespace qd::rules {

namespace {

Quantity rounded(double value)
{
    return {std::round(value * 100) / 100, {}};
}

/// Departments of one business unit.
struct Group
{
    QString name;
    std::vector<const Department *> members;
    double chance = 1; ///< of so few ties to others, if ties fell at random
};

/// The business units by name; departments without one are in none.
std::vector<Group> groupsOf(const DepartmentMap &map, std::vector<int> &numbers)
{
    std::map<QString, Group> byName;
    for (const Department *department : map.departments) {
        if (!department->businessUnit.isEmpty())
            byName[department->businessUnit].members.push_back(department);
    }
    numbers.assign(map.departments.size(), -1);
    std::vector<Group> groups;
    for (auto &[name, group] : byName) {
        for (const Department *member : group.members)
            numbers[size_t(map.places.value(member->id))] = int(groups.size());
        group.name = name;
        groups.push_back(std::move(group));
    }
    return groups;
}

/// The heaviest aim of the company that \a objective serves; 0 for none.
double weightAbove(const Plan &plan, const std::map<ObjectiveId, double> &weights, ObjectiveId objective)
{
    double heaviest = 0;
    for (const ObjectiveId aim : aimsAbove(plan, weights, objective))
        heaviest = std::max(heaviest, weights.at(aim));
    return heaviest;
}

/// Whether a hand-off that leads into or out of \a group serves an aim that weighs \a least.
bool reachesOut(const Plan &plan, const Group &group, double least)
{
    const auto weights = weightsOfAims(plan);
    const auto isMember = [&](DepartmentId id) {
        return std::ranges::any_of(group.members, [id](const Department *member) { return member->id == id; });
    };
    return std::ranges::any_of(plan.table<HandOff>(), [&](const HandOff &handOff) {
        return agreementOf(handOff) != Agreement::Closed && isMember(handOff.giver) != isMember(handOff.receiver)
            && handOff.objective.isValid() && weightAbove(plan, weights, handOff.objective) >= least;
    });
}

/// Open objectives that departments of \a group carry together with others.
std::vector<const Objective *> sharedOutwards(const Plan &plan, const Group &group)
{
    std::vector<const Objective *> shared;
    for (const Objective &objective : plan.table<Objective>()) {
        std::set<bool> sides;
        const auto add = [&](DepartmentId id) {
            sides.insert(
                std::ranges::any_of(group.members, [id](const Department *member) { return member->id == id; }));
        };
        add(objective.department);
        for (const ObjectiveShare &share : plan.table<ObjectiveShare>().startingWith(objective.id))
            add(share.department);
        if (isOpen(objective) && sides.size() == 2)
            shared.push_back(&objective);
    }
    return shared;
}

void reportSilo(Context &context, const Group &group, const graph::Mixing &mixing, double rate)
{
    const auto shared = sharedOutwards(context.plan, group);
    Finding finding;
    QStringList names;
    for (const Department *member : group.members) {
        finding.subjects.push_back(subjectOf(*member));
        finding.departments.push_back(member->id);
        names << member->name;
    }
    finding.headline =
        message(QT_TRANSLATE_NOOP("qd", "%1 ties inside, %2 to all others"), {mixing.internal, mixing.external});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 works almost only with itself: %2 ties inside, %3 to others"),
                            {group.name, mixing.internal, mixing.external});
    finding.number =
        message(QT_TRANSLATE_NOOP("qd", "%1 of %2 inside"), {mixing.internal, mixing.internal + mixing.external});
    finding.evidence = {
        {message(QT_TRANSLATE_NOOP("qd", "Ties to others less those inside, as a share: %1; if all were tied: %2."),
                 {rounded(*mixing.index), rounded(*mixing.expected)}),
         finding.subjects, message(QT_TRANSLATE_NOOP("qd", "The map"))},
        {quote(names.join(QStringLiteral(", "))), finding.subjects,
         message(QT_TRANSLATE_NOOP("qd", "The organisation"))}};
    for (const Objective *objective : shared)
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "%1 is carried together with others."), {objective->title}),
             {subjectOf(*objective)},
             message(QT_TRANSLATE_NOOP("qd", "The plan"))});
    finding.why = message(
        QT_TRANSLATE_NOOP("qd", "Shown because chance alone gives so few ties to others with probability %1 (q = %2)."),
        {Quantity{std::round(group.chance * 1e4) / 1e4, {}}, Quantity{std::round(rate * 1e4) / 1e4, {}}});
    context.report(std::move(finding), shared.empty() ? Level::Note : Level::Warning);
}

void silo(Context &context)
{
    constexpr graph::Arrangements Deals{.count = 999}; // enough for a chance of 0.001, and quick
    const auto fewest = size_t(context.option("fewestDepartments"));
    const DepartmentMap map = mapOf(context.plan, context.asOf);
    std::vector<int> numbers;
    std::vector<Group> groups = groupsOf(map, numbers);
    std::vector<int> judged;
    std::vector<double> chances;
    for (size_t number = 0; number < groups.size(); ++number) {
        Group &group = groups[number];
        const auto chance = group.members.size() >= fewest && group.members.size() < map.departments.size()
            ? graph::inwardChanceOf(map.ties, numbers, int(number), Deals)
            : std::nullopt;
        if (chance) {
            group.chance = *chance;
            judged.push_back(int(number));
            chances.push_back(*chance);
        }
    }
    if (judged.empty() && !map.departments.empty())
        context.cannotEvaluate(
            subjectOf(*map.departments.front()),
            message(QT_TRANSLATE_N_NOOP("qd", "no business unit beside others has %n department(s) and hand-offs"), {},
                    int(fewest)));
    const auto rates = stats::falseDiscoveryRates(chances);
    for (size_t place = 0; place < judged.size(); ++place) {
        const Group &group = groups[size_t(judged[place])];
        const graph::Mixing mixing = graph::mixingOf(map.ties, numbers, judged[place]);
        if (!mixing.index || !mixing.expected || *mixing.index >= *mixing.expected
            || group.chance >= context.option("chance") || rates[place] >= context.option("rate"))
            continue;
        if (!reachesOut(context.plan, group, context.option("weight")))
            reportSilo(context, group, mixing, rates[place]);
    }
}

constexpr std::array<Option, 4> SiloOptions{
    {{"fewestDepartments", 5, QT_TRANSLATE_NOOP("qd", "How many departments a business unit must have.")},
     {"chance", 0.01, QT_TRANSLATE_NOOP("qd", "How improbable so few ties to others must be by chance.")},
     {"rate", 0.1, QT_TRANSLATE_NOOP("qd", "Which part of such findings may be false alarms.")},
     {"weight", 0.1, QT_TRANSLATE_NOOP("qd", "A tie to others counts when it serves an aim that weighs so much.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "NET-001",
      .title = QT_TRANSLATE_NOOP("qd", "Silo"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Mostly among themselves"),
      .level = Level::Note,
      .kind = Kind::Statistical,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "A business unit of fewestDepartments or more has so few ties to others that chance gives them with less "
          "than "
          "chance, at a false discovery rate below rate, and none of them serves an aim of the company that weighs "
          "weight. A warning when it carries an objective together with others."),
      .says = QT_TRANSLATE_NOOP("qd", "These departments work almost only with each other."),
      .question = QT_TRANSLATE_NOOP("qd", "With whom should they talk before next quarter?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Departments with business units, and hand-offs."),
      .silence = QT_TRANSLATE_NOOP("qd",
                                   "Enter the hand-offs with others, or accept it where units are meant to be "
                                   "independent."),
      .source = QT_TRANSLATE_NOOP(
          "qd",
          "Krackhardt and Stern: Informal networks and organizational crises. Social Psychology Quarterly 51 (1988)."),
      .options = SiloOptions,
      .run = silo}}};

} // namespace

std::span<const Rule> siloRules()
{
    return Rules;
}

} // namespace qd::rules
