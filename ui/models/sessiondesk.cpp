// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessiondesk.h"

#include "base/tr.h"
#include "cycle/agenda.h"
#include "cycle/gate.h"

namespace qd::ui {

using namespace Qt::StringLiterals;

SessionDesk::SessionDesk(Review &review, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_clock(clock)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SessionDesk::ticked);
    connect(&review, &Review::documentChanged, this, &SessionDesk::watch);
    connect(&review, &Review::refreshed, this, &SessionDesk::look);
    watch();
}

void SessionDesk::watch()
{
    if (Document *document = m_review.document())
        connect(document, &Document::changed, this, &SessionDesk::look);
    look();
}

void SessionDesk::look()
{
    m_agenda.clear();
    if (const Cycle *current = cycle()) {
        for (const AgendaItem *item : cycle::agendaOf(plan(), *current))
            m_agenda.push_back(*item);
    }
    if (!running())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    emit changed();
}

const Plan &SessionDesk::plan() const
{
    return m_review.document() && !m_review.isPast() ? m_review.document()->plan() : m_review.plan();
}

QDate SessionDesk::asOf() const
{
    return m_review.document() && !m_review.isPast() ? m_review.document()->asOf() : m_review.asOf();
}

const Cycle *SessionDesk::cycle() const
{
    return m_review.document() ? cycle::currentCycle(plan(), asOf()) : nullptr;
}

SessionDesk::Stage SessionDesk::stage() const
{
    if (!cycle())
        return Stage::NoCycle;
    if (m_agenda.empty())
        return Stage::Empty;
    if (running())
        return Stage::Running;
    const bool begun = std::ranges::any_of(m_agenda, [](const AgendaItem &item) { return item.startedAt.isValid(); });
    return begun ? Stage::Stopped : Stage::Prepared;
}

bool SessionDesk::canStart() const
{
    return !m_agenda.empty() && !running() && !m_agenda.back().startedAt.isValid();
}

int SessionDesk::sessionMinutes() const
{
    const Session *session = cycle() ? cycle::reviewSession(plan(), *cycle()) : nullptr;
    return session ? session->minutes : Session().minutes;
}

Result<cycle::Capture> SessionDesk::read(const QString &line) const
{
    return cycle::parseCapture(plan(), line, asOf());
}

bool SessionDesk::store(const QString &label, const EditFunction &change)
{
    if (!m_review.document())
        return false;
    const auto commit = m_review.document()->edit(label, change);
    if (!commit)
        emit refused(commit.error().message);
    return commit.has_value();
}

bool SessionDesk::take(const Result<cycle::Turn> &turn)
{
    if (!turn) {
        emit refused(turn.error().message);
        return false;
    }
    return store(turn->label(), [&](Edit &edit) -> Result<void> { return turn->apply(edit); });
}

void SessionDesk::propose()
{
    if (!cycle())
        return;
    if (!m_review.isDiagnosed())
        m_review.refreshNow(); // it is made of them
    const cycle::Turn turn = cycle::proposeReview(
        plan(), *cycle(), m_review.findings(), asOf(),
        [this](const Message &message) { return m_review.wording().text(message); }, m_review.document()->ids());
    if (!take(turn))
        return;
    int minutes = 0;
    for (const AgendaItem &item : turn.records<AgendaItem>())
        minutes += item.minutes;
    emit edited(
        Tr::tr("%n item(s) proposed, %1 minutes.", nullptr, int(turn.records<AgendaItem>().size())).arg(minutes));
}

SessionId SessionDesk::sessionToFill()
{
    if (!cycle())
        return {};
    const Session session = cycle::sessionFor(plan(), *cycle(), m_review.document()->ids());
    const bool stored = plan().find(session.id)
        || store(Tr::tr("Add Session"), [&](Edit &edit) -> Result<void> { return edit.put(session); });
    return stored ? session.id : SessionId();
}

void SessionDesk::put(const AgendaItem &item, const QString &label)
{
    store(label, [&](Edit &edit) { return edit.put(item); });
}

void SessionDesk::move(int row, int step)
{
    const int to = row + step;
    if (row < 0 || to < 0 || row >= int(m_agenda.size()) || to >= int(m_agenda.size()))
        return;
    cycle::Agenda moved = m_agenda;
    std::swap(moved[size_t(row)], moved[size_t(to)]);
    store(Tr::tr("Move Agenda Item"), [&](Edit &edit) -> Result<void> {
        for (int position = 0; AgendaItem & item : moved) {
            item.position = ++position;
            QD_CHECK(edit.put(item));
        }
        return {};
    });
}

void SessionDesk::start(AgendaItemId item)
{
    take(cycle::start(m_agenda, item, now()));
}

void SessionDesk::next()
{
    take(cycle::next(m_agenda, now()));
}

void SessionDesk::stop()
{
    take(cycle::stop(m_agenda, now()));
}

bool SessionDesk::keep(const QString &line)
{
    const auto capture = read(line);
    if (!capture) {
        emit refused(capture.error().message);
        return false;
    }
    const AgendaItemId item = running() ? running()->id : AgendaItemId();
    const bool stored = take(cycle::keep(*capture, item, cycle()->id, asOf(), m_review.document()->ids()));
    if (stored)
        emit edited(Tr::tr("%1 kept: %2", "kind, text").arg(wordFor(capture->kind), capture->text));
    return stored;
}

} // namespace qd::ui
