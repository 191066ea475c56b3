// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bowlingchart.h"

#include "base/tr.h"
#include "model/todate.h"
#include "model/verdict.h"
#include "report/frame.h"
#include "report/kpifigures.h"

#include <algorithm>
#include <map>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongRun = 3; ///< targets missed in a row that are worth a word, as on the heat map

/// What a cell is about.
struct Judged
{
    Observation value;
    Verdict verdict;
};

struct KpiRow
{
    KpiId kpi;
    GridHead head;
    std::vector<GridCell> cells;
    GridCell total;
    int run = 0; ///< targets missed in a row up to the latest period
    int misses = 0; ///< in the months shown
    bool isMissed = false; ///< the latest one
};

/// What the values of \a kpi make of \a days, with its target for them.
Judged judgedOver(const Accumulator &accumulator, const Kpi &kpi, const Days &days)
{
    const Accumulated actual = accumulator.over(kpi, days);
    Judged judged{{.kpi = kpi.id, .start = days.first}, {}};
    judged.value.actual = actual.value;
    judged.value.target = targetOver(accumulator, kpi, days).value;
    judged.value.state = actual.preliminary > 0 ? ValueState::Provisional : ValueState::Final;
    const bool isWhole = actual.isComplete() || actual.cadence == Cadence::Day; // not every day has a number
    judged.verdict = !actual.value ? Verdict{Outcome::Undecidable, actual.reason}
        : isWhole                  ? judge(kpi, judged.value)
                                   : Verdict{Outcome::Undecidable, Reason::Incomplete};
    return judged;
}

class Bowling
{
public:
    Bowling(const Plan &plan, QDate asOf, const Wording &wording)
        : m_plan(plan)
        , m_asOf(asOf)
        , m_wording(wording)
        , m_accumulator(plan)
        , m_year(calendar().containing(calendar().lastClosed(asOf, Cadence::Month).start, Cadence::Year))
    {
        const QDate end = calendar().end(m_year);
        for (Period month = calendar().containing(m_year.start, Cadence::Month); month.start <= end;
             month = calendar().next(month))
            m_months.push_back(month);
    }

    std::optional<KpiRow> rowOf(const Kpi &kpi) const
    {
        const Series series(m_plan, kpi, m_asOf);
        const auto closed = closedValues(series, calendar(), m_asOf);
        const int decimals = decimalsOf(closed, kpi);
        KpiRow row{kpi.id, {}, {}, {}};
        for (const Observation *value : closed) {
            const bool isMissed = judge(kpi, *value).outcome == Outcome::Missed;
            row.run = isMissed ? row.run + 1 : 0;
            row.isMissed = isMissed;
        }
        bool isEmpty = true;
        for (const Period &month : m_months) {
            const std::optional<Judged> judged = judgedIn(kpi, series, month);
            row.cells.push_back(judged ? cellOf(kpi, *judged, m_wording.period(month), decimals) : GridCell());
            row.misses += judged && judged->verdict.outcome == Outcome::Missed ? 1 : 0;
            isEmpty = isEmpty && !judged;
        }
        if (isEmpty)
            return {};
        row.total = totalOf(kpi, decimals);
        const QString unit = kpi.unit.symbol.isEmpty() ? QString() : u", "_s + kpi.unit.symbol;
        row.head.name = kpi.name + unit;
        row.head.detail = departmentName(m_plan, kpi.department);
        if (row.run > 1)
            row.head.detail = Tr::tr("%1, missed %n times in a row", "department", row.run).arg(row.head.detail);
        return row;
    }

    const Period &year() const { return m_year; }
    const std::vector<Period> &months() const { return m_months; }

private:
    const FiscalCalendar &calendar() const { return m_wording.calendar(); }

    std::optional<Judged> judgedIn(const Kpi &kpi, const Series &series, const Period &month) const
    {
        const bool isClosed = calendar().end(month) <= m_asOf;
        if (kpi.cadence < Cadence::Month) {
            const Judged judged = judgedOver(m_accumulator, kpi, m_accumulator.daysOf(month));
            const bool isThere = judged.value.actual || judged.value.target;
            return isThere ? std::optional(isClosed ? judged : notDue(judged.value)) : std::nullopt;
        }
        for (const Observation &value : series) {
            const QDate end = calendar().end(value.period());
            if (end < month.start || end > calendar().end(month) || (!value.actual && !value.target))
                continue;
            return isClosed ? Judged{value, judge(kpi, value)} : notDue(value);
        }
        return {};
    }

    /// Nothing is said of a month that has not ended but what is to be reached.
    static Judged notDue(Observation value)
    {
        value.actual.reset();
        return {value, {Outcome::Undecidable, Reason::NotDueYet}};
    }

