// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/records.h"

#include "base/celladdress.h"
#include "base/tr.h"
#include "model/tokens.h"

namespace qd {

using member::field;
using K = FieldKind;
using enum Presence;

template<>
const RecordType &describe<Organisation>()
{
    using R = Organisation;
    static const RecordType type{
        "organisation",
        QT_TRANSLATE_NOOP("qd", "Organisation"),
        QT_TRANSLATE_NOOP("qd", "Organisation"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Always 1: a document describes one organisation."), K::Id),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"),
                         QT_TRANSLATE_NOOP("qd", "Name of the organisation, as printed on every page."), K::Text,
                         Required),
         field<&R::fiscalStartMonth>(
             "fiscalStartMonth", QT_TRANSLATE_NOOP("qd", "Fiscal year starts in month"),
             QT_TRANSLATE_NOOP("qd", "Number of the month, 1 to 12, in which the fiscal year starts."), K::Integer,
             Required),
         field<&R::calendar>(
             "calendar", QT_TRANSLATE_NOOP("qd", "Calendar"),
             QT_TRANSLATE_NOOP("qd", "How the fiscal year is cut: by calendar months, or into quarters of 13 weeks."),
             K::Token, Required),
         field<&R::reportingCurrency>(
             "reportingCurrency", QT_TRANSLATE_NOOP("qd", "Reporting currency"),
             QT_TRANSLATE_NOOP("qd", "Currency in which amounts are reported, as its code of three letters."), K::Text),
         field<&R::confidentiality>(
             "confidentiality", QT_TRANSLATE_NOOP("qd", "Confidentiality"),
             QT_TRANSLATE_NOOP("qd", "Label printed on every page, for example: Confidential, leaders."), K::Text),
         field<&R::asOf>("asOf", QT_TRANSLATE_NOOP("qd", "As of"),
                         QT_TRANSLATE_NOOP("qd", "Date for which everything is computed. Empty: today."), K::Date),
         field<&R::calendarFrom>("calendarFrom", QT_TRANSLATE_NOOP("qd", "Calendar since"),
                                 QT_TRANSLATE_NOOP("qd",
                                                   "First day of this fiscal calendar when another one held before; "
                                                   "the year that it cuts off is a short one. Empty: it always held."),
                                 K::Date),
         field<&R::formerStartMonth>(
             "formerStartMonth", QT_TRANSLATE_NOOP("qd", "Fiscal year before started in month"),
             QT_TRANSLATE_NOOP("qd", "Number of the month in which the fiscal years of the calendar before started."),
             K::Integer, Required),
         field<&R::formerCalendar>("formerCalendar", QT_TRANSLATE_NOOP("qd", "Calendar before"),
                                   QT_TRANSLATE_NOOP("qd", "How the fiscal year was cut before."), K::Token,
                                   Required)}};
    return type;
}

