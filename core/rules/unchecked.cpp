// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/unchecked.h"

namespace qd::rules {

namespace {

/// Whether the two say the same but for the numbers in it.
bool isAlike(const Message &a, const Message &b)
{
    return qstrcmp(a.text, b.text) == 0 && a.count.has_value() == b.count.has_value()
        && std::ranges::equal(a.arguments, b.arguments, [](const auto &one, const auto &other) {
               return one == other || (std::holds_alternative<int>(one) && std::holds_alternative<int>(other));
           });
}

/// Each differing number of the reasons as the range they take.
Message commonReason(const std::vector<const NotEvaluated *> &items)
{
    Message reason = items.front()->reason;
    for (std::size_t place = 0; place < reason.arguments.size(); ++place) {
        if (!std::holds_alternative<int>(reason.arguments[place]))
            continue;
        const auto numberOf = [&](const NotEvaluated *item) { return std::get<int>(item->reason.arguments[place]); };
        const int least = numberOf(*std::ranges::min_element(items, {}, numberOf));
        const int most = numberOf(*std::ranges::max_element(items, {}, numberOf));
        if (least != most)
            reason.arguments[place] = QStringLiteral("%1\u2013%2").arg(least).arg(most);
    }
    return reason;
}

} // namespace

std::vector<UncheckedGroup> uncheckedGroups(const Findings &findings)
{
    std::vector<UncheckedGroup> groups;
    for (const NotEvaluated &item : findings.notEvaluated) {
        const auto group = std::ranges::find_if(groups, [&](const UncheckedGroup &known) {
            const NotEvaluated &first = *known.items.front();
            return qstrcmp(known.rule, item.rule) == 0 && qstrcmp(first.subject.table, item.subject.table) == 0
                && isAlike(first.reason, item.reason) && first.reason.count == item.reason.count;
        });
        if (group != groups.end())
            group->items.push_back(&item);
        else
            groups.push_back({item.rule, {}, {&item}});
    }
    for (UncheckedGroup &group : groups)
        group.reason = commonReason(group.items);
    return groups;
}

} // namespace qd::rules
