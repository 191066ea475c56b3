// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporting.h"
#include "exchange/sample.h"
#include "exchange/tablefile.h"
#include "exchange/tableimport.h"
#include "exchange/tableworkbook.h"
#include "exchange/zipfile.h"
#include "support/world.h"

#include <QRegularExpression>

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

/// One part of a workbook.
QByteArray partOf(const QByteArray &book, const QString &part)
{
    QByteArray xml;
    const auto zip = ZipFile::open(book, u"book"_s);
    const auto read = zip->read(part, [&](QByteArrayView piece) -> Result<void> {
        xml += piece;
        return {};
    });
    return read ? xml : QByteArray();
}

/// The format code of the cell at \a address: "yyyy-mm-dd"; empty: General.
QString formatAt(const QByteArray &book, const char *address)
{
    const QString sheet = QString::fromUtf8(partOf(book, u"xl/worksheets/sheet1.xml"_s));
    const QString styles = QString::fromUtf8(partOf(book, u"xl/styles.xml"_s));
    const auto cell = QRegularExpression(u"<c r=\"%1\" s=\"(\\d+)\""_s.arg(QLatin1String(address))).match(sheet);
    const QString cellStyles = styles.sliced(styles.indexOf(u"<cellXfs"));
    auto xfs = QRegularExpression(u"<xf numFmtId=\"(\\d+)\""_s).globalMatch(cellStyles);
    QString id;
    for (int index = 0; cell.hasMatch() && index <= cell.captured(1).toInt(); ++index)
        id = xfs.next().captured(1);
    const auto code = QRegularExpression(u"<numFmt numFmtId=\"%1\" formatCode=\"([^\"]*)\""_s.arg(id)).match(styles);
    return code.hasMatch() ? code.captured(1) : id == u"3" ? u"#,##0"_s : id == u"4" ? u"#,##0.00"_s : QString();
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

    void exportedTablesAreReadyToWorkWith()
    {
        const QByteArray book = exportedTable(sample(), u"handOff"_s, u"xlsx"_s).value();
        const QByteArray sheet = partOf(book, u"xl/worksheets/sheet1.xml"_s);
        const QByteArray rules = sheet.sliced(std::max<qsizetype>(sheet.indexOf("<dataValidations"), 0));
        const auto has = [&](const char *xml) { return sheet.contains(xml); };
        QVERIFY2(has("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"),
                 rules.constData());
        QVERIFY2(has("<autoFilter ref=\"A1:AF71\"/>"), rules.constData()); // of 70 hand-offs
        // The words of a token, and the ids of the departments and objectives on the hidden sheet.
        QVERIFY2(has("sqref=\"I2:I1072\"><formula1>\"draft,requested,countered,committed,inProgress,delivered,accepted,"
                     "rejected,withdrawn\"</formula1>"),
                 rules.constData());
        QVERIFY2(has("errorStyle=\"warning\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" "
                     "sqref=\"D2:D1072\"><formula1>'Ids'!$A$2:$A$15</formula1>"),
                 rules.constData());
        QVERIFY2(has("sqref=\"F2:F1072\"><formula1>'Ids'!$B$2:$B$"), rules.constData());
        const auto sheets = sheetsIn(book, u"book"_s);
        QCOMPARE(sheets.size(), 2U);
        QVERIFY(sheets[1].hidden);
        const auto ids = readXlsx(book, u"book"_s, {u"Ids"_s, {}});
        QVERIFY_RESULT(ids);
        QCOMPARE(ids->rows[0][0], u"department"_s);
        QCOMPARE(ids->rows[1][0], QString::number(sample().table<Department>()[0].id.value));
        QVERIFY2(has("<col min=\"7\" max=\"7\" width=\"11.7109375\""), rules.constData()); // a day fits
    }

    void exportedNumbersShowWhatTheyMean()
    {
        const auto column = [](const RecordType &type, const char *name) {
            const auto found = std::ranges::find_if(
                type.fields, [&](const Field &field) { return QLatin1String(field.name) == QLatin1String(name); });
            return std::size_t(found - type.fields.begin());
        };
        const auto formatOf = [&](const Plan &plan, const RecordType &type, const char *name) {
            const QByteArray book = exportedTable(plan, QLatin1String(type.table), u"xlsx"_s).value();
            return formatAt(book, cellAddress(2, column(type, name)).toLatin1().constData());
        };
        Plan plan;
        Kpi kpi;
        kpi.id = KpiId{1};
        kpi.unit.symbol = u"%"_s;
        plan.replace(Table<Kpi>({kpi}));
        Observation value{kpi.id, Cadence::Month, QDate(2026, 6, 1), 0.786};
        plan.replace(Table<Observation>({value}));
        QCOMPARE(formatOf(plan, describe<Observation>(), "start"), u"yyyy-mm-dd"_s);
        QCOMPARE(formatOf(plan, describe<Observation>(), "actual"), u"0.0##%"_s);
        const auto shown = [&](std::vector<double> numbers) {
            kpi.unit.symbol = u"EUR"_s;
            plan.replace(Table<Kpi>({kpi}));
            std::vector<Observation> values;
            for (std::size_t index = 0; index < numbers.size(); ++index) {
                value.start = QDate(2026, 1, 1).addMonths(int(index));
                value.actual = numbers[index];
                values.push_back(value);
            }
            plan.replace(Table<Observation>(values));
            return formatOf(plan, describe<Observation>(), "actual");
        };
        QCOMPARE(shown({1200, 7}), u"#,##0"_s);
        QCOMPARE(shown({1200, 7.25, 0.5}), u"#,##0.00"_s);
        QCOMPARE(shown({1.0 / 3}), u"#,##0.0000"_s);
        QCOMPARE(shown({0.1 + 0.2, 100}), u"#,##0.0"_s); // what a double adds is no decimal
        QCOMPARE(shown({5, 1e-9}), QString());
        QCOMPARE(shown({5, 1e300}), QString());
    }

    void choicesOfAllTablesStandOnTheirSheets()
    {
        const QByteArray book = exportedPlan(sample(), u"xlsx"_s).value();
        const auto sheets = sheetsIn(book, u"book"_s);
        const auto kpis = std::ranges::find(sheets, u"KPIs"_s, &SheetName::name) - sheets.begin();
        const QByteArray sheet = partOf(book, u"xl/worksheets/sheet%1.xml"_s.arg(kpis + 1));
        const auto departments = sample().table<Department>().size();
        QVERIFY(sheet.contains("<formula1>'Departments'!$A$2:$A$" + QByteArray::number(departments + 1) + "<"));
        QVERIFY(sheet.contains("<autoFilter "));
    }
};

QD_TEST_MAIN(TestTableImport)
#include "tst_tableimport.moc"
