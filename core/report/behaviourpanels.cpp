// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/behaviourpanels.h"

#include "base/tr.h"
#include "report/charttext.h"
#include "report/kpichart.h"
#include "rules/course.h"

#include <algorithm>
#include <cmath>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPeriods = 120; ///< that stay apart in a plot

/// A stretch of periods with limits of its own.
struct Phase
{
    std::size_t from = 0;
    std::size_t to = 0; ///< the first period after it
    stats::Behaviour behaviour; ///< as stored, one point a period of the phase
};

std::vector<Phase> phasesOf(const Kpi &kpi, const rules::Course &course)
{
    std::vector<Phase> phases;
    for (std::size_t index = 0; index < course.earlierBaselines.size(); ++index) {
        const std::size_t from = course.earlierBaselines[index];
        const bool isLast = index + 1 == course.earlierBaselines.size();
        const std::size_t to = isLast ? course.baselineStart : course.earlierBaselines[index + 1];
        phases.push_back({from, to, rules::behaviourBetween(kpi, course, from, to)});
    }
    phases.push_back({course.baselineStart, course.periods.size(), rules::behaviourOf(kpi, course)});
    for (Phase &phase : phases)
        phase.behaviour.hasLimits = phase.behaviour.hasLimits && phase.behaviour.n >= FewestWithLimits;
    return phases;
}

/// The numbers of the rules, in the order of stats::Signal.
QString numberOf(stats::Signal signal)
{
    return QString::number(int(signal) + 1);
}

QString sentenceOf(stats::Signal signal)
{
    switch (signal) {
    case stats::Signal::BeyondLimit:
        return Tr::tr("beyond the limits");
    case stats::Signal::Run:
        return Tr::tr("eight or more in a row on one side of the mean");
    case stats::Signal::NearLimit:
        break;
    }
    return Tr::tr("three of four nearer to a limit than to the mean");
}

/// The rules that begin to be broken with the point at \a index: a number at every point would hide the course.
QStringList begunAt(const stats::Behaviour &behaviour, std::size_t index)
{
    QStringList numbers;
    for (const stats::Signal signal : behaviour.points[index].raised) {
        const bool goesOn = index > 0
            && std::ranges::find(behaviour.points[index - 1].raised, signal)
                != behaviour.points[index - 1].raised.end();
        if (!goesOn)
            numbers << numberOf(signal);
    }
    numbers.sort();
    return numbers;
}

void addPatterns(PanelSpec &spec, const Phase &phase, std::size_t index)
{
    ChartSpec &values = spec.panels.front();
    const auto category = int(phase.from + index);
    QStringList words;
    for (const stats::Signal signal : phase.behaviour.points[index].patterns)
        words << sentenceOf(signal);
    values.notes[std::size_t(category)] = words.join(u", "_s);
    values.series.front().marks.emplace_back(category, Status::Risk);
    if (const QStringList begun = begunAt(phase.behaviour, index); !begun.isEmpty())
        spec.tags.push_back({category, begun.join(u","_s)});
}

/// Marks every point that a rule says something of, once the limits are more than a trial.
void addHits(PanelSpec &spec, const std::vector<Phase> &phases)
{
    ChartSpec &values = spec.panels.front();
    values.series.front().marks.clear();
    values.notes.assign(values.categories.size(), {});
    for (const Phase &phase : phases) {
        if (phase.behaviour.trial || !phase.behaviour.hasLimits)
            continue;
        for (std::size_t index = 0; index < phase.behaviour.points.size(); ++index) {
            if (!phase.behaviour.points[index].patterns.empty())
                addPatterns(spec, phase, index);
        }
    }
}

/// What the numbers mean that stand on the first plot.
void addKey(PanelSpec &spec)
{
    for (const stats::Signal signal : {stats::Signal::BeyondLimit, stats::Signal::Run, stats::Signal::NearLimit}) {
        const QString sentence = sentenceOf(signal);
        if (std::ranges::any_of(spec.panels.front().notes,
                                [&](const QString &note) { return note.contains(sentence); }))
            spec.key << Tr::tr("%1  %2", "number of a rule, what it says").arg(numberOf(signal), sentence);
    }
}

void addRangeLines(ChartSpec &ranges, const Phase &phase, double factor, bool isLast)
{
    const int from = phase.from == 0 ? -1 : int(phase.from);
    const int to = isLast ? -1 : int(phase.to) - 1;
    const double limit = phase.behaviour.rangeLimit * factor;
    const double mean = phase.behaviour.movingRange * factor;
    // Small ranges need a decimal more than what they are made of.
    const int decimals = ranges.decimals + (mean * std::pow(10.0, ranges.decimals) < 10 ? 1 : 0);
    const auto label = [&](const QString &text, double value) {
        return isLast ? text.arg(numberText(value, decimals)) : QString();
    };
    ranges.lines.push_back({phase.behaviour.trial ? ChartLine::Role::TrialLimit : ChartLine::Role::Limit, limit,
                            label(Tr::tr("Upper limit %1"), limit), Tr::tr("Upper range limit"), from, to});
    ranges.lines.push_back(
        {ChartLine::Role::Centre, mean, label(Tr::tr("Mean %1"), mean), Tr::tr("Mean range"), from, to});
}

