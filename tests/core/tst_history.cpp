// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Restore points, and the document as it was.
#include "document/document.h"
#include "document/published.h"
#include "store/bulk.h"
#include "store/schema.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;
using store::HistoryKind;

namespace {

/// What \a work records on a database with one KPI and one value.
template<typename Work>
Result<QByteArray> recorded(const Observation &present, Work &&work)
{
    QD_TRY(store::Database database, store::Database::inMemory());
    QD_CHECK(store::createSchema(database));
    store::Writer writer(database);
    Department department;
    department.id = {1};
    department.name = u"Support"_s;
    Kpi kpi;
    kpi.id = present.kpi;
    kpi.department = department.id;
    kpi.name = u"Tickets"_s;
    QD_CHECK(writer.put(describe<Department>(), &department));
    QD_CHECK(writer.put(describe<Kpi>(), &kpi));
    QD_CHECK(writer.put(describe<Observation>(), &present));
    QD_TRY(store::Recorder recorder, store::Recorder::start(database));
    QD_CHECK(work(database, writer, recorder));
    QD_TRY(const QByteArrayList changeset, recorder.packed());
    return store::unpacked(changeset.join());
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void theStateOfEveryRestorePointIsTheOneOfThen()
    {
        test::World world;
        auto document = world.newDocument();
        QRandomGenerator random(20261129);
        struct Point
        {
            qint64 id;
            QByteArray records;
        };
        std::vector<Point> points;
        for (int step = 0; step < 2000; ++step) {
            const int choice = random.bounded(10);
            if (choice == 8)
                QVERIFY_RESULT(document->undo());
            else if (choice == 9)
                QVERIFY_RESULT(document->redo());
            else
                QVERIFY_RESULT(test::randomEdit(*document, random));
            if (step % 40 == 39) {
                const auto point = document->addRestorePoint(u"After %1"_s.arg(step + 1));
                QVERIFY_RESULT(point);
                points.push_back({point->history, digest(document->plan())});
            }
        }
        QCOMPARE(points.size(), std::size_t(50));
        const auto past = document->past();
        QVERIFY_RESULT(past);
        for (const Point &point : points) {
            const auto then = past->after(point.id);
            QVERIFY_RESULT(then);
            QCOMPARE(digest(*then), point.records);
        }
        const auto founding = past->after(document->identity());
        QVERIFY_RESULT(founding);
        QCOMPARE(founding->table<Department>().size(), std::size_t(0));
        QCOMPARE(founding->organisation().name, u"Fairwind"_s);
    }

    void aRestorePointChangesNothingAndKeepsRedo()
    {
        test::World world;
        auto document = world.newDocument();
        QRandomGenerator random(5);
        QVERIFY_RESULT(test::randomEdit(*document, random));
        QVERIFY_RESULT(test::randomEdit(*document, random));
        const QByteArray records = digest(document->plan());
        QVERIFY_RESULT(document->undo());
        QVERIFY_RESULT(document->publish());
        QVERIFY_RESULT(document->addRestorePoint(u"Before the board"_s));
        QVERIFY(!document->isPublished()); // the name is worth keeping, too
        QCOMPARE(document->redoLabel(), u"Random Edit"_s);
        QVERIFY_RESULT(document->redo());
        QCOMPARE(digest(document->plan()), records);
        QVERIFY_RESULT(document->close());

        const auto published = readPublished(world.path(u"review.qdeck"_s), {});
        QVERIFY_RESULT(published);
        const auto point =
            std::ranges::find(published->history(), HistoryKind::RestorePoint, &store::HistoryEntry::kind);
        QVERIFY(point != published->history().end());
        QCOMPARE(point->label, u"Before the board"_s);
        QCOMPARE(point->subject, std::prev(point)->id);
    }

    void anEarlierStateIsRestoredAsOneStep()
    {
        test::World world;
        auto document = world.newDocument();
        QRandomGenerator random(11);
        for (int step = 0; step < 60; ++step)
            QVERIFY_RESULT(test::randomEdit(*document, random));
        const auto point = document->addRestorePoint(u"Here"_s);
        QVERIFY_RESULT(point);
        const QByteArray then = digest(document->plan());
        for (int step = 0; step < 60; ++step)
            QVERIFY_RESULT(test::randomEdit(*document, random));
        const QByteArray now = digest(document->plan());
        QVERIFY_RESULT(document->restore(point->history, u"Restore \"Here\""_s));
        QCOMPARE(digest(document->plan()), then);
        QCOMPARE(document->undoLabel(), u"Restore \"Here\""_s);
        QVERIFY_RESULT(document->undo());
        QCOMPARE(digest(document->plan()), now);
        QVERIFY(*document->past()->after(0) == Plan());
    }

    void aMomentIsFoundByTheOrderOfStepsNotByTheClock()
    {
        test::World world;
        auto document = world.newDocument();
        QRandomGenerator random(3);
        QVERIFY_RESULT(test::randomEdit(*document, random));
        const qint64 first = document->tip();
        world.clock.advance(3600);
        QVERIFY_RESULT(test::randomEdit(*document, random));
        world.clock.advance(-7200); // somebody has set the clock back
        QVERIFY_RESULT(test::randomEdit(*document, random));
        const auto &history = document->history();
        QCOMPARE(Past::rowAt(history, history[1].madeAt), first);
        QCOMPARE(Past::rowAt(history, history.front().madeAt.addSecs(-1)), qint64(0));
        QCOMPARE(Past::rowAt(history, history[2].madeAt), document->tip());
    }

    void twoDocumentsOfOneOriginShareTheirBeginning()
    {
        test::World world;
        auto document = world.newDocument();
        QRandomGenerator random(3);
        QVERIFY_RESULT(test::randomEdit(*document, random));
        const qint64 common = document->tip();
        QVERIFY_RESULT(document->saveCopy(world.path(u"copy.qdeck"_s)));
        QVERIFY_RESULT(test::randomEdit(*document, random));
        auto copy = Document::open(world.path(u"copy.qdeck"_s), world.environment);
        QVERIFY_RESULT(copy);
        QVERIFY_RESULT(test::randomEdit(**copy, random));
        QCOMPARE(Past::commonRow(document->history(), (*copy)->history()), common);
        test::World elsewhere(9);
        QCOMPARE(Past::commonRow(document->history(), elsewhere.newDocument()->history()), qint64(0));
    }

    void manyRecordsAreRecordedAsSingleOnesAre_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::newRow("a new one") << QDate(2026, 6, 1);
        QTest::newRow("a changed one") << QDate(2026, 5, 1);
    }

