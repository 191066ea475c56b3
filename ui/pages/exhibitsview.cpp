// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exhibitsview.h"

#include "charts/chartview.h"
#include "pages/drawingview.h"
#include "pages/graphview.h"
#include "pages/promiseview.h"
#include "style/charttheme.h"
#include "style/textlabel.h"
#include "style/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int PlotHeight = 210;
constexpr TextStyle Caption{metrics::caption, Weight::Regular, &Tokens::text2};
} // namespace

ExhibitsView::ExhibitsView(QWidget *parent)
    : QWidget(parent)
    , m_plots{new charts::ChartView, new charts::ChartView}
    , m_drawings{{{new TextLabel(Caption), new DrawingView}, {new TextLabel(Caption), new DrawingView}}}
    , m_graph(new GraphView)
    , m_dates(new PromiseView)
{
    build();
    hideAll();
}

void ExhibitsView::build()
{
    auto *plots = new QHBoxLayout;
    plots->setSpacing(px(16));
    for (charts::ChartView *plot : m_plots) {
        plot->setFixedHeight(px(PlotHeight));
        plots->addWidget(plot, 1);
    }
    m_plots[0]->setObjectName(u"evidenceChart"_s);
    m_plots[1]->setObjectName(u"secondChart"_s);
    m_drawings[0].drawing->setObjectName(u"evidenceDrawing"_s);
    m_drawings[1].drawing->setObjectName(u"secondDrawing"_s);
    m_graph->setObjectName(u"evidenceGraph"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(6));
    layout->addLayout(plots);
    for (const Captioned &each : m_drawings) {
        each.caption->setOverflow(Overflow::Wrap);
        layout->addWidget(each.caption);
        layout->addWidget(each.drawing);
    }
    layout->addWidget(m_graph);
    layout->addWidget(m_dates);
}

void ExhibitsView::setExhibits(const std::vector<report::Drawing> &exhibits)
{
    hideAll();
    m_plotCount = 0;
    m_drawingCount = 0;
    for (const report::Drawing &drawing : exhibits)
        show(drawing);
    setVisible(!exhibits.empty());
}

void ExhibitsView::hideAll()
{
    for (charts::ChartView *plot : m_plots)
        plot->hide();
    for (const Captioned &each : m_drawings) {
        each.caption->hide();
        each.drawing->hide();
    }
    m_graph->hide();
    m_dates->setSpec({}); // which hides it
}

void ExhibitsView::show(const report::Drawing &drawing)
{
    if (const auto *plot = std::get_if<report::ChartSpec>(&drawing))
        return showPlot(*plot);
    if (const auto *graph = std::get_if<report::GraphSpec>(&drawing))
        return showGraph(*graph);
    if (const auto *dates = std::get_if<report::PromiseSpec>(&drawing))
        return m_dates->setSpec(*dates);
    if (m_drawingCount == m_drawings.size())
        return;
    const Captioned &next = m_drawings.at(m_drawingCount++);
    const QString subtitle = std::visit([](const auto &spec) { return spec.subtitle; }, drawing);
    next.caption->setText(subtitle);
    next.caption->setVisible(!subtitle.isEmpty());
    next.drawing->setDrawing(drawing);
    next.drawing->show();
}

void ExhibitsView::showPlot(const report::ChartSpec &spec)
{
    if (m_plotCount == m_plots.size())
        return;
    charts::ChartView &next = *m_plots.at(m_plotCount++);
    next.setTheme(chartTheme());
    next.setSpec(spec);
    next.show();
}

void ExhibitsView::showGraph(const report::GraphSpec &spec)
{
    m_graph->setSpec(spec, GraphView::Places::New);
    m_graph->setFixedHeight(m_graph->minimumSizeHint().height() + px(40)); // arrows that part need more than the least
    m_graph->show();
}

bool ExhibitsView::event(QEvent *event)
{
    if (isThemeChange(*event))
        std::ranges::for_each(m_plots, [](charts::ChartView *plot) { plot->setTheme(chartTheme()); });
    return QWidget::event(event);
}

} // namespace qd::ui
