// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handmadeplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;
using test::HandmadePlan;

namespace {

const QStringList Nothing;

void addRole(HandmadePlan &made, qint64 objective, qint64 person, PersonRole kind, QDate from = {}, QDate to = {})
{
    if (std::ranges::none_of(made.persons, [&](const Person &each) { return each.id.value == person; }))
        made.persons.push_back({.id = {person}, .name = u"P%1"_s.arg(person)});
    made.roles.push_back({.id = {qint64(made.roles.size()) + 1},
                          .subject = Subjected::Objective,
                          .record = objective,
                          .person = {person},
                          .kind = kind,
                          .validFrom = from,
                          .validTo = to});
}

/// \a count objectives of \a department, the first with the id \a first.
void addObjectives(HandmadePlan &made, qint64 department, int count, qint64 first)
{
    for (int each = 0; each < count; ++each)
        made.objective(first + each, department, {999});
}

/// O1 is shared: it stands in place \a here among \a hereOf objectives of B and \a there among \a thereOf of C.
HandmadePlan sharedBy(int here, int hereOf, int there, int thereOf)
{
    HandmadePlan made;
    made.objective(1, 1);
    addObjectives(made, 2, hereOf - 1, 100);
    addObjectives(made, 3, thereOf - 1, 200);
    made.shares = {{{1}, {2}, here}, {{1}, {3}, there}};
    return made;
}

} // namespace

class TestAimRules : public QObject
{
    Q_OBJECT

private slots:
    // OBJ-008

    void somebodyAnswersForAnObjective()
    {
        HandmadePlan made;
        made.objective(1, 1).owner = u"Head of A"_s;
        made.objective(2, 1, {1}); // a role is as good as an owner
        addRole(made, 2, 1, PersonRole::Accountable);
        made.objective(3, 1, {1}); // neither
        made.objective(4, 1, {1}).state = ObjectiveState::Draft;
        made.objective(5, 1, {1}).state = ObjectiveState::Abandoned;
        QCOMPARE(made.found("OBJ-008"), QStringList{u"warning O3"_s});
        made.turn();
        QCOMPARE(made.found("OBJ-008"), QStringList{u"warning O3"_s});
    }

    void aRoleHoldsUpToItsLastDay()
    {
        HandmadePlan made;
        made.objective(1, 1).createdOn = {2026, 4, 1};
        addRole(made, 1, 1, PersonRole::Accountable, {}, {2026, 7, 8});
        QCOMPARE(made.found("OBJ-008"), Nothing);
        made.roles[0].validTo = {2026, 7, 7};
        QCOMPARE(made.found("OBJ-008"), QStringList{u"warning O1"_s});
        const rules::Finding gap = made.finding("OBJ-008");
        QCOMPARE(gap.firstSeen, QDate(2026, 7, 8));
        QCOMPARE(test::wordsOf(gap),
                 QStringList({u"Nobody is entered who answers for O1"_s, u"Nobody is entered who answers for it"_s,
                              u"0 accountable"_s, u"The roles: Accountable until 2026-07-07: P1."_s,
                              u"Shown because on 2026-07-08 no accountable role holds."_s}));
        made.objectives[0].owner = u"p1"_s; // the owner is who left
        QCOMPARE(made.found("OBJ-008"), QStringList{u"warning O1"_s});
        made.objectives[0].owner = u"P2"_s; // or who came
        QCOMPARE(made.found("OBJ-008"), Nothing);
    }

    void aDeputyWhoStandsInMakesItANote()
    {
        HandmadePlan made;
        made.objective(1, 1);
        addRole(made, 1, 1, PersonRole::Accountable, {}, {2026, 6, 30});
        addRole(made, 1, 2, PersonRole::Deputy);
        QCOMPARE(made.found("OBJ-008"), QStringList{u"note O1"_s});
        made.roles[1].validFrom = {2026, 7, 9};
        QCOMPARE(made.found("OBJ-008"), QStringList{u"warning O1"_s});
    }

    void onlyOneIsAccountable()
    {
        HandmadePlan made;
        made.objective(1, 1);
        addRole(made, 1, 1, PersonRole::Accountable, {}, {2026, 7, 1}); // handed over in time
        addRole(made, 1, 2, PersonRole::Accountable, {2026, 7, 2});
        addRole(made, 1, 2, PersonRole::Accountable, {2026, 7, 3}); // entered twice
        addRole(made, 1, 3, PersonRole::CoOwner);
        addRole(made, 1, 4, PersonRole::Sponsor);
        QCOMPARE(made.found("OBJ-008"), Nothing);
        made.roles[0].validTo = {};
        QCOMPARE(made.found("OBJ-008"), QStringList{u"warning O1"_s});
        QCOMPARE(made.finding("OBJ-008").evidence.size(), 2U);
        QCOMPARE(made.finding("OBJ-008").firstSeen, QDate(2026, 7, 2));
        made.options.values.insert(u"OBJ-008.mostAccountable"_s, 2);
        QCOMPARE(made.found("OBJ-008"), Nothing);
    }

    void anObjectiveDoesNotOutliveItsDepartment()
    {
        HandmadePlan made;
        made.objective(1, 1).owner = u"Head of A"_s;
        made.departments[0].validTo = {2026, 7, 8}; // its last day
        QCOMPARE(made.found("OBJ-008"), Nothing);
        made.departments[0].validTo = {2026, 7, 7};
        QCOMPARE(made.found("OBJ-008"), QStringList{u"warning O1"_s});
    }

    void withoutAnyOwnersNothingIsSaidOfAccountability()
    {
        HandmadePlan made;
        made.objective(1, 1);
        made.objective(2, 1, {1});
        QCOMPARE(made.found("OBJ-008"), QStringList{u"? O1: no objective has an owner or a role"_s});
    }

