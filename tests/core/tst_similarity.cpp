// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/bunching.h"
#include "stats/similarity.h"
#include "support/referenceseries.h"
#include "support/testmain.h"

#include <limits>

using namespace qd::stats;

namespace {

using Words = std::vector<std::u16string>;

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

Likeness alike(std::u16string_view a, std::u16string_view b)
{
    return likeness(wordsOf(a), wordsOf(b));
}

/// \a good values just above 100 and \a bad ones just below, far from it the rest of \a count.
Series around(int good, int bad, int count)
{
    Series values;
    for (int i = 0; i < count; ++i)
        values.emplace_back(i < good ? 100.5 : i < good + bad ? 99.5 : 150.0);
    return values;
}

} // namespace

class TestSimilarity : public QObject
{
    Q_OBJECT

private slots:
    void jaroWinklerIsThePublished_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("martha") << "MARTHA"
                                << "MARHTA" << .9611 << 5e-5;
        QTest::newRow("dixon") << "DIXON"
                               << "DICKSONX" << .8133 << 5e-5;
        QTest::newRow("dwayne") << "DWAYNE"
                                << "DUANE" << .8400 << 5e-5;
        QTest::newRow("revenue") << "net revenue"
                                 << "net revenue retention" << .905 << 5e-4;
        QTest::newRow("churn") << "customer churn"
                               << "churn customer" << .802 << 5e-4;
        QTest::newRow("nothing in common") << "abc"
                                           << "xyz" << 0.0 << 0.0;
        QTest::newRow("empty") << ""
                               << "" << 1.0 << 0.0;
        QTest::newRow("one empty") << "abc"
                                   << "" << 0.0 << 0.0;
        QTest::newRow("one letter") << "a"
                                    << "a" << 1.0 << 1e-15;
        QTest::newRow("two letters swapped") << "ab"
                                             << "ba" << 0.0 << 0.0; // no match within half of two, less one
    }

    void jaroWinklerIsThePublished()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QFETCH(const double, expected);
        QFETCH(const double, tolerance);
        const std::u16string one = a.toStdU16String();
        const std::u16string other = b.toStdU16String();
        QVERIFY2(near(jaroWinkler(one, other), expected, tolerance),
                 qPrintable(QString::number(jaroWinkler(one, other))));
        QVERIFY(near(jaroWinkler(other, one), expected, tolerance));
        QVERIFY(near(jaroWinkler(one, one), 1, 1e-15));
    }

    void namesAreReducedToTheWordsThatMatter()
    {
        QCOMPARE(wordsOf(u"monthly churn rate (total), pct"), Words({u"churn", u"percent"}));
        QCOMPARE(wordsOf(u"churn 12%"), Words({u"12", u"churn", u"percent"}));
        QCOMPARE(wordsOf(u"on-time\u00a0delivery \u2013 \u00fcber \u00b5m"),
                 Words({u"delivery", u"on", u"time", u"\u00b5m", u"\u00fcber"}));
        QCOMPARE(wordsOf(u"\u58f2\u4e0a \u58f2\u4e0a"), Words({u"\u58f2\u4e0a"}));
        QVERIFY(wordsOf(u"").empty() && wordsOf(u" -- kpi").empty());
        const Vocabulary own{.spelledOut = {{u"otd", u"delivery"}}, .empty = {u"of"}};
        QCOMPARE(wordsOf(u"rate of otd", own), Words({u"delivery", u"rate"}));
    }

    void wordsSayMoreThanLetters()
    {
        QCOMPARE(alike(u"customer churn", u"churn customer").dice, 1.0);
        QCOMPARE(alike(u"net revenue", u"net revenue retention").dice, 0.8);
        QCOMPARE(alike(u"defects pct", u"total defects %").dice, 1.0);
        QCOMPARE(alike(u"customer churn", u"staff turnover").dice, 0.0);
        QCOMPARE(alike(u"kpi", u"kpi").dice, 0.0); // no word that says anything
        const Likeness plural = alike(u"customer order lead time", u"customer orders lead time");
        QCOMPARE(plural.dice, 0.75);
        QVERIFY(near(plural.closestOfRest, 29.0 / 30, 1e-12)); // order, orders: (1 + 5/6 + 1)/3 = 17/18, plus .4 / 18
        QCOMPARE(alike(u"net revenue", u"revenue").closestOfRest, 0.0);
    }

    void candidatesNeedMostWordsOrNearlyTheSameOnes()
    {
        QVERIFY(mayBeOneName({.dice = 0.8}, false) && !mayBeOneName({.dice = 0.79}, true));
        QVERIFY(mayBeOneName({.dice = 0.6, .closestOfRest = 0.92}, true));
        QVERIFY(!mayBeOneName({.dice = 0.6, .closestOfRest = 0.92}, false));
        QVERIFY(!mayBeOneName({.dice = 0.6, .closestOfRest = 0.91}, true));
        QVERIFY(!mayBeOneName({.dice = 0.59, .closestOfRest = 1}, true));
    }

    void oneSlipOfThePenIsForgiven()
    {
        for (const auto &other :
             {u"custmers", u"custoomers", u"customars", u"ucstomers", u"custoemrs", u"customer", u"customersx"}) {
            QVERIFY(isSlip(u"customers", other));
            QVERIFY(isSlip(other, u"customers"));
        }
        QVERIFY(!isSlip(u"customers", u"customers"));
        QVERIFY(!isSlip(u"customers", u"consumers"));
        QVERIFY(!isSlip(u"customers", u"custom"));
        QVERIFY(!isSlip(u"customers", u"sutcomers")); // no neighbours
        QVERIFY(!isSlip(u"cost", u"cast")); // too short to tell
        QVERIFY(!isSlip(u"", u""));
        QVERIFY(!isSlip(u"region 11", u"region 12"));
        QVERIFY(!isSlip(u"region 12", u"region 21"));
        QVERIFY(!isSlip(u"region 1", u"region 11"));
        QVERIFY(isSlip(u"net revenue", u"ne trevenue"));
    }

    void likenessIsSymmetricAndWithinOne()
    {
        qd::test::Noise noise(2);
        const auto word = [&] {
            std::u16string text;
            while (text.size() < 6 && noise.uniform() < 0.85)
                text += static_cast<char16_t>(u'a' + static_cast<int>(noise.uniform() * 4));
            return text;
        };
        for (int run = 0; run < 500; ++run) {
            const std::u16string a = word();
            const std::u16string b = word();
            const double one = jaroWinkler(a, b);
            QVERIFY(one >= 0 && one <= 1 && near(one, jaroWinkler(b, a), 1e-12));
            const Likeness forth = alike(a + u" " + b, b);
            const Likeness back = alike(b, a + u" " + b);
            QVERIFY(forth.dice == back.dice && forth.dice >= 0 && forth.dice <= 1);
        }
    }

    void elevenOfThirteenBunch()
    {
        const Measured<Bunching> found = bunching(around(11, 2, 24), 100, 4);
        QVERIFY(found.has_value());
        QCOMPARE(found->good, 11);
        QCOMPARE(found->bad, 2);
        QVERIFY(near(found->p, .0112, 5e-5));
    }

    void theBandHoldsTheTargetOnTheGoodSide()
    {
        const Series values{100, 100, 100, 100, 101, 99, 99, 98.9, 100.9, 99.9, 100.5}; // 101 and 98.9 lie outside
        const Measured<Bunching> higher = bunching(values, 100, 4);
        QCOMPARE(higher->good, 6);
        QCOMPARE(higher->bad, 3);
        const Measured<Bunching> lower = bunching(values, 100, 4, {.better = Better::Lower});
        QCOMPARE(lower->good, 5); // 100 four times, and 99.9; a whole width better lies outside
        QCOMPARE(lower->bad, 3); // 100.5, 100.9 and 101
        QVERIFY(!bunching(values, 100, 3.5));
    }

    void onlyTheLatestValuesCount()
    {
        Series values = around(24, 0, 24);
        values.insert(values.end(), 16, 150.0);
        values.push_back({});
        QCOMPARE(bunching(values, 100, 4)->good, 8);
        values.emplace_back(150);
        QCOMPARE(bunching(values, 100, 4).error(), Silence::TooFewValues);
        QCOMPARE(bunching(values, 100, 4, {.latest = 100})->good, 24);
    }

    void whatCannotBeMeasuredSaysWhy()
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QCOMPARE(bunching({}, 100, 4).error(), Silence::TooFewValues);
        QCOMPARE(bunching(around(11, 2, 24), 100, 0).error(), Silence::NoVariation);
        QCOMPARE(bunching(around(11, 2, 24), infinity, 4).error(), Silence::BeyondNumbers);
        QCOMPARE(bunching(around(11, 2, 24), 100, infinity).error(), Silence::BeyondNumbers);
    }
};

QD_TEST_MAIN(TestSimilarity)
#include "tst_similarity.moc"
