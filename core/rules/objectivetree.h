// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/finding.h"

#include <QHash>

#include <map>
#include <span>

namespace qd::rules {

/// Knows which objectives the records of a plan serve. The plan must outlive it, and one thread uses it.
class ObjectiveTree
{
public:
    explicit ObjectiveTree(const Plan &plan);

    /// An objective with the steps up to it.
    struct Served
    {
        ObjectiveId objective;
        int distance = 0;
    };
    /// The objective that \a subject serves most directly; invalid: none.
    ObjectiveId objectiveOf(const Subject &subject) const;
    /// \a objective and all above it by the shortest way, in the order of their ids.
    std::span<const Served> above(ObjectiveId objective) const { return placeOf(objective).served; }
    /// The theme of \a objective, or of the nearest one above that has one.
    StrategicThemeId themeOf(ObjectiveId objective) const { return placeOf(objective).theme; }
    /// Of an objective of the company, its share of all of them; those without a weight share what the others leave.
    double weightOf(ObjectiveId objective) const { return m_weights.value(objective, 0); }

private:
    struct Place
    {
        std::vector<Served> served;
        StrategicThemeId theme;
    };
    const Place &placeOf(ObjectiveId objective) const;

    const Plan &m_plan;
    QHash<ObjectiveId, double> m_weights;
    mutable std::map<ObjectiveId, Place> m_places; ///< made when they are first asked for
};

} // namespace qd::rules