template<>
const RecordType &describe<Department>()
{
    using R = Department;
    static const RecordType type{
        "department",
        QT_TRANSLATE_NOOP("qd", "Department"),
        QT_TRANSLATE_NOOP("qd", "Departments"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the department, the same in every file."), K::Id),
         field<&R::code>("code", QT_TRANSLATE_NOOP("qd", "Code"),
                         QT_TRANSLATE_NOOP("qd", "The sender's own key of the department, by which it is found again."),
                         K::Text),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"),
                         QT_TRANSLATE_NOOP("qd", "Full name of the department."), K::Text, Required),
         field<&R::shortName>("shortName", QT_TRANSLATE_NOOP("qd", "Short name"),
                              QT_TRANSLATE_NOOP("qd", "At most nine characters, for narrow headings."), K::Text),
         field<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required),
         field<&R::function>(
             "function", QT_TRANSLATE_NOOP("qd", "Function"),
             QT_TRANSLATE_NOOP("qd", "What the department does, across units: Sales, Service, Finance."), K::Text),
         field<&R::businessUnit>("businessUnit", QT_TRANSLATE_NOOP("qd", "Business unit"),
                                 QT_TRANSLATE_NOOP("qd", "The business unit it belongs to."), K::Text),
         field<&R::geography>("geography", QT_TRANSLATE_NOOP("qd", "Geography"),
                              QT_TRANSLATE_NOOP("qd", "Where it works."), K::Text),
         field<&R::validFrom>("validFrom", QT_TRANSLATE_NOOP("qd", "Valid from"),
                              QT_TRANSLATE_NOOP("qd", "First day on which this holds. Empty: always."), K::Date),
         field<&R::validTo>("validTo", QT_TRANSLATE_NOOP("qd", "Valid to"),
                            QT_TRANSLATE_NOOP("qd", "Last day on which this holds. Empty: still."), K::Date),
         field<&R::priorities>("priorities", QT_TRANSLATE_NOOP("qd", "Priorities"),
                               QT_TRANSLATE_NOOP("qd", "What matters most to it this quarter."), K::LongText),
         field<&R::challenges>("challenges", QT_TRANSLATE_NOOP("qd", "Challenges"),
                               QT_TRANSLATE_NOOP("qd", "What stands in its way."), K::LongText),
         field<&R::incentives>("incentives", QT_TRANSLATE_NOOP("qd", "Incentives"),
                               QT_TRANSLATE_NOOP("qd", "What it is rewarded for."), K::LongText),
         field<&R::capacityLeadDays>(
             "capacityLeadDays", QT_TRANSLATE_NOOP("qd", "Days to add capacity"),
             QT_TRANSLATE_NOOP(
                 "qd", "Days from the request to the day on which more capacity works, hiring and training included."),
             K::Integer)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<Kpi>()
{
    using R = Kpi;
    static const RecordType type{
        "kpi",
        QT_TRANSLATE_NOOP("qd", "KPI"),
        QT_TRANSLATE_NOOP("qd", "KPIs"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the KPI, the same in every file."), K::Id),
         field<&R::code>("code", QT_TRANSLATE_NOOP("qd", "Code"),
                         QT_TRANSLATE_NOOP("qd", "The sender's own key of the KPI, by which it is found again."),
                         K::Text),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"),
                         QT_TRANSLATE_NOOP("qd", "What is measured, in the words of the department."), K::Text,
                         Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that answers for the KPI."), K::Reference,
                               Required, "department"),
         field<&R::category>("category", QT_TRANSLATE_NOOP("qd", "Category"),
                             QT_TRANSLATE_NOOP("qd", "Group of KPIs that are read together, for example one service."),
                             K::Text),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that explains the number."), K::Text),
         field<&R::unit>("unit", QT_TRANSLATE_NOOP("qd", "Unit"),
                         QT_TRANSLATE_NOOP("qd", "Unit of measure. With % values are stored as fractions."), K::Unit),
         field<&R::direction>("direction", QT_TRANSLATE_NOOP("qd", "Direction"),
                              QT_TRANSLATE_NOOP("qd", "Which way is better; without it nothing can be judged."),
                              K::Token, Required),
         field<&R::cadence>("cadence", QT_TRANSLATE_NOOP("qd", "Cadence"),
                            QT_TRANSLATE_NOOP("qd", "How often a value is due."), K::Token, Required),
         field<&R::lower>("lower", QT_TRANSLATE_NOOP("qd", "Lower bound"),
                          QT_TRANSLATE_NOOP("qd", "Smallest good value of a KPI that must stay within a range."),
                          K::Number),
         field<&R::upper>("upper", QT_TRANSLATE_NOOP("qd", "Upper bound"),
                          QT_TRANSLATE_NOOP("qd", "Largest good value of a KPI that must stay within a range."),
                          K::Number),
         field<&R::definition>("definition", QT_TRANSLATE_NOOP("qd", "Definition"),
                               QT_TRANSLATE_NOOP("qd", "How the number is computed, and from which source."),
                               K::LongText),
         field<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required),
         field<&R::scope>("scope", QT_TRANSLATE_NOOP("qd", "Scope"),
                          QT_TRANSLATE_NOOP("qd",
                                            "Which part of the business the number covers. KPIs of one name and "
                                            "different scope do not contradict each other."),
                          K::Text),
         field<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                              QT_TRANSLATE_NOOP("qd", "The objective the number tells about."), K::Reference, Optional,
                              "objective"),
         field<&R::purpose>("purpose", QT_TRANSLATE_NOOP("qd", "Purpose"),
                            QT_TRANSLATE_NOOP("qd", "Which decision the number is for."), K::LongText),
         field<&R::dataSource>("dataSource", QT_TRANSLATE_NOOP("qd", "Data source"),
                               QT_TRANSLATE_NOOP("qd", "The system the number is taken from."), K::Text),
         field<&R::filters>("filters", QT_TRANSLATE_NOOP("qd", "Filters"),
                            QT_TRANSLATE_NOOP("qd", "What is left out of the number."), K::Text),
         field<&R::dateLogic>("dateLogic", QT_TRANSLATE_NOOP("qd", "Date logic"),
                              QT_TRANSLATE_NOOP("qd", "Which date decides the period of a case."), K::Text),
         field<&R::accumulation>("accumulation", QT_TRANSLATE_NOOP("qd", "Accumulation"),
                                 QT_TRANSLATE_NOOP("qd", "How values of shorter periods make one of a longer period."),
                                 K::Token, Required),
         field<&R::synonyms>("synonyms", QT_TRANSLATE_NOOP("qd", "Synonyms"),
                             QT_TRANSLATE_NOOP("qd", "Other names of the number, separated by semicolons."), K::Text),
         field<&R::computation>("computation", QT_TRANSLATE_NOOP("qd", "Computation"),
                                QT_TRANSLATE_NOOP("qd",
                                                  "How the number is made of other KPIs, its operands. Each is "
                                                  "accumulated first: a ratio of sums, not a mean of ratios."),
                                K::Token, Required)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<Observation>()
{
    using R = Observation;
    static const RecordType type{
        "observation",
        QT_TRANSLATE_NOOP("qd", "Value"),
        QT_TRANSLATE_NOOP("qd", "Values"),
        {member::key<&R::kpi>("kpi", QT_TRANSLATE_NOOP("qd", "KPI"),
                              QT_TRANSLATE_NOOP("qd", "The KPI that was measured."), K::Reference, "kpi"),
         member::key<&R::cadence>("cadence", QT_TRANSLATE_NOOP("qd", "Cadence"),
                                  QT_TRANSLATE_NOOP("qd", "Length of the period."), K::Token),
         member::key<&R::start>("start", QT_TRANSLATE_NOOP("qd", "Period"),
                                QT_TRANSLATE_NOOP("qd", "First day of the period."), K::Date),
         field<&R::actual>("actual", QT_TRANSLATE_NOOP("qd", "Actual"), QT_TRANSLATE_NOOP("qd", "What was measured."),
                           K::Number),
         field<&R::target>("target", QT_TRANSLATE_NOOP("qd", "Target"),
                           QT_TRANSLATE_NOOP("qd", "What was agreed for this period."), K::Number),
         field<&R::forecast>("forecast", QT_TRANSLATE_NOOP("qd", "Forecast"),
                             QT_TRANSLATE_NOOP("qd", "What the department expects for this period."), K::Number),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"),
                          QT_TRANSLATE_NOOP("qd", "How much the value can be relied on."), K::Token, Required),
         field<&R::stated>("stated", QT_TRANSLATE_NOOP("qd", "Stated result"),
                           QT_TRANSLATE_NOOP("qd", "What the department itself says: met or missed."), K::Token),
         field<&R::comment>("comment", QT_TRANSLATE_NOOP("qd", "Comment"),
                            QT_TRANSLATE_NOOP("qd", "What explains the value, in the department's own words."),
                            K::LongText),
         field<&R::source>("source", QT_TRANSLATE_NOOP("qd", "Source"),
                           QT_TRANSLATE_NOOP("qd", "File and sheet from which the value was read."), K::Text),
         field<&R::sourceRow>("sourceRow", QT_TRANSLATE_NOOP("qd", "Source row"),
                              QT_TRANSLATE_NOOP("qd", "Row of the source, from 1; 0: not known."), K::Integer,
                              Required),
         field<&R::sourceColumn>("sourceColumn", QT_TRANSLATE_NOOP("qd", "Source column"),
                                 QT_TRANSLATE_NOOP("qd", "Column of a workbook, from 1; 0: the whole row."), K::Integer,
                                 Required),
         field<&R::ytdActual>("ytdActual", QT_TRANSLATE_NOOP("qd", "Year to date"),
                              QT_TRANSLATE_NOOP("qd",
                                                "Actual from the start of the fiscal year to the end of this period, "
                                                "as it was sent. It is never mixed with the actual of the period."),
                              K::Number),
         field<&R::ytdTarget>("ytdTarget", QT_TRANSLATE_NOOP("qd", "Target, year to date"),
                              QT_TRANSLATE_NOOP("qd", "What was agreed from the start of the fiscal year."),
                              K::Number)}};
    return type;
}

