// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/precision.h"

#include "rules/falsesignals.h"
#include "rules/settings.h"

#include <array>

namespace qd::rules {

namespace {

/// Upper case, so that a verdict that was typed into a table counts as well.
QString idIn(const FindingVerdict &verdict)
{
    return verdict.rule.toUpper();
}

/// What was decided last about level or state for the whole company.
QDate decidedOn(const RuleSettings &settings)
{
    QDate day;
    for (const RuleSetting *setting : {settings.ofLevel(), settings.ofState()}) {
        if (setting && setting->setOn.isValid() && (!day.isValid() || setting->setOn > day))
            day = setting->setOn;
    }
    return day;
}

std::optional<Proposal> proposalFor(const Plan &plan, const Rule &rule, const VerdictCounts &counts)
{
    const RuleSettings settings(plan, rule);
    if (settings.isOff({}))
        return {};
    const stats::Verdicts verdicts = counts.on(rule, decidedOn(settings));
    const stats::PrecisionPrior prior = priorOf(rule);
    const stats::RuleStanding standing = stats::standing(prior, verdicts);
    const Level level = settings.levelOn({}, rule.level);
    if (standing == stats::RuleStanding::Keeps || (standing == stats::RuleStanding::LosesLevel && level == Level::Note))
        return {};
    Proposal proposal{.rule = rule.id,
                      .verdicts = verdicts.confirmed + verdicts.dismissed,
                      .notUseful = verdicts.dismissed,
                      .bound = stats::precisionUpperBound(prior, verdicts)};
    if (standing == stats::RuleStanding::LosesLevel)
        proposal.level = Level(int(level) - 1);
    return proposal;
}

template<typename Counts>
const FindingVerdict *lastOn(const Plan &plan, const Finding &finding, const Counts &counts)
{
    const FindingVerdict *last = nullptr;
    for (const FindingVerdict &each : plan.table<FindingVerdict>()) {
        if (each.fingerprint == finding.fingerprint && counts(each) && (!last || each.judgedOn >= last->judgedOn))
            last = &each;
    }
    return last;
}

} // namespace

stats::PrecisionPrior priorOf(const Rule &rule)
{
    if (chanceBasis(rule) != ChanceBasis::Unknown)
        return stats::screeningPrior;
    static constexpr std::array priors{stats::deterministicPrior, stats::fuzzyPrior, stats::statisticalPrior};
    return priors.at(size_t(rule.kind));
}

VerdictCounts::VerdictCounts(const Plan &plan)
{
    for (const FindingVerdict &verdict : plan.table<FindingVerdict>())
        m_verdicts.push_back(&verdict);
    const auto whose = [](const FindingVerdict *each) {
        return std::tuple(idIn(*each), each->fingerprint, each->judgedBy);
    };
    std::ranges::sort(m_verdicts, std::greater(),
                      [&](const FindingVerdict *each) { return std::tuple(whose(each), each->judgedOn, each->id); });
    const auto again = std::ranges::unique(m_verdicts, {}, whose);
    m_verdicts.erase(again.begin(), again.end());
    std::ranges::reverse(m_verdicts);
}

stats::Verdicts VerdictCounts::on(const Rule &rule, QDate day) const
{
    stats::Verdicts counts;
    const auto own = std::ranges::equal_range(m_verdicts, QString(QLatin1String(rule.id)), {},
                                              [](const FindingVerdict *each) { return idIn(*each); });
    for (const FindingVerdict *verdict : own) {
        if (day.isValid() && verdict->judgedOn <= day)
            continue;
        ++(verdict->usefulness == Usefulness::NotUseful ? counts.dismissed : counts.confirmed);
    }
    return counts;
}

stats::Verdicts VerdictCounts::on(const Rule &rule) const
{
    return on(rule, {});
}

double VerdictCounts::precision(const Rule &rule) const
{
    return stats::precisionMean(priorOf(rule), on(rule));
}

std::vector<Proposal> proposals(const Plan &plan, const VerdictCounts &verdicts)
{
    std::vector<Proposal> all;
    for (const Rule &rule : catalogue()) {
        if (const auto proposal = proposalFor(plan, rule, verdicts))
            all.push_back(*proposal);
    }
    return all;
}

RuleSetting accepted(const Proposal &proposal, const QString &reason, const QString &author, QDate day)
{
    RuleSetting setting;
    setting.rule = QLatin1String(proposal.rule);
    if (proposal.level)
        setting.level = Severity(int(*proposal.level));
    else
        setting.state = RuleState::Off;
    setting.reason = reason;
    setting.author = author;
    setting.setOn = day;
    return setting;
}

const FindingVerdict *lastVerdictOn(const Plan &plan, const Finding &finding)
{
    return lastOn(plan, finding, [](const FindingVerdict &) { return true; });
}

FindingVerdict verdictOn(const Plan &plan, const Finding &finding, Usefulness usefulness, const QString &author,
                         QDate day)
{
    const auto isTheirs = [&](const FindingVerdict &each) { return each.judgedBy == author; };
    const FindingVerdict *known = lastOn(plan, finding, isTheirs);
    FindingVerdict verdict = known ? *known : FindingVerdict();
    verdict.rule = QLatin1String(finding.rule);
    verdict.fingerprint = finding.fingerprint;
    verdict.usefulness = usefulness;
    verdict.judgedBy = author;
    verdict.judgedOn = day;
    return verdict;
}

} // namespace qd::rules
