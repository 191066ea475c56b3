// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "pages/page.h"

class QStackedWidget;

namespace qd::ui {

class AgendaBuilder;
class AgendaModel;
class SessionCockpit;
class SessionReadback;

/// The review of the cycle: its agenda before, the room while it runs, what came of it after.
class SessionPage : public Page
{
    Q_OBJECT

public:
    explicit SessionPage(SessionDesk &desk, QWidget *parent = nullptr);

    int widthBesideInspector() const override { return 0; }
    /// The item that is marked in the agenda; invalid: none.
    AgendaItemId chosen() const;
    /// Begins a line of the kind that \a letter stands for, while the review runs.
    void capture(QChar letter);
    void setBlank(bool blank);

private:
    void look();

    SessionDesk &m_desk;
    AgendaModel *m_model;
    AgendaBuilder *m_builder;
    SessionCockpit *m_cockpit;
    SessionReadback *m_readback;
    QStackedWidget *m_stack;
};

} // namespace qd::ui
