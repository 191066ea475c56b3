// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handmadeplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;
using test::HandmadePlan;

namespace {

const QStringList Nothing;

/// \a first and \a second carry one objective.
void share(HandmadePlan &made, qint64 first, qint64 second)
{
    const qint64 id = qint64(made.objectives.size()) + 1;
    made.objective(id, first);
    made.shares.push_back({{id}, {second}, {}});
}

void step(HandmadePlan &made, qint64 workflow, int position, qint64 department)
{
    const qint64 id = qint64(made.steps.size()) + 1;
    made.steps.push_back({.id = {id},
                          .name = u"S%1"_s.arg(id),
                          .workflow = {workflow},
                          .department = {department},
                          .position = position});
}

/// C gives to B, B to A, all for O1, which weighs \a weight; the rest is O2.
HandmadePlan line(double weight)
{
    HandmadePlan made;
    made.objective(1, 1).weight = weight;
    made.objectives[0].due = {2026, 9, 30};
    made.objective(2, 1).weight = 1 - weight;
    made.handOff(1, 1, 2).objective = {1};
    made.handOff(2, 2, 3).objective = {1};
    return made;
}

/// The first \a size departments make one business unit in which all are tied; the others are another one, with no tie
/// but that of L to A.
HandmadePlan unit(int size)
{
    HandmadePlan made;
    qint64 id = 0;
    for (int each = 1; each <= 12; ++each)
        made.departments[size_t(each) - 1].businessUnit = each <= size ? u"Meters"_s : u"Cloud"_s;
    for (int from = 1; from <= size; ++from) {
        for (int to = from + 1; to <= size; ++to)
            made.handOff(++id, from, to);
    }
    made.handOff(++id, 1, 12);
    return made;
}

} // namespace

class TestNetworkRules : public QObject
{
    Q_OBJECT

private slots:
    // DEP-011

    void whoSharesAnObjectiveHasAnAgreement()
    {
        HandmadePlan made;
        share(made, 1, 2);
        QCOMPARE(made.found("DEP-011"), QStringList{u"warning A"_s});
        const rules::Finding finding = made.finding("DEP-011");
        QCOMPARE(finding.departments, (std::vector<DepartmentId>{{1}, {2}}));
        QCOMPARE(test::wordsOf(finding),
                 QStringList({u"A and B meet in 1 place of the work and have no hand-off"_s,
                              u"Shared work, and no hand-off"_s, u"1 shared"_s, u"The plan: Both carry O1."_s,
                              u"The map: No hand-off and no arrangement between A and B is entered."_s,
                              u"Shown because they share 1; of all that share work, the heaviest share 1 or more."_s}));
        made.handOff(1, 2, 1);
        QCOMPARE(made.found("DEP-011"), Nothing);
        made.handOffs[0].status = HandOffStatus::Withdrawn;
        QCOMPARE(made.found("DEP-011"), QStringList{u"warning A"_s});
        made.handOffs[0].status = HandOffStatus::Accepted;
        QCOMPARE(made.found("DEP-011"), Nothing);
    }

    void whoFollowsInAWorkflowHasAnAgreement()
    {
        HandmadePlan made;
        made.workflows = {{.id = {1}, .name = u"W1"_s}, {.id = {2}, .name = u"W2"_s}};
        step(made, 1, 1, 1);
        step(made, 1, 2, 2);
        step(made, 1, 3, 2); // within one department
        step(made, 2, 4, 3); // another workflow
        QCOMPARE(made.found("DEP-011"), QStringList{u"warning A"_s});
        made.turn();
        QCOMPARE(made.found("DEP-011"), QStringList{u"warning A"_s});
        made.handOff(1, 1, 2);
        QCOMPARE(made.found("DEP-011"), Nothing);
    }

    void onlyTheHeaviestQuarterIsShown()
    {
        HandmadePlan made;
        for (const qint64 first : {1, 3, 5, 7})
            share(made, first, first + 1);
        QCOMPARE(made.found("DEP-011").size(), 4); // all alike
        share(made, 3, 4);
        QCOMPARE(made.found("DEP-011"), QStringList{u"warning C"_s});
        made.options.values.insert(u"DEP-011.share"_s, 1);
        QCOMPARE(made.found("DEP-011").size(), 4);
    }

    void sharedWorkThatIsDoneOrOfAClosedDepartmentIsNone()
    {
        HandmadePlan made;
        share(made, 1, 2);
        share(made, 3, 4);
        made.objectives[0].state = ObjectiveState::Achieved;
        made.departments[3].validTo = {2026, 7, 7};
        QCOMPARE(made.found("DEP-011"), QStringList{u"? A: no work is shared by departments in the plan"_s});
        made.departments[3].validTo = {2026, 7, 8};
        QCOMPARE(made.found("DEP-011"), QStringList{u"warning C"_s});
    }

    // NET-003

