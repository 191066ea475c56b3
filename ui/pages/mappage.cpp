// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mappage.h"

#include "base/tr.h"
#include "pages/chartfiles.h"
#include "pages/handoffpanel.h"
#include "style/metrics.h"
#include "style/textlabel.h"
#include "widgets/emptystate.h"
#include "widgets/scrolled.h"
#include "widgets/titlebar.h"
#include "widgets/whenshown.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace qd::ui {

using namespace Qt::StringLiterals;

MapPage::MapPage(Review &review, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_title(new TitleBar)
    , m_tools(new MapTools)
    , m_matrix(new MatrixView)
    , m_graph(new GraphView)
    , m_dates(new PromiseView(PromiseView::Use::Browse))
    , m_wheel(new DrawingView)
    , m_noDates(new TextLabel({metrics::body, Weight::Regular, &Tokens::text2}))
    , m_views(new QStackedWidget)
    , m_reading(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}))
    , m_panel(new HandOffPanel(review))
    , m_stack(new QStackedWidget)
{
    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_tools);
    work->addWidget(buildViews(), 1);
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addLayout(work, 1);
    columns->addWidget(m_panel);
    auto *empty =
        new EmptyState(u"grid-3x3"_s, Tr::tr("No hand-offs yet"),
                       Tr::tr("Enter what departments need from each other; the map shows who waits for whom."),
                       Tr::tr("Open Hand-offs"));
    connect(empty, &EmptyState::actionRequested, this, [this] { emit requested(u"page:handoffs"_s); });
    m_stack->addWidget(body);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    connectTools();
    connectViews();
    connect(&review, &Review::refreshed, new WhenShown(this, [this] { look(); }), &WhenShown::note);
    look();
    setView(MapView::Matrix);
}

QWidget *MapPage::buildViews()
{
    auto *dates = new QWidget;
    auto *datesLayout = new QVBoxLayout(dates);
    datesLayout->setContentsMargins(0, 0, px(12), 0); // the words must not touch the scroll bar
    datesLayout->addWidget(m_dates);
    datesLayout->addWidget(m_noDates);
    datesLayout->addStretch();
    for (QWidget *view : std::initializer_list<QWidget *>{m_matrix, m_graph, dates, m_wheel})
        m_views->addWidget(scrolled(view));
    m_reading->setOverflow(Overflow::Wrap);
    m_reading->setObjectName(u"reading"_s);
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(px(metrics::pageMargin), px(6), px(metrics::pageMargin), px(8));
    layout->setSpacing(px(6));
    layout->addWidget(m_views, 1);
    layout->addWidget(m_reading);
    return area;
}

void MapPage::connectTools()
{
    connect(m_tools, &MapTools::viewChosen, this, &MapPage::setView);
    connect(m_tools, &MapTools::orderChosen, this, [this](report::MapOrder order) {
        m_mapOrder = order;
        look();
    });
    connect(m_tools, &MapTools::transposeChosen, this, &MapPage::transpose);
    connect(m_tools, &MapTools::groupsChosen, this, &MapPage::toggleGroups);
    connect(m_tools, &MapTools::departmentChosen, this, &MapPage::setDepartment);
    connect(m_tools, &MapTools::hopsChosen, this, [this](int hops) { changeHops(hops - m_hops); });
}

void MapPage::connectViews()
{
    const auto watch = [this](auto *view) {
        using Seen = std::remove_pointer_t<decltype(view)>;
        connect(view, &Seen::currentChanged, this, [this, view] {
            auto *area = qobject_cast<QScrollArea *>(m_views->currentWidget());
            if (!area->isAncestorOf(view))
                return; // another view is shown
            const QPoint place = view->mapTo(area->widget(), view->currentRect().center());
            area->ensureVisible(place.x(), place.y(), px(metrics::pageMargin), px(metrics::pageMargin));
            showCurrent();
        });
        if constexpr (!std::is_same_v<Seen, DrawingView>)
            connect(view, &Seen::activated, this, &MapPage::activate);
        connect(view, &Seen::readingChanged, m_reading, [this, view](const QString &sentence) {
            if (view->isVisibleTo(this))
                m_reading->setText(sentence);
        });
    };
    watch(m_matrix);
    connect(m_matrix, &MatrixView::nameActivated, this, &MapPage::openName);
    watch(m_graph);
    watch(m_dates);
    watch(m_wheel);
    connect(m_panel, &HandOffPanel::requested, this, &Page::requested);
}

