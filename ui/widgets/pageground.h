// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace qd::ui {

/// A part of the window on the colour of content, with hairlines at the chosen edges.
class PageGround : public QWidget
{
    Q_OBJECT

public:
    explicit PageGround(Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edges m_lines;
};

} // namespace qd::ui
