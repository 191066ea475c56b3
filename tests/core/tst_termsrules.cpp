// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/promisetrail.h"
#include "model/unitwords.h"
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;
using test::incomplete;
using test::planOf;
using test::saidBy;

namespace {

const QStringList Nothing;

/// What B promises A.
HandOff feed()
{
    return {.id = {1},
            .name = u"Feed"_s,
            .receiver = {1},
            .giver = {2},
            .neededBy = {2026, 9, 1},
            .committedBy = {2026, 9, 1},
            .status = HandOffStatus::Committed,
            .requestedOn = {2026, 5, 24}, // a hundred days before
            .answeredOn = {2026, 6, 1}};
}

Plan one(const HandOff &handOff)
{
    return planOf(std::vector{handOff});
}

HandOff amounts(std::optional<double> needed, const char *unit, std::optional<double> promised, const char *other)
{
    HandOff handOff = feed();
    handOff.quantity = needed;
    handOff.unit = {QString::fromUtf8(unit)};
    handOff.committedQuantity = promised;
    handOff.committedUnit = {QString::fromUtf8(other)};
    return handOff;
}

HandOff rated(Criticality receiver, std::optional<Criticality> giver)
{
    HandOff handOff = feed();
    handOff.criticality = receiver;
    handOff.giverCriticality = giver;
    return handOff;
}

/// Feed, promised for each of \a days in turn, each a week after the one before.
Plan moved(std::initializer_list<QDate> days, const HandOff &like = feed(), std::size_t decided = 99)
{
    HandOff handOff = like;
    std::vector<EarlierCommitment> trail;
    QDate on(2026, 6, 1);
    for (const QDate day : days) {
        if (!trail.empty())
            trail.back().replacedOn = on;
        trail.push_back({handOff.id, {}, day, {trail.size() == decided ? 7 : 0}});
        on = on.addDays(7);
    }
    handOff.committedBy = trail.back().committedBy;
    trail.pop_back();
    return planOf(std::vector{handOff}, trail);
}

rules::Finding findingOf(const char *rule, const Plan &plan)
{
    for (const rules::Finding &finding : rules::diagnose(plan, {}, test::ruleDay).findings) {
        if (qstrcmp(finding.rule, rule) == 0)
            return finding;
    }
    return {};
}

} // namespace

class TestTermsRules : public QObject
{
    Q_OBJECT

private slots:
    // DEP-012

    void dep012Positive()
    {
        HandOff handOff = amounts(400, "pcs", 300, "pieces");
        handOff.readyCriterion = u"tested"_s;
        handOff.readyCriterionGiver = u"built"_s;
        QCOMPARE(saidBy("DEP-012", one(handOff)),
                 QStringList{u"warning A needs 400 pcs of Feed; B promises 300 pieces"_s});
        QCOMPARE(incomplete("DEP-012", one(handOff)), QString());
        const rules::Finding finding = findingOf("DEP-012", one(handOff));
        QVERIFY(finding.evidence.size() >= 4); // both amounts, and when each side calls it ready
        QCOMPARE(finding.firstSeen, QDate(2026, 6, 1));
        QCOMPARE(finding.due, QDate(2026, 9, 1));
        // Units that do not measure the same thing.
        QCOMPARE(saidBy("DEP-012", one(amounts(2, "days", 2, "kg"))),
                 QStringList{u"warning A needs 2 days of Feed; B promises 2 kg"_s});
        QCOMPARE(saidBy("DEP-012", one(amounts(2, "reports", 2, "dashboards"))).size(), 1);
    }

    void dep012Negative()
    {
        QCOMPARE(saidBy("DEP-012", one(amounts(400, "", 400, ""))), Nothing);
        HandOff done = amounts(400, "", 300, "");
        done.status = HandOffStatus::Accepted;
        QCOMPARE(saidBy("DEP-012", one(done)), Nothing);
    }

    void dep012Boundary()
    {
        QCOMPARE(saidBy("DEP-012", one(amounts(400, "", 380, ""))), Nothing);
        QCOMPARE(saidBy("DEP-012", one(amounts(400, "", 420, ""))), Nothing);
        QCOMPARE(saidBy("DEP-012", one(amounts(400, "", 379, ""))).size(), 1);
        QCOMPARE(saidBy("DEP-012", one(amounts(400, "", 421, ""))).size(), 1);
        QCOMPARE(saidBy("DEP-012", one(amounts(0, "", 0, ""))), Nothing);
        QCOMPARE(saidBy("DEP-012", one(amounts(0, "", 1, ""))).size(), 1);
        QCOMPARE(incomplete("DEP-012", one(amounts(0, "", 1, ""))), QString());
    }