    void manyRecordsAreRecordedAsSingleOnesAre()
    {
        QFETCH(QDate, start);
        Observation present;
        present.kpi = {2};
        present.start = QDate(2026, 5, 1);
        present.actual = 0.1;
        present.comment = u"äh"_s;
        present.source = u"may.csv"_s;
        Observation put = present;
        put.start = start;
        put.actual = 3; // a real number without decimals
        put.target = -0.25;
        put.stated = Stated::Missed;
        put.comment = QString(300, u'ü');
        put.source = u"june.csv"_s;
        put.sourceRow = 7;
        const auto single = recorded(present, [&](store::Database &, store::Writer &writer, store::Recorder &) {
            return writer.put(describe<Observation>(), &put);
        });
        QVERIFY_RESULT(single);
        const auto many = recorded(present, [&](store::Database &database, store::Writer &, store::Recorder &recorder) {
            return store::Bulk(database, recorder).put(Table<Observation>({present}), Table<Observation>({put}), {});
        });
        QVERIFY_RESULT(many);
        QCOMPARE(many->toHex(' '), single->toHex(' '));
    }

    void packedBytesAreThoseOfQt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QRandomGenerator random(11);
        for (const int size : {1, 100, 999'990, 1'000'000, 3'500'000, 5'000'000}) {
            QByteArray bytes(size, 'a');
            QTest::addRow("%d alike", size) << bytes;
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            QTest::addRow("%d by chance", size) << bytes;
        }
    }

