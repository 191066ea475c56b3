// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayout.h"

#include "charts/chartannotations.h"
#include "charts/chartlabels.h"
#include "charts/chartplacement.h"
#include "charts/chartshapes.h"
#include "charts/qcpplot.h"
#include "report/charttext.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd::charts {

namespace {

using report::ChartLine;
using report::ChartSeries;
using report::ChartSpec;
using Style = PlacedText::Style;

constexpr double largest = 1e200;
constexpr double smallestSpan = 1e-200;
constexpr double narrowest = 16; // a plot
constexpr double tickLength = 4;
constexpr double labelShare = 0.35; // of the width, for the labels at the right end
constexpr double fewestPixels = 40; // a plot smaller than this gives up its labels
constexpr int mostAxisTries = 6;
constexpr double axisStep = 80; // pixels from number to number, about
constexpr double usualPad = 0.12; // of the span of the values, above and below them
constexpr double leastColumnShare = 0.3; // of the height of a plot, for the columns alone
constexpr double columnPad = 8; // around the number of a column, and the head of a pin
constexpr double linePad = 12; // above a line that is measured from zero
constexpr double zeroPad = 8; // above zero where everything is below it, for its own number
constexpr double markPad = 14; // for the mark of a difference
constexpr double shortenedShare = 0.26; // of the width, for the words of an annotation when there are many

class Extent
{
public:
    void add(const std::optional<double> &value)
    {
        if (!isDrawable(value))
            return;
        m_low = m_known ? std::min(m_low, *value) : *value;
        m_high = m_known ? std::max(m_high, *value) : *value;
        m_known = true;
    }
    bool isKnown() const { return m_known; }
    double low() const { return m_low; }
    double high() const { return m_high; }
    /// With room around, \a share of the span on either side: equal values lie in the middle.
    ValueRange around(double share) const
    {
        const double span = m_high - m_low;
        const bool flat = span <= std::max(1e-12 * std::max(std::abs(m_low), std::abs(m_high)), smallestSpan);
        const double pad = !flat ? span * share : std::abs(m_low) > smallestSpan ? std::abs(m_low) * 0.1 : 1;
        return {m_low - pad, m_high + pad};
    }
    /// On zero in \a height pixels, \a below and \a above of which stay free at the ends that values have.
    ValueRange fromZero(double height, double below, double above) const
    {
        const double low = std::min(m_low, 0.0);
        const double high = std::max(m_high, 0.0);
        const double span = high - low > smallestSpan ? high - low : 1;
        const double unit = span / std::max(height - below - above, height * leastColumnShare);
        return {low - below * unit, low + span + above * unit};
    }

private:
    double m_low = 0;
    double m_high = 0;
    bool m_known = false;
};

Extent extentOf(const ChartSpec &spec)
{
    Extent extent;
    for (const ChartSeries &series : spec.series) {
        for (const std::optional<double> &value : series.values)
            extent.add(value);
    }
    for (const ChartLine &line : spec.lines)
        extent.add(line.value);
    std::vector<report::ChartBand> bands = spec.earlierBands;
    if (spec.band)
        bands.push_back(*spec.band);
    for (const report::ChartBand &band : bands) {
        extent.add(band.lower);
        extent.add(band.upper);
    }
    if (spec.gap) {
        extent.add(spec.gap->from);
        extent.add(spec.gap->to);
    }
    return extent;
}

bool hasTickTexts(const ChartSpec &spec)
{
    return std::ranges::any_of(spec.tickLabels, [](const QString &label) { return !label.isEmpty(); });
}

/// Columns and pins end in their numbers; columns that are judged have a mark on the other side of zero.
ValueRange rangeFromZero(const Extent &extent, const ChartSpec &spec, double height, const ChartTheme &theme)
{
    const double axis = hasTickTexts(spec) ? sizeOf(u"0"_s, theme, Style::Axis).height() + tickLength + 3 : 1;
    const double number = isInColumns(spec) ? sizeOf(u"0"_s, theme, Style::Value).height() + columnPad : linePad;
    const bool isMarked = std::ranges::any_of(spec.series, [](const ChartSeries &series) {
        return series.shape == ChartSeries::Shape::Column && report::isDifference(series);
    });
    const double other = isMarked ? markPad : 0;
    return extent.fromZero(std::max(1.0, height - axis), extent.low() < 0 ? number : other,
                           extent.high() > 0 || extent.low() >= 0 ? number : std::max(other, zeroPad));
}

int categoryCount(const ChartSpec &spec)
{
    std::size_t count = spec.categories.size();
    for (const ChartSeries &series : spec.series)
        count = std::max(count, series.values.size());
    return static_cast<int>(count);
}

/// As many decimals as tell \a ticks apart.
QString axisText(double value, double step)
{
    int decimals = 0;
    for (double scaled = step; decimals < 9 && std::abs(scaled - std::round(scaled)) > 1e-6 * scaled; scaled *= 10)
        ++decimals;
    if (decimals < 9)
        return report::numberText(value, decimals);
    return QLocale().toString(std::abs(value) < step / 2 ? 0.0 : value, 'g', 4).replace(u'-', u'\u2212');
}

std::vector<PlacedText> axisTexts(const ChartLayout &layout, const ChartTheme &theme)
{
    int count = std::max(2, static_cast<int>(layout.plot.height() / axisStep));
    std::vector<double> ticks = valueTicks(layout.lower, layout.upper, count);
    while (ticks.size() < 2 && count < mostAxisTries) // one number says nothing about the scale
        ticks = valueTicks(layout.lower, layout.upper, ++count);
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : std::abs(layout.upper - layout.lower);
    std::vector<PlacedText> result;
    for (const double tick : ticks) {
        const QString text = axisText(tick, step);
        const QSizeF size = sizeOf(text, theme, Style::Axis);
        const QRectF box = boxAt(layout.plot.left() - labelSpace - size.width(), layout.y(tick), size);
        const bool isFree = result.empty() || (!result.back().box.intersects(box) && result.back().text != text);
        if (isFree && box.bottom() <= layout.plot.bottom() + size.height() / 2)
            result.push_back({text, box, Style::Axis});
    }
    return result;
}

struct EndLabel
{
    QString text;
    Style style;
    double value;
    int importance;
};

/// The labels at the right end: the lines, and the series that are not the actual one. Targets say their number.
std::vector<EndLabel> endLabels(const ChartSpec &spec, bool namesSeries)
{
    std::vector<EndLabel> labels;
    for (const ChartLine &line : spec.lines) {
        if (line.label.isEmpty() || !isDrawable(line.value))
            continue;
        const bool isTarget = line.role == ChartLine::Role::Target;
        const int importance = isTarget ? 3 : line.role == ChartLine::Role::Centre ? 2 : 1;
        labels.push_back({line.label, isTarget ? Style::Target : Style::Label, line.value, importance});
    }
    const ChartSeries *actual = report::actualSeries(spec);
    for (const ChartSeries &series : spec.series) {
        const auto last = std::find_if(series.values.rbegin(), series.values.rend(), isDrawable);
        if (!namesSeries || &series == actual || series.name.isEmpty() || last == series.values.rend())
            continue;
        const bool isTarget = isTargetMark(series);
        const QString text = isTarget ? series.name + u' ' + report::numberText(**last, spec.decimals) : series.name;
        labels.push_back({text, isTarget ? Style::Target : Style::Series, **last, isTarget ? 3 : 0});
    }
    return labels;
}

/// Gives the plot what the labels around it leave over. Labels that would leave too little get nothing.
void placePlot(ChartLayout &layout, const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme,
               const PlotFrame &frame)
{
    const bool hasTicks = hasTickTexts(spec);
    const double axisHeight = sizeOf(u"0"_s, theme, Style::Axis).height();
    const double below = hasTicks && rect.height() > axisHeight + fewestPixels ? axisHeight + tickLength + 3 : 1;
    double right = overhang + 1;
    for (const EndLabel &label : endLabels(spec, frame.namesSeries))
        right = std::max(
            right, std::min(sizeOf(label.text, theme, label.style).width(), rect.width() * labelShare) + labelSpace);
    layout.plot = QRectF(rect.left(), std::ceil(rect.top() + layout.lane), rect.width(),
                         std::floor(rect.height() - below - layout.lane));
    double left = 0;
    for (const PlacedText &text : axisTexts(layout, theme))
        left = std::max(left, text.box.width() + labelSpace);
    if (rect.width() - left - right < fewestPixels)
        right = overhang + 1;
    if (rect.width() - left - right < fewestPixels)
        left = 2;
    layout.plot.setLeft(frame.left.value_or(std::ceil(rect.left() + left)));
    layout.plot.setRight(frame.right.value_or(std::floor(rect.right() - right)));
    if (layout.plot.width() < narrowest || layout.plot.height() < narrowest)
        layout.plot = {};
    layout.inColumns = frame.inColumns || isInColumns(spec);
    if (layout.inColumns)
        layout.inset = layout.plot.width() / (2 * std::max(1, layout.count));
}

void placeEndTexts(ChartLayout &layout, const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme,
                   bool namesSeries)
{
    const double room = rect.right() - layout.plot.right() - labelSpace;
    if (room < fewestPixels / 2)
        return;
    const std::vector<EndLabel> labels = endLabels(spec, namesSeries);
    std::vector<LabelWish> wishes;
    for (const EndLabel &label : labels)
        wishes.push_back({layout.y(label.value), sizeOf(label.text, theme, label.style).height(), label.importance});
    const std::vector<std::optional<double>> centres =
        placeLabels(wishes, std::ceil(rect.top() + layout.lane), std::floor(rect.bottom()));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (!centres[i])
            continue;
        const QFontMetricsF metrics(chartFont(theme, labels[i].style));
        const QString text = metrics.elidedText(labels[i].text, Qt::ElideRight, room);
        const QSizeF size = sizeOf(text, theme, labels[i].style);
        layout.texts.push_back({text, boxAt(layout.plot.right() + labelSpace, *centres[i], size), labels[i].style});
    }
}

