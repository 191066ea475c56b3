// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartplacement.h"

#include "charts/chartshapes.h"
#include "report/charttext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace qd::charts {

namespace {

using report::ChartLine;
using report::ChartSeries;
using report::ChartSpec;
using Style = PlacedText::Style;

constexpr double valueDistance = 7; // from a point to its number
constexpr double columnDistance = 2; // from the end of a column to its number
constexpr double betweenNumbers = 5;
constexpr double pinRadius = 4;
constexpr double leastDigits = 100; // a number of three digits

/// How many marks a text in \a box would cover: lines across count once, points and the lines between them twice.
int crossings(const ChartLayout &layout, const ChartSpec &spec, const QRectF &box)
{
    int result = 0;
    for (const ChartLine &line : spec.lines) {
        const double y = layout.y(line.value);
        result += y > box.top() && y < box.bottom() ? 1 : 0;
    }
    for (const PlacedAnnotation &annotation : layout.annotations)
        result += annotation.x > box.left() && annotation.x < box.right() ? 1 : 0;
    const QRectF wide = box.adjusted(-2, -1, 2, 1);
    for (const ChartSeries &series : spec.series) {
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            if (!isDrawable(series.values[i]))
                continue;
            const QPointF here(layout.x(static_cast<int>(i)), layout.y(*series.values[i]));
            const bool joined = i > 0 && isDrawable(series.values[i - 1]);
            const QPointF before =
                joined ? QPointF(layout.x(static_cast<int>(i) - 1), layout.y(*series.values[i - 1])) : here;
            for (double part = 0; part <= 1; part += 0.125) { // close enough for a box of letters
                if (wide.contains(before + (here - before) * part)) {
                    result += 2;
                    break;
                }
            }
        }
    }
    return result;
}

/// The candidate that covers least, the first of equals.
std::optional<QRectF> leastCovering(const ChartLayout &layout, const ChartSpec &spec,
                                    const std::vector<QRectF> &candidates)
{
    std::optional<QRectF> best;
    int fewest = 0;
    for (const QRectF &box : candidates) {
        const bool isFree =
            std::ranges::none_of(layout.texts, [&](const PlacedText &text) { return text.box.intersects(box); });
        if (!isFree || !layout.plot.adjusted(0, 0, overhang + 1, 0).contains(box))
            continue;
        const int count = crossings(layout, spec, box);
        if (!best || count < fewest) {
            best = box;
            fewest = count;
        }
    }
    return best;
}

/// The values whose ends carry their numbers.
bool isWritten(const ChartSeries &series)
{
    const bool isInFront = series.scenario == report::Scenario::Actual || series.scenario == report::Scenario::Forecast;
    return isInFront && (series.shape == ChartSeries::Shape::Column || series.shape == ChartSeries::Shape::Pin);
}

/// Beyond the end of a column, and beyond the mark of a target that would run through the number.
double centreBeyond(const ChartLayout &layout, const ChartSpec &spec, const ChartSeries &series, std::size_t category,
                    double height)
{
    const double value = *series.values[category];
    const double away = (series.shape == ChartSeries::Shape::Pin ? pinRadius : 0) + columnDistance;
    const double direction = value < 0 ? 1 : -1;
    double end = layout.y(value) + direction * away;
    for (int round = 0; round < 2; ++round) {
        for (const ChartSeries &other : spec.series) {
            if (&other == &series || category >= other.values.size() || !isDrawable(other.values[category]))
                continue;
            const double mark = layout.y(*other.values[category]);
            const bool isColumn = other.shape == ChartSeries::Shape::Column && *other.values[category] * value > 0;
            if (isColumn && direction * (mark - end) > 0) // it stands behind, and its side would cross the number
                end = mark + direction * columnDistance;
            else if (!isColumn && std::abs(mark - (end + direction * height / 2)) < height / 2 + 1)
                end = mark + direction * 3;
        }
    }
    return end + direction * height / 2;
}

/// How many categories the widest number takes, one at least.
int stepOf(const ChartLayout &layout, const ChartSeries &series, int decimals, const ChartTheme &theme)
{
    double widest = 0;
    for (const std::optional<double> &value : series.values) {
        if (isDrawable(value))
            widest = std::max(widest, sizeOf(report::valueText(series, *value, decimals), theme, Style::Point).width());
    }
    return std::max(1, int(std::ceil((widest + betweenNumbers) / std::max(1.0, layout.spacing()))));
}

/// Fewer than those of \a spec where the numbers would not fit otherwise, but the largest keeps three digits.
int decimalsFor(const ChartLayout &layout, const ChartSpec &spec, const ChartSeries &series, const ChartTheme &theme)
{
    double largest = 0;
    for (const std::optional<double> &value : series.values)
        largest = isDrawable(value) ? std::max(largest, std::abs(*value)) : largest;
    int decimals = spec.decimals;
    while (decimals > 0 && largest * std::pow(10.0, decimals - 1) >= leastDigits
           && stepOf(layout, series, decimals, theme) > 1)
        --decimals;
    return decimals;
}

} // namespace

QSizeF sizeOf(const QString &text, const ChartTheme &theme, Style style)
{
    const QFontMetricsF metrics(chartFont(theme, style));
    return {std::ceil(metrics.horizontalAdvance(text)), std::ceil(metrics.height())};
}

QRectF boxAt(double left, double centre, const QSizeF &size)
{
    // Whole pixels keep letters crisp. Just more than a half: neighbours that touch must round alike.
    return {std::round(left), std::floor(centre - size.height() / 2 + 0.5 + 1e-9), size.width(), size.height()};
}

