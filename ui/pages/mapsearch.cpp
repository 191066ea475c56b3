// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Departments and hand-offs found on the map by their names, in whichever view is shown.
#include "pages/mappage.h"

#include <QStackedWidget>

namespace qd::ui {

void MapPage::openSearch()
{
    if (!m_tools->isSearching())
        m_openBefore = m_open;
    m_tools->openSearch();
}

void MapPage::closeSearch()
{
    m_matches.clear();
    m_tools->closeSearch();
    const std::array<QWidget *, 6> views{m_matrix, m_graph, m_dates, m_wheel, m_links, m_both};
    views.at(size_t(m_views->currentIndex()))->setFocus();
}

/// Departments first, then hand-offs; what begins with the words before what holds them.
void MapPage::search(const QString &words)
{
    m_matches.clear();
    m_match = 0;
    std::vector<Match> further;
    const auto take = [&](const QString &name, const Match &match) {
        const auto at = words.isEmpty() ? -1 : name.indexOf(words, 0, Qt::CaseInsensitive);
        if (at >= 0)
            (at == 0 ? m_matches : further).push_back(match);
        return at >= 0;
    };
    const auto close = [&] {
        m_matches.insert(m_matches.end(), further.begin(), further.end());
        further.clear();
    };
    for (int place = 0; place < m_map.size(); ++place) {
        if (!take(m_map.names[size_t(place)], {place, -1, {}}))
            take(m_map.shortNames[size_t(place)], {place, -1, {}});
    }
    close();
    std::vector<Match> departments = std::move(m_matches);
    m_matches.clear();
    for (const HandOff &handOff : m_review.part().plan().table<HandOff>()) {
        if (agreementOf(handOff) != Agreement::Closed)
            take(handOff.name, {placeOf(handOff.receiver), placeOf(handOff.giver), handOff.id});
    }
    close();
    m_matches.insert(m_matches.begin(), departments.begin(), departments.end());
    goToMatch(0);
}

void MapPage::goToMatch(int step)
{
    const int count = int(m_matches.size());
    m_match = count == 0 ? 0 : (m_match + step + count) % count;
    m_tools->setMatches(m_match, count);
    if (count > 0)
        goToMatch(m_matches[size_t(m_match)]);
}

void MapPage::goToMatch(const Match &match)
{
    if (m_pair || m_sides)
        setView(MapView::Matrix);
    switch (m_view) {
    case MapView::Matrix:
        return showInMatrix(match);
    case MapView::Graph:
        return showInGraph(match);
    case MapView::Dates:
        return showInDates(match);
    case MapView::Wheel: {
        const auto node = std::ranges::find(m_around.places, match.place);
        if (node != m_around.places.end())
            m_wheel->setCurrent(int(node - m_around.places.begin()));
        return;
    }
    case MapView::Links:
        return showInLinks(match);
    }
}

/// Groups open for what stands in them, and close again when the search goes on.
void MapPage::showInMatrix(const Match &match)
{
    std::set<QString> open = m_openBefore;
    for (const int place : {match.place, match.giver}) {
        if (m_isGrouped && place >= 0 && !m_groups[size_t(place)].isEmpty())
            open.insert(m_groups[size_t(place)]);
    }
    if (open != m_open) {
        m_open = std::move(open);
        showMatrixAgain();
    }
    const int receiver = placeInMatrix(m_map.departments[size_t(match.place)]);
    const int giver = match.giver < 0 ? receiver : placeInMatrix(m_map.departments[size_t(match.giver)]);
    m_matrix->setCurrent(m_transposed ? giver : receiver, m_transposed ? receiver : giver);
}

/// What the graph does not show becomes what it is drawn around.
void MapPage::showInGraph(const Match &match)
{
    const auto focus = [&] {
        const int node = m_surroundings.nodeAt(match.place);
        const int giver = m_surroundings.nodeAt(match.giver);
        const auto &edges = m_surroundings.spec.edges;
        const auto edge = std::ranges::find_if(
            edges, [&](const report::GraphEdge &each) { return each.to == node && each.from == giver; });
        return match.giver < 0 || edge == edges.end() ? charts::GraphFocus{node, -1}
                                                      : charts::GraphFocus{-1, int(edge - edges.begin())};
    };
    const charts::GraphFocus found = focus();
    const bool isShown = match.giver < 0 ? found.node >= 0 : found.edge >= 0;
    if (!isShown)
        setDepartment(m_map.departments[size_t(match.place)]);
    m_graph->setCurrent(isShown ? found : focus());
}

void MapPage::showInDates(const Match &match)
{
    const auto find = [&] {
        return std::ranges::find_if(m_promises.handOffs, [&](HandOffId id) {
            const HandOff *handOff = m_review.plan().find(id);
            const DepartmentId department = m_map.departments[size_t(match.place)];
            return match.giver >= 0 ? id == match.handOff
                                    : handOff && (handOff->receiver == department || handOff->giver == department);
        });
    };
    if (find() == m_promises.handOffs.end())
        setDepartment({});
    if (const auto row = find(); row != m_promises.handOffs.end())
        m_dates->setCurrentRow(int(row - m_promises.handOffs.begin()));
}

void MapPage::showInLinks(const Match &match)
{
    const auto find = [&] {
        return std::ranges::find_if(m_linkList, [&](const report::HandOffLink &link) {
            return match.giver >= 0 ? link.receiver == match.place && link.giver == match.giver
                                    : link.receiver == match.place || link.giver == match.place;
        });
    };
    if (find() == m_linkList.end())
        setDepartment({});
    if (const auto row = find(); row != m_linkList.end())
        m_links->setCurrentRow(int(row - m_linkList.begin()));
}

} // namespace qd::ui
