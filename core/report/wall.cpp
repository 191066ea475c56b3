// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wall.h"

#include "base/tr.h"
#include "model/handoffstate.h"
#include "model/load.h"
#include "model/verdict.h"
#include "report/frame.h"
#include "report/handoffgraph.h"
#include "report/kpichart.h"
#include "report/objectiveoutline.h"
#include "report/promises.h"
#include "report/scorecard.h"
#include "report/sessionview.h"
#include "rules/audience.h"
#include "rules/catalogue.h"

#include <QRegularExpression>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 4; ///< that can be read from the back of a room

QString apartText(int days)
{
    return Tr::tr("%n day(s) apart", nullptr, days);
}

WallGap gapOf(const Plan &plan, const HandOff &handOff, const PromiseSpec &spec, const Wording &wording)
{
    WallGap gap{{handOff.neededBy, wording.dayMonth(handOff.neededBy)},
                {handOff.committedBy, wording.dayMonth(handOff.committedBy)},
                Tr::tr("%1 needs it", "department").arg(departmentName(plan, handOff.receiver)),
                Tr::tr("%1 plans it", "department").arg(departmentName(plan, handOff.giver)),
                apartText(daysLate(handOff).value_or(0)),
                {}};
    if (!spec.dues.empty())
        gap.due = spec.dues.front();
    return gap;
}

/// The promises of \a finding in words for the room.
PromiseChart promisesForRoom(const Plan &plan, const rules::Finding &finding, QDate asOf, const Wording &wording)
{
    PromiseChart chart = promiseChart(plan, handOffsOf(plan, finding), asOf, wording, MostRows);
    for (std::size_t row = 0; row < chart.handOffs.size(); ++row) {
        const int late = daysLate(*plan.find(chart.handOffs[row])).value_or(0);
        if (late > 0)
            chart.spec.rows[row].words = apartText(late);
    }
    chart.spec.legend.clear();
    return chart;
}

/// What a department has accepted beside what it has.
WallImage loadOf(const Plan &plan, const rules::Finding &finding, QDate asOf, const Wording &wording)
{
    for (const Load &load : loads(plan, asOf)) {
        if (finding.departments != std::vector{load.department->id} || load.ratio() <= 1)
            continue;
        const auto days = [&](double amount) {
            return Tr::tr("%1 person-days").arg(wording.quantity({amount, Unit{}}));
        };
        return WallBars{{{Tr::tr("Accepted"), load.effort, days(load.effort), true},
                         {Tr::tr("Available"), load.available, days(load.available)}}};
    }
    return {};
}

/// The KPIs of a finding that say different things about one period.
WallImage figuresOf(const Plan &plan, const std::vector<const Kpi *> &kpis, QDate asOf, const Wording &wording)
{
    WallBars bars;
    std::optional<Period> period;
    for (const Kpi *kpi : kpis) {
        const KpiStatus status = statusOf(plan, *kpi, asOf);
        const bool comparable = !period || period == status.period;
        if (!status.observation || !status.observation->actual || !comparable || *status.observation->actual < 0)
            return {};
        period = status.period;
        const double value = *status.observation->actual;
        bars.bars.push_back({departmentName(plan, kpi->department), value, wording.quantity({value, kpi->unit})});
    }
    return bars;
}

/// The departments of a circle as boxes and arrows.
WallImage circleOf(const Plan &plan, const rules::Finding &finding, const rules::Findings &findings,
                   const Wording &wording)
{
    const HandOffList handOffs = handOffsOf(plan, finding);
    if (qstrcmp(finding.rule, "DEP-005") != 0 || handOffs.size() < 2)
        return {};
    Plan circle = plan;
    std::vector<HandOff> only;
    std::ranges::transform(handOffs, std::back_inserter(only), [](const HandOff *each) { return *each; });
    circle.replace(qd::Table<HandOff>(std::move(only)));
    GraphSpec spec = handOffGraph(handOffMap(circle, findings, wording), circle, wording).spec;
    spec.title.clear();
    spec.subtitle.clear();
    spec.source.clear();
    spec.legend.clear();
    for (GraphNode &node : spec.nodes) {
        node.asked.clear();
        node.needs.clear();
    }
    return spec;
}

/// The rows among which the objective stands, and itself.
const OutlineRow *findObjective(const std::vector<OutlineRow> &rows, qint64 id, const std::vector<OutlineRow> *&among)
{
    for (const OutlineRow &row : rows) {
        if (row.type == &describe<Objective>() && row.id == id) {
            among = &rows;
            return &row;
        }
        if (const OutlineRow *found = findObjective(row.children, id, among))
            return found;
    }
    return nullptr;
}

