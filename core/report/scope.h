// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "report/cut.h"
#include "report/drawing.h"
#include "rules/finding.h"

#include <span>

/// A review of one part of the company: a function, a business unit, a geography.
namespace qd::report {

/// The departments that have \a name in common under \a cut; without a name: all of them.
struct Scope
{
    Cut cut = Cut::Department;
    QString name;

    bool isEverything() const { return name.isEmpty(); }
    friend bool operator==(const Scope &, const Scope &) = default;
};

/// The functions, business units and geographies of \a plan as of \a asOf, in this order, each cut in the order of the
/// organisation. A cut under which no two departments differ gives none.
std::vector<Scope> scopesOf(const Plan &plan, QDate asOf);
/// The scope that is called \a name under \a cut, whatever the case of its letters, or an error that lists those there
/// are.
Result<Scope> scopeCalled(const Plan &plan, QDate asOf, Cut cut, const QString &name);
/// The departments of \a scope that exist as of \a asOf. Empty: it is everything, or nothing in this plan.
std::vector<DepartmentId> departmentsOf(const Plan &plan, const Scope &scope, QDate asOf);
/// "Business unit Retail"; empty: everything.
QString nameOf(const Scope &scope);

/// What is left of a review.
struct Narrowed
{
    Plan plan;
    rules::Findings findings;
};
/// \a plan and \a findings of \a departments; of no department: all of both.
///
/// A record stays when one of the departments stands in it or in what it belongs to, when none at all stands in either
/// (the organisation, cycles, aims of the company, exchange rates), or when a record that stays names it, so that
/// nothing loses a name: partners on the other side of hand-offs, without what else is theirs.
///
/// A record belongs to what its key or its required members name; one without such, that names no department either, to
/// what else it names. A key of two records that are no departments only joins them: it stays when both do. A computed
/// KPI takes along what it is made of. A finding stays when one of the departments, or a record that stays because of
/// one, is its subject, or when it is about the company only; its number in the ranking of all findings is not kept,
/// nor what is said of rules and of findings that are gone.
///
/// What is drawn of the result says what there is in the scope. What is missing is said truly only from the whole plan:
/// charts of loose ends take that and the departments.
Narrowed narrowed(const Plan &plan, const rules::Findings &findings, std::span<const DepartmentId> departments);

/// Whether one of \a departments stands in \a record or in what it belongs to; of none: always.
bool standsIn(const Plan &plan, const rules::Subject &record, std::span<const DepartmentId> departments);

/// \a text behind the name of what it is about; as it is when that has none.
QString withScope(const QString &scopeName, const QString &text);
/// \a drawing that says in its subtitle and in its description what it is about.
Drawing withScope(const QString &scopeName, Drawing drawing);

} // namespace qd::report
