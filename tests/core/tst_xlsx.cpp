// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellformat.h"
#include "exchange/csvreader.h"
#include "exchange/kpiimport.h"
#include "exchange/numberreader.h"
#include "exchange/tablefile.h"
#include "exchange/tableworkbook.h"
#include "exchange/zipfile.h"
#include "support/world.h"
#include "support/zipped.h"

#include <QDir>
#include <QFile>

using namespace qd;
using namespace qd::exchange;
using namespace Qt::StringLiterals;
using test::HandMadeBook;

namespace {

Result<Sheet> read(const QByteArray &bytes, const QString &sheet = {})
{
    return readSheet(bytes, u"book.xlsx"_s, {.choice = {sheet, {}}});
}

/// "A1=one B1=two": every cell that holds something.
QString cellsOf(const Sheet &sheet)
{
    QStringList cells;
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        for (size_t column = 0; column < sheet.rows[row].size(); ++column) {
            if (const QString &text = sheet.rows[row][column]; !text.isEmpty())
                cells << cellAddress(sheet.lines[row], column) + u'=' + text;
        }
    }
    return cells.join(u' ');
}

QString cellsOf(const Result<Sheet> &sheet)
{
    return sheet ? cellsOf(*sheet) : sheet.error().message;
}

/// A workbook with one sheet whose data is \a rows.
Result<Sheet> readRows(const QByteArray &rows)
{
    return read(HandMadeBook{.sheet = rows}.bytes());
}

