// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline.h"

#include "base/tr.h"
#include "cycle/sessionclock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QThreadPool>

#include <ranges>

namespace qd::ui {

using namespace Qt::StringLiterals;
using report::Outline; // lupdate takes a qualified return type for a class
using store::HistoryEntry;
using store::HistoryKind;

namespace {

constexpr int MostRestorePoints = 12; ///< that are offered to compare with

QString timeText(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"HH:mm"_s);
}

QString momentText(const QDateTime &moment, const report::Wording &wording)
{
    return Tr::tr("%1, %2", "day, time").arg(wording.date(moment.toLocalTime().date()), timeText(moment));
}

QString quoted(const QString &name)
{
    return Tr::tr("\"%1\"").arg(name);
}

} // namespace

Timeline::Timeline(Review &review, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_clock(clock)
{
    connect(&review, &Review::documentChanged, this, &Timeline::begin);
    connect(&review, &Review::refreshed, this, &Timeline::computeChanges);
}

Timeline::~Timeline() = default;

void Timeline::begin()
{
    ++m_generation;
    m_shown.reset();
    m_stopped = {};
    m_base = {};
    m_changes.clear();
    m_basePlan = std::make_shared<const Plan>();
    const Document *document = m_review.document();
    if (document) {
        m_opened = {document->tip(), Tr::tr("%1, when you opened it", "time").arg(timeText(m_clock.now()))};
        m_base = moments().front();
        loadBase();
    }
    emit changed();
}

void Timeline::setStopped(const Moment &moment)
{
    const Document *document = m_review.document();
    const auto &history = document->history();
    const bool isThere = std::ranges::find(history, moment.row, &HistoryEntry::id) != history.end();
    if (!isThere || moment.row == document->tip())
        return;
    m_stopped = moment;
    compareWith(moment);
}

std::vector<Moment> Timeline::moments() const
{
    std::vector<Moment> moments;
    const Document *document = m_review.document();
    if (!document)
        return moments;
    const auto &history = document->history();
    if (m_stopped.row != 0)
        moments.push_back(m_stopped);
    if (const QDateTime review = cycle::lastReviewEnd(document->plan()); review.isValid()) {
        const qint64 row = Past::rowAt(history, review);
        if (row != 0 && row != document->tip())
            moments.push_back(
                {row, Tr::tr("the review of %1").arg(m_review.wording().date(review.toLocalTime().date()))});
    }
    for (const HistoryEntry &entry : history | std::views::reverse) {
        if (entry.kind == HistoryKind::RestorePoint && moments.size() < MostRestorePoints)
            moments.push_back({entry.id, nameOf(entry.id)});
    }
    moments.push_back(m_opened);
    return moments;
}

Moment Timeline::momentBefore(QDate day) const
{
    const qint64 row = Past::rowAt(m_review.document()->history(), day.startOfDay().addMSecs(-1));
    return {row, m_review.wording().date(day)};
}

QString Timeline::nameOf(qint64 row) const
{
    const auto &history = m_review.document()->history();
    const auto entry = std::ranges::find(history, row, &HistoryEntry::id);
    if (entry == history.end())
        return Tr::tr("the beginning");
    const QString when = momentText(entry->madeAt, m_review.wording());
    return entry->kind == HistoryKind::RestorePoint ? Tr::tr("%1 (%2)", "name, time").arg(quoted(entry->label), when)
                                                    : when;
}

void Timeline::compareWith(const Moment &moment)
{
    if (!m_review.document() || moment == m_base)
        return;
    m_base = moment;
    loadBase();
}

void Timeline::loadBase()
{
    const auto past = m_review.document()->past();
    if (!past)
        return emit failed(past.error().message);
    ++m_running;
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), past = *past, row = m_base.row, generation = ++m_generation] {
            auto plan = past.after(row);
            QMetaObject::invokeMethod(
                qApp,
                [self, plan = std::move(plan), generation]() mutable {
                    if (!self)
                        return;
                    --self->m_running;
                    if (generation != self->m_generation)
                        return;
                    if (!plan)
                        return emit self->failed(plan.error().message);
                    self->m_basePlan = std::make_shared<const Plan>(*std::move(plan));
                    self->computeChanges();
                },
                Qt::QueuedConnection);
        });
}

