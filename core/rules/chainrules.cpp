// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/loops.h"
#include "graph/reach.h"
#include "graph/schedule.h"
#include "model/handoffstate.h"
#include "model/progress.h"
#include "rules/families.h"

#include <QHash>

#include <array>
#include <map>

namespace qd::rules {

namespace {

/// Hand-offs as nodes, and which of them waits for which.
struct Promises
{
    std::vector<const HandOff *> items;
    graph::Network network; ///< from an input to what waits for it, with the days in between
    std::vector<std::optional<double>> dates; ///< Julian days on which they are promised, or came
};

void addInputs(const Plan &plan, Promises &promises)
{
    QHash<qint64, int> places;
    for (size_t place = 0; place < promises.items.size(); ++place)
        places.insert(promises.items[place]->id.value, int(place));
    promises.network.nodes = int(promises.items.size());
    for (const HandOffInput &input : plan.table<HandOffInput>()) {
        const auto from = places.constFind(input.input.value);
        const auto to = places.constFind(input.handOff.value);
        if (from != places.constEnd() && to != places.constEnd())
            promises.network.edges.push_back({*from, *to, double(input.leadDays)});
    }
}

// Chains that end after the objective is due.

/// All that is to be delivered, and all that came and may still be waited for.
Promises promisesOf(const Plan &plan)
{
    Promises promises;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        const QDate date = isPending(handOff) ? handOff.committedBy : handOff.deliveredOn;
        if (!isPending(handOff) && !date.isValid())
            continue;
        promises.items.push_back(&handOff);
        promises.dates.push_back(date.isValid() ? std::optional(double(date.toJulianDay())) : std::nullopt);
    }
    addInputs(plan, promises);
    return promises;
}

/// Takes out the circles, which no order of work can satisfy; gives the nodes that lay on one.
std::vector<int> withoutCircles(graph::Network &network)
{
    const auto components = graph::strongComponents(graph::successorsIn(network));
    const auto places = graph::placesIn(components, graph::sizeOf(network));
    std::vector<int> circling;
    for (const auto &component : components) {
        if (component.size() > 1)
            circling.insert(circling.end(), component.begin(), component.end());
    }
    std::erase_if(network.edges,
                  [&](const graph::Edge &edge) { return places[size_t(edge.from)] == places[size_t(edge.to)]; });
    return circling;
}

/// When everything can be finished, and what keeps that from being known.
struct Forecast
{
    graph::Earliest earliest;
    std::vector<std::optional<int>> undated; ///< something without a date lies so many steps before it
    std::vector<std::optional<int>> circling; ///< the same of a circle
};

Forecast forecastOf(Promises &promises)
{
    Forecast forecast;
    auto answer = graph::earliestFinish(promises.network, promises.dates);
    if (std::holds_alternative<graph::Deadlock>(answer)) {
        const auto circling = withoutCircles(promises.network);
        forecast.circling = graph::distances(promises.network, circling, graph::Direction::Downstream);
        answer = graph::earliestFinish(promises.network, promises.dates);
    }
    forecast.earliest = std::get<graph::Earliest>(std::move(answer));
    forecast.circling.resize(promises.items.size());
    std::vector<int> undated;
    for (size_t place = 0; place < promises.items.size(); ++place) {
        if (!promises.dates[place])
            undated.push_back(int(place));
    }
    forecast.undated = graph::distances(promises.network, undated, graph::Direction::Downstream);
    return forecast;
}

QDate dayOf(double julian)
{
    return QDate::fromJulianDay(qint64(julian));
}

Evidence offer(const Context &context, const HandOff &item, Message fact)
{
    return {std::move(fact),
            {subjectOf(item)},
            message(QT_TRANSLATE_NOOP("qd", "%1 offers"), {context.nameOf(item.giver)}),
            item.sourceGiver};
}

void addChain(const Context &context, const Promises &promises, const graph::Chain &chain, Finding &finding)
{
    for (size_t step = 0; step < chain.nodes.size(); ++step) {
        const HandOff &item = *promises.items[size_t(chain.nodes[step])];
        const QDate date = isPending(item) ? item.committedBy : item.deliveredOn;
        finding.subjects.push_back(subjectOf(item));
        if (std::ranges::find(finding.departments, item.giver) == finding.departments.end())
            finding.departments.push_back(item.giver);
        finding.firstSeen = std::max(finding.firstSeen, item.answeredOn);
        finding.evidence.push_back(
            offer(context, item,
                  !date.isValid()       ? message(QT_TRANSLATE_NOOP("qd", "No date is given for %1."), {item.name})
                      : isPending(item) ? message(QT_TRANSLATE_NOOP("qd", "%1 is promised for %2."), {item.name, date})
                                        : message(QT_TRANSLATE_NOOP("qd", "%1 came on %2."), {item.name, date})));
        if (step == 0)
            continue;
        const HandOff &before = *promises.items[size_t(chain.nodes[step - 1])];
        const auto lead = int(promises.network.edges[size_t(chain.links[step - 1])].weight);
        finding.evidence.back().refs.push_back(subjectOf(before));
        finding.evidence.push_back(
            offer(context, item,
                  message(QT_TRANSLATE_N_NOOP("qd", "%1 takes %n day(s) after %2."), {item.name, before.name}, lead)));
    }
    if (const auto broken = graph::firstBrokenLink(promises.network, chain, promises.dates)) {
        const graph::Edge &link = promises.network.edges[size_t(broken->link)];
        const HandOff &before = *promises.items[size_t(link.from)];
        const HandOff &after = *promises.items[size_t(link.to)];
        finding.evidence.push_back(
            {message(QT_TRANSLATE_N_NOOP("qd", "First broken link: %1 leaves %2 %n day(s) too little."),
                     {before.name, after.name}, int(broken->lateBy)),
             {subjectOf(before), subjectOf(after)},
             message(QT_TRANSLATE_NOOP("qd", "The dates"))});
    }
}

void reportChain(Context &context, const Objective &objective, const Promises &promises, const graph::Chain &chain)
{
    const QDate end = dayOf(chain.finish);
    const auto late = int(objective.due.daysTo(end));
    Finding finding;
    finding.subjects = {subjectOf(objective)};
    finding.departments = {objective.department};
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "The promises end %n day(s) after the aim is due"), {}, late);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "The chain of promises for %1 ends %n day(s) after it is due"),
                            {objective.title}, late);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n day(s)"), {}, late);
    finding.evidence = {
        {message(QT_TRANSLATE_NOOP("qd", "Due on %1."), {objective.due}),
         {subjectOf(objective)},
         message(QT_TRANSLATE_NOOP("qd", "%1, %2"), {objective.title, context.nameOf(objective.department)})}};
    addChain(context, promises, chain, finding);
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because the chain ends on %1 and the objective is due on %2."),
                          {end, objective.due});
    finding.due = objective.due;
    context.report(std::move(finding));
}

