// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/capture.h"
#include "cycle/capturedates.h"
#include "exchange/sample.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8); // a Wednesday

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

QString departmentOf(const cycle::Capture &capture)
{
    const Department *department = sample().find(capture.department);
    return department ? department->name : QString();
}

} // namespace

class TestCapture : public QObject
{
    Q_OBJECT

private slots:
    void aLineSaysKindTextOwnerAndDay_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<cycle::CaptureKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("department");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QDate>("due");
        using enum cycle::CaptureKind;
        const auto row = [](const char *line, cycle::CaptureKind kind, const char *text, const char *department = "",
                            const char *owner = "", QDate due = {}) {
            QTest::newRow(line) << QString::fromUtf8(line) << kind << QString::fromUtf8(text)
                                << QString::fromUtf8(department) << QString::fromUtf8(owner) << due;
        };
        row("A: @Data & IT deliver alerts-only feed by 15 Aug", Action, "deliver alerts-only feed", "Data & IT",
            "Head of Data & IT", {2026, 8, 15});
        row("a: deliver the feed @support by friday", Action, "deliver the feed", "Customer Support",
            "Head of Customer Support", {2026, 7, 10});
        row("Action: @Marketing book the hall", Action, "book the hall", "Marketing"); // has no head
        row("A: @Head of Data & IT, name two engineers +14d", Action, "name two engineers", "Data & IT",
            "Head of Data & IT", {2026, 7, 22});
        row("A: @cs send it by train until 1 September", Action, "send it by train", "Customer Support",
            "Head of Customer Support", {2026, 9, 1});
        row("A: @Manuf call a.b@example.org", Action, "call a.b@example.org", "Manufacturing", "Head of Manufacturing");
        row("D: Launch stays on 1 September", Decision, "Launch stays on 1 September");
        row("d: @Finance & People counts revenue by cut-off day", Decision,
            "Finance & People counts revenue by cut-off day", "Finance & People", "Head of Finance & People");
        row("P: Price of the second tariff by end of the quarter", Park, "Price of the second tariff", "", "",
            {2026, 9, 30});
        row("N: Support hears the same from Perth", Note, "Support hears the same from Perth");
        row("I: @Field Services Let technicians sell sensors", Idea, "Let technicians sell sensors", "Field Services",
            "Head of Field Services");
    }

    void aLineSaysKindTextOwnerAndDay()
    {
        QFETCH(QString, line);
        const auto capture = cycle::parseCapture(sample(), line, AsOf);
        QVERIFY_RESULT(capture);
        QTEST(capture->kind, "kind");
        QTEST(capture->text, "text");
        QTEST(departmentOf(*capture), "department");
        QTEST(capture->owner, "owner");
        QTEST(capture->due, "due");
    }

    void whatIsNotUnderstoodIsSaidInWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("no kind") << u"deliver the feed"_s << u"Begin with A:"_s;
        QTest::newRow("another kind") << u"X: deliver"_s << u"Begin with A:"_s;
        QTest::newRow("no text") << u"A: @Marketing"_s << u"says nothing"_s;
        QTest::newRow("nobody") << u"A: @Warehouse count"_s << u"nobody called \"Warehouse\""_s;
        QTest::newRow("nothing behind it") << u"A: count @"_s << u"nobody called"_s;
        QTest::newRow("three of them") << u"A: @Sales call"_s << u"Sales Europe or Sales Americas or"_s;
        QTest::newRow("two owners") << u"A: @Marketing @Support call"_s << u"one owner"_s;
        QTest::newRow("no such day") << u"A: @Marketing call by 31 June"_s << u"is not a day"_s;
        QTest::newRow("two ways") << u"A: @Marketing call by 7/8"_s << u"two ways"_s;
        QTest::newRow("past") << u"A: @Marketing call by 1 July 2026"_s << u"is past"_s;
    }

    void whatIsNotUnderstoodIsSaidInWords()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto capture = cycle::parseCapture(sample(), line, AsOf);
        QVERIFY(!capture);
        QVERIFY2(capture.error().message.contains(says), qPrintable(capture.error().message));
    }

    void daysAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *text, QDate day) { QTest::newRow(text) << day; };
        row("2026-08-15", {2026, 8, 15});
        row("15 Aug", {2026, 8, 15});
        row("15th of August", {2026, 8, 15});
        row("15. August 2027", {2027, 8, 15});
        row("Aug 15, 2026", {2026, 8, 15});
        row("sept. 1", {2026, 9, 1});
        row("15.8.", {2026, 8, 15});
        row("15.08.26", {2026, 8, 15});
        row("31/8", {2026, 8, 31});
        row("8/8", {2026, 8, 8});
        row("7 July", {2027, 7, 7}); // has been this year
        row("8 July", {2026, 7, 8});
        row("29 Feb", {2028, 2, 29});
        row("today", AsOf);
        row("tomorrow", {2026, 7, 9});
        row("Wednesday", {2026, 7, 15}); // not today
        row("next Fri", {2026, 7, 10});
        row("+2w", {2026, 7, 22});
        row("in 10 days", {2026, 7, 18});
        row("in 1 month", {2026, 8, 8});
        row("end of month", {2026, 7, 31});
        row("the end of June", {2027, 6, 30});
        row("end of the week", {2026, 7, 12});
        row("end of the year", {2027, 3, 31}); // the fiscal one
        row("the way", {});
        row("Augustus", {});
        row("mid July", {});
    }

    void daysAreReadAsPeopleTypeThem()
    {
        QFETCH(QDate, day);
        const auto read =
            cycle::dayMeant(QString::fromUtf8(QTest::currentDataTag()), AsOf, sample().organisation().fiscalCalendar());
        QVERIFY_RESULT(read);
        QCOMPARE(read->value_or(QDate()), day);
    }

    void eachKindBecomesItsRecordTiedToTheItem()
    {
        test::World world;
        const AgendaItemId item{77};
        const CycleId quarter{88};
        const auto kept = [&](const QString &line) {
            return cycle::keep(*cycle::parseCapture(sample(), line, AsOf), item, quarter, AsOf, world.ids);
        };
        const ActionItem action = kept(u"A: @Data & IT feed by 15 Aug"_s).records<ActionItem>().at(0);
        QCOMPARE(action.what, u"feed"_s);
        QCOMPARE(action.due, QDate(2026, 8, 15));
        QCOMPARE(action.agreedOn, AsOf);
        QVERIFY(action.agendaItem == item && action.cycle == quarter && action.id.isValid());
        const Decision decision = kept(u"D: The launch stays"_s).records<Decision>().at(0);
        QCOMPARE(decision.status, DecisionStatus::Active);
        QVERIFY(decision.agendaItem == item && decision.decidedOn == AsOf);
        QCOMPARE(kept(u"P: Tariff by Friday"_s).records<ParkingLotItem>().at(0).triageBy, QDate(2026, 7, 10));
        QCOMPARE(kept(u"N: Heard"_s).records<Note>().at(0).cycle, quarter);
        QCOMPARE(kept(u"I: Sell sensors"_s).records<Idea>().at(0).submittedOn, AsOf);
    }

    void noLineBringsItDown()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"AaDdPNI::@@ &.,-+0123456789/äé漢\t\"'byuntilAugMarketingSales"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString line = random.bounded(2) ? u"A: "_s : QString();
            for (int length = random.bounded(24); length > 0; --length)
                line += alphabet[random.bounded(int(alphabet.size()))];
            const auto capture = cycle::parseCapture(sample(), line, AsOf);
            if (capture)
                QVERIFY2(!capture->text.isEmpty() && (!capture->due.isValid() || capture->due >= AsOf),
                         qPrintable(line));
            else
                QVERIFY2(!capture.error().message.isEmpty(), qPrintable(line));
        }
    }
};

QD_TEST_MAIN(TestCapture)
#include "tst_capture.moc"
