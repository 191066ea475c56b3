// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/gate.h"

#include "base/tr.h"
#include "model/handoffstate.h"
#include "model/triage.h"
#include "model/verdict.h"
#include "rules/catalogue.h"

namespace qd::cycle {

using namespace Qt::StringLiterals;
using rules::message;

namespace {

/// Packets are to be read before the session.
constexpr int DaysToRead = 2;

QString addressOf(const RecordType &type, qint64 id)
{
    return u"record:%1:%2"_s.arg(QLatin1String(type.table)).arg(id);
}

bool isIn(const Submission *submission)
{
    return submission
        && (submission->state == SubmissionState::Returned || submission->state == SubmissionState::Accepted
            || submission->state == SubmissionState::Waived);
}

bool isAsked(const Submission *submission)
{
    return submission && submission->state != SubmissionState::NotSent;
}

class GateBuilder
{
public:
    GateBuilder(const Plan &plan, const Cycle &cycle, const rules::Findings &findings, QDate asOf)
        : m_plan(plan)
        , m_cycle(cycle)
        , m_findings(findings)
        , m_asOf(asOf)
    {
    }

    Gate build(PhaseKind phase)
    {
        m_gate.phase = phase;
        switch (phase) {
        case PhaseKind::SetUp:
            setUp();
            break;
        case PhaseKind::Collect:
            collect();
            break;
        case PhaseKind::Analyse:
            analyse();
            break;
        case PhaseKind::PreRead:
            preRead();
            break;
        case PhaseKind::Session:
            session();
            break;
        case PhaseKind::FollowUp:
            followUp();
            break;
        }
        return std::move(m_gate);
    }

private:
    void add(Message text, bool done, const QString &address, DepartmentId department = {})
    {
        m_gate.requirements.push_back({std::move(text), {}, done, department, address});
    }

    const Submission *submissionOf(const Department &department) const
    {
        return m_plan.table<Submission>().find(std::tuple(m_cycle.id, department.id));
    }

    void setUp()
    {
        add(message(QT_TRANSLATE_NOOP("qd", "The day of the review is set")), m_cycle.reviewOn.isValid(),
            addressOf(describe<Cycle>(), m_cycle.id.value));
        const auto departments = departmentsOn(m_plan, m_asOf);
        add(message(QT_TRANSLATE_NOOP("qd", "The departments are known")), !departments.empty(),
            u"page:organisation"_s);
        for (const Department *department : departments) {
            const bool measured =
                std::ranges::find(m_plan.table<Kpi>(), department->id, &Kpi::department) != m_plan.table<Kpi>().end();
            add(message(QT_TRANSLATE_NOOP("qd", "%1 has KPIs and is asked for its input"), {department->name}),
                measured && isAsked(submissionOf(*department)), u"page:inputs"_s, department->id);
        }
    }

    void collect()
    {
        for (const Department *department : departmentsOn(m_plan, m_asOf))
            add(message(QT_TRANSLATE_NOOP("qd", "The input of %1 is in"), {department->name}),
                isIn(submissionOf(*department)), u"page:inputs"_s, department->id);
    }

    void analyse()
    {
        add(message(QT_TRANSLATE_NOOP("qd", "The figures are frozen")), m_cycle.frozenOn.isValid(),
            addressOf(describe<Cycle>(), m_cycle.id.value));
        const auto agenda = agendaOf(m_plan, m_cycle);
        for (std::size_t index = 0; index < m_findings.findings.size(); ++index) {
            const rules::Finding &finding = m_findings.findings[index];
            if (finding.level != rules::Level::Error)
                continue;
            const QString address = u"finding:"_s + finding.fingerprint;
            const Triage *triage = triageOf(m_plan, finding.fingerprint);
            const bool placed = finding.state == rules::State::Waived || (triage && triage->acceptedOn.isValid())
                || std::ranges::any_of(agenda, [&](const AgendaItem *item) { return item->link == address; });
            add(message(QT_TRANSLATE_NOOP("qd", "Disconnect E%1 has an owner, is on the agenda or dismissed"),
                        {int(index) + 1}),
                placed, address);
            m_gate.requirements.back().detail = finding.title;
        }
    }

    void preRead()
    {
        const QDate latest = m_cycle.reviewOn.addDays(-DaysToRead);
        const auto issued = [&](PacketKind kind, DepartmentId department) {
            return std::ranges::any_of(m_plan.table<Packet>(), [&](const Packet &packet) {
                return packet.cycle == m_cycle.id && packet.kind == kind && packet.department == department
                    && packet.state == PacketState::Issued
                    && (!latest.isValid() || !packet.issuedOn.isValid() || packet.issuedOn <= latest);
            });
        };
        add(message(QT_TRANSLATE_NOOP("qd", "The packet is issued two days before the review")),
            issued(PacketKind::Packet, {}), u"page:packets"_s);
        for (const Department *department : departmentsOn(m_plan, m_asOf))
            add(message(QT_TRANSLATE_NOOP("qd", "The pre-read of %1 is issued two days before the review"),
                        {department->name}),
                issued(PacketKind::PreRead, department->id), u"page:packets"_s, department->id);
    }

