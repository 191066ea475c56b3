// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is current on the map: its title, its sentence, and its hand-offs at the side.
#include "base/tr.h"
#include "pages/handoffpanel.h"
#include "pages/legendbar.h"
#include "pages/mappage.h"
#include "style/metrics.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "widgets/titlebar.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace qd::ui {

using namespace Qt::StringLiterals;

void MapPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    QMetaObject::invokeMethod(this, &MapPage::bringToSight, Qt::QueuedConnection); // when all have their sizes
}

/// With its name and its heading, which hide what is behind them.
void MapPage::showCellInSight(QScrollArea &area)
{
    const QSize headings = m_matrix->headingSize();
    const QRect cell = m_matrix->currentRect();
    const QRect box = cell.adjusted(-headings.width() - cell.width(), -headings.height() - cell.height(), cell.width(),
                                    cell.height());
    area.ensureVisible(box.center().x(), box.center().y(), box.width() / 2, box.height() / 2);
}

/// Scrolls to what is current.
void MapPage::bringToSight()
{
    auto *area = qobject_cast<QScrollArea *>(m_views->currentWidget());
    if (!area || m_map.size() == 0)
        return;
    const int margin = px(metrics::pageMargin);
    const auto show = [&](const QWidget &view, const QRect &box, QSize around) {
        const QPoint place = view.mapTo(area->widget(), box.center());
        area->ensureVisible(place.x(), place.y(), around.width(), around.height());
    };
    if (m_pair)
        return show(*m_both, m_both->currentRect(), {margin, margin});
    switch (m_view) {
    case MapView::Matrix:
        return showCellInSight(*area);
    case MapView::Graph:
        return show(*m_graph, m_graph->currentRect(), {margin, margin});
    case MapView::Dates:
        return show(*m_dates, m_dates->currentRect(), {margin, margin});
    case MapView::Wheel:
        return show(*m_wheel, m_wheel->currentRect(), {margin, margin});
    case MapView::Links:
        break;
    }
}

/// What it says is what it is about.
charts::GraphFocus MapPage::focusOnWheel() const
{
    const QString sentence = m_wheel->currentSentence();
    const auto &[nodes, edges] = std::tie(m_around.spec.nodes, m_around.spec.edges);
    const auto node = std::ranges::find(nodes, sentence, &report::GraphNode::reading);
    const auto edge = std::ranges::find(edges, sentence, &report::GraphEdge::reading);
    if (sentence.isEmpty())
        return {};
    return node != nodes.end() ? charts::GraphFocus{int(node - nodes.begin()), -1}
        : edge != edges.end()  ? charts::GraphFocus{-1, int(edge - edges.begin())}
                               : charts::GraphFocus();
}

void MapPage::showTitle()
{
    const auto say = [this](const QString &sentence) {
        m_title->setSentence(report::withScope(m_review.part().name(), sentence));
    };
    m_title->setTitle(m_map.title);
    say(m_map.sentence);
    const auto show = [&](const auto &spec) {
        m_title->setTitle(spec.title);
        say(spec.subtitle);
    };
    if (m_pair)
        return show(std::get<report::GridSpec>(m_both->drawing()));
    if (m_view == MapView::Dates && !m_promises.handOffs.empty())
        return show(m_promises.spec);
    if (m_sides || isAround())
        return show(m_surroundings.spec);
    if (m_view == MapView::Matrix)
        say(u"%1 %2 %3"_s.arg(m_shown.map.sentence, report::readingText(m_transposed), report::orderText(m_shown.map)));
    else if (m_view == MapView::Wheel)
        say(m_around.spec.subtitle);
    else if (m_view == MapView::Links)
        m_title->setTitle(report::linksTitle(m_map, m_linkList));
    else if (m_view == MapView::Graph)
        say(m_map.sentence + u' ' + Tr::tr("Work flows to the right; what closes a circle leads back."));
}

void MapPage::showLegend()
{
    using Entries = std::vector<report::LegendEntry>;
    m_legend->setEntries(m_pair                                                         ? Entries()
                             : m_view == MapView::Matrix                                ? m_matrixSpec.legend
                             : m_view == MapView::Graph                                 ? m_surroundings.spec.legend
                             : m_view == MapView::Dates && !m_promises.handOffs.empty() ? m_promises.spec.legend
                                                                                        : Entries());
    m_legend->setVisible(!m_legend->entries().empty());
}

void MapPage::showTools()
{
    const DepartmentId shown = m_view == MapView::Graph ? centre() : m_department;
    MapState state{m_view, m_order, m_transposed, shown, isAround(), m_hops, canGroup(), m_isGrouped};
    state.both = showsBoth();
    m_panel->setVisible(!m_pair); // the page of two says as much, and needs the room
    m_tools->setState(state);
    emit currentChanged();
}

int MapPage::placeOf(DepartmentId department) const
{
    return int(std::ranges::find(m_map.departments, department) - m_map.departments.begin());
}

