// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bardrawing.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

using report::BarFill;
using report::BarPart;
using report::BarRow;
using report::BarSpec;
using Mark = report::LegendEntry::Mark;

namespace {

constexpr double LineLabelHeight = 20;
constexpr double TallestRow = 30;
constexpr double LowestRow = 18;
constexpr double Gap = 12; ///< between columns
constexpr double LabelGap = 6; ///< between the end of a bar and its label
constexpr double MarkSize = 10;
constexpr double BarShare = 0.5; ///< of the height of a row
constexpr double StemWidth = 2;
constexpr double DumbbellWidth = 4;
constexpr double HatchStep = 4;
constexpr double CurrentBar = 3;
constexpr double Padding = 8; ///< beside the bar that marks the current row
constexpr LabelStyle Plain{12, false, &ChartTheme::text};
constexpr LabelStyle Strong{12, true, &ChartTheme::text};
constexpr LabelStyle Small{11, false, &ChartTheme::text2};
constexpr LabelStyle SmallStrong{11, true, &ChartTheme::text};

double widest(const BarSpec &spec, QString BarRow::*text, const LabelStyle &style, const ChartTheme &theme)
{
    double width = 0;
    for (const BarRow &row : spec.rows)
        width = std::max(width, textWidth(row.*text, style, theme));
    return std::ceil(width);
}

bool hasLineLabels(const BarSpec &spec)
{
    return std::ranges::any_of(spec.lines, [](const report::BarLine &line) { return !line.label.isEmpty(); });
}

struct Columns
{
    double name = 0;
    double detail = 0;
    double words = 0; ///< with the mark before them
    bool marked = false;
};

Columns columnsOf(const BarSpec &spec, const ChartTheme &theme, double width)
{
    const bool marked = std::ranges::any_of(spec.rows, [](const BarRow &row) { return row.mark.has_value(); });
    const double mark = marked ? theme.px(MarkSize) + theme.px(LabelGap) : 0;
    const auto column = [&](QString BarRow::*text, const LabelStyle &style, double most) {
        const double wanted = widest(spec, text, style, theme);
        return wanted > 0 ? std::min(wanted + 1, width * most) : 0;
    };
    const double words = column(&BarRow::words, Plain, 0.24);
    const double detail = column(&BarRow::detail, Small, 0.22);
    // The scale keeps a third of the width; what the others leave is the names'.
    const double name = column(&BarRow::name, Strong, std::max(0.2, 0.66 - (detail + words) / width));
    return {name, detail, words > 0 ? words + mark : 0, marked};
}

/// Where a row's bar ends, and whether its label stands left of it.
struct BarEnd
{
    double value = 0;
    bool toTheLeft = false;
};

BarEnd endOf(const BarSpec &spec, const BarRow &row)
{
    if (row.parts.empty())
        return {};
    if (spec.connected || spec.shape == BarSpec::Shape::Dumbbell) {
        const BarPart &part = row.parts.back();
        return {std::max(part.from, part.to), false};
    }
    double least = 0;
    double most = 0;
    for (const BarPart &part : row.parts) {
        least = std::min({least, part.from, part.to});
        most = std::max({most, part.from, part.to});
    }
    if (row.reference)
        most = std::max(most, *row.reference);
    const bool isNegative = row.parts.back().to < 0;
    return {isNegative ? least : most, isNegative};
}

/// Heads reach beyond the end that they mark.
double labelGap(const BarSpec &spec, const ChartTheme &theme)
{
    return theme.px(LabelGap) + (spec.shape == BarSpec::Shape::Bar ? 0 : theme.px(MarkSize) / 2);
}

/// Moves the ends of the scale inwards until every label fits beside its bar.
void makeRoomForLabels(BarLayout &layout, const BarSpec &spec, const ChartTheme &theme)
{
    const double left = layout.scaleLeft;
    const double right = layout.scaleRight;
    const double span = layout.to - layout.from;
    double scale = (right - left) / span;
    double before = 0;
    double after = 0;
    for (int pass = 0; pass < 3; ++pass) { // each pass narrows the scale, which moves the ends again
        for (const BarRow &row : spec.rows) {
            const BarEnd end = endOf(spec, row);
            const double width = textWidth(row.label, SmallStrong, theme) + 2 * labelGap(spec, theme);
            if (end.toTheLeft)
                before = std::max(before, width - (end.value - layout.from) * scale);
            else
                after = std::max(after, width - (layout.to - end.value) * scale);
        }
        scale = std::max(1.0, right - left - before - after) / span;
    }
    layout.scaleLeft = left + before;
    layout.scaleRight = std::max(layout.scaleLeft + 1, right - after);
}

void placeLineLabels(BarLayout &layout, const BarSpec &spec, const ChartTheme &theme)
{
    double free = -1e9;
    for (const report::BarLine &line : spec.lines) {
        const double width = textWidth(line.label, Small, theme);
        const double left =
            std::clamp(layout.x(line.value) - width / 2, layout.rows.left(), layout.rows.right() - width);
        if (line.label.isEmpty() || left < free)
            continue;
        const double height = theme.px(LineLabelHeight);
        layout.texts.push_back(
            placed(line.label, {left, layout.rows.top() - height, width, height}, Qt::AlignLeft, Small, theme));
        free = left + width + theme.px(LabelGap);
    }
}

void placeRow(BarLayout &layout, const BarSpec &spec, int index, const Columns &columns, const ChartTheme &theme)
{
    const BarRow &row = spec.rows[std::size_t(index)];
    const QRectF rect = layout.rowRect(index);
    const auto cell = [&](double left, double width) { return QRectF(left, rect.top(), width, rect.height()); };
    const double gap = theme.px(Gap);
    double left = rect.left();
    layout.texts.push_back(
        placed(row.name, cell(left, columns.name), Qt::AlignLeft, row.total ? Strong : Plain, theme));
    left += columns.name + gap;
    if (!row.detail.isEmpty())
        layout.texts.push_back(placed(row.detail, cell(left, columns.detail), Qt::AlignLeft, Small, theme));
    if (!row.label.isEmpty()) {
        const BarEnd end = endOf(spec, row);
        const double width = textWidth(row.label, SmallStrong, theme);
        const double beside = labelGap(spec, theme);
        const double at = layout.x(end.value) + (end.toTheLeft ? -beside - width : beside);
        layout.texts.push_back(placed(row.label, cell(at, width), Qt::AlignLeft, SmallStrong, theme));
    }
    double wordsLeft = rect.right() - columns.words;
    if (columns.marked) {
        if (row.mark)
            layout.marks.push_back({*row.mark, QPointF(wordsLeft + theme.px(MarkSize) / 2, rect.center().y())});
        wordsLeft += theme.px(MarkSize) + theme.px(LabelGap);
    }
    if (!row.words.isEmpty())
        layout.texts.push_back(
            placed(row.words, cell(wordsLeft, rect.right() - wordsLeft), Qt::AlignLeft, Plain, theme));
}

QColor inkOf(BarFill fill, const ChartTheme &theme)
{
    switch (fill) {
    case BarFill::Actual:
    case BarFill::Plan:
    case BarFill::Forecast:
        return theme.ac;
    case BarFill::PreviousYear:
        return theme.py;
    case BarFill::Ok:
    case BarFill::Risk:
    case BarFill::Off:
    case BarFill::None:
        break;
    }
    return theme.verdict(Status(int(fill) - int(BarFill::Ok)));
}

/// Lines, not a pattern: patterns become pictures in files.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &ink, double step)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintPart(QPainter &painter, const QRectF &rect, BarFill fill, const ChartTheme &theme)
{
    const QColor ink = inkOf(fill, theme);
    const bool isOutlined = fill == BarFill::Plan || fill == BarFill::Forecast;
    if (!isOutlined)
        return painter.fillRect(rect, ink);
    if (fill == BarFill::Forecast)
        paintHatch(painter, rect, ink, theme.px(HatchStep));
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

struct Stretch
{
    double from = 0;
    double to = 0;
    double top = 0;
    double height = 0;
};

/// What begins before the scale is cut there, and seen to be.
void paintBar(QPainter &painter, const BarLayout &layout, const BarPart &part, Stretch bar, const ChartTheme &theme)
{
    const bool isCut = std::min(part.from, part.to) < layout.from;
    bar.from = std::max(bar.from, std::round(layout.scaleLeft));
    bar.to = std::max(bar.to, std::round(layout.scaleLeft));
    paintPart(painter,
              QRectF(std::min(bar.from, bar.to), bar.top, std::max(1.0, std::abs(bar.to - bar.from)), bar.height),
              part.fill, theme);
    if (!isCut)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.page, theme.px(3)));
    const double x = layout.scaleLeft + theme.px(14);
    painter.drawLine(QPointF(x - theme.px(4), bar.top + bar.height + 2), QPointF(x + theme.px(4), bar.top - 2));
    painter.restore();
}

