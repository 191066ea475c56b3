// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "rules/catalogue.h"
#include "rules/kpirules.h"

#include <QCryptographicHash>

#include <array>

namespace qd::rules {

using namespace Qt::StringLiterals;

namespace {

/// Impact of a finding that no objective depends on.
double impactFloor(Level level)
{
    static constexpr std::array<double, 3> floors{0.1, 0.3, 0.6};
    return floors.at(size_t(level));
}

double expectedPrecision(Kind kind)
{
    static constexpr std::array<double, 3> means{0.95, 0.8, 0.7};
    return means.at(size_t(kind));
}

/// Urgency of a finding without a point of no return.
constexpr double UndatedUrgency = 0.5;

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
    return kpiRules();
}

const Rule *findRule(const QString &id)
{
    const auto rules = catalogue();
    const auto found = std::ranges::find_if(
        rules, [&](const Rule &rule) { return id.compare(QLatin1String(rule.id), Qt::CaseInsensitive) == 0; });
    return found == rules.end() ? nullptr : &*found;
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

void Context::report(const Kpi &kpi, Finding finding)
{
    finding.rule = m_rule->id;
    finding.level = m_rule->level;
    finding.subjects = {subjectOf(kpi)};
    finding.departments = {kpi.department};
    finding.fingerprint = fingerprintOf(m_rule->id, finding.subjects);
    finding.score = 100 * impactFloor(finding.level) * expectedPrecision(m_rule->kind) * UndatedUrgency;
    m_findings.findings.push_back(std::move(finding));
}

void Context::cannotEvaluate(const Kpi &kpi, Message reason)
{
    m_findings.notEvaluated.push_back({m_rule->id, subjectOf(kpi), std::move(reason)});
}

Findings diagnose(const Plan &plan, const RuleOptions &options, QDate asOf)
{
    Context context(plan, options, asOf);
    for (const Rule &rule : catalogue()) {
        context.m_rule = &rule;
        rule.run(context);
    }
    Findings &findings = context.m_findings;
    applyWaivers(plan, findings);
    const auto place = [](const Finding &finding) {
        return std::tuple(-finding.score, -int(finding.level), QByteArray(finding.rule), finding.fingerprint);
    };
    std::ranges::sort(findings.findings, {}, place);
    return std::move(findings);
}

} // namespace qd::rules
