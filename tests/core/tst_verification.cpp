// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file.h"
#include "document/replay.h"
#include "document/salvage.h"
#include "document/seal.h"
#include "document/verification.h"
#include "exchange/sample.h"
#include "support/world.h"

#include <QDir>

#include <set>

using namespace qd;
using namespace Qt::StringLiterals;
using Area = VerificationArea;

namespace {

constexpr qsizetype PageSize = 4096;

/// The published bytes of a document with two departments, some values and an undone step.
QByteArray published(const QStringList &more = {})
{
    test::World world;
    auto document = world.newDocument(u"a.qdeck"_s);
    test::build(
        *document,
        QStringList{u"Sales > Revenue [M EUR] increase: 5/4 5/6 6/6"_s, u"Support > Resolution [%] increase: 0.9/0.8"_s}
            + more);
    test::build(*document, {u"Support > Backlog [] decrease: 10/12 10/9"_s});
    if (!document->undo() || !document->redo() || !document->close())
        qFatal("not made");
    return readFile(world.path(u"a.qdeck"_s)).value();
}

/// \a file after \a sql has been at its content, behind the back of the program and sealed as if nothing had happened.
QByteArray changedBy(const QByteArray &file, std::string_view sql)
{
    QTemporaryDir folder;
    QFile copy(folder.filePath(u"c.db"_s));
    const QByteArray content = contentBeforeSeal(file);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(content) != content.size())
        qFatal("not written");
    copy.close();
    auto database = store::Database::open(copy.fileName()).value();
    if (const auto done = database.execute(sql); !done)
        qFatal("%s", qPrintable(done.error().detail));
    return seal::sealed(database.serialize().value());
}

std::set<Area> areasOf(const Verification &verification)
{
    std::set<Area> areas;
    for (const VerificationProblem &problem : verification.problems) {
        if (problem.text.isEmpty() || problem.repair.isEmpty())
            qFatal("a problem without words");
        areas.insert(problem.area);
    }
    return areas;
}

} // namespace

