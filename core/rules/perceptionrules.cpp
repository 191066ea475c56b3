// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoffstate.h"
#include "rules/families.h"
#include "rules/streams.h"
#include "rules/workload.h"
#include "stats/distributions.h"
#include "stats/similarity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace qd::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr double Rounding = 1e-9; // .95 less .85 is ten points, whatever the last digit says

Quantity percent(double share)
{
    return {std::round(share * 1000) / 1000, Unit{u"%"_s}};
}

Quantity days(double value)
{
    return {std::round(value * 10) / 10, {}};
}

struct Limits
{
    double significance = 0;
    double gap = 0;
    int fewest = 0;
    double turnaround = 0;
    double likeness = 0;
};

Limits limitsOf(const Context &context)
{
    return {context.option("significance"), context.option("gap"), int(context.option("fewestPieces")),
            context.option("turnaroundRatio"), context.option("likeness")};
}

/// What one side states and the other has counted.
struct Views
{
    double stated = 0;
    int right = 0;
    int of = 0;

    double probability() const { return stats::binomialAtMost(right, of, stated); }
    bool differ(const Limits &limits) const
    {
        return stated - double(right) / of >= limits.gap - Rounding && probability() < limits.significance;
    }
};

bool isShare(std::optional<double> value)
{
    return value && *value >= 0 && *value <= 1;
}

/// Who speaks for a pair of views, and the records they speak on.
struct Sides
{
    Message giver;
    Message receiver;
    std::vector<Subject> given;
    std::vector<Subject> received;
};

Message counted(const Views &views)
{
    const stats::Interval range = stats::wilsonInterval(views.right, views.of);
    return message(QT_TRANSLATE_NOOP(
                       "qd", "%1 of %2 pieces arrived complete and right; of all, it is %3 to %4 with 95 % certainty."),
                   {views.right, views.of, percent(range.lower), percent(range.upper)});
}

void addAccuracy(const Views &views, const Limits &limits, const Sides &sides, Finding &finding)
{
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd", "%1 of what is handed over is complete and right."), {percent(views.stated)}),
         sides.given, sides.giver});
    finding.evidence.push_back({counted(views), sides.received, sides.receiver});
    const double chance = std::max(views.probability(), 0.001);
    Evidence numbers{
        message(QT_TRANSLATE_NOOP("qd", "If it were as stated, so few would be right in at most %1 of cases."),
                {percent(std::ceil(chance * 1000 - Rounding) / 1000)}),
        sides.given, message(QT_TRANSLATE_NOOP("qd", "The numbers"))};
    numbers.refs.insert(numbers.refs.end(), sides.received.begin(), sides.received.end());
    finding.evidence.push_back(std::move(numbers));
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1 right for one side, %2 for the other"),
                               {percent(views.stated), percent(double(views.right) / views.of)});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 of %2"), {views.right, views.of});
    finding.confidence = std::max(0.5, 1 - views.probability());
    finding.why = views.of < limits.fewest
        ? message(QT_TRANSLATE_NOOP("qd", "Shown as a note, because only %1 pieces were looked at."), {views.of})
        : message(
            QT_TRANSLATE_NOOP(
                "qd", "Shown because both differ by %1 or more, and chance explains it in less than %2 of cases."),
            {percent(limits.gap), percent(limits.significance)});
}

