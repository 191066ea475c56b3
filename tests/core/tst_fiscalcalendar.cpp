// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fiscalcalendar.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;

class TestFiscalCalendar : public QObject
{
    Q_OBJECT

private slots:
    void aYearFromAprilHasItsQuartersInItsOwnNames()
    {
        const FiscalCalendar calendar(4);
        QCOMPARE(calendar.code(calendar.containing({2026, 6, 30}, Cadence::Quarter)), u"2026/27 Q1"_s);
        QCOMPARE(calendar.code(calendar.containing({2026, 3, 31}, Cadence::Quarter)), u"2025/26 Q4"_s);
        QCOMPARE(calendar.code(calendar.containing({2026, 3, 31}, Cadence::Year)), u"2025/26"_s);
        QCOMPARE(calendar.end(calendar.containing({2026, 6, 1}, Cadence::Month)), QDate(2026, 6, 30));
        QCOMPARE(calendar.end(calendar.containing({2024, 2, 1}, Cadence::Year)), QDate(2024, 3, 31));
        QCOMPARE(calendar.lastClosed({2026, 7, 8}, Cadence::Quarter).start, QDate(2026, 4, 1));
        QCOMPARE(calendar.lastClosed({2026, 6, 30}, Cadence::Month).start, QDate(2026, 6, 1));
        QCOMPARE(calendar.yearBefore({Cadence::Month, {2026, 6, 1}}).start, QDate(2025, 6, 1));
    }

    void weeksMakeYearsOf52Or53WholeWeeks()
    {
        for (const YearPattern pattern : {YearPattern::Weeks445, YearPattern::Weeks454, YearPattern::Weeks544}) {
            const FiscalCalendar calendar(2, pattern);
            int longYears = 0;
            for (int year = 2000; year < 2028; ++year) {
                const Period period = calendar.containing(QDate(year, 6, 1), Cadence::Year);
                const qint64 days = period.start.daysTo(calendar.end(period)) + 1;
                QVERIFY(days == 364 || days == 371);
                longYears += days == 371 ? 1 : 0;
                QCOMPARE(period.start.dayOfWeek(), 1);
                int months = 0;
                for (Period month = calendar.containing(period.start, Cadence::Month);
                     month.start < calendar.end(period); month = calendar.next(month))
                    ++months;
                QCOMPARE(months, 12);
            }
            QCOMPARE(longYears, 5); // 28 years have 1461 weeks: 28 x 52 + 5
        }
    }

    void parseReadsWhatCodeWrites()
    {
        for (const FiscalCalendar &calendar :
             {FiscalCalendar(1), FiscalCalendar(4), FiscalCalendar(2, YearPattern::Weeks454)}) {
            for (const Cadence cadence : {Cadence::Week, Cadence::Month, Cadence::Quarter, Cadence::Year}) {
                for (QDate day(2023, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(5)) {
                    const Period period = calendar.containing(day, cadence);
                    QVERIFY2(calendar.parse(calendar.code(period)) == period, qPrintable(calendar.code(period)));
                    QVERIFY(period.start <= day && calendar.end(period) >= day);
                    QCOMPARE(calendar.previous(calendar.next(period)), period);
                    QCOMPARE(calendar.distance(period, calendar.next(calendar.next(period))), 2);
                }
            }
        }
    }

    void departmentsSpellPeriodsInManyWays_data()
    {
        QTest::addColumn<int>("startMonth");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](int startMonth, const char *text, const char *code) {
            QTest::newRow(text) << startMonth << QString::fromLatin1(text) << QString::fromLatin1(code);
        };
        row(4, "2023-2024", "2023/24");
        row(4, "2023-24", "2023/24");
        row(4, "FY24", "2023/24");
        row(4, "Q3 FY24", "2023/24 Q3");
        row(4, "Q1 2026/27", "2026/27 Q1");
        row(4, "June 2026", "2026-06");
        row(4, "Jun-26", "2026-06");
        row(1, "1995M01", "1995-01");
        row(1, "2017-03-01", "2017-03");
        row(1, "Q2 2026", "2026 Q2");
        row(1, "2026", "2026");
        row(4, "2026", "");
        row(4, "Q2 2026", "");
        row(1, "2026-13", "");
        row(1, "2026-02-30", "");
        row(1, "Flood 2026", "");
        row(1, "", "");
        row(1, "2025-W53", "");
        row(1, "0000", "");
        row(1, "20226-06", "");
        row(1, "1026-06", "");
    }

    void departmentsSpellPeriodsInManyWays()
    {
        QFETCH(int, startMonth);
        QFETCH(QString, text);
        QFETCH(QString, code);
        const FiscalCalendar calendar(startMonth);
        const auto period = calendar.parse(text);
        QCOMPARE(period ? calendar.code(*period) : QString(), code);
    }
};

QD_TEST_MAIN(TestFiscalCalendar)
#include "tst_fiscalcalendar.moc"
