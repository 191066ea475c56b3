// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A published file with any damage is refused with a reason, and nothing is done to it.
#include "document/published.h"
#include "soak/foldercontent.h"
#include "soak/operations.h"

#include "document/file.h"
#include "document/seal.h"

#include <QDirIterator>

#include <atomic>
#include <thread>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PageSize = 4096;

QByteArray withBit(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

QByteArray withPage(QByteArray bytes, qsizetype page, const QByteArray &content)
{
    return bytes.replace(page * PageSize, PageSize, content);
}

/// How many of the bits from \a first on, each \a step further, the seal does not notice. On both cores.
qsizetype unnoticedFlips(const QByteArray &file, qsizetype first, qsizetype step, std::atomic<qsizetype> &tried)
{
    std::atomic<qsizetype> unnoticed = 0;
    std::vector<std::thread> threads;
    for (int lane = 0; lane < 2; ++lane)
        threads.emplace_back([&, lane] {
            for (qsizetype bit = first + lane * step; bit < file.size() * 8; bit += 2 * step) {
                unnoticed += seal::unsealed(withBit(file, bit), u"review.qdeck"_s).has_value();
                ++tried;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    return unnoticed;
}

/// What SQLite itself says about the pages of \a content.
bool soundToSqlite(const QByteArray &content)
{
    const auto database = store::Database::fromBytes(content);
    if (!database)
        return false;
    for (const char *check : {"PRAGMA quick_check", "PRAGMA integrity_check", "PRAGMA schema_version"})
        if (const auto result = database->scalar(check);
            !result || (QByteArrayView(check).endsWith("check") && *result != Value(u"ok"_s)))
            return false;
    const auto broken = database->scalar("PRAGMA foreign_key_check");
    return broken && *broken == Value();
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test::useMemoryForFolders();
        auto document = m_world.newDocument();
        QRandomGenerator random(1);
        for (int edit = 0; edit < 25; ++edit)
            QVERIFY_RESULT(test::perform(test::Operation::Edit, *document, {}, random));
        QVERIFY_RESULT(document->close());
        m_file = *readFile(path());
        m_pages = (m_file.size() - seal::TrailerSize) / PageSize;
        QVERIFY(m_pages > 20);
    }

    void everySingleBitFlipIsNoticed()
    {
        std::atomic<qsizetype> tried = 0;
        const qsizetype inTrailer = (m_file.size() - seal::TrailerSize) * 8;
        qsizetype unnoticed = unnoticedFlips(m_file, inTrailer, 1, tried);
        // 5,407 is prime: six flips a page, at another place of each
        unnoticed += unnoticedFlips(m_file, 0, test::rounds(5'407, 1), tried);
        qInfo("%lld pages, %lld flips, %lld unnoticed", qlonglong(m_pages), qlonglong(tried.load()),
              qlonglong(unnoticed));
        QCOMPARE(unnoticed, 0);
    }

    void sqliteAloneMissesMostOfThem()
    {
        const QByteArray content = m_file.chopped(seal::TrailerSize);
        QVERIFY(soundToSqlite(content));
        int flips = 0;
        int missed = 0;
        for (qsizetype bit = 0; bit < content.size() * 8; bit += test::rounds(5'407, 211)) {
            ++flips;
            missed += soundToSqlite(withBit(content, bit));
        }
        qInfo("control: without the seal SQLite calls %d of %d flips sound", missed, flips);
        QVERIFY(missed > 0);
    }

    void everyDamagedPageIsNoticed()
    {
        QRandomGenerator random(2);
        int cases = 0;
        const auto check = [&](const QByteArray &damaged, const char *what, qsizetype page) {
            if (damaged == m_file)
                return true; // two equal pages, or an empty one
            ++cases;
            return isRefused(damaged, QString::fromLatin1(what) + u' ' + QString::number(page));
        };
        for (qsizetype page = 0; page < m_pages; ++page) {
            const auto other = qsizetype(random.bounded(quint32(m_pages)));
            QByteArray garbage(PageSize, Qt::Uninitialized);
            random.generate(garbage.begin(), garbage.end());
            const QByteArray mine = m_file.mid(page * PageSize, PageSize);
            const QByteArray theirs = m_file.mid(other * PageSize, PageSize);
            QVERIFY(check(withPage(m_file, page, QByteArray(PageSize, '\0')), "zeroed", page));
            QVERIFY(check(withPage(m_file, page, garbage), "garbled", page));
            QVERIFY(check(withPage(withPage(m_file, page, theirs), other, mine), "swapped", page));
            QVERIFY(check(m_file.first(page * PageSize), "truncated at", page));
            QVERIFY(check(m_file.first(page * PageSize) + m_file.last(seal::TrailerSize), "sealed too early at", page));
            QVERIFY(check(m_file.first(random.bounded(quint32(m_file.size()))), "truncated", page));
        }
        qInfo("%d damaged files, all refused", cases);
    }

    void bytesAtTheEndAreNoticed()
    {
        const QByteArray trailer = m_file.last(seal::TrailerSize);
        for (const QByteArray &more : {QByteArray("x"), QByteArray(1, '\0'), QByteArray("\n"), trailer,
                                       QByteArray(PageSize, '\0'), QByteArray(PageSize, '\0') + trailer})
            QVERIFY(isRefused(m_file + more, u"bytes at the end"_s));
        QVERIFY(isRefused(trailer, u"nothing but the seal"_s));
        QVERIFY(isRefused(trailer + m_file.chopped(seal::TrailerSize), u"the seal at the start"_s));
    }

    void filesThatOthersDamagedAreRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("sealed");
        const QString folder = test::sharedData(u"sqlite-corrupt-sample"_s);
        if (folder.isEmpty())
            QSKIP("there is no ../shared/data/sqlite-corrupt-sample beside the source");
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.db"_s}))
            for (const bool sealed : {false, true})
                QTest::addRow("%s%s", qPrintable(file.baseName()), sealed ? ", sealed" : "")
                    << file.filePath() << sealed;
    }

    void filesThatOthersDamagedAreRefused()
    {
        QFETCH(QString, file);
        QFETCH(bool, sealed);
        const auto bytes = readFile(file);
        QVERIFY_RESULT(bytes);
        QVERIFY(isRefused(sealed ? seal::sealed(*bytes) : *bytes, file));
    }

private:
    QString path() const { return m_world.path(u"review.qdeck"_s); }

    /// Opens a file that holds \a damaged, in folders of its own.
    bool isRefused(const QByteArray &damaged, const QString &what)
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"review.qdeck"_s);
        QFile written(file);
        if (!written.open(QIODevice::WriteOnly) || written.write(damaged) != damaged.size())
            qFatal("%s cannot be written", qPrintable(file));
        written.close();
        const test::FolderContent before(folder.path());
        QTemporaryDir data;
        const auto published = readPublished(file, data.path());
        const auto opened = Document::open(file, {m_world.clock, m_world.ids, data.path(), u"worker"_s});
        const auto isGood = [&](const Error &error) {
            const bool names =
                (error.code == ErrorCode::Damaged || error.code == ErrorCode::Foreign) && error.message.size() > 20;
            if (!names)
                qWarning("%s: no good reason: %s", qPrintable(what), qPrintable(test::told(error)));
            return names;
        };
        if (published || opened)
            qWarning("%s: accepted", qPrintable(what));
        else if (!(test::FolderContent(folder.path()) == before))
            qWarning("%s: something was done to the file or its folder", qPrintable(what));
        else if (QDirIterator(data.path(), QDir::Files, QDirIterator::Subdirectories).hasNext())
            qWarning("%s: something of it was kept", qPrintable(what));
        else
            return isGood(published.error()) && isGood(opened.error());
        return false;
    }

    test::World m_world;
    QByteArray m_file;
    qsizetype m_pages = 0;
};

QD_TEST_MAIN(TestDamage)
#include "tst_damage.moc"
