// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/promisedrawing.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

using report::PromiseRow;
using report::PromiseSpec;
using Mark = report::LegendEntry::Mark;

namespace {

constexpr double AxisHeight = 22;
constexpr double TallestRow = 31;
constexpr double LowestRow = 18;
constexpr double Gap = 12; ///< between columns
constexpr double Padding = 8; ///< of rows that can be current
constexpr double CurrentBar = 3;
constexpr double MarkSize = 9;
constexpr double WithoutDate = 36; ///< from the need to the ring of a missing date
constexpr std::size_t LongList = 12; ///< longer ones have the months above, too
constexpr LabelStyle Plain{12, false, &ChartTheme::text};
constexpr LabelStyle Strong{12, true, &ChartTheme::text};
constexpr LabelStyle Late{12, true, &ChartTheme::off};
constexpr LabelStyle Small{11, false, &ChartTheme::text2};
constexpr LabelStyle SmallStrong{11, true, &ChartTheme::text};

bool isLate(const PromiseRow &row)
{
    return row.mark == Status::Off && row.needed.isValid() && row.promised.isValid();
}

double widest(const PromiseSpec &spec, QString PromiseRow::*text, const LabelStyle &style, const ChartTheme &theme)
{
    double width = 0;
    for (const PromiseRow &row : spec.rows)
        width = std::max(width, textWidth(row.*text, style, theme));
    return std::ceil(width);
}

bool hasMonthsAbove(const PromiseSpec &spec, const PromiseScene *scene)
{
    return spec.rows.size() > LongList || (scene && scene->isPart);
}

double heightAroundRows(const PromiseSpec &spec, const PromiseScene *scene, const Legend &legend,
                        const ChartTheme &theme)
{
    return legend.height + theme.px(AxisHeight) * (hasMonthsAbove(spec, scene) ? 3 : 2) + 2;
}

void placeMonths(PromiseLayout &layout, const PromiseSpec &spec, const ChartTheme &theme, double top)
{
    double free = layout.timeLeft;
    for (std::size_t index = 0; index + 1 < spec.months.size(); ++index) {
        const double left = layout.x(spec.months[index].date) + theme.px(4);
        const double width = textWidth(spec.months[index].text, Small, theme);
        if (left < free || left + width > layout.timeRight)
            continue;
        layout.texts.push_back(placed(spec.months[index].text, QRectF(left, top, width, theme.px(AxisHeight)),
                                      Qt::AlignLeft, Small, theme));
        free = left + width + theme.px(6);
    }
}

/// Today always, then what is due, as far as there is room.
void placeMoments(PromiseLayout &layout, const PromiseSpec &spec, const ChartTheme &theme, double top)
{
    std::vector<QRectF> taken;
    const auto put = [&](const report::TimeLabel &moment, const LabelStyle &style) {
        const double room = layout.timeRight - layout.timeLeft;
        const double width = std::min(textWidth(moment.text, style, theme), room);
        const double left = std::clamp(layout.x(moment.date) - width / 2, layout.timeLeft, layout.timeRight - width);
        const QRectF box(left, top, width, theme.px(AxisHeight));
        const QRectF around = box.adjusted(-theme.px(6), 0, theme.px(6), 0);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(around); }))
            return;
        taken.push_back(box);
        layout.texts.push_back(placed(moment.text, box, Qt::AlignHCenter, style, theme));
    };
    put(spec.today, Small);
    for (const report::TimeLabel &due : spec.dues)
        put(due, SmallStrong);
}

/// The dates of a row that needs talk stand beside its marks, where the time line has room for them.
void placeDates(PromiseLayout &layout, const PromiseRow &row, const QRectF &rect, const ChartTheme &theme)
{
    if (row.mark == Status::Ok)
        return;
    const auto put = [&](const QString &text, double left, double width) {
        if (left >= layout.timeLeft && left + width <= layout.timeEnd)
            layout.texts.push_back(placed(text, QRectF(left, rect.top(), width, rect.height()), Qt::AlignLeft,
                                          isLate(row) ? SmallStrong : Small, theme));
    };
    const double space = theme.px(MarkSize);
    const auto widthOf = [&](const QString &text) { return textWidth(text, SmallStrong, theme); };
    if (row.needed.isValid())
        put(row.neededLabel, layout.x(row.needed) - space - widthOf(row.neededLabel), widthOf(row.neededLabel));
    if (isLate(row))
        put(row.promisedLabel, layout.x(row.promised) + space, widthOf(row.promisedLabel));
}

struct Columns
{
    double name;
    double between;
    double words;
};

