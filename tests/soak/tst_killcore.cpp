// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at any moment of any operation: every acknowledged edit is there when the document is opened again, and
// nothing is torn.
#include "soak/child.h"
#include "soak/foldercontent.h"
#include "soak/operations.h"
#include "soak/victim.h"
#include "support/diskfaults.h"

#include <QElapsedTimer>

#include <csignal>

#include <unistd.h>

using namespace qd;
using namespace Qt::StringLiterals;
using test::Child;
using test::DiskFaults;
using test::Operation;
using test::Victim;

namespace {

/// When the worker says that something is done.
enum class Honesty { Honest, TooEarly };

/// Works on the document until it is killed, and acknowledges each step.
int work(const QString &path, const Environment &environment, quint32 seed, Honesty honesty, const Child::Say &say)
{
    auto opened = Document::open(path, environment);
    if (!opened) {
        say("error " + test::told(opened.error()).toUtf8());
        return 2;
    }
    const auto document = *std::move(opened);
    say(test::acknowledgement(*document));
    QRandomGenerator random(seed);
    for (;;) {
        const auto choice = random.bounded(quint32(2 * test::Operations.size()));
        const Operation operation = choice < test::Operations.size() ? test::Operations.at(choice) : Operation::Edit;
        if (honesty == Honesty::TooEarly)
            say(QByteArray::number(document->history().back().id + 1) + ' ' + digest(document->plan()));
        if (const auto done = test::perform(operation, *document, QFileInfo(path).path(), random); !done) {
            say("error " + test::told(done.error()).toUtf8());
            return 3;
        }
        if (honesty == Honesty::Honest)
            say(test::acknowledgement(*document));
    }
}

/// One life of a worker, \a microseconds long. \return what went wrong with the worker itself.
QString killAfter(Victim &victim, int microseconds, quint32 seed, Honesty honesty = Honesty::Honest)
{
    Child child([&](const Child::Say &say) { return work(victim.path, victim.environment, seed, honesty, say); });
    ::usleep(useconds_t(microseconds));
    child.kill();
    if (const int code = child.wait(); code != -SIGKILL)
        return u"the worker ended by itself: "_s + QString::fromUtf8(child.lines().value(child.lines().size() - 1));
    victim.hear(child.lines());
    return {};
}

/// One operation that is killed at each of its calls to the disk in turn.
struct Aimed
{
    Victim victim;
    test::FolderContent before;

    Aimed()
    {
        {
            const auto document = Document::open(victim.path, victim.environment);
            QRandomGenerator random(3);
            for (int step = 0; step < 12; ++step)
                QVERIFY_RESULT(
                    test::perform(step == 8 ? Operation::Publish : Operation::Edit, **document, folder(), random));
            for (const Operation operation : {Operation::Undo, Operation::Export, Operation::SaveCopy})
                QVERIFY_RESULT(test::perform(operation, **document, folder(), random));
            victim.acknowledged = test::acknowledgement(**document);
        }
        before = test::FolderContent(folder());
    }
    QString folder() const { return victim.folder(); }

    /// Kills at call number \a call. False: the operation was over before it.
    bool killAt(int call, std::optional<Operation> operation, const QString &pretended = {})
    {
        Child child([&](const Child::Say &say) {
            std::unique_ptr<Document> document;
            const auto open = [&] { document = *Document::open(victim.path, victim.environment); };
            if (operation)
                open();
            DiskFaults faults(folder());
            faults.killAt(call);
            if (!pretended.isEmpty())
                faults.pretendWritesTo(pretended);
            QRandomGenerator random(17);
            if (operation)
                (void)test::perform(*operation, *document, folder(), random);
            else
                open();
            say("done");
            return 0;
        });
        return child.wait() == -SIGKILL;
    }
};

} // namespace

