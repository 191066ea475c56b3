// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/streams.h"
#include "rules/workload.h"
#include "stats/queues.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::rules {

using namespace Qt::StringLiterals;

namespace {

Quantity percent(double share)
{
    return {std::round(share * 1000) / 1000, Unit{u"%"_s}};
}

Quantity hours(double value)
{
    return {std::round(value * 10) / 10, Unit{u"h"_s}};
}

Quantity pieces(double value)
{
    return {std::round(value * 10) / 10, {}};
}

/// How busy the people of one step are.
struct Busy
{
    double work = 0; ///< hours a month
    double there = 0;
    int people = 1; ///< whole ones: half a person is no second pair of hands
    double threshold = 1;

    double utilisation() const { return work / there; }
    bool isTooFull() const { return utilisation() >= threshold - 1e-9; }
};

/// Nothing when the step says no hours at all; a line when it says some and the rest is missing.
std::optional<Busy> busyAt(Context &context, const Stream &stream, const Step &step)
{
    if (!step.availableHours && !step.people)
        return {};
    const auto volume = volumeOf(stream.workflow, step);
    const bool known = volume && *volume >= 0 && step.processHours && *step.processHours >= 0 && step.availableHours
        && *step.availableHours > 0 && step.people && *step.people > 0;
    if (!known) {
        context.cannotEvaluate(
            subjectOf(step),
            message(QT_TRANSLATE_NOOP("qd", "volume, process time, people or their hours are missing")));
        return {};
    }
    Busy busy{*volume * *step.processHours, *step.availableHours * *step.people, std::max(1, int(*step.people)), 1};
    busy.threshold = stats::utilisationThreshold(busy.people, {}, {}).utilisation;
    return busy;
}

/// What lies at one step, against what it is of the work.
struct Pile
{
    double waiting = 0; ///< share of the pieces in the process
    double work = 0; ///< share of its process time
    double count = 0;
    double inAll = 0;
};

/// The pile of each step; nothing when a step does not say its part.
std::vector<Pile> pilesOf(const Stream &stream)
{
    double waiting = 0;
    double work = 0;
    for (const Step *step : stream.steps) {
        if (!step->waiting || !step->processHours || *step->waiting < 0 || *step->processHours < 0)
            return {};
        waiting += *step->waiting;
        work += *step->processHours;
    }
    if (stream.steps.size() < 2 || waiting <= 0 || work <= 0)
        return {};
    std::vector<Pile> piles;
    for (const Step *step : stream.steps)
        piles.push_back({*step->waiting / waiting, *step->processHours / work, *step->waiting, waiting});
    return piles;
}

/// More than the work explains, and nowhere lies more: a heap of two pieces at a short step sets nobody's pace.
bool isHeap(const std::vector<Pile> &piles, size_t place, double factor)
{
    if (piles.empty())
        return false;
    const double most = std::ranges::max(piles, {}, &Pile::waiting).waiting;
    return piles[place].waiting >= most && exceeds(piles[place].waiting, factor * piles[place].work);
}

void addBusy(const Context &context, const Step &step, const Busy &busy, Finding &finding)
{
    const Message speaker = message(QT_TRANSLATE_NOOP("qd", "%1 states"), {context.nameOf(step.department)});
    finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "%1 of work a month, and %2 there are; people: %3."),
                                        {hours(busy.work), hours(busy.there), pieces(*step.people)}),
                                {subjectOf(step)},
                                speaker});
    const auto wait = stats::sharedQueueWait(busy.utilisation(), busy.people, *step.processHours);
    finding.evidence.push_back(
        {wait ? message(QT_TRANSLATE_NOOP("qd", "When %1 of the time is taken, a piece waits %2 on average."),
                        {percent(busy.utilisation()), hours(*wait)})
              : message(QT_TRANSLATE_NOOP("qd", "More arrives than is done: the queue grows.")),
         {subjectOf(step)},
         message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
}

void addPile(const Stream &stream, const Step &step, const Pile &pile, Finding &finding)
{
    Evidence evidence{message(QT_TRANSLATE_NOOP("qd", "%1 of %2 pieces lie here: %3 of them, for %4 of the work."),
                              {pieces(pile.count), pieces(pile.inAll), percent(pile.waiting), percent(pile.work)}),
                      {subjectOf(step)},
                      message(QT_TRANSLATE_NOOP("qd", "The process %1"), {stream.workflow->name})};
    for (const Step *each : stream.steps) {
        if (each != &step)
            evidence.refs.push_back(subjectOf(*each));
    }
    finding.evidence.push_back(std::move(evidence));
}

void reportFull(Context &context, const Stream &stream, const Step &step, const Busy &busy, const Pile *pile)
{
    Finding finding;
    finding.subjects = {subjectOf(step)};
    finding.departments = {step.department};
    finding.headline =
        message(QT_TRANSLATE_NOOP("qd", "%1 of the hours of one step are taken"), {percent(busy.utilisation())});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 sets the pace of %2: %3 of its hours are taken"),
                            {step.name, stream.workflow->name, percent(busy.utilisation())});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {percent(busy.utilisation())});
    addBusy(context, step, busy, finding);
    if (pile)
        addPile(stream, step, *pile, finding);
    finding.why =
        message(QT_TRANSLATE_NOOP("qd", "Shown because from %1 on, in a team of %2, small surges become long waits."),
                {percent(busy.threshold), pieces(*step.people)});
    context.report(std::move(finding));
}

