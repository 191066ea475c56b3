// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/drawing.h"

#include "charts/bardrawing.h"
#include "charts/chartpainter.h"
#include "charts/crossdrawing.h"
#include "charts/flowdrawing.h"
#include "charts/graphdrawing.h"
#include "charts/griddrawing.h"
#include "charts/lanedrawing.h"
#include "charts/matrixdrawing.h"
#include "charts/paneldrawing.h"
#include "charts/promisedrawing.h"
#include "charts/wheeldrawing.h"

namespace qd::charts {

namespace {

struct DrawingPainter
{
    QPainter &painter;
    const QRectF &rect;
    const ChartTheme &theme;
    int current;

    void operator()(const report::ChartSpec &spec) const { paintChart(painter, rect, spec, theme); }
    void operator()(const report::MatrixSpec &spec) const { paintMatrix(painter, rect, spec, theme); }
    void operator()(const report::GraphSpec &spec) const
    {
        if (spec.shape == report::GraphSpec::Shape::Wheel)
            paintWheel(painter, rect, spec, theme, current);
        else
            paintGraph(painter, rect, spec, theme);
    }
    void operator()(const report::PromiseSpec &spec) const { paintPromises(painter, rect, spec, theme, current); }
    void operator()(const report::BarSpec &spec) const { paintBars(painter, rect, spec, theme, current); }
    void operator()(const report::FlowSpec &spec) const { paintFlow(painter, rect, spec, theme, current); }
    void operator()(const report::LaneSpec &spec) const { paintLane(painter, rect, spec, theme, current); }
    void operator()(const report::GridSpec &spec) const { paintGrid(painter, rect, spec, theme, current); }
    void operator()(const report::CrossSpec &spec) const { paintCross(painter, rect, spec, theme, current); }
    void operator()(const report::PanelSpec &spec) const { paintPanel(painter, rect, spec, theme, current); }
};

template<typename Layout, typename Rows>
std::vector<Spot> rowSpots(const Layout &layout, const Rows &rows)
{
    std::vector<Spot> spots;
    for (const auto &row : rows)
        spots.push_back({layout.rowRect(int(spots.size())), row.reading});
    return spots;
}

struct SpotFinder
{
    const QRectF &rect;
    const ChartTheme &theme;

    template<typename Other>
    std::vector<Spot> operator()(const Other & /*spec*/) const
    {
        return {};
    }
    std::vector<Spot> operator()(const report::BarSpec &spec) const
    {
        return rowSpots(layoutBars(rect, spec, theme), spec.rows);
    }
    std::vector<Spot> operator()(const report::PromiseSpec &spec) const
    {
        return rowSpots(layoutPromises(rect, spec, theme), spec.rows);
    }
    std::vector<Spot> operator()(const report::FlowSpec &spec) const
    {
        const FlowLayout layout = layoutFlow(rect, spec, theme);
        std::vector<Spot> spots;
        for (const report::FlowNode &node : spec.nodes)
            spots.push_back({layout.boxes[spots.size()], node.reading});
        return spots;
    }
    std::vector<Spot> operator()(const report::GraphSpec &spec) const
    {
        return spec.shape == report::GraphSpec::Shape::Wheel ? wheelSpots(rect, spec, theme) : std::vector<Spot>();
    }
    std::vector<Spot> operator()(const report::LaneSpec &spec) const { return laneSpots(rect, spec, theme); }
    std::vector<Spot> operator()(const report::GridSpec &spec) const { return gridSpots(rect, spec, theme); }
    std::vector<Spot> operator()(const report::CrossSpec &spec) const { return crossSpots(rect, spec, theme); }
    std::vector<Spot> operator()(const report::PanelSpec &spec) const { return panelSpots(rect, spec, theme); }
};

} // namespace

void paintDrawing(QPainter &painter, const QRectF &rect, const report::Drawing &drawing, const ChartTheme &theme,
                  int current)
{
    std::visit(DrawingPainter{painter, rect, theme, current}, drawing);
}

std::vector<Spot> spotsOf(const report::Drawing &drawing, const QRectF &rect, const ChartTheme &theme)
{
    return std::visit(SpotFinder{rect, theme}, drawing);
}

QString titleOf(const report::Drawing &drawing)
{
    return std::visit([](const auto &spec) { return spec.title; }, drawing);
}

QString descriptionOf(const report::Drawing &drawing)
{
    return std::visit([](const auto &spec) { return spec.description; }, drawing);
}

} // namespace qd::charts
