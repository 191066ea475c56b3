// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/generate.h"
#include "harness/certainty.h"

/// How good the first page is: whether what stands there is true, whether the largest losses come first, and whether it
/// stays where it is when nothing has happened.
namespace qd::harness {

/// Sums over organisations.
struct FirstPageScore
{
    int runs = 0;
    double precisionAtTen = 0; ///< of the first ten places
    /// Discounted gain of those places over that of the ten largest losses in their order (nDCG: Järvelin and
    /// Kekäläinen, ACM Transactions on Information Systems 20, 2002). A place gains the loss of each cause that it is
    /// the first to tell of. The loss is what the plant notes, and the ranking never sees it: the weight of the aim of
    /// the company above the plant's objective, 0.7 for each step up to it, times how much of the objective suffers.
    /// What follows from a cause is no loss of its own.
    double gainAtTen = 0;
    /// The same for what each cause puts at stake: the larger of the floor of its rule's level (.6, .3, .1) and of the
    /// share of the aims that hang on it, which is what the ranking estimates from the findings. How large a plant was
    /// made does not count.
    double stakeAtTen = 0;
    int errors = 0; ///< true findings of the level error
    int errorsShown = 0; ///< among the twelve
    int heavyErrors = 0; ///< of them, those on which three tenths of the aims hang, as many as have places
    int heavyErrorsShown = 0;
    /// Common findings of the first ten places before and after 1 % of noise is put on all values, by those of either
    /// (P. Jaccard, 1901).
    double overlapAfterNoise = 0;
    std::vector<Judged> judged;

    FirstPageScore &operator+=(const FirstPageScore &other);
};

FirstPageScore scoreFirstPage(const rules::Findings &findings, const generate::Generated &generated, QDate asOf);

/// The plan with every actual value times 1 + share * a standard normal number, the same ones each time.
Plan withNoise(Plan plan, double share);

/// "precision at ten 1.000 (0.90), …", with the goals in brackets.
QString textOf(const FirstPageScore &score);

} // namespace qd::harness
