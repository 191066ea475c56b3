// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoffstate.h"

namespace qd {

Agreement agreementOf(const HandOff &handOff)
{
    switch (handOff.status) {
    case HandOffStatus::Rejected:
    case HandOffStatus::Withdrawn:
        return Agreement::Closed;
    case HandOffStatus::Delivered:
    case HandOffStatus::Accepted:
        return Agreement::Agreed;
    default:
        break;
    }
    if (const auto late = daysLate(handOff))
        return *late > 0 ? Agreement::Late : Agreement::Agreed;
    if (handOff.committedBy.isValid() || (!handOff.neededBy.isValid() && handOff.answeredOn.isValid()))
        return Agreement::Agreed; // a standing service without dates
    return handOff.answeredOn.isValid() ? Agreement::NoDate : Agreement::NoAnswer;
}

Status statusMark(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agreed:
        return Status::Ok;
    case Agreement::NoDate:
        return Status::Risk;
    case Agreement::Late:
        return Status::Off;
    case Agreement::NoAnswer:
    case Agreement::Closed:
        break;
    }
    return Status::None;
}

bool isPending(const HandOff &handOff)
{
    switch (handOff.status) {
    case HandOffStatus::Requested:
    case HandOffStatus::Countered:
    case HandOffStatus::Committed:
    case HandOffStatus::InProgress:
        return true;
    default:
        return false;
    }
}

bool isAccepted(const HandOff &handOff)
{
    return handOff.status == HandOffStatus::Committed || handOff.status == HandOffStatus::InProgress;
}

std::optional<int> daysLate(const HandOff &handOff)
{
    if (!handOff.neededBy.isValid() || !handOff.committedBy.isValid())
        return {};
    return int(handOff.neededBy.daysTo(handOff.committedBy));
}

} // namespace qd
