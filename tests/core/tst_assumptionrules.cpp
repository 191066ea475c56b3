// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

/// "Growth of A" of department A and so on, for this year and next.
Assumption belief(qint64 id, std::optional<double> mode, std::optional<double> low = {},
                  std::optional<double> high = {})
{
    return {.id = {id},
            .statement = u"Growth of "_s + QChar(u'A' + int(id) - 1),
            .department = {id},
            .driver = u"Market growth"_s,
            .firstDay = {2026, 4, 1},
            .lastDay = {2027, 3, 31},
            .low = low,
            .mode = mode,
            .high = high};
}

std::vector<Objective> aims()
{
    return {{.id = {1}, .title = u"Grow"_s, .department = {1}, .level = Rank::Company},
            {.id = {2}, .title = u"Hire"_s, .department = {2}, .level = Rank::Company}};
}

QStringList growths(const std::vector<Assumption> &beliefs)
{
    return saidBy("ASM-001", planOf(beliefs, aims()));
}

/// Measured by KPI 1 of department B, which had these values in the months up to June.
Plan measured(const Assumption &assumption, const std::vector<std::optional<double>> &actuals)
{
    std::vector<Observation> values;
    QDate month = QDate(2026, 6, 1).addMonths(1 - int(actuals.size()));
    for (const auto &actual : actuals) {
        values.push_back({.kpi = {1}, .start = month, .actual = actual});
        month = month.addMonths(1);
    }
    return planOf(std::vector{assumption}, aims(), values,
                  std::vector<Kpi>{{.id = {1}, .name = u"Growth"_s, .department = {2}}});
}

/// Between 90 and 110: a half-range of 10.
Assumption ranged()
{
    Assumption assumption = belief(1, 100, 90, 110);
    assumption.firstDay = {};
    assumption.objective = {1};
    assumption.kpi = {1};
    return assumption;
}

QStringList came(const std::vector<std::optional<double>> &actuals, const Assumption &assumption = ranged())
{
    return saidBy("ASM-002", measured(assumption, actuals));
}

QStringList headroom(std::optional<double> breakEven, std::optional<double> low = 90, std::optional<double> mode = 100,
                     std::optional<double> high = 110)
{
    Assumption assumption = belief(1, mode, low, high);
    assumption.breakEven = breakEven;
    return saidBy("ASM-004", planOf(std::vector{assumption}, aims()));
}

/// Company objectives that weigh so much, and one unit objective beneath the first two.
Plan weighed(double first, double second, const Assumption &assumption, const std::vector<AssumptionUse> &uses = {})
{
    return planOf(
        std::vector<Objective>{
            {.id = {1}, .title = u"Grow"_s, .department = {1}, .level = Rank::Company, .weight = first},
            {.id = {2}, .title = u"Hire"_s, .department = {2}, .level = Rank::Company, .weight = second},
            {.id = {3}, .title = u"Rest"_s, .department = {3}, .level = Rank::Company, .weight = 1 - first - second},
            {.id = {4}, .title = u"Unit"_s, .department = {4}, .level = Rank::Unit}},
        std::vector<ObjectiveParent>{{{4}, {1}, 1}, {{4}, {2}, 1}}, std::vector{assumption}, uses);
}

Assumption relied(qint64 objective)
{
    Assumption assumption = belief(1, 100);
    assumption.objective = {objective};
    return assumption;
}

Signal voice(qint64 id, qint64 department, const QString &channel, Stance stance = Stance::Opposes)
{
    return {.id = {id},
            .text = u"Signal %1"_s.arg(id),
            .seenOn = QDate(2026, 6, 1).addDays(id),
            .channel = channel,
            .department = {department},
            .assumption = {1},
            .stance = stance};
}

std::vector<Signal> threeVoices()
{
    return {voice(1, 1, u"Calls"_s), voice(2, 2, u"Calls"_s), voice(3, 2, u"Visits"_s)};
}

Plan heard(const std::vector<Signal> &voices)
{
    return planOf(voices, std::vector{belief(1, 100)});
}

QStringList against(const std::vector<Signal> &voices)
{
    return saidBy("SIG-002", heard(voices));
}

} // namespace

class TestAssumptionRules : public QObject
{
    Q_OBJECT

private slots:
    void asm001Positive()
    {
        const std::vector beliefs{belief(1, 100), belief(2, 120)};
        QCOMPARE(growths(beliefs), QStringList{u"warning 2 assumptions on Market growth do not agree: 100 to 120"_s});
        QCOMPARE(incomplete("ASM-001", planOf(beliefs, aims())), QString());
        // Ranges without a common value, whatever is most likely.
        QCOMPARE(growths({belief(1, {}, 1, 2), belief(2, {}, 3, 4)}),
                 QStringList{u"warning 2 assumptions on Market growth do not agree: their ranges reach from 1 to 4"_s});
    }

