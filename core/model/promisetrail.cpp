// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/promisetrail.h"

namespace qd {

PromiseTrail trailOf(const Plan &plan, const HandOff &handOff)
{
    PromiseTrail trail{.start = handOff.requestedOn, .days = {}, .movedOn = {}};
    QDate replacedOn;
    const auto promise = [&](QDate day) {
        if (!day.isValid() || (!trail.days.empty() && trail.days.back() == day))
            return;
        if (!trail.days.empty())
            trail.movedOn.push_back(replacedOn);
        trail.days.push_back(day);
    };
    for (const EarlierCommitment &earlier : plan.table<EarlierCommitment>().startingWith(handOff.id)) {
        promise(earlier.committedBy);
        replacedOn = earlier.replacedOn;
        if (earlier.decision.isValid())
            trail = {.start = replacedOn, .days = {}, .movedOn = {}};
    }
    promise(handOff.committedBy);
    return trail;
}

std::vector<EarlierCommitment> replacedPromises(const Plan &before, std::span<const Promise> now, QDate day)
{
    std::vector<EarlierCommitment> replaced;
    for (const Promise &promise : now) {
        const HandOff *const handOff = before.find(promise.handOff);
        if (!handOff || !handOff->committedBy.isValid() || !promise.day.isValid() || promise.day == handOff->committedBy
            || before.table<EarlierCommitment>().find(std::tuple(promise.handOff, day.toJulianDay())))
            continue;
        replaced.push_back({promise.handOff, day, handOff->committedBy, {}});
    }
    return replaced;
}

} // namespace qd
