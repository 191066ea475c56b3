// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporting.h"
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "exchange/tablefile.h"
#include "exchange/tableimport.h"
#include "exchange/tableworkbook.h"
#include "support/randomplan.h"
#include "support/world.h"

#include <QDir>

using namespace qd;
using namespace qd::exchange;
using namespace Qt::StringLiterals;

namespace {

/// How many random documents each claim is tried with; more by QD_ROUNDTRIPS.
int runs()
{
    bool set = false;
    const int wanted = qEnvironmentVariableIntValue("QD_ROUNDTRIPS", &set);
    return set ? wanted : 50;
}

/// The \a run-th random plan: the same everywhere. QD_SEED begins elsewhere.
Plan planOf(int run)
{
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("QD_SEED") + run));
    return test::randomPlan(random);
}

/// The first field of \a read that is not what \a plan has; empty: they are equal.
QString differenceOf(const Plan &read, const Plan &plan)
{
    QString difference;
    AllRecords::forEach([&]<typename Record>() {
        const RecordType &type = describe<Record>();
        for (const Record &record : plan.table<Record>()) {
            const Record *other = read.table<Record>().find(record.key());
            for (const Field &field : type.fields) {
                if (difference.isEmpty() && !(other && field.get(other) == field.get(&record)))
                    difference = u"%1.%2: %3, not %4"_s.arg(QLatin1String(type.table), QLatin1String(field.name),
                                                            other ? cellText(field, field.get(other)) : u"nothing"_s,
                                                            cellText(field, field.get(&record)));
            }
        }
    });
    return difference;
}

/// What is wrong with \a bytes as table \a type of \a plan; empty: every row says what the plan has.
QString changeIn(const Result<Sheet> &sheet, const RecordType &type, const Plan &plan)
{
    const QString table = QLatin1String(type.table) + u": "_s;
    if (!sheet)
        return table + sheet.error().message;
    test::World world;
    const auto draft = draftTableImport(*sheet, type, plan, world.ids);
    if (!draft)
        return table + draft.error().message;
    for (const Problem &problem : draft->problems)
        return table + u"%1, row %2, %3: %4"_s.arg(problem.value).arg(problem.row).arg(problem.column, problem.problem);
    const std::size_t records = recordsOf(plan, type).size();
    if (digest(draft->after) != digest(plan) || std::size_t(draft->unchanged) != records)
        return table + differenceOf(draft->after, plan) + u'\n'
            + u"%1 of %2 unchanged, %3 updated, %4 created"_s.arg(draft->unchanged)
                  .arg(records)
                  .arg(draft->updated)
                  .arg(draft->created);
    return {};
}

/// The first table of \a plan that does not read back unchanged from \a format.
QString changeThrough(const QString &format, const Plan &plan)
{
    QString change;
    AllRecords::forEach([&]<typename Record>() {
        if (!change.isEmpty())
            return;
        const RecordType &type = describe<Record>();
        const auto bytes = exportedTable(plan, QLatin1String(type.table), format);
        change = bytes ? changeIn(readSheet(*bytes, u"table"_s), type, plan) : bytes.error().message;
    });
    return change;
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qInfo("%d random plans from seed %d on", runs(), qEnvironmentVariableIntValue("QD_SEED")); }

    void randomPlansHoldRecordsOfEveryType()
    {
        const Plan plan = planOf(0);
        AllRecords::forEach(
            [&]<typename Record>() { QVERIFY2(!plan.table<Record>().empty(), describe<Record>().table); });
        QCOMPARE(digest(planOf(0)), digest(plan));
        QVERIFY(digest(planOf(1)) != digest(plan));
    }

    void theOpenFormOfEveryPlanReadsBackEqual()
    {
        for (int run = 0; run < runs(); ++run) {
            const Plan plan = planOf(run);
            const auto read = planFromJson(planJson(plan));
            QVERIFY_RESULT(read);
            QCOMPARE(differenceOf(*read, plan), QString());
            QVERIFY(*read == plan);
            QCOMPARE(digest(*read), digest(plan));
        }
    }

    void documentsKeepEveryPlan()
    {
        for (int run = -1; run < runs(); ++run) {
            const Plan plan = run < 0 ? samplePlan().value() : planOf(run);
            test::World world;
            auto document = world.newDocument();
            QVERIFY_RESULT(replacePlan(*document, u"Import Plan"_s, plan));
            const QByteArray json = planJson(document->plan());
            QCOMPARE(differenceOf(document->plan(), plan), QString());
            QCOMPARE(digest(document->plan()), digest(plan));
            test::World elsewhere(2);
            auto copy = elsewhere.newDocument();
            QVERIFY_RESULT(replacePlan(*copy, u"Import Plan"_s, *planFromJson(json)));
            QCOMPARE(digest(copy->plan()), digest(plan));
        }
    }

    void everyTableReadsBackUnchanged_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }

    void everyTableReadsBackUnchanged()
    {
        QFETCH(QString, format);
        QCOMPARE(changeThrough(format, samplePlan().value()), QString());
        const int plans = format == u"csv" ? runs() : runs() / 5; // writing a workbook takes its time
        for (int run = 0; run < plans; ++run)
            QVERIFY2(changeThrough(format, planOf(run)).isEmpty(),
                     qPrintable(u"plan %1, %2"_s.arg(run).arg(changeThrough(format, planOf(run)))));
    }

    void everythingInOneWorkbookReadsBackUnchanged()
    {
        for (int run = 0; run < runs() / 5; ++run) {
            const Plan plan = planOf(run);
            const auto bytes = exportedPlan(plan, u"xlsx"_s);
            QVERIFY_RESULT(bytes);
            AllRecords::forEach([&]<typename Record>() {
                const RecordType &type = describe<Record>();
                const auto sheet = readSheet(*bytes, u"all.xlsx"_s, {.choice = {{}, sheetNamesFor(type)}});
                QCOMPARE(changeIn(sheet, type, plan), QString());
            });
        }
    }

    void everythingAsCsvIsAFolderOfTables()
    {
        const Plan plan = planOf(0);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new/tables"_s);
        QVERIFY_RESULT(writeTables(plan, path));
        QCOMPARE(QDir(path).entryList(QDir::Files).size(), qsizetype(AllRecords::size));
        AllRecords::forEach([&]<typename Record>() {
            const RecordType &type = describe<Record>();
            QFile file(path + u'/' + QLatin1String(type.table) + u".csv"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(changeIn(readSheet(file.readAll(), u"table"_s), type, plan), QString());
        });
        const auto again = writeTables(plan, path);
        QVERIFY(!again);
        QVERIFY2(again.error().message.contains(u"organisation.csv is there already"_s),
                 qPrintable(again.error().message));
    }
};

QD_TEST_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
