// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/drawing.h"

#include "charts/chartpainter.h"
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

    void operator()(const report::ChartSpec &spec) const { paintChart(painter, rect, spec, theme); }
    void operator()(const report::MatrixSpec &spec) const { paintMatrix(painter, rect, spec, theme); }
    void operator()(const report::GraphSpec &spec) const { paintGraph(painter, rect, spec, theme); }
    void operator()(const report::PromiseSpec &spec) const { paintPromises(painter, rect, spec, theme); }
};

} // namespace

void paintDrawing(QPainter &painter, const QRectF &rect, const report::Drawing &drawing, const ChartTheme &theme)
{
    std::visit(DrawingPainter{painter, rect, theme}, drawing);
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
