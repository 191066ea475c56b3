// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/copula.h"
#include "stats/montecarlo.h"
#include "stats/summary.h"
#include "stats/threepoint.h"
#include "support/testmain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

using namespace qd::stats;
using namespace Qt::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double largest = std::numeric_limits<double>::max();
constexpr ThreePoint printed{2, 4, 12};

bool near(const std::optional<double> &actual, double expected, double tolerance)
{
    return actual && std::abs(*actual - expected) <= tolerance;
}

std::optional<CorrelationProblem> problemOf(const std::vector<double> &matrix, std::size_t count)
{
    const auto made = GaussianCopula::of(matrix, count);
    const auto *problem = std::get_if<CorrelationProblem>(&made);
    return problem ? std::optional(*problem) : std::nullopt;
}

double sum(std::span<const double> drivers)
{
    double result = 0;
    for (const double driver : drivers)
        result += driver;
    return result;
}

const std::vector<Driver> three{{{2, 4, 12}, Shape::BetaPert}, {{0, 1, 2}, Shape::Triangular}, {{5, 5, 5}}};

} // namespace

class TestSampling : public QObject
{
    Q_OBJECT

private slots:
    void theShapesOfThreePointsHaveDifferentMoments()
    {
        const std::optional<Moments> classic = classicPert(printed);
        QVERIFY(classic && near(classic->mean, 5, 1e-12) && near(classic->variance, 2.7778, 5e-5));
        const std::optional<Moments> beta = momentsOf(printed, Shape::BetaPert);
        QVERIFY(beta && near(beta->mean, 5, 1e-12) && near(beta->variance, 3, 1e-12));
        const std::optional<Moments> triangle = momentsOf(printed, Shape::Triangular);
        QVERIFY(triangle && near(triangle->mean, 6, 1e-12) && near(triangle->variance, 4.6667, 5e-5));
    }

    void theShapesOfThreePointsHaveDifferentQuantiles()
    {
        const std::array shares{0.1, 0.5, 0.9};
        const std::array beta{2.8990, 4.7667, 7.4533};
        const std::array triangle{3.4142, 5.6754, 9.1716};
        for (std::size_t i = 0; i < shares.size(); ++i) {
            QVERIFY(near(quantileOf(printed, Shape::BetaPert, shares[i]), beta[i], 5e-5));
            QVERIFY(near(quantileOf(printed, Shape::Triangular, shares[i]), triangle[i], 5e-5));
        }
    }

    void quantilesRiseFromTheLowestToTheHighestValue()
    {
        for (const Shape shape : {Shape::BetaPert, Shape::Triangular}) {
            for (const ThreePoint &range : {printed, {-3, -3, 1}, {-3, 1, 1}, {1e-9, 2e-9, 5e-9}, {-1e300, 0, 1e300}}) {
                double before = range.low;
                for (int percent = 0; percent <= 100; ++percent) {
                    const std::optional<double> value = quantileOf(range, shape, percent / 100.0);
                    QVERIFY(value && *value >= before && *value <= range.high);
                    before = *value;
                }
                QVERIFY(near(quantileOf(range, shape, 1), range.high, 1e-12 * std::abs(range.high)));
            }
            QVERIFY(near(quantileOf({7, 7, 7}, shape, 0.3), 7, 0));
        }
    }

    void mirroredPointsHaveMirroredQuantiles()
    {
        for (const Shape shape : {Shape::BetaPert, Shape::Triangular}) {
            for (const double share : {0.03, 0.3, 0.77})
                QVERIFY(near(quantileOf({-12, -4, -2}, shape, 1 - share), -*quantileOf(printed, shape, share), 1e-9));
        }
    }

    void pointsOutOfOrderMeanNothing()
    {
        for (const ThreePoint &range : {ThreePoint{3, 2, 4},
                                        {1, 5, 4},
                                        {notANumber, 1, 2},
                                        {0, notANumber, 2},
                                        {0, 1, INFINITY},
                                        {-largest, 0, largest}}) {
            QVERIFY(!isValid(range) && !momentsOf(range, Shape::BetaPert) && !classicPert(range));
            QVERIFY(!quantileOf(range, Shape::Triangular, 0.5));
        }
        QVERIFY(!quantileOf(printed, Shape::BetaPert, 1.1) && !quantileOf(printed, Shape::BetaPert, notANumber));
        QVERIFY(!momentsOf({0, 1e200, 1e201}, Shape::BetaPert)); // the square overflows
    }

