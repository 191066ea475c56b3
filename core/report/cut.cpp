// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cut.h"

#include "base/tr.h"

#include <algorithm>

namespace qd::report {

namespace {

std::vector<const Department *> departmentsOn(const Plan &plan, QDate asOf, std::span<const DepartmentId> of)
{
    std::vector<const Department *> departments;
    for (const Department &department : plan.table<Department>()) {
        const bool isOver = department.validTo.isValid() && department.validTo < asOf;
        const bool isToCome = department.validFrom.isValid() && department.validFrom > asOf;
        if (!isOver && !isToCome && isAmong(of, department.id))
            departments.push_back(&department);
    }
    std::ranges::sort(departments, {}, [](const Department *d) { return std::tuple(d->position, d->id); });
    return departments;
}

} // namespace

QString commonOf(const Department &department, Cut cut)
{
    switch (cut) {
    case Cut::Department:
        break;
    case Cut::Function:
        return department.function;
    case Cut::BusinessUnit:
        return department.businessUnit;
    case Cut::Geography:
        return department.geography;
    }
    return department.name;
}

bool isAmong(std::span<const DepartmentId> of, DepartmentId department)
{
    return of.empty() || std::ranges::find(of, department) != of.end();
}

std::vector<CutPart> partsBy(const Plan &plan, Cut cut, QDate asOf, std::span<const DepartmentId> of)
{
    std::vector<CutPart> parts;
    CutPart others{Tr::tr("Others"), Tr::tr("Others"), {}};
    for (const Department *department : departmentsOn(plan, asOf, of)) {
        const QString name = commonOf(*department, cut);
        const auto part = cut == Cut::Department ? parts.end() : std::ranges::find(parts, name, &CutPart::name);
        if (name.isEmpty())
            others.departments.push_back(department->id);
        else if (part != parts.end())
            part->departments.push_back(department->id);
        else if (cut == Cut::Department && !department->shortName.isEmpty())
            parts.push_back({name, department->shortName, {department->id}});
        else
            parts.push_back({name, name, {department->id}});
    }
    if (!parts.empty() && !others.departments.empty())
        parts.push_back(std::move(others));
    return parts;
}

Cut fittingCut(const Plan &plan, QDate asOf, std::size_t most, std::span<const DepartmentId> of)
{
    if (partsBy(plan, Cut::Department, asOf, of).size() <= most)
        return Cut::Department;
    Cut best = Cut::Department;
    std::size_t finest = 1; // one part for all of them says nothing
    for (const Cut cut : {Cut::Function, Cut::BusinessUnit, Cut::Geography}) {
        const std::size_t count = partsBy(plan, cut, asOf, of).size();
        if (count > finest && count <= most) {
            finest = count;
            best = cut;
        }
    }
    return best;
}

} // namespace qd::report
