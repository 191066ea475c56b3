// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/parts.h"

#include <functional>
#include <set>

namespace qd::generate {

/// Puts disconnects of one rule after the other into a company, each where no other one is.
class Planter
{
public:
    Planter(Draft &company, std::vector<Planted> &truth);

    Draft &draft;

    /// Grows \a instance of \a rule; false: the company is too small for it.
    bool grow(const char *rule, bool (*plant)(Planter &), int instance);

    Chance &chance() { return *m_chance; }
    /// The effect of this instance: one of \a grid in turn.
    double effect(std::initializer_list<double> grid) const;
    /// One of \a grid by chance: small companies, of which one instance is asked, show every form between them.
    double form(std::initializer_list<double> grid) { return *(grid.begin() + chance().below(grid.size())); }
    int instance() const { return m_instance; }
    /// Which of \a count forms this instance takes: each in turn, from one organisation to the next, too.
    int form(int count) const { return int((draft.recipe.seed + std::uint64_t(m_instance)) % std::uint64_t(count)); }
    QByteArrayView rule() const { return m_rule; }

    /// Any department that may get further hand-offs and objectives.
    DepartmentId department();
    /// The same, for something that is said about the department itself, and about each \a matter once only. Invalid:
    /// none is left.
    DepartmentId takeDepartment(const char *matter = "");
    /// Another department of the same unit. Invalid: there is none.
    DepartmentId neighbour(DepartmentId department);
    /// Others of the company, \a count of them; fewer when it is small.
    std::vector<DepartmentId> others(DepartmentId department, std::size_t count);
    /// A department that can carry one more objective. Invalid: none is left.
    DepartmentId carrier();
    /// Takes a department out of what others may choose.
    void reserve(DepartmentId department) { m_reserved.insert(department); }
    bool isReserved(DepartmentId department) const { return m_reserved.contains(department); }
    /// From now on neither gets a hand-off from the other.
    void keepApart(DepartmentId a, DepartmentId b) { m_apart.insert(std::minmax(a, b)); }
    /// Takes a KPI with values that nothing has changed and that \a fits. Nothing: none is left.
    Measure *takeMeasure(const std::function<bool(const Measure &)> &fits = {});
    Measure *takeMeasureBeside(const Measure &other); ///< of another department
    /// Takes a record for a \a matter that is said once about it; false: it is taken.
    bool take(qint64 id, const char *matter = "") { return m_records.emplace(matter, id).second; }
    /// A new objective in a department that can carry it, below one of its unit. Nothing: no department can.
    Objective *newObjective();
    ObjectiveId parentFor(DepartmentId department);
    /// A new promise between two departments of one unit for an objective of the receiver. Nothing: no such two.
    HandOff *newPromise();

    /// Notes that a disconnect about \a subjects was put in. \a extent: how much of \a objective suffers, 0 to 1.
    void note(std::vector<rules::Subject> subjects, ObjectiveId objective, double effect, double extent = 0.5);

    /// Notes that the latest one of these makes another rule speak, too.
    void noteConsequence(const char *rule, std::vector<rules::Subject> subjects, double effect);

private:
    std::vector<Planted> &m_truth;
    std::optional<Chance> m_chance;
    const char *m_rule = "";
    int m_instance = 0;
    std::set<DepartmentId> m_reserved;
    std::set<std::pair<DepartmentId, DepartmentId>> m_apart; ///< the lower one first
    std::set<std::pair<QByteArray, DepartmentId>> m_taken;
    std::set<std::pair<QByteArray, qint64>> m_records;
};

/// How a disconnect of one rule is put in.
struct Plant
{
    const char *rule;
    bool (*grow)(Planter &planter); ///< false: the company is too small for one more
};

/// One function a family of rules; a rule that is in none of them cannot be planted yet.
std::span<const Plant> networkPlants();
std::span<const Plant> aimPlants();
std::span<const Plant> valuePlants(); ///< KPI: single numbers
std::span<const Plant> pairPlants(); ///< KPI-006 and PAIR
std::span<const Plant> promisePlants(); ///< DEP
std::span<const Plant> workPlants(); ///< FLOW, INI and CAP
std::span<const Plant> talkPlants(); ///< ACT, ASM, DEC and SIG
std::span<const Plant> beliefPlants(); ///< ASM and SIG-002
std::span<const Plant> relayPlants(); ///< INI-002, NET-004 and NET-005
std::span<const Plant> streamPlants(); ///< FLOW: along one process
std::span<const Plant> termsPlants(); ///< DEP and CAP-004: what either side of a hand-off says
std::span<const Plant> lastPlants(); ///< what a later hand-off would heal
std::span<const Plant> scopePlants(); ///< KPI-007, PAIR-003, OBJ-010 and OBJ-011: what further shares would heal
std::span<const Plant> loadPlants(); ///< CAP: what further work would change

/// A computed KPI whose own target asks for \a share more than its parts reach; negative: less. Nothing: no two KPIs
/// can be added.
Measure *addTotal(Planter &planter, double share);
/// Gives \a giver one promise more, for the month \a monthsAhead, so that all of that month take \a load of its
/// capacity.
HandOff &fillMonth(Planter &planter, DepartmentId giver, DepartmentId receiver, int monthsAhead, double load);

/// Words that hardly any other signal has.
QString wordsHeard(Planter &planter);
/// An initiative for the first objective of \a department, with little work in it.
Initiative &addInitiative(Planter &planter, DepartmentId department, QDate startsOn, QDate due);

/// Notes what CAP-001 and CAP-005 have to say about a department of which the latest disconnect asks too much.
void noteOverload(Planter &planter, DepartmentId department);

/// All of them, in the order of planting.
const std::vector<Plant> &plants();

void addDecoys(Planter &planter);
void addStreamDecoys(Planter &planter); ///< of FLOW
void addTermsDecoys(Planter &planter); ///< of DEP and CAP-004
void addLoadDecoys(Planter &planter); ///< of CAP
void addDecoysOfBeliefs(Planter &planter);
void addDecoysOfScopes(Planter &planter);
void addDecoysOfRelays(Planter &planter);
/// Leaves values out and mistypes some, without making any of them a disconnect by itself.
void addFaults(Draft &draft);

} // namespace qd::generate
