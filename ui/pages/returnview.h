// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returnchoice.h"
#include "models/review.h"
#include "models/whereabouts.h"

#include <QWidget>

#include <deque>

class QHBoxLayout;
class QPushButton;

namespace qd::ui {

class OutlineTable;
class TitleBar;
class ToolRow;

/// Workbooks that came back, one after the other: what each changes, who is right where both sides changed something.
/// Nothing is stored before the person says so; then all of it is one step.
class ReturnView : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnView(Review &review, QWidget *parent = nullptr);

    /// A workbook on its way: where it is, and what was decided about it in an earlier session.
    struct Waiting
    {
        exchange::ReturnedBook book;
        QString path;
        QHash<QString, bool> decided;
    };
    /// Shows \a books after those that still wait.
    void add(std::vector<Waiting> books);
    /// What is not settled yet, to go on with another time.
    std::vector<HalfReviewed> halfReviewed() const;
    bool isEmpty() const { return m_waiting.empty(); }
    const ReturnChoice &choice() const { return m_choice; }
    OutlineTable &table() { return *m_table; }
    /// Goes to the next entry that waits for a decision (\a step: 1), or the one before (-1).
    void goToOpen(int step);

signals:
    void finished(); ///< no workbook waits any more
    void edited(const QString &message);
    void noticed(const QString &message, const QStringList &problems);
    void currentChanged();

private:
    QWidget *buildTools();
    QWidget *buildBottom();
    void begin();
    void look();
    void showFacts();
    void updateButtons();
    std::optional<std::size_t> current() const;
    void choose(bool theirs);
    void chooseOpen(bool theirs);
    void store(bool accepts);
    void drop();

    Review &m_review;
    std::deque<Waiting> m_waiting; ///< the first one is shown
    std::size_t m_count = 0; ///< that came in since the view was empty
    ReturnChoice m_choice;
    TitleBar *m_title;
    OutlineTable *m_table;
    QHBoxLayout *m_facts;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_ours = nullptr;
    QPushButton *m_openTheirs = nullptr;
    QPushButton *m_openOurs = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace qd::ui
