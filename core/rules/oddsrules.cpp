// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoffstate.h"
#include "model/progress.h"
#include "model/promisetrail.h"
#include "rules/families.h"
#include "rules/handoffsentences.h"
#include "stats/calibration.h"
#include "stats/distributions.h"
#include "stats/jointodds.h"

#include <array>
#include <cmath>
#include <map>

namespace qd::rules {

namespace {

bool isStated(const std::optional<double> &confidence)
{
    return confidence && *confidence >= 0 && *confidence <= 1;
}

/// A share in whole percent.
Quantity percent(double share)
{
    return {std::round(share * 100) / 100, {QStringLiteral("%")}};
}

Quantity rounded(double value)
{
    return {std::round(value * 100) / 100, {}};
}

/// Says once that no giver in the whole plan has stated how sure it is; true when it was said.
bool saidThatNothingIsStated(Context &context)
{
    const auto &handOffs = context.plan.table<HandOff>();
    if (std::ranges::any_of(handOffs, [](const HandOff &handOff) { return isStated(handOff.confidence); }))
        return false;
    if (!handOffs.empty())
        context.cannotEvaluate(subjectOfCompany(context.plan),
                               message(QT_TRANSLATE_NOOP("qd", "no hand-off says how sure its giver is")));
    return true;
}

// Inputs that are likely one by one, and not together.

/// Everything that one record waits for.
struct Inputs
{
    std::vector<const HandOff *> all;
    std::vector<const HandOff *> stated;

    void add(const HandOff &handOff)
    {
        all.push_back(&handOff);
        if (isStated(handOff.confidence))
            stated.push_back(&handOff);
    }
    std::optional<double> odds(double correlation) const
    {
        std::vector<double> each;
        for (const HandOff *input : stated)
            each.push_back(*input->confidence);
        return stats::jointOdds(each, correlation);
    }
};

void addInputs(Context &context, const Inputs &inputs, double together, Finding &finding)
{
    const auto say = [&](const HandOff &input) {
        finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "%1 comes in time with odds of %2."),
                                            {input.name, percent(*input.confidence)}),
                                    {subjectOf(input)},
                                    message(QT_TRANSLATE_NOOP("qd", "%1 states"), {context.nameOf(input.giver)}),
                                    input.sourceGiver});
        if (std::ranges::find(finding.departments, input.giver) == finding.departments.end())
            finding.departments.push_back(input.giver);
    };
    say(*inputs.stated.front());
    finding.evidence.push_back(
        {message(
             QT_TRANSLATE_NOOP("qd", "Multiplied, the odds are %1; with a correlation of %2 they are %3."),
             {percent(inputs.odds(0).value_or(together)), rounded(context.option("correlation")), percent(together)}),
         finding.subjects, message(QT_TRANSLATE_NOOP("qd", "Taken together"))});
    for (const HandOff *input : std::span(inputs.stated).subspan(1))
        say(*input);
    if (const auto open = int(inputs.all.size() - inputs.stated.size()); open > 0)
        finding.evidence.push_back(
            {message(QT_TRANSLATE_N_NOOP("qd", "Without stated odds: %n more input(s), taken as certain."), {}, open),
             finding.subjects, message(QT_TRANSLATE_NOOP("qd", "The plan"))});
}

