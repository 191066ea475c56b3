// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace qd;
using namespace Qt::StringLiterals;

class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void noAcknowledgedEditIsLostInTwoHundredKills()
    {
        test::World world;
        QVERIFY_RESULT(world.newDocument()->close());
        const QString path = world.path(u"review.qdeck"_s);
        QRandomGenerator random(20261124);
        int acknowledged = 0;
        for (int kill = 0; kill < 200; ++kill) {
            const qint64 last = runAndKill(path, world.environment.dataFolder, random.bounded(60), acknowledged);
            auto document = Document::open(path, world.environment);
            QVERIFY_RESULT(document);
            const qint64 kept = (*document)->history().back().id;
            QVERIFY2(kept >= last,
                     qPrintable(u"kill %1: %2 was acknowledged, %3 is there"_s.arg(kill).arg(last).arg(kept)));
            QCOMPARE((*document)->plan().table<Department>().size(), (*document)->history().size() - 1);
            if (kill % 3 == 0)
                QVERIFY_RESULT((*document)->close());
        }
        QVERIFY2(acknowledged > 200,
                 qPrintable(u"only %1 edits were acknowledged: the kills came too early"_s.arg(acknowledged)));
        qInfo("%d edits acknowledged, none lost", acknowledged);
    }

private:
    /// Lets the worker acknowledge at least one edit, then kills it after \a milliseconds. Returns the last
    /// acknowledged id.
    qint64 runAndKill(const QString &path, const QString &dataFolder, int milliseconds, int &acknowledged)
    {
        QProcess worker;
        worker.start(QStringLiteral(QD_EDIT_WORKER), {path, dataFolder});
        if (!worker.waitForReadyRead(20'000))
            qFatal("the worker said nothing: %s", worker.readAllStandardError().constData());
        QTest::qSleep(milliseconds);
        worker.kill();
        worker.waitForFinished();
        QByteArray printed = worker.readAllStandardOutput();
        printed.truncate(printed.lastIndexOf('\n') + 1);
        const QByteArrayList lines = printed.trimmed().split('\n');
        acknowledged += int(lines.size());
        return lines.last().toLongLong();
    }
};

QD_TEST_MAIN(TestKill)
#include "tst_kill.moc"