    // OBJ-007

    void aSharedObjectiveStandsAlikeInAllLists_data()
    {
        QTest::addColumn<QList<int>>("places");
        QTest::addColumn<QStringList>("expected");
        const QStringList found{u"warning O1"_s};
        QTest::newRow("first and last") << QList{1, 5, 5, 5} << found;
        QTest::newRow("half a list apart") << QList{1, 5, 3, 5} << found;
        QTest::newRow("half a list apart, none in front") << QList{2, 5, 4, 5} << found;
        QTest::newRow("a quarter apart") << QList{1, 5, 2, 5} << Nothing;
        QTest::newRow("first fifth and second half") << QList{2, 10, 6, 10} << found;
        QTest::newRow("first fifth and first half") << QList{2, 10, 5, 10} << Nothing;
        QTest::newRow("other numbers, one place") << QList{2, 4, 4, 10} << Nothing;
        QTest::newRow("alike") << QList{3, 5, 3, 5} << Nothing;
    }

    void aSharedObjectiveStandsAlikeInAllLists()
    {
        QFETCH(QList<int>, places);
        QFETCH(QStringList, expected);
        HandmadePlan made = sharedBy(places[0], places[1], places[2], places[3]);
        QCOMPARE(made.found("OBJ-007"), expected);
        HandmadePlan turned = sharedBy(places[2], places[3], places[0], places[1]);
        turned.turn();
        QCOMPARE(turned.found("OBJ-007"), expected);
    }

    void bothListsAreShown()
    {
        QCOMPARE(test::wordsOf(sharedBy(5, 5, 1, 4).finding("OBJ-007")),
                 QStringList({u"O1 is in place 1 of 4 at C and 5 of 5 at B"_s, u"Place 1 of 4 here, 5 of 5 there"_s,
                              u"1 and 5"_s, u"The list of C: Place 1 of the 4 objectives it carries."_s,
                              u"The list of B: Place 5 of the 5 objectives it carries."_s,
                              u"Shown because the two places lie 1 of a list apart; the limit is 0.5."_s}));
    }

    void aPlaceInAShortListOrWithoutANumberSaysNothing()
    {
        HandmadePlan made = sharedBy(1, 5, 2, 2);
        const QStringList unknown{u"? O1: its place is known in 1 of the 3 departments that carry it"_s};
        QCOMPARE(made.found("OBJ-007"), unknown);
        made = sharedBy(1, 5, 5, 5);
        made.shares[1].priority = {};
        QCOMPARE(made.found("OBJ-007"), unknown);
        made.objectives[0].state = ObjectiveState::Achieved;
        QCOMPARE(made.found("OBJ-007"), Nothing);
    }

    // OBJ-009

    void aDepartmentCarriesNotMoreThanItCanAttendTo()
    {
        HandmadePlan made;
        addObjectives(made, 1, 7, 100);
        QCOMPARE(made.found("OBJ-009"), QStringList{u"? A: not every objective has a weight"_s});
        made.objective(1, 2).createdOn = {2026, 5, 4};
        made.shares = {{{1}, {1}, {}}}; // an eighth, shared
        QCOMPARE(made.found("OBJ-009"), QStringList{u"note A"_s});
        QVERIFY(!made.finding("OBJ-009").firstSeen.isValid());
        for (Objective &objective : made.objectives)
            objective.createdOn = objective.createdOn.isValid() ? objective.createdOn : QDate(2026, 4, 1);
        QCOMPARE(made.finding("OBJ-009").firstSeen, QDate(2026, 5, 4));
        made.turn();
        QCOMPARE(made.found("OBJ-009"), QStringList{u"note A"_s});
    }

    void whatIsDoneOrBeginsLaterTakesNoAttention()
    {
        HandmadePlan made;
        addObjectives(made, 1, 9, 100);
        made.objectives[0].state = ObjectiveState::Achieved;
        made.objectives[1].startsOn = {2026, 7, 9};
        made.objectives[2].startsOn = {2026, 7, 8};
        QCOMPARE(made.found("OBJ-009"), QStringList{u"? A: not every objective has a weight"_s});
        made.objectives[1].startsOn = {2026, 7, 8};
        QCOMPARE(made.found("OBJ-009"), QStringList{u"note A"_s});
    }

    void threeObjectivesHoldHalfOfTheWeight_data()
    {
        QTest::addColumn<QList<double>>("weights");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("more than half") << QList{0.2, 0.2, 0.1, 0.1, 0.1, 0.1, 0.2} << Nothing;
        QTest::newRow("six alike") << QList{1.0, 1.0, 1.0, 1.0, 1.0, 1.0} << Nothing;
        QTest::newRow("seven alike") << QList{1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0} << QStringList{u"note A"_s};
        QTest::newRow("in percent") << QList{14.0, 14.0, 14.0, 14.0, 14.0, 14.0, 14.0} << QStringList{u"note A"_s};
        QTest::newRow("three") << QList{1.0, 1.0, 1.0} << Nothing;
    }

    void threeObjectivesHoldHalfOfTheWeight()
    {
        QFETCH(QList<double>, weights);
        QFETCH(QStringList, expected);
        HandmadePlan made;
        addObjectives(made, 1, int(weights.size()), 100);
        for (qsizetype place = 0; place < weights.size(); ++place)
            made.objectives[size_t(place)].weight = weights[place];
        QCOMPARE(made.found("OBJ-009"), expected);
    }
};

QD_TEST_MAIN(TestAimRules)
#include "tst_aimrules.moc"
