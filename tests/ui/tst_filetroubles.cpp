// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and offers when the document's file is not as it should be.
#include "document/file.h"
#include "document/published.h"
#include "document/snapshots.h"
#include "pages/mergedialog.h"
#include "pages/outlinetable.h"
#include "samplewindow.h"
#include "shell/autosave.h"
#include "widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTimer>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;
using test::inDialog;

namespace {

struct Fixture
{
    test::World world;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        auto document = world.newDocument();
        test::build(*document, {u"Support > Resolution [%] increase: 0.9/0.8 0.9/0.7"_s});
        if (!document->close())
            qFatal("the document was not closed");
        document.reset();
        window = std::make_unique<MainWindow>(world.environment);
    }
    QString path() const { return world.path(u"review.qdeck"_s); }
    bool open() { return window->openDocument(path()); }
    Document &document() { return *window->review().document(); }
    Banner *banner() { return window->findChild<Banner *>(u"banner"_s); }
    QPushButton *bannerButton(const QString &text)
    {
        for (auto *button : banner()->findChildren<QPushButton *>()) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }
    void rename(const QString &name)
    {
        const auto done = document().edit(u"Rename"_s, [&](Edit &edit) {
            Organisation organisation = edit.before().organisation();
            organisation.name = name;
            return edit.put(organisation);
        });
        if (!done)
            qFatal("the edit failed");
    }
    void save() { window->action(u"file.save"_s)->trigger(); }
    QString organisationIn(const QString &file)
    {
        const auto published = readPublished(file, world.environment.dataFolder);
        return published ? published->plan.organisation().name : published.error().message;
    }
};

/// Answers the next file dialog with \a path.
void answerFileDialog(const QString &path)
{
    QTimer::singleShot(0, qApp, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
}

/// Somebody else's edit of the file at \a path, on another computer.
void editElsewhere(const QString &path, const QString &department)
{
    test::World elsewhere(7);
    auto document = Document::open(path, elsewhere.environment);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    test::build(**document, {department + u" > Orders [#] increase: 10/12"_s});
    if (!(*document)->close())
        qFatal("it was not closed");
}

} // namespace

