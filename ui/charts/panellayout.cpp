// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything on several plots goes.
#include "charts/chartannotations.h"
#include "charts/chartshapes.h"
#include "charts/paneldrawing.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

namespace {

using report::ChartSeries;
using report::ChartSpec;
using report::PanelSpec;

constexpr double NaturalWidth = 968;
constexpr double BesideHeight = 236; // of plots beside each other
constexpr double FirstHeight = 204; // of the first of plots below each other
constexpr double FurtherHeight = 122;
constexpr double BetweenPlots = 10;
constexpr double Beside = 28; // between plots beside each other
constexpr double HeadHeight = 22;
constexpr double LegendHeight = 24;
constexpr double KeyHeight = 20;
constexpr double LeastPlot = 60; // height in which a plot is worth looking at
constexpr double KeyGap = 6; // above the key
constexpr double SwatchSize = 12;
constexpr double AfterSwatch = 6;
constexpr double BetweenNames = 20;
constexpr double TotalsGap = 14; // from the plots to the totals
constexpr double BoxPadding = 8;
constexpr double BoxGap = 20;
constexpr double BoxRowGap = 8;
constexpr double NameRow = 20;
constexpr double ValueRow = 24;
constexpr double WordsRow = 20;
constexpr double CourseRow = 34;
constexpr double CourseGap = 4; // above the course
constexpr double MarkSize = 9;
constexpr double MarkRoom = 15;

constexpr LabelStyle Head{12, true, &ChartTheme::text};
constexpr LabelStyle HeadUnit{12, false, &ChartTheme::text2};
constexpr LabelStyle Quiet{12, false, &ChartTheme::text2};
constexpr LabelStyle Number{15, true, &ChartTheme::text};

std::size_t mostDifferences(const PanelSpec &spec)
{
    std::size_t most = 0;
    for (const report::BoxTotal &total : spec.totals)
        most = std::max(most, total.differences.size());
    return most;
}

double boxHeight(const PanelSpec &spec, const ChartTheme &theme)
{
    const bool hasCourse = std::ranges::any_of(spec.totals, [](const auto &total) { return total.course.has_value(); });
    return theme.px(BoxPadding + NameRow + ValueRow + WordsRow * double(mostDifferences(spec))
                    + (hasCourse ? CourseRow : 0));
}

/// The width that holds every word of the widest box.
double boxWidth(const PanelSpec &spec, const ChartTheme &theme)
{
    double widest = 0;
    for (const report::BoxTotal &total : spec.totals) {
        widest = std::max({widest, textWidth(total.name, Quiet, theme), textWidth(total.value, Number, theme)});
        for (const report::BoxDifference &difference : total.differences)
            widest = std::max(widest,
                              textWidth(difference.words, Quiet, theme) + (difference.mark ? theme.px(MarkRoom) : 0));
    }
    return std::ceil(widest) + 1;
}

/// As many boxes in a row as can be read.
int boxColumns(const PanelSpec &spec, double width, const ChartTheme &theme)
{
    const auto count = int(spec.totals.size());
    const double each = boxWidth(spec, theme) + theme.px(BoxGap);
    return std::clamp(int((width + theme.px(BoxGap)) / each), 1, std::max(1, count));
}

double totalsHeight(const PanelSpec &spec, double width, const ChartTheme &theme)
{
    if (spec.totals.empty())
        return 0;
    const int columns = boxColumns(spec, width, theme);
    const int rows = (int(spec.totals.size()) + columns - 1) / columns;
    return theme.px(TotalsGap - BoxRowGap) + rows * (boxHeight(spec, theme) + theme.px(BoxRowGap));
}

/// One series of each name, in the order in which they come.
std::vector<const ChartSeries *> namedSeries(const PanelSpec &spec)
{
    std::vector<const ChartSeries *> named;
    for (const ChartSpec &panel : spec.panels) {
        for (const ChartSeries &series : panel.series) {
            if (std::ranges::none_of(named, [&](const ChartSeries *other) { return other->name == series.name; }))
                named.push_back(&series);
        }
    }
    return named;
}

/// Plots beside each other leave no room for names at the ends of their series; these stand above.
double placeNames(PanelLayout &layout, const QRectF &rect, const PanelSpec &spec, const ChartTheme &theme)
{
    if (!spec.isBeside)
        return 0;
    double x = rect.left();
    double top = rect.top();
    for (const ChartSeries *series : namedSeries(spec)) {
        const double swatch = theme.px(SwatchSize);
        const double width = swatch + theme.px(AfterSwatch) + textWidth(series->name, Quiet, theme);
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            top += theme.px(LegendHeight);
        }
        const QRectF row(x, top, rect.right() - x, theme.px(LegendHeight));
        const QRectF box(std::round(x), std::round(row.center().y() - swatch / 2), swatch, swatch);
        layout.swatches.push_back({box, series->scenario, series->shape});
        const double left = x + swatch + theme.px(AfterSwatch);
        layout.texts.push_back(placed(series->name, QRectF(left, row.top(), rect.right() - left, row.height()),
                                      Qt::AlignLeft, Quiet, theme));
        x += width + theme.px(BetweenNames);
    }
    return top + theme.px(LegendHeight) - rect.top();
}

