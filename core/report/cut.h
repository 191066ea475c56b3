// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <span>
#include <vector>

/// The departments of a plan one by one, or together by what they have in common.
namespace qd::report {

enum class Cut : std::uint8_t { Department, Function, BusinessUnit, Geography };

/// What \a department says of itself under \a cut, its name under Cut::Department; empty: nothing.
QString commonOf(const Department &department, Cut cut);

/// Whether \a department is one of \a of; of none stands for all.
bool isAmong(std::span<const DepartmentId> of, DepartmentId department);

/// The departments that stand together.
struct CutPart
{
    QString name;
    QString shortName; ///< written where there is no room for the name
    std::vector<DepartmentId> departments;
};

/// The departments that exist as of \a asOf, of those in \a of (none: of all), in the order of the organisation; those
/// of which \a cut says nothing are one part at the end. Without parts: no department says anything.
std::vector<CutPart> partsBy(const Plan &plan, Cut cut, QDate asOf, std::span<const DepartmentId> of = {});

/// The finest cut with at most \a most parts: departments, else functions, business units or geographies, whichever of
/// them makes more; departments where none is coarse enough.
Cut fittingCut(const Plan &plan, QDate asOf, std::size_t most, std::span<const DepartmentId> of = {});

} // namespace qd::report
