// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bulletpainter.h"

#include "charts/chartlabels.h"
#include "charts/qcpplot.h"
#include "charts/statusshape.h"
#include "report/charttext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::charts {

namespace {

using report::BulletRow;
using Style = BulletText::Style;

constexpr double nameShare = 0.27; // of the width
constexpr double resultShare = 0.2;
constexpr double space = 12;
constexpr double tickLength = 3;
constexpr double barShare = 0.4; // of the height of the scale
constexpr double markerShare = 0.7;
constexpr double pointSize = 10;
/// How dark the ranges are, the worst first: intensities of one hue, which colour-blind eyes and grey paper tell apart.
constexpr std::array<double, 3> intensities{0.46, 0.27, 0.13};

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](float from, float to) { return from + (to - from) * float(share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

double lineHeight(const ChartTheme &theme, Style style)
{
    return std::ceil(QFontMetricsF(bulletFont(theme, style)).height());
}

double scaleHeight(const ChartTheme &theme)
{
    return std::round(theme.labelPx * 1.75);
}

void addText(BulletLayout &layout, const QString &text, const QRectF &column, double top, Qt::Alignment side,
             const ChartTheme &theme, Style style)
{
    const QFontMetricsF metrics(bulletFont(theme, style));
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, column.width());
    const double width = std::ceil(metrics.horizontalAdvance(fitting));
    const double left = side & Qt::AlignRight ? column.right() - width : column.left();
    if (!fitting.isEmpty())
        layout.texts.push_back({fitting, {std::round(left), top, width, std::ceil(metrics.height())}, style});
}

void addTicks(BulletLayout &layout, const BulletRow &row, const ChartTheme &theme)
{
    const QFontMetricsF metrics(bulletFont(theme, Style::Tick));
    const std::vector<double> values = valueTicks(row.from, row.to, 4);
    if (values.size() < 2)
        return;
    const double step = values[1] - values[0];
    int decimals = 0;
    for (double scaled = step; decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-6 * scaled; scaled *= 10)
        ++decimals;
    std::vector<std::pair<double, QString>> places;
    for (const double value : values)
        places.emplace_back(layout.x(value, row), report::numberText(value, decimals));
    std::ranges::sort(places);
    std::vector<double> centres;
    std::vector<double> widths;
    for (const auto &[x, text] : places) {
        centres.push_back(x);
        widths.push_back(std::ceil(metrics.horizontalAdvance(text)));
    }
    const auto lefts =
        placeTicks(centres, widths, layout.scale.left() - space / 2, layout.scale.right() + space / 2, 8);
    for (std::size_t i = 0; i < lefts.size(); ++i) {
        layout.ticks.push_back(centres[i]);
        if (lefts[i])
            layout.texts.push_back(
                {places[i].second,
                 {std::round(*lefts[i]), layout.scale.bottom() + tickLength, widths[i], std::ceil(metrics.height())},
                 Style::Tick});
    }
}

QRectF between(const BulletLayout &layout, const BulletRow &row, double from, double to)
{
    const double a = std::round(layout.x(from, row));
    const double b = std::round(layout.x(to, row));
    return {std::min(a, b), layout.scale.top(), std::abs(b - a), layout.scale.height()};
}

void paintRanges(QPainter &painter, const BulletLayout &layout, const BulletRow &row, const ChartTheme &theme)
{
    std::vector<double> edges{row.from};
    for (const double bound : row.bounds)
        edges.push_back(std::clamp(bound, row.from, row.to));
    edges.push_back(row.to);
    const std::size_t count = edges.size() - 1;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t rank = row.reversed ? count - 1 - i : i;
        const double share = count == 1 ? intensities.back() : intensities.at(std::min(rank, intensities.size() - 1));
        painter.fillRect(between(layout, row, edges[i], edges[i + 1]), mixed(theme.page, theme.py, share));
    }
}

void paintMarker(QPainter &painter, const BulletLayout &layout, double x, double width, double share,
                 const QColor &color)
{
    const double height = std::round(layout.scale.height() * share);
    painter.fillRect(QRectF(std::round(x - width / 2), layout.scale.center().y() - height / 2, width, height), color);
}