class TestKillCore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::useMemoryForFolders(); }

    void noAcknowledgedEditIsLostByKillsAtRandomMoments()
    {
        const quint32 seed = test::seed(20261124);
        QRandomGenerator random(seed);
        const int kills = test::rounds(150, 10'000);
        int acknowledged = 0;
        std::unique_ptr<Victim> victim;
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % 25 == 0) {
                acknowledged += victim ? victim->count : 0;
                victim = std::make_unique<Victim>(); // a short history keeps the checks quick
            }
            const QString early = killAfter(*victim, random.bounded(m_opening * 3), random.generate());
            const QString problem = early.isEmpty() ? victim->problem(random.bounded(2)) : early;
            QVERIFY2(problem.isEmpty(), qPrintable(u"seed %1, kill %2: %3"_s.arg(seed).arg(kill).arg(problem)));
        }
        acknowledged += victim->count;
        qInfo("seed %u: %d kills, %d acknowledgements, none lost, nothing torn", seed, kills, acknowledged);
        QVERIFY2(acknowledged > kills, "the kills came too early");
    }

    void aWorkerThatAcknowledgesTooEarlyIsNoticed()
    {
        QRandomGenerator random(5);
        int noticed = 0;
        for (int kill = 0; kill < 10; ++kill) {
            Victim victim;
            const QString early = killAfter(victim, m_opening * 2, random.generate(), Honesty::TooEarly);
            QVERIFY2(early.isEmpty(), qPrintable(early));
            noticed += !victim.problem(false).isEmpty();
        }
        qInfo("control: 10 kills, %d times something was missing", noticed);
        QVERIFY(noticed > 0);
    }

    void noAcknowledgedEditIsLostByAKillAtAnyCallToTheDisk_data()
    {
        QTest::addColumn<int>("operation");
        for (const Operation operation : test::Operations)
            if (test::soaking() || operation == Operation::Edit || operation == Operation::Publish)
                QTest::newRow(test::nameOf(operation)) << int(operation);
        QTest::newRow("open") << -1;
        QTest::newRow("open after a kill in a commit") << -2;
    }

    void noAcknowledgedEditIsLostByAKillAtAnyCallToTheDisk()
    {
        QFETCH(int, operation);
        const auto chosen = operation < 0 ? std::nullopt : std::optional(Operation(operation));
        if (operation == -2)
            cutOffACommit();
        int calls = 0;
        for (int call = 1;; ++call) {
            m_aimed->before.restore(m_aimed->folder());
            if (!m_aimed->killAt(call, chosen))
                break;
            const QByteArray acknowledged = m_aimed->victim.acknowledged;
            const QString problem = m_aimed->victim.problem(true);
            m_aimed->victim.acknowledged = acknowledged;
            QVERIFY2(problem.isEmpty(), qPrintable(u"call %1: %2"_s.arg(call).arg(problem)));
            calls = call;
        }
        qInfo("%d calls, killed at each, nothing lost, nothing torn", calls);
        QVERIFY(calls > 4);
    }

    void aJournalThatIsNotWrittenIsNoticed()
    {
        Aimed aimed;
        int noticed = 0;
        int calls = 0;
        for (int call = 1;; ++call) {
            aimed.before.restore(aimed.folder());
            if (!aimed.killAt(call, Operation::Import, u"-journal"_s))
                break;
            const QByteArray acknowledged = aimed.victim.acknowledged;
            noticed += !aimed.victim.problem(true).isEmpty();
            aimed.victim.acknowledged = acknowledged;
            ++calls;
        }
        qInfo("control: %d kills without a journal, %d damaged documents", calls, noticed);
        QVERIFY(noticed > 0);
    }

    void init()
    {
        if (!m_aimed) {
            m_aimed = std::make_unique<Aimed>();
            QElapsedTimer timer;
            timer.start();
            QVERIFY_RESULT(Document::open(m_aimed->victim.path, m_aimed->victim.environment));
            m_opening = std::max(3000, int(timer.nsecsElapsed() / 1000));
            m_aimed->before.restore(m_aimed->folder());
        }
    }

private:
    /// Leaves a commit half done, as a start for recoveries that are killed themselves.
    void cutOffACommit()
    {
        const auto whole = m_aimed->before;
        const QString copy = WorkingCopy::fileFor(m_aimed->victim.environment.dataFolder, m_aimed->victim.path)
                                 .mid(m_aimed->folder().size());
        for (int call = 1;; ++call) {
            whole.restore(m_aimed->folder());
            QVERIFY2(m_aimed->killAt(call, Operation::Import), "no commit was cut off");
            m_aimed->before = test::FolderContent(m_aimed->folder());
            if (m_aimed->before.file(copy) != whole.file(copy)
                && m_aimed->before.file(copy + u"-journal"_s).startsWith('\xd9'))
                return;
        }
    }

    std::unique_ptr<Aimed> m_aimed;
    int m_opening = 0; ///< microseconds that opening takes on this machine
};

QD_TEST_MAIN(TestKillCore)
#include "tst_killcore.moc"
