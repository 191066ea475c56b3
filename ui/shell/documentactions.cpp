// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window that make, change and write documents.
#include "base/tr.h"
#include "document/file.h"
#include "exchange/kpiimport.h"
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "exchange/tablefile.h"
#include "exchange/tableimport.h"
#include "exchange/tableworkbook.h"
#include "pages/recorddialog.h"
#include "pages/scorecardpage.h"
#include "print/pdfwriter.h"
#include "report/reviewreport.h"
#include "shell/autosave.h"
#include "shell/importdialog.h"
#include "shell/mainwindow.h"
#include "style/charttheme.h"
#include "widgets/banner.h"
#include "widgets/dialog.h"

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
    on("file.save", [this] { m_autosave->saveNow(); });
    on("file.saveCopy", [this] { saveCopy(); });
    on("file.import", [this] { chooseImport(); });
    on("file.export", [this] { chooseExport(); });
    on("file.exportTable", [this] { chooseTableExport(); });
    on("file.report", [this] { saveReport(); });
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
        fail(document.error().message);
        return false;
    }
    const Opening opening = (*document)->opening();
    adopt(*std::move(document));
    if (opening.recoveredEdits > 0)
        notice(Tr::tr("The program ended without saving. %n edit(s) are here again; nothing was lost.", nullptr,
                      opening.recoveredEdits));
    if (!opening.setAside.isEmpty())
        notice(Tr::tr("The file was changed elsewhere since. Edits that were not saved are kept in %1.")
                   .arg(opening.setAside));
    return true;
}

bool MainWindow::closeDocument()
{
    auto document = m_review->takeDocument();
    if (!document)
        return true;
    m_autosave->watch(nullptr);
    if (const auto closed = document->close(); !closed) {
        const Error error = closed.error();
        adopt(std::move(document)); // its edits stay in the working copy
        fail(error.message);
        return false;
    }
    adopt(nullptr);
    return true;
}

void MainWindow::newDocument()
{
    const QString path =
        withSuffix(QFileDialog::getSaveFileName(this, Tr::tr("New Document"), {}, documentFilter()), u"qdeck"_s);
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

void MainWindow::saveCopy()
{
    const QString path =
        withSuffix(QFileDialog::getSaveFileName(this, Tr::tr("Save a Copy"), {}, documentFilter()), u"qdeck"_s);
    if (path.isEmpty())
        return;
    const auto saved = m_review->document()->saveCopy(path);
    notice(saved ? Tr::tr("A copy was saved as %1.").arg(path) : saved.error().message);
}

void MainWindow::chooseImport()
{
    if (!m_review->document())
        return;
    const QString path = QFileDialog::getOpenFileName(this, Tr::tr("Import Values"), {}, tableFilter());
    if (!path.isEmpty())
        importFile(path);
}

void MainWindow::chooseTable(const RecordType &type)
{
    const QString path =
        QFileDialog::getOpenFileName(this, Tr::tr("Import %1").arg(Tr::tr(type.plural)), {}, tableFilter());
    if (!path.isEmpty())
        importTable(type, path);
}

void MainWindow::importTable(const RecordType &type, const QString &path)
{
    Document *document = m_review->document();
    const auto bytes = readFile(path);
    if (!bytes)
        return fail(bytes.error().message);
    const auto sheet =
        exchange::readSheet(*bytes, QFileInfo(path).fileName(), {.choice = {{}, exchange::sheetNamesFor(type)}});
    if (!sheet)
        return fail(sheet.error().message);
    const auto draft = exchange::draftTableImport(*sheet, type, document->plan(), m_environment.ids);
    if (!draft)
        return fail(draft.error().message);
    if (const auto commit = exchange::applyTableImport(*document, *draft); !commit)
        return fail(commit.error().message);
    const QString done = Tr::tr("%1: %2 rows read, %3 new, %4 changed, %5 left out.")
                             .arg(sheet->name)
                             .arg(draft->read)
                             .arg(draft->created)
                             .arg(draft->updated)
                             .arg(draft->rejected);
    if (draft->problems.empty())
        return confirm(done);
    QStringList problems;
    for (const exchange::Problem &problem : draft->problems)
        problems
            << Tr::tr("Row %1, %2: %3", "row, column, problem").arg(problem.row).arg(problem.column, problem.problem);
    notice(done, problems);
}

void MainWindow::importFile(const QString &path)
{
    Document *document = m_review->document();
    if (!document)
        return fail(Tr::tr("Open or make a document first, then import %1.").arg(QFileInfo(path).fileName()));
    const auto bytes = readFile(path);
    if (!bytes)
        return fail(bytes.error().message);
    ImportDialog dialog(*bytes, QFileInfo(path).fileName(), document->plan(), m_environment.ids, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto commit = exchange::applyImport(*document, dialog.draft());
    if (!commit)
        return fail(commit.error().message);
    confirm(Tr::tr("%n value(s) imported.", nullptr, int(dialog.draft().observations.size())));
}

void MainWindow::saveReport()
{
    const QString path = withSuffix(
        QFileDialog::getSaveFileName(this, Tr::tr("Save Review Report"), {}, Tr::tr("PDF (*.pdf)")), u"pdf"_s);
    if (path.isEmpty())
        return;
    const Document &document = *m_review->document();
    report::ReviewOptions options;
    options.asOf = document.asOf();
    options.contentDigest = digest(document.plan());
    options.created = m_environment.clock.now();
    const auto findings = rules::diagnose(document.plan(), {}, options.asOf);
    const auto written = print::writePdf(report::reviewReport(document.plan(), findings, m_review->wording(), options),
                                         path, paintPaperChart);
    notice(written ? Tr::tr("The review report was saved as %1.").arg(path) : written.error().message);
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
