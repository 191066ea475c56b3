// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

/// Under way for objective 1, with ten person-days.
Initiative initiative(qint64 id = 1, const QString &title = u"Rule editor"_s, qint64 department = 1)
{
    return {.id = {id},
            .title = title,
            .department = {department},
            .objective = {1},
            .startsOn = {2026, 6, 1},
            .due = {2026, 9, 30},
            .effort = 10,
            .status = Progress::OnTrack};
}

std::vector<Objective> objectives()
{
    return {{.id = {1}, .title = u"Whole"_s, .department = {1}}, {.id = {2}, .title = u"Part"_s, .department = {2}}};
}

QStringList aimOf(const Initiative &work)
{
    return saidBy("INI-001", planOf(std::vector{work}, objectives()));
}

QStringList fundsOf(const Initiative &work)
{
    return saidBy("INI-004", planOf(std::vector{work}));
}

QStringList twice(const std::vector<Initiative> &initiatives)
{
    return saidBy("INI-003", planOf(initiatives));
}

Signal heard(qint64 id, qint64 department, const QString &text, QDate seenOn = {2026, 5, 1})
{
    return {.id = {id}, .text = text, .seenOn = seenOn, .department = {department}};
}

QStringList everywhere(const std::vector<Signal> &signals_)
{
    return saidBy("SIG-003", planOf(signals_));
}

} // namespace

class TestInitiativeRules : public QObject
{
    Q_OBJECT

private slots:
    void workServesAnObjective()
    {
        Initiative work = initiative();
        work.objective = {};
        QCOMPARE(aimOf(work), QStringList{u"warning Rule editor is under way and serves no objective"_s});
        QCOMPARE(incomplete("INI-001", planOf(std::vector{work}, objectives())), QString());
        for (const Progress closed : {Progress::Achieved, Progress::NotAchieved, Progress::Cancelled}) {
            work.status = closed;
            QCOMPARE(aimOf(work), QStringList());
        }
    }

    void workIsJudgedByANumberOrAMilestone()
    {
        const QStringList found{u"note Rule editor is under way and nothing says when it is done"_s};
        const Plan plan = planOf(std::vector{initiative()}, objectives());
        QCOMPARE(saidBy("INI-001", plan), found);
        QCOMPARE(incomplete("INI-001", plan), QString());
        const auto said = [&](auto row) { return saidBy("INI-001", with(plan, std::vector{row})); };
        QCOMPARE(said(KeyResult{.id = {1}, .objective = {1}, .name = u"R"_s}), QStringList());
        QCOMPARE(said(KeyResult{.id = {1}, .objective = {2}, .name = u"R"_s}), found);
        QCOMPARE(said(Kpi{.id = {1}, .name = u"K"_s, .department = {1}, .objective = {1}}), QStringList());
        QCOMPARE(said(Milestone{.id = {1}, .name = u"M"_s, .initiative = {1}}), QStringList());
        QCOMPARE(said(Milestone{.id = {1}, .name = u"M"_s, .initiative = {2}}), found);
    }

    void theNumberOfAPartJudgesTheWhole()
    {
        const Plan plan = planOf(std::vector{initiative()}, objectives(),
                                 std::vector<KeyResult>{{.id = {1}, .objective = {2}, .name = u"R"_s}});
        QCOMPARE(saidBy("INI-001", with(plan, std::vector<ObjectiveParent>{{{2}, {1}, 1}})), QStringList());
        QCOMPARE(saidBy("INI-001", with(plan, std::vector<ObjectiveParent>{{{1}, {2}, 1}})).size(), 1);
    }

    void workBeginsOnItsFirstDay()
    {
        Initiative work = initiative();
        work.objective = {};
        work.status = Progress::NotStarted;
        work.startsOn = ruleDay;
        QCOMPARE(aimOf(work).size(), 1);
        work.startsOn = ruleDay.addDays(1);
        QCOMPARE(aimOf(work), QStringList());
        work.startsOn = {};
        QCOMPARE(aimOf(work), QStringList{u"unknown Rule editor: neither a first day nor a status"_s});
    }

    void workUnderWayTakesTime()
    {
        Initiative work = initiative();
        QCOMPARE(fundsOf(work), QStringList());
        work.effort = 0.1;
        QCOMPARE(fundsOf(work), QStringList());
        work.effort = 0;
        QCOMPARE(fundsOf(work), QStringList{u"warning Rule editor is under way with an effort of zero"_s});
        QCOMPARE(incomplete("INI-004", planOf(std::vector{work})), QString());
        work.status = Progress::NotStarted;
        work.startsOn = ruleDay.addDays(1); // it may still be planned
        QCOMPARE(fundsOf(work), QStringList());
        work.status = Progress::Achieved;
        QCOMPARE(fundsOf(work), QStringList());
        work = initiative();
        work.effort = {};
        QCOMPARE(fundsOf(work), QStringList{u"unknown Rule editor: no effort is entered"_s});
    }

