// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportkinds.h"

#include <optional>

class QWidget;

namespace qd::ui {

/// Which documents are to leave the house, and by which folder.
struct IssueOrder
{
    QString folder;
    std::vector<report::Printout> printouts;
};

/// Asks whether \a shown alone is issued or all that is read before the review, and where to. Refuses a folder that
/// holds one of the files already. Nothing when the person changed their mind.
std::optional<IssueOrder> askForIssue(const Plan &plan, const Cycle &cycle, const report::Printout &shown, QDate asOf,
                                      QWidget *parent);

} // namespace qd::ui
