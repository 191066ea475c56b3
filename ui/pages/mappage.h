// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"
#include "pages/graphview.h"
#include "pages/maptools.h"
#include "pages/matrixview.h"
#include "pages/page.h"
#include "pages/promiseview.h"
#include "report/handoffgraph.h"
#include "report/promises.h"

class QStackedWidget;

namespace qd::ui {

class HandOffPanel;
class TextLabel;
class TitleBar;

/// Who needs what from whom, seen three ways: as a matrix, as a graph, and on a time line. Beside them the hand-offs of
/// what is current, with both sides' words.
class MapPage : public Page
{
    Q_OBJECT

public:
    explicit MapPage(Review &review, QWidget *parent = nullptr);

    MapView view() const;
    void setView(MapView view);
    void transpose();
    void changeOrder();
    /// The department that the graph is drawn around and the dates are about; invalid: all of them.
    DepartmentId department() const { return m_department; }
    void setDepartment(DepartmentId department);
    int hops() const { return m_hops; }
    void changeHops(int by);
    /// Whether the graph shows one department and what is around it.
    bool isAround() const { return view() == MapView::Graph && centre().isValid(); }
    QString currentAddress() const override;

    MatrixView &matrix() { return *m_matrix; }
    GraphView &graph() { return *m_graph; }
    PromiseView &dates() { return *m_dates; }
    /// Where single letters command the map instead of being typed.
    QWidget &views() const;
    int widthBesideInspector() const override { return 0; }

private:
    QWidget *buildViews();
    void connectTools();
    void connectViews();
    void look();
    void lookAtMatrix();
    void lookAtGraph();
    void lookAtDates();
    void showTitle();
    void showTools();
    void showCurrent();
    void showCell(int receiver, int giver);
    void showNode(int place);
    void activate();
    DepartmentId centre() const;
    int placeOf(DepartmentId department) const; ///< in the map
    /// The hand-offs of what is current, those that need talk first.
    std::vector<HandOffId> currentHandOffs() const;

    Review &m_review;
    report::HandOffMap m_map;
    report::HandOffGraph m_surroundings;
    report::PromiseChart m_promises;
    report::MapOrder m_mapOrder = report::MapOrder::CirclesFirst;
    bool m_transposed = false;
    DepartmentId m_department;
    int m_hops = 1;
    TitleBar *m_title;
    MapTools *m_tools;
    MatrixView *m_matrix;
    GraphView *m_graph;
    PromiseView *m_dates;
    TextLabel *m_noDates;
    QStackedWidget *m_views;
    TextLabel *m_reading;
    HandOffPanel *m_panel;
    QStackedWidget *m_stack;
};

} // namespace qd::ui
