// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/plan.h"

/// The input workbooks that go out together: a file for each department, in one folder.
namespace qd::exchange {

struct Workbook
{
    DepartmentId department;
    QString fileName;
};

/// Names a file for each of \a whose: no two are the same, and every system can write them.
std::vector<Workbook> workbooksFor(const Plan &plan, const Cycle &cycle, const std::vector<DepartmentId> &whose);

/// Why \a books cannot go to \a folder, in words; empty: they can. A file that is there already is never replaced: it
/// may have been filled in.
QString problemWith(const QString &folder, const std::vector<Workbook> &books);

/// Makes all workbooks, then writes them: what cannot be made leaves no files behind.
Result<void> writeWorkbooks(const Plan &plan, const QString &folder, const std::vector<Workbook> &books, QDate asOf,
                            QDate due);

} // namespace qd::exchange