    void asm001IsAnErrorForOneObjective()
    {
        Assumption one = belief(1, 100);
        Assumption other = belief(2, 120);
        one.objective = {1};
        other.objective = {2};
        Plan plan = planOf(std::vector{one, other}, aims());
        QVERIFY(saidBy("ASM-001", plan).front().startsWith(u"warning"_s));
        QVERIFY(saidBy("ASM-001", with(plan, std::vector<AssumptionUse>{{{2}, {1}}})).front().startsWith(u"error"_s));
        QCOMPARE(incomplete("ASM-001", with(plan, std::vector<AssumptionUse>{{{2}, {1}}})), QString());
    }

    void asm001Negative()
    {
        QCOMPARE(growths({belief(1, 100, 90, 110), belief(2, 101, 90, 112)}), QStringList());
        QCOMPARE(growths({belief(1, 100)}), QStringList());
    }

    void asm001Boundary()
    {
        // Ten percent of the larger one.
        QCOMPARE(growths({belief(1, 90), belief(2, 100)}), QStringList());
        QCOMPARE(growths({belief(1, 89.99), belief(2, 100)}).size(), 1);
        // One half-range of 5: 100 and 105 have one, 100 and 105.01 more.
        QCOMPARE(growths({belief(1, 100, 95, 105), belief(2, 105, 100, 110)}), QStringList());
        QCOMPARE(growths({belief(1, 100, 95, 105), belief(2, 105.01, 100, 110)}).size(), 1);
        // Ranges that touch have a value in common.
        QCOMPARE(growths({belief(1, {}, 1, 2), belief(2, {}, 2, 3)}), QStringList());
        // The last day of one is the first day of the other, or the day before it.
        Assumption later = belief(2, 120);
        later.firstDay = {2027, 3, 31};
        later.lastDay = {2027, 9, 30};
        QCOMPARE(growths({belief(1, 100), later}).size(), 1);
        later.firstDay = {2027, 4, 1};
        QCOMPARE(growths({belief(1, 100), later}), QStringList());
    }

    void asm001Decoy()
    {
        Assumption other = belief(2, 120);
        other.scope = u"Europe"_s; // another segment
        QCOMPARE(growths({belief(1, 100), other}), QStringList());
        other = belief(2, 120);
        other.verdict = AssumptionVerdict::Broken; // nobody plans with it any more
        QCOMPARE(growths({belief(1, 100), other}), QStringList());
        other = belief(2, 120);
        other.firstDay = {2025, 4, 1};
        other.lastDay = ruleDay.addDays(-1); // over
        QCOMPARE(growths({belief(1, 100), other}), QStringList());
        other.lastDay = ruleDay;
        QCOMPARE(growths({belief(1, 100), other}).size(), 1);
    }

    void asm001NotEnoughData()
    {
        Assumption nameless = belief(1, 100);
        nameless.driver.clear();
        QCOMPARE(growths({nameless}),
                 QStringList{u"unknown Test: no assumption names the driver it puts a number on"_s});
        QCOMPARE(growths({belief(1, {}), belief(2, 120)}),
                 QStringList{u"unknown Growth of A: neither a most likely value nor a range"_s});
        QCOMPARE(growths({belief(1, 5, 10, 20)}),
                 QStringList{u"unknown Growth of A: its low, most likely and high value are not in this order"_s});
        Assumption percent = belief(2, 0.3);
        percent.unit = {u"%"_s};
        QCOMPARE(growths({belief(1, 100), percent}),
                 QStringList{u"unknown Growth of B: another assumption counts its driver in another unit"_s});
        QCOMPARE(growths({}), QStringList());
    }

    void asm001ReadsDriversAsPeopleWriteThem()
    {
        Assumption other = belief(2, 120);
        other.driver = u" market  GROWTH "_s;
        QCOMPARE(growths({belief(1, 100), other}).size(), 1);
        other.driver = u"Growth of the market"_s;
        QCOMPARE(growths({belief(1, 100), other}), QStringList());
    }