    void noAimHangsOnOneDepartment()
    {
        HandmadePlan made = line(0.5);
        QCOMPARE(made.found("NET-003"), QStringList{u"warning B"_s});
        const rules::Finding finding = made.finding("NET-003");
        QCOMPARE(finding.due, QDate(2026, 9, 30));
        QCOMPARE(test::wordsOf(finding),
                 QStringList({u"Without B, 1 aim of the company are cut off from what they need"_s,
                              u"1 aim hang on one department"_s, u"1 aim"_s,
                              u"The map: All ways between those who work on O1 lead through B."_s,
                              u"The roles: No deputy is entered for B."_s,
                              u"Shown because they weigh 0.5 of all aims; the limit is 0.2."_s}));
        made.turn();
        QCOMPARE(made.found("NET-003"), QStringList{u"warning B"_s});
    }

    void aLightAimMayHangOnOneDepartment()
    {
        QCOMPARE(line(0.2).found("NET-003"), QStringList{u"warning B"_s});
        QCOMPARE(line(0.19).found("NET-003"), Nothing);
    }

    void aSecondWayOrADeputyIsEnough()
    {
        HandmadePlan made = line(0.5);
        made.handOff(3, 1, 3);
        QCOMPARE(made.found("NET-003"), Nothing);
        made = line(0.5);
        made.persons = {{.id = {1}, .name = u"P"_s}};
        made.roles = {{.id = {1},
                       .subject = Subjected::Department,
                       .record = 2,
                       .person = {1},
                       .kind = PersonRole::Deputy,
                       .validTo = {2026, 7, 8}}};
        QCOMPARE(made.found("NET-003"), Nothing);
        made.roles[0].validTo = {2026, 7, 7};
        QCOMPARE(made.found("NET-003"), QStringList{u"warning B"_s});
    }

    void whatOthersGetThroughADepartmentIsNoAimThatIsCut()
    {
        HandmadePlan made = line(0.5);
        made.handOffs[1].objective = {}; // B waits for C for something else
        QCOMPARE(made.found("NET-003"), Nothing);
        made.handOffs.pop_back();
        made.handOff(2, 3, 4).objective = {1}; // apart from the first, with or without B
        QCOMPARE(made.found("NET-003"), Nothing);
    }

    void partsOfAnAimHangToo()
    {
        HandmadePlan made = line(0.5);
        made.handOffs[1].objective = {3};
        made.objective(3, 2, {1});
        QCOMPARE(made.found("NET-003"), QStringList{u"warning B"_s});
    }

    void withoutHandOffsOrAimsNothingIsSaidOfSinglePoints()
    {
        HandmadePlan made = line(0.5);
        made.handOffs.clear();
        const QStringList open{u"? A: there are no aims of the company, or no hand-offs"_s};
        QCOMPARE(made.found("NET-003"), open);
        made = line(0.5);
        made.objectives.clear();
        QCOMPARE(made.found("NET-003"), open);
    }

    // NET-001

    void aUnitWorksWithOthers()
    {
        HandmadePlan made = unit(6);
        QCOMPARE(made.found("NET-001"), QStringList{u"note A"_s});
        QCOMPARE(test::wordsOf(made.finding("NET-001")).mid(0, 3),
                 QStringList({u"Meters works almost only with itself: 15 ties inside, 1 to others"_s,
                              u"15 ties inside, 1 to all others"_s, u"15 of 16 inside"_s}));
        made.turn();
        QCOMPARE(made.found("NET-001"), QStringList{u"note A"_s});
    }

    void aSharedObjectiveMakesItAWarning()
    {
        HandmadePlan made = unit(6);
        made.objective(1, 1);
        made.shares = {{{1}, {2}, {}}}; // among themselves
        QCOMPARE(made.found("NET-001"), QStringList{u"note A"_s});
        made.shares = {{{1}, {12}, {}}};
        QCOMPARE(made.found("NET-001"), QStringList{u"warning A"_s});
    }

    void chanceAndSizeDecide()
    {
        QCOMPARE(unit(5).found("NET-001"), QStringList{u"note A"_s});
        HandmadePlan made = unit(6);
        made.options.values.insert(u"NET-001.chance"_s, 1.0 / 924); // one of 924 ways to choose six of twelve
        QCOMPARE(made.found("NET-001"), Nothing);
        made.options.values.insert(u"NET-001.chance"_s, 1.0 / 923);
        QCOMPARE(made.found("NET-001"), QStringList{u"note A"_s});
    }

    void aTieThatServesAWeightyAimOpensTheUnit()
    {
        HandmadePlan made = unit(6);
        made.objective(1, 1).weight = 0.1;
        made.objective(2, 1, {1});
        made.handOffs.back().objective = {2};
        QCOMPARE(made.found("NET-001"), Nothing);
        made.objectives[0].weight = 0.09;
        QCOMPARE(made.found("NET-001"), QStringList{u"note A"_s});
    }

    void smallUnitsAreNotJudged()
    {
        HandmadePlan made = unit(4);
        for (size_t place = 4; place < 12; ++place)
            made.departments[place].businessUnit.clear();
        const QStringList open{u"? A: no business unit beside others has 5 departments and hand-offs"_s};
        QCOMPARE(made.found("NET-001"), open);
        made = unit(12); // the whole company
        made.handOffs.pop_back();
        QCOMPARE(made.found("NET-001"), open);
    }
};

QD_TEST_MAIN(TestNetworkRules)
#include "tst_networkrules.moc"
