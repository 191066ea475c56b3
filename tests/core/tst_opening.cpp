// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which a document's file can be found, and lost.
#include "document/document.h"
#include "document/file.h"
#include "document/published.h"
#include "document/seal.h"
#include "store/schema.h"
#include "support/world.h"

#include <QDir>

#include <unistd.h>

using namespace qd;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(qd::ErrorCode)

namespace {

EditFunction renamed(const QString &name)
{
    return [name](Edit &edit) {
        Organisation organisation = edit.before().organisation();
        organisation.name = name;
        return edit.put(organisation);
    };
}

void damage(const QString &path, qsizetype offset)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes[offset] = char(bytes[offset] ^ 1);
    file.seek(0);
    file.write(bytes);
}

QString organisationIn(const test::World &world, const QString &name)
{
    const auto published = readPublished(world.path(name), world.environment.dataFolder);
    return published ? published->plan.organisation().name : published.error().message;
}

/// A document whose session has crashed after one edit that is not in the file.
QString crashed(test::World &world, const QString &name = u"review.qdeck"_s)
{
    auto document = world.newDocument(name);
    if (!document->edit(u"Rename"_s, renamed(u"Not in the file"_s)))
        qFatal("the edit failed");
    return document->path();
}

/// Nobody may write: not even root, for as long as this lives.
class WithoutRights
{
public:
    explicit WithoutRights(const QString &folder)
        : m_folder(folder)
    {
        QFile::setPermissions(
            folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup | QFileDevice::ExeGroup);
        if (::getuid() == 0)
            m_dropped = ::setresuid(65534, 65534, 0) == 0;
    }
    ~WithoutRights()
    {
        if (m_dropped && ::setresuid(0, 0, 0) != 0)
            qFatal("the rights did not come back");
        QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(WithoutRights)

private:
    QString m_folder;
    bool m_dropped = false;
};

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void editsThatWereNeverPublishedAreHereAgain()
    {
        test::World world;
        {
            auto document = world.newDocument();
            QVERIFY_RESULT(document->edit(u"Rename"_s, renamed(u"One"_s)));
            QVERIFY_RESULT(document->edit(u"Rename"_s, renamed(u"Two"_s)));
        } // no close(): as after a crash
        const auto published = readPublished(world.path(u"review.qdeck"_s), world.environment.dataFolder);
        QVERIFY_RESULT(published);
        QCOMPARE(published->plan.organisation().name, u"Fairwind"_s);
        auto document = Document::open(world.path(u"review.qdeck"_s), world.environment);
        QVERIFY_RESULT(document);
        QCOMPARE((*document)->opening().recoveredEdits, 2);
        QCOMPARE((*document)->plan().organisation().name, u"Two"_s);
        QVERIFY(!(*document)->isPublished());
        QVERIFY_RESULT((*document)->close());
        QCOMPARE(readPublished(world.path(u"review.qdeck"_s), world.environment.dataFolder)->plan.organisation().name,
                 u"Two"_s);
    }

    void aFileChangedByOthersIsNeverOverwritten()
    {
        test::World world;
        auto document = world.newDocument();
        test::World elsewhere(2);
        auto other = elsewhere.newDocument();
        QVERIFY_RESULT(other->edit(u"Rename"_s, renamed(u"Other machine"_s)));
        QVERIFY_RESULT(other->close());
        QVERIFY(QFile::remove(document->path()));
        QVERIFY(QFile::copy(other->path(), document->path()));
        const auto theirs = readFile(document->path());
        QVERIFY_RESULT(theirs);

        QVERIFY_RESULT(document->edit(u"Rename"_s, renamed(u"Mine"_s)));
        const auto published = document->publish();
        QVERIFY(!published);
        QCOMPARE(published.error().code, ErrorCode::Conflict);
        QCOMPARE(*readFile(document->path()), *theirs);
        QVERIFY_RESULT(document->saveCopy(world.path(u"mine.qdeck"_s)));
        QCOMPARE(readPublished(world.path(u"mine.qdeck"_s), world.environment.dataFolder)->plan.organisation().name,
                 u"Mine"_s);

        // After a crash the edits do not belong to that file any more: they are kept aside, and theirs is opened.
        document.reset();
        auto reopened = Document::open(world.path(u"review.qdeck"_s), world.environment);
        QVERIFY_RESULT(reopened);
        const auto aside = readPublished((*reopened)->opening().setAside, {});
        QVERIFY_RESULT(aside);
        QCOMPARE(aside->plan.organisation().name, u"Mine"_s);
        QCOMPARE((*reopened)->plan().organisation().name, u"Other machine"_s);
    }

