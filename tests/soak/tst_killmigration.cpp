// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document of an older version is opened and saved by a program that is killed, or by a disk that fails, at each call
// in turn: the file is wholly of the old version or wholly of the new one, and its records are the same.
#include "child.h"
#include "document/file.h"
#include "document/published.h"
#include "document/snapshots.h"
#include "foldercontent.h"
#include "operations.h"
#include "store/schema.h"
#include "support/diskfaults.h"

#include <cerrno>
#include <csignal>

using namespace qd;
using namespace Qt::StringLiterals;
using test::Child;
using test::DiskFaults;

namespace {

const QByteArray Records = "375ca9d15fcec4a8deb0813c289e52796aa893bbf5f156a15036aefad95954ae";

/// An older document in a folder of its own, and what an interrupted opening leaves of it.
struct Migration
{
    test::World world;
    QString path = world.path(u"small.qdeck"_s);
    QByteArray old;

    Migration()
    {
        const QString fixture = QStringLiteral(QD_SOURCE_DIR) + u"/tests/core/fixtures/schema-3-small.qdeck"_s;
        if (!QFile::copy(fixture, path))
            qFatal("the fixture cannot be copied");
        old = readFile(path).value();
    }
    QString folder() const { return world.folder.path(); }

    Result<void> openAndSave()
    {
        QD_TRY(const auto document, Document::open(path, world.environment));
        return document->close();
    }

    /// What is wrong with what is left; empty: nothing.
    QString problem()
    {
        test::forgetLock(path, world.environment.dataFolder);
        const auto left = readContent(path);
        if (!left)
            return u"the file cannot be read: "_s + test::told(left.error());
        if (left->version == 3 && left->file != old)
            return u"the old file was changed"_s;
        const auto document = Document::open(path, world.environment);
        if (!document)
            return u"it does not open: "_s + test::told(document.error());
        if (digest((*document)->plan()) != Records)
            return u"the records are others"_s;
        if ((*document)->opening().recoveredEdits > 0 || !(*document)->opening().setAside.isEmpty()
            || !(*document)->opening().damagedCopy.isEmpty())
            return u"there was nothing to recover"_s;
        if (left->version == store::SchemaVersion && !isKept((*document)->identity()))
            return u"the old file is not kept"_s;
        if (const auto closed = (*document)->close(); !closed)
            return test::told(closed.error());
        return test::problemWithPublished(path, world.environment.dataFolder, Records);
    }

private:
    bool isKept(qint64 identity)
    {
        const auto list = snapshots::Folder(world.environment.dataFolder, identity).list();
        return std::ranges::any_of(list, [&](const snapshots::Snapshot &snapshot) {
            return snapshot.reason == snapshots::Reason::BeforeMigration && readFile(snapshot.path).value() == old;
        });
    }
};

} // namespace

class TestKillMigration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::useMemoryForFolders(); }

    void aKillAtAnyCallLeavesOneWholeVersion()
    {
        Migration migration;
        const test::FolderContent before(migration.folder());
        int calls = 0;
        for (int call = 1;; ++call) {
            before.restore(migration.folder());
            Child child([&](const Child::Say &) {
                DiskFaults faults(migration.folder());
                faults.killAt(call);
                return migration.openAndSave() ? 0 : 1;
            });
            if (child.wait() != -SIGKILL)
                break;
            const QString problem = migration.problem();
            QVERIFY2(problem.isEmpty(), qPrintable(u"call %1: %2"_s.arg(call).arg(problem)));
            calls = call;
        }
        qInfo("%d calls, killed at each: the old version or the new one, the same records", calls);
        QVERIFY(calls > 10);
    }

    void aFailureAtAnyCallLeavesOneWholeVersion()
    {
        Migration migration;
        const test::FolderContent before(migration.folder());
        int failures = 0;
        for (int call = 1;; ++call) {
            before.restore(migration.folder());
            DiskFaults faults(migration.folder());
            faults.failAt(call, call % 2 ? EIO : ENOSPC, DiskFaults::Repeat::ForEver);
            const auto result = migration.openAndSave();
            const bool struck = faults.struck();
            faults.end();
            if (!struck)
                break;
            if (!result) {
                ++failures;
                QVERIFY2(!result.error().message.isEmpty(), "a failure without words");
            }
            const QString problem = migration.problem();
            QVERIFY2(problem.isEmpty(), qPrintable(u"call %1: %2"_s.arg(call).arg(problem)));
        }
        qInfo("%d openings failed in words, each left one whole version", failures);
        QVERIFY(failures > 5);
    }

    /// The control: a disk that forgets what replaces the file must be noticed by the same checks.
    void aFileThatIsOnlyHalfReplacedIsNoticed()
    {
        Migration migration;
        QByteArray half = migration.old;
        half.truncate(half.size() / 2);
        QVERIFY_RESULT(replaceFile(migration.path, half));
        QVERIFY(!migration.problem().isEmpty());
    }
};

QD_TEST_MAIN(TestKillMigration)
#include "tst_killmigration.moc"
