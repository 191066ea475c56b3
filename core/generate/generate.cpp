// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/generate.h"

#include "generate/planter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qd::generate {

using namespace Qt::StringLiterals;

Generated generate(const Recipe &recipe)
{
    Draft draft(recipe);
    addOrganisation(draft);
    addAims(draft);
    addWorkflows(draft);
    addMeasures(draft);
    addAgreements(draft);
    addParticulars(draft);
    addBeliefs(draft);
    addCheckIns(draft);
    Generated generated;
    Planter planter(draft, generated.truth);
    for (const Plant &plant : plants()) {
        for (const PlantOrder &order : recipe.plants) {
            if (order.rule != QLatin1String(plant.rule))
                continue;
            int instance = 0;
            while (instance < order.count && planter.grow(plant.rule, plant.grow, instance))
                ++instance;
            if (instance < order.count)
                generated.unplaced.push_back({order.rule, order.count - instance});
        }
    }
    if (recipe.decoys == Decoys::With)
        addDecoys(planter);
    if (recipe.faults == Faults::With)
        addFaults(draft);
    generated.plan = draft.plan();
    return generated;
}

QJsonObject truthJson(const Recipe &recipe, const Generated &generated)
{
    QJsonArray planted;
    for (const Planted &each : generated.truth) {
        QJsonArray subjects;
        for (const rules::Subject &subject : each.subjects)
            subjects.append(QJsonObject{
                {u"type"_s, QLatin1String(subject.table)}, {u"id"_s, subject.id}, {u"name"_s, subject.name}});
        planted.append(QJsonObject{{u"rule"_s, QLatin1String(each.rule)},
                                   {u"subjects"_s, subjects},
                                   {u"root"_s, each.root},
                                   {u"share"_s, each.share},
                                   {u"loss"_s, each.loss},
                                   {u"effect"_s, each.effect}});
    }
    QJsonArray unplaced;
    for (const PlantOrder &order : generated.unplaced)
        unplaced.append(QJsonObject{{u"rule"_s, order.rule}, {u"count"_s, order.count}});
    return {{u"departments"_s, recipe.departments},
            {u"seed"_s, QString::number(recipe.seed)},
            {u"months"_s, recipe.months},
            {u"asOf"_s, recipe.asOf.toString(Qt::ISODate)},
            {u"decoys"_s, recipe.decoys == Decoys::With},
            {u"faults"_s, recipe.faults == Faults::With},
            {u"planted"_s, planted},
            {u"unplaced"_s, unplaced}};
}

} // namespace qd::generate
