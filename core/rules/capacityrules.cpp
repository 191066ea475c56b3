// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/centrality.h"
#include "model/handoffstate.h"
#include "model/load.h"
#include "rules/families.h"

#include <QHash>

#include <array>
#include <cmath>

namespace qd::rules {

namespace {

Quantity personDays(double value)
{
    return {std::round(value * 10) / 10, {}};
}

Quantity times(const Load &load)
{
    return {std::round(load.ratio() * 100) / 100, {}};
}

Evidence sumOfPromises(const Load &load)
{
    Evidence evidence{message(QT_TRANSLATE_NOOP("qd", "%1 hand-offs accepted for %2: %3 person-days of %4 there are."),
                              {int(load.accepted.size()), Period{load.capacity->cadence, load.capacity->start},
                               personDays(load.effort), personDays(load.available)}),
                      {subjectOf(*load.department, *load.capacity)},
                      message(QT_TRANSLATE_NOOP("qd", "The promises"))};
    for (const HandOff *handOff : load.accepted)
        evidence.refs.push_back(subjectOf(*handOff));
    return evidence;
}

void overCommitted(Context &context)
{
    for (const Load &load : loads(context.plan, context.asOf)) {
        if (load.withoutEffort > 0)
            context.cannotEvaluate(
                subjectOf(*load.department),
                message(QT_TRANSLATE_N_NOOP("qd", "%n accepted hand-off(s) without effort"), {}, load.withoutEffort));
        if (load.ratio() <= 1)
            continue;
        Finding finding;
        finding.subjects = {subjectOf(*load.department)};
        finding.departments = {load.department->id};
        finding.headline =
            message(QT_TRANSLATE_NOOP("qd", "%1 accepted %2 times its capacity"), {load.department->name, times(load)});
        finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 has accepted %2 times its capacity"),
                                {load.department->name, times(load)});
        finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 times"), {times(load)});
        if (!load.capacity->comment.isEmpty())
            finding.evidence.push_back({quote(load.capacity->comment),
                                        {subjectOf(*load.department, *load.capacity)},
                                        message(QT_TRANSLATE_NOOP("qd", "%1 writes"), {load.department->name}),
                                        load.capacity->source});
        finding.evidence.push_back(sumOfPromises(load));
        finding.why =
            message(QT_TRANSLATE_NOOP("qd", "Shown because %1 person-days are accepted and %2 are available."),
                    {personDays(load.effort), personDays(load.available)});
        finding.due = load.accepted.empty() ? QDate() : load.accepted.front()->committedBy;
        for (const HandOff *handOff : load.accepted) {
            finding.due = std::min(finding.due, handOff->committedBy);
            finding.firstSeen = std::max(finding.firstSeen, handOff->answeredOn);
        }
        context.report(std::move(finding),
                       load.ratio() > context.option("errorLoad", load.department->id) ? Level::Error : Level::Warning);
    }
}

/// Probability of \a count or more events where \a mean are expected.
double poissonTail(int count, double mean)
{
    double term = std::exp(-mean);
    double below = 0;
    for (int k = 0; k < count; ++k) {
        below += term;
        term *= mean / (k + 1);
    }
    return std::max(0.0, 1 - below);
}

struct Traffic
{
    std::vector<const Department *> departments;
    std::vector<std::vector<const HandOff *>> asked; ///< of each, by others
    std::vector<double> between;
    double meanAsked = 0;
    double medianBetween = 0;
};

Traffic trafficOf(const Plan &plan)
{
    Traffic traffic;
    QHash<qint64, int> index;
    const auto nodeOf = [&](DepartmentId id) {
        const auto known = index.constFind(id.value);
        if (known != index.constEnd())
            return *known;
        const int node = int(traffic.departments.size());
        index.insert(id.value, node);
        traffic.departments.push_back(plan.find(id));
        traffic.asked.emplace_back();
        return node;
    };
    graph::Network network;
    int all = 0;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (!isPending(handOff) || handOff.giver == handOff.receiver)
            continue;
        const int from = nodeOf(handOff.receiver);
        const int to = nodeOf(handOff.giver);
        network.edges.push_back({from, to});
        traffic.asked[size_t(to)].push_back(&handOff);
        ++all;
    }
    network.nodes = int(traffic.departments.size());
    traffic.between = graph::betweenness(network, graph::Ties::Directed);
    traffic.meanAsked = traffic.departments.empty() ? 0 : double(all) / double(traffic.departments.size());
    auto sorted = traffic.between;
    std::ranges::sort(sorted);
    traffic.medianBetween = sorted.empty() ? 0 : sorted[sorted.size() / 2];
    return traffic;
}

