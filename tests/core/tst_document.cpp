// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file.h"
#include "document/published.h"
#include "document/seal.h"
#include "support/world.h"

#include <QSignalSpy>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

EditFunction renamed(const QString &name)
{
    return [name](Edit &edit) {
        Organisation organisation = edit.before().organisation();
        organisation.name = name;
        return edit.put(organisation);
    };
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void anEditIsSeenNamedAndUndone()
    {
        test::World world;
        auto document = world.newDocument();
        QSignalSpy changed(document.get(), &Document::changed);
        QVERIFY_RESULT(document->edit(u"Rename Organisation"_s, renamed(u"Calm Sea"_s)));
        QCOMPARE(document->plan().organisation().name, u"Calm Sea"_s);
        QCOMPARE(document->undoLabel(), u"Rename Organisation"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed[0][0].value<Changes>().touches<Organisation>());
        QVERIFY(!changed[0][0].value<Changes>().touches<Kpi>());
        QVERIFY_RESULT(document->undo());
        QCOMPARE(document->plan().organisation().name, u"Fairwind"_s);
        QCOMPARE(document->redoLabel(), u"Rename Organisation"_s);
        QVERIFY(document->undoLabel().isEmpty()); // the founding of the document is not a step back
        QVERIFY_RESULT(document->redo());
        QCOMPARE(document->plan().organisation().name, u"Calm Sea"_s);
    }

    void aFailedEditChangesNothing()
    {
        test::World world;
        auto document = world.newDocument();
        const QByteArray before = digest(document->plan());
        QSignalSpy changed(document.get(), &Document::changed);
        const auto result = document->edit(u"Half an Edit"_s, [](Edit &edit) -> Result<void> {
            Department department;
            department.id = edit.nextId<Department>();
            department.name = u"Sales"_s;
            QD_CHECK(edit.put(department));
            Kpi orphan;
            orphan.id = edit.nextId<Kpi>();
            orphan.name = u"Orphan"_s;
            orphan.department = {42};
            return edit.put(orphan);
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QCOMPARE(digest(document->plan()), before);
        QCOMPARE(changed.size(), 0);
        QVERIFY(document->undoLabel().isEmpty());
        QVERIFY_RESULT(document->edit(u"Rename"_s, renamed(u"Still usable"_s)));
    }

    void nothingIsStoredInTheMiddleOfAnotherChange()
    {
        test::World world;
        auto document = world.newDocument();
        const auto outer = document->edit(u"Outer"_s, [&](Edit &edit) -> Result<void> {
            const auto inner = document->edit(u"Inner"_s, [](Edit &) -> Result<void> { return {}; });
            if (inner || !inner.error().message.startsWith(u"Another change is being stored."_s))
                return failure(ErrorCode::Internal, u"not refused"_s);
            return edit.put(Department{.id = edit.nextId<Department>(), .name = u"Sales"_s});
        });
        QVERIFY_RESULT(outer);
        QCOMPARE(document->plan().table<Department>().size(), 1U);
        QVERIFY_RESULT(document->undo());
    }

    void anEditThatChangesNothingLeavesNoTrace()
    {
        test::World world;
        auto document = world.newDocument();
        const auto commit = document->edit(u"Nothing"_s, renamed(u"Fairwind"_s));
        QVERIFY_RESULT(commit);
        QCOMPARE(commit->history, 0);
        QVERIFY(document->undoLabel().isEmpty());
    }

    void impossibleValuesAreRefusedInWords()
    {
        test::World world;
        auto document = world.newDocument();
        const auto empty = document->edit(u"Rename"_s, renamed(u" "_s));
        QVERIFY(!empty);
        QCOMPARE(empty.error().message, u"Name is empty. Enter a value."_s);
        const auto tooLong = document->edit(u"Rename"_s, renamed(QString(10001, u'x')));
        QVERIFY(!tooLong);
        QVERIFY2(tooLong.error().message.contains(u"10,000"_s), qPrintable(tooLong.error().message));
        QVERIFY(!document->edit(u"Rename"_s, renamed(QString(QChar(0xD800)))));
    }

    void undoOfADeletedDepartmentBringsEverythingBack()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document,
                    {u"Support > Resolution [%] increase: 0.9/0.8 0.9/0.7"_s, u"Sales > Orders [] increase: 5/6"_s});
        const QByteArray before = digest(document->plan());
        QVERIFY_RESULT(document->edit(u"Delete Department"_s,
                                      [](Edit &edit) { return edit.remove(edit.before().table<Department>()[0]); }));
        QCOMPARE(document->plan().table<Kpi>().size(), 1U);
        QCOMPARE(document->plan().table<Observation>().size(), 1U);
        QVERIFY_RESULT(document->undo());
        QCOMPARE(digest(document->plan()), before);
        QVERIFY_RESULT(document->redo());
        QCOMPARE(document->plan().table<Observation>().size(), 1U);
    }

    void threeHundredRandomEditsUndoneAndRedoneGiveEqualDigests_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }

    void threeHundredRandomEditsUndoneAndRedoneGiveEqualDigests()
    {
        QFETCH(quint32, seed);
        test::World world;
        auto document = world.newDocument();
        QRandomGenerator random(seed);
        const QByteArray start = digest(document->plan());
        QByteArrayList digests{start};
        for (int edit = 0; edit < 300; ++edit) {
            QVERIFY_RESULT(test::randomEdit(*document, random));
            if (const QByteArray now = digest(document->plan()); now != digests.last())
                digests << now;
        }
        for (qsizetype step = digests.size() - 1; step > 0; --step) {
            QCOMPARE(digest(document->plan()), digests[step]);
            QVERIFY_RESULT(document->undo());
        }
        QCOMPARE(digest(document->plan()), start);
        QVERIFY(document->undoLabel().isEmpty());
        for (qsizetype step = 1; step < digests.size(); ++step) {
            QVERIFY_RESULT(document->redo());
            QCOMPARE(digest(document->plan()), digests[step]);
        }
        QVERIFY_RESULT(document->publish());
        const auto published = readPublished(document->path(), world.environment.dataFolder);
        QVERIFY_RESULT(published);
        QCOMPARE(digest(published->plan), digests.last());
        const auto replayed = published->past.after(0);
        QVERIFY_RESULT(replayed);
        QVERIFY2(*replayed == Plan(), "the history does not lead to the records");
    }

    void undoSurvivesARestart()
    {
        test::World world;
        {
            auto document = world.newDocument();
            QVERIFY_RESULT(document->edit(u"First"_s, renamed(u"One"_s)));
            QVERIFY_RESULT(document->edit(u"Second"_s, renamed(u"Two"_s)));
            QVERIFY_RESULT(document->undo());
            QVERIFY_RESULT(document->close());
        }
        auto document = Document::open(world.path(u"review.qdeck"_s), world.environment);
        QVERIFY_RESULT(document);
        QCOMPARE((*document)->undoLabel(), u"First"_s);
        QCOMPARE((*document)->redoLabel(), u"Second"_s);
        QVERIFY_RESULT((*document)->redo());
        QCOMPARE((*document)->plan().organisation().name, u"Two"_s);
    }

    void aPublishedFileIsForItsOwnerOnly()
    {
        test::World world;
        auto document = world.newDocument();
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(document->path()).permissions() & others));
    }
};

QD_TEST_MAIN(TestDocument)
#include "tst_document.moc"
