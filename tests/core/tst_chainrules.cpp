// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handmadeplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;
using test::HandmadePlan;

namespace {

const QStringList Nothing;

/// H3 for O1, due on 31 August, waits for H2, and that for H1; each takes \a lead days after the one before, the first
/// is promised for 1 August.
HandmadePlan chain(int lead)
{
    HandmadePlan made;
    made.objective(1, 1).due = {2026, 8, 31};
    made.handOff(1, 2, 3).committedBy = {2026, 8, 1};
    made.handOff(2, 4, 2).committedBy = {2026, 8, 5};
    made.handOff(3, 1, 4).committedBy = {2026, 8, 10};
    made.handOffs[2].objective = {1};
    made.inputs = {{{2}, {1}, lead}, {{3}, {2}, lead}};
    return made;
}

/// H1 to H4 wait for each other on one day, across four departments.
HandmadePlan block()
{
    HandmadePlan made;
    for (const qint64 id : {1, 2, 3, 4})
        made.handOff(id, id, id % 4 + 1);
    made.inputs = {{{1}, {2}, 0}, {{2}, {3}, 0}, {{3}, {4}, 0}, {{4}, {1}, 0}};
    return made;
}

} // namespace

class TestChainRules : public QObject
{
    Q_OBJECT

private slots:
    // DEP-010

    void aChainEndsBeforeTheObjectiveIsDue_data()
    {
        QTest::addColumn<int>("lead");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("on the day") << 15 << Nothing;
        QTest::newRow("two days later") << 16 << QStringList{u"error O1"_s};
        QTest::newRow("far later") << 40 << QStringList{u"error O1"_s};
    }

    void aChainEndsBeforeTheObjectiveIsDue()
    {
        QFETCH(int, lead);
        QFETCH(QStringList, expected);
        HandmadePlan made = chain(lead);
        QCOMPARE(made.found("DEP-010"), expected);
        made.turn();
        QCOMPARE(made.found("DEP-010"), expected);
    }

    void theChainAndItsFirstBrokenLinkAreShown()
    {
        const rules::Finding finding = chain(16).finding("DEP-010");
        QCOMPARE(
            test::wordsOf(finding),
            QStringList({u"The chain of promises for O1 ends 2 days after it is due"_s,
                         u"The promises end 2 days after the aim is due"_s, u"2 days"_s, u"O1, A: Due on 2026-08-31."_s,
                         u"C offers: H1 is promised for 2026-08-01."_s, u"B offers: H2 is promised for 2026-08-05."_s,
                         u"B offers: H2 takes 16 days after H1."_s, u"D offers: H3 is promised for 2026-08-10."_s,
                         u"D offers: H3 takes 16 days after H2."_s,
                         u"The dates: First broken link: H1 leaves H2 12 days too little."_s,
                         u"Shown because the chain ends on 2026-09-02 and the objective is due on 2026-08-31."_s}));
        QCOMPARE(finding.departments, (std::vector<DepartmentId>{{1}, {3}, {2}, {4}}));
        QCOMPARE(finding.due, QDate(2026, 8, 31));
        QCOMPARE(finding.firstSeen, QDate(2026, 6, 5));
    }

    void anOverlapThatIsEnteredKeepsTheChainShort()
    {
        HandmadePlan made = chain(40);
        made.inputs[0].leadDays = -10;
        made.inputs[1].leadDays = 26; // after the promise of H2, 5 August: on the day
        QCOMPARE(made.found("DEP-010"), Nothing);
        made.inputs[1].leadDays = 27;
        QCOMPARE(made.found("DEP-010"), QStringList{u"error O1"_s});
    }

    void whatHasComeCountsFromTheDayItCame()
    {
        HandmadePlan made = chain(20);
        QCOMPARE(made.found("DEP-010"), QStringList{u"error O1"_s}); // 10 September
        made.handOffs[0].status = HandOffStatus::Delivered;
        made.handOffs[0].deliveredOn = {2026, 7, 1};
        QCOMPARE(made.found("DEP-010"), Nothing); // 25 August
        made.handOffs[0].status = HandOffStatus::Withdrawn;
        made.handOffs[0].deliveredOn = {};
        QCOMPARE(made.found("DEP-010"), Nothing);
    }