    void asm001TellsWhatHangsTogetherOnce()
    {
        // C agrees with B, and A contradicts both.
        const std::vector three{belief(1, 80), belief(2, 100), belief(3, 101)};
        const QStringList found{u"warning 3 assumptions on Market growth do not agree: 80 to 101"_s};
        QCOMPARE(growths(three), found);
        std::vector<Assumption> renamed = three;
        for (Assumption &each : renamed)
            each.id = {50 - each.id.value};
        QCOMPARE(growths(renamed), found); // whatever the order
        for (Assumption &each : renamed)
            each.mode = *each.mode * 1000;
        QCOMPARE(growths(renamed),
                 QStringList{u"warning 3 assumptions on Market growth do not agree: 80,000 to 101,000"_s.remove(u',')});
    }

    void asm002Positive()
    {
        // 131 lies 21 above, more than two half-ranges.
        const QStringList shock = came({100, 101, 131});
        QCOMPARE(shock, QStringList{u"error Growth of A: 131 in 2026-06, at most 110 was assumed"_s});
        QCOMPARE(came({100, 89, 88}), QStringList{u"error Growth of A: 88 in 2026-06, at least 90 was assumed"_s});
        QCOMPARE(incomplete("ASM-002", measured(ranged(), {100, 101, 131})), QString());
        QCOMPARE(incomplete("ASM-002", measured(ranged(), {100, 89, 88})), QString());
    }

    void asm002Negative()
    {
        QCOMPARE(came({100, 95, 105}), QStringList());
        QCOMPARE(came({80, 80, 105}), QStringList()); // it came back
    }

    void asm002Boundary()
    {
        QCOMPARE(came({100, 101, 130}), QStringList()); // two half-ranges
        QCOMPARE(came({100, 101, 130.01}).size(), 1);
        QCOMPARE(came({100, 110, 110}), QStringList()); // the limit is within
        QCOMPARE(came({100, 110, 110.01}), QStringList()); // one alone
        QCOMPARE(came({100, 110.01, 110.01}).size(), 1);
    }

    void asm002Decoy()
    {
        QCOMPARE(came({100, 120, 101, 120}), QStringList()); // two shocks, one at a time
        QCOMPARE(came({100, 120, {}, 120}), QStringList()); // what lies between them is not known
        Assumption assumption = ranged();
        assumption.verdict = AssumptionVerdict::Broken; // the plan knows
        QCOMPARE(came({100, 101, 150}, assumption), QStringList());
        assumption = ranged();
        assumption.firstDay = {2026, 7, 1}; // these months are not what it speaks of
        QCOMPARE(came({100, 101, 150}, assumption),
                 QStringList{u"unknown Growth of A: its KPI has no final value in its time"_s});
        Plan provisional = measured(ranged(), {100, 101, 150});
        std::vector<Observation> values(provisional.table<Observation>().begin(),
                                        provisional.table<Observation>().end());
        values.back().state = ValueState::Provisional;
        QCOMPARE(saidBy("ASM-002", with(provisional, values)), QStringList());
    }

    void asm002ADecisionChangesThePlan()
    {
        const Plan plan = measured(ranged(), {100, 120, 120});
        Decision decision{.id = {1},
                          .question = u"Less?"_s,
                          .decidedOn = {2026, 5, 31},
                          .status = DecisionStatus::Active,
                          .effectKpi = {1}};
        QCOMPARE(saidBy("ASM-002", with(plan, std::vector{decision})), QStringList());
        decision.decidedOn = {2026, 5, 30}; // before May was over
        QCOMPARE(saidBy("ASM-002", with(plan, std::vector{decision})).size(), 1);
        decision.decidedOn = {2026, 7, 1};
        decision.status = DecisionStatus::Proposed;
        QCOMPARE(saidBy("ASM-002", with(plan, std::vector{decision})).size(), 1);
        decision.status = DecisionStatus::Active;
        decision.effectKpi = {};
        decision.agendaItem = {1};
        const AgendaItem item{.id = {1}, .title = u"Growth"_s, .link = u"record:assumption:1"_s};
        QCOMPARE(saidBy("ASM-002", with(with(plan, std::vector{decision}), std::vector{item})), QStringList());
    }

    void asm002NotEnoughData()
    {
        Assumption assumption = ranged();
        assumption.kpi = {};
        QCOMPARE(came({131}, assumption), QStringList{u"unknown Test: no assumption names the KPI that measures it"_s});
        assumption = ranged();
        assumption.low = assumption.high = {};
        QCOMPARE(came({131}, assumption), QStringList{u"unknown Growth of A: it has a KPI and no range"_s});
        assumption = ranged();
        assumption.unit = {u"days"_s};
        QCOMPARE(came({131}, assumption), QStringList{u"unknown Growth of A: its KPI is counted in another unit"_s});
        QCOMPARE(came({{}}), QStringList{u"unknown Growth of A: its KPI has no final value in its time"_s});
        assumption = ranged();
        assumption.low = assumption.high = assumption.mode = 100;
        QCOMPARE(came({131}, assumption), QStringList{u"unknown Growth of A: its range has no width"_s});
    }

