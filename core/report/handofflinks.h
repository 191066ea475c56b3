// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/datatable.h"
#include "report/handoffmap.h"

/// The hand-offs between two departments taken together, and the table of all of them: what a picture of hundreds of
/// departments cannot show.
namespace qd::report {

/// What one department needs from another; or from itself.
struct HandOffLink
{
    int receiver = 0; ///< place in the map
    int giver = 0;
    std::vector<HandOffId> handOffs; ///< those that need talk first
    Agreement worst = Agreement::Agreed;
    int open = 0; ///< hand-offs that are not agreed
    int daysLate = 0; ///< of the latest; 0: none is late
    bool inCircle = false;
};

/// The links of \a map, or those of one department: late ones first, the latest of them before others; then those in a
/// circle, without an answer, without a date, and those that are agreed; of equal ones, those with more hand-offs.
std::vector<HandOffLink> linksByTrouble(const HandOffMap &map, const Plan &plan, DepartmentId about = {});

/// A row a link, in their order.
DataTable linkTable(const HandOffMap &map, const std::vector<HandOffLink> &links);
/// The finding: "Customer Support waits 46 days for Data & IT; 4 of 49 links are not settled".
QString linksTitle(const HandOffMap &map, const std::vector<HandOffLink> &links);

} // namespace qd::report
