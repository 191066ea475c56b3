// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workdays.h"
#include "graph/loops.h"
#include "model/handoffstate.h"
#include "rules/families.h"
#include "rules/handoffsentences.h"

#include <QHash>

#include <array>

namespace qd::rules {

namespace {

/// Both sides in their own words; what was not written is said by the dates.
void addVoices(const Context &context, const HandOff &handOff, Message receiverFact, Message giverFact,
               Finding &finding)
{
    finding.evidence.push_back(receiverSays(context, handOff, std::move(receiverFact)));
    finding.evidence.push_back(giverSays(context, handOff, std::move(giverFact)));
}

void unacknowledged(Context &context)
{
    const auto limit = int(context.option("workingDays"));
    const auto nearDays = qint64(context.option("nearDays"));
    for (const HandOff &handOff : context.plan.table<HandOff>()) {
        if (handOff.status != HandOffStatus::Requested || handOff.answeredOn.isValid())
            continue;
        if (!handOff.requestedOn.isValid()) {
            context.cannotEvaluate(subjectOf(handOff), message(QT_TRANSLATE_NOOP("qd", "no day of the request")));
            continue;
        }
        const int silence = workingDays(handOff.requestedOn, context.asOf);
        if (silence <= limit)
            continue;
        Finding finding = findingAbout(handOff);
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1 without an answer"), {handOff.name});
        finding.title =
            message(QT_TRANSLATE_N_NOOP("qd", "%1 asked %2 for %3; no answer for %n working day(s)"),
                    {context.nameOf(handOff.receiver), context.nameOf(handOff.giver), handOff.name}, silence);
        finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n workday(s)"), {}, silence);
        addVoices(context, handOff, neededFact(handOff),
                  message(QT_TRANSLATE_NOOP("qd", "No answer to the request of %1."), {handOff.requestedOn}), finding);
        finding.why =
            message(QT_TRANSLATE_NOOP("qd", "Shown because the request of %1 is %2 working days old; the limit is %3."),
                    {handOff.requestedOn, silence, limit});
        finding.firstSeen = addWorkingDays(handOff.requestedOn, limit + 1);
        const bool near = handOff.neededBy.isValid() && context.asOf.daysTo(handOff.neededBy) <= nearDays;
        context.report(std::move(finding), near ? Level::Error : Level::Warning);
    }
}

void dateMismatch(Context &context)
{
    const auto tolerance = int(context.option("errorDays"));
    for (const HandOff &handOff : context.plan.table<HandOff>()) {
        const auto late = daysLate(handOff);
        if (!isPending(handOff) || !late || *late <= 0)
            continue;
        const Objective *objective = context.plan.find(handOff.objective);
        const bool topLevel = objective && objective->level == Rank::Company;
        Finding finding = findingAbout(handOff);
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1: %2 or %3"),
                                   {handOff.name, DayMonth{handOff.neededBy}, DayMonth{handOff.committedBy}});
        finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1 needs %2 %n day(s) before it is promised"),
                                {context.nameOf(handOff.receiver), handOff.name}, *late);
        finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n day(s)"), {}, *late);
        addVoices(context, handOff, neededFact(handOff), promisedFact(handOff), finding);
        finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because it is needed by %1 and promised for %2."),
                              {handOff.neededBy, handOff.committedBy});
        finding.firstSeen = handOff.answeredOn;
        context.report(std::move(finding), *late > tolerance || topLevel ? Level::Error : Level::Warning);
    }
}

/// Place of a rank among \a count, 1 for the first, 0 for the last.
double percentile(int place, int count)
{
    return count < 2 ? 1 : 1 - double(place - 1) / double(count - 1);
}

using Queue = std::vector<const HandOff *>;

/// What is asked of \a giver, in the order of its own queue.
Queue queueOf(const Plan &plan, DepartmentId giver)
{
    Queue queue;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (handOff.giver == giver && handOff.queueRank && isPending(handOff))
            queue.push_back(&handOff);
    }
    std::ranges::sort(queue, {}, [](const HandOff *item) { return std::tuple(*item->queueRank, item->id); });
    return queue;
}

Queue needsOf(const Plan &plan, DepartmentId receiver)
{
    Queue needs;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (handOff.receiver == receiver && handOff.priority && isPending(handOff))
            needs.push_back(&handOff);
    }
    std::ranges::sort(needs, {}, [](const HandOff *item) { return std::tuple(*item->priority, item->id); });
    return needs;
}

/// How many items of \a queue fit into the capacity of the period that covers \a asOf; nothing without one.
std::optional<int> cutLine(const Context &context, DepartmentId department, const Queue &queue)
{
    for (const Capacity &capacity : context.plan.table<Capacity>()) {
        const Period period{capacity.cadence, capacity.start};
        if (capacity.department != department || !capacity.available || context.asOf < capacity.start
            || context.asOf > context.calendar.end(period))
            continue;
        double sum = 0;
        int fits = 0;
        for (const HandOff *item : queue) {
            sum += item->effort.value_or(0);
            if (sum > *capacity.available)
                break;
            ++fits;
        }
        return fits;
    }
    return {};
}