    void oneThingIsBuiltOnce()
    {
        const Initiative one = initiative(1, u"A new customer portal"_s, 1);
        const Initiative other = initiative(2, u"New portal, a customer"_s, 2);
        const QStringList found{u"warning A new customer portal and New portal, a customer may be one piece of work"_s};
        QCOMPARE(twice({one, other}), found);
        QCOMPARE(twice({other, one}), found);
        QCOMPARE(incomplete("INI-003", planOf(std::vector{one, other})), QString());
        Initiative changed = other;
        changed.status = Progress::Cancelled;
        QCOMPARE(twice({one, changed}), QStringList());
        changed = other;
        changed.startsOn = {2026, 10, 1}; // the day after
        QCOMPARE(twice({one, changed}), QStringList());
        changed.startsOn = {2026, 9, 30};
        QCOMPARE(twice({one, changed}), found);
        changed.startsOn = {};
        QCOMPARE(twice({one, changed}), found);
    }

    void titlesAreOneFromFourOfFiveWordsOn()
    {
        // Dice of four common words: 8/10 with five each, 8/11 with five and six.
        QCOMPARE(twice({initiative(1, u"a b c d e"_s, 1), initiative(2, u"a b c d f"_s, 2)}).size(), 1);
        QCOMPARE(twice({initiative(1, u"a b c d e"_s, 1), initiative(2, u"a b c d f g"_s, 2)}), QStringList());
        QCOMPARE(twice({initiative(1, u"Customer portal Europe"_s, 1), initiative(2, u"Customer portal Asia"_s, 2)}),
                 QStringList());
    }

    void oneOwnerMaySplitHisWork()
    {
        Initiative one = initiative(1, u"Customer portal"_s, 1);
        Initiative other = initiative(2, u"Customer portal"_s, 1);
        QCOMPARE(twice({one, other}), QStringList());
        one.owner = u"Head of A"_s;
        other.owner = u"head of a"_s;
        QCOMPARE(twice({one, other}), QStringList());
        other.owner = u"Head of B"_s;
        QCOMPARE(twice({one, other}).size(), 1);
    }

    void aRollOutIsNoDuplicate()
    {
        std::vector<Initiative> rollOut;
        for (int id = 1; id <= 3; ++id)
            rollOut.push_back(initiative(id, u"Train all teams"_s, id));
        QCOMPARE(twice(rollOut).size(), 3); // each with each
        rollOut.push_back(initiative(4, u"Train all teams"_s, 4));
        QCOMPARE(twice(rollOut),
                 QStringList{u"unknown Train all teams: 4 departments do it, each probably its own part"_s});
    }

    void oneWordSaysTooLittle()
    {
        QCOMPARE(twice({initiative(1, u"Portal"_s, 1), initiative(2, u"Portal"_s, 2)}),
                 QStringList({u"unknown Portal: its title has too few words to be compared"_s,
                              u"unknown Portal: its title has too few words to be compared"_s}));
    }

    void whatSeveralDepartmentsHearIsTakenUpOnce()
    {
        const QString text = u"Customers ask for alerts by message"_s;
        std::vector<Signal> signs{heard(1, 1, text), heard(2, 2, u"Alerts by message, ask customers"_s)};
        QCOMPARE(everywhere(signs), QStringList()); // two
        signs.push_back(heard(3, 2, text));
        QCOMPARE(everywhere(signs), QStringList()); // still two
        signs.push_back(heard(4, 3, text, {2026, 6, 30})); // 60 days after the first
        const QStringList found{u"note 3 departments hear: "_s + text};
        QCOMPARE(everywhere(signs), found);
        QCOMPARE(incomplete("SIG-003", planOf(signs)), QString());
        for (Signal &sign : signs)
            sign.id = {10 - sign.id.value};
        QCOMPARE(everywhere(signs).size(), 1); // whatever the order
        signs[3].seenOn = {2026, 7, 1};
        QCOMPARE(everywhere(signs), QStringList());
    }

    void differentWordsAreDifferentSignals()
    {
        // Three common words of five each: 0.6; of five and six: 0.55.
        QCOMPARE(
            everywhere({heard(1, 1, u"a b c d e"_s), heard(2, 2, u"a b c f g"_s), heard(3, 3, u"a b c h i"_s)}).size(),
            1);
        QCOMPARE(everywhere({heard(1, 1, u"a b c d e"_s), heard(2, 2, u"a b c f g"_s), heard(3, 3, u"a b c h i j"_s)}),
                 QStringList());
    }

    void whatSomebodyWatchesForAllIsTakenUp()
    {
        std::vector<Signal> signs;
        for (int id = 1; id <= 3; ++id) {
            signs.push_back(heard(id, id, u"Alerts by message"_s));
            signs.back().assumption = {1};
        }
        const Plan plan = planOf(signs);
        Assumption assumption{.id = {1}, .statement = u"S"_s, .owner = u"Head of A"_s};
        QCOMPARE(saidBy("SIG-003", with(plan, std::vector{assumption})), QStringList());
        assumption.owner.clear();
        QCOMPARE(saidBy("SIG-003", with(plan, std::vector{assumption})).size(), 1);
        for (Signal &sign : signs)
            sign.state = SignalState::Ignored;
        QCOMPARE(everywhere(signs), QStringList());
    }

    void aSignalNeedsADayAndAPlace()
    {
        QCOMPARE(everywhere({heard(1, 1, u"Alerts"_s, QDate()), heard(2, 0, u"Fees"_s)}),
                 QStringList({u"unknown Alerts: no day on which it was seen"_s,
                              u"unknown Fees: no department that heard it"_s}));
    }
};

QD_TEST_MAIN(TestInitiativeRules)
#include "tst_initiativerules.moc"
