// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace qd::ui {

/// Marks the control of its window that the keyboard has reached: a ring in accent, 2 px outside.
/// Fields and views show focus themselves, and so does a widget with the property ownFocus.
/// Create one a window; it stays above the other children and takes no mouse.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

    /// The control inside the ring, or null.
    QWidget *target() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *widget);
    void place();

    QPointer<QWidget> m_target;
    QList<const QObject *>
        m_watched; ///< the target and its ancestors: scrolling moves one of them (compared, never followed)
    Qt::FocusReason m_reason = Qt::OtherFocusReason;
};

/// Whether focus that came for \a reason was brought by the keyboard.
bool isKeyboardFocus(Qt::FocusReason reason);

/// Dynamic property (bool) of a widget that shows its focus itself.
inline constexpr const char ownFocusProperty[] = "ownFocus";

} // namespace qd::ui
