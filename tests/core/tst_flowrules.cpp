// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Workflow> repair()
{
    return {{.id = {1}, .name = u"Repair"_s, .department = {1}, .purpose = u"A leak is repaired."_s}};
}

/// Steps S1, S2 and so on of one process and department.
std::vector<Step> steps(const std::vector<std::optional<double>> &accurate)
{
    std::vector<Step> result;
    for (const auto &share : accurate) {
        const auto number = int(result.size()) + 1;
        result.push_back({.id = {number},
                          .name = u"S%1"_s.arg(number),
                          .workflow = {1},
                          .department = {1},
                          .accurate = share,
                          .position = number});
    }
    return result;
}

QStringList rework(const std::vector<std::optional<double>> &accurate)
{
    return saidBy("FLOW-003", planOf(repair(), steps(accurate)));
}

/// One step a letter, by the department with that name.
Plan through(const QString &departments)
{
    std::vector<Step> row = steps(std::vector<std::optional<double>>(size_t(departments.size())));
    for (size_t place = 0; place < row.size(); ++place)
        row[place].department = {departments[qsizetype(place)].unicode() - u'A' + 1};
    return planOf(repair(), row);
}

/// Of the kinds: W a step of work, A an approval, C compliance.
QStringList approvals(const QString &kinds, std::vector<std::optional<double>> rejected)
{
    std::vector<Step> row = steps(std::vector<std::optional<double>>(size_t(kinds.size())));
    for (size_t place = 0; place < row.size(); ++place) {
        const QChar kind = kinds[qsizetype(place)];
        row[place].kind = kind == u'A' ? StepKind::Approval : kind == u'C' ? StepKind::Compliance : StepKind::Work;
        row[place].rejected = rejected[place];
    }
    return saidBy("FLOW-005", planOf(repair(), row));
}

/// \a count steps of one hour, run ten, twenty, thirty times a month and so on.
std::vector<Step> busy(int count)
{
    std::vector<Step> row = steps(std::vector<std::optional<double>>(size_t(count)));
    for (Step &step : row) {
        step.processHours = 1;
        step.volume = 10.0 * double(step.id.value);
    }
    return row;
}

QStringList candidates(const std::vector<Step> &row)
{
    return saidBy("FLOW-008", planOf(repair(), row));
}

Signal signal(QDate seenOn, SignalState state = SignalState::New, Strength strength = Strength::Medium)
{
    return {.id = {1},
            .text = u"Alerts by message"_s,
            .seenOn = seenOn,
            .department = {1},
            .strength = strength,
            .state = state};
}

QStringList answerTo(const Signal &sign)
{
    return saidBy("SIG-001", planOf(std::vector{sign}));
}

Assumption belief(QDate checkOn)
{
    return {.id = {1},
            .statement = u"Two utilities buy"_s,
            .department = {1},
            .objective = {1},
            .owner = u"Head of A"_s,
            .criticality = Criticality::High,
            .checkOn = checkOn};
}

Plan believed(const Assumption &assumption, QDate due = {2026, 9, 30})
{
    return planOf(std::vector{assumption},
                  std::vector<Objective>{{.id = {1}, .title = u"Launch"_s, .department = {1}, .due = due}});
}

QStringList testOf(const Assumption &assumption)
{
    return saidBy("ASM-003", believed(assumption));
}

/// Department B has accepted \a now person-days for this quarter and \a then for the next, of 100 each.
Plan promised(double now, std::optional<double> then)
{
    std::vector<Capacity> capacities{
        {.department = {2}, .cadence = Cadence::Quarter, .start = {2026, 7, 1}, .available = 100}};
    std::vector<HandOff> handOffs;
    const auto add = [&](QDate day, double effort) {
        handOffs.push_back({.id = {int(handOffs.size()) + 1},
                            .name = u"H"_s,
                            .receiver = {1},
                            .giver = {2},
                            .neededBy = day,
                            .committedBy = day,
                            .status = HandOffStatus::Committed,
                            .effort = effort});
    };
    add({2026, 9, 1}, now);
    if (then) {
        add({2026, 11, 1}, *then);
        capacities.push_back(
            {.department = {2}, .cadence = Cadence::Quarter, .start = {2026, 10, 1}, .available = 100});
    }
    return planOf(capacities, handOffs);
}

} // namespace

