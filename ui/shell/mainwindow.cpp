// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "base/tr.h"
#include "models/sessiondesk.h"
#include "models/timeline.h"
#include "pages/audiencewindow.h"
#include "pages/disconnectspage.h"
#include "pages/inputspage.h"
#include "pages/inputtracker.h"
#include "pages/inspector.h"
#include "pages/mappage.h"
#include "pages/outlinetable.h"
#include "pages/packetspage.h"
#include "pages/recordspage.h"
#include "pages/scorecardpage.h"
#include "pages/sessionpage.h"
#include "shell/autosave.h"
#include "style/focusring.h"
#include "style/icon.h"
#include "style/textlabel.h"
#include "widgets/banner.h"
#include "widgets/commandpalette.h"
#include "widgets/emptystate.h"
#include "widgets/headerbar.h"
#include "widgets/mainview.h"
#include "widgets/momentstrip.h"
#include "widgets/pagestack.h"
#include "widgets/problempanel.h"
#include "widgets/sidebar.h"
#include "widgets/stepper.h"
#include "widgets/undonotice.h"
#include "widgets/workdialog.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTime>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Environment &environment, QWidget *parent)
    : QMainWindow(parent)
    , m_environment(environment)
    , m_review(new Review(this))
    , m_desk(new SessionDesk(*m_review, m_environment.clock, this))
    , m_timeline(new Timeline(*m_review, m_environment.clock, this))
    , m_autosave(new Autosave(m_environment, this))
    , m_header(new HeaderBar)
    , m_stepper(new Stepper)
    , m_sidebar(new Sidebar)
    , m_stack(new PageStack)
    , m_body(new QHBoxLayout)
    , m_banner(new Banner(Status::Risk, {}, Tr::tr("Show")))
    , m_strip(new MomentStrip)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    buildPages();
    buildActions();
    buildStatusBar();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectMapActions();
    connectCycleActions();
    connectSessionActions();
    connectHistoryActions();
    m_header->setCentre(m_stepper);
    new FocusRing(this); // the window owns it
    connect(m_review, &Review::refreshed, this, &MainWindow::updateActions);
    connect(m_review, &Review::refreshed, this, &MainWindow::updateInspector);
    connect(m_review, &Review::refreshed, this, &MainWindow::updateStepper);
    connect(m_review, &Review::scopeChanged, this, &MainWindow::updateTitle);
    connect(m_autosave, &Autosave::failed, this, &MainWindow::reportFileTrouble);
    connect(m_autosave, &Autosave::saved, this, [this] {
        rememberPlace();
        m_saved = Tr::tr("Saved %1", "time").arg(QTime::currentTime().toString(u"HH:mm"_s));
        updateTitle();
    });
    resize(1366, 768);
    adopt(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildActions()
{
    QHash<int, QMenu *> menus;
    for (const ActionInfo &info : actionList()) {
        QMenu *&menu = menus[int(info.menu)];
        if (!menu)
            menu = menuBar()->addMenu(menuTitle(info.menu));
        if (info.separatorBefore)
            menu->addSeparator();
        auto *action = new QAction(icon(QLatin1String(info.icon)), Tr::tr(info.text), this);
        action->setObjectName(QLatin1String(info.id));
        action->setStatusTip(Tr::tr(info.help));
        action->setToolTip(Tr::tr(info.help));
        const auto shortcuts = shortcutsOf(info);
        action->setShortcuts(QList<QKeySequence>(shortcuts.begin(), shortcuts.end()));
        menu->addAction(action);
        if (info.reach != Reach::Window) // until its page is built it works nowhere
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_actions.insert(QLatin1String(info.id), action);
    }
}

void MainWindow::buildStatusBar()
{
    const TextStyle style{metrics::caption, Weight::Regular, &Tokens::text2};
    m_statusLeft = new TextLabel(style);
    m_statusRight = new TextLabel(style);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(px(metrics::statusBarHeight));
    statusBar()->setContentsMargins(px(14), 0, px(14), 0);
    statusBar()->addWidget(m_statusLeft, 1);
    statusBar()->addPermanentWidget(m_statusRight);
}

void MainWindow::on(const char *id, const std::function<void()> &slot)
{
    connect(m_actions.value(QLatin1String(id)), &QAction::triggered, this, slot);
}

void MainWindow::connectEditActions()
{
    on("edit.undo", [this] { undo(Tr::tr("Undone.")); });
    on("edit.redo", [this] { redo(); });
    on("edit.copy", [this] { shownPage()->copy(); });
    on("edit.paste", [this] { shownPage()->paste(); });
    on("edit.addDepartment", [this] { addDepartment(); });
    on("edit.addKpi", [this] { addKpi(); });
    on("edit.kpi", [this] { editKpi(); });
    on("edit.nextProblem", [this] { showProblem(1); });
    on("edit.previousProblem", [this] { showProblem(-1); });
    on("edit.find", [this] { m_palette->open(); });
    on("finding.next", [this] { m_disconnects->next(); });
    on("finding.previous", [this] { m_disconnects->previous(); });
    on("finding.range", [this] { m_disconnects->changeRange(); });
    on("finding.accept", [this] { m_disconnects->acceptCurrent(); });
    on("finding.askBack", [this] { m_disconnects->askBackCurrent(); });
    on("finding.dismiss", [this] { m_disconnects->dismissCurrent(); });
    on("finding.agenda", [this] { m_disconnects->putOnAgenda(); });
    on("finding.action", [this] { m_disconnects->makeAction(); });
    on("finding.fix", [this] { m_disconnects->fixCurrent(); });
    on("finding.useful", [this] { m_disconnects->judgeCurrent(Usefulness::Useful); });
    on("finding.notUseful", [this] { m_disconnects->judgeCurrent(Usefulness::NotUseful); });
    on("finding.known", [this] { m_disconnects->judgeCurrent(Usefulness::Known); });
    on("finding.explain", [this] { m_disconnects->explainCurrent(); });
    on("finding.changeRule", [this] { m_disconnects->changeCurrentRule(); });
    on("finding.tidyUp", [this] { m_disconnects->tidyUp(); });
    on("finding.unchecked", [this] { m_disconnects->showLeftOut(); });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::go);
    connect(m_undoNotice, &UndoNotice::undoRequested, this, [this] { undo({}); });
}

