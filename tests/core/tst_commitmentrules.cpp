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
};

QD_TEST_MAIN(TestCommitmentRules)
#include "tst_commitmentrules.moc"