void paintPin(QPainter &painter, double from, double to, double middle, BarFill fill, const ChartTheme &theme)
{
    const double stem = theme.px(StemWidth);
    painter.fillRect(QRectF(std::min(from, to), middle - stem / 2, std::abs(to - from), stem), inkOf(fill, theme));
    const bool isJudged = fill >= BarFill::Ok;
    paintMark(painter, isJudged ? Mark(int(fill) - int(BarFill::Ok)) : Mark::Promised, {to, middle}, theme.px(MarkSize),
              inkOf(fill, theme), theme);
}

void paintDumbbell(QPainter &painter, double from, double to, double middle, BarFill fill, const ChartTheme &theme)
{
    const double width = theme.px(DumbbellWidth);
    painter.fillRect(QRectF(std::min(from, to), middle - width / 2, std::abs(to - from), width), inkOf(fill, theme));
    paintMark(painter, Mark::NoDate, {to, middle}, theme.px(MarkSize), theme.ac, theme);
    paintMark(painter, Mark::Promised, {from, middle}, theme.px(MarkSize) * (from == to ? 0.5 : 1), theme.ac, theme);
}

void paintRow(QPainter &painter, const BarLayout &layout, const BarSpec &spec, int index, const ChartTheme &theme)
{
    const BarRow &row = spec.rows[std::size_t(index)];
    const QRectF rect = layout.rowRect(index);
    const double height = std::round(rect.height() * BarShare);
    const double top = std::round(rect.center().y() - height / 2);
    for (const BarPart &part : row.parts) {
        const double from = std::round(layout.x(part.from));
        const double to = std::round(layout.x(part.to));
        if (spec.shape == BarSpec::Shape::Pin)
            paintPin(painter, from, to, std::round(rect.center().y()), part.fill, theme);
        else if (spec.shape == BarSpec::Shape::Dumbbell)
            paintDumbbell(painter, from, to, std::round(rect.center().y()), part.fill, theme);
        else
            paintBar(painter, layout, part, {from, to, top, height}, theme);
    }
    if (row.reference)
        painter.fillRect(
            QRectF(std::round(layout.x(*row.reference)) - 1, top - height * 0.25, 2, std::round(height * 1.5)),
            theme.text);
    if (spec.connected && !row.parts.empty() && index + 1 < int(spec.rows.size()))
        painter.fillRect(QRectF(std::round(layout.x(row.parts.back().to)), top + height, 1, rect.height() - height),
                         theme.text2);
}

} // namespace

