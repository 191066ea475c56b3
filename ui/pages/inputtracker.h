// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/turn.h"
#include "models/review.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace qd::ui {

class OutlineTable;
class TitleBar;

/// How far each department is with its input to the current cycle, and the steps that an input takes.
class InputTracker : public QWidget
{
    Q_OBJECT

public:
    explicit InputTracker(Review &review, QWidget *parent = nullptr);

    /// The departments that the person has chosen.
    std::vector<DepartmentId> chosen() const;
    /// The one that is looked at.
    DepartmentId current() const;
    bool canWrite() const;
    bool canAccept() const;
    bool canWaive() const;
    OutlineTable &table() { return *m_table; }

    /// Asks for whom and where to, writes a workbook each and notes that they are sent.
    void write();
    /// Accepts the input of the departments that are chosen.
    void accept();
    /// Asks for a reason and lets go of the input of the departments that are chosen.
    void waive();

signals:
    void requested(const QString &address);
    void edited(const QString &message);
    void noticed(const QString &message, const QStringList &problems);
    void currentChanged();

private:
    QWidget *buildTools();
    void look();
    void updateButtons();
    const Cycle *cycle() const;
    std::vector<SubmissionState> states() const;
    bool store(const cycle::Turn &turn);
    /// A sentence about the departments of \a turn: \a one names it, \a several counts them.
    QString done(const cycle::Turn &turn, const char *one, const char *several) const;

    Review &m_review;
    TitleBar *m_title;
    QPushButton *m_write;
    QWidget *m_tools = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_waive = nullptr;
    QPushButton *m_pair = nullptr;
    OutlineTable *m_table;
    QStackedWidget *m_stack;
    bool m_begins = true; ///< nobody has chosen a row of this document yet
};

} // namespace qd::ui
