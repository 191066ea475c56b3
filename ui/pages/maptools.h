// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handoffmap.h"
#include "widgets/pageground.h"

class QComboBox;
class QPushButton;

namespace qd::ui {

class Segmented;

/// What the map shows and how: an enumerator is the place of its button.
enum class MapView : std::uint8_t { Matrix, Graph, Dates, Wheel };

struct MapState
{
    MapView view = MapView::Matrix;
    report::MapOrder order = report::MapOrder::CirclesFirst;
    bool transposed = false;
    DepartmentId department; ///< that graph and dates are about; invalid: all
    bool around = false; ///< the graph is drawn around the department
    int hops = 1;
    bool canGroup = false;
    bool grouped = false; ///< departments of one group stand as one in the matrix
};

/// The row of tools above the map. It shows a state and asks for another one; it keeps none.
class MapTools : public PageGround
{
    Q_OBJECT

public:
    explicit MapTools(QWidget *parent = nullptr);

    void setDepartments(const report::HandOffMap &map);
    void setState(const MapState &state);

signals:
    void viewChosen(qd::ui::MapView view);
    void orderChosen(qd::report::MapOrder order);
    void transposeChosen();
    void groupsChosen();
    void departmentChosen(qd::DepartmentId department);
    void hopsChosen(int hops);

private:
    void connectTools();

    Segmented *m_views;
    QComboBox *m_order;
    QPushButton *m_transpose;
    QPushButton *m_groups;
    QComboBox *m_departments;
    QComboBox *m_hops;
};

} // namespace qd::ui
