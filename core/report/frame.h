// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/report.h"
#include "report/wording.h"

/// What every document says about itself: its head, its foot and its metadata.
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

/// "Q1 2026/27 review".
QString reviewName(const Wording &wording, QDate asOf);

/// An empty report with its metadata: \a kind stands in the middle of the header, \a about at its right end.
Report framed(const Plan &plan, const Wording &wording, const ReviewOptions &options, const QString &kind,
              const QString &about);

/// One line of text, at most \a most characters of it.
QString brief(const QString &text, int most);

/// A cell with nothing but text.
Cell textCell(const QString &text, Cell::Emphasis emphasis = Cell::Emphasis::Normal);
/// A cell with a shape before its text.
Cell markedCell(const QString &text, Status status, Cell::Emphasis emphasis = Cell::Emphasis::Normal);

QString departmentName(const Plan &plan, DepartmentId department);

/// Holding, weakening, broken; an assumption that nobody has tested has no mark.
Status statusMark(AssumptionVerdict verdict);

} // namespace qd::report