Columns columnsOf(const PromiseWidths &widths, double width)
{
    return {std::min(widths.name + 1, width * 0.23), std::min(widths.between + 1, width * 0.21),
            std::min(widths.words + 1, width * 0.2)};
}

/// The rows that \a scene shows, from the first to before the last.
std::pair<int, int> rowsSeen(const PromiseLayout &layout, const PromiseSpec &spec, const PromiseScene *scene)
{
    const int count = int(spec.rows.size());
    if (!scene)
        return {0, count};
    const auto rowAt = [&](double y) { return int(std::floor((y - layout.rows.top()) / layout.rowHeight)); };
    return {std::clamp(rowAt(scene->visible.top()), 0, count),
            std::clamp(rowAt(scene->visible.bottom()) + 1, 0, count)};
}

void placeRow(PromiseLayout &layout, const PromiseRow &row, const QRectF &rect, const Columns &columns, bool current,
              const ChartTheme &theme)
{
    const bool late = isLate(row);
    const double gap = theme.px(Gap);
    const QRectF name(rect.left(), rect.top(), columns.name, rect.height());
    layout.texts.push_back(placed(row.name, name, Qt::AlignLeft, late || current ? Strong : Plain, theme));
    layout.texts.push_back(placed(row.between, QRectF(name.right() + gap, rect.top(), columns.between, rect.height()),
                                  Qt::AlignLeft, Small, theme));
    layout.texts.push_back(placed(row.words,
                                  QRectF(rect.right() - columns.words, rect.top(), columns.words, rect.height()),
                                  Qt::AlignRight, late ? Late : Plain, theme));
    placeDates(layout, row, rect, theme);
}

void paintTimeLine(QPainter &painter, const PromiseLayout &layout, const PromiseSpec &spec, const ChartTheme &theme,
                   const std::pair<int, int> &seen)
{
    const QRectF &rows = layout.rows;
    for (int row = seen.first; row <= seen.second; ++row)
        painter.fillRect(QRectF(rows.left(), std::round(layout.rowRect(row).top()), rows.width(), 1), theme.line);
    for (const report::TimeLabel &month : spec.months)
        painter.fillRect(QRectF(std::round(layout.x(month.date)), rows.top(), 1, rows.height()), theme.line);
    // Dots drawn one by one: a pen's dashes shrink to nothing on fine devices.
    const double today = std::round(layout.x(spec.today.date));
    const double end = std::min(rows.bottom(), layout.rowRect(seen.second).bottom());
    for (double y = rows.top() + 4 * std::floor(seen.first * layout.rowHeight / 4); y < end; y += 4)
        painter.fillRect(QRectF(today, y, 1, std::min(2.0, rows.bottom() - y)), theme.text2);
    for (const report::TimeLabel &due : spec.dues)
        painter.fillRect(QRectF(std::round(layout.x(due.date)), rows.top(), 1, rows.height()), theme.text);
}

void paintMarks(QPainter &painter, const PromiseLayout &layout, const PromiseRow &row, const QRectF &rect,
                const ChartTheme &theme)
{
    const double middle = std::round(rect.center().y());
    const double size = theme.px(MarkSize);
    const QColor &ink = row.mark == Status::Ok ? theme.py : theme.ac;
    const auto at = [&](QDate date) { return QPointF(layout.x(date), middle); };
    if (row.due.isValid() && row.due >= layout.first && row.due <= layout.last)
        paintMark(painter, Mark::Due, at(row.due), size, theme.text2, theme);
    if (isLate(row)) {
        const double left = at(row.needed).x();
        painter.fillRect(QRectF(left, middle - theme.px(2), at(row.promised).x() - left, theme.px(4)), theme.off);
    }
    if (row.promised.isValid()) {
        paintMark(painter, Mark::Promised, at(row.promised), size, ink, theme);
    } else if (row.needed.isValid()) {
        const double end = std::min(at(row.needed).x() + theme.px(WithoutDate), layout.timeRight - size);
        for (double x = at(row.needed).x() + size; x < end - size / 2; x += 4)
            painter.fillRect(QRectF(std::round(x), middle - 0.5, 2, 1), theme.text2);
        paintMark(painter, Mark::NoDate, QPointF(end, middle), size, theme.none, theme);
    }
    if (row.needed.isValid())
        paintMark(painter, Mark::Needed, at(row.needed), size, ink, theme);
}

} // namespace

double PromiseLayout::x(QDate date) const
{
    const auto days = std::max(1.0, double(first.daysTo(last)));
    return timeLeft + (timeRight - timeLeft) * double(first.daysTo(date)) / days;
}