    void session()
    {
        const auto agenda = agendaOf(m_plan, m_cycle);
        add(message(QT_TRANSLATE_NOOP("qd", "There is an agenda")), !agenda.empty(), u"page:session"_s);
        for (const AgendaItem *item : agenda)
            add(message(QT_TRANSLATE_NOOP("qd", "Something came of: %1"), {item->title}), hasOutcome(*item),
                addressOf(describe<AgendaItem>(), item->id.value));
        for (const ActionItem &action : m_plan.table<ActionItem>()) {
            if (action.status == ActionStatus::Open && action.cycle == m_cycle.id
                && (!action.department.isValid() || !action.due.isValid()))
                add(message(QT_TRANSLATE_NOOP("qd", "Has an owner and a day: %1"), {action.what}), false,
                    addressOf(describe<ActionItem>(), action.id.value));
        }
    }

    void followUp()
    {
        const auto minutes = std::ranges::any_of(m_plan.table<Packet>(), [&](const Packet &packet) {
            return packet.cycle == m_cycle.id && packet.kind == PacketKind::Minutes
                && packet.state == PacketState::Issued;
        });
        add(message(QT_TRANSLATE_NOOP("qd", "The minutes are issued")), minutes, u"page:packets"_s);
        add(message(QT_TRANSLATE_NOOP("qd", "The cycle is looked back on")),
            std::ranges::find(m_plan.table<Retrospective>(), m_cycle.id, &Retrospective::cycle)
                != m_plan.table<Retrospective>().end(),
            u"page:session"_s);
        for (const ActionItem &action : m_plan.table<ActionItem>()) {
            if (action.status == ActionStatus::Open && action.due.isValid() && action.due < m_asOf)
                add(message(QT_TRANSLATE_NOOP("qd", "Done, or with the reason why not: %1"), {action.what}),
                    !action.carriedBecause.isEmpty(), addressOf(describe<ActionItem>(), action.id.value),
                    action.department);
        }
    }

    template<typename Record>
    bool isFrom(const AgendaItem &item) const
    {
        return std::ranges::find(m_plan.table<Record>(), item.id, &Record::agendaItem) != m_plan.table<Record>().end();
    }

    bool hasOutcome(const AgendaItem &item) const
    {
        return !item.outcome.isEmpty() || isFrom<Decision>(item) || isFrom<ActionItem>(item)
            || isFrom<ParkingLotItem>(item) || isFrom<Note>(item) || isFrom<Idea>(item) || isFrom<Issue>(item);
    }

    const Plan &m_plan;
    const Cycle &m_cycle;
    const rules::Findings &m_findings;
    QDate m_asOf;
    Gate m_gate;
};

Readiness readinessOf(const Plan &plan, const Cycle &cycle, QDate asOf, const Department &department,
                      std::span<const KpiStatus> statuses)
{
    Readiness readiness{&department, {}};
    const auto add = [&](Message text, bool done, const QString &address) {
        readiness.requirements.push_back({std::move(text), {}, done, department.id, address});
    };
    add(message(QT_TRANSLATE_NOOP("qd", "Input")),
        isIn(plan.table<Submission>().find(std::tuple(cycle.id, department.id))), u"page:inputs"_s);
    for (const KpiStatus &status : statuses) {
        const Reason reason = status.verdict.reason;
        if (status.kpi->department == department.id)
            add(message(QT_TRANSLATE_NOOP("qd", "Final figure of %1"), {status.kpi->name}),
                reason != Reason::NoActual && reason != Reason::Preliminary && reason != Reason::NoOperand
                    && reason != Reason::Incomplete,
                addressOf(describe<Kpi>(), status.kpi->id.value));
    }
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (handOff.giver == department.id && isPending(handOff))
            add(message(QT_TRANSLATE_NOOP("qd", "Answer to: %1"), {handOff.name}),
                agreementOf(handOff) != Agreement::NoAnswer && agreementOf(handOff) != Agreement::NoDate,
                addressOf(describe<HandOff>(), handOff.id.value));
    }
    for (const ActionItem &action : plan.table<ActionItem>()) {
        if (action.department == department.id && action.status == ActionStatus::Open && action.due.isValid()
            && action.due < asOf)
            add(message(QT_TRANSLATE_NOOP("qd", "Overdue: %1"), {action.what}), false,
                addressOf(describe<ActionItem>(), action.id.value));
    }
    return readiness;
}

} // namespace

Gate gateOf(const Plan &plan, const Cycle &cycle, PhaseKind phase, const rules::Findings &findings, QDate asOf)
{
    return GateBuilder(plan, cycle, findings, asOf).build(phase);
}

std::vector<Readiness> readinessOf(const Plan &plan, const Cycle &cycle, QDate asOf)
{
    const auto statuses = statusOfAll(plan, asOf);
    std::vector<Readiness> all;
    for (const Department *department : departmentsOn(plan, asOf))
        all.push_back(readinessOf(plan, cycle, asOf, *department, statuses));
    return all;
}

const Session *reviewSession(const Plan &plan, const Cycle &cycle)
{
    const auto session = std::ranges::find_if(plan.table<Session>(), [&](const Session &each) {
        return each.cycle == cycle.id && each.kind == SessionKind::Review;
    });
    return session == plan.table<Session>().end() ? nullptr : &*session;
}

std::vector<const AgendaItem *> agendaOf(const Plan &plan, const Cycle &cycle)
{
    std::vector<const AgendaItem *> items;
    const Session *session = reviewSession(plan, cycle);
    for (const AgendaItem &item : plan.table<AgendaItem>()) {
        if (session && item.session == session->id)
            items.push_back(&item);
    }
    std::ranges::sort(items, {}, [](const AgendaItem *item) { return std::tuple(item->position, item->id); });
    return items;
}

} // namespace qd::cycle
