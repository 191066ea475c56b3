// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/progress.h"
#include "rules/departmentmap.h"
#include "rules/families.h"
#include "rules/handoffsentences.h"
#include "stats/summary.h"

#include <array>
#include <cmath>
#include <map>
#include <set>

namespace qd::rules {

namespace {

Quantity percent(double share)
{
    return {std::round(share * 100) / 100, {QStringLiteral("%")}};
}

// Divisions that work on the same thing and are not tied.

/// Departments of one function in one business unit and one geography.
struct Division
{
    QString name;
    std::vector<int> members; ///< places in the map
};

/// The units of a company, and the one of each department; -1: of none.
struct Divisions
{
    std::vector<Division> all;
    std::vector<int> ofPlace;
    const DepartmentMap &map;

    explicit Divisions(const DepartmentMap &departments)
        : ofPlace(departments.departments.size(), -1)
        , map(departments)
    {
        std::map<QStringList, std::vector<int>> byName;
        for (size_t place = 0; place < map.departments.size(); ++place) {
            const Department &department = *map.departments[place];
            const QStringList name{department.function, department.businessUnit, department.geography};
            if (!name.join(QString()).isEmpty())
                byName[name].push_back(int(place));
        }
        for (auto &[name, members] : byName)
            all.push_back({nameOf(name, members), std::move(members)});
        std::ranges::sort(all, {}, [](const Division &division) { return division.members.front(); });
        for (size_t number = 0; number < all.size(); ++number) {
            for (const int member : all[number].members)
                ofPlace[size_t(member)] = int(number);
        }
    }

