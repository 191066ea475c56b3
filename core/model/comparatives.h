// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <optional>

/// What a KPI was before its department came from others.
namespace qd {

/// Which earlier values a KPI is compared with.
enum class Comparatives : std::uint8_t {
    AsReported, ///< what its own department has sent: nothing before there was one
    Restated ///< also what the departments have sent that it came from
};

/// How the values of several predecessors make one.
enum class Restating : std::uint8_t {
    Shares, ///< amounts: each times the share that was taken over, added; of the predecessors that have a value
    Mean, ///< means and ratios: their mean, weighted with the shares; only where every predecessor has a value
    Extreme ///< the lowest or the highest of all; only where every predecessor has a value
};

/// The values of the predecessors as if the department had always been.
struct EarlierValues
{
    QDate since; ///< first day of the department, where charts mark a break
    Restating how = Restating::Shares;
    std::vector<Observation> values; ///< before that day, oldest first, in the unit and under the id of the KPI
    std::vector<KpiId> sources;
    std::vector<DepartmentId> without; ///< predecessors that have no such KPI
};

/// What came before the first day of \a kpi's department, from its predecessors' KPIs with the same code, else with the
/// same name, of the same cadence and in a unit that converts. Nothing when the department has no predecessors.
std::optional<EarlierValues> earlierValues(const Plan &plan, const Kpi &kpi);

/// The values of \a kpi in its cadence, oldest first; restated ones stand where it has no row of its own.
std::vector<Observation> valuesOf(const Plan &plan, const Kpi &kpi, Comparatives comparatives);

} // namespace qd
