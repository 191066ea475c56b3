// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sessionview.h"

#include "base/tr.h"
#include "report/frame.h"

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

int positionOf(const cycle::Agenda &agenda, AgendaItemId id)
{
    const auto item = std::ranges::find(agenda, id, &AgendaItem::id);
    return item == agenda.end() ? 0 : int(item - agenda.begin()) + 1;
}

QString leftText(int minutes, bool isOver)
{
    return isOver ? Tr::tr("over by %1 min").arg(-minutes) : Tr::tr("%1 min left").arg(minutes);
}

/// Collects what was captured at the items of an agenda, in the order it is asked for.
class CaptureList
{
public:
    CaptureList(const Plan &plan, const cycle::Agenda &agenda)
        : m_plan(plan)
        , m_agenda(agenda)
    {
    }

    template<typename Record>
    void add(const QString &kind, QString Record::*text, const std::function<QStringList(const Record &)> &details)
    {
        for (const Record &record : m_plan.table<Record>()) {
            const int position = positionOf(m_agenda, record.agendaItem);
            if (position == 0)
                continue;
            QStringList parts = details(record);
            parts.prepend(Tr::tr("Item %1", "of the agenda").arg(position));
            parts.removeAll(QString());
            m_lines.push_back({kind, record.*text, parts.join(u", "_s), &describe<Record>(), record.id.value});
        }
    }

    std::vector<CapturedLine> take() { return std::move(m_lines); }

private:
    const Plan &m_plan;
    const cycle::Agenda &m_agenda;
    std::vector<CapturedLine> m_lines;
};

} // namespace

TimeStrip timeStrip(const cycle::Agenda &agenda, const QDateTime &now, const Wording &wording)
{
    const cycle::SessionClock clock = cycle::clockOf(agenda, now);
    TimeStrip strip;
    strip.review = Tr::tr("%1 of %2 min").arg(clock.usedMinutes).arg(clock.plannedMinutes);
    strip.end = clock.projectedEnd.toLocalTime().toString(u"HH:mm"_s);
    strip.pace = wording.text(clock.pace);
    strip.paceMark = clock.behindMinutes > 0 ? Status::Risk : Status::Ok;
    const AgendaItem *item = cycle::runningItem(agenda);
    if (!item)
        return strip;
    const int used = cycle::usedSeconds(*item, now);
    strip.isOver = used >= (item->minutes + 1) * 60;
    strip.item = Tr::tr("This item, %1", "kind of item").arg(wordFor(item->kind).toLower());
    strip.left = leftText(clock.itemLeftMinutes.value_or(0), strip.isOver);
    strip.used = Tr::tr("%1 of %2 min used").arg(used / 60).arg(item->minutes);
    strip.share = std::min(1.0, item->minutes > 0 ? used / (item->minutes * 60.0) : 1.0);
    return strip;
}

QString minutesText(const AgendaItem &item, const QDateTime &now, const Wording &wording)
{
    const auto number = [&](int count) { return wording.locale().toString(count); };
    return item.startedAt.isValid()
        ? Tr::tr("%1 of %2 min").arg(number(cycle::usedSeconds(item, now) / 60), number(item.minutes))
        : Tr::tr("%1 min", "minutes").arg(number(item.minutes));
}

QString planText(const cycle::Agenda &agenda, int sessionMinutes)
{
    int minutes = 0;
    for (const AgendaItem &item : agenda)
        minutes += item.minutes;
    const QString items = Tr::tr("%n item(s)", nullptr, int(agenda.size()));
    if (minutes > sessionMinutes)
        return Tr::tr("%1 take %2 minutes, %3 more than the review has.")
            .arg(items)
            .arg(minutes)
            .arg(minutes - sessionMinutes);
    if (minutes == sessionMinutes)
        return Tr::tr("%1 take all %2 minutes of the review.").arg(items).arg(minutes);
    return Tr::tr("%1 take %2 of %3 minutes.").arg(items).arg(minutes).arg(sessionMinutes);
}

std::vector<CapturedLine> capturedIn(const Plan &plan, const cycle::Agenda &agenda, const Wording &wording)
{
    const auto day = [&](QDate date) { return date.isValid() ? wording.date(date) : QString(); };
    const auto who = [&](DepartmentId department, const QString &owner) {
        return owner.isEmpty() ? departmentName(plan, department) : owner;
    };
    CaptureList list(plan, agenda);
    list.add<Decision>(Tr::tr("Decision"), &Decision::chosen, [&](const Decision &decision) {
        return QStringList{who(decision.department, decision.decider)};
    });
    list.add<ActionItem>(Tr::tr("Action"), &ActionItem::what, [&](const ActionItem &action) {
        return QStringList{who(action.department, action.owner), day(action.due)};
    });
    list.add<Idea>(Tr::tr("Idea"), &Idea::text,
                   [&](const Idea &idea) { return QStringList{departmentName(plan, idea.department)}; });
    list.add<ParkingLotItem>(Tr::tr("Parked"), &ParkingLotItem::text, [&](const ParkingLotItem &item) {
        return QStringList{departmentName(plan, item.department), day(item.triageBy)};
    });
    list.add<Note>(Tr::tr("Note"), &Note::text,
                   [&](const Note &note) { return QStringList{departmentName(plan, note.department)}; });
    return list.take();
}

std::vector<CapturedLine> looseEnds(const Plan &plan, const cycle::Agenda &agenda)
{
    std::vector<CapturedLine> lines;
    for (const ActionItem &action : plan.table<ActionItem>()) {
        const bool owned = action.department.isValid() || !action.owner.isEmpty();
        if (positionOf(agenda, action.agendaItem) == 0 || (owned && action.due.isValid()))
            continue;
        const QString missing = owned ? Tr::tr("No day yet")
            : action.due.isValid()    ? Tr::tr("No owner yet")
                                      : Tr::tr("No owner and no day yet");
        lines.push_back({Tr::tr("Action"), action.what, missing, &describe<ActionItem>(), action.id.value});
    }
    return lines;
}

} // namespace qd::report