    void dep012Decoy()
    {
        // The same amount in other words.
        QCOMPARE(saidBy("DEP-012", one(amounts(2, "hours", 120, "min"))), Nothing);
        QCOMPARE(saidBy("DEP-012", one(amounts(400, "pcs", 400, "Stück"))), Nothing);
        QCOMPARE(saidBy("DEP-012", one(amounts(400, "", 400, "pieces"))), Nothing);
        QCOMPARE(saidBy("DEP-012", one(amounts(2'000'000, "EUR", 2, "M EUR"))), Nothing);
        QCOMPARE(saidBy("DEP-012", one(amounts(0.8, "%", 80, "percent"))), Nothing);
        QCOMPARE(saidBy("DEP-012", one(amounts(2, "Reports", 2, "reports"))), Nothing);
    }

    void dep012NotEnoughData()
    {
        QCOMPARE(saidBy("DEP-012", one(feed())),
                 QStringList{u"unknown Test: no hand-off says how much of it is needed"_s});
        QCOMPARE(saidBy("DEP-012", one(amounts(400, "", {}, ""))),
                 QStringList{u"unknown Test: 1 hand-off with an amount of one side only"_s});
        QCOMPARE(saidBy("DEP-012", one(amounts(400, "", 300, "kg"))),
                 QStringList{u"unknown Test: 1 hand-off with a unit of one side only"_s});
        QCOMPARE(saidBy("DEP-012", planOf()), Nothing);
    }

