// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/departmentview.h"

#include "base/tr.h"
#include "report/frame.h"
#include "report/handoffmap.h"
#include "report/kpichart.h"
#include "rules/catalogue.h"

namespace qd::report {

using namespace Qt::StringLiterals;
using Align = Column::Align;
using Emphasis = Cell::Emphasis;

namespace {

/// Longest texts of a cell: two lines where the columns are as wide as here.
constexpr int LongName = 60;
constexpr int LongText = 120;
constexpr int LongAsk = 80;

int orderOf(Outcome outcome)
{
    return outcome == Outcome::Missed ? 0 : outcome == Outcome::Undecidable ? 1 : 2;
}

QString dayText(const Wording &wording, QDate day)
{
    return day.isValid() ? wording.dayMonth(day) : Tr::tr("no day");
}

/// Whether its values show a cause of their own, or its target lies beyond what the process gives.
bool isUnusual(const KpiReading &reading)
{
    return reading.variation == Status::Risk || reading.assurance == Status::Off;
}

/// What the owner last stated about an objective.
const CheckIn *lastCheckIn(const Plan &plan, const Objective &objective, QDate asOf)
{
    const CheckIn *last = nullptr;
    for (const CheckIn &checkIn : plan.table<CheckIn>()) {
        if (checkIn.objective == objective.id && checkIn.start <= asOf && (!last || checkIn.start > last->start))
            last = &checkIn;
    }
    return last;
}

Status markOf(Progress progress)
{
    switch (progress) {
    case Progress::OnTrack:
    case Progress::Achieved:
        return Status::Ok;
    case Progress::AtRisk:
        return Status::Risk;
    case Progress::OffTrack:
    case Progress::NotAchieved:
        return Status::Off;
    case Progress::NotStarted:
    case Progress::Cancelled:
        break;
    }
    return Status::None;
}

/// Records of \a department in the order of their keys.
template<typename Record>
std::vector<const Record *> own(const DepartmentView &view)
{
    std::vector<const Record *> records;
    for (const Record &record : view.plan.table<Record>()) {
        if (record.department == view.department.id)
            records.push_back(&record);
    }
    return records;
}

} // namespace

DepartmentView::DepartmentView(const Plan &from, const Department &of, const rules::Findings &all, const Wording &words,
                               QDate date)
    : plan(from)
    , department(of)
    , wording(words)
    , asOf(date)
{
    for (std::size_t index = 0; index < all.findings.size(); ++index) {
        const rules::Finding &finding = all.findings[index];
        if (finding.state == rules::State::Open
            && std::ranges::find(finding.departments, department.id) != finding.departments.end())
            findings.push_back({&finding, exhibit(index)});
    }
    const Scorecard card = scorecard(plan, asOf, all, wording);
    for (const ScorecardRow &row : card.rows) {
        if (row.department == department.id)
            rows.push_back(row);
    }
    if (!rows.empty() && std::ranges::all_of(rows, [&](const ScorecardRow &row) { return row.at == rows.front().at; }))
        period = rows.front().at;
    std::ranges::stable_sort(rows, {}, [](const ScorecardRow &row) { return orderOf(row.outcome); });
    for (const ScorecardRow &row : rows) {
        (row.outcome == Outcome::Met          ? totals.met
             : row.outcome == Outcome::Missed ? totals.missed
                                              : totals.undecidable)++;
        if (row.outcome == Outcome::Missed && isUnusual(kpiReading(plan, *plan.find(row.kpi), asOf)))
            ++unusual;
    }
    for (const cycle::Promise &promise : cycle::promisesOf(plan, asOf)) {
        if (promise.department == department.id)
            promises.push_back(promise);
    }
    keepRate = cycle::keepRates(plan, promises, asOf).front();
}

const HandOff *DepartmentView::latest() const
{
    const HandOff *latest = nullptr;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        const bool own = handOff.receiver == department.id || handOff.giver == department.id;
        if (own && agreementOf(handOff) == Agreement::Late && (!latest || *daysLate(handOff) > *daysLate(*latest)))
            latest = &handOff;
    }
    return latest;
}

const Kpi *DepartmentView::toChart() const
{
    const Kpi *chosen = nullptr;
    for (const ScorecardRow &row : rows) {
        const Kpi *kpi = plan.find(row.kpi);
        if (!hasLimits(plan, *kpi, asOf))
            continue;
        if (!row.finding.isEmpty())
            return kpi;
        if (!chosen)
            chosen = kpi;
    }
    return chosen;
}

