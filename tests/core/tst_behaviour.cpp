// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/behaviour.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

using namespace qd::stats;
using namespace Qt::StringLiterals;

namespace {

using Series = std::vector<std::optional<double>>;
constexpr std::nullopt_t gap = std::nullopt;

const Series wheeler382{5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200};
const Series peakFlow{120, 140, 100, 150, 260, 150, 100, 120, 300, 300, 275, 300, 140, 170, 150, 150, 190, 180};
const Series wheeler145{2.5, 2.3, 16.3, 6.3, 7.6, 16.3, 7.1, 7.8, 7.8, 9.9, 10.5, -4.8};
const Series episodes147{260, 130, 189, 1080, 175,  200, 193, 120, 33,  293, 195, 571, 55698, 209, 1825, 239, 290, 254,
                         93,  278, 185, 123,  9434, 408, 570, 118, 238, 207, 153, 209, 243,   110, 306,  343, 244};
const Series smokers{21.3, 20.2, 20.9, 21.0, 18.8, 19.6, 18.7, 18.6, 18.1, 18.9, 19.2, 18.2, 17.3, 19.0};
const Series receivables{55.6, 54.7, 54.9, 54.8, 56.9, 55.7, 53.8, 54.8, 53.4, 57.0, 59.4, 63.2,
                         60.9, 60.7, 58.6, 57.3, 56.9, 58.1, 58.3, 50.9, 53.3, 52.5, 50.8, 52.9};
const Series nistFlow{49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
const Series viscosity{34.05, 34.40, 33.59, 35.96, 34.70, 33.51, 33.79, 34.04, 34.52, 33.75,
                       33.27, 33.71, 34.03, 34.58, 34.02, 33.97, 34.05, 34.04, 33.73, 34.05};
const Series nhsOutlier{1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
const Series nile{1120, 1160, 963,  1210, 1160, 1160, 813,  1230, 1370, 1140, 995,  935,  1110, 994, 1020, 960,  1180,
                  799,  958,  1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774,  840,  874, 694,  940,  833,
                  701,  916,  692,  1020, 1050, 969,  831,  726,  456,  824,  702,  1120, 1100, 832, 764,  821,  768,
                  845,  864,  862,  698,  845,  744,  796,  1040, 759,  781,  865,  845,  944,  984, 897,  822,  1010,
                  771,  676,  649,  846,  812,  742,  801,  1040, 860,  874,  848,  890,  744,  749, 838,  1050, 918,
                  986,  797,  923,  975,  815,  1020, 906,  901,  1170, 912,  746,  919,  718,  714, 740};

Series alternating(int count)
{
    Series result;
    for (int i = 0; i < count; ++i)
        result.emplace_back(i % 2 == 0 ? 10.0 : 12.0);
    return result;
}

/// Positions from 1, as the books count: "7 8 9".
QString positions(const std::vector<BehaviourPoint> &points, Signal signal, std::vector<Signal> BehaviourPoint::*list)
{
    QStringList result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (std::ranges::find(points[i].*list, signal) != (points[i].*list).end())
            result << QString::number(i + 1);
    }
    return result.join(u' ');
}

QString marked(const std::vector<BehaviourPoint> &points, Signal signal)
{
    return positions(points, signal, &BehaviourPoint::patterns);
}

QString raised(const std::vector<BehaviourPoint> &points, Signal signal)
{
    return positions(points, signal, &BehaviourPoint::raised);
}

struct Expected
{
    double centre;
    double movingRange;
    double lower;
    double upper;
    double rangeLimit;
};

bool isFinite(const Behaviour &b)
{
    for (const double number : {b.centre, b.movingRange, b.lower, b.upper, b.rangeLimit, b.phi}) {
        if (!std::isfinite(number))
            return false;
    }
    return std::ranges::all_of(b.points, [](const BehaviourPoint &point) {
        return std::isfinite(point.value.value_or(0)) && std::isfinite(point.movingRange.value_or(0));
    });
}

} // namespace

class TestBehaviour : public QObject
{
    Q_OBJECT

private:
    static void compare(const Behaviour &actual, const Expected &expected, double tolerance)
    {
        const auto near = [tolerance](double a, double b) { return std::abs(a - b) <= tolerance; };
        const QString text = u"centre %1 range %2 limits %3 to %4 range limit %5"_s.arg(actual.centre)
                                 .arg(actual.movingRange)
                                 .arg(actual.lower)
                                 .arg(actual.upper)
                                 .arg(actual.rangeLimit);
        QVERIFY2(near(actual.centre, expected.centre) && near(actual.movingRange, expected.movingRange)
                     && near(actual.lower, expected.lower) && near(actual.upper, expected.upper)
                     && near(actual.rangeLimit, expected.rangeLimit),
                 qPrintable(text));
    }

private slots:
    void publishedChartsComeOutAsPrinted()
    {
        compare(behaviour(wheeler382), {4135.50, 355.93, 3188.72, 5082.28, 1163.19}, 0.005);
        compare(behaviour(peakFlow), {183.1, 52.4, 43.8, 322.3, 171.1}, 0.05);
        compare(behaviour(wheeler145, {.spread = Spread::MedianMovingRange}), {7.467, 2.10, 0.862, 14.072, 8.116},
                0.001);
        compare(behaviour(episodes147, {.centre = Centre::Median, .spread = Spread::MedianMovingRange}),
                {238, 125, -155.125, 631.125, 483.125}, 1e-9);
        compare(behaviour(smokers), {19.271, 0.8538, 17.000, 21.543, 2.790}, 0.0006);
        compare(behaviour(receivables), {56.058, 1.76957, 51.351, 60.765, 5.783}, 0.0006);
        // These two were published with 3 / 1.128 and 3 / 1.128379 instead of 2.660.
        compare(behaviour(nistFlow), {50.81, 1.8778, 45.8159, 55.8041, 3.267 * 1.8778}, 0.002);
        compare(behaviour(viscosity), {34.088, 0.572632, 32.5656, 35.6104, 3.267 * 0.572632}, 0.001);
    }

