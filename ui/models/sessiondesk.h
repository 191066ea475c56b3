// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/capture.h"
#include "cycle/sessionclock.h"
#include "models/review.h"

#include <QTimer>

namespace qd::ui {

/// The review that is held: its agenda, what runs, and every step that can be taken. Page, wall and menu look at this
/// one place. Only steps are stored; that time passes is computed.
class SessionDesk : public QObject
{
    Q_OBJECT

public:
    enum class Stage { NoCycle, Empty, Prepared, Running, Stopped };

    SessionDesk(Review &review, const Clock &clock, QObject *parent = nullptr);

    Review &review() const { return m_review; }
    /// The records of this moment: the room does not wait for a diagnosis.
    const Plan &plan() const;
    QDateTime now() const { return m_clock.now(); }
    QDate asOf() const;
    const Cycle *cycle() const;
    Stage stage() const;
    /// Whether an item is left that nobody has begun.
    bool canStart() const;
    const cycle::Agenda &agenda() const { return m_agenda; }
    const AgendaItem *running() const { return cycle::runningItem(m_agenda); }
    int sessionMinutes() const;
    /// What a line would become.
    Result<cycle::Capture> read(const QString &line) const;

    void propose();
    /// The session of the cycle, made when there is none; invalid: it cannot be made.
    SessionId sessionToFill();
    void put(const AgendaItem &item, const QString &label);
    /// Moves the item at \a row by \a step places.
    void move(int row, int step);
    void start(AgendaItemId item);
    /// Goes to the next item; starts with the first.
    void next();
    void stop();
    /// Stores what \a line says; false when it cannot be understood.
    bool keep(const QString &line);

signals:
    /// Agenda or records are others.
    void changed();
    /// A second has passed while an item runs.
    void ticked();
    void edited(const QString &message);
    void refused(const QString &message);

private:
    void watch();
    void look();
    bool take(const Result<cycle::Turn> &turn);
    bool store(const QString &label, const EditFunction &change);

    Review &m_review;
    const Clock &m_clock;
    cycle::Agenda m_agenda;
    QTimer m_second;
};

} // namespace qd::ui
