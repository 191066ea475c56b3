// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/button.h"

#include <QWidget>

class QHBoxLayout;

namespace qd::ui {

class TextLabel;

/// The point of a page in one sentence, what it rests on below, and at most two buttons.
class TitleBar : public QWidget
{
    Q_OBJECT

public:
    explicit TitleBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setSentence(const QString &sentence);
    /// Adds a button at the right; two at most, one of them primary.
    QPushButton *addButton(const QString &name, const QString &text, ButtonKind kind = ButtonKind::Plain);
    /// Adds any control (a filter) before the buttons; the bar owns it.
    void addControl(QWidget *control);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();

    TextLabel *m_title;
    TextLabel *m_sentence;
    QHBoxLayout *m_controls;
};

} // namespace qd::ui
