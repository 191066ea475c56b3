// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that open one document over and over: never two at once, the one that is refused hears so at once, and each
// finds what the one before has left.
#include "document/published.h"
#include "soak/child.h"
#include "soak/operations.h"

#include "document/file.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <fcntl.h>
#include <unistd.h>

using namespace qd;
using namespace Qt::StringLiterals;
using test::Child;

namespace {

/// The files by which the workers notice one another, whatever the locks of the document say.
struct Marks
{
    QString folder;

    QByteArray inside() const { return QFile::encodeName(folder + u"/inside"_s); }
    /// False: somebody else is inside.
    bool enter() const
    {
        const int file = ::open(inside().constData(), O_CREAT | O_EXCL | O_WRONLY, 0600);
        if (file >= 0)
            ::close(file);
        return file >= 0;
    }
    void leave() const { ::unlink(inside().constData()); }
    QString left() const { return folder + u"/left"_s; } ///< the digest that the last one left behind
};

/// What one worker met with.
struct Tally
{
    int opened = 0;
    int refused = 0;
    int slow = 0; ///< refusals that took more than half a second
    qint64 slowest = 0;
};

/// Opens, edits and leaves; empty: all was in order.
QString visit(const QString &path, const Environment &environment, const Marks &marks, QRandomGenerator &random,
              Tally &tally)
{
    QElapsedTimer timer;
    timer.start();
    auto opened = Document::open(path, environment);
    if (!opened) {
        ++tally.refused;
        tally.slow += timer.elapsed() > 500;
        tally.slowest = std::max(tally.slowest, timer.elapsed());
        return opened.error().code == ErrorCode::Locked ? QString() : test::told(opened.error());
    }
    const auto document = *std::move(opened);
    if (!marks.enter())
        return u"two have the document open"_s;
    ++tally.opened;
    if (const auto left = readFile(marks.left()); left && *left != digest(document->plan()))
        return u"the document is not as it was left"_s;
    if (const auto edited = test::perform(test::Operation::Edit, *document, {}, random); !edited)
        return test::told(edited.error());
    if (const auto written = replaceFile(marks.left(), digest(document->plan())); !written)
        return test::told(written.error());
    marks.leave();
    if (random.bounded(3) == 0)
        return {}; // leaves a working copy behind
    const auto closed = document->close();
    return closed ? QString() : test::told(closed.error());
}

Child::Work worker(const test::World &world, const QString &dataFolder, quint32 seed, int milliseconds)
{
    return [&world, dataFolder, seed, milliseconds](const Child::Say &say) {
        const SystemClock clock;
        IdSource ids(clock, seed);
        const Environment environment{clock, ids, dataFolder, u"worker"_s};
        QRandomGenerator random(seed);
        Tally tally;
        const QDeadlineTimer end(milliseconds);
        while (!end.hasExpired()) {
            const QString problem =
                visit(world.path(u"review.qdeck"_s), environment, {world.folder.path()}, random, tally);
            if (!problem.isEmpty())
                say("problem " + problem.toUtf8());
            if (problem.startsWith(u"two have"))
                break;
        }
        say("tally " + QByteArray::number(tally.opened) + ' ' + QByteArray::number(tally.refused) + ' '
            + QByteArray::number(tally.slow) + ' ' + QByteArray::number(tally.slowest));
        return 0;
    };
}

/// Reads the published file all the time, as reports and the command line do.
Child::Work reader(const test::World &world, int milliseconds)
{
    return [&world, milliseconds](const Child::Say &say) {
        const QDeadlineTimer end(milliseconds);
        int read = 0;
        while (!end.hasExpired()) {
            const auto file = readPublished(world.path(u"review.qdeck"_s), world.environment.dataFolder);
            if (!file)
                say("problem while reading: " + test::told(file.error()).toUtf8());
            ++read;
            ::usleep(20'000); // the question for the holder takes the lock for a moment
        }
        say("read " + QByteArray::number(read));
        return 0;
    };
}

QByteArrayList problemsIn(Child &child)
{
    child.wait();
    QByteArrayList problems;
    for (const QByteArray &line : child.lines())
        if (line.startsWith("problem"))
            problems << line;
    return problems;
}

} // namespace

class TestTwoProcesses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::useMemoryForFolders(); }

    void aDocumentIsOpenInOneProcessAtATime()
    {
        const int milliseconds = test::rounds(8'000, 300'000);
        test::World world;
        QVERIFY_RESULT(world.newDocument()->close());
        Child first(worker(world, world.environment.dataFolder, 1, milliseconds));
        Child second(worker(world, world.environment.dataFolder, 2, milliseconds));
        Child third(reader(world, milliseconds));
        const QByteArrayList problems = problemsIn(first) + problemsIn(second) + problemsIn(third);
        qInfo("%d s: opened, refused, refused slowly, slowest ms: %s; %s; %s", milliseconds / 1000,
              first.lines().last().constData(), second.lines().last().constData(), third.lines().last().constData());
        QVERIFY2(problems.isEmpty(), problems.join('\n').left(2000).constData());
        for (Child *child : {&first, &second}) {
            const QByteArrayList tally = child->lines().last().split(' ');
            QVERIFY(tally.value(1).toInt() > 5);
            QVERIFY(tally.value(2).toInt() > 5);
            QVERIFY2(tally.value(3).toInt() * 100 <= tally.value(2).toInt(), "refusals are slow");
        }
        QVERIFY_RESULT(Document::open(world.path(u"review.qdeck"_s), world.environment));
        QCOMPARE(test::problemWithPublished(world.path(u"review.qdeck"_s), {}), QString());
    }

    void twoWorkersWithoutACommonLockAreNoticed()
    {
        test::World world;
        QVERIFY_RESULT(world.newDocument()->close());
        Child first(worker(world, world.path(u"one"_s), 1, 2'000));
        Child second(worker(world, world.path(u"two"_s), 2, 2'000));
        const QByteArrayList problems = problemsIn(first) + problemsIn(second);
        qInfo("control: %d problems, first: %s", int(problems.size()), problems.value(0).constData());
        QVERIFY(!problems.isEmpty());
    }
};

QD_TEST_MAIN(TestTwoProcesses)
#include "tst_twoprocesses.moc"
