// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/followup.h"

#include "base/tr.h"
#include "cycle/phases.h"
#include "model/handoffstate.h"

#include <map>

namespace qd::cycle {

using namespace Qt::StringLiterals;

namespace {

PromiseState stateOf(QDate due, QDate doneOn, bool done, QDate asOf)
{
    if (!done)
        return due.isValid() && due < asOf ? PromiseState::Overdue : PromiseState::Open;
    return due.isValid() && doneOn.isValid() && doneOn > due ? PromiseState::KeptLate : PromiseState::Kept;
}

void count(Promise &promise, QDate agreedOn, QDate asOf)
{
    if (agreedOn.isValid())
        promise.ageDays = int(agreedOn.daysTo(asOf));
    const QDate end = promise.doneOn.isValid() ? promise.doneOn : asOf;
    if (promise.due.isValid() && (promise.state == PromiseState::Overdue || promise.state == PromiseState::KeptLate))
        promise.lateDays = int(promise.due.daysTo(end));
}

Promise promiseOf(const Plan &plan, const ActionItem &action, QDate asOf)
{
    Promise promise{action.what,
                    action.department,
                    action.owner,
                    action.due,
                    action.doneOn,
                    stateOf(action.due, action.doneOn, action.status == ActionStatus::Done, asOf),
                    action.carriedOver,
                    action.carriedBecause,
                    {},
                    0,
                    action.cycle,
                    u"record:actionItem:%1"_s.arg(action.id.value)};
    if (action.status == ActionStatus::Dropped)
        promise.state = PromiseState::Dropped;
    const Cycle *cycle = plan.find(action.cycle);
    count(promise, action.agreedOn.isValid() || !cycle ? action.agreedOn : cycle->reviewOn, asOf);
    return promise;
}

Promise promiseOf(const HandOff &handOff, QDate asOf)
{
    const bool done = handOff.status == HandOffStatus::Delivered || handOff.status == HandOffStatus::Accepted;
    Promise promise{handOff.name,
                    handOff.giver,
                    {},
                    handOff.committedBy,
                    handOff.deliveredOn,
                    stateOf(handOff.committedBy, handOff.deliveredOn, done, asOf),
                    0,
                    {},
                    {},
                    0,
                    {},
                    u"record:handOff:%1"_s.arg(handOff.id.value)};
    count(promise, handOff.answeredOn, asOf);
    return promise;
}

} // namespace

std::vector<Promise> promisesOf(const Plan &plan, QDate asOf)
{
    std::vector<Promise> promises;
    for (const ActionItem &action : plan.table<ActionItem>())
        promises.push_back(promiseOf(plan, action, asOf));
    for (const HandOff &handOff : plan.table<HandOff>()) {
        const bool done = handOff.status == HandOffStatus::Delivered || handOff.status == HandOffStatus::Accepted;
        if (handOff.committedBy.isValid() && (isAccepted(handOff) || done))
            promises.push_back(promiseOf(handOff, asOf));
    }
    std::ranges::stable_sort(promises, {}, [](const Promise &promise) {
        return std::tuple(promise.state, -promise.lateDays, !promise.due.isValid(), promise.due);
    });
    return promises;
}

bool isCounted(const Promise &promise, QDate asOf)
{
    if (promise.state == PromiseState::Dropped || (promise.state == PromiseState::Open && promise.carriedOver == 0))
        return false;
    const bool done = promise.state == PromiseState::Kept || promise.state == PromiseState::KeptLate;
    return promise.carriedOver > 0 || (promise.due.isValid() && promise.due <= asOf)
        || (done && promise.doneOn.isValid());
}

std::vector<KeepRate> keepRates(const Plan &plan, std::span<const Promise> promises, QDate asOf)
{
    KeepRate all;
    std::map<DepartmentId, KeepRate> rates;
    for (const Promise &promise : promises) {
        if (!isCounted(promise, asOf))
            continue;
        const int kept = promise.state == PromiseState::Kept && promise.carriedOver == 0 ? 1 : 0;
        for (KeepRate *rate : {&all, &rates[promise.department]}) {
            rate->kept += kept;
            ++rate->due;
        }
    }
    std::vector<KeepRate> result{all};
    for (const Department *department : departmentsOn(plan, asOf)) {
        if (const auto found = rates.find(department->id); found != rates.end()) {
            result.push_back(found->second);
            result.back().department = department->id;
        }
    }
    return result;
}

Status statusMark(PromiseState state)
{
    switch (state) {
    case PromiseState::Overdue:
        return Status::Off;
    case PromiseState::KeptLate:
        return Status::Risk;
    case PromiseState::Kept:
        return Status::Ok;
    case PromiseState::Open:
    case PromiseState::Dropped:
        break;
    }
    return Status::None;
}

QString wordFor(PromiseState state)
{
    switch (state) {
    case PromiseState::Overdue:
        return Tr::tr("Overdue");
    case PromiseState::Open:
        return Tr::tr("Open");
    case PromiseState::KeptLate:
        return Tr::tr("Kept late");
    case PromiseState::Kept:
        return Tr::tr("Kept");
    case PromiseState::Dropped:
        return Tr::tr("Dropped");
    }
    return {};
}

} // namespace qd::cycle
