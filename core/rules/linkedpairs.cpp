// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/linkedpairs.h"

#include "rules/catalogue.h"
#include "stats/association.h"
#include "stats/falsediscovery.h"
#include "stats/persistence.h"

#include <set>

namespace qd::rules {

namespace {

constexpr std::size_t mostPairsOfALink = 400; // twenty KPIs each: beyond, the link says nothing about any two of them
constexpr std::size_t mostReporters = 3; // of one definition; with more departments, each counts its own
constexpr double falseLinks = 0.1;

/// Collects pairs, each with its strongest reason.
class Candidates
{
public:
    explicit Candidates(const std::vector<Watched> &kpis)
        : m_kpis(kpis)
    {
    }

    using Places = std::vector<std::size_t>;

    void add(std::size_t a, std::size_t b, LinkReason reason)
    {
        if (a != b && m_kpis[a].pace.year > 0 && m_kpis[a].kpi->cadence == m_kpis[b].kpi->cadence)
            m_pairs.push_back({std::min(a, b), std::max(a, b), reason});
    }

    void addEachWithEach(const Places &places, LinkReason reason)
    {
        if (places.size() * (places.size() - 1) / 2 > mostPairsOfALink) {
            ++m_crowded;
            return;
        }
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (std::size_t j = i + 1; j < places.size(); ++j)
                add(places[i], places[j], reason);
        }
    }

    void addBetween(const Places &first, const Places &second, LinkReason reason)
    {
        if (first.size() * second.size() > mostPairsOfALink) {
            ++m_crowded;
            return;
        }
        for (const std::size_t a : first) {
            for (const std::size_t b : second)
                add(a, b, reason);
        }
    }

    std::vector<LinkedPair> take()
    {
        std::ranges::sort(m_pairs);
        const auto same = [](const LinkedPair &x, const LinkedPair &y) { return x.a == y.a && x.b == y.b; };
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end(), same), m_pairs.end());
        return std::move(m_pairs);
    }
    int crowded() const { return m_crowded; }

private:
    const std::vector<Watched> &m_kpis;
    std::vector<LinkedPair> m_pairs;
    int m_crowded = 0;
};

void addDeclared(const Plan &plan, const std::vector<Watched> &kpis, Candidates &candidates)
{
    const auto placeOf = [&](KpiId id) {
        return std::size_t(std::ranges::lower_bound(kpis, id, {}, [](const Watched &w) { return w.kpi->id; })
                           - kpis.begin());
    };
    for (const KpiOperand &operand : plan.table<KpiOperand>()) {
        if (plan.find(operand.kpi) && plan.find(operand.operand))
            candidates.add(placeOf(operand.kpi), placeOf(operand.operand), LinkReason::Operand);
    }
    for (const KpiDriver &link : plan.table<KpiDriver>()) {
        if (plan.find(link.kpi) && plan.find(link.driver) && link.lag == 0) // a pair is compared period by period
            candidates.add(placeOf(link.kpi), placeOf(link.driver), LinkReason::Driver);
    }
}

void addAlike(const std::vector<Watched> &kpis, Candidates &candidates)
{
    std::map<QString, Candidates::Places> byDefinition;
    std::map<ObjectiveId, Candidates::Places> byObjective;
    for (std::size_t place = 0; place < kpis.size(); ++place) {
        const Kpi &kpi = *kpis[place].kpi;
        if (!kpi.definition.isEmpty())
            byDefinition[kpi.definition.simplified().toLower()].push_back(place);
        if (kpi.objective.isValid())
            byObjective[kpi.objective].push_back(place);
    }
    for (const auto &[definition, places] : byDefinition) {
        std::set<DepartmentId> reporters;
        for (const std::size_t place : places)
            reporters.insert(kpis[place].kpi->department);
        if (reporters.size() <= mostReporters)
            candidates.addEachWithEach(places, LinkReason::SameDefinition);
    }
    for (const auto &[objective, places] : byObjective)
        candidates.addEachWithEach(places, LinkReason::SharedObjective);
}

void addHandOffs(const Plan &plan, const std::vector<Watched> &kpis, Candidates &candidates)
{
    std::map<DepartmentId, Candidates::Places> byDepartment;
    for (std::size_t place = 0; place < kpis.size(); ++place)
        byDepartment[kpis[place].kpi->department].push_back(place);
    std::set<std::pair<DepartmentId, DepartmentId>> edges;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        const bool ended = handOff.status == HandOffStatus::Withdrawn || handOff.status == HandOffStatus::Rejected;
        if (!ended && handOff.giver.isValid() && handOff.receiver.isValid() && handOff.giver != handOff.receiver)
            edges.insert(std::minmax(handOff.giver, handOff.receiver));
    }
    for (const auto &[first, second] : edges)
        candidates.addBetween(byDepartment[first], byDepartment[second], LinkReason::HandOff);
}