QString DepartmentView::exhibitOf(KpiId kpi) const
{
    const auto row = std::ranges::find(rows, kpi, &ScorecardRow::kpi);
    return row == rows.end() ? QString() : row->finding;
}

Table behindTable(const DepartmentView &view)
{
    Table table{{{QString(), 3.2, Align::Start}, {QString(), 5.6, Align::Start}, {QString(), 4, Align::Start}}, {}};
    for (const ScorecardRow &row : view.rows) {
        if (row.outcome == Outcome::Met)
            continue;
        const Kpi &kpi = *view.plan.find(row.kpi);
        const KpiReading reading = kpiReading(view.plan, kpi, view.asOf);
        const Observation *value = row.at ? view.plan.observation(row.kpi, *row.at) : nullptr;
        QStringList why;
        if (row.outcome == Outcome::Undecidable)
            why << Tr::tr("Undecidable: %1.", "reason").arg(row.reason);
        else
            why << (isUnusual(reading)
                        ? reading.assurance == Status::Off ? reading.assuranceText : reading.variationText
                        : Tr::tr("Within its usual range"))
                    + u'.';
        if (value && !value->comment.isEmpty())
            why << value->comment;
        QString ask = Tr::tr("No question");
        for (const DepartmentFinding &finding : view.findings) {
            if (finding.exhibit == row.finding)
                ask = Tr::tr(rules::findRule(QLatin1String(finding.finding->rule))->question);
        }
        if (row.outcome == Outcome::Undecidable && row.finding.isEmpty())
            ask = Tr::tr("What is needed to judge it?");
        table.rows.push_back({{markedCell(brief(row.name, LongName), statusMark(row.outcome), Emphasis::Strong),
                               textCell(brief(why.join(u' '), LongText)), textCell(brief(ask, LongAsk))},
                              Row::Kind::Data});
    }
    return table;
}

Table promiseTable(const DepartmentView &view)
{
    Table table{{{QString(), 4.4, Align::Start}, {QString(), 5.2, Align::Start}, {QString(), 2.4, Align::Start}}, {}};
    for (const cycle::Promise &promise : view.promises) {
        if (!cycle::isCounted(promise, view.asOf))
            continue;
        const bool done = promise.doneOn.isValid();
        const auto early = done && promise.due.isValid() ? promise.doneOn.daysTo(promise.due) : 0;
        const QString when = done
            ? Tr::tr("Promised for %1, done on %2.")
                  .arg(dayText(view.wording, promise.due), view.wording.dayMonth(promise.doneOn))
            : Tr::tr("Promised for %1. %2").arg(dayText(view.wording, promise.due), promise.reason);
        const QString pace = promise.lateDays > 0 ? Tr::tr("%n day(s) late", nullptr, promise.lateDays)
            : early > 0                           ? Tr::tr("%n day(s) early", nullptr, int(early))
                                                  : cycle::wordFor(promise.state);
        table.rows.push_back({{markedCell(brief(promise.what, LongName), cycle::statusMark(promise.state)),
                               textCell(brief(when, LongText)), textCell(pace)},
                              Row::Kind::Data});
    }
    return table;
}

Table objectiveTable(const DepartmentView &view)
{
    Table table{{{QString(), 6, Align::Start}, {QString(), 2.4, Align::Start}, {QString(), 2.4, Align::Start}}, {}};
    for (const Objective *objective : own<Objective>(view)) {
        const CheckIn *checkIn = lastCheckIn(view.plan, *objective, view.asOf);
        const QString due =
            objective->due.isValid() ? Tr::tr("due %1").arg(view.wording.date(objective->due)) : QString();
        table.rows.push_back({{textCell(brief(objective->title, LongText)),
                               checkIn ? markedCell(wordFor(checkIn->status), markOf(checkIn->status))
                                       : markedCell(Tr::tr("No check-in"), Status::None),
                               textCell(due, Emphasis::Quiet)},
                              Row::Kind::Data});
    }
    return table;
}

