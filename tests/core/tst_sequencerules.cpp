// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

/// Build runs through July, Sell starts on \a start.
std::vector<Initiative> work(QDate start)
{
    return {
        {.id = {1},
         .title = u"Build"_s,
         .department = {1},
         .objective = {1},
         .startsOn = {2026, 7, 1},
         .due = {2026, 7, 31},
         .status = Progress::OnTrack},
        {.id = {2}, .title = u"Sell"_s, .department = {2}, .objective = {1}, .startsOn = start, .due = {2026, 12, 31}}};
}

Plan sequence(QDate start, const InitiativeInput &link = {.initiative = {2}, .input = {1}})
{
    return planOf(work(start), std::vector{link},
                  std::vector<Objective>{{.id = {1}, .title = u"Grow"_s, .department = {1}}});
}

QStringList starts(QDate start, const InitiativeInput &link = {.initiative = {2}, .input = {1}})
{
    return saidBy("INI-002", sequence(start, link));
}

HandOff feed()
{
    return {.id = {1},
            .name = u"Feed"_s,
            .receiver = {2},
            .giver = {3},
            .neededBy = {2026, 8, 1},
            .committedBy = {2026, 8, 15},
            .status = HandOffStatus::Committed,
            .answeredOn = {2026, 6, 1}};
}

/// A milestone of Sell that waits for the feed and ten days of work.
Plan waiting(QDate due, const HandOff &input = feed(), QDate doneOn = {})
{
    return planOf(
        work({2026, 8, 1}), std::vector{input},
        std::vector<Milestone>{{.id = {1}, .name = u"Launch"_s, .initiative = {2}, .due = due, .doneOn = doneOn}},
        std::vector<MilestoneInput>{{.milestone = {1}, .handOff = {1}, .leadDays = 10}},
        std::vector<InitiativeInput>{{.initiative = {2}, .input = {1}}});
}

QStringList waits(QDate due, const HandOff &input = feed(), QDate doneOn = {})
{
    return saidBy("INI-002", waiting(due, input, doneOn));
}

} // namespace

class TestSequenceRules : public QObject
{
    Q_OBJECT

private slots:
    void ini002Positive()
    {
        QCOMPARE(starts({2026, 7, 21}), QStringList{u"error Sell starts 10 days too early to follow Build"_s});
        QCOMPARE(incomplete("INI-002", sequence({2026, 7, 21})), QString());
        QCOMPARE(waits({2026, 8, 20}), QStringList{u"error Launch is due 5 days too early to wait for Feed"_s});
        QCOMPARE(incomplete("INI-002", waiting({2026, 8, 20})), QString());
    }

    void ini002Negative()
    {
        QCOMPARE(starts({2026, 9, 1}), QStringList());
        QCOMPARE(waits({2026, 9, 30}), QStringList());
    }

    void ini002Boundary()
    {
        QCOMPARE(starts({2026, 7, 31}), QStringList());
        QCOMPARE(starts({2026, 7, 30}), QStringList{u"error Sell starts 1 day too early to follow Build"_s});
        InitiativeInput link{.initiative = {2}, .input = {1}, .lagDays = 14};
        QCOMPARE(starts({2026, 8, 14}, link), QStringList());
        QCOMPARE(starts({2026, 8, 13}, link).size(), 1);
        // A fifth of thirty days.
        link = {.initiative = {2}, .input = {1}, .overlap = 0.2};
        QCOMPARE(starts({2026, 7, 25}, link), QStringList());
        QCOMPARE(starts({2026, 7, 24}, link).size(), 1);
        QCOMPARE(waits({2026, 8, 25}), QStringList());
        QCOMPARE(waits({2026, 8, 24}).size(), 1);
    }

    void ini002Decoy()
    {
        // What is done is no input any more, and what is given up needs none.
        for (const Progress closed : {Progress::Achieved, Progress::NotAchieved, Progress::Cancelled}) {
            for (const size_t which : {0U, 1U}) {
                std::vector<Initiative> rows = work({2026, 7, 21});
                rows[which].status = closed;
                QCOMPARE(saidBy("INI-002", with(sequence({2026, 7, 21}), rows)), QStringList());
            }
        }
        QCOMPARE(waits({2026, 8, 20}, feed(), {2026, 7, 1}), QStringList());
        HandOff delivered = feed();
        delivered.status = HandOffStatus::Delivered;
        QCOMPARE(waits({2026, 8, 20}, delivered), QStringList());
        // An overlap on purpose, told as days.
        QCOMPARE(starts({2026, 7, 21}, {.initiative = {2}, .input = {1}, .lagDays = -10}), QStringList());
    }

    void ini002NotEnoughData()
    {
        QCOMPARE(starts({}), QStringList{u"unknown Sell: it follows another one and has no first day"_s});
        std::vector<Initiative> rows = work({2026, 7, 21});
        rows[0].due = {};
        QCOMPARE(saidBy("INI-002", with(sequence({2026, 7, 21}), rows)),
                 QStringList{u"unknown Sell: Build, which it follows, has no last day"_s});
        rows = work({2026, 7, 21});
        rows[0].startsOn = {};
        const Plan overlapping = sequence({2026, 7, 21}, {.initiative = {2}, .input = {1}, .overlap = 0.2});
        QCOMPARE(saidBy("INI-002", with(overlapping, rows)),
                 QStringList{u"unknown Sell: Build, which it may overlap, has no first day"_s});
        QCOMPARE(saidBy("INI-002", with(sequence({2026, 7, 21}), std::vector<InitiativeInput>{})),
                 QStringList{u"unknown Test: no initiative says which one it follows"_s});
        QCOMPARE(saidBy("INI-002", with(waiting({2026, 8, 20}), std::vector<MilestoneInput>{})),
                 QStringList{u"unknown Test: no milestone says which hand-off it waits for"_s});
        HandOff input = feed();
        input.committedBy = input.neededBy = {};
        QCOMPARE(waits({2026, 8, 20}, input), QStringList{u"unknown Launch: Feed, which it waits for, has no day"_s});
        input = feed();
        input.status = HandOffStatus::Rejected;
        QCOMPARE(waits({2026, 8, 20}, input),
                 QStringList{u"unknown Launch: Feed, which it waits for, is no longer to come"_s});
        QCOMPARE(waits({}), QStringList{u"unknown Launch: it has no due date"_s});
    }

    void ini002AnUnansweredNeedCountsFromItsOwnDay()
    {
        HandOff asked = feed();
        asked.status = HandOffStatus::Requested;
        asked.committedBy = {};
        QCOMPARE(waits({2026, 8, 11}, asked), QStringList());
        QCOMPARE(waits({2026, 8, 10}, asked).size(), 1);
        QCOMPARE(incomplete("INI-002", waiting({2026, 8, 10}, asked)), QString());
    }

    void ini002DoesNotDependOnTheDateOfTheCalendar()
    {
        // The same plan a year later says the same.
        std::vector<Initiative> rows = work({2026, 7, 21});
        for (Initiative &row : rows) {
            row.startsOn = row.startsOn.addDays(364);
            row.due = row.due.addDays(364);
        }
        QCOMPARE(saidBy("INI-002", with(sequence({2026, 7, 21}), rows)), starts({2026, 7, 21}));
    }
};

QD_TEST_MAIN(TestSequenceRules)
#include "tst_sequencerules.moc"
