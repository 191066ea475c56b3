// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/distributions.h"
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

/// Department A does the first step, B the second, whose input is counted.
std::vector<Step> counted(double stated, int right, int of, StepKind kind = StepKind::Work)
{
    return {{.id = {1}, .name = u"Sell"_s, .workflow = {1}, .department = {1}, .position = 1},
            {.id = {2},
             .name = u"Book"_s,
             .workflow = {1},
             .department = {2},
             .accurate = double(right) / of,
             .position = 2,
             .kind = kind,
             .statedAccuracy = stated,
             .sample = of}};
}

std::vector<Workflow> order()
{
    return {{.id = {1}, .name = u"Order"_s, .department = {1}}};
}

QStringList seen(const std::vector<Step> &steps)
{
    return saidBy("FLOW-001", planOf(order(), steps));
}

/// Department B gives, A receives.
HandOff feed()
{
    return {.id = {1},
            .name = u"Feed"_s,
            .receiver = {1},
            .giver = {2},
            .neededBy = {2026, 9, 1},
            .committedBy = {2026, 9, 1},
            .status = HandOffStatus::Committed};
}

HandOffCheck check(qint64 id, std::optional<double> complete, std::optional<double> accurate, std::optional<int> sample,
                   std::optional<double> days = {})
{
    return {.id = {id},
            .scenario = u"Try %1"_s.arg(id),
            .handOff = {1},
            .checkedOn = {2026, 6, 1},
            .complete = complete,
            .accurate = accurate,
            .sample = sample,
            .turnaroundDays = days};
}

QStringList tried(const HandOff &handOff, const std::vector<HandOffCheck> &checks)
{
    return saidBy("FLOW-001", planOf(std::vector{handOff}, checks));
}

} // namespace

class TestPerceptionRules : public QObject
{
    Q_OBJECT

private slots:
    void flow001Positive()
    {
        const Plan plan = planOf(order(), counted(0.95, 31, 50));
        QCOMPARE(saidBy("FLOW-001", plan),
                 QStringList{u"warning Book: stated 95 % complete and right, arrived 31 of 50"_s});
        QCOMPARE(incomplete("FLOW-001", plan), QString());
        QCOMPARE(seen(counted(0.95, 31, 50, StepKind::Compliance)),
                 QStringList{u"error Book: stated 95 % complete and right, arrived 31 of 50"_s});
    }

    /// The published example: 31 of 50 against 95 %.
    void theNumbersAreThoseOfTheExample()
    {
        QVERIFY(qAbs(stats::binomialAtMost(31, 50, 0.95) / 1.29e-12 - 1) < 0.005);
        const stats::Interval range = stats::wilsonInterval(31, 50);
        QCOMPARE(qRound(range.lower * 1000), 482);
        QCOMPARE(qRound(range.upper * 1000), 741);
        const auto wording = report::Wording::forMachines(FiscalCalendar(4));
        for (const auto &finding : rules::diagnose(planOf(order(), counted(0.95, 31, 50)), {}, ruleDay).findings) {
            if (qstrcmp(finding.rule, "FLOW-001") == 0) {
                QCOMPARE(
                    wording.text(finding.evidence[1].message).replace(QChar::Nbsp, u' '),
                    u"31 of 50 pieces arrived complete and right; of all, it is 48.2 % to 74.1 % with 95 % certainty."_s);
                QVERIFY(finding.confidence > 0.999);
            }
        }
    }

    void flow001Negative()
    {
        QCOMPARE(seen(counted(0.95, 48, 50)), QStringList());
        QCOMPARE(seen(counted(0.6, 50, 50)), QStringList()); // better than stated
    }

    void flow001Boundary()
    {
        QCOMPARE(seen(counted(0.95, 850, 1000)).size(), 1); // ten points
        QCOMPARE(seen(counted(0.95, 851, 1000)), QStringList());
        QCOMPARE(seen(counted(0.9, 16, 24)).size(), 1); // p .0017
        QCOMPARE(seen(counted(0.9, 18, 24)), QStringList()); // 15 points, p .028
    }

