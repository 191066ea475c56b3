// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bridgechart.h"

#include "base/tr.h"
#include "report/charttext.h"
#include "report/frame.h"

#include <algorithm>
#include <cmath>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// The figures of two departments for one period, and what stands between them.
struct Bridge
{
    const Observation *from = nullptr;
    const Observation *to = nullptr;
    struct Step
    {
        QString cause;
        QString source;
        double amount = 0; ///< what is added on the way
    };
    std::vector<Step> steps;
    double rest = 0; ///< unexplained
};

/// The latest values of one period that both have.
Bridge endsOf(const Plan &plan, const Kpi &kpi, const Kpi &counterpart, QDate asOf)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    const auto values = plan.observations(kpi.id);
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        if (!value->actual || value->cadence != kpi.cadence || calendar.end(value->period()) > asOf)
            continue;
        const Observation *other = plan.observation(counterpart.id, value->period());
        if (other && other->actual)
            return {&*value, other, {}, 0};
    }
    return {};
}

Bridge bridgeOf(const Plan &plan, const Kpi &kpi, const Kpi &counterpart, QDate asOf)
{
    Bridge bridge = endsOf(plan, kpi, counterpart, asOf);
    if (!bridge.from)
        return bridge;
    bridge.rest = *bridge.to->actual - *bridge.from->actual;
    for (const BridgeItem &item : plan.table<BridgeItem>()) {
        const bool forward = item.kpi == kpi.id && item.counterpart == counterpart.id;
        const bool backward = item.kpi == counterpart.id && item.counterpart == kpi.id;
        if ((!forward && !backward) || item.start != bridge.from->start)
            continue;
        // An amount says how much more the first of the two reports.
        const double amount = forward ? -item.amount : item.amount;
        bridge.steps.push_back({item.cause, item.source, amount});
        bridge.rest -= amount;
    }
    return bridge;
}

/// Makes rows, each beginning where the one before has ended.
class Rows
{
public:
    Rows(BarSpec &spec, const Unit &unit, int decimals, const Wording &wording)
        : m_spec(spec)
        , m_unit(unit)
        , m_decimals(decimals)
        , m_wording(wording)
    {
    }
    void addFigure(const QString &name, const QString &detail, double value)
    {
        BarRow &row = add(name, detail, {0, shown(value), BarFill::Actual}, shown(value),
                          m_wording.number(value, m_unit, m_decimals));
        row.total = true;
        m_level = value;
    }
    void addStep(const QString &name, const QString &detail, double amount, BarFill fill)
    {
        BarRow &row = add(name, detail, {shown(m_level), shown(m_level + amount), fill}, shown(amount),
                          m_wording.difference(amount, m_unit, m_decimals));
        if (fill == BarFill::Off)
            row.mark = Status::Off;
        m_level += amount;
    }

private:
    double shown(double value) const { return value * m_unit.displayFactor(); }
    BarRow &add(const QString &name, const QString &detail, const BarPart &part, double value, const QString &label)
    {
        BarRow row;
        row.name = name;
        row.detail = detail;
        row.parts = {part};
        row.value = value;
        row.label = label;
        row.reading = Tr::tr("%1: %2 %3.", "what, number, unit").arg(name, label, m_unit.symbol);
        m_spec.rows.push_back(std::move(row));
        return m_spec.rows.back();
    }

    BarSpec &m_spec;
    const Unit &m_unit;
    int m_decimals;
    const Wording &m_wording;
    double m_level = 0;
};

int decimalsOf(const Bridge &bridge, const Unit &unit)
{
    std::vector<double> numbers{*bridge.from->actual, *bridge.to->actual};
    for (const Bridge::Step &step : bridge.steps)
        numbers.push_back(step.amount);
    return decimalsFor(numbers, unit);
}

/// Steps that are small beside the figures would not be seen on a scale from zero.
void cutWhatAllShare(BarSpec &spec)
{
    constexpr double Visible = 0.25; ///< share of the scale that the steps take at least
    double least = spec.to;
    double most = spec.from;
    for (const BarRow &row : spec.rows) {
        for (const double level : {row.total ? row.parts[0].to : row.parts[0].from, row.parts[0].to}) {
            least = std::min(least, level);
            most = std::max(most, level);
        }
    }
    const bool isCut = least > 0 && most - least < Visible * most;
    if (!isCut)
        return;
    spec.from = least - (most - least);
    spec.to = most;
    spec.subtitle += u' '
        + Tr::tr("Both figures are cut: the scale begins at %1.", "number")
              .arg(numberText(spec.from, most - least < 10 ? 1 : 0));
}

void fillTexts(BarSpec &spec, const Bridge &bridge, const Kpi &kpi, int decimals, bool isExplained,
               const Wording &wording)
{
    const double apart = std::abs(*bridge.to->actual - *bridge.from->actual);
    const auto amount = [&](double value) {
        return wording.number(std::abs(value), kpi.unit, decimals)
            + (kpi.unit.symbol.isEmpty() ? QString() : u' ' + kpi.unit.symbol);
    };
    spec.title = isExplained
        ? Tr::tr("%1: all of the difference of %2 is explained", "KPI, amount").arg(kpi.name, amount(apart))
        : Tr::tr("%1: %2 of the difference of %3 is not explained", "KPI, amounts")
              .arg(kpi.name, amount(bridge.rest), amount(apart));
    spec.subtitle = Tr::tr("From one department's figure to the other's, %1. Each bar begins where the one above ends.",
                           "period, unit")
                        .arg(wording.period(bridge.from->period())
                             + (kpi.unit.symbol.isEmpty() ? QString() : u", "_s + kpi.unit.symbol));
    spec.nameHeading = Tr::tr("Step");
    spec.detailHeading = Tr::tr("Source");
    spec.valueHeading = Tr::tr("Amount");
    describeRows(spec);
}

} // namespace

BarSpec bridgeChart(const Plan &plan, const Kpi &kpi, const Kpi &counterpart, QDate asOf, const Wording &wording)
{
    BarSpec spec;
    spec.id = u"bridge"_s;
    spec.connected = true;
    const Bridge bridge = bridgeOf(plan, kpi, counterpart, asOf);
    if (!bridge.from)
        return spec;
    const int decimals = decimalsOf(bridge, kpi.unit);
    const bool isExplained = std::abs(bridge.rest * kpi.unit.displayFactor()) < 0.5 * std::pow(10, -decimals);
    Rows rows(spec, kpi.unit, decimals, wording);
    rows.addFigure(departmentName(plan, kpi.department), bridge.from->source, *bridge.from->actual);
    for (const Bridge::Step &step : bridge.steps)
        rows.addStep(step.cause, step.source, step.amount, BarFill::PreviousYear);
    if (!isExplained)
        rows.addStep(Tr::tr("Not explained"), {}, bridge.rest, BarFill::Off);
    rows.addFigure(departmentName(plan, counterpart.department), bridge.to->source, *bridge.to->actual);
    fillTexts(spec, bridge, kpi, decimals, isExplained, wording);
    fitScale(spec);
    cutWhatAllShare(spec);
    return spec;
}

std::vector<std::pair<const Kpi *, const Kpi *>> bridges(const Plan &plan)
{
    std::vector<std::pair<const Kpi *, const Kpi *>> found;
    for (const BridgeItem &item : plan.table<BridgeItem>()) {
        const std::pair ends{plan.find(item.kpi), plan.find(item.counterpart)};
        if (ends.first && ends.second && std::ranges::find(found, ends) == found.end())
            found.push_back(ends);
    }
    return found;
}

} // namespace qd::report
