// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "models/clipboard.h"
#include "models/findingsmodel.h"
#include "models/scorecardmodel.h"
#include "style/roles.h"
#include "support/findingdigest.h"
#include "support/world.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QThreadPool>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

/// A review with a document of three KPIs: one met, one missed, one without a target.
struct Fixture
{
    test::World world;
    Review review;

    explicit Fixture(const QStringList &lines = {u"Support > Speed [s] decrease: 45/40"_s,
                                                 u"Support > Resolution [%] increase: 0.9/0.786"_s,
                                                 u"Sales > Share [%] increase: -/0.31"_s})
    {
        auto document = world.newDocument();
        test::build(*document, lines);
        review.setDocument(std::move(document));
        review.refreshNow();
    }
    Document &document() { return *review.document(); }
    const Observation &valueOf(KpiId kpi) { return document().plan().observations(kpi).back(); }
};

QStringList names(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data().toString();
    return list;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private slots:
    void everyModelKeepsItsPromisesThroughRandomEdits()
    {
        Fixture fixture;
        ScorecardModel scorecard(fixture.review);
        ScorecardOrder order;
        order.setSourceModel(&scorecard);
        FindingsModel findings(fixture.review);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester scorecardTester(&scorecard, mode);
        const QAbstractItemModelTester orderTester(&order, mode);
        const QAbstractItemModelTester findingsTester(&findings, mode);
        QRandomGenerator random(11);
        for (int edit = 0; edit < 100; ++edit) {
            QVERIFY_RESULT(edit % 5 == 4 ? fixture.document().undo() : test::randomEdit(fixture.document(), random));
            fixture.review.refreshNow();
            QCOMPARE(scorecard.rowCount(), int(fixture.document().plan().table<Kpi>().size()));
            QCOMPARE(order.rowCount(), scorecard.rowCount());
        }
    }

    void anotherDocumentIsShownBeforeItIsJudged()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > Speed [s] increase: 5/4/met 5/4/met"_s});
        Review review;
        const ScorecardModel model(review);
        QSignalSpy refreshed(&review, &Review::refreshed);
        review.setDocument(std::move(document));
        QCOMPARE(refreshed.count(), 1);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!review.isDiagnosed()); // so that no findings are not taken for health
        QVERIFY(review.findings().findings.empty());
        QTRY_VERIFY(review.isDiagnosed());
        QVERIFY(!review.findings().findings.empty());
        QCOMPARE(refreshed.count(), 2);
    }

    void anEarlierStateIsShownBeforeItIsJudged()
    {
        Fixture fixture;
        const auto before = fixture.review.sharedPlan();
        QVERIFY_RESULT(fixture.document().edit(
            u"Remove"_s, [&](Edit &edit) { return edit.remove(fixture.document().plan().table<Kpi>()[0]); }));
        fixture.review.refreshNow();
        const auto findings = test::FindingLines(fixture.review.findings()).lines();
        fixture.review.showPast(before, QDate(2026, 7, 8));
        QCOMPARE(fixture.review.sharedPlan(), before);
        QVERIFY(!fixture.review.isDiagnosed());
        fixture.review.showPresent(); // before the answer has come: nobody wants it any more
        QTRY_VERIFY(fixture.review.isDiagnosed());
        QCOMPARE(fixture.review.plan(), fixture.document().plan());
        QCOMPARE(test::FindingLines(fixture.review.findings()).lines(), findings);
    }

    void answersOfTheWorkerArriveAndOldOnesAreDropped()
    {
        Fixture fixture;
        ScorecardModel model(fixture.review);
        QSignalSpy refreshed(&fixture.review, &Review::refreshed);
        for (const QString &name : {u"First"_s, u"Second"_s, u"Third"_s})
            QVERIFY(model.setData(model.index(0, ScorecardModel::Name), name));
        QTRY_COMPARE(model.index(0, ScorecardModel::Name).data().toString(), u"Third"_s);
        QTest::qWait(50); // an old answer that came late would now be shown
        QCOMPARE(model.index(0, ScorecardModel::Name).data().toString(), u"Third"_s);
        QVERIFY(!refreshed.isEmpty());
    }

    void aNewerQuestionTakesThePlaceOfTheRunningOne()
    {
        Fixture fixture;
        ScorecardModel model(fixture.review);
        QSignalSpy refreshed(&fixture.review, &Review::refreshed);
        for (int edit = 1; edit <= 20; ++edit) {
            QVERIFY(model.setData(model.index(1, ScorecardModel::Actual), QString::number(edit)));
            QVERIFY(QThreadPool::globalInstance()->activeThreadCount() <= 1); // no queue of questions
        }
        QVERIFY(refreshed.isEmpty()); // and no edit waited for an answer
        QTRY_VERIFY(fixture.review.plan() == fixture.document().plan());
        QTest::qWait(50);
        QCOMPARE(refreshed.count(), 1);
        const rules::Findings anew = rules::diagnose(fixture.document().plan(), {}, fixture.review.asOf());
        QCOMPARE(test::FindingLines(fixture.review.findings()).lines(), test::FindingLines(anew).lines());
    }

    void whatIsAskedAtOnceIsAnsweredAtOnce()
    {
        Fixture fixture;
        ScorecardModel model(fixture.review);
        QSignalSpy refreshed(&fixture.review, &Review::refreshed);
        QVERIFY(model.setData(model.index(0, ScorecardModel::Name), u"First"_s));
        fixture.review.refreshNow(); // while the worker has begun
        QCOMPARE(model.index(0, ScorecardModel::Name).data().toString(), u"First"_s);
        QCOMPARE(refreshed.count(), 1);
        QTest::qWait(50); // the worker's answer is to an older question
        QCOMPARE(refreshed.count(), 1);
        QVERIFY(model.setData(model.index(0, ScorecardModel::Name), u"Second"_s));
        QTRY_COMPARE(model.index(0, ScorecardModel::Name).data().toString(), u"Second"_s);
        QCOMPARE(refreshed.count(), 2);
    }

    void exceptionsComeFirst()
    {
        Fixture fixture;
        ScorecardModel model(fixture.review);
        ScorecardOrder order;
        order.setSourceModel(&model);
        order.setOrder(ScorecardOrder::Order::ExceptionsFirst);
        QCOMPARE(names(order), (QStringList{u"Resolution"_s, u"Share"_s, u"Speed"_s}));
        order.setOrder(ScorecardOrder::Order::ByDepartment);
        QCOMPARE(names(order), (QStringList{u"Speed"_s, u"Resolution"_s, u"Share"_s}));
    }

    void anEditedCellIsOneStepBack()
    {
        Fixture fixture;
        ScorecardModel model(fixture.review);
        const int row = model.rowOf(model.kpiAt(1));
        QVERIFY(model.setData(model.index(row, ScorecardModel::Actual), u"91.5"_s));
        QCOMPARE(fixture.valueOf(model.kpiAt(row)).actual, std::optional(0.915));
        fixture.review.refreshNow();
        QCOMPARE(model.index(row, ScorecardModel::ResultWord).data(StatusRole).toInt(), int(Status::Ok));
        QCOMPARE(fixture.document().undoLabel(), u"Edit Jun 2026"_s);
        QVERIFY_RESULT(fixture.document().undo());
        QCOMPARE(fixture.valueOf(model.kpiAt(row)).actual, std::optional(0.786));
    }

    void percentIsTypedWithOrWithoutItsSign()
    {
        Fixture fixture;
        ScorecardModel model(fixture.review);
        const QModelIndex target = model.index(1, ScorecardModel::Target);
        for (const QString &typed : {u"82.5"_s, u"82.5%"_s, u"82.5 %"_s}) {
            QVERIFY(model.setData(target, typed));
            QCOMPARE(fixture.valueOf(model.kpiAt(1)).target, std::optional(0.825));
        }
    }

    void aRoundedNumberNeverReplacesTheExactOne()
    {
        Fixture fixture({u"Support > Share [%] increase: 0.5/0.33333333"_s});
        ScorecardModel model(fixture.review);
        const QModelIndex actual = model.index(0, ScorecardModel::Actual);
        QCOMPARE(actual.data().toString(), u"33.3"_s);
        QVERIFY(model.setData(actual, actual.data(Qt::EditRole)));
        QCOMPARE(fixture.valueOf(model.kpiAt(0)).actual, std::optional(0.33333333));
    }

    void aRefusedCellSaysWhyAndChangesNothing()
    {
        Fixture fixture;
        ScorecardModel model(fixture.review);
        QSignalSpy refused(&model, &ScorecardModel::refused);
        const QByteArray before = digest(fixture.document().plan());
        QVERIFY(!model.setData(model.index(0, ScorecardModel::Actual), u"many"_s));
        QVERIFY(!model.setData(model.index(0, ScorecardModel::Name), u" "_s));
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused[0][0].toString(), u"\"many\" is not a number. Enter a number like 78.6."_s);
        QCOMPARE(digest(fixture.document().plan()), before);
        QVERIFY(!(model.flags(model.index(0, ScorecardModel::Difference)) & Qt::ItemIsEditable));
    }

    void aBlockIsOneStepAndNamesItsBadCells()
    {
        Fixture fixture;
        ScorecardModel model(fixture.review);
        const auto kpi = model.kpiAt(0);
        const PasteResult result = model.write(u"Paste"_s,
                                               {{kpi, ScorecardModel::Actual, u"38"_s, 1},
                                                {kpi, ScorecardModel::Target, u"forty"_s, 1},
                                                {model.kpiAt(1), ScorecardModel::Actual, u"88%"_s, 2},
                                                {model.kpiAt(1), ScorecardModel::Difference, u"1"_s, 2}});
        QCOMPARE(result.accepted, 2);
        QCOMPARE(result.problems.size(), 2U);
        QCOMPARE(result.problems[0].row, 1);
        QCOMPARE(result.problems[0].column, u"Target"_s);
        QCOMPARE(fixture.valueOf(kpi).actual, std::optional(38.0));
        QVERIFY_RESULT(fixture.document().undo());
        QCOMPARE(fixture.valueOf(kpi).actual, std::optional(40.0));
        QCOMPARE(fixture.valueOf(model.kpiAt(1)).actual, std::optional(0.786));
    }

    void aKpiWithoutValuesGetsTheLastClosedPeriod()
    {
        Fixture fixture({u"Support > New [] increase:"_s});
        ScorecardModel model(fixture.review);
        QVERIFY(model.setData(model.index(0, ScorecardModel::Actual), u"5"_s));
        QCOMPARE(fixture.valueOf(model.kpiAt(0)).start, QDate(2026, 6, 1));
    }

    void clipboardsOfSpreadsheetsAreUnderstood()
    {
        using Cells = std::vector<std::vector<QString>>;
        QCOMPARE(clipboardCells(u"a\tb\nc\td\n"_s), (Cells{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
        QCOMPARE(clipboardCells(u"a\r\nb\r\n"_s), (Cells{{u"a"_s}, {u"b"_s}}));
        QCOMPARE(clipboardCells(u"\"two\nlines\tand a tab\"\t\"say \"\"yes\"\"\""_s),
                 (Cells{{u"two\nlines\tand a tab"_s, u"say \"yes\""_s}}));
        QCOMPARE(clipboardCells(u"5\" pipe\t1"_s), (Cells{{u"5\" pipe"_s, u"1"_s}}));
        QVERIFY(clipboardCells(QString()).empty());
        const Cells any{{u"two\nlines\tand a tab"_s, u"say \"yes\""_s}, {u"\"5\" pipe"_s, u""_s}};
        QCOMPARE(clipboardCells(clipboardText(any)), any);
        const Cells risky{{u"=1+1"_s, u"-5 %"_s, u"-5+A1"_s, u"\u22125"_s, u"@a"_s, u"\ta"_s}};
        copyCells({{u"a < b"_s, u"two\nlines"_s}});
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), u"a < b\t\"two\nlines\""_s);
        QCOMPARE(copied->html(), u"<table><tr><td>a &lt; b</td><td>two<br>lines</td></tr></table>"_s);
        QCOMPARE(clipboardText(risky), u"'=1+1\t-5 %\t'-5+A1\t\u22125\t'@a\t\"'\ta\""_s);
    }

    void dismissedFindingsStandUnderTheirOwnHeading()
    {
        Fixture fixture({u"Support > A [] increase: 5/4/met 5/4/met"_s, u"Support > B [] increase: 5/4/met 5/4/met"_s});
        FindingsModel model(fixture.review);
        QCOMPARE(names(model),
                 (QStringList{u"Open"_s, u"Stated as met; the numbers say missed"_s,
                              u"Stated as met; the numbers say missed"_s}));
        const rules::Finding first = *model.findingAt(1);
        QVERIFY_RESULT(fixture.document().edit(u"Dismiss"_s, [&](Edit &edit) {
            Waiver waiver;
            waiver.id = edit.nextId<Waiver>();
            waiver.rule = QLatin1String(first.rule);
            waiver.fingerprint = first.fingerprint;
            waiver.reason = u"Agreed with the owner"_s;
            waiver.waivedOn = QDate(2026, 7, 8);
            return edit.put(waiver);
        }));
        fixture.review.refreshNow();
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(2, 0).data().toString(), u"Dismissed"_s);
        QCOMPARE(model.findingAt(3)->fingerprint, first.fingerprint);
        QCOMPARE(model.exhibitAt(3), u"E1"_s); // an exhibit keeps its number
        QCOMPARE(model.rowOf(first.fingerprint), 3);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    }

    void whatIsForTheFacilitatorAloneStandsUnderItsOwnHeading()
    {
        Fixture fixture({u"Support > A [] increase: 5/4/met 5/4/met"_s});
        QVERIFY_RESULT(fixture.document().edit(u"Add Incentive"_s, [](Edit &edit) {
            const Kpi kpi = *edit.before().table<Kpi>().begin();
            return edit.put(Incentive{.id = edit.nextId<Incentive>(),
                                      .text = u"Quick calls"_s,
                                      .department = kpi.department,
                                      .kpi = kpi.id,
                                      .direction = Direction::Decrease});
        }));
        fixture.review.refreshNow();
        FindingsModel model(fixture.review);
        QCOMPARE(names(model),
                 (QStringList{u"Open"_s, u"Stated as met; the numbers say missed"_s, u"For the facilitator only"_s,
                              u"What pays off makes a number worse"_s}));
        QCOMPARE(model.index(3).data(DetailRole).toString(), u"For the facilitator only, Support"_s);
        QVERIFY(model.index(3).data(Qt::AccessibleTextRole).toString().contains(u"For the facilitator only"_s));
        QCOMPARE(model.index(1).data(DetailRole).toString().count(u"facilitator"_s), 0);
    }

    void theFirstPageIsAListOfItsOwn()
    {
        Fixture fixture({u"Support > A [] increase: 5/4/met 5/4/met"_s, u"Support > B [] increase: 5/4/met 5/4/met"_s,
                         u"Support > C [] increase: 5/4/met 5/4/met"_s, u"Support > D [] increase: 5/4/met 5/4/met"_s});
        FindingsModel model(fixture.review);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 5);
        model.setRange(FindingsModel::Range::FirstPage);
        QCOMPARE(model.rowCount(), 4); // a heading, and three of the department
        QCOMPARE(model.index(0).data().toString(), u"First page"_s);
        for (int row = 1; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row).data(FindingsModel::PlaceRole).toInt(), row);
        QCOMPARE(model.index(1).data(FindingsModel::NoveltyRole).toString(), QString()); // no list was kept
        QVERIFY(model.hasMore());
        model.setRange(FindingsModel::Range::All);
        QCOMPARE(model.rowCount(), 5);
    }

    void everyKindOfTheSampleHasAPictureOfItsOwn()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(exchange::replacePlan(*document, u"Fill"_s, exchange::samplePlan().value()));
        Review review;
        review.setDocument(std::move(document));
        review.refreshNow();
        FindingsModel model(review);
        QMap<int, int> kinds;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.findingAt(row) || model.findingAt(row)->level == rules::Level::Note)
                continue;
            const QVariant glyph = model.index(row).data(GlyphRole);
            QVERIFY2(glyph.isValid(), model.findingAt(row)->rule);
            ++kinds[int(glyph.value<Glyph>().kind)];
            if (glyph.value<Glyph>().kind == GlyphKind::Queue)
                QCOMPARE(std::pair(glyph.value<Glyph>().part, glyph.value<Glyph>().whole), std::pair(9, 11));
        }
        QCOMPARE(kinds.size(), 9);
    }
};

QD_TEST_MAIN(TestModels)
#include "tst_models.moc"
