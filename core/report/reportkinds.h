// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cycle/packets.h"
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
    PacketKind issuedAs; ///< what the note of its issue calls it
    bool ofDepartment = false;
};

std::span<const ReportKind> reportKinds();
/// The kind called \a id, or an error that lists the kinds there are.
Result<const ReportKind *> reportKind(const QString &id);

/// One document to be written: of a kind, and of a department when the kind is about one.
struct Printout
{
    const ReportKind *kind = nullptr;
    DepartmentId department = {};
};

/// What \a one says of itself, the kind of it and whom it is about: "Department pre-read: Sales Europe".
QString titleOf(const Plan &plan, const Printout &one);
/// "Department pre-read, Sales Europe, Q1 2026-27.pdf".
QString fileNameOf(const Plan &plan, const Cycle &cycle, const Printout &one);
cycle::Issue issueOf(const Plan &plan, const Printout &one, const QString &fileName);
/// The pre-reads of all departments on \a asOf.
std::vector<Printout> preReads(const Plan &plan, QDate asOf);
/// What is read before a review: the packet and the pre-reads.
std::vector<Printout> readBefore(const Plan &plan, QDate asOf);

} // namespace qd::report