Table handOffTable(const DepartmentView &view, Side side)
{
    const bool needs = side == Side::Receiver;
    Table table{{{Tr::tr("What"), 4, Align::Start},
                 {needs ? Tr::tr("From", "department") : Tr::tr("For", "department"), 3, Align::Start},
                 {Tr::tr("Needed"), 2.2, Align::Start},
                 {Tr::tr("Promised"), 2.2, Align::Start},
                 {QString(), 2.6, Align::Start}},
                {}};
    std::vector<const HandOff *> own;
    for (const HandOff &handOff : view.plan.table<HandOff>()) {
        if ((needs ? handOff.receiver : handOff.giver) == view.department.id && isPending(handOff))
            own.push_back(&handOff);
    }
    std::ranges::stable_sort(own, {}, [](const HandOff *handOff) {
        const bool agreed = agreementOf(*handOff) == Agreement::Agreed;
        return std::tuple(agreed, -daysLate(*handOff).value_or(0), handOff->neededBy);
    });
    for (const HandOff *handOff : own)
        table.rows.push_back(
            {{textCell(brief(handOff->name, LongName)),
              textCell(departmentName(view.plan, needs ? handOff->giver : handOff->receiver), Emphasis::Quiet),
              textCell(dayText(view.wording, handOff->neededBy)), textCell(dayText(view.wording, handOff->committedBy)),
              markedCell(agreementOf(*handOff) == Agreement::Agreed ? Tr::tr("Agreed")
                                                                    : agreementText(*handOff, view.wording),
                         statusMark(agreementOf(*handOff)))},
             Row::Kind::Data});
    return table;
}

Table decisionTable(const DepartmentView &view)
{
    Table table{{{QString(), 5, Align::Start}, {QString(), 5, Align::Start}, {QString(), 2.4, Align::Start}}, {}};
    for (const Decision *decision : own<Decision>(view)) {
        if (decision->status == DecisionStatus::Proposed)
            table.rows.push_back({{textCell(brief(decision->question, LongText), Emphasis::Strong),
                                   textCell(brief(decision->options, LongText)),
                                   textCell(decision->reviewOn.isValid()
                                                ? Tr::tr("by %1", "date").arg(view.wording.dayMonth(decision->reviewOn))
                                                : QString(),
                                            Emphasis::Quiet)},
                                  Row::Kind::Data});
    }
    return table;
}

Table requestTable(const DepartmentView &view)
{
    Table table{{{QString(), 5, Align::Start}, {QString(), 5, Align::Start}, {QString(), 2.4, Align::Start}}, {}};
    for (const ResourceRequest *request : own<ResourceRequest>(view)) {
        if (request->state == RequestState::Asked)
            table.rows.push_back({{textCell(brief(request->title, LongText), Emphasis::Strong),
                                   textCell(brief(request->reason + u' ' + request->demandBasis, LongText)),
                                   textCell(request->neededBy.isValid()
                                                ? Tr::tr("by %1", "date").arg(view.wording.dayMonth(request->neededBy))
                                                : QString(),
                                            Emphasis::Quiet)},
                                  Row::Kind::Data});
    }
    return table;
}

Table assumptionTable(const DepartmentView &view)
{
    Table table{{{QString(), 5, Align::Start}, {QString(), 5, Align::Start}, {QString(), 2.4, Align::Start}}, {}};
    for (const Assumption *assumption : own<Assumption>(view))
        table.rows.push_back({{textCell(brief(assumption->statement, LongText)),
                               textCell(assumption->threshold.isEmpty()
                                            ? QString()
                                            : Tr::tr("Wrong when: %1").arg(brief(assumption->threshold, LongText))),
                               markedCell(wordFor(assumption->verdict), statusMark(assumption->verdict))},
                              Row::Kind::Data});
    return table;
}

Table carriedTable(const DepartmentView &view)
{
    Table table{{{QString(), 5, Align::Start}, {QString(), 5, Align::Start}, {QString(), 2.4, Align::Start}}, {}};
    for (const cycle::Promise &promise : view.promises) {
        if (promise.carriedOver == 0 || promise.doneOn.isValid() || promise.state == cycle::PromiseState::Dropped)
            continue;
        table.rows.push_back({{markedCell(brief(promise.what, LongText), cycle::statusMark(promise.state)),
                               textCell(brief(promise.reason, LongText)),
                               textCell(Tr::tr("due %1").arg(dayText(view.wording, promise.due)), Emphasis::Quiet)},
                              Row::Kind::Data});
    }
    return table;
}

} // namespace qd::report
