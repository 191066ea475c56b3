// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about the document as a file: restore points, earlier states, copies, rescue, merging.
#include "app/shell.h"

#include <QJsonArray>

using namespace qd;
using test::Answer;
using test::Shell;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Heading = "Department,KPI,Unit,Direction,Month,Actual,Target\n";

/// The actual of the imported KPI, as status tells it.
double actualIn(const Shell &shell, const QStringList &options = {}, const QString &document = u"d.qdeck"_s)
{
    const QJsonArray kpis =
        shell.call(QStringList{u"status"_s, document, u"--json"_s} + options).json().value(u"kpis"_s).toArray();
    for (const QJsonValue &kpi : kpis) {
        if (kpi[u"name"].toString() == u"Parcels late")
            return kpi[u"actual"].toDouble();
    }
    return -1;
}

void import(const Shell &shell, const QByteArray &actual, const QString &document = u"d.qdeck"_s)
{
    shell.write(u"v.csv"_s, Heading + "Operations,Parcels late,%,decrease,2026-06," + actual + ",1\n");
    const Answer answer = shell.call({u"import"_s, document, u"v.csv"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
}

} // namespace

class TestStorageCommands : public QObject
{
    Q_OBJECT

private slots:
    void aRestorePointIsLookedAtAndRestored()
    {
        Shell shell;
        shell.demo();
        import(shell, "0.5");
        QCOMPARE(shell.call({u"mark"_s, u"d.qdeck"_s, u"Before the board"_s}).code, 0);
        shell.clock = u"2026-07-10T09:00:00Z"_s;
        import(shell, "0.7");
        QCOMPARE(actualIn(shell), 0.7);
        QCOMPARE(actualIn(shell, {u"--state"_s, u"Before the board"_s}), 0.5);
        QCOMPARE(actualIn(shell, {u"--state"_s, u"2026-07-10"_s}), 0.5);
        const QStringList table{u"export"_s, u"d.qdeck"_s, u"--table"_s, u"observation"_s, u"--format"_s, u"csv"_s};
        QVERIFY(shell.call(table).out != shell.call(table + QStringList{u"--state"_s, u"Before the board"_s}).out);
        const Answer since = shell.call({u"diff"_s, u"d.qdeck"_s, u"--since"_s, u"Before the board"_s});
        QVERIFY2(since.code == 0 && since.out.contains("0.5") && since.out.contains("0.7"), since.out.constData());
        QVERIFY(shell.call({u"history"_s, u"d.qdeck"_s}).out.contains("restorePoint\tBefore the board"));

        QCOMPARE(shell.call({u"restore"_s, u"d.qdeck"_s, u"Before the board"_s}).code, 0);
        QCOMPARE(actualIn(shell), 0.5);
        const Answer unknown = shell.call({u"restore"_s, u"d.qdeck"_s, u"Nowhere"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(u"Before the board"_s), qPrintable(unknown.err));
    }

    void reportsAreOfTheStateThatIsAskedFor()
    {
        Shell shell;
        shell.demo();
        QCOMPARE(shell.call({u"mark"_s, u"d.qdeck"_s, u"Then"_s}).code, 0);
        QCOMPARE(shell.call({u"report"_s, u"d.qdeck"_s, u"-o"_s, u"a.pdf"_s}).code, 0);
        import(shell, "0.7");
        QCOMPARE(shell.call({u"report"_s, u"d.qdeck"_s, u"-o"_s, u"b.pdf"_s}).code, 0);
        QCOMPARE(shell.call({u"report"_s, u"d.qdeck"_s, u"--state"_s, u"Then"_s, u"-o"_s, u"c.pdf"_s}).code, 0);
        QVERIFY(shell.read(u"a.pdf"_s) != shell.read(u"b.pdf"_s));
        QCOMPARE(shell.read(u"c.pdf"_s), shell.read(u"a.pdf"_s));
    }

    void aCleanCopyHasNoHistory()
    {
        const Shell shell;
        shell.demo();
        QCOMPARE(shell.call({u"mark"_s, u"d.qdeck"_s, u"Codename Osprey"_s}).code, 0);
        QCOMPARE(shell.call({u"copy"_s, u"d.qdeck"_s, u"-o"_s, u"whole.qdeck"_s}).code, 0);
        QCOMPARE(shell.read(u"whole.qdeck"_s), shell.read(u"d.qdeck"_s));
        QCOMPARE(shell.call({u"copy"_s, u"d.qdeck"_s, u"--clean"_s, u"-o"_s, u"clean.qdeck"_s}).code, 0);
        QVERIFY(shell.read(u"d.qdeck"_s).contains("Codename Osprey"));
        QVERIFY(!shell.read(u"clean.qdeck"_s).contains("Codename Osprey"));
        QCOMPARE(shell.call({u"diff"_s, u"d.qdeck"_s, u"clean.qdeck"_s}).out, QByteArray("0 records differ\n"));
        QCOMPARE(shell.call({u"verify"_s, u"clean.qdeck"_s}).code, 0);
        QCOMPARE(shell.call({u"copy"_s, u"d.qdeck"_s, u"--clean"_s, u"-o"_s, u"d.qdeck"_s}).code, 1);
        QCOMPARE(shell.call({u"copy"_s, u"d.qdeck"_s}).code, 1);
    }

    void whatIsWrongIsSaidWithItsRepair()
    {
        const Shell shell;
        shell.demo();
        const Answer whole = shell.call({u"verify"_s, u"d.qdeck"_s, u"--json"_s});
        QCOMPARE(whole.code, 0);
        QVERIFY(whole.json().value(u"whole"_s).toBool());
        QByteArray bytes = shell.read(u"d.qdeck"_s);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
        shell.write(u"d.qdeck"_s, bytes);
        const Answer damaged = shell.call({u"verify"_s, u"d.qdeck"_s, u"--json"_s});
        QCOMPARE(damaged.code, 2);
        const QJsonArray problems = damaged.json().value(u"problems"_s).toArray();
        QCOMPARE(problems.first()[u"area"].toString(), u"seal"_s);
        QVERIFY(!problems.first()[u"repair"].toString().isEmpty());
        QCOMPARE(shell.read(u"d.qdeck"_s), bytes);
    }

    void aDamagedDocumentIsRescued()
    {
        const Shell shell;
        shell.demo();
        QCOMPARE(shell.call({u"mark"_s, u"d.qdeck"_s, u"A"_s}).code, 0); // opening keeps a snapshot
        const QByteArray good = shell.read(u"d.qdeck"_s);
        QByteArray bytes = good;
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
        shell.write(u"d.qdeck"_s, bytes);
        const QJsonObject left = shell.call({u"recover"_s, u"d.qdeck"_s, u"--json"_s}).json();
        QVERIFY(left.contains(u"snapshot"_s));
        QVERIFY(left.value(u"salvage"_s)[u"records"].toInt() > 10);
        for (const QString &from : {u"--snapshot"_s, u"--salvage"_s}) {
            const QString to = u"rescued"_s + from + u".qdeck"_s;
            QCOMPARE(shell.call({u"recover"_s, u"d.qdeck"_s, from, u"-o"_s, to}).code, 0);
            QCOMPARE(shell.call({u"verify"_s, to}).code, 0);
            shell.write(u"good.qdeck"_s, good);
            const Answer difference = shell.call({u"diff"_s, to, u"good.qdeck"_s});
            QCOMPARE(difference.out, QByteArray("0 records differ\n"));
            QCOMPARE(shell.call({u"recover"_s, u"d.qdeck"_s, from, u"-o"_s, to}).code, 5); // never over another file
        }
        QCOMPARE(shell.read(u"d.qdeck"_s), bytes);
    }

    void documentsThatPartedAreMerged()
    {
        const Shell shell;
        shell.demo();
        import(shell, "0.5");
        QCOMPARE(shell.call({u"copy"_s, u"d.qdeck"_s, u"-o"_s, u"other.qdeck"_s}).code, 0);
        import(shell, "0.7", u"other.qdeck"_s);
        const QStringList merge{u"merge"_s, u"d.qdeck"_s, u"other.qdeck"_s, u"--json"_s};
        const Answer dry = shell.call(merge + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QVERIFY(dry.json().value(u"related"_s).toBool());
        QCOMPARE(actualIn(shell), 0.5);
        QCOMPARE(shell.call(merge).code, 0);
        QCOMPARE(actualIn(shell), 0.7);
        QVERIFY(shell.call(merge).json().value(u"entries"_s).toArray().first()[u"verdict"] == u"equal"_s);

        import(shell, "0.2"); // now both sides
        import(shell, "0.3", u"other.qdeck"_s);
        const Answer open = shell.call(merge);
        QCOMPARE(open.code, 3);
        QCOMPARE(actualIn(shell), 0.2);
        QCOMPARE(shell.call(merge + QStringList{u"--prefer"_s, u"theirs"_s}).code, 0);
        QCOMPARE(actualIn(shell), 0.3);
    }
};

QD_TEST_MAIN(TestStorageCommands)
#include "tst_storagecommands.moc"
