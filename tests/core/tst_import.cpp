// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file.h"
#include "document/verification.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/kpiimport.h"
#include "exchange/numberreader.h"
#include "exchange/openform.h"
#include "exchange/xlsxwriter.h"
#include "model/verdict.h"
#include "support/world.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace qd;
using namespace qd::exchange;
using namespace Qt::StringLiterals;

namespace {

/// "a|b / c|d": the rows of a sheet.
QString shown(const Sheet &sheet)
{
    QStringList rows;
    for (const auto &row : sheet.rows)
        rows << QStringList(row.begin(), row.end()).join(u'|');
    return rows.join(u" / "_s);
}

/// "rows|cells|SHA-256" as tests/oracle/tables.py computes them.
QString summaryOf(const Sheet &sheet)
{
    QString text;
    qsizetype cells = 0;
    for (const auto &row : sheet.rows) {
        for (const QString &cell : row)
            text += cell + QChar(0x1f);
        text += QChar(0x1e);
        cells += qsizetype(row.size());
    }
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1|%2|%3"_s.arg(sheet.rows.size()).arg(cells).arg(QString::fromLatin1(hash));
}

QString refusal(const QByteArray &csv, const Mapping &mapping = {})
{
    test::World world;
    auto document = world.newDocument();
    const auto draft = draftKpiImport(csv, u"kpis.csv"_s, mapping, document->plan(), world.ids);
    return draft ? QString() : draft.error().message;
}

QString problems(const QByteArray &csv, const Mapping &mapping = {})
{
    test::World world;
    auto document = world.newDocument();
    const auto draft = draftKpiImport(csv, u"kpis.csv"_s, mapping, document->plan(), world.ids);
    if (!draft)
        return draft.error().message;
    QStringList lines;
    for (const Problem &problem : draft->problems)
        lines << u"%1, row %2, %3: %4"_s.arg(problem.file).arg(problem.row).arg(problem.column, problem.problem);
    return lines.join(u'\n');
}

Mapping canada()
{
    const auto json = readFile(QStringLiteral(QD_SOURCE_DIR "/resources/mappings/canada-service-standards.json"));
    return *mappingFromJson(*json);
}

const QByteArray Heading = "Department,KPI,Unit,Direction,Month,Actual,Target\n";

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void csvIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &csv, const char *expected) {
            QTest::newRow(name) << csv << QString::fromUtf8(expected);
        };
        row("plain", "a,b\nc,d\n", "a|b / c|d");
        row("no last line end", "a,b\nc,d", "a|b / c|d");
        row("CRLF", "a,b\r\nc,d\r\n", "a|b / c|d");
        row("CR", "a,b\rc,d\r", "a|b / c|d");
        row("byte order mark",
            "\xef\xbb\xbf"
            "a,b",
            "a|b");
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "a\0,\0\xe4\0\n\0",
                       10),
            "a|ä");
        row("Windows-1252", "a,\xe4\xf6", "a|äö");
        row("quotes", "\"a,1\",\"b \"\"c\"\"\"\n\"two\nlines\",d", "a,1|b \"c\" / two\nlines|d");
        row("semicolons", "a;b,1\nc;d,2\n", "a|b,1 / c|d,2");
        row("tabs", "a\tb\nc\td\n", "a|b / c|d");
        row("bars", "a|b|c\nd|e|f", "a|b|c / d|e|f");
        row("empty lines", "a,b\n\n\nc,d\n\n", "a|b / c|d");
        row("empty cells", ",,\na,,b", "|| / a||b");
        row("text after a quote", "\"a\"b,c", "ab|c");
        row("a title above", "Report of June\n\na,b,c,d\n1,2,3,4\n5,6,7,8\n",
            "Report of June / a|b|c|d / 1|2|3|4 / 5|6|7|8");
        row("one column", "Amount\n1,5\n\"2,5\"\n1,234,567\n", "Amount / 1,5 / 2,5 / 1,234,567");
        row("space after a quote", "\"a\" ,c", "a|c");
    }

    void csvIsReadAsPeopleWriteIt()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, expected);
        const auto sheet = readCsv(csv, u"file.csv"_s);
        QVERIFY_RESULT(sheet);
        QCOMPARE(shown(*sheet), expected);
    }

    void linesAreCountedAsEditorsDo()
    {
        const auto sheet = readCsv("a,b\n\"x\ny\",1\nc,d\n", u"file.csv"_s);
        QVERIFY_RESULT(sheet);
        QCOMPARE(sheet->lines, (std::vector<int>{1, 2, 4}));
    }

    void csvSpectrumIsReadWhole()
    {
        const QString folder = test::sharedData(u"csv-torture/csv-spectrum"_s);
        if (folder.isEmpty())
            QSKIP("the data set csv-spectrum is not here");
        QStringList files;
        for (QStringList folders{folder}; !folders.isEmpty();) {
            const QDir dir(folders.takeFirst());
            for (const QFileInfo &info : dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
                if (info.isDir())
                    folders << info.filePath();
                else if (info.suffix() == u"csv")
                    files << info.filePath();
            }
        }
        QCOMPARE(files.size(), 12);
        for (const QString &path : std::as_const(files)) {
            QString expectedPath = path;
            expectedPath.replace(u"/csvs/"_s, u"/json/"_s).replace(u".csv"_s, u".json"_s);
            const QJsonDocument document = QJsonDocument::fromJson(*readFile(expectedPath));
            const QJsonArray expected = document.isArray() ? document.array() : QJsonArray{document.object()};
            const auto sheet = readCsv(*readFile(path), path, {.encoding = {}, .delimiter = u","_s});
            QVERIFY_RESULT(sheet);
            QCOMPARE(sheet->rows.size(), size_t(expected.size()) + 1);
            for (const auto &row : sheet->rows)
                QCOMPARE(row.size(), sheet->rows[0].size());
            for (qsizetype row = 0; row < expected.size(); ++row) {
                QCOMPARE(size_t(expected[row].toObject().size()), sheet->rows[0].size());
                // The expected phone number of location_coordinates is not the one in its CSV file.
                for (size_t column = path.endsWith(u"location_coordinates.csv"_s) ? 1 : 0;
                     column < sheet->rows[0].size(); ++column)
                    QVERIFY2(expected[row].toObject().value(sheet->rows[0][column]).toString()
                                 == sheet->rows[size_t(row) + 1][column],
                             qPrintable(path));
            }
        }
    }

    void everyTableOfTheW3cIsReadAsAnotherProgramReadsIt_data()
    {
        QTest::addColumn<bool>("told"); // delimiter and encoding, or left to guess
        QTest::newRow("told") << true;
        QTest::newRow("guessed") << false;
    }

    void everyTableOfTheW3cIsReadAsAnotherProgramReadsIt()
    {
        QFETCH(bool, told);
        const QString folder = test::sharedData(u"csv-torture/w3c-csvw"_s);
        if (folder.isEmpty())
            QSKIP("the data set w3c-csvw is not here");
        // Columns set with several spaces: nobody could tell that each of them parts two cells.
        const QString unclear = u"methane_molecular_structure_xyz_20140911.csv"_s;
        const auto noted = readFile(QStringLiteral(QD_SOURCE_DIR "/tests/core/fixtures/w3c-csvw.txt"));
        QVERIFY_RESULT(noted);
        int files = 0;
        for (const QString &line : QString::fromUtf8(*noted).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(u'|');
            if (line.startsWith(u'#') || (!told && parts[0] == unclear))
                continue;
            const CsvOptions dialect{parts[1], parts[2] == u"space" ? u" "_s : u","_s};
            const auto sheet = readCsv(*readFile(folder + u'/' + parts[0]), parts[0], told ? dialect : CsvOptions());
            QVERIFY_RESULT(sheet);
            QVERIFY2(summaryOf(*sheet) == parts.sliced(3).join(u'|'), qPrintable(parts[0]));
            ++files;
        }
        QCOMPARE(files, told ? 214 : 213);
    }

    void everyEncodingCanBeChosen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *encoding, const QByteArray &bytes, const char *expected) {
            QTest::newRow(encoding) << bytes << QString::fromUtf8(expected);
        };
        row("UTF-8", "a,\xc3\xa9\xe2\x82\xac", "a|é€");
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "a\0,\0\xe9\0\xac\x20",
                       10),
            "a|é€");
        row("UTF-16LE", QByteArray("a\0,\0\xe9\0\xac\x20", 8), "a|é€");
        row("UTF-16BE", QByteArray("\0a\0,\0\xe9\x20\xac", 8), "a|é€");
        row("UTF-32", QByteArray("\xff\xfe\0\0a\0\0\0,\0\0\0\xe9\0\0\0", 16), "a|é");
        row("ISO-8859-1", "a,\xe9\xa4", "a|é¤");
        row("ISO-8859-2", "a,\xb3\xf3\xbf", "a|łóż");
        row("ISO-8859-15", "a,\xe9\xa4", "a|é€");
        row("windows-1250", "a,\xb3\xf3\xbf\x80", "a|łóż€");
        row("windows-1251", "a,\xcc\xe8\xf0\x88", "a|Мир€");
        row("windows-1252", "a,\xe9\x80\x84", "a|é€„");
        row("windows-1253", "a,\xe1\xe2\xf9", "a|αβω");
        row("windows-1254", "a,\xf0\xfd\xfe", "a|ğış");
        row("windows-1257", "a,\xe0\xfe\xeb", "a|ąžė");
        row("macintosh", "a,\x8e\xdb\x9f", "a|é€ü");
        row("IBM850", "a,\x82\x81\x84", "a|éüä");
        row("KOI8-R", "a,\xed\xc9\xd2", "a|Мир");
        row("Shift_JIS", "a,\x8a\xbf\x8e\x9a", "a|漢字");
        row("EUC-KR", "a,\xc7\xd1", "a|한");
        row("GB18030", "a,\xba\xba\xd7\xd6", "a|汉字");
        row("Big5", "a,\xba\x7e\xa6\x72", "a|漢字");
    }

    void everyEncodingCanBeChosen()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const QString encoding = QLatin1String(QTest::currentDataTag());
        if (!csvEncodings().contains(encoding))
            QSKIP("Qt was built without this encoding");
        const auto sheet = readCsv(bytes, u"file.csv"_s, {encoding, u","_s});
        QVERIFY_RESULT(sheet);
        QCOMPARE(shown(*sheet), expected);
        QVERIFY2(sheet->encoding.startsWith(encoding, Qt::CaseInsensitive),
                 qPrintable(sheet->encoding)); // and the order
    }

    void wrongAndBrokenEncodingsAreRefused_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *encoding, const QByteArray &bytes, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(encoding) << bytes << QString::fromLatin1(expected);
        };
        row("unknown", "klingon", "a,b", "\"klingon\" is not known. Use one of: UTF-8, UTF-16, ");
        row("cut off UTF-8", "UTF-8", "\xc3\xa4,b,\xc3", "byte 6, is not written in UTF-8");
        row("cut off, not told", "", "\xc3\xa4,b,\xc3", "byte 6, is not written in UTF-8");
        row("half a character", "UTF-16LE", QByteArray("a\0,\0b", 5), "is not written in UTF-16LE");
        row("UTF-16 as single bytes", "windows-1252", QByteArray("a\0,\0b\0", 6), "is not a text file");
        row("UTF-8 as UTF-16", "UTF-16", "a,b\n1,2", "");
        row("cut off Shift_JIS", "Shift_JIS", "a,\x8a\xbf\x8e", "is not written in Shift_JIS");
        row("not Shift_JIS", "Shift_JIS", "a,\xff\xfe\xfd", "is not written in Shift_JIS");
    }

    void wrongAndBrokenEncodingsAreRefused()
    {
        QFETCH(QString, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        if (!encoding.isEmpty() && encoding != u"klingon" && !csvEncodings().contains(encoding))
            QSKIP("Qt was built without this encoding");
        const auto sheet = readCsv(bytes, u"file.csv"_s, {encoding, {}});
        QVERIFY(!sheet);
        QVERIFY2(sheet.error().message.contains(expected), qPrintable(sheet.error().message));
    }

    void aByteOrderMarkLeavesNoDoubt()
    {
        const QByteArray marked = "\xef\xbb\xbfname,\xc3\xa4";
        for (const char *chosen : {"", "UTF-8", "windows-1252", "UTF-16"}) {
            const auto sheet = readCsv(marked, u"file.csv"_s, {QLatin1String(chosen), {}});
            QVERIFY_RESULT(sheet);
            QCOMPARE(shown(*sheet), u"name|ä"_s);
            QCOMPARE(sheet->encoding, u"UTF-8"_s);
        }
        const auto last = readCsv("name,\xe4", u"file.csv"_s); // what follows decides, and nothing does
        QVERIFY_RESULT(last);
        QCOMPARE(shown(*last), u"name|ä"_s);
    }

    void numbersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>(
            "point"); // how it reads with a decimal point, and with a decimal comma; empty: not at all
        QTest::addColumn<QString>("comma");
        const auto row = [](const char *text, const char *point, const char *comma) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(point) << QString::fromLatin1(comma);
        };
        row("1,234.5", "1234.5", "");
        row("1.234,56", "", "1234.56");
        row("1.5", "1.5", "");
        row("1,5", "", "1.5");
        row("1.500", "1.5", "1500");
        row("1'234.56", "1234.56", "");
        row("1 234,56", "", "1234.56");
        row("1\u202f234,56", "", "1234.56");
        row("1\u00a0234.56", "1234.56", "");
        row("(5)", "-5", "-5");
        row("(1,234)", "-1234", "-1.234");
        row("5%", "0.05", "0.05");
        row("78.6%", "0.786", "");
        row("78,6 %", "", "0.786");
        row("\u22123", "-3", "-3");
        row("-3", "-3", "-3");
        row("+3", "3", "3");
        row("€ 5", "5", "5");
        row("5 EUR", "5", "5");
        row("1.2k", "1200", "");
        row("3 M", "3000000", "3000000");
        row("1e3", "1000", "1000");
        row(".5", "0.5", "");
        row("nan", "", "");
        row("inf", "", "");
        row("1e999", "", "");
        row("12,34,567", "", "");
        row("1,23", "", "1.23");
        row("--5", "", "");
        row("(-5)", "", "");
        row("1 2 3", "", "");
        row("1 234 567", "1234567", "1234567");
        row("0.500", "0.5", "");
        row("- 5 %", "-0.05", "-0.05");
        row("", "", "");
        row(".", "", "");
        row("five", "", "");
        row("5 apples", "", "");
    }

    void numbersAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, point);
        QFETCH(QString, comma);
        const auto read = [&](NumberFormat format) {
            const auto number = readNumber(text, format);
            return number ? QString::number(number->value, 'g', QLocale::FloatingPointShortest) : QString();
        };
        QCOMPARE(QString(read(NumberFormat::Point)).replace(u"1e+03"_s, u"1000"_s).replace(u"3e+06"_s, u"3000000"_s),
                 point);
        QCOMPARE(QString(read(NumberFormat::Comma)).replace(u"1e+03"_s, u"1000"_s).replace(u"3e+06"_s, u"3000000"_s),
                 comma);
    }

    void wholeNumbersKeepAllTheirDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("9223372036854775807", "9223372036854775807");
        row("-9223372036854775808", "-9223372036854775808");
        row("9,007,199,254,740,993", "9007199254740993");
        row("9007199254740993.000", "9007199254740993");
        row("9.007199254740993e15", "9007199254740993");
        row("9223372036854775808", "");
        row("1e19", "");
        row("1e18", "1000000000000000000");
        row("007", "7");
        row("0", "0");
        row("-0.0", "0");
        row("1.5", "");
        row("1.5k", "1500");
        row("150%", "");
        row("200%", "2");
        row("1e-3", "");
        row("0.5M", "500000");
        row("many", "");
    }

    void wholeNumbersKeepAllTheirDigits()
    {
        QFETCH(QString, text);
        const auto whole = readWhole(text, NumberFormat::Point);
        QTEST(whole ? QString::number(*whole) : QString(), "expected");
    }

    void aColumnThatReadsTwoWaysIsAskedAbout()
    {
        QVERIFY(!detectNumberFormat(std::array<QStringView, 2>{u"1.500", u"2.750"}));
        QCOMPARE(detectNumberFormat(std::array<QStringView, 2>{u"1.500", u"2.75"}), NumberFormat::Point);
        QCOMPARE(detectNumberFormat(std::array<QStringView, 2>{u"1.500", u"2,75"}), NumberFormat::Comma);
        QCOMPARE(detectNumberFormat(std::array<QStringView, 2>{u"1", u"2"}), NumberFormat::Point);
        QCOMPARE(detectNumberFormat(std::array<QStringView, 2>{u"0.500", u"0.750"}), NumberFormat::Point);
        QVERIFY(!detectNumberFormat(std::array<QStringView, 3>{u"1.5", u"1,5", u"1,6"})); // both ways in one file
        const QString asked = refusal(Heading + "Support,A,,up,2026-06,1.500,2.750\n");
        QVERIFY2(asked.contains(u"two ways"_s) && asked.contains(u"\"decimal\""_s), qPrintable(asked));
    }

    void unusableFilesAreRefusedWithANextStep_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << u"kpis.csv is empty. Check that the right file was sent."_s;
        QTest::newRow("spaces") << QByteArray(" \n\r\n ")
                                << u"kpis.csv is empty. Check that the right file was sent."_s;
        QTest::newRow("binary") << QByteArray("\x89PNG\0\0\0\0", 8)
                                << u"kpis.csv is not a text file. Save it as CSV and import that."_s;
        QTest::newRow("open quote")
            << QByteArray("a,b\n1,2\n\"never closed,3\n")
            << u"kpis.csv, row 3: a quotation mark is never closed. Close it, or double it inside a text."_s;
        QTest::newRow("no department")
            << QByteArray("KPI,Actual\nA,1\n")
            << u"kpis.csv: no column was found for \"department\". The columns are: KPI, Actual. Name one in a mapping."_s;
        QTest::newRow("headings only")
            << Heading << u"kpis.csv has headings but no rows below them. Check that the right file was sent."_s;
        QTest::newRow("too many columns")
            << QByteArray(2000, ',') << u"kpis.csv, row 1: it has more than 1,000 columns. Check the delimiter."_s;
        QTest::newRow("huge cell") << QByteArray(40000, 'x')
                                   << u"kpis.csv, row 1: column 1 holds more than 32,768 characters. Shorten it."_s;
    }

    void unusableFilesAreRefusedWithANextStep()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, expected);
        QCOMPARE(refusal(csv), expected);
    }

    void aMissingFileIsNamed()
    {
        const auto read = readFile(u"/nowhere/kpis.csv"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().message, u"/nowhere/kpis.csv does not exist. Check the name."_s);
        QCOMPARE(read.error().code, ErrorCode::Missing);
    }

    void aMappingThatNamesNoColumnRefusesTheFile()
    {
        Mapping mapping;
        mapping.columns[u"actual"_s].columns = {u"Result"_s};
        const QString message = refusal(Heading + "Support,A,,up,2026-06,1,2\n", mapping);
        QCOMPARE(message,
                 u"kpis.csv, row 1: there is no column \"Result\". The columns are: Department, KPI, Unit, Direction, "
                 u"Month, "
                 "Actual, Target. Correct the mapping or the file."_s);
    }

    void badRowsAreNamedAndLeftOut_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no number")
            << QByteArray("Support,A,,up,2026-06,many,2\n")
            << u"kpis.csv, row 2, Actual: \"many\" is not a number. Correct it, or name it under \"missing\" in the mapping."_s;
        QTest::newRow("unknown direction") << QByteArray("Support,A,,sideways,2026-06,1,2\n")
                                           << u"kpis.csv, row 2, Direction: \"sideways\" is not a known word. Use one "
                                              u"of: decrease, holdAbove, holdBelow, increase, none, range; "
                                              "or translate it under \"values\" in the mapping."_s;
        QTest::newRow("no period") << QByteArray("Support,A,,up,Flood 2026,1,2\n")
                                   << u"kpis.csv, row 2, Month: \"Flood 2026\" is not a period. Write it like 2026-06, "
                                      u"2026/27 Q1 or 2026-06-30, "
                                      "or give a format in the mapping."_s;
        QTest::newRow("value without period")
            << QByteArray("Support,A,,up,,1,2\n")
            << u"kpis.csv, row 2, Month: There is a value but no period. Enter the period."_s;
        QTest::newRow("no name") << QByteArray("Support,,,up,2026-06,1,2\n")
                                 << u"kpis.csv, row 2, KPI: It is empty. Enter a value."_s;
        QTest::newRow("no department") << QByteArray(",A,,up,2026-06,1,2\n")
                                       << u"kpis.csv, row 2, Department: It is empty. Enter a value."_s;
        QTest::newRow("twice") << QByteArray("Support,A,,up,2026-06,1,2\nSupport,A,,up,2026-06,3,2\n")
                               << u"kpis.csv, row 3, department, name: Row 2 has the same KPI and the same period. "
                                  "Keep one of them, or add a column to \"identity\"."_s;
    }

    void badRowsAreNamedAndLeftOut()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, expected);
        QCOMPARE(problems(Heading + row), expected);
        test::World world;
        auto document = world.newDocument();
        const auto draft =
            draftKpiImport(Heading + row + "Sales,B,,up,2026-06,1,2\n", u"kpis.csv"_s, {}, document->plan(), world.ids);
        QVERIFY_RESULT(draft);
        QCOMPARE(draft->rejected, 1);
        QCOMPARE(draft->read, draft->accepted() + draft->rejected);
        QVERIFY_RESULT(applyImport(*document, *draft));
        QVERIFY(std::ranges::any_of(document->plan().table<Department>(),
                                    [](const Department &d) { return d.name == u"Sales"; }));
    }

    void theSameFileTwiceChangesNothing()
    {
        test::World world;
        auto document = world.newDocument();
        const QByteArray csv = Heading
            + "Support,A,%,up,2026-05,78.6%,80%\nSupport,A,%,up,2026-06,79%,80%\nSales,B,,down,2026-06,\"1,234\","
              "1000\n";
        const auto first = draftKpiImport(csv, u"kpis.csv"_s, {}, document->plan(), world.ids);
        QVERIFY_RESULT(first);
        QCOMPARE(first->kpiCount.created, 2);
        QCOMPARE(first->observationCount.created, 3);
        QVERIFY_RESULT(applyImport(*document, *first));
        QCOMPARE(document->plan().table<Observation>()[0].actual, std::optional(0.786));
        const auto second = draftKpiImport(csv, u"kpis.csv"_s, {}, document->plan(), world.ids);
        QVERIFY_RESULT(second);
        QVERIFY(second->isEmpty());
        QCOMPARE(second->unchanged, 3);
        QVERIFY_RESULT(document->undo());
        QVERIFY(document->plan().table<Department>().empty());
    }

    void laterFilesAddAndCorrect()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(applyImport(*document,
                                   *draftKpiImport(Heading + "Support,A,%,up,2026-05,78.6%,80%\n", u"may.csv"_s, {},
                                                   document->plan(), world.ids)));
        const auto draft = draftKpiImport(Heading + "support,a,%,,2026-05,79%,\nSupport,A,%,,2026-06,81%,80%\n",
                                          u"june.csv"_s, {}, document->plan(), world.ids);
        QVERIFY_RESULT(draft);
        QCOMPARE(draft->departmentCount.created, 0);
        QCOMPARE(draft->kpiCount.created, 0);
        QCOMPARE(draft->observationCount.created, 1);
        QCOMPARE(draft->observationCount.updated, 1);
        QVERIFY_RESULT(applyImport(*document, *draft));
        const Observation &may = document->plan().table<Observation>()[0];
        QCOMPARE(may.actual, std::optional(0.79));
        QCOMPARE(may.target, std::optional(0.8)); // an empty cell takes nothing away
        QCOMPARE(may.source, u"june.csv"_s);
        QCOMPARE(placeOf(may), u"june.csv, row 2"_s);
    }

    void whatALaterFileReplacesIsKept()
    {
        test::World world;
        auto document = world.newDocument();
        const auto take = [&](const QByteArray &csv, const QString &name) -> Result<Commit> {
            QD_TRY(const ImportDraft draft, draftKpiImport(csv, name, {}, document->plan(), world.ids));
            return applyImport(*document, draft);
        };
        const auto book = [](double value) {
            const auto text = [](const QString &word) { return BookCell{word, CellKind::Text}; };
            const BookSheet sheet{u"KPIs"_s,
                                  {headingRow({u"Department"_s, u"KPI"_s, u"Month"_s, u"Actual"_s}),
                                   {text(u"Support"_s), text(u"A"_s), text(u"2026-05"_s), {value, CellKind::Number}}}};
            return *writeXlsx({sheet});
        };
        QVERIFY_RESULT(
            take("Department,KPI,Month,Actual,Value state\nSupport,A,2026-05,70,provisional\n", u"may.csv"_s));
        QVERIFY(document->plan().table<ValueRevision>().empty()); // nothing was replaced
        QVERIFY_RESULT(take(book(80), u"june.xlsx"_s));
        world.clock.advance(86'400);
        QVERIFY_RESULT(take(book(90), u"july.xlsx"_s));
        QVERIFY_RESULT(take(book(90), u"again.xlsx"_s)); // says nothing new
        const QByteArray records = digest(document->plan());
        const Observation &value = document->plan().table<Observation>()[0];
        QCOMPARE(placeOf(value), u"july.xlsx, KPIs, cell D2"_s);
        QCOMPARE(value.state, ValueState::Provisional);
        QStringList revisions;
        for (const ValueRevision &each : document->plan().table<ValueRevision>()) {
            QCOMPARE(each.kpi, value.kpi);
            QCOMPARE(each.period(), value.period());
            QCOMPARE(each.state, ValueState::Provisional);
            revisions << u"%1: %2 from %3, row %4, column %5, until %6"_s.arg(each.number)
                             .arg(*each.actual)
                             .arg(each.source)
                             .arg(each.sourceRow)
                             .arg(each.sourceColumn)
                             .arg(each.replacedOn.toString(Qt::ISODate));
        }
        QCOMPARE(revisions,
                 (QStringList{u"1: 70 from may.csv, row 2, column 0, until 2026-07-08"_s,
                              u"2: 80 from june.xlsx, KPIs, row 2, column 4, until 2026-07-09"_s}));
        QVERIFY_RESULT(document->undo());
        QCOMPARE(document->plan().table<ValueRevision>().size(), 1U);
        QCOMPARE(document->plan().table<Observation>()[0].actual, std::optional(80.0));
        QVERIFY_RESULT(document->redo());
        QCOMPARE(digest(document->plan()), records);
        QVERIFY_RESULT(document->publish());
        const Verification verification = verifyFile(*readFile(document->path()), document->path());
        QVERIFY(verification.problems.empty()); // replaying the history leads to the records
        const auto past = document->past();
        QVERIFY_RESULT(past);
        QCOMPARE(past->after(document->identity())->table<Observation>().size(), 0U);
    }

    void eachValueNamesItsCell()
    {
        test::World world;
        const auto document = world.newDocument();
        const auto text = [](const QString &word) { return BookCell{word, CellKind::Text}; };
        const auto number = [](double value) { return BookCell{value, CellKind::Number}; };
        const auto places = [&](const BookSheet &sheet) -> QStringList {
            const auto draft = draftKpiImport(*writeXlsx({sheet}), u"plan.xlsx"_s, {}, document->plan(), world.ids);
            QStringList found;
            for (const Observation &value : draft->observations)
                found << placeOf(value);
            return found;
        };
        QCOMPARE(places({u"Wide"_s,
                         {headingRow({u"Department"_s, u"KPI"_s, u"Jun 2026"_s, u"May 2026"_s}),
                          {text(u"Support"_s), text(u"A"_s), number(5), number(4)}}}),
                 (QStringList{u"plan.xlsx, Wide, cell C2"_s, u"plan.xlsx, Wide, cell D2"_s}));
        QCOMPARE(places({u"Measures"_s,
                         {headingRow({u"Department"_s, u"Month"_s, u"Tickets"_s, u"Calls"_s}),
                          {text(u"Support"_s), text(u"2026-05"_s), number(5), number(4)},
                          {text(u"Support"_s), text(u"2026-06"_s), number(6), number(7)}}}),
                 (QStringList{u"plan.xlsx, Measures, cell C2"_s, u"plan.xlsx, Measures, cell D2"_s,
                              u"plan.xlsx, Measures, cell C3"_s, u"plan.xlsx, Measures, cell D3"_s}));
    }

    void aStoppedImportLeavesNothing()
    {
        test::World world;
        auto document = world.newDocument();
        QByteArray csv = "Department,KPI,Month,Actual\n";
        for (int row = 0; row < 20'000; ++row)
            csv += "Support,Measure " + QByteArray::number(row / 100) + ','
                + QDate(2020, 1, 1).addMonths(row % 100).toString(u"yyyy-MM"_s).toLatin1() + ",5\n";
        const auto draft = draftKpiImport(csv, u"large.csv"_s, {}, document->plan(), world.ids);
        QVERIFY_RESULT(draft);
        const QByteArray records = digest(document->plan());
        const qint64 tip = document->tip();
        int asked = 0;
        const WorkProgress soon([&](qint64 done, qint64 all) {
            ++asked;
            return done * 2 < all;
        });
        const auto reading = draftKpiImport(csv, u"large.csv"_s, {}, document->plan(), world.ids, soon);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::Stopped);
        QVERIFY(asked > 1);
        for (const auto &stored : {applyImport(*document, *draft, soon),
                                   applyImport(*document, *draft, WorkProgress([](qint64 done, qint64 all) {
                                       return done < all; // at the very last moment
                                   }))}) {
            QVERIFY(!stored);
            QCOMPARE(stored.error().code, ErrorCode::Stopped);
            QCOMPARE(digest(document->plan()), records);
            QCOMPARE(document->tip(), tip);
            QCOMPARE(document->undoLabel(), QString());
        }
        QVERIFY_RESULT(applyImport(*document, *draft)); // nothing is in the way
        QCOMPARE(document->plan().table<Observation>().size(), 20'000U);
        const QByteArray imported = digest(document->plan());
        QVERIFY_RESULT(document->undo());
        QCOMPARE(digest(document->plan()), records);
        QVERIFY_RESULT(document->redo());
        QCOMPARE(digest(document->plan()), imported);
        QVERIFY_RESULT(document->publish());
        QVERIFY(verifyFile(*readFile(document->path()), document->path()).problems.empty());
    }

    void percentPointsAreReadAsSuchAndSaid()
    {
        const QByteArray csv = Heading + "Support,A,%,up,2026-06,78.6,90\n";
        QVERIFY2(problems(csv).contains(u"percent points"_s), qPrintable(problems(csv)));
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(applyImport(*document, *draftKpiImport(csv, u"kpis.csv"_s, {}, document->plan(), world.ids)));
        QCOMPARE(document->plan().table<Observation>()[0].target, std::optional(0.9));
    }

    void percentagesWrittenInTwoWaysAreReadRightOrAskedAbout_data()
    {
        QTest::addColumn<QByteArray>("actual");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("expected"); // "asked", or actual and target as fractions
        const auto row = [](const char *actual, const char *target, const char *expected) {
            QTest::addRow("%s and %s", actual, target)
                << QByteArray(actual) << QByteArray(target) << QString::fromLatin1(expected);
        };
        row("78.6%", "80%", "0.786 0.8");
        row("78.6%", "80", "0.786 0.8");
        row("78.6", "80%", "0.786 0.8");
        row("78.6%", "0.8", "0.786 0.8");
        row("78.6", "80", "0.786 0.8");
        row("0.786", "0.8", "0.786 0.8");
        row("2.1", "1.5", "0.021 0.015");
        row("250%", "200%", "2.5 2");
        row("0.02", "0.9", "0.02 0.9");
        row("78.6", "0.8", "asked");
        row("1.2%", "1.5", "asked");
    }

    void percentagesWrittenInTwoWaysAreReadRightOrAskedAbout()
    {
        QFETCH(QByteArray, actual);
        QFETCH(QByteArray, target);
        QFETCH(QString, expected);
        test::World world;
        auto document = world.newDocument();
        const auto draft = draftKpiImport(Heading + "Support,A,%,up,2026-06," + actual + ',' + target + '\n',
                                          u"kpis.csv"_s, {}, document->plan(), world.ids);
        QVERIFY_RESULT(draft);
        QCOMPARE(draft->read, draft->accepted() + draft->rejected);
        QString got = u"asked"_s;
        if (draft->rejected == 0)
            got = u"%1 %2"_s.arg(*draft->observations[0].actual).arg(*draft->observations[0].target);
        else
            QVERIFY2(draft->problems[0].problem.contains(u"percent sign"_s), qPrintable(draft->problems[0].problem));
        QCOMPARE(got, expected);
    }

    void aFileSilentAboutTheUnitMeansTheOneTheDocumentHas()
    {
        test::World world;
        auto document = world.newDocument();
        const auto import = [&](const QByteArray &csv) {
            const auto draft = draftKpiImport(csv, u"kpis.csv"_s, {}, document->plan(), world.ids);
            return draft ? applyImport(*document, *draft) : Result<Commit>(tl::unexpected(draft.error()));
        };
        QVERIFY_RESULT(import(Heading + "Support,A,%,up,2026-05,78.6%,80%\n"));
        QVERIFY_RESULT(import("Department,KPI,Month,Actual,Target\nSupport,A,2026-06,79.2,80\n"));
        QCOMPARE(document->plan().table<Observation>()[1].actual, std::optional(0.792));
    }

    void valuesUnderPeriodsAreAskedAboutToo()
    {
        const auto mapping = mappingFromJson(R"({"wide": {"columns": "[A-Z][a-z]{2} \\d{4}", "period": "MMM yyyy"}})");
        QVERIFY_RESULT(mapping);
        const QString asked = refusal("Department,KPI,May 2026,Jun 2026\nSupport,A,\"1,500\",\"2,750\"\n", *mapping);
        QVERIFY2(asked.contains(u"two ways"_s), qPrintable(asked));
    }

    void anotherEncodingIsSaidAndADamagedOneRefused()
    {
        const QByteArray western = Heading
            + "Support,Gr\xf6\xdf"
              "e,,up,2026-06,1,2\n";
        QVERIFY2(problems(western).contains(u"windows-1252"_s), qPrintable(problems(western)));
        const QByteArray damaged = Heading
            + "Support,Gr\xc3\xb6\xc3\x9f"
              "e,,up,2026-06,1,2\nSales,\xff,,up,2026-06,1,2\n";
        const QString message = refusal(damaged);
        QVERIFY2(message.contains(u"byte %1"_s.arg(damaged.indexOf('\xff') + 1)), qPrintable(message));
    }

    void periodsMayStandInTheHeadings()
    {
        const auto mapping =
            mappingFromJson(R"({"layout": "wide", "wide": {"columns": "[A-Z][a-z]{2} \\d{4}", "period": "MMM yyyy"},
                                                 "columns": {"department": "Team", "kpi": "Measure"}, "constants": {"direction": "up"}})");
        QVERIFY_RESULT(mapping);
        test::World world;
        auto document = world.newDocument();
        const auto draft = draftKpiImport("Team,Measure,Jun 2026,May 2026\nSupport,A,5,4\nSupport,B,7,\n",
                                          u"wide.csv"_s, *mapping, document->plan(), world.ids);
        QVERIFY_RESULT(draft);
        QCOMPARE(draft->observations.size(), 3U);
        QVERIFY_RESULT(applyImport(*document, *draft));
        QCOMPARE(document->plan().table<Observation>()[0].start, QDate(2026, 5, 1));
        QCOMPARE(document->plan().table<Observation>()[0].actual, std::optional(4.0));
    }

    void mappingsAreReadBackEqual()
    {
        const Mapping mapping = canada();
        QCOMPARE(*mappingFromJson(mappingToJson(mapping)), mapping);
        const auto everything = mappingFromJson(
            R"({"delimiter": ";", "headerRow": 3, "decimal": ",", "dateFormat": "d.M.yyyy", "missing": [],
            "columns": {"period": {"columns": ["YEAR", "MONTH"], "format": "yyyy M"}}, "wide": {"columns": "\\d+", "period": "yyyy"},
            "values": {"direction": {"U": "increase"}}, "identity": ["department", "kpi"], "aliases": {"department": {"CS": "Support"}}})");
        QVERIFY_RESULT(everything);
        QCOMPARE(*mappingFromJson(mappingToJson(*everything)), *everything);
    }

    void mappingErrorsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no JSON") << QByteArray("{") << u"it is not JSON"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"an object is needed"_s;
        QTest::newRow("unknown part") << QByteArray(R"({"colums": {}})") << u"at colums: there is no such part"_s;
        QTest::newRow("unknown field") << QByteArray(R"({"columns": {"actuel": "A"}})")
                                       << u"at columns.actuel: there is no field \"actuel\""_s;
        QTest::newRow("wrong type") << QByteArray(R"({"identity": "code"})") << u"at identity: a list of texts"_s;
        QTest::newRow("no number") << QByteArray(R"({"headerRow": "one"})") << u"at headerRow: a row number"_s;
        QTest::newRow("wide without columns")
            << QByteArray(R"({"wide": {"period": "yyyy"}})") << u"at wide: \"columns\" is needed"_s;
        QTest::newRow("expression") << QByteArray("{\"wide\": {\"columns\": \"[\"}}")
                                    << u"at wide.columns: it is not a regular expression"_s;
        QTest::newRow("decimal") << QByteArray(R"({"decimal": "x"})") << u"at decimal: use"_s;
        QTest::newRow("no columns") << QByteArray(R"({"columns": {"period": {"format": "yyyy"}}})")
                                    << u"at columns.period: \"columns\" names"_s;
    }

    void mappingErrorsNameTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        const auto mapping = mappingFromJson(json);
        QVERIFY(!mapping);
        QVERIFY2(mapping.error().message.contains(expected), qPrintable(mapping.error().message));
    }

    void serviceStandardsOfCanadaAreJudgedAsPublished()
    {
        const QString path = test::sharedData(u"kpi-canada-service-standards/ss_2024.csv"_s);
        if (path.isEmpty())
            QSKIP("the data set kpi-canada-service-standards is not here");
        const QByteArray bytes = *readFile(path);
        test::World world;
        auto document = world.newDocument();
        const auto draft = draftKpiImport(bytes, u"ss_2024.csv"_s, canada(), document->plan(), world.ids);
        QVERIFY_RESULT(draft);
        QCOMPARE(draft->read, 2343);
        QCOMPARE(draft->rejected, 0);
        QVERIFY_RESULT(applyImport(*document, *draft));
        QCOMPARE(document->plan().table<Department>().size(), 62U);
        QCOMPARE(document->plan().table<Kpi>().size(), 2343U);

        const auto sheet = readCsv(bytes, u"ss_2024.csv"_s);
        QVERIFY_RESULT(sheet);
        const auto column = [&](const QString &name) {
            return size_t(std::ranges::find(sheet->rows[0], name) - sheet->rows[0].begin());
        };
        QHash<QString, QString> published;
        for (size_t row = 1; row < sheet->rows.size(); ++row) {
            const auto &cells = sheet->rows[row];
            const QString standard = cells[column(u"service_standard_id"_s)];
            const QString code = cells[column(u"service_id"_s)] + (standard == u"NA" ? QString() : u'/' + standard);
            published.insert(code, cells[column(u"target_met"_s)]);
        }
        int decided = 0;
        for (const KpiStatus &status : statusOfAll(document->plan(), QDate(2026, 7, 8))) {
            const QString expected = published.value(status.kpi->code);
            const QString outcome = tokenFor(status.verdict.outcome);
            if (expected == u"NA") {
                QVERIFY2(outcome != u"missed", qPrintable(status.kpi->code));
                continue;
            }
            ++decided;
            QVERIFY2(outcome == (expected == u"Y" ? u"met"_s : u"missed"_s), qPrintable(status.kpi->code));
        }
        QCOMPARE(decided, 1783);
        const auto again = draftKpiImport(bytes, u"ss_2024.csv"_s, canada(), document->plan(), world.ids);
        QVERIFY_RESULT(again);
        QVERIFY(again->isEmpty());
    }

    void theOpenFormReadsBackToAnEqualDocument()
    {
        test::World world;
        auto document = world.newDocument();
        QRandomGenerator random(7);
        for (int edit = 0; edit < 100; ++edit)
            QVERIFY_RESULT(test::randomEdit(*document, random));
        const QByteArray json = planJson(document->plan());
        const auto plan = planFromJson(json);
        QVERIFY_RESULT(plan);
        QCOMPARE(digest(*plan), digest(document->plan()));
        test::World elsewhere(2);
        auto copy = elsewhere.newDocument();
        test::build(*copy, {u"Gone > Gone [] increase: 1/1"_s});
        QVERIFY_RESULT(replacePlan(*copy, u"Import Plan"_s, *plan));
        QCOMPARE(digest(copy->plan()), digest(document->plan()));
        QVERIFY_RESULT(copy->undo());
        QCOMPARE(copy->plan().table<Department>()[0].name, u"Gone"_s);
    }

    void anOpenFormWithImpossibleValuesIsRefused()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > A [] increase: 1/1"_s});
        const QByteArray json = planJson(document->plan());
        QVERIFY(!planFromJson("{"));
        QVERIFY(!planFromJson("{}"));
        QVERIFY(!planFromJson(QByteArray(json).replace("\"id\": \"1\"", "\"id\": \"0\"")));
        QVERIFY(!planFromJson(QByteArray(json).replace("\"position\": 1", "\"position\": 1.5")));
        const auto wrong = planFromJson(QByteArray(json).replace("\"increase\"", "\"upwards\""));
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().message.startsWith(u"kpi[0].direction cannot be read"_s),
                 qPrintable(wrong.error().message));
    }

    void exportedTextIsNeverAFormula()
    {
        TextTable table{{u"=name"_s, u"value"_s}, {{u"=1+1"_s, u"-5"_s}, {u"@x, \"y\""_s, u"2"_s}}, {false, true}};
        QCOMPARE(tableCsv(table), QByteArray("'=name,value\r\n'=1+1,-5\r\n\"'@x, \"\"y\"\"\",2\r\n"));
        for (const char *text : {"=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "'=1", "''=1", "＝1"}) {
            const QString safe = guarded(QString::fromUtf8(text));
            QVERIFY2(safe.startsWith(u'\'') && !looksLikeFormula(safe), text);
            QCOMPARE(unguarded(safe), QString::fromUtf8(text));
        }
        for (const char *text : {"", "a", "'a'", "'", "''", "5", "1-1"}) {
            QCOMPARE(guarded(QString::fromUtf8(text)), QString::fromUtf8(text));
            QCOMPARE(unguarded(QString::fromUtf8(text)), QString::fromUtf8(text));
        }
    }

    void aGuardAgainstFormulasIsTakenOffInKpiFilesToo()
    {
        test::World world;
        auto document = world.newDocument();
        const QByteArray rows =
            Heading + "'=Sales,'-Margin,EUR,Increase,2026-01,-5,1\n't Hooft,Costs,EUR,Decrease,2026-01,1,1\n";
        const auto draft = draftKpiImport(rows, u"kpis.csv"_s, {}, document->plan(), world.ids);
        QVERIFY_RESULT(draft);
        QStringList departments;
        std::ranges::transform(draft->departments, std::back_inserter(departments), &Department::name);
        departments.sort();
        QCOMPARE(departments, QStringList({u"'t Hooft"_s, u"=Sales"_s}));
        QVERIFY(std::ranges::count(draft->kpis, u"-Margin"_s, &Kpi::name) == 1);
        QVERIFY(std::ranges::count(draft->observations, std::optional(-5.0), &Observation::actual) == 1);
    }
};

QD_TEST_MAIN(TestImport)
#include "tst_import.moc"
