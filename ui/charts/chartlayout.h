// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "report/panelspec.h"

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <span>

namespace qd::charts {

struct PlacedText
{
    enum class Style : std::uint8_t { Axis, Label, Target, Series, Value, Annotation, Point, Letter, Key };
    QString text;
    QRectF box; ///< where the letters are; no two boxes of a chart overlap
    Style style = Style::Label;
};

/// The line from the words of an annotation down to the time axis.
struct PlacedAnnotation
{
    double x = 0;
    double top = 0; ///< of its words, or of the plot when there is no room for them
    bool newBaseline = false;
};

/// From the value at the bottom of a plot to the one at its top.
struct ValueRange
{
    double lower = 0;
    double upper = 1;
};

/// What a plot shares with others, so that they can be read together.
struct PlotFrame
{
    std::optional<double> left; ///< side of the plot; nothing: what the numbers beside it need
    std::optional<double> right; ///< likewise, for the labels
    std::optional<ValueRange> values;
    bool inColumns = false; ///< a category has a width, even if nothing of the plot's own needs it
    bool fromZero = false; ///< the scale begins at zero
    bool namesSeries = true; ///< at their right ends
    std::span<const report::PointTag> tags = {};
    double leastLane = 0; ///< height left free above the plot, for words or not
    std::optional<int> firstLetter; ///< annotations are lettered from it on (0: A), and their words stand elsewhere
};

/// Where everything on a chart is, in the coordinates of the rectangle it was made for.
struct ChartLayout
{
    QRectF plot; ///< empty: there is nothing to draw, or no room
    double lower = 0; ///< the value at the bottom of the plot
    double upper = 1;
    int count = 0; ///< categories
    int last = -1; ///< category of the last actual value, -1: none
    double inset = 8; ///< from the sides of the plot to the first and the last category
    bool inColumns = false; ///< a category has a width
    std::vector<double> ticks; ///< x of the marks under the time axis
    std::vector<PlacedText> texts;
    double lane = 0; ///< height above the plot for the words of annotations
    std::vector<PlacedAnnotation> annotations;
    std::optional<QLineF> gapArrow;

    bool isEmpty() const { return plot.isEmpty(); }
    double x(int category) const;
    double y(double value) const;
    double spacing() const; ///< between two categories
    /// Where the categories \a from to \a to stand, from side to side (-1: to the edge), as high as the plot.
    QRectF columns(int from, int to) const;
    /// The category whose point is nearest to \a x; -1 without categories.
    int categoryAt(double x) const;
};

ChartLayout layoutChart(const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme,
                        const PlotFrame &frame = {});

/// The scale that \a spec has in a plot of \a height pixels; nothing without numbers.
std::optional<ValueRange> scaleOf(const report::ChartSpec &spec, double height, const ChartTheme &theme,
                                  const PlotFrame &frame = {});

/// What a chart looks best in: higher where the words of its annotations stand below.
QSizeF chartSize(const report::ChartSpec &spec, const ChartTheme &theme);

QFont chartFont(const ChartTheme &theme, PlacedText::Style style);

/// Whether a chart can show \a value: finite, and far enough from the ends of a double to compute with.
bool isDrawable(const std::optional<double> &value);

} // namespace qd::charts
