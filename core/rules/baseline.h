// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/finding.h"

#include <functional>
#include <span>

/// What is new since the last list of findings that was kept: at the first import, and whenever a review was closed.
namespace qd::rules {

/// Changes when a sentence of the evidence changes. Numbers count to nine digits, so that every machine makes the same
/// of them.
QString digestOf(const Finding &finding);

/// \a findings as they stand on \a day, to be kept in the review of \a cycle (invalid: at the first import). \a text
/// makes titles for people.
std::vector<ReviewedFinding> keptList(const Findings &findings, QDate day, CycleId cycle,
                                      const std::function<QString(const Message &)> &text);

/// The latest list that was kept before \a day; that of \a day itself is what it is compared for. Empty: none was.
std::span<const ReviewedFinding> listBefore(const Plan &plan, QDate day);

/// What could not be judged: silence about it is no proof that anything has changed.
class Unjudged
{
public:
    explicit Unjudged(const std::vector<NotEvaluated> &notEvaluated);

    bool mayBe(const QString &rule, const QString &fingerprint) const;

private:
    QSet<QString> m_fingerprints;
    QSet<QString> m_rules; ///< that are off somewhere
};

/// Says of each finding how it compares with the last list, and which findings of that list are resolved: gone, though
/// their rule could run.
void compareWithKept(const Plan &plan, Findings &findings);

} // namespace qd::rules
