// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a cell of the matrix to what is between its two: the page of two departments, or the graph between two groups.
#include "base/tr.h"
#include "pages/mappage.h"

#include <QMenu>
#include <QStackedWidget>

namespace qd::ui {

using namespace Qt::StringLiterals;

MapPage::Side MapPage::sideAt(int place) const
{
    const QString &group = m_shown.groups[size_t(place)];
    return {group, group.isEmpty() ? m_shown.map.departments[size_t(place)] : DepartmentId()};
}

report::Sides MapPage::sidesOf(const std::pair<Side, Side> &sides) const
{
    const auto placesOf = [this](const Side &side) {
        std::vector<int> places;
        for (int place = 0; place < m_map.size(); ++place) {
            const bool inGroup =
                !side.group.isEmpty() && size_t(place) < m_groups.size() && m_groups[size_t(place)] == side.group;
            if (inGroup || m_map.departments[size_t(place)] == side.department)
                places.push_back(place);
        }
        return places;
    };
    const auto nameOf = [this](const Side &side) {
        const int place = placeOf(side.department);
        return !side.group.isEmpty() ? side.group : place < m_map.size() ? m_map.names[size_t(place)] : QString();
    };
    return {nameOf(sides.first), nameOf(sides.second), placesOf(sides.first), placesOf(sides.second)};
}

bool MapPage::canShowBoth() const
{
    if (m_view != MapView::Matrix || m_pair || m_shown.map.size() == 0)
        return false;
    const auto [receiver, giver] = currentCell();
    const bool isGroup = !m_shown.groups[size_t(receiver)].isEmpty() || !m_shown.groups[size_t(giver)].isEmpty();
    return isGroup ? !m_shown.map.cell(receiver, giver).handOffs.empty() : receiver != giver;
}

void MapPage::showBoth()
{
    if (!canShowBoth())
        return;
    const auto [receiver, giver] = currentCell();
    const std::pair sides(sideAt(giver), sideAt(receiver));
    if (sides.first.group.isEmpty() && sides.second.group.isEmpty()) {
        m_pair = report::Pair{sides.second.department, sides.first.department};
        lookAtBoth();
        if (!m_pair)
            emit noticed(
                Tr::tr("There is nothing between %1 and %2: no hand-off, no aim of both, no disconnect.", "departments")
                    .arg(m_shown.map.names[size_t(receiver)], m_shown.map.names[size_t(giver)]),
                {});
    } else {
        m_sides = sides;
        m_view = MapView::Graph;
        lookAtGraph(GraphView::Places::New);
    }
    showView();
    showAgain();
}

/// What is shown of two goes with them.
void MapPage::lookAtBoth()
{
    if (m_pair) {
        const Plan &plan = m_review.plan(); // what both carry is shown whole
        const ReviewPart &part = m_review.part();
        report::GridSpec spec;
        if (plan.find(m_pair->one) && plan.find(m_pair->other)
            && (part.isAbout(m_pair->one) || part.isAbout(m_pair->other)))
            spec = report::pairChart(plan, m_review.findings(), *m_pair, m_review.wording());
        if (spec.rows.empty())
            m_pair.reset();
        else
            m_both->setDrawing(std::move(spec));
    }
    if (m_sides && m_surroundings.spec.edges.empty()) {
        m_sides.reset();
        m_view = MapView::Matrix;
        lookAtGraph(GraphView::Places::New);
    }
}

/// What can be done from a cell, where the pointer is.
void MapPage::askAboutCell(const QPoint &place)
{
    const auto [receiver, giver] = currentCell();
    QMenu menu;
    menu.setObjectName(u"cellMenu"_s);
    const bool isGroup = !m_shown.groups[size_t(receiver)].isEmpty() || !m_shown.groups[size_t(giver)].isEmpty();
    QAction *both = menu.addAction(isGroup ? Tr::tr("Show What Is Between Them") : Tr::tr("Show Both on One Page"));
    both->setEnabled(canShowBoth());
    connect(both, &QAction::triggered, this, &MapPage::showBoth);
    if (isGroup)
        connect(menu.addAction(Tr::tr("Open the Groups")), &QAction::triggered, this, &MapPage::openGroups);
    const QString &name = m_shown.map.names[size_t(m_matrix->currentRow())];
    if (m_shown.groups[size_t(m_matrix->currentRow())].isEmpty())
        connect(menu.addAction(Tr::tr("Show What Is Around %1", "department").arg(name)), &QAction::triggered, this,
                [this] { openName(m_matrix->currentRow()); });
    if (const QString address = currentAddress(); !address.isEmpty())
        connect(menu.addAction(Tr::tr("Open the Hand-off")), &QAction::triggered, this,
                [this, address] { emit requested(address); });
    menu.exec(place);
}

} // namespace qd::ui
