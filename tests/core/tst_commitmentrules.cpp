// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

ActionItem action(QDate due, int carriedOver = 0, const QString &because = {})
{
    return {.id = {1},
            .what = u"Agree the day"_s,
            .department = {1},
            .due = due,
            .carriedOver = carriedOver,
            .carriedBecause = because};
}

QStringList saidOf(const ActionItem &item)
{
    return saidBy("ACT-001", planOf(std::vector{item}));
}

/// Four quarters with reviews in January, April, July (to come) and October.
std::vector<Cycle> cycles()
{
    std::vector<Cycle> result;
    for (int id = 1; id <= 5; ++id) {
        const QDate review = QDate(2025, 7, 22).addMonths(3 * (id - 1));
        result.push_back({.id = {id}, .name = u"Q%1"_s.arg(id), .reviewOn = review});
    }
    return result;
}

Triage accepted(QDate day, TriageState state = TriageState::Open)
{
    return {.id = {1},
            .title = u"Two dates"_s,
            .rule = u"DEP-003"_s,
            .fingerprint = u"abc"_s,
            .department = {1},
            .acceptedOn = day,
            .state = state};
}

/// Taken on 3 June, for department A, with an effect on the KPI of B.
Decision decision()
{
    return {.id = {1},
            .question = u"When do we launch?"_s,
            .chosen = u"In September."_s,
            .decider = u"Head of A"_s,
            .decidedOn = {2026, 6, 3},
            .status = DecisionStatus::Active,
            .effectKpi = {1},
            .department = {1}};
}

Packet minutes(QDate issuedOn, qint64 department = 0)
{
    return {.id = {department + 1},
            .title = u"Minutes"_s,
            .kind = PacketKind::Minutes,
            .department = {department},
            .issuedOn = issuedOn,
            .state = PacketState::Issued};
}

Plan decided(const Decision &taken, const std::vector<Packet> &packets)
{
    return planOf(std::vector{taken}, packets,
                  std::vector<Kpi>{{.id = {1}, .name = u"K"_s, .department = {2}, .objective = {1}}},
                  std::vector<Objective>{{.id = {1}, .title = u"O"_s, .department = {2}}});
}

} // namespace

class TestCommitmentRules : public QObject
{
    Q_OBJECT

private slots:
    void anActionIsDoneSoonAfterItIsDue()
    {
        QCOMPARE(saidOf(action({2026, 6, 24})), QStringList()); // ten working days
        QCOMPARE(saidOf(action({2026, 6, 23})), QStringList{u"warning Agree the day: 11 working days overdue"_s});
        QCOMPARE(saidOf(action({2026, 8, 1})), QStringList());
        QCOMPARE(incomplete("ACT-001", planOf(std::vector{action({2026, 6, 1})})), QString());
    }

    void anActionThatIsClosedMayHaveBeenLate()
    {
        for (const ActionStatus status : {ActionStatus::Done, ActionStatus::Dropped}) {
            ActionItem late = action({2026, 1, 1}, 5);
            late.status = status;
            QCOMPARE(saidOf(late), QStringList());
        }
    }

    void anActionCarriedOverWithItsReasonIsNotCalledOverdue()
    {
        QCOMPARE(saidOf(action({2026, 6, 1}, 1, u"The audit took May."_s)), QStringList());
        QCOMPARE(saidOf(action({2026, 6, 1}, 1)), QStringList{u"warning Agree the day: 27 working days overdue"_s});
        QCOMPARE(saidOf(action({2026, 8, 1}, 1)), QStringList()); // moved once, not yet due
    }

    void anActionCarriedOverTwiceIsAskedForWhateverTheReason()
    {
        QCOMPARE(saidOf(action({2026, 8, 1}, 2, u"The audit took May."_s)),
                 QStringList{u"warning Agree the day: carried over 2 times"_s});
        QCOMPARE(saidOf(action({}, 2)), QStringList{u"warning Agree the day: carried over 2 times"_s});
        QCOMPARE(incomplete("ACT-001", planOf(std::vector{action({2026, 8, 1}, 2)})), QString());
    }

    void anActionWithoutADayCannotBeLate()
    {
        QCOMPARE(saidOf(action({})), QStringList{u"unknown Agree the day: no day by which it is to be done"_s});
    }

    void aPointIsNotOpenOverThreeReviews()
    {
        const auto said = [](const Triage &triage) { return saidBy("ACT-002", planOf(std::vector{triage}, cycles())); };
        // Reviews were held on 22 July, October, January and April; the next comes after the day of the diagnosis.
        QCOMPARE(said(accepted({2025, 10, 22})), QStringList{u"warning Two dates: open over 3 reviews"_s});
        QCOMPARE(said(accepted({2025, 10, 23})), QStringList()); // two
        QCOMPARE(said(accepted({2025, 7, 1}, TriageState::Discussed)),
                 QStringList{u"warning Two dates: open over 4 reviews"_s});
        QCOMPARE(said(accepted({2025, 7, 1}, TriageState::Resolved)), QStringList());
        QCOMPARE(said(accepted({})), QStringList{u"unknown Two dates: no day on which it was accepted"_s});
        QCOMPARE(incomplete("ACT-002", planOf(std::vector{accepted({2025, 7, 1})}, cycles())), QString());
    }

    void aPointThatPeopleLiveWithMayStayOpen()
    {
        Waiver waiver{.id = {1}, .rule = u"DEP-003"_s, .fingerprint = u"abc"_s, .reason = u"Agreed"_s};
        const Plan plan = planOf(std::vector{accepted({2025, 7, 1})}, cycles());
        QCOMPARE(saidBy("ACT-002", with(plan, std::vector{waiver})), QStringList());
        waiver.expires = {2026, 7, 7}; // yesterday
        QCOMPARE(saidBy("ACT-002", with(plan, std::vector{waiver})).size(), 1);
    }

