// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/linkedpairs.h"
#include "stats/association.h"

#include <array>

namespace qd::rules {

namespace {

/// A KPI that is said to move another one, both as they are watched.
struct Claim
{
    const KpiDriver &link;
    const Watched &driver;
    const Watched &kpi;
};

stats::Measured<stats::Whitened> newIn(const Watched &watched)
{
    if (!watched.season) // gaps, or too short to know its time of year
        return tl::unexpected(watched.season.error());
    return stats::whitened(watched.values(), {.periods = watched.pace.year});
}

void reportClaim(Context &context, const Claim &claim, const stats::Association &found, double power)
{
    const Kpi &driver = *claim.driver.kpi;
    const Kpi &kpi = *claim.kpi.kpi;
    const double size = context.option("correlation");
    const Message numbers = message(QT_TRANSLATE_NOOP("qd", "The numbers"));
    Finding finding = findingAbout(driver, kpi);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "A link that the numbers do not show"));
    finding.title =
        message(QT_TRANSLATE_NOOP("qd", "%1 is said to move %2; the numbers do not show it"), {driver.name, kpi.name});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {readable(found.rho)});
    finding.evidence = {
        {claim.link.because.trimmed().isEmpty() ? message(
             claim.link.effect == Effect::Same ? QT_TRANSLATE_NOOP("qd", "%1 is said to move %2 the same way.")
                                               : QT_TRANSLATE_NOOP("qd", "%1 is said to move %2 the opposite way."),
             {driver.name, kpi.name})
                                                : quote(claim.link.because),
         {subjectOf(driver), subjectOf(kpi)},
         message(QT_TRANSLATE_NOOP("qd", "The plan"))},
        {claim.link.lag == 0
             ? message(QT_TRANSLATE_NOOP("qd",
                                         "Over %1 periods, what is new in one says nothing of what is new in the "
                                         "other: rank correlation %2 (p-value %3)."),
                       {found.pairs, readable(found.rho), readable(found.p)})
             : message(QT_TRANSLATE_N_NOOP("qd",
                                           "Over %1 periods, what is new in one says nothing of what is new in the "
                                           "other %n period(s) later: rank correlation %2 (p-value %3)."),
                       {found.pairs, readable(found.rho), readable(found.p)}, claim.link.lag),
         {subjectOf(driver), subjectOf(kpi)},
         numbers},
        {message(QT_TRANSLATE_NOOP("qd", "A correlation of %1 would have been seen with a probability of %2."),
                 {readable(size), readable(power, Unit{QStringLiteral("%")})}),
         {subjectOf(driver), subjectOf(kpi)},
         numbers}};
    finding.why = message(
        QT_TRANSLATE_NOOP("qd", "Shown because the p-value is %1; up to %2 nothing is said, and below a power of %3."),
        {readable(found.p), readable(context.option("pValue")), readable(context.option("power"))});
    finding.firstSeen = context.calendar.end(claim.kpi.course.periods.back());
    finding.confidence = power;
    context.report(std::move(finding));
}

void judge(Context &context, const Claim &claim)
{
    const Kpi &kpi = *claim.kpi.kpi;
    const auto leave = [&](Message reason) { context.cannotEvaluate(subjectOf(kpi), std::move(reason)); };
    if (claim.driver.kpi->cadence != kpi.cadence)
        return leave(message(QT_TRANSLATE_NOOP("qd", "%1, which is said to move it, comes in another rhythm"),
                             {claim.driver.kpi->name}));
    const auto first = newIn(claim.driver);
    const auto second = newIn(claim.kpi);
    if (!first)
        return leave(reasonOf(claim.driver, first.error()));
    if (!second)
        return leave(reasonOf(claim.kpi, second.error()));
    // Both end in the same period: what one is longer by is no lag.
    const int shift = int(second->values.size()) - int(first->values.size());
    const auto found = stats::association(*first, *second, shift + claim.link.lag);
    if (!found)
        return leave(reasonOf(claim.kpi, found.error()));
    const double power = stats::associationPower(context.option("correlation"), found->degreesOfFreedom);
    const auto values = std::min(stats::valueCount(claim.driver.values()), stats::valueCount(claim.kpi.values()));
    if (values < std::size_t(context.option("fewest")) || power < context.option("power"))
        return leave(message(QT_TRANSLATE_NOOP("qd", "too few common values to see what %1 does to it (%2)"),
                             {claim.driver.kpi->name, found->pairs}));
    if (found->p > context.option("pValue"))
        reportClaim(context, claim, *found, power);
}

void withoutEvidence(Context &context)
{
    const auto &links = context.plan.table<KpiDriver>();
    if (links.empty() && context.plan.table<Kpi>().size() > 1) {
        const Organisation &organisation = context.plan.organisation();
        return context.cannotEvaluate({"organisation", organisation.id.value, organisation.name},
                                      message(QT_TRANSLATE_NOOP("qd", "no KPI says what moves it")));
    }
    const auto &kpis = context.signalContext().kpis();
    const auto watched = [&](KpiId id) {
        const auto place = std::ranges::lower_bound(kpis, id, {}, [](const Watched &each) { return each.kpi->id; });
        return place != kpis.end() && place->kpi->id == id ? &*place : nullptr;
    };
    for (const KpiDriver &link : links) {
        const Watched *driver = watched(link.driver);
        const Watched *kpi = watched(link.kpi);
        if (driver && kpi && driver != kpi)
            judge(context, {link, *driver, *kpi});
    }
}

constexpr std::array<Option, 4> ClaimOptions{
    {{"fewest", 36, QT_TRANSLATE_NOOP("qd", "How many values both must have.")},
     {"pValue", 0.2, QT_TRANSLATE_NOOP("qd", "Above which p-value there is no sign of a link.")},
     {"correlation", 0.5, QT_TRANSLATE_NOOP("qd", "Which correlation would have to be seen.")},
     {"power", 0.8, QT_TRANSLATE_NOOP("qd", "With which probability it would have to be seen.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "PAIR-003",
      .title = QT_TRANSLATE_NOOP("qd", "Claimed driver without evidence"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A link to look at again"),
      .level = Level::Note,
      .kind = Kind::Statistical,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "One KPI is said to move another; both have at least fewest final values, and what is new in them each "
          "period, "
          "without trend, time of year and persistence, has no rank correlation at the lag that is entered: a p-value "
          "above pValue, where a correlation of correlation would be seen with a probability of at least power."),
      .says = QT_TRANSLATE_NOOP("qd", "The plan leans on a link that the numbers do not show."),
      .question = QT_TRANSLATE_NOOP("qd", "What made us believe in this link?"),
      .needs =
          QT_TRANSLATE_NOOP("qd", "KPIs with what moves them, of one cadence and with four years of monthly values."),
      .silence =
          QT_TRANSLATE_NOOP("qd", "Correct the lag, or end the link where the driver is full or fixed by policy."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "Bonett and Wright: Sample size requirements for estimating correlations. Psychometrika 65 (2000)."),
      .options = ClaimOptions,
      .run = withoutEvidence,
      .reads = SeriesTables | tablesOf<KpiDriver>}}};

} // namespace

std::span<const Rule> claimRules()
{
    return Rules;
}

} // namespace qd::rules
