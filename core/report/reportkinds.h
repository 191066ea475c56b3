// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "report/reviewreport.h"

#include <span>

namespace qd::report {

/// One kind of document that can be printed. Adding one is a row of reportKinds() and the function it names.
struct ReportKind
{
    const char *id; ///< stable: the word of the command line
    const char *title; ///< QT_TRANSLATE_NOOP("qd", …)
    Report (*build)(const Plan &plan, const rules::Findings &findings, const Wording &wording,
                    const ReviewOptions &options);
};

std::span<const ReportKind> reportKinds();
/// The kind called \a id, or an error that lists the kinds there are.
Result<const ReportKind *> reportKind(const QString &id);

} // namespace qd::report
