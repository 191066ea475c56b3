// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of every released schema version. The fixtures were written by the programs of those versions.
#include "document/document.h"
#include "document/file.h"
#include "document/published.h"
#include "document/seal.h"
#include "document/snapshots.h"
#include "store/migration.h"
#include "store/schema.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

QString fixture(const QString &name)
{
    return QStringLiteral(QD_SOURCE_DIR) + u"/tests/core/fixtures/"_s + name;
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private slots:
    void everyReleasedVersionIsReadToTheSameRecords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("records"); ///< digest by the program that wrote it
        QTest::addColumn<int>("steps");
        QTest::newRow("3, small") << u"schema-3-small.qdeck"_s << 3
                                  << QByteArray("375ca9d15fcec4a8deb0813c289e52796aa893bbf5f156a15036aefad95954ae")
                                  << 49;
        QTest::newRow("3, sample") << u"schema-3-sample.qdeck"_s << 3
                                   << QByteArray("01f3bf81cdb9a7f4ee8a9f82384b0d80ed83d0aeba323144614df05f0dc0e221")
                                   << 2;
    }

    void everyReleasedVersionIsReadToTheSameRecords()
    {
        QFETCH(QString, name);
        QFETCH(int, version);
        QFETCH(QByteArray, records);
        QFETCH(int, steps);
        test::World world;
        const QString path = world.path(name);
        QVERIFY(QFile::copy(fixture(name), path));
        const QByteArray file = *readFile(path);
        const auto published = readPublished(path, {});
        QVERIFY_RESULT(published);
        QCOMPARE(digest(published->plan), records);

        auto document = Document::open(path, world.environment);
        QVERIFY_RESULT(document);
        QCOMPARE((*document)->opening().migratedFrom, version);
        QCOMPARE(digest((*document)->plan()), records);
        QCOMPARE(int((*document)->history().size()), steps);
        QVERIFY(*(*document)->past()->after(0) == Plan()); // its history still leads to its records

        // The old file stays as it is until it is published, and as a snapshot for ever.
        QCOMPARE(*readFile(path), file);
        const auto kept = snapshots::Folder(world.environment.dataFolder, (*document)->identity()).list();
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept.front().reason, snapshots::Reason::BeforeMigration);
        QCOMPARE(*readFile(kept.front().path), file);

        QVERIFY_RESULT((*document)->close());
        const auto content = readContent(path);
        QVERIFY_RESULT(content);
        QCOMPARE(content->version, store::SchemaVersion);
        auto again = Document::open(path, world.environment);
        QVERIFY_RESULT(again);
        QCOMPARE((*again)->opening().migratedFrom, 0);
        QCOMPARE(digest((*again)->plan()), records);
    }

    void stepsOfAnOlderVersionCanBeUndone()
    {
        test::World world;
        const QString path = world.path(u"small.qdeck"_s);
        QVERIFY(QFile::copy(fixture(u"schema-3-small.qdeck"_s), path));
        auto document = Document::open(path, world.environment);
        QVERIFY_RESULT(document);
        const QByteArray before = digest((*document)->plan());
        int undone = 0;
        for (; !(*document)->undoLabel().isEmpty(); ++undone)
            QVERIFY_RESULT((*document)->undo());
        QVERIFY(undone > 30);
        QCOMPARE((*document)->plan().table<Department>().size(), std::size_t(0));
        for (; undone > 0; --undone)
            QVERIFY_RESULT((*document)->redo());
        QCOMPARE(digest((*document)->plan()), before);
    }

    void contentOfThePresentVersionIsLeftAlone()
    {
        test::World world;
        auto document = world.newDocument();
        const QByteArray content = document->past()->content();
        QCOMPARE(*store::migrated(content), content);
    }

    void anOlderDocumentWithAForeignObjectIsRefused()
    {
        auto database = store::Database::inMemory();
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(store::createSchema(*database, 3));
        QVERIFY_RESULT(database->execute("CREATE TABLE smuggled (text TEXT)"));
        const auto refused = store::migrated(*database->serialize());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Damaged);
    }

    void versionsBeforeTheFirstReleaseAreNamed()
    {
        auto database = store::Database::inMemory();
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(store::createSchema(*database, 3));
        QVERIFY_RESULT(database->execute("PRAGMA user_version = 2"));
        const auto refused = store::migrated(*database->serialize());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Foreign);
        QVERIFY(refused.error().message.contains(u"version 2"_s));
    }

    void aCrashedSessionOfTheOlderProgramIsTakenUp()
    {
        // The older program published, edited and crashed: its working copy has the older schema, too.
        test::World world;
        const QString path = world.path(u"small.qdeck"_s);
        QVERIFY(QFile::copy(fixture(u"schema-3-small.qdeck"_s), path));
        const QByteArray newest = seal::unsealed(*readFile(path), path).value();
        {
            auto copy = WorkingCopy::claim(world.environment.dataFolder, path);
            QVERIFY_RESULT(copy);
            QVERIFY_RESULT(copy->write(newest));
        }
        // What the file holds is a few steps older.
        auto older = store::Database::scratchCopy(newest);
        QVERIFY_RESULT(older);
        const auto history = store::loadHistory(*older);
        QVERIFY_RESULT(history);
        const qint64 until = history->at(history->size() - 4).id;
        QVERIFY_RESULT(older->execute("PRAGMA foreign_keys = OFF"));
        QVERIFY_RESULT(takeBack(*older, *history, until));
        QVERIFY_RESULT(older->execute("DELETE FROM changeset WHERE history > " + std::to_string(until)));
        QVERIFY_RESULT(older->execute("DELETE FROM history WHERE id > " + std::to_string(until)));
        QVERIFY_RESULT(replaceFile(path, seal::sealed(*older->serialize())));

        auto document = Document::open(path, world.environment);
        QVERIFY_RESULT(document);
        QCOMPARE((*document)->opening().recoveredEdits, 3);
        QCOMPARE(digest((*document)->plan()),
                 QByteArray("375ca9d15fcec4a8deb0813c289e52796aa893bbf5f156a15036aefad95954ae"));
    }
};

QD_TEST_MAIN(TestMigration)
#include "tst_migration.moc"
