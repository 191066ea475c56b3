// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/records.h"

#include "base/tr.h"
#include "model/member.h"

#include <array>
#include <utility>

namespace qd {

namespace member {

template<>
struct Tokens<YearPattern>
{
    static constexpr std::array<Token, 4> list{{{"months", QT_TRANSLATE_NOOP("qd", "Calendar months")},
                                                {"4-4-5", QT_TRANSLATE_NOOP("qd", "Weeks, 4-4-5")},
                                                {"4-5-4", QT_TRANSLATE_NOOP("qd", "Weeks, 4-5-4")},
                                                {"5-4-4", QT_TRANSLATE_NOOP("qd", "Weeks, 5-4-4")}}};
};

template<>
struct Tokens<Cadence>
{
    static constexpr std::array<Token, 4> list{{{"week", QT_TRANSLATE_NOOP("qd", "Weekly")},
                                                {"month", QT_TRANSLATE_NOOP("qd", "Monthly")},
                                                {"quarter", QT_TRANSLATE_NOOP("qd", "Quarterly")},
                                                {"year", QT_TRANSLATE_NOOP("qd", "Yearly")}}};
};

template<>
struct Tokens<Direction>
{
    static constexpr std::array<Token, 4> list{{{"none", QT_TRANSLATE_NOOP("qd", "Not declared")},
                                                {"increase", QT_TRANSLATE_NOOP("qd", "Higher is better")},
                                                {"decrease", QT_TRANSLATE_NOOP("qd", "Lower is better")},
                                                {"range", QT_TRANSLATE_NOOP("qd", "Within a range")}}};
};

template<>
struct Tokens<ValueState>
{
    static constexpr std::array<Token, 4> list{{{"estimate", QT_TRANSLATE_NOOP("qd", "Estimate")},
                                                {"provisional", QT_TRANSLATE_NOOP("qd", "Provisional")},
                                                {"final", QT_TRANSLATE_NOOP("qd", "Final")},
                                                {"restated", QT_TRANSLATE_NOOP("qd", "Restated")}}};
};

template<>
struct Tokens<Stated>
{
    static constexpr std::array<Token, 2> list{
        {{"met", QT_TRANSLATE_NOOP("qd", "Met")}, {"missed", QT_TRANSLATE_NOOP("qd", "Missed")}}};
};

} // namespace member

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
                         QT_TRANSLATE_NOOP("qd", "Date for which everything is computed. Empty: today."), K::Date)}};
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
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required)}};
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
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required)}};
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
                           QT_TRANSLATE_NOOP("qd", "File and row from which the value was read."), K::Text)}};
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
                            K::Date)}};
    return type;
}

namespace {
template<typename Enum>
QString word(Enum value)
{
    return Tr::tr(member::Tokens<Enum>::list[std::size_t(value)].label);
}
} // namespace

template<>
QString wordFor(Cadence value)
{
    return word(value);
}
template<>
QString wordFor(Direction value)
{
    return word(value);
}
template<>
QString wordFor(ValueState value)
{
    return word(value);
}
template<>
QString wordFor(Stated value)
{
    return word(value);
}
template<>
QString wordFor(YearPattern value)
{
    return word(value);
}

} // namespace qd