/// Hand-offs for each open objective that wait for others, or whose receiver says no day of its own: what a single
/// promise does to the day it is needed is told by DEP-003.
std::map<ObjectiveId, std::vector<int>> endsOfChains(const Plan &plan, const Promises &promises)
{
    const graph::Graph inputs = graph::predecessorsIn(promises.network);
    std::map<ObjectiveId, std::vector<int>> ends;
    for (size_t place = 0; place < promises.items.size(); ++place) {
        const HandOff &item = *promises.items[place];
        const Objective *objective = plan.find(item.objective);
        if (objective && isOpen(*objective) && isPending(item)
            && (!inputs[place].empty() || (!item.neededBy.isValid() && promises.dates[place])))
            ends[item.objective].push_back(int(place));
    }
    return ends;
}

void chainMissesObjective(Context &context)
{
    Promises promises = promisesOf(context.plan);
    const auto ends = endsOfChains(context.plan, promises);
    const Forecast forecast = forecastOf(promises);
    for (const auto &[id, places] : ends) {
        const Objective &objective = *context.plan.find(id);
        if (!objective.due.isValid()) {
            context.cannotEvaluate(subjectOf(objective), message(QT_TRANSLATE_NOOP("qd", "it has no due date")));
            continue;
        }
        std::optional<graph::Chain> latest;
        bool undated = false;
        bool circling = false;
        for (const int place : places) {
            undated = undated || forecast.undated[size_t(place)];
            circling = circling || forecast.circling[size_t(place)];
            auto chain = graph::criticalChain(promises.network, forecast.earliest, place);
            const bool isChain =
                chain && (chain->nodes.size() > 1 || !promises.items[size_t(place)]->neededBy.isValid());
            if (isChain && (!latest || chain->finish > latest->finish))
                latest = std::move(chain);
        }
        if (latest && dayOf(latest->finish) > objective.due)
            reportChain(context, objective, promises, *latest);
        else if (circling)
            context.cannotEvaluate(subjectOf(objective),
                                   message(QT_TRANSLATE_NOOP("qd", "what it needs waits in a circle")));
        else if (undated)
            context.cannotEvaluate(subjectOf(objective),
                                   message(QT_TRANSLATE_NOOP("qd", "a promise that it needs has no date")));
    }
}

