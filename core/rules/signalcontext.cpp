// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/signalcontext.h"

#include "model/series.h"
#include "model/verdict.h"
#include "rules/catalogue.h"
#include "rules/linkedpairs.h"
#include "stats/persistence.h"

#include <cmath>
#include <utility>

namespace qd::rules {

namespace {

/// Leaves out what may still change, and goes on to the latest period that has ended: a number that stopped coming is
/// one without its latest values.
Course judgedCourse(const Plan &plan, const Kpi &kpi, std::span<const Annotation *const> annotations,
                    const FiscalCalendar &calendar, QDate asOf)
{
    Course course = courseOf(plan, kpi, asOf, annotations);
    if (course.periods.empty())
        return course;
    std::size_t index = 0;
    for (const Observation &value : Series(plan, kpi, asOf)) {
        while (index < course.periods.size() && course.periods[index] < value.period())
            ++index;
        if (index < course.periods.size() && course.periods[index] == value.period() && isPreliminary(value))
            course.actuals[index].reset();
    }
    const Period last = calendar.lastClosed(asOf, kpi.cadence);
    while (course.periods.back() < last) {
        course.periods.push_back(calendar.next(course.periods.back()));
        course.actuals.emplace_back();
    }
    while (course.baselineStart < course.actuals.size() && !course.actuals[course.baselineStart])
        ++course.baselineStart;
    return course;
}

/// The limits of \a watched with at least \a pooledPhi.
void draw(Watched &watched, double pooledPhi)
{
    const stats::Values values = watched.values();
    const auto count = int(stats::valueCount(values));
    const auto before = int(stats::valueCount(values.first(watched.reviewFrom())));
    watched.seasonal = before >= std::max(2 * watched.pace.year, stats::fewestForLimits);
    stats::SignalOptions options{.pooledPhi = pooledPhi};
    // A fitted trend that is prolonged for years leaves all values on one side: with a season, everything before
    // counts.
    options.baselineLength = watched.seasonal ? before : stats::baselineLength(count);
    watched.limitPeriods = stats::leadingValues(values, std::size_t(*options.baselineLength)).size();
    if (watched.seasonal)
        options.seasonality = stats::Seasonality{.periods = watched.pace.year};
    if (watched.kpi->unit.isPercent()
        && std::ranges::all_of(values, [](const auto &value) { return value.value_or(0) <= 1; }))
        options.ceiling = 1;
    watched.chart = stats::signalChart(values, options);
    if (watched.chart && !(watched.chart->sigma > 0))
        watched.chart = tl::unexpected(stats::Silence::NoVariation);
    watched.pooledPhi = pooledPhi;
}

bool isGap(const Watched &watched)
{
    return !watched.chart
        && (watched.chart.error() == stats::Silence::LatestMissing
            || watched.chart.error() == stats::Silence::TooManyMissing);
}

Watched watch(const Plan &plan, const Kpi &kpi, std::span<const Annotation *const> annotations,
              const FiscalCalendar &calendar, QDate asOf)
{
    Watched watched{.kpi = &kpi, .course = {}, .pace = paceOf(kpi.cadence)};
    if (watched.pace.year == 0)
        return watched;
    watched.course = judgedCourse(plan, kpi, annotations, calendar, asOf);
    draw(watched, 0);
    if (watched.chart) {
        watched.alonePhi = watched.chart->phi;
        watched.ownPhi = watched.chart->ownPhi;
    }
    if (isGap(watched))
        watched.season = tl::unexpected(watched.chart.error());
    else
        watched.season = stats::season(watched.values(), {.periods = watched.pace.year}, watched.recentFrom());
    if (watched.season)
        watched.levelPhi = stats::persistence(stats::Values(watched.season->standardised).first(watched.recentFrom()),
                                              stats::phiOfGaps);
    return watched;
}

} // namespace

Pace paceOf(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Day:
        break;
    case Cadence::Week:
        return {.year = 52, .review = 13, .recent = 13};
    case Cadence::Month:
        return {.year = 12, .review = 3, .recent = 6};
    case Cadence::Quarter:
        return {.year = 4, .review = 1, .recent = 4};
    case Cadence::Year:
        return {.year = 1, .review = 1, .recent = 4};
    }
    return {};
}

bool knowsPersistence(const Watched &watched, std::size_t periods)
{
    return watched.pace.year == 1 || periods >= 3 * std::size_t(watched.pace.year);
}

SignalContext::SignalContext(const Plan &plan, QDate asOf, std::unique_ptr<SignalContext> before)
    : m_plan(plan)
    , m_asOf(asOf)
    , m_calendar(plan.organisation().fiscalCalendar())
    , m_annotations(annotationsOfKpis(m_plan))
{
    const bool oneDay = before && before->m_asOf == asOf && before->m_plan.organisation() == plan.organisation();
    watchAll(oneDay ? before.get() : nullptr);
    pool();
}