template<>
const RecordType &describe<Waiver>()
{
    using R = Waiver;
    static const RecordType type{
        "waiver",
        QT_TRANSLATE_NOOP("qd", "Waiver"),
        QT_TRANSLATE_NOOP("qd", "Waivers"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the waiver, the same in every file."), K::Id),
         field<&R::rule>("rule", QT_TRANSLATE_NOOP("qd", "Rule"),
                         QT_TRANSLATE_NOOP("qd", "The rule whose finding is waived."), K::Text, Required),
         field<&R::fingerprint>("fingerprint", QT_TRANSLATE_NOOP("qd", "Finding"),
                                QT_TRANSLATE_NOOP("qd", "Which finding of that rule is waived."), K::Text, Required),
         field<&R::reason>("reason", QT_TRANSLATE_NOOP("qd", "Reason"),
                           QT_TRANSLATE_NOOP("qd", "Why the finding can stand for now."), K::LongText, Required),
         field<&R::author>("author", QT_TRANSLATE_NOOP("qd", "Author"), QT_TRANSLATE_NOOP("qd", "Who decided it."),
                           K::Text),
         field<&R::waivedOn>("waivedOn", QT_TRANSLATE_NOOP("qd", "Waived on"),
                             QT_TRANSLATE_NOOP("qd", "When it was decided."), K::Date, Required),
         field<&R::expires>("expires", QT_TRANSLATE_NOOP("qd", "Expires"),
                            QT_TRANSLATE_NOOP("qd", "Last day on which the waiver holds. Empty: it does not expire."),
                            K::Date),
         field<&R::decision>("decision", QT_TRANSLATE_NOOP("qd", "Decision"),
                             QT_TRANSLATE_NOOP("qd", "The decision that it rests on."), K::Reference, Optional,
                             "decision")},
        Section::Commitments};
    return type;
}

