// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/records.h"

#include "base/tr.h"
#include "model/member.h"

#include <array>
#include <utility>

#define NOOP(text) QT_TRANSLATE_NOOP("qd", text)

namespace qd {

namespace member {

template<>
struct Tokens<YearPattern>
{
    static constexpr std::array<Token, 4> list{{{"months", NOOP("Calendar months")},
                                                {"4-4-5", NOOP("Weeks, 4-4-5")},
                                                {"4-5-4", NOOP("Weeks, 4-5-4")},
                                                {"5-4-4", NOOP("Weeks, 5-4-4")}}};
};

template<>
struct Tokens<Cadence>
{
    static constexpr std::array<Token, 4> list{{{"week", NOOP("Weekly")},
                                                {"month", NOOP("Monthly")},
                                                {"quarter", NOOP("Quarterly")},
                                                {"year", NOOP("Yearly")}}};
};

template<>
struct Tokens<Direction>
{
    static constexpr std::array<Token, 4> list{{{"none", NOOP("Not declared")},
                                                {"increase", NOOP("Higher is better")},
                                                {"decrease", NOOP("Lower is better")},
                                                {"range", NOOP("Within a range")}}};
};

template<>
struct Tokens<ValueState>
{
    static constexpr std::array<Token, 4> list{{{"estimate", NOOP("Estimate")},
                                                {"provisional", NOOP("Provisional")},
                                                {"final", NOOP("Final")},
                                                {"restated", NOOP("Restated")}}};
};

template<>
struct Tokens<Stated>
{
    static constexpr std::array<Token, 2> list{{{"met", NOOP("Met")}, {"missed", NOOP("Missed")}}};
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
        NOOP("Organisation"),
        NOOP("Organisation"),
        {member::key<&R::id>("id", NOOP("Id"), NOOP("Always 1: a document describes one organisation."), K::Id),
         field<&R::name>("name", NOOP("Name"), NOOP("Name of the organisation, as printed on every page."), K::Text,
                         Required),
         field<&R::fiscalStartMonth>("fiscalStartMonth", NOOP("Fiscal year starts in month"),
                                     NOOP("Number of the month, 1 to 12, in which the fiscal year starts."), K::Integer,
                                     Required),
         field<&R::calendar>("calendar", NOOP("Calendar"),
                             NOOP("How the fiscal year is cut: by calendar months, or into quarters of 13 weeks."),
                             K::Token, Required),
         field<&R::reportingCurrency>("reportingCurrency", NOOP("Reporting currency"),
                                      NOOP("Currency in which amounts are reported, as its code of three letters."),
                                      K::Text),
         field<&R::confidentiality>("confidentiality", NOOP("Confidentiality"),
                                    NOOP("Label printed on every page, for example: Confidential, leaders."), K::Text),
         field<&R::asOf>("asOf", NOOP("As of"), NOOP("Date for which everything is computed. Empty: today."),
                         K::Date)}};
    return type;
}

template<>
const RecordType &describe<Department>()
{
    using R = Department;
    static const RecordType type{
        "department",
        NOOP("Department"),
        NOOP("Departments"),
        {member::key<&R::id>("id", NOOP("Id"), NOOP("Identity of the department, the same in every file."), K::Id),
         field<&R::code>("code", NOOP("Code"),
                         NOOP("The sender's own key of the department, by which it is found again."), K::Text),
         field<&R::name>("name", NOOP("Name"), NOOP("Full name of the department."), K::Text, Required),
         field<&R::shortName>("shortName", NOOP("Short name"), NOOP("At most nine characters, for narrow headings."),
                              K::Text),
         field<&R::position>("position", NOOP("Position"), NOOP("Place in lists, smallest first."), K::Integer,
                             Required)}};
    return type;
}

template<>
const RecordType &describe<Kpi>()
{
    using R = Kpi;
    static const RecordType type{
        "kpi",
        NOOP("KPI"),
        NOOP("KPIs"),
        {member::key<&R::id>("id", NOOP("Id"), NOOP("Identity of the KPI, the same in every file."), K::Id),
         field<&R::code>("code", NOOP("Code"), NOOP("The sender's own key of the KPI, by which it is found again."),
                         K::Text),
         field<&R::name>("name", NOOP("Name"), NOOP("What is measured, in the words of the department."), K::Text,
                         Required),
         field<&R::department>("department", NOOP("Department"), NOOP("The department that answers for the KPI."),
                               K::Reference, Required, "department"),
         field<&R::category>("category", NOOP("Category"),
                             NOOP("Group of KPIs that are read together, for example one service."), K::Text),
         field<&R::owner>("owner", NOOP("Owner"), NOOP("The role that explains the number."), K::Text),
         field<&R::unit>("unit", NOOP("Unit"), NOOP("Unit of measure. With % values are stored as fractions."),
                         K::Unit),
         field<&R::direction>("direction", NOOP("Direction"),
                              NOOP("Which way is better; without it nothing can be judged."), K::Token, Required),
         field<&R::cadence>("cadence", NOOP("Cadence"), NOOP("How often a value is due."), K::Token, Required),
         field<&R::lower>("lower", NOOP("Lower bound"),
                          NOOP("Smallest good value of a KPI that must stay within a range."), K::Number),
         field<&R::upper>("upper", NOOP("Upper bound"),
                          NOOP("Largest good value of a KPI that must stay within a range."), K::Number),
         field<&R::definition>("definition", NOOP("Definition"),
                               NOOP("How the number is computed, and from which source."), K::LongText),
         field<&R::position>("position", NOOP("Position"), NOOP("Place in lists, smallest first."), K::Integer,
                             Required)}};
    return type;
}

template<>
const RecordType &describe<Observation>()
{
    using R = Observation;
    static const RecordType type{
        "observation",
        NOOP("Value"),
        NOOP("Values"),
        {member::key<&R::kpi>("kpi", NOOP("KPI"), NOOP("The KPI that was measured."), K::Reference, "kpi"),
         member::key<&R::cadence>("cadence", NOOP("Cadence"), NOOP("Length of the period."), K::Token),
         member::key<&R::start>("start", NOOP("Period"), NOOP("First day of the period."), K::Date),
         field<&R::actual>("actual", NOOP("Actual"), NOOP("What was measured."), K::Number),
         field<&R::target>("target", NOOP("Target"), NOOP("What was agreed for this period."), K::Number),
         field<&R::forecast>("forecast", NOOP("Forecast"), NOOP("What the department expects for this period."),
                             K::Number),
         field<&R::state>("state", NOOP("State"), NOOP("How much the value can be relied on."), K::Token, Required),
         field<&R::stated>("stated", NOOP("Stated result"), NOOP("What the department itself says: met or missed."),
                           K::Token),
         field<&R::comment>("comment", NOOP("Comment"), NOOP("What explains the value, in the department's own words."),
                            K::LongText),
         field<&R::source>("source", NOOP("Source"), NOOP("File and row from which the value was read."), K::Text)}};
    return type;
}

template<>
const RecordType &describe<Waiver>()
{
    using R = Waiver;
    static const RecordType type{
        "waiver",
        NOOP("Waiver"),
        NOOP("Waivers"),
        {member::key<&R::id>("id", NOOP("Id"), NOOP("Identity of the waiver, the same in every file."), K::Id),
         field<&R::rule>("rule", NOOP("Rule"), NOOP("The rule whose finding is waived."), K::Text, Required),
         field<&R::fingerprint>("fingerprint", NOOP("Finding"), NOOP("Which finding of that rule is waived."), K::Text,
                                Required),
         field<&R::reason>("reason", NOOP("Reason"), NOOP("Why the finding can stand for now."), K::LongText, Required),
         field<&R::author>("author", NOOP("Author"), NOOP("Who decided it."), K::Text),
         field<&R::waivedOn>("waivedOn", NOOP("Waived on"), NOOP("When it was decided."), K::Date, Required),
         field<&R::expires>("expires", NOOP("Expires"),
                            NOOP("Last day on which the waiver holds. Empty: it does not expire."), K::Date)}};
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