// Blocks that can only be planned together.

std::vector<const HandOff *> itemsOf(const Promises &promises, std::span<const int> nodes)
{
    std::vector<const HandOff *> items;
    for (const int node : nodes)
        items.push_back(promises.items[size_t(node)]);
    return items;
}

/// Days of work on the way round the shortest circle of \a block.
double leadAround(const graph::Network &network, const std::vector<int> &block)
{
    const graph::Network waits = graph::reversed(network); // the way DEP-005 walks
    const auto walk = graph::shortestLoop(waits, block);
    std::map<std::pair<int, int>, double> leads;
    for (const graph::Edge &edge : waits.edges)
        leads[{edge.from, edge.to}] = edge.weight;
    double sum = 0;
    for (size_t step = 0; step < walk.size(); ++step)
        sum += leads[{walk[step], walk[(step + 1) % walk.size()]}];
    return sum;
}

QString namesOf(std::span<const HandOff *const> items)
{
    QStringList names;
    for (const HandOff *item : items)
        names << item->name;
    return names.join(QStringLiteral(", "));
}

Finding blockFinding(const Promises &promises, const std::vector<int> &block)
{
    const auto items = itemsOf(promises, block);
    const int count = int(items.size());
    Finding finding;
    for (const HandOff *item : items) {
        finding.subjects.push_back(subjectOf(*item));
        if (std::ranges::find(finding.departments, item->giver) == finding.departments.end())
            finding.departments.push_back(item->giver);
        if (item->neededBy.isValid() && (!finding.due.isValid() || item->neededBy < finding.due))
            finding.due = item->neededBy;
        finding.firstSeen = std::max(finding.firstSeen, item->requestedOn);
    }
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "%n hand-off(s) are one block"), {}, count);
    finding.title =
        message(QT_TRANSLATE_N_NOOP("qd", "%n hand-off(s) can only be planned together: %1"), {namesOf(items)}, count);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n hand-off(s)"), {}, count);
    return finding;
}

