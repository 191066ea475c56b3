// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the window while it opens, is edited, takes steps back, imports, saves and exports.
#include "soak/operations.h"
#include "soak/victim.h"

#include "document/file.h"

#include <QProcess>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

QByteArray tableWith(int value)
{
    return "Department,KPI,Unit,Direction,Month,Actual,Target\nImported,Measure,,up,2026-06,"
        + QByteArray::number(value) + ",50000\n";
}

/// One life of the window: some milliseconds from its start, or from its first word. What it said.
QByteArrayList livedFor(int milliseconds, bool fromItsFirstWord, const test::Victim &victim, quint32 seed)
{
    QProcess window;
    window.setStandardErrorFile(QProcess::nullDevice());
    window.start(QStringLiteral(QD_WINDOW_WORKER),
                 {victim.folder(), victim.environment.dataFolder, QString::number(seed)});
    if (fromItsFirstWord && !window.waitForReadyRead(60'000))
        qFatal("the window does not open");
    window.waitForFinished(milliseconds);
    if (window.state() == QProcess::NotRunning)
        qFatal("the window closed by itself: %d", window.exitCode());
    window.kill();
    window.waitForFinished();
    QByteArray said = window.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n') + 1);
    return said.isEmpty() ? QByteArrayList() : said.trimmed().split('\n');
}

} // namespace

class TestKillWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::useMemoryForFolders(); }

    void noAcknowledgedEditIsLostByKillsOfTheWindow()
    {
        const quint32 seed = test::seed(20261124);
        QRandomGenerator random(seed);
        const int kills = test::rounds(12, 500);
        int acknowledged = 0;
        std::unique_ptr<test::Victim> victim;
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % 25 == 0) {
                acknowledged += victim ? victim->count : 0;
                victim = std::make_unique<test::Victim>();
            }
            QVERIFY_RESULT(replaceFile(victim->folder() + u"/table.csv"_s, tableWith(kill)));
            const bool late = random.bounded(3) > 0;
            victim->hear(livedFor(random.bounded(late ? 300 : 600), late, *victim, random.generate()));
            const QString problem = victim->problem(random.bounded(2));
            QVERIFY2(problem.isEmpty(), qPrintable(u"seed %1, kill %2: %3"_s.arg(seed).arg(kill).arg(problem)));
        }
        acknowledged += victim->count;
        qInfo("seed %u: %d kills of the window, %d acknowledgements, none lost, nothing torn", seed, kills,
              acknowledged);
        QVERIFY2(acknowledged > kills, "the kills came too early");
    }

    void anAcknowledgementOfWhatNeverHappenedIsNoticed()
    {
        test::Victim victim;
        QVERIFY_RESULT(replaceFile(victim.folder() + u"/table.csv"_s, tableWith(1)));
        QByteArrayList said = livedFor(100, true, victim, 1);
        QVERIFY(!said.isEmpty());
        const qint64 last = said.last().split(' ').first().toLongLong();
        said << QByteArray::number(last + 1) + ' ' + said.last().split(' ').value(1);
        victim.hear(said);
        QVERIFY(!victim.problem(false).isEmpty());
    }
};

QD_TEST_MAIN(TestKillWindow)
#include "tst_killwindow.moc"
