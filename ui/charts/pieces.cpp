// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pieces.h"

#include "charts/bardrawing.h"
#include "charts/bulletpainter.h"
#include "charts/chartlayout.h"
#include "charts/crossdrawing.h"
#include "charts/drawing.h"
#include "charts/flowdrawing.h"
#include "charts/graphdrawing.h"
#include "charts/griddrawing.h"
#include "charts/heatmappainter.h"
#include "charts/lanedrawing.h"
#include "charts/lanelayout.h"
#include "charts/matrixdrawing.h"
#include "charts/paneldrawing.h"
#include "charts/promisedrawing.h"
#include "report/chartpieces.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace qd::charts {

using report::RowToPlace;
using report::Stretch;

namespace {

constexpr double LeastBars = 860; ///< widths in which words are hardly shortened
constexpr double LeastPromises = 880;
constexpr double LeastFlowColumn = 250;
constexpr double LowestRow = 18;
constexpr double LeastCell = 15; ///< of a matrix that stands on one page
constexpr double MostGrowth = 1.3; ///< of plots, beside the height they look best in

std::vector<Stretch> rowsOf(std::size_t count, double row, double room)
{
    return report::stretchesOf(std::vector<RowToPlace>(count, RowToPlace{row}), room);
}

/// The rows of the cells in \a window.
report::DataTable dataOf(const report::MatrixSpec &spec, const MatrixWindow &window)
{
    report::DataTable data = report::dataOf(spec);
    auto row = data.rows.begin();
    for (int needs = 0; needs < spec.size(); ++needs) {
        for (int gives = 0; gives < spec.size(); ++gives) {
            if (spec.cell(needs, gives).count > 0)
                row = window.holds(needs, gives) ? row + 1 : data.rows.erase(row);
        }
    }
    return data;
}

/// What stands on a page as it is.
template<typename Spec>
Piece wholeOf(const Spec &spec, const QSizeF &size)
{
    return {size, report::dataOf(spec),
            [spec = report::Drawing(spec)](QPainter &painter, const QRectF &rect, const ChartTheme &theme) {
                paintDrawing(painter, rect, spec, theme);
            }};
}

struct PieceMaker
{
    const QSizeF &room;
    const ChartTheme &theme;
    double closeness;

    /// As wide as the page, and as much higher as it is wider, where there is room.
    template<typename Spec>
    std::vector<Piece> grown(const Spec &spec, const QSizeF &natural) const
    {
        const double growth = std::clamp(room.width() / natural.width(), 1.0, MostGrowth);
        return {wholeOf(spec, {room.width(), std::min(room.height(), natural.height() * growth)})};
    }
    std::vector<Piece> operator()(const report::ChartSpec &spec) const { return grown(spec, chartSize(spec, theme)); }
    std::vector<Piece> operator()(const report::PanelSpec &spec) const
    {
        if (!spec.panels.empty())
            return grown(spec, panelSize(spec, theme));
        const BoxRows boxes = boxRows(spec, room.width(), theme);
        const std::size_t rows = (spec.totals.size() + std::size_t(boxes.columns) - 1) / std::size_t(boxes.columns);
        std::vector<Piece> pieces;
        for (const Stretch &each : rowsOf(rows, boxes.height, room.height() - boxes.height / 4)) {
            report::PanelSpec part = spec;
            const auto first = spec.totals.begin() + std::ptrdiff_t(each.first) * boxes.columns;
            part.totals.assign(first,
                               first + std::min(std::ptrdiff_t(each.count) * boxes.columns, spec.totals.end() - first));
            pieces.push_back(wholeOf(part, {room.width(), boxes.height * (double(each.count) + 0.2)}));
        }
        return pieces;
    }
    std::vector<Piece> operator()(const report::CrossSpec &spec) const { return {wholeOf(spec, room)}; }

