// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"
#include "shell/actions.h"
#include "style/theme.h"

#include <QHash>
#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace qd::ui {

class Autosave;
class Banner;
class CommandPalette;
class DisconnectsPage;
class HeaderBar;
class Page;
class ScorecardPage;
class Sidebar;
class TextLabel;
class UndoNotice;
struct PaletteEntry;

/// The window of one document: it connects pages, commands and the document, and knows nothing about their insides.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Environment &environment, QWidget *parent = nullptr);
    ~MainWindow() override;

    bool openDocument(const QString &path);
    void showPage(const QString &id);
    /// Reads the table \a path as records of \a type, as one step that can be undone.
    void importTable(const RecordType &type, const QString &path);
    /// Writes the records of \a type, or all when there is none, in the format that the suffix of \a path names.
    void exportTo(const QString &path, const RecordType *type);
    QString currentPage() const;
    /// Goes to an address (see Page).
    void go(const QString &address);
    QAction *action(const QString &id) const { return m_actions.value(id); }
    Review &review() { return *m_review; }
    /// What the palette offers for \a typed; public for tests.
    std::vector<PaletteEntry> paletteEntries(const QString &typed) const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Adds a page that shows the records of \a tables.
    void addRecords(const QString &id, const QString &iconName, const QString &text, const QStringList &tables);
    std::vector<Page *> pages() const;
    void sizeSidebar();
    void buildActions();
    void buildPages();
    /// Adds \a page to the window and the sidebar; the action view.<id> shows it.
    void addPage(const QString &id, const QString &iconName, const QString &text, Page *page);
    void buildStatusBar();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void updateActions();
    void updateTitle();
    void on(const char *id, const std::function<void()> &slot);

    void newDocument();
    void chooseDocument();
    void openSample();
    void saveCopy();
    void chooseImport();
    void importFile(const QString &path);
    void chooseTable(const RecordType &type);
    void chooseExport();
    void chooseTableExport();
    void saveReport();
    void editOrganisation();
    void addDepartment();
    void addKpi();
    void editKpi();
    bool closeDocument();
    void adopt(std::unique_ptr<Document> document);
    template<typename Record>
    void store(const QString &label, const Record &record);
    void step(Result<Commit> (Document::*change)(), const QString &done);

    void notice(const QString &message, const QStringList &problems = {});
    void confirm(const QString &message);
    void fail(const QString &message) { notice(message); }
    void setZoom(int percent);
    void toggleAppearance();

    Environment m_environment;
    Review *m_review;
    Autosave *m_autosave;
    QHash<QString, QAction *> m_actions;
    HeaderBar *m_header;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    QHash<QString, Page *> m_pages;
    ScorecardPage *m_scorecard;
    DisconnectsPage *m_disconnects;
    QWidget *m_welcome;
    Banner *m_banner;
    UndoNotice *m_undoNotice;
    CommandPalette *m_palette;
    QStringList m_problems; ///< behind the banner's button
    TextLabel *m_statusLeft;
    TextLabel *m_statusRight;
    QString m_saved;
};

} // namespace qd::ui
