// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "report/drawing.h"

#include <QFont>
#include <QPainter>

/// Words and marks on the drawings of hand-offs.
namespace qd::charts {

/// Size in px at 100 %.
struct LabelStyle
{
    int size = 12;
    bool bold = false;
    QColor ChartTheme::*ink = &ChartTheme::text;
};

/// A word that has its place; the box is where its letters are.
struct Label
{
    QString text;
    QRectF box;
    LabelStyle style;
    bool upright = false; ///< reads from bottom to top
};

double textWidth(const QString &text, const LabelStyle &style, const ChartTheme &theme);
double textHeight(const LabelStyle &style, const ChartTheme &theme);
/// \a text in \a room, ended in "…" where it is wider.
Label placed(const QString &text, const QRectF &room, Qt::Alignment align, const LabelStyle &style,
             const ChartTheme &theme);
/// The same, reading from the bottom of \a room to its top.
Label placedUpright(const QString &text, const QRectF &room, const LabelStyle &style, const ChartTheme &theme);
void paintLabel(QPainter &painter, const Label &label, const ChartTheme &theme);

/// The shape of \a mark around \a centre; \a size is the width of a status shape.
void paintMark(QPainter &painter, report::LegendEntry::Mark mark, const QPointF &centre, double size, const QColor &ink,
               const ChartTheme &theme);

/// Marks and their words in rows; height is 0 without entries.
struct Legend
{
    struct Mark
    {
        report::LegendEntry::Mark mark;
        QPointF centre;
    };
    std::vector<Mark> marks;
    std::vector<Label> labels;
    double height = 0;
};
Legend layoutLegend(const std::vector<report::LegendEntry> &entries, const QRectF &room, const ChartTheme &theme,
                    Qt::Alignment align = Qt::AlignRight);
void paintLegend(QPainter &painter, const Legend &legend, const ChartTheme &theme);

} // namespace qd::charts
