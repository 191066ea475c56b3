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

/// What a department asks for, for a period or for an earlier one, and waits for an answer about.
struct Asks
{
    double people = 0;
    double days = 0; ///< that the people would work in the period
    int others = 0; ///< for money, for equipment, or without a number
};

int weekdays(QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days += day.dayOfWeek() <= Qt::Friday ? 1 : 0;
    return days;
}

Asks asksOf(const Plan &plan, const Load &load, QDate asOf)
{
    const QDate end = plan.organisation().fiscalCalendar().end({load.capacity->cadence, load.capacity->start});
    Asks asks;
    for (const ResourceRequest &request : plan.table<ResourceRequest>()) {
        if (request.department != load.department->id || request.state != RequestState::Asked
            || (request.neededBy.isValid() && request.neededBy > end))
            continue;
        if (request.kind != RequestKind::People || !request.amount) {
            ++asks.others;
            continue;
        }
        asks.people += *request.amount;
        asks.days += *request.amount * weekdays(std::max({load.capacity->start, asOf, request.neededBy}), end);
    }
    return asks;
}

/// What the bar stands for, and what is asked for.
QString wordsOf(const Load &load, const Asks &asks, const Wording &wording)
{
    const auto count = [&](double amount) { return wording.quantity({amount, Unit{}}); };
    QStringList words{Tr::tr("%1 of %2 days", "person-days").arg(count(load.effort), count(load.available))};
    if (asks.people > 0)
        words << Tr::tr("asks for %1 people", "number").arg(count(asks.people));
    if (asks.others > 0)
        words << Tr::tr("%n request(s)", nullptr, asks.others);
    if (load.withoutEffort > 0)
        words << Tr::tr("%n without effort", nullptr, load.withoutEffort);
    return words.join(u", "_s);
}

BarRow rowOf(const Plan &plan, const Load &load, QDate asOf, const Wording &wording)
{
    const double percent = load.ratio() * Full;
    const Asks asks = asksOf(plan, load, asOf);
    BarRow row;
    row.name = load.department->name;
    row.detail = Tr::tr("%1, %2", "period, hand-offs")
                     .arg(wording.period({load.capacity->cadence, load.capacity->start}),
                          Tr::tr("%n hand-off(s)", nullptr, int(load.accepted.size())));
    row.parts = {{0, std::min(percent, Full), BarFill::Actual}};
    if (percent > Full)
        row.parts.push_back({Full, percent, BarFill::Off});
    row.value = percent;
    row.label = numberText(std::round(percent), 0) + u" %"_s;
    if (asks.days > 0 && load.available > 0)
        row.reference = Full * (load.available + asks.days) / load.available;
    row.words = wordsOf(load, asks, wording);
    row.mark = percent > Full ? Status::Off : load.withoutEffort > 0 ? Status::None : Status::Ok;
    row.reading = Tr::tr("%1, %2: %3, %4 of what is available.", "department, period, person-days, percent")
                      .arg(row.name, row.detail, row.words, row.label);
    if (row.reference)
        row.reading += u' '
            + Tr::tr("With the people asked for there would be %1 %.", "percent")
                  .arg(numberText(std::round(*row.reference), 0));
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
        spec.rows.push_back(rowOf(plan, load, asOf, wording));
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
    if (std::ranges::any_of(spec.rows, [](const BarRow &row) { return row.reference.has_value(); })) {
        spec.subtitle += u' ' + Tr::tr("Upright mark: what there would be with the people asked for.");
        spec.referenceHeading = Tr::tr("With those asked for, percent");
    }
    spec.nameHeading = Tr::tr("Department");
    spec.detailHeading = Tr::tr("Period, hand-offs accepted");
    spec.valueHeading = Tr::tr("Load in percent");
    spec.wordsHeading = Tr::tr("Person-days accepted and available");
    spec.lines = {{Full, Tr::tr("available")}};
    describeRows(spec);
    fitScale(spec);
    return spec;
}

} // namespace qd::report
