// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/verdict.h"
#include "store/records.h"
#include "store/schema.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;

class TestRecords : public QObject
{
    Q_OBJECT

private slots:
    void descriptionsAndSchemaAreEqual()
    {
        auto database = store::Database::inMemory();
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(store::createSchema(*database));
        AllRecords::forEach([&]<typename Record>() {
            const RecordType &type = describe<Record>();
            auto columns = database->prepare("SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo('"
                                             + std::string(type.table) + "')");
            QVERIFY_RESULT(columns);
            for (const Field &field : type.fields) {
                const QString place = u"%1.%2"_s.arg(QLatin1String(type.table), QLatin1String(field.name));
                const auto row = columns->step();
                QVERIFY2(row && *row, qPrintable(place + u" has no column"_s));
                QCOMPARE(columns->value(0), Value(QString::fromLatin1(field.name)));
                const QString storage = field.kind == FieldKind::Number ? u"REAL"_s
                    : field.kind == FieldKind::Id || field.kind == FieldKind::Reference
                        || field.kind == FieldKind::Integer || field.kind == FieldKind::Date
                    ? u"INTEGER"_s
                    : u"TEXT"_s;
                QCOMPARE(columns->value(1), Value(storage));
                if (field.isRequired())
                    QVERIFY2(columns->value(2) == Value(qint64(1)), qPrintable(place + u" must be NOT NULL"_s));
                QVERIFY2((columns->value(3) != Value(qint64(0))) == field.isKey(), qPrintable(place));
            }
            const auto end = columns->step();
            QVERIFY2(end && !*end, "the table has a column that no field describes");
        });
    }

    void everyFieldSaysWhatItIs()
    {
        AllRecords::forEach([]<typename Record>() {
            const RecordType &type = describe<Record>();
            bool content = false;
            QStringList labels;
            for (const Field &field : type.fields) {
                QVERIFY2(!labels.contains(QLatin1String(field.label)), field.name); // it is a heading of a table
                labels << QLatin1String(field.label);
                QVERIFY2(*field.label && *field.help && QByteArray(field.help).endsWith('.'), field.name);
                QVERIFY2((field.kind == FieldKind::Token) == !field.tokens.empty(), field.name);
                QVERIFY2((field.kind == FieldKind::Reference) == (field.target != nullptr), field.name);
                QVERIFY2(!(content && field.isKey()), "keys come first");
                content = content || !field.isKey();
            }
        });
    }

    void aVerdictIsNeverAGuess_data()
    {
        QTest::addColumn<QString>("kpi");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *line, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(expected);
        };
        row("above", "Support > A [%] increase: 0.9/0.91", "met");
        row("equal", "Support > A [%] increase: 0.9/0.9", "met");
        row("below", "Support > A [%] increase: 0.9/0.8", "missed");
        row("less is better", "Support > A [s] decrease: 30/29", "met");
        row("less is better, equal", "Support > A [s] decrease: 30/30", "met");
        row("less is better, above", "Support > A [s] decrease: 30/31", "missed");
        row("no target", "Support > A [%] increase: -/0.9", "undecidable: no target");
        row("no actual", "Support > A [%] increase: 0.9/-", "undecidable: no actual");
        row("no value at all", "Support > A [%] increase:", "undecidable: no actual");
        row("no direction", "Support > A [%] none: 0.9/0.8", "undecidable: no direction");
        row("no bounds", "Support > A [%] range: 0.9/0.8", "undecidable: no bounds");
        row("latest period with a number", "Support > A [%] increase: 0.9/0.95 0.9/0.8 -/-", "missed");
    }

    void aVerdictIsNeverAGuess()
    {
        QFETCH(QString, kpi);
        QFETCH(QString, expected);
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {kpi});
        const auto statuses = statusOfAll(document->plan(), QDate(2026, 7, 8));
        QCOMPARE(statuses.size(), 1U);
        const Verdict verdict = statuses[0].verdict;
        const QString reason = tokenFor(verdict.reason);
        QCOMPARE(tokenFor(verdict.outcome) + (reason.isEmpty() ? QString() : u": "_s + reason), expected);
    }

    void aPeriodThatHasNotEndedIsNotJudged()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > A [%] increase: 0.9/0.8"_s}); // June 2026
        const auto during = statusOfAll(document->plan(), QDate(2026, 6, 29));
        QCOMPARE(tokenFor(during[0].verdict.reason), u"not due yet"_s);
        const auto onTheLastDay = statusOfAll(document->plan(), QDate(2026, 6, 30));
        QCOMPARE(tokenFor(onTheLastDay[0].verdict.outcome), u"missed"_s);
    }

    void aRangeHasTwoSides()
    {
        Kpi kpi;
        kpi.direction = Direction::Range;
        kpi.lower = 1;
        kpi.upper = 2;
        const auto outcome = [&](double actual) {
            Observation value;
            value.actual = actual;
            return judge(kpi, value).outcome;
        };
        QCOMPARE(outcome(1), Outcome::Met);
        QCOMPARE(outcome(2), Outcome::Met);
        QCOMPARE(outcome(0.99), Outcome::Missed);
        QCOMPARE(outcome(2.01), Outcome::Missed);
    }

    void idsDifferAlsoWhenTheClockStandsStill()
    {
        test::World world;
        qint64 last = 0;
        for (int count = 0; count < 10'000; ++count) {
            const qint64 id = world.ids.next();
            QVERIFY(id > last);
            last = id;
        }
    }
};

QD_TEST_MAIN(TestRecords)
#include "tst_records.moc"