    void unitsAreKnownByTheirEverydayNames_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<double>("factor"); // 0: they measure different things
        const auto row = [](const char *from, const char *to, double factor) {
            QTest::addRow("%s to %s", from, to) << QString::fromUtf8(from) << QString::fromUtf8(to) << factor;
        };
        row("hours", "min", 60);
        row("Std.", "h", 1);
        row("week", "days", 7);
        row("Jahr", "months", 12);
        row("month", "days", 0);
        row("t", "kg", 1000);
        row("dozen", "", 12);
        row("PD", "person-days", 1);
        row("person-days", "days", 0);
        row("EUR", "k EUR", 0.001);
        row("EUR", "USD", 0);
        row("%", "percent", 100);
        row("feeds", "Feeds", 1);
        row("feeds", "pieces", 0);
    }

    void unitsAreKnownByTheirEverydayNames()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(double, factor);
        const auto found = amountFactor({from}, {to});
        QCOMPARE(found.has_value(), factor != 0);
        if (found)
            QCOMPARE(*found, factor);
        const auto back = amountFactor({to}, {from});
        QCOMPARE(back.has_value(), factor != 0);
        if (back)
            QCOMPARE(*back, 1 / factor);
    }

    // DEP-013

    void dep013Positive()
    {
        HandOff handOff = rated(Criticality::High, Criticality::Low);
        handOff.statementGiver = u"We do it when we can."_s;
        QCOMPARE(saidBy("DEP-013", one(handOff)), QStringList{u"warning Feed is vital to A and minor to B"_s});
        QCOMPARE(incomplete("DEP-013", one(handOff)), QString());
        QCOMPARE(findingOf("DEP-013", one(handOff)).evidence.size(), 3U);
        handOff.statementReceiver = u"Nothing works without it."_s;
        QCOMPARE(findingOf("DEP-013", one(handOff)).evidence.size(), 4U);
    }

    void dep013Negative()
    {
        QCOMPARE(saidBy("DEP-013", one(rated(Criticality::High, Criticality::High))), Nothing);
        QCOMPARE(saidBy("DEP-013", one(rated(Criticality::Low, Criticality::High))), Nothing);
        HandOff refused = rated(Criticality::High, Criticality::Low);
        refused.status = HandOffStatus::Rejected;
        QCOMPARE(saidBy("DEP-013", one(refused)), Nothing);
    }

    void dep013Boundary()
    {
        QCOMPARE(saidBy("DEP-013", one(rated(Criticality::High, Criticality::Normal))), Nothing);
        QCOMPARE(saidBy("DEP-013", one(rated(Criticality::Normal, Criticality::Low))), Nothing);
        QCOMPARE(saidBy("DEP-013", one(rated(Criticality::High, Criticality::Low))).size(), 1);
    }

    void dep013Decoy()
    {
        // A rating that the giver has never made is not a low one.
        HandOff other = rated(Criticality::Normal, Criticality::Normal);
        other.id = {2};
        QCOMPARE(saidBy("DEP-013", planOf(std::vector{rated(Criticality::High, {}), other})),
                 QStringList{u"unknown Test: 1 vital hand-off that the giver has not rated"_s});
    }

    void dep013NotEnoughData()
    {
        QCOMPARE(saidBy("DEP-013", one(rated(Criticality::High, {}))),
                 QStringList{u"unknown Test: no giver has rated how much a hand-off matters"_s});
        QCOMPARE(saidBy("DEP-013", planOf()), Nothing);
    }

    // DEP-014

    void dep014Positive()
    {
        const Plan twice = moved({{2026, 9, 1}, {2026, 9, 4}, {2026, 9, 8}});
        QCOMPARE(saidBy("DEP-014", twice),
                 QStringList{u"warning Feed: first promised for 2026-09-01, now for 2026-09-08, moved 2 times"_s});
        QCOMPARE(incomplete("DEP-014", twice), QString());
        const rules::Finding finding = findingOf("DEP-014", twice);
        QCOMPARE(finding.firstSeen, QDate(2026, 6, 15)); // the day of the second move
        QCOMPARE(finding.evidence.size(), 4U); // both sides, and each move
        const Plan far = moved({{2026, 9, 1}, {2026, 10, 1}});
        QCOMPARE(saidBy("DEP-014", far),
                 QStringList{u"warning Feed: first promised for 2026-09-01, now for 2026-10-01, moved 1 time"_s});
    }

    void dep014Negative()
    {
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 1}, {2026, 9, 4}})), Nothing);
        HandOff done = feed();
        done.status = HandOffStatus::Delivered;
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 1}, {2026, 9, 4}, {2026, 9, 8}}, done)), Nothing);
        // Brought forward, it does not slip.
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 8}, {2026, 9, 4}, {2026, 9, 1}})), Nothing);
    }

    void dep014Boundary()
    {
        // From 24 May to 1 September there are a hundred days; a quarter of them leads to 26 September.
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 1}, {2026, 9, 26}})), Nothing);
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 1}, {2026, 9, 27}})).size(), 1);
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 1}, {2026, 9, 2}})), Nothing);
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 1}, {2026, 9, 2}, {2026, 9, 3}})).size(), 1);
    }

    void dep014Decoy()
    {
        // Both sides have decided to plan anew: what came before does not count.
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 1}, {2026, 9, 4}, {2026, 9, 8}}, feed(), 1)), Nothing);
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 1}, {2026, 9, 4}, {2026, 9, 8}}, feed(), 0)), Nothing);
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 1}, {2026, 9, 4}, {2026, 9, 8}, {2026, 9, 9}}, feed(), 0)).size(),
                 1);
        // The same day again is no move.
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 1}, {2026, 9, 1}, {2026, 9, 4}})), Nothing);
    }

    void dep014NotEnoughData()
    {
        QCOMPARE(saidBy("DEP-014", one(feed())), QStringList{u"unknown Test: no earlier promise is entered"_s});
        HandOff unasked = feed();
        unasked.requestedOn = {};
        QCOMPARE(saidBy("DEP-014", moved({{2026, 9, 1}, {2026, 12, 1}}, unasked)),
                 QStringList{u"unknown Feed: no day of the request before the promised day"_s});
        QCOMPARE(saidBy("DEP-014", planOf()), Nothing);
    }

    void aTrailStartsAnewWithADecision()
    {
        const Plan plan = moved({{2026, 9, 1}, {2026, 9, 4}, {2026, 9, 8}}, feed(), 0);
        const PromiseTrail trail = trailOf(plan, *plan.find(HandOffId{1}));
        QCOMPARE(trail.start, QDate(2026, 6, 8));
        QCOMPARE(trail.days, (std::vector<QDate>{{2026, 9, 4}, {2026, 9, 8}}));
        QCOMPARE(trail.movedOn, (std::vector<QDate>{{2026, 6, 15}}));
    }
};

QD_TEST_MAIN(TestTermsRules)
#include "tst_termsrules.moc"
