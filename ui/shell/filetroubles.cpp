// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and offers when a document's file is not as it should be.
#include "base/tr.h"
#include "document/file.h"
#include "pages/mergedialog.h"
#include "pages/recoverydialog.h"
#include "shell/autosave.h"
#include "shell/mainwindow.h"
#include "widgets/banner.h"

#include <QFileDialog>
#include <QFileInfo>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// Which folder it is in does not matter to somebody who has the file open; what to do about it does.
QString shortened(QString message, const QString &path)
{
    return message.replace(path, QFileInfo(path).fileName());
}

} // namespace

void MainWindow::offer(const QString &message, std::vector<Remedy> remedies)
{
    const Document *document = m_review->document();
    QStringList texts;
    for (const Remedy &remedy : remedies)
        texts << remedy.text;
    m_remedies = std::move(remedies);
    m_bannerLeadsToProblems = false;
    m_banner->setMessage(Status::Risk, document ? shortened(message, document->path()) : message);
    m_banner->setButtons(texts << Tr::tr("Close"));
    m_banner->show();
    updateActions();
}

void MainWindow::useBanner(int button)
{
    m_banner->hide();
    if (m_bannerLeadsToProblems)
        return showProblem(1);
    const std::vector<Remedy> remedies = std::exchange(m_remedies, {});
    if (button < int(remedies.size()))
        remedies[std::size_t(button)].work();
}

void MainWindow::reportFileTrouble(const Error &error)
{
    const Remedy rename{Tr::tr("Save Under Another Name…"), [this] { saveAs(); }};
    switch (error.code) {
    case ErrorCode::Conflict:
        return offer(error.message, {{Tr::tr("Merge…"), [this] { mergeWith(m_review->document()->path()); }}, rename});
    case ErrorCode::Missing:
        return offer(error.message,
                     {{Tr::tr("Write It Again"),
                       [this] {
                           m_review->document()->accept({});
                           m_autosave->saveNow();
                       }},
                      rename});
    default:
        return offer(error.message, {{Tr::tr("Try Again"), [this] { m_autosave->saveNow(); }}, rename});
    }
}

void MainWindow::reportUnopened(const QString &path, const Error &error)
{
    switch (error.code) {
    case ErrorCode::Locked:
        return offer(error.message, {{Tr::tr("Open Read-Only Copy"), [this, path] { openReadOnly(path); }}});
    case ErrorCode::Damaged: {
        fail(error.message);
        const auto rescued = askForRecovery(path, error.message, m_environment, this);
        if (!rescued)
            fail(rescued.error().message);
        else if (!rescued->isEmpty())
            openDocument(*rescued);
        return;
    }
    default:
        return fail(error.message);
    }
}

/// Says in one sentence what an opening met with.
void MainWindow::reportOpening(const Opening &opening)
{
    if (!opening.setAside.isEmpty())
        return offer(Tr::tr("The file was changed elsewhere while edits of the last session were not saved. They are "
                            "kept aside; merge them to have both."),
                     {{Tr::tr("Merge…"), [this, path = opening.setAside] { mergeWith(path); }}});
    if (opening.fileWasMissing)
        return offer(Tr::tr("The file was gone. This is its last state on this computer; nothing was lost."),
                     {{Tr::tr("Write It Again"), [this] { m_autosave->saveNow(); }},
                      {Tr::tr("Save Under Another Name…"), [this] { saveAs(); }}});
    if (!opening.damagedCopy.isEmpty())
        return fail(Tr::tr("Edits of the last session could not be read (%1). This is the file as it was saved.")
                        .arg(opening.damagedCopy));
    if (opening.recoveredEdits > 0)
        return offer(opening.movedFrom.isEmpty()
                         ? Tr::tr("The program ended without saving. %n edit(s) are here again; nothing was lost.",
                                  nullptr, opening.recoveredEdits)
                         : Tr::tr("The program ended without saving and the file was moved since. %n edit(s) are here "
                                  "again; nothing was lost.",
                                  nullptr, opening.recoveredEdits),
                     {{Tr::tr("What Changed"), [this] { showPage(u"history"_s); }}});
    if (opening.migratedFrom > 0)
        return fail(Tr::tr("The document is of an older version. It is saved in the present one with the next edit; a "
                           "copy of the old file is kept."));
    if (!opening.snapshotProblem.isEmpty())
        fail(Tr::tr("No snapshot of this state could be kept: %1").arg(opening.snapshotProblem));
}

void MainWindow::offerLeftBehind()
{
    const auto left = leftBehind(m_environment.dataFolder);
    if (left.empty())
        return;
    const QString path = left.front().origin;
    offer(Tr::tr("%1 has edits of a session that ended without saving. Nothing was lost.")
              .arg(QFileInfo(path).fileName()),
          {{Tr::tr("Open It"), [this, path] { openDocument(path); }}});
}

void MainWindow::openReadOnly(const QString &path)
{
    if (!closeDocument())
        return;
    auto document = Document::openReadOnly(path, m_environment);
    if (!document)
        return fail(document.error().message);
    adopt(*std::move(document));
    offer(Tr::tr("This is a read-only copy of %1.").arg(QFileInfo(path).fileName()),
          {{Tr::tr("Save Under Another Name…"), [this] { saveAs(); }}});
}

void MainWindow::saveAs()
{
    Document *document = m_review->document();
    const QString path = document ? chooseNewDocument(Tr::tr("Save Under Another Name"), document->path()) : QString();
    if (path.isEmpty())
        return;
    if (const auto moved = document->moveTo(path); !moved)
        return reportFileTrouble(moved.error());
    m_autosave->watch(document);
    m_banner->hide();
    notice(Tr::tr("The document goes on as %1. The old file is as it was saved last.").arg(path));
    updateActions();
}

void MainWindow::mergeWith(const QString &path)
{
    Document *document = m_review->document();
    if (!document)
        return;
    const auto merged = askForMerge(path, *m_review, m_environment, this);
    if (!merged)
        return fail(merged.error().message);
    if (merged->isEmpty())
        return;
    m_autosave->saveNow();
    confirm(*merged);
}

} // namespace qd::ui
