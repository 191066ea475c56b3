// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lanecharts.h"

#include "base/tr.h"
#include "graph/schedule.h"
#include "model/handoffstate.h"
#include "report/frame.h"
#include "report/lanetime.h"
#include "rules/sequences.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double Rounding = 1e-6; ///< of days
constexpr int MonthsBehind = 1; ///< that a time line goes on to show when something is due

/// What something waits for, as a network of finishing times.
class Needs
{
public:
    struct Item
    {
        QString name;
        DepartmentId department;
        QDate date; ///< its own: promised or planned
        int days = 0; ///< that it takes itself
        bool isPromise = false;
        bool isAim = false; ///< an objective: it needs all of it
    };

    explicit Needs(const Plan &plan)
        : m_plan(plan)
    {
        for (const Milestone &milestone : plan.table<Milestone>()) {
            if (!milestone.doneOn.isValid())
                m_milestones.emplace(milestone.initiative, &milestone);
        }
    }
    int addTarget(const Objective &objective)
    {
        const int target = add({objective.title, objective.department, {}, 0, false, true});
        const std::set<ObjectiveId> aims = withParts(objective.id);
        for (const Initiative &initiative : m_plan.table<Initiative>()) {
            if (aims.contains(initiative.objective) && !rules::isClosed(initiative))
                join(addInitiative(initiative), target, 0);
        }
        for (const HandOff &handOff : m_plan.table<HandOff>()) {
            if (aims.contains(handOff.objective) && isPending(handOff))
                join(addHandOff(handOff), target, 0);
        }
        return target;
    }
    int addTarget(const Initiative &initiative) { return addInitiative(initiative); }

    const std::vector<Item> &items() const { return m_items; }
    const graph::Network &network() const { return m_network; }
    /// Takes out the waits that lie on circles; returns how many.
    int cutCircles()
    {
        const auto components = graph::strongComponents(graph::successorsIn(m_network));
        const auto places = graph::placesIn(components, graph::sizeOf(m_network));
        return int(std::erase_if(m_network.edges, [&](const graph::Edge &edge) {
            return places[std::size_t(edge.from)] == places[std::size_t(edge.to)];
        }));
    }

private:
    int add(Item item)
    {
        m_items.push_back(std::move(item));
        m_network.nodes = int(m_items.size());
        return int(m_items.size()) - 1;
    }
    void join(int from, int to, int days) { m_network.edges.push_back({from, to, double(days)}); }
    /// The objective and what serves it, in turn.
    std::set<ObjectiveId> withParts(ObjectiveId objective) const
    {
        std::multimap<ObjectiveId, ObjectiveId> parts;
        for (const ObjectiveParent &link : m_plan.table<ObjectiveParent>())
            parts.emplace(link.parent, link.objective);
        std::set<ObjectiveId> all{objective};
        std::vector<ObjectiveId> next{objective};
        while (!next.empty()) {
            const auto [first, last] = parts.equal_range(next.back());
            next.pop_back();
            for (auto part = first; part != last; ++part) {
                if (all.insert(part->second).second)
                    next.push_back(part->second);
            }
        }
        return all;
    }
    int addHandOff(const HandOff &handOff)
    {
        const auto [known, isNew] = m_handOffs.try_emplace(handOff.id, 0);
        if (!isNew)
            return known->second;
        const int place = known->second = add({handOff.name, handOff.giver, handOff.committedBy, 0, true});
        for (const HandOffInput &input : m_plan.table<HandOffInput>().startingWith(handOff.id)) {
            const HandOff *before = m_plan.find(input.input);
            if (before && isPending(*before))
                join(addHandOff(*before), place, input.leadDays);
        }
        return place;
    }
    int addMilestone(const Milestone &milestone, const Initiative &initiative)
    {
        const int place = add({milestone.name, initiative.department, milestone.due, 0, false});
        for (const MilestoneInput &input : m_plan.table<MilestoneInput>().startingWith(milestone.id)) {
            const HandOff *before = m_plan.find(input.handOff);
            if (before && isPending(*before))
                join(addHandOff(*before), place, input.leadDays);
        }
        return place;
    }
    int addInitiative(const Initiative &initiative)
    {
        const auto [known, isNew] = m_initiatives.try_emplace(initiative.id, 0);
        if (!isNew)
            return known->second;
        const bool hasLength = initiative.startsOn.isValid() && initiative.due.isValid();
        const int days = hasLength ? std::max(0, int(initiative.startsOn.daysTo(initiative.due))) : 0;
        const int place = known->second = add({initiative.title, initiative.department, initiative.due, days, false});
        const auto [first, last] = m_milestones.equal_range(initiative.id);
        for (auto milestone = first; milestone != last; ++milestone)
            join(addMilestone(*milestone->second, initiative), place, 0);
        for (const InitiativeInput &input : m_plan.table<InitiativeInput>().startingWith(initiative.id)) {
            const Initiative *before = m_plan.find(input.input);
            if (!before || rules::isClosed(*before) || before == &initiative)
                continue;
            const int overlap = rules::allowedOverlap(input, *before).value_or(0);
            join(addInitiative(*before), place, input.lagDays - overlap + days);
        }
        return place;
    }

