// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window: which there are, and how each is built when it is first shown.
#include "base/tr.h"
#include "pages/commitmentspage.h"
#include "pages/disconnectspage.h"
#include "pages/griddrawings.h"
#include "pages/historypages.h"
#include "pages/homepage.h"
#include "pages/inputspage.h"
#include "pages/inputtracker.h"
#include "pages/lanedrawings.h"
#include "pages/mappage.h"
#include "pages/objectivespage.h"
#include "pages/organisationpage.h"
#include "pages/outlinetable.h"
#include "pages/packetspage.h"
#include "pages/paneldrawings.h"
#include "pages/processespage.h"
#include "pages/recordspage.h"
#include "pages/reviewdrawings.h"
#include "pages/scorecardpage.h"
#include "pages/sessionpage.h"
#include "pages/signalspage.h"
#include "pages/viewspage.h"
#include "shell/mainwindow.h"
#include "widgets/banner.h"
#include "widgets/commandpalette.h"
#include "widgets/emptystate.h"
#include "widgets/headerbar.h"
#include "widgets/momentstrip.h"
#include "widgets/problempanel.h"
#include "widgets/sidebar.h"
#include "widgets/undonotice.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<const RecordType *> typesOf(std::initializer_list<Section> sections)
{
    std::vector<const RecordType *> types;
    for (const Section section : sections)
        std::ranges::copy(recordTypes(section), std::back_inserter(types));
    return types;
}

} // namespace

template<typename Own>
void MainWindow::addViews(Place place, const QString &name, const Types &own,
                          const std::vector<DrawingPage::Kind> &drawn)
{
    place.views << name;
    for (const DrawingPage::Kind &kind : drawn)
        place.views << kind.name;
    place.views << Tr::tr("Tables");
    place.make = [this, names = place.views, own, drawn](const Types &types) {
        std::vector<ViewsPage::View> views{
            {names.front(), own, [this](QWidget *parent) { return new Own(*m_review, parent); }}};
        for (const DrawingPage::Kind &kind : drawn)
            views.push_back(
                {kind.name, {}, [this, kind](QWidget *parent) { return new DrawingPage(*m_review, kind, parent); }});
        views.push_back({names.back(), types,
                         [this, types](QWidget *parent) { return new RecordsPage(*m_review, types, parent); }});
        return new ViewsPage(std::move(views), m_stack);
    };
    addPage(std::move(place));
}