void statedAndReceived(Context &context, const Limits &limits, const Stream &stream, size_t place)
{
    const Step &step = *stream.steps[place];
    if (!step.statedAccuracy)
        return;
    if (!step.accurate || step.sample.value_or(0) < 1) {
        context.cannotEvaluate(subjectOf(step), message(QT_TRANSLATE_NOOP("qd", "what arrives was not counted")));
        return;
    }
    if (!isShare(step.statedAccuracy) || !isShare(step.accurate)) {
        context.cannotEvaluate(subjectOf(step), message(QT_TRANSLATE_NOOP("qd", "a share is not between 0 and 1")));
        return;
    }
    const Views views{*step.statedAccuracy, int(std::lround(*step.accurate * *step.sample)), *step.sample};
    if (!views.differ(limits))
        return;
    const Step *before = place > 0 ? stream.steps[place - 1] : nullptr;
    Finding finding;
    finding.subjects = {subjectOf(step)};
    finding.departments = {step.department};
    if (before && before->department != step.department)
        finding.departments.push_back(before->department);
    Sides sides{message(QT_TRANSLATE_NOOP("qd", "The step before states")),
                message(QT_TRANSLATE_NOOP("qd", "%1 counted"), {context.nameOf(step.department)}),
                {subjectOf(step)},
                {subjectOf(step)}};
    if (before) {
        sides.giver = message(QT_TRANSLATE_NOOP("qd", "%1 states"), {context.nameOf(before->department)});
        sides.given = {subjectOf(*before), subjectOf(step)};
    }
    addAccuracy(views, limits, sides, finding);
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: stated %2 complete and right, arrived %3 of %4"),
                            {step.name, percent(views.stated), views.right, views.of});
    const bool compliance = step.kind == StepKind::Compliance;
    context.report(std::move(finding),
                   views.of < limits.fewest ? Level::Note
                       : compliance         ? Level::Error
                                            : Level::Warning);
}

/// What try-outs of one hand-off have shown, together.
struct Tried
{
    std::vector<const HandOffCheck *> checks;
    qint64 right = 0;
    qint64 of = 0; ///< pieces with a share
    double turnaround = 0; ///< mean of those who measured it
    int measured = 0;
    qint64 pieces = 0; ///< of those who measured it; a try-out that does not say counts as one
    QDate last;
};

/// As many pieces as anybody can have looked at.
int counted(qint64 pieces)
{
    return int(std::min<qint64>(pieces, 1'000'000'000));
}

/// A piece is right when it is both complete and accurate: at most as often as the rarer of the two.
std::optional<double> shareOf(const HandOffCheck &check)
{
    if (check.complete && check.accurate)
        return std::min(*check.complete, *check.accurate);
    return check.complete ? check.complete : check.accurate;
}

std::map<HandOffId, Tried> triedIn(const Plan &plan, QDate asOf)
{
    std::map<HandOffId, Tried> all;
    for (const HandOffCheck &check : plan.table<HandOffCheck>()) {
        if (check.checkedOn.isValid() && check.checkedOn > asOf)
            continue;
        Tried &tried = all[check.handOff];
        const auto share = shareOf(check);
        const int sample = check.sample.value_or(0);
        if (isShare(share) && sample > 0) {
            tried.right += std::llround(*share * sample);
            tried.of += sample;
        }
        if (check.turnaroundDays && *check.turnaroundDays >= 0) {
            tried.turnaround += (*check.turnaroundDays - tried.turnaround) / ++tried.measured;
            tried.pieces += std::max(1, sample);
        }
        tried.checks.push_back(&check);
        tried.last = std::max(tried.last, check.checkedOn);
    }
    return all;
}

Sides sidesOf(const Context &context, const HandOff &handOff, const Tried &tried)
{
    Sides sides{message(QT_TRANSLATE_NOOP("qd", "%1 states"), {context.nameOf(handOff.giver)}),
                message(QT_TRANSLATE_NOOP("qd", "%1 counted"), {context.nameOf(handOff.receiver)}),
                {subjectOf(handOff)},
                {subjectOf(handOff)}};
    for (const HandOffCheck *check : tried.checks)
        sides.received.push_back({"handOffCheck", check->id.value, check->scenario});
    return sides;
}

void addTurnaround(const HandOff &handOff, const Tried &tried, const Limits &limits, const Sides &sides,
                   Finding &finding)
{
    const Quantity promised = days(*handOff.turnaroundDays);
    const Quantity seen = days(tried.turnaround);
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd", "It takes %1 days."), {promised}), sides.given, sides.giver});
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd", "It took %1 days, the mean of %2 try-outs."), {seen, tried.measured}),
         sides.received, sides.receiver});
    if (finding.title.text[0] != '\0')
        return; // the share that is right is the headline
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1 days promised, %2 observed"), {promised, seen});
    finding.title =
        message(QT_TRANSLATE_NOOP("qd", "%1: promised within %2 days, observed %3"), {handOff.name, promised, seen});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 days"), {seen});
    finding.why = tried.pieces < limits.fewest
        ? message(QT_TRANSLATE_NOOP("qd", "Shown as a note, because only %1 pieces were looked at."),
                  {counted(tried.pieces)})
        : message(QT_TRANSLATE_NOOP("qd", "Shown because it takes more than %1 times as long as promised."),
                  {Quantity{limits.turnaround, {}}});
}