QByteArray shared(const QString &name)
{
    QFile file(test::sharedData(u"xlsx-calamine/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreTheShortestDecimals_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("percent");
        const auto row = [](double value, const char *plain, const char *percent) {
            QTest::newRow(plain) << value << QString::fromLatin1(plain) << QString::fromLatin1(percent);
        };
        row(0, "0", "0%");
        row(-0.0, "0", "0%");
        row(0.786, "0.786", "78.6%");
        row(0.07, "0.07", "7%");
        row(1, "1", "100%");
        row(-1.005, "-1.005", "-100.5%");
        row(1e6, "1000000", "100000000%");
        row(0.1 + 0.2, "0.30000000000000004", "30.000000000000004%");
        row(1e-5, "0.00001", "0.001%");
        row(1.5e-12, "1.5e-12", "1.5e-10%");
        row(1.7976931348623157e308, "1.7976931348623157e308", "1.7976931348623157e310%");
        row(123456789012345680.0, "123456789012345680", "12345678901234568000%");
    }

    void numbersAreTheShortestDecimals()
    {
        QFETCH(double, value);
        QTEST(spreadsheetText(value, CellFormat::Number, DateSystem::From1900), "plain");
        QTEST(spreadsheetText(value, CellFormat::Percent, DateSystem::From1900), "percent");
    }

    void everyDoubleReadsBackEqual()
    {
        QRandomGenerator random(7);
        for (int run = 0; run < 20'000; ++run) {
            const auto bits = random.generate64();
            double value = 0;
            std::memcpy(&value, &bits, sizeof value);
            if (std::isfinite(value))
                QCOMPARE(spreadsheetText(value, CellFormat::Number, DateSystem::From1900).toDouble(), value);
        }
    }

    void formatsSayWhatANumberIs_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<CellFormat>("expected");
        const auto row = [](const char *code, CellFormat expected) {
            QTest::newRow(code) << QString::fromUtf8(code) << expected;
        };
        row("General", CellFormat::Number);
        row("0.00", CellFormat::Number);
        row("#,##0.00\\ \"days\"", CellFormat::Number); // the quoted letters are no date
        row("0.00E+00", CellFormat::Number);
        row("[Red]0;[Blue]-0", CellFormat::Number);
        row("\"%\"0", CellFormat::Number);
        row("@", CellFormat::Number);
        row("0.0%", CellFormat::Percent);
        row("0%;[Red]-0%", CellFormat::Percent);
        row("yyyy\\-mm\\-dd", CellFormat::Date);
        row("[$-407]d/\\ mmmm\\ yyyy;@", CellFormat::Date);
        row("mmm-yy", CellFormat::Date);
        row("mmmm\" \"yyyy", CellFormat::Date);
        row("m", CellFormat::Date);
        row("ggge\"年\"m\"月\"d\"日\"", CellFormat::Date);
        row("h:mm AM/PM", CellFormat::Time);
        row("mm:ss.0", CellFormat::Time);
        row("dd.mm.yyyy hh:mm", CellFormat::DateTime);
        row("m/d/yy h:mm", CellFormat::DateTime);
        row("[hh]:mm:ss", CellFormat::Duration);
        row("[mm]:ss", CellFormat::Duration);
    }

    void formatsSayWhatANumberIs()
    {
        QFETCH(QString, code);
        QFETCH(CellFormat, expected);
        QCOMPARE(int(formatOf(code)), int(expected));
    }

    void datesAreIso_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<CellFormat>("format");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("expected");
        const auto row = [](double serial, CellFormat format, bool from1904, const char *expected) {
            QTest::addRow("%f %d %s", serial, int(format), expected)
                << serial << format << from1904 << QString::fromLatin1(expected);
        };
        row(46203, CellFormat::Date, false, "2026-06-30");
        row(44741, CellFormat::Date, true, "2026-06-30");
        row(46203.604166666664, CellFormat::DateTime, false, "2026-06-30T14:30:00");
        row(46203.604166666664, CellFormat::Date, false, "2026-06-30");
        row(46203, CellFormat::DateTime, false, "2026-06-30"); // midnight adds nothing
        row(0.604166666666667, CellFormat::Time, false, "14:30:00");
        row(0.00001157407407, CellFormat::Time, false, "00:00:01");
        row(0.123456, CellFormat::Time, false, "02:57:46.598");
        row(10.63206018518519, CellFormat::Duration, false, "255:10:10");
        row(1, CellFormat::Date, false, "1900-01-01");
        row(59, CellFormat::Date, false, "1900-02-28");
        row(60, CellFormat::Date, false, "1900-02-29"); // the day that Excel made up
        row(61, CellFormat::Date, false, "1900-03-01");
        row(0, CellFormat::Date, true, "1904-01-01");
        row(0, CellFormat::Date, false, "0"); // no date, so it stays what it is
        row(-3, CellFormat::Date, false, "-3");
        row(2958465, CellFormat::Date, false, "9999-12-31");
        row(2958466, CellFormat::Date, false, "2958466");
    }

    void datesAreIso()
    {
        QFETCH(double, serial);
        QFETCH(CellFormat, format);
        QFETCH(bool, from1904);
        QTEST(spreadsheetText(serial, format, from1904 ? DateSystem::From1904 : DateSystem::From1900), "expected");
    }

    void cellsOfEveryTypeBecomeText()
    {
        const HandMadeBook book{
            .sheet = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>"
                     "<c r='D1' t='s'><v/></c><c r='E1' t='b'><v>1</v></c><c r='F1' t='b'><v>0</v></c></row>"
                     "<row r='2'><c r='A2' t='e'><v>#N/A</v></c><c r='B2' t='str'><f>A1</f><v>one</v></c>"
                     "<c r='C2'><f>1+1</f><v>2</v></c><c r='D2'><f>1+1</f></c>"
                     "<c r='E2' t='inlineStr'><is><t><![CDATA[a<b]]></t></is></c><c r='F2' t='d'><v>2026-06-30T00:00:00"
                     "</v></c></row><row r='3'><c r='A3' s='1'><v>0.786</v></c><c r='B3' s='2'><v>46203</v></c>"
                     "<c r='C3' s='3'><v>46203.5</v></c><c r='D3' s='4'><v>2</v></c><c r='E3' s='99'><v>1E+2</v></c>"
                     "<c r='F3' t='d'><v>2026-06-30T14:30:00</v></c></row>",
            .strings =
                "<si><t>one</t></si><si><r><rPr><b/></rPr><t xml:space='preserve'>two </t></r><r><t>halves</t></r>"
                "<rPh sb='0' eb='1'><t>spoken</t></rPh><phoneticPr fontId='1'/></si>"
                "<si><t>  a_x000D_b _x005F_x0041_  </t></si>",
            .formats = "<numFmt numFmtId='170' formatCode='0.0%'/><numFmt numFmtId='171' "
                       "formatCode='dd&quot;. day &quot;0.00'/>",
            .styles =
                "<xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='14'/><xf numFmtId='22'/><xf numFmtId='171'/>"};
        const auto sheet = read(book.bytes());
        QVERIFY_RESULT(sheet);
        QCOMPARE(cellsOf(*sheet),
                 u"A1=one B1=two halves C1=a\rb _x0041_ E1=TRUE F1=FALSE "
                 "A2=#N/A B2=one C2=2 E2=a<b F2=2026-06-30 "
                 "A3=78.6% B3=2026-06-30 C3=2026-06-30T12:00:00 D3=1900-01-02 E3=100 F3=2026-06-30T14:30:00"_s);
    }

    void cellsMayStandAnywhere()
    {
        QCOMPARE(cellsOf(readRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='C2'><v>3</v></c><c><v>4</v></c>"
                                  "</row>")),
                 u"A1=1 B1=2 C2=3 D2=4"_s);
        QCOMPARE(cellsOf(readRows("<row r='5'><c r='C5'><v>3</v></c><c r='A5'><v>1</v></c></row>"
                                  "<row r='2'><c r='AB2'><v>2</v></c></row><row r='5'><c r='B5'><v>5</v></c></row>")),
                 u"AB2=2 A5=1 B5=5 C5=3"_s);
        const auto sheet = readRows("<row r='4'><c r='B4'><v>1</v></c></row><row r='9'><c r='D9'><v>2</v></c></row>");
        QVERIFY_RESULT(sheet);
        QCOMPARE(sheet->lines, (std::vector<int>{4, 9}));
        QVERIFY(std::ranges::all_of(sheet->rows, [](const auto &row) { return row.size() == 4; }));
    }

    /// Cells in the form that nearly all have are read without the parser, those in single quotes never are.
    void plainCellsAreReadAsAllOthers_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &rows, const char *expected) {
            QTest::newRow(name) << rows << QString::fromLatin1(expected);
        };
        row("every form",
            R"(<row><c r="B1" s="0" t="s"><v>1</v></c><c s="1"><v>46203</v></c><c r="E1"/><c t="b"><v>1</v></c></row>)"
            R"(<row><c t="inlineStr"><is><t> a_x0041_ </t></is></c><c ><f>A1*2</f><v> 7 </v></c><c r="C2"></c>)"
            R"(<c t="str"><f>A1</f><v>it's</v></c><c t="e"><v>#N/A</v></c></row>)",
            "B1=two C1=2026-06-30 F1=TRUE A2=aA B2=7 D2=it's E2=#N/A");
        row("beside others",
            R"(<row><c r="A1"><v>1</v></c><c r="B1"><f>IF(A1>"x",1)</f><v>2</v></c> <c r="C1"><v>3</v></c><c><v>4</v></c>)"
            R"(<!-- --><c s="0"><v>5</v></c><?p ?><c s="0" cm="1"><v>6</v></c><c s="0"><v>7</v></c>&amp;<c s="0"/></row>)",
            "A1=1 B1=2 C1=3 D1=4 E1=5 F1=6 G1=7");
        row("only seemingly a cell",
            R"(<row><![CDATA[<c r="A1"><v>1</v></c> ]]><!-- <c r="B1"><v>1</v></c> --><?p <c r="C1"><v>1</v></c>?>)"
            R"(<![CDATA[ ]]><c r="D1"><v>4</v></c></row>)",
            "D1=4");
        row("outside the data", R"(<row><c r="A1"><v>1</v></c></row></sheetData><c r="B1"><v>2</v></c><sheetData>)",
            "A1=1");
        row("references", R"(<row><c r="A1" t="str"><v>a&lt;b</v></c><c r="B1"><v>2</v></c></row>)", "A1=a<b B1=2");
        row("inside other cells",
            R"(<row><c r="A1" t="str"><v>a<c r="B1"><v>1</v></c>b</v></c><c r="C1" t="inlineStr"><is><t>c)"
            R"(<c r="D1" t="inlineStr"><f>d</f><is><t>e</t></is></c>f</t></is></c></row>)",
            "B1=1 D1=cde");
        row("spoken", R"(<row><rPh><c r="A1" t="inlineStr"><is><t>a</t></is></c></rPh><c r="B1"><v>1</v></c></row>)",
            "B1=1");
        row("no such cell", R"(<row><c r="A1"><v>1</v></c><c r="6D"><v>3</v></c></row>)",
            "book.xlsx: there is no cell \"6D\". Save the workbook again.");
        row("no such text", R"(<row><c r="A1"><v>1</v></c><c r="D6" t="s"><v>9</v></c></row>)",
            "book.xlsx, sheet One, cell D6: its text is missing in the file. Save the workbook again.");
        const QByteArray cell = R"(<c r="A1"><v>1</v></c>)";
        const char *damaged =
            "book.xlsx is damaged. Save it again in the spreadsheet program, or ask for it once more.";
        row("not closed", "<row>" + cell + "</v></row>", damaged);
        row("deep", QByteArray("<a>").repeated(60) + cell + QByteArray("</a>").repeated(60), "A1=1");
        row("too deep", QByteArray("<a>").repeated(61) + cell + QByteArray("</a>").repeated(61), damaged);
    }

    void plainCellsAreReadAsAllOthers()
    {
        QFETCH(QByteArray, rows);
        for (const char quote : {'"', '\''}) {
            const HandMadeBook book{.sheet = rows.replace('"', quote),
                                    .strings = "<si><t>one</t></si><si><t>two</t></si>",
                                    .styles = "<xf numFmtId='0'/><xf numFmtId='14'/>"};
            QTEST(cellsOf(read(book.bytes())), "expected");
        }
    }

    void textInUtf16ThatHasTheBytesOfACellIsNone()
    {
        const QByteArray cell = R"(<c r="A1"><v>1</v></c>)";
        const QString bytes(reinterpret_cast<const QChar *>(cell.constData()), cell.size() / 2);
        const QString sheet = u"\ufeff<worksheet><sheetData><row><c r='A1'/>"_s + bytes
            + u"<c r=\"B1\"><v>2</v></c></row></sheetData></worksheet>"_s;
        auto files = HandMadeBook{}.files();
        files.back().second = QByteArray(reinterpret_cast<const char *>(sheet.utf16()), sheet.size() * 2);
        QCOMPARE(cellsOf(read(test::zipped(files))), u"B1=2"_s);
    }

    void otherNamespacesPrefixesAndPathsAreRead()
    {
        const QByteArray cell = "<row><c><v>7</v></c></row>";
        QCOMPARE(cellsOf(read(HandMadeBook{.sheet = cell, .target = "/xl/worksheets/sheet1.xml"}.bytes())), u"A1=7"_s);
        QCOMPARE(cellsOf(read(HandMadeBook{.sheet = cell, .target = "../xl/./worksheets/sheet1.xml"}.bytes())),
                 u"A1=7"_s);
        QCOMPARE(cellsOf(read(HandMadeBook{.sheet = cell, .target = "worksheets\\SHEET1.xml"}.bytes())), u"A1=7"_s);
        QCOMPARE(cellsOf(read(
                     HandMadeBook{.sheet = cell, .space = "http://purl.oclc.org/ooxml/spreadsheetml/main"}.bytes())),
                 u"A1=7"_s);
        auto files = HandMadeBook{}.files();
        files.back().second = "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                              "<x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        QCOMPARE(cellsOf(read(test::zipped(files))), u"A1=7"_s);
    }

    void theFirstVisibleSheetIsRead()
    {
        if (test::sharedData(u"xlsx-calamine"_s).isEmpty())
            QSKIP("../shared/data/xlsx-calamine is not there");
        const QByteArray bytes = shared(u"any_sheets.xlsx"_s);
        const auto sheet = read(bytes);
        QVERIFY_RESULT(sheet);
        QCOMPARE(sheet->sheetName, u"Visible"_s);
        QCOMPARE(sheet->sheets,
                 (std::vector<SheetName>{{u"Visible"_s, false}, {u"Hidden"_s, true}, {u"VeryHidden"_s, true}}));
        QCOMPARE(sheetsIn(bytes, u"a"_s), sheet->sheets);
        QCOMPARE(readSheet(bytes, u"a"_s, {.choice = {{}, {u"Nowhere"_s, u"VISIBLE"_s}}})->sheetName, u"Visible"_s);
        const auto missing = read(bytes, u"March"_s);
        QVERIFY(!missing);
        QVERIFY2(missing.error().message.contains(u"Use one of: Visible, Hidden, VeryHidden"_s),
                 qPrintable(missing.error().message));
    }

    void refusalsSayWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto container = [](const QString &part) {
            return QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(504, '\0')
                + QByteArray(reinterpret_cast<const char *>(part.utf16()), part.size() * 2);
        };
        const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
            QTest::newRow(name) << bytes << QString::fromLatin1(expected);
        };
        const auto withRows = [](const QByteArray &rows) { return HandMadeBook{.sheet = rows}.bytes(); };
        row("protected", container(u"EncryptedPackage"_s), "protected with a password");
        row("old", container(u"Workbook"_s), "of the old kind");
        row("another zip", test::zipped({{u"readme.txt"_s, "hello"}}), "is no workbook");
        row("a letter",
            test::zipped({{u"_rels/.rels"_s,
                           "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='word/document.xml'/>"
                           "</Relationships>"},
                          {u"word/document.xml"_s, "<document><body/></document>"}}),
            "is no workbook");
        row("cut off", withRows("<row><c><v>1</v></c></row>").first(400), "is damaged");
        row("empty", withRows({}), "the sheet One is empty");
        row("no XML", withRows("<row><c>"), "is damaged");
        row("no such text", withRows("<row><c r='D6' t='s'><v>3</v></c></row>"),
            "sheet One, cell D6: its text is missing");
        row("no such cell", withRows("<row><c r='6D'><v>3</v></c></row>"), "there is no cell \"6D\"");
        row("no such column", withRows("<row><c r='XFE1'><v>3</v></c></row>"), "there is no cell \"XFE1\"");
        row("no such row", withRows("<row r='1048577'/>"), "there is no row \"1048577\"");
        row("too wide", withRows("<row><c r='ALM1'><v>1</v></c></row>"),
            "cell ALM1: a table has at most 1,000 columns");
        row("too long", withRows("<row><c t='str'><v>" + QByteArray(MaxCellLength + 1, 'x') + "</v></c></row>"),
            "cell A1: it holds more than 32,768 characters");
        row("document type",
            HandMadeBook{.sheet = "<row><c t='str'><v>&a;</v></c></row>",
                         .prologue = "<!DOCTYPE worksheet [<!ENTITY a 'aaaa'><!ENTITY b SYSTEM 'file:///etc/passwd'>]>"}
                .bytes(),
            "declares a document type");
        row("too deep", withRows(QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100)), "is damaged");
        row("bomb", withRows(QByteArray(20'000'000, ' ')), "unpacks to far more");
        row("tag without end", withRows("<row " + QByteArray(3'000'000, 'x') + "='1'/>"), "is damaged");
        std::vector<test::ZippedFile> many;
        for (int index = 0; index <= ZipFile::MaxEntries; ++index)
            many.emplace_back(QString::number(index), QByteArray());
        row("many files", test::zipped(many), "holds 10,001 files");
    }

    void refusalsSayWhatToDo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const auto sheet = read(bytes);
        QVERIFY(!sheet);
        QCOMPARE(int(sheet.error().code), int(ErrorCode::Unreadable));
        QVERIFY2(sheet.error().message.contains(expected), qPrintable(sheet.error().message));
    }

    /// A large sheet is unpacked on one thread and read on another.
    void aLargeSheetIsReadAndRefusedAsASmallOne()
    {
        QByteArray rows;
        QRandomGenerator random(3); // numbers that cannot be packed like a bomb
        std::vector<QByteArray> numbers;
        for (int row = 0; row < 60'000; ++row) {
            numbers.push_back(QByteArray::number(random.generate()));
            rows += "<row><c t='str'><v>" + numbers.back() + "</v></c><c><v>" + numbers.back() + "</v></c></row>";
        }
        QVERIFY(rows.size() > 2'000'000);
        const auto sheet = readRows(rows);
        QVERIFY_RESULT(sheet);
        QCOMPARE(sheet->rows.size(), numbers.size());
        for (std::size_t row = 0; row < numbers.size(); ++row)
            QVERIFY(sheet->rows[row][0].toLatin1() == numbers[row] && sheet->rows[row][1].toLatin1() == numbers[row]);
        QVERIFY(cellsOf(readRows("<row><c r='XFE1'/></row>" + rows)).contains(u"there is no cell"_s)); // at its start
        QVERIFY(cellsOf(readRows(rows + "<row><c>")).contains(u"is damaged"_s)); // at its end
    }

    void aTableWithTooManyCellsIsRefused()
    {
        QByteArray rows;
        for (int row = 1; row <= int(MaxCells) / 1'000 + 1; ++row)
            rows += "<row r='" + QByteArray::number(row) + "'><c r='ALL" + QByteArray::number(row) + "'><v>"
                + QByteArray::number(row * 7919) + "</v></c></row>";
        const auto sheet = readRows(rows);
        QVERIFY(!sheet);
        QVERIFY2(sheet.error().message.contains(u"more than 10,000,000 cells"_s), qPrintable(sheet.error().message));
    }

    void damagedBytesNeverCrash()
    {
        const QByteArray whole = HandMadeBook{.sheet = "<row><c t='s'><v>0</v></c><c s='0'><v>46203</v></c></row>",
                                              .strings = "<si><t>one</t></si>",
                                              .styles = "<xf numFmtId='14'/>"}
                                     .bytes();
        QRandomGenerator random(3);
        int read = 0;
        for (int run = 0; run < 3'000; ++run) {
            QByteArray bytes = whole;
            for (int change = 0; change < 3; ++change)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            read += readSheet(bytes, u"book.xlsx"_s) ? 1 : 0;
        }
        QVERIFY(read < 3'000);
    }

    void damagedPartsNeverCrash()
    {
        const auto whole = HandMadeBook{.sheet = "<row r='1'><c r='B1' t='s' s='0'><v>0</v></c><c t='inlineStr'><is><r>"
                                                 "<t>a</t></r></is></c><c s='1'><v>46203.5</v></c></row>",
                                        .strings = "<si><t xml:space='preserve'>one_x000D_</t><rPh><t>b</t></rPh></si>",
                                        .formats = "<numFmt numFmtId='170' formatCode='[h]:mm;@'/>",
                                        .styles = "<xf numFmtId='14'/><xf numFmtId='170'/>"}
                               .files();
        QRandomGenerator random(4);
        int read = 0;
        for (int run = 0; run < 3'000; ++run) {
            auto files = whole;
            QByteArray &part = files[random.bounded(quint32(files.size()))].second;
            const qsizetype place = random.bounded(part.size());
            switch (random.bounded(3)) {
            case 0:
                part[place] = char(random.bounded(32, 127));
                break;
            case 1:
                part.remove(place, random.bounded(1, 20));
                break;
            default:
                part.insert(place, part.mid(random.bounded(part.size()), random.bounded(40)));
            }
            read += readSheet(test::zipped(files), u"book.xlsx"_s) ? 1 : 0;
        }
        QVERIFY(read > 300 && read < 2'700);
    }

    void whatBeginsLikeAFormulaStaysText()
    {
        BookSheet sheet{u"Plan"_s, {headingRow({u"Text"_s, u"Number"_s, u"Share"_s, u"Day"_s})}};
        const auto cell = [](const char *text) { return BookCell{QString::fromUtf8(text), CellKind::Text}; };
        for (const char *text :
             {"=1+1", "+1", "-1", "@a", "{=1}", "00123", "_x000D_ in a text", "two\nlines", "  ümläut ", "http://a.b"})
            sheet.rows.push_back({cell(text)});
        sheet.rows.push_back({cell("x"),
                              {1234.5, CellKind::Number},
                              {0.786, CellKind::Percent},
                              {qint64(QDate(2026, 6, 30).toJulianDay()), CellKind::Date}});
        sheet.rows.push_back(
            {cell("y"), {qint64(7), CellKind::Number}, {}, {qint64(QDate(1899, 6, 30).toJulianDay()), CellKind::Date}});
        const auto bytes = writeXlsx({sheet});
        QVERIFY_RESULT(bytes);
        const auto read = readSheet(*bytes, u"book.xlsx"_s);
        QVERIFY_RESULT(read);
        QCOMPARE(read->rows.size(), sheet.rows.size());
        for (size_t row = 1; row < sheet.rows.size(); ++row)
            QCOMPARE(read->rows[row][0], std::get<QString>(sheet.rows[row][0].value));
        QCOMPARE(read->rows[11].texts(), (std::vector<QString>{u"x"_s, u"1234.5"_s, u"78.6%"_s, u"2026-06-30"_s}));
        QCOMPARE(read->rows[12].texts(), (std::vector<QString>{u"y"_s, u"7"_s, {}, u"1899-06-30"_s}));
        QTest::qWait(1'100); // the clock has moved on
        QCOMPARE(*writeXlsx({sheet}), *bytes);
    }

    void everyNumberComesBackWithAllItsDigits()
    {
        QRandomGenerator random(9);
        std::vector<BookSheet> sheets(2, BookSheet{u"Numbers"_s});
        for (BookSheet &sheet : sheets) {
            for (int row = 0; row < 200; ++row)
                sheet.rows.push_back(
                    {{random.generateDouble() * std::pow(10.0, random.bounded(-9, 9)), CellKind::Number},
                     {0.1 + 0.2, CellKind::Percent},
                     {u"x"_s},
                     {random.generateDouble(), CellKind::Percent}});
        }
        const auto bytes = writeXlsx(sheets);
        QVERIFY_RESULT(bytes);
        for (size_t index = 0; index < sheets.size(); ++index) {
            const auto read = readSheet(*bytes, u"book.xlsx"_s, {.choice = {sheetNames(sheets)[qsizetype(index)], {}}});
            QVERIFY_RESULT(read);
            for (size_t row = 0; row < 200; ++row) {
                for (const size_t column : {0, 1, 3})
                    QCOMPARE(readNumber(read->rows[row][column], NumberFormat::Point)->value,
                             std::get<double>(sheets[index].rows[row][column].value));
            }
        }
        QTest::qWait(1'100); // the clock has moved on
        QCOMPARE(*writeXlsx(sheets), *bytes);
    }

    void sheetNamesFollowTheRules()
    {
        const auto named = [](const char *name) { return BookSheet{QString::fromUtf8(name)}; };
        QCOMPARE(sheetNames({named("A/B [c]"), named("a b c"), named("'quoted'"), named(""),
                             named("A name that is far too long for a sheet"),
                             named("A name that is far too long for a sheet, again")}),
                 (QStringList{u"A B c"_s, u"a b c 2"_s, u"quoted"_s, u"Sheet"_s, u"A name that is far too long for"_s,
                              u"A name that is far too long f 2"_s}));
    }

    void kpiValuesComeFromAWorkbook()
    {
        BookSheet cover{u"Cover"_s, {headingRow({u"Please see the next sheet"_s})}};
        const auto text = [](const QString &word) { return BookCell{word, CellKind::Text}; };
        const BookSheet sheet{u"Values"_s,
                              {headingRow({u"Department"_s, u"KPI"_s, u"Unit"_s, u"Month"_s, u"Actual"_s}),
                               {text(u"Support"_s),
                                text(u"Resolved"_s),
                                text(u"%"_s),
                                {qint64(QDate(2026, 6, 1).toJulianDay()), CellKind::Date},
                                {0.786, CellKind::Percent}}}};
        test::World world;
        const auto document = world.newDocument();
        Mapping mapping;
        mapping.sheet = u"values"_s;
        const auto draft =
            draftKpiImport(*writeXlsx({cover, sheet}), u"june.xlsx"_s, mapping, document->plan(), world.ids);
        QVERIFY_RESULT(draft);
        QCOMPARE(problemsJson(draft->problems), QJsonArray());
        QCOMPARE(draft->observations.size(), size_t(1));
        QCOMPARE(draft->observations.front().actual, std::optional(0.786));
        QCOMPARE(draft->observations.front().start, QDate(2026, 6, 1));
        QCOMPARE(placeOf(draft->observations.front()), u"june.xlsx, Values, cell E2"_s);
    }

    void aSheetOfACsvFileIsRefused()
    {
        const auto sheet = readSheet("a,b\n1,2\n", u"a.csv"_s, {.choice = {u"One"_s, {}}});
        QVERIFY(!sheet);
        QVERIFY(sheet.error().message.contains(u"is no workbook"_s));
        QCOMPARE(cellsOf(readSheet("a,b\n1,2\n", u"a.xlsx"_s)), u"A1=a B1=b A2=1 B2=2"_s); // bytes count, not names
    }

    void workbooksOfOthersNeverCrash()
    {
        const QDir folder(test::sharedData(u"xlsx-calamine"_s));
        if (test::sharedData(u"xlsx-calamine"_s).isEmpty())
            QSKIP("../shared/data/xlsx-calamine is not there");
        QStringList refused;
        const QStringList names = folder.entryList({u"*.xls?"_s}, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 67);
        for (const QString &name : names) {
            for (const SheetName &entry : sheetsIn(shared(name), name)) {
                const auto sheet = read(shared(name), entry.name);
                if (!sheet && !sheet.error().message.contains(u"is empty"_s))
                    refused << name;
            }
            if (sheetsIn(shared(name), name).empty())
                refused << name;
        }
        // A wrong checksum, and a password.
        QCOMPARE(refused.join(u' '), u"issue252.xlsx pass_protected.xlsx"_s);
    }

    void workbooksOfOthersHoldWhatIsKnown_data();
    void workbooksOfOthersHoldWhatIsKnown();
};

/// Read independently with openpyxl 3.0.9, or by looking at the XML where that cannot read the file.
void TestXlsx::workbooksOfOthersHoldWhatIsKnown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *file, const char *sheet, const char *expected) {
        QTest::addRow("%s %s", file, sheet)
            << QString::fromUtf8(file) << QString::fromUtf8(sheet) << QString::fromUtf8(expected);
    };
    row("date.xlsx", "", "A1=2021-01-01 B1=15 A2=2021-01-02 B2=16 A3=255:10:10 B3=17");
    row("date_1904.xlsx", "", "A1=2021-01-01 B1=15 A2=2021-01-02 B2=16 A3=255:10:10 B3=17");
    row("date_iso.xlsx", "", "A1=2021-01-01 A2=2021-01-01T10:10:10 A3=10:10:10 A4=This workbook");
    row("date_quoted_format.xlsx", "", "A1=2021-01-01 A2=2021-01-01 A3=2021-01-01 A4=2021-01-01");
    row("errors.xlsx", "", "A1=#DIV/0! A2=#NAME? A3=#VALUE! A4=#NULL! A5=#REF! A6=#NUM! A7=#N/A");
    row("issues.xlsx", "", "A1=1 A2=1.5 A3=ab A4=FALSE A5=test A6=2016-10-20");
    row("issues.xlsx", "issue2", "A1=1 B1=a A2=2 B2=b A3=3 B3=c");
    row("issues.xlsx", "spc_chrs", "A1=& A2=< A3=> A4=aaa ' aaa A5=\" A6=☺ A7=֍ A8=àâéêèçöïî«»");
    row("inlineStr_cdata.xlsx", "", "A1=Hello CDATA B1=World A2=12345 B2=NormalText");
    row("inlineStr_with_value.xlsx", "",
        "A1=NN B1=Hierarchy D1=Outline Number E1=ID F1=Name G1=Type H1=Description A2=1 B2=+");
    row("empty_s_attribute.xlsx", "", "A1=");
    row("empty_shared_string.xlsx", "", "A1=abc");
    row("empty_shared_string_value.xlsx", "", "A1=Name B1=City C1=Status A2=Alice C2=Active B3=Berlin");
    row("encoded_entities.xlsx", "", "A1=&");
    row("has_x000D_.xlsx", "", "A1=ABC\r\nDEF");
    row("has_x000D_inline.xlsx", "", "A1=ABC\r\nDEF");
    row("merge_cells.xlsx", "", "A1=Row Merge C1=Not Merged A2=Column Merge B2=Chunk Merged");
    row("merged_range.xlsx", "Sheet2", "A1=A1 B1=B1 C1=C1 E1=E1 F1=F1");
    row("rph.xlsx", "", "A1=課きく　毛こ");
    row("richtext-after-plain.xlsx", "", "A1=abcd B1=abcd C1=abcd D1=abcd A2=tvalrval1rval2 B2=rval1rval2");
    row("richtext-namespaced.xlsx", "", "A1=inline string\nLine 2\nLine 3 H1=shared string\nLine 2\nLine 3");
    row("nonstandard-xml-ns-prefix.xlsx", "", "A1=a B1=b A2=1 B2=3 A3=2 B3=4");
    row("string-ref.xlsx", "", "A1=col1 A2=-8086931554011838357");
    row("table_with_absolute_paths.xlsx", "", "A1=Item B1=Name A2=100 B2=North A3=200 B3=South");
    row("temperature-in-middle.xlsx", "", "B4=label C4=value B5=celsius C5=22.2222 B6=fahrenheit C6=72");
    row("header-row.xlsx", "", "C3=Note 1 A9=Columns B9=Column A C9=Column B D9=Column C A10=put data here B10=1");
    row("issue644.xlsx", "", "A1=10 B1=1.0413926851582251 A2=25 B2=1.414973347970818 A3=0 B3=0 A4=100");
    row("shared_formula_simple.xlsx", "", "A1=1 B1=2 A2=2 B2=4 A3=3 B3=6");
    row("non_monotonic_si.xlsx", "", "A1=1 B1=2 C1=3 A2=2 B2=4 C2=6 A3=3 B3=6 C3=9");
    row("no-header.xlsx", "", "A3=a B3=0 A4=b B4=1");
    row("hyperlinks.xlsx", "Sheet2", "B5=target cell");
    row("issue_261.xlsx", "", "A1=String Value 32 A7=String Value 29 B7=2023-03-15 F7=String Value 43 G7=901");
    row("whitespace_trim.xlsx", "inlineStr",
        "A1=trimmed value B1=value with tabs C1= \t\n D1=clean text A2=line1\nline2 "
        "B2=  line1\nline2   A3=日期 时间");
    row("issue3.xlsm", "", "A1=1 B1=a");
    row("issue_553.xlsx", "", "B2=영어 B3=영어");
}

void TestXlsx::workbooksOfOthersHoldWhatIsKnown()
{
    QFETCH(QString, file);
    QFETCH(QString, sheet);
    QFETCH(QString, expected);
    if (test::sharedData(u"xlsx-calamine"_s).isEmpty())
        QSKIP("../shared/data/xlsx-calamine is not there");
    const auto result = read(shared(file), sheet);
    QVERIFY_RESULT(result);
    const QString cells = cellsOf(*result);
    QVERIFY2(cells.startsWith(expected), qPrintable(cells.left(expected.size() + 60)));
}

QD_TEST_MAIN(TestXlsx)
#include "tst_xlsx.moc"