void placeTickTexts(ChartLayout &layout, const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme)
{
    std::vector<double> centres;
    std::vector<double> widths;
    const auto count = std::min(spec.tickLabels.size(), static_cast<std::size_t>(layout.count));
    for (std::size_t i = 0; i < count; ++i) {
        centres.push_back(layout.x(static_cast<int>(i)));
        widths.push_back(spec.tickLabels[i].isEmpty() ? 0 : sizeOf(spec.tickLabels[i], theme, Style::Axis).width());
    }
    const std::vector<std::optional<double>> lefts =
        placeTicks(centres, widths, layout.plot.left(), layout.plot.right(), labelSpace);
    for (std::size_t i = 0; i < lefts.size(); ++i) {
        const QSizeF size = sizeOf(spec.tickLabels[i], theme, Style::Axis);
        const double centre = layout.plot.bottom() + tickLength + 3 + size.height() / 2;
        if (!lefts[i] || centre + size.height() / 2 > rect.bottom() + 1)
            continue;
        layout.ticks.push_back(centres[i]);
        layout.texts.push_back({spec.tickLabels[i], boxAt(*lefts[i], centre, size), Style::Axis});
    }
}

int lastActual(const ChartSpec &spec)
{
    const ChartSeries *actual = report::actualSeries(spec);
    if (!actual)
        return -1;
    const auto last = std::find_if(actual->values.rbegin(), actual->values.rend(), isDrawable);
    return static_cast<int>(std::distance(last, actual->values.rend())) - 1;
}

