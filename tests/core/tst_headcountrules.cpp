// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

/// Of department B, from the \a month of 2026 on.
Capacity month(int month, std::optional<double> available, std::optional<double> headcount = {})
{
    return {.department = {2}, .start = QDate(2026, month, 1), .available = available, .headcount = headcount};
}

HandOff promise(qint64 id, double effort, QDate day)
{
    return {.id = {id},
            .name = u"H%1"_s.arg(id),
            .receiver = {1},
            .giver = {2},
            .neededBy = day,
            .committedBy = day,
            .status = HandOffStatus::Committed,
            .effort = effort};
}

/// \a july and \a august person-days are promised.
std::vector<HandOff> promised(double july, double august)
{
    return {promise(1, july, {2026, 7, 20}), promise(2, august, {2026, 8, 20})};
}

/// A hundred person-days in July and August each, for \a people.
QStringList zone(double july, double august, std::optional<double> people)
{
    return saidBy("CAP-002", planOf(std::vector{month(7, 100, people), month(8, 100, people)}, promised(july, august)));
}

/// Demand of \a first, then \a step more in each of \a count months up to June, and 100 person-days each.
std::vector<Capacity> growing(double first, double step, int count = 18)
{
    std::vector<Capacity> rows;
    for (int place = 0; place < count; ++place) {
        rows.push_back({.department = {2}, .start = QDate(2026, 7, 1).addMonths(place - count), .available = 100});
        rows.back().demand = first + step * place;
    }
    return rows;
}

std::vector<Department> departments(std::optional<int> leadDays)
{
    std::vector<Department> all;
    for (int id = 1; id <= 3; ++id)
        all.push_back({.id = {id}, .name = QString(QChar(u'A' + id - 1))});
    all[1].capacityLeadDays = leadDays;
    return all;
}

QStringList race(const std::vector<Capacity> &rows, std::optional<int> leadDays)
{
    return saidBy("CAP-003", with(planOf(rows), departments(leadDays)));
}

/// Ten people in July; one of them has 18 productive days a month.
QStringList people(const std::vector<Capacity> &rows, const std::vector<HandOff> &handOffs)
{
    return saidBy("CAP-005", planOf(rows, handOffs));
}

} // namespace

class TestHeadcountRules : public QObject
{
    Q_OBJECT

private slots:
    void cap002Positive()
    {
        QCOMPARE(zone(92, 95, 12),
                 QStringList{u"warning B has 92 % of its time taken from 2026-07 on, for 2 periods"_s});
        const Plan plan = planOf(std::vector{month(7, 100, 12), month(8, 100)}, promised(92, 95));
        QCOMPARE(saidBy("CAP-002", plan).size(), 1); // the headcount of July holds on
        QCOMPARE(incomplete("CAP-002", plan), QString());
    }

    void cap002Negative()
    {
        QCOMPARE(zone(50, 60, 12), QStringList());
        QCOMPARE(zone(95, 60, 12), QStringList()); // one surge
        QCOMPARE(zone(120, 130, 12), QStringList()); // beyond full: DEP-007
    }

    void cap002Boundary()
    {
        QCOMPARE(zone(80, 80, 2), QStringList());
        QCOMPARE(zone(80.1, 80.1, 2).size(), 1);
        QCOMPARE(zone(85, 85, 3), QStringList());
        QCOMPARE(zone(85.1, 85.1, 9).size(), 1);
        QCOMPARE(zone(90, 90, 10), QStringList());
        QCOMPARE(zone(90.1, 90.1, 10).size(), 1);
    }

    /// A large team, or a pool, may be fuller; a hole between periods is no row.
    void cap002Decoy()
    {
        QCOMPARE(zone(88, 88, 12), QStringList());
        std::vector<HandOff> handOffs = promised(92, 0);
        handOffs[1] = promise(2, 92, {2026, 9, 20});
        const Plan hole = planOf(std::vector{month(7, 100, 12), month(9, 100, 12)}, handOffs);
        QCOMPARE(saidBy("CAP-002", hole), QStringList{u"unknown B: the capacity of its next period is not entered"_s});
    }

    void cap002NotEnoughData()
    {
        QCOMPARE(zone(92, 95, {}), QStringList{u"unknown Test: no department says how many people it has"_s});
        Capacity other = month(7, 100);
        other.department = {3};
        QCOMPARE(saidBy("CAP-002", planOf(std::vector{month(7, 100, 12), other})),
                 QStringList{u"unknown C: no headcount is entered"_s});
        QCOMPARE(saidBy("CAP-002", planOf()), QStringList());
    }