void reportHeap(Context &context, const Stream &stream, const Step &step, const Pile &pile, double factor)
{
    Finding finding;
    finding.subjects = {subjectOf(step)};
    finding.departments = {step.department};
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1 of all pieces wait at one step"), {percent(pile.waiting)});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 sets the pace of %2: %3 of its pieces lie there"),
                            {step.name, stream.workflow->name, percent(pile.waiting)});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {percent(pile.waiting)});
    addPile(stream, step, pile, finding);
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd", "%1 of work on a piece at %2."), {hours(*step.processHours), step.name}),
         {subjectOf(step)},
         message(QT_TRANSLATE_NOOP("qd", "%1 states"), {context.nameOf(step.department)})});
    finding.why = message(
        QT_TRANSLATE_NOOP("qd", "Shown because its share of the pieces is more than %1 times its share of the work."),
        {Quantity{factor, {}}});
    context.report(std::move(finding));
}

bool nothingIsSaid(const Plan &plan)
{
    return std::ranges::none_of(plan.table<Step>(),
                                [](const Step &step) { return step.availableHours || step.people || step.waiting; });
}

void bottleneck(Context &context)
{
    if (context.plan.table<Step>().empty())
        return;
    if (nothingIsSaid(context.plan)) {
        context.cannotEvaluate(
            subjectOf(context.plan.organisation()),
            message(QT_TRANSLATE_NOOP("qd", "no step says its people and hours, or what lies there")));
        return;
    }
    const double factor = context.option("pileFactor");
    for (const Stream &stream : streamsOf(context.plan)) {
        const auto piles = pilesOf(stream);
        const auto some =
            std::ranges::count_if(stream.steps, [](const Step *each) { return each->waiting.has_value(); });
        if (some > 0 && piles.empty())
            context.cannotEvaluate(
                subjectOf(*stream.workflow),
                message(QT_TRANSLATE_NOOP("qd", "not every step says what lies there and its process time")));
        for (size_t place = 0; place < stream.steps.size(); ++place) {
            const Step &step = *stream.steps[place];
            const auto busy = busyAt(context, stream, step);
            const Pile *heap = isHeap(piles, place, factor) ? &piles[place] : nullptr;
            if (busy && busy->isTooFull())
                reportFull(context, stream, step, *busy, heap);
            else if (heap)
                reportHeap(context, stream, step, *heap, factor);
        }
    }
}

constexpr std::array<Option, 1> BottleneckOptions{
    {{"pileFactor", 2,
      QT_TRANSLATE_NOOP("qd", "How many times its share of the work a step's share of pieces may be.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "FLOW-006",
      .title = QT_TRANSLATE_NOOP("qd", "Bottleneck step"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "The step that sets the pace"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "The work of a step takes 80 % and more of the hours of one or two people, 85 % up to nine, 90 % from ten "
          "on; or "
          "more pieces than anywhere else lie there, and their share is more than pileFactor times its share of the "
          "process time."),
      .says = QT_TRANSLATE_NOOP("qd", "This step sets the pace for everyone."),
      .question = QT_TRANSLATE_NOOP("qd", "What could be moved off it?"),
      .needs = QT_TRANSLATE_NOOP(
          "qd", "Steps with volume, process time, people and hours; or with the pieces that lie there."),
      .silence =
          QT_TRANSLATE_NOOP("qd", "Enter the people who help out; dismiss it where pieces are gathered on purpose."),
      .source = QT_TRANSLATE_NOOP(
          "qd",
          "Kingman: The single server queue in heavy traffic (1961). Sakasegawa: An approximation formula (1977). "
          "Goldratt: The Goal (1984)."),
      .options = BottleneckOptions,
      .run = bottleneck,
      .reads = tablesOf<Workflow, Step, Department>}}};

} // namespace

std::span<const Rule> bottleneckRules()
{
    return Rules;
}

} // namespace qd::rules
