// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whenshown.h"

#include <QEvent>
#include <QWidget>

namespace qd::ui {

WhenShown::WhenShown(QWidget *widget, std::function<void()> refresh)
    : QObject(widget)
    , m_widget(widget)
    , m_refresh(std::move(refresh))
{
    widget->installEventFilter(this);
}

void WhenShown::note()
{
    m_isStale = true;
    if (m_widget->isVisible())
        refresh();
}

void WhenShown::refresh()
{
    m_isStale = false;
    m_refresh();
}

bool WhenShown::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_isStale)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace qd::ui
