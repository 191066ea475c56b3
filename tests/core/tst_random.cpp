// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/random.h"
#include "stats/summary.h"
#include "support/testmain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace qd::stats;

class TestRandom : public QObject
{
    Q_OBJECT

private slots:
    // The reference implementation's first numbers from this state, as the tests of Rust's rand_xoshiro list them.
    void theGeneratorIsXoshiro256StarStar()
    {
        Random random({1, 2, 3, 4});
        const std::array<std::uint64_t, 10> expected{11520,
                                                     0,
                                                     1509978240,
                                                     1215971899390074240u,
                                                     1216172134540287360u,
                                                     607988272756665600u,
                                                     16172922978634559625u,
                                                     8476171486693032832u,
                                                     10595114339597558777u,
                                                     2904607092377533576u};
        for (const std::uint64_t number : expected)
            QCOMPARE(random.next(), number);
    }

    // Published for this seed by Rosetta Code.
    void theSeedIsSpreadBySplitMix()
    {
        std::uint64_t state = 1234567;
        for (const std::uint64_t number : {6457827717110365317u, 3203168211198807973u, 9817491932198370423u,
                                           4593380528125082431u, 16408922859458223821u})
            QCOMPARE(splitMix(state), number);
        Random seeded(1234567);
        Random filled({6457827717110365317u, 3203168211198807973u, 9817491932198370423u, 4593380528125082431u});
        QCOMPARE(seeded.next(), filled.next());
    }

    void uniformNumbersNeverReachTheirEnds()
    {
        Random random(1);
        std::vector<double> numbers;
        for (int i = 0; i < 20000; ++i)
            numbers.push_back(random.uniform());
        QVERIFY(std::ranges::min(numbers) > 0 && std::ranges::max(numbers) < 1);
        QVERIFY(std::abs(mean(numbers) - 0.5) < 4 * std::sqrt(1.0 / 12 / 20000));
        QVERIFY(std::abs(variance(numbers) - 1.0 / 12) < 0.002);
        // The least number that can come: next() is 0.
        QVERIFY(Random({0, 0, 0, 1}).uniform() > 0);
    }

    void normalNumbersAreNormal()
    {
        Random random(2);
        std::vector<double> numbers;
        std::vector<double> cubes;
        for (int i = 0; i < 20000; ++i) {
            numbers.push_back(random.normal());
            cubes.push_back(std::pow(numbers.back(), 3));
        }
        QVERIFY(std::abs(mean(numbers)) < 4 / std::sqrt(20000.0));
        QVERIFY(std::abs(variance(numbers) - 1) < 0.04);
        QVERIFY(std::abs(mean(cubes)) < 4 * std::sqrt(15.0 / 20000));
        QVERIFY(std::abs(quantile(numbers, 0.9) - 1.2816) < 0.05);
    }

    void theSameSeedGivesTheSameNumbers()
    {
        Random one(42);
        Random two(42);
        Random other(43);
        for (int i = 0; i < 100; ++i) {
            const double number = one.normal();
            QCOMPARE(two.normal(), number);
            QVERIFY(other.normal() != number);
        }
    }
};

QD_TEST_MAIN(TestRandom)
#include "tst_random.moc"
