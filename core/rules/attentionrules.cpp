// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/progress.h"
#include "rules/families.h"

#include <QHash>

#include <array>
#include <cmath>
#include <set>

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

/// The objectives that each department carries, its own and the shared ones.
QHash<DepartmentId, std::set<ObjectiveId>> carriedBy(const Plan &plan)
{
    QHash<DepartmentId, std::set<ObjectiveId>> carried;
    for (const Objective &objective : plan.table<Objective>()) {
        if (counts(objective))
            carried[objective.department].insert(objective.id);
    }
    for (const ObjectiveShare &share : plan.table<ObjectiveShare>()) {
        const Objective *objective = plan.find(share.objective);
        if (objective && counts(*objective))
            carried[share.department].insert(share.objective);
    }
    return carried;
}

/// Where an objective stands in the list of one department.
struct Place
{
    DepartmentId department;
    int place = 0;
    int of = 0;

    double percentile() const { return 1 - double(place - 1) / double(of - 1); }
    bool isInTopFifth() const { return place * 5 <= of; }
    bool isInBottomHalf() const { return place * 2 > of; }
};

Finding unequal(const Context &context, const Objective &objective, std::span<const Place> places)
{
    const Place &first = places.front();
    const Place &last = places.back();
    Finding finding;
    finding.subjects = {subjectOf(objective)};
    finding.due = objective.due;
    finding.firstSeen = objective.createdOn;
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Place %1 of %2 here, %3 of %4 there"),
                               {first.place, first.of, last.place, last.of});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 is in place %2 of %3 at %4 and %5 of %6 at %7"),
                            {objective.title, first.place, first.of, context.nameOf(first.department), last.place,
                             last.of, context.nameOf(last.department)});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 and %2"), {first.place, last.place});
    for (const Place &place : places) {
        finding.departments.push_back(place.department);
        Evidence evidence{
            message(QT_TRANSLATE_NOOP("qd", "Place %1 of the %2 objectives it carries."), {place.place, place.of}),
            {subjectOf(objective)},
            message(QT_TRANSLATE_NOOP("qd", "The list of %1"), {context.nameOf(place.department)})};
        if (const Department *department = context.plan.find(place.department))
            evidence.refs.push_back(subjectOf(*department));
        finding.evidence.push_back(std::move(evidence));
    }
    finding.why =
        message(QT_TRANSLATE_NOOP("qd", "Shown because the two places lie %1 of a list apart; the limit is %2."),
                {Quantity{std::round((first.percentile() - last.percentile()) * 100) / 100, {}},
                 Quantity{context.option("spread"), {}}});
    return finding;
}

void unequalWeight(Context &context)
{
    constexpr double Rounding = 1e-9;
    const double limit = context.option("spread");
    const int shortest = std::max(2, int(context.option("shortestList"))); // a list of one has no order
    const auto carried = carriedBy(context.plan);
    for (const Objective &objective : context.plan.table<Objective>()) {
        const auto shares = context.plan.table<ObjectiveShare>().startingWith(objective.id);
        std::set<DepartmentId> carriers{objective.department};
        std::vector<Place> places;
        for (const ObjectiveShare &share : shares) {
            carriers.insert(share.department);
            const int of = std::max(int(carried.value(share.department).size()), share.priority.value_or(0));
            if (share.priority.value_or(0) > 0 && of >= shortest)
                places.push_back({share.department, *share.priority, of});
        }
        if (!counts(objective) || carriers.size() < 2)
            continue;
        if (places.size() < 2) {
            context.cannotEvaluate(
                subjectOf(objective),
                message(QT_TRANSLATE_NOOP("qd", "its place is known in %1 of the %2 departments that carry it"),
                        {int(places.size()), int(carriers.size())}));
            continue;
        }
        std::ranges::sort(places, {},
                          [](const Place &place) { return std::tuple(-place.percentile(), place.department); });
        const Place &first = places.front();
        const Place &last = places.back();
        if (first.percentile() - last.percentile() >= limit - Rounding
            || (first.isInTopFifth() && last.isInBottomHalf()))
            context.report(unequal(context, objective, places));
    }
}

// More objectives than attention.

/// The active objectives of one department, by weight, then by number.
std::vector<const Objective *> activeOf(const Context &context, const std::set<ObjectiveId> &carried)
{
    std::vector<const Objective *> active;
    for (const ObjectiveId id : carried) {
        const Objective *objective = context.plan.find(id);
        if (!objective->startsOn.isValid() || objective->startsOn <= context.asOf)
            active.push_back(objective);
    }
    std::ranges::sort(active, {}, [](const Objective *each) { return std::pair(-each->weight.value_or(0), each->id); });
    return active;
}

