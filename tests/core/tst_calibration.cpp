// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/calibration.h"
#include "stats/distributions.h"
#include "stats/jointodds.h"
#include "stats/precision.h"
#include "support/testmain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

using namespace qd::stats;
using namespace Qt::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

bool near(const std::optional<double> &actual, double expected, double tolerance)
{
    return actual && std::abs(*actual - expected) <= tolerance;
}

using Statements = std::vector<StatedProbability>;
const Statements printed{{0.9, true},   {0.9, false}, {0.8, false}, {0.95, true}, {0.9, true},
                         {0.85, false}, {0.9, true},  {0.8, false}, {0.9, true},  {0.7, true}};

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

private slots:
    void overconfidenceAndBrierScoreOfTenPromises()
    {
        QVERIFY(near(overconfidence(printed), 2.4193, 5e-5));
        QVERIFY(near(brierScore(printed), .2945, 5e-5));
    }

    void pessimismIsNegative()
    {
        QVERIFY(near(overconfidence(Statements(4, {0.5, true})), -2, 1e-12));
        QVERIFY(near(brierScore(Statements(4, {0.5, true})), 0.25, 1e-12));
        QVERIFY(near(brierScore(Statements{{1, true}, {0, false}}), 0, 0));
    }

    void certaintyCannotBeCalibrated()
    {
        QVERIFY(!overconfidence(Statements{}) && !overconfidence(Statements{{1, true}, {0, false}}));
        QVERIFY(!overconfidence(Statements{{1, false}}));
        QVERIFY(!brierScore(Statements{}) && !brierScore(Statements{{1.2, true}}));
        QVERIFY(!overconfidence(Statements{{0.5, true}, {notANumber, true}})
                && !brierScore(Statements{{notANumber, true}}));
    }

    void independentInputsMultiply()
    {
        QVERIFY(near(jointOdds(std::vector(5, 0.9)), .590, 5e-4));
        QVERIFY(near(jointOdds(std::vector(3, 0.8)), .512, 1e-12));
        QVERIFY(near(jointOdds({}), 1, 0));
    }

    // SciPy's quad over the common factor.
    void aSharedCauseRaisesTheOdds_data()
    {
        QTest::addColumn<double>("correlation");
        QTest::addColumn<double>("fiveNines");
        QTest::addColumn<double>("unequal"); // .9 .6 .75
        QTest::newRow("a fifth") << 0.2 << .6361962898 << .4435118357;
        QTest::newRow("half") << 0.5 << .7077570034 << .5012920346;
        QTest::newRow("four fifths") << 0.8 << .7904780026 << .5628198061;
        QTest::newRow("nearly all") << 0.95 << .8498776312 << .5951420127;
    }

    void aSharedCauseRaisesTheOdds()
    {
        QFETCH(const double, correlation);
        QFETCH(const double, fiveNines);
        QFETCH(const double, unequal);
        QVERIFY(near(jointOdds(std::vector(5, 0.9), correlation), fiveNines, 5e-10));
        QVERIFY(near(jointOdds(std::array{0.9, 0.6, 0.75}, correlation), unequal, 5e-10));
    }

    void theOddsGoFromTheProductToTheSmallest()
    {
        const std::array probabilities{0.9, 0.7, 0.95, 1.0};
        QVERIFY(near(jointOdds(probabilities, 0), 0.9 * 0.7 * 0.95, 1e-15));
        QVERIFY(near(jointOdds(probabilities, 1), 0.7, 0));
        QVERIFY(near(jointOdds(probabilities, 1e-9), 0.9 * 0.7 * 0.95, 1e-6));
        QVERIFY(near(jointOdds(probabilities, 0.9999), 0.7, 1e-3));
        double before = 0;
        for (int tenths = 0; tenths <= 100; ++tenths) {
            const std::optional<double> odds = jointOdds(probabilities, tenths / 100.0);
            QVERIFY(odds && *odds >= before);
            before = *odds;
        }
    }

    void oneInputAloneKeepsItsOdds()
    {
        for (const double probability : {1e-12, 0.01, 0.5, 0.93, 1.0})
            QVERIFY(near(jointOdds(std::array{probability}, 0.6), probability, 1e-12));
        QVERIFY(near(jointOdds(std::array{0.0, 0.9}, 0.6), 0, 0));
        QVERIFY(near(jointOdds(std::array{0.9, 0.8}, -0.5), 0.72, 1e-12));
        QVERIFY(!jointOdds(std::array{0.9, 1.1}) && !jointOdds(std::array{notANumber}));
        QVERIFY(!jointOdds(std::array{0.9}, notANumber));
    }

    void theOrderOfInputsDoesNotMatter()
    {
        QVERIFY(near(jointOdds(std::array{0.9, 0.6, 0.75}, 0.4), *jointOdds(std::array{0.6, 0.75, 0.9}, 0.4), 1e-14));
    }

    void theBetaDistributionIsThatOfSciPy()
    {
        QVERIFY(near(betaQuantile(0.9, 19, 1), 0.9944700564439797, 1e-12));
        QVERIFY(near(betaProbability(0.3, 2.5, 4), 0.3521975859067672, 1e-12));
        QVERIFY(near(betaProbability(betaQuantile(0.37, 1.8, 4.2), 1.8, 4.2), 0.37, 1e-12));
        QCOMPARE(betaProbability(-1, 2, 3), 0.0);
        QCOMPARE(betaProbability(2, 2, 3), 1.0);
        QCOMPARE(betaProbability(notANumber, 2, 3), 1.0);
        QCOMPARE(betaQuantile(0.5, 0, 1), 0.5);
        for (const double probability : {0.0, 1.0, notANumber})
            QVERIFY(std::isfinite(betaQuantile(probability, 0.01, 500)));
    }

    void rulesStartWithThePrecisionOfTheirKind()
    {
        QCOMPARE(precisionMean(deterministicPrior, {}), 0.98);
        QCOMPARE(precisionMean(fuzzyPrior, {}), 0.9);
        QCOMPARE(precisionMean(statisticalPrior, {}), 0.9);
        QCOMPARE(precisionMean(screeningPrior, {}), 0.5);
        QCOMPARE(precisionMean(statisticalPrior, {.confirmed = 1, .dismissed = 9}), 0.5);
        QCOMPARE(precisionMean(statisticalPrior, {.confirmed = -3, .dismissed = -7}), 0.9);
    }

    // Quantiles of the posteriors by bisection of the continued fraction of the incomplete beta function (Press et al.,
    // Numerical Recipes, 2007, section 6.4), computed outside.
    void verdictsMoveTheUpperBound()
    {
        QVERIFY(near(precisionUpperBound(deterministicPrior, {10, 15}), 0.7464046714436255, 1e-12));
        QVERIFY(near(precisionUpperBound(fuzzyPrior, {8, 14}), 0.6432710580416482, 1e-12));
        QVERIFY(near(precisionUpperBound(statisticalPrior, {6, 16}), 0.581645454995384, 1e-12));
        QVERIFY(near(precisionUpperBound(statisticalPrior, {10, 12}), 0.7030509590081573, 1e-12));
        QVERIFY(near(precisionUpperBound(screeningPrior, {6, 16}), 0.45276047129979485, 1e-12));
        QVERIFY(precisionUpperBound(fuzzyPrior, {8, 14}, 0.5) < precisionUpperBound(fuzzyPrior, {8, 14}));
    }

    void rulesThatAreOftenWrongLoseTheirLevelAndThenTheirVoice()
    {
        QCOMPARE(standing(statisticalPrior, {10, 12}), RuleStanding::Keeps);
        QCOMPARE(standing(statisticalPrior, {6, 16}), RuleStanding::LosesLevel);
        QCOMPARE(standing(statisticalPrior, {1, 30}), RuleStanding::TurnedOff);
        QCOMPARE(standing(screeningPrior, {14, 8}), RuleStanding::Keeps);
        QCOMPARE(standing(screeningPrior, {12, 10}), RuleStanding::LosesLevel);
        QCOMPARE(standing(screeningPrior, {6, 16}), RuleStanding::TurnedOff);
        QCOMPARE(standing(deterministicPrior, {10, 15}), RuleStanding::Keeps);
        QCOMPARE(standing(statisticalPrior, {0, 19}), RuleStanding::Keeps); // too few verdicts
        QCOMPARE(standing(statisticalPrior, {0, 20}), RuleStanding::TurnedOff);
        constexpr int most = std::numeric_limits<int>::max();
        QCOMPARE(standing(statisticalPrior, {most, most}), RuleStanding::LosesLevel);
    }

    void sharedEvidenceCountsHalf()
    {
        QCOMPARE(sharedConfidence({}), 0.0);
        QCOMPARE(sharedConfidence(std::array{0.6}), 0.6);
        QVERIFY(near(sharedConfidence(std::array{0.5, 0.8}), 0.8 + 0.5 * 0.2 * 0.5, 1e-12));
        QVERIFY(near(sharedConfidence(std::array{0.8, 0.5, 0.4}), 0.85 + 0.5 * 0.15 * 0.4, 1e-12));
        QCOMPARE(sharedConfidence(std::array{0.5, 0.8}), sharedConfidence(std::array{0.8, 0.5}));
        QCOMPARE(sharedConfidence(std::array{1.0, 1.0}), 1.0);
        QCOMPARE(sharedConfidence(std::array{notANumber, 0.4, 7.0, -1.0}), 0.4);
    }
};

QD_TEST_MAIN(TestCalibration)
#include "tst_calibration.moc"
