// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbooks.h"

#include <optional>

class QWidget;

namespace qd::ui {

/// Which workbooks are to be written where to.
struct WorkbookOrder
{
    QString folder;
    std::vector<exchange::Workbook> books;
};

/// Asks for whom workbooks are written, \a chosen among them, and where to. Refuses a folder that holds one of the
/// files already: it may have been filled in. Nothing when the person changed their mind.
std::optional<WorkbookOrder> askForWorkbooks(const Plan &plan, const Cycle &cycle, QDate asOf,
                                             const std::vector<DepartmentId> &chosen, QWidget *parent);

} // namespace qd::ui
