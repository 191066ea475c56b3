// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/parts.h"
#include "generate/words.h"

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

/// Four to eight departments each, so that a unit can be looked at as a group.
int unitsFor(int departments)
{
    return departments < 10 ? 1 : std::max(2, departments / 6);
}

QString unitName(int unit)
{
    const auto count = int(places().size());
    const QString name = word(places(), std::size_t(unit));
    return unit < count ? name : name + u' ' + QString::number(unit / count + 1);
}

void addDepartments(Draft &draft)
{
    const int count = draft.recipe.departments;
    const int units = unitsFor(count);
    int before = -1;
    int member = 0;
    for (int place = 0; place < count; ++place) {
        const int unit = int(qint64(place) * units / count);
        member = unit == before ? member + 1 : 0;
        before = unit;
        const QString function = word(functions(), std::size_t(member));
        const QString code = u"D%1"_s.arg(place + 1, 4, 10, QLatin1Char('0'));
        draft.add(Department{.code = code,
                             .name = function + u' ' + unitName(unit),
                             .shortName = code,
                             .position = place,
                             .function = function,
                             .businessUnit = unitName(unit),
                             .geography = word(regions(), std::size_t(unit))});
    }
}

void addPeople(Draft &draft)
{
    Chance chance(draft.recipe.seed, "people");
    for (const Department &department : draft.rows<Department>()) {
        const QString name = QString(QChar(u'A' + int(chance.below(26)))) + u". "_s
            + word(familyNames(), chance.below(familyNames().size()));
        draft.add(Person{.code = u"P"_s + department.code, .name = name, .department = department.id});
    }
}

/// The current quarter and the five before it, each with its review a week after it has ended.
void addCycles(Draft &draft)
{
    Period quarter = draft.calendar.containing(draft.asOf, Cadence::Quarter);
    for (int back = 0; back < 5; ++back)
        quarter = draft.calendar.previous(quarter);
    const Period current = draft.calendar.containing(draft.asOf, Cadence::Quarter);
    for (; quarter <= current; quarter = draft.calendar.next(quarter)) {
        const QDate end = draft.calendar.end(quarter);
        // The latest one that has ended stays open until its decisions are carried out.
        const bool isClosed = draft.calendar.next(quarter) < current;
        const QDate review = end.addDays(7);
        const CycleId cycle = draft
                                  .add(Cycle{.name = draft.calendar.code(quarter),
                                             .firstDay = quarter.start,
                                             .lastDay = end,
                                             .reviewOn = review,
                                             .state = isClosed ? CycleState::Closed : CycleState::Tracking,
                                             .openedOn = quarter.start,
                                             .closedOn = isClosed ? end.addDays(20) : QDate()})
                                  .id;
        if (review < draft.asOf)
            draft.add(Packet{.title = u"Minutes "_s + draft.calendar.code(quarter),
                             .kind = PacketKind::Minutes,
                             .cycle = cycle,
                             .asOf = review,
                             .issuedOn = review.addDays(1),
                             .state = PacketState::Issued});
    }
}

} // namespace

void addOrganisation(Draft &draft)
{
    draft.organisation.name = u"Company %1 of %2"_s.arg(draft.recipe.seed).arg(draft.recipe.departments);
    draft.organisation.reportingCurrency = u"EUR"_s;
    draft.organisation.asOf = draft.asOf;
    addDepartments(draft);
    addPeople(draft);
    addCycles(draft);
}

} // namespace qd::generate
