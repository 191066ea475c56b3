// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/objectivetree.h"

#include <climits>
#include <deque>

namespace qd::rules {

namespace {

bool isOf(const Subject &subject, const char *table)
{
    return qstrcmp(subject.table, table) == 0;
}

} // namespace

ObjectiveTree::ObjectiveTree(const Plan &plan)
    : m_plan(plan)
{
    double given = 0;
    int open = 0;
    for (const Objective &objective : plan.table<Objective>()) {
        if (objective.level != Rank::Company)
            continue;
        m_weights[objective.id] = objective.weight.value_or(-1);
        given += objective.weight.value_or(0);
        open += objective.weight ? 0 : 1;
    }
    const double rest = open > 0 ? std::max(0.0, 1 - given) / open : 0;
    const double sum = std::max(1.0, given);
    for (double &weight : m_weights)
        weight = (weight < 0 ? rest : weight) / sum;
}

ObjectiveId ObjectiveTree::objectiveOf(const Subject &subject) const
{
    ObjectiveId id;
    if (isOf(subject, "objective") || isOf(subject, "checkIn")) {
        id = ObjectiveId{subject.id};
    } else if (isOf(subject, "kpi") || isOf(subject, "observation")) {
        const Kpi *kpi = m_plan.find(KpiId{subject.id});
        id = kpi ? kpi->objective : ObjectiveId();
    } else if (isOf(subject, "handOff")) {
        const HandOff *handOff = m_plan.find(HandOffId{subject.id});
        id = handOff ? handOff->objective : ObjectiveId();
    }
    return id.isValid() && m_plan.find(id) ? id : ObjectiveId();
}

const ObjectiveTree::Place &ObjectiveTree::placeOf(ObjectiveId objective) const
{
    const auto known = m_places.find(objective);
    if (known != m_places.end())
        return known->second;
    std::map<ObjectiveId, int> distances{{objective, 0}};
    std::deque<ObjectiveId> waiting{objective};
    while (!waiting.empty()) {
        const ObjectiveId here = waiting.front();
        waiting.pop_front();
        for (const ObjectiveParent &link : m_plan.table<ObjectiveParent>().startingWith(here)) {
            if (distances.emplace(link.parent, distances[here] + 1).second)
                waiting.push_back(link.parent);
        }
    }
    Place place;
    std::pair<int, StrategicThemeId> nearest{INT_MAX, {}};
    for (const auto &[id, distance] : distances) {
        place.served.push_back({id, distance});
        const Objective *served = m_plan.find(id);
        if (served && served->theme.isValid())
            nearest = std::min(nearest, {distance, served->theme});
    }
    place.theme = nearest.second;
    return m_places.emplace(objective, std::move(place)).first->second;
}

} // namespace qd::rules
