// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

/// Needs and offers that two departments wrote down independently, brought together.
namespace qd::exchange {

/// One side of a hand-off.
struct Pair
{
    HandOffId need; ///< said by the receiver
    HandOffId offer; ///< said by the giver

    friend auto operator<=>(const Pair &a, const Pair &b)
    {
        return std::pair(a.need.value, a.offer.value) <=> std::pair(b.need.value, b.offer.value);
    }
    friend bool operator==(const Pair &, const Pair &) = default;
};

/// Two rows that may mean the same.
struct PairSuggestion
{
    Pair pair;
    double score = 0; ///< 0 to 1
    double words = 0; ///< what of it comes from the deliverables, 0 to 1
    std::optional<int> days; ///< from the promised to the needed day; negative: too late

    friend bool operator==(const PairSuggestion &, const PairSuggestion &) = default;
};

/// Hand-offs that only their receiver, or only their giver, has said something about.
std::vector<const HandOff *> unpairedNeeds(const Plan &plan);
std::vector<const HandOff *> unpairedOffers(const Plan &plan);

/// Open hand-offs that both sides have said something about: each of them is two rows, joined.
std::vector<const HandOff *> statedByBoth(const Plan &plan);
/// Pairs that a person has looked at and keeps apart.
std::vector<Pair> keptApart(const Plan &plan);

/// How alike the words of two deliverables are, 0 to 1: order, case, endings and small words do not count.
double likeness(const QString &one, const QString &other);

/// For every need the offers of the named department that may answer it, best first. \a rejected pairs are left out.
std::vector<PairSuggestion> suggestPairs(std::span<const HandOff *const> needs, std::span<const HandOff *const> offers,
                                         const std::vector<Pair> &rejected = {});

/// What became of every row: each is in exactly one of the lists.
struct Pairing
{
    std::vector<Pair> joined;
    std::vector<HandOffId> unpaired;
    std::vector<HandOffId> rejected; ///< every suggestion for it was rejected

    std::size_t rows() const { return 2 * joined.size() + unpaired.size() + rejected.size(); }
};
/// Follows the decisions of a person. A row is joined once; later pairs with it are ignored.
Pairing pairUp(std::span<const HandOff *const> needs, std::span<const HandOff *const> offers,
               const std::vector<Pair> &joined, const std::vector<Pair> &rejected);

/// The same of a whole plan: needs, offers, what both sides have stated, and what is kept apart.
Pairing pairingOf(const Plan &plan);

/// One hand-off that says what both say. The giver's words, dates and queue come from \a offer.
HandOff joinedHandOff(const HandOff &need, const HandOff &offer);
/// Joins a need and an offer as one step; the offer's own record goes.
Result<Commit> joinPair(Document &document, const Pair &pair);
/// Notes that the two are not the same, as one step; they are not suggested again.
Result<Commit> keepApart(Document &document, const Pair &pair);

} // namespace qd::exchange
