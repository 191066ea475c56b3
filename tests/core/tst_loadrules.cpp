// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

/// Department B has 100 person-days from July to September 2026.
Capacity quarter(double available = 100, QDate start = {2026, 7, 1})
{
    return {.department = {2}, .cadence = Cadence::Quarter, .start = start, .available = available};
}

HandOff promise(qint64 id, std::optional<double> effort, QDate day = {2026, 9, 1})
{
    return {.id = {id},
            .name = u"H%1"_s.arg(id),
            .receiver = {1},
            .giver = {2},
            .objective = {1},
            .neededBy = day,
            .committedBy = day,
            .status = HandOffStatus::Committed,
            .effort = effort};
}

/// Of department B, from Wednesday 1 July to Wednesday 30 September: 66 working days.
Initiative work(qint64 id, std::optional<double> effort, QDate from = {2026, 7, 1}, QDate to = {2026, 9, 30})
{
    return {.id = {id},
            .title = u"W%1"_s.arg(id),
            .department = {2},
            .objective = {1},
            .startsOn = from,
            .due = to,
            .effort = effort,
            .status = Progress::OnTrack};
}

std::vector<Objective> aim()
{
    return {{.id = {1}, .title = u"Launch"_s, .department = {1}}};
}

/// What CAP-001 says when B has promised \a promised days, plans \a own and can carry what \a capacities say.
QStringList planned(double promised, double own, std::vector<Capacity> capacities = {quarter()})
{
    return saidBy("CAP-001",
                  planOf(std::move(capacities), std::vector{promise(1, promised)}, std::vector{work(1, own)}, aim()));
}

const QString tooMuch = u"B plans %1 person-days for 2026/27 Q2 and has 100"_s;

} // namespace

class TestLoadRules : public QObject
{
    Q_OBJECT

private slots:
    void cap001Positive()
    {
        QCOMPARE(planned(80, 50), QStringList{u"error "_s + tooMuch.arg(130)});
        const Plan plan = planOf(std::vector{quarter()}, std::vector{promise(1, 80)}, std::vector{work(1, 50)}, aim());
        QCOMPARE(incomplete("CAP-001", plan), QString());
    }

    void cap001Negative()
    {
        QCOMPARE(planned(50, 40), QStringList());
        Initiative over = work(1, 500);
        for (const Progress end : {Progress::Achieved, Progress::NotAchieved, Progress::Cancelled}) {
            over.status = end;
            QCOMPARE(saidBy("CAP-001", planOf(std::vector{quarter()}, std::vector{over})), QStringList());
        }
    }

    void cap001Boundary()
    {
        QCOMPARE(planned(60, 40), QStringList());
        QCOMPARE(planned(60, 40.1), QStringList{u"warning "_s + tooMuch.arg(100.1)});
        QCOMPARE(planned(60, 50), QStringList{u"warning "_s + tooMuch.arg(110)});
        QCOMPARE(planned(60, 50.1), QStringList{u"error "_s + tooMuch.arg(110.1)});
    }

    /// What is approved counts; what ran before anybody said what is left is off it; promises alone are DEP-007's.
    void cap001Decoy()
    {
        Capacity more = quarter();
        more.overtime = 30;
        QCOMPARE(planned(80, 50, {more}), QStringList());
        const auto running = work(1, 500, {2026, 6, 30});
        QCOMPARE(saidBy("CAP-001", planOf(std::vector{quarter()}, std::vector{promise(1, 90)}, std::vector{running})),
                 QStringList());
        const Plan promises = planOf(std::vector{quarter()}, std::vector{promise(1, 130)});
        QCOMPARE(saidBy("CAP-001", promises), QStringList());
        QCOMPARE(saidBy("DEP-007", promises).size(), 1);
    }

