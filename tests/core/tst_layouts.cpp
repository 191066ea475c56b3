// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file.h"
#include "exchange/csvreader.h"
#include "exchange/importpreview.h"
#include "exchange/kpiimport.h"
#include "exchange/rowkind.h"
#include "exchange/savedmappings.h"
#include "exchange/tablefile.h"
#include "exchange/tableimport.h"
#include "exchange/xlsxwriter.h"
#include "support/world.h"

using namespace qd;
using namespace qd::exchange;
using namespace Qt::StringLiterals;

namespace {

Sheet sheetOf(const QByteArray &csv, const QString &name = u"file.csv"_s)
{
    CsvOptions options;
    options.delimiter = u","_s;
    return readCsv(csv, name, options).value();
}

Mapping mappingOf(const QByteArray &json)
{
    return mappingFromJson(json).value();
}

/// "Service / Calls 2026-06: 12 of 10, forecast 13": every value of \a draft in the order of the file.
QString valuesOf(const ImportDraft &draft)
{
    const FiscalCalendar calendar(4);
    QStringList lines;
    for (const Observation &value : draft.observations) {
        const auto kpi = std::ranges::find(draft.kpis, value.kpi, &Kpi::id);
        QString line = u"%1 %2:"_s.arg(kpi->name, calendar.code(value.period()));
        const auto add = [&line](const char *name, const std::optional<double> &number) {
            if (number)
                line += u" %1 %2"_s.arg(QLatin1String(name)).arg(*number);
        };
        add("actual", value.actual);
        add("target", value.target);
        add("forecast", value.forecast);
        add("ytd", value.ytdActual);
        add("ytdTarget", value.ytdTarget);
        lines << line;
    }
    return lines.join(u'\n');
}

Result<ImportDraft> draftOf(const QByteArray &csv, const Mapping &mapping, test::World &world, Document &document)
{
    return draftKpiImport(sheetOf(csv), mapping, document.plan(), world.ids);
}

Result<TableDraft> storeTable(Document &document, const Sheet &sheet, const RecordType &type, const Mapping &mapping,
                              test::World &world)
{
    QD_TRY(TableDraft draft, draftTableImport(sheet, type, document.plan(), world.ids, mapping));
    QD_CHECK(applyTableImport(document, draft));
    return draft;
}

} // namespace