void Timeline::computeChanges()
{
    if (m_base.row == 0)
        return;
    ++m_running;
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), before = m_basePlan, after = m_review.sharedPlan(), generation = m_generation] {
            auto changes = differences(*before, *after);
            QMetaObject::invokeMethod(
                qApp,
                [self, changes = std::move(changes), before, after, generation]() mutable {
                    if (!self)
                        return;
                    --self->m_running;
                    if (generation != self->m_generation || before != self->m_basePlan
                        || after != self->m_review.sharedPlan())
                        return;
                    self->m_changes = std::move(changes);
                    emit self->changed();
                },
                Qt::QueuedConnection);
        });
}

void Timeline::show(qint64 row)
{
    Document *document = m_review.document();
    if (!document)
        return;
    const auto past = document->past();
    const auto plan = past ? past->after(row) : tl::unexpected(past.error());
    if (!plan)
        return emit failed(plan.error().message);
    m_shown = Moment{row, nameOf(row)};
    document->hold(Tr::tr("You are looking at the document as it was: %1. Return to the present to change something.")
                       .arg(m_shown->name));
    const auto entry = std::ranges::find(document->history(), row, &HistoryEntry::id);
    const QDate day = entry == document->history().end() ? QDate() : entry->madeAt.toLocalTime().date();
    m_review.showPast(std::make_shared<const Plan>(*plan), day);
    emit changed();
}

void Timeline::showPresent()
{
    if (!m_shown)
        return;
    m_shown.reset();
    if (Document *document = m_review.document()) {
        document->hold({});
        m_review.showPresent();
    }
    emit changed();
}

Result<Commit> Timeline::restoreShown()
{
    const Moment moment = m_shown.value_or(Moment());
    showPresent();
    QD_CHECK(m_review.document()->secure());
    return m_review.document()->restore(moment.row, Tr::tr("Restore %1").arg(moment.name));
}

void Timeline::settle()
{
    while (m_running > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Outline historyOutline(std::span<const HistoryEntry> history, const report::Wording &wording)
{
    Outline outline;
    const auto points = std::ranges::count(history, HistoryKind::RestorePoint, &HistoryEntry::kind);
    outline.title = Tr::tr("%n step(s)", nullptr, int(history.size()) - int(points));
    if (points > 0)
        outline.title += u", "_s + Tr::tr("%n restore point(s)", nullptr, int(points));
    outline.columns = {{Tr::tr("When"), {}}, {Tr::tr("What"), {}}, {Tr::tr("By"), {}}};
    QDate day;
    for (const HistoryEntry &entry : history | std::views::reverse) {
        const QDate made = entry.madeAt.toLocalTime().date();
        if (made != day)
            outline.rows.push_back({nullptr, 0, true, {{.text = wording.date(made)}}});
        day = made;
        const bool isPoint = entry.kind == HistoryKind::RestorePoint;
        const QString what = entry.kind == HistoryKind::Undo ? Tr::tr("Undo %1", "step").arg(entry.label)
            : entry.kind == HistoryKind::Redo                ? Tr::tr("Redo %1", "step").arg(entry.label)
                                                             : entry.label;
        outline.rows.back().children.push_back({nullptr,
                                                entry.id,
                                                false,
                                                {{.text = timeText(entry.madeAt)},
                                                 {.text = what,
                                                  .detail = isPoint ? Tr::tr("Restore point") : QString(),
                                                  .shapes = isPoint ? std::vector{Status::Ok} : std::vector<Status>()},
                                                 {.text = entry.madeBy}}});
    }
    return outline;
}

} // namespace qd::ui