/// An order of work for \a block, and what leads back in it.
void addOrder(const Context &context, const Promises &promises, const std::vector<int> &block, Finding &finding)
{
    graph::Network plain = promises.network;
    for (graph::Edge &edge : plain.edges)
        edge.weight = 1; // each wait is worth as much as any other
    const graph::Tear tear = graph::tear(plain, block);
    finding.evidence.push_back({message(QT_TRANSLATE_N_NOOP("qd", "In the order %1, %n wait(s) lead back."),
                                        {namesOf(itemsOf(promises, tear.order))}, int(tear.feedback.size())),
                                finding.subjects, message(QT_TRANSLATE_NOOP("qd", "The map"))});
    for (const graph::Edge &back : tear.feedback) {
        const HandOff &input = *promises.items[size_t(back.from)];
        const HandOff &item = *promises.items[size_t(back.to)];
        finding.evidence.push_back(
            offer(context, item, message(QT_TRANSLATE_NOOP("qd", "%1 waits for %2."), {item.name, input.name})));
        finding.evidence.back().refs.push_back(subjectOf(input));
    }
    finding.why = message(
        QT_TRANSLATE_NOOP("qd", "Shown because they wait for each other, without working time on the way round."));
}

void coupledBlock(Context &context)
{
    const auto size = size_t(context.option("warningSize"));
    const auto units = size_t(context.option("warningDepartments"));
    Promises promises;
    for (const HandOff &handOff : context.plan.table<HandOff>()) {
        if (isPending(handOff))
            promises.items.push_back(&handOff);
    }
    addInputs(context.plan, promises);
    if (promises.items.size() > 1 && context.plan.table<HandOffInput>().empty())
        context.cannotEvaluate(subjectOf(*promises.items.front()),
                               message(QT_TRANSLATE_NOOP("qd", "no hand-off says what it waits for")));
    for (const auto &block : graph::strongComponents(graph::successorsIn(promises.network))) {
        if (block.size() < 2 || leadAround(promises.network, block) > 0)
            continue;
        Finding finding = blockFinding(promises, block);
        addOrder(context, promises, block, finding);
        const bool wide = block.size() >= size && finding.departments.size() >= units;
        context.report(std::move(finding), wide ? Level::Warning : Level::Note);
    }
}

constexpr std::array<Option, 2> BlockOptions{
    {{"warningSize", 4, QT_TRANSLATE_NOOP("qd", "From so many hand-offs on, a block is a warning.")},
     {"warningDepartments", 3, QT_TRANSLATE_NOOP("qd", "It must lie across so many departments.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "DEP-006",
      .title = QT_TRANSLATE_NOOP("qd", "Coupled block"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "To be planned together"),
      .level = Level::Note,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Hand-offs wait for each other in a circle without working time on the way round. A warning from warningSize "
          "hand-offs across warningDepartments departments on."),
      .says = QT_TRANSLATE_NOOP("qd", "They can only be planned together, or in rounds."),
      .question = QT_TRANSLATE_NOOP("qd", "Who holds this block together week by week?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Hand-offs and the inputs they wait for."),
      .silence = QT_TRANSLATE_NOOP("qd", "Take out inputs that are only reviews."),
      .source = QT_TRANSLATE_NOOP("qd",
                                  "Eppinger and Browning: Design Structure Matrix Methods and Applications. MIT Press "
                                  "(2012)."),
      .options = BlockOptions,
      .run = coupledBlock,
      .reads = tablesOf<HandOff, HandOffInput, Department>},
     {.id = "DEP-010",
      .title = QT_TRANSLATE_NOOP("qd", "Chain misses objective"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "The last promise comes after the aim is due"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd", "Promised dates and the days in between end later than the objective that the chain is for is due."),
      .says = QT_TRANSLATE_NOOP("qd", "The chain of promises ends after the objective is due."),
      .question = QT_TRANSLATE_NOOP("qd", "Which link can be cut, split or started earlier?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Objectives with a date, and hand-offs with promises and inputs."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter how far two hand-offs overlap, as a negative number of days."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "Kelley and Walker: Critical-path planning and scheduling. Eastern Joint Computer Conference (1959)."),
      .options = {},
      .run = chainMissesObjective,
      .reads = tablesOf<HandOff, HandOffInput, Objective, Department>}}};

} // namespace

std::span<const Rule> chainRules()
{
    return Rules;
}

} // namespace qd::rules
