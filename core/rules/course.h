// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/accumulation.h"
#include "stats/behaviour.h"

#include <QHash>

namespace qd::rules {

/// The closed values of a KPI in its own cadence as one row without holes in time: a period without a value is an
/// empty place. What charts draw and rules judge.
struct Course
{
    std::vector<Period> periods;
    std::vector<std::optional<double>> actuals; ///< in the unit of the KPI, as stored
    std::optional<double> target; ///< of the latest period, as stored
    const Observation *latest = nullptr;
    /// Index of the first period after the last annotated new baseline; limits come from there on.
    std::size_t baselineStart = 0;
    /// Where the baselines before it start, rising; empty without an annotated one.
    std::vector<std::size_t> earlierBaselines;
};
/// \a basis: restated, and in another currency than it was sent in; the rules take what was sent.
Course courseOf(const Plan &plan, const Kpi &kpi, QDate asOf, const Basis &basis = {});

/// Annotations by the KPI they belong to, in the order of their ids. The plan must outlive them.
using AnnotationsOfKpis = QHash<KpiId, std::vector<const Annotation *>>;
AnnotationsOfKpis annotationsOfKpis(const Plan &plan);
/// As above, for who makes the courses of many KPIs: with the \a annotations of this one.
Course courseOf(const Plan &plan, const Kpi &kpi, QDate asOf, std::span<const Annotation *const> annotations,
                const Basis &basis = {});

/// Limits and signals of a course since its baseline: frozen after 12 to 24 values, one outlier screening, shares
/// never above 1. Index 0 is the baseline's start.
stats::Behaviour behaviourOf(const Kpi &kpi, const Course &course);
/// The same for the periods from index \a from to before \a to: an earlier baseline.
stats::Behaviour behaviourBetween(const Kpi &kpi, const Course &course, std::size_t from, std::size_t to);

/// By how much the target lies beyond the limit on its difficult side, as stored; nothing when it does not, or when
/// limits or a direction are missing.
std::optional<double> outOfReach(const Kpi &kpi, const Course &course, const stats::Behaviour &behaviour);

} // namespace qd::rules