    void theNileFlowsAsInItsReference()
    {
        compare(behaviour(nile), {919.35, 133.2525, 564.898, 1273.802, 435.469}, 0.001);
        const Behaviour frozen = behaviour(nile, {.baselineLength = 28});
        compare(frozen, {1097.75, 141.185, 722.197, 1473.303, 461.393}, 0.001);
        QCOMPARE(frozen.baseline, 28);
        QCOMPARE(frozen.n, 100);
        compare(behaviour(std::span(nile).subspan(28)), {849.972, 127.521, 510.766, 1189.178, 416.739}, 0.001);
    }

    void outlyingMovingRangesAreScreenedOnce()
    {
        compare(behaviour(nhsOutlier), {1.9444, 1.8824, -3.0626, 6.9515, 6.1515}, 0.0002);
        const Behaviour screened = behaviour(nhsOutlier, {.screening = Screening::Once});
        compare(screened, {1.9444, 1, -0.7156, 4.6044, 3.268}, 0.0002);
        QCOMPARE(marked(screened.points, Signal::BeyondLimit), u"5"_s);
        QCOMPARE(marked(behaviour(nhsOutlier).points, Signal::BeyondLimit), u"5"_s);
    }

    void medianCentreAndRangesIgnoreAnOutlier()
    {
        Series values = alternating(13);
        values[5] = 1000;
        const BehaviourOptions options{.centre = Centre::Median, .spread = Spread::MedianMovingRange};
        compare(behaviour(values, options), {10, 2, 10 - 6.29, 16.29, 7.73}, 1e-9);
    }