/// Asked far more often than others, and on far more paths.
bool isHub(const Context &context, const Traffic &traffic, size_t node)
{
    const int count = int(traffic.asked[node].size());
    const double most = *std::ranges::max_element(traffic.between);
    return poissonTail(count, traffic.meanAsked) < context.option("significance", traffic.departments[node]->id)
        && traffic.between[node] >= most && traffic.between[node] >= 3 * traffic.medianBetween
        && traffic.between[node] > 0;
}

Finding overDepended(const Context &context, const Department &department, std::span<const HandOff *const> asked)
{
    std::vector<DepartmentId> askers;
    for (const HandOff *handOff : asked)
        askers.push_back(handOff->receiver);
    std::ranges::sort(askers);
    askers.erase(std::ranges::unique(askers).begin(), askers.end());
    Finding finding;
    finding.subjects = {subjectOf(department)};
    finding.departments = {department.id};
    finding.headline =
        message(QT_TRANSLATE_NOOP("qd", "%1 is asked by %2 departments"), {department.name, int(askers.size())});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 departments need something from %2"),
                            {int(askers.size()), department.name});
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n request(s)"), {}, int(asked.size()));
    Evidence evidence{message(QT_TRANSLATE_NOOP("qd", "%1 hand-offs are asked of %2, by %3 departments."),
                              {int(asked.size()), department.name, int(askers.size())}),
                      {subjectOf(department)},
                      message(QT_TRANSLATE_NOOP("qd", "The map"))};
    for (const HandOff *handOff : asked) {
        evidence.refs.push_back(subjectOf(*handOff));
        if (handOff->neededBy >= context.asOf)
            finding.due = finding.due.isValid() ? std::min(finding.due, handOff->neededBy) : handOff->neededBy;
        finding.firstSeen = std::max(finding.firstSeen, handOff->requestedOn);
    }
    finding.evidence.push_back(std::move(evidence));
    return finding;
}

void overDependedOn(Context &context)
{
    const Traffic traffic = trafficOf(context.plan);
    const auto declared = loads(context.plan, context.asOf);
    for (size_t node = 0; node < traffic.departments.size(); ++node) {
        const Department *department = traffic.departments[node];
        if (!department || traffic.asked[node].empty())
            continue;
        const auto load = std::ranges::find(declared, department, &Load::department);
        const bool overloaded = load != declared.end() && load->ratio() > 1;
        // A shared service that has the capacity for it may be asked by everybody.
        if (!overloaded && (load != declared.end() || !isHub(context, traffic, node)))
            continue;
        Finding finding = overDepended(context, *department, traffic.asked[node]);
        finding.why = overloaded
            ? message(QT_TRANSLATE_NOOP("qd", "Shown because more is accepted there than its capacity carries."))
            : message(QT_TRANSLATE_NOOP("qd", "Shown because a department is asked for %1 hand-offs on average."),
                      {Quantity{std::round(traffic.meanAsked * 10) / 10, {}}});
        context.report(std::move(finding));
    }
}

constexpr std::array<Option, 1> LoadOptions{
    {{"errorLoad", 1.1, QT_TRANSLATE_NOOP("qd", "Above this share of its capacity the load is an error.")}}};
constexpr std::array<Option, 1> HubOptions{
    {{"significance", 0.001,
      QT_TRANSLATE_NOOP("qd", "How improbable the number of requests must be, if all were asked alike (Poisson).")}}};

const std::array<Rule, 2> Rules{
    {{.id = "DEP-007",
      .title = QT_TRANSLATE_NOOP("qd", "Over-committed provider"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "More accepted than fits"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "The effort of accepted hand-offs in a period exceeds the capacity of the giver. "
                                     "Error above errorLoad, otherwise a warning."),
      .says = QT_TRANSLATE_NOOP("qd", "More is promised than can be delivered."),
      .question = QT_TRANSLATE_NOOP("qd", "Which of the requests are dropped, moved or helped?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Capacities, and hand-offs with effort and date."),
      .silence = QT_TRANSLATE_NOOP("qd", "Correct efforts or capacity."),
      .source = QT_TRANSLATE_NOOP("qd", "Hopp and Spearman: Factory Physics. McGraw-Hill (2008)."),
      .options = LoadOptions,
      .run = overCommitted},
     {.id = "NET-002",
      .title = QT_TRANSLATE_NOOP("qd", "Over-depended department"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Much runs through one department"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "More is accepted than the capacity carries; or, without a declared capacity, far more is asked of the "
          "department than of others (significance) and most shortest paths run through it."),
      .says = QT_TRANSLATE_NOOP("qd", "Much of the company's work runs through one department."),
      .question = QT_TRANSLATE_NOOP("qd", "What could the others do for themselves?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Hand-offs between departments."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the capacity of a shared service that is sized for it."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "Brandes: A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25 (2001)."),
      .options = HubOptions,
      .run = overDependedOn}}};

} // namespace

std::span<const Rule> capacityRules()
{
    return Rules;
}

} // namespace qd::rules
