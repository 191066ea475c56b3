// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/valuestream.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace qd::stats {

namespace {

using Steps = std::span<const StreamStep>;
using Number = std::optional<double> StreamStep::*;

bool isTime(const std::optional<double> &value)
{
    return !value || (*value >= 0 && std::isfinite(*value));
}

bool isValid(Steps steps)
{
    const auto count = static_cast<int>(steps.size());
    return !steps.empty() && std::ranges::all_of(steps, [count](const StreamStep &step) {
        const bool placed =
            std::ranges::all_of(step.predecessors, [count](int each) { return each >= 0 && each < count; });
        return placed && isTime(step.processTime) && isTime(step.leadTime)
            && (!step.accurate || (*step.accurate >= 0 && *step.accurate <= 1));
    });
}

/// Predecessors first, otherwise in the order of the input; shorter than the input when there is a cycle (Kahn 1962).
std::vector<std::size_t> inOrder(Steps steps)
{
    std::vector<std::vector<std::size_t>> successors(steps.size());
    std::vector<std::size_t> missing(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        missing[i] = steps[i].predecessors.size();
        for (const int each : steps[i].predecessors)
            successors[static_cast<std::size_t>(each)].push_back(i);
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (missing[i] == 0)
            order.push_back(i);
    }
    for (std::size_t next = 0; next < order.size(); ++next) {
        for (const std::size_t successor : successors[order[next]]) {
            if (--missing[successor] == 0)
                order.push_back(successor);
        }
    }
    return order;
}

bool allHave(Steps steps, Number number)
{
    return std::ranges::all_of(steps, [number](const StreamStep &step) { return (step.*number).has_value(); });
}

std::optional<double> ifFinite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Lead times are known. Of paths that last equally long the one through earlier steps.
void setCriticalPath(ValueStream &stream, Steps steps, const std::vector<std::size_t> &order)
{
    std::vector<double> finish(steps.size());
    std::vector<int> before(steps.size(), -1);
    for (const std::size_t i : order) {
        for (const int each : steps[i].predecessors) {
            const double done = finish[static_cast<std::size_t>(each)];
            const bool first = before[i] < 0;
            if (first || done > finish[i] || (done == finish[i] && each < before[i])) {
                finish[i] = done;
                before[i] = each;
            }
        }
        finish[i] += *steps[i].leadTime;
    }
    const auto last = static_cast<int>(std::ranges::max_element(finish) - finish.begin());
    stream.leadTime = ifFinite(finish[static_cast<std::size_t>(last)]);
    for (int step = last; step >= 0; step = before[static_cast<std::size_t>(step)])
        stream.criticalPath.push_back(step);
    std::ranges::reverse(stream.criticalPath);
}

void setActivity(ValueStream &stream, Steps steps)
{
    double sum = 0;
    for (const int step : stream.criticalPath) {
        const std::optional<double> &time = steps[static_cast<std::size_t>(step)].processTime;
        if (!time)
            return;
        sum += *time;
    }
    stream.processTime = ifFinite(sum);
    if (stream.processTime && stream.leadTime && *stream.leadTime > 0)
        stream.activityRatio = ifFinite(*stream.processTime / *stream.leadTime);
}

void setAccuracy(ValueStream &stream, Steps steps)
{
    double rolled = 1;
    double logarithms = 0;
    for (const StreamStep &step : steps) {
        rolled *= *step.accurate;
        logarithms += std::log(*step.accurate);
    }
    stream.rolledAccuracy = rolled;
    const auto hopeless = std::ranges::count(steps, std::optional(0.0), &StreamStep::accurate);
    for (const StreamStep &step : steps) {
        if (hopeless > 0)
            stream.lossShare.push_back(*step.accurate == 0 ? 1 / static_cast<double>(hopeless) : 0);
        else
            stream.lossShare.push_back(logarithms < 0 ? std::log(*step.accurate) / logarithms : 0);
    }
}

void setTouch(ValueStream &stream, Steps steps)
{
    double once = 0;
    double repeated = 0;
    for (const StreamStep &step : steps) {
        once += *step.processTime;
        repeated += *step.processTime == 0 ? 0 : *step.processTime / step.accurate.value_or(1);
    }
    stream.touchTime = ifFinite(once);
    if (allHave(steps, &StreamStep::accurate))
        stream.expectedTouchTime = ifFinite(repeated);
}

} // namespace

std::optional<ValueStream> valueStream(std::span<const StreamStep> steps)
{
    if (!isValid(steps))
        return {};
    const std::vector<std::size_t> order = inOrder(steps);
    if (order.size() < steps.size())
        return {};
    ValueStream stream;
    if (allHave(steps, &StreamStep::leadTime)) {
        setCriticalPath(stream, steps, order);
        setActivity(stream, steps);
    }
    if (allHave(steps, &StreamStep::accurate))
        setAccuracy(stream, steps);
    if (allHave(steps, &StreamStep::processTime))
        setTouch(stream, steps);
    for (const StreamStep &step : steps) {
        for (const int each : step.predecessors)
            stream.handOffs += steps[static_cast<std::size_t>(each)].owner != step.owner ? 1 : 0;
    }
    return stream;
}

std::optional<double> littleLeadTime(double inProcess, double throughput)
{
    if (!(inProcess >= 0) || !(throughput > 0))
        return {};
    return ifFinite(inProcess / throughput);
}

std::optional<double> taktTime(double available, double demand)
{
    return littleLeadTime(available, demand);
}

} // namespace qd::stats