QRectF PromiseLayout::rowRect(int row) const
{
    return {rows.left(), rows.top() + row * rowHeight, rows.width(), rowHeight};
}

int PromiseLayout::rowAt(const QPointF &place) const
{
    return rows.contains(place) && rowHeight > 0 ? int((place.y() - rows.top()) / rowHeight) : -1;
}

PromiseWidths measurePromises(const PromiseSpec &spec, const ChartTheme &theme)
{
    PromiseWidths widths{widest(spec, &PromiseRow::name, Strong, theme),
                         widest(spec, &PromiseRow::between, Small, theme),
                         widest(spec, &PromiseRow::words, Late, theme), 0};
    for (const PromiseRow &row : spec.rows) {
        if (isLate(row))
            widths.date = std::max(widths.date, textWidth(row.promisedLabel, SmallStrong, theme));
    }
    return widths;
}

double promiseRowHeight(const ChartTheme &theme)
{
    return theme.px(TallestRow);
}

double promiseHeight(const PromiseSpec &spec, const ChartTheme &theme, double width)
{
    const Legend legend = layoutLegend(spec.legend, QRectF(0, 0, width, 0), theme);
    return heightAroundRows(spec, nullptr, legend, theme) + double(spec.rows.size()) * theme.px(TallestRow);
}

PromiseLayout layoutPromises(const QRectF &rect, const PromiseSpec &spec, const ChartTheme &theme, int current,
                             const PromiseScene *scene)
{
    PromiseLayout layout;
    if (spec.rows.empty() || spec.months.empty())
        return layout;
    layout.legend = layoutLegend(spec.legend, rect, theme);
    const double axis = theme.px(AxisHeight);
    const double top = rect.top() + layout.legend.height + axis + (hasMonthsAbove(spec, scene) ? axis : 0);
    const double room = rect.height() - heightAroundRows(spec, scene, layout.legend, theme);
    layout.rowHeight =
        std::clamp(std::floor(room / double(spec.rows.size())), theme.px(LowestRow), theme.px(TallestRow));
    layout.rows = QRectF(rect.left(), top, rect.width(), layout.rowHeight * double(spec.rows.size()));
    layout.first = spec.months.front().date;
    layout.last = spec.months.back().date;
    const PromiseWidths widths = scene ? scene->widths : measurePromises(spec, theme);
    const Columns columns = columnsOf(widths, rect.width());
    const double gap = theme.px(Gap);
    const double padding = current < 0 ? 0 : theme.px(Padding);
    layout.timeLeft = rect.left() + padding + columns.name + columns.between + 2 * gap;
    layout.timeEnd = rect.right() - padding - columns.words - gap;
    layout.timeRight = layout.timeEnd - (widths.date > 0 ? widths.date + theme.px(MarkSize) : 0);
    placeMoments(layout, spec, theme, rect.top() + layout.legend.height);
    if (hasMonthsAbove(spec, scene))
        placeMonths(layout, spec, theme, top - axis);
    placeMonths(layout, spec, theme, layout.rows.bottom());
    const auto [firstRow, endRow] = rowsSeen(layout, spec, scene);
    for (int row = firstRow; row < endRow; ++row)
        placeRow(layout, spec.rows[std::size_t(row)], layout.rowRect(row).adjusted(padding, 0, -padding, 0), columns,
                 row == current, theme);
    return layout;
}

void paintPromises(QPainter &painter, const QRectF &rect, const PromiseSpec &spec, const ChartTheme &theme, int current,
                   const PromiseScene *scene)
{
    const PromiseLayout layout = layoutPromises(rect, spec, theme, current, scene);
    if (layout.rowHeight <= 0)
        return;
    painter.save();
    if (current >= 0 && current < int(spec.rows.size())) {
        const QRectF row = layout.rowRect(current);
        painter.fillRect(row, theme.sel);
        painter.fillRect(QRectF(row.topLeft(), QSizeF(theme.px(CurrentBar), row.height())), theme.accent);
    }
    paintLegend(painter, layout.legend, theme);
    const auto [firstRow, endRow] = rowsSeen(layout, spec, scene);
    paintTimeLine(painter, layout, spec, theme, {firstRow, endRow});
    for (int row = firstRow; row < endRow; ++row)
        paintMarks(painter, layout, spec.rows[std::size_t(row)], layout.rowRect(row), theme);
    for (const Label &label : layout.texts)
        paintLabel(painter, label, theme);
    painter.restore();
}

} // namespace qd::charts