    const Plan &m_plan;
    std::vector<Item> m_items;
    graph::Network m_network; ///< from what gives to what waits, with the days that it takes after that
    std::map<HandOffId, int> m_handOffs;
    std::map<InitiativeId, int> m_initiatives;
    std::multimap<InitiativeId, const Milestone *> m_milestones; ///< those that are still to come
};

class ChainDrawing
{
public:
    ChainDrawing(const Plan &plan, Needs needs, int target, QDate due, QDate asOf, const Wording &wording)
        : m_plan(plan)
        , m_needs(std::move(needs))
        , m_target(target)
        , m_due(due)
        , m_asOf(asOf)
        , m_wording(wording)
    {
    }
    LaneSpec make()
    {
        m_spec.id = u"chain"_s;
        m_spec.laneHeading = Tr::tr("Department");
        m_spec.whenHeading = Tr::tr("When");
        if (!schedule())
            return std::move(m_spec);
        std::vector<DepartmentId> departments;
        for (int item = 0; item < int(m_needs.items().size()); ++item) {
            m_spec.boxes.push_back(boxOf(item));
            departments.push_back(m_needs.items()[std::size_t(item)].department);
        }
        for (const graph::Edge &edge : m_needs.network().edges) {
            LaneLink link = linkOf(edge);
            // That an objective needs what is shown goes without lines.
            if (link.isCritical || !item(edge.to).isAim)
                m_spec.links.push_back(std::move(link));
        }
        const std::vector<int> shown = chosen();
        arrange(m_spec, departments, shown, m_plan);
        // A day far behind everything else would press the boxes into a corner.
        if (m_due.isValid() && m_due <= endDate().addMonths(MonthsBehind))
            m_spec.due = LaneTick{lineOf(m_due), Tr::tr("due %1", "date").arg(m_wording.shortDate(m_due))};
        fitTimeLine(m_spec, m_asOf, m_wording);
        fillTexts(shown.size());
        describeBoxes(m_spec);
        return std::move(m_spec);
    }

private:
    /// When everything ends at the earliest, and at the latest without moving the end. What is late already ends today
    /// at the earliest. False: nothing has a date.
    bool schedule()
    {
        std::vector<std::optional<double>> dates;
        for (const Needs::Item &item : m_needs.items())
            dates.push_back(item.date.isValid() ? std::optional(lineOf(std::max(item.date, m_asOf))) : std::nullopt);
        auto answer = graph::earliestFinish(m_needs.network(), dates);
        if (std::holds_alternative<graph::Deadlock>(answer)) {
            m_cut = m_needs.cutCircles();
            answer = graph::earliestFinish(m_needs.network(), dates);
        }
        m_earliest = std::get<graph::Earliest>(std::move(answer)).finish;
        if (m_needs.network().edges.empty() || !m_earliest[std::size_t(m_target)])
            return false;
        std::vector<std::optional<double>> end(m_earliest.size());
        end[std::size_t(m_target)] = m_earliest[std::size_t(m_target)];
        m_latest = graph::latestFinish(m_needs.network(), end);
        m_leads.assign(m_earliest.size(), 0);
        for (const graph::Edge &edge : m_needs.network().edges)
            m_leads[std::size_t(edge.to)] = std::max(m_leads[std::size_t(edge.to)], edge.weight);
        return true;
    }
    QDate endDate() const { return dateOf(*m_earliest[std::size_t(m_target)]); }
    const Needs::Item &item(int place) const { return m_needs.items()[std::size_t(place)]; }
    /// Days that it may end later; nothing for what has no date.
    std::optional<int> slackOf(int place) const
    {
        const auto &earliest = m_earliest[std::size_t(place)];
        const auto &latest = m_latest[std::size_t(place)];
        return earliest && latest ? std::optional(int(std::floor(*latest - *earliest + Rounding))) : std::nullopt;
    }
    /// When the work on it begins: after the last of what it waits for, or as long before its end as it takes.
    double beginOf(int place) const
    {
        const double days = item(place).days > 0 ? item(place).days : m_leads[std::size_t(place)];
        return *m_earliest[std::size_t(place)] - days;
    }
    LaneBox boxOf(int place) const
    {
        LaneBox box;
        box.name = item(place).name;
        const auto slack = slackOf(place);
        if (!slack)
            return box;
        box.to = *m_earliest[std::size_t(place)];
        box.from = beginOf(place);
        box.when = whenText(box, m_wording);
        box.isCritical = *slack == 0;
        box.detail = box.isCritical ? Tr::tr("no slack") : Tr::tr("%n day(s) to spare", nullptr, *slack);
        if (place == m_target && m_due.isValid() && dateOf(box.to) > m_due)
            box.mark = Status::Off;
        QStringList sentences{Tr::tr("%1, %2: ends on %3 at the earliest, %4.", "what, department, date, days to spare")
                                  .arg(box.name, departmentName(m_plan, item(place).department),
                                       m_wording.date(dateOf(box.to)), box.detail)};
        if (item(place).date.isValid() && dateOf(box.to) > item(place).date)
            sentences << (item(place).isPromise ? Tr::tr("It is promised for %1.", "date")
                                                : Tr::tr("It is planned for %1.", "date"))
                             .arg(m_wording.date(item(place).date));
        box.reading = sentences.join(u' ');
        return box;
    }
    LaneLink linkOf(const graph::Edge &edge) const
    {
        LaneLink link{edge.from, edge.to, {}, false, {}, {}};
        const auto &from = m_earliest[std::size_t(edge.from)];
        const auto &to = m_earliest[std::size_t(edge.to)];
        link.isCritical = slackOf(edge.from) == 0 && slackOf(edge.to) == 0 && from && to
            && std::abs(*from + edge.weight - *to) < Rounding;
        if (edge.weight > 0 && edge.to != m_target)
            link.label = Tr::tr("%n day(s)", nullptr, int(edge.weight));
        link.reading = Tr::tr("%1 waits for %2.").arg(item(edge.to).name, item(edge.from).name);
        return link;
    }
    /// Everything with a date, or the least slack of it.
    std::vector<int> chosen() const
    {
        std::vector<int> dated;
        for (int place = 0; place < int(m_needs.items().size()); ++place) {
            if (slackOf(place))
                dated.push_back(place);
        }
        std::ranges::stable_sort(dated, {},
                                 [this](int place) { return std::tuple(place == m_target ? 0 : 1, *slackOf(place)); });
        dated.resize(std::min(dated.size(), std::size_t(MostOnTimeline)));
        std::ranges::sort(dated);
        return dated;
    }
    void fillTexts(std::size_t shown)
    {
        const auto &items = m_needs.items();
        int critical = 0;
        int dated = 0;
        for (int place = 0; place < int(items.size()); ++place) {
            critical += place != m_target && slackOf(place) == 0 ? 1 : 0;
            dated += slackOf(place) ? 1 : 0;
        }
        const QDate end = endDate();
        m_spec.title = Tr::tr("%1 cannot end before %2: %n step(s) without slack", "what, date", critical)
                           .arg(item(m_target).name, m_wording.dayMonth(end));
        QStringList sentences;
        if (m_due == end)
            sentences << Tr::tr("It is due that day.");
        else if (m_due.isValid() && end > m_due)
            sentences << Tr::tr("That is %n day(s) after it is due.", nullptr, int(m_due.daysTo(end)));
        else if (m_due.isValid())
            sentences << Tr::tr("It is due on %1, %n day(s) later.", "date", int(end.daysTo(m_due)))
                             .arg(m_wording.date(m_due));
        sentences << Tr::tr("Each ends at the earliest here. Heavy: what moves the end.");
        if (dated < int(items.size()))
            sentences << Tr::tr("%n without a promised day left out.", nullptr, int(items.size()) - dated);
        if (m_cut > 0)
            sentences << Tr::tr("%n wait(s) in a circle left out.", nullptr, m_cut);
        if (int(shown) < dated)
            sentences << Tr::tr("%1 of %2 shown: those with the least slack.").arg(shown).arg(dated);
        m_spec.subtitle = sentences.join(u' ');
    }

    const Plan &m_plan;
    Needs m_needs;
    int m_target;
    QDate m_due;
    QDate m_asOf;
    const Wording &m_wording;
    std::vector<std::optional<double>> m_earliest;
    std::vector<std::optional<double>> m_latest;
    std::vector<double> m_leads; ///< days that each takes after the last of what it waits for, at most
    int m_cut = 0; ///< waits that closed circles
    LaneSpec m_spec;
};

template<typename Target>
LaneSpec chainOf(const Plan &plan, const Target *target, QDate asOf, const Wording &wording)
{
    if (!target)
        return {};
    Needs needs(plan);
    const int place = needs.addTarget(*target);
    return ChainDrawing(plan, std::move(needs), place, target->due, asOf, wording).make();
}

} // namespace

LaneSpec chainChart(const Plan &plan, ObjectiveId objective, QDate asOf, const Wording &wording)
{
    return chainOf(plan, plan.find(objective), asOf, wording);
}

LaneSpec chainChart(const Plan &plan, InitiativeId initiative, QDate asOf, const Wording &wording)
{
    return chainOf(plan, plan.find(initiative), asOf, wording);
}

} // namespace qd::report
