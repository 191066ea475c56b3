// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/wording.h"
#include "rules/catalogue.h"

#include <optional>

class QWidget;

namespace qd::ui {

/// What somebody decides about a proposal, or about dismissals and settings that do nothing any more.
struct UpkeepDecision
{
    enum class What { Follow, Leave, Remove };

    What what = What::Remove;
    std::vector<std::size_t> chosen; ///< one of the proposals, or some of what is not needed
    QString reason; ///< of what is decided about a proposal
};

/// Shows the proposals of \a findings and what of \a plan is not needed any more, and asks for one decision. What is
/// not needed can be chosen together. Nothing when the person changed their mind.
std::optional<UpkeepDecision> askForUpkeep(const rules::Findings &findings, const Plan &plan,
                                           const report::Wording &wording, QWidget *parent);

} // namespace qd::ui
