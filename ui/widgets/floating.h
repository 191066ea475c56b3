// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;

namespace qd::ui {

/// The ground of floating things: the page colour with a border of 1 px line2, \a radius in px at 100 %.
void paintFloatingGround(QPainter &painter, const QRect &rect, int radius);

} // namespace qd::ui