/// \a finding has its subject, departments and due date.
void judgeInputs(Context &context, Finding finding, const Inputs &inputs)
{
    const auto fewest = size_t(std::max(1.0, context.option("fewestInputs")));
    if (inputs.all.size() < fewest)
        return;
    const Subject subject = finding.subjects.front();
    const auto count = int(inputs.stated.size());
    const double limit = context.option("limit");
    auto together = inputs.odds(0);
    if (together && *together < limit) // a correlation only makes them better
        together = inputs.odds(context.option("correlation"));
    const bool isWeak = inputs.stated.size() >= fewest && together && *together < limit;
    if (!isWeak) {
        if (const auto open = int(inputs.all.size()) - count; open > 0)
            context.cannotEvaluate(subject,
                                   message(QT_TRANSLATE_N_NOOP("qd", "%n input(s) without stated odds"), {}, open));
        return;
    }
    finding.headline =
        message(QT_TRANSLATE_N_NOOP("qd", "%n input(s) in time: odds of %1"), {percent(*together)}, count);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1 waits for %n input(s); all come in time with odds of %2"),
                            {subject.name, percent(*together)}, count);
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 together"), {percent(*together)});
    addInputs(context, inputs, *together, finding);
    finding.why = message(
        QT_TRANSLATE_NOOP("qd", "Shown because the odds of all together are %1; the limit is %2, the correlation %3."),
        {percent(*together), percent(limit), rounded(context.option("correlation"))});
    finding.completeness = double(inputs.stated.size()) / double(inputs.all.size());
    context.report(std::move(finding));
}

void weakJointOdds(Context &context)
{
    if (saidThatNothingIsStated(context))
        return;
    std::map<ObjectiveId, Inputs> ofObjectives;
    std::map<HandOffId, Inputs> ofHandOffs;
    for (const HandOff &handOff : context.plan.table<HandOff>()) {
        if (isPending(handOff))
            ofObjectives[handOff.objective].add(handOff);
    }
    for (const HandOffInput &link : context.plan.table<HandOffInput>()) {
        const HandOff *const input = context.plan.find(link.input);
        if (input && isPending(*input))
            ofHandOffs[link.handOff].add(*input);
    }
    for (const auto &[id, inputs] : ofObjectives) {
        const Objective *const objective = context.plan.find(id);
        if (!objective || !isOpen(*objective))
            continue;
        Finding finding;
        finding.subjects = {subjectOf(*objective)};
        finding.departments = {objective->department};
        finding.due = objective->due;
        judgeInputs(context, std::move(finding), inputs);
    }
    for (const auto &[id, inputs] : ofHandOffs) {
        const HandOff *const handOff = context.plan.find(id);
        if (handOff && isPending(*handOff))
            judgeInputs(context, findingAbout(*handOff), inputs);
    }
}

// Promises that come true less often than was stated.

/// What became of a promise.
struct Settled
{
    const HandOff *handOff = nullptr;
    QDate promised; ///< at first, or when both sides last planned it anew
    bool isKept = false;
};

/// The promises of one department.
struct Record
{
    std::vector<Settled> stated;
    int unstated = 0; ///< settled, without confidence or without the day of delivery
};

/// Nothing: it was never promised, or its day is still to come.
std::optional<Settled> settledPromise(const Context &context, const HandOff &handOff)
{
    const bool isDelivered = handOff.status == HandOffStatus::Delivered || handOff.status == HandOffStatus::Accepted;
    if (!isDelivered && !isAccepted(handOff))
        return {};
    const PromiseTrail trail = trailOf(context.plan, handOff);
    if (trail.days.empty())
        return {};
    const QDate promised = trail.days.front();
    const bool isSettled = isDelivered || handOff.deliveredOn.isValid() || promised < context.asOf;
    const bool isKept = handOff.deliveredOn.isValid() && handOff.deliveredOn <= promised;
    return isSettled ? std::optional(Settled{&handOff, promised, isKept}) : std::nullopt;
}

std::map<DepartmentId, Record> recordsOfGivers(const Context &context)
{
    std::map<DepartmentId, Record> records;
    for (const HandOff &handOff : context.plan.table<HandOff>()) {
        const auto settled = settledPromise(context, handOff);
        if (!settled)
            continue;
        Record &record = records[handOff.giver];
        const bool isKnown = handOff.deliveredOn.isValid() || isAccepted(handOff); // what is not there yet is late
        if (isKnown && isStated(handOff.confidence))
            record.stated.push_back(*settled);
        else
            ++record.unstated;
    }
    return records;
}

