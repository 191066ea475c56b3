// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/turn.h"
#include "models/review.h"
#include "models/whereabouts.h"
#include "pages/drawingpage.h"
#include "report/recordsheet.h"
#include "shell/actions.h"
#include "style/theme.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace qd::ui {

class AudienceWindow;
class Autosave;
class Banner;
class CommandPalette;
class DisconnectsPage;
class HeaderBar;
class HomePage;
class InputsPage;
class Inspector;
class MapPage;
class MomentStrip;
class PacketsPage;
class Page;
class ProblemPanel;
class ScorecardPage;
class SessionDesk;
class SessionPage;
class Sidebar;
class Stepper;
class TextLabel;
class Timeline;
class UndoNotice;
class ViewsPage;
struct PaletteEntry;

/// The window of one document: it connects pages, commands and the document, and knows nothing about their insides.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Environment &environment, QWidget *parent = nullptr);
    ~MainWindow() override;

    bool openDocument(const QString &path);
    /// Says that a session has left edits behind that are in no file, when one has.
    void offerLeftBehind();
    void showPage(const QString &id);
    /// Shows the table in \a path in the import assistant; a workbook that came back is compared.
    void importFile(const QString &path, std::optional<const RecordType *> type = {});
    /// Takes in several files at once: workbooks that came back.
    void receiveFiles(const QStringList &paths);
    InputsPage &inputs() { return *m_inputs; }
    /// Writes the records of \a type, or all when there is none, in the format that the suffix of \a path names.
    void exportTo(const QString &path, const RecordType *type);
    /// Writes the chart that is shown to \a path, by its ending; empty: asks where to.
    void exportChart(const QString &path = {});
    QString currentPage() const;
    /// The page that shows records of \a type one by one; nothing when there is none.
    Page *pageOf(const RecordType &type);
    /// Whether the inspector stands beside every page that leaves room for it.
    void showInspector(bool wanted);
    /// Goes to an address (see Page).
    void go(const QString &address);
    /// Returns when the page shows all it has to: for a picture or a test.
    void settle();
    QAction *action(const QString &id) const { return m_actions.value(id); }
    Review &review() { return *m_review; }
    SessionDesk &desk() { return *m_desk; }
    Timeline &timeline() { return *m_timeline; }
    /// The window for the room; made when it is first asked for.
    AudienceWindow &audience();
    /// What the palette offers for \a typed; public for tests.
    std::vector<PaletteEntry> paletteEntries(const QString &typed) const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A way out of a trouble, as a button of the banner.
    struct Remedy
    {
        QString text;
        std::function<void()> work;
    };
    using Types = std::vector<const RecordType *>;
    /// One page of the sidebar. It is built when it is first shown: a window opens in the time that one page takes.
    struct Place
    {
        QString id;
        QString icon;
        QString text;
        Types types; ///< whose records it shows one by one
        std::function<Page *(const Types &types)> make;
        QStringList views = {}; ///< on the switch between them, where it has several
        Page *page = nullptr;
    };
    /// A page of its own kind for \a own, called \a name there, the drawings \a drawn, and the tables of all record
    /// types of \a place.
    template<typename Own>
    void addViews(Place place, const QString &name, const Types &own, const std::vector<DrawingPage::Kind> &drawn = {});
    const Place *placeOf(const RecordType &type) const;
    Page *build(Place &place);
    Page *shownPage() const;
    void toggleInspector();
    /// Shows what the page is looking at in the inspector, when it is wanted and the page leaves room for it.
    void updateInspector();
    bool hasRoomForInspector() const;
    std::optional<report::RecordSheet> sheetAt(const QString &address) const;
    void editInspected();
    void sizeSidebar();
    void buildActions();
    void buildPages();
    /// Adds \a place to the sidebar; the action view.<id> shows it.
    void addPage(Place place);
    /// Shows the view of a page at \a index of Place::views.
    void showView(const QString &page, int index);
    void buildStatusBar();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    /// Opens the list of scopes on a page that has charts.
    void chooseScope();
    void connectMapActions();
    void updateMapActions();
    void connectCycleActions();
    void updateCycleActions();
    void newCycle();
    void advanceCycle();
    void freezeFigures();
    /// Stores a turn of the cycle as one step.
    void store(const Result<cycle::Turn> &turn, const QString &done);
    void connectSessionActions();
    void updateSessionActions();
    void connectHistoryActions();
    void updateStrip();
    void updateStepper();
    void openAudience();
    void updateActions();
    void updateTitle();
    void on(const char *id, const std::function<void()> &slot);

    void newDocument();
    void chooseDocument();
    void openSample();
    void openReadOnly(const QString &path);
    QString chooseNewDocument(const QString &title, const QString &near);
    void saveNow();
    void saveAs();
    void saveCopy();
    void saveCleanCopy();
    void verifyDocument();
    void showDay();
    void nameState();
    void recallPlace();
    void rememberPlace();
    void mergeWith(const QString &path);
    void chooseImport(std::optional<const RecordType *> type = {});
    void chooseExport();
    void chooseTableExport();
    void editOrganisation();
    void addDepartment();
    void addKpi();
    void editKpi();
    bool closeDocument();
    void adopt(std::unique_ptr<Document> document);
    template<typename Record>
    void store(const QString &label, const Record &record);
    void undo(const QString &done);
    void redo();
    using StepOfDocument = Result<Commit> (Document::*)(const WorkProgress &);
    void step(StepOfDocument change, const QString &doing, const QString &done);

    void notice(const QString &message, const QStringList &problems = {});
    void showProblem(int step);
    void confirm(const QString &message);
    void fail(const QString &message) { notice(message); }
    /// Says \a message with a button for each remedy.
    void offer(const QString &message, std::vector<Remedy> remedies);
    void useBanner(int button);
    void reportFileTrouble(const Error &error);
    void reportUnopened(const QString &path, const Error &error);
    void reportOpening(const Opening &opening);
    void setZoom(int percent);
    void toggleAppearance();

    Environment m_environment;
    Review *m_review;
    SessionDesk *m_desk;
    Timeline *m_timeline;
    Autosave *m_autosave;
    QHash<QString, QAction *> m_actions;
    HeaderBar *m_header;
    Stepper *m_stepper;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    QHBoxLayout *m_body; ///< sidebar, page, inspector
    Inspector *m_inspector = nullptr; ///< built when it is first shown
    bool m_inspectorWanted = false;
    std::vector<Place> m_places; ///< in the order of the sidebar
    HomePage *m_home = nullptr; ///< built with its page
    ViewsPage *m_history = nullptr;
    ScorecardPage *m_scorecard = nullptr;
    DisconnectsPage *m_disconnects = nullptr;
    InputsPage *m_inputs = nullptr;
    PacketsPage *m_packets = nullptr;
    MapPage *m_map = nullptr;
    SessionPage *m_session = nullptr;
    std::unique_ptr<AudienceWindow> m_audience;
    QWidget *m_welcome;
    Banner *m_banner;
    UndoNotice *m_undoNotice;
    CommandPalette *m_palette;
    ProblemPanel *m_problems;
    std::vector<Remedy> m_remedies; ///< of the banner
    MomentStrip *m_strip;
    bool m_bannerLeadsToProblems = false;
    TextLabel *m_statusLeft;
    TextLabel *m_statusRight;
    QString m_saved;
    Whereabouts m_stopped; ///< where the person stopped last time in this document
};

} // namespace qd::ui
