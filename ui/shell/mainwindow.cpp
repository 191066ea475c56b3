// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "base/tr.h"
#include "pages/disconnectspage.h"
#include "pages/homepage.h"
#include "pages/mappage.h"
#include "pages/recordspage.h"
#include "pages/scorecardpage.h"
#include "shell/autosave.h"
#include "style/focusring.h"
#include "style/icon.h"
#include "style/textlabel.h"
#include "widgets/banner.h"
#include "widgets/commandpalette.h"
#include "widgets/emptystate.h"
#include "widgets/headerbar.h"
#include "widgets/sidebar.h"
#include "widgets/undonotice.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTime>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int NarrowWindow = 1200;
constexpr int RoomForMap = 1500;
} // namespace

MainWindow::MainWindow(const Environment &environment, QWidget *parent)
    : QMainWindow(parent)
    , m_environment(environment)
    , m_review(new Review(this))
    , m_autosave(new Autosave(this))
    , m_header(new HeaderBar)
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_banner(new Banner(Status::Risk, {}, Tr::tr("Show")))
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
    new FocusRing(this); // the window owns it
    connect(m_review, &Review::refreshed, this, &MainWindow::updateActions);
    connect(m_autosave, &Autosave::failed, this, &MainWindow::fail);
    connect(m_autosave, &Autosave::saved, this, [this] {
        m_saved = Tr::tr("Saved %1", "time").arg(QTime::currentTime().toString(u"HH:mm"_s));
        updateTitle();
    });
    resize(1366, 768);
    adopt(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_scorecard = new ScorecardPage(*m_review);
    m_disconnects = new DisconnectsPage(*m_review);
    auto *welcome =
        new EmptyState(u"file-plus"_s, Tr::tr("No document is open"),
                       Tr::tr("Make a new document or open one. Everything stays in one file on this computer."),
                       Tr::tr("New Document…"));
    connect(welcome, &EmptyState::actionRequested, this, [this] { newDocument(); });
    m_welcome = welcome;
    m_stack->addWidget(m_welcome);
    addPage(u"home"_s, u"house"_s, Tr::tr("Home"), new HomePage(*m_review));
    m_sidebar->addGroup(Tr::tr("Prepare"));
    addPage(u"scorecard"_s, u"table-2"_s, Tr::tr("Scorecard"), m_scorecard);
    addRecords(
        u"objectives"_s, u"target"_s, Tr::tr("Objectives"),
        {u"objective"_s, u"objectiveParent"_s, u"objectiveShare"_s, u"keyResult"_s, u"checkIn"_s, u"initiative"_s});
    addRecords(u"handoffs"_s, u"workflow"_s, Tr::tr("Hand-offs"), {u"handOff"_s, u"handOffInput"_s, u"capacity"_s});
    addRecords(u"organisation"_s, u"network"_s, Tr::tr("Organisation"),
               {u"department"_s, u"departmentPredecessor"_s, u"person"_s, u"role"_s, u"cycle"_s, u"strategicTheme"_s,
                u"kpi"_s, u"annotation"_s, u"bridgeItem"_s});
    m_sidebar->addGroup(Tr::tr("Analyse"));
    addPage(u"map"_s, u"grid-3x3"_s, Tr::tr("Map"), new MapPage(*m_review));
    addPage(u"disconnects"_s, u"unplug"_s, Tr::tr("Disconnects"), m_disconnects);
    m_sidebar->addGroup(Tr::tr("Run"));
    addRecords(u"commitments"_s, u"list-checks"_s, Tr::tr("Commitments"),
               {u"actionItem"_s, u"decision"_s, u"waiver"_s});
    auto *area = new QWidget;
    auto *content = new QVBoxLayout(area);
    content->setContentsMargins({});
    content->setSpacing(0);
    content->addWidget(m_banner);
    content->addWidget(m_stack, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_sidebar);
    body->addWidget(area, 1);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);
    setCentralWidget(centre);
    m_banner->hide();
    m_undoNotice = new UndoNotice(area);
    m_palette = new CommandPalette([this](const QString &typed) { return paletteEntries(typed); }, this);
}

void MainWindow::addPage(const QString &id, const QString &iconName, const QString &text, Page *page)
{
    connect(page, &Page::requested, this, &MainWindow::go);
    connect(page, &Page::edited, this, &MainWindow::confirm);
    connect(page, &Page::noticed, this, &MainWindow::notice);
    connect(page, &Page::currentChanged, this, &MainWindow::updateActions);
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    m_sidebar->addPage(id, iconName, text);
}

void MainWindow::addRecords(const QString &id, const QString &iconName, const QString &text, const QStringList &tables)
{
    std::vector<const RecordType *> types;
    for (const QString &table : tables)
        types.push_back(recordType(table));
    addPage(id, iconName, text, new RecordsPage(*m_review, types));
}

