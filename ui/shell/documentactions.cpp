// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window that make, change and write documents.
#include "base/tr.h"
#include "document/file.h"
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "models/timeline.h"
#include "pages/inputspage.h"
#include "pages/packetspage.h"
#include "pages/recorddialog.h"
#include "pages/scorecardpage.h"
#include "shell/autosave.h"
#include "shell/mainwindow.h"
#include "widgets/banner.h"
#include "widgets/dialog.h"
#include "widgets/problempanel.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

QString documentFilter()
{
    return Tr::tr("Quarterdeck documents (*.qdeck)");
}

QString tableFilter()
{
    return Tr::tr("Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)");
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.isEmpty() || QFileInfo(path).suffix() == suffix ? path : path + u'.' + suffix;
}

} // namespace

void MainWindow::connectFileActions()
{
    on("file.new", [this] { newDocument(); });
    on("file.open", [this] { chooseDocument(); });
    on("file.save", [this] { saveNow(); });
    on("file.saveAs", [this] { saveAs(); });
    on("file.saveCopy", [this] { saveCopy(); });
    on("file.import", [this] { chooseImport(); });
    on("file.export", [this] { chooseExport(); });
    on("file.exportTable", [this] { chooseTableExport(); });
    on("file.exportChart", [this] { exportChart(); });
    on("file.report", [this] {
        showPage(u"packets"_s);
        m_packets->savePdf();
    });
    on("file.issue", [this] {
        showPage(u"packets"_s);
        m_packets->issue();
    });
    on("file.print", [this] {
        showPage(u"packets"_s);
        m_packets->settle();
        m_packets->print();
    });
    on("file.organisation", [this] { editOrganisation(); });
    on("file.close", [this] { closeDocument(); });
    on("file.quit", [this] { close(); });
    on("help.sample", [this] { openSample(); });
    on("help.about", [this] {
        notice(Tr::tr("Quarterdeck %1, free software under the GNU General Public License, version 3 or later.")
                   .arg(QStringLiteral(QD_VERSION)));
    });
}

void MainWindow::adopt(std::unique_ptr<Document> document)
{
    m_autosave->watch(document.get());
    if (document) // undo must not wait for the next diagnosis
        connect(document.get(), &Document::changed, this, &MainWindow::updateActions);
    m_review->setDocument(std::move(document));
    m_saved.clear();
    m_stopped = {};
    if (const Document *opened = m_review->document()) {
        m_stopped = readWhereabouts(m_environment.dataFolder, opened->identity());
        if (m_stopped.at.isValid())
            m_timeline->setStopped(
                {m_stopped.tip,
                 Tr::tr("you stopped, %1").arg(m_review->wording().date(m_stopped.at.toLocalTime().date()))});
    }
    recallPlace();
    m_problems->setProblems({}, {}); // they were of another document
    m_stack->setCurrentWidget(m_welcome);
    // An empty document begins where its first numbers come in.
    const bool empty = m_review->plan().table<Kpi>().empty() && m_review->plan().table<HandOff>().empty();
    showPage(empty ? u"scorecard"_s : u"home"_s);
    updateActions();
}

void MainWindow::openSample()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, Tr::tr("Make Sample"), u"fairwater.qdeck"_s, documentFilter());
    const QString path = withSuffix(chosen, u"qdeck"_s);
    if (path.isEmpty() || !closeDocument())
        return;
    const auto plan = exchange::samplePlan();
    if (!plan)
        return fail(plan.error().message);
    auto document = Document::create(path, plan->organisation(), m_environment);
    if (!document)
        return fail(document.error().message);
    if (const auto filled = exchange::replacePlan(**document, Tr::tr("Fill with Sample"), *plan); !filled)
        return fail(filled.error().message);
    adopt(*std::move(document));
}

bool MainWindow::openDocument(const QString &path)
{
    if (!closeDocument())
        return false;
    auto document = Document::open(path, m_environment);
    if (!document) {
        reportUnopened(path, document.error());
        return false;
    }
    const Opening opening = (*document)->opening();
    adopt(*std::move(document));
    reportOpening(opening);
    return true;
}

bool MainWindow::closeDocument()
{
    rememberPlace();
    if (m_review->document())
        m_timeline->showPresent();
    auto document = m_review->takeDocument();
    if (!document)
        return true;
    m_autosave->watch(nullptr);
    if (const auto closed = document->close(); !closed) {
        const Error error = closed.error();
        adopt(std::move(document)); // its edits stay in the working copy
        reportFileTrouble(error);
        m_remedies.push_back({Tr::tr("Close, Keep Edits Here"), [this] {
                                  m_autosave->watch(nullptr);
                                  m_review->takeDocument().reset(); // the next opening finds the working copy
                                  adopt(nullptr);
                              }});
        offer(error.message, m_remedies);
        return false;
    }
    adopt(nullptr);
    return true;
}

