// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"
#include "rules/signalcontext.h"
#include "stats/shift.h"

#include <compare>

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
};

/// The pairs that have a reason to move together, instead of each with each: declared, of one definition, serving one
/// objective, or of departments with a hand-off between them.
class LinkedPairs
{
public:
    LinkedPairs(const Plan &plan, const SignalContext &signalContext);

    const std::vector<LinkedPair> &candidates() const { return m_candidates; }
    /// Of those, the ones that moved together: linearly by a half at least, and, where the link is not declared, beyond
    /// trend, season and persistence with a rate of false discoveries below a tenth.
    const std::vector<PairGap> &gaps() const { return m_gaps; }
    double phi() const { return m_phi; } ///< pooled over the gaps
    int untested() const { return m_untested; } ///< candidates with too few common values
    int crowded() const { return m_crowded; } ///< links between so many KPIs that they say nothing

private:
    void findCandidates(const Plan &plan, const SignalContext &signalContext);
    void measureGaps(const std::vector<Watched> &kpis);

    std::vector<LinkedPair> m_candidates;
    std::vector<PairGap> m_gaps;
    double m_phi = 0;
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