void MainWindow::connectViewActions()
{
    for (const Place &place : m_places)
        connect(action(u"view."_s + place.id), &QAction::triggered, this, [this, id = place.id] { showPage(id); });
    on("view.table", [this] {
        if (shownPage())
            shownPage()->toggleTable();
    });
    on("view.scope", [this] { chooseScope(); });
    on("view.appearance", [this] { toggleAppearance(); });
    on("view.sidebar", [this] {
        const bool full = m_sidebar->displayWidth() == Sidebar::Width::Full;
        m_sidebar->setDisplayWidth(full ? Sidebar::Width::Collapsed : Sidebar::Width::Full);
    });
    on("view.inspector", [this] { toggleInspector(); });
    on("view.zoomReset", [this] { setZoom(100); });
    on("view.zoomIn", [this] { setZoom(Theme::current().zoomPercent() + 10); });
    on("view.zoomOut", [this] { setZoom(Theme::current().zoomPercent() - 10); });
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_header, &HeaderBar::searchRequested, m_palette, &CommandPalette::open);
    connect(m_header, &HeaderBar::cycleRequested, this, &MainWindow::editOrganisation);
    connect(m_banner, &Banner::activated, this, &MainWindow::useBanner);
}

void MainWindow::connectMapActions()
{
    for (const auto &[id, view] : {std::pair("map.matrix", MapView::Matrix), std::pair("map.graph", MapView::Graph),
                                   std::pair("map.dates", MapView::Dates), std::pair("map.wheel", MapView::Wheel),
                                   std::pair("map.links", MapView::Links)})
        on(id, [this, view = view] {
            showPage(u"map"_s);
            m_map->setView(view);
        });
    on("map.order", [this] { m_map->changeOrder(); });
    on("map.transpose", [this] { m_map->transpose(); });
    on("map.fewerHops", [this] { m_map->changeHops(-1); });
    on("map.moreHops", [this] { m_map->changeHops(1); });
    on("map.group", [this] { m_map->toggleGroups(); });
    on("map.all", [this] { m_map->goBack(); });
    on("map.find", [this] { m_map->openSearch(); });
    on("map.both", [this] { m_map->showBoth(); });
    on("map.arrange", [this] { m_map->arrangeAnew(); });
    on("map.pin", [this] { m_map->togglePin(); });
}