void priorityInversion(Context &context)
{
    const double limit = context.option("spread");
    for (const Department &giver : context.plan.table<Department>()) {
        const Queue queue = queueOf(context.plan, giver.id);
        const auto cut = cutLine(context, giver.id, queue);
        for (size_t index = 0; index < queue.size(); ++index) {
            const HandOff &item = *queue[index];
            const Queue needs = needsOf(context.plan, item.receiver);
            const auto mine = std::ranges::find(needs, &item);
            const int place = int(index) + 1;
            const int all = int(queue.size());
            const bool below = cut && place > *cut;
            const int wish = mine == needs.end() ? 0 : int(mine - needs.begin()) + 1;
            const double spread = wish ? percentile(wish, int(needs.size())) - percentile(place, all) : 0;
            const bool vital = below && item.criticality == Criticality::High;
            if (spread < limit && !vital)
                continue;
            Finding finding = findingAbout(item);
            finding.headline =
                message(QT_TRANSLATE_NOOP("qd", "%1: item %2 of %3 in the queue"), {item.name, place, all});
            finding.title = wish == 1 ? message(QT_TRANSLATE_NOOP("qd", "%1's first need is item %2 of %3 at %4"),
                                                {context.nameOf(item.receiver), place, all, giver.name})
                                      : message(QT_TRANSLATE_NOOP("qd", "%1, urgent for %2, is item %3 of %4 at %5"),
                                                {item.name, context.nameOf(item.receiver), place, all, giver.name});
            finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 of %2"), {place, all});
            addVoices(context, item, neededFact(item),
                      message(QT_TRANSLATE_NOOP("qd", "%1 is item %2 of %3."), {item.name, place, all}), finding);
            if (below)
                finding.evidence.push_back(
                    {message(QT_TRANSLATE_NOOP("qd", "The capacity of %1 carries the first %2 of %3 items."),
                             {giver.name, *cut, all}),
                     {subjectOf(item), subjectOf(giver)},
                     message(QT_TRANSLATE_NOOP("qd", "The queue"))});
            finding.why = below
                ? message(QT_TRANSLATE_NOOP(
                    "qd",
                    "Shown because it is high on one list and below the line that capacity carries on the other."))
                : message(QT_TRANSLATE_NOOP("qd", "Shown because it is high on one list and low on the other."));
            finding.firstSeen = item.answeredOn;
            context.report(std::move(finding), below ? Level::Error : Level::Warning);
        }
    }
}

Finding circle(const Context &context, const std::vector<const HandOff *> &walk, int lead)
{
    Finding finding;
    for (const HandOff *item : walk) {
        finding.subjects.push_back(subjectOf(*item));
        if (std::ranges::find(finding.departments, item->receiver) == finding.departments.end())
            finding.departments.push_back(item->receiver);
        const Message fact =
            message(QT_TRANSLATE_NOOP("qd", "%1 from %2 comes first."), {item->name, context.nameOf(item->giver)});
        const QString words = item->statementGiver.isEmpty() ? item->statementReceiver : item->statementGiver;
        finding.evidence.push_back(
            {words.isEmpty() ? fact : quote(words),
             {subjectOf(*item)},
             message(QT_TRANSLATE_NOOP("qd", "%1 on %2"),
                     {context.nameOf(item->statementGiver.isEmpty() ? item->receiver : item->giver), item->name}),
             item->statementGiver.isEmpty() ? item->sourceReceiver : item->sourceGiver});
        if (item->neededBy.isValid() && (!finding.due.isValid() || item->neededBy < finding.due))
            finding.due = item->neededBy;
        if (item->requestedOn.isValid() && (!finding.firstSeen.isValid() || item->requestedOn > finding.firstSeen))
            finding.firstSeen = item->requestedOn; // the circle is closed by its last request
    }
    QStringList names;
    for (const DepartmentId department : finding.departments)
        names << context.nameOf(department);
    const int count = int(finding.departments.size());
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "%n department(s) wait in a circle"), {}, count);
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 wait for each other"), {names.join(QStringLiteral(", "))});
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n waiting"), {}, count);
    finding.why = message(
        QT_TRANSLATE_N_NOOP("qd", "Shown because each waits for the next, with %n day(s) of work on the way round."),
        {}, lead);
    return finding;
}

