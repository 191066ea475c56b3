// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails at every point of every operation, once or for ever, and fills up at every byte: what the document
// shows is what the disk holds, and nothing is torn.
#include "document/published.h"
#include "soak/child.h"
#include "soak/foldercontent.h"
#include "soak/operations.h"
#include "support/diskfaults.h"

#include <cerrno>
#include <csignal>

using namespace qd;
using namespace Qt::StringLiterals;
using test::DiskFaults;
using test::Operation;
using Repeat = DiskFaults::Repeat;

namespace {

using Trouble = std::function<void(DiskFaults &)>;

/// A folder with a document in it, as a crash has left it: edits that are published, edits that are not, something to
/// undo and to redo. The same before each fault.
class Case
{
public:
    Case()
    {
        {
            auto document = m_world.newDocument();
            QRandomGenerator random(3);
            const auto edit = [&](Operation operation, int times) {
                for (int count = 0; count < times; ++count)
                    QVERIFY_RESULT(test::perform(operation, *document, folder(), random));
            };
            edit(Operation::Edit, 12);
            QVERIFY_RESULT(document->publish());
            m_published = digest(document->plan());
            edit(Operation::Edit, 3);
            edit(Operation::Undo, 1);
            m_records = digest(document->plan());
            edit(Operation::Export, 1);
            edit(Operation::SaveCopy, 1);
        }
        m_content = test::FolderContent(folder());
    }

    QString folder() const { return m_world.folder.path(); }
    QString path() const { return m_world.path(u"review.qdeck"_s); }
    const Environment &environment() const { return m_world.environment; }
    const QByteArray &records() const { return m_records; } ///< digest; what has been acknowledged
    const QByteArray &published() const { return m_published; }

    /// Puts everything back, files and ids.
    void restore()
    {
        m_content.restore(folder());
        m_world.ids = IdSource(m_world.clock, 77);
    }
    std::unique_ptr<Document> opened()
    {
        auto document = Document::open(path(), environment());
        if (!document)
            qFatal("%s", qPrintable(test::told(document.error())));
        return *std::move(document);
    }
    /// From now on the folder holds a commit that was cut off between its pages, and the journal that takes it back.
    void dieInACommit()
    {
        const test::FolderContent whole = m_content;
        const QString copy = WorkingCopy::fileFor(environment().dataFolder, path()).mid(folder().size());
        for (int call = 1;; ++call) {
            m_content = whole;
            if (!diesAt(call))
                qFatal("no commit was cut off");
            m_content = test::FolderContent(folder());
            if (m_content.file(copy) != whole.file(copy) && m_content.file(copy + u"-journal"_s).startsWith('\xd9'))
                return;
        }
    }

private:
    bool diesAt(int call)
    {
        restore();
        test::Child child([&](const test::Child::Say &) {
            const auto document = opened();
            QRandomGenerator random(5);
            DiskFaults faults(folder());
            faults.killAt(call);
            (void)test::perform(Operation::Import, *document, folder(), random);
            return 0;
        });
        return child.wait() == -SIGKILL;
    }