    void packedBytesAreThoseOfQt()
    {
        QFETCH(QByteArray, bytes);
        store::Packer packer(1);
        for (qsizetype begun = 0; begun < bytes.size(); begun += 300'000)
            packer.add(bytes.mid(begun, 300'000));
        const QByteArrayList parts = packer.finish();
        for (const QByteArray &part : parts)
            QVERIFY(!part.isEmpty() && part.size() <= 1'000'000);
        QVERIFY(qUncompress(parts.join()) == bytes);
        QVERIFY(store::unpacked(parts.join()) == bytes);
        QVERIFY(store::unpacked(qCompress(bytes)) == bytes);
        QVERIFY(store::unpacked(parts.join().chopped(1)).isEmpty());
        QVERIFY(store::packed({}).isEmpty());
    }

    void manyRecordsComeLast()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > Tickets [] decrease: 5/1 6/2"_s});
        const QByteArray records = digest(document->plan());
        std::vector<Observation> values;
        for (const Observation &value : document->plan().table<Observation>())
            values.push_back(value);
        values.front().actual = 77;
        const auto single = [&](Edit &edit) { return edit.put(values.back()); };
        const auto many = [&](Edit &edit) { return edit.putAll(values); };
        const auto refused = [&](const EditFunction &first, const EditFunction &second) {
            const auto done = document->edit(u"Both"_s, [&](Edit &edit) -> Result<void> {
                QD_CHECK(first(edit));
                return second(edit);
            });
            return !done && done.error().code == ErrorCode::Internal && digest(document->plan()) == records;
        };
        QVERIFY(refused(many, single));
        QVERIFY(refused(many, many));
        values.back().actual = 78;
        QVERIFY(refused(single, many));
        values.front().comment = QString(MaxTextLength + 1, u'a');
        QVERIFY(!document->edit(u"Too Long"_s, many));
        QCOMPARE(digest(document->plan()), records);
        values.front().comment.clear();
        std::ranges::reverse(values);
        values.push_back(values.front());
        values.back().actual = 79; // the same once more: the last one counts
        QVERIFY_RESULT(document->edit(u"Many"_s, many));
        QCOMPARE(document->plan().table<Observation>()[0].actual, std::optional(77.0));
        QCOMPARE(document->plan().table<Observation>()[1].actual, std::optional(79.0));
        QVERIFY_RESULT(document->undo());
        QCOMPARE(digest(document->plan()), records);
    }

    void aStoppedUndoLeavesEverything()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > Tickets [] decrease: 5/1"_s});
        const QByteArray before = digest(document->plan());
        const Observation like = document->plan().table<Observation>()[0];
        std::vector<Observation> days;
        for (int day = 0; day < 5000; ++day) {
            days.push_back(like);
            days.back().cadence = Cadence::Day;
            days.back().start = QDate(2010, 1, 1).addDays(day);
        }
        QVERIFY_RESULT(document->edit(u"Many"_s, [&](Edit &edit) { return edit.putAll(days); }));
        const QByteArray after = digest(document->plan());
        const auto stopsAt = [](double share) {
            return WorkProgress([share](qint64 done, qint64 all) { return double(done) < share * double(all); });
        };
        for (const double share : {0.0, 0.3, 0.9}) {
            const auto undone = document->undo(stopsAt(share));
            QVERIFY(!undone && undone.error().code == ErrorCode::Stopped);
            QCOMPARE(digest(document->plan()), after);
            QCOMPARE(document->undoLabel(), u"Many"_s);
        }
        QVERIFY_RESULT(document->undo());
        QCOMPARE(digest(document->plan()), before);
        const auto redone = document->redo(stopsAt(0.5));
        QVERIFY(!redone && redone.error().code == ErrorCode::Stopped);
        QCOMPARE(digest(document->plan()), before);
        QVERIFY_RESULT(document->redo());
        QCOMPARE(digest(document->plan()), after);
    }

    void whileHeldEveryChangeIsRefused()
    {
        test::World world;
        auto document = world.newDocument();
        QRandomGenerator random(3);
        QVERIFY_RESULT(test::randomEdit(*document, random));
        const QByteArray records = digest(document->plan());
        document->hold(u"You are looking at an earlier state."_s);
        for (const auto &refused :
             {document->edit(u"Edit"_s, [](Edit &) { return Result<void>(); }), document->undo(), document->redo(),
              document->addRestorePoint(u"Here"_s), document->restore(document->identity(), u"Restore"_s)}) {
            if (refused) // redo: there is nothing to redo
                QCOMPARE(refused->history, qint64(0));
            else
                QCOMPARE(refused.error().message, u"You are looking at an earlier state."_s);
        }
        QCOMPARE(digest(document->plan()), records);
        document->hold({});
        QVERIFY_RESULT(document->undo());
    }
};

QD_TEST_MAIN(TestHistory)
#include "tst_history.moc"
