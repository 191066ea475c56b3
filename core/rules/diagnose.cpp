// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "rules/audience.h"
#include "rules/catalogue.h"
#include "rules/families.h"
#include "rules/ranking.h"
#include "rules/signalcontext.h"

#include <QCryptographicHash>

#include <vector>

namespace qd::rules {

using namespace Qt::StringLiterals;

namespace {

/// Of the rule and the records, never of values or dates: it must stay the same from one review to the next.
QString fingerprintOf(const char *rule, std::span<const Subject> subjects)
{
    QByteArrayList parts;
    for (const Subject &subject : subjects)
        parts << QByteArray(subject.table) + ' ' + QByteArray::number(subject.id);
    std::ranges::sort(parts);
    parts.prepend(rule);
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join('\n'), QCryptographicHash::Sha256).toHex().first(16));
}

void applyWaivers(const Plan &plan, Findings &findings)
{
    for (const Waiver &waiver : plan.table<Waiver>()) {
        if (waiver.expires.isValid() && waiver.expires < findings.asOf)
            continue;
        for (Finding &finding : findings.findings) {
            if (waiver.rule == QLatin1String(finding.rule) && waiver.fingerprint == finding.fingerprint) {
                finding.state = State::Waived;
                finding.waiver = waiver.id;
            }
        }
    }
}

} // namespace

std::span<const Rule> catalogue()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all;
        for (const auto family :
             {objectiveRules(),  accountabilityRules(), attentionRules(), driverRules(),     kpiRules(),
              capabilityRules(), signalRules(),         driftRules(),     targetRules(),     upkeepRules(),
              togetherRules(),   tradeOffRules(),       pairRules(),      dependencyRules(), chainRules(),
              promiseRules(),    networkRules(),        siloRules(),      flowRules(),       capacityRules(),
              strainRules(),     initiativeRules(),     duplicateRules(), decisionRules(),   commitmentRules(),
              unansweredRules(), beliefRules(),         realityRules(),   relianceRules(),   sequenceRules(),
              directionRules(),  incentiveRules(),      scopeRules(),     claimRules()})
            all.insert(all.end(), family.begin(), family.end());
        return all;
    }();
    return rules;
}

const Rule *findRule(const QString &id)
{
    const auto rules = catalogue();
    const auto found = std::ranges::find_if(
        rules, [&](const Rule &rule) { return id.compare(QLatin1String(rule.id), Qt::CaseInsensitive) == 0; });
    return found == rules.end() ? nullptr : &*found;
}

Message message(const char *text, std::vector<Message::Argument> arguments, std::optional<int> count)
{
    return {text, std::move(arguments), count};
}

Message quote(const QString &words)
{
    return {QT_TRANSLATE_NOOP("qd", "%1"), {words}, {}};
}

Subject subjectOf(const Department &department)
{
    return {"department", department.id.value, department.name};
}

Subject subjectOf(const Objective &objective)
{
    return {"objective", objective.id.value, objective.title};
}

Subject subjectOf(const Objective &objective, const CheckIn &checkIn)
{
    return {"checkIn", objective.id.value, objective.title + u' ' + checkIn.start.toString(Qt::ISODate)};
}

Subject subjectOf(const HandOff &handOff)
{
    return {"handOff", handOff.id.value, handOff.name};
}

Subject subjectOf(const Department &department, const Capacity &capacity)
{
    return {"capacity", department.id.value, department.name + u' ' + capacity.start.toString(Qt::ISODate)};
}

Subject subjectOf(const Kpi &kpi)
{
    return {"kpi", kpi.id.value, kpi.name};
}

Subject subjectOf(const Kpi &kpi, const Observation &observation)
{
    return {"observation", kpi.id.value, kpi.name + u' ' + observation.start.toString(Qt::ISODate)};
}

Context::Context(const Plan &planToCheck, const RuleOptions &options, QDate date)
    : plan(planToCheck)
    , calendar(planToCheck.organisation().fiscalCalendar())
    , asOf(date)
    , m_options(options)
{
    m_findings.asOf = date;
}

double Context::option(const char *name) const
{
    const auto found =
        std::ranges::find_if(m_rule->options, [&](const Option &option) { return qstrcmp(option.name, name) == 0; });
    Q_ASSERT(found != m_rule->options.end());
    return m_options.values.value(QLatin1String(m_rule->id) + u'.' + QLatin1String(name), found->value);
}

void Context::report(Finding finding, std::optional<Level> level)
{
    finding.rule = m_rule->id;
    finding.level = level.value_or(m_rule->level);
    finding.fingerprint = fingerprintOf(m_rule->id, finding.subjects);
    m_findings.findings.push_back(std::move(finding));
}

void Context::report(const Kpi &kpi, Finding finding)
{
    finding.subjects = {subjectOf(kpi)};
    finding.departments = {kpi.department};
    report(std::move(finding));
}

void Context::cannotEvaluate(Subject subject, Message reason)
{
    m_findings.notEvaluated.push_back({m_rule->id, std::move(subject), std::move(reason)});
}

const SignalContext &Context::signalContext()
{
    if (!m_signalContext)
        m_signalContext = std::make_shared<SignalContext>(plan, asOf);
    return *m_signalContext;
}

QString Context::nameOf(DepartmentId department) const
{
    const Department *found = plan.find(department);
    return found ? found->name : QString();
}

Findings diagnose(const Plan &plan, const RuleOptions &options, QDate asOf)
{
    Context context(plan, options, asOf);
    for (const Rule &rule : catalogue()) {
        context.m_rule = &rule;
        rule.run(context);
    }
    Findings &findings = context.m_findings;
    mergeSameCause(findings.findings);
    for (Finding &finding : findings.findings) {
        // A story is told in the room.
        finding.story = isForFacilitator(finding.rule) ? StrategicThemeId() : storyOf(plan, finding);
        finding.score = scoreOf(plan, finding, findRule(QLatin1String(finding.rule))->kind, asOf);
    }
    dropLonelyStories(findings.findings);
    applyWaivers(plan, findings);
    rank(findings.findings);
    return std::move(findings);
}

} // namespace qd::rules
