// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/cut.h"
#include "report/drawing.h"
#include "report/wording.h"

#include <span>

/// Who pulls on which aim of the company, and who on none.
namespace qd::report {

/// More columns than these are not read; departments stand together then, where the plan says by what.
constexpr std::size_t MostCoverageColumns = 16;
/// With more rows than these, objectives below the aims are left out, and what is said of the aims stays.
constexpr std::size_t MostCoverageRows = 40;

/// The open aims of the company (objectives that serve no other, when none is the company's) with the objectives right
/// below them, by department or as \a cut says. A department leads or shares an objective, serves it with one of its
/// own further down, or helps with KPIs, initiatives and hand-offs that it gives. Outlined: it leads, shares or serves,
/// and neither a KPI nor a key result of its own is below; or it serves no aim at all. The last column says how many
/// carry an aim, and which rests on one department or one owner alone. Of the departments \a of (none: all) are the
/// columns and what the title says; the last column goes on counting all of the company. Without rows: there are no
/// objectives or no departments.
GridSpec coverageChart(const Plan &plan, QDate asOf, Cut cut = Cut::Department, std::span<const DepartmentId> of = {});

} // namespace qd::report