    std::vector<Piece> operator()(const report::BarSpec &spec) const
    {
        if (spec.rows.empty())
            return {};
        const auto whole = std::make_shared<const report::BarSpec>(spec);
        const double above = barsHeight(partOf(spec, {0, 0}), theme);
        const double row = std::max(theme.px(LowestRow), (barsHeight(partOf(spec, {0, 1}), theme) - above) * closeness);
        std::vector<Piece> pieces;
        for (const Stretch &rows : rowsOf(spec.rows.size(), row, room.height() - above)) {
            const report::BarSpec part = partOf(spec, rows);
            pieces.push_back({QSizeF(room.width(), above + row * double(rows.count)), dataOf(part),
                              [whole, part](QPainter &painter, const QRectF &rect, const ChartTheme &its) {
                                  paintBars(painter, rect, part, its, -1, whole.get());
                              }});
        }
        return pieces;
    }

    std::vector<Piece> operator()(const report::PromiseSpec &spec) const
    {
        const PromiseWidths widths = measurePromises(spec, theme);
        const auto count = double(spec.rows.size());
        const double row = std::max(theme.px(LowestRow), promiseRowHeight(theme) * closeness);
        const double around = promiseHeight(spec, theme, room.width()) - promiseRowHeight(theme) * count;
        if (around + row * count <= room.height())
            return {wholeOf(spec, {room.width(), around + row * count})};
        std::vector<Piece> pieces;
        for (const Stretch &rows : rowsOf(spec.rows.size(), row, room.height() - around)) {
            const report::PromiseSpec part = partOf(spec, rows);
            pieces.push_back({QSizeF(room.width(), around + row * double(rows.count)), dataOf(part),
                              [widths, part](QPainter &painter, const QRectF &rect, const ChartTheme &its) {
                                  const PromiseScene scene{widths, rect, true};
                                  paintPromises(painter, rect, part, its, -1, &scene);
                              }});
        }
        return pieces;
    }

    std::vector<Piece> operator()(const report::GridSpec &spec) const
    {
        const auto whole = std::make_shared<const report::GridSpec>(spec);
        const GridMeasures measures = measureGrid(spec, theme, room.width());
        std::vector<Piece> pieces;
        for (const Stretch &rows : report::stretchesOf(measures.rows, room.height() - measures.head - 2)) {
            double height = measures.head + 2 + measures.rows[rows.first].heading;
            for (std::size_t row = rows.first; row < rows.end(); ++row) {
                const bool isHead = row > rows.first && measures.rows[row].beginsGroup;
                height += measures.rows[row].height + (isHead ? measures.rows[row].heading : 0);
            }
            for (const Stretch &columns : measures.columns) {
                const report::GridSpec part = partOf(spec, rows, columns);
                pieces.push_back(
                    {QSizeF(room.width(), height), dataOf(part),
                     [whole, part, first = rows.first](QPainter &painter, const QRectF &rect, const ChartTheme &its) {
                         const GridPart place{whole.get(), first};
                         paintGrid(painter, rect, part, its, -1, &place);
                     }});
            }
        }
        return pieces;
    }

    std::vector<Piece> operator()(const report::FlowSpec &spec) const
    {
        const QSizeF natural = flowSize(spec, theme);
        if (natural.height() <= room.height())
            return {wholeOf(spec, {room.width(), natural.height()})};
        const auto whole = std::make_shared<const report::FlowSpec>(spec);
        std::vector<Piece> pieces;
        for (const report::FlowSpec &part : report::piecesOf(spec, flowRowsIn(room.height(), spec, theme)))
            pieces.push_back({QSizeF(room.width(), flowSize(part, theme).height()), dataOf(part),
                              [whole, part](QPainter &painter, const QRectF &rect, const ChartTheme &its) {
                                  paintFlow(painter, rect, part, its, -1, whole.get());
                              }});
        return pieces;
    }