/// In the order of the sidebar.
std::vector<Page *> MainWindow::pages() const
{
    std::vector<Page *> pages;
    for (int index = 0; index < m_stack->count(); ++index) {
        if (auto *page = qobject_cast<Page *>(m_stack->widget(index)))
            pages.push_back(page);
    }
    return pages;
}

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
        if (info.reach == Reach::FindingList) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            m_disconnects->addAction(action);
        }
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
    on("edit.undo", [this] { step(&Document::undo, Tr::tr("Undone.")); });
    on("edit.redo", [this] { step(&Document::redo, Tr::tr("Done again.")); });
    on("edit.copy", [this] { m_scorecard->copySelection(); });
    on("edit.paste", [this] { m_scorecard->paste(); });
    on("edit.addDepartment", [this] { addDepartment(); });
    on("edit.addKpi", [this] { addKpi(); });
    on("edit.kpi", [this] { editKpi(); });
    on("edit.find", [this] { m_palette->open(); });
    on("finding.next", [this] { m_disconnects->next(); });
    on("finding.previous", [this] { m_disconnects->previous(); });
    on("finding.dismiss", [this] { m_disconnects->dismissCurrent(); });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::go);
    connect(m_undoNotice, &UndoNotice::undoRequested, this, [this] { step(&Document::undo, {}); });
}

void MainWindow::connectViewActions()
{
    for (const QString &page : m_pages.keys())
        connect(action(u"view."_s + page), &QAction::triggered, this, [this, page] { showPage(page); });
    on("view.appearance", [this] { toggleAppearance(); });
    on("view.sidebar", [this] {
        const bool full = m_sidebar->displayWidth() == Sidebar::Width::Full;
        m_sidebar->setDisplayWidth(full ? Sidebar::Width::Collapsed : Sidebar::Width::Full);
    });
    on("view.zoomIn", [this] { setZoom(Theme::current().zoomPercent() + 10); });
    on("view.zoomOut", [this] { setZoom(Theme::current().zoomPercent() - 10); });
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_header, &HeaderBar::searchRequested, m_palette, &CommandPalette::open);
    connect(m_header, &HeaderBar::cycleRequested, this, &MainWindow::editOrganisation);
    connect(m_banner, &Banner::activated, this, [this] {
        m_banner->hide();
        if (!m_problems.isEmpty())
            notice(m_problems.takeFirst(), QStringList(m_problems));
    });
}

void MainWindow::showPage(const QString &id)
{
    if (!m_review->document())
        return;
    m_stack->setCurrentWidget(m_pages.value(id, m_scorecard));
    m_sidebar->setCurrentPage(id);
    sizeSidebar();
    updateActions();
}

/// The sidebar makes room in a narrow window, and for the matrix with its inspector.
void MainWindow::sizeSidebar()
{
    const int needed = currentPage() == u"map"_s ? RoomForMap : NarrowWindow;
    m_sidebar->setDisplayWidth(width() < needed ? Sidebar::Width::Collapsed : Sidebar::Width::Full);
}

QString MainWindow::currentPage() const
{
    return m_pages.key(qobject_cast<Page *>(m_stack->currentWidget()));
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
    if (!document)
        return updateTitle();
    const QString undo = document->undoLabel();
    const QString redo = document->redoLabel();
    action(u"edit.undo"_s)->setEnabled(!undo.isEmpty());
    action(u"edit.redo"_s)->setEnabled(!redo.isEmpty());
    action(u"edit.undo"_s)->setText(undo.isEmpty() ? Tr::tr("Undo") : Tr::tr("Undo %1", "step").arg(undo));
    action(u"edit.redo"_s)->setText(redo.isEmpty() ? Tr::tr("Redo") : Tr::tr("Redo %1", "step").arg(redo));
    for (const QString &id : {u"edit.copy"_s, u"edit.paste"_s})
        action(id)->setEnabled(currentPage() == u"scorecard"_s);
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    action(u"file.exportTable"_s)->setEnabled(page && page->tableShown());
    action(u"edit.kpi"_s)->setEnabled(m_scorecard->currentKpi().isValid());
    action(u"edit.addKpi"_s)->setEnabled(!document->plan().table<Department>().empty());
    action(u"finding.dismiss"_s)->setEnabled(currentPage() == u"disconnects"_s && m_disconnects->canDismiss());
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
    QStringList right;
    if (!organisation.confidentiality.isEmpty())
        right << organisation.confidentiality;
    right << (document->isPublished() ? (m_saved.isEmpty() ? Tr::tr("Saved") : m_saved) : Tr::tr("Edited, saving soon"))
          << Tr::tr("%1 %", "zoom").arg(Theme::current().zoomPercent());
    const QString gap(6, QChar::Nbsp);
    m_statusLeft->setText(left.join(gap));
    m_statusRight->setText(right.join(gap));
}

void MainWindow::notice(const QString &message, const QStringList &problems)
{
    m_problems = problems;
    m_banner->setMessage(Status::Risk, message);
    m_banner->setButtonText(problems.isEmpty() ? Tr::tr("Close") : Tr::tr("Show"));
    m_banner->show();
}

void MainWindow::confirm(const QString &message)
{
    m_banner->hide();
    if (!message.isEmpty())
        m_undoNotice->showMessage(message);
}

void MainWindow::step(Result<Commit> (Document::*change)(), const QString &done)
{
    if (!m_review->document())
        return;
    const auto commit = (m_review->document()->*change)();
    if (!commit)
        return fail(commit.error().message);
    m_undoNotice->dismiss();
    statusBar()->showMessage(done, 3000);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(closeDocument());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    event->setAccepted(urls.size() == 1 && urls.first().isLocalFile());
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    if (path.endsWith(u".qdeck"_s, Qt::CaseInsensitive))
        openDocument(path);
    else
        importFile(path);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (event->oldSize().width() != width())
        sizeSidebar();
}

} // namespace qd::ui
