// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timecharts.h"

#include "base/tr.h"
#include "cycle/followup.h"
#include "cycle/gate.h"
#include "cycle/sessionclock.h"
#include "report/frame.h"

#include <algorithm>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

BarRow rowOf(const AgendaItem &item, const QDateTime &now)
{
    const double used = cycle::usedSeconds(item, now) / 60; // whole minutes, as in the session and its minutes
    const double planned = item.minutes;
    BarRow row;
    row.name = item.title;
    row.detail = item.owner;
    row.parts = {{0, planned, BarFill::Plan}, {0, std::min(used, planned), BarFill::Actual}};
    if (used > planned)
        row.parts.push_back({planned, used, BarFill::Off});
    row.value = used;
    row.reference = planned;
    row.label = Tr::tr("%1 of %2 min").arg(used).arg(planned);
    const bool isDone = item.endedAt.isValid();
    row.words = used > planned ? Tr::tr("%n minute(s) over", nullptr, int(used - planned))
        : isDone               ? Tr::tr("in time")
        : used > 0             ? Tr::tr("running")
                               : Tr::tr("not begun");
    row.mark = used > planned ? Status::Off : isDone ? Status::Ok : Status::None;
    row.reading = Tr::tr("%1: %2, %3.", "agenda item, minutes, state").arg(row.name, row.label, row.words);
    return row;
}

/// How many days \a promise is late; negative while it has time.
int daysLate(const cycle::Promise &promise, QDate asOf)
{
    return int(promise.due.daysTo(asOf));
}

BarRow rowOf(const Plan &plan, const cycle::Promise &promise, QDate asOf, const Wording &wording)
{
    const int days = daysLate(promise, asOf);
    BarRow row;
    row.name = promise.what;
    row.detail = promise.owner.isEmpty() ? departmentName(plan, promise.department) : promise.owner;
    row.parts = {{0, double(days), days > 0 ? BarFill::Off : BarFill::Plan}};
    row.value = days;
    row.label = wording.shortDate(promise.due);
    QStringList words{days > 0 ? Tr::tr("%n day(s) late", nullptr, days) : Tr::tr("%n day(s) left", nullptr, -days)};
    if (promise.carriedOver > 0)
        words << Tr::tr("carried over %n time(s)", nullptr, promise.carriedOver);
    row.words = words.join(u", "_s);
    row.mark = days > 0 ? Status::Off : promise.carriedOver > 0 ? Status::Risk : Status::Ok;
    row.reading = Tr::tr("%1, %2, due on %3: %4.", "promise, owner, date, state")
                      .arg(row.name, row.detail, wording.date(promise.due), row.words);
    return row;
}

} // namespace

BarSpec agendaChart(const Plan &plan, const Cycle &cycle, const QDateTime &now)
{
    BarSpec spec;
    spec.id = u"agenda"_s;
    double planned = 0;
    double used = 0;
    for (const AgendaItem *item : cycle::agendaOf(plan, cycle)) {
        spec.rows.push_back(rowOf(*item, now));
        planned += item->minutes;
        used += *spec.rows.back().value;
    }
    spec.title = Tr::tr("%1 of %2 planned minutes are used", "minutes").arg(used).arg(planned);
    spec.subtitle = Tr::tr("Minutes of each item. Outline: planned. Solid: used. n = %1.").arg(spec.rows.size());
    spec.nameHeading = Tr::tr("Agenda item");
    spec.detailHeading = Tr::tr("Owner");
    spec.valueHeading = Tr::tr("Minutes used");
    spec.referenceHeading = Tr::tr("Minutes planned");
    spec.wordsHeading = Tr::tr("State");
    describeRows(spec);
    fitScale(spec);
    return spec;
}

BarSpec ageingChart(const Plan &plan, DepartmentId department, QDate asOf, const Wording &wording)
{
    BarSpec spec;
    spec.id = u"ageing"_s;
    int late = 0;
    int most = 0;
    int withoutDay = 0;
    for (const cycle::Promise &promise : cycle::promisesOf(plan, asOf)) {
        const bool isOpen = promise.state == cycle::PromiseState::Overdue || promise.state == cycle::PromiseState::Open;
        if (!isOpen || (department.isValid() && promise.department != department))
            continue;
        if (!promise.due.isValid()) {
            ++withoutDay;
            continue;
        }
        const int days = daysLate(promise, asOf);
        late += days > 0 ? 1 : 0;
        most = std::max(most, days);
        spec.rows.push_back(rowOf(plan, promise, asOf, wording));
    }
    spec.title = late == 0 ? Tr::tr("No open promise is late")
                           : Tr::tr("%n open promise(s) late, the oldest by %1 days", nullptr, late).arg(most);
    spec.subtitle = Tr::tr("Days since actions and hand-offs were due; to the left those that have time. n = %1, %2 "
                           "without a due date.")
                        .arg(spec.rows.size())
                        .arg(withoutDay);
    spec.nameHeading = Tr::tr("Promise");
    spec.detailHeading = Tr::tr("Owner");
    spec.valueHeading = Tr::tr("Days late");
    spec.wordsHeading = Tr::tr("State");
    spec.lines = {{0, Tr::tr("due")}};
    describeRows(spec);
    fitScale(spec);
    return spec;
}

} // namespace qd::report