double BarLayout::x(double value) const
{
    return scaleLeft + (scaleRight - scaleLeft) * (value - from) / (to - from);
}

QRectF BarLayout::rowRect(int row) const
{
    return {rows.left(), rows.top() + row * rowHeight, rows.width(), rowHeight};
}

int BarLayout::rowAt(const QPointF &place) const
{
    return rows.contains(place) && rowHeight > 0 ? int((place.y() - rows.top()) / rowHeight) : -1;
}

double barsHeight(const BarSpec &spec, const ChartTheme &theme)
{
    return double(spec.rows.size()) * theme.px(TallestRow) + (hasLineLabels(spec) ? theme.px(LineLabelHeight) : 0) + 1;
}

BarLayout layoutBars(const QRectF &rect, const BarSpec &spec, const ChartTheme &theme, const BarSpec *whole)
{
    const BarSpec &measured = whole ? *whole : spec;
    BarLayout layout;
    if (spec.rows.empty())
        return layout;
    const double above = hasLineLabels(measured) ? theme.px(LineLabelHeight) : 0;
    const double room = std::floor((rect.height() - above - 1) / double(spec.rows.size()));
    layout.rowHeight = std::clamp(room, theme.px(LowestRow), theme.px(TallestRow));
    const double padding = theme.px(Padding);
    layout.rows = QRectF(rect.left() + padding, rect.top() + above, rect.width() - 2 * padding,
                         layout.rowHeight * double(spec.rows.size()));
    layout.from = spec.from;
    layout.to = spec.to;
    const Columns columns = columnsOf(measured, theme, layout.rows.width());
    const double gap = theme.px(Gap);
    layout.scaleLeft = layout.rows.left() + columns.name + gap + (columns.detail > 0 ? columns.detail + gap : 0);
    layout.scaleRight = layout.rows.right() - (columns.words > 0 ? columns.words + gap : 0);
    makeRoomForLabels(layout, measured, theme);
    placeLineLabels(layout, spec, theme);
    for (int row = 0; row < int(spec.rows.size()); ++row)
        placeRow(layout, spec, row, columns, theme);
    return layout;
}

