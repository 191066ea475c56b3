// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"

#include <QWidget>

class QPushButton;

namespace qd::ui {

class CapturedList;
class TitleBar;

/// After the review: what was decided, read back to the room, and what still lacks an owner or a day.
class SessionReadback : public QWidget
{
    Q_OBJECT

public:
    explicit SessionReadback(SessionDesk &desk, QWidget *parent = nullptr);

signals:
    void requested(const QString &address);

private:
    void look();

    SessionDesk &m_desk;
    TitleBar *m_title;
    QPushButton *m_resume;
    CapturedList *m_decisions;
    CapturedList *m_loose;
    CapturedList *m_others;
};

} // namespace qd::ui
