// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/parts.h"
#include "generate/words.h"

#include <array>
#include <map>

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCarried = 5; ///< by a department, so that two more can be planted without overloading it
constexpr std::size_t MostAims = 4;

/// Weights that sum to 1, none of them small: half of it is shared out evenly.
std::vector<double> weights(std::size_t count, Chance &chance)
{
    std::vector<double> parts;
    double sum = 0;
    for (std::size_t place = 0; place < count; ++place) {
        parts.push_back(-std::log(chance.uniform()));
        sum += parts.back();
    }
    for (double &part : parts)
        part = std::round((0.6 / double(count) + 0.4 * part / sum) * 1000) / 1000;
    return parts;
}

QString titleOf(Draft &draft, Chance &chance)
{
    return word(verbs(), chance.below(verbs().size())) + u' ' + word(objects(), chance.below(objects().size())) + u' '
        + draft.uniqueCode('O');
}

void addKeyResult(Draft &draft, ObjectiveId objective, Chance &chance)
{
    const double baseline = std::round(chance.uniform(40, 60));
    const double target = baseline + std::round(chance.uniform(5, 20));
    draft.add(KeyResult{.objective = objective,
                        .name = u"Share done "_s + draft.uniqueCode('R'),
                        .direction = Direction::Increase,
                        .baseline = baseline,
                        .target = target,
                        .current = std::round((baseline + target) / 2)});
}

void addCompanyAims(Draft &draft, std::size_t count, Chance &chance)
{
    const auto parts = weights(count, chance);
    const auto &departments = draft.rows<Department>();
    const QDate due = draft.calendar.end(draft.calendar.next(draft.calendar.containing(draft.asOf, Cadence::Quarter)));
    for (std::size_t aim = 0; aim < count; ++aim) {
        const DepartmentId owner = departments[aim * departments.size() / count].id;
        Objective &objective = addObjective(draft, owner, {}, chance);
        objective.level = Rank::Company;
        objective.weight = parts[aim];
        objective.due = due;
    }
}

/// Two a unit, of its first departments, each under another aim of the company.
void addUnitObjectives(Draft &draft, std::span<const ObjectiveId> aims, Chance &chance)
{
    QString unit;
    std::size_t place = 0;
    std::size_t aim = 0;
    for (const Department &department : draft.rows<Department>()) {
        place = department.businessUnit == unit ? place + 1 : 0;
        unit = department.businessUnit;
        if (place > 1)
            continue;
        Objective &objective = addObjective(draft, department.id, aims[aim++ % aims.size()], chance);
        objective.level = Rank::Unit;
        objective.weight = 0.4;
        objective.due = draft.cycle().lastDay;
    }
}

void addDepartmentObjectives(Draft &draft, Chance &chance)
{
    constexpr std::array shares{0.35, 0.3, 0.2, 0.15};
    std::map<QString, std::vector<ObjectiveId>> above;
    for (const Objective &objective : draft.rows<Objective>()) {
        if (objective.level == Rank::Unit)
            above[draft.get(objective.department).businessUnit].push_back(objective.id);
    }
    for (const Department &department : draft.rows<Department>()) {
        const auto &parents = above[department.businessUnit];
        const int count = 3 + (draft.carriedBy(department.id) == 0 && chance.happens(0.5) ? 1 : 0);
        for (int place = 0; place < count; ++place) {
            Objective &objective =
                addObjective(draft, department.id, parents[std::size_t(place) % parents.size()], chance);
            objective.weight = shares.at(std::size_t(place));
            draft.firstObjectives.emplace(department.id, objective.id);
        }
    }
}

/// Neighbours in a unit carry an objective together, in every other pair. The last department of a unit keeps to its
/// own.
void addShares(Draft &draft, Chance &chance)
{
    const auto &departments = draft.rows<Department>();
    for (std::size_t place = 0; place + 2 < departments.size(); ++place) {
        const Department &owner = departments[place];
        const Department &other = departments[place + 1];
        if (departments[place + 2].businessUnit != owner.businessUnit || !chance.happens(0.5)
            || draft.carriedBy(other.id) >= MostCarried)
            continue;
        const ObjectiveId objective = draft.firstObjectives.at(owner.id);
        const int priority = chance.between(1, 2);
        draft.link(ObjectiveShare{objective, owner.id, priority});
        draft.link(ObjectiveShare{objective, other.id, priority});
    }
}

