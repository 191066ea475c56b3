// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Objective> aims()
{
    return {{.id = {1}, .title = u"Grow"_s, .department = {1}, .level = Rank::Company},
            {.id = {2}, .title = u"Save"_s, .department = {2}},
            {.id = {3}, .title = u"Closed"_s, .department = {3}, .state = ObjectiveState::Achieved}};
}

KeyResult result(qint64 id, qint64 objective, Direction direction, std::optional<double> target = {})
{
    return {.id = {id},
            .objective = {objective},
            .name = u"R%1"_s.arg(id),
            .direction = direction,
            .target = target,
            .kpi = {1}};
}

/// KPI 1 of department C, which stood at 100 in June.
Plan used(const std::vector<KeyResult> &results, Direction own = Direction::None)
{
    return planOf(aims(), results,
                  std::vector<Kpi>{{.id = {1}, .name = u"Stock"_s, .department = {3}, .direction = own}},
                  std::vector<Observation>{{.kpi = {1}, .start = {2026, 6, 1}, .actual = 100}});
}

QStringList pulled(const std::vector<KeyResult> &results, Direction own = Direction::None)
{
    return saidBy("KPI-007", used(results, own));
}

/// Departments A of Europe, B of Asia and C of everywhere; A and B sell, C builds.
std::vector<Department> regions()
{
    return {{.id = {1}, .name = u"A"_s, .function = u"Sales"_s, .businessUnit = u"Meters"_s, .geography = u"Europe"_s},
            {.id = {2}, .name = u"B"_s, .function = u"Sales"_s, .businessUnit = u"Cloud"_s, .geography = u"Asia"_s},
            {.id = {3},
             .name = u"C"_s,
             .function = u"Finance and People"_s,
             .businessUnit = u"Cloud"_s,
             .geography = u"Global"_s}};
}

Plan scoped(const QString &scope)
{
    std::vector<Objective> objectives = aims();
    objectives[0].scope = scope;
    return with(planOf(objectives), regions());
}

QStringList covered(const QString &scope)
{
    return saidBy("OBJ-010", scoped(scope));
}

const QStringList withoutAsia{u"warning Grow is for Asia too, and nothing of it is there"_s};

/// What pays off for department B when KPI 1 goes one way. Objective 1 is shared by A and B and wants the stock to
/// fall.
Plan paid(Direction direction, Direction own = Direction::None)
{
    Plan plan = used({result(1, 1, Direction::Decrease)}, own);
    plan = with(plan, std::vector<ObjectiveShare>{{.objective = {1}, .department = {2}}});
    return with(plan,
                std::vector<Incentive>{
                    {.id = {1}, .text = u"Full shelves"_s, .department = {2}, .kpi = {1}, .direction = direction}});
}

/// The incentive is on KPI 2, which is said to move the stock.
Plan paidIndirectly(Direction direction, Effect effect)
{
    Plan plan = paid(direction);
    plan = with(plan,
                std::vector<Kpi>{{.id = {1}, .name = u"Stock"_s, .department = {3}},
                                 {.id = {2}, .name = u"Batch size"_s, .department = {2}}});
    plan = with(plan, std::vector<KpiDriver>{{.kpi = {1}, .driver = {2}, .effect = effect}});
    return with(plan,
                std::vector<Incentive>{
                    {.id = {1}, .text = u"Long runs"_s, .department = {2}, .kpi = {2}, .direction = direction}});
}

} // namespace

class TestSharedAimRules : public QObject
{
    Q_OBJECT

private slots:
    void kpi007Positive()
    {
        const std::vector both{result(1, 1, Direction::Increase), result(2, 2, Direction::Decrease)};
        QCOMPARE(pulled(both), QStringList{u"error Stock is to rise for Grow and to fall for Save"_s});
        QCOMPARE(incomplete("KPI-007", used(both)), QString());
        // Against the KPI's own direction.
        QCOMPARE(pulled({result(1, 1, Direction::Increase)}, Direction::Decrease),
                 QStringList{u"error Stock is to rise for Grow and to fall for C"_s});
        // Without a direction the targets tell.
        QCOMPARE(pulled({result(1, 1, Direction::None, 120), result(2, 2, Direction::None, 80)}).size(), 1);
        QCOMPARE(incomplete("KPI-007", used({result(1, 1, Direction::None, 120), result(2, 2, Direction::None, 80)})),
                 QString());
    }

    void kpi007Negative()
    {
        QCOMPARE(pulled({result(1, 1, Direction::Increase), result(2, 2, Direction::HoldAbove)}, Direction::Increase),
                 QStringList());
    }

