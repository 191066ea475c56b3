// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/agendamodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace qd::ui {

class EmptyState;
class Page;
class TitleBar;
class ToolRow;

/// The agenda before the review: proposed, put in order, and made to fit.
class AgendaBuilder : public QWidget
{
    Q_OBJECT

public:
    /// What a form stores or refuses, \a page says.
    AgendaBuilder(SessionDesk &desk, AgendaModel &model, Page &page);

    AgendaItemId chosen() const;

private:
    QWidget *buildTools();
    void buildTable();
    void look();
    void updateTools();
    void add();
    void edit();
    void remove();
    void move(int step);

    SessionDesk &m_desk;
    AgendaModel &m_model;
    Page &m_page;
    TitleBar *m_title;
    QPushButton *m_propose;
    QPushButton *m_start;
    ToolRow *m_tools;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::vector<QPushButton *> m_onItem; ///< need a current item
};

} // namespace qd::ui
