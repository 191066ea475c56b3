// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "report/frame.h"
#include "report/report.h"
#include "report/wording.h"
#include "rules/finding.h"

#include <span>

namespace qd::report {

/// What a document is made from.
struct ReportQuestion
{
    const Plan &plan;
    const rules::Findings &findings;
    const Wording &wording;
    const ReviewOptions &options;
    const Department *department = nullptr; ///< of kinds that are about one
};

/// One kind of document that can be printed. Adding one is a row of reportKinds() and the function it names.
struct ReportKind
{
    const char *id; ///< stable: the word of the command line
    const char *title; ///< QT_TRANSLATE_NOOP("qd", …)
    Result<Report> (*build)(const ReportQuestion &question);
    bool ofDepartment = false;
};

std::span<const ReportKind> reportKinds();
/// The kind called \a id, or an error that lists the kinds there are.
Result<const ReportKind *> reportKind(const QString &id);

} // namespace qd::report
