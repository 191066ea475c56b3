// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/scorecard.h"

namespace qd::report {

struct ReviewOptions
{
    QDate asOf;
    Paper paper = Paper::A4;
    Ink ink = Ink::Colour;
    QString label; ///< confidentiality; empty: the organisation's
    QByteArray contentDigest; ///< of the document, for the footer
    QDateTime created;
};

/// The review report: cover, contents, summary, scorecard, the chart of the KPI that needs the room most, findings.
Report reviewReport(const Plan &plan, const rules::Findings &findings, const Wording &wording,
                    const ReviewOptions &options);

} // namespace qd::report