    /// Requests of five days each, for one person with half of the time taken: two and a half working days of waiting.
    void aWaitLongerThanPromisedIsShown()
    {
        const std::vector handOffs{promise(1, 5, {2026, 7, 10}), promise(2, 5, {2026, 7, 20})};
        Capacity capacity = month(7, 20, 1);
        const auto said = [&](double promise) {
            capacity.turnaroundDays = promise;
            return saidBy("CAP-002", planOf(std::vector{capacity}, handOffs));
        };
        // Equal sizes: no variation of the service, so half of what random ones would wait.
        QCOMPARE(said(3.5), QStringList());
        QCOMPARE(said(3.4),
                 QStringList{u"warning Requests to B will wait 3.5 days in 2026-07; 3.4 are promised in all"_s});
        capacity.turnaroundDays = 3.4;
        QCOMPARE(incomplete("CAP-002", planOf(std::vector{capacity}, handOffs)), QString());
    }

    void cap003Positive()
    {
        const QStringList found = race(growing(60, 2.3), 90); // 99.1 in June
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].startsWith(u"error Demand of B likely passes its capacity in 2026-"_s), qPrintable(found[0]));
        QVERIFY2(found[0].endsWith(u"help is there on 2026-10-06"_s), qPrintable(found[0]));
        QCOMPARE(incomplete("CAP-003", with(planOf(growing(60, 2.3)), departments(90))), QString());
    }

    void cap003Negative()
    {
        QCOMPARE(race(growing(30, 0.1), 90), QStringList());
        QCOMPARE(race(growing(90, -1), 90), QStringList());
    }

    /// Demand is above capacity from July on; help counts from the first day of the period.
    void cap003Boundary()
    {
        const auto full = growing(110, 1);
        QVERIFY(race(full, 0).front().startsWith(u"error"_s)); // July has begun on 8 July
        auto rows = growing(60, 2.3);
        rows.push_back({.department = {2}, .start = {2026, 7, 1}, .available = 300});
        rows.push_back({.department = {2}, .start = {2026, 9, 1}, .available = 50});
        QCOMPARE(race(rows, 55), QStringList()); // help on 1 September itself
        QCOMPARE(
            race(rows, 56),
            QStringList{u"error Demand of B likely passes its capacity in 2026-09, help is there on 2026-09-02"_s});
    }

    /// A step that is planned and entered is help that comes.
    void cap003Decoy()
    {
        auto rows = growing(60, 2.3);
        rows.push_back({.department = {2}, .start = {2026, 7, 1}, .available = 300});
        QCOMPARE(race(rows, 90), QStringList());
        rows.back().available = 100;
        rows.back().overtime = 200;
        QCOMPARE(race(rows, 90), QStringList());
    }

    void cap003NotEnoughData()
    {
        QCOMPARE(race(growing(60, 2.3, 11), 90), QStringList{u"unknown B: demand of only 11 periods in a row"_s});
        QCOMPARE(race(growing(110, 1, 12), 90).size(), 1);
        QCOMPARE(race(growing(60, 2.3), {}),
                 QStringList{u"unknown B: how long it takes to add capacity is not entered"_s});
        auto rows = growing(60, 2.3);
        rows[10].demand = {};
        QCOMPARE(race(rows, 90), QStringList{u"unknown B: demand of only 7 periods in a row"_s});
        rows = growing(60, 2.3, 21);
        for (size_t place = 18; place < 21; ++place)
            rows[place].demand = {};
        QCOMPARE(race(rows, 90), QStringList{u"unknown B: its demand is not up to date"_s});
        rows = growing(60, 2.3);
        for (Capacity &row : rows)
            row.available = {};
        QCOMPARE(race(rows, 90), QStringList{u"unknown B: what is available is not entered"_s});
        for (Capacity &row : rows)
            row.demand = {};
        QCOMPARE(race(rows, 90), QStringList{u"unknown Test: no department says how much is asked of it"_s});
        QCOMPARE(saidBy("CAP-003", planOf()), QStringList());
    }

    void aCloseRaceIsAWarningAndTheSameEveryTime()
    {
        std::vector<Capacity> rows = growing(90, 0);
        for (size_t place = 0; place < rows.size(); ++place)
            *rows[place].demand += place % 2 == 0 ? 5 : -5; // about 90, give or take five, of 100
        for (Capacity &row : rows)
            row.available = 95;
        const QStringList found = race(rows, 90);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].startsWith(u"warning Demand of B may pass"_s), qPrintable(found[0]));
        std::ranges::reverse(rows);
        QCOMPARE(race(rows, 90), found);
    }

    void cap005Positive()
    {
        const std::vector rows{month(7, {}, 10)};
        QCOMPARE(people(rows, promised(270, 10)),
                 QStringList{u"warning B has work for 15 people in 2026-07 and 10 who are productive"_s});
        QCOMPARE(incomplete("CAP-005", planOf(rows, promised(270, 10))), QString());
    }

    void cap005Negative() { QCOMPARE(people({month(7, {}, 10)}, promised(100, 100)), QStringList()); }

    void cap005Boundary()
    {
        QCOMPARE(people({month(7, {}, 10)}, promised(180, 180)), QStringList());
        QCOMPARE(people({month(7, {}, 10)}, promised(180, 180.1)).size(), 1);
        QCOMPARE(people({month(7, {}, 10)}, {promise(1, 500, {2026, 12, 31})}).size(), 1); // the sixth month
        QCOMPARE(people({month(7, {}, 10)}, {promise(1, 500, {2027, 1, 1})}), QStringList());
    }

    /// Contractors are people, and approved overtime is time.
    void cap005Decoy()
    {
        QCOMPARE(people({month(7, {}, 15)}, promised(270, 10)), QStringList());
        Capacity more = month(7, {}, 10);
        more.overtime = 90;
        QCOMPARE(people({more}, promised(270, 10)), QStringList());
    }

    void cap005NotEnoughData()
    {
        QCOMPARE(people({month(7, 100)}, promised(270, 10)),
                 QStringList{u"unknown Test: no department says how many people it has"_s});
        Capacity other = month(7, {}, 10);
        other.department = {3};
        QCOMPARE(people({other}, promised(270, 10)), QStringList{u"unknown B: no headcount is entered"_s});
        QCOMPARE(people({month(7, {}, -1)}, promised(270, 10)),
                 QStringList{u"unknown B: a number of people is out of range"_s});
        QCOMPARE(people({month(7, {}, 10)}, {}), QStringList());
    }

    /// Four start in August: nothing then, two in September, four in October.
    void whoStartsIsProductiveLater()
    {
        Capacity august = month(8, {});
        august.hires = 4;
        const std::vector rows{month(7, {}, 10), august};
        const auto said = [&](int inMonth, double effort) {
            return people(rows, {promise(1, effort, QDate(2026, inMonth, 15))}).size();
        };
        QCOMPARE(said(8, 180), 0);
        QCOMPARE(said(8, 181), 1);
        QCOMPARE(said(9, 216), 0);
        QCOMPARE(said(9, 217), 1);
        QCOMPARE(said(10, 252), 0);
        QCOMPARE(said(10, 253), 1);
    }

    /// Over a quarter nothing, a half and a whole are half of a person.
    void leaversAndQuartersCountToo()
    {
        Capacity now{.department = {2}, .cadence = Cadence::Quarter, .start = {2026, 7, 1}, .headcount = 10};
        Capacity next{.department = {2}, .cadence = Cadence::Quarter, .start = {2026, 10, 1}};
        next.hires = 4;
        next.leavers = 1;
        const auto said = [&](double effort) {
            return people({now, next}, {promise(1, effort, {2026, 11, 15})}).size();
        };
        QCOMPARE(said(11 * 54), 0); // 10 - 1 + 4 / 2
        QCOMPARE(said(11 * 54 + 1), 1);
    }

    void theOrderOfTheRowsDoesNotMatter()
    {
        std::vector rows{month(7, {}, 10), month(8, {}, 9)};
        const QStringList before = people(rows, promised(270, 400));
        QCOMPARE(before, QStringList{u"warning B has work for 22.2 people in 2026-08 and 10 who are productive"_s});
        std::ranges::reverse(rows);
        QCOMPARE(people(rows, promised(270, 400)), before);
    }
};

QD_TEST_MAIN(TestHeadcountRules)
#include "tst_headcountrules.moc"
