// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/linkedpairs.h"
#include "support/madekpis.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);
const QStringList None;
const QStringList Noted{u"note K1"_s};
const QStringList Warning{u"warning K1"_s};

/// Of a KPI that follows what all of them share, with some noise of its own.
Course following(int row)
{
    return [row](int index) { return 100 + 3 * noise(99, index) + noise(row, index); };
}

Course plus(const Course &course, const Course &more)
{
    return [=](int index) { return course(index) + more(index); };
}

/// \a amount in the last six of \a count months.
Course lately(double amount, int count)
{
    return [=](int index) { return index >= count - 6 ? amount : 0.0; };
}

/// Two KPIs of two departments that serve one objective.
Made two(const Course &a, const Course &b, int count)
{
    Made made;
    made.kpi(1, a, count, 100).objective = {1};
    made.kpi(2, b, count, 100).objective = {1};
    return made;
}

QStringList reversed(const Made &made, const QString &rule)
{
    Made other = made;
    for (Kpi &kpi : other.kpis)
        kpi.id = {100 - kpi.id.value};
    for (Observation &value : other.values)
        value.kpi = {100 - value.kpi.value};
    return summary(other, rule);
}

} // namespace

class TestTogetherRules : public QObject
{
    Q_OBJECT

private slots:
    void twoNumbersThatCameApartAreAWarning()
    {
        const Made made = two(following(1), plus(following(2), lately(-8, 60)), 60);
        QCOMPARE(summary(made, u"PAIR-001"_s), Warning);
        const auto finding = only(made, u"PAIR-001"_s);
        QCOMPARE(finding->subjects.size(), 2U);
        QCOMPARE(finding->departments.size(), 2U);
        QCOMPARE(texts(*finding).first(), u"K1 and K2 moved together; since 2026-01 they do not"_s);
        QCOMPARE(texts(*finding).last(), u"The plan: They were compared because they serve one objective."_s);
        QCOMPARE(reversed(made, u"PAIR-001"_s), QStringList{u"warning K2"_s}); // the first one by its id
    }

    void aGapIsSeenInEveryUnitAndDirection()
    {
        const auto found = [](double factor) {
            return summary(two(
                               following(1),
                               [=](int index) { return factor * (following(2)(index) + lately(-8, 60)(index)); }, 60),
                           u"PAIR-001"_s);
        };
        QCOMPARE(found(1000), Warning);
        QCOMPARE(found(-1), Warning);
    }

    void numbersThatStillMoveTogetherAreSilent()
    {
        const Made made = two(following(1), following(2), 60);
        QCOMPARE(summary(made, u"PAIR-001"_s), None);
        QCOMPARE(summary(made, u"PAIR-002"_s), None);
        QCOMPARE(left(made, u"PAIR-001"_s), None);
    }

    void theRateOfFalseDiscoveriesIsTheLimitOfAGap()
    {
        Made made = two(following(1), plus(following(2), lately(-8, 60)), 60);
        const Plan plan = made.plan();
        const rules::SignalContext context(plan, AsOf);
        const rules::LinkedPairs &pairs = context.pairs();
        QCOMPARE(pairs.gaps().size(), 1U);
        const auto &gap = pairs.gaps().front();
        const auto shift = stats::shift(gap.gap, *gap.fit, pairs.phi());
        QVERIFY(shift);
        made.options.values[u"PAIR-001.falseDiscoveries"_s] = shift->p;
        QCOMPARE(summary(made, u"PAIR-001"_s), Warning);
        QCOMPARE(only(made, u"PAIR-001"_s)->confidence, 1 - shift->p);
        made.options.values[u"PAIR-001.falseDiscoveries"_s] = shift->p * 0.999;
        QCOMPARE(summary(made, u"PAIR-001"_s), None);
    }

    void whatHitsBothOrComesEveryYearOpensNoGap()
    {
        // The whole company falls.
        QCOMPARE(
            summary(two(plus(following(1), lately(-8, 60)), plus(following(2), lately(-8, 60)), 60), u"PAIR-001"_s),
            None);
        // Only one of them has a season.
        const Course season = [](int index) { return index % 12 >= 6 ? -8.0 : 0.0; };
        QCOMPARE(summary(two(following(1), plus(following(2), season), 60), u"PAIR-001"_s), None);
        // Somebody has said what happened.
        Made made = two(following(1), plus(following(2), lately(-8, 60)), 60);
        made.annotate(2, {2026, 2, 1});
        QCOMPARE(summary(made, u"PAIR-001"_s), None);
    }