stats::Measured<PairGap> gapOf(const std::vector<Watched> &kpis, const LinkedPair &pair, stats::FitNoises &fits)
{
    const Watched &a = kpis[pair.a];
    const Watched &b = kpis[pair.b];
    if (!a.season || !b.season)
        return tl::unexpected(stats::Silence::TooFewValues);
    const stats::Values ofA = a.season->standardised;
    const stats::Values ofB = b.season->standardised;
    const std::size_t common = std::min(ofA.size(), ofB.size()); // both end with the latest period
    const std::size_t baseline = common - std::min(common, std::size_t(a.pace.recent));
    auto gap = stats::standardisedGap(ofA.last(common), ofB.last(common), baseline);
    if (!gap)
        return tl::unexpected(gap.error());
    auto fit = fits.of(gap->values, {.periods = a.pace.year}, baseline);
    return PairGap{pair, std::move(*gap), baseline, std::move(fit)};
}

Subject subjectOfOrganisation(const Plan &plan)
{
    return {"organisation", plan.organisation().id.value, plan.organisation().name};
}

} // namespace

class LinkedPairs::Whitenings
{
public:
    enum class Of : std::uint8_t { BeforeRecent, AllPeriods };

    Whitenings(const std::vector<Watched> &kpis, Of of)
        : m_kpis(kpis)
        , m_of(of)
        , m_each(kpis.size())
    {
    }

    const stats::Measured<stats::Whitened> &of(std::size_t place)
    {
        auto &whitened = m_each[place];
        const Watched &watched = m_kpis[place];
        if (whitened)
            return *whitened;
        if (!watched.season)
            return whitened.emplace(tl::unexpected(watched.season.error()));
        const stats::Values values = watched.values();
        return whitened.emplace(stats::whitened(m_of == Of::AllPeriods ? values : values.first(watched.recentFrom()),
                                                {.periods = watched.pace.year}));
    }

    /// Both end in the same period: the lag is what one is longer by.
    stats::Measured<stats::Association> together(const LinkedPair &pair)
    {
        const auto &a = of(pair.a);
        const auto &b = of(pair.b);
        if (!a || !b)
            return tl::unexpected(stats::Silence::TooFewValues);
        return stats::association(*a, *b, int(b->values.size()) - int(a->values.size()));
    }
    bool areKnown(const LinkedPair &pair) { return of(pair.a) && of(pair.b); }

private:
    const std::vector<Watched> &m_kpis;
    const Of m_of;
    std::vector<std::optional<stats::Measured<stats::Whitened>>> m_each;
};

LinkedPairs::LinkedPairs(const Plan &plan, const SignalContext &signalContext, std::unique_ptr<LinkedPairs> before)
    : m_kpis(signalContext.kpis())
    , m_beforeRecent(std::make_unique<Whitenings>(m_kpis, Whitenings::Of::BeforeRecent))
    , m_whole(std::make_unique<Whitenings>(m_kpis, Whitenings::Of::AllPeriods))
{
    m_ids.reserve(m_kpis.size());
    for (const Watched &watched : m_kpis)
        m_ids.push_back(watched.kpi->id);
    findCandidates(plan);
    m_measurements.resize(m_candidates.size());
    if (before)
        takeOver(*before);
    measure();
    collectGaps();
    poolGaps();
}

LinkedPairs::~LinkedPairs() = default;

void LinkedPairs::findCandidates(const Plan &plan)
{
    Candidates candidates(m_kpis);
    addDeclared(plan, m_kpis, candidates);
    addAlike(m_kpis, candidates);
    addHandOffs(plan, m_kpis, candidates);
    m_candidates = candidates.take();
    m_crowded = candidates.crowded();
}

/// Both lists are in the order of the ids, whatever the places are.
void LinkedPairs::takeOver(LinkedPairs &before)
{
    const auto idsOf = [](const LinkedPairs &pairs, std::size_t candidate) {
        const LinkedPair &pair = pairs.m_candidates[candidate];
        return std::pair(pairs.m_ids[pair.a], pairs.m_ids[pair.b]);
    };
    std::size_t old = 0;
    for (std::size_t candidate = 0; candidate < m_candidates.size(); ++candidate) {
        const auto ids = idsOf(*this, candidate);
        while (old < before.m_candidates.size() && idsOf(before, old) < ids)
            ++old;
        if (old == before.m_candidates.size())
            return;
        const LinkedPair &pair = m_candidates[candidate];
        Measurement &known = before.m_measurements[old];
        if (idsOf(before, old) == ids && known.ofA == m_kpis[pair.a].measurement
            && known.ofB == m_kpis[pair.b].measurement)
            m_measurements[candidate] = std::move(known);
    }
}

