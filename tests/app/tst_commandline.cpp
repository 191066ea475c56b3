// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell.h"
#include "exchange/tablefile.h"
#include "exchange/xlsxwriter.h"

#include <QJsonArray>

#include <map>

using namespace qd;
using test::Answer;
using test::Shell;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Heading = "Department,KPI,Unit,Direction,Month,Actual,Target\n";

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void helpNamesEveryCommand()
    {
        const Shell shell;
        const QByteArray help = shell.call({u"--help"_s}).out;
        for (const char *command :
             {"new",     "import", "export",  "template", "merge",  "status",  "todate",     "findings",
              "explain", "chart",  "report",  "cycle",    "inputs", "session", "capture",    "history",
              "diff",    "mark",   "restore", "copy",     "verify", "recover", "screenshot", "actions"}) {
            QVERIFY2(help.contains(QByteArray("quarterdeck ") + command), command);
            const Answer own = shell.call({QString::fromLatin1(command), u"--help"_s});
            QVERIFY2(own.code == 0 && own.out.contains(command), command);
        }
        QVERIFY(shell.call({u"--version"_s}).out.startsWith("quarterdeck "));
    }

    void wrongCallsExitWithOne_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
        QTest::newRow("no display") << QStringList{u"d.qdeck"_s};
        QTest::newRow("no arguments") << QStringList{u"status"_s};
        QTest::newRow("no such option") << QStringList{u"status"_s, u"d.qdeck"_s, u"--nonsense"_s};
        QTest::newRow("no date") << QStringList{u"status"_s, u"d.qdeck"_s, u"--as-of"_s, u"yesterday"_s};
        QTest::newRow("no month") << QStringList{u"new"_s, u"x.qdeck"_s, u"--fiscal-start"_s, u"13"_s};
        QTest::newRow("no calendar") << QStringList{u"new"_s, u"x.qdeck"_s, u"--calendar"_s, u"3-3-3"_s};
        QTest::newRow("no such KPI") << QStringList{u"todate"_s, u"d.qdeck"_s, u"--kpi"_s, u"moon"_s};
        QTest::newRow("no way to convert") << QStringList{u"todate"_s, u"d.qdeck"_s, u"--currency"_s, u"gold"_s};
        QTest::newRow("no level") << QStringList{u"findings"_s, u"d.qdeck"_s, u"--min"_s, u"huge"_s};
        QTest::newRow("no rule") << QStringList{u"explain"_s, u"KPI-999"_s};
        QTest::newRow("no table") << QStringList{u"export"_s, u"d.qdeck"_s, u"--table"_s, u"secrets"_s};
        QTest::newRow("nothing to export") << QStringList{u"export"_s, u"d.qdeck"_s};
        QTest::newRow("no such report") << QStringList{u"report"_s, u"d.qdeck"_s, u"--kind"_s,
                                                       u"novel"_s,  u"-o"_s,      u"x.pdf"_s};
        QTest::newRow("no place for the report") << QStringList{u"report"_s, u"d.qdeck"_s};
        QTest::newRow("no such chart") << QStringList{u"chart"_s, u"d.qdeck"_s, u"--id"_s,
                                                      u"pie"_s,   u"-o"_s,      u"x.svg"_s};
        QTest::newRow("no subject of the chart")
            << QStringList{u"chart"_s, u"d.qdeck"_s, u"--id"_s, u"trend"_s, u"-o"_s, u"x.svg"_s};
        QTest::newRow("no place for the chart") << QStringList{u"chart"_s, u"d.qdeck"_s, u"--id"_s, u"heatmap"_s};
        QTest::newRow("no such picture") << QStringList{u"chart"_s,   u"d.qdeck"_s, u"--id"_s,
                                                        u"heatmap"_s, u"-o"_s,      u"x.gif"_s};
        QTest::newRow("no such theme") << QStringList{u"chart"_s,   u"d.qdeck"_s, u"--id"_s, u"heatmap"_s,
                                                      u"--theme"_s, u"pink"_s,    u"-o"_s,   u"x.svg"_s};
        QTest::newRow("too small for the chart") << QStringList{u"chart"_s,  u"d.qdeck"_s, u"--id"_s, u"heatmap"_s,
                                                                u"--size"_s, u"90x60"_s,   u"-o"_s,   u"x.svg"_s};
        QTest::newRow("no such page") << QStringList{u"screenshot"_s, u"d.qdeck"_s, u"--page"_s,
                                                     u"moon"_s,       u"-o"_s,      u"x.png"_s};
        QTest::newRow("no such view") << QStringList{u"screenshot"_s, u"d.qdeck"_s,   u"--page"_s, u"map"_s,
                                                     u"--view"_s,     u"transpose"_s, u"-o"_s,     u"x.png"_s};
    }

    void wrongCallsExitWithOne()
    {
        QFETCH(QStringList, arguments);
        const Shell shell;
        shell.demo();
        const Answer answer = shell.call(arguments);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.startsWith(u"quarterdeck: "_s) && answer.out.isEmpty(), qPrintable(answer.err));
    }

    void sumsToDateStandBesideTheYearBefore()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"new"_s, u"d.qdeck"_s, u"--fiscal-start"_s, u"4"_s, u"--as-of"_s, u"2026-07-08"_s}).code,
                 0);
        shell.write(u"kpi.csv"_s,
                    "id,code,name,department,unit,direction,cadence,accumulation\n"
                    ",won,Orders won,Sales,,increase,month,sum\n"
                    ",wait,Waiting time,Sales,days,decrease,month,none\n");
        shell.write(u"department.csv"_s, "id,code,name\n,sales,Sales\n");
        QCOMPARE(shell.call({u"import"_s, u"d.qdeck"_s, u"department.csv"_s, u"--as"_s, u"department"_s}).code, 0);
        QCOMPARE(shell.call({u"import"_s, u"d.qdeck"_s, u"kpi.csv"_s, u"--as"_s, u"kpi"_s}).code, 0);
        shell.write(u"v.csv"_s,
                    Heading
                        + "Sales,Orders won,,up,2025-04,10,\nSales,Orders won,,up,2025-05,20,\n"
                          "Sales,Orders won,,up,2026-04,12,\nSales,Orders won,,up,2026-05,21,\n"
                          "Sales,Waiting time,days,down,2026-04,3,\nSales,Waiting time,days,down,2026-05,4,\n");
        QCOMPARE(shell.call({u"import"_s, u"d.qdeck"_s, u"v.csv"_s}).code, 0);
        const Answer answer = shell.call({u"todate"_s, u"d.qdeck"_s, u"--kpi"_s, u"won"_s, u"--json"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject won = answer.json().value(u"kpis"_s).toArray().at(0).toObject();
        const QJsonObject year = won.value(u"year"_s).toObject();
        QCOMPARE(won.value(u"to"_s).toString(), u"2026-05-31"_s);
        QCOMPARE(won.value(u"latest"_s).toObject().value(u"value"_s).toDouble(), 21.0);
        QCOMPARE(year.value(u"value"_s).toDouble(), 33.0);
        QCOMPARE(year.value(u"before"_s).toObject().value(u"value"_s).toDouble(), 30.0);
        QVERIFY(qAbs(year.value(u"change"_s).toDouble() - 0.1) < 1e-12);
        QVERIFY(year.value(u"likeForLike"_s).toBool());
        QVERIFY(!won.contains(u"month"_s) && won.contains(u"quarter"_s));
        const QString lines = QString::fromUtf8(shell.call({u"todate"_s, u"d.qdeck"_s}).out);
        QVERIFY2(lines.contains(u"Year to date: 33 (+10.0"_s), qPrintable(lines));
        QVERIFY2(lines.contains(u"Quarter to date: not accumulated"_s), qPrintable(lines));
    }

    void importCountsAndChangesNothingTwice()
    {
        const Shell shell;
        shell.demo();
        const QByteArray before = shell.read(u"d.qdeck"_s);
        const Answer again = shell.call(
            {u"import"_s, u"d.qdeck"_s, QStringLiteral(QD_SOURCE_DIR "/resources/samples/demo.csv"), u"--json"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json().value(u"read"_s).toInt(), 176);
        QCOMPARE(again.json().value(u"unchanged"_s).toInt(), 176);
        QCOMPARE(again.json().value(u"accepted"_s).toInt(), 176);
        QCOMPARE(shell.read(u"d.qdeck"_s), before);
    }

    void badRowsAreLeftOutOrRefuseTheFile()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"new"_s, u"d.qdeck"_s}).code, 0);
        shell.write(u"bad.csv"_s, Heading + "Support,A,,up,2026-06,many,2\nSupport,B,,up,2026-06,1,2\n");
        const Answer strict = shell.call({u"import"_s, u"d.qdeck"_s, u"bad.csv"_s, u"--strict"_s});
        QCOMPARE(strict.code, 3);
        QCOMPARE(shell.call({u"status"_s, u"d.qdeck"_s, u"--json"_s}).json().value(u"kpis"_s).toArray().size(), 0);
        const Answer dry = shell.call({u"import"_s, u"d.qdeck"_s, u"bad.csv"_s, u"--dry-run"_s});
        QCOMPARE(dry.code, 3);
        const Answer import = shell.call({u"import"_s, u"d.qdeck"_s, u"bad.csv"_s, u"--json"_s});
        QCOMPARE(import.code, 3);
        QVERIFY2(import.err.contains(u"bad.csv, row 2, Actual: \"many\" is not a number."_s), qPrintable(import.err));
        QCOMPARE(import.json().value(u"problems"_s).toArray()[0].toObject().value(u"row"_s).toInt(), 2);
        QCOMPARE(shell.call({u"status"_s, u"d.qdeck"_s, u"--json"_s}).json().value(u"kpis"_s).toArray().size(), 1);
    }

    void unreadableInputExitsWithTwo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        QTest::newRow("missing") << QByteArray() << u"does not exist. Check the name."_s;
        QTest::newRow("binary") << QByteArray("\x89PNG\0\0", 6) << u"is not a text file. Save it as CSV"_s;
        QTest::newRow("cut off") << QByteArray("PK\3\4\0\0", 6) << u"is damaged. Save it again"_s;
        QTest::newRow("empty") << QByteArray(" ") << u"is empty. Check that the right file"_s;
        QTest::newRow("columns") << QByteArray("A,B\n1,2\n")
                                 << u"no column was found for \"department\". The columns are: A, B."_s;
    }

    void unreadableInputExitsWithTwo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const Shell shell;
        QCOMPARE(shell.call({u"new"_s, u"d.qdeck"_s}).code, 0);
        if (!content.isEmpty())
            shell.write(u"input.csv"_s, content);
        const Answer answer = shell.call({u"import"_s, u"d.qdeck"_s, u"input.csv"_s});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(u"input.csv"_s) && answer.err.contains(message), qPrintable(answer.err));
    }

    void aMissingDocumentIsNeverMade()
    {
        const Shell shell;
        shell.write(u"input.csv"_s, Heading + "Support,B,,up,2026-06,1,2\n");
        QCOMPARE(shell.call({u"import"_s, u"none.qdeck"_s, u"input.csv"_s}).code, 2);
        QVERIFY(!QFile::exists(shell.path(u"none.qdeck"_s)));
        QCOMPARE(shell.call({u"new"_s, u"d.qdeck"_s}).code, 0);
        QCOMPARE(shell.call({u"new"_s, u"d.qdeck"_s}).code, 5); // and an existing one is never replaced
    }

    void statusAndFindingsHaveTheirShapes()
    {
        const Shell shell;
        shell.demo();
        const QJsonObject status = shell.call({u"status"_s, u"d.qdeck"_s, u"--json"_s}).json();
        QCOMPARE(status.value(u"asOf"_s).toString(), u"2026-07-08"_s);
        QCOMPARE(status.value(u"totals"_s).toObject(),
                 (QJsonObject{{u"met"_s, 9}, {u"missed"_s, 1}, {u"undecidable"_s, 0}}));
        for (const char *field : {"department", "id", "name", "period", "actual", "target", "verdict", "reason"})
            QVERIFY2(status.value(u"kpis"_s).toArray()[0].toObject().contains(QLatin1String(field)), field);
        const QJsonObject findings = shell.call({u"findings"_s, u"d.qdeck"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(findings.value(u"findings"_s).toArray().size(), 4);
        for (const char *field : {"rule", "level", "score", "title", "departments", "subjects", "evidence", "question",
                                  "fingerprint", "state", "firstSeen"})
            QVERIFY2(findings.value(u"findings"_s).toArray()[0].toObject().contains(QLatin1String(field)), field);
        QCOMPARE(findings.value(u"findings"_s).toArray()[0].toObject().value(u"rule"_s).toString(), u"KPI-010"_s);
        QVERIFY(findings.contains(u"rulesVersion"_s) && findings.contains(u"notEvaluated"_s));
    }

    void findingsAreSaidInTheFormatOfCheckers()
    {
        const Shell shell;
        shell.demo();
        const auto answer = shell.call({u"findings"_s, u"d.qdeck"_s, u"--format"_s, u"sarif"_s});
        const QJsonObject log = answer.json();
        QCOMPARE(log.value(u"version"_s).toString(), u"2.1.0"_s);
        const QJsonObject run = log.value(u"runs"_s).toArray()[0].toObject();
        QCOMPARE(run.value(u"artifacts"_s)[0][u"location"_s][u"uri"_s].toString(), u"d.qdeck"_s);
        int fails = 0;
        for (const QJsonValue &result : run.value(u"results"_s).toArray())
            fails += result[u"kind"_s].toString() == u"fail" ? 1 : 0;
        QCOMPARE(fails, 4);
        QCOMPARE(shell.call({u"findings"_s, u"d.qdeck"_s, u"--format"_s, u"sarif"_s}).out, answer.out);
        QCOMPARE(shell.call({u"findings"_s, u"d.qdeck"_s, u"--format"_s, u"xml"_s}).code, 1);
    }

    void checksThatCouldNotRunAreGroupedUnlessEachIsWanted()
    {
        const Shell shell;
        shell.demo();
        const auto linesOf = [&](const QStringList &arguments) {
            const QStringList lines = QString::fromUtf8(shell.call(arguments).out).split(u'\n');
            return lines.filter(u"could not run on"_s).size();
        };
        const QJsonObject all = shell.call({u"findings"_s, u"d.qdeck"_s, u"--format"_s, u"json"_s}).json();
        const auto grouped = linesOf({u"findings"_s, u"d.qdeck"_s});
        QVERIFY(grouped > 0);
        QVERIFY(linesOf({u"findings"_s, u"d.qdeck"_s, u"--each"_s}) > grouped);
        QVERIFY(all.value(u"notEvaluated"_s).toArray().size() > grouped);
    }

    void aRuleIsExplainedAloneAndWithADocument()
    {
        const Shell shell;
        shell.demo();
        const QString alone = QString::fromUtf8(shell.call({u"explain"_s, u"kpi-010"_s}).out);
        QVERIFY(alone.startsWith(u"KPI-010 Status contradicts numbers"_s));
        QVERIFY(!alone.contains(u"In this document"_s));
        const QString there = QString::fromUtf8(shell.call({u"explain"_s, u"KPI-010"_s, u"d.qdeck"_s}).out);
        QVERIFY(there.startsWith(alone));
        QVERIFY(there.contains(u"In this document, as of"_s));
        QCOMPARE(shell.call({u"explain"_s, u"KPI-010"_s, u"none.qdeck"_s}).code, 2);
    }

    void findingsCanFailABuild()
    {
        const Shell shell;
        shell.demo();
        QCOMPARE(shell.call({u"findings"_s, u"d.qdeck"_s, u"--fail-on"_s, u"error"_s}).code, 4);
        QCOMPARE(
            shell.call({u"findings"_s, u"d.qdeck"_s, u"--fail-on"_s, u"error"_s, u"--as-of"_s, u"2025-02-10"_s}).code,
            4);
        QCOMPARE(
            shell.call({u"findings"_s, u"d.qdeck"_s, u"--fail-on"_s, u"error"_s, u"--as-of"_s, u"2024-12-31"_s}).code,
            0);
        QCOMPARE(shell.call({u"findings"_s, u"d.qdeck"_s, u"--min"_s, u"error"_s}).out.count("KPI-010 error: "), 1);
    }

    void allThatIsExportedReadsBackEqual()
    {
        const Shell shell;
        shell.demo();
        QCOMPARE(shell.call({u"export"_s, u"d.qdeck"_s, u"--all"_s, u"-o"_s, u"all.json"_s}).code, 0);
        QCOMPARE(shell.call({u"new"_s, u"copy.qdeck"_s}).code, 0);
        QCOMPARE(shell.call({u"import"_s, u"copy.qdeck"_s, u"all.json"_s, u"--as"_s, u"plan"_s}).code, 0);
        const auto records = [&](const QString &document) {
            return shell.call({u"verify"_s, document, u"--json"_s}).json().value(u"records"_s);
        };
        QCOMPARE(records(u"copy.qdeck"_s), records(u"d.qdeck"_s));
        const QByteArray csv = shell.call({u"export"_s, u"d.qdeck"_s, u"--table"_s, u"kpi"_s}).out;
        QVERIFY(csv.startsWith("id,code,name,department,"));
        QCOMPARE(csv.count("\r\n"), 11);
    }

    void anEncodingCanBeChosen()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"d.qdeck"_s}).code, 0);
        shell.write(u"people.csv"_s, "code,name,department\nx1,\xcc\xe8\xf0,cs\n"); // windows-1251
        const QStringList people{u"import"_s, u"d.qdeck"_s, u"people.csv"_s, u"--as"_s, u"person"_s, u"--encoding"_s};
        QCOMPARE(shell.call(people + QStringList{u"windows-1251"_s}).code, 0);
        QVERIFY(shell.call({u"export"_s, u"d.qdeck"_s, u"--table"_s, u"person"_s}).out.contains("x1,Мир,"));
        const Answer unknown = shell.call(people + QStringList{u"klingon"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(u"Use one of: UTF-8, UTF-16"_s), qPrintable(unknown.err));
    }

    void workbooksGoOutAndComeBack()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"d.qdeck"_s}).code, 0);
        const QStringList export_{u"export"_s, u"d.qdeck"_s, u"--format"_s, u"xlsx"_s, u"-o"_s};
        QCOMPARE(shell.call(export_ + QStringList{u"all.xlsx"_s, u"--all"_s}).code, 0);
        QCOMPARE(shell.call(export_ + QStringList{u"one.xlsx"_s, u"--table"_s, u"handOff"_s}).code, 0);
        const QStringList dry{u"--as"_s, u"handOff"_s, u"--dry-run"_s, u"--json"_s};
        for (const QString &file : {u"all.xlsx"_s, u"one.xlsx"_s}) {
            const Answer import = shell.call(QStringList{u"import"_s, u"d.qdeck"_s, file} + dry);
            QCOMPARE(import.code, 0);
            QCOMPARE(import.json().value(u"unchanged"_s), import.json().value(u"read"_s));
            QCOMPARE(import.json().value(u"read"_s).toInt(), 70);
        }
        const QStringList people{u"import"_s, u"d.qdeck"_s, u"all.xlsx"_s, u"--as"_s, u"person"_s, u"--sheet"_s};
        QCOMPARE(shell.call(people + QStringList{u"people"_s}).code, 0);
        const Answer wrong = shell.call(people + QStringList{u"Cover"_s});
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.err.contains(u"Use one of: Organisation, Departments"_s), qPrintable(wrong.err));
        const QStringList tables{u"export"_s, u"d.qdeck"_s, u"--all"_s, u"--format"_s, u"csv"_s};
        QCOMPARE(shell.call(tables).code, 1); // says that a folder is needed
        QCOMPARE(shell.call(tables + QStringList{u"-o"_s, u"tables"_s}).code, 0);
        QCOMPARE(shell.read(u"tables/handOff.csv"_s).count("\r\n"), 71);
        const Answer again = shell.call(
            {u"import"_s, u"d.qdeck"_s, u"tables/handOff.csv"_s, u"--as"_s, u"handOff"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(again.json().value(u"unchanged"_s).toInt(), 70);
        QCOMPARE(shell.call(tables + QStringList{u"-o"_s, u"tables"_s}).code, 5); // they are there already
    }

    void inputWorkbooksGoOutAndAreMerged()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"d.qdeck"_s}).code, 0);
        const auto records = [&] {
            return shell.call({u"verify"_s, u"d.qdeck"_s, u"--json"_s}).json().value(u"records"_s);
        };
        const QJsonValue before = records();
        QCOMPARE(shell.call({u"template"_s, u"d.qdeck"_s, u"-o"_s, u"cs.xlsx"_s}).code, 1);
        const QStringList out{u"template"_s, u"d.qdeck"_s, u"-o"_s, u"cs.xlsx"_s, u"--department"_s};
        QCOMPARE(shell.call(out + QStringList{u"Payroll"_s}).code, 1);
        QCOMPARE(shell.call(out + QStringList{u"cs"_s, u"--due"_s, u"soon"_s}).code, 1);
        QCOMPARE(shell.call(out + QStringList{u"cs"_s}).code, 0);
        const QByteArray book = shell.read(u"cs.xlsx"_s);
        QCOMPARE(shell.call(out + QStringList{u"Customer Support"_s}).code, 0);
        QVERIFY(shell.read(u"cs.xlsx"_s) == book);
        const Answer same = shell.call({u"merge"_s, u"d.qdeck"_s, u"cs.xlsx"_s, u"--json"_s});
        QCOMPARE(same.code, 0);
        QCOMPARE(same.json().value(u"unchanged"_s), same.json().value(u"read"_s));
        QVERIFY(records() != before); // the tracker knows that it has come back
        const QJsonValue received = records();
        QCOMPARE(shell.call({u"merge"_s, u"d.qdeck"_s, u"cs.xlsx"_s}).code, 0);
        QCOMPARE(records(), received);

        // A hand-off that was changed here after the workbook went out, and another file in which it was not.
        QCOMPARE(shell.call({u"export"_s, u"d.qdeck"_s, u"--table"_s, u"handOff"_s, u"-o"_s, u"h.csv"_s}).code, 0);
        QByteArray csv = shell.read(u"h.csv"_s);
        csv.replace("Billing contact", "Billing partner");
        shell.write(u"h.csv"_s, csv);
        QCOMPARE(shell.call({u"import"_s, u"d.qdeck"_s, u"h.csv"_s, u"--as"_s, u"handOff"_s}).code, 0);
        QCOMPARE(shell.call(out + QStringList{u"cs"_s}).code, 0);
        QCOMPARE(shell.call({u"new"_s, u"other.qdeck"_s}).code, 0);
        const Answer foreign = shell.call({u"merge"_s, u"other.qdeck"_s, u"cs.xlsx"_s});
        QCOMPARE(foreign.code, 3);
        QVERIFY2(foreign.err.contains(u"does not have"_s), qPrintable(foreign.err));
        QCOMPARE(shell.call({u"merge"_s, u"d.qdeck"_s, u"h.csv"_s}).code, 2);
        QCOMPARE(shell.call({u"merge"_s, u"d.qdeck"_s, u"cs.xlsx"_s, u"--prefer"_s, u"mine"_s}).code, 1);
    }

    void theHistoryAndItsDifferencesAreTold()
    {
        Shell shell;
        shell.demo();
        shell.clock = u"2026-07-10T09:00:00Z"_s;
        shell.write(u"v.csv"_s, Heading + "Operations,Parcels late,%,decrease,2026-06,0.5,1\n");
        const Answer before = shell.call({u"status"_s, u"d.qdeck"_s, u"--json"_s});
        QCOMPARE(shell.call({u"import"_s, u"d.qdeck"_s, u"v.csv"_s}).code, 0);
        const auto rows = shell.call({u"history"_s, u"d.qdeck"_s, u"--json"_s}).json().value(u"history"_s).toArray();
        QCOMPARE(rows.size(), 3); // made, imported, imported again
        const QStringList since{u"history"_s, u"d.qdeck"_s, u"--since"_s, u"2026-07-10"_s};
        QCOMPARE(shell.call(since).out.count('\n'), 1);
        const QStringList diff{u"diff"_s, u"d.qdeck"_s, u"--json"_s, u"--since"_s};
        QVERIFY(shell.call(diff + QStringList{u"2026-07-11"_s}).json().value(u"changes"_s).toArray().isEmpty());
        const Answer answer = shell.call(diff + QStringList{u"2026-07-10"_s});
        QCOMPARE(answer.code, 0);
        const QJsonArray changes = answer.json().value(u"changes"_s).toArray();
        QVERIFY(!changes.isEmpty());
        const auto tables = [&] {
            QStringList list;
            for (const QJsonValue &change : changes)
                list << change.toObject().value(u"table"_s).toString();
            return list;
        }();
        QVERIFY2(tables.contains(u"observation"_s), qPrintable(tables.join(u' ')));
        QCOMPARE(shell.call({u"diff"_s, u"d.qdeck"_s}).code, 1);
        QCOMPARE(shell.call({u"diff"_s, u"d.qdeck"_s, u"d.qdeck"_s}).out, QByteArray("0 records differ\n"));
    }

    void aReturnedWorkbookIsMergedFieldByField()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"d.qdeck"_s}).code, 0);
        QCOMPARE(shell.call({u"template"_s, u"d.qdeck"_s, u"--department"_s, u"cs"_s, u"-o"_s, u"cs.xlsx"_s}).code, 0);
        std::vector<exchange::BookSheet> sheets; // as a spreadsheet program would save it
        for (const exchange::SheetName &entry : exchange::sheetsIn(shell.read(u"cs.xlsx"_s), u"cs"_s)) {
            const auto sheet = exchange::readXlsx(shell.read(u"cs.xlsx"_s), u"cs"_s, {entry.name, {}});
            QVERIFY_RESULT(sheet);
            exchange::BookSheet copy{entry.name};
            for (size_t row = 0; row < sheet->rows.size(); ++row) {
                copy.rows.resize(size_t(sheet->lines[row]));
                for (QString cell : sheet->rows[row]) {
                    if (entry.name == u"KPIs")
                        cell = cell == u"78.6%" ? u"79.1%"_s : cell == u"41" ? u"forty"_s : cell;
                    copy.rows.back().push_back({cell, exchange::CellKind::Text});
                }
            }
            sheets.push_back(copy);
        }
        shell.write(u"cs.xlsx"_s, *exchange::writeXlsx(sheets));
        const QStringList merge{u"merge"_s, u"d.qdeck"_s, u"cs.xlsx"_s, u"--json"_s};
        const Answer dry = shell.call(merge + QStringList{u"--dry-run"_s});
        const Answer answer = shell.call(merge);
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.out, dry.out);
        QVERIFY2(answer.err.contains(u"KPIs, F4: Average speed of answer, Actual: \"forty\" is not a number"_s),
                 qPrintable(answer.err));
        QCOMPARE(answer.json().value(u"applied"_s).toInt(), 1);
        QCOMPARE(answer.json().value(u"open"_s).toInt(), 1);
        const QJsonObject entry = answer.json().value(u"entries"_s).toArray().first().toObject();
        for (const auto &[field, value] : {std::pair(u"asSent"_s, 0.786), {u"returned"_s, 0.791}, {u"ours"_s, 0.786}})
            QCOMPARE(entry.value(field).toDouble(), value);
        QCOMPARE(entry.value(u"verdict"_s).toString(), u"taken"_s);
        QCOMPARE(shell.call(merge).json().value(u"entries"_s).toArray().first().toObject().value(u"verdict"_s),
                 u"equal"_s);
    }

    void damageIsFound()
    {
        const Shell shell;
        shell.demo();
        QCOMPARE(shell.call({u"verify"_s, u"d.qdeck"_s}).code, 0);
        QByteArray bytes = shell.read(u"d.qdeck"_s);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
        shell.write(u"d.qdeck"_s, bytes);
        QCOMPARE(shell.call({u"verify"_s, u"d.qdeck"_s}).code, 2);
        QCOMPARE(shell.call({u"status"_s, u"d.qdeck"_s}).code, 2);
        shell.write(u"text.qdeck"_s, "hello");
        QCOMPARE(shell.call({u"verify"_s, u"text.qdeck"_s}).code, 2);
    }

    void aDocumentHeldElsewhereIsReadButNotWritten()
    {
        const Shell shell;
        shell.demo();
        // What the program itself would do while its window is open.
        const auto held = WorkingCopy::claim(shell.path(u"data/quarterdeck/quarterdeck"_s), shell.path(u"d.qdeck"_s));
        QVERIFY_RESULT(held);
        const Answer import =
            shell.call({u"import"_s, u"d.qdeck"_s, QStringLiteral(QD_SOURCE_DIR "/resources/samples/demo.csv")});
        QCOMPARE(import.code, 5);
        QVERIFY2(import.err.contains(u"is open in"_s), qPrintable(import.err));
        const Answer status = shell.call({u"status"_s, u"d.qdeck"_s});
        QCOMPARE(status.code, 0);
        QVERIFY2(status.err.contains(u"may not be included"_s), qPrintable(status.err));
    }

    void theSameInputGivesTheSameBytes()
    {
        const Shell one;
        const Shell two;
        for (const Shell *shell : {&one, &two}) {
            shell->demo();
            QCOMPARE(shell->call({u"report"_s, u"d.qdeck"_s, u"-o"_s, u"review.pdf"_s}).code, 0);
        }
        QVERIFY(one.read(u"review.pdf"_s).startsWith("%PDF-"));
        QCOMPARE(one.call({u"findings"_s, u"d.qdeck"_s, u"--format"_s, u"json"_s}).out,
                 two.call({u"findings"_s, u"d.qdeck"_s, u"--format"_s, u"json"_s}).out);
        QVERIFY(one.read(u"review.pdf"_s) == two.read(u"review.pdf"_s));
    }

    void reportsComeInEveryPaperAndInk()
    {
        const Shell shell;
        shell.demo();
        for (const QStringList &options :
             {QStringList{u"--paper"_s, u"letter"_s}, QStringList{u"--mono"_s}, QStringList{u"--lang"_s, u"de"_s}}) {
            QCOMPARE(shell.call(QStringList{u"report"_s, u"d.qdeck"_s, u"-o"_s, u"review.pdf"_s} + options).code, 0);
            QVERIFY(shell.read(u"review.pdf"_s).startsWith("%PDF-"));
        }
        QCOMPARE(shell.call({u"report"_s, u"d.qdeck"_s, u"-o"_s, u"nowhere/review.pdf"_s}).code, 5);
    }

    void everyChartComesInEveryForm()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"d.qdeck"_s}).code, 0);
        // What the sample has no reason to have yet.
        QCOMPARE(shell.call({u"session"_s, u"d.qdeck"_s, u"propose"_s}).code, 0);
        shell.write(u"drivers.csv"_s, "kpi,driver,effect,lag\ncs-fcr,cs-asa,opposite,1\n");
        QCOMPARE(shell.call({u"import"_s, u"d.qdeck"_s, u"drivers.csv"_s, u"--as"_s, u"kpiDriver"_s}).code, 0);
        const std::map<QString, QString> subjects{
            {u"bridge"_s, u"seu-rev"_s}, {u"mismatch"_s, u"seu-rev"_s}, {u"chain"_s, u"c1"_s}};
        const QByteArrayList kinds = shell.call({u"chart"_s, u"--list"_s}).out.trimmed().split('\n');
        QVERIFY(kinds.size() >= 4);
        for (const QByteArray &line : kinds) {
            const QStringList kind = QString::fromUtf8(line).split(u'\t');
            QCOMPARE(kind.size(), 3);
            QStringList call{u"chart"_s, u"d.qdeck"_s, u"--id"_s, kind[0]};
            if (subjects.contains(kind[0]) || kind[2].startsWith(u"kpi"_s))
                call << u"--subject"_s << (subjects.contains(kind[0]) ? subjects.at(kind[0]) : u"cs-fcr"_s);
            for (const char *format : {"svg", "pdf", "png", "csv"}) {
                const QString name = u"chart."_s + QLatin1String(format);
                QCOMPARE(shell.call(call + QStringList{u"-o"_s, name}).code, 0);
                const QByteArray first = shell.read(name);
                QVERIFY2(first.size() > 100, qPrintable(kind[0] + name));
                QCOMPARE(shell.call(call + QStringList{u"-o"_s, name}).code, 0);
                QVERIFY2(shell.read(name) == first, qPrintable(kind[0] + name)); // the same in every run
            }
            QVERIFY(!shell.read(u"chart.svg"_s).contains("<image"));
            QVERIFY(shell.read(u"chart.svg"_s).contains("figures as of 8 July 2026"));
            QVERIFY(shell.read(u"chart.pdf"_s).startsWith("%PDF-"));
            QVERIFY(!shell.read(u"chart.pdf"_s).contains("/Subtype /Image"));
        }
    }

    void everyChartOfAPartOfTheCompanySaysWhichPart()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"d.qdeck"_s}).code, 0);
        QCOMPARE(shell.call({u"session"_s, u"d.qdeck"_s, u"propose"_s}).code, 0);
        const QString subjectOfCloud = u"sap-rev"_s;
        int made = 0;
        for (const QByteArray &line : shell.call({u"chart"_s, u"--list"_s}).out.trimmed().split('\n')) {
            const QStringList kind = QString::fromUtf8(line).split(u'\t');
            const bool isOfOne = !kind[2].isEmpty() && !kind[2].contains(u"(optional)"_s);
            QStringList call{u"chart"_s, u"d.qdeck"_s, u"--id"_s, kind[0], u"--unit"_s, u"CLOUD"_s};
            if (isOfOne)
                call << u"--subject"_s << (kind[0] == u"chain"_s ? u"c1"_s : subjectOfCloud);
            const Answer answer = shell.call(call + QStringList{u"-o"_s, u"x.svg"_s});
            if (answer.code == 3)
                continue; // there is nothing of that kind in Cloud
            QVERIFY2(answer.code == 0, qPrintable(kind[0] + answer.err));
            const QByteArray drawn = shell.read(u"x.svg"_s);
            QVERIFY2(drawn.contains("Business unit Cloud"), qPrintable(kind[0]));
            QVERIFY2(!drawn.contains("Fairwater:"), qPrintable(kind[0])); // nothing is said of the company
            ++made;
        }
        QVERIFY2(made >= 20, qPrintable(QString::number(made)));
    }

    void aMatrixStandsInTheOrderThatIsAskedFor()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"d.qdeck"_s}).code, 0);
        const auto chart = [&](const QString &id, const QString &order) {
            return shell.call({u"chart"_s, u"d.qdeck"_s, u"--id"_s, id, u"--order"_s, order, u"-o"_s, u"x.csv"_s});
        };
        QSet<QByteArray> orders;
        qsizetype lines = 0;
        for (const QString &order : {u"circles"_s, u"department"_s, u"sequence"_s, u"cluster"_s}) {
            QCOMPARE(chart(u"map-matrix"_s, order).code, 0);
            const QByteArray rows = shell.read(u"x.csv"_s);
            QVERIFY(lines == 0 || rows.count('\n') == lines); // the same cells
            lines = rows.count('\n');
            orders.insert(rows);
        }
        QVERIFY(orders.size() >= 3); // two may happen to be the same
        QVERIFY(chart(u"map-matrix"_s, u"beauty"_s).err.contains(u"Use circles, department, sequence or cluster"_s));
        QVERIFY(chart(u"map-graph"_s, u"cluster"_s).err.contains(u"map-matrix"_s));
    }

    void aPartOfTheCompanyIsOneThatThereIs()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"d.qdeck"_s}).code, 0);
        const auto chart = [&](const QString &id, const QStringList &options) {
            return shell.call(QStringList{u"chart"_s, u"d.qdeck"_s, u"--id"_s, id, u"-o"_s, u"x.csv"_s} + options);
        };
        const Answer unknown = chart(u"heatmap"_s, {u"--geography"_s, u"Moon"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(u"There are: Europe, Americas, Asia-Pacific, Global."_s),
                 qPrintable(unknown.err));
        const Answer two = chart(u"heatmap"_s, {u"--geography"_s, u"Europe"_s, u"--unit"_s, u"Cloud"_s});
        QCOMPARE(two.code, 1);
        QVERIFY2(two.err.contains(u"Use one of --function, --unit and --geography"_s), qPrintable(two.err));
        const Answer elsewhere = chart(u"trend"_s, {u"--subject"_s, u"cs-fcr"_s, u"--unit"_s, u"Cloud"_s});
        QCOMPARE(elsewhere.code, 1);
        QVERIFY2(elsewhere.err.contains(u"First-contact resolution does not belong to Business unit Cloud"_s),
                 qPrintable(elsewhere.err));
        QCOMPARE(chart(u"trend"_s, {u"--subject"_s, u"cs-fcr"_s, u"--function"_s, u"service"_s}).code, 0);
        QCOMPARE(chart(u"heatmap"_s, {}).code, 0);
        const auto all = shell.read(u"x.csv"_s).count("\r\n");
        qsizetype parts = 0;
        for (const QString &unit : {u"Meters"_s, u"Cloud"_s, u"Services"_s}) {
            QCOMPARE(chart(u"heatmap"_s, {u"--unit"_s, unit}).code, 0);
            parts += shell.read(u"x.csv"_s).count("\r\n") - 1;
        }
        QCOMPARE(parts, all - 1); // each KPI is in one of them
    }

    void aChartOfTwoTakesThePartnerThatIsNamed()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"d.qdeck"_s}).code, 0);
        const auto pair = [&](const QStringList &options) {
            return shell.call(QStringList{u"chart"_s, u"d.qdeck"_s, u"--id"_s, u"pair"_s, u"-o"_s, u"x.svg"_s}
                              + options);
        };
        QCOMPARE(pair({u"--subject"_s, u"cs"_s, u"--with"_s, u"dit"_s}).code, 0);
        const QByteArray named = shell.read(u"x.svg"_s);
        QVERIFY(named.contains("Customer Support") && named.contains("Data &amp; IT"));
        QCOMPARE(pair({u"--subject"_s, u"cs"_s, u"--with"_s, u"dit"_s, u"--unit"_s, u"services"_s}).code, 0);
        QVERIFY(shell.read(u"x.svg"_s).contains("Business unit Services"));
        const Answer itself = pair({u"--subject"_s, u"cs"_s, u"--with"_s, u"cs"_s});
        QCOMPARE(itself.code, 1);
        const Answer alone = pair({u"--with"_s, u"cs"_s});
        QCOMPARE(alone.code, 1);
        QVERIFY2(alone.err.contains(u"Use it beside --subject"_s), qPrintable(alone.err));
    }

    void aChartSaysWhatItsSubjectCouldBe()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"d.qdeck"_s}).code, 0);
        const QStringList trend{u"chart"_s, u"d.qdeck"_s, u"--id"_s, u"trend"_s, u"-o"_s, u"x.csv"_s, u"--subject"_s};
        const Answer unknown = shell.call(trend + QStringList{u"nobody"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(u"cs-fcr  First-contact resolution"_s), qPrintable(unknown.err));
        const Answer twice = shell.call(trend + QStringList{u"On-time delivery"_s});
        QCOMPARE(twice.code, 1);
        QVERIFY(twice.err.contains(u"sup-otd"_s) && twice.err.contains(u"fld-otd"_s));
        QVERIFY(!twice.err.contains(u"cs-fcr"_s));
        QCOMPARE(shell.call(trend + QStringList{u"first-contact RESOLUTION"_s}).code, 0);
        QCOMPARE(shell.read(u"x.csv"_s).count("\r\n"), 13); // a heading and twelve months
        const Answer early = shell.call(trend + QStringList{u"cs-fcr"_s, u"--as-of"_s, u"2020-01-01"_s});
        QCOMPARE(early.code, 3);
        QVERIFY2(early.err.contains(u"no period with a value has ended by then"_s), qPrintable(early.err));
    }

    void namesInAChartAreNoFormulas()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"new"_s, u"d.qdeck"_s, u"--as-of"_s, u"2026-07-08"_s}).code, 0);
        shell.write(u"input.csv"_s, Heading + "Support,=1+1,,up,2026-06,-4,2\n");
        QCOMPARE(shell.call({u"import"_s, u"d.qdeck"_s, u"input.csv"_s}).code, 0);
        QCOMPARE(shell
                     .call({u"chart"_s, u"d.qdeck"_s, u"--id"_s, u"bullet"_s, u"--subject"_s, u"=1+1"_s, u"-o"_s,
                            u"x.csv"_s})
                     .code,
                 0);
        const QByteArray csv = shell.read(u"x.csv"_s);
        QVERIFY2(csv.contains("\r\n'=1+1,"), csv.constData());
        QVERIFY2(csv.contains(",-4,2,"), csv.constData()); // a negative number stays one
    }

    void pagesAreDrawnWithoutADisplay()
    {
        const Shell shell;
        shell.demo();
        for (const QString &page : {u"scorecard"_s, u"disconnects"_s, u"packets"_s}) {
            const Answer answer = shell.call(
                {u"screenshot"_s, u"d.qdeck"_s, u"--page"_s, page, u"--theme"_s, u"dark"_s, u"-o"_s, u"page.png"_s});
            QCOMPARE(answer.code, 0);
            const QByteArray png = shell.read(u"page.png"_s);
            QVERIFY(png.startsWith("\x89PNG"));
            QCOMPARE(png.mid(16, 8).toHex(), QByteArray("0000055600000300")); // 1366 x 768
        }
    }

    void actionsAreListedOnce()
    {
        const QByteArrayList lines = Shell().call({u"actions"_s}).out.trimmed().split('\n');
        QVERIFY(lines.size() > 20);
        QSet<QByteArray> ids;
        for (const QByteArray &line : lines)
            ids.insert(line.split('\t').first());
        QCOMPARE(ids.size(), lines.size());
    }

    void aCycleIsTakenFromPhaseToPhase()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"s.qdeck"_s}).code, 0);
        const auto cycle = [&](const QStringList &words) {
            return shell.call(QStringList{u"cycle"_s, u"s.qdeck"_s} + words);
        };
        const QJsonObject status = cycle({u"status"_s, u"--json"_s}).json();
        QCOMPARE(status[u"phase"_s], QJsonValue(u"analyse"_s));
        QCOMPARE(status[u"cycle"_s][u"name"_s], QJsonValue(u"Q1 2026/27"_s));
        QCOMPARE(status[u"phases"_s].toArray().size(), 6);
        QCOMPARE(status[u"departments"_s].toArray().size(), 12);
        const Answer refused = cycle({u"advance"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(u"The figures are frozen"_s), qPrintable(refused.err));
        QCOMPARE(cycle({u"freeze"_s}).code, 0);
        QCOMPARE(cycle({u"freeze"_s}).code, 3); // once
        const Answer forced = cycle({u"advance"_s, u"--because"_s, u"The board moved the day"_s, u"--json"_s});
        QCOMPARE(forced.code, 0);
        QCOMPARE(forced.json()[u"phase"_s], QJsonValue(u"preRead"_s));
        QCOMPARE(forced.json()[u"phases"_s][2][u"gaps"_s], QJsonValue(u"The board moved the day"_s));
        const QJsonObject comparison = cycle({u"compare"_s, u"Q4 2025/26"_s, u"q1 2026/27"_s, u"--json"_s}).json();
        QCOMPARE(comparison[u"measures"_s][u"met"_s][u"after"_s], QJsonValue(31));
        QCOMPARE(cycle({u"compare"_s, u"Q4 2025/26"_s, u"Q9"_s}).code, 1);
        QCOMPARE(cycle({u"dance"_s}).code, 1);
        const Answer next = cycle({u"new"_s, u"Q2 2026/27"_s, u"--json"_s});
        QVERIFY2(next.code == 0, qPrintable(next.err));
        QCOMPARE(next.json()[u"cycle"_s][u"reviewOn"_s], QJsonValue(u"2026-10-28"_s));
        QCOMPARE(shell.call({u"verify"_s, u"s.qdeck"_s}).code, 0);
    }

    void aNewDocumentCarriesOnFromAnOldOne()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"s.qdeck"_s}).code, 0);
        const Answer made = shell.call({u"new"_s, u"n.qdeck"_s, u"--from"_s, u"s.qdeck"_s, u"--cycle"_s, u"2026-Q4"_s});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QVERIFY2(made.err.contains(u"Q4 2026/27"_s), qPrintable(made.err));
        const auto rows = [&](const QString &table) {
            return QJsonDocument::fromJson(
                       shell.call({u"export"_s, u"n.qdeck"_s, u"--table"_s, table, u"--format"_s, u"json"_s}).out)
                .array();
        };
        QCOMPARE(rows(u"kpi"_s).size(), 48);
        QCOMPARE(rows(u"submission"_s).size(), 12);
        const QJsonArray actions = rows(u"actionItem"_s);
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions[0][u"carriedOver"_s], QJsonValue(2));
        QCOMPARE(shell.call({u"new"_s, u"m.qdeck"_s, u"--from"_s, u"s.qdeck"_s, u"--cycle"_s, u"soon"_s}).code, 1);
        QVERIFY(!QFile::exists(shell.path(u"m.qdeck"_s)));
        QCOMPARE(shell.call({u"verify"_s, u"n.qdeck"_s}).code, 0);
    }

    void linesOfASessionBecomeRecords()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"s.qdeck"_s}).code, 0);
        const Answer answer = shell.call({u"capture"_s, u"s.qdeck"_s, u"A: @Data & IT alerts-only feed by 15 Aug"_s,
                                          u"D: The launch stays on 1 September"_s, u"A: @Nobody call"_s});
        QCOMPARE(answer.code, 3); // one line was not understood; the others are kept
        QVERIFY2(answer.err.contains(u"nobody called"_s), qPrintable(answer.err));
        QVERIFY2(answer.out.contains("Data & IT"), answer.out);
        const QByteArray actions = shell.call({u"export"_s, u"s.qdeck"_s, u"--table"_s, u"actionItem"_s}).out;
        QVERIFY2(actions.contains("alerts-only feed") && actions.contains("2026-08-15"), actions);
        QVERIFY(!actions.contains("Nobody"));
        QCOMPARE(shell.call({u"report"_s, u"s.qdeck"_s, u"--kind"_s, u"minutes"_s, u"-o"_s, u"m.pdf"_s}).code, 0);
        QVERIFY(shell.read(u"m.pdf"_s).startsWith("%PDF"));
    }

    void everyReportIsWritten_data()
    {
        QTest::addColumn<QStringList>("options");
        for (const QString &kind : {u"packet"_s, u"minutes"_s, u"followup"_s, u"runsheet"_s, u"review"_s})
            QTest::newRow(qPrintable(kind)) << QStringList{u"--kind"_s, kind};
        QTest::newRow("preread") << QStringList{u"--kind"_s, u"preread"_s, u"--department"_s, u"support"_s};
    }

    void everyReportIsWritten()
    {
        QFETCH(QStringList, options);
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"s.qdeck"_s}).code, 0);
        const Answer answer = shell.call(QStringList{u"report"_s, u"s.qdeck"_s, u"-o"_s, u"r.pdf"_s} + options);
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY(shell.read(u"r.pdf"_s).startsWith("%PDF"));
    }

    void aPreReadNeedsADepartment()
    {
        const Shell shell;
        QCOMPARE(shell.call({u"sample"_s, u"s.qdeck"_s}).code, 0);
        const Answer answer = shell.call({u"report"_s, u"s.qdeck"_s, u"--kind"_s, u"preread"_s, u"-o"_s, u"r.pdf"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(u"Customer Support"_s), qPrintable(answer.err));
    }
};

QD_TEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