std::vector<std::u16string> wordsIn(const QString &text)
{
    return stats::wordsOf(text.toCaseFolded().toStdU16String(), {});
}

bool criteriaDiffer(const HandOff &handOff, const Limits &limits)
{
    const auto receiver = wordsIn(handOff.readyCriterion);
    const auto giver = wordsIn(handOff.readyCriterionGiver);
    return !receiver.empty() && !giver.empty() && stats::likeness(receiver, giver).dice < limits.likeness - Rounding;
}

void addCriteria(const Context &context, const HandOff &handOff, const Limits &limits, Finding &finding)
{
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd", "It is ready when: %1."), {handOff.readyCriterionGiver}),
         {subjectOf(handOff)},
         message(QT_TRANSLATE_NOOP("qd", "%1 offers"), {context.nameOf(handOff.giver)})});
    finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "It is ready when: %1."), {handOff.readyCriterion}),
                                {subjectOf(handOff)},
                                message(QT_TRANSLATE_NOOP("qd", "%1 needs"), {context.nameOf(handOff.receiver)})});
    if (finding.title.text[0] != '\0')
        return;
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Two descriptions of when it is ready"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: %2 and %3 describe in other words when it is ready"),
                            {handOff.name, context.nameOf(handOff.giver), context.nameOf(handOff.receiver)});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "two criteria"));
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because less than %1 of the words of both are the same."),
                          {percent(limits.likeness)});
}

/// Says of what a giver states that nobody has looked; true when both can be compared.
bool canCompare(Context &context, const HandOff &handOff, const Tried &tried)
{
    if (handOff.accuracy && !isShare(handOff.accuracy))
        context.cannotEvaluate(subjectOf(handOff), message(QT_TRANSLATE_NOOP("qd", "a share is not between 0 and 1")));
    else if (handOff.accuracy && tried.of == 0)
        context.cannotEvaluate(subjectOf(handOff), message(QT_TRANSLATE_NOOP("qd", "what arrives was not counted")));
    if (handOff.turnaroundDays && tried.measured == 0)
        context.cannotEvaluate(subjectOf(handOff),
                               message(QT_TRANSLATE_NOOP("qd", "how long it takes was not observed")));
    return isShare(handOff.accuracy) && tried.of > 0;
}

void promisedAndTried(Context &context, const Limits &limits, const HandOff &handOff, const Tried &tried)
{
    const bool both = canCompare(context, handOff, tried);
    const Views views{handOff.accuracy.value_or(0), counted(tried.right), std::max(1, counted(tried.of))};
    const bool accuracy = both && views.differ(limits);
    const bool late = handOff.turnaroundDays && *handOff.turnaroundDays > 0 && tried.measured > 0
        && tried.turnaround > limits.turnaround * *handOff.turnaroundDays * (1 + Rounding);
    const bool words = criteriaDiffer(handOff, limits);
    if (!accuracy && !late && !words)
        return;
    const bool sure = accuracy && views.of >= limits.fewest;
    const bool surelyLate = late && tried.pieces >= limits.fewest;
    const Sides sides = sidesOf(context, handOff, tried);
    Finding finding;
    finding.subjects = {subjectOf(handOff)};
    finding.departments = {handOff.receiver, handOff.giver};
    if (surelyLate && !sure)
        addTurnaround(handOff, tried, limits, sides, finding); // what is sure comes first
    if (accuracy && finding.title.text[0] == '\0') {
        addAccuracy(views, limits, sides, finding);
        finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: stated %2 complete and right, arrived %3 of %4"),
                                {handOff.name, percent(views.stated), views.right, views.of});
    }
    if (late && !(surelyLate && !sure))
        addTurnaround(handOff, tried, limits, sides, finding);
    if (words)
        addCriteria(context, handOff, limits, finding);
    finding.due = isPending(handOff) ? handOff.neededBy : QDate();
    finding.firstSeen = accuracy || late ? tried.last : handOff.answeredOn;
    context.report(std::move(finding), sure || surelyLate ? Level::Warning : Level::Note);
}

