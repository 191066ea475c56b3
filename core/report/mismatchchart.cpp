// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/mismatchchart.h"

#include "base/tr.h"
#include "report/frame.h"

#include <algorithm>
#include <cmath>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPeriods = 12;

struct Figures
{
    Period period;
    double one = 0;
    double other = 0;
};

/// The newest first.
std::vector<Figures> commonFigures(const Plan &plan, const Kpi &kpi, const Kpi &counterpart, QDate asOf)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    std::vector<Figures> figures;
    const auto values = plan.observations(kpi.id);
    for (auto value = values.rbegin(); value != values.rend() && int(figures.size()) < MostPeriods; ++value) {
        if (!value->actual || value->cadence != kpi.cadence || calendar.end(value->period()) > asOf)
            continue;
        const Observation *other = plan.observation(counterpart.id, value->period());
        if (other && other->actual)
            figures.push_back({value->period(), *value->actual, *other->actual});
    }
    return figures;
}

int decimalsOf(const std::vector<Figures> &figures, const Unit &unit)
{
    std::vector<double> numbers;
    for (const Figures &each : figures) {
        numbers.push_back(each.one);
        numbers.push_back(each.other);
    }
    return decimalsFor(numbers, unit);
}

BarRow rowOf(const Figures &each, const Unit &unit, int decimals, const Wording &wording)
{
    const double factor = unit.displayFactor();
    const bool isEqual = std::abs(each.one - each.other) * factor < 0.5 * std::pow(10, -decimals);
    BarRow row;
    row.name = wording.shortPeriod(each.period);
    row.parts = {{each.one * factor, each.other * factor, isEqual ? BarFill::Actual : BarFill::Off}};
    row.value = (each.one - each.other) * factor;
    row.label = isEqual ? QString() : wording.difference(each.one - each.other, unit, decimals);
    row.words = Tr::tr("%1 and %2", "two figures")
                    .arg(wording.number(each.one, unit, decimals), wording.number(each.other, unit, decimals));
    row.mark = isEqual ? Status::Ok : Status::Off;
    row.reading = isEqual ? Tr::tr("%1: both report %2.", "period, figure")
                                .arg(wording.period(each.period), wording.number(each.one, unit, decimals))
                          : Tr::tr("%1: %2, %3 apart.", "period, two figures, difference")
                                .arg(wording.period(each.period), row.words,
                                     wording.number(std::abs(each.one - each.other), unit, decimals));
    return row;
}

/// From the least to the largest figure, with some air: differences from zero would not be seen.
void fitAround(BarSpec &spec)
{
    spec.from = spec.rows.front().parts.front().from;
    spec.to = spec.from;
    for (const BarRow &row : spec.rows) {
        for (const double end : {row.parts.front().from, row.parts.front().to}) {
            spec.from = std::min(spec.from, end);
            spec.to = std::max(spec.to, end);
        }
    }
    const double air = spec.to > spec.from ? (spec.to - spec.from) * 0.08 : 1;
    spec.from -= air;
    spec.to += air;
}

} // namespace

BarSpec mismatchChart(const Plan &plan, const Kpi &kpi, const Kpi &counterpart, QDate asOf, const Wording &wording)
{
    BarSpec spec;
    spec.id = u"mismatch"_s;
    spec.shape = BarSpec::Shape::Dumbbell;
    const std::vector<Figures> figures = commonFigures(plan, kpi, counterpart, asOf);
    if (figures.empty() || kpi.unit != counterpart.unit)
        return spec;
    const int decimals = decimalsOf(figures, kpi.unit);
    for (const Figures &each : figures)
        spec.rows.push_back(rowOf(each, kpi.unit, decimals, wording));
    const QString unit = kpi.unit.symbol.isEmpty() ? QString() : u' ' + kpi.unit.symbol;
    const Figures &latest = figures.front();
    const auto apart = std::ranges::count(spec.rows, Status::Off, [](const BarRow &row) { return *row.mark; });
    spec.title = spec.rows.front().mark == Status::Ok
        ? Tr::tr("%1: both figures agree in %2", "KPI, period").arg(kpi.name, wording.period(latest.period))
        : Tr::tr("%1: two figures, %2 apart in %3", "KPI, difference, period")
              .arg(kpi.name, wording.number(std::abs(latest.one - latest.other), kpi.unit, decimals) + unit,
                   wording.period(latest.period));
    spec.subtitle =
        Tr::tr("Filled: %1. Ring: %2. They differ in %3 of the last %4 periods. The scale does not begin at zero.",
               "departments, counts")
            .arg(departmentName(plan, kpi.department), departmentName(plan, counterpart.department))
            .arg(apart)
            .arg(figures.size());
    spec.nameHeading = Tr::tr("Period");
    spec.valueHeading = Tr::tr("Difference");
    spec.wordsHeading = Tr::tr("Figures");
    describeRows(spec);
    fitAround(spec);
    return spec;
}

const Kpi *counterpartOf(const Plan &plan, const Kpi &kpi)
{
    for (const BridgeItem &item : plan.table<BridgeItem>()) {
        if (item.kpi == kpi.id || item.counterpart == kpi.id)
            return plan.find(item.kpi == kpi.id ? item.counterpart : item.kpi);
    }
    for (const Kpi &other : plan.table<Kpi>()) {
        if (other.department != kpi.department && other.unit == kpi.unit && other.cadence == kpi.cadence
            && other.name.compare(kpi.name, Qt::CaseInsensitive) == 0
            && other.scope.compare(kpi.scope, Qt::CaseInsensitive) == 0)
            return &other;
    }
    return nullptr;
}

} // namespace qd::report