class TestFlowRules : public QObject
{
    Q_OBJECT

private slots:
    void reworkIsNotBornInOneStep()
    {
        QCOMPARE(rework({0.95, 0.7, 0.98}),
                 QStringList{u"warning S2: 70 % complete and right, 83.3 % of the rework of Repair"_s});
        QCOMPARE(incomplete("FLOW-003", planOf(repair(), steps({0.95, 0.7, 0.98}))), QString());
        QCOMPARE(rework({0.95, 0.8, 0.98}), QStringList()); // not below it
        QCOMPARE(rework({0.95, 0.799, 0.98}).size(), 1);
        QCOMPARE(rework({1, 1, 1}), QStringList());
    }

    void lossThatIsSpreadIsNoHotspot()
    {
        QCOMPARE(rework({0.75, 0.75, 0.75}).size(), 3); // a third each
        QCOMPARE(rework({0.75, 0.75, 0.75, 0.75}), QStringList()); // a quarter each
    }

    void aProcessWithoutSharesIsNotJudged()
    {
        QCOMPARE(rework({0.5, {}, {}}),
                 QStringList{u"unknown Repair: 2 steps without a share that is complete and right"_s});
        QCOMPARE(rework({}), QStringList{u"unknown Repair: no steps"_s});
        QCOMPARE(rework({1.5}), QStringList{u"unknown Repair: a time or a share of a step is out of range"_s});
    }

    void theOrderOfTheStepsIsTheirPosition()
    {
        std::vector<Step> row = steps({0.95, 0.7, 0.98});
        const QStringList before = saidBy("FLOW-003", planOf(repair(), row));
        for (Step &step : row)
            step.id = {10 - step.id.value};
        QCOMPARE(saidBy("FLOW-003", planOf(repair(), row)), before);
    }

    void aPieceDoesNotPassThroughManyHands()
    {
        QCOMPARE(saidBy("FLOW-005", through(u"ABABAB"_s)), QStringList()); // five
        QCOMPARE(saidBy("FLOW-005", through(u"ABABABA"_s)), QStringList{u"note Repair: 6 hand-overs in 7 steps"_s});
        QCOMPARE(incomplete("FLOW-005", through(u"ABABABA"_s)), QString());
        QCOMPARE(saidBy("FLOW-005", through(u"AABBAABBAABBA"_s)), QStringList()); // six, after fewer than half of 13
        QCOMPARE(saidBy("FLOW-005", through(u"AABBAABBAABA"_s)), QStringList()); // six of twelve: just half
        QCOMPARE(saidBy("FLOW-005", through(u"AAAAAAAAAAAAAAAA"_s)), QStringList());
        QCOMPARE(saidBy("FLOW-005", through(QString())), QStringList{u"unknown Repair: no steps"_s});
    }

    void flow005Positive()
    {
        QCOMPARE(approvals(u"WAAA"_s, {{}, 0.01, 0, 0.019}),
                 QStringList{u"note Repair: 3 approvals in a row, each rejects less than 2 %"_s});
        std::vector<Step> row = steps({{}, {}, {}});
        for (Step &step : row) {
            step.kind = StepKind::Approval;
            step.rejected = 0;
        }
        QCOMPARE(incomplete("FLOW-005", planOf(repair(), row)), QString());
    }

    void flow005Negative()
    {
        QCOMPARE(approvals(u"AAA"_s, {0.01, 0.2, 0.01}), QStringList()); // one of them decides
    }

    void flow005Boundary()
    {
        QCOMPARE(approvals(u"AAA"_s, {0.01, 0.02, 0.01}), QStringList());
        QCOMPARE(approvals(u"AAA"_s, {0.01, 0.0199, 0.01}).size(), 1);
        QCOMPARE(approvals(u"AA"_s, {0, 0}), QStringList());
        QCOMPARE(approvals(u"AAWA"_s, {0, 0, {}, 0}), QStringList()); // not in a row
    }

    /// Duties that are kept apart do not count, nor do they part the others.
    void flow005Decoy()
    {
        QCOMPARE(approvals(u"ACA"_s, {0, 0, 0}), QStringList());
        QCOMPARE(approvals(u"ACAA"_s, {0, 0, 0, 0}).size(), 1);
    }

    void flow005NotEnoughData()
    {
        QCOMPARE(approvals(u"AAA"_s, {0.01, {}, 0.01}),
                 QStringList{u"unknown Repair: 1 approval without the share that is rejected"_s});
    }

