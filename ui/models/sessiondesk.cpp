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
    return m_review.document() ? m_review.document()->plan() : m_review.plan();
}

QDate SessionDesk::asOf() const
{
    return m_review.document() ? m_review.document()->asOf() : m_review.asOf();
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

namespace {

Session newSession(const Cycle &cycle, SessionId id)
{
    Session session;
    session.id = id;
    session.name = Tr::tr("Review of %1", "cycle").arg(cycle.name);
    session.cycle = cycle.id;
    session.heldOn = cycle.reviewOn;
    return session;
}

} // namespace

void SessionDesk::propose()
{
    if (!cycle())
        return;
    int minutes = 0;
    std::size_t items = 0;
    const bool stored = store(Tr::tr("Propose Agenda"), [&](Edit &edit) -> Result<void> {
        const Plan &before = edit.before();
        const Session *known = cycle::reviewSession(before, *cycle());
        const Session session = known ? *known : newSession(*cycle(), edit.nextId<Session>());
        const auto proposal = cycle::proposeAgenda(
            before, session, m_review.findings(), asOf(),
            [this](const Message &message) { return m_review.wording().text(message); }, m_review.document()->ids());
        for (const AgendaItem &item : m_agenda)
            QD_CHECK(edit.remove(item));
        if (!known)
            QD_CHECK(edit.put(session));
        for (const AgendaItem &item : proposal.items)
            QD_CHECK(edit.put(item));
        minutes = proposal.minutes;
        items = proposal.items.size();
        return {};
    });
    if (stored)
        emit edited(Tr::tr("%n item(s) proposed, %1 minutes.", nullptr, int(items)).arg(minutes));
}

SessionId SessionDesk::sessionToFill()
{
    if (!cycle())
        return {};
    if (const Session *session = cycle::reviewSession(plan(), *cycle()))
        return session->id;
    Session session;
    const bool stored = store(Tr::tr("Add Session"), [&](Edit &edit) {
        session = newSession(*cycle(), edit.nextId<Session>());
        return edit.put(session);
    });
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

void SessionDesk::take(const QString &label, const Result<cycle::Agenda> &items)
{
    if (!items)
        return emit refused(items.error().message);
    store(label, [&](Edit &edit) -> Result<void> {
        for (const AgendaItem &item : *items)
            QD_CHECK(edit.put(item));
        return {};
    });
}

void SessionDesk::start(AgendaItemId item)
{
    take(Tr::tr("Start Agenda Item"), cycle::start(m_agenda, item, now()));
}

void SessionDesk::next()
{
    take(running() ? Tr::tr("Next Agenda Item") : Tr::tr("Start Review"), cycle::next(m_agenda, now()));
}

void SessionDesk::stop()
{
    take(Tr::tr("Stop Review"), cycle::stop(m_agenda, now()));
}

bool SessionDesk::keep(const QString &line)
{
    const auto capture = read(line);
    if (!capture) {
        emit refused(capture.error().message);
        return false;
    }
    const AgendaItemId item = running() ? running()->id : AgendaItemId();
    const bool stored = store(Tr::tr("Keep %1", "Decision, Action…").arg(wordFor(capture->kind)), [&](Edit &edit) {
        const auto record = cycle::recordOf(*capture, item, cycle()->id, asOf(), m_review.document()->ids());
        return std::visit([&](const auto &each) { return edit.put(each); }, record);
    });
    if (stored)
        emit edited(Tr::tr("%1 kept: %2", "kind, text").arg(wordFor(capture->kind), capture->text));
    return stored;
}

} // namespace qd::ui
