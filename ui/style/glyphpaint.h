// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/roles.h"
#include "style/tokens.h"

class QPainter;
class QRectF;

namespace qd::ui {

/// The small picture of a finding, 120 x 24 px at 100 %: what kind of disconnect it is, before a word is read.
void paintGlyph(QPainter &painter, const QRectF &rect, const Glyph &glyph, const Tokens &tokens);

} // namespace qd::ui