std::vector<HandOffId> MapPage::currentHandOffs() const
{
    if (m_map.size() == 0)
        return {};
    if (m_pair) {
        const auto cell = [this](DepartmentId receiver, DepartmentId giver) {
            const int row = placeOf(receiver);
            const int column = placeOf(giver);
            return std::max(row, column) < m_map.size() ? m_map.cell(row, column).handOffs : std::vector<HandOffId>();
        };
        std::vector<HandOffId> found = cell(m_pair->one, m_pair->other);
        std::ranges::copy(cell(m_pair->other, m_pair->one), std::back_inserter(found));
        report::sortByTalk(found, m_review.plan(), m_map.inCircles);
        return found;
    }
    switch (m_view) {
    case MapView::Dates: {
        const auto row = size_t(std::max(0, m_dates->currentRow()));
        return row < m_promises.handOffs.size() ? std::vector{m_promises.handOffs[row]} : std::vector<HandOffId>();
    }
    case MapView::Matrix: {
        const auto [receiver, giver] = currentCell();
        return m_shown.map.cell(receiver, giver).handOffs;
    }
    case MapView::Links: {
        const int row = m_links->currentRow();
        return row >= 0 && row < std::ssize(m_linkList) ? m_linkList[size_t(row)].handOffs : std::vector<HandOffId>();
    }
    case MapView::Wheel:
        return handOffsOf(m_around, focusOnWheel());
    case MapView::Graph:
        break;
    }
    return handOffsOf(m_surroundings, m_graph->current());
}

std::vector<HandOffId> MapPage::handOffsOf(const report::HandOffGraph &graph, const charts::GraphFocus &focus) const
{
    const auto cell = [this](int receiver, int giver) { return m_map.cell(receiver, giver).handOffs; };
    const auto placeOfNode = [&graph](int node) { return graph.places[size_t(node)]; };
    if (focus.edge >= 0) {
        const report::GraphEdge &edge = graph.spec.edges[size_t(focus.edge)];
        return cell(placeOfNode(edge.to), placeOfNode(edge.from));
    }
    std::vector<HandOffId> found;
    for (int other = 0; focus.node >= 0 && other < m_map.size(); ++other) {
        for (const auto &part : {cell(placeOfNode(focus.node), other), cell(other, placeOfNode(focus.node))})
            found.insert(found.end(), part.begin(), part.end());
    }
    std::ranges::stable_partition(found, [&](HandOffId id) {
        const HandOff *handOff = m_review.plan().find(id);
        return handOff && agreementOf(*handOff) != Agreement::Agreed;
    });
    return found;
}

void MapPage::showCell(const report::HandOffMap &map, int receiver, int giver)
{
    const auto name = [&map](int place) { return map.names[size_t(place)]; };
    m_panel->setHandOffs(receiver == giver ? QString() : Tr::tr("%1 needs from", "department").arg(name(receiver)),
                         name(giver), currentHandOffs());
}

void MapPage::showNode(int place)
{
    m_panel->setHandOffs(Tr::tr("Asked of it and needed by it"), m_map.names[size_t(place)], currentHandOffs());
}

void MapPage::showFocus(const report::HandOffGraph &graph, const charts::GraphFocus &focus)
{
    if (focus.node >= 0)
        return showNode(graph.places[size_t(focus.node)]);
    if (focus.edge < 0)
        return m_panel->setHandOffs({}, Tr::tr("Choose a department or an arrow"), {});
    const report::GraphEdge &edge = graph.spec.edges[size_t(focus.edge)];
    showCell(m_map, graph.places[size_t(edge.to)], graph.places[size_t(edge.from)]);
}

void MapPage::showCurrent()
{
    if (m_map.size() == 0)
        return;
    if (m_pair) {
        m_reading->setText(m_both->currentSentence());
    } else if (m_view == MapView::Matrix) {
        const auto [receiver, giver] = currentCell();
        m_reading->setText(m_matrix->currentSentence());
        showCell(m_shown.map, receiver, giver);
    } else if (m_view == MapView::Graph) {
        m_reading->setText(m_graph->currentSentence());
        showFocus(m_surroundings, m_graph->current());
    } else if (m_view == MapView::Wheel) {
        m_reading->setText(m_wheel->currentSentence());
        showFocus(m_around, focusOnWheel());
    } else if (m_view == MapView::Links) {
        showLink();
    } else {
        m_reading->setText(m_dates->currentSentence());
        showDate();
    }
    emit currentChanged();
}

void MapPage::showLink()
{
    const int row = m_links->currentRow();
    m_reading->setText({});
    if (row < 0 || row >= std::ssize(m_linkList))
        return m_panel->setHandOffs({}, {}, {});
    const report::HandOffLink &link = m_linkList[size_t(row)];
    m_reading->setText(report::readingOf(m_map, m_review.plan(), m_review.wording(), link.receiver, link.giver));
    showCell(m_map, link.receiver, link.giver);
}

void MapPage::showDate()
{
    const auto handOffs = currentHandOffs();
    const HandOff *handOff = handOffs.empty() ? nullptr : m_review.plan().find(handOffs.front());
    if (handOff)
        showCell(m_map, placeOf(handOff->receiver), placeOf(handOff->giver));
    else
        m_panel->setHandOffs({}, {}, {});
}

/// A group shows its departments and two departments what is between them, in the graph a department what is around it;
/// anything else opens its record.
void MapPage::activate()
{
    if (m_view == MapView::Matrix && !m_pair) {
        if (!openGroups())
            showBoth();
        return;
    }
    if (m_view == MapView::Graph && m_graph->current().node >= 0) {
        const int place = m_surroundings.places[size_t(m_graph->current().node)];
        const bool wasBoth = m_sides.has_value();
        m_sides.reset();
        if (m_department != m_map.departments[size_t(place)])
            return setDepartment(m_map.departments[size_t(place)]);
        if (!wasBoth)
            return;
        lookAtGraph(GraphView::Places::New);
        return showAgain();
    }
    if (const QString address = currentAddress(); !address.isEmpty())
        emit requested(address);
}

QString MapPage::currentAddress() const
{
    const auto handOffs = currentHandOffs();
    return handOffs.empty() ? QString() : recordAddress(describe<HandOff>(), handOffs.front().value);
}

} // namespace qd::ui
