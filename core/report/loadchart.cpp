// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/loadchart.h"

#include "base/tr.h"
#include "model/load.h"
#include "report/charttext.h"

#include <algorithm>
#include <cmath>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double Full = 100; ///< percent

/// How many requests of \a department wait for an answer.
int openRequests(const Plan &plan, DepartmentId department)
{
    return int(std::ranges::count_if(plan.table<ResourceRequest>(), [&](const ResourceRequest &request) {
        return request.department == department && request.state == RequestState::Asked;
    }));
}

BarRow rowOf(const Plan &plan, const Load &load, const Wording &wording)
{
    const double percent = load.ratio() * Full;
    const auto days = [&](double amount) { return wording.quantity({amount, Unit{}}); };
    BarRow row;
    row.name = load.department->name;
    row.detail = wording.period({load.capacity->cadence, load.capacity->start});
    row.parts = {{0, std::min(percent, Full), BarFill::Actual}};
    if (percent > Full)
        row.parts.push_back({Full, percent, BarFill::Off});
    row.value = percent;
    row.label = numberText(std::round(percent), 0) + u" %"_s;
    QStringList words{Tr::tr("%1 of %2 person-days").arg(days(load.effort), days(load.available))};
    if (const int asked = openRequests(plan, load.department->id); asked > 0)
        words << Tr::tr("%n request(s)", nullptr, asked);
    if (load.withoutEffort > 0)
        words << Tr::tr("%n without effort", nullptr, load.withoutEffort);
    row.words = words.join(u", "_s);
    row.mark = percent > Full ? Status::Off : load.withoutEffort > 0 ? Status::None : Status::Ok;
    row.reading = Tr::tr("%1, %2: %3, %4 of what is available, %n hand-off(s) accepted.",
                         "department, period, person-days, percent", int(load.accepted.size()))
                      .arg(row.name, row.detail, row.words, row.label);
    return row;
}

} // namespace

BarSpec loadChart(const Plan &plan, DepartmentId department, QDate asOf, const Wording &wording)
{
    std::vector<Load> all = loads(plan, asOf);
    if (department.isValid())
        std::erase_if(all, [&](const Load &load) { return load.department->id != department; });
    std::ranges::stable_sort(all, std::ranges::greater(), &Load::ratio);
    BarSpec spec;
    spec.id = u"load"_s;
    for (const Load &load : all)
        spec.rows.push_back(rowOf(plan, load, wording));
    if (spec.rows.empty())
        return spec;
    const auto over = std::ranges::count_if(all, [](const Load &load) { return load.ratio() > 1; });
    spec.title = over == 0
        ? Tr::tr("Nobody has accepted more than there is capacity for")
        : Tr::tr("%n time(s) more is accepted than there is capacity for, at most %1", "percent", int(over))
              .arg(spec.rows.front().label);
    spec.subtitle = Tr::tr("Effort of accepted hand-offs in percent of the available person-days, by department and "
                           "period, n = %1.")
                        .arg(spec.rows.size());
    spec.nameHeading = Tr::tr("Department");
    spec.detailHeading = Tr::tr("Period");
    spec.valueHeading = Tr::tr("Load in percent");
    spec.wordsHeading = Tr::tr("Accepted and available");
    spec.lines = {{Full, Tr::tr("available")}};
    describeRows(spec);
    fitScale(spec);
    return spec;
}

} // namespace qd::report
