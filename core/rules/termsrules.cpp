// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoffstate.h"
#include "model/promisetrail.h"
#include "model/unitwords.h"
#include "rules/families.h"
#include "rules/handoffsentences.h"

#include <array>
#include <cmath>

namespace qd::rules {

namespace {

constexpr double Rounding = 1e-9; // of a share that is computed

/// A share in tenths of a percent.
Quantity percent(double share)
{
    return {std::round(share * 1000) / 1000, {QStringLiteral("%")}};
}

/// Ready when: both sides' words of when it is done, where there are any.
void addReadiness(const Context &context, const HandOff &handOff, Finding &finding)
{
    const auto add = [&](const QString &words, const char *speaker, DepartmentId department, const QString &source) {
        if (!words.isEmpty())
            finding.evidence.push_back(
                {quote(words), {subjectOf(handOff)}, message(speaker, {context.nameOf(department)}), source});
    };
    add(handOff.readyCriterion, QT_TRANSLATE_NOOP("qd", "%1 calls it ready when"), handOff.receiver,
        handOff.sourceReceiver);
    add(handOff.readyCriterionGiver, QT_TRANSLATE_NOOP("qd", "%1 calls it ready when"), handOff.giver,
        handOff.sourceGiver);
}

// How much is needed, and how much is promised.

/// How far the promised amount lies from the one that is needed, as a share of it; nothing: other things are counted.
std::optional<double> shareApart(const HandOff &handOff)
{
    const auto factor = amountFactor(handOff.committedUnit, handOff.unit);
    if (!factor)
        return {};
    const double apart = std::abs(*handOff.committedQuantity * *factor - *handOff.quantity);
    return apart == 0 ? 0 : apart / std::abs(*handOff.quantity); // infinite where nothing is needed
}

/// A unit that one side alone has written, and that is not just a word for pieces.
bool lacksUnit(const HandOff &handOff)
{
    return handOff.unit.symbol.isEmpty() != handOff.committedUnit.symbol.isEmpty()
        && !(isCount(handOff.unit) && isCount(handOff.committedUnit));
}

Finding mismatch(const Context &context, const HandOff &handOff, std::optional<double> apart, double limit)
{
    const Quantity needed{*handOff.quantity, handOff.unit};
    const Quantity promised{*handOff.committedQuantity, handOff.committedUnit};
    Finding finding = findingAbout(handOff);
    finding.headline = apart ? message(QT_TRANSLATE_NOOP("qd", "Needed and promised amounts differ"))
                             : message(QT_TRANSLATE_NOOP("qd", "Needed and promised units differ"));
    finding.title =
        message(QT_TRANSLATE_NOOP("qd", "%1 needs %2 of %3; %4 promises %5"),
                {context.nameOf(handOff.receiver), needed, handOff.name, context.nameOf(handOff.giver), promised});
    finding.evidence = {{message(QT_TRANSLATE_NOOP("qd", "%1 of %2 are needed."), {needed, handOff.name}),
                         {subjectOf(handOff)},
                         message(QT_TRANSLATE_NOOP("qd", "%1 needs"), {context.nameOf(handOff.receiver)}),
                         handOff.sourceReceiver},
                        {message(QT_TRANSLATE_NOOP("qd", "%1 of %2 are promised."), {promised, handOff.name}),
                         {subjectOf(handOff)},
                         message(QT_TRANSLATE_NOOP("qd", "%1 offers"), {context.nameOf(handOff.giver)}),
                         handOff.sourceGiver}};
    addReadiness(context, handOff, finding);
    if (apart && std::isfinite(*apart)) {
        finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 apart"), {percent(*apart)});
        finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because they lie %1 apart; the limit is %2."),
                              {percent(*apart), percent(limit)});
    } else {
        finding.number =
            apart ? message(QT_TRANSLATE_NOOP("qd", "not needed")) : message(QT_TRANSLATE_NOOP("qd", "two units"));
        finding.why = apart
            ? message(QT_TRANSLATE_NOOP("qd", "Shown because nothing of it is needed."))
            : message(QT_TRANSLATE_NOOP("qd", "Shown because the two units do not measure the same thing."));
    }
    finding.firstSeen = handOff.answeredOn;
    return finding;
}

void scopeMismatch(Context &context)
{
    const double limit = context.option("share");
    bool isAnyStated = false;
    int halves = 0;
    int withoutUnit = 0;
    for (const HandOff &handOff : context.plan.table<HandOff>()) {
        isAnyStated = isAnyStated || handOff.quantity || handOff.committedQuantity;
        if (!isPending(handOff) || (!handOff.quantity && !handOff.committedQuantity))
            continue;
        if (!handOff.quantity || !handOff.committedQuantity) {
            ++halves;
            continue;
        }
        if (lacksUnit(handOff)) {
            ++withoutUnit;
            continue;
        }
        const auto apart = shareApart(handOff);
        if (!apart || *apart > limit + Rounding)
            context.report(mismatch(context, handOff, apart, limit));
    }
    const Subject company = subjectOfCompany(context.plan);
    if (!isAnyStated && !context.plan.table<HandOff>().empty())
        context.cannotEvaluate(company, message(QT_TRANSLATE_NOOP("qd", "no hand-off says how much of it is needed")));
    if (halves > 0)
        context.cannotEvaluate(
            company, message(QT_TRANSLATE_N_NOOP("qd", "%n hand-off(s) with an amount of one side only"), {}, halves));
    if (withoutUnit > 0)
        context.cannotEvaluate(
            company,
            message(QT_TRANSLATE_N_NOOP("qd", "%n hand-off(s) with a unit of one side only"), {}, withoutUnit));
}

// What is vital to one side and minor to the other.

Finding asymmetry(const Context &context, const HandOff &handOff)
{
    const QString receiver = context.nameOf(handOff.receiver);
    const QString giver = context.nameOf(handOff.giver);
    Finding finding = findingAbout(handOff);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Vital to one side, minor to the other"));
    finding.title =
        message(QT_TRANSLATE_NOOP("qd", "%1 is vital to %2 and minor to %3"), {handOff.name, receiver, giver});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "high and low"));
    const auto rated = [&](Criticality criticality) {
        return message(QT_TRANSLATE_NOOP("qd", "%1 is rated: %2."), {handOff.name, wordFor(criticality)});
    };
    finding.evidence = {{rated(handOff.criticality),
                         {subjectOf(handOff)},
                         message(QT_TRANSLATE_NOOP("qd", "%1 needs"), {receiver}),
                         handOff.sourceReceiver},
                        {rated(*handOff.giverCriticality),
                         {subjectOf(handOff)},
                         message(QT_TRANSLATE_NOOP("qd", "%1 offers"), {giver}),
                         handOff.sourceGiver}};
    if (!handOff.statementReceiver.isEmpty())
        finding.evidence.push_back(receiverSays(context, handOff, {}));
    if (!handOff.statementGiver.isEmpty())
        finding.evidence.push_back(giverSays(context, handOff, {}));
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because the two ratings lie two steps apart."));
    finding.firstSeen = handOff.answeredOn;
    return finding;
}

