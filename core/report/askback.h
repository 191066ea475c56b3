// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/wording.h"
#include "rules/finding.h"

namespace qd::report {

/// Who is accountable for \a department on \a asOf; empty: nobody is named.
QString headOf(const Plan &plan, DepartmentId department, QDate asOf);

/// A question to the departments of \a finding, ready to be sent: what it claims, what it rests on, what is asked,
/// and by when the answer helps.
QString askBack(const Plan &plan, const rules::Finding &finding, const QString &exhibit, QDate asOf,
                const Wording &wording);

} // namespace qd::report