    std::vector<Piece> operator()(const report::LaneSpec &spec) const
    {
        const double height = laneHeight(spec, theme, room.width());
        if (height <= room.height() || spec.boxes.empty())
            return {wholeOf(spec, {room.width(), height})};
        const auto all = std::make_shared<const report::LaneSpec>(spec);
        const auto whole = std::make_shared<const LaneLayout>(layoutLane(QRectF(0, 0, room.width(), 0), spec, theme));
        const report::DataTable data = dataOf(spec);
        std::vector<Piece> pieces;
        for (const LaneWindow &window : laneWindows(*whole, spec, room.height(), theme)) {
            const LaneLayout part = partOf(*whole, window, spec, theme);
            Piece piece{QSizeF(room.width(), std::ceil(part.bottom) + 1), {data.headings, {}}, {}};
            for (std::size_t box = 0; box < part.boxes.size(); ++box) {
                if (!part.boxes[box].isEmpty())
                    piece.data.rows.push_back(data.rows[box]);
            }
            piece.paint = [all, part](QPainter &painter, const QRectF &rect, const ChartTheme &its) {
                painter.save();
                painter.translate(rect.topLeft());
                paintLane(painter, QRectF(QPointF(), rect.size()), part, *all, its);
                painter.restore();
            };
            pieces.push_back(std::move(piece));
        }
        return pieces;
    }

    std::vector<Piece> operator()(const report::MatrixSpec &spec) const
    {
        const QSizeF natural = naturalMatrixSize(spec, theme);
        const MatrixLayout all = layoutCells(QRectF(QPointF(), natural), spec, theme);
        const double top = layoutLegend(spec.legend, QRectF(QPointF(), room), theme).height + all.headingHeight;
        const double cell = theme.px(LeastCell);
        const bool hasRoom = all.nameWidth + cell * spec.size() + 2 <= room.width()
            && top + cell * (spec.size() + 1) + 2 <= room.height();
        if (hasRoom || spec.names.empty())
            return {wholeOf(spec, {room.width(), std::min(room.height(), natural.height())})};
        return matrixPieces(spec, all, top);
    }
    std::vector<Piece> matrixPieces(const report::MatrixSpec &spec, const MatrixLayout &all, double top) const
    {
        const auto whole = std::make_shared<const report::MatrixSpec>(spec);
        std::vector<RowToPlace> rows(spec.names.size(), RowToPlace{all.cell.height()});
        rows.back().height += spec.totals.empty() ? 0 : all.cell.height();
        const std::vector<Stretch> columns =
            rowsOf(spec.names.size(), all.cell.width(), room.width() - all.nameWidth - 2);
        std::vector<Piece> pieces;
        for (const Stretch &down : report::stretchesOf(rows, room.height() - top - 2)) {
            for (const Stretch &across : columns) {
                MatrixLayout part = all;
                part.window = {int(down.first), int(down.count), int(across.first), int(across.count)};
                part.left = 0;
                part.headingTop = top - all.headingHeight;
                part.legend = layoutLegend(spec.legend, QRectF(QPointF(), room), theme);
                part.cells = QRectF(all.nameWidth, top, all.cell.width() * double(across.count),
                                    all.cell.height() * double(down.count));
                pieces.push_back(matrixPiece(whole, withTexts(part, spec, theme, {})));
            }
        }
        return pieces;
    }
    Piece matrixPiece(const std::shared_ptr<const report::MatrixSpec> &whole, const MatrixLayout &part) const
    {
        const bool hasTotals = part.endsWithTotals() && !whole->totals.empty();
        const double bottom = hasTotals ? part.totalRect(part.window.firstColumn).bottom() : part.cells.bottom();
        const QSizeF size(room.width(), bottom + 2);
        return {size, dataOf(*whole, part.window),
                [whole, part, size](QPainter &painter, const QRectF &rect, const ChartTheme &its) {
                    painter.save();
                    painter.translate(rect.topLeft());
                    painter.setClipRect(QRectF(QPointF(), size), Qt::IntersectClip); // where frames of circles go on
                    paintLegend(painter, part.legend, its);
                    paintMatrix(painter, part, *whole, its, {}, {});
                    painter.restore();
                }};
    }

