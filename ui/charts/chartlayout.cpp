// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayout.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace qd::charts {

namespace {

constexpr double LabelGap = 8;
constexpr double WantedTicks = 4;

struct Range
{
    double lowest;
    double highest;
};

Range valueRange(const report::ChartSpec &spec)
{
    std::vector<double> all;
    for (const auto &series : spec.series) {
        for (const auto &value : series.values) {
            if (value)
                all.push_back(*value);
        }
    }
    for (const auto &line : spec.lines)
        all.push_back(line.value);
    if (spec.band) {
        all.push_back(spec.band->lower);
        all.push_back(spec.band->upper);
    }
    if (all.empty())
        return {0, 1};
    const auto [least, most] = std::ranges::minmax(all);
    const double height = most - least;
    const double padding = height > 0 ? height * 0.08 : std::max(std::abs(most) * 0.1, 1.0);
    return {least - padding, most + padding};
}

/// 1, 2 or 5 times a power of ten.
double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double share = rough / power;
    return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
}

std::vector<Tick> makeTicks(const Range &range)
{
    const double step = niceStep((range.highest - range.lowest) / WantedTicks);
    const int decimals = std::clamp(int(-std::floor(std::log10(step))), 0, 6);
    std::vector<Tick> ticks;
    for (double index = std::ceil(range.lowest / step); index * step <= range.highest; ++index) {
        const double value = index * step;
        QString label = QLocale().toString(index == 0 ? 0.0 : value, 'f', decimals);
        ticks.push_back({value, label.replace(QLocale().negativeSign(), QChar(0x2212))});
    }
    return ticks;
}

double widest(const QFont &font, const std::vector<QString> &texts)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

void placeLabels(ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme)
{
    for (const auto &line : spec.lines)
        layout.labels.push_back({layout.y(line.value), &line});
    std::ranges::stable_sort(layout.labels, {}, &ChartLayout::LineLabel::y);
    std::vector<double> wanted;
    for (const auto &label : layout.labels)
        wanted.push_back(label.y);
    const double height = QFontMetricsF(chartFont(theme.labelPx)).height();
    const auto placed =
        spread(std::move(wanted), height, layout.plot.top() + height / 2 - 6, layout.plot.bottom() - height / 2);
    for (std::size_t index = 0; index < placed.size(); ++index)
        layout.labels[index].y = placed[index];
}

} // namespace

QFont chartFont(int pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math")});
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

std::vector<double> spread(std::vector<double> wanted, double distance, double top, double bottom)
{
    // Down from the top, then back up from the bottom: two passes leave every gap at least as wide as asked,
    // as long as all labels fit.
    double least = top;
    for (double &y : wanted) {
        y = std::max(y, least);
        least = y + distance;
    }
    double most = bottom;
    for (auto y = wanted.rbegin(); y != wanted.rend(); ++y) {
        *y = std::min(*y, most);
        most = *y - distance;
    }
    return wanted;
}

ChartLayout layoutChart(const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme)
{
    const Range range = valueRange(spec);
    ChartLayout layout;
    layout.lowest = range.lowest;
    layout.highest = range.highest;
    layout.ticks = makeTicks(range);
    std::vector<QString> numbers;
    for (const Tick &tick : layout.ticks)
        numbers.push_back(tick.label);
    std::vector<QString> labels;
    for (const auto &line : spec.lines)
        labels.push_back(line.label);
    const double left = widest(chartFont(theme.axisPx), numbers) + LabelGap;
    const double right = labels.empty() ? LabelGap : widest(chartFont(theme.labelPx, QFont::Bold), labels) + LabelGap;
    const double below = QFontMetricsF(chartFont(theme.axisPx)).height() + LabelGap;
    layout.plot = rect.adjusted(left, LabelGap, -right, -below);
    placeLabels(layout, spec, theme);
    return layout;
}

QRectF plotArea(const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme)
{
    return layoutChart(rect, spec, theme).plot;
}

} // namespace qd::charts
