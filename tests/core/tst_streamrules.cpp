// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/queues.h"
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Workflow> repair(std::optional<double> promisedHours = {})
{
    return {{.id = {1}, .name = u"Repair"_s, .department = {1}, .volume = 100, .promisedHours = promisedHours}};
}

/// Steps S1, S2 and so on of one process; the second is done by department B.
std::vector<Step> steps(int count)
{
    std::vector<Step> row;
    for (int number = 1; number <= count; ++number)
        row.push_back({.id = {number},
                       .name = u"S%1"_s.arg(number),
                       .workflow = {1},
                       .department = {number == 2 ? 2 : 1},
                       .position = number});
    return row;
}

/// Two steps with \a work hours in \a lead hours in all.
std::vector<Step> timed(double work, double lead)
{
    std::vector<Step> row = steps(2);
    row[0].processHours = work / 2;
    row[1].processHours = work / 2;
    row[0].leadHours = lead / 4;
    row[1].leadHours = lead * 3 / 4;
    return row;
}

QStringList waiting(const std::vector<Step> &row, std::optional<double> promisedHours = {})
{
    return saidBy("FLOW-002", planOf(repair(promisedHours), row));
}

/// The second of two steps sends \a returned of a hundred pieces back.
std::vector<Step> sendingBack(double returned, std::optional<double> allowed = {})
{
    std::vector<Step> row = steps(2);
    row[1].returned = returned;
    row[1].allowedReturns = allowed;
    return row;
}

QStringList sent(const std::vector<Step> &row)
{
    return saidBy("FLOW-004", planOf(repair(), row));
}

/// The second of two steps: a hundred pieces a month of \a hours each, for \a people with a hundred hours.
std::vector<Step> busy(double hours, double people)
{
    std::vector<Step> row = steps(2);
    row[1].processHours = hours;
    row[1].people = people;
    row[1].availableHours = 100;
    return row;
}

/// Steps with an hour of work each, and what lies there.
std::vector<Step> piles(const std::vector<double> &waiting)
{
    std::vector<Step> row = steps(int(waiting.size()));
    for (size_t place = 0; place < row.size(); ++place) {
        row[place].processHours = 1;
        row[place].waiting = waiting[place];
    }
    return row;
}

QStringList slow(const std::vector<Step> &row)
{
    return saidBy("FLOW-006", planOf(repair(), row));
}

} // namespace

class TestStreamRules : public QObject
{
    Q_OBJECT

private slots:
    void flow002Positive()
    {
        const QString said = u"Repair: 2 h of work in 100 h from start to end"_s;
        QCOMPARE(waiting(timed(2, 100), 60), QStringList{u"warning "_s + said});
        QCOMPARE(waiting(timed(2, 100)), QStringList{u"note "_s + said});
        QCOMPARE(incomplete("FLOW-002", planOf(repair(60), timed(2, 100))), QString());
        QCOMPARE(incomplete("FLOW-002", planOf(repair(), timed(2, 100))), QString());
        QCOMPARE(saidBy("FLOW-002", planOf(repair(60), timed(2, 100))).size(), 1);
    }

    void flow002Negative()
    {
        QCOMPARE(waiting(timed(50, 100), 60), QStringList());
        QCOMPARE(waiting(timed(2, 100), 120), QStringList()); // slow, and as agreed
    }

    void flow002Boundary()
    {
        QCOMPARE(waiting(timed(5, 100), 60), QStringList());
        QCOMPARE(waiting(timed(4.9, 100), 60).size(), 1);
        QCOMPARE(waiting(timed(2, 100), 100), QStringList());
        QCOMPARE(waiting(timed(2, 100), 99.9).size(), 1);
    }

    /// Waiting that the law requires is nobody's to shorten.
    void flow002Decoy()
    {
        std::vector<Step> row = timed(2, 100);
        row[1].fixedHours = 70;
        QCOMPARE(waiting(row, 60), QStringList()); // two of thirty
        row[1].fixedHours = 50;
        QCOMPARE(waiting(row, 60).size(), 1);
    }

    void flow002NotEnoughData()
    {
        std::vector<Step> row = timed(2, 100);
        row[1].leadHours = {};
        QCOMPARE(waiting(row), QStringList{u"unknown Repair: 1 step without process time or lead time"_s});
        QCOMPARE(waiting({}), QStringList{u"unknown Repair: no steps"_s});
        row = timed(2, 100);
        row[1].leadHours = -1;
        QCOMPARE(waiting(row), QStringList{u"unknown Repair: a time or a share of a step is out of range"_s});
        row = timed(2, 100);
        row[0].fixedHours = 26;
        QCOMPARE(waiting(row), QStringList{u"unknown S1: the required waiting is longer than the lead time"_s});
    }

    void flow004Positive()
    {
        QCOMPARE(sent(sendingBack(25)), QStringList{u"warning S2 sends 25 % of the pieces back to S1"_s});
        QCOMPARE(incomplete("FLOW-004", planOf(repair(), sendingBack(25, 0.05))), QString());
        std::vector<Step> row = sendingBack(0);
        row[0].returned = 25;
        QCOMPARE(sent(row), QStringList{u"warning S1 sends 25 % of the pieces back"_s});
        QCOMPARE(incomplete("FLOW-004", planOf(repair(), row)), QString());
    }

