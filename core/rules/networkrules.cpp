// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/congruence.h"
#include "graph/robustness.h"
#include "model/handoffstate.h"
#include "model/progress.h"
#include "rules/departmentmap.h"
#include "rules/families.h"
#include "stats/summary.h"

#include <array>
#include <cmath>
#include <map>
#include <set>

namespace qd::rules {

namespace {

Message mapSpeaks()
{
    return message(QT_TRANSLATE_NOOP("qd", "The map"));
}

Quantity rounded(double value)
{
    return {std::round(value * 100) / 100, {}};
}

// Work that two departments share without an agreement.

/// Something that joins two departments, and the records that say so.
struct Crossing
{
    Message fact;
    Message speaker;
    std::vector<Subject> refs;
};
using Crossings = std::map<std::pair<int, int>, std::vector<Crossing>>;

std::pair<int, int> pairOf(int a, int b)
{
    return {std::min(a, b), std::max(a, b)};
}

/// What the work requires, built task by task.
struct Requirements
{
    std::vector<graph::Work> work;
    graph::Network tasks;
    Crossings crossings;

    int newTask() { return tasks.nodes++; }
};

/// Objectives that several departments carry. A shared task counts once a pair, as a step between two does.
void addObjectives(const Plan &plan, const DepartmentMap &map, Requirements &found)
{
    constexpr double OnceAPair = 0.5; // it is counted in both directions
    for (const Objective &objective : plan.table<Objective>()) {
        const auto shares = plan.table<ObjectiveShare>().startingWith(objective.id);
        if (!isOpen(objective) || shares.empty())
            continue;
        std::set<int> carriers{map.places.value(objective.department, -1)};
        for (const ObjectiveShare &share : shares)
            carriers.insert(map.places.value(share.department, -1));
        carriers.erase(-1);
        const int task = found.newTask();
        found.tasks.edges.push_back({task, task, OnceAPair});
        for (const int carrier : carriers) {
            found.work.push_back({carrier, task});
            for (const int other : carriers) {
                if (carrier < other)
                    found.crossings[{carrier, other}].push_back(
                        {message(QT_TRANSLATE_NOOP("qd", "Both carry %1."), {objective.title}),
                         message(QT_TRANSLATE_NOOP("qd", "The plan")),
                         {subjectOf(objective)}});
            }
        }
    }
}

Subject subjectOfStep(const Step &step)
{
    return {"step", step.id.value, step.name};
}

/// Steps of one workflow that follow each other.
void addSteps(const Plan &plan, const DepartmentMap &map, Requirements &found)
{
    std::vector<const Step *> steps;
    for (const Step &step : plan.table<Step>())
        steps.push_back(&step);
    std::ranges::sort(steps, {}, [](const Step *step) { return std::tuple(step->workflow, step->position, step->id); });
    const Step *before = nullptr;
    for (const Step *step : steps) {
        const int place = map.places.value(step->department, -1);
        const int task = found.newTask();
        found.work.push_back({place, task});
        const int earlier = before ? map.places.value(before->department, -1) : -1;
        if (before && before->workflow == step->workflow && place >= 0 && earlier >= 0) {
            found.tasks.edges.push_back({task, task - 1});
            if (place != earlier)
                found.crossings[pairOf(place, earlier)].push_back(
                    {message(QT_TRANSLATE_NOOP("qd", "%1 follows %2."), {step->name, before->name}),
                     message(QT_TRANSLATE_NOOP("qd", "The workflow")),
                     {subjectOfStep(*step), subjectOfStep(*before)}});
        }
        before = step;
    }
}

void reportPhantom(Context &context, const DepartmentMap &map, const graph::Edge &edge, double least,
                   const std::vector<Crossing> &crossings)
{
    const Department &a = *map.departments[size_t(edge.from)];
    const Department &b = *map.departments[size_t(edge.to)];
    const int count = int(crossings.size());
    Finding finding;
    finding.subjects = {subjectOf(a), subjectOf(b)};
    finding.departments = {a.id, b.id};
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Shared work, and no hand-off"));
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1 and %2 meet in %n place(s) of the work and have no hand-off"),
                            {a.name, b.name}, count);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n shared"), {}, count);
    for (const Crossing &crossing : crossings)
        finding.evidence.push_back({crossing.fact, crossing.refs, crossing.speaker});
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd", "No hand-off and no arrangement between %1 and %2 is entered."),
                 {a.name, b.name}),
         {subjectOf(a), subjectOf(b)},
         mapSpeaks()});
    finding.why = message(
        QT_TRANSLATE_NOOP("qd", "Shown because they share %1; of all that share work, the heaviest share %2 or more."),
        {rounded(edge.weight), rounded(least)});
    context.report(std::move(finding));
}