WallRows::Row rowOf(const OutlineRow &row)
{
    const auto cell = [&](AimColumn column) {
        return std::size_t(column) < row.cells.size() ? row.cells[std::size_t(column)] : OutlineCell();
    };
    const OutlineCell stated = cell(AimColumn::Stated);
    return {stated.shapes.empty() ? std::nullopt : std::optional(stated.shapes.back()), cell(AimColumn::Title).text,
            stated.text};
}

/// What serves an objective and how it stands; when nothing does, what serves the objectives beside it.
WallImage aimsOf(const Plan &plan, const rules::Finding &finding, const rules::Findings &findings, QDate asOf,
                 const Wording &wording)
{
    const auto subject = std::ranges::find_if(
        finding.subjects, [](const rules::Subject &each) { return qstrcmp(each.table, "objective") == 0; });
    if (subject == finding.subjects.end())
        return {};
    const Outline outline = objectiveOutline(plan, findings, asOf, wording);
    const std::vector<OutlineRow> *among = nullptr;
    const OutlineRow *found = findObjective(outline.rows, subject->id, among);
    if (!found)
        return {};
    WallRows rows;
    for (const OutlineRow &row : found->children)
        rows.rows.push_back(rowOf(row));
    if (!rows.rows.empty())
        return rows;
    for (const OutlineRow &row : *among) {
        const int parts = int(row.children.size());
        rows.rows.push_back({parts == 0 ? Status::Off : Status::Ok, rowOf(row).text,
                             parts == 0 ? Tr::tr("nothing beneath it") : Tr::tr("%n part(s)", nullptr, parts)});
    }
    return rows;
}

void showFinding(WallSpec &wall, const Plan &plan, const rules::Finding &finding, const rules::Findings &findings,
                 QDate asOf, const Wording &wording)
{
    wall.title = wording.text(finding.title);
    wall.question = Tr::tr(rules::findRule(QLatin1String(finding.rule))->question);
    std::vector<const Kpi *> kpis;
    for (const rules::Subject &subject : finding.subjects) {
        if (const Kpi *kpi = qstrcmp(subject.table, "kpi") == 0 ? plan.find(KpiId{subject.id}) : nullptr)
            kpis.push_back(kpi);
    }
    if (kpis.size() > 1)
        wall.picture = figuresOf(plan, kpis, asOf, wording);
    if (wall.picture.index() != 0)
        return;
    if (!kpis.empty()) {
        ChartSpec chart = kpiChart(plan, *kpis.front(), asOf, wording);
        chart.annotations.clear(); // people wrote them for those who read the file
        wall.picture = std::move(chart);
        return;
    }
    wall.picture = circleOf(plan, finding, findings, wording);
    if (wall.picture.index() != 0)
        return;
    PromiseChart chart = promisesForRoom(plan, finding, asOf, wording);
    if (chart.handOffs.size() == 1 && daysLate(*plan.find(chart.handOffs.front())).value_or(0) > 0)
        wall.picture = gapOf(plan, *plan.find(chart.handOffs.front()), chart.spec, wording);
    else if (!chart.handOffs.empty())
        wall.picture = std::move(chart.spec);
    else
        wall.picture = loadOf(plan, finding, asOf, wording);
    if (wall.picture.index() == 0)
        wall.picture = aimsOf(plan, finding, findings, asOf, wording);
}

/// Open actions, what is due first; nobody is late on a wall.
WallRows openActions(const Plan &plan, const Wording &wording)
{
    std::vector<const ActionItem *> open;
    for (const ActionItem &action : plan.table<ActionItem>()) {
        if (action.status == ActionStatus::Open)
            open.push_back(&action);
    }
    std::ranges::stable_sort(
        open, {}, [](const ActionItem *each) { return each->due.isValid() ? each->due : QDate(9999, 1, 1); });
    WallRows rows;
    for (const ActionItem *action : open) {
        QStringList details{departmentName(plan, action->department),
                            action->due.isValid() ? wording.dayMonth(action->due) : QString()};
        details.removeAll(QString());
        rows.rows.push_back({{}, action->what, details.join(u", "_s)});
    }
    return rows;
}

