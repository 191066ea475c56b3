// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review.h"

#include "rules/diagnosis.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <atomic>

namespace qd::ui {

/// What one computation leaves for the next. Whoever computes has it for himself.
struct Review::Desk
{
    rules::Diagnosis diagnosis;
    std::atomic<int> wanted = 0; ///< generation of the newest question; anybody may look
};

Review::Review(QObject *parent)
    : QObject(parent)
    , m_desk(std::make_shared<Desk>())
{
    const auto plan = std::make_shared<const Plan>();
    m_answer = answerOf(plan, {}, *m_desk->diagnosis.update(*plan, {}, {}), {});
}

Review::~Review()
{
    m_desk->wanted = -1;
}

std::shared_ptr<const Review::Answer> Review::answerOf(const std::shared_ptr<const Plan> &plan, QDate asOf,
                                                       std::optional<rules::Findings> findings,
                                                       const report::Scope &scope)
{
    const bool isDiagnosed = findings.has_value();
    const auto whole =
        std::make_shared<const ReviewPart>(plan, asOf, isDiagnosed ? std::move(*findings) : rules::Findings());
    return std::make_shared<const Answer>(Answer{whole, ReviewPart::of(whole, scope), isDiagnosed});
}

void Review::setScope(const report::Scope &scope)
{
    if (scope == m_answer->part->scope())
        return;
    m_answer = std::make_shared<const Answer>(
        Answer{m_answer->whole, ReviewPart::of(m_answer->whole, scope), m_answer->isDiagnosed});
    emit scopeChanged();
}

void Review::setDocument(std::unique_ptr<Document> document)
{
    m_document = std::move(document);
    m_past.reset();
    if (m_document)
        connect(m_document.get(), &Document::changed, this, &Review::refresh);
    showOther();
    emit documentChanged();
}

/// The window must not wait for the findings, nor show those of something else beside these records.
void Review::showOther()
{
    if (!m_document)
        return refreshNow();
    m_answer = answerOf(newest(), newestAsOf(), {}, part().scope());
    refresh();
    emit refreshed();
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
    m_desk->wanted = ++m_generation;
    if (!m_isComputing)
        start();
}

void Review::start()
{
    m_isComputing = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), desk = m_desk, plan = newest(), asOf = newestAsOf(),
                                          scope = part().scope(), generation = m_generation] {
        const auto isWanted = [&](const rules::Rule *) { return desk->wanted == generation; };
        auto findings = desk->diagnosis.update(*plan, {}, asOf, isWanted);
        auto answer = findings ? answerOf(plan, asOf, std::move(findings), scope) : nullptr;
        QMetaObject::invokeMethod(
            qApp,
            [self, answer = std::move(answer), generation]() mutable {
                if (self)
                    self->finish(std::move(answer), generation);
            },
            Qt::QueuedConnection);
    });
}

void Review::finish(std::shared_ptr<const Answer> answer, int generation)
{
    m_isComputing = false;
    if (answer && generation == m_generation)
        accept(std::move(answer));
    else if (m_answered != m_generation)
        start(); // the document has changed since this was asked
}

void Review::refreshNow()
{
    m_desk->wanted = ++m_generation;
    const std::shared_ptr<const Plan> plan = newest();
    const QDate asOf = newestAsOf();
    accept(answerOf(plan, asOf,
                    m_isComputing ? rules::diagnose(*plan, {}, asOf) : *m_desk->diagnosis.update(*plan, {}, asOf),
                    part().scope()));
}

void Review::showPast(std::shared_ptr<const Plan> plan, QDate day)
{
    m_past = std::move(plan);
    m_pastDay = day;
    showOther();
}

void Review::showPresent()
{
    m_past.reset();
    showOther();
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

void Review::accept(std::shared_ptr<const Answer> answer)
{
    const report::Scope wanted = part().scope(); // somebody may have chosen another one meanwhile
    m_answer = std::move(answer);
    if (part().scope() != wanted)
        m_answer = std::make_shared<const Answer>(
            Answer{m_answer->whole, ReviewPart::of(m_answer->whole, wanted), m_answer->isDiagnosed});
    m_answered = m_generation;
    emit refreshed();
}

} // namespace qd::ui
