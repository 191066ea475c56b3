// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/scoring.h"

#include <set>

namespace qd::harness {

using namespace Qt::StringLiterals;

namespace {

/// One rule's word on some records. A finding that took up others of the same cause is one of each.
struct Claim
{
    const char *rule;
    const std::vector<rules::Subject> *subjects;
};

std::vector<Claim> claimsIn(const rules::Findings &findings)
{
    std::vector<Claim> claims;
    for (const rules::Finding &finding : findings.findings) {
        claims.push_back({finding.rule, &finding.subjects});
        for (const char *merged : finding.merged)
            claims.push_back({merged, &finding.subjects});
    }
    return claims;
}

constexpr double LeastOverlap = 0.5;

bool matches(const Claim &claim, const generate::Planted &plant)
{
    return isExplainedBy(claim.rule, plant.rule) && overlap(*claim.subjects, plant.subjects) >= LeastOverlap;
}

void countSignals(const rules::Findings &findings, Tally &tally)
{
    for (const rules::Finding &finding : findings.findings) {
        if (qstrcmp(finding.rule, "KPI-001") != 0)
            continue;
        ++tally.signalling;
        tally.adverse += finding.level == rules::Level::Warning ? 1 : 0;
    }
}

bool isFound(const generate::Planted &plant, std::span<const Claim> claims)
{
    return std::ranges::any_of(claims, [&](const Claim &claim) {
        return qstrcmp(claim.rule, plant.rule) == 0 && overlap(*claim.subjects, plant.subjects) >= LeastOverlap;
    });
}

QString lineOf(const char *rule, const std::vector<rules::Subject> &subjects)
{
    QStringList names;
    for (const rules::Subject &subject : subjects)
        names << QLatin1String(subject.table) + u" \""_s + subject.name + u'"';
    return QLatin1String(rule) + u": "_s + names.join(u", "_s);
}

bool isCertain(const char *rule)
{
    return rules::findRule(QLatin1String(rule))->kind != rules::Kind::Statistical;
}

} // namespace

Score &Score::operator+=(const Score &other)
{
    planted += other.planted;
    found += other.found;
    said += other.said;
    right += other.right;
    return *this;
}

Tally &Tally::operator+=(const Tally &other)
{
    for (const auto &[rule, score] : other.rules)
        rules[rule] += score;
    for (const auto &[effect, score] : other.byEffect)
        byEffect[effect] += score;
    for (const auto &[rule, count] : other.unplaced)
        unplaced[rule] += count;
    firstPage += other.firstPage;
    organisations += other.organisations;
    kpis += other.kpis;
    signalling += other.signalling;
    adverse += other.adverse;
    return *this;
}

bool isExplainedBy(const char *told, const char *planted)
{
    // What one cause makes several rules say.
    static const std::vector<std::set<QByteArray>> causes{
        {"DEP-007", "NET-002", "CAP-001", "CAP-005", "CAP-006"}, // more is asked of a department than it has
        {"KPI-001", "KPI-002", "KPI-003", "PAIR-001", "PAIR-002"}, // a number is not where it was
        {"DEP-011", "NET-004"}, // two share work without a word about it
        {"OBJ-005", "KPI-004", "KPI-005"}, // a target is set too high
        {"KPI-005", "KPI-008"}, // a target lies in the middle of the values
        {"KPI-009", "KPI-001", "KPI-002"}, // a number that stands still differs from what its season says
        {"PAIR-004", "KPI-005", "KPI-004"}, // a figure that is too high meets its target otherwise
    };
    return qstrcmp(told, planted) == 0 || std::ranges::any_of(causes, [&](const auto &cause) {
               return cause.contains(told) && cause.contains(planted);
           });
}

double overlap(const std::vector<rules::Subject> &a, const std::vector<rules::Subject> &b)
{
    const auto common = std::ranges::count_if(
        a, [&](const rules::Subject &subject) { return std::ranges::find(b, subject) != b.end(); });
    const auto all = std::ptrdiff_t(a.size() + b.size()) - common;
    return all > 0 ? double(common) / double(all) : 0;
}

std::vector<const generate::Planted *> behind(const rules::Finding &finding, std::span<const generate::Planted> truth)
{
    std::vector<const generate::Planted *> plants;
    for (const generate::Planted &plant : truth) {
        const bool explains = matches({finding.rule, &finding.subjects}, plant)
            || std::ranges::any_of(finding.merged, [&](const char *merged) {
                                  return matches({merged, &finding.subjects}, plant);
                              });
        if (explains)
            plants.push_back(&plant);
    }
    return plants;
}

Tally measure(const generate::Recipe &recipe)
{
    const generate::Generated generated = generate::generate(recipe);
    const rules::Findings findings = rules::diagnose(generated.plan, {}, recipe.asOf);
    Tally tally{.organisations = 1, .kpis = int(generated.plan.table<Kpi>().size())};
    for (const rules::Rule &rule : rules::catalogue())
        tally.rules[rule.id] = {};
    const auto claims = claimsIn(findings);
    for (const Claim &claim : claims) {
        Score &score = tally.rules[claim.rule];
        ++score.said;
        score.right += std::ranges::any_of(generated.truth, [&](const auto &plant) { return matches(claim, plant); });
    }
    for (const generate::Planted &plant : generated.truth) {
        Score &score = tally.rules[plant.rule];
        ++score.planted;
        const int found = isFound(plant, claims) ? 1 : 0;
        score.found += found;
        if (!isCertain(plant.rule))
            tally.byEffect[{plant.rule, plant.effect}] += {.planted = 1, .found = found};
    }
    for (const generate::PlantOrder &order : generated.unplaced)
        tally.unplaced[order.rule.toLatin1()] += order.count;
    countSignals(findings, tally);
    if (!generated.truth.empty())
        tally.firstPage = scoreFirstPage(findings, generated, recipe.asOf);
    return tally;
}

QStringList falseAlarms(const generate::Generated &generated, QDate asOf)
{
    QStringList lines;
    const rules::Findings findings = rules::diagnose(generated.plan, {}, asOf);
    for (const Claim &claim : claimsIn(findings)) {
        const bool isRight =
            std::ranges::any_of(generated.truth, [&](const auto &plant) { return matches(claim, plant); });
        if (!isRight && isCertain(claim.rule))
            lines << lineOf(claim.rule, *claim.subjects);
    }
    lines.sort();
    return lines;
}

QStringList missed(const generate::Generated &generated, QDate asOf)
{
    QStringList lines;
    const rules::Findings findings = rules::diagnose(generated.plan, {}, asOf);
    const auto claims = claimsIn(findings);
    for (const generate::Planted &plant : generated.truth) {
        if (isCertain(plant.rule) && !isFound(plant, claims))
            lines << lineOf(plant.rule, plant.subjects);
    }
    lines.sort();
    return lines;
}

} // namespace qd::harness
