// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/handoffstate.h"
#include "report/wording.h"
#include "rules/finding.h"

/// When hand-offs are needed and for when they are promised: one row each on one time line.
namespace qd::report {

struct PromiseRow
{
    QString name;
    QString between; ///< "Support from Data & IT"
    QDate needed;
    QDate promised; ///< invalid: no date given
    Agreement agreement = Agreement::Agreed;
    QString words; ///< "46 days late"
};

struct PromiseChart
{
    std::vector<PromiseRow> rows; ///< largest gap first
    QDate first; ///< of the time line
    QDate last;
    QDate asOf;
    QDate due; ///< of the theme they serve; invalid: none
    QString dueName;
    QString description; ///< the rows in words, for a reader who does not see the picture
};

/// The hand-offs that \a finding is about, at most \a most of them. Empty when it is about none.
PromiseChart promiseChart(const Plan &plan, const rules::Finding &finding, QDate asOf, const Wording &wording,
                          std::size_t most);

} // namespace qd::report
