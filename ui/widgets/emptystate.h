// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace qd::ui {

class TextLabel;

/// What stands where nothing is yet: the fact, what helps, and one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &fact, const QString &help, const QString &buttonText,
               QWidget *parent = nullptr);

    void setTexts(const QString &fact, const QString &help);

signals:
    void actionRequested();

protected:
    bool event(QEvent *event) override;

private:
    void adoptTheme();
    void fitHelp();

    QString m_iconName;
    QLabel *m_icon;
    TextLabel *m_fact;
    TextLabel *m_help;
    QPushButton *m_button;
};

} // namespace qd::ui
