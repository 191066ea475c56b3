// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/chance.h"
#include "generate/draft.h"

/// The parts of a company that works, in the order in which they are made.
namespace qd::generate {

void addOrganisation(Draft &draft); ///< business units, departments, people, cycles and what was issued in them
void addAims(Draft &draft); ///< the tree of objectives with its key results, shares and initiatives
void addWorkflows(Draft &draft);
void addMeasures(Draft &draft); ///< KPIs with their values
void addAgreements(Draft &draft); ///< hand-offs, their queues and inputs, and the capacity that carries them
void addBeliefs(Draft &draft); ///< assumptions, signals, decisions and actions
void addParticulars(Draft &draft); ///< amounts, odds, ratings and hours that both sides agree on
void addCheckIns(Draft &draft); ///< what everybody says, from the departments upwards

/// Values that a KPI of \a behaviour takes about \a level in \a draft's months, with \a market in them as far as
/// \a share of their variance.
struct Noise
{
    double phi = 0; ///< how much of a deviation carries over to the next month
    double season = 0; ///< amplitude, in standard deviations
    double rise = 0; ///< over all months, in standard deviations
    double share = 0; ///< of the variance that is the market's
    enum class Shape : std::uint8_t { Normal, HeavyTailed, Skewed } shape = Shape::Normal;
};
std::vector<double> deviations(std::size_t count, const Noise &noise, std::span<const double> market, Chance &chance);
/// A first-order autoregression of unit variance.
std::vector<double> autoregression(std::size_t count, double phi, Chance &chance);
/// Puts \a deviations about the level into the measure, rounded; the last four values are never all equal.
void setValues(Measure &measure, std::span<const double> deviations);

/// A promise that is kept: answered, in time, with effort.
HandOff &addPromise(Draft &draft, DepartmentId giver, DepartmentId receiver, ObjectiveId objective, Chance &chance);
/// People, hours and pieces at \a step that fit \a volume pieces a month: at most seven tenths of the hours are taken,
/// and the pieces lie where the work is.
void staffStep(Step &step, double volume);
/// What was asked of \a department in person-days, one a month from \a first on.
void setDemand(Draft &draft, DepartmentId department, QDate first, std::span<const double> demand);
/// An objective of \a department that serves \a parent (if valid), with a key result.
Objective &addObjective(Draft &draft, DepartmentId department, ObjectiveId parent, Chance &chance);

} // namespace qd::generate