void paintBars(QPainter &painter, const QRectF &rect, const BarSpec &spec, const ChartTheme &theme, int current,
               const BarSpec *whole)
{
    const BarLayout layout = layoutBars(rect, spec, theme, whole);
    if (layout.rowHeight <= 0)
        return;
    painter.save();
    const double padding = theme.px(Padding);
    if (current >= 0 && current < int(spec.rows.size())) {
        const QRectF row = layout.rowRect(current).adjusted(-padding, 0, padding, 0);
        painter.fillRect(row, theme.sel);
        painter.fillRect(QRectF(row.topLeft(), QSizeF(theme.px(CurrentBar), row.height())), theme.accent);
    }
    for (int row = 0; row <= int(spec.rows.size()); ++row) {
        const bool closesTotal = row > 0 && row < int(spec.rows.size())
            && (spec.rows[std::size_t(row)].total || spec.rows[std::size_t(row - 1)].total);
        painter.fillRect(QRectF(layout.rows.left() - padding, std::round(layout.rowRect(row).top()),
                                layout.rows.width() + 2 * padding, 1),
                         closesTotal ? theme.line2 : theme.line);
    }
    for (const report::BarLine &line : spec.lines)
        painter.fillRect(QRectF(std::round(layout.x(line.value)), layout.rows.top(), 1, layout.rows.height()),
                         theme.text2);
    if (spec.from <= 0 && spec.to >= 0)
        painter.fillRect(QRectF(std::round(layout.x(0)), layout.rows.top(), 1, layout.rows.height()), theme.line2);
    for (int row = 0; row < int(spec.rows.size()); ++row)
        paintRow(painter, layout, spec, row, theme);
    for (const BarLayout::Mark &mark : layout.marks)
        paintMark(painter, Mark(int(mark.status)), mark.centre, theme.px(MarkSize), theme.verdict(mark.status), theme);
    for (const Label &label : layout.texts)
        paintLabel(painter, label, theme);
    painter.restore();
}

} // namespace qd::charts
