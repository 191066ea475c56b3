// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/progress.h"
#include "rules/families.h"

#include <QHash>

#include <array>

namespace qd::rules {

namespace {

Message planSpeaks()
{
    return message(QT_TRANSLATE_NOOP("qd", "The plan"));
}

/// To be reached, and no longer a mere draft.
bool counts(const Objective &objective)
{
    return isOpen(objective) && objective.state != ObjectiveState::Draft;
}

bool holdsOn(const Role &role, QDate day)
{
    return !(role.validFrom.isValid() && role.validFrom > day) && !(role.validTo.isValid() && role.validTo < day);
}

/// The roles on one objective.
struct Holders
{
    std::vector<const Role *> accountable; ///< today, each person once
    std::vector<const Role *> deputies; ///< today
    const Role *former = nullptr; ///< who was accountable last
};

QHash<qint64, Holders> holdersOf(const Plan &plan, QDate asOf)
{
    QHash<qint64, Holders> all;
    for (const Role &role : plan.table<Role>()) {
        if (role.subject != Subjected::Objective || !plan.find(role.person))
            continue;
        Holders &holders = all[role.record];
        const auto isSame = [&](const Role *other) { return other->person == role.person; };
        const bool holds = holdsOn(role, asOf);
        if (role.kind == PersonRole::Deputy && holds)
            holders.deputies.push_back(&role);
        if (role.kind != PersonRole::Accountable)
            continue;
        if (holds && std::ranges::none_of(holders.accountable, isSame))
            holders.accountable.push_back(&role);
        const bool ended = role.validTo.isValid() && role.validTo < asOf;
        if (ended && (!holders.former || role.validTo > holders.former->validTo))
            holders.former = &role;
    }
    return all;
}

QString nameOf(const Plan &plan, const Role &role)
{
    return plan.find(role.person)->name;
}

/// Whether the owner's name alone says who answers: one that no role of the past holds.
bool isNamed(const Plan &plan, const Objective &objective, const Holders &holders)
{
    const QString owner = objective.owner.trimmed();
    return !owner.isEmpty()
        && !(holders.former && owner.compare(nameOf(plan, *holders.former), Qt::CaseInsensitive) == 0);
}

/// The department that an objective belongs to, when it exists no longer.
const Department *closedDepartment(const Plan &plan, const Objective &objective, QDate asOf)
{
    const Department *department = plan.find(objective.department);
    return department && department->validTo.isValid() && department->validTo < asOf ? department : nullptr;
}

Evidence roleFact(const Plan &plan, const Objective &objective, const Role &role)
{
    const QString name = nameOf(plan, role);
    const bool deputy = role.kind == PersonRole::Deputy;
    return {role.validTo.isValid() ? message(deputy ? QT_TRANSLATE_NOOP("qd", "%1 is the deputy until %2.")
                                                    : QT_TRANSLATE_NOOP("qd", "Accountable until %2: %1."),
                                             {name, role.validTo})
                                   : message(deputy ? QT_TRANSLATE_NOOP("qd", "%1 is the deputy.")
                                                    : QT_TRANSLATE_NOOP("qd", "Accountable: %1."),
                                             {name}),
            {subjectOf(objective)},
            message(QT_TRANSLATE_NOOP("qd", "The roles"))};
}

Finding about(const Objective &objective)
{
    Finding finding;
    finding.subjects = {subjectOf(objective)};
    finding.departments = {objective.department};
    finding.due = objective.due;
    finding.firstSeen = objective.createdOn;
    return finding;
}

Finding unanswered(const Context &context, const Objective &objective, const Holders &holders)
{
    Finding finding = about(objective);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Nobody is entered who answers for it"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "Nobody is entered who answers for %1"), {objective.title});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "0 accountable"));
    if (holders.former) {
        finding.evidence.push_back(roleFact(context.plan, objective, *holders.former));
        finding.firstSeen = holders.former->validTo.addDays(1);
    } else {
        finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "Neither an owner nor a role is entered.")),
                                    {subjectOf(objective)},
                                    planSpeaks()});
    }
    for (const Role *deputy : holders.deputies)
        finding.evidence.push_back(roleFact(context.plan, objective, *deputy));
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because on %1 no accountable role holds."), {context.asOf});
    return finding;
}

