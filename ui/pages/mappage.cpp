// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mappage.h"

#include "base/tr.h"
#include "models/clipboard.h"
#include "pages/chartfiles.h"
#include "pages/handoffpanel.h"
#include "pages/legendbar.h"
#include "pages/scopechoice.h"
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

namespace {
constexpr int BothPlace = 5; ///< of the page of two departments, after the views
} // namespace

MapPage::MapPage(Review &review, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_title(new TitleBar)
    , m_tools(new MapTools)
    , m_legend(new LegendBar)
    , m_matrix(new MatrixView)
    , m_graph(new GraphView)
    , m_dates(new PromiseView(PromiseView::Use::Browse))
    , m_wheel(new DrawingView)
    , m_links(new MapLinks)
    , m_dateRows(new MapLinks)
    , m_both(new DrawingView)
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
    m_title->addControl(new ScopeChoice(review));
    auto *whenShown = new WhenShown(this, [this] { look(); });
    connect(&review, &Review::refreshed, whenShown, &WhenShown::note);
    connect(&review, &Review::scopeChanged, whenShown, &WhenShown::note);
    look();
    showAgain();
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
    m_views->addWidget(m_links);
    m_views->addWidget(scrolled(m_both));
    m_dateRows->setObjectName(u"dateRows"_s);
    m_views->addWidget(m_dateRows);
    m_reading->setOverflow(Overflow::Wrap);
    m_reading->setObjectName(u"reading"_s);
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(px(metrics::pageMargin), px(6), px(metrics::pageMargin), px(8));
    layout->setSpacing(px(6));
    layout->addWidget(m_legend);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_reading);
    return area;
}

void MapPage::connectTools()
{
    connect(m_tools, &MapTools::viewChosen, this, &MapPage::setView);
    connect(m_tools, &MapTools::orderChosen, this, &MapPage::setOrder);
    connect(m_tools, &MapTools::transposeChosen, this, &MapPage::transpose);
    connect(m_tools, &MapTools::groupsChosen, this, &MapPage::toggleGroups);
    connect(m_tools, &MapTools::departmentChosen, this, &MapPage::setDepartment);
    connect(m_tools, &MapTools::hopsChosen, this, [this](int hops) { changeHops(hops - m_hops); });
    connect(m_tools, &MapTools::backChosen, this, &MapPage::goBack);
    connect(m_tools, &MapTools::searchOpened, this, &MapPage::openSearch);
    connect(m_tools, &MapTools::searched, this, &MapPage::search);
    connect(m_tools, &MapTools::nextSearched, this, qOverload<int>(&MapPage::goToMatch));
    connect(m_tools, &MapTools::searchClosed, this, &MapPage::closeSearch);
}

void MapPage::connectViews()
{
    const auto watch = [this](auto *view) {
        using Seen = std::remove_pointer_t<decltype(view)>;
        connect(view, &Seen::currentChanged, this, [this, view] {
            if (!m_views->currentWidget()->isAncestorOf(view) && m_views->currentWidget() != view)
                return; // another view is shown
            bringToSight();
            showCurrent();
        });
        if constexpr (!std::is_same_v<Seen, DrawingView>)
            connect(view, &Seen::activated, this, &MapPage::activate);
        if constexpr (!std::is_same_v<Seen, MapLinks>)
            connect(view, &Seen::readingChanged, m_reading, [this, view](const QString &sentence) {
                if (view->isVisibleTo(this))
                    m_reading->setText(sentence);
            });
    };
    watch(m_matrix);
    connect(m_matrix, &MatrixView::nameActivated, this, &MapPage::openName);
    connect(m_matrix, &MatrixView::menuRequested, this, &MapPage::askAboutCell);
    watch(m_graph);
    watch(m_dates);
    watch(m_wheel);
    watch(m_links);
    watch(m_both);
    connect(m_panel, &HandOffPanel::requested, this, &Page::requested);
}

QWidget &MapPage::views() const
{
    return *m_views;
}

void MapPage::setView(MapView view)
{
    m_isChosen = true;
    m_pair.reset();
    if (m_sides) {
        m_sides.reset();
        lookAtGraph(GraphView::Places::New);
    }
    if (view == MapView::Links && m_view != MapView::Links)
        m_drawing = m_view;
    m_view = view;
    showView();
    showAgain();
}

/// Puts the view that is meant in sight; the keyboard goes with it.
void MapPage::showView()
{
    const bool hadFocus = m_views->currentWidget()->isAncestorOf(focusWidget());
    m_views->setCurrentIndex(m_pair ? BothPlace : int(m_view));
    const std::array<QWidget *, 6> views{m_matrix, m_graph, m_dates, m_wheel, m_links, m_both};
    if (hadFocus)
        views.at(size_t(m_views->currentIndex()))->setFocus();
    bringToSight();
}