bool someoneStates(const Plan &plan)
{
    return std::ranges::any_of(plan.table<Step>(), [](const Step &step) { return step.statedAccuracy.has_value(); })
        || std::ranges::any_of(plan.table<HandOff>(), [](const HandOff &item) {
               return item.accuracy || item.turnaroundDays || !item.readyCriterionGiver.isEmpty();
           });
}

void perceptionGap(Context &context)
{
    const Plan &plan = context.plan;
    if (plan.table<Step>().empty() && plan.table<HandOff>().empty())
        return;
    if (!someoneStates(plan)) {
        context.cannotEvaluate(
            subjectOf(plan.organisation()),
            message(QT_TRANSLATE_NOOP(
                "qd", "nobody who hands over says how much of it is right, how fast, or when it is ready")));
        return;
    }
    const Limits limits = limitsOf(context);
    for (const Stream &stream : streamsOf(plan)) {
        for (size_t place = 0; place < stream.steps.size(); ++place)
            statedAndReceived(context, limits, stream, place);
    }
    const auto tried = triedIn(plan, context.asOf);
    for (const HandOff &handOff : plan.table<HandOff>()) {
        const auto found = tried.find(handOff.id);
        if (agreementOf(handOff) != Agreement::Closed)
            promisedAndTried(context, limits, handOff, found == tried.end() ? Tried{} : found->second);
    }
}

constexpr std::array<Option, 5> GapOptions{
    {{"significance", 0.01,
      QT_TRANSLATE_NOOP("qd", "How improbable so few right pieces must be if it were as stated (binomial).")},
     {"gap", 0.1, QT_TRANSLATE_NOOP("qd", "The difference of the two shares from which on it matters.")},
     {"fewestPieces", 10, QT_TRANSLATE_NOOP("qd", "On fewer pieces it is only a note.")},
     {"turnaroundRatio", 1.5, QT_TRANSLATE_NOOP("qd", "How many times as long as promised it may take.")},
     {"likeness", 0.5,
      QT_TRANSLATE_NOOP("qd", "Share of common words (Dice) below which two descriptions are not the same.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "FLOW-001",
      .title = QT_TRANSLATE_NOOP("qd", "Hand-off perception gap"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Two views of one hand-over"),
      .level = Level::Warning,
      .kind = Kind::Statistical,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "Of what a step or a department hands over, less is complete and right for the "
                                     "receiver than stated: by gap or "
                                     "more, and less than significance likely; or it takes more than turnaroundRatio "
                                     "times as long as promised; or "
                                     "both describe with a likeness below the limit when it is ready (a note). A note "
                                     "below fewestPieces, an error "
                                     "at a compliance step."),
      .says = QT_TRANSLATE_NOOP("qd", "One side thinks it is right far more often than the other."),
      .question = QT_TRANSLATE_NOOP("qd", "Shall we walk through one real case together?"),
      .needs = QT_TRANSLATE_NOOP("qd", "What the giver states, and what the receiver counted on how many pieces."),
      .silence = QT_TRANSLATE_NOOP("qd", "Count more pieces, or agree on one description of what is ready."),
      .source = QT_TRANSLATE_NOOP(
          "qd",
          "Martin and Osterling: Value Stream Mapping. McGraw-Hill (2013). Wilson: Probable inference. Journal of the "
          "American Statistical Association 22 (1927)."),
      .options = GapOptions,
      .run = perceptionGap,
      .reads = tablesOf<HandOff, Workflow, Step, HandOffCheck, Department>}}};

} // namespace

std::span<const Rule> perceptionRules()
{
    return Rules;
}

} // namespace qd::rules
