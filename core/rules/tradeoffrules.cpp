// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/linkedpairs.h"
#include "stats/falsediscovery.h"

#include <array>

namespace qd::rules {

namespace {

/// Two KPIs, both with a target, and how they move together when up is good for either.
struct Opposed
{
    const Watched *a = nullptr;
    const Watched *b = nullptr;
    LinkReason reason = LinkReason::HandOff;
    stats::Association association;
    double oriented = 0;
};

/// Whether a gain of one could be a loss of the other: another department's, with a target, and not by arithmetic.
bool mayOppose(const Watched &a, const Watched &b, LinkReason reason)
{
    return reason > LinkReason::SameDefinition && a.kpi->department != b.kpi->department && a.course.target
        && b.course.target && higherIsGood(a.kpi->direction) && higherIsGood(b.kpi->direction);
}

/// A decision about one of them that says what was weighed against what.
bool isWeighed(const Plan &plan, const Kpi &a, const Kpi &b)
{
    return std::ranges::any_of(plan.table<Decision>(), [&](const Decision &decision) {
        return (decision.effectKpi == a.id || decision.effectKpi == b.id) && decision.status == DecisionStatus::Active
            && !decision.tradeOffs.trimmed().isEmpty();
    });
}

void reportTradeOff(Context &context, const Opposed &pair, double q)
{
    const Kpi &a = *pair.a->kpi;
    const Kpi &b = *pair.b->kpi;
    Finding finding = findingAbout(a, b);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "One gets better when the other gets worse"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "When %1 gets better, %2 tends to get worse"), {a.name, b.name});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {readable(pair.oriented)});
    for (const Watched *watched : {pair.a, pair.b}) {
        const Kpi &kpi = *watched->kpi;
        finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "%1: target %2."),
                                            {kpi.name, Quantity{*watched->course.target, kpi.unit}}),
                                    {subjectOf(kpi)},
                                    message(QT_TRANSLATE_NOOP("qd", "%1 reports"), {context.nameOf(kpi.department)})});
    }
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd",
                                   "Over %1 periods, what is new in one goes against what is new in the other: rank "
                                   "correlation %2 when better is up for both (q-value at most %3)."),
                 {pair.association.pairs, readable(pair.oriented), atMost(q)}),
         {subjectOf(a), subjectOf(b)},
         message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
    finding.evidence.push_back(
        {reasonFor(pair.reason), {subjectOf(a), subjectOf(b)}, message(QT_TRANSLATE_NOOP("qd", "The plan"))});
    finding.why = message(
        QT_TRANSLATE_NOOP("qd", "Shown because the rank correlation is %1; the limit is %2, at a q-value below %3."),
        {readable(pair.oriented), readable(-context.option("leastCorrelation")),
         readable(context.option("falseDiscoveries"))});
    finding.firstSeen = context.calendar.end(pair.a->course.periods.back());
    finding.confidence = std::max(0.5, 1 - q);
    context.report(std::move(finding));
}

void tradeOff(Context &context)
{
    const SignalContext &signalContext = context.signalContext();
    const auto &kpis = signalContext.kpis();
    const LinkedPairs &pairs = signalContext.pairs();
    std::vector<Opposed> tested;
    std::vector<double> pValues;
    int untested = 0;
    for (std::size_t candidate = 0; candidate < pairs.candidates().size(); ++candidate) {
        const LinkedPair &pair = pairs.candidates()[candidate];
        const Watched &a = kpis[pair.a];
        const Watched &b = kpis[pair.b];
        if (!mayOppose(a, b, pair.reason))
            continue;
        const auto &together = pairs.together(candidate);
        if (!together) {
            untested += together.error() == stats::Silence::TooFewValues ? 1 : 0;
            continue;
        }
        const bool sameSense = higherIsGood(a.kpi->direction) == higherIsGood(b.kpi->direction);
        tested.push_back({&a, &b, pair.reason, *together, sameSense ? together->rho : -together->rho});
        // Only against each other is of interest: those that move together must not make chance look rare.
        pValues.push_back(tested.back().oriented < 0 ? together->p / 2 : 1 - together->p / 2);
    }
    saySilence(context, pairs, untested);
    const std::vector<double> rates = stats::falseDiscoveryRates(pValues);
    for (std::size_t index = 0; index < tested.size(); ++index) {
        const Opposed &pair = tested[index];
        if (pair.oriented <= -context.option("leastCorrelation") && rates[index] < context.option("falseDiscoveries")
            && !isWeighed(context.plan, *pair.a->kpi, *pair.b->kpi))
            reportTradeOff(context, pair, rates[index]);
    }
}

constexpr std::array<Option, 2> TradeOffOptions{
    {{"falseDiscoveries", 0.1, QT_TRANSLATE_NOOP("qd", "Which share of the findings may be chance.")},
     {"leastCorrelation", 0.5, QT_TRANSLATE_NOOP("qd", "How strong the rank correlation must be at least.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "PAIR-005",
      .title = QT_TRANSLATE_NOOP("qd", "Trade-off"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Two targets that pull apart"),
      .level = Level::Note,
      .kind = Kind::Statistical,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "Two departments have targets for KPIs that one objective or a hand-off links, and what is "
                            "new in them each period goes against each other: rank correlation of leastCorrelation or "
                            "more, of the findings less than falseDiscoveries to be expected by chance."),
      .says = QT_TRANSLATE_NOOP("qd", "What one department gains, the other tends to lose."),
      .question = QT_TRANSLATE_NOOP("qd", "Who decides the balance between the two?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Two linked KPIs of one cadence with targets and three years of final values."),
      .silence =
          QT_TRANSLATE_NOOP("qd", "Enter the decision that weighs them, with its trade-offs and one of the KPIs."),
      .source = QT_TRANSLATE_NOOP("qd", "Goldratt and Cox: The Goal. North River Press (1984)."),
      .options = TradeOffOptions,
      .run = tradeOff,
      .reads = SignalTables | tablesOf<Decision, Department>}}};

} // namespace

std::span<const Rule> tradeOffRules()
{
    return Rules;
}

} // namespace qd::rules
