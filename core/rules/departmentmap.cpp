// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/departmentmap.h"

#include "model/handoffstate.h"
#include "model/progress.h"

namespace qd::rules {

DepartmentMap mapOf(const Plan &plan, QDate asOf)
{
    DepartmentMap map;
    for (const Department &department : plan.table<Department>()) {
        if (department.validTo.isValid() && department.validTo < asOf)
            continue;
        map.places.insert(department.id, int(map.departments.size()));
        map.departments.push_back(&department);
    }
    map.ties.nodes = int(map.departments.size());
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (agreementOf(handOff) != Agreement::Closed && handOff.giver != handOff.receiver)
            map.ties.edges.push_back({map.places.value(handOff.giver, -1), map.places.value(handOff.receiver, -1)});
    }
    return map;
}

std::map<ObjectiveId, double> weightsOfAims(const Plan &plan)
{
    std::map<ObjectiveId, double> weights;
    double given = 0;
    int open = 0;
    for (const Objective &objective : plan.table<Objective>()) {
        if (objective.level != Rank::Company || !isOpen(objective))
            continue;
        weights[objective.id] = objective.weight.value_or(-1);
        given += objective.weight.value_or(0);
        open += objective.weight ? 0 : 1;
    }
    const double rest = open > 0 ? std::max(0.0, 1 - given) / open : 0;
    for (auto &[id, weight] : weights)
        weight = (weight < 0 ? rest : weight) / std::max(1.0, given);
    return weights;
}

std::set<ObjectiveId> aimsAbove(const Plan &plan, const std::map<ObjectiveId, double> &weights, ObjectiveId start)
{
    std::set<ObjectiveId> aims;
    std::set<ObjectiveId> seen{start};
    std::vector<ObjectiveId> waiting{start};
    while (!waiting.empty()) {
        const ObjectiveId here = waiting.back();
        waiting.pop_back();
        if (weights.contains(here))
            aims.insert(here);
        for (const ObjectiveParent &link : plan.table<ObjectiveParent>().startingWith(here)) {
            if (seen.insert(link.parent).second)
                waiting.push_back(link.parent);
        }
    }
    return aims;
}

} // namespace qd::rules
