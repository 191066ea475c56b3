// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/quarter.h"

#include "base/tr.h"
#include "rules/baseline.h"

#include <QRegularExpression>

namespace qd::cycle {

using namespace Qt::StringLiterals;

namespace {

/// As many as a person takes in; the rest is counted.
constexpr qsizetype MostNamed = 5;

/// What a message is about, for a text that is stored and not set: dates as ISO 8601.
struct PlainText
{
    QString operator()(const QString &text) const { return text; }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(const Quantity &quantity) const { return QString::number(quantity.value); }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const DayMonth &day) const { return day.date.toString(Qt::ISODate); }
    QString operator()(const Period &period) const { return period.start.toString(Qt::ISODate); }
};

QString missingText(const Gate &gate)
{
    QStringList texts;
    int more = 0;
    for (const Requirement &requirement : gate.requirements) {
        if (requirement.done)
            continue;
        if (texts.size() == MostNamed) {
            ++more;
            continue;
        }
        QString text = Tr::tr(requirement.text.text, nullptr, requirement.text.count.value_or(-1));
        for (const Message::Argument &argument : requirement.text.arguments)
            text = text.arg(std::visit(PlainText{}, argument));
        texts << text;
    }
    if (more > 0)
        texts << Tr::tr("%n more", nullptr, more);
    return texts.join(u"; "_s);
}

CycleState stateAfter(PhaseKind left)
{
    switch (left) {
    case PhaseKind::Session:
        return CycleState::Tracking;
    case PhaseKind::FollowUp:
        return CycleState::Closed;
    default:
        return CycleState::Planning;
    }
}

const Cycle *lastCycle(const Plan &plan)
{
    const auto &cycles = plan.table<Cycle>();
    const auto last = std::ranges::max_element(cycles, {}, &Cycle::firstDay);
    return last == cycles.end() ? nullptr : &*last;
}

bool isFinished(const Objective &objective)
{
    return objective.state == ObjectiveState::Achieved || objective.state == ObjectiveState::NotAchieved
        || objective.state == ObjectiveState::Abandoned;
}

template<typename Record, typename Keep>
void keepOnly(Plan &plan, const Keep &keep)
{
    std::vector<Record> kept;
    std::ranges::copy_if(plan.table<Record>(), std::back_inserter(kept), keep);
    plan.replace(Table<Record>(std::move(kept)));
}

/// Clears references to records that are gone, and drops the records that cannot be without them. In the order of
/// AllRecords everything that a record refers to is settled before it; what refers to its own kind is cleared last.
void settleReferences(Plan &plan)
{
    AllRecords::forEach([&]<typename Record>() {
        std::vector<Record> settled;
        for (Record record : plan.table<Record>()) {
            bool whole = true;
            for (const Field &field : describe<Record>().fields) {
                const Value value = field.get(&record);
                if (field.kind != FieldKind::Reference || isNull(value)
                    || findRecord(plan, *recordType(QLatin1String(field.target)), std::get<qint64>(value)))
                    continue;
                whole = whole && !field.isRequired() && field.set(&record, Value());
            }
            if (whole)
                settled.push_back(std::move(record));
        }
        plan.replace(Table<Record>(std::move(settled)));
    });
}

/// The list of \a asOf; one that was kept on the same day before is replaced.
void keepList(Turn &turn, const Plan &plan, const rules::Findings &findings, const Cycle &cycle, QDate asOf,
              const std::function<QString(const Message &)> &text)
{
    auto list = rules::keptList(findings, asOf, cycle.id, text);
    for (const ReviewedFinding &earlier : plan.table<ReviewedFinding>().startingWith(asOf.toJulianDay())) {
        if (std::ranges::find(list, earlier.fingerprint, &ReviewedFinding::fingerprint) == list.end())
            turn.remove(earlier);
    }
    turn.records<ReviewedFinding>() = std::move(list);
}

} // namespace

Result<Turn> advance(const Plan &plan, const Cycle &cycle, const Gate &gate, const rules::Findings &findings,
                     QDate asOf, const std::function<QString(const Message &)> &text, const QString &because)
{
    Phases phases = phasesOf(plan, cycle);
    CyclePhase &phase = phases.at(std::size_t(gate.phase));
    if (!gate.isOpen() && because.trimmed().isEmpty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("%1 cannot be left: %2 of %3 are missing. %4. Complete them, or say why you go on.")
                           .arg(wordFor(gate.phase))
                           .arg(gate.requirements.size() - gate.done())
                           .arg(gate.requirements.size())
                           .arg(missingText(gate)));
    phase.doneOn = asOf;
    phase.gaps = gate.isOpen() ? QString() : because.trimmed();
    Cycle advanced = cycle;
    advanced.state = stateAfter(gate.phase);
    if (!advanced.openedOn.isValid())
        advanced.openedOn = asOf;
    if (gate.phase == PhaseKind::Session)
        advanced.lockedOn = asOf;
    if (gate.phase == PhaseKind::FollowUp)
        advanced.closedOn = asOf;
    Turn turn(Tr::tr("Advance Cycle"));
    turn.put(std::move(advanced));
    turn.records<CyclePhase>().assign(phases.begin(), phases.end());
    if (gate.phase == PhaseKind::Session)
        keepList(turn, plan, findings, cycle, asOf, text);
    return turn;
}

Result<Turn> freeze(const Cycle &cycle, QDate asOf)
{
    if (cycle.frozenOn.isValid())
        return failure(ErrorCode::Invalid,
                       Tr::tr("The figures of %1 are frozen since %2. Nothing was changed.")
                           .arg(cycle.name, cycle.frozenOn.toString(Qt::ISODate)));
    Cycle frozen = cycle;
    frozen.frozenOn = asOf;
    Turn turn(Tr::tr("Freeze Figures"));
    turn.put(std::move(frozen));
    return turn;
}

