// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// How alike two names are. Weak evidence that they mean one thing: "net revenue" and "net revenue retention" look
/// alike letter by letter and are not, "customer churn" and "churn customer" look different and are the same. Hence
/// words first, letters only for what the words leave. Texts are UTF-16 and come in lower case: which letters belong
/// together is a matter of language that this folder knows nothing of.
namespace qd::stats {

/// Winkler (1990) on Jaro (1989), 0 to 1: prefix of four letters at most, weight 0.1. Two empty texts are alike.
double jaroWinkler(std::u16string_view a, std::u16string_view b);

/// What names are reduced to before words are compared.
struct Vocabulary
{
    std::map<std::u16string, std::u16string, std::less<>> spelledOut; ///< abbreviation to word: pct to percent
    std::set<std::u16string, std::less<>> empty; ///< words that any name may have
};
/// pct, % and percent are one; rate, total, kpi and monthly say nothing.
const Vocabulary &kpiVocabulary();

/// The words of \a name that carry its meaning, sorted, each once. A word is a row of letters and digits, or "%";
/// beyond ASCII everything counts as a letter except the spaces and punctuation of Latin-1 and of General Punctuation.
std::vector<std::u16string> wordsOf(std::u16string_view name, const Vocabulary &vocabulary = kpiVocabulary());

/// What two rows of wordsOf() have in common.
struct Likeness
{
    double dice = 0; ///< 2 |common| / (|a| + |b|) (Dice, Ecology 26, 1945); 0 when either has no words
    double closestOfRest =
        0; ///< Jaro-Winkler of the two most alike words that are not common; 0 when one side has none
};
Likeness likeness(const std::vector<std::u16string> &a, const std::vector<std::u16string> &b);

/// Worth comparing their definitions: Dice from .8, or from .6 with two more words nearly the same (.92, a slip of the
/// pen or a plural) and units of one class.
bool mayBeOneName(const Likeness &likeness, bool sameUnitClass);

/// Whether \a b is \a a with one slip of the pen: a letter too few, too many or another one, or two neighbours in each
/// other's place (F. J. Damerau, Communications of the ACM 7, 1964: so are four of five misspelt words). Equal texts
/// are none, digits never slip, and texts below five letters are too short to tell.
bool isSlip(std::u16string_view a, std::u16string_view b);

} // namespace qd::stats