void addInitiatives(Draft &draft, Chance &chance)
{
    for (const Department &department : draft.rows<Department>()) {
        const int count = chance.between(1, 2);
        for (int place = 0; place < count; ++place) {
            const Objective &objective = draft.get(draft.firstObjectives.at(department.id));
            const QDate start = draft.asOf.addDays(chance.between(-40, 20));
            draft.add(Initiative{.title = titleOf(draft, chance),
                                 .department = department.id,
                                 .owner = objective.owner,
                                 .objective = objective.id,
                                 .startsOn = start,
                                 .due = objective.due.addDays(-chance.between(0, 20)),
                                 .effort = double(chance.between(10, 60)),
                                 .status = start <= draft.asOf ? Progress::OnTrack : Progress::NotStarted,
                                 .position = place});
        }
    }
}

} // namespace

Objective &addObjective(Draft &draft, DepartmentId department, ObjectiveId parent, Chance &chance)
{
    const auto head = std::ranges::lower_bound(draft.rows<Person>(), department, {}, &Person::department);
    const QDate created = draft.cycle().firstDay.addDays(-30);
    const QString title = titleOf(draft, chance);
    Objective objective{.title = title,
                        .department = department,
                        .owner = head->name,
                        .cycle = draft.cycle().id,
                        .weight = 0.01,
                        .startsOn = created,
                        .due = draft.cycle().lastDay.addDays(-chance.between(0, 10)),
                        .createdOn = created};
    const ObjectiveId id = draft.add(std::move(objective)).id;
    if (parent.isValid())
        draft.link(ObjectiveParent{id, parent});
    addKeyResult(draft, id, chance);
    return draft.get(id);
}

void addAims(Draft &draft)
{
    Chance chance(draft.recipe.seed, "aims");
    std::size_t units = 0;
    QString unit;
    for (const Department &department : draft.rows<Department>()) {
        units += department.businessUnit == unit ? 0 : 1;
        unit = department.businessUnit;
    }
    const std::size_t below = std::min(2 * units, draft.rows<Department>().size());
    addCompanyAims(draft, std::min(MostAims, below), chance);
    std::vector<ObjectiveId> aims;
    for (const Objective &objective : draft.rows<Objective>())
        aims.push_back(objective.id);
    addUnitObjectives(draft, aims, chance);
    addDepartmentObjectives(draft, chance);
    addShares(draft, chance);
    addInitiatives(draft, chance);
}

void addCheckIns(Draft &draft)
{
    constexpr int Months = 3;
    Chance chance(draft.recipe.seed, "check-ins");
    std::map<ObjectiveId, std::vector<ObjectiveId>> parts;
    for (const ObjectiveParent &link : draft.rows<ObjectiveParent>())
        parts[link.parent].push_back(link.objective);
    std::map<ObjectiveId, int> scores; // on track 0, at risk 1, off track 2
    auto objectives = draft.rows<Objective>();
    std::ranges::stable_sort(objectives, std::ranges::greater(), &Objective::level); // departments first
    for (const Objective &objective : objectives) {
        const auto &below = parts[objective.id];
        double sum = 0;
        for (const ObjectiveId part : below)
            sum += scores[part];
        // Who has parts says what they say together, the worse when it lies in the middle.
        scores[objective.id] = !below.empty() ? int(std::floor(sum / double(below.size()) + 0.5))
            : chance.happens(0.8)             ? 0
            : chance.happens(0.75)            ? 1
                                              : 2;
        constexpr std::array words{Progress::OnTrack, Progress::AtRisk, Progress::OffTrack};
        for (int back = Months; back > 0; --back)
            draft.link(CheckIn{.objective = objective.id,
                               .start = draft.months[draft.months.size() - std::size_t(back)],
                               .status = words.at(std::size_t(scores[objective.id]))});
    }
}

} // namespace qd::generate
