// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails at any moment of a session: whatever of the unsynchronised bytes survives, the document opens and
// holds every edit that had been acknowledged.
#include "soak/foldercontent.h"
#include "soak/operations.h"
#include "support/diskfaults.h"

#include "document/file.h"
#include "document/seal.h"

#include <QDir>
#include <QJsonDocument>

#include <mutex>
#include <thread>

using namespace qd;
using namespace Qt::StringLiterals;
using test::DiskFaults;
using test::DiskReplay;
using test::Operation;
using Survival = DiskReplay::Survival;
using Syncs = DiskReplay::Syncs;

namespace {

/// The digest in the seal of a file that is whole.
Result<QByteArray> sealOf(const QString &path)
{
    QD_TRY(const QByteArray file, readFile(path));
    QD_CHECK(seal::unsealed(file, path));
    return seal::digestIn(file);
}

/// What has been acknowledged at a mark of the log.
struct Acknowledged
{
    QByteArray records; ///< digest
    QByteArray published; ///< the seal of the file
    bool exported = false;
    bool copied = false;
};

/// A session, recorded: a document is made, edited, closed, opened, and closed again.
struct Recording
{
    test::World world;
    test::DiskLog log;
    std::vector<Acknowledged> acknowledged;

    explicit Recording(quint32 seed)
    {
        DiskFaults disk(world.folder.path());
        disk.record(log);
        auto document = world.newDocument();
        acknowledge(*document, {});
        QRandomGenerator random(seed);
        for (int part = 0; part < 3; ++part) {
            for (int step = 0; step < 14; ++step)
                take(*document, random);
            QVERIFY_RESULT(document->close());
            acknowledge(*document, Operation::Publish);
            document.reset();
            auto opened = Document::open(path(), world.environment);
            QVERIFY_RESULT(opened);
            document = *std::move(opened);
            acknowledge(*document, {});
        }
        disk.end();
    }
    QString path() const { return world.path(u"review.qdeck"_s); }

private:
    void take(Document &document, QRandomGenerator &random)
    {
        // Two of three steps are edits.
        const auto choice = random.bounded(quint32(3 * test::Operations.size()));
        const Operation operation = choice < test::Operations.size() ? test::Operations.at(choice) : Operation::Edit;
        QVERIFY_RESULT(test::perform(operation, document, world.folder.path(), random));
        acknowledge(document, operation);
    }
    void acknowledge(const Document &document, std::optional<Operation> operation)
    {
        Acknowledged now = acknowledged.empty() ? Acknowledged() : acknowledged.back();
        now.records = digest(document.plan());
        if (acknowledged.empty() || operation == Operation::Publish)
            now.published = *sealOf(path());
        now.exported = now.exported || operation == Operation::Export;
        now.copied = now.copied || operation == Operation::SaveCopy;
        log.mark(qint64(acknowledged.size()));
        acknowledged.push_back(now);
    }
};

/// A moment at which the power fails.
struct Cut
{
    std::size_t position;
    Survival survival;
};

std::vector<Cut> randomCuts(const Recording &session, int count, QRandomGenerator &random)
{
    std::vector<Cut> cuts;
    for (int index = 0; index < count; ++index)
        cuts.push_back(
            {.position = random.bounded(quint32(session.log.events.size() + 1)),
             .survival = std::array{Survival::Nothing, Survival::Everything, Survival::Sectors, Survival::Sectors}.at(
                 index % 4)});
    std::ranges::sort(cuts, {}, &Cut::position);
    return cuts;
}

/// One worker: builds states one after the other in a folder of its own and looks at each.
class Lane
{
public:
    Lane(const Recording &session, Syncs syncs, quint32 seed)
        : m_session(session)
        , m_replay(session.log, syncs)
        , m_random(seed)
        , m_world(seed)
    {
    }

    /// What is wrong after \a cut; empty: nothing.
    QString problemAt(const Cut &cut)
    {
        m_replay.advance(cut.position);
        test::FolderContent().restore(m_world.folder.path());
        m_replay.build(m_world.folder.path(), cut.survival, m_random);
        moveWorkingCopy();
        test::startAnew(path(), m_world.environment.dataFolder);
        for (; m_seen < cut.position; ++m_seen)
            if (m_session.log.events[m_seen].kind == test::DiskEvent::Kind::Mark)
                m_mark = m_session.log.events[m_seen].number;
        return problem();
    }

private:
    QString path() const { return m_world.path(u"review.qdeck"_s); }

