// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audiencewindow.h"

#include "base/tr.h"
#include "pages/wallpicture.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

report::WallSpec wallNow(const SessionDesk &desk)
{
    if (!desk.cycle())
        return {};
    const cycle::Agenda &agenda = desk.agenda();
    const AgendaItem *item = desk.running();
    if (!item && desk.stage() == SessionDesk::Stage::Prepared)
        item = &agenda.front();
    return report::wallOf(desk.plan(), *desk.cycle(), agenda, item, desk.review().findings(), desk.now(), desk.asOf(),
                          desk.review().wording());
}

AudienceWindow::AudienceWindow(SessionDesk &desk)
    : m_desk(desk)
    , m_wall(new WallPicture)
{
    setObjectName(u"audience"_s);
    setWindowTitle(Tr::tr("Audience", "window"));
    setAccessibleName(windowTitle());
    resize(1280, 720);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_wall);
    connect(&desk, &SessionDesk::changed, this, &AudienceWindow::look);
    connect(&desk, &SessionDesk::ticked, this, &AudienceWindow::look);
    look();
}

void AudienceWindow::open(const QScreen *own)
{
    for (QScreen *other : QGuiApplication::screens()) {
        if (isVisible() || other == own)
            continue;
        setGeometry(other->geometry());
        return showFullScreen();
    }
    show();
    raise();
}

void AudienceWindow::look()
{
    m_wall->setSpec(wallNow(m_desk));
}

void AudienceWindow::toggleBlank()
{
    m_wall->setBlank(!m_wall->isBlank());
    emit blanked(m_wall->isBlank());
}

void AudienceWindow::toggleFullScreen()
{
    isFullScreen() ? showNormal() : showFullScreen();
}

void AudienceWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F11:
        return toggleFullScreen();
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_B:
        return toggleBlank();
    default:
        QWidget::keyPressEvent(event);
    }
}

void AudienceWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown(true);
}

void AudienceWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_wall->isBlank()) // it comes back with something on it
        toggleBlank();
    emit shown(false);
}

} // namespace qd::ui
