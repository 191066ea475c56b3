// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

Workflow repair(qint64 receiver = 3)
{
    return {.id = {1}, .name = u"Repair"_s, .department = {1}, .receiver = {receiver}};
}

/// Steps S1, S2 and so on: a letter is the department.
std::vector<Step> steps(const QString &departments)
{
    std::vector<Step> row;
    for (const QChar letter : departments) {
        const auto number = int(row.size()) + 1;
        row.push_back({.id = {number},
                       .name = u"S%1"_s.arg(number),
                       .workflow = {1},
                       .department = {letter.unicode() - u'A' + 1},
                       .position = number,
                       .output = u"Work order"_s,
                       .readyCriterion = u"address and meter number are in it"_s});
    }
    return row;
}

QStringList said(const Workflow &workflow, const std::vector<Step> &row)
{
    return saidBy("FLOW-007", planOf(std::vector{workflow}, row));
}

/// Department B with its last day.
std::vector<Department> ended(QDate validTo)
{
    std::vector<Department> all;
    for (int id = 1; id <= 3; ++id)
        all.push_back({.id = {id}, .name = QString(QChar(u'A' + id - 1))});
    all[1].validTo = validTo;
    return all;
}

} // namespace

class TestDeadEndRules : public QObject
{
    Q_OBJECT

private slots:
    void flow007Positive()
    {
        std::vector<Step> row = steps(u"ABA"_s);
        row[0].output.clear();
        row[1].readyCriterion.clear();
        QCOMPARE(said(repair(), row),
                 (QStringList{u"error S1 hands on to B, and what it hands on is not said"_s,
                              u"error S2 hands on to A, and when it is ready is not said"_s}));
        QCOMPARE(incomplete("FLOW-007", planOf(std::vector{repair()}, row)), QString());
    }

    void flow007Negative()
    {
        QCOMPARE(said(repair(), steps(u"ABA"_s)), QStringList());
        Workflow sold = repair(0);
        sold.customer = u"Utility"_s;
        QCOMPARE(said(sold, steps(u"ABA"_s)), QStringList());
    }

    /// A department does its work up to and including its last day.
    void flow007Boundary()
    {
        const Plan plan = planOf(std::vector{repair()}, steps(u"AB"_s));
        QCOMPARE(saidBy("FLOW-007", with(plan, ended(ruleDay))), QStringList());
        const Plan late = with(plan, ended(ruleDay.addDays(-1)));
        QCOMPARE(saidBy("FLOW-007", late),
                 QStringList{u"error S2, a step of Repair, has no department that does it"_s});
        QCOMPARE(incomplete("FLOW-007", late), QString());
    }

    /// What stays in a department needs no label, nor does what leaves the company a receiver.
    void flow007Decoy()
    {
        std::vector<Step> row = steps(u"AAB"_s);
        row[0].output.clear();
        row[0].readyCriterion.clear();
        row[2].readyCriterion.clear(); // the last one hands on to the customer
        Workflow sold = repair(0);
        sold.customer = u"Utility"_s;
        QCOMPARE(said(sold, row), QStringList());
    }

    void flow007NotEnoughData()
    {
        std::vector<Step> row = steps(u"AB"_s);
        for (Step &step : row) {
            step.output.clear();
            step.readyCriterion.clear();
        }
        QCOMPARE(said(repair(0), row),
                 (QStringList{u"unknown Test: no process says who takes what comes out"_s,
                              u"unknown Test: no step says what it hands on"_s,
                              u"unknown Test: no step says when what it hands on is ready"_s}));
        QCOMPARE(said(repair(), {}).filter(u"Repair"_s), QStringList{u"unknown Repair: no steps"_s});
        QCOMPARE(saidBy("FLOW-007", planOf()), QStringList());
    }

    void aProcessEndsWithSomebody()
    {
        Workflow other = repair(0);
        other.id = {2};
        other.name = u"Other"_s;
        std::vector<Step> row = steps(u"AA"_s);
        row[1].workflow = {2};
        const Plan plan = planOf(std::vector{repair(), other}, row);
        QCOMPARE(saidBy("FLOW-007", plan),
                 QStringList{u"error Other ends with S2, and nobody is named who takes what comes out"_s});
        QCOMPARE(incomplete("FLOW-007", plan), QString());
    }

    void aReceiverThatEndedIsNone()
    {
        const Plan plan = with(planOf(std::vector{repair(2)}, steps(u"A"_s)), ended({2026, 6, 30}));
        QCOMPARE(saidBy("FLOW-007", plan), QStringList{u"error Repair is for a department that no longer exists"_s});
        QCOMPARE(incomplete("FLOW-007", plan), QString());
        const Plan gone = planOf(std::vector{repair(99)}, steps(u"A"_s));
        QCOMPARE(saidBy("FLOW-007", gone), QStringList{u"error Repair is for a department that no longer exists"_s});
    }

    void aFieldThatNobodyUsesIsNotMissingAtOneStep()
    {
        std::vector<Step> row = steps(u"AB"_s);
        for (Step &step : row)
            step.output.clear();
        QCOMPARE(said(repair(), row), QStringList{u"unknown Test: no step says what it hands on"_s});
        row[0].readyCriterion.clear();
        QCOMPARE(said(repair(), row),
                 (QStringList{u"error S1 hands on to B, and when it is ready is not said"_s,
                              u"unknown Test: no step says what it hands on"_s}));
    }

    void theOrderOfTheRowsDoesNotMatter()
    {
        std::vector<Step> row = steps(u"ABA"_s);
        row[0].output.clear();
        const QStringList before = said(repair(), row);
        std::ranges::reverse(row);
        QCOMPARE(said(repair(), row), before);
    }
};

QD_TEST_MAIN(TestDeadEndRules)
#include "tst_deadendrules.moc"
