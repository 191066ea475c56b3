// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/firstpagescore.h"
#include "support/testmain.h"

#include <cmath>

using namespace qd;
using namespace harness;

namespace {

rules::Subject kpi(qint64 id)
{
    return {"kpi", id, {}};
}

generate::Planted plant(qint64 about, int root, double loss)
{
    return {.rule = "KPI-010", .subjects = {kpi(about)}, .root = root, .loss = loss};
}

/// Findings on KPIs in the order of the first page.
rules::Findings page(const std::vector<qint64> &kpis)
{
    rules::Findings findings;
    for (const qint64 id : kpis) {
        rules::Finding finding{.rule = "KPI-010", .level = rules::Level::Error, .subjects = {kpi(id)}};
        finding.place = int(findings.findings.size()) + 1;
        findings.findings.push_back(finding);
    }
    return findings;
}

FirstPageScore scoreOf(const std::vector<generate::Planted> &truth, const std::vector<qint64> &shown)
{
    generate::Generated generated;
    generated.truth = truth;
    return scoreFirstPage(page(shown), generated, QDate(2026, 7, 8));
}

using Claims = std::vector<std::pair<double, bool>>;

std::vector<Judged> judged(const char *rule, int organisation, int count, bool isRight)
{
    return std::vector<Judged>(std::size_t(count), {.rule = rule, .isRight = isRight, .organisation = organisation});
}

bool near(double actual, double expected)
{
    return std::abs(actual - expected) < 1e-12;
}

} // namespace

class TestFirstPageScore : public QObject
{
    Q_OBJECT

private slots:
    void stakesAreTheFloorOfALevelOrTheShareOfTheAims()
    {
        std::vector<generate::Planted> truth{plant(1, 1, 0.3), plant(2, 2, 0)};
        truth[1].share = 0.8; // the other one is an error: .6
        const double second = std::log2(3);
        QCOMPARE(scoreOf(truth, {2, 1}).stakeAtTen, 1.0);
        QVERIFY(near(scoreOf(truth, {1, 2}).stakeAtTen, (0.6 + 0.8 / second) / (0.8 + 0.6 / second)));
        QVERIFY(near(scoreOf(truth, {1}).stakeAtTen, 0.6 / (0.8 + 0.6 / second)));
    }

    void theLargestLossesFirstGainEverything()
    {
        const std::vector truth{plant(1, 1, 0.3), plant(2, 2, 0.2), plant(3, 3, 0.1)};
        QCOMPARE(scoreOf(truth, {1, 2, 3}).gainAtTen, 1.0);
        const double second = std::log2(3.0); // the third counts half
        QVERIFY(
            near(scoreOf(truth, {3, 2, 1}).gainAtTen, (0.1 + 0.2 / second + 0.3 / 2) / (0.3 + 0.2 / second + 0.1 / 2)));
        QVERIFY(near(scoreOf(truth, {9, 1}).gainAtTen, 0.3 / second / (0.3 + 0.2 / second + 0.1 / 2)));
        QCOMPARE(scoreOf(truth, {9, 1}).precisionAtTen, 0.5);
        QCOMPARE(scoreOf(truth, {}).gainAtTen, 0.0);
    }

    void whatFollowsFromACauseIsNoLossOfItsOwn()
    {
        const std::vector truth{plant(1, 1, 0.3), plant(2, 1, 0.3), plant(3, 3, 0.1)};
        QCOMPARE(scoreOf(truth, {1, 3}).gainAtTen, 1.0);
        QCOMPARE(scoreOf(truth, {2, 3}).gainAtTen, 1.0); // it leads to the cause
        QVERIFY(scoreOf(truth, {1, 2, 3}).gainAtTen < 1); // the same told twice
    }

    void errorsAreCountedThatAreTrue()
    {
        const FirstPageScore score = scoreOf({plant(1, 1, 0.3), plant(2, 2, 0.2)}, {1, 9});
        QCOMPARE(score.errors, 1);
        QCOMPARE(score.errorsShown, 1);
        QCOMPARE(score.heavyErrors, 0);
    }

