// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sessionpage.h"

#include "pages/agendabuilder.h"
#include "pages/sessioncockpit.h"
#include "pages/sessionreadback.h"
#include "widgets/mainview.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qd::ui {

SessionPage::SessionPage(SessionDesk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new AgendaModel(desk, this))
    , m_builder(new AgendaBuilder(desk, *m_model, *this))
    , m_cockpit(new SessionCockpit(desk, *m_model))
    , m_readback(new SessionReadback(desk))
    , m_stack(new QStackedWidget)
{
    for (QWidget *view : std::initializer_list<QWidget *>{m_builder, m_cockpit, m_readback})
        m_stack->addWidget(view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(m_cockpit, &SessionCockpit::requested, this, &Page::requested);
    connect(m_readback, &SessionReadback::requested, this, &Page::requested);
    connect(&desk, &SessionDesk::changed, this, &SessionPage::look);
    connect(&desk, &SessionDesk::edited, this, &Page::edited);
    connect(&desk, &SessionDesk::refused, this, [this](const QString &message) { emit noticed(message, {}); });
    look();
}

AgendaItemId SessionPage::chosen() const
{
    return m_stack->currentWidget() == m_builder ? m_builder->chosen() : m_cockpit->chosen();
}

void SessionPage::capture(QChar letter)
{
    if (m_desk.running())
        m_cockpit->capture(letter);
}

void SessionPage::setBlank(bool blank)
{
    m_cockpit->setBlank(blank);
}

void SessionPage::look()
{
    QWidget *view = m_builder;
    if (m_desk.stage() == SessionDesk::Stage::Running)
        view = m_cockpit;
    else if (m_desk.stage() == SessionDesk::Stage::Stopped)
        view = m_readback;
    if (view == m_stack->currentWidget())
        return;
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(view);
    if (hadFocus) // the keys of the review work from its first moment on
        focusMainView(*view);
    emit currentChanged(); // commands and sidebar depend on it
}

} // namespace qd::ui