    void flow004Negative() { QCOMPARE(sent(sendingBack(5)), QStringList()); }

    void flow004Boundary()
    {
        QCOMPARE(sent(sendingBack(15)), QStringList());
        QCOMPARE(sent(sendingBack(15.1)).size(), 1);
        std::vector<Step> row = sendingBack(15.1);
        row[1].volume = 200; // the step's own volume counts
        QCOMPARE(sent(row), QStringList());
    }

    /// A review goes back by design.
    void flow004Decoy()
    {
        QCOMPARE(sent(sendingBack(40, 0.3)), QStringList());
        QCOMPARE(sent(sendingBack(45, 0.3)), QStringList());
        QCOMPARE(sent(sendingBack(45.1, 0.3)).size(), 1);
    }

    void flow004NotEnoughData()
    {
        QCOMPARE(sent(steps(2)), QStringList{u"unknown Test: no step says how much it sends back"_s});
        std::vector<Workflow> silent = repair();
        silent[0].volume = {};
        QCOMPARE(saidBy("FLOW-004", planOf(silent, sendingBack(25))), QStringList{u"unknown S2: no volume"_s});
        QCOMPARE(saidBy("FLOW-004", planOf()), QStringList());
    }

    void flow006Positive()
    {
        QCOMPARE(slow(busy(1.9, 2)), QStringList{u"warning S2 sets the pace of Repair: 95 % of its hours are taken"_s});
        QCOMPARE(incomplete("FLOW-006", planOf(repair(), busy(1.9, 2))), QString());
        QCOMPARE(slow(piles({10, 10, 10, 10, 60})),
                 QStringList{u"warning S5 sets the pace of Repair: 60 % of its pieces lie there"_s});
        QCOMPARE(incomplete("FLOW-006", planOf(repair(), piles({10, 10, 10, 10, 60}))), QString());
    }

    void flow006Negative()
    {
        QCOMPARE(slow(busy(1, 2)), QStringList());
        QCOMPARE(slow(piles({20, 20, 20})), QStringList());
    }

    void flow006Boundary()
    {
        QCOMPARE(slow(busy(1.6, 2)).size(), 1); // 80 % of two
        QCOMPARE(slow(busy(1.59, 2)), QStringList());
        QCOMPARE(slow(busy(2.55, 3)).size(), 1); // 85 % of three
        QCOMPARE(slow(busy(2.54, 3)), QStringList());
        QCOMPARE(slow(busy(9, 10)).size(), 1); // 90 % of ten
        QCOMPARE(slow(busy(8.99, 10)), QStringList());
        QCOMPARE(slow(piles({15, 15, 15, 15, 40})), QStringList()); // twice a fifth
        QCOMPARE(slow(piles({14, 15, 15, 15, 41})).size(), 1);
    }

    /// Large teams may be fuller; a small heap at a short step holds nobody up.
    void flow006Decoy()
    {
        QCOMPARE(slow(busy(10.4, 12)), QStringList()); // 87 % of twelve
        std::vector<Step> row = piles({3, 50, 47});
        row[0].processHours = 0.01;
        QCOMPARE(slow(row), QStringList());
    }

    void flow006NotEnoughData()
    {
        QCOMPARE(slow(steps(2)), QStringList{u"unknown Test: no step says its people and hours, or what lies there"_s});
        std::vector<Step> row = busy(1.9, 2);
        row[1].people = {};
        QCOMPARE(slow(row), QStringList{u"unknown S2: volume, process time, people or their hours are missing"_s});
        row = piles({10, 60});
        row[0].waiting = {};
        QCOMPARE(slow(row), QStringList{u"unknown Repair: not every step says what lies there and its process time"_s});
        QCOMPARE(saidBy("FLOW-006", planOf()), QStringList());
    }

    /// With 80 % of one person's time taken by pieces of an hour, each waits four.
    void thePredictedWaitIsKingmans()
    {
        QCOMPARE(*stats::kingmanWait(0.8, 1), 4.0);
        std::vector<Step> row = busy(1, 1);
        row[1].volume = 80;
        const auto wording = report::Wording::forMachines(FiscalCalendar(4));
        for (const auto &finding : rules::diagnose(planOf(repair(), row), {}, ruleDay).findings) {
            if (qstrcmp(finding.rule, "FLOW-006") == 0)
                QCOMPARE(wording.text(finding.evidence[1].message).replace(QChar::Nbsp, u' '),
                         u"When 80 % of the time is taken, a piece waits 4 h on average."_s);
        }
        row[1].volume = 120;
        QCOMPARE(slow(row), QStringList{u"warning S2 sets the pace of Repair: 120 % of its hours are taken"_s});
    }

    void theOrderOfTheRowsDoesNotMatter()
    {
        std::vector<Step> row = piles({10, 10, 10, 10, 60});
        const QStringList before = slow(row);
        std::ranges::reverse(row);
        QCOMPARE(slow(row), before);
    }
};

QD_TEST_MAIN(TestStreamRules)
#include "tst_streamrules.moc"