void SignalContext::watchAll(SignalContext *before)
{
    const std::vector<KpiId> changed = before ? changedKpis(before->m_plan, m_plan) : std::vector<KpiId>();
    m_kpis.reserve(m_plan.table<Kpi>().size());
    if (before) {
        m_measurements = before->m_measurements;
        m_pairsBefore = std::move(before->m_pairs ? before->m_pairs : before->m_pairsBefore);
    }
    auto known = before ? before->m_kpis.begin() : std::vector<Watched>::iterator();
    for (const Kpi &kpi : m_plan.table<Kpi>()) {
        while (before && known != before->m_kpis.end() && known->kpi->id < kpi.id)
            ++known;
        if (!before || std::ranges::binary_search(changed, kpi.id)) {
            m_kpis.push_back(watch(m_plan, kpi, m_annotations.value(kpi.id), m_calendar, m_asOf));
            m_kpis.back().measurement = ++m_measurements;
            continue;
        }
        Watched &same = m_kpis.emplace_back(std::move(*known++));
        same.kpi = &kpi; // the row may stand elsewhere now
        if (same.course.latest)
            same.course.latest = m_plan.observation(kpi.id, same.course.latest->period());
    }
}

void SignalContext::pool()
{
    std::vector<double> ofCharts;
    std::vector<double> ofLevels;
    for (const Watched &watched : m_kpis) {
        if (watched.ownPhi && knowsPersistence(watched, watched.limitPeriods))
            ofCharts.push_back(*watched.ownPhi);
        if (watched.levelPhi && knowsPersistence(watched, watched.recentFrom()))
            ofLevels.push_back(*watched.levelPhi);
    }
    m_chartPhi = stats::pooledPersistence(ofCharts);
    m_levelPhi = stats::pooledPersistence(ofLevels);
    for (Watched &watched : m_kpis) {
        const double pooled = watched.alonePhi && *watched.alonePhi < m_chartPhi ? m_chartPhi : 0;
        if (watched.pooledPhi != pooled)
            draw(watched, pooled);
    }
}

SignalContext::~SignalContext() = default;

bool SignalContext::isExplained(KpiId kpi, const Period &first, const Period &last) const
{
    return std::ranges::any_of(m_annotations.value(kpi), [&](const Annotation *annotation) {
        return annotation->happenedOn >= first.start && annotation->happenedOn <= m_calendar.end(last);
    });
}

const LinkedPairs &SignalContext::pairs() const
{
    if (!m_pairs)
        m_pairs = std::make_unique<LinkedPairs>(m_plan, *this, std::exchange(m_pairsBefore, {}));
    return *m_pairs;
}

Message reasonOf(const Watched &watched, stats::Silence silence)
{
    if (watched.pace.year == 0)
        return message(QT_TRANSLATE_NOOP("qd", "values of single days are not watched"));
    switch (silence) {
    case stats::Silence::TooManyMissing:
        return message(QT_TRANSLATE_NOOP("qd", "more than a fifth of the periods have no final value"));
    case stats::Silence::LatestMissing:
        return message(QT_TRANSLATE_NOOP("qd", "the two latest periods have no final value"));
    case stats::Silence::NoVariation:
        return message(QT_TRANSLATE_NOOP("qd", "the values do not vary"));
    case stats::Silence::BeyondNumbers:
        return message(QT_TRANSLATE_NOOP("qd", "the values are too large to be compared"));
    case stats::Silence::TooFewValues:
    case stats::Silence::Unrelated:
        break;
    }
    return message(QT_TRANSLATE_NOOP("qd", "too few final values (%1)"), {int(stats::valueCount(watched.values()))});
}

Quantity readable(double value, const Unit &unit)
{
    const double steps = unit.isPercent() ? 1000 : 100;
    return {std::round(value * steps) / steps, unit};
}

Quantity atMost(double probability)
{
    return {std::ceil(probability * 1000) / 1000, Unit{QStringLiteral("%")}};
}

Message distanceOf(const Kpi &kpi, double difference)
{
    const Quantity distance = readable(std::abs(difference), kpi.unit);
    return kpi.unit.isPercent() ? message(QT_TRANSLATE_NOOP("qd", "%1 points"), {Quantity{distance.value * 100, {}}})
                                : message(QT_TRANSLATE_NOOP("qd", "%1"), {distance});
}

Evidence reportedBy(const Plan &plan, const Kpi &kpi, const Period &period, Message sentence)
{
    const Department *department = plan.find(kpi.department);
    const Message speaker = message(QT_TRANSLATE_NOOP("qd", "%1 reports"), {department ? department->name : QString()});
    const Observation *value = plan.observation(kpi.id, period);
    if (!value) // computed from others
        return {std::move(sentence), {subjectOf(kpi)}, speaker};
    return {value->comment.isEmpty() ? std::move(sentence) : quote(value->comment),
            {subjectOf(kpi, *value)},
            speaker,
            placeOf(*value)};
}

void reportOn(Context &context, const Kpi &kpi, Finding finding, Level level)
{
    finding.subjects = {subjectOf(kpi)};
    finding.departments = {kpi.department};
    context.report(std::move(finding), level);
}

} // namespace qd::rules