    bool hasRoom(const report::GraphSpec &spec) const
    {
        const QSizeF least = leastGraphSize(spec, theme);
        return least.width() <= room.width() && least.height() <= room.height();
    }
    std::vector<Piece> operator()(const report::GraphSpec &spec) const
    {
        if (spec.shape == report::GraphSpec::Shape::Wheel || hasRoom(spec))
            return {wholeOf(spec, room)};
        std::vector<Piece> pieces;
        const std::size_t all = spec.nodes.size();
        for (std::size_t first = 0; first < all;) {
            std::size_t fits = 1; // more by halves: laying out a graph takes long
            std::size_t tooMany = all - first + 1;
            while (fits + 1 < tooMany) {
                const std::size_t middle = (fits + tooMany) / 2;
                (hasRoom(partOf(spec, {first, middle})) ? fits : tooMany) = middle;
            }
            const report::GraphSpec part = partOf(spec, {first, fits});
            if (!part.edges.empty() || pieces.empty())
                pieces.push_back(wholeOf(part, room));
            first += fits;
        }
        return pieces;
    }
};

struct Narrowest
{
    const ChartTheme &theme;

    template<typename Other>
    double operator()(const Other & /*spec*/) const
    {
        return 420;
    }
    double operator()(const report::BarSpec & /*spec*/) const { return LeastBars; }
    double operator()(const report::PromiseSpec & /*spec*/) const { return LeastPromises; }
    double operator()(const report::GridSpec &spec) const { return gridSize(spec, theme).width(); }
    double operator()(const report::LaneSpec &spec) const { return laneSize(spec, theme).width(); }
    double operator()(const report::CrossSpec &spec) const { return crossSize(spec, theme).width(); }
    double operator()(const report::PanelSpec &spec) const { return panelSize(spec, theme).width(); }
    double operator()(const report::MatrixSpec &spec) const { return naturalMatrixSize(spec, theme).width(); }
    double operator()(const report::FlowSpec &spec) const { return LeastFlowColumn * double(spec.columns.size()); }
    double operator()(const report::GraphSpec &spec) const
    {
        return spec.shape == report::GraphSpec::Shape::Wheel ? 760 : leastGraphSize(spec, theme).width();
    }
};

} // namespace

std::vector<Piece> piecesOf(const report::Drawing &drawing, const QSizeF &room, const ChartTheme &theme,
                            double closeness)
{
    return std::visit(PieceMaker{room, theme, closeness}, drawing);
}

std::vector<Piece> piecesOf(const report::BulletSpec &spec, const QSizeF &room, const ChartTheme &theme)
{
    const double row = bulletHeight(theme);
    std::vector<Piece> pieces;
    for (const Stretch &rows : rowsOf(spec.rows.size(), row, room.height())) {
        const report::BulletSpec part = partOf(spec, rows);
        pieces.push_back({QSizeF(room.width(), row * double(rows.count)), dataOf(part),
                          [part](QPainter &painter, const QRectF &rect, const ChartTheme &its) {
                              paintBullets(painter, rect, part, its);
                          }});
    }
    return pieces;
}

std::vector<Piece> piecesOf(const report::HeatmapSpec &spec, const QSizeF &room, const ChartTheme &theme)
{
    const double head = heatmapSize(partOf(spec, {0, 0}), theme).height();
    std::vector<Piece> pieces;
    for (const Stretch &rows : rowsOf(spec.rows.size(), heatCellSize(theme).height(), room.height() - head)) {
        const report::HeatmapSpec part = partOf(spec, rows);
        pieces.push_back({QSizeF(room.width(), heatmapSize(part, theme).height()), dataOf(part),
                          [part](QPainter &painter, const QRectF &rect, const ChartTheme &its) {
                              paintHeatmap(painter, rect, part, its);
                          }});
    }
    return pieces;
}

double narrowest(const report::Drawing &drawing, const ChartTheme &theme)
{
    return std::visit(Narrowest{theme}, drawing);
}

} // namespace qd::charts