    void aSinglePromiseIsToldByTheDayItIsNeeded()
    {
        HandmadePlan made;
        made.objective(1, 1).due = {2026, 8, 31};
        made.handOff(1, 1, 2).objective = {1}; // 1 September: DEP-003 says whether that is late
        QCOMPARE(made.found("DEP-010"), Nothing);
        made.handOffs[0].neededBy = {}; // nobody else says it
        QCOMPARE(made.found("DEP-010"), QStringList{u"error O1"_s});
        made.objectives[0].state = ObjectiveState::Abandoned;
        QCOMPARE(made.found("DEP-010"), Nothing);
    }

    void aChainWithoutDatesIsNotJudged()
    {
        HandmadePlan made = chain(15);
        made.handOffs[0].committedBy = {};
        QCOMPARE(made.found("DEP-010"), QStringList{u"? O1: a promise that it needs has no date"_s});
        made = chain(16);
        made.objectives[0].due = {};
        QCOMPARE(made.found("DEP-010"), QStringList{u"? O1: it has no due date"_s});
        made = chain(15);
        made.inputs.push_back({{1}, {2}, 15});
        QCOMPARE(made.found("DEP-010"), QStringList{u"? O1: what it needs waits in a circle"_s});
        made.inputs.push_back({{3}, {4}, 15});
        made.handOff(4, 4, 5).committedBy = {2026, 8, 30}; // the rest is known all the same
        QCOMPARE(made.found("DEP-010"), QStringList{u"error O1"_s});
    }

    // DEP-006

    void whatWaitsForEachOtherIsOneBlock()
    {
        HandmadePlan made = block();
        QCOMPARE(made.found("DEP-006"), QStringList{u"warning H1"_s});
        QCOMPARE(made.found("DEP-005"), Nothing);
        QCOMPARE(test::wordsOf(made.finding("DEP-006")).mid(0, 3),
                 QStringList({u"4 hand-offs can only be planned together: H1, H2, H3, H4"_s,
                              u"4 hand-offs are one block"_s, u"4 hand-offs"_s}));
        made.turn();
        QCOMPARE(made.found("DEP-006"), QStringList{u"warning H1"_s});
    }

    void aSmallBlockOrOneOfTwoDepartmentsIsANote()
    {
        HandmadePlan made = block();
        made.inputs = {{{1}, {2}, 0}, {{2}, {3}, 0}, {{3}, {1}, 0}};
        QCOMPARE(made.found("DEP-006"), QStringList{u"note H1"_s});
        made = block();
        made.handOffs[0].giver = made.handOffs[1].giver; // three departments
        QCOMPARE(made.found("DEP-006"), QStringList{u"warning H1"_s});
        made.handOffs[2].giver = made.handOffs[1].giver; // two
        QCOMPARE(made.found("DEP-006"), QStringList{u"note H1"_s});
    }

    void aCircleWithWorkOnTheWayIsTheOtherRules()
    {
        HandmadePlan made = block();
        made.inputs[0].leadDays = 1;
        QCOMPARE(made.found("DEP-006"), Nothing);
        QCOMPARE(made.found("DEP-005"), QStringList{u"error H1"_s});
        made = block();
        made.inputs.pop_back(); // a chain
        QCOMPARE(made.found("DEP-006"), Nothing);
        made = block();
        made.handOffs[3].status = HandOffStatus::Delivered;
        QCOMPARE(made.found("DEP-006"), Nothing);
    }

    void withoutInputsNoBlockIsKnown()
    {
        HandmadePlan made = block();
        made.inputs.clear();
        QCOMPARE(made.found("DEP-006"), QStringList{u"? H1: no hand-off says what it waits for"_s});
    }
};

QD_TEST_MAIN(TestChainRules)
#include "tst_chainrules.moc"