/// What the tags mean, in rows; returns how high they are. Without a layout nothing is placed.
double placeKey(PanelLayout *layout, const QRectF &rect, const QStringList &key, const ChartTheme &theme)
{
    double x = rect.left();
    double top = rect.top() + theme.px(KeyGap);
    for (const QString &entry : key) {
        const double width = textWidth(entry, Quiet, theme);
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            top += theme.px(KeyHeight);
        }
        const QRectF room(x, top, rect.right() - x, theme.px(KeyHeight));
        if (layout)
            layout->texts.push_back(placed(entry, room, Qt::AlignLeft, Quiet, theme));
        x += width + theme.px(BetweenNames);
    }
    return key.empty() ? 0 : top + theme.px(KeyHeight) - rect.top();
}

void placeTotal(PanelLayout &layout, const QRectF &box, const report::BoxTotal &total, const ChartTheme &theme)
{
    double top = box.top() + theme.px(BoxPadding);
    const auto row = [&](double height, double indent) {
        const QRectF room(box.left() + indent, top, box.width() - indent, height);
        top += height;
        return room;
    };
    layout.boxes.push_back(box);
    layout.texts.push_back(placed(total.name, row(theme.px(NameRow), 0), Qt::AlignLeft, Quiet, theme));
    layout.texts.push_back(placed(total.value, row(theme.px(ValueRow), 0), Qt::AlignLeft, Number, theme));
    for (const report::BoxDifference &difference : total.differences) {
        const QRectF room = row(theme.px(WordsRow), difference.mark ? theme.px(MarkRoom) : 0);
        if (difference.mark)
            layout.marks.push_back({{box.left() + theme.px(MarkSize) / 2 + 1, room.center().y()}, *difference.mark});
        layout.texts.push_back(placed(difference.words, room, Qt::AlignLeft, Quiet, theme));
    }
    const QRectF course(box.left(), box.bottom() - theme.px(CourseRow - CourseGap), box.width(),
                        theme.px(CourseRow - 2 * CourseGap));
    layout.courses.push_back(total.course ? course : QRectF());
}

void placeTotals(PanelLayout &layout, const QRectF &rect, const PanelSpec &spec, const ChartTheme &theme)
{
    const int columns = boxColumns(spec, rect.width(), theme);
    const double gap = theme.px(BoxGap);
    const double width = (rect.width() - gap * (columns - 1)) / columns;
    for (std::size_t index = 0; index < spec.totals.size(); ++index) {
        const int column = int(index) % columns;
        const int row = int(index) / columns;
        placeTotal(layout,
                   QRectF(rect.left() + column * (width + gap),
                          rect.top() + row * (boxHeight(spec, theme) + theme.px(BoxRowGap)), width,
                          boxHeight(spec, theme)),
                   spec.totals[index], theme);
    }
}