    void publishedSignalsAreFound()
    {
        QCOMPARE(marked(behaviour(wheeler382).points, Signal::BeyondLimit), u"16"_s);
        QCOMPARE(marked(behaviour(smokers).points, Signal::Run), u"7 8 9 10 11 12 13 14"_s);
        QCOMPARE(raised(behaviour(smokers).points, Signal::Run), u"14"_s);
        QCOMPARE(marked(behaviour(viscosity).points, Signal::BeyondLimit), u"4"_s);
        const std::vector<BehaviourPoint> westernElectric =
            signalsAgainst(Series{0, 3.2, -3.5, 2.9}, {.lower = -3, .upper = 3});
        QCOMPARE(raised(westernElectric, Signal::BeyondLimit), u"2 3"_s);
        const Series eightThenOther{-1, -1, -1, -1, -1, -1, -1, -1, 1};
        QCOMPARE(raised(signalsAgainst(eightThenOther, {.lower = -3, .upper = 3}), Signal::Run), u"8"_s);
    }

    void aValueOnTheLimitIsInside()
    {
        // Table 9.2 with the printed upper limit: point 14 is 60.7 itself.
        const double lower = behaviour(receivables).lower;
        const std::vector<BehaviourPoint> points =
            signalsAgainst(receivables, {.centre = 56.06, .lower = lower, .upper = 60.7});
        QCOMPARE(marked(points, Signal::BeyondLimit), u"12 13 20 23"_s);
        const Behaviour chart = behaviour(receivables);
        for (std::size_t i = 0; i < chart.points.size(); ++i)
            QCOMPARE(chart.points[i].movingRange.value_or(0) > chart.rangeLimit, i == 19);
    }

    void threeOfFourNearALimitAreASignalAtTheThird()
    {
        const Limits limits{.centre = 0, .lower = -3, .upper = 3};
        const auto near = [&limits](const Series &values) {
            return raised(signalsAgainst(values, limits), Signal::NearLimit);
        };
        QCOMPARE(near({1.6, 0, 1.7, 1.8}), u"4"_s);
        QCOMPARE(near({1.6, 1.7, 1.8, 0}), u"3"_s); // the fourth value is not near: no signal at its date
        QCOMPARE(near({-1.6, -1.7, 1.8, -2}), u"4"_s);
        QCOMPARE(near({1.6, -1.7, 1.8, -2}), QString());
        QCOMPARE(near({1.5, 1.5, 1.5, 1.5}), QString()); // half way is not nearer
        QCOMPARE(near({1.6, 3.5, 1.7}), u"3"_s); // beyond the limit is near it, too
        QCOMPARE(near({1.6, gap, 1.7, 1.8}), QString());
        QCOMPARE(marked(signalsAgainst(Series{1.6, 0, 1.7, 1.8}, limits), Signal::NearLimit), u"1 3 4"_s);
    }

    void aRunSurvivesAGapOfOnePeriod()
    {
        const Limits limits{.centre = 0};
        const auto run = [&limits](const Series &values) {
            return raised(signalsAgainst(values, limits), Signal::Run);
        };
        QCOMPARE(run({1, 1, 1, 1, 1, 1, 1}), QString());
        QCOMPARE(run({1, 1, 1, 1, gap, 1, 1, 1, 1}), u"9"_s);
        QCOMPARE(run({1, 1, 1, 1, gap, gap, 1, 1, 1, 1}), QString());
        QCOMPARE(run({1, 1, 1, 1, 0, 1, 1, 1, 1}), QString()); // on the centre is on no side
        QCOMPARE(run({1, 1, 1, 1, 1, 1, 1, 1, 1}), u"8 9"_s);
    }

    void movingRangesNeedAdjacentValues()
    {
        Series values = alternating(14);
        values[4] = gap;
        const Behaviour chart = behaviour(values);
        QCOMPARE(chart.n, 13);
        QVERIFY(!chart.points[4].movingRange && !chart.points[5].movingRange && chart.points[6].movingRange);
        QCOMPARE(chart.movingRange, 2.0);
        QVERIFY(!chart.points[4].value);
    }