    void correlationsAreThoseThatWereDeclared()
    {
        const std::vector<double> matrix{1, 0.6, -0.3, 0.6, 1, 0.2, -0.3, 0.2, 1};
        const auto copula = std::get<GaussianCopula>(GaussianCopula::of(matrix, 3));
        Random random(11);
        std::array<std::vector<double>, 3> columns;
        for (int i = 0; i < 20000; ++i) {
            const std::vector<double> row = copula.draw(random);
            for (std::size_t column = 0; column < 3; ++column)
                columns[column].push_back(row[column]);
        }
        for (std::size_t row = 0; row < 3; ++row) {
            QVERIFY(near(mean(columns[row]), 0.5, 0.01) && near(variance(columns[row]), 1.0 / 12, 0.003));
            for (std::size_t column = 0; column < row; ++column) {
                const double ranked = 6 / std::numbers::pi * std::asin(matrix[row * 3 + column] / 2);
                QVERIFY(near(rankCorrelation(columns[row], columns[column]), ranked, 0.02));
            }
        }
    }

    void withoutCorrelationEveryNumberIsDrawnAlone()
    {
        const GaussianCopula copula = GaussianCopula::independent(2);
        Random random(5);
        Random same(5);
        const std::vector<double> row = copula.draw(random);
        QCOMPARE(row, (std::vector{same.uniform(), same.uniform()}));
        QVERIFY(GaussianCopula::independent(0).draw(random).empty());
    }

    void whatIsNoCorrelationMatrixIsRefused()
    {
        QCOMPARE(problemOf({1, 0.5, 0.5, 1}, 2), std::nullopt);
        QCOMPARE(problemOf({}, 0), std::nullopt);
        QCOMPARE(problemOf({1, 0.5, 0.5}, 2), CorrelationProblem::NotSquare);
        QCOMPARE(problemOf({1, 0.5, 0.4, 1}, 2), CorrelationProblem::NotSymmetric);
        QCOMPARE(problemOf({1, 1.5, 1.5, 1}, 2), CorrelationProblem::OutOfRange);
        QCOMPARE(problemOf({2, 0.5, 0.5, 1}, 2), CorrelationProblem::OutOfRange);
        QCOMPARE(problemOf({1, notANumber, notANumber, 1}, 2), CorrelationProblem::OutOfRange);
        QCOMPARE(problemOf({1, 0.5, notANumber, 1}, 2), CorrelationProblem::OutOfRange);
        QCOMPARE(problemOf({1, notANumber, 0.5, 1}, 2), CorrelationProblem::OutOfRange);
        // a with b and b with c, but a against c; and an exact copy
        QCOMPARE(problemOf({1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1}, 3), CorrelationProblem::NotPositiveDefinite);
        QCOMPARE(problemOf({1, 1, 1, 1}, 2), CorrelationProblem::NotPositiveDefinite);
        const double share = std::sqrt(0.5); // the third is the sum of both others: no rounding may let it pass
        QCOMPARE(problemOf({1, 0, share, 0, 1, share, share, share, 1}, 3), CorrelationProblem::NotPositiveDefinite);
        constexpr double nearly = 1 - 1e-12;
        QCOMPARE(problemOf({1, nearly, nearly, 1}, 2), CorrelationProblem::NotPositiveDefinite);
        QCOMPARE(problemOf({1, 0.999999, 0.999999, 1}, 2), std::nullopt);
    }

    void manyRunsFindTheMomentsOfASum()
    {
        const std::optional<MonteCarlo> result =
            monteCarlo(sum, three, GaussianCopula::independent(3), {.value = 11}, 1);
        QVERIFY(result && result->runs == usualRuns && result->undefined == 0);
        const double variance = 3 + 1.0 / 6; // 3 of the beta, 1/6 of the triangle
        QVERIFY(near(result->moments.mean, 11, 4 * std::sqrt(variance / usualRuns)));
        QVERIFY(near(result->moments.variance, variance, 0.25));
        QVERIFY(result->p10 < result->p50 && result->p50 < result->p90);
        QVERIFY(result->sensitivity[0] > 0.9 && near(result->sensitivity[1], 0.23, 0.05));
        QCOMPARE(result->sensitivity[2], 0.0); // what never changes explains nothing
    }