void MainWindow::updateMapActions()
{
    const bool here = currentPage() == u"map"_s;
    for (const QString &id : {u"map.order"_s, u"map.transpose"_s})
        action(id)->setEnabled(here && m_map->view() == MapView::Matrix);
    action(u"map.fewerHops"_s)->setEnabled(here && m_map->isAround() && m_map->hops() > 1);
    action(u"map.moreHops"_s)->setEnabled(here && m_map->isAround() && m_map->hops() < report::MostHops);
    action(u"map.group"_s)->setEnabled(here && m_map->view() == MapView::Matrix && m_map->canGroup());
    action(u"map.all"_s)->setEnabled(here && m_map->canGoBack());
    action(u"map.find"_s)->setEnabled(here && m_map->canCopy());
    action(u"map.both"_s)->setEnabled(here && m_map->canShowBoth());
    action(u"map.arrange"_s)->setEnabled(here && m_map->view() == MapView::Graph);
    action(u"map.pin"_s)->setEnabled(here && m_map->canPin());
}

void MainWindow::showPage(const QString &id)
{
    const auto place = std::ranges::find(m_places, id, &Place::id);
    if (!m_review->document() || place == m_places.end())
        return;
    const bool fromSidebar = m_sidebar->isAncestorOf(QApplication::focusWidget()); // its arrows go on from page to page
    Page *page = build(*place);
    const bool isNew = page != m_stack->currentWidget();
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrentPage(id);
    if (!fromSidebar && (isNew || !page->isAncestorOf(QApplication::focusWidget())))
        focusMainView(*page);
    updateInspector();
    updateActions();
    updateStrip();
}

Page *MainWindow::shownPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::settle()
{
    if (shownPage())
        shownPage()->settle();
}

QString MainWindow::currentPage() const
{
    const QWidget *current = m_stack->currentWidget();
    const auto place = std::ranges::find_if(m_places, [&](const Place &each) { return each.page == current; });
    return place == m_places.end() ? QString() : place->id;
}

void MainWindow::updateActions()
{
    const Document *document = m_review->document();
    for (const ActionInfo &info : actionList()) {
        const QLatin1String id(info.id);
        const bool always = id == QLatin1String("file.new") || id == QLatin1String("file.open")
            || id == QLatin1String("file.quit") || info.menu == Menu::Help || id == QLatin1String("view.appearance")
            || id.startsWith(QLatin1String("view.zoom")) || id == QLatin1String("edit.find");
        m_actions.value(id)->setEnabled(always || document);
    }
    updateSessionActions();
    if (!document)
        return updateTitle();
    const QString undo = document->undoLabel();
    const QString redo = document->redoLabel();
    action(u"edit.undo"_s)->setEnabled(!undo.isEmpty());
    action(u"edit.redo"_s)->setEnabled(!redo.isEmpty());
    action(u"edit.undo"_s)->setText(undo.isEmpty() ? Tr::tr("Undo") : Tr::tr("Undo %1", "step").arg(undo));
    action(u"edit.redo"_s)->setText(redo.isEmpty() ? Tr::tr("Redo") : Tr::tr("Redo %1", "step").arg(redo));
    action(u"edit.copy"_s)->setEnabled(shownPage() && shownPage()->canCopy());
    action(u"view.scope"_s)->setEnabled(!m_review->scopes().empty());
    action(u"edit.paste"_s)->setEnabled(shownPage() && shownPage()->canPaste());
    action(u"file.exportTable"_s)->setEnabled(shownPage() && shownPage()->tableShown());
    for (const QString &id : {u"edit.nextProblem"_s, u"edit.previousProblem"_s})
        action(id)->setEnabled(m_problems->hasProblems() || (shownPage() && shownPage()->hasProblems()));
    action(u"edit.kpi"_s)->setEnabled(m_scorecard && shownPage() == m_scorecard && m_scorecard->currentKpi().isValid());
    action(u"edit.addKpi"_s)->setEnabled(!document->plan().table<Department>().empty());
    updateMapActions();
    updateCycleActions();
    const bool triage = currentPage() == u"disconnects"_s;
    for (const QString &id :
         {u"finding.next"_s, u"finding.previous"_s, u"finding.accept"_s, u"finding.useful"_s, u"finding.notUseful"_s,
          u"finding.known"_s, u"finding.explain"_s, u"finding.changeRule"_s, u"finding.unchecked"_s})
        action(id)->setEnabled(triage);
    action(u"finding.tidyUp"_s)->setEnabled(triage && m_disconnects->canTidyUp());
    action(u"finding.range"_s)->setEnabled(triage && m_disconnects->canChangeRange());
    action(u"finding.askBack"_s)->setEnabled(triage && m_disconnects->canAskBack());
    action(u"finding.dismiss"_s)->setEnabled(triage && m_disconnects->canDismiss());
    for (const QString &id : {u"finding.agenda"_s, u"finding.action"_s}) // both are read in the room
        action(id)->setEnabled(triage && m_disconnects->canDismiss() && m_disconnects->canAskBack());
    action(u"finding.fix"_s)->setEnabled(triage && m_disconnects->canFix());
    const auto open = std::ranges::count(m_review->findings().findings, rules::State::Open, &rules::Finding::state);
    m_sidebar->setBadge(u"disconnects"_s, int(open));
    updateTitle();
}