    void fewValuesHaveNoLimitsOrTrialLimits()
    {
        for (int count = 0; count <= 14; ++count) {
            const Behaviour chart = behaviour(alternating(count));
            QCOMPARE(chart.n, count);
            QCOMPARE(chart.hasLimits, count >= 6);
            QCOMPARE(chart.trial, count >= 6 && count < 12);
            QCOMPARE(chart.points.size(), static_cast<std::size_t>(count));
            QVERIFY(isFinite(chart));
        }
        // Twelve values, but never two months in a row: nothing to measure the variation with.
        Series scattered;
        for (int i = 0; i < 24; ++i)
            scattered.push_back(i % 2 == 0 ? std::optional(double(i)) : gap);
        QVERIFY(!behaviour(scattered).hasLimits);
    }

    void aConstantSeriesIsQuietAndNoticesAChange()
    {
        Series values(20, 0.1); // the sum of twenty is not two, exactly
        const Behaviour quiet = behaviour(values, {.screening = Screening::Once});
        QVERIFY(quiet.hasLimits && isFinite(quiet));
        QVERIFY(std::ranges::all_of(quiet.points, [](const BehaviourPoint &point) { return point.patterns.empty(); }));
        QCOMPARE(quiet.phi, 0.0);
        values.emplace_back(0.2);
        QCOMPARE(marked(behaviour(values, {.baselineLength = 20}).points, Signal::BeyondLimit), u"21"_s);
    }

    void aBoundTakesTheLimitAndItsSignals()
    {
        const Behaviour counted = behaviour(nhsOutlier, {.floor = 0, .ceiling = 5});
        QCOMPARE(counted.lower, 0.0);
        QCOMPARE(counted.upper, 5.0);
        QCOMPARE(marked(counted.points, Signal::BeyondLimit), QString());
        QCOMPARE(behaviour(wheeler382, {.floor = 0}).lower, behaviour(wheeler382).lower);
    }

    void everyNumberIsFiniteWhateverComesIn()
    {
        constexpr double largest = std::numeric_limits<double>::max();
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinite = std::numeric_limits<double>::infinity();
        Series huge(14, largest);
        huge[3] = -largest;
        Series strange = alternating(20);
        strange[2] = nan;
        strange[9] = infinite;
        for (const Series &values :
             {Series{}, Series{gap, gap}, Series(8, nan), huge, strange, Series(12, 5e-324), Series(30, 1e200)}) {
            for (const Screening screening : {Screening::None, Screening::Once}) {
                QVERIFY(isFinite(behaviour(values, {.screening = screening})));
                QVERIFY(isFinite(behaviour(
                    values, {.spread = Spread::MedianMovingRange, .screening = screening, .baselineLength = 0})));
            }
        }
        QCOMPARE(behaviour(strange).n, 18);
    }

    void theRunGrowsWithTheAutocorrelation()
    {
        const std::array expected{8, 9, 10, 11, 12, 13, 15, 18};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(runLength(static_cast<double>(i) / 10), expected[i]);
        QVERIFY(runLength(0.9) < 60 && runLength(5) == runLength(0.9) && runLength(-1) == 8);
        QCOMPARE(adjustedSigma(1.128379, 0), 1.0);
        QCOMPARE(adjustedSigma(1.128379, 0.75), 2.0);
    }

    void autocorrelationIsCorrectedAndKeptInRange()
    {
        QCOMPARE(autocorrelation(alternating(30)), 0.0);
        QCOMPARE(autocorrelation(Series{1, 2, 3}), 0.0);
        Series ramp;
        for (int i = 0; i < 30; ++i)
            ramp.emplace_back(i);
        QCOMPARE(autocorrelation(ramp), 0.9);
        // 1 2 4 3 1 1: deviations -1 0 2 1 -1 -1, products 2 - 1 + 1 = 2, squares 8, r1 1/4, (6/4 + 1) / 3
        QCOMPARE(autocorrelation(Series{1, 2, 4, 3, 1, 1}), 2.5 / 3);
    }