void asymmetricCriticality(Context &context)
{
    bool isAnyRated = false;
    int unrated = 0;
    for (const HandOff &handOff : context.plan.table<HandOff>()) {
        isAnyRated = isAnyRated || handOff.giverCriticality;
        if (!isPending(handOff) || handOff.criticality != Criticality::High)
            continue;
        if (!handOff.giverCriticality)
            ++unrated;
        else if (*handOff.giverCriticality == Criticality::Low)
            context.report(asymmetry(context, handOff));
    }
    if (!isAnyRated && !context.plan.table<HandOff>().empty())
        context.cannotEvaluate(subjectOfCompany(context.plan),
                               message(QT_TRANSLATE_NOOP("qd", "no giver has rated how much a hand-off matters")));
    else if (unrated > 0)
        context.cannotEvaluate(
            subjectOfCompany(context.plan),
            message(QT_TRANSLATE_N_NOOP("qd", "%n vital hand-off(s) that the giver has not rated"), {}, unrated));
}

// Days that keep moving.

/// What a trail amounts to.
struct Slip
{
    int moves = 0; ///< to a later day
    int days = 0; ///< from the first day to the present one
    int lead = 0; ///< days the giver had at first; 0: not known
    QDate seenOn; ///< of the move by which it became too much

    bool isTooMuch(int mostMoves, double mostShare) const
    {
        return moves >= mostMoves || (lead > 0 && days > mostShare * lead + Rounding);
    }
};

Slip slipOf(const PromiseTrail &trail, int mostMoves, double mostShare)
{
    Slip slip;
    if (trail.days.empty())
        return slip;
    const QDate first = trail.days.front();
    slip.lead = trail.start.isValid() ? int(std::max<qint64>(0, trail.start.daysTo(first))) : 0;
    for (std::size_t place = 1; place < trail.days.size(); ++place) {
        slip.moves += trail.days[place] > trail.days[place - 1] ? 1 : 0;
        slip.days = int(first.daysTo(trail.days[place]));
        if (!slip.isTooMuch(mostMoves, mostShare))
            slip.seenOn = {};
        else if (!slip.seenOn.isValid())
            slip.seenOn = trail.movedOn[place - 1];
    }
    return slip;
}

