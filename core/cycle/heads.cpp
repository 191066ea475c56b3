// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/heads.h"

namespace qd::cycle {

QString headOf(const Plan &plan, DepartmentId department)
{
    for (const Role &role : plan.table<Role>()) {
        const Person *person = plan.find(role.person);
        if (person && role.subject == Subjected::Department && role.record == department.value
            && role.kind == PersonRole::Accountable && !role.validTo.isValid())
            return person->name;
    }
    return {};
}

} // namespace qd::cycle
