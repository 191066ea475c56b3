// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fiscalcalendar.h"
#include "support/testmain.h"

#include <array>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array Cadences{Cadence::Day, Cadence::Week, Cadence::Month, Cadence::Quarter, Cadence::Year};

/// A calendar year that became one from April: January to March 2026 stand alone.
FiscalCalendar sinceApril2026()
{
    return FiscalCalendar(4, YearPattern::Months, {QDate(2026, 4, 1), 1, YearPattern::Months});
}

/// A calendar year that became one of 4-4-5 weeks, on the Monday that is nearest to 1 January 2026.
FiscalCalendar weeksSince2026()
{
    return FiscalCalendar(1, YearPattern::Weeks445, {QDate(2025, 12, 29), 1, YearPattern::Months});
}

} // namespace

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
            for (const Cadence cadence : Cadences) {
                for (QDate day(2023, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(5)) {
                    const Period period = calendar.containing(day, cadence);
                    QVERIFY2(calendar.parse(calendar.code(period), cadence) == period,
                             qPrintable(calendar.code(period)));
                    QVERIFY(period.start <= day && calendar.end(period) >= day);
                    QCOMPARE(calendar.previous(calendar.next(period)), period);
                    QCOMPARE(calendar.distance(period, calendar.next(calendar.next(period))), 2);
                }
            }
        }
    }

    void aChangeOfTheFiscalYearLeavesAStub()
    {
        const FiscalCalendar calendar = sinceApril2026();
        const auto codes = [&](Cadence cadence, QDate from, int count) {
            QStringList list;
            for (Period period = calendar.containing(from, cadence); list.size() < count;
                 period = calendar.next(period))
                list << calendar.code(period);
            return list.join(u", "_s);
        };
        QCOMPARE(codes(Cadence::Year, {2024, 5, 1}, 5), u"2024, 2025, 2026 S, 2026/27, 2027/28"_s);
        QCOMPARE(codes(Cadence::Quarter, {2025, 11, 1}, 4), u"2025 Q4, 2026 Q1, 2026/27 Q1, 2026/27 Q2"_s);
        const Period stub = calendar.containing({2026, 2, 1}, Cadence::Year);
        QVERIFY(calendar.isShort(stub));
        QCOMPARE(stub.start, QDate(2026, 1, 1));
        QCOMPARE(calendar.end(stub), QDate(2026, 3, 31));
        QCOMPARE(calendar.previous(calendar.containing({2026, 4, 1}, Cadence::Year)), stub);
        QCOMPARE(calendar.distance(calendar.containing({2024, 5, 1}, Cadence::Year),
                                   calendar.containing({2027, 5, 1}, Cadence::Year)),
                 4);
    }

    void aChangeWithinAQuarterLeavesAStubOfItToo()
    {
        const FiscalCalendar calendar(5, YearPattern::Months, {QDate(2026, 5, 1), 1, YearPattern::Months});
        const Period stub = calendar.containing({2026, 4, 15}, Cadence::Quarter);
        QCOMPARE(calendar.code(stub), u"2026 Q2 S"_s);
        QCOMPARE(calendar.end(stub), QDate(2026, 4, 30));
        QCOMPARE(calendar.code(calendar.next(stub)), u"2026/27 Q1"_s);
        QVERIFY(!calendar.isShort(calendar.containing({2026, 4, 15}, Cadence::Month)));
    }

    void twoStubsOfOneNameHaveTwoCodes()
    {
        // From April to July in the middle of both years: each is called 2026/27.
        const FiscalCalendar calendar(7, YearPattern::Months, {QDate(2026, 10, 1), 4, YearPattern::Months});
        const Period cut = calendar.containing({2026, 9, 30}, Cadence::Year);
        const Period late = calendar.containing({2026, 10, 1}, Cadence::Year);
        QCOMPARE(calendar.code(cut), u"2026/27 S"_s);
        QCOMPARE(calendar.code(late), u"2026/27 S2"_s);
        QCOMPARE(calendar.end(late), QDate(2027, 6, 30));
        QVERIFY(calendar.parse(u"2026/27 S"_s) == cut);
        QVERIFY(calendar.parse(u"2026/27 S2"_s) == late);
    }

    void quartersOfTwoYearsOfOneNameHaveTwoCodes()
    {
        // July to September 2026 is the first quarter of a year that never came; the next one starts in October.
        const FiscalCalendar calendar(10, YearPattern::Months, {QDate(2026, 10, 1), 7, YearPattern::Months});
        const Period cut = calendar.containing({2026, 9, 1}, Cadence::Quarter);
        QVERIFY(!calendar.isShort(cut));
        QCOMPARE(calendar.code(cut), u"2026/27 Q1 S"_s);
        QCOMPARE(calendar.code(calendar.next(cut)), u"2026/27 Q1"_s);
        QCOMPARE(calendar.code(calendar.previous(cut)), u"2025/26 Q4"_s);
        QVERIFY(calendar.parse(u"2026/27 Q1 S"_s) == cut);
    }

    void aChangeToWeeksStartsOnAMonday()
    {
        const FiscalCalendar calendar = weeksSince2026();
        const Period december = calendar.containing({2025, 12, 10}, Cadence::Month);
        QCOMPARE(calendar.code(december), u"2025-12 S"_s);
        QCOMPARE(calendar.end(december), QDate(2025, 12, 28));
        QCOMPARE(calendar.code(calendar.next(december)), u"2026-01"_s);
        QCOMPARE(calendar.end(calendar.next(december)), QDate(2026, 1, 25));
        QCOMPARE(calendar.code(calendar.containing({2025, 12, 31}, Cadence::Year)), u"2026"_s);
        QCOMPARE(calendar.patternOn({2025, 12, 28}), YearPattern::Months);
        QCOMPARE(calendar.patternOn({2025, 12, 29}), YearPattern::Weeks445);
    }

    void theYearBeforeIsTheOneOfThen()
    {
        const FiscalCalendar calendar = sinceApril2026();
        const auto before = [&](QDate day, Cadence cadence) {
            return calendar.code(calendar.yearBefore(calendar.containing(day, cadence)));
        };
        QCOMPARE(before({2026, 6, 1}, Cadence::Month), u"2025-06"_s);
        QCOMPARE(before({2026, 6, 1}, Cadence::Quarter), u"2025 Q2"_s); // April to June in both
        QCOMPARE(before({2027, 2, 1}, Cadence::Quarter), u"2026 Q1"_s);
        QCOMPARE(before({2026, 6, 1}, Cadence::Week), u"2025-W23"_s);
        QCOMPARE(before({2026, 6, 1}, Cadence::Day), u"2025-06-01"_s);
        QCOMPARE(before({2024, 2, 29}, Cadence::Day), u"2023-02-28"_s);
        QCOMPARE(before({2028, 6, 1}, Cadence::Year), u"2027/28"_s);
    }

    void periodsFollowEachOtherThroughEveryChange()
    {
        for (const FiscalCalendar &calendar :
             {FiscalCalendar(1), FiscalCalendar(4), FiscalCalendar(2, YearPattern::Weeks454), sinceApril2026(),
              weeksSince2026(), FiscalCalendar(5, YearPattern::Months, {QDate(2026, 5, 1), 1, YearPattern::Months}),
              FiscalCalendar(7, YearPattern::Months, {QDate(2026, 10, 1), 4, YearPattern::Months}),
              FiscalCalendar(1, YearPattern::Months, {QDate(2026, 1, 1), 2, YearPattern::Weeks544}),
              FiscalCalendar(10, YearPattern::Weeks454, {QDate(2026, 9, 28), 7, YearPattern::Weeks445}),
              FiscalCalendar(4, YearPattern::Weeks445, {QDate(2026, 8, 12), 4, YearPattern::Months})}) {
            for (const Cadence cadence : {Cadence::Month, Cadence::Quarter, Cadence::Year}) {
                const Period first = calendar.containing({2006, 1, 1}, cadence);
                int count = 0;
                for (Period period = first; period.start < QDate(2046, 1, 1); period = calendar.next(period)) {
                    const QDate end = calendar.end(period);
                    const QString code = calendar.code(period);
                    QVERIFY2(period.start <= end, qPrintable(code));
                    for (QDate day = period.start; day <= end; day = day.addDays(1))
                        QVERIFY2(calendar.containing(day, cadence) == period, qPrintable(code));
                    const Period next = calendar.next(period);
                    QCOMPARE(next.start, end.addDays(1));
                    QVERIFY2(calendar.previous(next) == period, qPrintable(code));
                    QVERIFY2(calendar.parse(code, cadence) == period, qPrintable(code));
                    QVERIFY2(!calendar.isShort(period) || code.contains(u" S"_s), qPrintable(code));
                    const Period before = calendar.yearBefore(period);
                    QVERIFY2(calendar.containing(before.start, cadence) == before, qPrintable(code));
                    QVERIFY2(before.start < period.start, qPrintable(code));
                    if (count % 50 == 0) {
                        QCOMPARE(calendar.distance(first, period), count);
                        QCOMPARE(calendar.distance(period, first), -count);
                    }
                    ++count;
                }
            }
        }
    }

    void daysAndWeeksKnowNoChange()
    {
        const FiscalCalendar calendar = sinceApril2026();
        const Period day = calendar.containing({2026, 3, 31}, Cadence::Day);
        QCOMPARE(calendar.code(day), u"2026-03-31"_s);
        QCOMPARE(calendar.end(day), QDate(2026, 3, 31));
        QCOMPARE(calendar.code(calendar.next(day)), u"2026-04-01"_s);
        QCOMPARE(calendar.distance(day, calendar.containing({2026, 4, 10}, Cadence::Day)), 10);
        QCOMPARE(calendar.lastClosed({2026, 3, 31}, Cadence::Day), day);
        QVERIFY(!calendar.isShort(day));
        const Period week = calendar.containing({2026, 4, 1}, Cadence::Week);
        QCOMPARE(week.start, QDate(2026, 3, 30));
        QVERIFY(!calendar.isShort(week));
    }

    void departmentsSpellPeriodsInManyWays_data()
    {
        QTest::addColumn<int>("startMonth");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](int startMonth, const char *text, const char *code) {
            QTest::newRow(text) << startMonth << QString::fromUtf8(text) << QString::fromLatin1(code);
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
        row(1, "2016 K2", "2016 Q2");
        row(1, "K2 2016", "2016 Q2");
        row(1, "2016K2", "2016 Q2");
        row(1, "2. Quartal 2026", "2026 Q2");
        row(1, "Quartal 2 2026", "2026 Q2");
        row(1, "2nd quarter 2026", "2026 Q2");
        row(1, "Q2/2026", "2026 Q2");
        row(4, "2. Quartal 2026/27", "2026/27 Q2");
        row(4, "2. Quartal 2026", "");
        row(1, "5. Quartal 2026", "");
        row(1, "Juni 2026", "2026-06");
        row(1, "Mai 26", "2026-05");
        row(1, "M\u00E4rz 2025", "2025-03");
        row(1, "Maerz 2025", "2025-03");
        row(1, "Dez 24", "2024-12");
        row(1, "Okt. 2024", "2024-10");
        row(1, "Sept 2024", "2024-09");
        row(1, "Junk 2026", "");
        row(1, "Marketing 2026", "");
        row(1, "05-Jan-2020", "2020-01");
        row(1, "03/04/2026", "");
        row(1, "20200105", "");
        row(1, "2020-1-5 S", "");
        row(1, "2026 S", "");
    }

    void daysAreSpeltInManyWays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *text, QDate day) { QTest::newRow(text) << QString::fromUtf8(text) << day; };
        row("2020-01-05", {2020, 1, 5});
        row("2020-01-05T00:00:00", {2020, 1, 5});
        row("2020/01/05", {2020, 1, 5});
        row("20200105", {2020, 1, 5});
        row("05-Jan-2020", {2020, 1, 5});
        row("5-Jan-20", {2020, 1, 5});
        row("Sun, 05-Jan-2020", {2020, 1, 5});
        row("Sonntag, 5. Januar 2020", {2020, 1, 5});
        row("5 January 2020", {2020, 1, 5});
        row("January 5, 2020", {2020, 1, 5});
        row("5.1.2020", {2020, 1, 5});
        row("05.01.2020", {2020, 1, 5});
        row("Mon, 05-Jan-2020", {}); // it was a Sunday
        row("31.2.2020", {});
        row("2020-02-30", {});
        row("03/04/2026", {}); // March or April
        row("2020-01/05", {});
        row("5.1.20", {});
        row("January 2020", {});
        row("2020-01", {});
        row("0000-01-05", {});
    }

    void daysAreSpeltInManyWays()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const FiscalCalendar calendar(4);
        const auto period = calendar.parse(text, Cadence::Day);
        QCOMPARE(period ? period->start : QDate(), day);
        QVERIFY(!period || period->cadence == Cadence::Day);
    }

    void aDayMeansThePeriodThatIsAskedFor()
    {
        const FiscalCalendar calendar(4);
        const auto code = [&](std::optional<Cadence> cadence) {
            const auto period = calendar.parse(u"Sun, 05-Jan-2020"_s, cadence);
            return period ? calendar.code(*period) : QString();
        };
        QCOMPARE(code({}), u"2020-01"_s);
        QCOMPARE(code(Cadence::Day), u"2020-01-05"_s);
        QCOMPARE(code(Cadence::Week), u"2020-W01"_s);
        QCOMPARE(code(Cadence::Quarter), u"2019/20 Q4"_s);
        QCOMPARE(code(Cadence::Year), u"2019/20"_s);
    }

    void namesFollowTheCalendarOfThen()
    {
        const FiscalCalendar calendar = sinceApril2026();
        const auto start = [&](const char *text) {
            const auto period = calendar.parse(QString::fromLatin1(text));
            return period ? period->start : QDate();
        };
        QCOMPARE(start("2024 Q2"), QDate(2024, 4, 1));
        QCOMPARE(start("2024"), QDate(2024, 1, 1));
        QCOMPARE(start("2026/27 Q2"), QDate(2026, 7, 1));
        QCOMPARE(start("2027 Q2"), QDate()); // of which year, 2026/27 or 2027/28
        QCOMPARE(start("2026 Q2 S"), QDate());
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