Result<Period> quarterNamed(const Plan &plan, const QString &name, QDate asOf)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    if (name.trimmed().isEmpty()) {
        const Cycle *last = lastCycle(plan);
        return last ? calendar.next(calendar.containing(last->firstDay, Cadence::Quarter))
                    : calendar.containing(asOf, Cadence::Quarter);
    }
    if (const auto quarter = calendar.parse(name, Cadence::Quarter))
        return *quarter;
    // "2026-Q4" of a year that starts in April: the year is named by its first part, as the program writes it.
    static const QRegularExpression plain(u"^(\\d{4})[ -]?Q([1-4])$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = plain.match(name.trimmed()); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        if (const auto quarter = calendar.parse(
                u"%1/%2 Q%3"_s.arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0')).arg(match.captured(2)),
                Cadence::Quarter))
            return *quarter;
    }
    return failure(ErrorCode::Usage, Tr::tr("\"%1\" is not a quarter. Write it like 2026-Q4.").arg(name));
}

QString cycleName(const FiscalCalendar &calendar, const Period &quarter)
{
    const QString code = calendar.code(quarter);
    return code.section(u' ', 1) + u' ' + code.section(u' ', 0, 0);
}

Result<Turn> nextCycle(const Plan &plan, const Period &quarter, QDate asOf, IdSource &ids)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    const Cycle *last = lastCycle(plan);
    Cycle cycle;
    cycle.id = ids.nextId<Cycle>();
    cycle.name = cycleName(calendar, quarter);
    cycle.firstDay = quarter.start;
    cycle.lastDay = calendar.end(quarter);
    cycle.openedOn = asOf;
    for (const Cycle &other : plan.table<Cycle>()) {
        if (other.firstDay == cycle.firstDay)
            return failure(ErrorCode::Invalid,
                           Tr::tr("There is a cycle on %1 already. Nothing was changed.").arg(other.name));
    }
    if (last && last->reviewOn.isValid()) // as long after the quarter, on the same day of the week
        cycle.reviewOn = cycle.lastDay.addDays(last->lastDay.daysTo(last->reviewOn));
    while (cycle.reviewOn.isValid() && cycle.reviewOn.dayOfWeek() != last->reviewOn.dayOfWeek())
        cycle.reviewOn = cycle.reviewOn.addDays(1);
    Phases phases = defaultPhases(cycle);
    if (last && last->reviewOn.isValid()) {
        const auto shift = last->reviewOn.daysTo(cycle.reviewOn);
        const Phases before = phasesOf(plan, *last);
        for (std::size_t index = 0; index < before.size(); ++index) {
            phases[index].startsOn = before[index].startsOn.addDays(shift);
            phases[index].due = before[index].due.addDays(shift);
            phases[index].owner = before[index].owner;
        }
    }
    cycle.reviewOn = phases[std::size_t(PhaseKind::Session)].startsOn;
    Turn turn(Tr::tr("New Cycle"));
    turn.put(cycle);
    turn.records<CyclePhase>().assign(phases.begin(), phases.end());
    for (const Department *department : departmentsOn(plan, asOf)) {
        Submission submission;
        submission.cycle = cycle.id;
        submission.department = department->id;
        submission.due = phases[std::size_t(PhaseKind::Collect)].due;
        turn.put(submission);
    }
    for (ActionItem action : plan.table<ActionItem>()) {
        if (action.status != ActionStatus::Open)
            continue;
        ++action.carriedOver;
        if (action.carriedBecause.isEmpty())
            action.carriedBecause = Tr::tr("Still open when %1 began.").arg(cycle.name);
        turn.put(std::move(action));
    }
    return turn;
}

void moveReview(Turn &turn, QDate review)
{
    Cycle &cycle = turn.records<Cycle>().front();
    std::vector<CyclePhase> &phases = turn.records<CyclePhase>();
    const auto shift = cycle.reviewOn.daysTo(review);
    cycle.reviewOn = review;
    for (CyclePhase &phase : phases) {
        phase.startsOn = phase.startsOn.addDays(shift);
        phase.due = phase.due.addDays(shift);
    }
    for (Submission &submission : turn.records<Submission>())
        submission.due = phases[std::size_t(PhaseKind::Collect)].due;
}

Plan carriedPlan(const Plan &plan)
{
    Plan carried = plan;
    const Cycle *last = lastCycle(plan);
    keepOnly<Cycle>(carried, [&](const Cycle &cycle) { return cycle.id == last->id; });
    keepOnly<Packet>(carried, [](const Packet &) { return false; });
    keepOnly<Submission>(carried, [](const Submission &) { return false; });
    keepOnly<Session>(carried, [](const Session &) { return false; });
    keepOnly<Note>(carried, [](const Note &) { return false; });
    keepOnly<Objective>(carried, [](const Objective &objective) { return !isFinished(objective); });
    keepOnly<ActionItem>(carried, [](const ActionItem &action) { return action.status == ActionStatus::Open; });
    keepOnly<Decision>(carried, [](const Decision &decision) {
        return decision.status == DecisionStatus::Active || decision.status == DecisionStatus::Proposed;
    });
    keepOnly<ParkingLotItem>(carried, [](const ParkingLotItem &item) {
        return item.disposition == Disposition::Open || item.disposition == Disposition::NextSession;
    });
    settleReferences(carried);
    auto organisation = carried.organisation();
    organisation.asOf = {};
    carried.replace(Table<Organisation>({organisation}));
    return carried;
}

} // namespace qd::cycle
