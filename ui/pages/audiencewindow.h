// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "report/wall.h"

#include <QWidget>

namespace qd::ui {

class WallPicture;

/// The window for the room: full screen on a second screen, an ordinary window where there is none. F11 changes that,
/// B blanks, Escape closes.
class AudienceWindow : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceWindow(SessionDesk &desk);

    /// Shows it on another screen than \a own, if there is one.
    void open(const QScreen *own);
    WallPicture &wall() { return *m_wall; }
    void toggleBlank();

signals:
    void blanked(bool blank);
    void shown(bool isShown);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look();
    void toggleFullScreen();

    SessionDesk &m_desk;
    WallPicture *m_wall;
};

/// What the room sees of \a desk now: the item that runs, else the one to come.
report::WallSpec wallNow(const SessionDesk &desk);

} // namespace qd::ui