void MapPage::toggleTable()
{
    if (m_view == MapView::Dates && !m_pair) {
        const bool isTable = m_views->currentWidget() == m_dateRows;
        m_views->setCurrentIndex(isTable ? int(MapView::Dates) : m_views->indexOf(m_dateRows));
        return m_views->currentWidget()->setFocus();
    }
    setView(m_view == MapView::Links ? m_drawing : MapView::Links);
    m_views->currentWidget()->setFocus();
}

void MapPage::setOrder(report::MapOrder order)
{
    m_order = order;
    showMatrixAgain();
}

void MapPage::changeOrder()
{
    setOrder(report::MapOrder((int(m_order) + 1) % report::MapOrders));
}

void MapPage::setDepartment(DepartmentId department)
{
    if (m_department == department)
        return;
    m_department = department;
    lookAtGraph(GraphView::Places::New);
    lookAtDates();
    lookAtLinks();
    showAgain();
}

void MapPage::changeHops(int by)
{
    m_hops = std::clamp(m_hops + by, 1, report::MostHops);
    lookAtGraph(GraphView::Places::New);
    showAgain();
}

/// A picture of many departments says nothing: then it is drawn around the one with most hand-offs.
DepartmentId MapPage::centre() const
{
    const bool many = m_map.size() > report::MostOfWholeGraph;
    return m_department.isValid() || !many ? m_department : report::mostConnected(m_map);
}

void MapPage::look()
{
    m_map = report::handOffMap(m_review.part().plan(), m_review.part().findings(), m_review.wording());
    if (std::ranges::find(m_map.departments, m_department) == m_map.departments.end())
        m_department = {};
    if (!m_isChosen && m_map.size() > report::MostOfMatrix)
        m_view = MapView::Links; // no picture of them says as much
    m_stack->setCurrentIndex(m_map.size() == 0 ? 1 : 0);
    m_tools->setDepartments(m_map);
    lookAtMatrix();
    lookAtGraph(GraphView::Places::Kept);
    lookAtDates();
    lookAtWheel();
    lookAtLinks();
    lookAtBoth();
    showView();
    showAgain();
}

void MapPage::showAgain()
{
    showTools();
    showTitle();
    showLegend();
    showCurrent();
}

void MapPage::copy()
{
    if (const auto shown = chart())
        copyChart(shown->figure, shown->rows, m_review);
    else
        copyData(report::linkTable(m_map, m_linkList));
}

std::optional<ShownChart> MapPage::chart() const
{
    const auto shown = [this](const report::Drawing &drawing) {
        const report::Drawing named = report::withScope(m_review.part().name(), drawing);
        return ShownChart{charts::figureOf(named),
                          std::visit([](const auto &spec) { return report::dataOf(spec); }, named)};
    };
    if (m_map.size() == 0)
        return {};
    if (m_pair)
        return shown(m_both->drawing());
    switch (m_view) {
    case MapView::Matrix:
        return shown(m_matrixSpec);
    case MapView::Graph:
        return shown(m_surroundings.spec);
    case MapView::Dates:
        return shown(m_promises.spec);
    case MapView::Wheel:
        return shown(m_around.spec);
    case MapView::Links: // a table
        break;
    }
    return {};
}

void MapPage::lookAtGraph(GraphView::Places places)
{
    std::optional<report::Surroundings> around;
    if (const DepartmentId department = centre(); department.isValid())
        around = {department, m_hops};
    const Plan &plan = m_review.part().plan();
    m_surroundings = m_sides ? report::handOffsBetween(m_map, plan, m_review.wording(), sidesOf(*m_sides))
                             : report::handOffGraph(m_map, plan, m_review.wording(), around);
    const bool first = m_graph->spec().nodes.empty();
    m_graph->setSpec(withoutLegend(m_surroundings.spec), places);
    const auto worst = report::worstCell(m_map, plan);
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
    const Plan &plan = m_review.part().plan();
    m_promises =
        report::promiseChart(plan, report::datedHandOffs(plan, m_department), m_review.asOf(), m_review.wording());
    m_dates->setSpec(withoutLegend(m_promises.spec));
    m_dateRows->setTable(report::dataOf(m_promises.spec));
    m_noDates->setVisible(m_promises.handOffs.empty());
    m_noDates->setText(Tr::tr("No hand-off has a date yet. Enter when each is needed and for when it is promised."));
}

void MapPage::lookAtWheel()
{
    m_around = report::handOffWheel(m_map, m_review.part().plan(), m_review.wording());
    m_wheel->setDrawing(m_around.spec);
}

void MapPage::lookAtLinks()
{
    m_linkList = report::linksByTrouble(m_map, m_review.part().plan(), m_department);
    m_links->setTable(report::linkTable(m_map, m_linkList));
}

void MapPage::arrangeAnew()
{
    m_graph->arrangeAnew();
}

void MapPage::togglePin()
{
    m_graph->togglePin();
}

} // namespace qd::ui