    /// Few pieces prove little: at most a note.
    void flow001Decoy()
    {
        QCOMPARE(seen(counted(0.95, 4, 5)), QStringList());
        QCOMPARE(seen(counted(0.95, 5, 9)),
                 QStringList{u"note Book: stated 95 % complete and right, arrived 5 of 9"_s});
        QCOMPARE(seen(counted(0.95, 5, 10)),
                 QStringList{u"warning Book: stated 95 % complete and right, arrived 5 of 10"_s});
    }

    void flow001NotEnoughData()
    {
        std::vector<Step> steps = counted(0.95, 31, 50);
        steps[1].sample = {};
        QCOMPARE(seen(steps), QStringList{u"unknown Book: what arrives was not counted"_s});
        steps = counted(1.5, 31, 50);
        QCOMPARE(seen(steps), QStringList{u"unknown Book: a share is not between 0 and 1"_s});
        steps[1].statedAccuracy = {};
        QCOMPARE(
            seen(steps),
            QStringList{
                u"unknown Test: nobody who hands over says how much of it is right, how fast, or when it is ready"_s});
        QCOMPARE(saidBy("FLOW-001", planOf()), QStringList());
        HandOff handOff = feed();
        handOff.accuracy = 0.9;
        handOff.turnaroundDays = 2;
        QCOMPARE(tried(handOff, {check(1, {}, {}, {})}),
                 (QStringList{u"unknown Feed: how long it takes was not observed"_s,
                              u"unknown Feed: what arrives was not counted"_s}));
    }

    void tryOutsOfAHandOffCountTogether()
    {
        HandOff handOff = feed();
        handOff.accuracy = 0.95;
        // 15 of 20 complete, of them fewer accurate; 16 of 30: 28 of 50 at most.
        const std::vector checks{check(1, 0.75, 0.6, 20), check(2, {}, 16.0 / 30, 30)};
        QCOMPARE(tried(handOff, checks),
                 QStringList{u"warning Feed: stated 95 % complete and right, arrived 28 of 50"_s});
        QCOMPARE(incomplete("FLOW-001", planOf(std::vector{handOff}, checks)), QString());
        QCOMPARE(tried(handOff, {checks[1], checks[0]}), tried(handOff, checks));
        handOff.status = HandOffStatus::Withdrawn;
        QCOMPARE(tried(handOff, checks), QStringList());
    }

    void itTakesNoLongerThanPromised()
    {
        HandOff handOff = feed();
        handOff.turnaroundDays = 2;
        QCOMPARE(tried(handOff, {check(1, {}, {}, 10, 3)}), QStringList()); // one and a half times
        const std::vector late{check(1, {}, {}, 10, 3.2), check(2, {}, {}, 10, 3)};
        QCOMPARE(tried(handOff, late), QStringList{u"warning Feed: promised within 2 days, observed 3.1"_s});
        QCOMPARE(incomplete("FLOW-001", planOf(std::vector{handOff}, late)), QString());
        QCOMPARE(tried(handOff, {check(1, {}, {}, {}, 8)}),
                 QStringList{u"note Feed: promised within 2 days, observed 8"_s});
    }

    void whatIsReadyIsDescribedAlike()
    {
        HandOff handOff = feed();
        handOff.readyCriterion = u"Readings are under 15 minutes old"_s;
        handOff.readyCriterionGiver = u"readings are under 15 minutes OLD."_s;
        QCOMPARE(tried(handOff, {}), QStringList());
        handOff.readyCriterionGiver = u"All tests of the export pass"_s;
        QCOMPARE(tried(handOff, {}), QStringList{u"note Feed: B and A describe in other words when it is ready"_s});
        QCOMPARE(incomplete("FLOW-001", planOf(std::vector{handOff})), QString());
        handOff.readyCriterion = u"tested signed"_s;
        handOff.readyCriterionGiver = u"signed delivered"_s; // one word of two: just alike
        QCOMPARE(tried(handOff, {}), QStringList());
        handOff.readyCriterion.clear();
        QCOMPARE(tried(handOff, {}), QStringList());
    }
};

QD_TEST_MAIN(TestPerceptionRules)
#include "tst_perceptionrules.moc"
