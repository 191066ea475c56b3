// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ranking.h"

#include "rules/audience.h"

#include <array>
#include <cmath>
#include <deque>
#include <map>
#include <set>

namespace qd::rules {

namespace {

/// Impact of a finding that no objective depends on.
double impactFloor(Level level)
{
    static constexpr std::array<double, 3> floors{0.1, 0.3, 0.6};
    return floors.at(size_t(level));
}

double expectedPrecision(Kind kind)
{
    static constexpr std::array<double, 3> means{0.95, 0.8, 0.7};
    return means.at(size_t(kind));
}

constexpr double UndatedUrgency = 0.5;
constexpr double UrgencyHalfLife = 30; // days
constexpr double DampingPerLevel = 0.7;

bool isOf(const Subject &subject, const char *table)
{
    return qstrcmp(subject.table, table) == 0;
}

/// The objective that \a subject serves most directly.
const Objective *objectiveOf(const Plan &plan, const Subject &subject)
{
    if (isOf(subject, "objective") || isOf(subject, "checkIn"))
        return plan.find(ObjectiveId{subject.id});
    if (isOf(subject, "kpi") || isOf(subject, "observation")) {
        const Kpi *kpi = plan.find(KpiId{subject.id});
        return kpi ? plan.find(kpi->objective) : nullptr;
    }
    if (isOf(subject, "handOff")) {
        const HandOff *handOff = plan.find(HandOffId{subject.id});
        return handOff ? plan.find(handOff->objective) : nullptr;
    }
    return nullptr;
}

/// Distances, in steps upward, from \a start to every objective it serves.
std::map<ObjectiveId, int> above(const Plan &plan, ObjectiveId start)
{
    std::map<ObjectiveId, int> distance{{start, 0}};
    std::deque<ObjectiveId> waiting{start};
    while (!waiting.empty()) {
        const ObjectiveId here = waiting.front();
        waiting.pop_front();
        for (const ObjectiveParent &link : plan.table<ObjectiveParent>()) {
            if (link.objective == here && distance.emplace(link.parent, distance[here] + 1).second)
                waiting.push_back(link.parent);
        }
    }
    return distance;
}

/// Weights of the company's objectives; those without one share what the others leave.
std::map<ObjectiveId, double> topWeights(const Plan &plan)
{
    std::map<ObjectiveId, double> weights;
    double given = 0;
    int open = 0;
    for (const Objective &objective : plan.table<Objective>()) {
        if (objective.level != Rank::Company)
            continue;
        weights[objective.id] = objective.weight.value_or(-1);
        given += objective.weight.value_or(0);
        open += objective.weight ? 0 : 1;
    }
    const double rest = open > 0 ? std::max(0.0, 1 - given) / open : 0;
    const double sum = std::max(1.0, given);
    for (auto &[id, weight] : weights)
        weight = (weight < 0 ? rest : weight) / sum;
    return weights;
}

StrategicThemeId themeOf(const Plan &plan, const Subject &subject)
{
    const Objective *objective = objectiveOf(plan, subject);
    if (!objective)
        return {};
    if (objective->theme.isValid())
        return objective->theme;
    std::pair<int, StrategicThemeId> nearest{INT_MAX, {}};
    for (const auto &[id, distance] : above(plan, objective->id)) {
        const Objective *parent = plan.find(id);
        if (parent && parent->theme.isValid())
            nearest = std::min(nearest, {distance, parent->theme});
    }
    return nearest.second;
}

StrategicThemeId mostCommonTheme(const Plan &plan, std::span<const Subject> subjects)
{
    std::map<StrategicThemeId, int> counts;
    for (const Subject &subject : subjects) {
        if (const StrategicThemeId theme = themeOf(plan, subject); theme.isValid())
            ++counts[theme];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? StrategicThemeId{} : most->first;
}

std::vector<Subject> referencesOf(const Finding &finding)
{
    std::vector<Subject> references;
    for (const Evidence &evidence : finding.evidence)
        references.insert(references.end(), evidence.refs.begin(), evidence.refs.end());
    return references;
}

QByteArray familyOf(const Finding &finding)
{
    return QByteArray(finding.rule).split('-').front();
}

} // namespace

double impactOnObjectives(const Plan &plan, const Finding &finding)
{
    const auto weights = topWeights(plan);
    std::map<ObjectiveId, int> reached;
    auto records = referencesOf(finding);
    records.insert(records.end(), finding.subjects.begin(), finding.subjects.end());
    std::set<ObjectiveId> starts;
    for (const Subject &subject : records) {
        if (const Objective *objective = objectiveOf(plan, subject))
            starts.insert(objective->id);
    }
    for (const ObjectiveId start : starts) {
        for (const auto &[id, distance] : above(plan, start)) {
            const auto [entry, isNew] = reached.emplace(id, distance);
            entry->second = isNew ? distance : std::min(entry->second, distance);
        }
    }
    double spared = 1;
    for (const auto &[id, distance] : reached) {
        const auto weight = weights.find(id);
        if (weight != weights.end())
            spared *= 1 - weight->second * std::pow(DampingPerLevel, distance);
    }
    return 1 - spared;
}

double scoreOf(const Plan &plan, const Finding &finding, Kind kind, QDate asOf)
{
    const double impact = std::max(impactFloor(finding.level), impactOnObjectives(plan, finding));
    const auto days = finding.due.isValid() ? double(std::max<qint64>(0, asOf.daysTo(finding.due))) : 0.0;
    const double urgency = finding.due.isValid() ? std::pow(2.0, -days / UrgencyHalfLife) : UndatedUrgency;
    return 100 * impact * expectedPrecision(kind) * urgency;
}

StrategicThemeId storyOf(const Plan &plan, const Finding &finding)
{
    const StrategicThemeId own = mostCommonTheme(plan, finding.subjects);
    return own.isValid() ? own : mostCommonTheme(plan, referencesOf(finding));
}

void mergeSameCause(std::vector<Finding> &findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::level);
    std::vector<Finding> kept;
    for (Finding &finding : findings) {
        const auto same = std::ranges::find_if(kept, [&](const Finding &other) {
            return other.subjects == finding.subjects && familyOf(other) != familyOf(finding)
                && isForFacilitator(other.rule) == isForFacilitator(finding.rule);
        });
        if (same == kept.end()) {
            kept.push_back(std::move(finding));
            continue;
        }
        same->merged.push_back(finding.rule);
        std::ranges::move(finding.evidence, std::back_inserter(same->evidence));
    }
    findings = std::move(kept);
}

void dropLonelyStories(std::vector<Finding> &findings)
{
    std::map<StrategicThemeId, int> told;
    for (const Finding &finding : findings)
        ++told[finding.story];
    for (Finding &finding : findings) {
        if (told[finding.story] == 1)
            finding.story = {};
    }
}

void rank(std::vector<Finding> &findings)
{
    std::map<StrategicThemeId, double> loss;
    for (const Finding &finding : findings)
        loss[finding.story] = std::max(loss[finding.story], finding.score);
    const auto place = [&](const Finding &finding) {
        // What belongs to no story comes last: a story is what the room can settle together.
        // What the room does not see comes last of all, so that it leaves no gap in the numbers of exhibits.
        return std::tuple(isForFacilitator(finding.rule), !finding.story.isValid(), -loss[finding.story], finding.story,
                          -finding.score, -int(finding.level), QByteArray(finding.rule), finding.fingerprint);
    };
    std::ranges::sort(findings, {}, place);
}

} // namespace qd::rules