/// Words above a plot: how many rows of them, and how wide each may be; or letters, from one on.
struct Words
{
    int rows = 0;
    double widest = 0;
    std::optional<int> firstLetter = {};
};

ChartLayout layoutWith(const Words &words, const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme,
                       const PlotFrame &frame)
{
    ChartLayout layout;
    layout.count = categoryCount(spec);
    layout.lane = std::max(laneHeight(words.rows, theme), frame.leastLane);
    const auto scale = frame.values ? frame.values : scaleOf(spec, rect.height() - layout.lane, theme, frame);
    if (!scale)
        return layout;
    layout.lower = scale->lower;
    layout.upper = scale->upper;
    placePlot(layout, rect, spec, theme, frame);
    if (layout.isEmpty())
        return layout;
    layout.last = lastActual(spec);
    if (layout.plot.left() > rect.left() + labelSpace)
        layout.texts = axisTexts(layout, theme);
    std::erase_if(layout.texts, [&rect](const PlacedText &text) { return !rect.contains(text.box); });
    placeEndTexts(layout, rect, spec, theme, frame.namesSeries);
    placeTickTexts(layout, rect, spec, theme);
    if (words.firstLetter)
        placeLetters(layout, rect, spec, theme, words.rows, *words.firstLetter);
    else
        placeAnnotations(layout, rect, spec, theme, words.rows, words.widest);
    placePointTexts(layout, spec, theme);
    placeValueText(layout, spec, theme);
    placeTags(layout, spec, theme, frame.tags);
    placeGap(layout, spec, theme);
    return layout;
}

