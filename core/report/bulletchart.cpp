// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletchart.h"

#include "base/tr.h"
#include "model/series.h"
#include "report/charttext.h"
#include "rules/course.h"

#include <algorithm>
#include <cmath>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// Values closer together than this share of the largest are not told apart by bars from zero.
constexpr double FlatShare = 0.3;

std::vector<double> numbersOf(const BulletRow &row)
{
    std::vector<double> numbers = row.bounds;
    for (const auto &number : {row.value, row.target, row.before}) {
        if (number)
            numbers.push_back(*number);
    }
    return numbers;
}

/// From zero where the differences can be seen from there, else around the values.
void setScale(BulletRow &row)
{
    const std::vector<double> numbers = numbersOf(row);
    if (numbers.empty())
        return;
    const auto [least, most] = std::ranges::minmax(numbers);
    const double largest = std::max(std::abs(least), std::abs(most));
    const bool flat = least > 0 && most - least < FlatShare * largest;
    const double pad = (most - least) * 0.25;
    row.from = flat ? least - pad : std::min(0.0, least * 1.08);
    row.to = flat ? most + pad : std::max(0.0, most * 1.08);
    if (row.from == row.to)
        row.to = row.from + 1;
}

void setRanges(BulletRow &row, const Plan &plan, const Kpi &kpi, QDate asOf)
{
    const double factor = kpi.unit.displayFactor();
    if (kpi.direction == Direction::Range) {
        for (const auto &bound : {kpi.lower, kpi.upper}) {
            if (bound)
                row.bounds.push_back(*bound * factor);
        }
        return;
    }
    const stats::Behaviour behaviour = rules::behaviourOf(kpi, rules::courseOf(plan, kpi, asOf));
    if (behaviour.hasLimits && behaviour.lower < behaviour.upper)
        row.bounds = {behaviour.lower * factor, behaviour.upper * factor};
}

QString targetText(const Kpi &kpi, const BulletRow &row)
{
    const auto number = [&](double value) { return numberText(value * kpi.unit.displayFactor(), row.decimals); };
    if (kpi.direction != Direction::Range)
        return row.target ? Tr::tr("Target %1").arg(numberText(*row.target, row.decimals)) : Tr::tr("No target");
    if (kpi.lower && kpi.upper)
        return Tr::tr("%1 to %2").arg(number(*kpi.lower), number(*kpi.upper));
    return kpi.lower ? Tr::tr("At least %1").arg(number(*kpi.lower))
        : kpi.upper  ? Tr::tr("At most %1").arg(number(*kpi.upper))
                     : Tr::tr("No target");
}

BulletRow rowOf(const Plan &plan, const KpiStatus &status, QDate asOf, const Wording &wording)
{
    const Kpi &kpi = *status.kpi;
    const double factor = kpi.unit.displayFactor();
    const auto shown = [&](std::optional<double> value) { return value ? std::optional(*value * factor) : value; };
    BulletRow row;
    row.kpi = kpi.id;
    row.label = kpi.name;
    row.unit = kpi.unit.symbol;
    row.reversed = higherIsGood(kpi.direction) == false;
    row.status = statusMark(status.verdict.outcome);
    row.result = status.verdict.outcome == Outcome::Undecidable ? wordFor(status.verdict.reason)
                                                                : wordFor(status.verdict.outcome);
    std::vector<double> numbers;
    if (status.observation) {
        row.value = shown(status.observation->actual);
        if (kpi.direction != Direction::Range)
            row.target = shown(status.observation->target);
        for (const auto &number : {status.observation->actual, status.observation->target}) {
            if (number)
                numbers.push_back(*number);
        }
    }
    if (status.period) {
        const Series series(plan, kpi, asOf);
        const Observation *before = series.find(wording.calendar().yearBefore(*status.period));
        row.before = before ? shown(before->actual) : std::nullopt;
    }
    row.decimals = decimalsFor(numbers, kpi.unit);
    if (row.value && row.target)
        row.decimals = decimalsToTellApart(*row.value / factor, *row.target / factor, kpi.unit, row.decimals);
    setRanges(row, plan, kpi, asOf);
    setScale(row);
    row.valueText = row.value ? numberText(*row.value, row.decimals) : Tr::tr("no value");
    row.targetText = targetText(kpi, row);
    row.beforeText = row.before ? numberText(*row.before, row.decimals) : QString();
    return row;
}

int exceptionRank(Outcome outcome)
{
    return outcome == Outcome::Missed ? 0 : outcome == Outcome::Undecidable ? 1 : 2;
}

QString titleOf(const std::vector<KpiStatus> &statuses, const BulletSpec &spec, const QString &subject)
{
    if (spec.rows.size() == 1) {
        const BulletRow &row = spec.rows.front();
        return Tr::tr("%1: %2, %3", "KPI, value, target or result")
            .arg(row.label, row.valueText, row.targetText.toLower());
    }
    const Totals sum = totals(statuses);
    return Tr::tr("%1: %L2 of %Ln KPI(s) met the target, %L3 missed", "department", sum.all())
        .arg(subject)
        .arg(sum.met)
        .arg(sum.missed);
}

} // namespace

BulletSpec bulletChart(const Plan &plan, std::span<const Kpi *const> kpis, const QString &subject, QDate asOf,
                       const Wording &wording)
{
    std::vector<KpiStatus> statuses;
    for (const Kpi *kpi : kpis)
        statuses.push_back(statusOf(plan, *kpi, asOf));
    std::ranges::stable_sort(statuses, {},
                             [](const KpiStatus &status) { return exceptionRank(status.verdict.outcome); });
    BulletSpec spec;
    for (const KpiStatus &status : statuses)
        spec.rows.push_back(rowOf(plan, status, asOf, wording));
    spec.title = titleOf(statuses, spec, subject);
    spec.subtitle = Tr::tr("Bar or point: latest value. Thick mark: target. Thin mark: a year before. Shades: below, "
                           "within and above the usual range. Right is better.");
    QStringList parts{spec.title};
    for (const BulletRow &row : spec.rows)
        parts << Tr::tr("%1: %2, %3, %4", "KPI, value, target, result")
                     .arg(row.label, row.valueText, row.targetText, row.result);
    spec.description = parts.join(u". "_s);
    return spec;
}

DataTable dataOf(const BulletSpec &spec)
{
    DataTable table{{Tr::tr("KPI"), Tr::tr("Unit"), Tr::tr("Actual"), Tr::tr("Target"), Tr::tr("Year before"),
                     Tr::tr("Lower limit"), Tr::tr("Upper limit"), Tr::tr("Result")},
                    {}};
    for (const BulletRow &row : spec.rows) {
        const auto number = [&](std::optional<double> value) {
            return value ? DataCell{numberText(*value, row.decimals), value} : DataCell{};
        };
        const bool ranged = row.bounds.size() == 2;
        table.rows.push_back({{row.label, {}},
                              {row.unit, {}},
                              number(row.value),
                              number(row.target),
                              number(row.before),
                              number(ranged ? std::optional(row.bounds[0]) : std::nullopt),
                              number(ranged ? std::optional(row.bounds[1]) : std::nullopt),
                              {row.result, {}}});
    }
    return table;
}

} // namespace qd::report
