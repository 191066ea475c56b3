// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace qd::ui {

class HintButton;
class TextLabel;

/// Says what was just done and offers to undo it, at the bottom left of its parent.
/// It leaves after its time, but waits while the pointer or the focus is on it.
class UndoNotice : public QWidget
{
    Q_OBJECT

public:
    explicit UndoNotice(QWidget *parent, std::chrono::milliseconds lifetime = std::chrono::seconds(10));

    void showMessage(const QString &text);
    /// Leaves at once, without a fade.
    void dismiss();
    bool isWaiting() const;

signals:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();
    void place();
    void wait();
    void resume();
    void fade();

    TextLabel *m_text;
    HintButton *m_button;
    QTimer m_timer;
    std::chrono::milliseconds m_lifetime;
    std::chrono::milliseconds m_left{0}; ///< what remained when it began to wait
};

} // namespace qd::ui
