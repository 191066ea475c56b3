// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"

/// How many findings of the statistical rules chance alone would make: to be printed beside the list.
namespace qd::rules {

/// What is known of the false signals of a rule.
enum class ChanceBasis : std::uint8_t {
    Unknown, ///< the rule says something else than that a value is unusual, or its rate was never measured
    PerSeries, ///< a rate for each watched series, by the number of values that its limits come from
    ShareOfFound ///< a share of what it finds, held by the false discovery rate
};
ChanceBasis chanceBasis(const Rule &rule);

/// Over all rules whose basis is known.
struct FalseSignals
{
    int shown = 0; ///< open findings of these rules
    int watched = 0; ///< KPIs whose values the rule KPI-001 can judge
    double expected = 0; ///< how many of the signals are to be expected without any change, a review (quarter)
};

/// The signals of \a findings, and what is to be expected of them: for KPI-001 the sum over the watched KPIs of
/// stats::falseSignalProbability() (measured there: .034 a quarter with limits from 12 values, .022 from 24, .0185 from
/// 36), for KPI-002, PAIR-001, PAIR-002 and PAIR-005 their option falseDiscoveries of what they found (Benjamini and
/// Hochberg, JRSS B 57, 1995). \a findings are those of \a plan with \a options.
FalseSignals falseSignals(const Plan &plan, const Findings &findings, const RuleOptions &options = {});

} // namespace qd::rules
