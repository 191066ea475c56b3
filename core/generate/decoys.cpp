// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"

#include <numbers>

/// What looks like a disconnect and is none.
namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

/// One bad month for everybody, a year and a half ago.
void addCommonShock(Draft &draft)
{
    constexpr std::size_t MonthsAgo = 18;
    constexpr double Size = 2.5;
    if (draft.months.size() < 2 * MonthsAgo)
        return;
    for (Measure &measure : draft.measures) {
        if (measure.isTaken || measure.values.empty())
            continue;
        auto &value = measure.values[measure.values.size() - MonthsAgo];
        if (value)
            value = measure.rounded(*value - measure.good() * Size * measure.behaviour.sigma);
    }
}

/// A new level that is annotated as a new baseline.
void addRebaseline(Planter &planter, std::size_t months)
{
    Measure *measure = planter.takeMeasure();
    if (!measure || measure->values.size() < 2 * months)
        return;
    for (std::size_t back = 1; back <= months; ++back) {
        auto &value = measure->values[measure->values.size() - back];
        value = measure->rounded(*value - measure->good() * 3 * measure->behaviour.sigma);
    }
    const Draft &draft = planter.draft;
    planter.draft.add(Annotation{.kpi = measure->kpi.id,
                                 .happenedOn = draft.months[draft.months.size() - months].addDays(3),
                                 .kind = AnnotationKind::Rebaseline,
                                 .text = u"Counted in a new way since this month"_s});
}

/// The same strong season in several numbers.
void addCommonSeason(Planter &planter)
{
    constexpr double Amplitude = 3;
    for (int count = 0; count < 3; ++count) {
        Measure *measure = planter.takeMeasure();
        if (!measure)
            return;
        const Behaviour &behaviour = measure->behaviour;
        for (std::size_t month = 0; month < measure->values.size(); ++month) {
            const double wave = Amplitude * std::sin(2 * std::numbers::pi * double(month) / 12);
            measure->values[month] = measure->rounded(*measure->values[month] + wave * behaviour.sigma);
        }
        measure->behaviour.target = measure->rounded(behaviour.target - measure->good() * Amplitude * behaviour.sigma);
        measure->targets.assign(measure->targets.size(), measure->behaviour.target);
    }
}

/// One name, each with the scope it is about.
void addScopedNames(Planter &planter)
{
    Measure *first = planter.takeMeasure();
    Measure *second = first ? planter.takeMeasureBeside(*first) : nullptr;
    if (!second)
        return;
    first->kpi.name = u"Customer complaints "_s + planter.draft.uniqueCode('K');
    second->kpi.name = first->kpi.name;
}

/// Answered late, promised to the day; asked ten working days ago.
void addNearMisses(Planter &planter)
{
    Draft &draft = planter.draft;
    if (HandOff *late = planter.newPromise()) {
        late->requestedOn = draft.asOf.addDays(-45);
        late->answeredOn = draft.asOf.addDays(-1);
    }
    if (HandOff *toTheDay = planter.newPromise())
        toTheDay->committedBy = toTheDay->neededBy.addDays(-planter.chance().between(0, 3));
    if (HandOff *asked = planter.newPromise()) {
        asked->status = HandOffStatus::Requested;
        asked->requestedOn = draft.asOf.addDays(-14);
        asked->answeredOn = {};
        asked->committedBy = {};
    }
    if (Objective *part = planter.newObjective())
        part->due = draft.get(draft.rows<ObjectiveParent>().back().parent).due.addDays(5);
}

void addNearMissesOfTalk(Planter &planter)
{
    Draft &draft = planter.draft;
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return;
    draft.add(ActionItem{.what = u"Nearly too late "_s + draft.uniqueCode('C'),
                         .department = department,
                         .owner = u"Lead"_s,
                         .due = draft.asOf.addDays(-14)});
    draft.add(Signal{.text = u"Seen "_s + draft.uniqueCode('S') + u' ' + draft.uniqueCode('S'),
                     .seenOn = draft.asOf.addDays(-14),
                     .department = department});
    draft.add(Assumption{.statement = u"Looked at today "_s + draft.uniqueCode('A'),
                         .department = department,
                         .objective = draft.firstObjectives.at(department),
                         .owner = u"Lead"_s,
                         .criticality = Criticality::High,
                         .checkOn = draft.asOf});
}

} // namespace

void addDecoys(Planter &planter)
{
    constexpr int DepartmentsForOne = 30;
    const int count = std::max(1, planter.draft.recipe.departments / DepartmentsForOne);
    addCommonShock(planter.draft);
    for (int place = 0; place < count; ++place) {
        planter.grow(
            "decoys",
            [](Planter &each) {
                addRebaseline(each, 5);
                addCommonSeason(each);
                addScopedNames(each);
                addNearMisses(each);
                addNearMissesOfTalk(each);
                addDecoysOfBeliefs(each);
                addDecoysOfScopes(each);
                addDecoysOfRelays(each);
                addStreamDecoys(each);
                addTermsDecoys(each);
                addLoadDecoys(each);
                addTotal(each, 0.005); // rounding of a sum
                addTotal(each, -0.009); // a reserve
                return true;
            },
            place);
    }
}

} // namespace qd::generate