void MainWindow::buildPages()
{
    auto *welcome =
        new EmptyState(u"file-plus"_s, Tr::tr("No document is open"),
                       Tr::tr("Make a new document or open one. Everything stays in one file on this computer."),
                       Tr::tr("New Document…"));
    connect(welcome, &EmptyState::actionRequested, this, [this] { newDocument(); });
    m_welcome = welcome;
    m_stack->addWidget(m_welcome);
    const auto records = [this](const Types &types) { return new RecordsPage(*m_review, types, m_stack); };
    addPage({u"home"_s, u"house"_s, Tr::tr("Home"), {}, [this](const Types &) {
                 m_home = new HomePage(*m_review, *m_timeline, m_stack);
                 recallPlace();
                 return m_home;
             }});
    m_sidebar->addGroup(Tr::tr("Prepare"));
    addPage({u"inputs"_s, u"inbox"_s, Tr::tr("Inputs"), {}, [this](const Types &) {
                 return m_inputs = new InputsPage(*m_review, m_environment, m_stack);
             }});
    addPage({u"scorecard"_s,
             u"table-2"_s,
             Tr::tr("Scorecard"),
             {&describe<Kpi>()},
             [this](const Types &) { return m_scorecard = new ScorecardPage(*m_review, m_stack); },
             ScorecardPage::viewNames()});
    addViews<ObjectivesPage>({u"objectives"_s, u"target"_s, Tr::tr("Objectives"), typesOf({Section::Objectives}), {}},
                             Tr::tr("Tree"), {&describe<Objective>()},
                             {alignmentDrawing(), timelineDrawing(), coverageDrawing(), crossDrawing()});
    addPage({u"handoffs"_s, u"arrow-left-right"_s, Tr::tr("Hand-offs"), typesOf({Section::HandOffs}), records});
    addViews<OrganisationPage>(
        {u"organisation"_s, u"network"_s, Tr::tr("Organisation"), typesOf({Section::Organisation, Section::Cycle}), {}},
        Tr::tr("Departments"), {&describe<Department>()}, {pairDrawing()});
    m_sidebar->addGroup(Tr::tr("Analyse"));
    addPage({u"map"_s, u"grid-3x3"_s, Tr::tr("Map"), {}, [this](const Types &) {
                 return m_map = new MapPage(*m_review, m_stack);
             }});
    addPage({u"disconnects"_s, u"unplug"_s, Tr::tr("Disconnects"), {}, [this](const Types &) {
                 return m_disconnects = new DisconnectsPage(*m_review, m_stack);
             }});
    addViews<ProcessesPage>({u"processes"_s, u"workflow"_s, Tr::tr("Processes"), typesOf({Section::Processes}), {}},
                            Tr::tr("Overview"),
                            {&describe<Workflow>(), &describe<Step>(), &describe<HandOffCheck>(),
                             &describe<Improvement>(), &describe<ResourceRequest>()},
                            {loadDrawing(), lanesDrawing(), capacityDrawing()});
    addViews<SignalsPage>(
        {u"signals"_s, u"radio"_s, Tr::tr("Signals"), typesOf({Section::Signals}), {}}, Tr::tr("Overview"),
        {&describe<Assumption>(), &describe<Signal>(), &describe<Risk>(), &describe<Issue>(), &describe<Idea>()},
        {ladderDrawing()});
    m_sidebar->addGroup(Tr::tr("Run"));
    addPage({u"session"_s, u"presentation"_s, Tr::tr("Session"), {}, [this](const Types &) {
                 return m_session = new SessionPage(*m_desk, m_stack);
             }});
    addViews<CommitmentsPage>({u"commitments"_s,
                               u"list-checks"_s,
                               Tr::tr("Commitments"),
                               typesOf({Section::Commitments, Section::Session}),
                               {}},
                              Tr::tr("List"), {&describe<ActionItem>(), &describe<Decision>()}, {ageingDrawing()});
    m_sidebar->addGroup(Tr::tr("Publish"));
    addPage({u"packets"_s, u"file-text"_s, Tr::tr("Packets"), {}, [this](const Types &) {
                 return m_packets = new PacketsPage(*m_review, m_environment.clock, m_stack);
             }});
    m_sidebar->addGroup(Tr::tr("Document"));
    addPage({u"history"_s, u"history"_s, Tr::tr("History"), {}, [this](const Types &) {
                 return m_history = new ViewsPage(
                            {{Tr::tr("Changes"),
                              {},
                              [this](QWidget *parent) { return new ChangesPage(*m_review, *m_timeline, parent); }},
                             {Tr::tr("Steps"),
                              {},
                              [this](QWidget *parent) { return new StepsPage(*m_review, *m_timeline, parent); }}},
                            m_stack);
             }});
    auto *area = new QWidget;
    auto *content = new QVBoxLayout(area);
    content->setContentsMargins({});
    content->setSpacing(0);
    content->addWidget(m_banner);
    content->addWidget(m_strip);
    content->addWidget(m_stack, 1);
    m_problems = new ProblemPanel(area);
    m_problems->hide();
    content->addWidget(m_problems);
    m_body->setSpacing(0);
    m_body->addWidget(m_sidebar);
    m_body->addWidget(area, 1);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_body, 1);
    setCentralWidget(centre);
    m_banner->hide();
    m_strip->hide();
    m_undoNotice = new UndoNotice(area);
    m_palette = new CommandPalette([this](const QString &typed) { return paletteEntries(typed); }, this);
}

void MainWindow::addPage(Place place)
{
    m_sidebar->addPage(place.id, place.icon, place.text);
    m_places.push_back(std::move(place));
}

void MainWindow::showView(const QString &page, int index)
{
    showPage(page);
    if (auto *views = qobject_cast<ViewsPage *>(shownPage()); views && index < int(views->count()))
        views->showView(size_t(index));
    else if (shownPage() && shownPage() == m_scorecard)
        m_scorecard->showView(ScorecardPage::View(std::clamp(index, 0, int(ScorecardPage::viewNames().size()) - 1)));
}

Page *MainWindow::build(Place &place)
{
    if (place.page)
        return place.page;
    Page *page = place.page = place.make(place.types);
    connect(page, &Page::requested, this, &MainWindow::go);
    connect(page, &Page::edited, this, &MainWindow::confirm);
    connect(page, &Page::noticed, this, &MainWindow::notice);
    connect(page, &Page::currentChanged, this, [this, page] {
        if (page != m_stack->currentWidget())
            return;
        updateActions();
        updateInspector();
    });
    m_stack->addWidget(page);
    for (const ActionInfo &info : actionList()) {
        if (page == m_disconnects && info.reach == Reach::FindingList)
            page->addAction(action(QLatin1String(info.id)));
        if (page == m_session && info.reach == Reach::Session)
            page->addAction(action(QLatin1String(info.id)));
        if (page == m_map && info.reach == Reach::Map)
            m_map->views().addAction(action(QLatin1String(info.id)));
        if (page == m_map && info.reach == Reach::MapPage)
            page->addAction(action(QLatin1String(info.id)));
        if (page == m_inputs && info.reach == Reach::Inputs)
            m_inputs->tracker().table().addAction(action(QLatin1String(info.id)));
    }
    return page;
}

const MainWindow::Place *MainWindow::placeOf(const RecordType &type) const
{
    const auto place =
        std::ranges::find_if(m_places, [&](const Place &each) { return std::ranges::count(each.types, &type) > 0; });
    return place == m_places.end() ? nullptr : &*place;
}

Page *MainWindow::pageOf(const RecordType &type)
{
    const Place *place = placeOf(type);
    return place ? build(m_places[size_t(place - m_places.data())]) : nullptr;
}

} // namespace qd::ui
