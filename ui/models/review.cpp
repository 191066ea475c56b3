// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review.h"

#include <QPointer>
#include <QThreadPool>

namespace qd::ui {

Review::Review(QObject *parent)
    : QObject(parent)
    , m_answer(compute(std::make_shared<const Plan>(), {}))
{
}

Review::~Review() = default;

std::shared_ptr<const Review::Answer> Review::compute(const std::shared_ptr<const Plan> &plan, QDate asOf)
{
    const report::Wording wording(plan->organisation().fiscalCalendar(), QLocale());
    rules::Findings findings = rules::diagnose(*plan, {}, asOf);
    report::Scorecard scorecard = report::scorecard(*plan, asOf, findings, wording);
    return std::make_shared<const Answer>(Answer{plan, wording, std::move(findings), std::move(scorecard)});
}

void Review::setDocument(std::unique_ptr<Document> document)
{
    m_document = std::move(document);
    m_past.reset();
    if (m_document)
        connect(m_document.get(), &Document::changed, this, &Review::refresh);
    refreshNow();
    emit documentChanged();
}

std::unique_ptr<Document> Review::takeDocument()
{
    if (m_document)
        m_document->disconnect(this);
    return std::move(m_document);
}

void Review::refresh()
{
    if (!m_document)
        return refreshNow();
    const int generation = ++m_generation;
    QThreadPool::globalInstance()->start([self = QPointer(this), plan = newest(), asOf = newestAsOf(), generation] {
        auto answer = compute(plan, asOf);
        QMetaObject::invokeMethod(
            qApp,
            [self, answer = std::move(answer), generation]() mutable {
                if (self)
                    self->accept(std::move(answer), generation);
            },
            Qt::QueuedConnection);
    });
}

void Review::refreshNow()
{
    accept(compute(newest(), newestAsOf()), ++m_generation);
}

void Review::showPast(std::shared_ptr<const Plan> plan, QDate day)
{
    m_past = std::move(plan);
    m_pastDay = day;
    refreshNow();
}

void Review::showPresent()
{
    m_past.reset();
    refreshNow();
}

std::shared_ptr<const Plan> Review::newest() const
{
    if (m_past)
        return m_past;
    return m_document ? m_document->snapshot() : std::make_shared<const Plan>();
}

QDate Review::newestAsOf() const
{
    if (!m_past)
        return m_document ? m_document->asOf() : QDate();
    const QDate pinned = m_past->organisation().asOf;
    return pinned.isValid() ? pinned : m_pastDay;
}

void Review::accept(std::shared_ptr<const Answer> answer, int generation)
{
    if (generation != m_generation)
        return; // the document has changed since this was asked
    m_answer = std::move(answer);
    emit refreshed();
}

} // namespace qd::ui