    void trendedLimitsFollowTheHalves()
    {
        const Series regionD{539, 558, 591, 556, 540, 590, 606, 643, 657, 602,
                             596, 640, 691, 723, 701, 802, 749, 762, 807, 781};
        const Series regionB{1412, 1280, 1129, 1181, 1149, 1248, 1103, 1021, 1085, 1125,
                             910,  999,  883,  851,  997,  878,  939,  834,  688,  806};
        const std::optional<TrendLimits> d = trendLimits(regionD);
        QVERIFY(d && std::abs(d->firstHalf - 588.2) < 1e-9 && std::abs(d->secondHalf - 725.2) < 1e-9);
        QVERIFY(std::abs(d->slope - 13.7) < 1e-9 && std::abs(d->width - 93.52) < 0.005);
        QVERIFY(std::abs(d->intercept + 4.5 * d->slope - d->firstHalf) < 1e-9);
        const std::optional<TrendLimits> b = trendLimits(regionB);
        QVERIFY(b && std::abs(b->slope + 29.48) < 1e-9 && std::abs(b->width - 272.161) < 0.0015);
        const Series oddHalves{2.27, 2.55, 2.88, 2.27, 2.93, 3.08, 3.01, 3.12, 3.31, 3.05, 3.54, 3.45, 3.16, 3.58};
        QVERIFY(std::abs(trendLimits(oddHalves)->slope - 0.0861224489796) < 1e-12);
        QVERIFY(!trendLimits(Series{1, 2, 3, 4, 5}) && !trendLimits(Series{1, 2, gap, 4, 5, 6, 7}));
    }

    void theBaselineIsTwoYearsAtMost()
    {
        QCOMPARE(baselineLength(4), 12);
        QCOMPARE(baselineLength(20), 17);
        QCOMPARE(baselineLength(60), 24);
    }

    void sharedPublishedCasesAgree()
    {
        QFile file(qd::test::sharedData(u"spc-examples/xmr-published-cases.json"_s));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("spc-examples/xmr-published-cases.json is not beside this checkout");
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!cases.isEmpty());
        for (const QJsonValue &entry : cases) {
            Series values;
            for (const QJsonValue &value : entry[u"values"].toArray())
                values.emplace_back(value.toDouble());
            const QJsonValue numbers = entry[u"recomputed_here"];
            compare(behaviour(values),
                    {numbers[u"cl"].toDouble(), numbers[u"mr"].toDouble(), numbers[u"lnpl"].toDouble(),
                     numbers[u"unpl"].toDouble(), numbers[u"url"].toDouble()},
                    0.0001);
            if (const QJsonValue published = entry[u"published"]; published[u"upl_screened"].isDouble()) {
                const Behaviour screened = behaviour(values, {.screening = Screening::Once});
                QVERIFY(std::abs(screened.upper - published[u"upl_screened"].toDouble()) < 0.006);
                QVERIFY(std::abs(screened.lower - published[u"lpl_screened"].toDouble()) < 0.006);
            }
        }
    }

    void sharedHospitalMonthsAgree()
    {
        QFile file(qd::test::sharedData(u"kpi-nhs-ae-monthly/ae_attendances.csv"_s));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("kpi-nhs-ae-monthly/ae_attendances.csv is not beside this checkout");
        std::map<QString, double> breaches; // by month
        for (QString line = QString::fromUtf8(file.readLine()); !line.isEmpty();
             line = QString::fromUtf8(file.readLine())) {
            const QStringList cells = line.remove(u'"').trimmed().split(u',');
            if (cells.size() > 4 && cells[1] == u"RQM"_s && cells[2] == u"1"_s)
                breaches[cells[0]] = cells[4].toDouble();
        }
        Series values;
        for (const auto &[month, count] : breaches) {
            if (values.size() < 24)
                values.emplace_back(count);
        }
        const Behaviour all = behaviour(values);
        QVERIFY(std::abs(all.centre - 1545.17) < 0.005 && std::abs(all.lower - 636.7) < 0.05
                && std::abs(all.upper - 2453.6) < 0.06);
        const Behaviour screened = behaviour(values, {.screening = Screening::Once});
        QVERIFY(std::abs(screened.lower - 740.4) < 0.06 && std::abs(screened.upper - 2349.9) < 0.06);
    }
};

QD_TEST_MAIN(TestBehaviour)
#include "tst_behaviour.moc"
