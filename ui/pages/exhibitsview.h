// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"

#include <QWidget>

#include <array>

namespace qd::charts {
class ChartView;
}

namespace qd::ui {

class DrawingView;
class GraphView;
class PromiseView;
class TextLabel;

/// The pictures of one finding (see report::exhibitsOf): plots beside each other, everything else below, each in the
/// view that its sort has everywhere, with what it measures above it. Their titles are left out: the finding is that.
class ExhibitsView : public QWidget
{
    Q_OBJECT

public:
    explicit ExhibitsView(QWidget *parent = nullptr);

    void setExhibits(const std::vector<report::Drawing> &exhibits);

protected:
    bool event(QEvent *event) override;

private:
    struct Captioned
    {
        TextLabel *caption;
        DrawingView *drawing;
    };

    void build();
    void hideAll();
    void show(const report::Drawing &drawing);
    void showPlot(const report::ChartSpec &spec);
    void showGraph(const report::GraphSpec &spec);

    std::array<charts::ChartView *, 2> m_plots;
    std::array<Captioned, 2> m_drawings;
    GraphView *m_graph;
    PromiseView *m_dates;
    std::size_t m_plotCount = 0; ///< of m_plots, those shown
    std::size_t m_drawingCount = 0;
};

} // namespace qd::ui
