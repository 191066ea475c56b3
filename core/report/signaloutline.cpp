// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/signaloutline.h"

#include "base/tr.h"
#include "report/frame.h"

namespace qd::report {

namespace {

OutlineRow heading(const QString &text)
{
    return {nullptr, 0, true, {{.text = text}}};
}

/// Writes rows from the records of a plan.
class Rows
{
public:
    Rows(const Plan &plan, QDate asOf, const Wording &wording)
        : m_plan(plan)
        , m_asOf(asOf)
        , m_wording(wording)
    {
    }

    bool isDue(const Assumption &assumption) const
    {
        return assumption.verdict == AssumptionVerdict::Untested && assumption.checkOn.isValid()
            && assumption.checkOn < m_asOf;
    }

    OutlineRow operator()(const Assumption &assumption) const
    {
        const QString sure = assumption.certainty
            ? Tr::tr("%1 sure").arg(m_wording.quantity({*assumption.certainty, Unit{QStringLiteral("%")}}))
            : QString();
        OutlineRow row =
            begin(assumption, assumption.department,
                  {.text = assumption.statement, .detail = sure, .tip = assumption.because}, assumption.objective);
        const QString day = date(assumption.checkOn);
        row.cells.push_back({.text = day.isEmpty() ? QString() : Tr::tr("Test by %1", "date").arg(day),
                             .detail = isDue(assumption) ? Tr::tr("past") : QString(),
                             .tip = assumption.test});
        row.cells.push_back({.text = wordFor(assumption.verdict), .shapes = {statusMark(assumption.verdict)}});
        for (const Signal &signal : m_plan.table<Signal>()) {
            if (signal.assumption == assumption.id)
                row.children.push_back((*this)(signal));
        }
        return row;
    }

    OutlineRow operator()(const Signal &signal) const
    {
        const QString heard = signal.heard ? Tr::tr("%n time(s)", nullptr, *signal.heard) : QString();
        QStringList details{wordFor(signal.source), heard};
        details.removeAll(QString());
        OutlineRow row = begin(signal, signal.department,
                               {.text = signal.text, .detail = details.join(QLatin1String(", "))}, signal.objective);
        row.cells.push_back({.text = date(signal.seenOn)});
        row.cells.push_back(
            {.text = wordFor(signal.state), .detail = wordFor(signal.strength), .shapes = {Status::None}});
        return row;
    }

    OutlineRow operator()(const Risk &risk) const
    {
        const QString likely = risk.likelihood
            ? Tr::tr("%1 likely").arg(m_wording.quantity({*risk.likelihood, Unit{QStringLiteral("%")}}))
            : QString();
        OutlineRow row =
            begin(risk, risk.department, {.text = risk.event, .detail = likely, .tip = risk.effect}, risk.objective);
        row.cells.push_back({.text = date(risk.reviewOn)});
        row.cells.push_back(
            {.text = wordFor(risk.state), .shapes = {risk.state == RiskState::Open ? Status::Risk : Status::None}});
        return row;
    }

    OutlineRow operator()(const Issue &issue) const
    {
        OutlineRow row = begin(issue, issue.department, {.text = issue.problem, .tip = issue.rootCause}, {});
        row.cells.push_back({.text = date(issue.raisedOn)});
        row.cells.push_back(
            {.text = wordFor(issue.state), .shapes = {issue.state == IssueState::Solved ? Status::Ok : Status::None}});
        return row;
    }

    OutlineRow operator()(const Idea &idea) const
    {
        OutlineRow row = begin(idea, idea.department, {.text = idea.text, .tip = idea.detail}, {});
        const bool waits = idea.state == IdeaState::New && idea.submittedOn.isValid();
        row.cells[2].text = idea.benefit;
        row.cells.push_back({.text = date(idea.submittedOn)});
        row.cells.push_back(
            {.text = wordFor(idea.state),
             .detail = waits ? Tr::tr("for %n day(s)", nullptr, int(idea.submittedOn.daysTo(m_asOf))) : QString(),
             .shapes = {idea.state == IdeaState::Realised ? Status::Ok : Status::None},
             .tip = idea.reason});
        return row;
    }

private:
    template<typename Record>
    OutlineRow begin(const Record &record, DepartmentId department, OutlineCell what, ObjectiveId serves) const
    {
        OutlineRow row{&describe<Record>(), record.id.value};
        if (department.isValid())
            row.departments = {department};
        const Objective *objective = m_plan.find(serves);
        const QString title = objective ? objective->title : QString();
        row.cells = {std::move(what), {.text = departmentName(m_plan, department)}, {.text = title, .tip = title}};
        return row;
    }