    void noMoreHeavyErrorsAreAskedForThanThereArePlaces()
    {
        std::vector<generate::Planted> truth;
        rules::Findings found;
        for (int each = 1; each <= 14; ++each) {
            truth.push_back(plant(each, each, 0.5));
            rules::Finding finding{.rule = "KPI-010", .level = rules::Level::Error, .subjects = {kpi(each)}};
            finding.share = each == 14 ? 0.29 : 0.3;
            finding.place = each <= 12 ? each : 0;
            found.findings.push_back(finding);
        }
        generate::Generated generated;
        generated.truth = truth;
        FirstPageScore score = scoreFirstPage(found, generated, QDate(2026, 7, 8));
        QCOMPARE(score.errors, 14);
        QCOMPARE(score.heavyErrors, 12);
        QCOMPARE(score.heavyErrorsShown, 12);
        found.findings.resize(3);
        found.findings[0].place = 0;
        score = scoreFirstPage(found, generated, QDate(2026, 7, 8));
        QCOMPARE(score.heavyErrors, 3);
        QCOMPARE(score.heavyErrorsShown, 2);
    }

    void honestClaimsAreCalibrated()
    {
        Claims claims(8, {0.8, true});
        claims.insert(claims.end(), 2, {0.8, false});
        QVERIFY(near(calibrationOf(claims).error, 0) && near(calibrationOf(claims).skill, 0)); // no more than the rate
        QCOMPARE(calibrationOf(claims).baseRate, 0.8);
        claims.insert(claims.end(), 10, {0.0, false});
        QVERIFY(near(calibrationOf(claims).error, 0) && calibrationOf(claims).skill > 0.6);
        const Calibration boast = calibrationOf(Claims{{1, true}, {1, false}});
        QVERIFY(near(boast.error, 0.5) && near(boast.skill, -1));
        QCOMPARE(calibrationOf({}).error, 0.0);
    }

    void verdictsElsewhereTeachHowFarARuleIsToBeTrusted()
    {
        std::vector<Judged> all = judged("KPI-001", 0, 30, false);
        std::ranges::copy(judged("KPI-001", 1, 30, false), std::back_inserter(all));
        std::ranges::copy(judged("DEP-003", 0, 30, true), std::back_inserter(all));
        std::ranges::copy(judged("DEP-003", 1, 30, true), std::back_inserter(all));
        const Calibration before = calibrationAtFirst(all);
        const Calibration after = calibrationAfterVerdicts(all);
        QVERIFY(near(before.error, (0.5 + 0.02) / 2)); // the means of the priors
        QVERIFY(near(after.error, (5.0 / 40 + 0.4 / 50) / 2) && after.skill > before.skill);
        // Nothing is judged by itself.
        QVERIFY(near(calibrationAfterVerdicts(judged("KPI-001", 0, 30, false)).error, 0.5));
    }

    void organisationsStayApartInTheSum()
    {
        FirstPageScore sum = scoreOf({plant(1, 1, 0.3)}, {1});
        sum += scoreOf({plant(1, 1, 0.3)}, {1});
        QCOMPARE(sum.runs, 2);
        QCOMPARE(sum.judged.size(), 2U);
        QCOMPARE(sum.judged[1].organisation, 1);
        QCOMPARE(sum.gainAtTen, 2.0);
    }

    void noiseIsTheSameEachTime()
    {
        Plan plan;
        plan.replace(Table<Observation>({{.kpi = {1}, .start = QDate(2026, 1, 1), .actual = 200},
                                         {.kpi = {1}, .start = QDate(2026, 2, 1), .target = 7}}));
        const Plan noisy = withNoise(plan, 0.01);
        const auto &values = noisy.table<Observation>();
        QVERIFY(*values[0].actual != 200 && std::abs(*values[0].actual - 200) < 8);
        QVERIFY(!values[1].actual && *values[1].target == 7);
        QCOMPARE(*withNoise(plan, 0.01).table<Observation>()[0].actual, *values[0].actual);
        QCOMPARE(*withNoise(plan, 0).table<Observation>()[0].actual, 200.0);
    }
};

QD_TEST_MAIN(TestFirstPageScore)
#include "tst_firstpagescore.moc"
