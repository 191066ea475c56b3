// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace qd::ui {

class TextLabel;

/// A thin strip above every page: what has changed since a moment, or, on a tint of its own, that an earlier state is
/// shown and the ways out of it.
class MomentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MomentStrip(QWidget *parent = nullptr);

    void showChanges(const QString &sentence);
    void showPast(const QString &sentence);

signals:
    void changesRequested();
    void presentRequested();
    void restoreRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setSentence(const QString &sentence, bool isPast);
    void adoptTheme();

    bool m_isPast = false;
    TextLabel *m_text;
    QPushButton *m_changes;
    QPushButton *m_restore;
    QPushButton *m_present;
};

} // namespace qd::ui
