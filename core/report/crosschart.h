// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/drawing.h"

#include <span>

/// The X-matrix of policy deployment (T. L. Jackson, Hoshin Kanri for the Lean Enterprise, 2006): what belongs to what,
/// from long-term themes to this year's objectives, their initiatives and KPIs, and back.
namespace qd::report {

/// More on a side than these are not read on one page.
constexpr std::size_t MostOnASide = 12;

/// Themes (without any: the aims of the company) at the bottom, open objectives at the left, initiatives that are not
/// over at the top, KPIs at the right. A link is strong when a record names the other one, and weak when it belongs to
/// it by way of objectives between them. Loose is a theme without an objective or a KPI, an objective that no
/// initiative serves, an initiative without an objective or without a KPI that it could move, a KPI without an
/// objective. Where a side has more than MostOnASide, objectives higher up come first, then what is linked most; the
/// subtitle says so, and the title counts all. Of the departments \a of (none: all) are the objectives, initiatives and
/// KPIs, beside what they belong to; loose is only what is loose in the whole company. Without items at the left: there
/// are no open objectives.
CrossSpec crossChart(const Plan &plan, std::span<const DepartmentId> of = {});

} // namespace qd::report
