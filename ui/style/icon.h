// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

namespace qd::ui {

/// The icon \a name (a file of resources/icons) in the colour of \a token. It follows the theme by itself:
/// its colour is looked up when it is painted. Disabled icons are text3.
QIcon icon(const QString &name, Token token = &Tokens::text2);

/// The same as a picture of \a size px (already zoomed) for painters, from a cache.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio = 1.0);

/// Paints the icon \a name into \a rect.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour);

/// The mark of the program, in its own colours.
QIcon applicationIcon();

} // namespace qd::ui
