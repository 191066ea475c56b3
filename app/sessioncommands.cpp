// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the room: the agenda, and what is written down while it is gone through.
#include "commandline.h"

#include "base/tr.h"
#include "cycle/agenda.h"
#include "cycle/capture.h"
#include "cycle/gate.h"
#include "cycle/sessionclock.h"
#include "exchange/cyclejson.h"
#include "rules/catalogue.h"

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

cycle::Agenda agendaOf(const Plan &plan, const Cycle &cycle)
{
    cycle::Agenda agenda;
    for (const AgendaItem *item : cycle::agendaOf(plan, cycle))
        agenda.push_back(*item);
    return agenda;
}

QString agendaText(const cycle::Agenda &agenda, const QDateTime &now)
{
    QString text;
    for (const AgendaItem &item : agenda)
        text +=
            u"%1 %2\t%3\t%4\n"_s.arg(&item == cycle::runningItem(agenda) ? u">"_s : u" "_s)
                .arg(item.position)
                .arg(Tr::tr("%1 of %2 min", "used, planned").arg(cycle::usedSeconds(item, now) / 60).arg(item.minutes),
                     item.title);
    return text;
}

Result<ExitCode> show(const Call &call, const Plan &plan, QDate asOf)
{
    QD_TRY(const Cycle *const cycle, currentCycle(plan, asOf));
    const cycle::Agenda agenda = agendaOf(plan, *cycle);
    const QDateTime now = call.world().clock().now();
    return call.print(exchange::sessionJson(plan, *cycle, agenda, now), agendaText(agenda, now));
}

Result<cycle::Turn> propose(const Call &call, const Plan &plan, QDate asOf)
{
    QD_TRY(const Cycle *const cycle, currentCycle(plan, asOf));
    if (cycle::runningItem(agendaOf(plan, *cycle)))
        return failure(ErrorCode::Invalid, Tr::tr("The review is running. Stop it before another agenda is proposed."));
    const report::Wording wording = call.wording(plan);
    return cycle::proposeReview(
        plan, *cycle, rules::diagnose(plan, {}, asOf), asOf,
        [&](const Message &message) { return wording.text(message); }, call.world().environment().ids);
}

/// The next item, or the one at the place that is named.
Result<cycle::Turn> start(const Call &call, const Plan &plan, QDate asOf)
{
    QD_TRY(const Cycle *const cycle, currentCycle(plan, asOf));
    const cycle::Agenda agenda = agendaOf(plan, *cycle);
    const QDateTime now = call.world().clock().now();
    if (call.arguments().size() < 3)
        return cycle::next(agenda, now);
    bool ok = false;
    const int place = call.arguments().at(2).toInt(&ok);
    if (!ok || place < 1 || place > int(agenda.size()))
        return failure(ErrorCode::Usage,
                       Tr::tr("\"%1\" is no place of the agenda. Use a number from 1 to %2.")
                           .arg(call.arguments().at(2))
                           .arg(agenda.size()));
    return cycle::start(agenda, agenda[std::size_t(place) - 1].id, now);
}

Result<cycle::Turn> stop(const Call &call, const Plan &plan, QDate asOf)
{
    QD_TRY(const Cycle *const cycle, currentCycle(plan, asOf));
    return cycle::stop(agendaOf(plan, *cycle), call.world().clock().now());
}

QString captureLine(const Plan &plan, const cycle::Capture &capture, const report::Wording &wording)
{
    const Department *department = plan.find(capture.department);
    return QStringList{cycle::wordFor(capture.kind), capture.text, department ? department->name : QString(),
                       capture.owner, capture.due.isValid() ? wording.date(capture.due) : QString()}
               .join(u'\t')
        + u'\n';
}

} // namespace

Result<ExitCode> runSession(const Call &call)
{
    const QString what = call.arguments().at(1);
    if (what == u"status"_s) {
        QD_TRY(const PublishedDocument document, call.readDocument());
        QD_TRY(const QDate asOf, call.asOf(document));
        return show(call, document.plan, asOf);
    }
    using Work = Result<cycle::Turn> (*)(const Call &call, const Plan &plan, QDate asOf);
    const Work work = what == u"propose"_s        ? propose
        : what == u"start"_s || what == u"next"_s ? start
        : what == u"stop"_s                       ? stop
                                                  : nullptr;
    if (!work)
        return failure(ErrorCode::Usage,
                       Tr::tr("A session has no action \"%1\". Use status, propose, start, next or stop.").arg(what));
    QD_TRY(const TurnTaken taken, call.take([&](const Plan &plan, QDate asOf) { return work(call, plan, asOf); }));
    return show(call, taken.plan, taken.asOf);
}

Result<ExitCode> runCapture(const Call &call)
{
    QD_TRY(const auto document, Document::open(call.arguments().front(), call.world().environment()));
    QD_TRY(const QDate asOf, call.asOf(*document));
    const Cycle *cycle = cycle::currentCycle(document->plan(), asOf);
    const cycle::Agenda agenda = cycle ? agendaOf(document->plan(), *cycle) : cycle::Agenda();
    const AgendaItem *running = cycle::runningItem(agenda);
    const CycleId quarter = cycle ? cycle->id : CycleId();
    QString text;
    bool refused = false;
    for (const QString &line : call.arguments().sliced(1)) {
        const auto capture = cycle::parseCapture(document->plan(), line, asOf);
        if (!capture) {
            call.say(u"%1\n  %2"_s.arg(line, capture.error().message));
            refused = true;
            continue;
        }
        const cycle::Turn turn =
            cycle::keep(*capture, running ? running->id : AgendaItemId(), quarter, asOf, document->ids());
        QD_CHECK(document->edit(turn.label(), [&](Edit &edit) -> Result<void> { return turn.apply(edit); }));
        text += captureLine(document->plan(), *capture, call.wording(document->plan()));
    }
    QD_CHECK(document->close());
    QD_CHECK(call.output(text.toUtf8()));
    return refused ? ExitCode::Problems : ExitCode::Done;
}

} // namespace qd::app
