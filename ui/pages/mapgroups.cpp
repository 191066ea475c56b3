// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of the map when there are many departments: groups of them, opened when somebody asks for them.
#include "pages/mappage.h"

namespace qd::ui {

void MapPage::lookAtGroups()
{
    m_groups = report::groupsOf(m_map, m_review.plan());
    const bool many = m_map.size() > report::MostOfWholeMatrix;
    m_isGrouped = !m_groups.empty() && (canGroup() ? m_wantsGroups.value_or(many) : many);
    m_shown = report::grouped(m_map, m_isGrouped ? m_groups : std::vector<QString>(), m_open, m_review.plan());
}

void MapPage::lookAtMatrix()
{
    lookAtGroups();
    const bool first = m_matrix->currentRow() == 0 && m_matrix->currentColumn() == 0;
    m_matrix->setSpec(report::matrixSpec(m_shown.map, m_review.plan(), m_review.wording(), m_transposed));
    const auto worst = report::worstCell(m_shown.map, m_review.plan());
    if (first && worst)
        m_matrix->setCurrent(m_transposed ? worst->second : worst->first, m_transposed ? worst->first : worst->second);
}

void MapPage::showMatrixAgain()
{
    lookAtMatrix();
    showTools();
    showTitle();
    showCurrent();
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
    if (view() == MapView::Matrix)
        return m_isGrouped && !m_open.empty();
    return m_department.isValid() && (view() == MapView::Graph || view() == MapView::Dates);
}

void MapPage::goBack()
{
    if (view() != MapView::Matrix)
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
    const auto row = size_t(m_matrix->currentRow());
    const auto column = size_t(m_matrix->currentColumn());
    if (row >= m_shown.groups.size() || (m_shown.groups[row].isEmpty() && m_shown.groups[column].isEmpty()))
        return false;
    const DepartmentId inRow = m_shown.map.departments[row];
    const DepartmentId inColumn = m_shown.map.departments[column];
    for (const QString &group : {m_shown.groups[row], m_shown.groups[column]}) {
        if (!group.isEmpty())
            m_open.insert(group);
    }
    showMatrixAgain();
    const auto &shown = m_shown.map.departments;
    m_matrix->setCurrent(int(std::ranges::find(shown, inRow) - shown.begin()),
                         int(std::ranges::find(shown, inColumn) - shown.begin()));
    return true;
}

} // namespace qd::ui