class TestVerification : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_file = published(); }

    void aWholeDocumentHasNoProblem()
    {
        const Verification verification = verifyFile(m_file, u"a.qdeck"_s);
        for (const VerificationProblem &problem : verification.problems)
            qInfo("%s", qPrintable(problem.text));
        QVERIFY(verification.problems.empty() && verification.whole());
        QCOMPARE(verification.steps, 5); // founded, built twice, undone, done again
        QCOMPARE(verification.contentDigest, seal::digestIn(m_file));
        const auto database = store::Database::fromBytes(contentBeforeSeal(m_file));
        QVERIFY_RESULT(database);
        QCOMPARE(verification.recordsDigest, digest(replay(*database).value()));
    }

    void aSealThatDoesNotFitIsOneProblem()
    {
        for (const int fromEnd : {1, 40, 70}) {
            QByteArray file = m_file;
            file[file.size() - fromEnd] = '?';
            const Verification verification = verifyFile(file, u"a.qdeck"_s);
            QCOMPARE(areasOf(verification), std::set{Area::Seal});
            QVERIFY(!verification.whole());
            QVERIFY(verification.problems[0].text.contains(u"a.qdeck"_s));
        }
    }

    void aDamagedPageIsAProblemOfTheStorage()
    {
        const QByteArray content = contentBeforeSeal(m_file);
        const auto database = store::Database::fromBytes(content).value();
        const Value page = database.scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'kpi_department'").value();
        QByteArray damaged = content;
        damaged.replace((std::get<qint64>(page) - 1) * PageSize, PageSize, QByteArray(PageSize, '\0'));
        const Verification verification = verifyFile(seal::sealed(damaged), u"a.qdeck"_s);
        QCOMPARE(areasOf(verification), std::set{Area::Storage});
        QVERIFY(!verification.whole());
    }

    void aForeignTableIsAProblemOfTheSchema()
    {
        QCOMPARE(areasOf(verifyFile(changedBy(m_file, "CREATE TABLE extra (x)"), {})), std::set{Area::Schema});
        QCOMPARE(areasOf(verifyFile(changedBy(m_file, "PRAGMA user_version = 99"), {})), std::set{Area::Schema});
        QCOMPARE(areasOf(verifyFile(changedBy(m_file, "PRAGMA application_id = 1"), {})), std::set{Area::Schema});
    }

    void everyBrokenReferenceIsTold()
    {
        const QByteArray file = changedBy(m_file, "PRAGMA foreign_keys = OFF; UPDATE kpi SET department = 99");
        const Verification verification = verifyFile(file, {});
        // Nothing in the history has done it, either.
        QCOMPARE(areasOf(verification), (std::set{Area::References, Area::History}));
        QCOMPARE(verification.count(Area::References), 3);
        QVERIFY(verification.problems[0].text.contains(u"Revenue"_s));
    }

    void aValueThatNoRecordCanHoldIsToldWithItsRecord()
    {
        const QByteArray file =
            changedBy(m_file, "UPDATE department SET validFrom = 9000000000000000000 WHERE name = 'Sales'");
        const Verification verification = verifyFile(file, {});
        // What the department's KPI refers to is there for SQLite, and missing from the records that could be read.
        QCOMPARE(areasOf(verification), (std::set{Area::Values, Area::History}));
        QCOMPARE(verification.count(Area::Values), 1);
    }

    void twoDepartmentsOfOneNameAreAProblemOfMeaningAndNoDamage()
    {
        test::World world;
        auto document = world.newDocument(u"a.qdeck"_s);
        QVERIFY_RESULT(document->edit(u"Twice"_s, [](Edit &edit) -> Result<void> {
            Department department;
            department.name = u"Sales"_s;
            department.id = edit.nextId<Department>();
            QD_CHECK(edit.put(department));
            department.id = edit.nextId<Department>();
            return edit.put(department);
        }));
        QVERIFY_RESULT(document->close());
        const Verification verification = verifyFile(readFile(world.path(u"a.qdeck"_s)).value(), {});
        QCOMPARE(areasOf(verification), std::set{Area::Meaning});
        QVERIFY(verification.whole());
    }

    void aHistoryThatLeadsElsewhereIsTold_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a record changed") << QByteArray("UPDATE kpi SET name = 'Income' WHERE name = 'Revenue'");
        QTest::newRow("a record more") << QByteArray("INSERT INTO person VALUES (7, '', 'Ada', NULL)");
        QTest::newRow("a changeset cut") << QByteArray("UPDATE changeset SET bytes = substr(bytes, 1, 20)");
        QTest::newRow("a changeset swollen") << QByteArray("UPDATE changeset SET bytes = x'fffffff0789c010000'");
        QTest::newRow("no changesets") << QByteArray("DELETE FROM changeset");
        QTest::newRow("a step gone") << QByteArray(
            "DELETE FROM changeset WHERE history = (SELECT max(id) FROM history);"
            "DELETE FROM history WHERE id = (SELECT max(id) FROM history)");
        QTest::newRow("the first step gone")
            << QByteArray("DELETE FROM changeset WHERE history = (SELECT min(id) FROM history);"
                          "DELETE FROM history WHERE id = (SELECT min(id) FROM history)");
    }
    void aHistoryThatLeadsElsewhereIsTold()
    {
        QFETCH(const QByteArray, sql);
        const Verification verification = verifyFile(changedBy(m_file, sql.toStdString()), {});
        QCOMPARE(areasOf(verification), std::set{Area::History});
        QVERIFY(!verification.whole());
    }

    void whatIsNoDocumentIsToldInWords()
    {
        for (const QByteArray &file : {QByteArray(), QByteArray("Quarterdeck"), QByteArray(9000, '\0')}) {
            const Verification verification = verifyFile(file, u"a.qdeck"_s);
            QVERIFY(!verification.whole());
            QVERIFY(areasOf(verification).contains(Area::Seal));
        }
        const QString folder = test::sharedData(u"sqlite-corrupt-sample"_s);
        if (folder.isEmpty())
            QSKIP("no damaged databases beside the checkout");
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.db"_s}))
            QVERIFY(!verifyFile(readFile(file.filePath()).value(), file.fileName()).whole());
    }

    /// Damage is found however it looks, and looking never ends the program; with a fresh seal SQLite alone judges.
    void noDamageEndsTheProgram()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 50; ++round) {
            QByteArray content = contentBeforeSeal(m_file);
            for (int hits = 1 << random.bounded(9); hits > 0; --hits)
                content[random.bounded(quint32(content.size()))] = char(random.bounded(256));
            (void)areasOf(verifyFile(seal::sealed(content), u"a.qdeck"_s));
            QVERIFY(content == contentBeforeSeal(m_file)
                    || !verifyFile(content + m_file.right(seal::TrailerSize), u"a.qdeck"_s).whole());
        }
    }

    void everyAreaHasAWord()
    {
        QCOMPARE(tokenFor(Area::Seal), u"seal"_s);
        QCOMPARE(tokenFor(Area::History), u"history"_s);
    }

private:
    QByteArray m_file;
};

QD_TEST_MAIN(TestVerification)
#include "tst_verification.moc"
