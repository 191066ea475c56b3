// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/promises.h"

#include "base/tr.h"
#include "report/handoffmap.h"

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

QString shortName(const Plan &plan, DepartmentId id)
{
    const Department *department = plan.find(id);
    return !department ? QString() : department->shortName.isEmpty() ? department->name : department->shortName;
}

std::vector<const HandOff *> handOffsOf(const Plan &plan, const rules::Finding &finding)
{
    std::vector<const HandOff *> found;
    const auto add = [&](const rules::Subject &subject) {
        const HandOff *handOff = qstrcmp(subject.table, "handOff") == 0 ? plan.find(HandOffId{subject.id}) : nullptr;
        if (handOff && std::ranges::find(found, handOff) == found.end())
            found.push_back(handOff);
    };
    std::ranges::for_each(finding.subjects, add);
    return found;
}

void fitTimeLine(PromiseChart &chart)
{
    chart.first = chart.last = chart.asOf;
    const auto include = [&](QDate date) {
        if (!date.isValid())
            return;
        chart.first = std::min(chart.first, date);
        chart.last = std::max(chart.last, date);
    };
    for (const PromiseRow &row : chart.rows) {
        include(row.needed);
        include(row.promised);
    }
    include(chart.due);
    chart.first = QDate(chart.first.year(), chart.first.month(), 1);
    chart.last = QDate(chart.last.year(), chart.last.month(), 1).addMonths(1);
}

} // namespace

PromiseChart promiseChart(const Plan &plan, const rules::Finding &finding, QDate asOf, const Wording &wording,
                          std::size_t most)
{
    PromiseChart chart;
    chart.asOf = asOf;
    auto handOffs = handOffsOf(plan, finding);
    if (handOffs.empty())
        return chart;
    std::ranges::stable_sort(handOffs, std::ranges::greater(),
                             [](const HandOff *handOff) { return daysLate(*handOff).value_or(-INT_MAX); });
    handOffs.resize(std::min(handOffs.size(), most));
    QStringList sentences;
    for (const HandOff *handOff : handOffs) {
        const int late = daysLate(*handOff).value_or(1);
        const QString words = late < 0 ? Tr::tr("%n day(s) to spare", nullptr, -late)
            : late == 0                ? Tr::tr("on the day")
                                       : agreementText(*handOff, wording);
        chart.rows.push_back({handOff->name,
                              Tr::tr("%1 from %2", "departments")
                                  .arg(shortName(plan, handOff->receiver), shortName(plan, handOff->giver)),
                              handOff->neededBy, handOff->committedBy, agreementOf(*handOff), words});
        sentences << chart.rows.back().name + u": "_s + words;
    }
    if (const StrategicTheme *theme = plan.find(finding.story)) {
        chart.due = theme->due;
        chart.dueName = theme->name;
    }
    chart.description = sentences.join(u"; "_s);
    fitTimeLine(chart);
    return chart;
}

} // namespace qd::report
