// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pageground.h"

class QHBoxLayout;

namespace qd::ui {

/// The row of controls below the title of a page.
class ToolRow : public PageGround
{
    Q_OBJECT

public:
    explicit ToolRow(QWidget *parent = nullptr);

    /// Adds \a control at the left, or before all others.
    void addControl(QWidget *control);
    void addFirst(QWidget *control);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();

    QHBoxLayout *m_row;
};

} // namespace qd::ui
