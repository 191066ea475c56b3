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
};

QD_TEST_MAIN(TestSharedAimRules)
#include "tst_sharedaimrules.moc"
