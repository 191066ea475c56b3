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
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), plan = m_document->snapshot(), asOf = m_document->asOf(), generation] {
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
    accept(m_document ? compute(m_document->snapshot(), m_document->asOf())
                      : compute(std::make_shared<const Plan>(), {}),
           ++m_generation);
}

void Review::accept(std::shared_ptr<const Answer> answer, int generation)
{
    if (generation != m_generation)
        return; // the document has changed since this was asked
    m_answer = std::move(answer);
    emit refreshed();
}

} // namespace qd::ui