/// What the three heaviest hold of the weight of all; nothing unless each of more than three has one.
std::optional<double> shareOfThree(std::span<const Objective *const> active)
{
    double sum = 0;
    double three = 0;
    for (size_t index = 0; index < active.size(); ++index) {
        if (!active[index]->weight || *active[index]->weight < 0)
            return {};
        sum += *active[index]->weight;
        three += index < 3 ? *active[index]->weight : 0;
    }
    return active.size() > 3 && sum > 0 ? std::optional(three / sum) : std::nullopt;
}

Finding overloaded(const Context &context, const Department &department, std::span<const Objective *const> active,
                   std::optional<double> three)
{
    const int count = int(active.size());
    const auto most = int(context.option("most", department.id));
    Finding finding;
    finding.subjects = {subjectOf(department)};
    finding.departments = {department.id};
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "%n objective(s) at once"), {}, count);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1 carries %n objective(s) at once"), {department.name}, count);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n objective(s)"), {}, count);
    QStringList titles;
    Evidence evidence{{}, {subjectOf(department)}, planSpeaks()};
    std::vector<QDate> since;
    for (const Objective *objective : active) {
        titles << objective->title;
        evidence.refs.push_back(subjectOf(*objective));
        since.push_back(std::max(objective->createdOn, objective->startsOn));
    }
    evidence.message = quote(titles.join(QStringLiteral("; ")));
    finding.evidence.push_back(std::move(evidence));
    if (count > most) {
        finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because %1 objectives are active and the limit is %2."),
                              {count, most});
        std::ranges::sort(since); // unknown days first
        finding.firstSeen = since.front().isValid() ? since[size_t(most)] : QDate();
    } else {
        finding.why =
            message(QT_TRANSLATE_NOOP("qd", "Shown because the three heaviest hold %1 of all weight; the limit is %2."),
                    {Quantity{*three, {QStringLiteral("%")}},
                     Quantity{context.option("topShare", department.id), {QStringLiteral("%")}}});
    }
    return finding;
}

void overload(Context &context)
{
    constexpr double Rounding = 1e-9;
    const auto carried = carriedBy(context.plan);
    for (const Department &department : context.plan.table<Department>()) {
        const auto most = size_t(context.option("most", department.id));
        const double least = context.option("topShare", department.id);
        const auto active = activeOf(context, carried.value(department.id));
        const auto three = shareOfThree(active);
        if (active.size() > most || (three && *three < least - Rounding))
            context.report(overloaded(context, department, active, three));
        else if (active.size() > 3 && !three)
            context.cannotEvaluate(subjectOf(department),
                                   message(QT_TRANSLATE_NOOP("qd", "not every objective has a weight")));
    }
}

constexpr std::array<Option, 2> UnequalOptions{
    {{"spread", 0.5, QT_TRANSLATE_NOOP("qd", "How far the two places may lie apart, as shares of the two lists.")},
     {"shortestList", 3, QT_TRANSLATE_NOOP("qd", "Places in shorter lists than this say nothing.")}}};
constexpr std::array<Option, 2> OverloadOptions{
    {{"most", 7, QT_TRANSLATE_NOOP("qd", "How many objectives a department may carry at once.")},
     {"topShare", 0.5, QT_TRANSLATE_NOOP("qd", "The least share of all weight that three objectives must hold.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "OBJ-007",
      .title = QT_TRANSLATE_NOOP("qd", "Unequal weight on a shared objective"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "First on one list, far down another"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "The places of a shared objective in the lists of two departments lie spread of a list apart, or one is in "
          "the first fifth and the other in the second half. Lists shorter than shortestList do not count."),
      .says = QT_TRANSLATE_NOOP("qd", "It is owned by several and comes first for only some of them."),
      .question = QT_TRANSLATE_NOOP("qd", "Is it equally important to all who carry it?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Shared objectives with a priority from two departments."),
      .silence = QT_TRANSLATE_NOOP("qd", "Bring the priorities up to date, or end the share of who is only consulted."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of shared goals."),
      .options = UnequalOptions,
      .run = unequalWeight},
     {.id = "OBJ-009",
      .title = QT_TRANSLATE_NOOP("qd", "Overload"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Many aims at once"),
      .level = Level::Note,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "A department carries more than most active objectives, or its three heaviest hold less than topShare of "
          "all weight."),
      .says = QT_TRANSLATE_NOOP("qd", "There are more aims than attention."),
      .question = QT_TRANSLATE_NOOP("qd", "Which of them would be dropped first?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Objectives with departments, and weights."),
      .silence = QT_TRANSLATE_NOOP("qd", "Close or join objectives, or raise the limit."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of objectives and key results: three to five."),
      .options = OverloadOptions,
      .run = overload}}};

} // namespace

std::span<const Rule> attentionRules()
{
    return Rules;
}

} // namespace qd::rules