Finding slipping(const Context &context, const HandOff &handOff, const PromiseTrail &trail, const Slip &slip,
                 int mostMoves, double mostShare)
{
    Finding finding = findingAbout(handOff);
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "A promised day moved %n time(s)"), {}, slip.moves);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1: first promised for %2, now for %3, moved %n time(s)"),
                            {handOff.name, trail.days.front(), trail.days.back()}, slip.moves);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n day(s)"), {}, slip.days);
    finding.evidence = {receiverSays(context, handOff, neededFact(handOff)),
                        giverSays(context, handOff, promisedFact(handOff))};
    for (std::size_t place = 1; place < trail.days.size(); ++place)
        finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "On %1 the day moved from %2 to %3."),
                                            {trail.movedOn[place - 1], trail.days[place - 1], trail.days[place]}),
                                    {subjectOf(handOff)},
                                    message(QT_TRANSLATE_NOOP("qd", "The dates"))});
    finding.why = slip.moves >= mostMoves
        ? message(QT_TRANSLATE_N_NOOP("qd", "Shown because the day moved back %1 times; the limit is %n time(s)."),
                  {slip.moves}, mostMoves)
        : message(QT_TRANSLATE_NOOP("qd",
                                    "Shown because it moved by %1 of the %2 days there were at first; the limit "
                                    "is %3."),
                  {percent(double(slip.days) / slip.lead), slip.lead, percent(mostShare)});
    finding.firstSeen = slip.seenOn;
    return finding;
}

void slippingCommitment(Context &context)
{
    const int mostMoves = std::max(1, int(context.option("moves")));
    const double mostShare = context.option("share");
    const auto &handOffs = context.plan.table<HandOff>();
    if (context.plan.table<EarlierCommitment>().empty()) {
        if (!handOffs.empty())
            context.cannotEvaluate(subjectOfCompany(context.plan),
                                   message(QT_TRANSLATE_NOOP("qd", "no earlier promise is entered")));
        return;
    }
    for (const HandOff &handOff : handOffs) {
        if (!isPending(handOff) || !handOff.committedBy.isValid())
            continue;
        const PromiseTrail trail = trailOf(context.plan, handOff);
        const Slip slip = slipOf(trail, mostMoves, mostShare);
        if (slip.isTooMuch(mostMoves, mostShare))
            context.report(slipping(context, handOff, trail, slip, mostMoves, mostShare));
        else if (slip.days > 0 && slip.lead == 0)
            context.cannotEvaluate(subjectOf(handOff),
                                   message(QT_TRANSLATE_NOOP("qd", "no day of the request before the promised day")));
    }
}

constexpr std::array<Option, 1> ScopeOptions{
    {{"share", 0.05, QT_TRANSLATE_NOOP("qd", "By which share the promised amount may differ from the needed one.")}}};
constexpr std::array<Option, 2> SlipOptions{
    {{"moves", 2, QT_TRANSLATE_NOOP("qd", "From how many moves to a later day on a promise is shown.")},
     {"share", 0.25, QT_TRANSLATE_NOOP("qd", "By which share of the time there was at first a day may move.")}}};

const std::array<Rule, 3> Rules{
    {{.id = "DEP-012",
      .title = QT_TRANSLATE_NOOP("qd", "Scope mismatch"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Two amounts for one hand-off"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "The promised amount of a hand-off differs from the needed one by more than share of it, after units are "
          "converted, or the two units measure different things."),
      .says = QT_TRANSLATE_NOOP("qd", "The day is agreed, the content is not."),
      .question = QT_TRANSLATE_NOOP("qd", "Do both sides have the same thing in mind?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Hand-offs with the needed and the promised amount."),
      .silence = QT_TRANSLATE_NOOP("qd", "Write both units alike, or enter the amount that is agreed."),
      .source = QT_TRANSLATE_NOOP("qd", "Crowston: A taxonomy of organizational dependencies. MIT CCS TR 174 (1994)."),
      .options = ScopeOptions,
      .run = scopeMismatch,
      .reads = tablesOf<HandOff, Department>},
     {.id = "DEP-013",
      .title = QT_TRANSLATE_NOOP("qd", "Asymmetric criticality"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Vital here, minor there"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd", "The receiver rates a hand-off as high, the giver as low. One that is not rated is not compared."),
      .says = QT_TRANSLATE_NOOP("qd", "It is vital to one side and minor to the other."),
      .question = QT_TRANSLATE_NOOP("qd", "Does the giver know what stops when it is late?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Hand-offs that both sides have rated."),
      .silence = QT_TRANSLATE_NOOP("qd", "Clear the rating that nobody has chosen."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "Sull, Homkes and Sull: Why strategy execution unravels. Harvard Business Review (March 2015)."),
      .options = {},
      .run = asymmetricCriticality,
      .reads = tablesOf<HandOff, Department>},
     {.id = "DEP-014",
      .title = QT_TRANSLATE_NOOP("qd", "Slipping commitment"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A day that keeps moving"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "The promised day of an open hand-off has moved to a later one moves times or more, or by more than share of "
          "the time from the request to the first day. A decision of both sides to plan anew starts the count again."),
      .says = QT_TRANSLATE_NOOP("qd", "The date keeps moving."),
      .question = QT_TRANSLATE_NOOP("qd", "What would make it firm?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Hand-offs with the days that were promised before."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the decision by which both sides planned anew."),
      .source = QT_TRANSLATE_NOOP("qd", "Milestone trend analysis (DIN 69900)."),
      .options = SlipOptions,
      .run = slippingCommitment,
      .reads = tablesOf<HandOff, EarlierCommitment, Department>}}};

} // namespace

std::span<const Rule> termsRules()
{
    return Rules;
}

} // namespace qd::rules