    GridCell cellOf(const Kpi &kpi, const Judged &judged, const QString &when, int decimals) const
    {
        const auto &[actual, target] = std::tuple(judged.value.actual, judged.value.target);
        const bool hasTarget = target && kpi.direction != Direction::Range;
        const double factor = kpi.unit.displayFactor();
        GridCell cell;
        if (!actual && !hasTarget)
            return cell;
        if (actual && hasTarget)
            decimals = decimalsToTellApart(*actual, *target, kpi.unit, decimals);
        const QString unit = kpi.unit.symbol.isEmpty() ? QString() : u' ' + kpi.unit.symbol;
        if (actual) {
            cell.text = m_wording.number(*actual, kpi.unit, decimals);
            cell.value = *actual * factor;
            cell.mark = statusMark(judged.verdict.outcome);
        }
        if (hasTarget) {
            cell.detail = m_wording.number(*target, kpi.unit, decimals);
            cell.reference = *target * factor;
        }
        cell.isStrong = judged.verdict.outcome == Outcome::Missed;
        cell.word = judged.verdict.outcome == Outcome::Undecidable ? wordFor(judged.verdict.reason)
                                                                   : wordFor(judged.verdict.outcome);
        cell.reading = !actual ? Tr::tr("%1, %2: target %3, %4.", "KPI, period, target, result")
                                     .arg(kpi.name, when, cell.detail + unit, cell.word)
            : hasTarget
            ? Tr::tr("%1, %2: %3, target %4, %5.", "KPI, period, value, target, result")
                  .arg(kpi.name, when, cell.text + unit, cell.detail + unit, cell.word)
            : Tr::tr("%1, %2: %3, %4.", "KPI, period, value, result").arg(kpi.name, when, cell.text + unit, cell.word);
        return cell;
    }

    /// What the values make of the year so far, else what its department sent for it.
    GridCell totalOf(const Kpi &kpi, int decimals) const
    {
        const ToDate block = sumsToDate(m_accumulator, kpi, m_asOf);
        if (!block.year || block.year->days.first != m_year.start)
            return {};
        Judged judged = judgedOver(m_accumulator, kpi, block.year->days);
        const auto sent = sentToDate(m_plan, kpi, m_asOf);
        if (!judged.value.actual && sent && sent->period.start >= m_year.start) {
            judged.value.actual = sent->sent;
            const auto target = sentToDate(m_plan, kpi, m_asOf, Figure::Target);
            judged.value.target = target && target->period == sent->period ? std::optional(target->sent) : std::nullopt;
            judged.verdict = judge(kpi, judged.value);
        }
        return judged.value.actual ? cellOf(kpi, judged, Tr::tr("year to date"), decimals) : GridCell();
    }

    const Plan &m_plan;
    QDate m_asOf;
    const Wording &m_wording;
    Accumulator m_accumulator;
    Period m_year;
    std::vector<Period> m_months;
};

QString titleOf(const std::vector<KpiRow> &rows, const Plan &plan, const QString &subject)
{
    const auto lasting = int(std::ranges::count_if(rows, [](const KpiRow &row) { return row.run >= LongRun; }));
    const auto missed = int(std::ranges::count(rows, true, &KpiRow::isMissed));
    const KpiRow &worst = rows.front();
    const QString text = lasting > 0
        ? Tr::tr("%n KPI(s) missed three targets or more in a row, %1 %2", "KPI, count", lasting)
              .arg(plan.find(worst.kpi)->name)
              .arg(worst.run)
        : missed > 0 ? Tr::tr("%n KPI(s) missed the latest target, none three times in a row", nullptr, missed)
                     : Tr::tr("No latest target is missed");
    return subject.isEmpty() ? text : Tr::tr("%1: %2", "department, finding").arg(subject, text);
}

void addColumns(GridSpec &spec, const Bowling &bowling, const Wording &wording)
{
    for (const Period &month : bowling.months()) {
        const Period quarter = wording.calendar().containing(month.start, Cadence::Quarter);
        // A fiscal month of weeks may begin in the calendar month before.
        const int number = month.start.addDays(14).month();
        spec.columns.push_back(
            {wording.locale().standaloneMonthName(number, QLocale::ShortFormat), {}, wording.period(quarter)});
    }
    spec.totalsHeading = Tr::tr("To date");
}

} // namespace

BowlingChart bowlingChart(const Plan &plan, std::span<const Kpi *const> kpis, const QString &subject, QDate asOf,
                          const Wording &wording)
{
    const Bowling bowling(plan, asOf, wording);
    std::vector<KpiRow> rows;
    for (const Kpi *kpi : kpis) {
        if (auto row = bowling.rowOf(*kpi))
            rows.push_back(std::move(*row));
    }
    BowlingChart chart;
    GridSpec &spec = chart.spec;
    spec.id = u"bowling"_s;
    if (rows.empty())
        return chart;
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const KpiRow &row) { return std::tuple(row.run, row.misses, row.isMissed); });
    spec.title = titleOf(rows, plan, subject);
    const std::size_t all = rows.size();
    rows.resize(std::min(all, MostBowlingRows));
    spec.subtitle = Tr::tr("Actual over target by month of %1, and the year so far. Square: missed. Circle: met. Ring: "
                           "undecidable. %2 of %3 KPIs, those that missed most often in a row first.",
                           "fiscal year, numbers")
                        .arg(wording.period(bowling.year()))
                        .arg(rows.size())
                        .arg(all);
    spec.rowHeading = Tr::tr("KPI");
    spec.detailHeading = Tr::tr("Department");
    spec.referenceHeading = Tr::tr("target");
    spec.wordHeading = Tr::tr("result");
    addColumns(spec, bowling, wording);
    for (KpiRow &row : rows) {
        chart.kpis.push_back(row.kpi);
        spec.rows.push_back(std::move(row.head));
        std::ranges::move(row.cells, std::back_inserter(spec.cells));
        spec.totals.push_back(std::move(row.total));
    }
    describeCells(spec);
    return chart;
}

} // namespace qd::report