/// One line for each level of confidence: how often it came true.
void addBands(const std::vector<Settled> &promises, const Department &giver, Finding &finding)
{
    static constexpr std::array<double, 4> Ends{0.5, 0.7, 0.9, 1};
    double start = 0;
    for (const double end : Ends) {
        int kept = 0;
        std::vector<Subject> refs;
        for (const auto &[handOff, promised, isKept] : promises) {
            if (*handOff->confidence < start || (end < 1 && *handOff->confidence >= end))
                continue;
            refs.push_back(subjectOf(*handOff));
            kept += isKept ? 1 : 0;
        }
        const auto count = int(refs.size());
        if (count > 0)
            finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "Stated at %1 to %2: %3 of %4 were kept."),
                                                {percent(start), percent(end), kept, count}),
                                        std::move(refs),
                                        message(QT_TRANSLATE_NOOP("qd", "The promises of %1"), {giver.name})});
        start = end;
    }
}

/// Of the promises that were not kept, those promised last.
void addBroken(std::vector<Settled> promises, Finding &finding)
{
    constexpr std::size_t Most = 5;
    std::erase_if(promises, [](const Settled &each) { return each.isKept; });
    std::ranges::sort(promises, std::ranges::greater(),
                      [](const Settled &each) { return std::tuple(each.promised, each.handOff->id); });
    promises.resize(std::min(promises.size(), Most));
    for (const auto &[handOff, promised, isKept] : promises)
        finding.evidence.push_back(
            {handOff->deliveredOn.isValid()
                 ? message(QT_TRANSLATE_NOOP("qd", "%1 was promised for %2 at %3 and delivered on %4."),
                           {handOff->name, promised, percent(*handOff->confidence), handOff->deliveredOn})
                 : message(QT_TRANSLATE_NOOP("qd", "%1 was promised for %2 at %3 and is not delivered."),
                           {handOff->name, promised, percent(*handOff->confidence)}),
             {subjectOf(*handOff)},
             message(QT_TRANSLATE_NOOP("qd", "The dates"))});
}

void reportOverconfident(Context &context, const Department &giver, const Record &record, std::optional<double> z)
{
    double stated = 0;
    int kept = 0;
    for (const Settled &each : record.stated) {
        stated += *each.handOff->confidence;
        kept += each.isKept ? 1 : 0;
    }
    const auto count = int(record.stated.size());
    const Quantity expected = percent(stated / count);
    const Quantity came = percent(double(kept) / count);
    Finding finding;
    finding.subjects = {subjectOf(giver)};
    finding.departments = {giver.id};
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Stated at %1, kept at %2"), {expected, came});
    finding.title =
        message(QT_TRANSLATE_N_NOOP("qd", "%1 is sure of %n promise(s) at %2 on average; %3 of them were kept"),
                {giver.name, expected, came}, count);
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 of %2 kept"), {kept, count});
    finding.evidence.push_back(
        {message(QT_TRANSLATE_N_NOOP("qd", "%n promise(s), sure at %1 on average."), {expected}, count),
         {subjectOf(giver)},
         message(QT_TRANSLATE_NOOP("qd", "%1 states"), {giver.name})});
    addBands(record.stated, giver, finding);
    addBroken(record.stated, finding);
    finding.why = z
        ? message(QT_TRANSLATE_NOOP("qd",
                                    "Shown because fewer came true than was stated, by %1 standard deviations; "
                                    "the limit is %2."),
                  {rounded(*z), Quantity{context.option("deviations"), {}}})
        : message(QT_TRANSLATE_NOOP("qd", "Shown because all were stated as certain, and not all came true."));
    finding.confidence = z ? std::max(0.5, stats::normalProbability(*z)) : 1;
    finding.completeness = double(count) / double(count + record.unstated);
    context.report(std::move(finding));
}

