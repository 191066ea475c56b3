// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/variancechart.h"

#include "base/tr.h"
#include "model/series.h"
#include "model/verdict.h"
#include "report/charttext.h"
#include "report/frame.h"
#include "report/kpifigures.h"

#include <algorithm>
#include <cmath>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// In percent of the target; nothing where it says nothing.
std::optional<double> variance(const KpiStatus &status)
{
    if (!status.observation || status.kpi->direction == Direction::Range)
        return {};
    const auto &[actual, target] = std::tuple(status.observation->actual, status.observation->target);
    if (!actual || !target || *target == 0)
        return {};
    return (*actual - *target) / std::abs(*target) * 100;
}

QString signedPercent(double value, int decimals)
{
    const QString text = numberText(std::abs(value), decimals);
    const bool isZero = std::abs(value) < 0.5 * std::pow(10, -decimals);
    return (isZero ? u"±"_s : value > 0 ? u"+"_s : u"−"_s) + text + u" %"_s;
}

BarFill fillFor(Outcome outcome)
{
    return outcome == Outcome::Met ? BarFill::Ok : outcome == Outcome::Missed ? BarFill::Off : BarFill::None;
}

BarRow rowOf(const Plan &plan, const KpiStatus &status, double percent, QDate asOf, const Wording &wording)
{
    const Kpi &kpi = *status.kpi;
    const double actual = *status.observation->actual;
    const double target = *status.observation->target;
    const int decimals = decimalsOf(closedValues(Series(plan, kpi, asOf), wording.calendar(), asOf), kpi);
    const QString unit = kpi.unit.symbol.isEmpty() ? QString() : u' ' + kpi.unit.symbol;
    BarRow row;
    row.name = kpi.name;
    row.detail = departmentName(plan, kpi.department);
    row.parts = {{0, percent, fillFor(status.verdict.outcome)}};
    row.value = percent;
    row.label = signedPercent(percent, std::abs(percent) < 9.95 ? 1 : 0);
    row.words = Tr::tr("%1 instead of %2", "actual, target with unit")
                    .arg(wording.number(actual, kpi.unit, decimals), wording.number(target, kpi.unit, decimals) + unit);
    row.mark = statusMark(status.verdict.outcome);
    const QString result = status.verdict.outcome == Outcome::Undecidable ? wordFor(status.verdict.reason)
                                                                          : wordFor(status.verdict.outcome);
    row.reading = Tr::tr("%1, %2, %3: %4, %5 from the target, %6.", "KPI, department, period, numbers, percent, result")
                      .arg(row.name, row.detail, wording.period(*status.period), row.words, row.label, result);
    return row;
}

} // namespace

VarianceChart varianceChart(const Plan &plan, std::span<const Kpi *const> kpis, const QString &subject, QDate asOf,
                            const Wording &wording)
{
    VarianceChart chart;
    BarSpec &spec = chart.spec;
    spec.id = u"variance"_s;
    spec.shape = BarSpec::Shape::Pin;
    int missed = 0;
    std::vector<std::tuple<bool, double, KpiId, BarRow>> ordered;
    for (const Kpi *kpi : kpis) {
        const KpiStatus status = statusOf(plan, *kpi, asOf);
        const auto percent = variance(status);
        if (!percent)
            continue;
        const bool isMissed = status.verdict.outcome == Outcome::Missed;
        missed += isMissed ? 1 : 0;
        ordered.emplace_back(!isMissed, -std::abs(*percent), kpi->id, rowOf(plan, status, *percent, asOf, wording));
    }
    std::ranges::stable_sort(ordered, {},
                             [](const auto &each) { return std::pair(std::get<0>(each), std::get<1>(each)); });
    for (auto &[isMet, order, kpi, row] : ordered) {
        spec.rows.push_back(std::move(row));
        chart.kpis.push_back(kpi);
    }
    spec.title = missed == 0
        ? Tr::tr("%1: every target is met", "department or company").arg(subject)
        : Tr::tr("%1: %n KPI(s) missed the target, the largest gap is %2", "department or company", missed)
              .arg(subject, spec.rows.front().label);
    spec.subtitle =
        Tr::tr("Difference between actual and target in percent of the target. Square: missed. Circle: met. "
               "%1 of %2 KPIs; the others have no target to divide by.")
            .arg(spec.rows.size())
            .arg(kpis.size());
    spec.nameHeading = Tr::tr("KPI");
    spec.detailHeading = Tr::tr("Department");
    spec.valueHeading = Tr::tr("Difference in percent");
    spec.wordsHeading = Tr::tr("Actual and target");
    describeRows(spec);
    fitScale(spec);
    return chart;
}

} // namespace qd::report
