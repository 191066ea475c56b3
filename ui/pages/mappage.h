// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"
#include "pages/drawingview.h"
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

/// Who needs what from whom, seen four ways: as a matrix, as a graph, on a time line, and as a wheel. Beside them the
/// hand-offs of what is current, with both sides' words.
class MapPage : public Page
{
    Q_OBJECT

public:
    explicit MapPage(Review &review, QWidget *parent = nullptr);

    MapView view() const;
    void setView(MapView view);
    void transpose();
    /// Whether departments can stand in groups in the matrix, and from groups to all of them and back.
    bool canGroup() const { return !m_groups.empty() && m_map.size() <= report::MostOfMatrix; }
    void toggleGroups();
    void changeOrder();
    /// The department that the graph is drawn around and the dates are about; invalid: all of them.
    DepartmentId department() const { return m_department; }
    void setDepartment(DepartmentId department);
    int hops() const { return m_hops; }
    void changeHops(int by);
    /// Whether the graph shows one department and what is around it.
    bool isAround() const { return view() == MapView::Graph && centre().isValid(); }
    /// From one department to all of them; in the matrix, closes the groups that were opened.
    bool canGoBack() const;
    void goBack();
    QString currentAddress() const override;
    bool canCopy() const override { return m_map.size() > 0; }
    void copy() override;

    MatrixView &matrix() { return *m_matrix; }
    GraphView &graph() { return *m_graph; }
    PromiseView &dates() { return *m_dates; }
    DrawingView &wheel() { return *m_wheel; }
    /// Where single letters command the map instead of being typed.
    QWidget &views() const;
    int widthBesideInspector() const override { return 0; }

private:
    QWidget *buildViews();
    void connectTools();
    void connectViews();
    void look();
    void lookAtGroups();
    void lookAtMatrix();
    void showMatrixAgain();
    bool openGroups();
    void openName(int place);
    void lookAtGraph();
    void lookAtDates();
    void lookAtWheel();
    void showTitle();
    void showTools();
    void showCurrent();
    void showCell(const report::HandOffMap &map, int receiver, int giver);
    void showNode(int place);
    void showFocus(const report::HandOffGraph &graph, const charts::GraphFocus &focus);
    void activate();
    DepartmentId centre() const;
    charts::GraphFocus focusOnWheel() const;
    std::vector<HandOffId> handOffsOf(const report::HandOffGraph &graph, const charts::GraphFocus &focus) const;
    int placeOf(DepartmentId department) const; ///< in the map
    /// The hand-offs of what is current, those that need talk first.
    std::vector<HandOffId> currentHandOffs() const;

    Review &m_review;
    report::HandOffMap m_map;
    report::HandOffGraph m_surroundings;
    report::PromiseChart m_promises;
    report::HandOffGraph m_around; ///< the wheel
    report::MapOrder m_mapOrder = report::MapOrder::CirclesFirst;
    bool m_transposed = false;
    std::vector<QString> m_groups; ///< one a department of the map; empty: there are none
    std::optional<bool> m_wantsGroups; ///< nothing: as many departments as there are decide
    bool m_isGrouped = false;
    std::set<QString> m_open; ///< groups whose departments are shown
    report::GroupedMap m_shown; ///< in the matrix
    DepartmentId m_department;
    int m_hops = 1;
    TitleBar *m_title;
    MapTools *m_tools;
    MatrixView *m_matrix;
    GraphView *m_graph;
    PromiseView *m_dates;
    DrawingView *m_wheel;
    TextLabel *m_noDates;
    QStackedWidget *m_views;
    TextLabel *m_reading;
    HandOffPanel *m_panel;
    QStackedWidget *m_stack;
};

} // namespace qd::ui
