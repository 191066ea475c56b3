// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/fixes.h"

#include "base/tr.h"
#include "cycle/heads.h"
#include "cycle/phases.h"
#include "model/handoffstate.h"
#include "rules/catalogue.h"

#include <array>

namespace qd::cycle {

using namespace Qt::StringLiterals;

namespace {

/// Until when something is to be done that was not agreed in a room.
constexpr int DaysWithoutReview = 14;

struct Case
{
    const Plan &plan;
    const rules::Finding &finding;
    QDate asOf;
    const InWords &text;
};

ActionItem draftOf(const Case &about, const QString &what, DepartmentId department, const QString &owner)
{
    const Cycle *cycle = currentCycle(about.plan, about.asOf);
    ActionItem action;
    action.what = what;
    action.department = department;
    action.owner = owner.isEmpty() ? headOf(about.plan, department) : owner;
    action.due = cycle && cycle->reviewOn >= about.asOf ? cycle->reviewOn : about.asOf.addDays(DaysWithoutReview);
    action.origin = Tr::tr("Disconnect %1", "rule").arg(QLatin1String(about.finding.rule));
    action.evidence = about.text(about.finding.title);
    action.cycle = cycle ? cycle->id : CycleId();
    action.agreedOn = about.asOf;
    return action;
}

/// An action that asks \a owner of \a department for \a what; nothing when that is open already.
std::vector<Fix> request(const Case &about, const Message &what, DepartmentId department, const QString &owner = {})
{
    const ActionItem draft = draftOf(about, about.text(what), department, owner);
    for (const ActionItem &known : about.plan.table<ActionItem>()) {
        if (known.status == ActionStatus::Open && known.what == draft.what && known.department == department)
            return {};
    }
    const Department *asked = about.plan.find(department);
    const QString to = !draft.owner.isEmpty() ? draft.owner : asked ? asked->name : QString();
    return {{.kind = FixKind::Request,
             .name = {QT_TRANSLATE_NOOP("qd", "Draft Request to %1"), {to}, {}},
             .change = {QT_TRANSLATE_NOOP("qd", "An action for %1 until %2: %3"), {to, draft.due, draft.what}, {}},
             .request = draft}};
}

template<typename Record>
std::vector<Fix> safe(const Case &about, const Message &name, const Message &change, const Record &record)
{
    Turn turn(about.text(name));
    turn.put(record);
    return {{.kind = FixKind::Safe, .name = name, .change = change, .turn = std::move(turn)}};
}

const Kpi *kpiOf(const Case &about, std::size_t place)
{
    const auto &subjects = about.finding.subjects;
    const bool isKpi = place < subjects.size() && qstrcmp(subjects[place].table, "kpi") == 0;
    return isKpi ? about.plan.find(KpiId{subjects[place].id}) : nullptr;
}

const HandOff *handOffOf(const Case &about)
{
    const auto &subjects = about.finding.subjects;
    const bool isHandOff = !subjects.empty() && qstrcmp(subjects[0].table, "handOff") == 0;
    return isHandOff ? about.plan.find(HandOffId{subjects[0].id}) : nullptr;
}

std::vector<Fix> askOwner(const Case &about, const char *what)
{
    const Kpi *kpi = kpiOf(about, 0);
    return kpi ? request(about, {what, {kpi->name}, {}}, kpi->department, kpi->owner) : std::vector<Fix>();
}

/// The value whose target does not fit its parts: the one that the first sentence was read from.
const Observation *targetOf(const Case &about, const Kpi &kpi)
{
    const auto &evidence = about.finding.evidence;
    if (evidence.empty() || evidence[0].refs.empty() || qstrcmp(evidence[0].refs[0].table, "observation") != 0)
        return nullptr;
    const QDate start = QDate::fromString(evidence[0].refs[0].name.right(10), Qt::ISODate);
    return about.plan.observation(kpi.id, {kpi.cadence, start});
}

std::vector<Fix> targetFixes(const Case &about)
{
    const Kpi *kpi = kpiOf(about, 0);
    const Observation *value = kpi ? targetOf(about, *kpi) : nullptr;
    const auto &arguments = about.finding.title.arguments;
    const auto *computed = arguments.size() > 1 ? std::get_if<Quantity>(&arguments[1]) : nullptr;
    if (!value || !value->target || !computed)
        return {};
    const bool isOurs = about.finding.departments == std::vector{kpi->department} && value->source.isEmpty();
    if (!isOurs)
        return request(
            about,
            {QT_TRANSLATE_NOOP("qd", "Look again at the target of %1: its parts make %2."), {kpi->name, *computed}, {}},
            kpi->department, kpi->owner);
    Observation changed = *value;
    changed.target = computed->value;
    return safe(about, {QT_TRANSLATE_NOOP("qd", "Set Target to %1"), {*computed}, {}},
                {QT_TRANSLATE_NOOP("qd", "The target of %1 in %2 becomes %3; it is %4."),
                 {kpi->name, value->period(), *computed, Quantity{*value->target, kpi->unit}},
                 {}},
                changed);
}

/// A unit without what its spelling adds: "Days." and "days" are one.
QString bareUnit(const Unit &unit)
{
    QString symbol = unit.symbol.toCaseFolded();
    symbol.remove(u' ').remove(u'.');
    return symbol;
}

std::vector<Fix> definitionFixes(const Case &about)
{
    const Kpi *a = kpiOf(about, 0);
    const Kpi *b = kpiOf(about, 1);
    if (!a || !b)
        return {};
    const bool onlySpelling = a->unit != b->unit && bareUnit(a->unit) == bareUnit(b->unit);
    if (!onlySpelling) {
        const Department *other = about.plan.find(b->department);
        return request(about,
                       {QT_TRANSLATE_NOOP("qd", "Agree on one definition of %1 with %2, or give it another name."),
                        {a->name, other ? other->name : QString()},
                        {}},
                       a->department, a->owner);
    }
    Kpi changed = *b;
    changed.unit = a->unit;
    return safe(about, {QT_TRANSLATE_NOOP("qd", "Write the Unit as %1"), {a->unit.symbol}, {}},
                {QT_TRANSLATE_NOOP("qd", "The unit of %1 is written %2, not %3; no number changes."),
                 {b->name, a->unit.symbol, b->unit.symbol},
                 {}},
                changed);
}

std::vector<Fix> silenceFixes(const Case &about)
{
    const HandOff *handOff = handOffOf(about);
    if (!handOff)
        return {};
    if (!handOff->committedBy.isValid() || !handOff->neededBy.isValid())
        return request(about, {QT_TRANSLATE_NOOP("qd", "Answer the request for %1 with a day."), {handOff->name}, {}},
                       handOff->giver);
    HandOff changed = *handOff;
    changed.status = HandOffStatus::Committed;
    return safe(about, {QT_TRANSLATE_NOOP("qd", "Note as Answered"), {}, {}},
                {QT_TRANSLATE_NOOP("qd", "%1 is promised for %2: its state becomes Committed."),
                 {handOff->name, handOff->committedBy},
                 {}},
                changed);
}

std::vector<Fix> dateFixes(const Case &about)
{
    const HandOff *handOff = handOffOf(about);
    if (!handOff)
        return {};
    return request(about,
                   {QT_TRANSLATE_NOOP("qd", "Look again at the day of %1: it is promised for %2 and needed by %3."),
                    {handOff->name, handOff->committedBy, handOff->neededBy},
                    {}},
                   handOff->giver);
}

std::vector<Fix> offerFixes(const Case &about)
{
    const HandOff *handOff = handOffOf(about);
    if (!handOff)
        return {};
    return request(about, {QT_TRANSLATE_NOOP("qd", "Say whether and by when %1 is needed."), {handOff->name}, {}},
                   handOff->receiver);
}

std::vector<Fix> bookFixes(const Case &about)
{
    return askOwner(about, QT_TRANSLATE_NOOP("qd", "Say which source of %1 is the book of record."));
}

std::vector<Fix> statedFixes(const Case &about)
{
    return askOwner(about, QT_TRANSLATE_NOOP("qd", "Look again at the stated result of %1: the numbers say another."));
}

std::vector<Fix> upkeepFixes(const Case &about)
{
    return askOwner(about,
                    QT_TRANSLATE_NOOP("qd", "Send the values of %1 that are missing, or say why they do not move."));
}

std::vector<Fix> goalFixes(const Case &about)
{
    return askOwner(about, QT_TRANSLATE_NOOP("qd", "Say why the target of %1 was changed."));
}

struct Row
{
    const char *rule;
    std::vector<Fix> (*fixes)(const Case &about);
};
constexpr std::array<Row, 9> Rows{{{"OBJ-005", targetFixes},
                                   {"KPI-006", definitionFixes},
                                   {"DEP-001", silenceFixes},
                                   {"DEP-003", dateFixes},
                                   {"DEP-015", offerFixes},
                                   {"PAIR-004", bookFixes},
                                   {"KPI-010", statedFixes},
                                   {"KPI-009", upkeepFixes},
                                   {"KPI-011", goalFixes}}};

} // namespace

std::vector<Fix> fixesFor(const Plan &plan, const rules::Finding &finding, QDate asOf, const InWords &text)
{
    if (finding.state != rules::State::Open)
        return {};
    for (const Row &row : Rows) {
        if (qstrcmp(row.rule, finding.rule) == 0)
            return row.fixes({plan, finding, asOf, text});
    }
    return {};
}

Turn turnOf(const Fix &fix, IdSource &ids, const InWords &text)
{
    if (!fix.request)
        return fix.turn;
    Turn turn(text(fix.name));
    ActionItem action = *fix.request;
    action.id = ids.nextId<ActionItem>();
    turn.put(std::move(action));
    return turn;
}

Turn actionFrom(const Plan &plan, const rules::Finding &finding, QDate asOf, const InWords &text, IdSource &ids)
{
    Turn turn(Tr::tr("Add Action"));
    const QString what =
        u"%1: %2"_s.arg(text(finding.title), Tr::tr(rules::findRule(QLatin1String(finding.rule))->question));
    ActionItem action = draftOf({plan, finding, asOf, text}, what,
                                finding.departments.empty() ? DepartmentId() : finding.departments.front(), {});
    action.id = ids.nextId<ActionItem>();
    turn.put(std::move(action));
    return turn;
}

} // namespace qd::cycle