    QString date(QDate day) const { return day.isValid() ? m_wording.shortDate(day) : QString(); }

    const Plan &m_plan;
    QDate m_asOf;
    const Wording &m_wording;
};

template<typename Record>
void addGroup(Outline &outline, const QString &title, const Plan &plan, const Rows &rows)
{
    OutlineRow group = heading(title);
    for (const Record &record : plan.table<Record>())
        group.children.push_back(rows(record));
    if (!group.children.empty())
        outline.rows.push_back(std::move(group));
}

void sayWhatItComesTo(Outline &outline, const Plan &plan, const Rows &rows)
{
    const auto &assumptions = plan.table<Assumption>();
    const auto with = [&](AssumptionVerdict verdict) {
        return int(std::ranges::count(assumptions, verdict, &Assumption::verdict));
    };
    const int shaken = with(AssumptionVerdict::Weakening) + with(AssumptionVerdict::Broken);
    const auto due = int(std::ranges::count_if(assumptions, [&](const Assumption &each) { return rows.isDue(each); }));
    outline.title = assumptions.empty() ? Tr::tr("%n signal(s)", nullptr, int(plan.table<Signal>().size()))
        : shaken > 0
        ? Tr::tr("%n of %1 assumptions no longer hold as they did", nullptr, shaken).arg(assumptions.size())
        : Tr::tr("%n assumption(s), none shaken", nullptr, int(assumptions.size()));
    QStringList parts;
    if (const int untested = with(AssumptionVerdict::Untested); untested > 0)
        parts << Tr::tr("%n untested", nullptr, untested);
    if (due > 0)
        parts << Tr::tr("%n test(s) past their day", nullptr, due);
    if (const auto fresh = int(std::ranges::count(plan.table<Idea>(), IdeaState::New, &Idea::state)); fresh > 0)
        parts << Tr::tr("%n idea(s) without an answer", nullptr, fresh);
    outline.sentence =
        parts.isEmpty() ? Tr::tr("Nothing waits for an answer.") : parts.join(QLatin1String(", ")) + QLatin1Char('.');
}

} // namespace

Outline signalOutline(const Plan &plan, QDate asOf, const Wording &wording)
{
    Outline outline{{},
                    {},
                    {{Tr::tr("What"), Tr::tr("Assumption, signal, risk, issue or idea.")},
                     {Tr::tr("Department"), Tr::tr("Where it comes from.")},
                     {Tr::tr("Bears on"), Tr::tr("The objective it bears on, or what it is worth.")},
                     {Tr::tr("When"), Tr::tr("When it was seen, or is tested.")},
                     {Tr::tr("State"), Tr::tr("How far it is.")}},
                    {}};
    const Rows rows(plan, asOf, wording);
    std::vector<const Assumption *> assumptions;
    for (const Assumption &assumption : plan.table<Assumption>())
        assumptions.push_back(&assumption);
    std::ranges::sort(assumptions, {}, [](const Assumption *each) {
        return std::tuple(-int(each->criticality), each->certainty.value_or(0), each->id);
    });
    if (!assumptions.empty()) {
        outline.rows.push_back(heading(Tr::tr("Assumptions")));
        for (const Assumption *assumption : assumptions)
            outline.rows.back().children.push_back(rows(*assumption));
    }
    OutlineRow loose = heading(assumptions.empty() ? Tr::tr("Signals") : Tr::tr("Signals that bear on no assumption"));
    for (const Signal &signal : plan.table<Signal>()) {
        if (!plan.find(signal.assumption))
            loose.children.push_back(rows(signal));
    }
    if (!loose.children.empty())
        outline.rows.push_back(std::move(loose));
    addGroup<Risk>(outline, Tr::tr("Risks"), plan, rows);
    addGroup<Issue>(outline, Tr::tr("Issues"), plan, rows);
    addGroup<Idea>(outline, Tr::tr("Ideas"), plan, rows);
    sayWhatItComesTo(outline, plan, rows);
    return outline;
}

} // namespace qd::report