ChartSpec rangesOf(const ChartSpec &values, const std::vector<Phase> &phases, double factor)
{
    ChartSpec ranges;
    ranges.id = u"moving-range"_s;
    ranges.title = Tr::tr("Moving range");
    ranges.subtitle = Tr::tr("from each value to the one before");
    ranges.unit = values.unit;
    ranges.decimals = values.decimals;
    ranges.categories = values.categories;
    ranges.periods = values.periods;
    ranges.tickLabels = values.tickLabels;
    ranges.notes.assign(values.categories.size(), {});
    ChartSeries series{Tr::tr("Moving range"), Scenario::Actual, {}, {}};
    series.values.assign(values.categories.size(), std::nullopt);
    for (const Phase &phase : phases) {
        for (std::size_t index = 0; index < phase.behaviour.points.size(); ++index) {
            const auto &range = phase.behaviour.points[index].movingRange;
            if (!range)
                continue;
            const std::size_t category = phase.from + index;
            series.values[category] = *range * factor;
            if (phase.behaviour.trial || !phase.behaviour.hasLimits || *range <= phase.behaviour.rangeLimit)
                continue;
            series.marks.emplace_back(int(category), Status::Risk);
            ranges.notes[category] = Tr::tr("a jump beyond what is usual");
        }
        if (phase.behaviour.hasLimits)
            addRangeLines(ranges, phase, factor, &phase == &phases.back());
    }
    ranges.series.push_back(std::move(series));
    return ranges;
}

/// Takes the first \a count entries off; a stretch that ended before is gone, one that goes on begins at the edge.
template<typename Stretch>
void cutStretches(std::vector<Stretch> &stretches, int count)
{
    std::erase_if(stretches, [count](const Stretch &each) { return each.to >= 0 && each.to < count; });
    for (Stretch &each : stretches) {
        each.from = std::max(-1, each.from - count);
        each.to = each.to < 0 ? -1 : each.to - count;
    }
}

void cutPlot(ChartSpec &plot, int count, const Wording &wording)
{
    const bool isNamed = std::ranges::any_of(plot.tickLabels, [](const QString &label) { return !label.isEmpty(); });
    const std::vector<Period> periods(plot.periods.begin() + count, plot.periods.end());
    plot.periods.clear();
    plot.categories.clear();
    plot.tickLabels.clear();
    addTimeAxis(plot, periods, wording);
    if (!isNamed)
        plot.tickLabels.assign(periods.size(), {});
    if (!plot.notes.empty())
        plot.notes.erase(plot.notes.begin(), plot.notes.begin() + count);
    for (ChartSeries &series : plot.series) {
        series.values.erase(series.values.begin(), series.values.begin() + count);
        std::erase_if(series.marks, [count](const auto &mark) { return mark.first < count; });
        for (auto &mark : series.marks)
            mark.first -= count;
    }
    cutStretches(plot.lines, count);
    cutStretches(plot.earlierBands, count);
    if (plot.band)
        plot.band->from = std::max(-1, plot.band->from - count);
    std::erase_if(plot.annotations, [count](const ChartAnnotation &each) { return each.category < count; });
    for (ChartAnnotation &annotation : plot.annotations)
        annotation.category -= count;
}

/// The last periods, as many as can be told apart; limits and rules are those of all.
void keepLast(PanelSpec &spec, const Wording &wording)
{
    const auto all = int(spec.panels.front().categories.size());
    const int count = all - MostPeriods;
    if (count <= 0)
        return;
    for (ChartSpec &plot : spec.panels)
        cutPlot(plot, count, wording);
    std::erase_if(spec.tags, [count](const PointTag &tag) { return tag.category < count; });
    for (PointTag &tag : spec.tags)
        tag.category -= count;
    spec.subtitle = Tr::tr("%1, the last %2 of %3 periods", "subtitle").arg(spec.subtitle).arg(MostPeriods).arg(all);
}

} // namespace

PanelSpec behaviourPanels(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis)
{
    PanelSpec spec;
    spec.panels.push_back(kpiChart(plan, kpi, asOf, wording, basis));
    ChartSpec &values = spec.panels.front();
    spec.id = values.id;
    spec.title = std::exchange(values.title, {});
    spec.subtitle = std::exchange(values.subtitle, {});
    spec.description = values.description;
    const bool hasLimits =
        std::ranges::any_of(values.lines, [](const ChartLine &line) { return line.role != ChartLine::Role::Target; });
    if (!hasLimits || kpi.cadence > Cadence::Month) {
        keepLast(spec, wording);
        return spec;
    }
    const rules::Course course = rules::courseOf(plan, kpi, asOf, basis);
    const std::vector<Phase> phases = phasesOf(kpi, course);
    addHits(spec, phases);
    values.title = Tr::tr("Values", "of a KPI");
    values.subtitle = values.unit;
    ChartSpec ranges = rangesOf(values, phases, kpi.unit.displayFactor());
    values.tickLabels.assign(values.tickLabels.size(), {});
    spec.panels.push_back(std::move(ranges));
    keepLast(spec, wording);
    addKey(spec);
    if (!spec.key.empty())
        spec.description += u' ' + spec.key.join(u"; "_s) + u'.';
    return spec;
}

} // namespace qd::report
