// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/people.h"

#include "base/tr.h"
#include "model/tokens.h"

namespace qd {

using member::field;
using K = FieldKind;
using enum Presence;

template<>
const RecordType &describe<Person>()
{
    using R = Person;
    static const RecordType type{
        "person",
        QT_TRANSLATE_NOOP("qd", "Person"),
        QT_TRANSLATE_NOOP("qd", "People"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the person, the same in every file."), K::Id),
         field<&R::code>("code", QT_TRANSLATE_NOOP("qd", "Code"),
                         QT_TRANSLATE_NOOP("qd", "The sender's own key of the person, by which it is found again."),
                         K::Text),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"),
                         QT_TRANSLATE_NOOP("qd", "Name of the person or of the post they hold."), K::Text, Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department the person belongs to."), K::Reference, Optional,
                               "department")},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<Role>()
{
    using R = Role;
    static const RecordType type{
        "role",
        QT_TRANSLATE_NOOP("qd", "Role"),
        QT_TRANSLATE_NOOP("qd", "Roles"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the role, the same in every file."), K::Id),
         field<&R::subject>("subject", QT_TRANSLATE_NOOP("qd", "Kind of record"),
                            QT_TRANSLATE_NOOP("qd", "Which kind of record the role is about."), K::Token, Required),
         field<&R::record>("record", QT_TRANSLATE_NOOP("qd", "Record"),
                           QT_TRANSLATE_NOOP("qd", "Id of the record the role is about."), K::Integer, Required),
         field<&R::person>("person", QT_TRANSLATE_NOOP("qd", "Person"), QT_TRANSLATE_NOOP("qd", "Who holds the role."),
                           K::Reference, Required, "person"),
         field<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Role"),
                         QT_TRANSLATE_NOOP("qd", "What the person is for the record."), K::Token, Required),
         field<&R::validFrom>("validFrom", QT_TRANSLATE_NOOP("qd", "Valid from"),
                              QT_TRANSLATE_NOOP("qd", "First day on which this holds. Empty: always."), K::Date),
         field<&R::validTo>("validTo", QT_TRANSLATE_NOOP("qd", "Valid to"),
                            QT_TRANSLATE_NOOP("qd", "Last day on which this holds. Empty: still."), K::Date)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<DepartmentPredecessor>()
{
    using R = DepartmentPredecessor;
    static const RecordType type{
        "departmentPredecessor",
        QT_TRANSLATE_NOOP("qd", "Predecessor"),
        QT_TRANSLATE_NOOP("qd", "Predecessors"),
        {member::key<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                                     QT_TRANSLATE_NOOP("qd", "The department there is now."), K::Reference,
                                     "department"),
         member::key<&R::predecessor>("predecessor", QT_TRANSLATE_NOOP("qd", "Predecessor"),
                                      QT_TRANSLATE_NOOP("qd", "The department it came from."), K::Reference,
                                      "department"),
         field<&R::share>("share", QT_TRANSLATE_NOOP("qd", "Share"),
                          QT_TRANSLATE_NOOP("qd", "Part of the predecessor that it took over; 1 is all of it."),
                          K::Number, Required)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<DepartmentAlias>()
{
    using R = DepartmentAlias;
    static const RecordType type{
        "departmentAlias",
        QT_TRANSLATE_NOOP("qd", "Department alias"),
        QT_TRANSLATE_NOOP("qd", "Department aliases"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the alias, the same in every file."), K::Id),
         field<&R::spelling>("spelling", QT_TRANSLATE_NOOP("qd", "Spelling"),
                             QT_TRANSLATE_NOOP("qd", "What files call the department: another name, an abbreviation."),
                             K::Text, Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that is meant."), K::Reference, Required,
                               "department")},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<TalentMove>()
{
    using R = TalentMove;
    static const RecordType type{
        "talentMove",
        QT_TRANSLATE_NOOP("qd", "Talent move"),
        QT_TRANSLATE_NOOP("qd", "Talent moves"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the move, the same in every file."), K::Id),
         field<&R::role>("role", QT_TRANSLATE_NOOP("qd", "Role"), QT_TRANSLATE_NOOP("qd", "The role to be filled."),
                         K::Text, Required),
         field<&R::person>("person", QT_TRANSLATE_NOOP("qd", "Person"),
                           QT_TRANSLATE_NOOP("qd", "Who is to move. Empty: not named yet."), K::Reference, Optional,
                           "person"),
         field<&R::origin>("origin", QT_TRANSLATE_NOOP("qd", "From"),
                           QT_TRANSLATE_NOOP("qd", "The department that gives."), K::Reference, Optional, "department"),
         field<&R::destination>("destination", QT_TRANSLATE_NOOP("qd", "To"),
                                QT_TRANSLATE_NOOP("qd", "The department that receives."), K::Reference, Optional,
                                "department"),
         field<&R::reason>("reason", QT_TRANSLATE_NOOP("qd", "Reason"), QT_TRANSLATE_NOOP("qd", "Why the move helps."),
                           K::LongText),
         field<&R::startsOn>("startsOn", QT_TRANSLATE_NOOP("qd", "Starts on"),
                             QT_TRANSLATE_NOOP("qd", "First day in the new place."), K::Date),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"), QT_TRANSLATE_NOOP("qd", "How far it is."),
                          K::Token, Required)},
        Section::Organisation};
    return type;
}

} // namespace qd
