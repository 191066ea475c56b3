// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/similarity.h"

#include <algorithm>

namespace qd::stats {

namespace {

constexpr std::size_t longestPrefix = 4;
constexpr double prefixWeight = 0.1;
constexpr double alike = 0.8;
constexpr double halfAlike = 0.6;
constexpr double nearlyTheSame = 0.92;

bool isOfWord(char16_t c)
{
    if (c < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    const bool latinPunctuation = c <= 0xbf && c != 0xaa && c != 0xb5 && c != 0xba; // feminine, micro, masculine
    const bool generalPunctuation = (c >= 0x2000 && c <= 0x206f) || (c >= 0x3000 && c <= 0x3003);
    return !latinPunctuation && !generalPunctuation;
}

/// Letters of \a a and \a b that agree within half of the longer text, each used once.
struct Matches
{
    std::u16string ofA;
    std::u16string ofB;
};

Matches matches(std::u16string_view a, std::u16string_view b)
{
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t reach = longer / 2 > 0 ? longer / 2 - 1 : 0;
    std::vector<bool> used(b.size());
    Matches result;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t end = std::min(b.size(), i + reach + 1);
        for (std::size_t k = i > reach ? i - reach : 0; k < end; ++k) {
            if (!used[k] && a[i] == b[k]) {
                used[k] = true;
                result.ofA += a[i];
                break;
            }
        }
    }
    for (std::size_t k = 0; k < b.size(); ++k) {
        if (used[k])
            result.ofB += b[k];
    }
    return result;
}

double jaro(std::u16string_view a, std::u16string_view b)
{
    if (a.empty() && b.empty())
        return 1;
    const Matches common = matches(a, b);
    if (common.ofA.empty())
        return 0;
    std::size_t moved = 0;
    for (std::size_t i = 0; i < common.ofA.size(); ++i)
        moved += common.ofA[i] != common.ofB[i] ? 1 : 0;
    const auto m = static_cast<double>(common.ofA.size());
    const double inOrder = m - static_cast<double>(moved) / 2;
    return (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) + inOrder / m) / 3;
}

void add(std::vector<std::u16string> &words, std::u16string_view word, const Vocabulary &vocabulary)
{
    const auto spelled = vocabulary.spelledOut.find(word);
    const std::u16string_view meant = spelled == vocabulary.spelledOut.end() ? word : spelled->second;
    if (!meant.empty() && !vocabulary.empty.contains(meant))
        words.emplace_back(meant);
}

} // namespace

double jaroWinkler(std::u16string_view a, std::u16string_view b)
{
    const double letters = jaro(a, b);
    const std::size_t most = std::min({a.size(), b.size(), longestPrefix});
    std::size_t prefix = 0;
    while (prefix < most && a[prefix] == b[prefix])
        ++prefix;
    return letters + static_cast<double>(prefix) * prefixWeight * (1 - letters);
}

const Vocabulary &kpiVocabulary()
{
    static const Vocabulary vocabulary{.spelledOut = {{u"%", u"percent"}, {u"pct", u"percent"}},
                                       .empty = {u"rate", u"total", u"kpi", u"monthly"}};
    return vocabulary;
}

std::vector<std::u16string> wordsOf(std::u16string_view name, const Vocabulary &vocabulary)
{
    std::vector<std::u16string> words;
    for (std::size_t first = 0; first < name.size();) {
        std::size_t end = first;
        while (end < name.size() && isOfWord(name[end]))
            ++end;
        add(words, name.substr(first, end - first), vocabulary);
        if (end < name.size() && name[end] == u'%')
            add(words, name.substr(end, 1), vocabulary);
        first = end + 1;
    }
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

Likeness likeness(const std::vector<std::u16string> &a, const std::vector<std::u16string> &b)
{
    if (a.empty() || b.empty())
        return {};
    std::vector<std::u16string> restOfA;
    std::vector<std::u16string> restOfB;
    std::ranges::set_difference(a, b, std::back_inserter(restOfA));
    std::ranges::set_difference(b, a, std::back_inserter(restOfB));
    const auto common = static_cast<double>(a.size() - restOfA.size());
    Likeness result{.dice = 2 * common / static_cast<double>(a.size() + b.size())};
    for (const std::u16string &one : restOfA) {
        for (const std::u16string &other : restOfB)
            result.closestOfRest = std::max(result.closestOfRest, jaroWinkler(one, other));
    }
    return result;
}

bool mayBeOneName(const Likeness &likeness, bool sameUnitClass)
{
    return likeness.dice >= alike
        || (likeness.dice >= halfAlike && likeness.closestOfRest >= nearlyTheSame && sameUnitClass);
}

bool isSlip(std::u16string_view a, std::u16string_view b)
{
    constexpr std::size_t Shortest = 5;
    if (a.size() > b.size())
        std::swap(a, b);
    if (a.size() < Shortest || b.size() - a.size() > 1 || a == b)
        return false;
    const auto [inA, inB] = std::ranges::mismatch(a, b);
    const auto isDigit = [](char16_t each) { return each >= u'0' && each <= u'9'; };
    if ((inA != a.end() && isDigit(*inA)) || isDigit(*inB))
        return false;
    const std::u16string_view restOfA(inA, a.end());
    const std::u16string_view restOfB(inB, b.end());
    if (a.size() < b.size())
        return restOfA == restOfB.substr(1);
    if (restOfA.substr(1) == restOfB.substr(1))
        return true;
    return restOfA.size() > 1 && !isDigit(restOfA[1]) && restOfA[0] == restOfB[1] && restOfA[1] == restOfB[0]
        && restOfA.substr(2) == restOfB.substr(2);
}

} // namespace qd::stats