    void onlyLinkedNumbersAreCompared()
    {
        Made made = two(following(1), plus(following(2), lately(-8, 60)), 60);
        made.kpis[1].objective = {};
        QCOMPARE(summary(made, u"PAIR-001"_s), None);
        QCOMPARE(left(made, u"PAIR-001"_s), QStringList{u"Test: no two KPIs are linked"_s});
        Made handOff = made;
        handOff.handOffs.push_back({.id = {1}, .name = u"H"_s, .receiver = {1}, .giver = {2}});
        QCOMPARE(summary(handOff, u"PAIR-001"_s), Warning);
        handOff.handOffs[0].status = HandOffStatus::Withdrawn;
        QCOMPARE(summary(handOff, u"PAIR-001"_s), None);
        Made operand = made;
        operand.operands.push_back({{2}, {1}, 1});
        QCOMPARE(summary(operand, u"PAIR-001"_s), Warning);
        Made definition = made;
        definition.kpis[0].definition = u"Orders of a month."_s;
        definition.kpis[1].definition = u"orders  of a month."_s;
        QCOMPARE(summary(definition, u"PAIR-001"_s), Warning);
        definition.kpis[1].cadence = Cadence::Quarter;
        QCOMPARE(summary(definition, u"PAIR-001"_s), None);
    }

    void aGapNeedsTwoYearsBeforeItAndThreeWhenTheLinkIsNotDeclared()
    {
        const auto ofMonths = [](int count, bool declared) {
            Made made = two(following(1), plus(following(2), lately(-12, count)), count);
            if (declared)
                made.operands.push_back({{2}, {1}, 1});
            return made;
        };
        QCOMPARE(summary(ofMonths(30, true), u"PAIR-001"_s), Warning);
        QCOMPARE(summary(ofMonths(29, true), u"PAIR-001"_s), None);
        QCOMPARE(left(ofMonths(29, true), u"PAIR-001"_s),
                 QStringList{u"Test: 1 linked pair with too few common values"_s});
        QCOMPARE(summary(ofMonths(42, false), u"PAIR-001"_s), Warning);
        QCOMPARE(summary(ofMonths(41, false), u"PAIR-001"_s), None);
        QCOMPARE(left(ofMonths(41, false), u"PAIR-001"_s),
                 QStringList{u"Test: 1 linked pair with too few common values"_s});
    }

    void twoNumbersOfDifferentAgeAreComparedWhereBothHaveValues()
    {
        Made made;
        made.kpi(1, following(1), 60, 100).objective = {1};
        made.kpi(
                2, [](int index) { return following(2)(index + 12) + lately(-8, 48)(index); }, 48)
            .objective = {1};
        QCOMPARE(summary(made, u"PAIR-001"_s), Warning);
    }

    void twoNumbersThatGoTheirOwnWaysAreAWarning()
    {
        const Course wild = [](int index) { return index < 54 ? 0.0 : index % 2 == 0 ? 12.0 : -12.0; };
        const Made made = two(following(1), plus(following(2), wild), 60);
        QCOMPARE(summary(made, u"PAIR-002"_s), Warning);
        const auto finding = only(made, u"PAIR-002"_s);
        QCOMPARE(texts(*finding).first(), u"K1 and K2 stopped moving together after 2025-12"_s);
        QCOMPARE(texts(*finding).at(1), u"6 of 6"_s);
    }

    void oneWildMonthIsNoDecoupling()
    {
        const auto wild = [](int months) {
            return [months](int index) { return index < 60 - months ? 0.0 : index % 2 == 0 ? 40.0 : -40.0; };
        };
        Made made = two(following(1), plus(following(2), wild(1)), 60);
        made.options.values[u"PAIR-002.falseDiscoveries"_s] = 1; // whatever the test says
        QCOMPARE(summary(made, u"PAIR-002"_s), None);
        made = two(following(1), plus(following(2), wild(2)), 60);
        made.options.values[u"PAIR-002.falseDiscoveries"_s] = 1;
        QCOMPARE(summary(made, u"PAIR-002"_s), Warning);
    }