    void kpi007Boundary()
    {
        QCOMPARE(pulled({result(1, 1, Direction::None, 120), result(2, 2, Direction::None, 100)}), QStringList());
        QCOMPARE(pulled({result(1, 1, Direction::None, 120), result(2, 2, Direction::None, 99.9)}).size(), 1);
        QCOMPARE(pulled({result(1, 1, Direction::None, 120), result(2, 1, Direction::None, 80)}),
                 QStringList()); // of one objective
    }

    void kpi007Decoy()
    {
        // A range, in each of its forms.
        QCOMPARE(pulled({result(1, 1, Direction::Range), result(2, 2, Direction::Decrease)}), QStringList());
        QCOMPARE(pulled({result(1, 1, Direction::Increase), result(2, 2, Direction::Decrease)}, Direction::Range),
                 QStringList());
        QCOMPARE(pulled({result(1, 1, Direction::HoldAbove, 80), result(2, 1, Direction::HoldBelow, 120)},
                        Direction::Increase),
                 QStringList());
        QCOMPARE(pulled({result(1, 1, Direction::Increase, 110), result(2, 2, Direction::HoldBelow, 120)}),
                 QStringList());
        QCOMPARE(pulled({result(1, 1, Direction::Increase, 121), result(2, 2, Direction::HoldBelow, 120)}).size(), 1);
        // One is past its target and wants no way back.
        QCOMPARE(pulled({result(1, 1, Direction::Increase, 90), result(2, 2, Direction::Increase, 120)}),
                 QStringList());
        QCOMPARE(pulled({result(1, 1, Direction::Increase, 90), result(2, 2, Direction::None, 120)}), QStringList());
        // A closed objective wants nothing.
        QCOMPARE(pulled({result(1, 1, Direction::Increase), result(2, 3, Direction::Decrease)}), QStringList());
    }

    void kpi007NotEnoughData()
    {
        KeyResult elsewhere = result(1, 1, Direction::Increase);
        elsewhere.kpi = {};
        QCOMPARE(pulled({elsewhere}), QStringList{u"unknown Test: no key result of an open objective names a KPI"_s});
        const Plan plan = used({result(1, 1, Direction::None, 120), result(2, 2, Direction::None, 80)});
        QCOMPARE(
            saidBy("KPI-007", with(plan, std::vector<Observation>{})),
            QStringList{u"unknown Stock: a key result says no direction, and there is no value to see its side"_s});
    }

    void obj010Positive()
    {
        QCOMPARE(covered(u"Europe, Asia"_s), withoutAsia);
        QCOMPARE(incomplete("OBJ-010", scoped(u"Europe, Asia"_s)), QString());
        for (const QString &scope :
             {u"Europe; Asia"_s, u"Europe and Asia"_s, u"europe AND Asia"_s, u"Europe und Asia"_s}) {
            const QStringList found = covered(scope);
            QVERIFY2(found.size() == 1 && found.front().startsWith(u"warning Grow is for Asia"_s), qPrintable(scope));
        }
    }

    void obj010Negative()
    {
        const Plan plan = scoped(u"Europe, Asia"_s);
        QCOMPARE(saidBy("OBJ-010", with(plan, std::vector<ObjectiveParent>{{{2}, {1}, 1}})), QStringList());
        QCOMPARE(saidBy("OBJ-010", with(plan, std::vector<ObjectiveShare>{{.objective = {1}, .department = {2}}})),
                 QStringList());
        const auto said = [&](auto row) { return saidBy("OBJ-010", with(plan, std::vector{row})); };
        QCOMPARE(said(Kpi{.id = {1}, .name = u"K"_s, .department = {2}, .objective = {1}}), QStringList());
        QCOMPARE(said(Initiative{.id = {1}, .title = u"I"_s, .department = {2}, .objective = {1}}), QStringList());
    }

    void obj010Boundary()
    {
        QCOMPARE(covered(u"Asia"_s), QStringList()); // one part is no list
        QCOMPARE(covered(u"Asia, ASIA"_s), QStringList());
        const Plan plan = scoped(u"Europe, Asia"_s);
        const auto said = [&](auto row) { return saidBy("OBJ-010", with(plan, std::vector{row})); };
        QCOMPARE(said(Initiative{.id = {1}, .title = u"I"_s, .department = {2}, .objective = {2}}), withoutAsia);
        QCOMPARE(said(Initiative{
                     .id = {1}, .title = u"I"_s, .department = {2}, .objective = {1}, .status = Progress::Cancelled}),
                 withoutAsia);
        QCOMPARE(said(ObjectiveParent{{1}, {2}, 1}), withoutAsia); // above it, not beneath
    }

