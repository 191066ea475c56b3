// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ranking.h"

#include "rules/audience.h"
#include "stats/precision.h"

#include <QHash>

#include <array>
#include <cmath>
#include <map>
#include <set>

namespace qd::rules {

namespace {

/// How bad it is for whatever depends on it.
double severityOf(Level level)
{
    static constexpr std::array<double, 3> severities{0.1, 0.3, 0.6};
    return severities.at(size_t(level));
}

/// The more the more of the company's aims hang on it. The larger of the two would leave out how much hangs on it: a
/// department's objective lies two steps below an aim, and its share of .1 to .25 below the severity of any warning.
double impactOf(const Finding &finding)
{
    return std::min(1.0, severityOf(finding.level) * (1 + finding.share));
}

constexpr double UndatedUrgency = 0.5;
/// Days from one review to the next: what the next one can still settle is half as urgent, and so is what has no date.
/// With 30 days, errors that end the cycle came after undated notes: of 174 that were planted in companies of 10 and 30
/// departments 131 were on the first page, with a quarter 167.
constexpr double UrgencyHalfLife = 91;
constexpr double DampingPerLevel = 0.7;
constexpr double LeastConfidence = 0.5;

StrategicThemeId mostCommonTheme(const ObjectiveTree &tree, std::span<const Subject> subjects)
{
    std::map<StrategicThemeId, int> counts;
    for (const Subject &subject : subjects) {
        const ObjectiveId objective = tree.objectiveOf(subject);
        if (const StrategicThemeId theme = objective.isValid() ? tree.themeOf(objective) : StrategicThemeId();
            theme.isValid())
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

QByteArrayView familyOf(const Finding &finding)
{
    const QByteArrayView rule(finding.rule);
    return rule.first(std::find(rule.begin(), rule.end(), '-') - rule.begin());
}

/// Of the records alone, so that equal ones lie together.
size_t hashOf(const std::vector<Subject> &subjects)
{
    size_t seed = 0;
    for (const Subject &subject : subjects)
        seed = qHashMulti(seed, QLatin1String(subject.table), subject.id);
    return seed;
}

} // namespace

double impactOnObjectives(const ObjectiveTree &tree, const Finding &finding)
{
    std::set<ObjectiveId> starts;
    const auto add = [&](const std::vector<Subject> &subjects) {
        for (const Subject &subject : subjects) {
            if (const ObjectiveId objective = tree.objectiveOf(subject); objective.isValid())
                starts.insert(objective);
        }
    };
    add(finding.subjects);
    for (const Evidence &evidence : finding.evidence)
        add(evidence.refs);
    std::map<ObjectiveId, int> reached;
    for (const ObjectiveId start : starts) {
        for (const auto &[id, distance] : tree.above(start)) {
            const auto [entry, isNew] = reached.emplace(id, distance);
            entry->second = isNew ? distance : std::min(entry->second, distance);
        }
    }
    double spared = 1;
    for (const auto &[id, distance] : reached)
        spared *= 1 - tree.weightOf(id) * std::pow(DampingPerLevel, distance);
    return 1 - spared;
}

double scoreOf(const Finding &finding, double precision, QDate asOf)
{
    const auto days = finding.due.isValid() ? double(std::max<qint64>(0, asOf.daysTo(finding.due))) : 0.0;
    const double urgency = finding.due.isValid() ? std::pow(2.0, -days / UrgencyHalfLife) : UndatedUrgency;
    const double certainty = precision * finding.completeness * std::max(LeastConfidence, finding.confidence);
    return 100 * impactOf(finding) * certainty * urgency;
}

StrategicThemeId storyOf(const ObjectiveTree &tree, const Finding &finding)
{
    const StrategicThemeId own = mostCommonTheme(tree, finding.subjects);
    return own.isValid() ? own : mostCommonTheme(tree, referencesOf(finding));
}

void mergeSameCause(std::vector<Finding> &findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::level);
    std::vector<Finding> kept;
    kept.reserve(findings.size());
    QHash<size_t, std::vector<size_t>> places; ///< in kept, by the hash of the records
    for (Finding &finding : findings) {
        std::vector<size_t> &alike = places[hashOf(finding.subjects)];
        const auto same = std::ranges::find_if(alike, [&](size_t place) {
            return kept[place].subjects == finding.subjects && familyOf(kept[place]) != familyOf(finding)
                && isForFacilitator(kept[place].rule) == isForFacilitator(finding.rule);
        });
        if (same == alike.end()) {
            alike.push_back(kept.size());
            kept.push_back(std::move(finding));
            continue;
        }
        kept[*same].merged.push_back(finding.rule);
        kept[*same].mergedFingerprints.push_back(finding.fingerprint);
        kept[*same].confidence = stats::sharedConfidence(std::array{kept[*same].confidence, finding.confidence});
        std::ranges::move(finding.evidence, std::back_inserter(kept[*same].evidence));
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
    using Key = std::tuple<bool, bool, double, StrategicThemeId, double, int, QByteArrayView, QString>;
    std::vector<std::pair<Key, size_t>> places;
    places.reserve(findings.size());
    for (const Finding &finding : findings)
        // What belongs to no story comes last: a story is what the room can settle together.
        // What the room does not see comes last of all, so that it leaves no gap in the numbers of exhibits.
        places.emplace_back(Key(isForFacilitator(finding.rule), !finding.story.isValid(), -loss[finding.story],
                                finding.story, -finding.score, -int(finding.level), QByteArrayView(finding.rule),
                                finding.fingerprint),
                            places.size());
    std::ranges::sort(places);
    std::vector<Finding> ranked;
    ranked.reserve(findings.size());
    for (const auto &[key, place] : places)
        ranked.push_back(std::move(findings[place]));
    findings = std::move(ranked);
}

} // namespace qd::rules
