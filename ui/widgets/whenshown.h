// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace qd::ui {

/// Brings a widget up to date after changes: at once while it can be seen, else when it is shown next, once for all of
/// them. A drawing that nobody sees costs nothing.
class WhenShown : public QObject
{
public:
    /// The widget owns this, and \a refresh may read what it shows.
    WhenShown(QWidget *widget, std::function<void()> refresh);

    /// What the widget shows has changed.
    void note();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QWidget *m_widget;
    std::function<void()> m_refresh;
    bool m_isStale = false;
};

} // namespace qd::ui
