// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/floating.h"

#include "style/theme.h"

#include <QPainter>

namespace qd::ui {

void paintFloatingGround(QPainter &painter, const QRect &rect, int radius)
{
    const Tokens &t = Theme::current().tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line2, 1));
    painter.setBrush(t.page);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius));
    painter.restore();
}

} // namespace qd::ui