    void aDocumentOpenElsewhereCanBeLookedAt()
    {
        test::World world;
        auto document = world.newDocument();
        auto copy = Document::openReadOnly(document->path(), world.environment);
        QVERIFY_RESULT(copy);
        QVERIFY((*copy)->isReadOnly());
        QCOMPARE(digest((*copy)->plan()), digest(document->plan()));
        const auto refused = (*copy)->edit(u"Rename"_s, renamed(u"Mine"_s));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"read-only copy"_s), qPrintable(refused.error().message));
        QVERIFY(!(*copy)->publish());
        QVERIFY(!(*copy)->addRestorePoint(u"Here"_s));

        QVERIFY_RESULT((*copy)->moveTo(world.path(u"mine.qdeck"_s)));
        QVERIFY(!(*copy)->isReadOnly());
        QVERIFY_RESULT((*copy)->edit(u"Rename"_s, renamed(u"Mine"_s)));
        QVERIFY_RESULT((*copy)->close());
        QCOMPARE(organisationIn(world, u"mine.qdeck"_s), u"Mine"_s);
        QCOMPARE(organisationIn(world, u"review.qdeck"_s), u"Fairwind"_s);
    }

    void aDocumentIsOpenedOnce()
    {
        test::World world;
        auto document = world.newDocument();
        const auto second = Document::open(document->path(), world.environment);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(!readPublished(document->path(), world.environment.dataFolder)->holder.isEmpty());
        QVERIFY_RESULT(document->close());
    }

    void everyDamagedByteIsNoticed()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(document->close());
        const QString path = document->path();
        document.reset();
        const qsizetype size = QFileInfo(path).size();
        for (qsizetype offset = 0; offset < size; offset += 997) {
            damage(path, offset);
            const auto opened = Document::open(path, world.environment);
            QVERIFY2(!opened, qPrintable(QString::number(offset)));
            QCOMPARE(opened.error().code, ErrorCode::Damaged);
            damage(path, offset); // the same bit again: whole once more
        }
        QVERIFY_RESULT(Document::open(path, world.environment));
    }

    void foreignFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray() << ErrorCode::Damaged << u"is empty"_s;
        QTest::newRow("text") << QByteArray("Department,KPI\n") << ErrorCode::Foreign
                              << u"is not a Quarterdeck document"_s;
        QTest::newRow("unsealed") << QByteArray("SQLite format 3\0 and so on", 26).leftJustified(4096, 'x')
                                  << ErrorCode::Damaged << u"has no seal"_s;
        QTest::newRow("sealed nonsense") << seal::sealed(QByteArray("SQLite format 3").leftJustified(4096, 'x'))
                                         << ErrorCode::Foreign << u"not a Quarterdeck"_s;
    }

    void foreignFilesAreRefusedInWords()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QFETCH(QString, message);
        test::World world;
        const QString path = world.path(u"foreign.qdeck"_s);
        QVERIFY_RESULT(replaceFile(path, content));
        const auto opened = Document::open(path, world.environment);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY2(opened.error().message.contains(message), qPrintable(opened.error().message));
        QVERIFY(!readPublished(path, world.environment.dataFolder));
        QCOMPARE(*readFile(path), content);
    }

    void aSealedDatabaseOfAnotherProgramIsRefused()
    {
        test::World world;
        auto foreign = store::Database::create(world.path(u"foreign.sqlite"_s));
        QVERIFY_RESULT(foreign);
        QVERIFY_RESULT(foreign->execute("CREATE TABLE notes (text TEXT)"));
        const auto content = foreign->serialize();
        QVERIFY_RESULT(content);
        QVERIFY_RESULT(replaceFile(world.path(u"foreign.qdeck"_s), seal::sealed(*content)));
        const auto opened = Document::open(world.path(u"foreign.qdeck"_s), world.environment);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"another program"_s), qPrintable(opened.error().message));
    }

    void editsFindTheirFileAgainWhenItWasMoved()
    {
        test::World world;
        const QString path = crashed(world);
        QVERIFY(QFile::rename(path, world.path(u"moved.qdeck"_s)));
        auto document = Document::open(world.path(u"moved.qdeck"_s), world.environment);
        QVERIFY_RESULT(document);
        QCOMPARE((*document)->opening().recoveredEdits, 1);
        QCOMPARE((*document)->opening().movedFrom, path);
        QCOMPARE((*document)->plan().organisation().name, u"Not in the file"_s);
        QVERIFY_RESULT((*document)->close());
        QCOMPARE(organisationIn(world, u"moved.qdeck"_s), u"Not in the file"_s);
        QVERIFY(leftBehind(world.environment.dataFolder).empty());
    }

    void aCopyOfTheFileDoesNotTakeTheEditsOfTheOriginal()
    {
        test::World world;
        const QString path = crashed(world);
        QVERIFY(QFile::copy(path, world.path(u"copy.qdeck"_s)));
        auto copy = Document::open(world.path(u"copy.qdeck"_s), world.environment);
        QVERIFY_RESULT(copy);
        QCOMPARE((*copy)->opening().recoveredEdits, 0);
        QCOMPARE((*copy)->plan().organisation().name, u"Fairwind"_s);
        auto original = Document::open(path, world.environment);
        QVERIFY_RESULT(original);
        QCOMPARE((*original)->opening().recoveredEdits, 1);
    }

    void aDeletedFileComesBackFromTheWorkingCopy()
    {
        test::World world;
        const QString path = crashed(world);
        QVERIFY(QFile::remove(path));
        const auto left = leftBehind(world.environment.dataFolder);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().origin, path);
        auto document = Document::open(path, world.environment);
        QVERIFY_RESULT(document);
        QVERIFY((*document)->opening().fileWasMissing);
        QVERIFY(!QFile::exists(path)); // nothing is written before somebody says so, or closes
        QVERIFY_RESULT((*document)->close());
        QCOMPARE(organisationIn(world, u"review.qdeck"_s), u"Not in the file"_s);
    }

    void aMissingFileIsSaidToBeMissing()
    {
        test::World world;
        const auto opened = Document::open(world.path(u"none.qdeck"_s), world.environment);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Missing);
        QVERIFY(opened.error().message.contains(u"does not exist"_s));
    }

    void aFileDeletedWhileOpenIsWrittenAgainOnlyOnRequest()
    {
        test::World world;
        auto document = world.newDocument();
        QCOMPARE(document->fileState(), FileState::Same);
        QVERIFY(QFile::rename(document->path(), world.path(u"elsewhere.qdeck"_s)));
        QCOMPARE(document->fileState(), FileState::Missing);
        QVERIFY_RESULT(document->edit(u"Rename"_s, renamed(u"Mine"_s)));
        const auto published = document->publish();
        QVERIFY(!published);
        QCOMPARE(published.error().code, ErrorCode::Missing);
        QVERIFY(!QFile::exists(document->path()));
        document->accept({});
        QVERIFY_RESULT(document->close());
        QCOMPARE(organisationIn(world, u"review.qdeck"_s), u"Mine"_s);
        QCOMPARE(organisationIn(world, u"elsewhere.qdeck"_s), u"Fairwind"_s);
    }

    void aFileReplacedWhileOpenIsNoticed()
    {
        test::World world;
        auto document = world.newDocument();
        const QByteArray bytes = *readFile(document->path());
        QVERIFY_RESULT(replaceFile(document->path(), bytes)); // another inode, the same content
        QCOMPARE(document->fileState(), FileState::Same);
        QVERIFY_RESULT(replaceFile(document->path(), bytes.chopped(1)));
        QCOMPARE(document->fileState(), FileState::Changed);
        QVERIFY_RESULT(document->edit(u"Rename"_s, renamed(u"Mine"_s)));
        QCOMPARE(document->publish().error().code, ErrorCode::Conflict);
        QCOMPARE(*readFile(document->path()), bytes.chopped(1)); // a damaged file is not overwritten either
        QVERIFY_RESULT(document->moveTo(world.path(u"other.qdeck"_s)));
        QVERIFY_RESULT(document->close());
        QCOMPARE(organisationIn(world, u"other.qdeck"_s), u"Mine"_s);
    }

    void aFileThatCannotBeWrittenSaysSo()
    {
        test::World world;
        auto document = world.newDocument();
        QFile::setPermissions(world.folder.path(),
                              QFileInfo(world.folder.path()).permissions() | QFileDevice::ExeGroup);
        const QString inside = world.path(u"closed"_s);
        QVERIFY(QDir().mkdir(inside));
        QVERIFY_RESULT(document->moveTo(inside + u"/review.qdeck"_s));
        QFile::setPermissions(document->path(), QFileDevice::ReadOwner | QFileDevice::ReadGroup);
        QVERIFY_RESULT(document->edit(u"Rename"_s, renamed(u"Mine"_s)));
        {
            const WithoutRights none(inside);
            QCOMPARE(document->fileState(), FileState::ReadOnly);
            const auto publication = document->prepare();
            QVERIFY_RESULT(publication);
            const auto written = publication->run();
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Unwritable);
            QVERIFY2(written.error().message.contains(u"read-only"_s), qPrintable(written.error().message));
        }
        QCOMPARE(document->plan().organisation().name, u"Mine"_s);
    }

    void aFileWithTwoNamesIsRefused()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(document->close());
        const QByteArray path = QFile::encodeName(document->path());
        const QByteArray other = QFile::encodeName(world.path(u"second.qdeck"_s));
        QCOMPARE(::link(path.constData(), other.constData()), 0);
        const auto opened = Document::open(document->path(), world.environment);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"second name"_s), qPrintable(opened.error().message));
    }

    void aLinkLeadsToTheFileItself()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(document->close());
        QVERIFY(QFile::link(document->path(), world.path(u"link.qdeck"_s)));
        auto opened = Document::open(world.path(u"link.qdeck"_s), world.environment);
        QVERIFY_RESULT(opened);
        QCOMPARE((*opened)->path(), QFileInfo(document->path()).canonicalFilePath());
        QCOMPARE(Document::open(document->path(), world.environment).error().code, ErrorCode::Locked);
    }

    void aNewerDocumentIsRefusedWithBothVersions()
    {
        test::World world;
        auto database = store::Database::create(world.path(u"newer.sqlite"_s));
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(store::createSchema(*database));
        QVERIFY_RESULT(database->execute("PRAGMA user_version = 99"));
        const QByteArray file = seal::sealed(*database->serialize());
        const QString path = world.path(u"newer.qdeck"_s);
        QVERIFY_RESULT(replaceFile(path, file));
        const auto opened = Document::open(path, world.environment);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Newer);
        QVERIFY(opened.error().message.contains(u"99"_s));
        QVERIFY(opened.error().message.contains(QString::number(store::SchemaVersion)));
        QCOMPARE(*readFile(path), file);
    }

    void aWorkingCopyThatLostItsJournalIsNotTrusted()
    {
        test::World world;
        const QString path = crashed(world);
        const QString working = WorkingCopy::fileFor(world.environment.dataFolder, path);
        QFile file(working);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype name = bytes.indexOf("Not in the file");
        QVERIFY(name > 0);
        bytes[name] = 'X'; // a page of another moment: SQLite finds nothing wrong with it
        file.seek(0);
        file.write(bytes);
        file.close();
        auto document = Document::open(path, world.environment);
        QVERIFY_RESULT(document);
        QVERIFY(!(*document)->opening().damagedCopy.isEmpty());
        QCOMPARE((*document)->plan().organisation().name, u"Fairwind"_s);
    }
};

QD_TEST_MAIN(TestOpening)
#include "tst_opening.moc"
