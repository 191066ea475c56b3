// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"
#include "stats/precision.h"

/// How far each rule is to be trusted, from what people thought of its findings. Only verdicts that are in the plan
/// count, so that equal plans rank equally and frozen figures keep their order.
namespace qd::rules {

/// How often \a rule is right before anybody has judged its findings: as rules of its kind are on made-up organisations
/// whose truth is known, rounded. Statistics that say how many of their findings are chance are those that screen.
stats::PrecisionPrior priorOf(const Rule &rule);

/// The verdicts of a plan by rule. Who judges one finding again has changed their mind: the last verdict of a person on
/// a finding counts, once.
class VerdictCounts
{
public:
    explicit VerdictCounts(const Plan &plan);

    /// Useful and already known confirm a rule: it was right, and that somebody knew is the merit of the room. Not
    /// useful dismisses it.
    stats::Verdicts on(const Rule &rule) const;
    /// Those given after \a day; all when it is invalid.
    stats::Verdicts on(const Rule &rule, QDate day) const;
    /// The share of its findings that are expected to be worth their time.
    double precision(const Rule &rule) const;

private:
    std::vector<const FindingVerdict *> m_verdicts; ///< by rule
};

/// Rules of which it is nearly certain that too few findings are useful: after twenty verdicts one level lower when the
/// upper 90 % bound of the precision is below 0.7, off when it is below 0.5. A note has no lower level. Once somebody
/// has set level or state for the whole company, only verdicts after that day count: the old ones led to that decision.
std::vector<Proposal> proposals(const Plan &plan, const VerdictCounts &verdicts);

/// The setting that accepts \a proposal, without an id.
RuleSetting accepted(const Proposal &proposal, const QString &reason, const QString &author, QDate day);

/// What was thought of \a finding last, by anybody; nothing: none has judged it.
const FindingVerdict *lastVerdictOn(const Plan &plan, const Finding &finding);

/// A verdict on \a finding by \a author on \a day: the one that is there already, changed, or a new one without an id.
FindingVerdict verdictOn(const Plan &plan, const Finding &finding, Usefulness usefulness, const QString &author,
                         QDate day);

} // namespace qd::rules