/// The hand-offs of \a map, and every arrangement: the two know of each other, and have settled how they talk.
graph::Network agreements(const Plan &plan, const DepartmentMap &map)
{
    graph::Network agreed = map.ties;
    for (const DepartmentTie &tie : plan.table<DepartmentTie>())
        agreed.edges.push_back({map.places.value(tie.department, -1), map.places.value(tie.other, -1)});
    return agreed;
}

void phantomDependency(Context &context)
{
    const DepartmentMap map = mapOf(context.plan, context.asOf);
    Requirements found;
    addObjectives(context.plan, map, found);
    addSteps(context.plan, map, found);
    const graph::Network required = graph::coordinationRequirements(map.ties.nodes, found.work, found.tasks);
    const graph::Congruence state = graph::congruence(required, agreements(context.plan, map));
    if (state.required == 0) {
        if (map.departments.size() > 1)
            context.cannotEvaluate(subjectOf(*map.departments.front()),
                                   message(QT_TRANSLATE_NOOP("qd", "no work is shared by departments in the plan")));
        return;
    }
    std::vector<double> weights;
    for (const graph::Edge &edge : graph::undirected(required).edges)
        weights.push_back(edge.weight);
    const double least = stats::quantile(weights, 1 - context.option("share"));
    for (const graph::Edge &edge : state.unmet) {
        if (edge.weight >= least)
            reportPhantom(context, map, edge, least, found.crossings[{edge.from, edge.to}]);
    }
}

// Departments whose absence cuts aims off from what they need.

/// Departments that each aim of the company needs: those that carry it or a part of it, and those they wait for.
std::map<ObjectiveId, std::set<int>> neededFor(const Plan &plan, const DepartmentMap &map)
{
    std::map<ObjectiveId, std::vector<ObjectiveId>> below;
    for (const ObjectiveParent &link : plan.table<ObjectiveParent>())
        below[link.parent].push_back(link.objective);
    std::map<ObjectiveId, std::set<int>> direct;
    for (const Objective &objective : plan.table<Objective>()) {
        if (isOpen(objective))
            direct[objective.id].insert(map.places.value(objective.department, -1));
    }
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (handOff.objective.isValid() && isPending(handOff)) {
            direct[handOff.objective].insert(map.places.value(handOff.giver, -1));
            direct[handOff.objective].insert(map.places.value(handOff.receiver, -1));
        }
    }
    std::map<ObjectiveId, std::set<int>> needed;
    for (const auto &[aim, weight] : weightsOfAims(plan)) {
        std::set<ObjectiveId> seen{aim};
        std::vector<ObjectiveId> waiting{aim};
        while (!waiting.empty()) {
            const ObjectiveId here = waiting.back();
            waiting.pop_back();
            needed[aim].insert(direct[here].begin(), direct[here].end());
            for (const ObjectiveId part : below[here]) {
                if (seen.insert(part).second)
                    waiting.push_back(part);
            }
        }
        needed[aim].erase(-1);
    }
    return needed;
}

/// Whether \a needed stand in several pieces when \a missing is not there.
bool isCut(const std::vector<int> &pieces, const std::set<int> &needed, int missing)
{
    std::set<int> met;
    for (const int place : needed) {
        if (place != missing)
            met.insert(pieces[size_t(place)]);
    }
    return met.size() > 1;
}

bool hasDeputy(const Plan &plan, DepartmentId department, QDate asOf)
{
    return std::ranges::any_of(plan.table<Role>(), [&](const Role &role) {
        return role.subject == Subjected::Department && role.record == department.value
            && role.kind == PersonRole::Deputy && plan.find(role.person)
            && !(role.validFrom.isValid() && role.validFrom > asOf) && !(role.validTo.isValid() && role.validTo < asOf);
    });
}

