// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/progress.h"

namespace qd {

namespace {

const CheckIn *checkInOf(const Plan &plan, ObjectiveId objective, const Period &period)
{
    return plan.table<CheckIn>().find(std::tuple(objective, period.cadence, period.start.toJulianDay()));
}

} // namespace

bool isOpen(const Objective &objective)
{
    return objective.state != ObjectiveState::Achieved && objective.state != ObjectiveState::NotAchieved
        && objective.state != ObjectiveState::Abandoned;
}

Status statusMark(Progress progress)
{
    const auto score = scoreOf(progress);
    return score ? statusMark(*score) : Status::None;
}

Status statusMark(double score)
{
    return score < 0.5 ? Status::Ok : score < 1.5 ? Status::Risk : Status::Off;
}

std::optional<double> scoreOf(Progress progress)
{
    switch (progress) {
    case Progress::OnTrack:
    case Progress::Achieved:
        return 0;
    case Progress::AtRisk:
        return 1;
    case Progress::OffTrack:
    case Progress::NotAchieved:
        return 2;
    case Progress::NotStarted:
    case Progress::Cancelled:
        break;
    }
    return {};
}

std::vector<const CheckIn *> closedCheckIns(const Plan &plan, ObjectiveId objective, QDate asOf)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    std::vector<const CheckIn *> found;
    for (const CheckIn &checkIn : plan.table<CheckIn>().startingWith(objective)) {
        if (calendar.end(checkIn.period()) <= asOf)
            found.push_back(&checkIn);
    }
    std::ranges::sort(found, std::ranges::greater(), &CheckIn::start);
    return found;
}

std::vector<ObjectivePart> partsOf(const Plan &plan, ObjectiveId parent, const Period &period)
{
    std::vector<ObjectivePart> parts;
    for (const ObjectiveParent &link : plan.table<ObjectiveParent>()) {
        const Objective *child = link.parent == parent ? plan.find(link.objective) : nullptr;
        const CheckIn *checkIn = child ? checkInOf(plan, child->id, period) : nullptr;
        const auto score = checkIn ? scoreOf(checkIn->status) : std::nullopt;
        if (score)
            parts.push_back({child, checkIn, link.weight, *score});
    }
    return parts;
}

double rollUp(const Objective &parent, std::span<const ObjectivePart> parts)
{
    double worst = 0;
    double sum = 0;
    double weights = 0;
    for (const ObjectivePart &part : parts) {
        worst = std::max(worst, part.score);
        sum += part.weight * part.score;
        weights += part.weight;
    }
    return parent.rollUp == RollUp::Worst || weights <= 0 ? worst : sum / weights;
}

} // namespace qd
