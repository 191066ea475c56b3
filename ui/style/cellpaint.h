// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QtCore/qnamespace.h>

class QModelIndex;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace qd::ui {

enum class Edge { None, Bar };
enum class Hover { No, Yes };

/// The ground of one cell: group, hover or selection, hairline below, and the selection bar at \a edge.
void paintCellGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, Hover hover,
                     Edge edge);
/// The 2 px frame of the current cell while its view has the focus.
void paintCurrentCell(QPainter &painter, const QStyleOptionViewItem &option);
/// One line of text, elided at the right; returns its width.
int paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft);
/// A heading between rows: text at \a left, count at the right.
void paintGroupRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int left,
                   int right);

} // namespace qd::ui
