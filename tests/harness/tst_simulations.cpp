// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The short form of measure_rules --simulations. The figures are those of the seeds: a margin is left for how few they
// are, and what is wrong by more than that is wrong.
#include "harness/simulations.h"
#include "support/testmain.h"

using namespace qd::harness;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 2;
constexpr int Pairs = 1000;
constexpr double Margin = 0.1;

QString textOf(const PairFigures &figures)
{
    return u"false %1, found %2, shown %3"_s.arg(figures.falseShare).arg(figures.found).arg(figures.shown);
}

} // namespace

class TestSimulations : public QObject
{
    Q_OBJECT

private slots:
    void breaksAreFoundAndLittleElse_data()
    {
        QTest::addColumn<std::size_t>("cell");
        for (const std::size_t cell : {1U, 4U, 6U})
            QTest::addRow("cell %zu", cell) << cell;
    }

    void breaksAreFoundAndLittleElse()
    {
        QFETCH(const std::size_t, cell);
        const PairCell &goals = pairCells()[cell];
        const PairFigures figures = simulatedPairs(goals, TakenOff::Nothing, Runs, Pairs);
        QVERIFY2(figures.falseShare <= goals.mostFalse + Margin, qPrintable(textOf(figures)));
        QVERIFY2(figures.found >= goals.leastFound - Margin, qPrintable(textOf(figures)));
        QVERIFY(figures.shown <= figures.found);
    }

    void aFittedSeasonMakesNoGaps()
    {
        // Six in ten are false when the test does not know that trend and season were fitted.
        const PairCell &cell = pairCells()[2];
        const PairFigures figures = simulatedPairs(cell, TakenOff::TrendAndSeason, Runs, Pairs);
        QVERIFY2(figures.falseShare <= cell.mostFalse + Margin && figures.found > 0.25, qPrintable(textOf(figures)));
    }

    void equalSeedsGiveEqualFigures()
    {
        const auto once = simulatedPairs(pairCells()[1], TakenOff::Nothing, 1, 200);
        const auto again = simulatedPairs(pairCells()[1], TakenOff::Nothing, 1, 200);
        QCOMPARE(once.found, again.found);
        QCOMPARE(once.falseShare, again.falseShare);
    }

    void aMoveOfTwoDeviationsIsDated()
    {
        QVERIFY(datedShare(36, 2, 200) >= 0.85);
        QVERIFY(datedShare(60, 2, 200) >= 0.85);
        QVERIFY(datedShare(36, 0, 200) < 0.1); // nothing moves
    }

    void fourFifthsOfTheValuesLieInTheirBand()
    {
        for (const Growth growth : {Growth::LocalTrend, Growth::Line, Growth::Level}) {
            const double covered = coveredShare(growth, 36, 40);
            QVERIFY2(covered >= 0.75 - Margin / 2 && covered <= 0.88 + Margin / 2,
                     qPrintable(QString::number(covered)));
        }
    }
};

QD_TEST_MAIN(TestSimulations)
#include "tst_simulations.moc"