    void aDecisionReachesThoseItAffects()
    {
        const QString none = u"warning When do we launch? Decided; 2 affected departments not told"_s;
        const auto said = [](const std::vector<Packet> &packets) {
            return saidBy("DEC-001", decided(decision(), packets));
        };
        QCOMPARE(said({minutes({2026, 6, 2})}), QStringList{none}); // of the day before
        QCOMPARE(said({minutes({2026, 6, 3})}), QStringList());
        QCOMPARE(said({minutes({2026, 6, 9}, 1)}),
                 QStringList{u"warning When do we launch? Decided; 1 affected department not told"_s});
        QCOMPARE(said({minutes({2026, 6, 9}, 1), minutes({2026, 6, 9}, 2)}), QStringList());
        QCOMPARE(said({}), QStringList{u"unknown When do we launch?: no minutes or packets are issued here"_s});
        QCOMPARE(incomplete("DEC-001", decided(decision(), {minutes({2026, 6, 2})})), QString());
    }

    void thoseWithAPartInTheObjectiveAreAffected()
    {
        const Plan plan =
            with(decided(decision(), {minutes({2026, 6, 9}, 1), minutes({2026, 6, 9}, 2)}),
                 std::vector<HandOff>{
                     {.id = {1}, .receiver = {2}, .giver = {3}, .objective = {1}},
                     {.id = {2}, .receiver = {2}, .giver = {4}, .objective = {1}, .status = HandOffStatus::Delivered}});
        QCOMPARE(saidBy("DEC-001", plan),
                 QStringList{u"warning When do we launch? Decided; 1 affected department not told"_s});
    }

    void aDecisionHasFiveWorkingDaysToArrive()
    {
        Decision taken = decision();
        taken.decidedOn = {2026, 7, 1};
        QCOMPARE(saidBy("DEC-001", decided(taken, {minutes({2026, 6, 2})})), QStringList());
        taken.decidedOn = {2026, 6, 30};
        QCOMPARE(saidBy("DEC-001", decided(taken, {minutes({2026, 6, 2})})).size(), 1);
    }

    void aDecisionHasARoleAndADay()
    {
        Decision taken = decision();
        taken.decider.clear();
        const std::vector told{minutes({2026, 6, 9})};
        QCOMPARE(saidBy("DEC-001", decided(taken, told)),
                 QStringList{u"warning When do we launch? Decided; no role answers for it"_s});
        taken = decision();
        taken.decidedOn = {};
        QCOMPARE(saidBy("DEC-001", decided(taken, told)),
                 QStringList{u"warning When do we launch? Decided; no day is given"_s});
    }

    void whatIsOnlyProposedNeedNotArrive()
    {
        for (const DecisionStatus status :
             {DecisionStatus::Proposed, DecisionStatus::Superseded, DecisionStatus::Reversed}) {
            Decision taken = decision();
            taken.status = status;
            taken.decider.clear();
            QCOMPARE(saidBy("DEC-001", decided(taken, {minutes({2026, 6, 2})})), QStringList());
        }
    }

    void oneQuestionHasOneAnswer()
    {
        Decision later = decision();
        later.id = {2};
        later.question = u"We launch: when do?"_s; // the same words
        later.chosen = u"In December."_s;
        later.decidedOn = {2026, 6, 17};
        const auto said = [&](const Decision &earlier) {
            return saidBy("DEC-002", planOf(std::vector{later, earlier}));
        };
        const QStringList found{u"error We launch: when do? Two answers stand"_s};
        QCOMPARE(said(decision()), found);
        QCOMPARE(incomplete("DEC-002", planOf(std::vector{later, decision()})), QString());
        Decision changed = decision();
        changed.reviewOn = {2026, 6, 18}; // it still stood on the day of the later one
        QCOMPARE(said(changed), found);
        changed.reviewOn = {2026, 6, 17};
        QCOMPARE(said(changed), QStringList());
        changed = decision();
        changed.chosen = u"in  december."_s;
        QCOMPARE(said(changed), QStringList());
        changed = decision();
        changed.supersededBy = later.id;
        QCOMPARE(said(changed), QStringList());
        changed = decision();
        changed.question = u"When do we launch in Asia?"_s;
        QCOMPARE(said(changed), QStringList());
        changed = decision();
        changed.chosen.clear();
        QCOMPARE(said(changed), QStringList{u"unknown When do we launch?: what was chosen is not written"_s});
    }

    void twoDepartmentsMayAnswerForThemselves()
    {
        Decision other = decision();
        other.id = {2};
        other.chosen = u"In December."_s;
        other.department = {3};
        QCOMPARE(saidBy("DEC-002", planOf(std::vector{decision(), other})).front().section(u' ', 0, 0), u"error"_s);
        other.effectKpi = {}; // no number in common
        QCOMPARE(saidBy("DEC-002", planOf(std::vector{decision(), other})).front().section(u' ', 0, 0), u"warning"_s);
    }

    void shortQuestionsAreNotCompared()
    {
        Decision one = decision();
        one.question = u"Launch when?"_s;
        Decision other = one;
        other.id = {2};
        other.chosen = u"In December."_s;
        QCOMPARE(saidBy("DEC-002", planOf(std::vector{one, other})), QStringList());
    }
};

QD_TEST_MAIN(TestCommitmentRules)
#include "tst_commitmentrules.moc"
