// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"
#include "rules/signalcontext.h"
#include "stats/association.h"
#include "stats/shift.h"

#include <compare>
#include <memory>
#include <optional>

namespace qd::rules {

class Context;

/// Why two KPIs may have to do with each other, the strongest reason first. The first three are declared.
enum class LinkReason : std::uint8_t { Operand, SameDefinition, Driver, SharedObjective, HandOff };

struct LinkedPair
{
    std::size_t a = 0; ///< places in SignalContext::kpis(), a before b
    std::size_t b = 0;
    LinkReason reason = LinkReason::HandOff;

    bool isDeclared() const { return reason <= LinkReason::Driver; }
    friend auto operator<=>(const LinkedPair &, const LinkedPair &) = default;
};

/// Two KPIs that moved together before the recent periods, and what one did beyond following the other.
struct PairGap
{
    LinkedPair pair;
    stats::Gap gap;
    std::size_t baselinePeriods = 0; ///< of the gap's values; the recent ones follow
    std::shared_ptr<const stats::FitNoise> fit; ///< what was taken off both
};

/// The pairs that have a reason to move together, instead of each with each: declared, of one definition, serving one
/// objective, or of departments with a hand-off between them. One thread uses it.
class LinkedPairs
{
public:
    /// \a before gives what was measured of pairs of which neither KPI has been measured anew since. The context must
    /// outlive it.
    LinkedPairs(const Plan &plan, const SignalContext &signalContext, std::unique_ptr<LinkedPairs> before = {});
    ~LinkedPairs();

    const std::vector<LinkedPair> &candidates() const { return m_candidates; }
    /// Of those, the ones that moved together: linearly by a half at least, and, where the link is not declared, beyond
    /// trend, season and persistence with a rate of false discoveries below a tenth.
    const std::vector<PairGap> &gaps() const { return m_gaps; }
    const stats::PooledPhi &phi() const { return m_phi; } ///< of the gaps
    int untested() const { return m_untested; } ///< candidates with too few common values
    int crowded() const { return m_crowded; } ///< links between so many KPIs that they say nothing

    /// Whether what is new in either KPI of a candidate goes with what is new in the other, over all periods; measured
    /// when it is first asked for.
    const stats::Measured<stats::Association> &together(std::size_t candidate) const;

private:
    /// What two KPIs give, whatever the reason to compare them.
    struct Measurement
    {
        quint64 ofA = 0; ///< Watched::measurement
        quint64 ofB = 0;
        std::unique_ptr<const PairGap> gap; ///< nothing: they never moved together; its pair is an old one
        bool tooFew = false; ///< values for a gap
        enum class News : std::uint8_t { NotAsked, TooFew, Compared } news = News::NotAsked;
        double p = 1; ///< of what is new in both before the recent periods, when that was compared
        std::optional<stats::Measured<stats::Association>> together; ///< nothing: not asked for
    };
    /// What is new in each period, once a KPI.
    class Whitenings;

    void findCandidates(const Plan &plan);
    void takeOver(LinkedPairs &before);
    void measure();
    void compareNews(const LinkedPair &pair, Measurement &measurement);
    void collectGaps();
    void poolGaps();

    const std::vector<Watched> &m_kpis;
    std::vector<KpiId> m_ids; ///< of m_kpis
    std::vector<LinkedPair> m_candidates;
    mutable std::vector<Measurement> m_measurements; ///< of the candidates
    stats::FitNoises m_fits;
    std::unique_ptr<Whitenings> m_beforeRecent;
    std::unique_ptr<Whitenings> m_whole;
    std::vector<PairGap> m_gaps;
    stats::PooledPhi m_phi = 0;
    int m_untested = 0;
    int m_crowded = 0;
};

/// Why the two were compared, as a sentence.
Message reasonFor(LinkReason reason);
/// A finding on both, and on their departments.
Finding findingAbout(const Kpi &a, const Kpi &b);
/// One line for all pairs that could not be compared, and one when there are none.
void saySilence(Context &context, const LinkedPairs &pairs, int untested);

} // namespace qd::rules
