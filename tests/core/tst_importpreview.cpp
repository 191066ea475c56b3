// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/headings.h"
#include "exchange/importpreview.h"
#include "exchange/sample.h"
#include "support/world.h"

using namespace qd;
using namespace qd::exchange;
using namespace Qt::StringLiterals;

namespace {

const report::Wording Words(FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom));

/// A preview of \a csv against \a plan.
std::unique_ptr<ImportPreview> preview(const QByteArray &csv, const Mapping &given = {}, const Plan &plan = {},
                                       std::optional<const RecordType *> type = {})
{
    test::World world;
    auto sheet = std::make_shared<const Sheet>(readCsv(csv, u"file.csv"_s).value());
    return std::make_unique<ImportPreview>(sheet, type ? *type : guessType(*sheet, given), given, plan, world.ids,
                                           Words);
}

/// "heading=choice" of every column that is read.
QString reading(const ImportPreview &preview)
{
    QStringList parts;
    for (const PreviewColumn &column : preview.columns()) {
        if (!column.choice.isEmpty())
            parts << column.heading + u'=' + column.choice;
    }
    return parts.join(u' ');
}

/// The titles of what is still open.
QStringList asked(const ImportPreview &preview)
{
    QStringList titles;
    for (const Question &question : preview.questions()) {
        if (question.status != Status::Ok)
            titles << question.title;
    }
    return titles;
}

/// The choices after answering the question that begins with \a title by \a answer.
Mapping answer(const ImportPreview &preview, const QString &title, const QString &answer)
{
    for (const Question &question : preview.questions()) {
        for (const Question::Answer &each : question.answers) {
            if (question.title.startsWith(title) && each.label == answer)
                return each.mapping;
        }
    }
    qFatal("no answer %s to %s", qPrintable(answer), qPrintable(title));
}

const QByteArray Plain = "Department,KPI,Month,Actual,Target\n"
                         "Support,Speed,2026-05,41,40\nSupport,Speed,2026-06,42,40\n";

} // namespace

