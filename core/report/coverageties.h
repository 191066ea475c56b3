// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/objectivetree.h"

#include <map>
#include <set>
#include <span>
#include <vector>

/// What ties departments to the aims of the company.
namespace qd::report {

/// How near a department is to an objective: the nearer, the larger.
enum class Part : std::uint8_t { None, Helps, Serves, Shares, Leads };

/// What ties a department, or several together, to an objective.
struct Tie
{
    Part part = Part::None;
    int kpis = 0;
    int initiatives = 0;
    int handOffs = 0;
    bool isMeasured = false; ///< by a KPI or a key result of its own

    int links() const { return kpis + initiatives + handOffs; }
    bool isThere() const { return part != Part::None || links() > 0; }
    bool isGap() const { return part > Part::Helps && !isMeasured; }
};

/// The open aims of a plan, which must outlive it, and what departments have to do with them.
class AimTies
{
public:
    /// \a departments: those that count.
    AimTies(const Plan &plan, std::span<const DepartmentId> departments);

    /// The open objectives of the company, in their order; those that serve no open one, when none is the company's.
    const std::vector<const Objective *> &aims() const { return m_aims; }
    /// The open objectives that serve one of aims() directly, each with the first that it serves.
    const std::vector<std::pair<ObjectiveId, const Objective *>> &below() const { return m_below; }
    /// What ties \a departments together to \a row, one of those objectives, or to what serves it.
    Tie tieOf(ObjectiveId row, std::span<const DepartmentId> departments) const;
    /// How many departments have anything to do with \a row.
    int carriersOf(ObjectiveId row) const;
    /// The only owner of everything below \a row, when that is more than one thing; empty: there are several, or none.
    QString onlyOwnerOf(ObjectiveId row) const;

private:
    void findRows();
    template<typename Visitor>
    void forEachRow(ObjectiveId objective, DepartmentId department, const Visitor &visit);
    void own(ObjectiveId objective, const QString &owner);
    void tieRecords();
    void tieObjective(const Objective &objective);

    const Plan &m_plan;
    rules::ObjectiveTree m_tree;
    std::vector<DepartmentId> m_departments;
    std::vector<const Objective *> m_aims;
    std::vector<std::pair<ObjectiveId, const Objective *>> m_below;
    std::set<ObjectiveId> m_rows;
    std::map<ObjectiveId, std::map<DepartmentId, Tie>> m_ties;
    std::map<ObjectiveId, std::map<QString, int>> m_owners; ///< how many things each owns below it
};

} // namespace qd::report