class TestLayouts : public QObject
{
    Q_OBJECT

private slots:
    void headingsMayStandInSeveralRows_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("headings");
        QTest::newRow("one row") << QByteArray("Department,KPI,Month,Actual\nA,B,2026-06,1\n") << 1 << 1
                                 << u"Department|KPI|Month|Actual"_s;
        QTest::newRow("groups above") << QByteArray(
            ",,June 2026,,July 2026,\nDepartment,KPI,Actual,Target,Actual,Target\n"
            "A,B,1,2,3,4\n") << 2 << 2
                                      << u"Department|KPI|June 2026 Actual|June 2026 Target|July 2026 Actual|July 2026 "
                                         "Target"_s;
        QTest::newRow("groups beside names")
            << QByteArray("Department,KPI,June 2026,,July 2026,\n,,Actual,Target,Actual,"
                          "Target\nA,B,1,2,3,4\n")
            << 2 << 2
            << u"Department|KPI|June 2026 Actual|June 2026 Target|July 2026 "
               "Actual|July 2026 Target"_s;
        QTest::newRow("a title above") << QByteArray("Numbers of June,,\nDepartment,KPI,2026-06\nA,B,1\n") << 2 << 1
                                       << u"Department|KPI|2026-06"_s;
        QTest::newRow("the same heading twice")
            << QByteArray("Department,Pct,Pct\nA,1,2\n") << 1 << 1 << u"Department|Pct|Pct (2)"_s;
    }

    void headingsMayStandInSeveralRows()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, row);
        QFETCH(int, rows);
        QFETCH(QString, headings);
        const Sheet sheet = sheetOf(csv);
        const int found = guessHeaderRow(sheet);
        QCOMPARE(found, row);
        QCOMPARE(guessHeaderRows(sheet, found), rows);
        const auto list = headingsOf(sheet, found, rows);
        QCOMPARE(QStringList(list.begin(), list.end()).join(u'|'), headings);
    }

    void periodsInHeadingsMayComeWithAMeasure_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("expected");
        QTest::newRow("actual and target of each month, in any order")
            << QByteArray(
                   "Department,KPI,Jul-26 Target,Jul-26 Actual,Jun-26 Actual,Jun-26 Target\nSales,Leads,5,4,3,2\n")
            << u"Leads 2026-07: actual 4 target 5\nLeads 2026-06: actual 3 target 2"_s;
        QTest::newRow("plan for the months that have no actual yet")
            << QByteArray(
                   "Department,KPI,Actual 2026-06,Plan 2026-06,Actual 2026-07,Plan 2026-07\nSales,Leads,3,2,,5\n")
            << u"Leads 2026-06: actual 3 target 2\nLeads 2026-07: target 5"_s;
        QTest::newRow("two rows of headings")
            << QByteArray(",,June 2026,,July 2026,\nDepartment,KPI,Actual,Target,Actual,Target\nSales,Leads,1,2,3,4\n")
            << u"Leads 2026-06: actual 1 target 2\nLeads 2026-07: actual 3 target 4"_s;
        QTest::newRow("the year to date beside the period")
            << QByteArray("Department,KPI,2026-06 Actual,2026-06 YTD,2026-06 YTD Target\nSales,Leads,3,9,12\n")
            << u"Leads 2026-06: actual 3 ytd 9"_s;
    }

    void periodsInHeadingsMayComeWithAMeasure()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, expected);
        test::World world;
        auto document = world.newDocument();
        const auto draft = draftOf(csv, {}, world, *document);
        QVERIFY_RESULT(draft);
        QCOMPARE(valuesOf(*draft), expected);
        // Targets do not count as values that the import would have lost.
        const report::Wording wording(FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom));
        const ImportPreview preview(std::make_shared<const Sheet>(sheetOf(csv)), nullptr, {}, document->plan(),
                                    world.ids, wording);
        QCOMPARE(preview.facts().at(2).value, u"none, equal"_s);
    }

    void yearToDateIsKeptApartFromThePeriod()
    {
        test::World world;
        auto document = world.newDocument();
        const auto draft = draftOf("Department,KPI,Month,Actual,Target,YTD,YTD Target\nSales,Leads,2026-06,3,4,9,12\n",
                                   {}, world, *document);
        QVERIFY_RESULT(draft);
        QCOMPARE(valuesOf(*draft), u"Leads 2026-06: actual 3 target 4 ytd 9 ytdTarget 12"_s);
    }

    void daysAreDaysWhenAMonthHasSeveral()
    {
        test::World world;
        auto document = world.newDocument();
        const auto daily = draftOf("Department,KPI,Date,Actual\nWeb,Visits,2026-06-01,5\nWeb,Visits,2026-06-02,7\n", {},
                                   world, *document);
        QVERIFY_RESULT(daily);
        QCOMPARE(valuesOf(*daily), u"Visits 2026-06-01: actual 5\nVisits 2026-06-02: actual 7"_s);
        QCOMPARE(daily->kpis.front().cadence, Cadence::Day);
        const auto weekly = draftOf("Department,KPI,Date,Actual\nWeb,Visits,2026-06-01,5\nWeb,Visits,2026-06-08,7\n",
                                    {}, world, *document);
        QVERIFY_RESULT(weekly);
        QCOMPARE(weekly->kpis.front().cadence, Cadence::Week);
        const auto monthly = draftOf("Department,KPI,Date,Actual\nWeb,Visits,2026-06-30,5\nWeb,Visits,2026-07-31,7\n",
                                     {}, world, *document);
        QVERIFY_RESULT(monthly);
        QCOMPARE(valuesOf(*monthly), u"Visits 2026-06: actual 5\nVisits 2026-07: actual 7"_s);
    }

    void rowsOfOneRecordAreAddedUp()
    {
        test::World world;
        auto document = world.newDocument();
        const Mapping mapping = mappingOf(R"({"combine": "sum"})");
        const QByteArray departments = "Code,Name\nS,Sales\nS,Sales again\n";
        QVERIFY_RESULT(storeTable(*document, sheetOf(departments), describe<Department>(),
                                  mappingOf(R"({"combine": "first"})"), world));
        QCOMPARE(document->plan().table<Department>().size(), 1U);
        const QByteArray capacities = "Department,Period,Headcount,Planned headcount\nS,2026/27,1.5,2\nS,2026/27,2,\n";
        const auto draft = storeTable(*document, sheetOf(capacities), describe<Capacity>(), mapping, world);
        QVERIFY_RESULT(draft);
        QCOMPARE(draft->read, 2);
        QCOMPARE(draft->created, 1);
        const Capacity capacity = *document->plan().table<Capacity>().begin();
        QCOMPARE(capacity.cadence, Cadence::Year);
        QCOMPARE(capacity.start, QDate(2026, 4, 1));
        QCOMPARE(capacity.headcount, 3.5);
        QCOMPARE(capacity.plannedHeadcount, 2);
        const auto again = storeTable(*document, sheetOf(capacities), describe<Capacity>(), mapping, world);
        QVERIFY_RESULT(again);
        QCOMPARE(again->unchanged, 1);
    }

    void equalNamesInOneFileStayTheirOwnRecords()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(
            storeTable(*document, sheetOf("Code,Name\nS,Sales\nF,Finance\n"), describe<Department>(), {}, world));
        const QByteArray needs = "Deliverable,Needed by department,Needed from,Needed by\nReport,S,F,2026-08-01\n"
                                 "Report,S,F,2026-09-01\n";
        const auto first = storeTable(*document, sheetOf(needs), describe<HandOff>(), {}, world);
        QVERIFY_RESULT(first);
        QCOMPARE(first->created, 2);
        const auto second = storeTable(*document, sheetOf(needs), describe<HandOff>(), {}, world);
        QVERIFY_RESULT(second);
        QCOMPARE(second->unchanged, 2);
        QCOMPARE(document->plan().table<HandOff>().size(), 2U);
    }

    void eachSheetOfAWorkbookCanBeADepartment()
    {
        const auto sheet = [](const QString &name, const std::vector<std::vector<QString>> &rows) {
            BookSheet made{.name = name};
            for (const auto &row : rows) {
                made.rows.emplace_back();
                for (const QString &cell : row) {
                    bool isNumber = false;
                    const double number = cell.toDouble(&isNumber);
                    made.rows.back().push_back(
                        {isNumber ? Value(number) : Value(cell), isNumber ? CellKind::Number : CellKind::Text});
                }
            }
            return made;
        };
        const auto bytes =
            writeXlsx({sheet(u"Sales"_s, {{u"KPI"_s, u"Month"_s, u"Actual"_s}, {u"Leads"_s, u"2026-06"_s, u"3"_s}}),
                       sheet(u"Notes"_s, {{u"Remark"_s, u"By"_s}, {u"none"_s, u"nobody"_s}}),
                       sheet(u"Service"_s,
                             {{u"Numbers of Service"_s},
                              {u"Month"_s, u"KPI"_s, u"Actual"_s},
                              {u"2026-06"_s, u"Leads"_s, u"7"_s},
                              {u"2026-07"_s, u"Leads"_s, u"many"_s}})});
        QVERIFY_RESULT(bytes);
        test::World world;
        auto document = world.newDocument();
        Mapping mapping;
        mapping.sheet = QLatin1String(AllSheets);
        const auto draft = draftKpiImport(*bytes, u"plan.xlsx"_s, mapping, document->plan(), world.ids);
        QVERIFY_RESULT(draft);
        QStringList departments;
        for (const Department &department : draft->departments)
            departments << department.name;
        QCOMPARE(departments, (QStringList{u"Sales"_s, u"Service"_s}));
        QStringList places;
        for (const Observation &value : draft->observations)
            places << u"%1 = %2"_s.arg(placeOf(value)).arg(*value.actual);
        QCOMPARE(places, (QStringList{u"plan.xlsx, Sales, cell C2 = 3"_s, u"plan.xlsx, Service, cell C3 = 7"_s}));
        QStringList problems;
        for (const Problem &problem : draft->problems)
            problems << u"%1 row %2 %3: %4"_s.arg(problem.file).arg(problem.row).arg(problem.column, problem.value);
        QVERIFY2(problems.contains(u"plan.xlsx, Service row 4 Actual: many"_s), qPrintable(problems.join(u'\n')));
        QVERIFY(std::ranges::any_of(draft->problems, [](const Problem &problem) {
            return problem.level == ProblemLevel::Warning && problem.problem.contains(u"Notes"_s);
        }));
    }

    void anAliasMeansItsDepartment()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(storeTable(*document, sheetOf("Code,Name\nS,Sales\n"), describe<Department>(), {}, world));
        QVERIFY_RESULT(storeTable(*document, sheetOf("Spelling,Department\nVertrieb,S\n"), describe<DepartmentAlias>(),
                                  {}, world));
        const auto draft = draftOf("Department,KPI,Month,Actual\nvertrieb,Leads,2026-06,3\nSales,Orders,2026-06,4\n",
                                   {}, world, *document);
        QVERIFY_RESULT(draft);
        QVERIFY(draft->departments.empty());
        QCOMPARE(draft->kpis.size(), 2U);
        QCOMPARE(draft->kpis[0].department, draft->kpis[1].department);
        const auto move = draftTableImport(sheetOf("Name,Department\nAda,VERTRIEB\n"), describe<Person>(),
                                           document->plan(), world.ids, {});
        QVERIFY_RESULT(move);
        QCOMPARE(move->rejected, 0);
    }

    void aKeptMappingReadsNextQuartersFile()
    {
        test::World world;
        auto document = world.newDocument();
        const QByteArray june = "Bereich;Was;Jun-26;Mai-26\nSales;Leads;1,5;2\n";
        const Sheet first = readCsv(june, u"june.csv"_s).value();
        Mapping given;
        given.columns[u"department"_s].columns = {u"Bereich"_s};
        given.columns[u"name"_s].columns = {u"Was"_s};
        const auto draft = draftKpiImport(first, given, document->plan(), world.ids);
        QVERIFY_RESULT(draft);
        QVERIFY_RESULT(document->edit(u"Keep"_s, [&](Edit &edit) {
            return edit.put(toKeep(edit.nextId<ImportMapping>(), u"Sales numbers"_s, nullptr, first, given,
                                   draft->mapping, QDate(2026, 7, 1)));
        }));
        // Other months, a column more, the same sender.
        const Sheet next = readCsv("Bereich;Was;Sep-26;Aug-26;Notiz\nSales;Leads;4,5;3;gut\n", u"sept.csv"_s).value();
        const auto known = knownMapping(document->plan(), next);
        QVERIFY2(known,
                 qPrintable(document->plan().table<ImportMapping>().begin()->headings + u"//"_s
                            + document->plan().table<ImportMapping>().begin()->mapping));
        QCOMPARE(known->record->name, u"Sales numbers"_s);
        const auto read = draftKpiImport(next, known->mapping, document->plan(), world.ids);
        QVERIFY_RESULT(read);
        QCOMPARE(valuesOf(*read), u"Leads 2026-09: actual 4.5\nLeads 2026-08: actual 3"_s);
        QVERIFY_RESULT(applyImport(*document, *read, {}, *known->record));
        QCOMPARE(document->plan().table<ImportMapping>().begin()->usedOn, QDate(2026, 7, 8));
        // Another sender's file is not read so.
        QVERIFY(!knownMapping(document->plan(), readCsv("Team;KPI;Sep-26\nA;B;1\n", u"other.csv"_s).value()));
        QVERIFY(knownMapping(document->plan(), u"sales NUMBERS"_s));
    }

    void theDifferenceIsSeenBeforeItIsStored()
    {
        test::World world;
        auto document = world.newDocument();
        const QByteArray before = "Department,KPI,Month,Actual\nSales,Leads,2026-06,3\nSales,Leads,2026-05,2\n";
        const auto draft = draftOf(before, {}, world, *document);
        QVERIFY_RESULT(applyImport(*document, *draft));
        const report::Wording wording(FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto sheet = std::make_shared<const Sheet>(sheetOf(
            "Department,KPI,Month,Actual\nSales,Leads,2026-06,4\nSales,Leads,2026-05,2\nSales,Orders,2026-06,7\n"));
        const ImportPreview preview(sheet, nullptr, {}, document->plan(), world.ids, wording);
        QStringList lines;
        const std::function<void(const report::OutlineRow &, int)> list = [&](const report::OutlineRow &row,
                                                                              int depth) {
            QStringList cells;
            for (const auto &cell : row.cells)
                cells << cell.text;
            lines << QString(depth * 2, u' ') + cells.join(u'|');
            for (const auto &child : row.children)
                list(child, depth + 1);
        };
        for (const auto &row : preview.changes().rows)
            list(row, 0);
        const QString text = lines.join(u'\n');
        QVERIFY2(text.contains(u"Leads, June 2026") && text.contains(u"Actual|3|4") && text.contains(u"Orders")
                     && !text.contains(u"May 2026"),
                 qPrintable(text));
    }

    void plannedAndActualStaffOfCanadaBecomeCapacity()
    {
        const QString programs = test::sharedData(u"kpi-canada-service-standards/rbpo.csv"_s);
        const QString variants = test::sharedData(u"kpi-canada-service-standards/org_var.csv"_s);
        const QString standards = test::sharedData(u"kpi-canada-service-standards/ss_2024.csv"_s);
        if (programs.isEmpty() || variants.isEmpty() || standards.isEmpty())
            QSKIP("the data set kpi-canada-service-standards is not here");
        test::World world;
        auto document = world.newDocument();
        const Sheet rbpo = readCsv(*readFile(programs), u"rbpo.csv"_s).value();
        QVERIFY_RESULT(storeTable(*document, rbpo, describe<Department>(), mappingOf(R"({"combine": "first",
            "columns": {"code": "organization_id", "name": "organization"}})"),
                                  world));
        QCOMPARE(document->plan().table<Department>().size(), 94U);

        const auto aliases =
            storeTable(*document, readCsv(*readFile(variants), u"org_var.csv"_s).value(), describe<DepartmentAlias>(),
                       mappingOf(R"({"columns": {"spelling": "org_name_variant", "department": "org_id"}})"), world);
        QVERIFY_RESULT(aliases);
        QCOMPARE(aliases->read, 1697);
        QCOMPARE(aliases->rejected, 701); // of organisations without programs

        // By the 101 spellings, not by the numbers: seven organisations were renamed.
        const auto capacity = storeTable(*document, rbpo, describe<Capacity>(), mappingOf(R"({"combine": "sum",
            "columns": {"department": "organization", "start": "fy_ef", "plannedHeadcount": "planned_ftes_1",
                        "headcount": "actual_ftes"}})"),
                                         world);
        QVERIFY_RESULT(capacity);
        QCOMPARE(capacity->read, 8405);
        QCOMPARE(capacity->rejected, 0);
        QCOMPARE(document->plan().table<Capacity>().size(), 629U);
        double planned = 0;
        double actual = 0;
        int withoutActual = 0;
        for (const Capacity &each : document->plan().table<Capacity>()) {
            QCOMPARE(each.cadence, Cadence::Year);
            planned += each.plannedHeadcount.value_or(0);
            actual += each.headcount.value_or(0);
            withoutActual += each.headcount ? 0 : 1;
            if (document->plan().find(each.department)->code == u"1" && each.start == QDate(2019, 4, 1)) {
                QCOMPARE(each.plannedHeadcount, 4865);
                QCOMPARE(each.headcount, 4831);
            }
        }
        QCOMPARE(QString::number(planned, 'f', 2), u"2833947.59"_s);
        QCOMPARE(QString::number(actual, 'f', 2), u"2057504.17"_s);
        QCOMPARE(withoutActual, 180);

        // The other data set of the same government calls them by abbreviations: 60 of its 62 are known.
        const auto draft =
            draftKpiImport(readCsv(*readFile(standards), u"ss_2024.csv"_s).value(),
                           mappingOf(R"({"columns": {"department": "owner_org", "name": "service_standard_en",
                "code": {"columns": ["service_id", "service_standard_id"], "separator": "/"},
                "period": "fiscal_yr", "actual": "performance", "target": "target"},
                "constants": {"unit": "%", "direction": "increase"}, "identity": ["code"]})"),
                           document->plan(), world.ids);
        QVERIFY_RESULT(draft);
        QCOMPARE(draft->departments.size(), 2U);
    }
};

QD_TEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