    void muchWorkWithAProposalIsACandidate()
    {
        std::vector<Step> row = busy(10);
        QCOMPARE(candidates(row), QStringList());
        row[9].remedy = Remedy::Automate;
        const QStringList found{u"note S10 takes 100 h a month; the proposal is: Automate"_s};
        QCOMPARE(candidates(row), found);
        QCOMPARE(incomplete("FLOW-008", planOf(repair(), row)), QString());
        row[8].remedy = Remedy::Automate; // the second of ten
        QCOMPARE(candidates(row), found);
        row[8].accurate = 0.75; // 90 hours, and a third of it again
        row[9].remedy = Remedy::None;
        QCOMPARE(candidates(row), QStringList{u"note S9 takes 120 h a month; the proposal is: Automate"_s});
    }

    void whatIsImprovedAlreadyIsNoCandidate()
    {
        std::vector<Step> row = busy(10);
        row[9].remedy = Remedy::Eliminate;
        Improvement improvement{.id = {1}, .title = u"I"_s, .step = {10}};
        const Plan plan = planOf(repair(), row);
        QCOMPARE(saidBy("FLOW-008", with(plan, std::vector{improvement})), QStringList());
        improvement.state = ImprovementState::Dropped;
        QCOMPARE(saidBy("FLOW-008", with(plan, std::vector{improvement})).size(), 1);
    }

    void fewStepsAreNotCompared()
    {
        std::vector<Step> row = busy(9);
        row[8].remedy = Remedy::Automate;
        QCOMPARE(candidates(row), QStringList{u"unknown S9: only 8 steps to compare it with"_s});
        row[8].volume = {};
        QCOMPARE(candidates(row), QStringList{u"unknown S9: no volume or no process time"_s});
    }

    void aSignalIsAnsweredInTwoWeeks()
    {
        QCOMPARE(answerTo(signal({2026, 6, 24})), QStringList()); // 14 days
        QCOMPARE(answerTo(signal({2026, 6, 23})), QStringList{u"warning Alerts by message: no answer for 15 days"_s});
        QCOMPARE(answerTo(signal({2026, 6, 1}, SignalState::New, Strength::Weak)), QStringList());
        QCOMPARE(answerTo(signal({})), QStringList{u"unknown Alerts by message: no day on which it was seen"_s});
        QCOMPARE(incomplete("SIG-001", planOf(std::vector{signal({2026, 6, 23})})), QString());
    }

    void aSignalIsDecidedInFortyFiveDays()
    {
        const QDate limit = ruleDay.addDays(-45);
        for (const SignalState state : {SignalState::Watch, SignalState::Test}) {
            QCOMPARE(answerTo(signal(limit, state)), QStringList());
            QCOMPARE(answerTo(signal(limit.addDays(-1), state)),
                     QStringList{u"warning Alerts by message: no decision for 46 days"_s});
        }
        for (const SignalState state : {SignalState::Act, SignalState::Ignored})
            QCOMPARE(answerTo(signal({2026, 1, 1}, state, Strength::Strong)), QStringList());
    }

    void anAnswerToTheSameWordsIsAnAnswer()
    {
        Signal twin = signal({2026, 6, 30}, SignalState::Watch);
        twin.id = {2};
        twin.text = u"alerts  by Message"_s;
        QCOMPARE(saidBy("SIG-001", planOf(std::vector{signal({2026, 6, 1}), twin})), QStringList());
        twin.state = SignalState::New;
        QCOMPARE(saidBy("SIG-001", planOf(std::vector{signal({2026, 6, 1}), twin})).size(), 1);
    }

    void aBeliefIsTestedOnItsDay()
    {
        const QStringList found{u"warning Much hangs on it and it is not tested: Two utilities buy"_s};
        QCOMPARE(testOf(belief(ruleDay)), QStringList());
        QCOMPARE(testOf(belief(ruleDay.addDays(-1))), found);
        QCOMPARE(incomplete("ASM-003", believed(belief(ruleDay.addDays(-1)))), QString());
        Assumption other = belief(ruleDay.addDays(-1));
        other.verdict = AssumptionVerdict::Holding; // the result is entered
        QCOMPARE(testOf(other), QStringList());
        other = belief(ruleDay.addDays(-1));
        other.criticality = Criticality::Normal;
        QCOMPARE(testOf(other), QStringList());
    }

    void aBeliefIsTestedBeforeTheAimIsDue()
    {
        QCOMPARE(testOf(belief({2026, 9, 30})), QStringList());
        QCOMPARE(testOf(belief({2026, 10, 1})).size(), 1);
        QCOMPARE(incomplete("ASM-003", believed(belief({2026, 10, 1}))), QString());
    }