class TestFileTroubles : public QObject
{
    Q_OBJECT

private slots:
    void aDeletedFileIsWrittenAgainOnRequest()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.rename(u"Mine"_s);
        QVERIFY(QFile::remove(fixture.path()));
        fixture.save();
        QTRY_VERIFY(fixture.bannerButton(u"Write It Again"_s));
        QVERIFY(fixture.banner()->accessibleName().contains(u"not there any more"_s));
        QVERIFY(!QFile::exists(fixture.path()));
        fixture.bannerButton(u"Write It Again"_s)->click();
        QTRY_VERIFY(fixture.document().isPublished());
        QCOMPARE(fixture.organisationIn(fixture.path()), u"Mine"_s);
    }

    void aMovedFileIsNoticedWhenTheWindowIsUsedAgain()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.window->show();
        QVERIFY(QFile::rename(fixture.path(), fixture.world.path(u"moved.qdeck"_s)));
        QWidget other;
        other.show();
        other.activateWindow();
        QCoreApplication::processEvents();
        fixture.window->activateWindow();
        QTRY_VERIFY(fixture.bannerButton(u"Save Under Another Name…"_s));
        answerFileDialog(fixture.world.path(u"third.qdeck"_s));
        fixture.bannerButton(u"Save Under Another Name…"_s)->click();
        QCOMPARE(fixture.document().path(), fixture.world.path(u"third.qdeck"_s));
        fixture.rename(u"Third"_s);
        QVERIFY(fixture.window->close());
        QCOMPARE(fixture.organisationIn(fixture.world.path(u"third.qdeck"_s)), u"Third"_s);
        QCOMPARE(fixture.organisationIn(fixture.world.path(u"moved.qdeck"_s)), u"Fairwind"_s);
    }

    void aFileChangedOnAnotherMachineIsMerged()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        editElsewhere(fixture.path(), u"Sales"_s);
        fixture.rename(u"Mine"_s);
        fixture.save();
        QTRY_VERIFY(fixture.bannerButton(u"Merge…"_s));
        inDialog([](QWidget &dialog) {
            QCOMPARE(dialog.objectName(), u"mergeDialog"_s);
            QVERIFY(dialog.findChild<OutlineTable *>()->model()->rowCount() > 0);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.bannerButton(u"Merge…"_s)->click();
        QTRY_VERIFY(fixture.document().isPublished());
        const auto published = readPublished(fixture.path(), fixture.world.environment.dataFolder);
        QVERIFY_RESULT(published);
        QCOMPARE(published->plan.organisation().name, u"Mine"_s);
        QCOMPARE(published->plan.table<Department>().size(), std::size_t(2));
        fixture.window->action(u"edit.undo"_s)->trigger();
        QCOMPARE(fixture.document().plan().table<Department>().size(), std::size_t(1));
    }

    void conflictsAreDecidedByKeysBeforeAMerge()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        {
            test::World elsewhere(7);
            auto document = Document::open(fixture.path(), elsewhere.environment);
            QVERIFY_RESULT(document);
            QVERIFY_RESULT((*document)->edit(u"Rename"_s, [&](Edit &edit) {
                Organisation organisation = edit.before().organisation();
                organisation.name = u"Theirs"_s;
                return edit.put(organisation);
            }));
            QVERIFY_RESULT((*document)->close());
        }
        fixture.rename(u"Mine"_s);
        fixture.save();
        QTRY_VERIFY(fixture.bannerButton(u"Merge…"_s));
        inDialog([](QWidget &dialog) {
            auto *merge = dialog.findChild<QPushButton *>(u"accept"_s);
            QVERIFY(!merge->isEnabled());
            QCOMPARE(merge->text(), u"Merge: 1 to Decide"_s);
            dialog.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QTest::keyClick(dialog.findChild<OutlineTable *>(), Qt::Key_T);
            QVERIFY(merge->isEnabled());
            merge->click();
        });
        fixture.bannerButton(u"Merge…"_s)->click();
        QCOMPARE(fixture.document().plan().organisation().name, u"Theirs"_s);
        QTRY_VERIFY(fixture.document().isPublished());
    }

    void aDocumentHeldElsewhereIsOpenedToLookAt()
    {
        Fixture fixture;
        auto holder = Document::open(fixture.path(), fixture.world.environment);
        QVERIFY_RESULT(holder);
        QVERIFY(!fixture.open());
        QVERIFY(fixture.banner()->accessibleName().contains(u"is open in"_s));
        fixture.bannerButton(u"Open Read-Only Copy"_s)->click();
        QVERIFY(fixture.document().isReadOnly());
        QVERIFY(fixture.window->close()); // nothing to save, nothing asked
    }

    void aDamagedDocumentOffersItsSnapshot()
    {
        Fixture fixture;
        QVERIFY(fixture.open()); // keeps a snapshot
        QVERIFY(fixture.window->close());
        QByteArray bytes = *readFile(fixture.path());
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        QVERIFY_RESULT(replaceFile(fixture.path(), bytes));
        const QString rescued = fixture.world.path(u"rescued.qdeck"_s);
        inDialog([&](QWidget &dialog) {
            QCOMPARE(dialog.objectName(), u"recoveryDialog"_s);
            auto *choice = dialog.findChild<QComboBox *>(u"rescue"_s);
            QCOMPARE(choice->count(), 2); // the snapshot, and what can still be read
            answerFileDialog(rescued);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.open();
        QCOMPARE(fixture.document().path(), rescued);
        QCOMPARE(fixture.document().plan().table<Kpi>().size(), std::size_t(1));
        QCOMPARE(*readFile(fixture.path()), bytes); // the damaged file is as it was
    }

    void whatCanBeReadOfADamagedDocumentIsSalvaged()
    {
        Fixture fixture;
        QByteArray bytes = *readFile(fixture.path());
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        QVERIFY_RESULT(replaceFile(fixture.path(), bytes));
        const QString rescued = fixture.world.path(u"rescued.qdeck"_s);
        inDialog([&](QWidget &dialog) {
            QCOMPARE(dialog.findChild<QComboBox *>(u"rescue"_s)->count(), 1); // it was never opened here
            answerFileDialog(rescued);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.open();
        QCOMPARE(fixture.document().plan().table<Kpi>()[0].name, u"Resolution"_s);
        QCOMPARE(fixture.document().undoLabel(), u"Salvage Records"_s);
    }

    void aDocumentThatCannotBeSavedIsClosedWithItsEditsKept()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.rename(u"Mine"_s);
        QVERIFY_RESULT(replaceFile(fixture.path(), "somebody else's"));
        QVERIFY(!fixture.window->close());
        QPushButton *leave = fixture.bannerButton(u"Close, Keep Edits Here"_s);
        QVERIFY(leave);
        leave->click();
        QVERIFY(!fixture.window->review().document());
        QCOMPARE(*readFile(fixture.path()), QByteArray("somebody else's"));
        QVERIFY(QFile::remove(fixture.path()));
        QVERIFY(fixture.open());
        QCOMPARE(fixture.document().plan().organisation().name, u"Mine"_s);
    }

    void aSessionThatEndedWithoutSavingIsOfferedAtTheStart()
    {
        Fixture fixture;
        fixture.window->offerLeftBehind();
        QVERIFY(fixture.banner()->isHidden()); // nothing was left
        QVERIFY(fixture.open());
        fixture.rename(u"Mine"_s);
        fixture.window->review().takeDocument().reset(); // as after a crash
        fixture.window = std::make_unique<MainWindow>(fixture.world.environment);
        fixture.window->offerLeftBehind();
        QVERIFY(fixture.banner()->accessibleName().contains(u"review.qdeck"_s));
        fixture.bannerButton(u"Open It"_s)->click();
        QCOMPARE(fixture.document().plan().organisation().name, u"Mine"_s);
    }

    void snapshotsAreKeptWhileItIsEdited()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        const snapshots::Folder folder(fixture.world.environment.dataFolder, fixture.document().identity());
        QCOMPARE(folder.list().size(), std::size_t(1));
        fixture.rename(u"Soon"_s);
        fixture.save();
        QTRY_VERIFY(fixture.document().isPublished());
        QCOMPARE(folder.list().size(), std::size_t(1)); // less than ten minutes later
        fixture.world.clock.advance(11 * 60);
        fixture.rename(u"Later"_s);
        fixture.save();
        QTRY_VERIFY(fixture.document().isPublished());
        QTRY_COMPARE(folder.list().size(), std::size_t(2));
        QCOMPARE(folder.list().front().reason, snapshots::Reason::Edited);
        QCOMPARE(readPublished(folder.list().front().path, {})->plan.organisation().name, u"Later"_s);
    }

    void aCleanCopyIsWrittenWithoutHistory()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.rename(u"Codename Osprey"_s);
        fixture.rename(u"Fairwind"_s);
        const QString path = fixture.world.path(u"clean.qdeck"_s);
        answerFileDialog(path);
        fixture.window->action(u"file.cleanCopy"_s)->trigger();
        QVERIFY2(fixture.banner()->accessibleName().contains(u"without history"_s),
                 qPrintable(fixture.banner()->accessibleName()));
        const auto copy = readPublished(path, {});
        QVERIFY_RESULT(copy);
        QCOMPARE(digest(copy->plan), digest(fixture.document().plan()));
        QCOMPARE(copy->history().size(), std::size_t(1));
    }
};

QD_TEST_MAIN(TestFileTroubles)
#include "tst_filetroubles.moc"