void paintValue(QPainter &painter, const BulletLayout &layout, const BulletRow &row, const ChartTheme &theme)
{
    if (!row.value)
        return;
    if (row.isBar()) {
        const QRectF bar = between(layout, row, 0, std::clamp(*row.value, row.from, row.to));
        const double inset = std::round(layout.scale.height() * (1 - barShare) / 2);
        painter.fillRect(bar.adjusted(0, inset, 0, -inset), theme.ac);
        return;
    }
    QRectF point(0, 0, pointSize, pointSize);
    point.moveCenter({layout.x(*row.value, row), layout.scale.center().y()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ac);
    painter.drawEllipse(point);
}

QColor textColor(Style style, const ChartTheme &theme)
{
    return style == Style::Unit || style == Style::Tick ? theme.text3
        : style == Style::Target                        ? theme.text2
                                                        : theme.text;
}

} // namespace

double BulletLayout::x(double value, const BulletRow &row) const
{
    const double share = (value - row.from) / (row.to - row.from);
    return scale.left() + scale.width() * (row.reversed ? 1 - share : share);
}

double bulletHeight(const ChartTheme &theme)
{
    return scaleHeight(theme) + tickLength + lineHeight(theme, Style::Tick) + space;
}

double leastBulletWidth(const ChartTheme &theme)
{
    return theme.labelPx * 42.0;
}

QFont bulletFont(const ChartTheme &theme, Style style)
{
    QFont font;
    font.setFamilies(theme.fontFamilies);
    const bool isSmall = style == Style::Unit || style == Style::Tick || style == Style::Target;
    font.setPixelSize(isSmall ? theme.axisPx : theme.labelPx);
    font.setBold(style == Style::Name || style == Style::Value);
    return font;
}

BulletLayout layoutBullet(const QRectF &rect, const BulletRow &row, const ChartTheme &theme)
{
    BulletLayout layout;
    const double top = std::ceil(rect.top());
    const double nameWidth = std::floor(rect.width() * nameShare);
    const double resultWidth = std::floor(rect.width() * resultShare);
    layout.scale = QRectF(std::ceil(rect.left() + nameWidth + space), top,
                          std::floor(rect.width() - nameWidth - resultWidth - 2 * space), scaleHeight(theme));
    const QRectF names(rect.left(), top, nameWidth, rect.height());
    const double second = top + lineHeight(theme, Style::Name);
    addText(layout, row.label, names, top, Qt::AlignRight, theme, Style::Name);
    addText(layout, row.unit, names, second, Qt::AlignRight, theme, Style::Unit);
    addTicks(layout, row, theme);
    QRectF results(rect.right() - resultWidth, top, resultWidth, rect.height());
    addText(layout, row.valueText, results, top, Qt::AlignLeft, theme, Style::Value);
    const double after = layout.texts.back().box.right() + space;
    layout.mark = QRectF(after, top + (lineHeight(theme, Style::Value) - pointSize) / 2, pointSize, pointSize);
    results.setLeft(layout.mark.right() + 6);
    addText(layout, row.result, results, top, Qt::AlignLeft, theme, Style::Result);
    results.setLeft(rect.right() - resultWidth);
    addText(layout, row.targetText, results, second, Qt::AlignLeft, theme, Style::Target);
    return layout;
}

void paintBullets(QPainter &painter, const QRectF &rect, const report::BulletSpec &spec, const ChartTheme &theme)
{
    const double height = bulletHeight(theme);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QRectF place(rect.left(), rect.top(), rect.width(), height);
    for (const BulletRow &row : spec.rows) {
        if (place.bottom() > rect.bottom() + 1)
            break;
        const BulletLayout layout = layoutBullet(place, row, theme);
        paintRanges(painter, layout, row, theme);
        paintValue(painter, layout, row, theme);
        if (row.before)
            paintMarker(painter, layout, layout.x(*row.before, row), 1.5, 1, theme.text3);
        if (row.target)
            paintMarker(painter, layout, layout.x(*row.target, row), 3, markerShare,
                        theme.mono ? theme.text : theme.off);
        for (const double x : layout.ticks)
            painter.fillRect(QRectF(std::floor(x), layout.scale.bottom(), 1, tickLength), theme.line2);
        paintStatus(painter, layout.mark, row.status, theme.mono ? theme.text : theme.verdict(row.status));
        for (const BulletText &text : layout.texts) {
            painter.setFont(bulletFont(theme, text.style));
            painter.setPen(textColor(text.style, theme));
            painter.drawText(text.box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
                             text.text);
        }
        place.translate(0, height);
    }
    painter.restore();
}

} // namespace qd::charts