Finding answeredTwice(const Context &context, const Objective &objective, const Holders &holders)
{
    const int count = int(holders.accountable.size());
    Finding finding = about(objective);
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "%n role(s) are accountable"), {}, count);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%n role(s) are accountable for %1"), {objective.title}, count);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n accountable"), {}, count);
    for (const Role *role : holders.accountable) {
        finding.evidence.push_back(roleFact(context.plan, objective, *role));
        finding.firstSeen = std::max(finding.firstSeen, role->validFrom);
    }
    finding.why = message(QT_TRANSLATE_N_NOOP("qd", "Shown because the limit is %n."), {},
                          int(context.option("mostAccountable")));
    return finding;
}

Finding withoutDepartment(const Objective &objective, const Department &department)
{
    Finding finding = about(objective);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Its department is closed"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 belongs to %2, which closed on %3"),
                            {objective.title, department.name, department.validTo});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "closed"));
    finding.evidence = {{message(QT_TRANSLATE_NOOP("qd", "%1 closed on %2."), {department.name, department.validTo}),
                         {subjectOf(department)},
                         message(QT_TRANSLATE_NOOP("qd", "The organisation"))},
                        {message(QT_TRANSLATE_NOOP("qd", "%1 is still to be reached."), {objective.title}),
                         {subjectOf(objective)},
                         planSpeaks()}};
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because it is open after its department has closed."));
    finding.firstSeen = std::max(finding.firstSeen, department.validTo.addDays(1));
    return finding;
}

void accountabilityGap(Context &context)
{
    const auto most = size_t(context.option("mostAccountable"));
    const QHash<qint64, Holders> all = holdersOf(context.plan, context.asOf);
    const auto &objectives = context.plan.table<Objective>();
    const bool isKept = !all.isEmpty()
        || std::ranges::any_of(objectives, [](const auto &each) { return !each.owner.trimmed().isEmpty(); });
    const auto open = std::ranges::find_if(objectives, counts);
    if (!isKept && open != objectives.end()) {
        context.cannotEvaluate(subjectOf(*open),
                               message(QT_TRANSLATE_NOOP("qd", "no objective has an owner or a role")));
        return;
    }
    for (const Objective &objective : objectives) {
        if (!counts(objective))
            continue;
        const Holders holders = all.value(objective.id.value);
        if (const Department *closed = closedDepartment(context.plan, objective, context.asOf))
            context.report(withoutDepartment(objective, *closed));
        else if (holders.accountable.size() > most)
            context.report(answeredTwice(context, objective, holders));
        else if (holders.accountable.empty() && !isNamed(context.plan, objective, holders))
            context.report(unanswered(context, objective, holders),
                           holders.deputies.empty() ? Level::Warning : Level::Note);
    }
}

constexpr std::array<Option, 1> AccountabilityOptions{
    {{"mostAccountable", 1, QT_TRANSLATE_NOOP("qd", "How many may be accountable for one objective.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "OBJ-008",
      .title = QT_TRANSLATE_NOOP("qd", "Accountability gap"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Who gives the answer next quarter"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "An objective has no owner and no accountable role that holds today, or more such roles than "
          "mostAccountable, or its department has closed. A note while a deputy stands in."),
      .says = QT_TRANSLATE_NOOP("qd", "Nobody answers for it, or more than one."),
      .question = QT_TRANSLATE_NOOP("qd", "Who gives the answer next quarter?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Owners of objectives, or accountable roles with their dates."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the role, end the one that no longer holds, or allow two."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of responsibility charts."),
      .options = AccountabilityOptions,
      .run = accountabilityGap,
      .reads = tablesOf<Objective, Role, Person, Department>}}};

} // namespace

std::span<const Rule> accountabilityRules()
{
    return Rules;
}

} // namespace qd::rules
