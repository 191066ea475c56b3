// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "rules/catalogue.h"
#include "rules/diagnosis.h"
#include "rules/families.h"
#include "rules/settings.h"
#include "rules/signalcontext.h"

#include <QCryptographicHash>

#include <vector>

namespace qd::rules {

using namespace Qt::StringLiterals;

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
              directionRules(),  incentiveRules(),      scopeRules(),     claimRules(),      oddsRules(),
              termsRules(),      interfaceRules(),      relayRules(),     perceptionRules(), streamRules(),
              bottleneckRules(), deadEndRules(),        loadRules(),      queueRules(),      reliefRules(),
              growthRules(),     headcountRules()})
            all.insert(all.end(), family.begin(), family.end());
        return all;
    }();
    return rules;
}

const Rule *findRule(const QString &id)
{
    static const QHash<QString, const Rule *> byId = [] {
        QHash<QString, const Rule *> rules;
        for (const Rule &rule : catalogue())
            rules.insert(QLatin1String(rule.id), &rule);
        return rules;
    }();
    return byId.value(id.toUpper());
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

Context::Context(const Plan &planToCheck, const RuleOptions &options, QDate date,
                 std::unique_ptr<SignalContext> &signalContext)
    : plan(planToCheck)
    , calendar(planToCheck.organisation().fiscalCalendar())
    , asOf(date)
    , m_options(options)
    , m_signalContext(signalContext)
{
}

void Context::run(const Rule &rule, RuleMemory &memory)
{
    RuleMemory now;
    m_rule = &rule;
    m_before = &memory;
    m_now = &now;
    m_settings = std::make_shared<RuleSettings>(plan, rule);
    for (const RuleSetting *setting : m_settings->switchingOff())
        cannotEvaluate(subjectOf(plan, *setting), whyOff(*setting));
    if (!m_settings->isOffEverywhere())
        rule.run(*this);
    now.changed = 0;
    memory = std::move(now);
}

QString keyOf(const Rule &rule, const char *option)
{
    return QLatin1String(rule.id) + u'.' + QLatin1String(option);
}

double Context::option(const char *name, DepartmentId department) const
{
    const auto found =
        std::ranges::find_if(m_rule->options, [&](const Option &option) { return qstrcmp(option.name, name) == 0; });
    Q_ASSERT(found != m_rule->options.end());
    const RuleSetting *setting = m_settings->ofOption(name, department);
    return m_options.values.value(keyOf(*m_rule, name), setting ? *setting->value : found->value);
}

void Context::report(Finding finding, std::optional<Level> level)
{
    if (m_settings->isOff(finding.departments))
        return;
    finding.rule = m_rule->id;
    finding.level = m_settings->levelOn(finding.departments, level.value_or(m_rule->level));
    finding.fingerprint = fingerprintOf(m_rule->id, finding.subjects);
    m_now->findings.push_back(std::move(finding));
}

void Context::report(const Kpi &kpi, Finding finding)
{
    finding.subjects = {subjectOf(kpi)};
    finding.departments = {kpi.department};
    report(std::move(finding));
}

void Context::cannotEvaluate(Subject subject, Message reason)
{
    m_now->notEvaluated.push_back({m_rule->id, std::move(subject), std::move(reason)});
}

const SignalContext &Context::signalContext()
{
    if (!m_knowsSignals)
        m_signalContext = std::make_unique<SignalContext>(plan, asOf, std::move(m_signalContext));
    m_knowsSignals = true;
    return *m_signalContext;
}

void Context::forEachKpi(const std::function<void(const Kpi &)> &judge, double also)
{
    constexpr Tables ofKpis = tablesOf<Kpi, Observation, Annotation>;
    Q_ASSERT(!m_now->byKpi);
    const Tables read = m_rule->reads | tablesOf<Organisation>;
    const bool stands = m_before->byKpi && (m_before->changed & read & ~ofKpis) == 0 && m_before->also == also;
    auto part = m_before->parts.begin();
    m_now->byKpi = true;
    m_now->also = also;
    for (const Kpi &kpi : plan.table<Kpi>()) {
        const std::size_t found = m_now->findings.size();
        const std::size_t silent = m_now->notEvaluated.size();
        while (part != m_before->parts.end() && part->kpi < kpi.id)
            ++part;
        if (!stands || m_before->changedKpis.contains(kpi.id))
            judge(kpi);
        else if (part != m_before->parts.end() && part->kpi == kpi.id)
            m_before->handOver(*part, *m_now);
        if (m_now->findings.size() > found || m_now->notEvaluated.size() > silent)
            m_now->parts.push_back({kpi.id, found, m_now->findings.size(), silent, m_now->notEvaluated.size()});
    }
}

void Context::forEachWatched(const std::function<void(const Watched &)> &judge, double also)
{
    const std::vector<Watched> &kpis = signalContext().kpis();
    auto next = kpis.begin();
    forEachKpi(
        [&](const Kpi &kpi) {
            next = std::ranges::lower_bound(next, kpis.end(), kpi.id, {},
                                            [](const Watched &each) { return each.kpi->id; });
            judge(*next);
        },
        also);
}

QString Context::nameOf(DepartmentId department) const
{
    const Department *found = plan.find(department);
    return found ? found->name : QString();
}

Findings diagnose(const Plan &plan, const RuleOptions &options, QDate asOf)
{
    return *Diagnosis().update(plan, options, asOf);
}

} // namespace qd::rules