void MainWindow::updateTitle()
{
    const Document *document = m_review->document();
    setWindowTitle(document ? QFileInfo(document->path()).completeBaseName() : u"Quarterdeck"_s);
    if (!document) {
        m_header->setCycle(u"Quarterdeck"_s, {});
        m_statusLeft->setText({});
        m_statusRight->setText({});
        return;
    }
    const Organisation &organisation = document->plan().organisation();
    const report::Wording wording(organisation.fiscalCalendar(), QLocale());
    m_header->setCycle(wording.period(wording.calendar().lastClosed(document->asOf(), Cadence::Quarter)),
                       organisation.name);
    QStringList left{QFileInfo(document->path()).fileName(),
                     Tr::tr("Data as of %1").arg(wording.date(document->asOf()))};
    if (!organisation.reportingCurrency.isEmpty())
        left << organisation.reportingCurrency;
    if (const QString part = m_review->part().name(); !part.isEmpty())
        left << Tr::tr("Charts show %1", "part of the company").arg(part);
    QStringList right;
    if (!organisation.confidentiality.isEmpty())
        right << organisation.confidentiality;
    right << (document->isReadOnly()        ? Tr::tr("Read-only copy")
                  : document->isPublished() ? (m_saved.isEmpty() ? Tr::tr("Saved") : m_saved)
                                            : Tr::tr("Edited, saving soon"))
          << Tr::tr("%1 %", "zoom").arg(Theme::current().zoomPercent());
    const QString gap(6, QChar::Nbsp);
    m_statusLeft->setText(left.join(gap));
    m_statusRight->setText(right.join(gap));
}

void MainWindow::notice(const QString &message, const QStringList &problems)
{
    m_bannerLeadsToProblems = !problems.isEmpty();
    if (m_bannerLeadsToProblems) // a word about something else leaves the list alone
        m_problems->setProblems(message, problems);
    m_banner->setMessage(Status::Risk, message);
    m_remedies.clear();
    m_banner->setButtons({problems.isEmpty() ? Tr::tr("Close") : Tr::tr("Show")});
    m_banner->show();
    updateActions();
}

void MainWindow::showProblem(int step)
{
    if (shownPage() && shownPage()->hasProblems())
        return shownPage()->goToProblem(step);
    if (m_bannerLeadsToProblems)
        m_banner->hide(); // the list says the same
    m_problems->move(step);
}

void MainWindow::confirm(const QString &message)
{
    m_banner->hide();
    if (!message.isEmpty())
        m_undoNotice->showMessage(message);
}

void MainWindow::undo(const QString &done)
{
    if (const Document *document = m_review->document())
        step(&Document::undo, Tr::tr("Undoing %1…", "step").arg(document->undoLabel()), done);
}

void MainWindow::redo()
{
    if (const Document *document = m_review->document())
        step(&Document::redo, Tr::tr("Redoing %1…", "step").arg(document->redoLabel()), Tr::tr("Done again."));
}

void MainWindow::step(StepOfDocument change, const QString &doing, const QString &done)
{
    WorkDialog work(doing, this);
    const auto commit = (m_review->document()->*change)(work.progress());
    work.hide();
    if (!commit)
        return fail(commit.error().message);
    m_undoNotice->dismiss();
    statusBar()->showMessage(done, 3000);
}

/// Somebody who comes back to the window may have moved the file meanwhile.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_autosave->check();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(closeDocument());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    event->setAccepted(!urls.empty() && std::ranges::all_of(urls, &QUrl::isLocalFile));
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths << url.toLocalFile();
    if (paths.size() == 1 && paths.front().endsWith(u".qdeck"_s, Qt::CaseInsensitive))
        openDocument(paths.front());
    else
        receiveFiles(paths);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateInspector();
}

} // namespace qd::ui