/// Its head; what is left of \a area is for the plot.
QRectF placeHead(PanelLayout &layout, const QRectF &area, const ChartSpec &spec, const ChartTheme &theme)
{
    if (spec.title.isEmpty())
        return area;
    const QRectF row(area.left(), area.top(), area.width(), theme.px(HeadHeight));
    const Label title = placed(spec.title, row, Qt::AlignLeft, Head, theme);
    layout.texts.push_back(title);
    const double left = title.box.right() + theme.px(AfterSwatch);
    if (!spec.subtitle.isEmpty() && left < row.right() - theme.px(HeadHeight))
        layout.texts.push_back(placed(spec.subtitle, QRectF(left, row.top(), row.right() - left, row.height()),
                                      Qt::AlignLeft, HeadUnit, theme));
    return area.adjusted(0, row.height(), 0, 0);
}

/// How much of the room each plot gets: beside each other by their periods, below each other the first one most.
std::vector<double> sharesOf(const PanelSpec &spec)
{
    std::vector<double> shares;
    for (const ChartSpec &panel : spec.panels)
        shares.push_back(spec.isBeside        ? double(panel.categories.size()) + 1
                             : shares.empty() ? FirstHeight
                                              : FurtherHeight);
    return shares;
}

std::vector<QRectF> areasOf(const QRectF &rect, const PanelSpec &spec, const ChartTheme &theme)
{
    const std::vector<double> shares = sharesOf(spec);
    double all = 0;
    for (const double share : shares)
        all += share;
    const double gap = theme.px(spec.isBeside ? Beside : BetweenPlots);
    const double room = (spec.isBeside ? rect.width() : rect.height()) - gap * double(shares.size() - 1);
    std::vector<QRectF> areas;
    double start = spec.isBeside ? rect.left() : rect.top();
    for (const double share : shares) {
        const double size = std::floor(room * share / all);
        areas.push_back(spec.isBeside ? QRectF(start, rect.top(), size, rect.height())
                                      : QRectF(rect.left(), start, rect.width(), size));
        start += size + gap;
    }
    return areas;
}

/// How many annotations the plots before \a panel have.
int lettersBefore(const PanelSpec &spec, std::size_t panel)
{
    std::size_t count = 0;
    for (std::size_t index = 0; index < panel; ++index)
        count += spec.panels[index].annotations.size();
    return int(count);
}

/// The key of the tags and the words of annotations, in lines that have room in \a width.
QStringList letteredKey(const PanelSpec &spec, double width, const ChartTheme &theme)
{
    const auto widthOf = [&](const QString &text) { return textWidth(text, Quiet, theme); };
    QStringList key = spec.key;
    for (std::size_t panel = 0; panel < spec.panels.size(); ++panel) {
        for (const QString &words : letteredWords(spec.panels[panel], lettersBefore(spec, panel)))
            key += linesOf(words, width, widthOf);
    }
    return key;
}

/// The range that holds the scales of all plots.
std::optional<ValueRange> oneScale(const std::vector<QRectF> &areas, const PanelSpec &spec, const ChartTheme &theme)
{
    std::optional<ValueRange> all;
    for (std::size_t index = 0; index < areas.size(); ++index) {
        const auto own = scaleOf(spec.panels[index], areas[index].height(), theme);
        if (own)
            all = all ? ValueRange{std::min(all->lower, own->lower), std::max(all->upper, own->upper)} : *own;
    }
    return all;
}

/// Every plot by itself, then those on one time line with the same sides, those beside each other on one height.
void placePlots(PanelLayout &layout, const std::vector<QRectF> &areas, const PanelSpec &spec, const ChartTheme &theme,
                bool isLettered)
{
    PlotFrame frame;
    frame.namesSeries = !spec.isBeside;
    frame.inColumns = !spec.isBeside && std::ranges::any_of(spec.panels, isInColumns);
    if (spec.isOneScale)
        frame.values = oneScale(areas, spec, theme);
    for (int round = 0; round < 2; ++round) {
        layout.plots.clear();
        for (std::size_t index = 0; index < areas.size(); ++index) {
            frame.tags =
                index == 0 ? std::span<const report::PointTag>(spec.tags) : std::span<const report::PointTag>();
            frame.fromZero = !spec.isBeside && index > 0;
            frame.firstLetter = isLettered ? std::optional(lettersBefore(spec, index)) : std::nullopt;
            layout.plots.push_back(layoutChart(areas[index], spec.panels[index], theme, frame));
        }
        for (const ChartLayout &plot : layout.plots) {
            if (spec.isBeside)
                frame.leastLane = std::max(frame.leastLane, plot.lane);
            if (spec.isBeside || plot.isEmpty())
                continue;
            frame.left = std::max(frame.left.value_or(plot.plot.left()), plot.plot.left());
            frame.right = std::min(frame.right.value_or(plot.plot.right()), plot.plot.right());
        }
    }
}