    void asm002OneBoundIsEnoughForTwoInARow()
    {
        Assumption assumption = ranged();
        assumption.low = assumption.mode = {};
        QCOMPARE(came({100, 101, 500}, assumption), QStringList());
        QCOMPARE(came({100, 111, 111}, assumption).size(), 1);
        QCOMPARE(incomplete("ASM-002", measured(assumption, {100, 111, 111})), QString());
    }

    void asm004Positive()
    {
        QCOMPARE(headroom(92),
                 QStringList{u"warning Growth of A: the result is just reached at 92, most likely is 100"_s});
        QCOMPARE(headroom(97),
                 QStringList{u"error Growth of A: the result is just reached at 97, most likely is 100"_s});
        Assumption assumption = belief(1, 100, 90, 110);
        assumption.breakEven = 92;
        QCOMPARE(incomplete("ASM-004", planOf(std::vector{assumption})), QString());
    }

    void asm004Negative()
    {
        QCOMPARE(headroom(80), QStringList());
        QCOMPARE(headroom(120), QStringList());
    }

    void asm004Boundary()
    {
        QVERIFY(headroom(90).front().startsWith(u"warning"_s));
        QCOMPARE(headroom(89.99), QStringList());
        QVERIFY(headroom(110).front().startsWith(u"warning"_s));
        QCOMPARE(headroom(110.01), QStringList());
        // A quarter of a normal distribution lies below -0.6745, a tenth below -1.2816: 100 - 10 * 0.52630.
        QVERIFY(headroom(94.7371).front().startsWith(u"error"_s));
        QVERIFY(headroom(94.7369).front().startsWith(u"warning"_s));
        // With 20 above, 100 + 20 * 0.52630.
        QVERIFY(headroom(110.525, 90, 100, 120).front().startsWith(u"error"_s));
        QVERIFY(headroom(110.527, 90, 100, 120).front().startsWith(u"warning"_s));
    }

    void asm004Decoy()
    {
        Assumption assumption = belief(1, 100, 90, 110);
        assumption.breakEven = 97;
        assumption.lastDay = ruleDay.addDays(-1); // over
        QCOMPARE(saidBy("ASM-004", planOf(std::vector{assumption})), QStringList());
    }

    void asm004NotEnoughData()
    {
        QCOMPARE(headroom({}),
                 QStringList{u"unknown Test: no assumption says at which value the result is just reached"_s});
        const QStringList missing{
            u"unknown Growth of A: low, most likely or high value is missing beside its break-even"_s};
        QCOMPARE(headroom(97, {}), missing);
        QCOMPARE(headroom(97, 90, {}), missing);
        QCOMPARE(headroom(97, 90, 120),
                 QStringList{u"unknown Growth of A: its low, most likely and high value are not in this order"_s});
    }

    void asm004SaysHowMuchRoomThereIs()
    {
        Assumption assumption = belief(1, 100, 90, 110);
        assumption.breakEven = 92;
        const auto wording = report::Wording::forMachines(FiscalCalendar(4));
        for (const rules::Finding &finding : rules::diagnose(planOf(std::vector{assumption}), {}, ruleDay).findings) {
            if (qstrcmp(finding.rule, "ASM-004") == 0)
                QCOMPARE(wording.text(finding.number).replace(QChar::Nbsp, u' '), u"8 % headroom"_s);
        }
    }

    void asm005Positive()
    {
        const Plan plan = weighed(0.3, 0.3, relied(1), {{{1}, {2}}});
        QCOMPARE(saidBy("ASM-005", plan),
                 QStringList{u"warning Growth of A: aims of 60 % of the company's weight stand on it"_s});
        QCOMPARE(incomplete("ASM-005", plan), QString());
        // Through the objective that serves both.
        QCOMPARE(saidBy("ASM-005", weighed(0.3, 0.3, relied(4))).size(), 1);
    }

    void asm005AWatcherMakesItANote()
    {
        Assumption watched = relied(4);
        watched.owner = u"Head of A"_s;
        watched.checkOn = ruleDay.addDays(1);
        QVERIFY(saidBy("ASM-005", weighed(0.3, 0.3, watched)).front().startsWith(u"note"_s));
        QCOMPARE(incomplete("ASM-005", weighed(0.3, 0.3, watched)), QString());
        watched.checkOn = ruleDay;
        QVERIFY(saidBy("ASM-005", weighed(0.3, 0.3, watched)).front().startsWith(u"warning"_s));
        watched.checkOn = ruleDay.addDays(1);
        watched.owner.clear();
        QVERIFY(saidBy("ASM-005", weighed(0.3, 0.3, watched)).front().startsWith(u"warning"_s));
    }

