// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"

namespace qd::generate {

namespace {

constexpr int MostObjectives = 7; ///< that a department carries before that is said

/// The first of \a values from a random place on that \a fits.
template<typename Value, typename Fits>
const Value *firstFrom(const std::vector<Value> &values, std::size_t start, const Fits &fits)
{
    for (std::size_t step = 0; step < values.size(); ++step) {
        const Value &value = values[(start + step) % values.size()];
        if (fits(value))
            return &value;
    }
    return nullptr;
}

} // namespace

Planter::Planter(Draft &company, std::vector<Planted> &truth)
    : draft(company)
    , m_truth(truth)
{
}

bool Planter::grow(const char *rule, bool (*plant)(Planter &), int instance)
{
    m_rule = rule;
    m_instance = instance;
    m_chance.emplace(draft.recipe.seed + std::uint64_t(instance), rule);
    return plant(*this);
}

double Planter::effect(std::initializer_list<double> grid) const
{
    return *(grid.begin() + std::size_t(m_instance) % grid.size());
}

DepartmentId Planter::department()
{
    const auto &all = draft.rows<Department>();
    const Department *found =
        firstFrom(all, chance().below(all.size()), [&](const Department &each) { return !isReserved(each.id); });
    return found ? found->id : DepartmentId();
}

DepartmentId Planter::takeDepartment(const char *matter)
{
    const auto &all = draft.rows<Department>();
    const Department *found = firstFrom(all, chance().below(all.size()), [&](const Department &each) {
        return !isReserved(each.id) && !m_taken.contains({matter, each.id});
    });
    if (!found)
        return {};
    m_taken.emplace(matter, found->id);
    return found->id;
}

DepartmentId Planter::neighbour(DepartmentId department)
{
    const auto members = draft.unitOf(department);
    const DepartmentId *found = firstFrom(members, chance().below(members.size()), [&](DepartmentId each) {
        return each != department && !isReserved(each) && !m_apart.contains(std::minmax(each, department));
    });
    return found ? *found : DepartmentId();
}

std::vector<DepartmentId> Planter::others(DepartmentId department, std::size_t count)
{
    std::vector<DepartmentId> found;
    for (const Department &each : draft.rows<Department>()) {
        const DepartmentId id = each.id;
        if (id != department && !isReserved(id) && !m_apart.contains(std::minmax(id, department)))
            found.push_back(id);
    }
    chance().shuffle(found);
    found.resize(std::min(found.size(), count));
    return found;
}

DepartmentId Planter::carrier()
{
    const auto &all = draft.rows<Department>();
    const Department *found = firstFrom(all, chance().below(all.size()), [&](const Department &each) {
        return !isReserved(each.id) && draft.carriedBy(each.id) < MostObjectives;
    });
    return found ? found->id : DepartmentId();
}

Measure *Planter::takeMeasure(const std::function<bool(const Measure &)> &fits)
{
    const Measure *found = firstFrom(draft.measures, chance().below(draft.measures.size()), [&](const Measure &each) {
        return !each.isTaken && !each.isPart && !each.values.empty() && (!fits || fits(each));
    });
    if (!found)
        return nullptr;
    Measure &taken = draft.measures[std::size_t(found - draft.measures.data())];
    taken.isTaken = true;
    return &taken;
}

Measure *Planter::takeMeasureBeside(const Measure &other)
{
    return takeMeasure([&](const Measure &each) { return each.kpi.department != other.kpi.department; });
}

ObjectiveId Planter::parentFor(DepartmentId department)
{
    const ObjectiveId own = draft.firstObjectives.at(department);
    return std::ranges::lower_bound(draft.rows<ObjectiveParent>(), own, {}, &ObjectiveParent::objective)->parent;
}

Objective *Planter::newObjective()
{
    const DepartmentId department = carrier();
    return department.isValid() ? &addObjective(draft, department, parentFor(department), chance()) : nullptr;
}

HandOff *Planter::newPromise()
{
    const DepartmentId receiver = department();
    const DepartmentId giver = receiver.isValid() ? neighbour(receiver) : DepartmentId();
    return giver.isValid() ? &addPromise(draft, giver, receiver, draft.firstObjectives.at(receiver), chance())
                           : nullptr;
}

void Planter::note(std::vector<rules::Subject> subjects, ObjectiveId objective, double effect, double extent)
{
    constexpr double PerLevel = 0.7;
    double share = 0;
    if (objective.isValid()) {
        const auto [aim, steps] = draft.aimAbove(objective);
        if (aim.isValid())
            share = draft.get(aim).weight.value_or(0) * std::pow(PerLevel, steps);
    }
    m_truth.push_back({m_rule, std::move(subjects), int(m_truth.size()) + 1, share, share * extent, effect});
}

void Planter::noteConsequence(const char *rule, std::vector<rules::Subject> subjects, double effect)
{
    const Planted cause = m_truth.back();
    m_truth.push_back({rule, std::move(subjects), cause.root, cause.share, cause.loss, effect});
}

const std::vector<Plant> &plants()
{
    static const std::vector<Plant> all = [] {
        std::vector<Plant> table;
        for (const auto family :
             {networkPlants(), aimPlants(), valuePlants(), pairPlants(), promisePlants(), workPlants(), talkPlants(),
              beliefPlants(), relayPlants(), streamPlants(), termsPlants(), lastPlants(), scopePlants(), loadPlants()})
            table.insert(table.end(), family.begin(), family.end());
        return table;
    }();
    return all;
}

} // namespace qd::generate
