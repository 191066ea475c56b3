// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sessionview.h"

#include <QWidget>

class QHBoxLayout;

namespace qd::ui {

class Chip;
class TextLabel;
class TimeBar;

/// Over a running review: what is left of the item, what is used, when it will be over. Words first.
class TimeStripBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimeStripBar(QWidget *parent = nullptr);

    void setStrip(const report::TimeStrip &strip);
    /// Adds \a control at the right; the bar owns it.
    void addControl(QWidget *control);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Figure
    {
        TextLabel *caption;
        TextLabel *number;
    };
    Figure addFigure(const QString &caption);
    void adoptTheme();

    QHBoxLayout *m_row;
    QHBoxLayout *m_controls;
    Figure m_left;
    TextLabel *m_used;
    TimeBar *m_bar;
    Figure m_review;
    Figure m_end;
    Chip *m_pace;
};

} // namespace qd::ui