void reportSingle(Context &context, const Department &department, const std::vector<const Objective *> &cut,
                  double weight)
{
    const int count = int(cut.size());
    Finding finding;
    finding.subjects = {subjectOf(department)};
    finding.departments = {department.id};
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "%n aim(s) hang on one department"), {}, count);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd",
                                                "Without %1, %n aim(s) of the company are cut off from what "
                                                "they need"),
                            {department.name}, count);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n aim(s)"), {}, count);
    for (const Objective *objective : cut) {
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "All ways between those who work on %1 lead through %2."),
                     {objective->title, department.name}),
             {subjectOf(*objective), subjectOf(department)},
             mapSpeaks()});
        if (objective->due.isValid() && (!finding.due.isValid() || objective->due < finding.due))
            finding.due = objective->due;
    }
    finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "No deputy is entered for %1."), {department.name}),
                                {subjectOf(department)},
                                message(QT_TRANSLATE_NOOP("qd", "The roles"))});
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because they weigh %1 of all aims; the limit is %2."),
                          {rounded(weight), rounded(context.option("weight"))});
    context.report(std::move(finding));
}

void singlePoint(Context &context)
{
    constexpr double Rounding = 1e-9;
    const DepartmentMap map = mapOf(context.plan, context.asOf);
    const auto weights = weightsOfAims(context.plan);
    if (weights.empty() || map.ties.edges.empty()) {
        if (!map.departments.empty())
            context.cannotEvaluate(
                subjectOf(*map.departments.front()),
                message(QT_TRANSLATE_NOOP("qd", "there are no aims of the company, or no hand-offs")));
        return;
    }
    const auto needed = neededFor(context.plan, map);
    const auto before = graph::placesIn(graph::weakComponents(map.ties), graph::sizeOf(map.ties));
    for (const int place : graph::articulationPoints(map.ties)) {
        graph::Network without = map.ties;
        std::erase_if(without.edges, [&](const graph::Edge &edge) { return edge.from == place || edge.to == place; });
        const auto pieces = graph::placesIn(graph::weakComponents(without), graph::sizeOf(without));
        std::vector<const Objective *> cut;
        double weight = 0;
        for (const auto &[aim, places] : needed) {
            if (isCut(before, places, place) || !isCut(pieces, places, place))
                continue; // it hung together neither way, or does so still
            cut.push_back(context.plan.find(aim));
            weight += weights.at(aim);
        }
        const Department &department = *map.departments[size_t(place)];
        if (weight >= context.option("weight") - Rounding && !cut.empty()
            && !hasDeputy(context.plan, department.id, context.asOf))
            reportSingle(context, department, cut, weight);
    }
}

constexpr std::array<Option, 1> PhantomOptions{
    {{"share", 0.25, QT_TRANSLATE_NOOP("qd", "Which part of all pairs that share work is looked at, the heaviest.")}}};
constexpr std::array<Option, 1> SingleOptions{
    {{"weight", 0.2, QT_TRANSLATE_NOOP("qd", "How much the aims that are cut off must weigh together.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "DEP-011",
      .title = QT_TRANSLATE_NOOP("qd", "Phantom dependency"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Shared work without a hand-off"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Two departments share objectives or follow each other in workflows, as much as the heaviest share of such "
          "pairs, and neither a hand-off in either direction nor an arrangement is entered."),
      .says = QT_TRANSLATE_NOOP("qd", "They touch the same work and have no agreement about it."),
      .question = QT_TRANSLATE_NOOP("qd", "Do the two need something from each other?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Shared objectives or workflows, and hand-offs."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the hand-off or the arrangement, or end the share."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "Cataldo, Herbsleb and Carley: Socio-technical congruence. Carnegie Mellon University (2008)."),
      .options = PhantomOptions,
      .run = phantomDependency},
     {.id = "NET-003",
      .title = QT_TRANSLATE_NOOP("qd", "Single point of failure"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Much hangs on one department"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "Without one department those who work on aims of the company, weight of all or "
                                     "more, are no longer joined by "
                                     "hand-offs, and it has no deputy."),
      .says = QT_TRANSLATE_NOOP("qd", "When one department is missing, these aims stop."),
      .question = QT_TRANSLATE_NOOP("qd", "Who is the second pair of hands?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Aims of the company, what serves them, and hand-offs."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the deputy of the department."),
      .source = QT_TRANSLATE_NOOP("qd", "Hopcroft and Tarjan: Algorithm 447. Communications of the ACM 16 (1973)."),
      .options = SingleOptions,
      .run = singlePoint}}};

} // namespace

std::span<const Rule> networkRules()
{
    return Rules;
}

} // namespace qd::rules
