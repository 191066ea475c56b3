// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/difference.h"
#include "models/review.h"
#include "report/outline.h"

#include <QObject>

namespace qd::ui {

/// A moment of the document's history with a name.
struct Moment
{
    qint64 row = 0; ///< the newest history row at that moment
    QString name; ///< completes "since": "the review of 8 Apr 2026", "\"Before the board\""

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Which moment the window compares with, what has changed since, and which moment it shows. Earlier states and
/// differences are computed on a worker; an answer to an older question is dropped.
class Timeline : public QObject
{
    Q_OBJECT

public:
    Timeline(Review &review, const Clock &clock, QObject *parent = nullptr);
    ~Timeline() override;

    /// Moments to compare with, the most useful first: the last review, restore points, when the document was opened.
    std::vector<Moment> moments() const;
    /// The moment that is compared with; row 0: there is no document.
    const Moment &base() const { return m_base; }
    void compareWith(const Moment &moment);
    /// Where the person stopped last time. When the document has changed since, that is what it is compared with.
    void setStopped(const Moment &moment);
    /// The state at the end of the day before \a day, or before everything.
    Moment momentBefore(QDate day) const;
    /// The records at the base, and how those that are shown differ from them.
    const Plan &basePlan() const { return *m_basePlan; }
    const std::vector<RecordChange> &changes() const { return m_changes; }

    /// Shows the document as it was just after the history row \a row: every page, export and report. Nothing can be
    /// changed until showPresent().
    void show(qint64 row);
    void showPresent();
    /// What is shown; nothing: the present.
    std::optional<Moment> shown() const { return m_shown; }
    /// Makes the document what it is shown as, as one step, and returns to the present.
    Result<Commit> restoreShown();
    /// The name of the state after \a row: of its restore point, else its time.
    QString nameOf(qint64 row) const;

    /// Returns when nothing is being computed: for a picture or a test.
    void settle();

signals:
    /// Base, changes or what is shown are others.
    void changed();
    void failed(const QString &message);

private:
    void begin();
    void loadBase();
    void computeChanges();

    Review &m_review;
    const Clock &m_clock;
    Moment m_stopped; ///< row 0: nothing has changed since, or nobody was here
    Moment m_opened; ///< where the document stood when it was opened
    Moment m_base;
    std::shared_ptr<const Plan> m_basePlan = std::make_shared<const Plan>();
    std::vector<RecordChange> m_changes;
    std::optional<Moment> m_shown;
    int m_generation = 0;
    int m_running = 0;
};

/// Columns of the outline of the history.
enum class HistoryColumn : std::uint8_t { When, What, Who };

/// Every step, the newest first, under its day. The id of a row is that of its history row.
report::Outline historyOutline(std::span<const store::HistoryEntry> history, const report::Wording &wording);

} // namespace qd::ui
