// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that look back: restore points, earlier states, what changed.
#include "base/tr.h"
#include "document/cleancopy.h"
#include "document/file.h"
#include "document/verification.h"
#include "models/timeline.h"
#include "pages/daydialog.h"
#include "pages/homepage.h"
#include "pages/inputspage.h"
#include "pages/reasondialog.h"
#include "pages/returnview.h"
#include "pages/viewspage.h"
#include "report/changeoutline.h"
#include "shell/autosave.h"
#include "shell/mainwindow.h"
#include "widgets/momentstrip.h"

#include <QAction>
#include <QFileDialog>

namespace qd::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectHistoryActions()
{
    on("file.restorePoint", [this] { nameState(); });
    on("file.cleanCopy", [this] { saveCleanCopy(); });
    on("file.merge", [this] {
        const QString path = QFileDialog::getOpenFileName(this, Tr::tr("Compare or Merge"), {},
                                                          Tr::tr("Quarterdeck documents (*.qdeck)"));
        if (!path.isEmpty())
            mergeWith(path);
    });
    on("file.verify", [this] { verifyDocument(); });
    for (const auto &[id, view] : {std::pair("history.changes", 0), std::pair("history.steps", 1)})
        on(id, [this, view = std::size_t(view)] {
            showPage(u"history"_s);
            m_history->showView(view);
        });
    on("view.asOf", [this] { showDay(); });
    on("view.present", [this] { m_timeline->showPresent(); });
    connect(m_strip, &MomentStrip::changesRequested, this, [this] { showPage(u"history"_s); });
    connect(m_strip, &MomentStrip::presentRequested, m_timeline, &Timeline::showPresent);
    connect(m_strip, &MomentStrip::restoreRequested, this, [this] {
        const auto restored = m_timeline->restoreShown();
        if (!restored)
            return fail(restored.error().message);
        confirm(Tr::tr("Restored."));
    });
    connect(m_timeline, &Timeline::changed, this, &MainWindow::updateStrip);
    connect(m_timeline, &Timeline::failed, this, [this](const QString &message) { fail(message); });
}

/// Tells Home where the person stopped last time.
void MainWindow::recallPlace()
{
    if (!m_home)
        return;
    const QAction *page = action(u"view."_s + m_stopped.page);
    m_home->setStopped(m_stopped, page && m_stopped.page != u"home"_s ? page->text() : QString());
}

void MainWindow::rememberPlace()
{
    const Document *document = m_review->document();
    if (!document || document->isReadOnly())
        return;
    Whereabouts here{m_environment.clock.now(), document->tip(), currentPage(), {}, {}};
    if (shownPage())
        here.address = shownPage()->currentAddress();
    if (m_inputs)
        here.returns = m_inputs->returns().halfReviewed();
    (void)writeWhereabouts(m_environment.dataFolder, document->identity(), here);
}

void MainWindow::updateStrip()
{
    const Document *document = m_review->document();
    action(u"view.present"_s)->setEnabled(document && m_timeline->shown());
    if (document && m_timeline->shown())
        return m_strip->showPast(
            Tr::tr("You see the document as it was: %1. Nothing can be changed here.").arg(m_timeline->shown()->name));
    const int all = int(m_timeline->changes().size());
    m_strip->setVisible(document && all > 0 && currentPage() != u"history"_s);
    if (m_strip->isHidden())
        return;
    const auto place = std::ranges::find(m_places, currentPage(), &Place::id);
    const bool hasRecords = place != m_places.end() && !place->types.empty();
    const int here = hasRecords ? report::changesOf(m_timeline->changes(), place->types) : -1;
    m_strip->showChanges(report::changeSentence(m_timeline->base().name, all, here));
}

void MainWindow::showDay()
{
    const auto day = askForDay(Tr::tr("As of a Day"), Tr::tr("Show"),
                               Tr::tr("Shows the document as it was when this day ended."), m_review->asOf(), this);
    if (!day)
        return;
    const qint64 row = m_timeline->momentBefore(day->addDays(1)).row;
    if (row == 0)
        return fail(
            Tr::tr("The document did not exist yet on that day. It begins on %1.")
                .arg(m_review->wording().date(m_review->document()->history().front().madeAt.toLocalTime().date())));
    m_timeline->show(row);
}

void MainWindow::nameState()
{
    Document *document = m_review->document();
    const auto name =
        askForText(Tr::tr("Name This State"), Tr::tr("Make Restore Point"), Tr::tr("&Name"),
                   Tr::tr("For example \"Before the board\". You can look at it and return to it."), this);
    if (!name)
        return;
    if (const auto made = document->addRestorePoint(*name); !made)
        return fail(made.error().message);
    m_autosave->saveNow();
    statusBar()->showMessage(Tr::tr("Restore point \"%1\" made.").arg(*name), 5000);
}

/// Ctrl+S: the file is written at once and the state can be returned to.
void MainWindow::saveNow()
{
    Document *document = m_review->document();
    const bool isMarked =
        !document->history().empty() && document->history().back().kind == store::HistoryKind::RestorePoint;
    if (!isMarked && document->tip() != document->identity()) {
        if (const auto made = document->addRestorePoint(Tr::tr("Saved", "restore point")); !made)
            return fail(made.error().message);
    }
    m_autosave->saveNow();
}

void MainWindow::saveCleanCopy()
{
    const Document *document = m_review->document();
    const QString path = chooseNewDocument(Tr::tr("Save a Clean Copy"), {});
    if (path.isEmpty())
        return;
    if (canonicalPath(path) == document->path())
        return fail(Tr::tr("%1 is this document itself. Choose another name.").arg(path));
    const auto past = document->past();
    if (!past)
        return fail(past.error().message);
    const auto copy = writeCleanCopy(path, *past, m_environment);
    if (!copy)
        return fail(copy.error().message);
    notice(Tr::tr("A clean copy was saved as %1: without history, and none of %n earlier text(s) is in it.", nullptr,
                  copy->textsLookedFor)
               .arg(path));
}

void MainWindow::verifyDocument()
{
    const Document *document = m_review->document();
    const auto file = readFile(document->path());
    QStringList problems;
    Verification verification;
    if (file)
        verification = verifyFile(*file, document->path());
    else
        problems << file.error().message;
    for (const VerificationProblem &problem : verification.problems)
        problems << problem.text + u' ' + problem.repair;
    if (problems.isEmpty())
        return notice(Tr::tr("The file is whole: seal, tables, references, records and %n step(s) of history agree.",
                             nullptr, verification.steps));
    notice(Tr::tr("%n problem(s) in the file.", nullptr, int(problems.size())), problems);
}

} // namespace qd::ui
