// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/firstpagescore.h"

#include "harness/scoring.h"
#include "rules/catalogue.h"
#include "rules/firstpage.h"
#include "rules/ranking.h"
#include "stats/random.h"

#include <array>
#include <cmath>
#include <map>
#include <set>

namespace qd::harness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t Page = 10;
constexpr double HeavyShare = 0.3;
constexpr double LeastConfidence = 0.5;
constexpr double NoiseShare = 0.01;

using Gains = std::map<int, double>; ///< by cause

/// What each cause costs: what follows from it is told with it.
Gains lossesIn(const generate::Generated &generated)
{
    Gains losses;
    for (const generate::Planted &plant : generated.truth)
        losses[plant.root] = std::max(losses[plant.root], plant.loss);
    return losses;
}

/// What each cause puts at stake.
Gains stakesIn(const generate::Generated &generated)
{
    static constexpr std::array<double, 3> floors{0.1, 0.3, 0.6};
    Gains stakes;
    for (const generate::Planted &plant : generated.truth) {
        const rules::Level level = rules::findRule(QLatin1String(plant.rule))->level;
        stakes[plant.root] = std::max({stakes[plant.root], plant.share, floors.at(std::size_t(level))});
    }
    return stakes;
}

double discount(std::size_t place)
{
    return 1 / std::log2(double(place) + 2);
}

double largestGain(const Gains &gains)
{
    std::vector<double> sorted;
    for (const auto &[root, each] : gains)
        sorted.push_back(each);
    std::ranges::sort(sorted, std::ranges::greater());
    double gain = 0;
    for (std::size_t place = 0; place < std::min(Page, sorted.size()); ++place)
        gain += sorted[place] * discount(place);
    return gain;
}

/// nDCG of the first ten places of \a page.
double gainOf(const std::vector<const rules::Finding *> &page, const generate::Generated &generated, const Gains &gains)
{
    std::set<int> told;
    double gain = 0;
    for (std::size_t place = 0; place < std::min(Page, page.size()); ++place) {
        for (const generate::Planted *plant : behind(*page[place], generated.truth))
            gain += told.insert(plant->root).second ? gains.at(plant->root) * discount(place) : 0;
    }
    const double best = largestGain(gains);
    return best > 0 ? std::min(1.0, gain / best) : 1; // one finding may tell of several causes
}

void scorePlaces(const std::vector<const rules::Finding *> &page, const generate::Generated &generated,
                 FirstPageScore &score)
{
    const auto places = std::ptrdiff_t(std::min(Page, page.size()));
    const auto right = std::count_if(page.begin(), page.begin() + places, [&](const rules::Finding *finding) {
        return !behind(*finding, generated.truth).empty();
    });
    score.precisionAtTen = places > 0 ? double(right) / double(places) : 1;
    score.gainAtTen = gainOf(page, generated, lossesIn(generated));
    score.stakeAtTen = gainOf(page, generated, stakesIn(generated));
}

std::set<QString> topOf(const rules::Findings &findings)
{
    std::set<QString> top;
    for (const rules::Finding *finding : rules::firstPage(findings)) {
        if (top.size() < Page)
            top.insert(finding->fingerprint);
    }
    return top;
}

double shareInCommon(const std::set<QString> &a, const std::set<QString> &b)
{
    const auto common = std::ranges::count_if(a, [&](const QString &each) { return b.contains(each); });
    const auto all = std::ptrdiff_t(a.size() + b.size()) - common;
    return all > 0 ? double(common) / double(all) : 1;
}

QString besideGoal(const char *what, double value, const char *goal)
{
    return u"%1 %2 (%3)"_s.arg(QLatin1String(what)).arg(value, 0, 'f', 3).arg(QLatin1String(goal));
}

QString textOf(const char *when, const Calibration &calibration)
{
    return u"certainty of %1 findings %2: %3, %4\n"_s.arg(calibration.findings)
        .arg(QLatin1String(when), besideGoal("calibration error", calibration.error, "at most 0.05"),
             besideGoal("Brier skill", calibration.skill, "above 0.2"));
}

} // namespace

FirstPageScore &FirstPageScore::operator+=(const FirstPageScore &other)
{
    precisionAtTen += other.precisionAtTen;
    gainAtTen += other.gainAtTen;
    stakeAtTen += other.stakeAtTen;
    errors += other.errors;
    errorsShown += other.errorsShown;
    heavyErrors += other.heavyErrors;
    heavyErrorsShown += other.heavyErrorsShown;
    overlapAfterNoise += other.overlapAfterNoise;
    for (Judged each : other.judged) {
        each.organisation += runs;
        judged.push_back(each);
    }
    runs += other.runs;
    return *this;
}

FirstPageScore scoreFirstPage(const rules::Findings &findings, const generate::Generated &generated, QDate asOf)
{
    FirstPageScore score{.runs = 1};
    scorePlaces(rules::firstPage(findings), generated, score);
    for (const rules::Finding &finding : findings.findings) {
        const bool isRight = !behind(finding, generated.truth).empty();
        score.judged.push_back(
            {finding.rule, finding.completeness * std::max(LeastConfidence, finding.confidence), isRight, 0});
        if (!isRight || finding.level != rules::Level::Error)
            continue;
        const bool isHeavy = finding.share >= HeavyShare;
        const bool isShown = finding.place > 0;
        ++score.errors;
        score.errorsShown += isShown ? 1 : 0;
        score.heavyErrors += isHeavy ? 1 : 0;
        score.heavyErrorsShown += isHeavy && isShown ? 1 : 0;
    }
    score.heavyErrors = std::min(score.heavyErrors, int(rules::MostOnFirstPage));
    const rules::Findings noisy = rules::diagnose(withNoise(generated.plan, NoiseShare), {}, asOf);
    score.overlapAfterNoise = shareInCommon(topOf(findings), topOf(noisy));
    return score;
}

Plan withNoise(Plan plan, double share)
{
    stats::Random random(1);
    std::vector<Observation> values(plan.table<Observation>().begin(), plan.table<Observation>().end());
    for (Observation &value : values) {
        if (value.actual)
            *value.actual *= 1 + share * random.normal();
    }
    plan.replace(Table(std::move(values)));
    return plan;
}

QString textOf(const FirstPageScore &score)
{
    const double runs = std::max(1, score.runs);
    return u"first page: %1, %2, %3, %4\n"_s.arg(
               besideGoal("precision at ten", score.precisionAtTen / runs, "at least 0.90"),
               besideGoal("nDCG at ten by stakes", score.stakeAtTen / runs, "at least 0.90"),
               besideGoal("by planted losses", score.gainAtTen / runs, "at least 0.90"),
               besideGoal("overlap after 1 % noise", score.overlapAfterNoise / runs, "at least 0.80"))
        + u"errors among the twelve: %1 of %2; of those with three tenths of the aims, as far as there are places, %3 of %4 (all)\n"_s
              .arg(score.errorsShown)
              .arg(score.errors)
              .arg(score.heavyErrorsShown)
              .arg(score.heavyErrors)
        + textOf("before any verdict", calibrationAtFirst(score.judged))
        + textOf("after verdicts", calibrationAfterVerdicts(score.judged));
}

} // namespace qd::harness