void MainWindow::newDocument()
{
    const QString path = chooseNewDocument(Tr::tr("New Document"), {});
    if (path.isEmpty())
        return;
    Organisation organisation;
    organisation.name = QFileInfo(path).completeBaseName();
    const auto filled = edited(organisation, Plan(), Tr::tr("New Document"), Tr::tr("Create"), this);
    if (!filled || !closeDocument())
        return;
    auto document = Document::create(path, *filled, m_environment);
    if (!document)
        return fail(document.error().message);
    adopt(*std::move(document));
}

void MainWindow::chooseDocument()
{
    const QString path = QFileDialog::getOpenFileName(this, Tr::tr("Open Document"), {}, documentFilter());
    if (!path.isEmpty())
        openDocument(path);
}

/// Asks for the name of a document to write, beginning in the folder of \a near.
QString MainWindow::chooseNewDocument(const QString &title, const QString &near)
{
    return withSuffix(QFileDialog::getSaveFileName(this, title, QFileInfo(near).absolutePath(), documentFilter()),
                      u"qdeck"_s);
}

void MainWindow::saveCopy()
{
    const QString path = chooseNewDocument(Tr::tr("Save a Copy"), {});
    if (path.isEmpty())
        return;
    const auto saved = m_review->document()->saveCopy(path);
    notice(saved ? Tr::tr("A copy was saved as %1.").arg(path) : saved.error().message);
}

/// Asks for a file and shows it as records of \a type; nothing: of the kind that its headings tell.
void MainWindow::chooseImport(std::optional<const RecordType *> type)
{
    if (!m_review->document())
        return;
    const QString path = QFileDialog::getOpenFileName(
        this, type && *type ? Tr::tr("Import %1").arg(Tr::tr((*type)->plural)) : Tr::tr("Import a Table"), {},
        tableFilter());
    if (!path.isEmpty())
        importFile(path, type);
}

void MainWindow::importFile(const QString &path, std::optional<const RecordType *> type)
{
    if (!type)
        return receiveFiles({path});
    if (!m_review->document())
        return fail(Tr::tr("Open or make a document first, then import %1.").arg(QFileInfo(path).fileName()));
    m_banner->hide();
    showPage(u"inputs"_s);
    m_inputs->importFile(path, type);
}

void MainWindow::receiveFiles(const QStringList &paths)
{
    if (!m_review->document())
        return fail(Tr::tr("Open or make a document first, then import %1.").arg(QFileInfo(paths.front()).fileName()));
    m_banner->hide();
    showPage(u"inputs"_s);
    m_inputs->receive(paths);
}

template<typename Record>
void MainWindow::store(const QString &label, const Record &record)
{
    const auto commit = m_review->document()->edit(label, [&](Edit &edit) { return edit.put(record); });
    if (!commit)
        fail(commit.error().message);
}

void MainWindow::editOrganisation()
{
    if (!m_review->document())
        return;
    const Plan &plan = m_review->document()->plan();
    if (const auto organisation =
            edited(plan.organisation(), plan, Tr::tr("Organisation Settings"), Tr::tr("Save"), this))
        store(Tr::tr("Change Organisation Settings"), *organisation);
}

void MainWindow::addDepartment()
{
    const Plan &plan = m_review->document()->plan();
    Department department;
    department.id = m_environment.ids.nextId<Department>();
    department.position = int(plan.table<Department>().size()) + 1;
    if (const auto filled = edited(department, plan, Tr::tr("Add Department"), Tr::tr("Add"), this))
        store(Tr::tr("Add Department"), *filled);
}

void MainWindow::addKpi()
{
    const Plan &plan = m_review->document()->plan();
    Kpi kpi;
    kpi.id = m_environment.ids.nextId<Kpi>();
    kpi.position = int(plan.table<Kpi>().size()) + 1;
    if (const auto filled = edited(kpi, plan, Tr::tr("Add KPI"), Tr::tr("Add"), this))
        store(Tr::tr("Add KPI"), *filled);
}

void MainWindow::editKpi()
{
    const Plan &plan = m_review->document()->plan();
    const Kpi *kpi = plan.find(m_scorecard->currentKpi());
    if (!kpi)
        return;
    if (const auto changed = edited(*kpi, plan, Tr::tr("Edit KPI"), Tr::tr("Save"), this))
        store(Tr::tr("Edit KPI"), *changed);
}

void MainWindow::setZoom(int percent)
{
    Theme::apply(*qApp, Theme::current().appearance(), percent);
    QSettings().setValue(u"view/zoom"_s, Theme::current().zoomPercent());
    updateTitle();
}

void MainWindow::toggleAppearance()
{
    const bool dark = Theme::current().appearance() == Appearance::Light;
    Theme::apply(*qApp, dark ? Appearance::Dark : Appearance::Light, Theme::current().zoomPercent());
    QSettings().setValue(u"view/dark"_s, dark);
}

} // namespace qd::ui
