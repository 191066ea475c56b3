// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handoffmap.h"
#include "widgets/pageground.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qd::ui {

class Segmented;
class TextLabel;

/// What the map shows and how: an enumerator is the place of its button.
enum class MapView : std::uint8_t { Matrix, Graph, Dates, Wheel, Links };

struct MapState
{
    MapView view = MapView::Matrix;
    report::MapOrder order = report::MapOrder::CirclesFirst;
    bool transposed = false;
    DepartmentId department; ///< that graph, dates and links are about; invalid: all
    bool around = false; ///< the graph is drawn around the department
    int hops = 1;
    bool canGroup = false;
    bool grouped = false; ///< departments of one group stand as one in the matrix
    bool both = false; ///< two departments or groups are shown, and nothing of this can be chosen for them
};

/// The row of tools above the map. It shows a state and asks for another one; it keeps none.
class MapTools : public PageGround
{
    Q_OBJECT

public:
    explicit MapTools(QWidget *parent = nullptr);

    void setDepartments(const report::HandOffMap &map);
    void setState(const MapState &state);
    /// The field for a search, in the place of the tools that are of no use for it.
    void openSearch();
    void closeSearch();
    bool isSearching() const;
    /// How many were found, and which of them, from 0, is shown.
    void setMatches(int current, int count);

    /// Long words do not make a window grow that has room for them beside a narrow sidebar.
    QSize minimumSizeHint() const override;

signals:
    void viewChosen(qd::ui::MapView view);
    void orderChosen(qd::report::MapOrder order);
    void transposeChosen();
    void groupsChosen();
    void departmentChosen(qd::DepartmentId department);
    void hopsChosen(int hops);
    void backChosen();
    void searchOpened();
    void searched(const QString &words);
    /// The next one, or the one before: 1 or -1.
    void nextSearched(int step);
    void searchClosed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectTools();
    void showState();

    MapState m_state;
    Segmented *m_views;
    QComboBox *m_order;
    QPushButton *m_transpose;
    QPushButton *m_groups;
    QComboBox *m_departments;
    QComboBox *m_hops;
    QPushButton *m_back;
    QPushButton *m_find;
    QLineEdit *m_words;
    TextLabel *m_matches;
};

} // namespace qd::ui