/// Letters above the plot, and their words below the time axis.
ChartLayout layoutLettered(const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme, const PlotFrame &frame)
{
    const double key = keyHeight(spec, rect.width(), theme);
    ChartLayout layout = layoutWith({1, 0, 0}, rect.adjusted(0, 0, 0, -key), spec, theme, frame);
    if (!layout.isEmpty())
        placeKey(layout, QRectF(rect.left(), rect.bottom() - key, rect.width(), key), spec, theme);
    return layout;
}

} // namespace

QRectF ChartLayout::columns(int from, int to) const
{
    const double half = spacing() / 2;
    const double left = from < 0 ? plot.left() : std::max(plot.left(), x(from) - half);
    const double right = to < 0 ? plot.right() : std::min(plot.right(), x(to) + half);
    return {left, plot.top(), std::max(0.0, right - left), plot.height()};
}

double ChartLayout::spacing() const
{
    return count > 1 ? (plot.width() - 2 * inset) / (count - 1) : plot.width();
}

double ChartLayout::x(int category) const
{
    return count > 1 ? plot.left() + inset + category * spacing() : plot.center().x();
}

double ChartLayout::y(double value) const
{
    return plot.bottom() - (value - lower) / (upper - lower) * plot.height();
}

int ChartLayout::categoryAt(double x) const
{
    if (count < 2)
        return count - 1;
    const double position = (x - plot.left() - inset) / spacing();
    return static_cast<int>(std::lround(std::clamp(position, 0.0, count - 1.0)));
}

bool isDrawable(const std::optional<double> &value)
{
    return value && std::abs(*value) < largest;
}

QFont chartFont(const ChartTheme &theme, PlacedText::Style style)
{
    QFont font;
    font.setFamilies(theme.fontFamilies);
    const bool isSmall = style == Style::Axis || style >= Style::Annotation;
    font.setPixelSize(isSmall ? theme.axisPx : theme.labelPx);
    font.setBold(style == Style::Target || style == Style::Value || style == Style::Letter);
    return font;
}

std::optional<ValueRange> scaleOf(const ChartSpec &spec, double height, const ChartTheme &theme, const PlotFrame &frame)
{
    const Extent extent = extentOf(spec);
    if (!extent.isKnown())
        return {};
    if (!frame.fromZero && !std::ranges::any_of(spec.series, isFromZero))
        return extent.around(usualPad);
    return rangeFromZero(extent, spec, height, theme);
}

ChartLayout layoutChart(const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme, const PlotFrame &frame)
{
    const int most = spec.annotations.empty() ? 0 : mostAnnotationRows(rect, theme);
    if (frame.firstLetter)
        return layoutWith({std::min(1, most), 0, frame.firstLetter}, rect, spec, theme, frame);
    // As few rows of words above the plot as say everything.
    for (int rows = 1; rows <= most; ++rows) {
        ChartLayout layout = layoutWith({rows, rect.width()}, rect, spec, theme, frame);
        if (saysAll(layout, spec))
            return layout;
    }
    if (most > 0 && rect.height() - keyHeight(spec, rect.width(), theme) >= leastLetteredHeight(theme))
        return layoutLettered(rect, spec, theme, frame);
    return layoutWith({most, rect.width() * shortenedShare}, rect, spec, theme, frame);
}

} // namespace qd::charts
