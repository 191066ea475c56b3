// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/objectiveoutline.h"

#include "base/tr.h"
#include "model/progress.h"
#include "model/verdict.h"
#include "report/scorecard.h"

#include <map>
#include <set>

namespace qd::report {

namespace {

constexpr std::size_t ShownPeriods = 4;

/// The title of a page names what contradicts the parts of an objective; these rules find it.
constexpr const char *Unsupported = "OBJ-002";
constexpr const char *StatedBetter = "OBJ-003";

bool is(const rules::Finding &finding, const char *rule)
{
    return qstrcmp(finding.rule, rule) == 0;
}

class Builder
{
public:
    Builder(const Plan &plan, const rules::Findings &findings, QDate asOf, const Wording &wording)
        : m_plan(plan)
        , m_findings(findings)
        , m_asOf(asOf)
        , m_wording(wording)
    {
        for (const Objective &objective : plan.table<Objective>())
            m_objectives.push_back(&objective);
        std::ranges::sort(m_objectives, {}, [](const Objective *o) { return std::tuple(o->position, o->id); });
        for (const ObjectiveParent &link : plan.table<ObjectiveParent>()) {
            if (plan.find(link.parent) && plan.find(link.objective))
                m_parents[link.objective].push_back(link.parent);
        }
    }

