// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparatives.h"

#include "model/currency.h"

#include <map>

namespace qd {

namespace {

using Path = std::vector<DepartmentId>;
using Number = std::optional<double> Observation::*;

constexpr std::array<Number, 3> Numbers{&Observation::actual, &Observation::target, &Observation::forecast};

/// Balances add up as amounts do; shares do not.
Restating restatingOf(const Kpi &kpi)
{
    switch (kpi.accumulation) {
    case Accumulation::Sum:
        return Restating::Shares;
    case Accumulation::Last:
        return kpi.unit.isPercent() ? Restating::Mean : Restating::Shares;
    case Accumulation::Minimum:
    case Accumulation::Maximum:
        return Restating::Extreme;
    case Accumulation::Mean:
    case Accumulation::None:
        break;
    }
    return Restating::Mean;
}

const Kpi *counterpart(const Plan &plan, const Kpi &kpi, DepartmentId department)
{
    const Kpi *sameName = nullptr;
    for (const Kpi &candidate : plan.table<Kpi>()) {
        if (candidate.department != department || candidate.cadence != kpi.cadence
            || !unitFactor(candidate.unit, kpi.unit))
            continue;
        if (!kpi.code.isEmpty() && candidate.code == kpi.code)
            return &candidate;
        if (!sameName && candidate.name.compare(kpi.name, Qt::CaseInsensitive) == 0)
            sameName = &candidate;
    }
    return sameName;
}

std::vector<Observation> valuesAlong(const Plan &plan, const Kpi &kpi, const Path &path);

/// One predecessor's values, in the unit of the KPI that is restated.
struct Source
{
    double share = 1;
    double factor = 1;
    std::map<QDate, Observation> values;
};

std::optional<double> combined(const std::vector<Source> &sources, QDate start, Number number, const Kpi &kpi)
{
    const Restating how = restatingOf(kpi);
    double sum = 0;
    double weight = 0;
    std::optional<double> extreme;
    for (const Source &source : sources) {
        const auto row = source.values.find(start);
        if (row == source.values.end() || !(row->second.*number)) {
            if (how != Restating::Shares)
                return {};
            continue;
        }
        const double value = *(row->second.*number) * source.factor;
        sum += value * source.share;
        weight += source.share;
        extreme = !extreme                              ? value
            : kpi.accumulation == Accumulation::Minimum ? std::min(*extreme, value)
                                                        : std::max(*extreme, value);
    }
    if (weight <= 0)
        return {};
    return how == Restating::Shares ? sum : how == Restating::Mean ? sum / weight : *extreme;
}

ValueState leastCertain(const std::vector<Source> &sources, QDate start)
{
    ValueState state = ValueState::Restated;
    for (const Source &source : sources) {
        if (const auto row = source.values.find(start); row != source.values.end() && isPreliminary(row->second))
            state = std::min(state, row->second.state);
    }
    return state;
}

std::optional<EarlierValues> earlierAlong(const Plan &plan, const Kpi &kpi, Path path)
{
    const auto predecessors = plan.table<DepartmentPredecessor>().startingWith(kpi.department);
    const Department *department = plan.find(kpi.department);
    // A department that came from itself, however far around, has no beginning to go back to.
    if (predecessors.empty() || !department || std::ranges::find(path, kpi.department) != path.end())
        return {};
    path.push_back(kpi.department);
    const auto own = valuesOf(plan, kpi, Comparatives::AsReported);
    EarlierValues earlier;
    earlier.how = restatingOf(kpi);
    earlier.since = department->validFrom.isValid() ? department->validFrom : own.empty() ? QDate() : own.front().start;
    std::vector<Source> sources;
    std::map<QDate, Observation> starts;
    for (const DepartmentPredecessor &predecessor : predecessors) {
        const Kpi *source = counterpart(plan, kpi, predecessor.predecessor);
        if (!source) {
            earlier.without.push_back(predecessor.predecessor);
            continue;
        }
        earlier.sources.push_back(source->id);
        Source &added = sources.emplace_back();
        added.share = predecessor.share;
        added.factor = *unitFactor(source->unit, kpi.unit);
        for (const Observation &value : valuesAlong(plan, *source, path)) {
            if (earlier.since.isValid() && value.start >= earlier.since)
                continue;
            added.values.insert({value.start, value});
            starts.insert({value.start, value});
        }
    }
    if (earlier.how != Restating::Shares && !earlier.without.empty())
        return earlier;
    for (const auto &[start, row] : starts) {
        Observation value;
        value.kpi = kpi.id;
        value.cadence = kpi.cadence;
        value.start = start;
        value.state = leastCertain(sources, start);
        for (const Number number : Numbers)
            value.*number = combined(sources, start, number, kpi);
        if (value.actual || value.target || value.forecast)
            earlier.values.push_back(value);
    }
    return earlier;
}

std::vector<Observation> valuesAlong(const Plan &plan, const Kpi &kpi, const Path &path)
{
    std::map<QDate, Observation> rows;
    for (const Observation &value : plan.observations(kpi.id)) {
        if (value.cadence == kpi.cadence)
            rows.insert({value.start, value});
    }
    if (const auto earlier = earlierAlong(plan, kpi, path)) {
        for (const Observation &value : earlier->values)
            rows.insert({value.start, value});
    }
    std::vector<Observation> values;
    for (const auto &[start, value] : rows)
        values.push_back(value);
    return values;
}

} // namespace

std::optional<EarlierValues> earlierValues(const Plan &plan, const Kpi &kpi)
{
    return earlierAlong(plan, kpi, {});
}

std::vector<Observation> valuesOf(const Plan &plan, const Kpi &kpi, Comparatives comparatives)
{
    if (comparatives == Comparatives::Restated)
        return valuesAlong(plan, kpi, {});
    std::vector<Observation> values;
    for (const Observation &value : plan.observations(kpi.id)) {
        if (value.cadence == kpi.cadence)
            values.push_back(value);
    }
    return values;
}

} // namespace qd
