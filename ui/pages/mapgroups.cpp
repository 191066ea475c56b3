// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of the map: its order, and groups of departments, opened when somebody asks for them.
#include "pages/legendbar.h"
#include "pages/mappage.h"

namespace qd::ui {

/// The same two stay current, wherever they stand now.
void MapPage::lookAtMatrix()
{
    const auto before = currentCell();
    const bool first = m_shown.map.size() == 0;
    const auto idAt = [this](int place) {
        return place < m_shown.map.size() ? m_shown.map.departments[size_t(place)] : DepartmentId();
    };
    const std::pair departments(idAt(before.first), idAt(before.second));
    m_groups = report::groupsOf(m_map, m_review.part().plan());
    const bool many = m_map.size() > report::MostOfWholeMatrix;
    m_isGrouped = !m_groups.empty() && (canGroup() ? m_wantsGroups.value_or(many) : many);
    const Plan &plan = m_review.part().plan();
    m_shown = report::grouped(m_map, m_isGrouped ? m_groups : std::vector<QString>(), m_open, plan, m_order);
    m_matrixSpec = report::matrixSpec(m_shown.map, plan, m_review.wording(), m_transposed);
    m_matrix->setSpec(withoutLegend(m_matrixSpec));
    std::pair cell(placeInMatrix(departments.first), placeInMatrix(departments.second));
    const bool isGone = std::max(cell.first, cell.second) >= m_shown.map.size();
    if (first || isGone)
        cell = report::worstCell(m_shown.map, plan).value_or(std::pair(0, 0));
    m_matrix->setCurrent(m_transposed ? cell.second : cell.first, m_transposed ? cell.first : cell.second);
}

/// Where a department stands in the matrix, or its group; beyond all: nowhere.
int MapPage::placeInMatrix(DepartmentId department) const
{
    const auto &departments = m_shown.map.departments;
    const auto found = std::ranges::find(departments, department);
    const int place = placeOf(department);
    if (found != departments.end() || place >= m_map.size() || !m_isGrouped)
        return int(found - departments.begin());
    return int(std::ranges::find(m_shown.groups, m_groups[size_t(place)]) - m_shown.groups.begin());
}

void MapPage::showMatrixAgain()
{
    lookAtMatrix();
    showAgain();
}

std::pair<int, int> MapPage::currentCell() const
{
    const int row = m_matrix->currentRow();
    const int column = m_matrix->currentColumn();
    return m_transposed ? std::pair(column, row) : std::pair(row, column);
}

void MapPage::transpose()
{
    const auto [receiver, giver] = currentCell();
    m_transposed = !m_transposed;
    m_matrix->setCurrent(m_transposed ? giver : receiver, m_transposed ? receiver : giver);
    showMatrixAgain();
}

void MapPage::toggleGroups()
{
    if (!canGroup())
        return;
    m_wantsGroups = !m_isGrouped;
    m_open.clear();
    showMatrixAgain();
}

bool MapPage::canGoBack() const
{
    if (showsBoth())
        return true;
    if (m_view == MapView::Matrix)
        return m_isGrouped && !m_open.empty();
    return m_department.isValid() && m_view != MapView::Wheel;
}

void MapPage::goBack()
{
    if (showsBoth())
        return setView(MapView::Matrix);
    if (m_view != MapView::Matrix)
        return setDepartment({});
    m_open.clear();
    showMatrixAgain();
}

/// A group shows its departments, a department what is around it.
void MapPage::openName(int place)
{
    const QString &group = m_shown.groups[size_t(place)];
    const DepartmentId department = m_shown.map.departments[size_t(place)];
    if (!group.isEmpty()) {
        m_open.insert(group);
        return showMatrixAgain();
    }
    setView(MapView::Graph);
    setDepartment(department);
}

/// Opens the groups of the current cell and stays at their first departments; whether there are any.
bool MapPage::openGroups()
{
    const auto [receiver, giver] = currentCell();
    if (receiver >= m_shown.map.size())
        return false;
    bool any = false;
    for (const QString &group : {m_shown.groups[size_t(receiver)], m_shown.groups[size_t(giver)]}) {
        if (group.isEmpty())
            continue;
        m_open.insert(group);
        any = true;
    }
    if (any)
        showMatrixAgain();
    return any;
}

} // namespace qd::ui
