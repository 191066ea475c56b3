// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sessionreports.h"

#include "base/tr.h"
#include "cycle/agenda.h"
#include "cycle/followup.h"
#include "cycle/gate.h"
#include "report/evidence.h"
#include "report/scorecard.h"
#include "report/sincelast.h"
#include "report/timecharts.h"

#include <functional>

namespace qd::report {

using namespace Qt::StringLiterals;
using Align = Column::Align;
using Emphasis = Cell::Emphasis;

namespace {

void add(Report &report, Content content)
{
    report.blocks.push_back({std::move(content), {}});
}

/// A heading and its table; nothing when the table is empty.
void addTable(Report &report, const QString &title, Table table)
{
    if (table.rows.empty())
        return;
    add(report, Heading{2, title, {}, {}});
    add(report, std::move(table));
}

QString dayText(const Wording &wording, QDate day)
{
    return day.isValid() ? wording.date(day) : QString();
}

QString ownerText(const Plan &plan, DepartmentId department, const QString &owner)
{
    const QString name = departmentName(plan, department);
    return owner.isEmpty() ? name : owner;
}

Table decisionsOf(const Plan &plan, const Cycle &cycle, const Wording &wording)
{
    Table table{{{Tr::tr("Decision"), 6, Align::Start},
                 {Tr::tr("Why"), 4, Align::Start},
                 {Tr::tr("Decided by"), 3, Align::Start},
                 {Tr::tr("Looked at again"), 2.4, Align::Start}},
                {}};
    for (const Decision &decision : plan.table<Decision>()) {
        if (decision.cycle != cycle.id || decision.status == DecisionStatus::Proposed)
            continue;
        const bool same = decision.chosen.isEmpty() || decision.chosen == decision.question;
        table.rows.push_back(
            {{textCell(same ? decision.question
                            : Tr::tr("%1 %2", "question, choice").arg(decision.question, decision.chosen),
                       Emphasis::Strong),
              textCell(decision.rationale), textCell(ownerText(plan, decision.department, decision.decider)),
              textCell(dayText(wording, decision.reviewOn), Emphasis::Quiet)},
             Row::Kind::Data});
    }
    return table;
}

Table actionsOf(const Plan &plan, const Cycle &cycle, const Wording &wording)
{
    Table table{{{Tr::tr("Action"), 6, Align::Start},
                 {Tr::tr("Department"), 3, Align::Start},
                 {Tr::tr("Owner"), 3, Align::Start},
                 {Tr::tr("Due"), 2.4, Align::Start}},
                {}};
    for (const ActionItem &action : plan.table<ActionItem>()) {
        if (action.cycle == cycle.id)
            table.rows.push_back({{textCell(action.what, Emphasis::Strong),
                                   action.department.isValid() ? textCell(departmentName(plan, action.department))
                                                               : markedCell(Tr::tr("nobody yet"), Status::Risk),
                                   textCell(action.owner),
                                   action.due.isValid() ? textCell(wording.date(action.due))
                                                        : markedCell(Tr::tr("no day"), Status::Risk)},
                                  Row::Kind::Data});
    }
    return table;
}

/// What was parked, noted and proposed in the cycle's session.
Table kept(const Plan &plan, const Cycle &cycle, const Wording &wording)
{
    Table table{{{Tr::tr("What"), 7, Align::Start},
                 {Tr::tr("Kind"), 2.4, Align::Start},
                 {Tr::tr("Department"), 3, Align::Start},
                 {Tr::tr("Until"), 2.4, Align::Start}},
                {}};
    const auto line = [&](const QString &text, const QString &kind, DepartmentId department, QDate until) {
        table.rows.push_back({{textCell(text), textCell(kind, Emphasis::Quiet),
                               textCell(departmentName(plan, department)), textCell(dayText(wording, until))},
                              Row::Kind::Data});
    };
    for (const ParkingLotItem &item : plan.table<ParkingLotItem>()) {
        if (item.cycle == cycle.id)
            line(item.text, Tr::tr("Parked"), item.department, item.triageBy);
    }
    for (const Note &note : plan.table<Note>()) {
        if (note.cycle == cycle.id)
            line(note.text, Tr::tr("Note"), note.department, {});
    }
    const auto agenda = cycle::agendaOf(plan, cycle);
    for (const Idea &idea : plan.table<Idea>()) {
        if (std::ranges::find(agenda, idea.agendaItem, [](const AgendaItem *item) { return item->id; }) != agenda.end())
            line(idea.text, Tr::tr("Idea"), idea.department, {});
    }
    return table;
}

Table timeTable(std::span<const AgendaItem *const> agenda, const Wording &wording)
{
    Table table{{{Tr::tr("Item"), 7, Align::Start},
                 {Tr::tr("Planned"), 1.6, Align::End},
                 {Tr::tr("Used"), 1.6, Align::End},
                 {Tr::tr("What came of it"), 5, Align::Start}},
                {}};
    int planned = 0;
    int used = 0;
    const auto minutes = [&](int count) { return Tr::tr("%1 min", "minutes").arg(wording.locale().toString(count)); };
    for (const AgendaItem *item : agenda) {
        planned += item->minutes;
        used += item->usedSeconds / 60;
        table.rows.push_back({{textCell(item->title), textCell(minutes(item->minutes)),
                               textCell(minutes(item->usedSeconds / 60)), textCell(item->outcome)},
                              Row::Kind::Data});
    }
    if (!table.rows.empty())
        table.rows.push_back({{textCell(Tr::tr("Together")), textCell(minutes(planned)), textCell(minutes(used)), {}},
                              Row::Kind::Total});
    return table;
}

Table promises(const Plan &plan, std::span<const cycle::Promise> all, const Wording &wording,
               const std::function<bool(const cycle::Promise &)> &wanted)
{
    Table table{{{Tr::tr("Promise"), 5, Align::Start},
                 {Tr::tr("Department"), 3, Align::Start},
                 {Tr::tr("Due"), 2.4, Align::Start},
                 {QString(), 2.6, Align::Start},
                 {Tr::tr("Reason"), 4, Align::Start}},
                {}};
    for (const cycle::Promise &promise : all) {
        if (!wanted(promise))
            continue;
        QString state =
            promise.lateDays > 0 ? Tr::tr("%n day(s) late", nullptr, promise.lateDays) : cycle::wordFor(promise.state);
        if (promise.carriedOver > 0)
            state += u", "_s + Tr::tr("carried %n time(s)", nullptr, promise.carriedOver);
        table.rows.push_back(
            {{textCell(promise.what, Emphasis::Strong), textCell(departmentName(plan, promise.department)),
              textCell(dayText(wording, promise.due)), markedCell(state, cycle::statusMark(promise.state)),
              textCell(promise.reason, Emphasis::Quiet)},
             Row::Kind::Data});
    }
    return table;
}

QString shareText(const cycle::KeepRate &rate, const Wording &wording)
{
    return rate.share() ? wording.number(*rate.share(), Unit{u"%"_s}, 0) + QChar::Nbsp + u'%' : Tr::tr("nothing due");
}

} // namespace

Report minutes(const Plan &plan, const Cycle &cycle, const Wording &wording, const ReviewOptions &options)
{
    Report report = framed(plan, wording, options, Tr::tr("Minutes"), cycle.name);
    const Session *session = cycle::reviewSession(plan, cycle);
    const auto agenda = cycle::agendaOf(plan, cycle);
    add(report, Heading{1, Tr::tr("Minutes of the review of %1", "cycle").arg(cycle.name), u"minutes"_s, {}});
    std::vector<KeyValue> about{
        {Tr::tr("Held on"), dayText(wording, session && session->heldOn.isValid() ? session->heldOn : cycle.reviewOn)}};
    if (session && !session->attendees.isEmpty())
        about.push_back({Tr::tr("Attendees"), session->attendees});
    if (session && session->rating)
        about.push_back({Tr::tr("Rating"), Tr::tr("%1 of 10").arg(wording.quantity({*session->rating, {}}))});
    add(report, KeyValues{about});
    const std::size_t before = report.blocks.size();
    addTable(report, Tr::tr("Decided"), decisionsOf(plan, cycle, wording));
    addTable(report, Tr::tr("Agreed to do"), actionsOf(plan, cycle, wording));
    addTable(report, Tr::tr("Parked and noted"), kept(plan, cycle, wording));
    addTable(report, Tr::tr("How the time was used"), timeTable(agenda, wording));
    if (std::ranges::any_of(agenda, [](const AgendaItem *item) { return item->usedSeconds > 0; }))
        add(report, Chart{agendaChart(plan, cycle, QDateTime(options.asOf, QTime(12, 0), Qt::UTC)), 0});
    if (report.blocks.size() == before)
        add(report, Paragraph{Tr::tr("Nothing has been recorded yet."), Paragraph::Style::Body});
    add(report, Heading{2, Tr::tr("Signed"), {}, {}});
    add(report,
        KeyValues{{{Tr::tr("Facilitator"), QString(QChar::Nbsp)}, {Tr::tr("For the leaders"), QString(QChar::Nbsp)}}});
    return report;
}

Table keepRateTable(const Plan &plan, const Wording &wording, QDate asOf)
{
    Table table{{{Tr::tr("Department"), 6, Align::Start},
                 {Tr::tr("Due", "promises whose day has come"), 2, Align::End},
                 {Tr::tr("Kept in time"), 2, Align::End},
                 {QString(), 2, Align::End}},
                {}};
    const auto promises = cycle::promisesOf(plan, asOf);
    const auto rates = cycle::keepRates(plan, promises, asOf);
    const auto line = [&](const cycle::KeepRate &rate, const QString &name, Row::Kind kind) {
        table.rows.push_back({{textCell(name), textCell(wording.locale().toString(rate.due)),
                               textCell(wording.locale().toString(rate.kept)), textCell(shareText(rate, wording))},
                              kind});
    };
    for (const cycle::KeepRate &rate : std::span(rates).subspan(1))
        line(rate, departmentName(plan, rate.department), Row::Kind::Data);
    if (!table.rows.empty())
        line(rates.front(), Tr::tr("All departments"), Row::Kind::Total);
    return table;
}

Report followUp(const Plan &plan, const rules::Findings &findings, const Wording &wording, const ReviewOptions &options)
{
    using enum cycle::PromiseState;
    Report report = framed(plan, wording, options, Tr::tr("Follow-up"), Tr::tr("All departments"));
    const auto all = cycle::promisesOf(plan, options.asOf);
    const auto count = [&](cycle::PromiseState state) {
        return wording.locale().toString(int(std::ranges::count(all, state, &cycle::Promise::state)));
    };
    const auto carried = [](const cycle::Promise &promise) {
        return promise.carriedOver > 0 && (promise.state == Open || promise.state == Overdue);
    };
    add(report, Heading{1, Tr::tr("What was promised, and what became of it"), u"follow-up"_s, {}});
    add(report,
        FactStrip{{{shareText(cycle::keepRates(plan, all, options.asOf).front(), wording), Tr::tr("kept in time")},
                   {count(Overdue), Tr::tr("overdue")},
                   {wording.locale().toString(int(std::ranges::count_if(all, carried))), Tr::tr("carried over")},
                   {count(Open), Tr::tr("open, not due yet")}}});
    addTable(report, Tr::tr("Overdue"),
             promises(plan, all, wording, [](const cycle::Promise &promise) { return promise.state == Overdue; }));
    addTable(report, Tr::tr("Carried over, not due yet"),
             promises(plan, all, wording,
                      [&](const cycle::Promise &promise) { return carried(promise) && promise.state == Open; }));
    addTable(report, Tr::tr("Kept in time, by department"), keepRateTable(plan, wording, options.asOf));
    addTable(report, Tr::tr("Done"), promises(plan, all, wording, [](const cycle::Promise &promise) {
                 return promise.state == Kept || promise.state == KeptLate;
             }));
    addTable(report, Tr::tr("Open, not due yet"), promises(plan, all, wording, [&](const cycle::Promise &promise) {
                 return promise.state == Open && !carried(promise);
             }));
    if (const QString changes = sinceLast(findings, wording); !changes.isEmpty()) {
        add(report, Heading{2, Tr::tr("Disconnects since the last review"), {}, {}});
        add(report, Paragraph{changes, Paragraph::Style::Body});
    }
    addTable(report, Tr::tr("Resolved disconnects"), resolvedTable(findings));
    return report;
}

std::vector<AgendaItem> agendaToShow(const Plan &plan, const Cycle &cycle, const rules::Findings &findings,
                                     const Wording &wording, QDate asOf)
{
    std::vector<AgendaItem> items;
    for (const AgendaItem *item : cycle::agendaOf(plan, cycle))
        items.push_back(*item);
    if (!items.empty())
        return items;
    const Session *session = cycle::reviewSession(plan, cycle);
    const FixedClock clock{asOf.startOfDay(Qt::UTC)};
    IdSource ids(clock, 1); // nothing of it is stored
    return cycle::proposeAgenda(
               plan, session ? *session : Session{}, findings, asOf,
               [&](const Message &message) { return wording.text(message); }, ids)
        .items;
}

Table agendaTable(std::span<const AgendaItem> agenda, const Wording &wording)
{
    Table table{{{Tr::tr("From", "time"), 1.2, Align::End},
                 {Tr::tr("Minutes", "time"), 1.4, Align::End},
                 {Tr::tr("Item"), 7, Align::Start},
                 {Tr::tr("Kind"), 2.2, Align::Start},
                 {Tr::tr("Owner"), 3.4, Align::Start}},
                {}};
    int passed = 0;
    for (const AgendaItem &item : agenda) {
        table.rows.push_back(
            {{textCell(u"%1:%2"_s.arg(passed / 60).arg(passed % 60, 2, 10, QLatin1Char('0'))),
              textCell(wording.locale().toString(item.minutes)), textCell(item.title, Emphasis::Strong),
              textCell(wordFor(item.kind), Emphasis::Quiet), textCell(item.owner)},
             Row::Kind::Data});
        passed += item.minutes;
    }
    return table;
}

Report runSheet(const Plan &plan, const Cycle &cycle, const rules::Findings &findings, const Wording &wording,
                const ReviewOptions &options)
{
    Report report = framed(plan, wording, options, Tr::tr("Run sheet"), Tr::tr("Facilitator only"));
    if (options.label.isEmpty())
        report.meta.confidentiality = Tr::tr("Facilitator only");
    const auto agenda = agendaToShow(plan, cycle, findings, wording, options.asOf);
    int together = 0;
    for (const AgendaItem &item : agenda)
        together += item.minutes;
    add(report,
        Heading{1, Tr::tr("%n minute(s) for the review of %1", "cycle", together).arg(cycle.name), u"run-sheet"_s, {}});
    if (cycle::agendaOf(plan, cycle).empty())
        add(report, Paragraph{Tr::tr("Proposed; no agenda is in the document yet."), Paragraph::Style::Small});
    add(report, agendaTable(agenda, wording));
    for (const AgendaItem &item : agenda) {
        add(report, Heading{2, item.title, {}, Tr::tr("%n minute(s)", nullptr, item.minutes)});
        if (!item.wanted.isEmpty())
            add(report, Paragraph{item.wanted, Paragraph::Style::Question});
        for (std::size_t index = 0; index < findings.findings.size(); ++index) {
            const rules::Finding &finding = findings.findings[index];
            if (item.link != u"finding:"_s + finding.fingerprint)
                continue;
            std::vector<KeyValue> voices;
            for (const rules::Evidence &evidence : finding.evidence)
                voices.push_back({wording.text(evidence.speaker), wording.text(evidence.message)});
            voices.push_back({Tr::tr("Stands in"), Tr::tr("Exhibit %1", "number").arg(exhibit(index))});
            add(report, KeyValues{voices});
        }
    }
    return report;
}

} // namespace qd::report
