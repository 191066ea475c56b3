// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/audience.h"

#include "rules/catalogue.h"

namespace qd::rules {

bool isForFacilitator(const char *rule)
{
    static const std::vector<const char *> ids = [] {
        std::vector<const char *> found;
        for (const Rule &each : catalogue()) {
            if (each.audience == Audience::Facilitator)
                found.push_back(each.id);
        }
        return found;
    }();
    return std::ranges::any_of(ids, [&](const char *id) { return qstrcmp(id, rule) == 0; });
}

Findings forTheRoom(Findings findings)
{
    const auto isPrivate = [](const auto &item) { return isForFacilitator(item.rule); };
    std::erase_if(findings.findings, isPrivate);
    std::erase_if(findings.notEvaluated, isPrivate);
    return findings;
}

} // namespace qd::rules
