// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/drawing.h"

#include "charts/bardrawing.h"
#include "charts/chartpainter.h"
#include "charts/flowdrawing.h"
#include "charts/graphdrawing.h"
#include "charts/matrixdrawing.h"
#include "charts/promisedrawing.h"

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
    void operator()(const report::GraphSpec &spec) const { paintGraph(painter, rect, spec, theme); }
    void operator()(const report::PromiseSpec &spec) const { paintPromises(painter, rect, spec, theme, current); }
    void operator()(const report::BarSpec &spec) const { paintBars(painter, rect, spec, theme, current); }
    void operator()(const report::FlowSpec &spec) const { paintFlow(painter, rect, spec, theme, current); }
};

template<typename Layout, typename Rows>
std::vector<Spot> rowSpots(const Layout &layout, const Rows &rows)
{
    std::vector<Spot> spots;
    for (const auto &row : rows)
        spots.push_back({layout.rowRect(int(spots.size())), row.reading});
    return spots;
}

} // namespace

void paintDrawing(QPainter &painter, const QRectF &rect, const report::Drawing &drawing, const ChartTheme &theme,
                  int current)
{
    std::visit(DrawingPainter{painter, rect, theme, current}, drawing);
}

std::vector<Spot> spotsOf(const report::Drawing &drawing, const QRectF &rect, const ChartTheme &theme)
{
    if (const auto *bars = std::get_if<report::BarSpec>(&drawing))
        return rowSpots(layoutBars(rect, *bars, theme), bars->rows);
    if (const auto *promises = std::get_if<report::PromiseSpec>(&drawing))
        return rowSpots(layoutPromises(rect, *promises, theme), promises->rows);
    std::vector<Spot> spots;
    if (const auto *flow = std::get_if<report::FlowSpec>(&drawing)) {
        const FlowLayout layout = layoutFlow(rect, *flow, theme);
        for (const report::FlowNode &node : flow->nodes)
            spots.push_back({layout.boxes[spots.size()], node.reading});
    }
    return spots;
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
