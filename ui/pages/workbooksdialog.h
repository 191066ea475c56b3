// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/plan.h"

#include <optional>

class QWidget;

namespace qd::ui {

struct Workbook
{
    DepartmentId department;
    QString fileName;
};

/// Which workbooks are to be written where to.
struct WorkbookOrder
{
    QString folder;
    std::vector<Workbook> books;
};

/// Names a file for each of \a whose: no two are the same, and every system can write them.
std::vector<Workbook> workbooksFor(const Plan &plan, const Cycle &cycle, const std::vector<DepartmentId> &whose);

/// Asks for whom workbooks are written, \a chosen among them, and where to. Refuses a folder that holds one of the
/// files already: it may have been filled in. Nothing when the person changed their mind.
std::optional<WorkbookOrder> askForWorkbooks(const Plan &plan, const Cycle &cycle, QDate asOf,
                                             const std::vector<DepartmentId> &chosen, QWidget *parent);

/// Makes all workbooks, then writes them: what cannot be made leaves no files behind.
Result<void> writeWorkbooks(const Plan &plan, const WorkbookOrder &order, QDate asOf, QDate due);

} // namespace qd::ui