    void oneDriverGivesItsOwnQuantiles()
    {
        const std::vector<Driver> one{{printed, Shape::Triangular}};
        const MonteCarlo result =
            *monteCarlo(sum, one, GaussianCopula::independent(1), {.value = 5.6754, .wanted = Wanted::AtMost}, 3);
        QVERIFY(near(result.p10, 3.4142, 0.15) && near(result.p50, 5.6754, 0.15) && near(result.p90, 9.1716, 0.2));
        QVERIFY(near(result.targetMet, 0.5, 4 * result.standardError));
        QVERIFY(near(result.sensitivity[0], 1, 1e-12));
    }

    void theUsualRunsAreEnoughForAnyProbability()
    {
        QVERIFY(std::sqrt(0.25 / usualRuns) <= 0.007);
        const std::vector<Driver> coin{{{0, 1, 2}, Shape::Triangular}};
        const auto toss = [](std::span<const double> drivers) { return drivers[0]; };
        const MonteCarlo result = *monteCarlo(toss, coin, GaussianCopula::independent(1), {.value = 1}, 8);
        QVERIFY(near(result.targetMet, 0.5, 0.02) && result.standardError <= 0.007 && result.standardError > 0.0069);
    }

    void bothSidesOfATargetMakeOne()
    {
        const GaussianCopula copula = GaussianCopula::independent(3);
        const MonteCarlo above = *monteCarlo(sum, three, copula, {.value = 11.5}, 4, 1000);
        const MonteCarlo below = *monteCarlo(sum, three, copula, {.value = 11.5, .wanted = Wanted::AtMost}, 4, 1000);
        QVERIFY(near(above.targetMet + below.targetMet, 1, 1e-12));
    }

    void correlationWidensASum()
    {
        const std::vector<Driver> two(2, {printed, Shape::BetaPert});
        const auto together = std::get<GaussianCopula>(GaussianCopula::of(std::array{1.0, 0.8, 0.8, 1.0}, 2));
        const MonteCarlo joint = *monteCarlo(sum, two, together, {}, 1);
        const MonteCarlo alone = *monteCarlo(sum, two, GaussianCopula::independent(2), {}, 1);
        QVERIFY(near(alone.moments.variance, 6, 0.5) && near(joint.moments.variance, 6 * 1.79, 0.7));
    }

    void theSameSeedGivesTheSameResult()
    {
        const GaussianCopula copula = GaussianCopula::independent(3);
        QCOMPARE(monteCarlo(sum, three, copula, {}, 9, 500)->p90, monteCarlo(sum, three, copula, {}, 9, 500)->p90);
        QVERIFY(monteCarlo(sum, three, copula, {}, 9, 500)->p90 != monteCarlo(sum, three, copula, {}, 10, 500)->p90);
    }

    void runsWithoutAResultMissTheTarget()
    {
        const std::vector<Driver> one{{{-1, 0, 1}, Shape::Triangular}};
        const auto root = [](std::span<const double> drivers) { return std::sqrt(drivers[0]); };
        const MonteCarlo result = *monteCarlo(root, one, GaussianCopula::independent(1), {.value = 0}, 2, 2000);
        QVERIFY(result.undefined > 900 && result.undefined < 1100);
        QVERIFY(near(result.targetMet, 1 - result.undefined / 2000.0, 1e-12) && result.p10 >= 0);
        const auto never = [](std::span<const double>) { return notANumber; };
        QVERIFY(!monteCarlo(never, one, GaussianCopula::independent(1), {}, 2, 100));
    }

    void whatCannotBeDrawnIsNothing()
    {
        const GaussianCopula copula = GaussianCopula::independent(3);
        QVERIFY(!monteCarlo(sum, three, GaussianCopula::independent(2), {}, 1));
        QVERIFY(!monteCarlo(sum, three, copula, {}, 1, 0) && !monteCarlo({}, three, copula, {}, 1));
        const std::vector<Driver> wrong{{{3, 2, 1}}};
        QVERIFY(!monteCarlo(sum, wrong, GaussianCopula::independent(1), {}, 1));
        const auto huge = [](std::span<const double> drivers) { return drivers[0] * 1e307; };
        QVERIFY(!monteCarlo(huge, three, copula, {}, 1, 200));
    }
};

QD_TEST_MAIN(TestSampling)
#include "tst_sampling.moc"