    void decouplingNeedsSixRecentValues()
    {
        const Course wild = [](int index) { return index < 54 ? 0.0 : index % 2 == 0 ? 12.0 : -12.0; };
        Made made = two(following(1), plus(following(2), wild), 60);
        made.values.back().state = ValueState::Provisional;
        QCOMPARE(summary(made, u"PAIR-002"_s), None);
        QCOMPARE(left(made, u"PAIR-002"_s), QStringList{u"Test: 1 linked pair with too few common values"_s});
    }

    void oneNumberAgainstAnotherIsANote()
    {
        const Course against = [](int index) { return 100 - 3 * noise(99, index) + noise(2, index); };
        Made made = two(following(1), against, 60);
        QCOMPARE(summary(made, u"PAIR-005"_s), Noted);
        made.kpis[1].direction = Direction::Decrease; // both get better together
        QCOMPARE(summary(made, u"PAIR-005"_s), None);
        Made flipped = two(following(1), following(2), 60);
        QCOMPARE(summary(flipped, u"PAIR-005"_s), None);
        flipped.kpis[1].direction = Direction::Decrease;
        QCOMPARE(summary(flipped, u"PAIR-005"_s), Noted);
    }

    void theStrengthOfATradeOffIsItsLimit()
    {
        Made made = two(
            following(1), [](int index) { return 100 - 3 * noise(99, index) + noise(2, index); }, 60);
        const auto finding = only(made, u"PAIR-005"_s);
        QVERIFY(finding);
        const double rho = std::get<Quantity>(finding->number.arguments.front()).value; // to two decimals
        made.options.values[u"PAIR-005.leastCorrelation"_s] = -rho - 0.006;
        QCOMPARE(summary(made, u"PAIR-005"_s), Noted);
        made.options.values[u"PAIR-005.leastCorrelation"_s] = -rho + 0.006;
        QCOMPARE(summary(made, u"PAIR-005"_s), None);
    }

    void arithmeticOneDepartmentOrAWeighedDecisionIsNoTradeOff()
    {
        const Made made = two(
            following(1), [](int index) { return 100 - 3 * noise(99, index) + noise(2, index); }, 60);
        Made arithmetic = made;
        arithmetic.operands.push_back({{2}, {1}, 1});
        QCOMPARE(summary(arithmetic, u"PAIR-005"_s), None);
        Made own = made;
        own.kpis[1].department = {1};
        QCOMPARE(summary(own, u"PAIR-005"_s), None);
        Made open = made;
        for (Observation &value : open.values)
            value.target.reset();
        QCOMPARE(summary(open, u"PAIR-005"_s), None);
        Made decided = made;
        decided.decisions.push_back(
            {.id = {1}, .question = u"Q"_s, .status = DecisionStatus::Active, .effectKpi = {2}});
        QCOMPARE(summary(decided, u"PAIR-005"_s), Noted);
        decided.decisions[0].tradeOffs = u"Speed before cost."_s;
        QCOMPARE(summary(decided, u"PAIR-005"_s), None);
    }

    void aTradeOffNeedsThreeYears()
    {
        const Course against = [](int index) { return 100 - 3 * noise(99, index) + noise(2, index); };
        QCOMPARE(summary(two(following(1), against, 36), u"PAIR-005"_s), Noted);
        const Made made = two(following(1), against, 35);
        QCOMPARE(summary(made, u"PAIR-005"_s), None);
        QCOMPARE(left(made, u"PAIR-005"_s), QStringList{u"Test: 1 linked pair with too few common values"_s});
    }

    void aQuietCompanyHasNextToNoSignals()
    {
        // Two hundred KPIs of five years in which nothing happens, in groups of five.
        Made made;
        for (int row = 0; row < 200; ++row) {
            made.kpi(
                row + 1, [=](int index) { return 100 + noise(1000 + row, index); }, 60, 90);
            made.kpis.back().department = {row % 4 + 1};
            if (row % 5 == 0)
                made.objectives.push_back({.id = {row + 2}, .title = u"O"_s, .department = {1}});
            made.kpis.back().objective = made.objectives.back().id;
        }
        QVERIFY(summary(made, u"KPI-001"_s).size() <= 10); // .016 each: about 3
        QVERIFY(summary(made, u"KPI-002"_s).size() <= 1);
        QCOMPARE(summary(made, u"PAIR-001"_s), None);
        QCOMPARE(summary(made, u"PAIR-002"_s), None);
        QVERIFY(summary(made, u"PAIR-005"_s).size() <= 1);
    }
};

QD_TEST_MAIN(TestTogetherRules)
#include "tst_togetherrules.moc"
