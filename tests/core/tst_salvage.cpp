// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file.h"
#include "document/salvage.h"
#include "document/seal.h"
#include "exchange/sample.h"
#include "model/difference.h"
#include "model/references.h"
#include "support/world.h"

#include <QDir>

#include <set>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PageSize = 4096;

Result<void> putAll(Edit &edit, const Plan &plan)
{
    Result<void> result;
    AllRecords::forEach([&]<typename Record>() {
        for (const Record &record : plan.table<Record>()) {
            if (result)
                result = edit.put(record);
        }
    });
    return result;
}

/// The sample, without half of its values: a document of several hundred records.
Plan several()
{
    Plan plan = exchange::samplePlan().value();
    std::vector<Observation> some;
    for (std::size_t index = 0; index < plan.table<Observation>().size(); index += 2)
        some.push_back(plan.table<Observation>()[index]);
    plan.replace(Table<Observation>(std::move(some)));
    return plan;
}

/// The published bytes of a document with \a plan; without \a history nothing else tells of the records.
QByteArray published(const Plan &plan, bool history)
{
    test::World world;
    auto document = Document::create(world.path(u"a.qdeck"_s), plan.organisation(), world.environment).value();
    if (!document->edit(u"Fill"_s, [&](Edit &edit) { return putAll(edit, plan); }) || !document->close())
        qFatal("not filled");
    QByteArray content = contentBeforeSeal(readFile(world.path(u"a.qdeck"_s)).value());
    if (!history) {
        QFile file(world.path(u"b.qdeck"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
        file.close();
        auto database = store::Database::open(file.fileName()).value();
        if (!database.execute("DELETE FROM changeset; DELETE FROM history"))
            qFatal("not stripped");
        content = database.serialize().value();
    }
    return seal::sealed(content);
}

/// The table that each page of \a content belongs to; page numbers from 1.
std::map<int, QString> ownersOf(const QByteArray &content)
{
    std::map<int, QString> owners;
    const auto database = store::Database::fromBytes(content).value();
    auto statement = database.prepare("SELECT pageno, name FROM dbstat").value();
    while (statement.step().value())
        owners[int(std::get<qint64>(statement.value(0)))] = std::get<QString>(statement.value(1));
    return owners;
}

void fill(QByteArray &bytes, int page, const QByteArray &with)
{
    bytes.replace((page - 1) * PageSize, PageSize, with);
}

QByteArray pageOf(const QByteArray &bytes, int page)
{
    return bytes.mid((page - 1) * PageSize, PageSize);
}

QByteArray garbage(QRandomGenerator &random)
{
    QByteArray page(PageSize, Qt::Uninitialized);
    for (char &byte : page)
        byte = char(random.bounded(256));
    return page;
}

/// Compares \a salvaged with what must be there when only the tables \a damaged have lost rows.
void compare(const Plan &whole, const Salvaged &salvaged, const std::set<QString> &damaged)
{
    Plan expected = whole;
    AllRecords::forEach([&]<typename Record>() {
        if (!damaged.contains(QLatin1String(describe<Record>().table)))
            return;
        std::vector<Record> kept;
        for (const Record &record : whole.table<Record>()) {
            if (salvaged.plan.table<Record>().find(record.key()))
                kept.push_back(record);
        }
        expected.replace(Table<Record>(std::move(kept)));
    });
    if (salvaged.organisationLost)
        expected.replace(salvaged.plan.table<Organisation>());
    expected = withoutBrokenReferences(std::move(expected)).plan;
    const auto changes = differences(expected, salvaged.plan);
    for (const RecordChange &change : changes)
        qWarning("%s %d", change.type->table, int(change.kind));
    QVERIFY(changes.empty());
}

/// The salvaged records are a document again.
void fillsANewDocument(const Salvaged &salvaged)
{
    test::World world;
    auto document = Document::create(world.path(u"new.qdeck"_s), salvaged.plan.organisation(), world.environment);
    QVERIFY_RESULT(document);
    QVERIFY_RESULT((*document)->edit(u"Salvage"_s, [&](Edit &edit) { return putAll(edit, salvaged.plan); }));
    QCOMPARE(digest((*document)->plan()), digest(salvaged.plan));
    const auto content = (*document)->prepare();
    QVERIFY_RESULT(content);
    const auto stored = store::Database::fromBytes(content->content);
    QVERIFY_RESULT(stored);
    QCOMPARE(store::brokenReference(*stored).value(), QString());
}

} // namespace

class TestSalvage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_plan = several();
        m_told = published(m_plan, true);
        m_bare = published(m_plan, false);
    }

    void aWholeDocumentIsSavedWhole()
    {
        const auto salvaged = salvage(m_bare);
        QVERIFY_RESULT(salvaged);
        QCOMPARE(digest(salvaged->plan), digest(m_plan));
        QVERIFY(std::ranges::all_of(salvaged->tables, &SalvagedTable::whole));
        QVERIFY(!salvaged->organisationLost && salvaged->dropped == 0 && salvaged->cleared == 0);
        QVERIFY2(salvaged->summary().contains(QString::number(salvaged->read())), qPrintable(salvaged->summary()));
    }

    void everyDamagedPageCostsAtMostItsOwnTable_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("zeros") << u"zeros"_s;
        QTest::newRow("garbage") << u"garbage"_s;
        QTest::newRow("swapped") << u"swapped"_s;
    }
    void everyDamagedPageCostsAtMostItsOwnTable()
    {
        QFETCH(const QString, damage);
        QRandomGenerator random(7);
        const auto owners = ownersOf(contentBeforeSeal(m_bare));
        const int pages = int(m_bare.size() / PageSize);
        int notWhole = 0;
        for (int page = 1; page <= pages; ++page) {
            QByteArray file = m_bare;
            std::set<QString> damaged{owners.contains(page) ? owners.at(page) : QString()};
            if (damage == u"zeros"_s) {
                fill(file, page, QByteArray(PageSize, '\0'));
            } else if (damage == u"garbage"_s) {
                fill(file, page, garbage(random));
            } else {
                const int other = 1 + random.bounded(pages);
                fill(file, page, pageOf(m_bare, other));
                fill(file, other, pageOf(m_bare, page));
                damaged.insert(owners.contains(other) ? owners.at(other) : QString());
            }
            const auto salvaged = salvage(file);
            QVERIFY_RESULT(salvaged);
            compare(m_plan, *salvaged, damaged);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"page %1"_s.arg(page)));
            notWhole += std::ranges::count(salvaged->tables, false, &SalvagedTable::whole) > 0 ? 1 : 0;
            if (page % 16 == 3)
                fillsANewDocument(*salvaged);
        }
        QVERIFY(notWhole > pages / 4);
    }

    /// The records of a damaged table are read from the history, which has all of them once more.
    void aDamagedTableIsRebuiltFromTheHistory()
    {
        const auto owners = ownersOf(contentBeforeSeal(m_told));
        for (const auto &[page, owner] : owners) {
            if (owner != u"handOff"_s && owner != u"department"_s)
                continue;
            QByteArray file = m_told;
            fill(file, page, QByteArray(PageSize, '\xff'));
            const auto salvaged = salvage(file);
            QVERIFY_RESULT(salvaged);
            QCOMPARE(digest(salvaged->plan), digest(m_plan));
            QVERIFY(salvaged->summary().contains(u"history"_s));
        }
    }

    void aCutFileGivesItsFirstPart()
    {
        for (const int quarter : {2, 3}) {
            const auto salvaged = salvage(m_bare.first(m_bare.size() * quarter / 4));
            QVERIFY_RESULT(salvaged);
            QVERIFY(salvaged->read() > 10);
            fillsANewDocument(*salvaged);
        }
    }

    void aLostOrganisationIsReplaced()
    {
        QByteArray file = m_bare;
        for (const auto &[page, owner] : ownersOf(contentBeforeSeal(m_bare))) {
            if (owner == u"organisation"_s)
                fill(file, page, QByteArray(PageSize, '\0'));
        }
        const auto salvaged = salvage(file);
        QVERIFY_RESULT(salvaged);
        QVERIFY(salvaged->organisationLost && !salvaged->plan.organisation().name.isEmpty());
        fillsANewDocument(*salvaged);
    }

    void whatHasNoDocumentInItSaysSo_data()
    {
        QTest::addColumn<QByteArray>("file");
        QRandomGenerator random(3);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a word") << QByteArray("Quarterdeck");
        QTest::newRow("zeros") << QByteArray(40 * PageSize, '\0');
        QByteArray noise;
        for (int page = 0; page < 60; ++page)
            noise += garbage(random);
        QTest::newRow("noise") << noise;
        QTest::newRow("sealed noise") << seal::sealed(noise);
        QTest::newRow("a header") << QByteArray("SQLite format 3").leftJustified(50);
    }
    void whatHasNoDocumentInItSaysSo()
    {
        QFETCH(const QByteArray, file);
        const auto salvaged = salvage(file);
        QVERIFY(!salvaged);
        QVERIFY(!salvaged.error().message.isEmpty());
    }

    void damagedDatabasesOfOthersGiveAnErrorInWords()
    {
        const QString folder = test::sharedData(u"sqlite-corrupt-sample"_s);
        if (folder.isEmpty())
            QSKIP("no damaged databases beside the checkout");
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.db"_s})) {
            const auto salvaged = salvage(readFile(file.filePath()).value());
            QVERIFY2(!salvaged, qPrintable(file.fileName()));
            QVERIFY(!salvaged.error().message.isEmpty());
        }
    }

    /// Many bytes at once, anywhere: an answer each time, and what comes out is whole.
    void noDamageEndsTheProgram_data()
    {
        QTest::addColumn<bool>("history");
        QTest::newRow("with history") << true;
        QTest::newRow("without") << false;
    }
    void noDamageEndsTheProgram()
    {
        QFETCH(const bool, history);
        QRandomGenerator random(11);
        for (int round = 0; round < 40; ++round) {
            QByteArray file = history ? m_told : m_bare;
            const int pages = int(file.size() / PageSize);
            for (int hits = 1 << random.bounded(10); hits > 0; --hits)
                file[random.bounded(quint32(file.size()))] = char(random.bounded(256));
            for (int swaps = random.bounded(4); swaps > 0; --swaps)
                fill(file, 1 + random.bounded(pages), pageOf(file, 1 + random.bounded(pages)));
            const auto salvaged = salvage(file);
            if (!salvaged)
                continue;
            const Mended mended = withoutBrokenReferences(salvaged->plan);
            QVERIFY(mended.dropped == 0 && mended.cleared == 0);
            if (round % 10 == 0)
                fillsANewDocument(*salvaged);
        }
    }

private:
    Plan m_plan;
    QByteArray m_told; ///< with its history
    QByteArray m_bare;
};

QD_TEST_MAIN(TestSalvage)
#include "tst_salvage.moc"
