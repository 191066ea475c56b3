// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

/// Department A or B assumes \a mode orders for the second half of 2026.
Assumption orders(qint64 department, std::optional<double> mode)
{
    return {.id = {department},
            .statement = u"Orders of %1"_s.arg(QChar(u'A' + int(department) - 1)),
            .department = {department},
            .driver = u"Orders"_s,
            .firstDay = {2026, 7, 1},
            .lastDay = {2026, 12, 31},
            .unit = {u"pieces"_s},
            .mode = mode};
}

std::vector<HandOff> joint(HandOffStatus status = HandOffStatus::Committed)
{
    return {{.id = {1}, .name = u"Forecast"_s, .receiver = {2}, .giver = {1}, .status = status}};
}

QStringList said(const Assumption &a, const Assumption &b)
{
    return saidBy("CAP-004", planOf(std::vector{a, b}, joint()));
}

} // namespace

class TestGrowthRules : public QObject
{
    Q_OBJECT

private slots:
    void cap004Positive()
    {
        const Plan plan = planOf(std::vector{orders(1, 1000), orders(2, 800)}, joint());
        QCOMPARE(saidBy("CAP-004", plan), QStringList{u"error Orders: A plans with 1000 pieces, B with 800 pieces"_s});
        QCOMPARE(incomplete("CAP-004", plan), QString());
        QCOMPARE(said(orders(1, 0), orders(2, -5)).size(), 1);
    }

    void cap004Negative()
    {
        QCOMPARE(said(orders(1, 1000), orders(2, 1000)), QStringList());
        QCOMPARE(said(orders(1, 0), orders(2, 0)), QStringList());
    }

    void cap004Boundary()
    {
        QCOMPARE(said(orders(1, 1000), orders(2, 950)), QStringList());
        QCOMPARE(said(orders(1, 1000), orders(2, 949)),
                 QStringList{u"warning Orders: A plans with 1000 pieces, B with 949 pieces"_s});
        QCOMPARE(said(orders(1, 1000), orders(2, 900)).front().section(u' ', 0, 0), u"warning"_s);
        QCOMPARE(said(orders(1, 1000), orders(2, 899)).front().section(u' ', 0, 0), u"error"_s);
        QCOMPARE(said(orders(1, 900), orders(2, 1000)).front().section(u' ', 0, 0), u"warning"_s); // either way
    }

    /// Another scope, another time, another word, or nothing to do with each other.
    void cap004Decoy()
    {
        Assumption other = orders(2, 500);
        other.scope = u"Europe"_s;
        QCOMPARE(said(orders(1, 1000), other), QStringList());
        other = orders(2, 500);
        other.firstDay = {2027, 1, 1};
        other.lastDay = {2027, 6, 30};
        QCOMPARE(said(orders(1, 1000), other), QStringList());
        other.firstDay = {2026, 12, 31}; // one day in common
        QCOMPARE(said(orders(1, 1000), other).size(), 1);
        other = orders(2, 500);
        other.driver = u"Returns"_s;
        QCOMPARE(said(orders(1, 1000), other), QStringList());
        const std::vector both{orders(1, 1000), orders(2, 500)};
        QCOMPARE(saidBy("CAP-004", planOf(both)), QStringList());
        QCOMPARE(saidBy("CAP-004", planOf(both, joint(HandOffStatus::Rejected))), QStringList());
        other = orders(2, 500);
        other.verdict = AssumptionVerdict::Broken; // it is known
        QCOMPARE(said(orders(1, 1000), other), QStringList());
    }

    void cap004NotEnoughData()
    {
        Assumption other = orders(2, {});
        QCOMPARE(said(orders(1, 1000), other), QStringList{u"unknown Orders of B: no most likely value"_s});
        other = orders(2, 500);
        other.unit = {u"EUR"_s};
        QCOMPARE(said(orders(1, 1000), other),
                 QStringList{u"unknown Orders of A: its unit is another than that of: Orders of B"_s});
        other.driver.clear();
        QCOMPARE(saidBy("CAP-004", planOf(std::vector{other})),
                 QStringList{u"unknown Test: no assumption names what it puts a number on"_s});
        QCOMPARE(saidBy("CAP-004", planOf()), QStringList());
    }

    void spellingAndOpenDaysDoNotMatter()
    {
        Assumption other = orders(2, 500);
        other.driver = u" ORDERS "_s;
        other.firstDay = {};
        other.lastDay = {};
        const QStringList found = said(orders(1, 1000), other);
        QCOMPARE(found.size(), 1);
        QCOMPARE(said(other, orders(1, 1000)), found);
        Assumption past = orders(1, 1000);
        past.lastDay = ruleDay.addDays(-1);
        QCOMPARE(said(past, other), QStringList());
    }
};

QD_TEST_MAIN(TestGrowthRules)
#include "tst_growthrules.moc"
