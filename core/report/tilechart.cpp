// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tilechart.h"

#include "base/tr.h"
#include "model/verdict.h"

#include <algorithm>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostValues = 8;

/// In which order results stand.
int placeOf(Outcome outcome)
{
    return outcome == Outcome::Missed ? 0 : outcome == Outcome::Undecidable ? 1 : 2;
}

QString withUnit(const QString &number, const ScorecardRow &row)
{
    return row.unit.isEmpty() ? number : number + QChar::Nbsp + row.unit;
}

std::optional<Sparkline> courseOf(const ScorecardRow &row)
{
    Sparkline course = row.sparkline;
    const auto known = std::ranges::count_if(course.values, [](const auto &value) { return value.has_value(); });
    if (known < 2)
        return {};
    if (course.values.size() > MostValues)
        course.values.erase(course.values.begin(), course.values.end() - std::ptrdiff_t(MostValues));
    return course;
}

BoxTotal tileOf(const ScorecardRow &row)
{
    BoxTotal tile;
    tile.name = row.name;
    tile.value = row.actual.isEmpty() ? Tr::tr("no value") : withUnit(row.actual, row);
    const QString beside = row.reason.isEmpty() ? row.target : row.reason;
    QString result = beside.isEmpty() ? row.result : Tr::tr("%1: %2", "result, target").arg(row.result, beside);
    if (!row.difference.isEmpty())
        result = Tr::tr("%1: %2 to %3", "result, difference, target").arg(row.result, row.difference, row.target);
    tile.differences.push_back({result, statusMark(row.outcome)});
    tile.differences.push_back(
        {row.yearBefore.isEmpty() ? Tr::tr("no value a year before") : Tr::tr("%1 a year before").arg(row.yearBefore),
         {}});
    tile.differences.push_back({row.departmentName, {}});
    tile.course = courseOf(row);
    tile.reading = Tr::tr("%1, %2, %3: %4. %5; %6.", "KPI, department, period, value, result, year before")
                       .arg(row.name, row.departmentName, row.period, tile.value, result, tile.differences[1].words);
    return tile;
}

} // namespace

TileChart tileChart(const Scorecard &card)
{
    TileChart chart;
    chart.spec.id = u"tiles"_s;
    chart.spec.title = card.title();
    chart.spec.subtitle =
        Tr::tr("Latest closed period of each KPI, missed ones first. Line: the last eight values, in the normal range. "
               "Square: missed. Circle: met. Ring: undecidable.");
    std::vector<const ScorecardRow *> rows;
    for (const ScorecardRow &row : card.rows)
        rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const ScorecardRow *row) { return placeOf(row->outcome); });
    QStringList words{chart.spec.title + u'.'};
    for (const ScorecardRow *row : rows) {
        chart.spec.totals.push_back(tileOf(*row));
        chart.kpis.push_back(row->kpi);
        words << chart.spec.totals.back().reading;
    }
    chart.spec.description = words.join(u' ');
    return chart;
}

} // namespace qd::report
