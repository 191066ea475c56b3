// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

/// Under way for objective 1, with ten person-days.
Initiative initiative(qint64 id = 1, const QString &title = u"Rule editor"_s, qint64 department = 1)
{
    return {.id = {id},
            .title = title,
            .department = {department},
            .objective = {1},
            .startsOn = {2026, 6, 1},
            .due = {2026, 9, 30},
            .effort = 10,
            .status = Progress::OnTrack};
}

std::vector<Objective> objectives()
{
    return {{.id = {1}, .title = u"Whole"_s, .department = {1}}, {.id = {2}, .title = u"Part"_s, .department = {2}}};
}

QStringList aimOf(const Initiative &work)
{
    return saidBy("INI-001", planOf(std::vector{work}, objectives()));
}

QStringList fundsOf(const Initiative &work)
{
    return saidBy("INI-004", planOf(std::vector{work}));
}

} // namespace

class TestInitiativeRules : public QObject
{
    Q_OBJECT

private slots:
    void workServesAnObjective()
    {
        Initiative work = initiative();
        work.objective = {};
        QCOMPARE(aimOf(work), QStringList{u"warning Rule editor is under way and serves no objective"_s});
        QCOMPARE(incomplete("INI-001", planOf(std::vector{work}, objectives())), QString());
        for (const Progress closed : {Progress::Achieved, Progress::NotAchieved, Progress::Cancelled}) {
            work.status = closed;
            QCOMPARE(aimOf(work), QStringList());
        }
    }

    void workIsJudgedByANumberOrAMilestone()
    {
        const QStringList found{u"note Rule editor is under way and nothing says when it is done"_s};
        const Plan plan = planOf(std::vector{initiative()}, objectives());
        QCOMPARE(saidBy("INI-001", plan), found);
        QCOMPARE(incomplete("INI-001", plan), QString());
        const auto said = [&](auto row) { return saidBy("INI-001", with(plan, std::vector{row})); };
        QCOMPARE(said(KeyResult{.id = {1}, .objective = {1}, .name = u"R"_s}), QStringList());
        QCOMPARE(said(KeyResult{.id = {1}, .objective = {2}, .name = u"R"_s}), found);
        QCOMPARE(said(Kpi{.id = {1}, .name = u"K"_s, .department = {1}, .objective = {1}}), QStringList());
        QCOMPARE(said(Milestone{.id = {1}, .name = u"M"_s, .initiative = {1}}), QStringList());
        QCOMPARE(said(Milestone{.id = {1}, .name = u"M"_s, .initiative = {2}}), found);
    }

    void theNumberOfAPartJudgesTheWhole()
    {
        const Plan plan = planOf(std::vector{initiative()}, objectives(),
                                 std::vector<KeyResult>{{.id = {1}, .objective = {2}, .name = u"R"_s}});
        QCOMPARE(saidBy("INI-001", with(plan, std::vector<ObjectiveParent>{{{2}, {1}, 1}})), QStringList());
        QCOMPARE(saidBy("INI-001", with(plan, std::vector<ObjectiveParent>{{{1}, {2}, 1}})).size(), 1);
    }

    void workBeginsOnItsFirstDay()
    {
        Initiative work = initiative();
        work.objective = {};
        work.status = Progress::NotStarted;
        work.startsOn = ruleDay;
        QCOMPARE(aimOf(work).size(), 1);
        work.startsOn = ruleDay.addDays(1);
        QCOMPARE(aimOf(work), QStringList());
        work.startsOn = {};
        QCOMPARE(aimOf(work), QStringList{u"unknown Rule editor: neither a first day nor a status"_s});
    }

    void workUnderWayTakesTime()
    {
        Initiative work = initiative();
        QCOMPARE(fundsOf(work), QStringList());
        work.effort = 0.1;
        QCOMPARE(fundsOf(work), QStringList());
        work.effort = 0;
        QCOMPARE(fundsOf(work), QStringList{u"warning Rule editor is under way with an effort of zero"_s});
        QCOMPARE(incomplete("INI-004", planOf(std::vector{work})), QString());
        work.status = Progress::NotStarted;
        work.startsOn = ruleDay.addDays(1); // it may still be planned
        QCOMPARE(fundsOf(work), QStringList());
        work.status = Progress::Achieved;
        QCOMPARE(fundsOf(work), QStringList());
        work = initiative();
        work.effort = {};
        QCOMPARE(fundsOf(work), QStringList{u"unknown Rule editor: no effort is entered"_s});
    }
};

QD_TEST_MAIN(TestInitiativeRules)
#include "tst_initiativerules.moc"