    std::vector<OutlineRow> rows()
    {
        std::vector<const StrategicTheme *> themes;
        for (const StrategicTheme &theme : m_plan.table<StrategicTheme>())
            themes.push_back(&theme);
        std::ranges::sort(themes, {}, [](const StrategicTheme *t) { return std::tuple(t->position, t->id); });
        std::vector<OutlineRow> rows;
        for (const StrategicTheme *theme : themes) {
            OutlineRow row{&describe<StrategicTheme>(), theme->id.value, true};
            const QString due =
                theme->due.isValid() ? Tr::tr("due %1", "date").arg(m_wording.date(theme->due)) : QString();
            row.cells = {{.text = theme->name, .detail = due}};
            row.children = roots(theme->id);
            rows.push_back(std::move(row));
        }
        if (auto others = roots({}); !others.empty()) {
            OutlineRow row{nullptr, 0, true};
            row.cells = {{.text = Tr::tr("Without a theme")}};
            row.children = std::move(others);
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    /// The objectives of \a theme that stand under no other one. What only serves itself, in a circle, is put here
    /// too, or nobody would see it.
    std::vector<OutlineRow> roots(StrategicThemeId theme)
    {
        std::vector<OutlineRow> rows;
        const auto add = [&](const Objective &objective) {
            if (objective.theme == theme || (!theme.isValid() && !m_plan.find(objective.theme)))
                rows.push_back(row(objective, {}));
        };
        for (const Objective *objective : m_objectives) {
            if (!m_parents.contains(objective->id))
                add(*objective);
        }
        for (const Objective *objective : m_objectives) {
            if (m_parents.contains(objective->id) && !leadsToRoot(objective->id, {}))
                add(*objective);
        }
        return rows;
    }

    bool leadsToRoot(ObjectiveId id, std::set<ObjectiveId> seen) const
    {
        const auto parents = m_parents.find(id);
        return parents == m_parents.end()
            || (seen.insert(id).second
                && std::ranges::any_of(parents->second, [&](ObjectiveId parent) { return leadsToRoot(parent, seen); }));
    }

    OutlineRow row(const Objective &objective, std::set<ObjectiveId> above)
    {
        OutlineRow row{&describe<Objective>(), objective.id.value};
        row.departments = departmentsOf(objective);
        above.insert(objective.id);
        for (const Objective *child : m_objectives) {
            const auto parents = m_parents.find(child->id);
            if (parents != m_parents.end() && std::ranges::count(parents->second, objective.id) > 0
                && !above.contains(child->id))
                row.children.push_back(this->row(*child, above));
        }
        addMeasures(objective, row);
        const rules::Finding *finding = findingOn(objective);
        row.cells = {
            {.text = objective.title, .detail = alsoUnder(objective, above)},
            departmentCell(row.departments),
            statedCell(objective),
            row.children.empty() ? nothingBeneath(finding) : partsCell(objective),
            {.text = objective.weight ? m_wording.number(*objective.weight, Unit{QStringLiteral("%")}, 0) : QString()},
            {.text = objective.due.isValid() ? m_wording.date(objective.due) : QString()},
            finding ? disconnectCell(*finding) : OutlineCell()};
        return row;
    }

    std::vector<DepartmentId> departmentsOf(const Objective &objective) const
    {
        std::vector<DepartmentId> all{objective.department};
        for (const ObjectiveShare &share : m_plan.table<ObjectiveShare>()) {
            if (share.objective == objective.id)
                all.push_back(share.department);
        }
        return all;
    }

    OutlineCell departmentCell(std::span<const DepartmentId> departments) const
    {
        QStringList names;
        for (const DepartmentId id : departments) {
            if (const Department *department = m_plan.find(id))
                names << department->name;
        }
        if (names.size() < 2)
            return {.text = names.join(QString())};
        const QString others = Tr::tr("with %1", "other departments").arg(names.sliced(1).join(QLatin1String(", ")));
        return {.text = names.front(), .detail = others, .tip = names.front() + u' ' + others};
    }

    QString alsoUnder(const Objective &objective, const std::set<ObjectiveId> &above) const
    {
        const auto parents = m_parents.find(objective.id);
        QStringList others;
        if (parents != m_parents.end() && parents->second.size() > 1) {
            for (const ObjectiveId parent : parents->second) {
                if (!above.contains(parent))
                    others << m_plan.find(parent)->title;
            }
        }
        return others.isEmpty() ? QString() : Tr::tr("also under %1").arg(others.join(QLatin1String(", ")));
    }

    OutlineCell statedCell(const Objective &objective) const
    {
        const auto stated = closedCheckIns(m_plan, objective.id, m_asOf);
        OutlineCell cell;
        if (stated.empty())
            return cell;
        QStringList history;
        for (std::size_t index = std::min(stated.size(), ShownPeriods); index-- > 0;) {
            cell.shapes.push_back(statusMark(stated[index]->status));
            history << Tr::tr("%1: %2", "period, status")
                           .arg(m_wording.period(stated[index]->period()), wordFor(stated[index]->status));
        }
        cell.text = wordFor(stated.front()->status);
        cell.tip = history.join(QLatin1String("; "));
        return cell;
    }

    OutlineCell nothingBeneath(const rules::Finding *finding) const
    {
        OutlineCell cell{.text = Tr::tr("Nothing beneath")};
        if (finding && is(*finding, Unsupported))
            cell.shapes = {Status::Off};
        return cell;
    }

    /// The roll-up of the parts in the newest period in which there is one.
    OutlineCell partsCell(const Objective &objective) const
    {
        const auto periods = periodsOfParts(objective);
        if (periods.empty())
            return {};
        const auto parts = partsOf(m_plan, objective.id, periods.front());
        const double score = rollUp(objective, parts);
        const auto behind = std::ranges::count_if(parts, [](const ObjectivePart &part) { return part.score > 0; });
        const Status status = statusMark(score);
        return {.text = wordFor(status == Status::Ok         ? Progress::OnTrack
                                    : status == Status::Risk ? Progress::AtRisk
                                                             : Progress::OffTrack),
                .detail = Tr::tr("%1 of %2 behind", "parts").arg(behind).arg(parts.size()),
                .shapes = {status},
                .tip = Tr::tr("In %1, %2 of %3 parts were behind.")
                           .arg(m_wording.period(periods.front()))
                           .arg(behind)
                           .arg(parts.size())};
    }

    /// The closed periods in which a part of \a objective says how it stands, newest first.
    std::vector<Period> periodsOfParts(const Objective &objective) const
    {
        std::vector<Period> periods;
        for (const ObjectiveParent &link : m_plan.table<ObjectiveParent>()) {
            if (link.parent != objective.id)
                continue;
            for (const CheckIn *checkIn : closedCheckIns(m_plan, link.objective, m_asOf)) {
                if (scoreOf(checkIn->status))
                    periods.push_back(checkIn->period());
            }
        }
        std::ranges::sort(periods, std::ranges::greater(), &Period::start);
        return periods;
    }

    /// What is measured and done for \a objective itself.
    void addMeasures(const Objective &objective, OutlineRow &row) const
    {
        std::set<KpiId> measured;
        for (const KeyResult &result : m_plan.table<KeyResult>()) {
            if (result.objective != objective.id)
                continue;
            measured.insert(result.kpi);
            row.children.push_back(keyResultRow(result, objective, row.departments));
        }
        for (const Kpi &kpi : m_plan.table<Kpi>()) {
            if (kpi.objective == objective.id && !measured.contains(kpi.id))
                row.children.push_back(measureRow(describe<Kpi>(), kpi.id.value, kpi.name, kpi.department,
                                                  verdictCell(statusOf(m_plan, kpi, m_asOf).verdict)));
        }
        for (const Initiative &initiative : m_plan.table<Initiative>()) {
            if (initiative.objective != objective.id)
                continue;
            OutlineRow work =
                measureRow(describe<Initiative>(), initiative.id.value, initiative.title, initiative.department,
                           {.text = wordFor(initiative.status), .shapes = {statusMark(initiative.status)}});
            work.cells.resize(std::size_t(AimColumn::Due));
            work.cells.push_back({.text = initiative.due.isValid() ? m_wording.date(initiative.due) : QString()});
            addMilestones(initiative, work);
            row.children.push_back(std::move(work));
        }
    }

    void addMilestones(const Initiative &initiative, OutlineRow &row) const
    {
        std::vector<const Milestone *> milestones;
        for (const Milestone &milestone : m_plan.table<Milestone>()) {
            if (milestone.initiative == initiative.id)
                milestones.push_back(&milestone);
        }
        std::ranges::stable_sort(milestones, {},
                                 [](const Milestone *each) { return std::pair(each->due, each->position); });
        for (const Milestone *milestone : milestones) {
            OutlineRow reached = measureRow(describe<Milestone>(), milestone->id.value, milestone->name,
                                            initiative.department, verdictCell(judge(*milestone, m_asOf)));
            reached.cells.resize(std::size_t(AimColumn::Due));
            reached.cells.push_back(
                {.text = milestone->due.isValid() ? m_wording.date(milestone->due) : QString(),
                 .tip = milestone->moved > 0 ? Tr::tr("Moved %n time(s).", nullptr, milestone->moved) : QString()});
            row.children.push_back(std::move(reached));
        }
    }

    OutlineRow measureRow(const RecordType &type, qint64 id, const QString &name, DepartmentId department,
                          OutlineCell stated) const
    {
        OutlineRow row{&type, id};
        row.departments = {department};
        row.cells = {{.text = name, .detail = Tr::tr(type.label)}, departmentCell(row.departments), std::move(stated)};
        return row;
    }

    OutlineRow keyResultRow(const KeyResult &result, const Objective &objective,
                            const std::vector<DepartmentId> &departments) const
    {
        const Kpi *kpi = m_plan.find(result.kpi);
        OutlineRow row = measureRow(
            describe<KeyResult>(), result.id.value, result.name, kpi ? kpi->department : departments.front(),
            verdictCell(kpi ? statusOf(m_plan, *kpi, m_asOf).verdict : judge(result, objective.due, m_asOf)));
        if (result.current && result.target)
            row.cells.push_back({.text = Tr::tr("%1 of %2", "present value, target")
                                             .arg(m_wording.quantity({*result.current, result.unit}),
                                                  m_wording.quantity({*result.target, result.unit}))});
        return row;
    }

    static OutlineCell verdictCell(const Verdict &verdict)
    {
        return {.text = wordFor(verdict.outcome),
                .shapes = {statusMark(verdict.outcome)},
                .tip = verdict.outcome == Outcome::Undecidable ? wordFor(verdict.reason) : QString()};
    }

    /// The first open disconnect that is about \a objective itself.
    const rules::Finding *findingOn(const Objective &objective) const
    {
        const auto found = std::ranges::find_if(m_findings.findings, [&](const rules::Finding &finding) {
            const rules::Subject &subject = finding.subjects.front();
            return finding.state == rules::State::Open && qstrcmp(subject.table, "objective") == 0
                && subject.id == objective.id.value;
        });
        return found == m_findings.findings.end() ? nullptr : &*found;
    }

    OutlineCell disconnectCell(const rules::Finding &finding) const
    {
        return {.text = exhibit(std::size_t(&finding - m_findings.findings.data())),
                .tip = m_wording.text(finding.title),
                .fingerprint = finding.fingerprint};
    }

    const Plan &m_plan;
    const rules::Findings &m_findings;
    QDate m_asOf;
    const Wording &m_wording;
    std::vector<const Objective *> m_objectives; ///< by position
    std::map<ObjectiveId, std::vector<ObjectiveId>> m_parents;
};

} // namespace

Outline objectiveOutline(const Plan &plan, const rules::Findings &findings, QDate asOf, const Wording &wording)
{
    Outline outline;
    const auto count = [&](const char *rule) {
        return int(std::ranges::count_if(findings.findings, [&](const rules::Finding &finding) {
            return finding.state == rules::State::Open && is(finding, rule);
        }));
    };
    const int unsupported = count(Unsupported);
    const int better = count(StatedBetter);
    const int all = int(plan.table<Objective>().size());
    outline.title = all == 0 ? Tr::tr("No objectives yet")
        : unsupported + better == 0
        ? Tr::tr("%n objective(s), none contradicts its parts", nullptr, all)
        : Tr::tr("%n of %1 objectives contradict(s) what stands beneath", nullptr, unsupported + better).arg(all);
    outline.sentence = Tr::tr("%1 stated better than the parts, %2 with nothing beneath.").arg(better).arg(unsupported);
    outline.columns = {
        {Tr::tr("Objective"), Tr::tr("What is to be reached, and what serves it.")},
        {Tr::tr("Department"), Tr::tr("Who owns it, and who carries it with them.")},
        {Tr::tr("Stated"), Tr::tr("What its owner said in the last periods, the newest in words.")},
        {Tr::tr("Parts say"), Tr::tr("What the objectives beneath say together.")},
        {Tr::tr("Weight"), Tr::tr("Its share of the aims of its level, in percent."), Side::Right},
        {Tr::tr("Due"), Tr::tr("The day by which it is to be reached.")},
        {Tr::tr("Disconnect"), Tr::tr("The first disconnect about it.")},
    };
    outline.rows = Builder(plan, findings, asOf, wording).rows();
    return outline;
}

} // namespace qd::report
