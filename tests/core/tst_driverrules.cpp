// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handmadeplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;
using test::HandmadePlan;

namespace {

const QStringList Nothing;

/// O1 off track in May and June, its parts O2 to O4 on track.
HandmadePlan missingDriver()
{
    HandmadePlan made;
    made.objective(1, 1).due = {2026, 9, 30};
    for (const qint64 part : {2, 3, 4})
        made.objective(part, part, {1});
    for (const int month : {5, 6}) {
        made.says(1, month, Progress::OffTrack);
        for (const qint64 part : {2, 3, 4})
            made.says(part, month, Progress::OnTrack);
    }
    return made;
}

/// K1 is computed of K2 and K3, with targets for June.
HandmadePlan computed(double whole, double first, double second, Computation computation = Computation::Sum)
{
    HandmadePlan made;
    double target = whole;
    for (const qint64 id : {1, 2, 3}) {
        made.kpis.push_back({.id = {id},
                             .name = u"K%1"_s.arg(id),
                             .department = {id},
                             .unit = {u"days"_s},
                             .direction = Direction::Increase,
                             .accumulation = Accumulation::Sum});
        made.values.push_back({.kpi = {id}, .start = {2026, 6, 1}, .target = target});
        target = id == 1 ? first : second;
    }
    made.kpis[0].computation = computation;
    made.operands = {{{1}, {2}, 1}, {{1}, {3}, 2}};
    return made;
}

} // namespace

class TestDriverRules : public QObject
{
    Q_OBJECT

private slots:
    // OBJ-004

    void theWholeFollowsItsParts()
    {
        HandmadePlan made = missingDriver();
        QCOMPARE(made.found("OBJ-004"), QStringList{u"warning O1"_s});
        const rules::Finding finding = made.finding("OBJ-004");
        QCOMPARE(finding.evidence.size(), 4U);
        QCOMPARE(finding.due, QDate(2026, 9, 30));
        QCOMPARE(test::wordsOf(finding).front(), u"O1 is stated Off track; all of its 3 parts are on track"_s);
        made.turn();
        QCOMPARE(made.found("OBJ-004"), QStringList{u"warning O1"_s});
    }

    void oneMonthOrOnePartBehindIsNoMissingDriver()
    {
        HandmadePlan made = missingDriver();
        made.checkIns[0].status = Progress::AtRisk; // the whole, in May
        QCOMPARE(made.found("OBJ-004"), Nothing);
        made = missingDriver();
        made.checkIns[1].status = Progress::AtRisk; // a part, in May
        QCOMPARE(made.found("OBJ-004"), Nothing);
        made = missingDriver();
        made.objectives[3].state = ObjectiveState::Abandoned; // two parts are enough, one is not
        QCOMPARE(made.found("OBJ-004"), QStringList{u"warning O1"_s});
        made.objectives[2].state = ObjectiveState::Abandoned;
        QCOMPARE(made.found("OBJ-004"), Nothing);
    }

    void aResultThatComesLaterIsANote()
    {
        HandmadePlan made = missingDriver();
        made.checkIns[4].forecastOn = {2026, 8, 1}; // the whole, in June
        QCOMPARE(made.found("OBJ-004"), QStringList{u"note O1"_s});
        made.checkIns[4].forecastOn = {2026, 7, 8}; // it should have shown by now
        QCOMPARE(made.found("OBJ-004"), QStringList{u"warning O1"_s});
    }

    void aPartThatSaysNothingLeavesItOpen()
    {
        HandmadePlan made = missingDriver();
        made.checkIns[5].status = Progress::NotStarted;
        QCOMPARE(made.found("OBJ-004"), QStringList{u"? O1: not every part says how it stands"_s});
    }

    // OBJ-005

    void targetsOfThePartsMakeTheTargetOfTheWhole_data()
    {
        QTest::addColumn<double>("second");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("exact") << 40.0 << Nothing;
        QTest::newRow("one percent short") << 39.0 << Nothing;
        QTest::newRow("more") << 38.9 << QStringList{u"warning K1"_s};
        QTest::newRow("a tenth short") << 30.0 << QStringList{u"warning K1"_s};
        QTest::newRow("more than a tenth") << 29.9 << QStringList{u"error K1"_s};
        QTest::newRow("one percent over") << 41.0 << Nothing;
        QTest::newRow("a tenth over") << 50.0 << QStringList{u"note K1"_s};
        QTest::newRow("more than a tenth over") << 50.1 << QStringList{u"error K1"_s};
    }

    void targetsOfThePartsMakeTheTargetOfTheWhole()
    {
        QFETCH(double, second);
        QFETCH(QStringList, expected);
        HandmadePlan made = computed(100, 60, second);
        QCOMPARE(made.found("OBJ-005"), expected);
        for (Observation &value : made.values)
            *value.target *= 1000; // another unit
        made.turn();
        QCOMPARE(made.found("OBJ-005"), expected);
        made = computed(100, 60, 80 - second); // less is better, and the parts promise the same amount less
        for (Kpi &kpi : made.kpis)
            kpi.direction = Direction::Decrease;
        QCOMPARE(made.found("OBJ-005"), expected);
    }

    void aRatioIsMadeOfItsParts()
    {
        QCOMPARE(computed(1.5, 60, 40, Computation::Ratio).found("OBJ-005"), Nothing);
        QCOMPARE(computed(2, 60, 40, Computation::Ratio).found("OBJ-005"), QStringList{u"error K1"_s});
        QCOMPARE(computed(20, 60, 40, Computation::Difference).found("OBJ-005"), Nothing);
        QCOMPARE(computed(2400, 60, 40, Computation::Product).found("OBJ-005"), Nothing);
    }

    void whatIsNotDeclaredIsNotAddedUp()
    {
        HandmadePlan made = computed(100, 10, 10, Computation::None);
        QCOMPARE(made.found("OBJ-005"), Nothing);
    }

    void withoutAllTargetsNothingIsSaidOfTheWhole()
    {
        HandmadePlan made = computed(100, 60, 10);
        made.values[2].target = {};
        QCOMPARE(made.found("OBJ-005"), QStringList{u"? K1: not every part has a target in its unit for 2026-06"_s});
        made = computed(100, 60, 10);
        made.kpis[2].unit = {u"%"_s};
        QCOMPARE(made.found("OBJ-005"), QStringList{u"? K1: not every part has a target in its unit for 2026-06"_s});
        made = computed(100, 60, 10);
        made.values[0].target = {};
        QCOMPARE(made.found("OBJ-005"), QStringList{u"? K1: it has no target of its own"_s});
        made.operands.clear();
        QCOMPARE(made.found("OBJ-005"), QStringList{u"? K1: it has no parts"_s});
        QCOMPARE(computed(0, 60, 10).found("OBJ-005"), QStringList{u"? K1: its target is zero"_s});
        QCOMPARE(computed(10, 60, 0, Computation::Ratio).found("OBJ-005"),
                 QStringList{u"? K1: its parts give no number"_s});
    }
};

QD_TEST_MAIN(TestDriverRules)
#include "tst_driverrules.moc"
