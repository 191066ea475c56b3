// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scorecard.h"

#include "base/tr.h"
#include "model/series.h"
#include "report/cut.h"
#include "report/kpifigures.h"
#include "rules/course.h"

#include <QHash>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t SparklineLength = 27;

Sparkline sparkline(std::span<const Observation *const> values, const stats::Behaviour &behaviour, const Kpi &kpi,
                    Outcome outcome)
{
    Sparkline line;
    for (const Observation *value : values.last(std::min(values.size(), SparklineLength)))
        line.values.push_back(value->actual);
    if (behaviour.hasLimits)
        line.band = ChartBand{behaviour.lower, behaviour.upper};
    if (!values.empty() && kpi.direction != Direction::Range)
        line.target = values.back()->target;
    line.last = statusMark(outcome);
    return line;
}

QString targetText(const Kpi &kpi, const Observation &value, const Wording &wording, int decimals)
{
    const auto number = [&](double bound) { return wording.number(bound, kpi.unit, decimals); };
    if (kpi.direction != Direction::Range)
        return value.target ? number(*value.target) : QString();
    if (kpi.lower && kpi.upper)
        return Tr::tr("%1 to %2").arg(number(*kpi.lower), number(*kpi.upper));
    return kpi.lower ? Tr::tr("from %1").arg(number(*kpi.lower))
        : kpi.upper  ? Tr::tr("up to %1").arg(number(*kpi.upper))
                     : QString();
}

void fillNumbers(ScorecardRow &row, const Series &series, const KpiStatus &status, const Wording &wording)
{
    const Kpi &kpi = *status.kpi;
    const Observation &value = *status.observation;
    row.period = wording.shortPeriod(*status.period);
    if (value.actual)
        row.actual = wording.number(*value.actual, kpi.unit, row.decimals);
    row.target = targetText(kpi, value, wording, row.decimals);
    if (value.actual && value.target && kpi.direction != Direction::Range)
        row.difference = wording.difference(*value.actual - *value.target, kpi.unit, row.decimals);
    const Observation *before = series.find(wording.calendar().yearBefore(*status.period));
    if (before && before->actual)
        row.yearBefore = wording.number(*before->actual, kpi.unit, row.decimals);
}

ScorecardRow makeRow(const Plan &plan, const KpiStatus &status, const Wording &wording, QDate asOf)
{
    const Kpi &kpi = *status.kpi;
    const Department *department = plan.find(kpi.department);
    const Series series(plan, kpi, asOf);
    const auto values = closedValues(series, wording.calendar(), asOf);
    ScorecardRow row;
    row.kpi = kpi.id;
    row.department = kpi.department;
    row.name = kpi.name;
    row.departmentName = department ? department->name : QString();
    row.unit = kpi.unit.symbol;
    row.outcome = status.verdict.outcome;
    row.at = status.period;
    row.decimals = decimalsOf(values, kpi);
    row.result = wordFor(row.outcome);
    row.reason = wordFor(status.verdict.reason);
    const rules::Course course = rules::courseOf(plan, *status.kpi, asOf);
    row.sparkline = sparkline(values, rules::behaviourOf(*status.kpi, course), kpi, row.outcome);
    if (status.observation)
        fillNumbers(row, series, status, wording);
    return row;
}

std::optional<Period> commonPeriod(std::span<const ScorecardRow> rows)
{
    std::optional<Period> common;
    for (const ScorecardRow &row : rows) {
        if (!row.at)
            continue;
        if (common && *common != *row.at)
            return {};
        common = row.at;
    }
    return common;
}

void count(Totals &sum, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Met:
        ++sum.met;
        break;
    case Outcome::Missed:
        ++sum.missed;
        break;
    case Outcome::Undecidable:
        ++sum.undecidable;
        break;
    }
}

/// Totals, period and words from the rows.
void sumUp(Scorecard &card, const Wording &wording)
{
    card.totals = {};
    for (const ScorecardRow &row : card.rows)
        count(card.totals, row.outcome);
    card.period = commonPeriod(card.rows);
    const Totals &sum = card.totals;
    card.met = sum.all() == 0 ? Tr::tr("No KPIs yet")
        : card.period         ? Tr::tr("%L1 of %Ln KPI(s) met the target of %2", nullptr, sum.all())
                            .arg(sum.met)
                            .arg(wording.period(*card.period))
                      : Tr::tr("%L1 of %Ln KPI(s) met the latest target", nullptr, sum.all()).arg(sum.met);
    card.missed = sum.all() == 0
        ? QString()
        : Tr::tr("%L1 missed, %L2 undecidable", "numbers of KPIs").arg(sum.missed).arg(sum.undecidable);
}

} // namespace

QString exhibit(std::size_t index)
{
    return u'E' + QString::number(index + 1);
}

Scorecard scorecard(const Plan &plan, QDate asOf, const rules::Findings &findings, const Wording &wording)
{
    QHash<KpiId, QString> exhibits;
    for (std::size_t index = 0; index < findings.findings.size(); ++index) {
        for (const rules::Subject &subject : findings.findings[index].subjects) {
            if (qstrcmp(subject.table, "kpi") == 0 && !exhibits.contains({subject.id}))
                exhibits.insert({subject.id}, exhibit(index));
        }
    }
    Scorecard card;
    card.asOf = asOf;
    for (const KpiStatus &status : statusOfAll(plan, asOf)) {
        card.rows.push_back(makeRow(plan, status, wording, asOf));
        card.rows.back().finding = exhibits.value(status.kpi->id);
    }
    sumUp(card, wording);
    return card;
}

Scorecard narrowed(const Scorecard &all, std::span<const DepartmentId> departments, const Wording &wording)
{
    if (departments.empty())
        return all;
    Scorecard part;
    part.asOf = all.asOf;
    std::ranges::copy_if(all.rows, std::back_inserter(part.rows),
                         [&](const ScorecardRow &row) { return isAmong(departments, row.department); });
    sumUp(part, wording);
    return part;
}

} // namespace qd::report