    test::World m_world;
    test::FolderContent m_content;
    QByteArray m_records;
    QByteArray m_published;
};

/// What a fault did to one operation.
struct Outcome
{
    bool struck = false;
    bool failed = false;
    QString problem; ///< empty: all is as it must be
};

bool sayingThatItIsUnknown(const Error &error)
{
    return error.message.contains(u"cannot tell");
}

/// What a new start of the program finds, against the digests that it may find.
QString problemAfter(Case &theCase, const QByteArrayList &records, const QByteArrayList &published)
{
    test::forgetLock(theCase.path(), theCase.environment().dataFolder);
    auto found = Document::open(theCase.path(), theCase.environment());
    if (!found)
        return u"it does not open any more: "_s + test::told(found.error());
    if (!(*found)->opening().setAside.isEmpty() || !(*found)->opening().damagedCopy.isEmpty())
        return u"its edits were set aside"_s;
    if (!records.contains(digest((*found)->plan())))
        return u"what was shown is not what is on the disk"_s;
    const auto file = readPublished(theCase.path(), {});
    if (!file)
        return test::told(file.error());
    if (!published.contains(digest(file->plan)))
        return u"the published file is neither the old nor the new one"_s;
    QRandomGenerator random(9);
    if (const auto again = test::perform(Operation::Edit, **found, {}, random); !again)
        return u"it cannot be edited any more: "_s + test::told(again.error());
    if (const auto closed = (*found)->close(); !closed)
        return test::told(closed.error());
    if (const QString torn = test::problemWithPublished(theCase.path(), {}); !torn.isEmpty())
        return torn;
    return test::problemWithExports(theCase.folder(), {});
}

/// The records that \a operation leads to when nothing goes wrong.
QByteArray resultOf(Case &theCase, Operation operation)
{
    theCase.restore();
    const auto document = theCase.opened();
    QRandomGenerator random(11);
    if (const auto result = test::perform(operation, *document, theCase.folder(), random); !result)
        qFatal("%s", qPrintable(test::told(result.error())));
    return digest(document->plan());
}

Outcome tried(Case &theCase, Operation operation, const QByteArray &after, const Trouble &trouble)
{
    theCase.restore();
    auto document = theCase.opened();
    const QByteArray before = theCase.records();
    QRandomGenerator random(11);
    DiskFaults faults(theCase.folder());
    trouble(faults);
    const auto result = test::perform(operation, *document, theCase.folder(), random);
    Outcome outcome{.struck = faults.struck(), .failed = !result};
    const QByteArray shown = digest(document->plan());
    document.reset(); // with the disk still broken
    if (!result && (result.error().message.isEmpty() || result.error().code == ErrorCode::Internal))
        outcome.problem = u"the failure has no good words: "_s + test::told(result.error());
    else if (shown != (result ? after : before))
        outcome.problem = u"what is shown does not go with the result"_s;
    faults.end();
    QByteArrayList published{theCase.published()};
    if (operation == Operation::Publish) // what is said to be published is
        published = result ? QByteArrayList{before} : published << before;
    const bool unknown = !result && sayingThatItIsUnknown(result.error());
    if (outcome.problem.isEmpty())
        outcome.problem =
            problemAfter(theCase, unknown ? QByteArrayList{before, after} : QByteArrayList{shown}, published);
    return outcome;
}

/// Opens the document while the disk fails. Whatever becomes of that, the next start must find every edit.
Outcome triedToOpen(Case &theCase, const Trouble &trouble)
{
    theCase.restore();
    DiskFaults faults(theCase.folder());
    trouble(faults);
    auto opened = Document::open(theCase.path(), theCase.environment());
    Outcome outcome{.struck = faults.struck(), .failed = !opened};
    if (!opened && (opened.error().message.isEmpty() || opened.error().code == ErrorCode::Internal))
        outcome.problem = u"the failure has no good words: "_s + test::told(opened.error());
    else if (opened && digest((*opened)->plan()) != theCase.records())
        outcome.problem = u"it opens without the edits"_s;
    opened = failure(ErrorCode::Internal, {});
    faults.end();
    if (outcome.problem.isEmpty())
        outcome.problem = problemAfter(theCase, {theCase.records()}, {theCase.published()});
    return outcome;
}

struct Count
{
    int points = 0;
    int failures = 0;
    QStringList problems;

    void add(const Outcome &outcome, const QString &where)
    {
        ++points;
        failures += outcome.failed;
        if (!outcome.problem.isEmpty())
            problems << where + u": "_s + outcome.problem;
    }
};

/// Goes on from 1, or in steps from 0, until the fault is not reached any more.
Count everyPoint(qint64 first, qint64 step, const std::function<Outcome(qint64)> &tryAt)
{
    Count count;
    for (qint64 point = first;; point += step) {
        const Outcome outcome = tryAt(point);
        if (!outcome.struck)
            return count;
        count.add(outcome, u"point %1"_s.arg(point));
    }
}

QtMessageHandler usualHandler = nullptr;

/// A lock file that the broken disk does not let go is no news here.
void quiet(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(u"ould not remove our own lock file"))
        usualHandler(type, context, message);
}