void circularWait(Context &context)
{
    std::vector<const HandOff *> nodes;
    QHash<qint64, int> index;
    for (const HandOff &handOff : context.plan.table<HandOff>()) {
        if (!isPending(handOff))
            continue;
        index.insert(handOff.id.value, int(nodes.size()));
        nodes.push_back(&handOff);
    }
    graph::Graph waitsFor(nodes.size());
    graph::Network network{int(nodes.size()), {}};
    for (const HandOffInput &input : context.plan.table<HandOffInput>()) {
        if (!index.contains(input.handOff.value) || !index.contains(input.input.value))
            continue;
        const graph::Edge edge{index[input.handOff.value], index[input.input.value]};
        waitsFor[size_t(edge.from)].push_back(edge.to);
        network.edges.push_back(edge);
    }
    for (const auto &component : graph::cycles(waitsFor)) {
        const auto walk = graph::shortestLoop(network, component);
        int lead = 0;
        std::vector<const HandOff *> items;
        for (size_t step = 0; step < walk.size(); ++step) {
            const HandOff *here = nodes[size_t(walk[step])];
            const HandOff *next = nodes[size_t(walk[(step + 1) % walk.size()])];
            items.push_back(here);
            if (const auto *input = context.plan.table<HandOffInput>().find(std::tuple(here->id, next->id)))
                lead += input->leadDays;
        }
        if (lead > 0)
            context.report(circle(context, items, lead));
    }
}

constexpr std::array<Option, 2> SilenceOptions{
    {{"workingDays", 10, QT_TRANSLATE_NOOP("qd", "How many working days a request may wait for an answer.")},
     {"nearDays", 30, QT_TRANSLATE_NOOP("qd", "How near the need must be for an error.")}}};
constexpr std::array<Option, 1> MismatchOptions{
    {{"errorDays", 5, QT_TRANSLATE_NOOP("qd", "More days than this between need and promise are an error.")}}};
constexpr std::array<Option, 1> InversionOptions{
    {{"spread", 0.5, QT_TRANSLATE_NOOP("qd", "How far the two places may lie apart, as shares of the two lists.")}}};

const std::array<Rule, 4> Rules{
    {{.id = "DEP-001",
      .title = QT_TRANSLATE_NOOP("qd", "Unacknowledged request"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A request without an answer"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "A request has had no answer for more than workingDays. Error when it is needed "
                                     "within nearDays."),
      .says = QT_TRANSLATE_NOOP("qd", "One side plans with something the other side has not confirmed."),
      .question = QT_TRANSLATE_NOOP("qd", "Is this in the plan of the other side?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Hand-offs with the day of the request."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the answer, or withdraw the request."),
      .source = QT_TRANSLATE_NOOP(
          "qd",
          "Sosa, Eppinger and Rowles: The misalignment of product architecture and organizational structure. "
          "Management Science 50 (2004)."),
      .options = SilenceOptions,
      .run = unacknowledged},
     {.id = "DEP-003",
      .title = QT_TRANSLATE_NOOP("qd", "Date mismatch"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Two dates for one hand-off"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "A hand-off is promised for a later day than it is needed. A warning up to "
                                     "errorDays, unless an objective of the company waits for it."),
      .says = QT_TRANSLATE_NOOP("qd", "It arrives after the day it is needed."),
      .question = QT_TRANSLATE_NOOP("qd", "Move the date, reduce the scope, or lend help?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Hand-offs with both dates."),
      .silence = QT_TRANSLATE_NOOP("qd", "Split a partial delivery into two hand-offs."),
      .source = QT_TRANSLATE_NOOP("qd", "Slack of schedules."),
      .options = MismatchOptions,
      .run = dateMismatch},
     {.id = "DEP-004",
      .title = QT_TRANSLATE_NOOP("qd", "Priority inversion"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "First here, late there"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "The place of a hand-off among the receiver's needs is higher by spread than in the "
                            "giver's queue, or it is of high criticality and below the line that the giver's "
                            "capacity carries. A warning above that line."),
      .says = QT_TRANSLATE_NOOP("qd", "Urgent for one side, low in the queue of the other."),
      .question = QT_TRANSLATE_NOOP("qd", "Who may change the order of the queue?"),
      .needs = QT_TRANSLATE_NOOP("qd", "The receiver's priorities and the giver's queue."),
      .silence = QT_TRANSLATE_NOOP("qd", "Bring both lists up to date."),
      .source = QT_TRANSLATE_NOOP(
          "qd",
          "Sha, Rajkumar and Lehoczky: Priority inheritance protocols. IEEE Transactions on Computers 39 (1990)."),
      .options = InversionOptions,
      .run = priorityInversion},
     {.id = "DEP-005",
      .title = QT_TRANSLATE_NOOP("qd", "Circular wait"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Waiting in a circle"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition =
          QT_TRANSLATE_NOOP("qd", "Hand-offs wait for each other in a circle, with working time on the way round."),
      .says = QT_TRANSLATE_NOOP("qd", "Each waits for the other: no order of work exists."),
      .question = QT_TRANSLATE_NOOP("qd", "What can one of them hand over early?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Hand-offs and the inputs they wait for."),
      .silence = QT_TRANSLATE_NOOP("qd", "Split what can be handed over in part."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "Steward: The design structure system. IEEE Transactions on Engineering Management 28 (1981)."),
      .options = {},
      .run = circularWait}}};

} // namespace

std::span<const Rule> dependencyRules()
{
    return Rules;
}

} // namespace qd::rules
