// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"
#include "pages/drawingview.h"
#include "pages/graphview.h"
#include "pages/maplinks.h"
#include "pages/maptools.h"
#include "pages/matrixview.h"
#include "pages/page.h"
#include "pages/promiseview.h"
#include "report/handoffgraph.h"
#include "report/handofflinks.h"
#include "report/pairchart.h"
#include "report/promises.h"

class QScrollArea;
class QStackedWidget;

namespace qd::ui {

class HandOffPanel;
class LegendBar;
class TextLabel;
class TitleBar;

/// Who needs what from whom, seen five ways: as a matrix, as a graph, on a time line, as a wheel, and as a ranked table
/// of links. Beside them the hand-offs of what is current, with both sides' words.
class MapPage : public Page
{
    Q_OBJECT

public:
    explicit MapPage(Review &review, QWidget *parent = nullptr);

    MapView view() const { return m_view; }
    void setView(MapView view);
    void transpose();
    /// Whether departments can stand in groups in the matrix, and from groups to all of them and back.
    bool canGroup() const { return !m_groups.empty() && m_map.size() <= report::MostOfMatrix; }
    void toggleGroups();
    /// From one order of the matrix to the next.
    void changeOrder();
    report::MapOrder order() const { return m_order; }
    void setOrder(report::MapOrder order);
    /// The department that the graph is drawn around and that dates and links are about; invalid: all of them.
    DepartmentId department() const { return m_department; }
    void setDepartment(DepartmentId department);
    int hops() const { return m_hops; }
    void changeHops(int by);
    /// Whether the graph shows one department and what is around it.
    bool isAround() const { return m_view == MapView::Graph && !m_sides && centre().isValid(); }
    /// The two departments of the current cell on one page, or what one group gives to another, each department for
    /// itself.
    bool canShowBoth() const;
    void showBoth();
    bool showsBoth() const { return m_pair || m_sides; }
    /// Back from two to all, from one department to all of them; in the matrix, closes the groups that were opened.
    bool canGoBack() const;
    void goBack();
    /// Opens the field that finds departments and hand-offs by their names.
    void openSearch();
    /// Lays the graph out anew, around the departments that are pinned; and pins the current one, or lets it go.
    void arrangeAnew();
    bool canPin() const { return m_view == MapView::Graph && m_graph->current().node >= 0; }
    void togglePin();

    QString currentAddress() const override;
    bool canCopy() const override { return m_map.size() > 0; }
    void copy() override;
    std::optional<ShownChart> chart() const override;
    /// From a drawing to the links that it is made of, and back.
    void toggleTable() override;
    void settle() override { bringToSight(); }

    MatrixView &matrix() { return *m_matrix; }
    GraphView &graph() { return *m_graph; }
    PromiseView &dates() { return *m_dates; }
    DrawingView &wheel() { return *m_wheel; }
    MapLinks &links() { return *m_links; }
    /// Two departments on one page.
    DrawingView &both() { return *m_both; }
    MapTools &tools() { return *m_tools; }
    /// Where single letters command the map instead of being typed.
    QWidget &views() const;
    int widthBesideInspector() const override { return 0; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What stands on a side of the graph between two: a group, or a department alone.
    struct Side
    {
        QString group;
        DepartmentId department;
    };
    struct Match
    {
        int place = 0; ///< in the map: of a department, or of who needs a hand-off
        int giver = -1; ///< -1: it is a department
        HandOffId handOff;
    };

    QWidget *buildViews();
    void connectTools();
    void connectViews();
    void look();
    void showAgain();
    void showView();
    void lookAtMatrix();
    void showMatrixAgain();
    int placeInMatrix(DepartmentId department) const;
    bool openGroups();
    void openName(int place);
    void askAboutCell(const QPoint &place);
    void lookAtGraph(GraphView::Places places);
    void lookAtDates();
    void lookAtWheel();
    void lookAtLinks();
    void lookAtBoth();
    report::Sides sidesOf(const std::pair<Side, Side> &sides) const;
    Side sideAt(int place) const; ///< of what is shown in the matrix
    void showTitle();
    void showTools();
    void showLegend();
    void showCurrent();
    void showCell(const report::HandOffMap &map, int receiver, int giver);
    void showNode(int place);
    void showFocus(const report::HandOffGraph &graph, const charts::GraphFocus &focus);
    void showLink();
    void showDate();
    void bringToSight();
    void showCellInSight(QScrollArea &area);
    void activate();
    /// Who needs and who gives in the current cell of the matrix, as places in what it shows.
    std::pair<int, int> currentCell() const;
    DepartmentId centre() const;
    charts::GraphFocus focusOnWheel() const;
    std::vector<HandOffId> handOffsOf(const report::HandOffGraph &graph, const charts::GraphFocus &focus) const;
    int placeOf(DepartmentId department) const; ///< in the map
    /// The hand-offs of what is current, those that need talk first.
    std::vector<HandOffId> currentHandOffs() const;
    void search(const QString &words);
    void goToMatch(int step);
    void goToMatch(const Match &match);
    void showInMatrix(const Match &match);
    void showInGraph(const Match &match);
    void showInDates(const Match &match);
    void showInLinks(const Match &match);
    void closeSearch();

    Review &m_review;
    MapView m_view = MapView::Matrix;
    bool m_isChosen = false; ///< the view, by somebody
    MapView m_drawing = MapView::Matrix; ///< shown before the links
    report::HandOffMap m_map;
    report::HandOffGraph m_surroundings;
    report::PromiseChart m_promises;
    report::HandOffGraph m_around; ///< the wheel
    std::vector<report::HandOffLink> m_linkList;
    report::MapOrder m_order = report::MapOrder::CirclesFirst;
    bool m_transposed = false;
    std::vector<QString> m_groups; ///< one a department of the map; empty: there are none
    std::optional<bool> m_wantsGroups; ///< nothing: as many departments as there are decide
    bool m_isGrouped = false;
    std::set<QString> m_open; ///< groups whose departments are shown
    report::GroupedMap m_shown; ///< in the matrix
    report::MatrixSpec m_matrixSpec;
    DepartmentId m_department;
    int m_hops = 1;
    std::optional<report::Pair> m_pair; ///< the two departments that are shown
    std::optional<std::pair<Side, Side>> m_sides; ///< who gives and who needs in the graph between two
    std::vector<Match> m_matches;
    int m_match = 0;
    std::set<QString> m_openBefore; ///< the search
    TitleBar *m_title;
    MapTools *m_tools;
    LegendBar *m_legend;
    MatrixView *m_matrix;
    GraphView *m_graph;
    PromiseView *m_dates;
    DrawingView *m_wheel;
    MapLinks *m_links;
    MapLinks *m_dateRows; ///< the dates as a table
    DrawingView *m_both;
    TextLabel *m_noDates;
    QStackedWidget *m_views;
    TextLabel *m_reading;
    HandOffPanel *m_panel;
    QStackedWidget *m_stack;
};

} // namespace qd::ui
