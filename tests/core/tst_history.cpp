// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Restore points, and the document as it was.
#include "document/document.h"
#include "document/published.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;
using store::HistoryKind;

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