void LinkedPairs::measure()
{
    for (std::size_t candidate = 0; candidate < m_candidates.size(); ++candidate) {
        const LinkedPair &pair = m_candidates[candidate];
        Measurement &measurement = m_measurements[candidate];
        if (measurement.ofA == 0) { // not taken over
            measurement.ofA = m_kpis[pair.a].measurement;
            measurement.ofB = m_kpis[pair.b].measurement;
            auto gap = gapOf(m_kpis, pair, m_fits);
            measurement.tooFew = !gap && gap.error() == stats::Silence::TooFewValues;
            if (gap)
                measurement.gap = std::make_unique<const PairGap>(std::move(*gap));
        }
        if (measurement.gap && !pair.isDeclared() && measurement.news == Measurement::News::NotAsked)
            compareNews(pair, measurement);
    }
}

void LinkedPairs::compareNews(const LinkedPair &pair, Measurement &measurement)
{
    measurement.news = m_beforeRecent->areKnown(pair) ? Measurement::News::Compared : Measurement::News::TooFew;
    if (const auto together = m_beforeRecent->together(pair))
        measurement.p = together->p;
}

void LinkedPairs::collectGaps()
{
    std::vector<double> pValues; ///< of the links that are not declared: those that never moved together count as 1
    std::vector<std::pair<std::size_t, std::optional<std::size_t>>> moved; ///< candidates, and places in pValues
    for (std::size_t candidate = 0; candidate < m_candidates.size(); ++candidate) {
        const Measurement &measurement = m_measurements[candidate];
        const bool inDoubt = !m_candidates[candidate].isDeclared();
        const bool known = !inDoubt || measurement.news == Measurement::News::Compared;
        m_untested += measurement.tooFew || (measurement.gap && !known) ? 1 : 0;
        if (measurement.gap && !known)
            continue;
        if (measurement.gap)
            moved.emplace_back(candidate, inDoubt ? std::optional(pValues.size()) : std::nullopt);
        if (!measurement.gap || inDoubt)
            pValues.push_back(measurement.gap ? measurement.p : 1);
    }
    const std::vector<double> rates = stats::falseDiscoveryRates(pValues);
    for (const auto &[candidate, doubt] : moved) {
        if (doubt && rates[*doubt] >= falseLinks)
            continue;
        m_gaps.push_back(*m_measurements[candidate].gap);
        m_gaps.back().pair = m_candidates[candidate];
    }
}

void LinkedPairs::poolGaps()
{
    std::vector<double> each;
    each.reserve(m_gaps.size());
    double values = 0;
    for (const PairGap &gap : m_gaps) {
        if (!knowsPersistence(m_kpis[gap.pair.a], gap.baselinePeriods))
            continue;
        each.push_back(gap.fit->persistence(gap.gap.values));
        values += gap.fit->baseline() - gap.fit->coefficients();
    }
    m_phi = stats::pooledPhi(each, values / double(std::max<std::size_t>(1, each.size())));
}

const stats::Measured<stats::Association> &LinkedPairs::together(std::size_t candidate) const
{
    auto &together = m_measurements[candidate].together;
    if (!together)
        together = m_whole->together(m_candidates[candidate]);
    return *together;
}

void saySilence(Context &context, const LinkedPairs &pairs, int untested)
{
    const Subject organisation = subjectOfOrganisation(context.plan);
    if (pairs.candidates().empty())
        context.cannotEvaluate(organisation, message(QT_TRANSLATE_NOOP("qd", "no two KPIs are linked")));
    if (untested > 0)
        context.cannotEvaluate(
            organisation,
            message(QT_TRANSLATE_N_NOOP("qd", "%n linked pair(s) with too few common values"), {}, untested));
    if (pairs.crowded() > 0)
        context.cannotEvaluate(organisation,
                               message(QT_TRANSLATE_N_NOOP("qd", "%n link(s) between too many KPIs to say anything"),
                                       {}, pairs.crowded()));
}

Message reasonFor(LinkReason reason)
{
    switch (reason) {
    case LinkReason::Operand:
        return message(QT_TRANSLATE_NOOP("qd", "They were compared because one is computed from the other."));
    case LinkReason::SameDefinition:
        return message(QT_TRANSLATE_NOOP("qd", "They were compared because their definitions are the same."));
    case LinkReason::Driver:
        return message(QT_TRANSLATE_NOOP("qd", "They were compared because one is said to move the other."));
    case LinkReason::SharedObjective:
        return message(QT_TRANSLATE_NOOP("qd", "They were compared because they serve one objective."));
    case LinkReason::HandOff:
        break;
    }
    return message(QT_TRANSLATE_NOOP("qd", "They were compared because their departments work for each other."));
}

Finding findingAbout(const Kpi &a, const Kpi &b)
{
    Finding finding;
    finding.subjects = {subjectOf(a), subjectOf(b)};
    finding.departments = {a.department};
    if (b.department != a.department)
        finding.departments.push_back(b.department);
    return finding;
}

} // namespace qd::rules
