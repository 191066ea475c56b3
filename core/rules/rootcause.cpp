// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rootcause.h"

#include "stats/precision.h"

#include <array>
#include <map>
#include <set>

namespace qd::rules {

namespace {

enum class EdgeKind : std::uint8_t { HandOff, Kpi, Objective };

/// A record that makes one finding lead to another.
using Edge = std::pair<EdgeKind, qint64>;
using Edges = std::set<Edge>;

std::optional<Edge> edgeOf(const Subject &subject)
{
    const QLatin1String table(subject.table);
    if (table == QLatin1String("handOff"))
        return Edge{EdgeKind::HandOff, subject.id};
    if (table == QLatin1String("kpi") || table == QLatin1String("observation"))
        return Edge{EdgeKind::Kpi, subject.id};
    if (table == QLatin1String("objective") || table == QLatin1String("checkIn"))
        return Edge{EdgeKind::Objective, subject.id};
    return {};
}

/// The objective that a hand-off or a KPI serves.
std::optional<Edge> servedBy(const Plan &plan, const Edge &edge)
{
    ObjectiveId objective;
    if (edge.first == EdgeKind::HandOff) {
        const HandOff *handOff = plan.find(HandOffId{edge.second});
        objective = handOff ? handOff->objective : ObjectiveId();
    } else if (edge.first == EdgeKind::Kpi) {
        const Kpi *kpi = plan.find(KpiId{edge.second});
        objective = kpi ? kpi->objective : ObjectiveId();
    }
    return objective.isValid() ? std::optional(Edge{EdgeKind::Objective, objective.value}) : std::nullopt;
}

/// Place in the order of causes; nothing: the family stands in none.
std::optional<std::size_t> placeOf(const Finding &finding)
{
    static constexpr std::array families{"ASM-", "CAP-", "DEP-", "FLOW-", "INI-", "KPI-", "OBJ-"};
    const auto found = std::ranges::find_if(
        families, [&](const char *family) { return QByteArrayView(finding.rule).startsWith(family); });
    return found == families.end() ? std::nullopt : std::optional(std::size_t(found - families.begin()));
}

bool mayCause(const Finding &cause, const Finding &effect)
{
    const auto first = placeOf(cause);
    const auto second = placeOf(effect);
    return first && second && *first < *second && cause.firstSeen.isValid() && effect.firstSeen.isValid()
        && cause.firstSeen <= effect.firstSeen;
}

/// Who is on a record, and how.
struct Touched
{
    std::set<std::size_t> about; ///< it is what they are about
    std::set<std::size_t> quoting; ///< their evidence refers to it
    std::set<std::size_t> serving; ///< what they are about serves it
};

std::map<Edge, Touched> touchedBy(const Plan &plan, const std::vector<Finding> &findings)
{
    std::map<Edge, Touched> touched;
    for (std::size_t index = 0; index < findings.size(); ++index) {
        if (!placeOf(findings[index]))
            continue;
        for (const Subject &subject : findings[index].subjects) {
            const auto edge = edgeOf(subject);
            if (!edge)
                continue;
            touched[*edge].about.insert(index);
            if (const auto served = servedBy(plan, *edge))
                touched[*served].serving.insert(index);
        }
        for (const Evidence &evidence : findings[index].evidence) {
            for (const Subject &subject : evidence.refs) {
                if (const auto edge = edgeOf(subject))
                    touched[*edge].quoting.insert(index);
            }
        }
    }
    return touched;
}

using Pairs = std::set<std::pair<std::size_t, std::size_t>>;

/// Pairs of cause and effect among \a ones and \a others.
void addPairs(const std::vector<Finding> &findings, const std::set<std::size_t> &causes,
              const std::set<std::size_t> &effects, Pairs &pairs)
{
    for (const std::size_t cause : causes) {
        for (const std::size_t effect : effects) {
            if (mayCause(findings[cause], findings[effect]))
                pairs.emplace(cause, effect);
        }
    }
}

} // namespace

void linkCauses(const Plan &plan, std::vector<Finding> &findings)
{
    Pairs pairs;
    for (const auto &[edge, on] : touchedBy(plan, findings)) {
        addPairs(findings, on.about, on.about, pairs);
        addPairs(findings, on.about, on.quoting, pairs);
        addPairs(findings, on.quoting, on.about, pairs);
        addPairs(findings, on.serving, on.about, pairs);
    }
    std::map<std::size_t, std::vector<double>> confidences;
    for (const auto &[cause, effect] : pairs) {
        findings[effect].causes.push_back(findings[cause].fingerprint);
        confidences[cause].push_back(findings[effect].confidence);
    }
    for (Finding &finding : findings)
        std::ranges::sort(finding.causes);
    for (auto &[cause, all] : confidences) {
        all.push_back(findings[cause].confidence);
        findings[cause].confidence = stats::sharedConfidence(all);
    }
}

} // namespace qd::rules
