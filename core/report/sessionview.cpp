// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sessionview.h"

#include "base/tr.h"
#include "model/handoffstate.h"
#include "report/frame.h"
#include "report/kpichart.h"
#include "report/promises.h"
#include "report/scorecard.h"
#include "rules/catalogue.h"

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostPromises = 4; ///< that can be read from the back of a room

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

QString apartText(int days)
{
    return Tr::tr("%n day(s) apart", nullptr, days);
}

WallGap gapOf(const Plan &plan, const HandOff &handOff, const PromiseSpec &spec, const Wording &wording)
{
    WallGap gap{{handOff.neededBy, wording.dayMonth(handOff.neededBy)},
                {handOff.committedBy, wording.dayMonth(handOff.committedBy)},
                Tr::tr("%1 needs it", "department").arg(departmentName(plan, handOff.receiver)),
                Tr::tr("%1 plans it", "department").arg(departmentName(plan, handOff.giver)),
                apartText(daysLate(handOff).value_or(0)),
                {}};
    if (!spec.dues.empty())
        gap.due = spec.dues.front();
    return gap;
}

/// The promises of \a finding in words for the room.
PromiseChart promisesForRoom(const Plan &plan, const rules::Finding &finding, QDate asOf, const Wording &wording)
{
    PromiseChart chart = promiseChart(plan, handOffsOf(plan, finding), asOf, wording, MostPromises);
    for (std::size_t row = 0; row < chart.handOffs.size(); ++row) {
        const int late = daysLate(*plan.find(chart.handOffs[row])).value_or(0);
        if (late > 0)
            chart.spec.rows[row].words = apartText(late);
    }
    chart.spec.legend.clear();
    return chart;
}

void showFinding(WallSpec &wall, const Plan &plan, const rules::Finding &finding, QDate asOf, const Wording &wording)
{
    wall.title = wording.text(finding.title);
    wall.question = Tr::tr(rules::findRule(QLatin1String(finding.rule))->question);
    for (const rules::Subject &subject : finding.subjects) {
        const Kpi *kpi = qstrcmp(subject.table, "kpi") == 0 ? plan.find(KpiId{subject.id}) : nullptr;
        if (!kpi)
            continue;
        ChartSpec chart = kpiChart(plan, *kpi, asOf, wording);
        chart.annotations.clear(); // people wrote them for those who read the file
        wall.picture = std::move(chart);
        return;
    }
    PromiseChart chart = promisesForRoom(plan, finding, asOf, wording);
    if (chart.handOffs.size() == 1 && daysLate(*plan.find(chart.handOffs.front())).value_or(0) > 0)
        wall.picture = gapOf(plan, *plan.find(chart.handOffs.front()), chart.spec, wording);
    else if (!chart.handOffs.empty())
        wall.picture = std::move(chart.spec);
}

QString pictureText(const WallSpec &wall)
{
    if (const auto *gap = std::get_if<WallGap>(&wall.picture))
        return Tr::tr("%1: %2. %3: %4.").arg(gap->neededBy, gap->needed.text, gap->promisedBy, gap->promised.text);
    if (const auto *chart = std::get_if<ChartSpec>(&wall.picture))
        return chart->description;
    return {};
}

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

const rules::Finding *findingOf(const AgendaItem &item, const rules::Findings &findings)
{
    const auto found = std::ranges::find_if(findings.findings, [&](const rules::Finding &finding) {
        return item.link == u"finding:"_s + finding.fingerprint;
    });
    return found == findings.findings.end() ? nullptr : &*found;
}

WallSpec wallOf(const Plan &plan, const Cycle &cycle, const cycle::Agenda &agenda, const AgendaItem *item,
                const rules::Findings &findings, const QDateTime &now, QDate asOf, const Wording &wording)
{
    WallSpec wall;
    wall.title = Tr::tr("Review of %1", "cycle").arg(cycle.name);
    if (item) {
        wall.title = item->title;
        wall.question = item->wanted;
        if (const rules::Finding *finding = findingOf(*item, findings)) {
            showFinding(wall, plan, *finding, asOf, wording);
            wall.footLeft << Tr::tr("Exhibit %1", "number").arg(exhibit(size_t(finding - findings.findings.data())));
        }
        wall.footLeft << Tr::tr("Item %1 of %2, %3", "position, count, kind")
                             .arg(positionOf(agenda, item->id))
                             .arg(agenda.size())
                             .arg(wordFor(item->kind).toLower());
        if (cycle::runningItem(agenda) == item)
            wall.footLeft << timeStrip(agenda, now, wording).left;
        for (const Decision &decision : plan.table<Decision>()) {
            if (decision.agendaItem == item->id)
                wall.decision = decision.chosen;
        }
    }
    if (cycle.frozenOn.isValid())
        wall.footRight << Tr::tr("Figures frozen on %1").arg(wording.date(cycle.frozenOn));
    if (!plan.organisation().confidentiality.isEmpty())
        wall.footRight << plan.organisation().confidentiality;
    QStringList parts{wall.title, pictureText(wall), wall.question};
    if (!wall.decision.isEmpty())
        parts << Tr::tr("Decision: %1").arg(wall.decision);
    parts.removeAll(QString());
    wall.description = parts.join(u' ');
    return wall;
}

} // namespace qd::report