    int of(DepartmentId department) const
    {
        const int place = map.places.value(department, -1);
        return place < 0 ? -1 : ofPlace[size_t(place)];
    }

private:
    /// A single department goes by its own name, which says more.
    QString nameOf(QStringList name, const std::vector<int> &members) const
    {
        name.removeAll(QString());
        return members.size() == 1 ? map.departments[size_t(members.front())]->name : name.join(QStringLiteral(", "));
    }
};

/// Two units, the smaller number first.
using Pair = std::pair<int, int>;

std::optional<Pair> pairOf(int a, int b)
{
    return a < 0 || b < 0 || a == b ? std::nullopt : std::optional(Pair{std::min(a, b), std::max(a, b)});
}

/// What joins two units.
struct Border
{
    std::set<ObjectiveId> aims; ///< of the company, which they serve together
    double volume = 0; ///< pieces a month that pass between them
    std::vector<Evidence> facts;
    std::set<int> places; ///< of the departments that meet there
    QDate due; ///< the earliest of what they carry together
};
using Borders = std::map<Pair, Border>;

/// Objectives that departments of several units carry.
void addObjectives(const Plan &plan, const Divisions &units, const std::map<ObjectiveId, double> &weights,
                   Borders &borders)
{
    for (const Objective &objective : plan.table<Objective>()) {
        const auto shares = plan.table<ObjectiveShare>().startingWith(objective.id);
        if (!isOpen(objective) || shares.empty())
            continue;
        std::map<int, std::set<int>> carriers; // places by unit
        const auto add = [&](DepartmentId department) {
            if (const int unit = units.of(department); unit >= 0)
                carriers[unit].insert(units.map.places.value(department));
        };
        add(objective.department);
        for (const ObjectiveShare &share : shares)
            add(share.department);
        const auto aims = aimsAbove(plan, weights, objective.id);
        for (auto first = carriers.begin(); first != carriers.end(); ++first) {
            for (auto second = std::next(first); second != carriers.end(); ++second) {
                Border &border = borders[{first->first, second->first}];
                border.aims.insert(aims.begin(), aims.end());
                border.places.insert(first->second.begin(), first->second.end());
                border.places.insert(second->second.begin(), second->second.end());
                border.facts.push_back({message(QT_TRANSLATE_NOOP("qd", "Both carry %1."), {objective.title}),
                                        {subjectOf(objective)},
                                        message(QT_TRANSLATE_NOOP("qd", "The plan"))});
                if (objective.due.isValid() && (!border.due.isValid() || objective.due < border.due))
                    border.due = objective.due;
            }
        }
    }
}

Subject subjectOfStep(const Step &step)
{
    return {"step", step.id.value, step.name};
}

/// Steps of one workflow that follow each other in two units. Returns how many have no volume.
int addSteps(const Plan &plan, const Divisions &units, Borders &borders)
{
    std::vector<const Step *> steps;
    for (const Step &step : plan.table<Step>())
        steps.push_back(&step);
    std::ranges::sort(steps, {}, [](const Step *step) { return std::tuple(step->workflow, step->position, step->id); });
    int withoutVolume = 0;
    const Step *before = nullptr;
    for (const Step *step : steps) {
        const Step *const earlier = std::exchange(before, step);
        if (!earlier || earlier->workflow != step->workflow)
            continue;
        const auto pair = pairOf(units.of(earlier->department), units.of(step->department));
        if (!pair)
            continue;
        const Workflow *const workflow = plan.find(step->workflow);
        const auto volume = step->volume ? step->volume : workflow ? workflow->volume : std::nullopt;
        if (!volume || *volume <= 0) {
            ++withoutVolume;
            continue;
        }
        Border &border = borders[*pair];
        border.volume += *volume;
        border.places.insert(units.map.places.value(earlier->department));
        border.places.insert(units.map.places.value(step->department));
        border.facts.push_back({message(QT_TRANSLATE_NOOP("qd", "%1 follows %2, %3 times a month."),
                                        {step->name, earlier->name, Quantity{*volume, {}}}),
                                {subjectOfStep(*step), subjectOfStep(*earlier)},
                                message(QT_TRANSLATE_NOOP("qd", "The workflow"))});
    }
    return withoutVolume;
}

/// Divisions that share the work of one named integrator with each other.
void addIntegrated(const Plan &plan, const Divisions &units, std::set<Pair> &tied)
{
    std::map<DepartmentId, std::set<int>> served;
    for (const DepartmentTie &tie : plan.table<DepartmentTie>()) {
        if (tie.kind == TieKind::Integrator) {
            served[tie.department].insert(units.of(tie.other));
            served[tie.other].insert(units.of(tie.department));
        }
    }
    for (const auto &[integrator, those] : served) {
        for (const int first : those) {
            for (const int second : those) {
                if (const auto pair = pairOf(first, second))
                    tied.insert(*pair);
            }
        }
    }
}

/// Divisions with items on the agenda of one session, other than the reviews at which the whole company sits.
void addSessions(const Plan &plan, const Divisions &units, std::set<Pair> &tied)
{
    std::map<SessionId, std::set<int>> present;
    for (const AgendaItem &item : plan.table<AgendaItem>()) {
        const Session *const session = plan.find(item.session);
        if (session && (session->kind == SessionKind::Monthly || session->kind == SessionKind::Catchball))
            present[session->id].insert(units.of(item.department));
    }
    for (const auto &[session, those] : present) {
        for (const int first : those) {
            for (const int second : those) {
                if (const auto pair = pairOf(first, second))
                    tied.insert(*pair);
            }
        }
    }
}

/// Divisions with a hand-off in either direction, a regular meeting, an integrator or a session between them.
std::set<Pair> tiedUnits(const Plan &plan, const Divisions &units)
{
    std::set<Pair> tied;
    for (const graph::Edge &edge : units.map.ties.edges) {
        if (edge.from < 0 || edge.to < 0)
            continue;
        if (const auto pair = pairOf(units.ofPlace[size_t(edge.from)], units.ofPlace[size_t(edge.to)]))
            tied.insert(*pair);
    }
    for (const DepartmentTie &tie : plan.table<DepartmentTie>()) {
        const auto pair = pairOf(units.of(tie.department), units.of(tie.other));
        if (pair && tie.kind != TieKind::Informal)
            tied.insert(*pair);
    }
    addIntegrated(plan, units, tied);
    addSessions(plan, units, tied);
    return tied;
}

/// By weight when \a heaviest is nothing, else by volume, of which that is the limit.
void reportUntied(Context &context, const Divisions &units, const Pair &pair, const Border &border, double weight,
                  std::optional<double> heaviest)
{
    const QString &a = units.all[size_t(pair.first)].name;
    const QString &b = units.all[size_t(pair.second)].name;
    const Quantity volume{std::round(border.volume), {}};
    Finding finding;
    for (const int place : border.places) {
        finding.subjects.push_back(subjectOf(*units.map.departments[size_t(place)]));
        finding.departments.push_back(units.map.departments[size_t(place)]->id);
    }
    if (heaviest) {
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "Much passes between two units without a tie"));
        finding.title = message(
            QT_TRANSLATE_NOOP("qd", "%1 pieces a month pass between %2 and %3, and nothing ties them"), {volume, a, b});
        finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 a month"), {volume});
        finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because %1 a month pass; the largest flows begin at %2."),
                              {volume, Quantity{std::round(*heaviest), {}}});
    } else {
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "Two units share aims without a tie"));
        finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 and %2 share aims that weigh %3, and nothing ties them"),
                                {a, b, percent(weight)});
        finding.number = message(QT_TRANSLATE_NOOP("qd", "weight %1"), {percent(weight)});
        finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because the shared aims weigh %1; the limit is %2."),
                              {percent(weight), percent(context.option("weight"))});
    }
    finding.evidence = border.facts;
    finding.evidence.insert(
        finding.evidence.begin() + 1,
        {message(QT_TRANSLATE_NOOP("qd", "No hand-off, meeting, integrator or session between %1 and %2 is entered."),
                 {a, b}),
         finding.subjects, message(QT_TRANSLATE_NOOP("qd", "The map"))});
    finding.due = border.due;
    context.report(std::move(finding));
}