PanelLayout layoutWith(const QStringList &key, bool isLettered, const QRectF &rect, const PanelSpec &spec,
                       const ChartTheme &theme)
{
    PanelLayout layout;
    QRectF room = rect;
    room.setTop(rect.top() + placeNames(layout, rect, spec, theme));
    const double totals = totalsHeight(spec, rect.width(), theme);
    if (totals > 0)
        placeTotals(layout, QRectF(rect.left(), rect.bottom() - totals + theme.px(TotalsGap), rect.width(), totals),
                    spec, theme);
    room.setBottom(room.bottom() - totals);
    const double height = placeKey(nullptr, rect, key, theme);
    placeKey(&layout, QRectF(rect.left(), room.bottom() - height, rect.width(), height), key, theme);
    room.setBottom(room.bottom() - height);
    std::vector<QRectF> areas = areasOf(room, spec, theme);
    for (std::size_t index = 0; index < areas.size(); ++index)
        areas[index] = placeHead(layout, areas[index], spec.panels[index], theme);
    placePlots(layout, areas, spec, theme, isLettered);
    return layout;
}

bool saysAll(const PanelLayout &layout, const PanelSpec &spec)
{
    for (std::size_t index = 0; index < layout.plots.size(); ++index) {
        if (!saysAll(layout.plots[index], spec.panels[index]))
            return false;
    }
    return true;
}

/// What it needs as long as the words of annotations have room in its plots.
QSizeF plainSize(const PanelSpec &spec, const ChartTheme &theme)
{
    const double further = double(std::max<std::size_t>(1, spec.panels.size()) - 1);
    const double plots = spec.panels.empty() ? 0
        : spec.isBeside                      ? LegendHeight + BesideHeight
                                             : FirstHeight + further * (FurtherHeight + BetweenPlots);
    const double width = theme.px(NaturalWidth);
    return {width,
            theme.px(plots) + placeKey(nullptr, QRectF(0, 0, width, 0), spec.key, theme)
                + totalsHeight(spec, width, theme)};
}

} // namespace

PanelLayout layoutPanels(const QRectF &rect, const PanelSpec &spec, const ChartTheme &theme)
{
    if (spec.panels.empty()) {
        PanelLayout boxes;
        placeTotals(boxes, rect, spec, theme);
        return boxes;
    }
    PanelLayout layout = layoutWith(spec.key, false, rect, spec, theme);
    if (saysAll(layout, spec))
        return layout;
    PanelLayout lettered = layoutWith(letteredKey(spec, rect.width(), theme), true, rect, spec, theme);
    const bool isTooLow =
        std::ranges::any_of(lettered.plots, [](const ChartLayout &plot) { return plot.plot.height() < LeastPlot; });
    return isTooLow ? layout : lettered;
}

QSizeF panelSize(const PanelSpec &spec, const ChartTheme &theme)
{
    const QSizeF plain = plainSize(spec, theme);
    const bool isPlain =
        std::ranges::all_of(spec.panels, [](const ChartSpec &panel) { return panel.annotations.empty(); });
    if (isPlain || saysAll(layoutWith(spec.key, false, QRectF(QPointF(), plain), spec, theme), spec))
        return plain;
    const QRectF width(0, 0, plain.width(), 0);
    const double more = placeKey(nullptr, width, letteredKey(spec, plain.width(), theme), theme)
        - placeKey(nullptr, width, spec.key, theme);
    return plain + QSizeF(0, more);
}

BoxRows boxRows(const PanelSpec &spec, double width, const ChartTheme &theme)
{
    return {boxColumns(spec, width, theme), boxHeight(spec, theme) + theme.px(BoxRowGap)};
}

} // namespace qd::charts