    void asm005Negative() { QCOMPARE(saidBy("ASM-005", weighed(0.1, 0.2, relied(4))), QStringList()); }

    void asm005Boundary()
    {
        QCOMPARE(saidBy("ASM-005", weighed(0.1, 0.3, relied(4))).size(), 1);
        QCOMPARE(saidBy("ASM-005", weighed(0.1, 0.299, relied(4))), QStringList());
    }

    void asm005Decoy()
    {
        QCOMPARE(saidBy("ASM-005", weighed(0.6, 0.2, relied(1))), QStringList()); // one aim has nothing in common
        Assumption broken = relied(4);
        broken.verdict = AssumptionVerdict::Broken;
        QCOMPARE(saidBy("ASM-005", weighed(0.3, 0.3, broken)), QStringList());
    }

    void asm005NotEnoughData()
    {
        QCOMPARE(saidBy("ASM-005", planOf(std::vector{belief(1, 100)}, aims())),
                 QStringList{u"unknown Test: no assumption names an open objective that stands on it"_s});
        std::vector<Objective> units = aims();
        for (Objective &unit : units)
            unit.level = Rank::Unit;
        QCOMPARE(saidBy("ASM-005", planOf(std::vector{relied(1)}, units)),
                 QStringList{u"unknown Test: the company has no open objective of its own"_s});
    }

    void asm005EndsWhereObjectivesServeEachOther()
    {
        const Plan plan = weighed(0.3, 0.3, relied(4));
        QCOMPARE(
            saidBy("ASM-005", with(plan, std::vector<ObjectiveParent>{{{4}, {1}, 1}, {{1}, {2}, 1}, {{2}, {4}, 1}}))
                .size(),
            1);
    }

    void sig002Positive()
    {
        QCOMPARE(against(threeVoices()), QStringList{u"warning 3 sources speak against: Growth of A"_s});
        QCOMPARE(incomplete("SIG-002", heard(threeVoices())), QString());
    }

    void sig002Negative()
    {
        std::vector<Signal> voices = threeVoices();
        for (Signal &each : voices)
            each.stance = Stance::Supports;
        QCOMPARE(against(voices), QStringList());
    }

    void sig002Boundary()
    {
        std::vector<Signal> voices = threeVoices();
        voices.pop_back();
        QCOMPARE(against(voices), QStringList()); // two
        voices = threeVoices();
        for (int id = 4; id <= 5; ++id)
            voices.push_back(voice(id, id, u"Calls"_s, Stance::Supports));
        QCOMPARE(against(voices).size(), 1); // three against two
        voices.push_back(voice(6, 6, u"Calls"_s, Stance::Supports));
        QCOMPARE(against(voices), QStringList()); // three against three
    }

    void sig002Decoy()
    {
        // One desk that says it three times is one source, and what is ignored for a reason is none.
        QCOMPARE(against({voice(1, 1, u"Calls"_s), voice(2, 1, u" calls "_s), voice(3, 1, u"CALLS"_s)}), QStringList());
        std::vector<Signal> voices = threeVoices();
        voices.front().state = SignalState::Ignored;
        QCOMPARE(against(voices), QStringList());
        voices = threeVoices();
        Plan plan = heard(voices);
        Assumption broken = belief(1, 100);
        broken.verdict = AssumptionVerdict::Broken;
        QCOMPARE(saidBy("SIG-002", with(plan, std::vector{broken})), QStringList());
    }

    void sig002NotEnoughData()
    {
        std::vector<Signal> voices = threeVoices();
        for (Signal &each : voices)
            each.stance = Stance::Open;
        QCOMPARE(against(voices), QStringList{u"unknown Test: no signal says what it means for its assumption"_s});
        voices.push_back(voice(4, 4, u"Calls"_s));
        QCOMPARE(against(voices), QStringList{u"unknown Growth of A: 3 signals do not say what they mean for it"_s});
        QCOMPARE(against({}), QStringList());
    }

    void sig002KnowsSinceWhen()
    {
        for (const rules::Finding &finding : rules::diagnose(heard(threeVoices()), {}, ruleDay).findings) {
            if (qstrcmp(finding.rule, "SIG-002") == 0)
                QCOMPARE(finding.firstSeen, QDate(2026, 6, 4));
        }
    }
};

QD_TEST_MAIN(TestAssumptionRules)
#include "tst_assumptionrules.moc"