void overconfident(Context &context)
{
    if (saidThatNothingIsStated(context))
        return;
    const auto fewest = size_t(std::max(1.0, context.option("fewestPromises")));
    for (const auto &[id, record] : recordsOfGivers(context)) {
        const Department *const giver = context.plan.find(id);
        if (!giver)
            continue;
        if (record.stated.size() < fewest) {
            context.cannotEvaluate(
                subjectOf(*giver),
                message(QT_TRANSLATE_N_NOOP("qd", "%n settled promise(s) with a day and odds; %1 are needed"),
                        {int(fewest)}, int(record.stated.size())));
            continue;
        }
        std::vector<stats::StatedProbability> statements;
        for (const Settled &each : record.stated)
            statements.push_back({*each.handOff->confidence, each.isKept});
        const auto z = stats::overconfidence(statements);
        const bool allWereCertain = !z && std::ranges::any_of(record.stated, [](const Settled &each) {
            return *each.handOff->confidence == 1 && !each.isKept;
        });
        if (allWereCertain || (z && *z > context.option("deviations")))
            reportOverconfident(context, *giver, record, z);
    }
}

constexpr std::array<Option, 3> JointOptions{
    {{"limit", 0.6, QT_TRANSLATE_NOOP("qd", "Below which odds of all together inputs are shown.")},
     {"correlation", 0.3,
      QT_TRANSLATE_NOOP("qd", "How much a common cause moves all inputs: 0 not at all, 1 all at once.")},
     {"fewestInputs", 3, QT_TRANSLATE_NOOP("qd", "From how many inputs on their odds are looked at together.")}}};
constexpr std::array<Option, 2> OverconfidentOptions{
    {{"deviations", 1.645,
      QT_TRANSLATE_NOOP("qd", "By how many standard deviations fewer promises must have been kept than was stated.")},
     {"fewestPromises", 8, QT_TRANSLATE_NOOP("qd", "How many settled promises a department must have.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "DEP-008",
      .title = QT_TRANSLATE_NOOP("qd", "Weak joint odds"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Likely one by one, less so together"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "An objective or a hand-off waits for fewestInputs or more, and by the odds their givers state and the "
          "correlation between any two, all come in time with odds below limit."),
      .says = QT_TRANSLATE_NOOP("qd", "Each is likely; all together are not."),
      .question = QT_TRANSLATE_NOOP("qd", "Which of the inputs gets a buffer?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Hand-offs with the confidence of their givers."),
      .silence = QT_TRANSLATE_NOOP("qd", "Set the correlation higher where one cause moves all of them."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "Vasicek: Probability of loss on loan portfolio. KMV (1987); merge bias of PERT networks."),
      .options = JointOptions,
      .run = weakJointOdds,
      .reads = tablesOf<HandOff, HandOffInput, Objective, Department>},
     {.id = "DEP-009",
      .title = QT_TRANSLATE_NOOP("qd", "Over-confident committer"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Odds that were stated, and what came"),
      .level = Level::Warning,
      .kind = Kind::Statistical,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Of fewestPromises or more promises of a department, deviations standard deviations fewer were kept than its "
          "stated confidence says. A promise is kept when it is delivered by the day that was promised at first, or "
          "when both sides last planned it anew by a decision."),
      .says = QT_TRANSLATE_NOOP("qd", "The confidence that is stated is higher than the record supports."),
      .question = QT_TRANSLATE_NOOP("qd", "What would be a day with even odds?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Settled promises with their day, their confidence and the day of delivery."),
      .silence = QT_TRANSLATE_NOOP(
          "qd", "Enter the decision by which both sides planned anew, where something from outside moved the day."),
      .source = QT_TRANSLATE_NOOP(
          "qd",
          "Brier: Verification of forecasts expressed in terms of probability. Monthly Weather Review 78 (1950)."),
      .options = OverconfidentOptions,
      .run = overconfident,
      .reads = tablesOf<HandOff, EarlierCommitment, Department>,
      .audience = Audience::Facilitator}}};

} // namespace

std::span<const Rule> oddsRules()
{
    return Rules;
}

} // namespace qd::rules
