// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file.h"
#include "document/published.h"
#include "document/seal.h"
#include "document/snapshots.h"
#include "support/world.h"

#include <QDir>
#include <QSet>

using namespace qd;
using namespace Qt::StringLiterals;
using snapshots::Reason;
using snapshots::Snapshot;

class TestSnapshots : public QObject
{
    Q_OBJECT

private slots:
    void openingKeepsWhatWasOnTheDisk()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(document->close());
        const QByteArray file = *readFile(document->path());
        const qint64 identity = document->identity();
        for (int time = 0; time < 2; ++time) { // the same file again: no second snapshot
            auto opened = Document::open(document->path(), world.environment);
            QVERIFY_RESULT(opened);
            QVERIFY_RESULT((*opened)->close());
            world.clock.advance(3600);
        }
        const auto list = snapshots::Folder(world.environment.dataFolder, identity).list();
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list.front().reason, Reason::Opened);
        QCOMPARE(list.front().takenAt, QDateTime(QDate(2026, 7, 8), QTime(9, 0), Qt::UTC));
        QCOMPARE(*readFile(list.front().path), file);
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFileInfo(list.front().path).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(list.front().path).absolutePath()).permissions() & others));
    }

    void theSnapshotsOfADamagedFileAreFoundByItsPlace()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(document->close());
        QVERIFY_RESULT((*Document::open(document->path(), world.environment))->close());
        QVERIFY_RESULT(replaceFile(document->path(), "nothing of it is left"));
        const auto list = snapshots::ofFile(world.environment.dataFolder, document->path());
        QCOMPARE(list.size(), std::size_t(1));
        QVERIFY(snapshots::newestGood(list));
        QVERIFY(snapshots::ofFile(world.environment.dataFolder, world.path(u"other.qdeck"_s)).empty());
    }

    void aDamagedSnapshotIsPassedOver()
    {
        test::World world;
        auto document = world.newDocument();
        const snapshots::Folder folder(world.environment.dataFolder, document->identity());
        const QByteArray good = seal::sealed(document->past()->content());
        QVERIFY_RESULT(folder.take(good, Reason::Edited, world.clock.now()));
        QByteArray bad = good;
        bad[5000] = char(bad[5000] ^ 4);
        bad.append('x');
        QVERIFY_RESULT(folder.take(bad, Reason::Edited, world.clock.now().addSecs(60)));
        const auto list = folder.list();
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(snapshots::newestGood(list), &list.back());
    }

    void aLargeChangeCanBeSecured()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(document->secure());
        QVERIFY(snapshots::Folder(world.environment.dataFolder, document->identity()).list().empty());
        test::build(*document, {u"Support > Resolution [%] increase: 0.9/0.8"_s});
        QVERIFY_RESULT(document->secure());
        const auto list = snapshots::Folder(world.environment.dataFolder, document->identity()).list();
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list.front().reason, Reason::BeforeChange);
        const auto kept = readPublished(list.front().path, {});
        QVERIFY_RESULT(kept);
        QCOMPARE(digest(kept->plan), digest(document->plan()));
    }

    void tooLittleSpaceIsSaidInFigures()
    {
        const auto refused = requireSpace(u"/data"_s, 3'000'000, 2'000'000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unwritable);
        for (const QString &part : {u"/data"_s, u"2.86 MiB"_s, u"1.91 MiB"_s})
            QVERIFY2(refused.error().message.contains(part), qPrintable(refused.error().message));
        QVERIFY_RESULT(requireSpace(u"/data"_s, 3'000'000, 3'000'000));
        QVERIFY_RESULT(requireSpace(u"/data"_s, 3'000'000, -1));
        QVERIFY(!requireSpace(QDir::tempPath(), std::numeric_limits<qint64>::max()));
    }

    void snapshotsAreThinnedByAge()
    {
        const QDateTime now(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
        std::vector<Snapshot> list;
        for (int minutes = 0; minutes < 400 * 24 * 60; minutes += 10) // every ten minutes for 400 days
            list.push_back({QString::number(minutes), now.addSecs(-60 * minutes), Reason::Edited, 0});
        QSet<QString> extra;
        for (const Snapshot &each : snapshots::thinned(list, now))
            extra.insert(each.path);
        const auto stay = [&](int fromMinutes, int toMinutes) {
            return std::ranges::count_if(list, [&](const Snapshot &each) {
                const qint64 age = each.takenAt.secsTo(now) / 60;
                return age >= fromMinutes && age < toMinutes && !extra.contains(each.path);
            });
        };
        constexpr int hour = 60;
        constexpr int day = 24 * hour;
        QCOMPARE(stay(0, 2 * hour), 12);
        QVERIFY(std::abs(stay(2 * hour, 2 * day) - 46) <= 1);
        QVERIFY(std::abs(stay(2 * day, 60 * day) - 58) <= 1);
        QVERIFY(std::abs(stay(60 * day, 400 * day) - 340 / 30) <= 1);
    }

    void thinningTwiceRemovesNothingMore()
    {
        const QDateTime now(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
        QRandomGenerator random(7);
        std::vector<Snapshot> list;
        for (QDateTime at = now; at > now.addDays(-200); at = at.addSecs(-random.bounded(60, 20'000)))
            list.push_back({at.toString(Qt::ISODateWithMs), at, Reason::Edited, 0});
        const auto extra = snapshots::thinned(list, now);
        QVERIFY(extra.size() > list.size() / 2);
        std::erase_if(list, [&](const Snapshot &each) { return std::ranges::count(extra, each) > 0; });
        QVERIFY(snapshots::thinned(list, now).empty());
    }

    void editsSetAsideAndMigrationsStay()
    {
        const QDateTime now(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
        std::vector<Snapshot> list;
        for (const Reason reason : {Reason::SetAside, Reason::BeforeMigration, Reason::Edited, Reason::Edited})
            list.push_back({QString::number(list.size()), now.addDays(-100), reason, 0});
        const auto extra = snapshots::thinned(list, now);
        QCOMPARE(extra, std::vector{list.back()});
    }
};

QD_TEST_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
