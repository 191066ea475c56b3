// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figure.h"

#include "charts/bulletpainter.h"
#include "charts/chartlayout.h"
#include "charts/crossdrawing.h"
#include "charts/drawing.h"
#include "charts/flowdrawing.h"
#include "charts/graphdrawing.h"
#include "charts/griddrawing.h"
#include "charts/heatmappainter.h"
#include "charts/lanedrawing.h"
#include "charts/matrixdrawing.h"
#include "charts/paneldrawing.h"

#include <QFontMetricsF>

#include <cmath>

namespace qd::charts {

namespace {

constexpr double margin = 16;
constexpr double gap = 10; // between words and picture
constexpr double beside = 16; // between words and what stands at their right
constexpr double promiseRow = 30; // what a row of each looks best in, and what stands around the rows
constexpr double promiseFrame = 90;
constexpr double barRow = 30;
constexpr double barFrame = 21;

struct Line
{
    const QString &text;
    int px;
    bool bold;
    QColor color;
};

QFont fontOf(const Line &line, const ChartTheme &theme)
{
    QFont font;
    font.setFamilies(theme.fontFamilies);
    font.setPixelSize(line.px);
    font.setBold(line.bold);
    return font;
}

double heightOf(const Line &line, double width, const ChartTheme &theme)
{
    if (line.text.isEmpty())
        return 0;
    const QFontMetricsF metrics(fontOf(line, theme));
    return std::ceil(metrics.boundingRect({0, 0, width, 10'000}, Qt::TextWordWrap, line.text).height());
}

Line titleOf(const Figure &figure, const ChartTheme &theme)
{
    return {figure.title, theme.titlePx, true, theme.text};
}

Line subtitleOf(const Figure &figure, const ChartTheme &theme)
{
    return {figure.subtitle, theme.labelPx, false, theme.text2};
}

Line footerOf(const Figure &figure, const ChartTheme &theme)
{
    return {figure.footer, theme.axisPx, false, theme.text3};
}

Line placeOf(const Figure &figure, const ChartTheme &theme)
{
    return {figure.place, theme.labelPx, false, theme.text2};
}

Line pageOf(const Figure &figure, const ChartTheme &theme)
{
    return {figure.page, theme.axisPx, false, theme.text3};
}

/// What is left of \a width beside \a aside.
double widthBeside(const Line &aside, double width, const ChartTheme &theme)
{
    return aside.text.isEmpty()
        ? width
        : std::floor(width - QFontMetricsF(fontOf(aside, theme)).horizontalAdvance(aside.text) - beside);
}

/// Paints \a line at the right end of \a column, as high as a line there in \a font.
void paintAside(QPainter &painter, const QRectF &column, const Line &line, const QFont &font, const ChartTheme &theme)
{
    if (line.text.isEmpty())
        return;
    const QFontMetricsF own(fontOf(line, theme));
    const double baseline = QFontMetricsF(font).ascent();
    painter.setFont(fontOf(line, theme));
    painter.setPen(line.color);
    painter.drawText(QPointF(column.right() - own.horizontalAdvance(line.text), column.top() + baseline), line.text);
}

/// Paints \a line at the top of \a column; returns how high it is.
double paintWords(QPainter &painter, const QRectF &column, const Line &line, const ChartTheme &theme)
{
    const double height = heightOf(line, column.width(), theme);
    if (height == 0)
        return 0;
    painter.setFont(fontOf(line, theme));
    painter.setPen(line.color);
    painter.drawText(QRectF(column.left(), column.top(), column.width(), height), Qt::TextWordWrap | Qt::TextDontClip,
                     line.text);
    return height;
}

/// What each looks best in.
struct NaturalSize
{
    QSizeF operator()(const report::ChartSpec &spec) const { return chartSize(spec, ChartTheme()); }
    QSizeF operator()(const report::MatrixSpec &spec) const { return naturalMatrixSize(spec, ChartTheme()); }
    QSizeF operator()(const report::GraphSpec &spec) const
    {
        return spec.shape == report::GraphSpec::Shape::Wheel
            ? QSizeF(760, 640)
            : leastGraphSize(spec, ChartTheme()).expandedTo({1168, 640});
    }
    QSizeF operator()(const report::PromiseSpec &spec) const
    {
        return {968, promiseFrame + promiseRow * double(spec.rows.size())};
    }
    QSizeF operator()(const report::BarSpec &spec) const { return {968, barFrame + barRow * double(spec.rows.size())}; }
    QSizeF operator()(const report::FlowSpec &spec) const { return flowSize(spec, ChartTheme()); }
    QSizeF operator()(const report::LaneSpec &spec) const { return laneSize(spec, ChartTheme()); }
    QSizeF operator()(const report::GridSpec &spec) const { return gridSize(spec, ChartTheme()); }
    QSizeF operator()(const report::CrossSpec &spec) const { return crossSize(spec, ChartTheme()); }
    QSizeF operator()(const report::PanelSpec &spec) const { return panelSize(spec, ChartTheme()); }
};

} // namespace

Figure figureOf(const report::Drawing &drawing)
{
    const auto words = [](const auto &spec) {
        return Figure{spec.title, spec.subtitle, spec.description, spec.source, {}};
    };
    Figure figure = std::visit(words, drawing);
    figure.paint = [drawing](QPainter &painter, const QRectF &rect, const ChartTheme &theme) {
        paintDrawing(painter, rect, drawing, theme);
    };
    figure.pieces = [drawing](const QSizeF &room, const ChartTheme &theme, double closeness) {
        return piecesOf(drawing, room, theme, closeness);
    };
    figure.narrowest = narrowest(drawing, ChartTheme());
    if (const auto size = std::visit(NaturalSize{}, drawing); !size.isEmpty())
        figure.natural = size;
    if (std::holds_alternative<report::LaneSpec>(drawing))
        figure.least = figure.natural; // in less its words would have no room
    return figure;
}

Figure figureOf(const report::BulletSpec &spec, const ChartTheme &theme)
{
    Figure figure{spec.title, spec.subtitle, spec.description, spec.source, {}};
    figure.paint = [spec](QPainter &painter, const QRectF &rect, const ChartTheme &its) {
        paintBullets(painter, rect, spec, its);
    };
    figure.natural.setHeight(bulletHeight(theme) * double(spec.rows.size()));
    figure.pieces = [spec](const QSizeF &room, const ChartTheme &its, double /*closeness*/) {
        return piecesOf(spec, room, its);
    };
    figure.narrowest = leastBulletWidth(theme);
    figure.least = {leastBulletWidth(theme), figure.natural.height()};
    return figure;
}

Figure figureOf(const report::HeatmapSpec &spec, const ChartTheme &theme)
{
    Figure figure{spec.title, spec.subtitle, spec.description, spec.source, {}};
    figure.paint = [spec](QPainter &painter, const QRectF &rect, const ChartTheme &its) {
        paintHeatmap(painter, rect, spec, its);
    };
    figure.pieces = [spec](const QSizeF &room, const ChartTheme &its, double /*closeness*/) {
        return piecesOf(spec, room, its);
    };
    figure.least = heatmapSize(spec, theme);
    figure.narrowest = figure.least.width();
    figure.natural = figure.least + QSizeF(100, 0);
    return figure;
}

double wordsHeight(const Figure &figure, double width, const ChartTheme &theme)
{
    return 2 * gap + heightOf(titleOf(figure, theme), widthBeside(placeOf(figure, theme), width, theme), theme)
        + heightOf(subtitleOf(figure, theme), width, theme)
        + std::max(heightOf(footerOf(figure, theme), widthBeside(pageOf(figure, theme), width, theme), theme),
                   heightOf(pageOf(figure, theme), width, theme));
}

double figureMargin()
{
    return margin;
}

QSize figureSize(const Figure &figure, const QSizeF &picture, const ChartTheme &theme)
{
    const double height = 2 * margin + picture.height() + wordsHeight(figure, picture.width(), theme);
    return QSize(int(std::ceil(picture.width() + 2 * margin)), int(std::ceil(height)));
}

void paintFigure(QPainter &painter, const QRectF &rect, const Figure &figure, const ChartTheme &theme)
{
    QRectF rest = rect.adjusted(margin, margin, -margin, -margin);
    const Line title = titleOf(figure, theme);
    paintAside(painter, rest, placeOf(figure, theme), fontOf(title, theme), theme);
    const QRectF besidePlace(rest.left(), rest.top(), widthBeside(placeOf(figure, theme), rest.width(), theme), 0);
    rest.setTop(rest.top() + paintWords(painter, besidePlace, title, theme));
    rest.setTop(rest.top() + paintWords(painter, rest, subtitleOf(figure, theme), theme) + gap);
    const Line footer = footerOf(figure, theme);
    const Line page = pageOf(figure, theme);
    const double width = widthBeside(page, rest.width(), theme);
    const double height = std::max(heightOf(footer, width, theme), heightOf(page, rest.width(), theme));
    const QRectF foot(rest.left(), rest.bottom() - height, rest.width(), height);
    paintWords(painter, {foot.left(), foot.top(), width, height}, footer, theme);
    paintAside(painter, foot, page, fontOf(page, theme), theme);
    rest.setBottom(rest.bottom() - height - gap);
    figure.paint(painter, rest, theme);
}

} // namespace qd::charts
