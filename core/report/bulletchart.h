// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "model/plan.h"
#include "report/datatable.h"
#include "report/wording.h"

namespace qd::report {

/// One KPI against its target, on a scale of its own. Numbers are in display units.
struct BulletRow
{
    KpiId kpi;
    QString label;
    QString unit;
    double from = 0; ///< the scale
    double to = 1;
    bool reversed = false; ///< less is better: the scale runs from right to left, so that right stays better
    std::vector<double> bounds; ///< where one range ends and the next begins, rising
    std::optional<double> value;
    std::optional<double> target;
    std::optional<double> before; ///< a year ago
    QString valueText;
    QString targetText;
    QString beforeText;
    Status status = Status::None;
    QString result; ///< "Missed", or why it is undecidable
    int decimals = 0;

    /// A length may stand for a number only when the scale starts at zero; otherwise the value is a point.
    bool isBar() const { return from == 0 || to == 0; }
};

/// Bullet graphs, one below the other.
struct BulletSpec
{
    QString title;
    QString subtitle; ///< how to read them
    QString description;
    QString source;
    std::vector<BulletRow> rows;
};

/// The KPIs \a kpis as of \a asOf, exceptions first, called \a subject together. The ranges are what the process
/// usually gives: below, within and above its limits; for a KPI with bounds, its bounds.
BulletSpec bulletChart(const Plan &plan, std::span<const Kpi *const> kpis, const QString &subject, QDate asOf,
                       const Wording &wording);

DataTable dataOf(const BulletSpec &spec);

} // namespace qd::report