std::optional<bool> higherIsGood(Direction direction)
{
    switch (direction) {
    case Direction::Increase:
    case Direction::HoldAbove:
        return true;
    case Direction::Decrease:
    case Direction::HoldBelow:
        return false;
    case Direction::None:
    case Direction::Range:
        break;
    }
    return {};
}

QString placeOf(const Observation &value)
{
    if (value.sourceRow == 0)
        return value.source;
    if (value.sourceColumn == 0)
        return Tr::tr("%1, row %2").arg(value.source).arg(value.sourceRow);
    return Tr::tr("%1, cell %2", "file and sheet, cell")
        .arg(value.source, cellAddress(value.sourceRow, std::size_t(value.sourceColumn) - 1));
}

template<typename Enum>
    requires std::is_enum_v<Enum> QString wordFor(Enum value)
    {
        return Tr::tr(member::Tokens<Enum>::list[std::size_t(value)].label);
    }

template<typename Enum>
    requires std::is_enum_v<Enum> std::optional<Enum> enumFor(const QString &token)
    {
        const auto &list = member::Tokens<Enum>::list;
        const auto found =
            std::ranges::find_if(list, [&](const Token &each) { return token == QLatin1String(each.token); });
        return found == list.end() ? std::nullopt : std::optional(Enum(found - list.begin()));
    }

template std::optional<Cadence> enumFor(const QString &);
template std::optional<Direction> enumFor(const QString &);
template std::optional<ValueState> enumFor(const QString &);
template std::optional<Stated> enumFor(const QString &);

template QString wordFor(YearPattern);
template QString wordFor(Cadence);
template QString wordFor(Direction);
template QString wordFor(ValueState);
template QString wordFor(Stated);
template QString wordFor(PersonRole);
template QString wordFor(Subjected);
template QString wordFor(CycleState);
template QString wordFor(Rank);
template QString wordFor(ObjectiveKind);
template QString wordFor(ObjectiveState);
template QString wordFor(Reach);
template QString wordFor(RollUp);
template QString wordFor(KeyResultKind);
template QString wordFor(Progress);
template QString wordFor(AnnotationKind);
template QString wordFor(HandOffStatus);
template QString wordFor(Criticality);
template QString wordFor(DecisionStatus);
template QString wordFor(ActionStatus);
template QString wordFor(Accumulation);
template QString wordFor(Computation);
template QString wordFor(RateKind);
template QString wordFor(AssumptionVerdict);
template QString wordFor(SignalSource);
template QString wordFor(Strength);
template QString wordFor(SignalState);
template QString wordFor(IdeaState);
template QString wordFor(RiskState);
template QString wordFor(IssueState);
template QString wordFor(Remedy);
template QString wordFor(ImprovementState);
template QString wordFor(RequestKind);
template QString wordFor(RequestState);
template QString wordFor(MoveState);
template QString wordFor(PhaseKind);
template QString wordFor(SubmissionState);
template QString wordFor(PacketKind);
template QString wordFor(PacketState);
template QString wordFor(SessionKind);
template QString wordFor(AgendaKind);
template QString wordFor(Disposition);
template QString wordFor(CatchballAnswer);
template QString wordFor(Reversibility);
template QString wordFor(TriageState);
template QString wordFor(TieKind);
template QString wordFor(StepKind);
template QString wordFor(Effect);
template QString wordFor(Stance);
template QString wordFor(Severity);
template QString wordFor(Usefulness);
template QString wordFor(RuleState);

} // namespace qd
