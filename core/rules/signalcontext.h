// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/course.h"
#include "rules/finding.h"
#include "stats/season.h"
#include "stats/signals.h"

#include <map>
#include <memory>

namespace qd::rules {

class Context;
class LinkedPairs;

/// How many periods of a cadence make what the methods ask for.
struct Pace
{
    int year = 0; ///< 0: too short a cadence to be watched
    int review = 0; ///< what a review looks back on
    int recent = 0; ///< what is compared with all before it
};
Pace paceOf(Cadence cadence);

/// A KPI as the rules about signals see it: final values only, up to the latest period that has ended.
struct Watched
{
    const Kpi *kpi = nullptr;
    Course course; ///< without preliminary values; its baseline starts with a value
    Pace pace;
    std::size_t limitPeriods = 0; ///< of values(), that the limits of the chart come from
    bool seasonal = false; ///< the chart is of what trend and season leave
    stats::Measured<stats::SignalChart> chart = tl::unexpected(stats::Silence::TooFewValues);
    /// Fitted to what lies before recentFrom(), for comparing with it what came after.
    stats::Measured<stats::Season> season = tl::unexpected(stats::Silence::TooFewValues);
    /// Of the chart when nothing is pooled: what its phi is, and what the series itself says; nothing without a chart.
    std::optional<double> alonePhi = {};
    std::optional<double> ownPhi = {};
    double pooledPhi = 0; ///< that the chart was drawn with
    std::optional<double> levelPhi = {}; ///< of what the season leaves before recentFrom()
    quint64 measurement = 0; ///< which one it is: another number, other values

    /// Since the last annotated new baseline.
    stats::Values values() const { return stats::Values(course.actuals).subspan(course.baselineStart); }
    const Period &periodAt(std::size_t index) const { return course.periods[course.baselineStart + index]; }
    std::size_t reviewFrom() const { return before(pace.review); }
    std::size_t recentFrom() const { return before(pace.recent); }

private:
    std::size_t before(int periods) const
    {
        const std::size_t count = values().size();
        return count - std::min(count, std::size_t(periods));
    }
};

/// Whether that many periods of \a watched show what carries over from one to the next. A season that is fitted to two
/// years alone takes it away, and what little is left must not stand for the company.
bool knowsPersistence(const Watched &watched, std::size_t periods);

/// What the rules about signals share, computed once a diagnosis. Its KPIs and values are rows of \a plan, which it
/// keeps alive.
class SignalContext
{
public:
    /// \a before, that of an earlier plan or day, gives what it knows of the KPIs that have not changed since.
    SignalContext(const Plan &plan, QDate asOf, std::unique_ptr<SignalContext> before = {});
    ~SignalContext();

    const std::vector<Watched> &kpis() const { return m_kpis; } ///< in the order of their ids
    double chartPhi() const { return m_chartPhi; } ///< pooled over the charts
    double levelPhi() const { return m_levelPhi; } ///< pooled over what the seasons leave before the recent periods
    const FiscalCalendar &calendar() const { return m_calendar; }
    /// Whether an annotation of \a kpi explains what happened from the first of these periods to the last.
    bool isExplained(KpiId kpi, const Period &first, const Period &last) const;
    /// The pairs of KPIs that have a reason to move together; made when they are first asked for.
    const LinkedPairs &pairs() const;

private:
    void watchAll(SignalContext *before);
    void pool();

    const Plan m_plan;
    const QDate m_asOf;
    const FiscalCalendar m_calendar;
    std::vector<Watched> m_kpis;
    AnnotationsOfKpis m_annotations;
    double m_chartPhi = 0;
    double m_levelPhi = 0;
    quint64 m_measurements = 0; ///< so many have been made, by those before, too
    mutable std::unique_ptr<LinkedPairs> m_pairs;
    mutable std::unique_ptr<LinkedPairs> m_pairsBefore;
};

/// Why a method has nothing to say about \a watched.
Message reasonOf(const Watched &watched, stats::Silence silence);

/// Rounded as it is read: two decimals, shares to a tenth of a percent.
Quantity readable(double value, const Unit &unit = {});
/// A probability in percent, rounded upwards: a small one never reads as none.
Quantity atMost(double probability);
/// How far two values are apart: shares in percentage points.
Message distanceOf(const Kpi &kpi, double difference);
/// What a department says of a period: its own comment, or \a sentence.
Evidence reportedBy(const Plan &plan, const Kpi &kpi, const Period &period, Message sentence);

/// Adds \a finding on \a kpi alone, at another level than the catalogue's.
void reportOn(Context &context, const Kpi &kpi, Finding finding, Level level);

} // namespace qd::rules
