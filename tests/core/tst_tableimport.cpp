// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporting.h"
#include "exchange/sample.h"
#include "exchange/tablefile.h"
#include "exchange/tableimport.h"
#include "exchange/tableworkbook.h"
#include "support/world.h"

using namespace qd;
using namespace qd::exchange;
using namespace Qt::StringLiterals;

namespace {

const Plan &sample()
{
    static const Plan plan = samplePlan().value();
    return plan;
}

Result<TableDraft> draftOf(const QByteArray &csv, const RecordType &type, test::World &world)
{
    CsvOptions options;
    options.delimiter = u","_s;
    const auto sheet = readCsv(csv, u"table.csv"_s, options);
    return draftTableImport(*sheet, type, sample(), world.ids);
}

/// "row 2 Needed from: sentence" for each problem.
QString problems(const TableDraft &draft)
{
    QStringList lines;
    for (const Problem &problem : draft.problems)
        lines << u"row %1 %2: %3"_s.arg(problem.row).arg(problem.column, problem.problem);
    return lines.join(u'\n');
}

} // namespace

class TestTableImport : public QObject
{
    Q_OBJECT

private slots:
    void badCellsNameRowColumnAndNextStep_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *cells, const char *expected) {
            QTest::newRow(name) << QByteArray(cells) << QString::fromLatin1(expected);
        };
        row("no such department", "A,Fields,dit,2026-08-01,,", "row 2 Needed by department: There is no Department");
        row("no date", "A,cs,dit,1 August,,", "row 2 Needed by: \"1 August\" is not a date");
        row("no number", "A,cs,dit,,many,", "row 2 Effort: \"many\" is not a number");
        row("no such word", "A,cs,dit,,,maybe", "row 2 Status: Status cannot be \"maybe\"");
        row("no name", ",cs,dit,,,", "row 2 Deliverable: Deliverable is empty");
    }

    void badCellsNameRowColumnAndNextStep()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, expected);
        test::World world;
        const auto draft =
            draftOf("name,receiver,giver,neededBy,effort,status\n" + row + '\n', describe<HandOff>(), world);
        QVERIFY_RESULT(draft);
        QCOMPARE(std::tuple(draft->read, draft->rejected, draft->created), std::tuple(1, 1, 0));
        QVERIFY2(problems(*draft).startsWith(expected), qPrintable(problems(*draft)));
        QCOMPARE(digest(draft->after), digest(sample()));
    }

    void headingsAndWordsAreReadAsPeopleWriteThem()
    {
        test::World world;
        const auto draft = draftOf("DELIVERABLE,Needed by department,needed from,Status,Nonsense\n"
                                   "Winter plan,field services,MFG,In progress,x\n",
                                   describe<HandOff>(), world);
        QVERIFY_RESULT(draft);
        QCOMPARE(draft->created, 1);
        QVERIFY2(problems(*draft).contains(u"Nonsense: No field"_s), qPrintable(problems(*draft)));
        const auto &handOffs = draft->after.table<HandOff>();
        const HandOff &made = *std::ranges::find(handOffs, u"Winter plan"_s, &HandOff::name);
        QCOMPARE(sample().find(made.giver)->code, u"mfg"_s);
        QCOMPARE(made.status, HandOffStatus::InProgress);
    }

    void aMissingColumnRefusesTheFile()
    {
        test::World world;
        const auto draft = draftOf("name,receiver\nA,cs\n", describe<HandOff>(), world);
        QVERIFY(!draft);
        QVERIFY2(draft.error().message.contains(u"Needed from"_s), qPrintable(draft.error().message));
    }

    void aCodeMeansTheRecordThatIsThere()
    {
        test::World world;
        const auto draft = draftOf("code,name,shortName\ncs,Customer Care,Care\n", describe<Department>(), world);
        QVERIFY_RESULT(draft);
        QCOMPARE(std::tuple(draft->created, draft->updated), std::tuple(0, 1));
        const auto &departments = draft->after.table<Department>();
        const Department &care = *std::ranges::find(departments, u"cs"_s, &Department::code);
        QCOMPARE(care.name, u"Customer Care"_s);
        QCOMPARE(care.function, u"Service"_s); // what the file does not have stays
    }

    void everyTableOfTheSampleReadsBackUnchanged_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }

    void everyTableOfTheSampleReadsBackUnchanged()
    {
        QFETCH(QString, format);
        AllRecords::forEach([&]<typename Record>() {
            test::World world;
            const RecordType &type = describe<Record>();
            const auto bytes = exportedTable(sample(), QLatin1String(type.table), format);
            QVERIFY_RESULT(bytes);
            const auto sheet = readSheet(*bytes, u"table"_s, {.csv = {.delimiter = u","_s}});
            QVERIFY_RESULT(sheet);
            const auto draft = draftTableImport(*sheet, type, sample(), world.ids);
            QVERIFY_RESULT(draft);
            QVERIFY2(draft->problems.empty(), qPrintable(QLatin1String(type.table) + u' ' + problems(*draft)));
            QCOMPARE(draft->unchanged, draft->read);
            QCOMPARE(size_t(draft->read), sample().table<Record>().size());
        });
    }

    void everythingInOneWorkbookReadsBackTableByTable()
    {
        const auto bytes = exportedPlan(sample(), u"xlsx"_s);
        QVERIFY_RESULT(bytes);
        QCOMPARE(sheetsIn(*bytes, u"all.xlsx"_s).size(), AllRecords::size);
        AllRecords::forEach([&]<typename Record>() {
            test::World world;
            const RecordType &type = describe<Record>();
            const auto sheet = readSheet(*bytes, u"all.xlsx"_s, {.choice = {{}, sheetNamesFor(type)}});
            QVERIFY_RESULT(sheet);
            const auto draft = draftTableImport(*sheet, type, sample(), world.ids);
            QVERIFY_RESULT(draft);
            QCOMPARE(std::tuple(draft->unchanged, size_t(draft->read)),
                     std::tuple(int(sample().table<Record>().size()), sample().table<Record>().size()));
        });
    }
};

QD_TEST_MAIN(TestTableImport)
#include "tst_tableimport.moc"