    void workOnABeliefWaitsForTheDayOfItsTest()
    {
        QCOMPARE(testOf(belief({})),
                 QStringList{u"unknown Two utilities buy: no day on which it is looked at again"_s});
        Initiative work{.id = {1}, .title = u"I"_s, .objective = {1}, .startsOn = ruleDay.addDays(1)};
        QCOMPARE(saidBy("ASM-003", with(believed(belief({})), std::vector{work})).front().section(u' ', 0, 0),
                 u"unknown"_s);
        work.startsOn = ruleDay;
        const Plan plan = with(believed(belief({})), std::vector{work});
        QCOMPARE(saidBy("ASM-003", plan).front().section(u' ', 0, 0), u"warning"_s);
        QCOMPARE(incomplete("ASM-003", plan), QString());
    }

    void whoIsFullAsksForSomething()
    {
        const QStringList found{u"warning B is full for 2 periods in a row and asks for nothing"_s};
        QCOMPARE(saidBy("CAP-006", promised(101, 101)), found);
        QCOMPARE(incomplete("CAP-006", promised(101, 101)), QString());
        QCOMPARE(saidBy("CAP-006", promised(100, 101)),
                 QStringList{u"unknown B: the capacity of its next period is not entered"_s});
        QCOMPARE(saidBy("CAP-006", promised(101, 100)), QStringList()); // one surge
        QCOMPARE(saidBy("CAP-006", promised(101, {})),
                 QStringList{u"unknown B: the capacity of its next period is not entered"_s});
    }

    /// Work of its own fills a department too, and a small team is full before it is at its limit.
    void ownWorkAndSurgesAreStrain()
    {
        const std::vector<Initiative> own{{.id = {1},
                                           .title = u"Move"_s,
                                           .department = {2},
                                           .startsOn = {2026, 7, 1},
                                           .due = {2026, 12, 31},
                                           .effort = 60,
                                           .status = Progress::OnTrack}};
        QCOMPARE(saidBy("CAP-006", promised(75, 75)), QStringList());
        QCOMPARE(saidBy("CAP-006", with(promised(75, 75), own)).size(), 1);
        const Plan plan = promised(90, 90);
        QCOMPARE(saidBy("CAP-006", plan), QStringList());
        std::vector<Capacity> capacities(plan.table<Capacity>().begin(), plan.table<Capacity>().end());
        capacities[0].headcount = 2;
        QCOMPARE(saidBy("CAP-006", with(plan, capacities)).size(), 1);
        QCOMPARE(incomplete("CAP-006", with(plan, capacities)), QString());
        capacities[0].headcount = 10;
        QCOMPARE(saidBy("CAP-006", with(plan, capacities)), QStringList());
    }

    void aRequestOrAnAcceptedDisconnectIsAVoice()
    {
        ResourceRequest request{.id = {1}, .title = u"R"_s, .department = {2}};
        const Plan plan = promised(150, 150);
        for (const RequestState state : {RequestState::Asked, RequestState::Granted, RequestState::Declined}) {
            request.state = state;
            QCOMPARE(saidBy("CAP-006", with(plan, std::vector{request})), QStringList());
        }
        request.state = RequestState::Withdrawn;
        QCOMPARE(saidBy("CAP-006", with(plan, std::vector{request})).size(), 1);
        Triage triage{.id = {1}, .title = u"T"_s, .rule = u"DEP-007"_s, .department = {2}};
        QCOMPARE(saidBy("CAP-006", with(plan, std::vector{triage})), QStringList());
        triage.state = TriageState::Resolved;
        QCOMPARE(saidBy("CAP-006", with(plan, std::vector{triage})).size(), 1);
    }

    void aHoleBetweenPeriodsIsNoRow()
    {
        Plan plan = promised(150, 150);
        std::vector<Capacity> capacities(plan.table<Capacity>().begin(), plan.table<Capacity>().end());
        capacities[1].start = {2027, 1, 1};
        std::vector<HandOff> handOffs(plan.table<HandOff>().begin(), plan.table<HandOff>().end());
        handOffs[1].committedBy = {2027, 2, 1};
        plan = with(with(plan, capacities), handOffs);
        QCOMPARE(saidBy("CAP-006", plan), QStringList{u"unknown B: the capacity of its next period is not entered"_s});
    }
};

QD_TEST_MAIN(TestFlowRules)
#include "tst_flowrules.moc"
