// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "company.h"

#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace qd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Kpis = 8; ///< of a department
constexpr int Months = 60;
constexpr int Objectives = 4; ///< of a department
constexpr int HandOffs = 4; ///< that a department receives
constexpr int UnitSize = 10;
constexpr int CompanyAims = 5;

quint64 mixed(quint64 seed) // splitmix64
{
    seed += 0x9e3779b97f4a7c15U;
    seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9U;
    seed = (seed ^ (seed >> 27)) * 0x94d049bb133111ebU;
    return seed ^ (seed >> 31);
}

/// A made-up word; other numbers have other words.
QString word(quint64 number)
{
    static const std::array syllables{u"ba"_s, u"ce"_s, u"di"_s, u"fo"_s, u"gu"_s, u"ka"_s, u"le"_s, u"mi"_s,
                                      u"no"_s, u"pu"_s, u"ra"_s, u"se"_s, u"ti"_s, u"vo"_s, u"wu"_s, u"za"_s};
    QString text;
    const quint64 bits = mixed(number + 7'000'000);
    for (int place = 0; place < 4; ++place)
        text += syllables[(bits >> (4 * place)) % syllables.size()];
    return text;
}

/// A name of three words that belongs to \a number of its \a kind.
QString nameOf(int kind, qint64 number)
{
    const auto seed = (quint64(kind) << 32) + quint64(number) * 3;
    return word(seed) + u' ' + word(seed + 1) + u' ' + word(seed + 2);
}

class Maker
{
public:
    explicit Maker(int departments)
        : m_count(departments)
        , m_units((departments + UnitSize - 1) / UnitSize)
    {
    }