MapView MapPage::view() const
{
    return MapView(std::max(0, m_views->currentIndex()));
}

QWidget &MapPage::views() const
{
    return *m_views;
}

void MapPage::setView(MapView view)
{
    const bool hadFocus = m_views->currentWidget()->isAncestorOf(focusWidget());
    m_views->setCurrentIndex(int(view));
    const std::array<QWidget *, 4> views{m_matrix, m_graph, m_dates, m_wheel};
    if (hadFocus)
        views.at(size_t(view))->setFocus();
    showTools();
    showTitle();
    showCurrent();
}

void MapPage::transpose()
{
    m_transposed = !m_transposed;
    const int row = m_matrix->currentRow();
    const int column = m_matrix->currentColumn();
    lookAtMatrix();
    m_matrix->setCurrent(column, row);
    showTools();
}

void MapPage::changeOrder()
{
    using report::MapOrder;
    m_mapOrder = m_mapOrder == MapOrder::Organised ? MapOrder::CirclesFirst : MapOrder::Organised;
    look();
}

void MapPage::setDepartment(DepartmentId department)
{
    if (m_department == department)
        return;
    m_department = department;
    lookAtGraph();
    lookAtDates();
    showTools();
    showTitle();
    showCurrent();
}

void MapPage::changeHops(int by)
{
    m_hops = std::clamp(m_hops + by, 1, report::MostHops);
    lookAtGraph();
    showTools();
    showTitle();
    showCurrent();
}

/// A picture of many departments says nothing: then it is drawn around the one with most hand-offs.
DepartmentId MapPage::centre() const
{
    const bool many = m_map.size() > report::MostOfWholeGraph;
    return m_department.isValid() || !many ? m_department : report::mostConnected(m_map);
}

void MapPage::look()
{
    m_map = report::handOffMap(m_review.plan(), m_review.findings(), m_review.wording(), m_mapOrder);
    if (std::ranges::find(m_map.departments, m_department) == m_map.departments.end())
        m_department = {};
    m_stack->setCurrentIndex(m_map.size() == 0 ? 1 : 0);
    m_tools->setDepartments(m_map);
    lookAtMatrix();
    lookAtGraph();
    lookAtDates();
    lookAtWheel();
    showTools();
    showTitle();
    showCurrent();
}

void MapPage::copy()
{
    switch (view()) {
    case MapView::Matrix:
        return copyChart(m_matrix->spec(), m_review);
    case MapView::Graph:
        return copyChart(m_graph->spec(), m_review);
    case MapView::Dates:
        return copyChart(m_dates->spec(), m_review);
    case MapView::Wheel:
        return copyChart(m_around.spec, m_review);
    }
}

void MapPage::lookAtGraph()
{
    std::optional<report::Surroundings> around;
    if (const DepartmentId department = centre(); department.isValid())
        around = {department, m_hops};
    m_surroundings = report::handOffGraph(m_map, m_review.plan(), m_review.wording(), around);
    const bool first = m_graph->spec().nodes.empty();
    m_graph->setSpec(m_surroundings.spec);
    const auto worst = report::worstCell(m_map, m_review.plan());
    if (!first)
        return;
    const auto isWorst = [&](const report::GraphEdge &edge) {
        return worst && m_surroundings.places[size_t(edge.to)] == worst->first
            && m_surroundings.places[size_t(edge.from)] == worst->second;
    };
    const auto &edges = m_surroundings.spec.edges;
    if (const auto edge = std::ranges::find_if(edges, isWorst); edge != edges.end())
        m_graph->setCurrent({-1, int(edge - edges.begin())});
    else if (around)
        m_graph->setCurrent({m_surroundings.nodeAt(placeOf(around->centre)), -1});
}