/// What an item without a disconnect is about: promises, what was decided, or the choices there are.
WallImage rowsOf(const Plan &plan, const cycle::Agenda &agenda, const AgendaItem &item, const Wording &wording)
{
    WallRows rows;
    const QString decision = u"record:decision:"_s;
    if (item.link == u"page:commitments" && item.id == agenda.back().id) {
        for (const CapturedLine &line : capturedIn(plan, agenda, wording)) {
            if (line.type == &describe<Decision>() || line.type == &describe<ActionItem>())
                rows.rows.push_back({{}, line.text, line.kind});
        }
    } else if (item.link == u"page:commitments") {
        rows = openActions(plan, wording);
    } else if (item.link.startsWith(decision)) {
        const Decision *asked = plan.find(DecisionId{item.link.sliced(decision.size()).toLongLong()});
        const QStringList options =
            asked ? asked->options.split(QRegularExpression(u"[;\n]"_s), Qt::SkipEmptyParts) : QStringList();
        for (const QString &option : options)
            rows.rows.push_back({{}, option.trimmed(), {}});
    }
    if (rows.rows.empty())
        return {};
    if (int(rows.rows.size()) > MostRows + 1) {
        const int more = int(rows.rows.size()) - MostRows;
        rows.rows.resize(MostRows);
        rows.rows.push_back({{}, Tr::tr("%n more", nullptr, more), {}});
    }
    return rows;
}

QString pictureText(const WallSpec &wall)
{
    if (const auto *gap = std::get_if<WallGap>(&wall.picture))
        return Tr::tr("%1: %2. %3: %4.").arg(gap->neededBy, gap->needed.text, gap->promisedBy, gap->promised.text);
    if (const auto *chart = std::get_if<ChartSpec>(&wall.picture))
        return chart->description;
    if (const auto *bars = std::get_if<WallBars>(&wall.picture)) {
        QStringList texts;
        for (const WallBars::Bar &bar : bars->bars)
            texts << Tr::tr("%1: %2", "column, value").arg(bar.label, bar.text);
        return texts.join(u", "_s) + u'.';
    }
    if (const auto *rows = std::get_if<WallRows>(&wall.picture)) {
        QStringList texts;
        for (const WallRows::Row &row : rows->rows)
            texts << (row.detail.isEmpty() ? row.text : Tr::tr("%1: %2", "column, value").arg(row.text, row.detail));
        return texts.join(u", "_s) + u'.';
    }
    if (const auto *graph = std::get_if<GraphSpec>(&wall.picture))
        return graph->description;
    return {};
}

} // namespace

const rules::Finding *findingOf(const AgendaItem &item, const rules::Findings &findings)
{
    const auto found = std::ranges::find_if(findings.findings, [&](const rules::Finding &finding) {
        return item.link == u"finding:"_s + finding.fingerprint;
    });
    return found == findings.findings.end() ? nullptr : &*found;
}

WallSpec wallOf(const Plan &plan, const Cycle &cycle, const cycle::Agenda &agenda, const AgendaItem *item,
                const rules::Findings &findings, const QDateTime &now, QDate asOf, const Wording &wording)
{
    const rules::Findings seen = rules::forTheRoom(findings);
    WallSpec wall;
    wall.title = Tr::tr("Review of %1", "cycle").arg(cycle.name);
    if (item) {
        wall.title = item->title;
        wall.question = item->wanted;
        if (const rules::Finding *finding = findingOf(*item, seen)) {
            showFinding(wall, plan, *finding, seen, asOf, wording);
            wall.footLeft << Tr::tr("Exhibit %1", "number").arg(exhibit(size_t(finding - seen.findings.data())));
        } else
            wall.picture = rowsOf(plan, agenda, *item, wording);
        wall.footLeft << Tr::tr("Item %1 of %2, %3", "position, count, kind")
                             .arg(item - agenda.data() + 1)
                             .arg(agenda.size())
                             .arg(wordFor(item->kind).toLower());
        if (cycle::runningItem(agenda) == item)
            wall.footLeft << timeStrip(agenda, now, wording).left;
        for (const Decision &decision : plan.table<Decision>()) {
            if (decision.agendaItem == item->id)
                wall.decision = decision.chosen;
        }
    }
    if (cycle.frozenOn.isValid())
        wall.footRight << Tr::tr("Figures frozen on %1").arg(wording.date(cycle.frozenOn));
    if (!plan.organisation().confidentiality.isEmpty())
        wall.footRight << plan.organisation().confidentiality;
    QStringList parts{wall.title, pictureText(wall), wall.question};
    if (!wall.decision.isEmpty())
        parts << Tr::tr("Decision: %1").arg(wall.decision);
    parts.removeAll(QString());
    wall.description = parts.join(u' ');
    return wall;
}

} // namespace qd::report