    Plan make()
    {
        Organisation organisation;
        organisation.name = u"Company of %1 departments"_s.arg(m_count);
        organisation.fiscalStartMonth = 4;
        Plan plan;
        plan.replace(Table<Organisation>({organisation}));
        addAims();
        for (int number = 0; number < m_count; ++number) {
            addDepartment(number);
            addObjectives(number);
            addKpis(number);
            addHandOffs(number);
            addWork(number);
        }
        for (int quarter = 0; quarter < 4; ++quarter) {
            const QDate first = QDate(2025, 10, 1).addMonths(3 * quarter);
            m_cycles.push_back({.id = {quarter + 1},
                                .name = u"Quarter %1"_s.arg(quarter + 1),
                                .firstDay = first,
                                .lastDay = first.addMonths(3).addDays(-1),
                                .reviewOn = first.addDays(10)});
        }
        const auto replaceEach = [&](auto &...rows) { (plan.replace(Table(std::move(rows))), ...); };
        replaceEach(m_departments, m_themes, m_objectives, m_parents, m_shares, m_checkIns, m_keyResults, m_kpis,
                    m_operands, m_values, m_annotations, m_handOffs, m_inputs, m_capacities, m_initiatives, m_actions,
                    m_decisions, m_signals, m_workflows, m_steps, m_cycles);
        return plan;
    }

private:
    quint64 bits() { return mixed(m_seed++); }
    double uniform() { return (double(bits() >> 11) + 0.5) / double(1ULL << 53); }
    double noise() { return std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform()); }
    int below(int limit) { return int(bits() % quint64(limit)); }
    bool oneIn(int count) { return below(count) == 0; }
    DepartmentId departmentAt(int number) const { return {number % m_count + 1}; }
    ObjectiveId objectiveOf(int number, int place) const
    {
        return {1000 + qint64(number % m_count) * Objectives + place};
    }

    void addAims()
    {
        for (int aim = 1; aim <= CompanyAims; ++aim) {
            m_themes.push_back({.id = {aim}, .name = u"Theme %1"_s.arg(aim)});
            m_objectives.push_back({.id = {aim},
                                    .title = u"Aim %1 of the company"_s.arg(aim),
                                    .department = {1},
                                    .owner = u"Chair"_s,
                                    .theme = {aim},
                                    .level = Rank::Company,
                                    .weight = 0.2,
                                    .due = QDate(2026, 12, 31)});
        }
        for (int unit = 0; unit < m_units; ++unit) {
            const ObjectiveId id{100 + unit};
            m_objectives.push_back({.id = id,
                                    .title = u"Aim of unit %1"_s.arg(unit),
                                    .department = departmentAt(unit * UnitSize),
                                    .owner = u"Head %1"_s.arg(unit),
                                    .level = Rank::Unit,
                                    .due = QDate(2026, 11, 30)});
            m_parents.push_back({id, {unit % CompanyAims + 1}, 1});
            addCheckIns(id);
        }
    }

    void addCheckIns(ObjectiveId id)
    {
        for (int month = 4; month <= 6; ++month)
            m_checkIns.push_back({.objective = id,
                                  .start = QDate(2026, month, 1),
                                  .status = oneIn(3) ? Progress::AtRisk
                                      : oneIn(5)     ? Progress::OffTrack
                                                     : Progress::OnTrack});
    }

    void addDepartment(int number)
    {
        m_departments.push_back({.id = departmentAt(number),
                                 .name = u"Department %1"_s.arg(number),
                                 .businessUnit = u"Unit %1"_s.arg(number / UnitSize)});
        for (int month = 0; month < 6; ++month)
            m_capacities.push_back({.department = departmentAt(number),
                                    .start = QDate(2026, 5, 1).addMonths(month),
                                    .available = 40.0 + below(40)});
    }

    void addObjectives(int number)
    {
        for (int place = 0; place < Objectives; ++place) {
            const ObjectiveId id = objectiveOf(number, place);
            m_objectives.push_back({.id = id,
                                    .title = nameOf(1, id.value),
                                    .department = departmentAt(number),
                                    .owner = oneIn(50) ? QString() : u"Owner %1"_s.arg(number),
                                    .weight = 0.25,
                                    .due = QDate(2026, 9, 1).addDays(below(110)),
                                    .createdOn = QDate(2026, 4, 1)});
            if (!oneIn(40))
                m_parents.push_back({id, {100 + number / UnitSize}, 1});
            if (oneIn(8))
                m_shares.push_back({id, departmentAt(number + 1 + below(5)), 1 + below(6)});
            if (oneIn(2))
                m_keyResults.push_back({.id = {id.value},
                                        .objective = id,
                                        .name = nameOf(2, id.value),
                                        .target = 10.0,
                                        .kpi = {qint64(number) * Kpis + place + 1}});
            addCheckIns(id);
        }
    }

    /// Level, season, trend, what carries over, and now and then a step or a gap.
    void addValues(KpiId id, bool moves, double level, double target, std::span<const double> shared)
    {
        const double season = oneIn(2) ? 2 : 0;
        const double slope = oneIn(10) ? 0.05 : 0;
        const double step = moves ? 3.5 : 0;
        const double persistence = 0.5 * uniform();
        double carried = 0;
        for (int month = 0; month < Months; ++month) {
            carried = persistence * carried + (shared.empty() ? noise() : 0.9 * shared[size_t(month)] + 0.4 * noise());
            const double value = level + season * std::sin(2 * std::numbers::pi * month / 12) + slope * month
                + (month >= Months - 6 ? step : 0) + carried;
            m_values.push_back({.kpi = id,
                                .start = QDate(2021, 7, 1).addMonths(month),
                                .actual = oneIn(200) ? std::nullopt : std::optional(std::round(value * 100) / 100),
                                .target = target,
                                .state = month == Months - 1 && oneIn(20) ? ValueState::Provisional : ValueState::Final,
                                .source = u"values.csv"_s,
                                .sourceRow = int(m_values.size()) + 2});
        }
    }

    void addKpis(int number)
    {
        static const std::array directions{Direction::Increase, Direction::Decrease, Direction::HoldAbove};
        std::vector<double> weather; // what the first half of the measures have in common
        for (int month = 0; month < Months; ++month)
            weather.push_back(noise());
        for (int place = 0; place < Kpis; ++place) {
            const KpiId id{qint64(number) * Kpis + place + 1};
            const double level = 50 + below(50);
            const bool computed = place == Kpis - 1 && number % 5 == 0;
            m_kpis.push_back({.id = id,
                              .name = nameOf(3, oneIn(100) ? below(50) : id.value),
                              .department = departmentAt(number),
                              .owner = u"Owner %1"_s.arg(number),
                              .unit = Unit{place % 2 ? u"days"_s : u"pieces"_s},
                              .direction = directions[bits() % 3],
                              .definition = nameOf(4, (number / 2) * Kpis + place),
                              .objective = objectiveOf(number, place / 2),
                              .accumulation = Accumulation::Sum,
                              .computation = computed ? Computation::Sum : Computation::None});
            for (int operand = 0; computed && operand < 2; ++operand)
                m_operands.push_back({id, {id.value - 7 + 2 * operand}, operand});
            if (!computed)
                addValues(id, oneIn(25), level, level + double(below(5)) - 2,
                          place < Kpis / 2 ? std::span<const double>(weather) : std::span<const double>());
            if (oneIn(20))
                m_annotations.push_back({.id = {qint64(m_annotations.size()) + 1},
                                         .kpi = id,
                                         .happenedOn = QDate(2024, 1 + below(12), 15),
                                         .kind = oneIn(4) ? AnnotationKind::Rebaseline : AnnotationKind::Event,
                                         .text = u"Moved"_s});
        }
    }

    void addHandOffs(int number)
    {
        for (int place = 0; place < HandOffs; ++place) {
            const int giver = place < 3 ? number + 1 + place : number + 17;
            const QDate needed = QDate(2026, 8, 1).addDays(below(90));
            m_handOffs.push_back({.id = {qint64(number) * HandOffs + place + 1},
                                  .name = nameOf(5, number * HandOffs + place),
                                  .receiver = departmentAt(number),
                                  .giver = departmentAt(giver),
                                  .objective = objectiveOf(number, place),
                                  .neededBy = needed,
                                  .committedBy = needed.addDays(oneIn(6) ? below(40) : -below(20)),
                                  .status = oneIn(8) ? HandOffStatus::Requested : HandOffStatus::Committed,
                                  .requestedOn = QDate(2026, 5, 1),
                                  .answeredOn = QDate(2026, 5, 12),
                                  .priority = 1 + below(3),
                                  .queueRank = 1 + below(9),
                                  .effort = 2.0 + below(12)});
            if (oneIn(4))
                m_inputs.push_back(
                    {m_handOffs.back().id, {qint64((number + 1) % m_count) * HandOffs + place + 1}, below(15)});
        }
    }

    void addWork(int number)
    {
        const DepartmentId department = departmentAt(number);
        for (int place = 0; place < 2; ++place) {
            const qint64 id = qint64(number) * 2 + place + 1;
            m_initiatives.push_back({.id = {id},
                                     .title = nameOf(6, oneIn(100) ? below(20) : id),
                                     .department = department,
                                     .owner = u"Owner %1"_s.arg(number),
                                     .objective = oneIn(30) ? ObjectiveId() : objectiveOf(number, place),
                                     .startsOn = QDate(2026, 5, 1),
                                     .due = QDate(2026, 7, 1).addDays(below(150)),
                                     .effort = 5.0 + below(30),
                                     .status = Progress::OnTrack});
            m_actions.push_back({.id = {id},
                                 .what = nameOf(7, id),
                                 .department = department,
                                 .owner = u"Owner %1"_s.arg(number),
                                 .due = QDate(2026, 6, 1).addDays(below(90)),
                                 .carriedOver = below(3)});
        }
        m_decisions.push_back({.id = {number + 1},
                               .question = nameOf(9, number),
                               .chosen = nameOf(10, number),
                               .decidedOn = QDate(2026, 4, 15),
                               .reviewOn = QDate(2026, 6, 1).addDays(below(90)),
                               .status = DecisionStatus::Active,
                               .department = department});
        m_signals.push_back({.id = {number + 1},
                             .text = nameOf(8, oneIn(100) ? below(20) : number),
                             .seenOn = QDate(2026, 5, 20).addDays(below(45)),
                             .department = department});
        if (number % 5 != 0)
            return;
        const WorkflowId workflow{number / 5 + 1};
        m_workflows.push_back({.id = workflow, .name = u"Process %1"_s.arg(workflow.value), .department = department});
        for (int place = 0; place < 6; ++place)
            m_steps.push_back({.id = {workflow.value * 10 + place},
                               .name = u"Step %1"_s.arg(place),
                               .workflow = workflow,
                               .department = departmentAt(number + place % 4),
                               .processHours = 1.0 + below(5),
                               .leadHours = 10.0 + below(50),
                               .accurate = 0.6 + 0.4 * uniform(),
                               .volume = 20.0 + below(100),
                               .remedy = oneIn(4) ? Remedy::Automate : Remedy::None,
                               .position = place});
    }

    int m_count;
    int m_units;
    quint64 m_seed = 1;
    std::vector<Department> m_departments;
    std::vector<StrategicTheme> m_themes;
    std::vector<Objective> m_objectives;
    std::vector<ObjectiveParent> m_parents;
    std::vector<ObjectiveShare> m_shares;
    std::vector<CheckIn> m_checkIns;
    std::vector<KeyResult> m_keyResults;
    std::vector<Kpi> m_kpis;
    std::vector<KpiOperand> m_operands;
    std::vector<Observation> m_values;
    std::vector<Annotation> m_annotations;
    std::vector<HandOff> m_handOffs;
    std::vector<HandOffInput> m_inputs;
    std::vector<Capacity> m_capacities;
    std::vector<Initiative> m_initiatives;
    std::vector<ActionItem> m_actions;
    std::vector<Decision> m_decisions;
    std::vector<Signal> m_signals;
    std::vector<Workflow> m_workflows;
    std::vector<Step> m_steps;
    std::vector<Cycle> m_cycles;
};

} // namespace

Plan company(int departments)
{
    return Maker(departments).make();
}

} // namespace qd::bench