void MapPage::lookAtDates()
{
    const Plan &plan = m_review.plan();
    m_promises =
        report::promiseChart(plan, report::datedHandOffs(plan, m_department), m_review.asOf(), m_review.wording());
    m_dates->setSpec(m_promises.spec);
    m_noDates->setVisible(m_promises.handOffs.empty());
    m_noDates->setText(Tr::tr("No hand-off has a date yet. Enter when each is needed and for when it is promised."));
}

void MapPage::lookAtWheel()
{
    m_around = report::handOffWheel(m_map, m_review.plan(), m_review.wording());
    m_wheel->setDrawing(m_around.spec);
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
    m_title->setTitle(m_map.title);
    m_title->setSentence(view() == MapView::Matrix ? m_shown.map.sentence : m_map.sentence);
    if (view() == MapView::Dates && !m_promises.handOffs.empty()) {
        m_title->setTitle(m_promises.spec.title);
        m_title->setSentence(m_promises.spec.subtitle);
    } else if (view() == MapView::Wheel) {
        m_title->setSentence(m_around.spec.subtitle);
    } else if (isAround()) {
        m_title->setTitle(m_surroundings.spec.title);
        m_title->setSentence(m_surroundings.spec.subtitle);
    }
}

void MapPage::showTools()
{
    const DepartmentId shown = view() == MapView::Graph ? centre() : m_department;
    m_tools->setState({view(), m_mapOrder, m_transposed, shown, isAround(), m_hops, canGroup(), m_isGrouped});
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
    if (view() == MapView::Dates) {
        const auto row = size_t(std::max(0, m_dates->currentRow()));
        return row < m_promises.handOffs.size() ? std::vector{m_promises.handOffs[row]} : std::vector<HandOffId>();
    }
    if (view() == MapView::Matrix)
        return m_transposed ? m_shown.map.cell(m_matrix->currentColumn(), m_matrix->currentRow()).handOffs
                            : m_shown.map.cell(m_matrix->currentRow(), m_matrix->currentColumn()).handOffs;
    return view() == MapView::Wheel ? handOffsOf(m_around, focusOnWheel())
                                    : handOffsOf(m_surroundings, m_graph->current());
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
    if (view() == MapView::Matrix) {
        const int row = m_matrix->currentRow();
        const int column = m_matrix->currentColumn();
        m_reading->setText(m_matrix->currentSentence());
        showCell(m_shown.map, m_transposed ? column : row, m_transposed ? row : column);
    } else if (view() == MapView::Graph) {
        m_reading->setText(m_graph->currentSentence());
        showFocus(m_surroundings, m_graph->current());
    } else if (view() == MapView::Wheel) {
        m_reading->setText(m_wheel->currentSentence());
        showFocus(m_around, focusOnWheel());
    } else {
        m_reading->setText(m_dates->currentSentence());
        const auto handOffs = currentHandOffs();
        const HandOff *handOff = handOffs.empty() ? nullptr : m_review.plan().find(handOffs.front());
        if (handOff)
            showCell(m_map, placeOf(handOff->receiver), placeOf(handOff->giver));
        else
            m_panel->setHandOffs({}, {}, {});
    }
    emit currentChanged();
}

/// A department is shown with what is around it, a group with its departments; a hand-off opens its record.
void MapPage::activate()
{
    if (view() == MapView::Matrix && openGroups())
        return;
    if (view() == MapView::Graph && m_graph->current().node >= 0)
        return setDepartment(m_map.departments[size_t(m_surroundings.places[size_t(m_graph->current().node)])]);
    if (const QString address = currentAddress(); !address.isEmpty())
        emit requested(address);
}

QString MapPage::currentAddress() const
{
    const auto handOffs = currentHandOffs();
    return handOffs.empty() ? QString() : recordAddress(describe<HandOff>(), handOffs.front().value);
}

} // namespace qd::ui
