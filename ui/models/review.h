// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "models/reviewpart.h"
#include "rules/catalogue.h"

#include <QObject>

#include <memory>
#include <optional>

namespace qd::ui {

/// What the open document says as of its date: findings and scorecard, brought up to date after every change.
/// A worker does that with a value of the records, one at a time: a newer question makes it give up the older one
/// before its next rule, and only the newest one waits. After a change the last answer stands until the next one comes;
/// another document or an earlier state is shown at once, without findings until they are there.
/// Charts show the part of it that somebody has chosen, a view for as long as the window is open; lists and forms show
/// all.
class Review : public QObject
{
    Q_OBJECT

public:
    explicit Review(QObject *parent = nullptr);
    ~Review() override;

    /// Takes \a document; nothing closes the present one without publishing it (the caller has closed it).
    void setDocument(std::unique_ptr<Document> document);
    std::unique_ptr<Document> takeDocument();
    Document *document() const { return m_document.get(); }

    /// Empty while isDiagnosed() is false, which says nothing about health.
    const rules::Findings &findings() const { return m_answer->whole->findings(); }
    /// Whether the findings belong to the records that are shown: not yet while another document or an earlier state is
    /// looked at for the first time.
    bool isDiagnosed() const { return m_answer->isDiagnosed; }
    const report::Scorecard &scorecard() const { return m_answer->whole->scorecard(); }
    /// The records that findings and scorecard were computed from.
    const Plan &plan() const { return m_answer->whole->plan(); }
    /// The same to take along to a worker.
    std::shared_ptr<const Plan> sharedPlan() const { return m_answer->whole->sharedPlan(); }
    const report::Wording &wording() const { return m_answer->whole->wording(); }
    QDate asOf() const { return m_answer->whole->asOf(); }

    /// What charts are made from: all of this, or of the scope that was chosen.
    const ReviewPart &part() const { return *m_answer->part; }
    /// What can be chosen.
    std::vector<report::Scope> scopes() const { return report::scopesOf(plan(), asOf()); }
    /// Shows \a scope in charts; scopeChanged() follows. Without departments in these records it is everything.
    void setScope(const report::Scope &scope);

    /// Shows \a plan, an earlier state of the document, judged on \a day unless it has a date of its own.
    void showPast(std::shared_ptr<const Plan> plan, QDate day);
    void showPresent();
    bool isPast() const { return bool(m_past); }
    /// The newest records of what is shown: those of the document without waiting for the answer, or the earlier state.
    std::shared_ptr<const Plan> newest() const;
    QDate newestAsOf() const;

    /// Computes on a worker; refreshed() follows.
    void refresh();
    /// Computes at once: for a picture or a test, and for a step that rests on all findings.
    void refreshNow();

signals:
    void documentChanged();
    void refreshed();
    /// part() is of another scope; all else is as it was.
    void scopeChanged();

private:
    /// Everything one computation gives. Shared between the worker that makes it and the window that shows it, never
    /// changed.
    struct Answer
    {
        std::shared_ptr<const ReviewPart> whole;
        std::shared_ptr<const ReviewPart> part;
        bool isDiagnosed = true;
    };
    struct Desk;
    static std::shared_ptr<const Answer> answerOf(const std::shared_ptr<const Plan> &plan, QDate asOf,
                                                  std::optional<rules::Findings> findings, const report::Scope &scope);
    void showOther();
    void start();
    void finish(std::shared_ptr<const Answer> answer, int generation);
    void accept(std::shared_ptr<const Answer> answer);

    std::unique_ptr<Document> m_document;
    std::shared_ptr<const Answer> m_answer;
    std::shared_ptr<const Plan> m_past; ///< nothing: the present is shown
    QDate m_pastDay;
    std::shared_ptr<Desk> m_desk; ///< shared with the worker, which may outlive this
    bool m_isComputing = false; ///< the worker has the desk
    int m_generation = 0; ///< of the newest question
    int m_answered = 0; ///< that m_answer answers
};

} // namespace qd::ui