class TestImportPreview : public QObject
{
    Q_OBJECT

private slots:
    void headingsSayWhatTheyAreAbout_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *heading, const char *field) {
            QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromLatin1(field);
        };
        row("owner_org_title", "department"); // and not an owner: what it is about stands last
        row("Organisation", "department");
        row("program_id", "code");
        row("service_standard_en", "name");
        row("planned_spending_1", "target");
        row("actual_ftes", "actual");
        row("comments_en", "comment");
        row("Verantwortlich", "owner");
        row("fiscal_yr", "period");
        row("org_code", "department"); // the key of a department is not the key of a KPI
        row("colour", "");
    }

    void headingsSayWhatTheyAreAbout()
    {
        QFETCH(QString, heading);
        QFETCH(QString, field);
        int best = 0;
        QString found;
        for (const KpiField &each : kpiFields()) {
            if (const int score = headingScore(each, heading); score > best) {
                best = score;
                found = QLatin1String(each.name);
            }
        }
        QCOMPARE(found, field);
    }

    void titlesTotalsAndNotesAreNotImported()
    {
        const auto shown = preview("Revenue of Sales Europe,,,\nin M EUR,,,\nDepartment,KPI,April 2026,May 2026\n"
                                   "Germany,Revenue,\"11,2\",\"11,6\"\nFrance,Revenue,\"6,8\",\"7,0\"\n"
                                   "Total,,\"18,0\",\"18,6\"\nAs of 7 July,,,\n");
        QCOMPARE(reading(*shown), u"Department=department KPI=name April 2026=values May 2026=values"_s);
        QCOMPARE(shown->mapping().headerRow, 3);
        QCOMPARE(shown->rowNote(0), u"not imported: above the headings"_s);
        QCOMPARE(shown->rowNote(5), u"not imported: a total"_s);
        QCOMPARE(shown->rowNote(6), u"not imported: a note below the table"_s);
        QCOMPARE(shown->cell(3, 2).read, u"11.2"_s);
        QCOMPARE(shown->cell(3, 2).written, u"11,2"_s);
        QCOMPARE(shown->facts().at(0).value, u"36.6"_s); // 11.2 + 11.6 + 6.8 + 7.0
        QCOMPARE(shown->facts().at(1).value, u"36.6"_s);
        QCOMPARE(shown->facts().at(3).value, u"4 of 4"_s);
        QCOMPARE(shown->verb(), u"Import 4 Value(s)"_s);
    }

    void aColumnOfNumbersWithoutAWordIsAKpiOfItsOwn()
    {
        const auto shown =
            preview("period,org_code,type,attendances,breaches\n2026-04,RF4,1,100,9\n2026-04,RF4,2,40,1\n"
                    "2026-05,RF4,1,110,8\n2026-05,RF4,2,30,2\n");
        QCOMPARE(reading(*shown),
                 u"period=period org_code=department type=scope attendances=measure breaches=measure"_s);
        QCOMPARE(shown->facts().at(3).value, u"8 of 8"_s);
        // One of them as the only value.
        const auto one = preview("period,org_code,type,attendances,breaches\n2026-04,RF4,1,100,9\n2026-04,RF4,2,40,1\n",
                                 shown->choose(u"attendances"_s, {}));
        QVERIFY(reading(*one).endsWith(u"breaches=measure"_s));
    }

    void aTargetGoesWithTheValueThatIsChosen()
    {
        const QByteArray csv =
            "fy,organisation,program_name,planned_spending,actual_spending,planned_ftes,actual_ftes\n"
            "2024-2025,Fisheries,Lobster,10.5,9.5,3,4\n2024-2025,Forests,Spruce,20,21,5,6\n";
        const auto first = preview(csv);
        QVERIFY(reading(*first).contains(u"planned_spending=target actual_spending=actual"_s));
        const auto second = preview(csv, first->choose(u"actual_ftes"_s, u"actual"_s));
        QVERIFY2(reading(*second).contains(u"planned_ftes=target actual_ftes=actual"_s), qPrintable(reading(*second)));
        QCOMPARE(second->facts().at(0).value, u"10"_s);
    }

    void whatIsChosenStays()
    {
        const auto first = preview(Plain);
        const auto second = preview(Plain, first->choose(u"Target"_s, {}));
        QCOMPARE(reading(*second), u"Department=department KPI=name Month=period Actual=actual"_s);
        const auto third = preview(Plain, second->choose(u"Target"_s, u"forecast"_s));
        QCOMPARE(third->columns().back().choice, u"forecast"_s);
        QCOMPARE(third->columns().back().status, Status::Ok);
        QCOMPARE(third->columns().back().reason, u"Chosen by you"_s);
    }

    void theDirectionIsAskedForUnlessTheFileProvesIt()
    {
        const auto silent = preview(Plain);
        QCOMPARE(asked(*silent), QStringList{u"Which way is better?"_s});
        const auto told = preview(Plain, answer(*silent, u"Which way"_s, u"Lower"_s));
        QVERIFY(asked(*told).isEmpty());
        QCOMPARE(told->mapping().constants.value(u"direction"_s), u"decrease"_s);
        QByteArray csv = "Department,KPI,Month,Actual,Target,Target met\n";
        for (int number = 0; number < 12; ++number)
            csv += "Support,K" + QByteArray::number(number) + ",2026-06," + QByteArray::number(number) + ",5,"
                + (number >= 5 ? "Y" : "N") + '\n';
        const auto proven = preview(csv);
        QCOMPARE(proven->mapping().constants.value(u"direction"_s), u"increase"_s);
        QVERIFY(asked(*proven).contains(u"Higher is better"_s)); // a guess is shown, never silent
    }

    void cellsThatAreNoNumbersAreAskedAboutOnce()
    {
        const QByteArray csv = "Department,KPI,Direction,Month,Actual\nA,K,up,2026-04,ca. 5\nA,K,up,2026-05,6\n"
                               "A,K,up,2026-06,tbd\n";
        const auto shown = preview(csv);
        QCOMPARE(asked(*shown).size(), 1);
        QCOMPARE(shown->cell(1, 4).status, Status::Risk);
        QCOMPARE(shown->facts().at(3).value, u"1 of 1"_s);
        const auto emptied = preview(csv, answer(*shown, u"2 cell(s)"_s, u"Leave the Cells Empty"_s));
        QVERIFY(asked(*emptied).isEmpty());
        QCOMPARE(emptied->title(), u"All 3 row(s) can be read"_s);
    }

    void anUnknownWordIsTranslatedByAnAnswer()
    {
        const QByteArray csv = "Department,KPI,Direction,Month,Actual\nA,K,hinauf,2026-06,5\n";
        const auto shown = preview(csv);
        QCOMPARE(asked(*shown), QStringList{u"What does “hinauf” mean?"_s});
        const auto told = preview(csv, answer(*shown, u"What does"_s, u"Higher is better"_s));
        QVERIFY(asked(*told).isEmpty());
        QCOMPARE(told->cell(1, 2).read, u"Higher is better"_s);
    }

    void numbersThatReadTwoWaysWaitForAWord()
    {
        const QByteArray csv = "Department,KPI,Direction,Month,Actual\nA,K,up,2026-06,1.500\n";
        const auto shown = preview(csv);
        QVERIFY(!shown->canImport());
        QCOMPARE(asked(*shown).size(), 1);
        const auto told = preview(csv, answer(*shown, u"Is 1.500"_s, u"Comma Before Decimals"_s));
        QVERIFY(told->canImport());
        QCOMPARE(told->facts().at(0).value, u"1,500"_s);
    }

    void aDepartmentThatLooksLikeAKnownOneIsJoinedByAnAnswer()
    {
        const Plan plan = samplePlan().value();
        const QByteArray csv = "Department,KPI,Direction,Month,Actual\nField Service,Visits,up,2026-06,5\n";
        const auto shown = preview(csv, {}, plan);
        QCOMPARE(asked(*shown), QStringList{u"Is “Field Service” the same as Field Services?"_s});
        const auto joined = preview(csv, answer(*shown, u"Is “Field"_s, u"Join"_s), plan);
        QVERIFY(asked(*joined).isEmpty());
        QCOMPARE(joined->cell(1, 0).read, u"Field Services"_s);
        const auto apart = preview(csv, answer(*shown, u"Is “Field"_s, u"New Department"_s), plan);
        QVERIFY(asked(*apart).isEmpty());
    }

    void otherTablesAreKnownByTheirHeadings_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("table");
        QTest::newRow("hand-offs") << QByteArray("Deliverable,Needs from,Needed for,Needed by,Promised by\n"
                                                 "Feed,Data & IT,Customer Support,15.08.2026,30.09.2026\n")
                                   << u"handOff"_s;
        QTest::newRow("objectives") << QByteArray("Objective,Department,Weight,Due\nGrow,Marketing,2,2026-09-30\n")
                                    << u"objective"_s;
        QTest::newRow("departments") << QByteArray("Name,Short name,Function,Country\nLegal,Legal,Finance,Germany\n")
                                     << u"department"_s;
        QTest::newRow("values of KPIs") << Plain << QString();
    }

    void otherTablesAreKnownByTheirHeadings()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, table);
        const RecordType *type = guessType(readCsv(csv, u"file.csv"_s).value(), {});
        QCOMPARE(type ? QString::fromLatin1(type->table) : QString(), table);
        if (!type)
            return;
        const auto shown = preview(csv, {}, samplePlan().value());
        QVERIFY2(shown->canImport(), qPrintable(shown->sentence()));
        QVERIFY2(asked(*shown).isEmpty(), qPrintable(asked(*shown).join(u' ')));
    }

    void theSamePreviewStoresWhatTheCommandLineStores()
    {
        const QByteArray csv = "Department,KPI,Direction,Month,Actual\nA,K,up,2026-05,5\nB,L,up,2026-06,6\n";
        test::World one;
        auto first = one.newDocument();
        QVERIFY_RESULT(applyImport(*first, draftKpiImport(csv, u"file.csv"_s, {}, first->plan(), one.ids).value()));
        test::World two;
        auto second = two.newDocument();
        const auto sheet = std::make_shared<const Sheet>(readCsv(csv, u"file.csv"_s).value());
        const ImportPreview shown(sheet, nullptr, {}, second->plan(), two.ids, Words);
        QVERIFY_RESULT(shown.store(*second, two.ids));
        QCOMPARE(digest(second->plan()), digest(first->plan()));
        QCOMPARE(two.ids.next(), one.ids.next());
    }

    void aPreviewOfOlderRecordsIsMadeAnewWhenItIsStored()
    {
        test::World world;
        auto document = world.newDocument();
        const auto sheet = std::make_shared<const Sheet>(
            readCsv("Department,KPI,Direction,Month,Actual\nA,K,up,2026-05,5\n", u"file.csv"_s).value());
        const ImportPreview shown(sheet, nullptr, {}, document->plan(), world.ids, Words);
        test::build(*document, {u"A > Other [] increase: 5/1"_s});
        QVERIFY_RESULT(shown.store(*document, world.ids));
        QCOMPARE(document->plan().table<Department>().size(), 1U); // A is known by now
        QCOMPARE(document->plan().table<Kpi>().size(), 2U);
    }

    void daysAreReadAsPeopleWriteThem()
    {
        const QDate day(2026, 8, 15);
        for (const char *written : {"2026-08-15", "15.08.2026", "15.8.26", "15/08/2026", "8/15/2026", "15 August 2026",
                                    "15 Aug 2026", "15. August 2026", "August 15, 2026", "2026-08-15T00:00:00"})
            QVERIFY2(readDate(QString::fromLatin1(written)) == day, written);
        QCOMPARE(readDate(u"03/04/2026"_s), QDate()); // March or April
        QCOMPARE(readDate(u"03/04/2026"_s, u"MM/dd/yyyy"_s), QDate(2026, 3, 4));
        QCOMPARE(readDate(u"soon"_s), QDate());
        QCOMPARE(readDate(u"31.06.2026"_s), QDate());
    }
};

QD_TEST_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