void sayWhatIsMissing(Context &context, const Divisions &units, const Borders &borders, int withoutVolume)
{
    const Subject company = subjectOfCompany(context.plan);
    const auto apart = int(std::ranges::count(units.ofPlace, -1));
    if (units.all.size() < 2) {
        context.cannotEvaluate(
            company, message(QT_TRANSLATE_NOOP("qd", "fewer than two units of function, business unit and geography")));
        return;
    }
    if (apart > 0)
        context.cannotEvaluate(
            company,
            message(QT_TRANSLATE_N_NOOP("qd", "%n department(s) without function, business unit and geography"), {},
                    apart));
    if (withoutVolume > 0)
        context.cannotEvaluate(
            company,
            message(QT_TRANSLATE_N_NOOP("qd", "%n passage(s) from unit to unit without a volume"), {}, withoutVolume));
    if (borders.empty() && withoutVolume == 0)
        context.cannotEvaluate(company,
                               message(QT_TRANSLATE_NOOP("qd", "no objective and no workflow is shared by two units")));
}

void unmatchedInterface(Context &context)
{
    constexpr double Rounding = 1e-9;
    const DepartmentMap map = mapOf(context.plan, context.asOf);
    if (map.departments.size() < 2)
        return;
    const Divisions units(map);
    const auto weights = weightsOfAims(context.plan);
    Borders borders;
    addObjectives(context.plan, units, weights, borders);
    sayWhatIsMissing(context, units, borders, addSteps(context.plan, units, borders));
    std::vector<double> volumes;
    for (const auto &[pair, border] : borders) {
        if (border.volume > 0)
            volumes.push_back(border.volume);
    }
    const double heaviest = stats::quantile(volumes, 1 - context.option("share"));
    const auto tied = tiedUnits(context.plan, units);
    for (const auto &[pair, border] : borders) {
        double weight = 0;
        for (const ObjectiveId aim : border.aims)
            weight += weights.at(aim);
        if (tied.contains(pair))
            continue;
        if (weight >= context.option("weight") - Rounding && !border.aims.empty())
            reportUntied(context, units, pair, border, weight, {});
        else if (border.volume > 0 && border.volume >= heaviest - Rounding)
            reportUntied(context, units, pair, border, weight, heaviest);
    }
}

constexpr std::array<Option, 2> InterfaceOptions{
    {{"weight", 0.1, QT_TRANSLATE_NOOP("qd", "From which weight of shared aims on two units must be tied.")},
     {"share", 0.1, QT_TRANSLATE_NOOP("qd", "Which part of all flows between units is looked at, the largest.")}}};
const std::array<Rule, 1> Rules{
    {{.id = "NET-004",
      .title = QT_TRANSLATE_NOOP("qd", "Unmatched interface"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Planned to meet, not tied"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Two units (function, business unit and geography) share aims of the company of weight or more, or the flow "
          "between them is among the largest share, and no hand-off, meeting, integrator or joint session ties them. "
          "Reviews of the whole company are none."),
      .says = QT_TRANSLATE_NOOP("qd", "They are planned to meet and were never tied."),
      .question = QT_TRANSLATE_NOOP("qd", "Who owns this border?"),
      .needs = QT_TRANSLATE_NOOP(
          "qd", "Departments with function, business unit and geography, and shared objectives or workflows."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the hand-off, the meeting or the integrator that serves both."),
      .source = QT_TRANSLATE_NOOP(
          "qd",
          "Sosa, Eppinger and Rowles: The misalignment of product architecture and organizational structure. "
          "Management Science 50 (2004)."),
      .options = InterfaceOptions,
      .run = unmatchedInterface,
      .reads = tablesOf<HandOff, Objective, ObjectiveParent, ObjectiveShare, Workflow, Step, DepartmentTie, Session,
                        AgendaItem, Department>}}};

} // namespace

std::span<const Rule> interfaceRules()
{
    return Rules;
}

} // namespace qd::rules