void addFaults(const char *name, Operation operation, bool usual)
{
    for (const int error : {EIO, ENOSPC})
        for (const Repeat repeat : {Repeat::Once, Repeat::ForEver})
            if (test::soaking() || (usual && error == EIO))
                QTest::addRow("%s, %s %s", name, error == EIO ? "EIO" : "ENOSPC",
                              repeat == Repeat::Once ? "once" : "for ever")
                    << operation << error << repeat;
}

#define VERIFY_COUNT(count)                                                                                            \
    qInfo("%d points, %d failed in words, %d problems", (count).points, (count).failures,                              \
          int((count).problems.size()));                                                                               \
    QVERIFY2((count).problems.isEmpty(),                                                                               \
             qPrintable((count).problems.first(std::min<qsizetype>(3, (count).problems.size())).join(u'\n')));         \
    QVERIFY((count).points > 3);                                                                                       \
    QVERIFY((count).failures > 0)

} // namespace

class TestIoFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test::useMemoryForFolders();
        usualHandler = qInstallMessageHandler(quiet);
        m_case = std::make_unique<Case>();
    }
    void cleanupTestCase() { qInstallMessageHandler(usualHandler); }

    void whatIsShownIsOnTheDiskWhereverACallFails_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<int>("error");
        QTest::addColumn<Repeat>("repeat");
        for (const Operation operation : test::Operations)
            addFaults(test::nameOf(operation), operation,
                      operation == Operation::Edit || operation == Operation::Publish
                          || operation == Operation::Export);
    }

    void whatIsShownIsOnTheDiskWhereverACallFails()
    {
        QFETCH(Operation, operation);
        QFETCH(int, error);
        QFETCH(Repeat, repeat);
        const QByteArray after = resultOf(*m_case, operation);
        const Count count = everyPoint(1, 1, [&](qint64 call) {
            return tried(*m_case, operation, after, [&](DiskFaults &faults) {
                faults.countReads();
                faults.failAt(int(call), error, repeat);
            });
        });
        VERIFY_COUNT(count);
    }

    void whatIsShownIsOnTheDiskWheneverItFillsUp_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<int>("step");
        QTest::newRow("edit") << Operation::Edit << test::rounds(1500, 31);
        QTest::newRow("import") << Operation::Import << test::rounds(6000, 127);
        QTest::newRow("publish") << Operation::Publish << test::rounds(40000, 997);
        QTest::newRow("export") << Operation::Export << test::rounds(2000, 61);
    }

    void whatIsShownIsOnTheDiskWheneverItFillsUp()
    {
        QFETCH(Operation, operation);
        QFETCH(int, step);
        const QByteArray after = resultOf(*m_case, operation);
        const Count count = everyPoint(0, step, [&](qint64 space) {
            return tried(*m_case, operation, after, [&](DiskFaults &faults) { faults.limitGrowth(space); });
        });
        VERIFY_COUNT(count);
    }

    void aHarnessThatBreaksTheDiskUnseenNoticesIt()
    {
        const QByteArray after = resultOf(*m_case, Operation::Edit);
        const Count count = everyPoint(1, 1, [&](qint64 call) {
            return tried(*m_case, Operation::Edit, after, [&](DiskFaults &faults) { faults.pretendAt(int(call)); });
        });
        qInfo("control: %d points, %d problems", count.points, int(count.problems.size()));
        QVERIFY(!count.problems.isEmpty());
    }

    void everyEditIsThereAgainWhereverOpeningFails_data()
    {
        QTest::addColumn<Operation>("operation"); // none
        QTest::addColumn<int>("error");
        QTest::addColumn<Repeat>("repeat");
        addFaults("open", {}, true);
    }

    void everyEditIsThereAgainWhereverOpeningFails()
    {
        QFETCH(int, error);
        QFETCH(Repeat, repeat);
        m_case->dieInACommit();
        const Count count = everyPoint(1, 1, [&](qint64 call) {
            return triedToOpen(*m_case, [&](DiskFaults &faults) {
                if (test::soaking())
                    faults.countReads();
                faults.failAt(int(call), error, repeat);
            });
        });
        VERIFY_COUNT(count);
    }

private:
    std::unique_ptr<Case> m_case;
};

QD_TEST_MAIN(TestIoFaults)
#include "tst_iofaults.moc"
