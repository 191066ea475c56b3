// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/agendamodel.h"

#include <QWidget>

class QListView;

namespace qd::ui {

class CaptureBar;
class CapturedList;
class ItemBoard;
class TextLabel;
class TimeStripBar;
class WallPicture;

/// The review while it runs: time above, agenda, evidence and capture line, and what the room has and sees.
class SessionCockpit : public QWidget
{
    Q_OBJECT

public:
    SessionCockpit(SessionDesk &desk, AgendaModel &model, QWidget *parent = nullptr);

    AgendaItemId chosen() const;
    /// Begins a line of the kind that \a letter stands for.
    void capture(QChar letter);
    void setBlank(bool blank);

signals:
    void requested(const QString &address);

private:
    void buildStrip();
    QWidget *buildAgenda();
    QWidget *buildSide();
    void look();
    void tick();

    SessionDesk &m_desk;
    AgendaModel &m_model;
    TimeStripBar *m_strip;
    QListView *m_agenda;
    TextLabel *m_sum;
    ItemBoard *m_board;
    CaptureBar *m_capture;
    CapturedList *m_captured;
    TextLabel *m_showing;
    WallPicture *m_wall;
    AgendaItemId m_shown; ///< the item whose row was made current
};

} // namespace qd::ui