    void obj010Decoy()
    {
        // Who works everywhere is there too.
        const Plan plan = scoped(u"Europe, Asia"_s);
        QCOMPARE(saidBy("OBJ-010",
                        with(plan, std::vector<Kpi>{{.id = {1}, .name = u"K"_s, .department = {3}, .objective = {1}}})),
                 QStringList());
        // A name that contains "and" is one name.
        QCOMPARE(covered(u"Sales, Finance and People"_s),
                 QStringList{u"warning Grow is for Finance and People too, and nothing of it is there"_s});
        // A closed objective is for nobody any more.
        std::vector<Objective> objectives = aims();
        objectives[2].scope = u"Europe, Asia"_s;
        QCOMPARE(saidBy("OBJ-010", with(planOf(objectives), regions())), QStringList());
    }

    void obj010NotEnoughData()
    {
        QCOMPARE(covered(QString()),
                 QStringList{u"unknown Test: no objective says which part of the business it covers"_s});
        QCOMPARE(
            covered(u"Retail, Wholesale"_s),
            QStringList{u"unknown Grow: its scope names no business unit, geography or function of a department"_s});
        QCOMPARE(covered(u"Europe, Mars"_s),
                 QStringList{u"unknown Grow: of the 2 parts of its scope only Europe is one of a department"_s});
        for (const rules::Finding &finding : rules::diagnose(scoped(u"Europe, Asia, Mars"_s), {}, ruleDay).findings) {
            if (qstrcmp(finding.rule, "OBJ-010") == 0)
                QCOMPARE(finding.completeness, 2.0 / 3);
        }
    }

    void obj011Positive()
    {
        QCOMPARE(saidBy("OBJ-011", paid(Direction::Increase)),
                 QStringList{u"warning Full shelves pays off at B and works against Grow"_s});
        QCOMPARE(incomplete("OBJ-011", paid(Direction::Increase)), QString());
        QCOMPARE(saidBy("OBJ-011", paidIndirectly(Direction::Increase, Effect::Same)),
                 QStringList{u"warning Long runs pays off at B and works against Grow"_s});
        QCOMPARE(incomplete("OBJ-011", paidIndirectly(Direction::Increase, Effect::Same)), QString());
        QCOMPARE(saidBy("OBJ-011", paidIndirectly(Direction::Decrease, Effect::Opposite)).size(), 1);
    }

    void obj011Negative()
    {
        QCOMPARE(saidBy("OBJ-011", paid(Direction::Decrease)), QStringList());
        QCOMPARE(saidBy("OBJ-011", paid(Direction::HoldBelow, Direction::Decrease)), QStringList());
        QCOMPARE(saidBy("OBJ-011", paidIndirectly(Direction::Increase, Effect::Opposite)), QStringList());
        QCOMPARE(saidBy("OBJ-011", paidIndirectly(Direction::Decrease, Effect::Same)), QStringList());
    }

    void obj011Boundary()
    {
        const Plan plan = paid(Direction::Increase);
        // Shared with its own department it is carried by one alone.
        QCOMPARE(saidBy("OBJ-011", with(plan, std::vector<ObjectiveShare>{{.objective = {1}, .department = {1}}})),
                 QStringList());
        // The KPI's own direction counts without any objective.
        QCOMPARE(saidBy("OBJ-011", with(paid(Direction::Increase, Direction::Decrease), std::vector<ObjectiveShare>{})),
                 QStringList{u"warning Full shelves pays off at B when Stock gets worse"_s});
        QCOMPARE(
            incomplete("OBJ-011", with(paid(Direction::Increase, Direction::Decrease), std::vector<ObjectiveShare>{})),
            QString());
    }

    void obj011Decoy()
    {
        // A closed aim, and a range that pulls to no side.
        std::vector<Objective> objectives = aims();
        objectives[0].state = ObjectiveState::Abandoned;
        QCOMPARE(saidBy("OBJ-011", with(paid(Direction::Increase), objectives)), QStringList());
        QCOMPARE(saidBy("OBJ-011", with(paid(Direction::Increase), std::vector{result(1, 1, Direction::Range)})),
                 QStringList());
    }

    void obj011NotEnoughData()
    {
        QCOMPARE(saidBy("OBJ-011", with(paid(Direction::Increase), std::vector<Incentive>{})),
                 QStringList{u"unknown Test: no incentive is entered with its KPI"_s});
        QCOMPARE(saidBy("OBJ-011", paid(Direction::None)),
                 QStringList{u"unknown Full shelves: it does not say which way its KPI must go"_s});
        QCOMPARE(saidBy("OBJ-011",
                        with(paid(Direction::Increase),
                             std::vector<Incentive>{{.id = {1}, .text = u"Bonus"_s, .department = {2}}})),
                 QStringList{u"unknown Bonus: it names no KPI"_s});
    }
};

QD_TEST_MAIN(TestSharedAimRules)
#include "tst_sharedaimrules.moc"