    /// The folder of a working copy is named after the path of the document, which is another one here.
    void moveWorkingCopy()
    {
        const auto folderOf = [](const test::World &world, const QString &file) {
            return QFileInfo(WorkingCopy::fileFor(world.environment.dataFolder, file)).absolutePath();
        };
        const QString recorded = QFileInfo(folderOf(m_session.world, m_session.path())).fileName();
        const QString here = folderOf(m_world, path());
        QDir().rename(QFileInfo(here).absolutePath() + u'/' + recorded, here);
    }

    QString problem()
    {
        const auto &states = m_session.acknowledged;
        const Acknowledged last = m_mark < 0 ? Acknowledged() : states[std::size_t(m_mark)];
        const Acknowledged next = m_mark + 1 < qint64(states.size()) ? states[std::size_t(m_mark + 1)] : last;
        if (m_mark < 0 && !QFile::exists(path()))
            return {}; // the document was never said to be there
        if (const auto found = sealOf(path()); !found)
            return u"published: "_s + test::told(found.error());
        else if (*found != last.published && *found != next.published)
            return u"the published file is neither the old nor the new one"_s;
        for (const auto &[name, acknowledged] :
             {std::pair(u"export.json"_s, last.exported), {u"copy.qdeck"_s, last.copied}})
            if (acknowledged && !QFile::exists(m_world.path(name)))
                return name + u" is gone"_s;
        if (const auto copy = sealOf(m_world.path(u"copy.qdeck"_s)); !copy && last.copied)
            return u"copy: "_s + test::told(copy.error());
        if (const auto json = readFile(m_world.path(u"export.json"_s)); json && QJsonDocument::fromJson(*json).isNull())
            return u"the export is torn"_s;
        auto document = Document::open(path(), m_world.environment);
        if (!document)
            return test::told(document.error());
        if (!(*document)->opening().setAside.isEmpty() || !(*document)->opening().damagedCopy.isEmpty())
            return u"edits were set aside"_s;
        if (const QByteArray found = digest((*document)->plan()); found != last.records && found != next.records)
            return u"the edits are neither those acknowledged nor one more"_s;
        if (m_random.bounded(10))
            return {};
        QRandomGenerator random(1);
        const auto edited = test::perform(Operation::Edit, **document, {}, random);
        const auto closed = (*document)->close();
        return !edited ? test::told(edited.error())
            : !closed  ? test::told(closed.error())
                       : test::problemWithPublished(path(), {});
    }

    const Recording &m_session;
    DiskReplay m_replay;
    QRandomGenerator m_random;
    test::World m_world;
    std::size_t m_seen = 0;
    qint64 m_mark = -1;
};

/// Looks at all \a cuts on both cores. \return the problems.
QStringList problemsAt(const Recording &session, const std::vector<Cut> &cuts, Syncs syncs)
{
    constexpr std::size_t Lanes = 2;
    QStringList problems;
    std::mutex mutex;
    std::vector<std::thread> threads;
    for (std::size_t lane = 0; lane < Lanes; ++lane)
        threads.emplace_back([&, lane] {
            Lane worker(session, syncs, quint32(lane + 1));
            for (std::size_t index = lane; index < cuts.size(); index += Lanes) {
                const QString problem = worker.problemAt(cuts[index]);
                const std::lock_guard lock(mutex);
                if (!problem.isEmpty())
                    problems << u"power cut before event %1, survival %2: %3"_s.arg(cuts[index].position)
                                    .arg(int(cuts[index].survival))
                                    .arg(problem);
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    return problems;
}

} // namespace

class TestPowerLoss : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::useMemoryForFolders(); }

    void noAcknowledgedEditIsLostWhenThePowerFails()
    {
        const quint32 seed = test::seed(20261124);
        QRandomGenerator random(seed);
        int states = 0;
        const int sessions = test::rounds(3, 50);
        for (int count = 0; count < sessions; ++count) {
            const Recording session(random.generate());
            const std::vector<Cut> cuts = randomCuts(session, test::rounds(500, 2000), random);
            const QStringList problems = problemsAt(session, cuts, Syncs::Obeyed);
            QVERIFY2(problems.isEmpty(),
                     qPrintable(problems.first(std::min<qsizetype>(5, problems.size())).join(u'\n')));
            states += int(cuts.size());
        }
        qInfo("seed %u: %d sessions, %d states of the disk, no acknowledged edit lost, nothing torn", seed, sessions,
              states);
    }

    void aDiskThatSwallowsSynchronisationIsNoticed()
    {
        const Recording session(1);
        QRandomGenerator random(2);
        const std::vector<Cut> cuts = randomCuts(session, 100, random);
        const QStringList problems = problemsAt(session, cuts, Syncs::Swallowed);
        qInfo("control: %d states, %d problems", int(cuts.size()), int(problems.size()));
        QVERIFY(problems.size() > 25);
    }
};

QD_TEST_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