void placeValueText(ChartLayout &layout, const ChartSpec &spec, const ChartTheme &theme)
{
    if (layout.last < 0 || spec.lastValueLabel.isEmpty() || isWritten(*report::actualSeries(spec)))
        return;
    const double value = **std::next(report::actualSeries(spec)->values.begin(), layout.last);
    const QSizeF size = sizeOf(spec.lastValueLabel, theme, Style::Value);
    const QPointF point(layout.x(layout.last), layout.y(value));
    const double right = layout.plot.right() + overhang;
    const double left = std::max(layout.plot.left(), std::min(point.x() - size.width() / 2, right - size.width()));
    const double away = valueDistance + size.height() / 2;
    const double beside = point.x() - valueDistance - size.width();
    const std::optional<QRectF> box =
        leastCovering(layout, spec,
                      {boxAt(left, point.y() - away, size), boxAt(left, point.y() + away, size),
                       boxAt(beside, point.y() - away / 2, size), boxAt(beside, point.y() + away / 2, size),
                       boxAt(left, point.y() - 2 * away, size), boxAt(left, point.y() + 2 * away, size)});
    if (box)
        layout.texts.push_back({spec.lastValueLabel, *box, Style::Value});
}

void placePointTexts(ChartLayout &layout, const ChartSpec &spec, const ChartTheme &theme)
{
    for (const ChartSeries &series : spec.series) {
        if (!isWritten(series))
            continue;
        const int decimals = decimalsFor(layout, spec, series, theme);
        const int step = stepOf(layout, series, decimals, theme);
        const auto last = std::find_if(series.values.rbegin(), series.values.rend(), isDrawable);
        for (int category = int(std::distance(last, series.values.rend())) - 1; category >= 0; category -= step) {
            const auto index = std::size_t(category);
            if (!isDrawable(series.values[index]))
                continue;
            const bool isLatest = category == layout.last && series.scenario == report::Scenario::Actual;
            const Style style = isLatest ? Style::Value : Style::Point;
            const QString text = report::valueText(series, *series.values[index], decimals);
            const QSizeF size = sizeOf(text, theme, style);
            const double x = columnOf(layout, spec, series, category).center().x();
            const double left = std::clamp(x - size.width() / 2, layout.plot.left() - overhang,
                                           std::max(layout.plot.left(), layout.plot.right() + overhang - size.width()));
            const QRectF box = boxAt(left, centreBeyond(layout, spec, series, index, size.height()), size);
            const bool isFree =
                std::ranges::none_of(layout.texts, [&](const PlacedText &other) { return other.box.intersects(box); });
            if (isFree && layout.plot.adjusted(-overhang, 0, overhang + 1, 1).contains(box))
                layout.texts.push_back({text, box, style});
        }
    }
}

void placeTags(ChartLayout &layout, const ChartSpec &spec, const ChartTheme &theme,
               std::span<const report::PointTag> tags)
{
    const ChartSeries *actual = report::actualSeries(spec);
    for (const report::PointTag &tag : tags) {
        const auto index = std::size_t(tag.category);
        if (!actual || index >= actual->values.size() || !isDrawable(actual->values[index]))
            continue;
        const QSizeF size = sizeOf(tag.text, theme, Style::Point);
        const QPointF point(layout.x(tag.category), layout.y(*actual->values[index]));
        const double away = (point.y() < layout.plot.center().y() ? -1 : 1) * (valueDistance + size.height() / 2 - 1);
        const double left = point.x() - size.width() / 2;
        const std::optional<QRectF> box =
            leastCovering(layout, spec,
                          {boxAt(left, point.y() + away, size), boxAt(left, point.y() - away, size),
                           boxAt(point.x() + valueDistance, point.y(), size)});
        if (box)
            layout.texts.push_back({tag.text, *box, Style::Point});
    }
}

void placeGap(ChartLayout &layout, const ChartSpec &spec, const ChartTheme &theme)
{
    if (!spec.gap || !isDrawable(spec.gap->from) || !isDrawable(spec.gap->to))
        return;
    const double from = layout.y(spec.gap->from);
    const double to = layout.y(spec.gap->to);
    const QSizeF size = sizeOf(spec.gap->label, theme, Style::Value);
    // Between the two lines, or below both when they leave no room.
    const bool fits = std::abs(from - to) > size.height();
    const double height = fits ? (from + to) / 2 : std::max(from, to) + size.height() / 2 + 2;
    std::vector<QRectF> candidates;
    for (const double share : {0.06, 0.2, 0.35, 0.5, 0.65}) {
        const double x = layout.plot.right() - layout.plot.width() * share;
        const bool onLine = std::ranges::any_of(
            layout.annotations, [x](const PlacedAnnotation &annotation) { return std::abs(annotation.x - x) < 4; });
        if (!onLine)
            candidates.push_back(boxAt(x - labelSpace - size.width(), height, size));
    }
    const std::optional<QRectF> box = leastCovering(layout, spec, candidates);
    const double x = box ? box->right() + labelSpace : layout.plot.right() - layout.plot.width() * 0.06;
    layout.gapArrow = QLineF(std::round(x) + 0.5, from, std::round(x) + 0.5, to);
    if (box && !spec.gap->label.isEmpty())
        layout.texts.push_back({spec.gap->label, *box, Style::Value});
}

} // namespace qd::charts
