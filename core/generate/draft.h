// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/generate.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace qd::generate {

/// How a KPI with values behaves, in its own unit.
struct Behaviour
{
    double level = 0; ///< where it stands in the last month, without the season
    double sigma = 1; ///< standard deviation of one value about its level and season
    double target = 0; ///< on the easy side of the level, so that chance alone rarely misses it
    double step = 0; ///< values are rounded to its multiples
    bool isWhole = false; ///< a count, at least 0
};

/// A KPI while it is being made: the months of the recipe, oldest first.
struct Measure
{
    Kpi kpi;
    Behaviour behaviour;
    std::vector<std::optional<double>> values;
    std::vector<double> targets; ///< of the same months, and of those up to the end of the cycle
    std::optional<Stated> stated; ///< of the last month, against the numbers; otherwise as they say
    bool isPart = false; ///< a computed KPI is made of it
    bool isTaken = false; ///< a plant or a decoy has changed it

    double good() const { return kpi.direction == Direction::Decrease ? -1 : 1; } ///< sign of better
    double rounded(double value) const;
};

/// The records of an organisation while they are being made. Ids are counted, so that those of each type rise.
class Draft
{
public:
    explicit Draft(const Recipe &recipe);

    Recipe recipe;
    FiscalCalendar calendar;
    QDate asOf;
    Organisation organisation;
    std::vector<QDate> months; ///< first days, oldest first
    std::size_t monthsAhead = 0; ///< to the end of the cycle

    template<typename Record>
    std::vector<Record> &rows()
    {
        return std::get<std::vector<Record>>(m_rows);
    }
    template<typename Record>
    const std::vector<Record> &rows() const
    {
        return std::get<std::vector<Record>>(m_rows);
    }
    /// Adds \a record under the next id, which it gets.
    template<typename Record>
    Record &add(Record record)
    {
        record.id = {++m_lastId};
        rows<Record>().push_back(std::move(record));
        return rows<Record>().back();
    }
    template<typename Record>
    void link(Record record)
    {
        rows<Record>().push_back(std::move(record));
    }
    template<typename Record>
    Record &get(Id<Record> id)
    {
        return *std::ranges::lower_bound(rows<Record>(), id, {}, &Record::id);
    }
    template<typename Record>
    const Record &get(Id<Record> id) const
    {
        return *std::ranges::lower_bound(rows<Record>(), id, {}, &Record::id);
    }

    std::vector<Measure> measures; ///< by id
    std::map<DepartmentId, ObjectiveId> firstObjectives; ///< of its own, of each department
    Measure &addMeasure(Measure measure);

    /// A name that no other record has: "H000123".
    QString uniqueCode(char letter)
    {
        return QLatin1Char(letter) + QStringLiteral("%1").arg(++m_lastCode, 5, 10, QLatin1Char('0'));
    }
    QString nameOf(DepartmentId department) const { return get(department).name; }
    /// The current cycle: the one of asOf.
    const Cycle &cycle() const { return rows<Cycle>().back(); }
    /// Departments of the same business unit as \a department, in order.
    std::vector<DepartmentId> unitOf(DepartmentId department) const;
    /// The objectives that \a department carries, shared ones included.
    int carriedBy(DepartmentId department) const;
    /// The objective of the company above \a objective, and the steps up to it.
    std::pair<ObjectiveId, int> aimAbove(ObjectiveId objective) const;
    bool areTied(DepartmentId a, DepartmentId b) const;

    /// The records as a plan.
    Plan plan() const;

private:
    AllRecords::Rows m_rows;
    qint64 m_lastId = 0;
    int m_lastCode = 0;
};

rules::Subject subjectOf(const Objective &objective);
rules::Subject subjectOf(const Kpi &kpi);
rules::Subject subjectOf(const Department &department);
rules::Subject subjectOf(const HandOff &handOff);

} // namespace qd::generate
