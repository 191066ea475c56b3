// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pageground.h"

#include "style/theme.h"

#include <QPainter>

namespace qd::ui {

PageGround::PageGround(Qt::Edges lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
{
}

void PageGround::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.page);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, tokens.line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), tokens.line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), tokens.line);
}

} // namespace qd::ui