    void cap001NotEnoughData()
    {
        QCOMPARE(planned(80, 50, {}), QStringList{u"unknown Test: no department says what it can carry"_s});
        QCOMPARE(saidBy("CAP-001", planOf(std::vector{quarter()}, std::vector{work(1, {}), work(2, 10, {}, {})})),
                 QStringList{u"unknown B: 2 hand-offs or initiatives without effort or days"_s});
        Initiative other = work(1, 10);
        other.department = {3};
        QCOMPARE(saidBy("CAP-001", planOf(std::vector{quarter()}, std::vector{other})),
                 QStringList{u"unknown C: there is work, and no capacity is entered"_s});
        QCOMPARE(saidBy("CAP-001", planOf()), QStringList());
    }

    void workIsSpreadOverItsWorkingDays()
    {
        const std::vector months{
            Capacity{.department = {2}, .start = {2026, 7, 1}, .available = 10},
            Capacity{.department = {2}, .start = {2026, 8, 1}, .available = 10},
        };
        // Thursday 30 July to Wednesday 5 August: two working days of five in July.
        const auto across = work(1, 20, {2026, 7, 30}, {2026, 8, 5});
        QCOMPARE(saidBy("CAP-001", planOf(months, std::vector{across})),
                 QStringList{u"error B plans 12 person-days for 2026-08 and has 10"_s});
        // On days off alone: Saturday and Sunday, one in August.
        const auto weekend = work(1, 22, {2026, 8, 1}, {2026, 8, 2});
        QCOMPARE(saidBy("CAP-001", planOf(months, std::vector{weekend})),
                 QStringList{u"error B plans 22 person-days for 2026-08 and has 10"_s});
    }

    void allPeriodsOfADepartmentAreOneFinding()
    {
        const std::vector two{quarter(), quarter(50, {2026, 10, 1})};
        const auto later = work(2, 80, {2026, 10, 1}, {2026, 12, 31});
        const Plan plan = planOf(two, std::vector{work(1, 110), later});
        QCOMPARE(saidBy("CAP-001", plan), QStringList{u"error B plans 80 person-days for 2026/27 Q3 and has 50"_s});
        QCOMPARE(saidBy("CAP-001", with(plan, std::vector{later, work(1, 110)})), saidBy("CAP-001", plan));
    }

    void theSameCauseIsOneFindingWithDep007()
    {
        const Plan plan = planOf(std::vector{quarter()}, std::vector{promise(1, 120)}, std::vector{work(1, 50)}, aim());
        int found = 0;
        for (const rules::Finding &finding : rules::diagnose(plan, {}, ruleDay).findings) {
            if (qstrcmp(finding.rule, "DEP-007") != 0 && qstrcmp(finding.rule, "CAP-001") != 0)
                continue;
            ++found;
            QVERIFY(std::ranges::any_of(finding.merged, [](const char *id) { return qstrcmp(id, "CAP-001") == 0; }));
        }
        QCOMPARE(found, 1);
    }

    void aBufferAndRunningWorkCountOnRequest()
    {
        const auto said = [](const QString &option, double value, const Plan &plan) {
            rules::RuleOptions options;
            options.values.insert(option, value);
            const auto all = rules::diagnose(plan, options, ruleDay).findings;
            return std::ranges::count_if(all, [](const auto &each) { return qstrcmp(each.rule, "CAP-001") == 0; });
        };
        const Plan full = planOf(std::vector{quarter()}, std::vector{promise(1, 95)}, aim());
        QCOMPARE(said(u"CAP-001.buffer"_s, 0.05, full), 0);
        QCOMPARE(said(u"CAP-001.buffer"_s, 0.06, full), 1);
        const Plan running = planOf(std::vector{quarter()}, std::vector{work(1, 200, {2026, 6, 1})});
        QCOMPARE(said(u"CAP-001.runningWork"_s, 0, running), 0);
        QCOMPARE(said(u"CAP-001.runningWork"_s, 1, running), 1);
    }

    void approvedOvertimeIsCapacityOfPromisesToo()
    {
        Capacity more = quarter();
        more.overtime = 30;
        QCOMPARE(saidBy("DEP-007", planOf(std::vector{more}, std::vector{promise(1, 130)})), QStringList());
        QCOMPARE(saidBy("DEP-007", planOf(std::vector{more}, std::vector{promise(1, 131)})).size(), 1);
    }
};

QD_TEST_MAIN(TestLoadRules)
#include "tst_loadrules.moc"
