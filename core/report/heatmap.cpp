// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/heatmap.h"

#include "base/tr.h"
#include "model/series.h"

#include <algorithm>
#include <array>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 12;
constexpr int LongRun = 3; // periods missed in a row that are worth a word

/// How often most of the KPIs are taken; the shorter one of equals.
Cadence commonCadence(std::span<const Kpi *const> kpis)
{
    std::array<int, int(Cadence::Year) + 1> counts{};
    for (const Kpi *kpi : kpis)
        ++counts.at(std::size_t(kpi->cadence));
    return Cadence(std::ranges::max_element(counts) - counts.begin());
}

/// A row with what its place in the order depends on.
struct Judged
{
    HeatRow row;
    int latest = 2; ///< rank of the latest verdict: missed, undecidable, met
    int misses = 0;
    int run = 0; ///< how many periods up to the latest one were missed
};

class HeatmapBuilder
{
public:
    HeatmapBuilder(const Plan &plan, std::span<const Kpi *const> kpis, QDate asOf, const Wording &wording)
        : m_plan(plan)
        , m_asOf(asOf)
        , m_wording(wording)
    {
        Period period = wording.calendar().lastClosed(asOf, commonCadence(kpis));
        for (int column = 0; column < Columns; ++column, period = wording.calendar().previous(period))
            m_periods.insert(m_periods.begin(), period);
        for (const Kpi *kpi : kpis)
            m_rows.push_back(judged(*kpi));
        std::ranges::stable_sort(m_rows, [](const Judged &a, const Judged &b) {
            return std::tuple(a.latest, -a.misses) < std::tuple(b.latest, -b.misses);
        });
    }

    HeatmapSpec build()
    {
        HeatmapSpec spec;
        for (const Period &period : m_periods)
            spec.columns.push_back(m_wording.shortPeriod(period));
        spec.title = title();
        spec.subtitle = Tr::tr("Exceptions first; circle: met, square: missed, ring: undecidable. Empty: no value.");
        spec.description = Tr::tr("%1. %2", "two sentences").arg(spec.title, spec.subtitle);
        for (Judged &row : m_rows)
            spec.rows.push_back(std::move(row.row));
        return spec;
    }

private:
    /// The last value of \a series whose period ends within \a column.
    const Observation *valueIn(const Series &series, const Period &column) const
    {
        const Observation *found = nullptr;
        for (const Observation &value : series) {
            const QDate end = m_wording.calendar().end(value.period());
            if (end >= column.start && end <= m_wording.calendar().end(column) && end <= m_asOf
                && (value.actual || value.target))
                found = &value;
        }
        return found;
    }

    int decimalsOf(const Kpi &kpi, const Series &series) const
    {
        std::vector<double> numbers;
        for (const Period &period : m_periods) {
            if (const Observation *value = valueIn(series, period); value && value->actual)
                numbers.push_back(*value->actual);
        }
        return decimalsFor(numbers, kpi.unit);
    }

    HeatCell cellOf(const Kpi &kpi, const Observation &value, const Verdict &verdict, int decimals) const
    {
        HeatCell cell;
        cell.status = statusMark(verdict.outcome);
        if (value.actual) {
            cell.number = *value.actual * kpi.unit.displayFactor();
            cell.text = m_wording.number(*value.actual, kpi.unit, decimals);
        }
        cell.result = verdict.outcome == Outcome::Undecidable ? wordFor(verdict.reason) : wordFor(verdict.outcome);
        const QString period = m_wording.period(value.period());
        cell.sentence = value.target && kpi.direction != Direction::Range
            ? Tr::tr("%1: %2, target %3, %4", "period, value, target, result")
                  .arg(period, cell.text, m_wording.number(*value.target, kpi.unit, decimals), cell.result)
            : Tr::tr("%1: %2, %3", "period, value, result").arg(period, cell.text, cell.result);
        return cell;
    }

    Judged judged(const Kpi &kpi) const
    {
        const Department *department = m_plan.find(kpi.department);
        Judged result;
        result.row = {kpi.id, kpi.name, department ? department->name : QString(), kpi.unit.symbol, {}};
        const Series series(m_plan, kpi, m_asOf);
        const int decimals = decimalsOf(kpi, series);
        for (const Period &period : m_periods) {
            const Observation *value = valueIn(series, period);
            if (!value) {
                result.row.cells.emplace_back();
                continue;
            }
            const Verdict verdict = judge(kpi, *value);
            result.row.cells.push_back(cellOf(kpi, *value, verdict, decimals));
            const bool missed = verdict.outcome == Outcome::Missed;
            result.misses += missed ? 1 : 0;
            result.run = missed ? result.run + 1 : 0;
            result.latest = missed ? 0 : verdict.outcome == Outcome::Undecidable ? 1 : 2;
        }
        return result;
    }

    QString title() const
    {
        if (m_rows.empty())
            return Tr::tr("No KPIs yet");
        const auto missed = std::ranges::count(m_rows, 0, &Judged::latest);
        const auto lasting = std::ranges::count_if(m_rows, [](const Judged &row) { return row.run >= LongRun; });
        const QString text =
            Tr::tr("%L1 of %Ln KPI(s) missed the latest target", nullptr, int(m_rows.size())).arg(missed);
        if (lasting == missed && missed > 0)
            return Tr::tr("%1; all for three periods or more", "how many missed").arg(text);
        return lasting == 0 ? text
                            : Tr::tr("%1; %L2 for three periods or more", "how many missed").arg(text).arg(lasting);
    }

    const Plan &m_plan;
    QDate m_asOf;
    const Wording &m_wording;
    std::vector<Period> m_periods;
    std::vector<Judged> m_rows;
};

} // namespace

HeatmapSpec heatmap(const Plan &plan, std::span<const Kpi *const> kpis, QDate asOf, const Wording &wording)
{
    return HeatmapBuilder(plan, kpis, asOf, wording).build();
}

DataTable dataOf(const HeatmapSpec &spec)
{
    DataTable table{{Tr::tr("KPI"), Tr::tr("Department"), Tr::tr("Unit")}, {}};
    for (const QString &column : spec.columns) {
        table.headings.push_back(column);
        table.headings.push_back(Tr::tr("%1, result", "period").arg(column));
    }
    for (const HeatRow &row : spec.rows) {
        std::vector<DataCell> cells{{row.label, {}}, {row.department, {}}, {row.unit, {}}};
        for (const HeatCell &cell : row.cells) {
            cells.push_back({cell.text, cell.number});
            cells.push_back({cell.result, {}});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace qd::report
