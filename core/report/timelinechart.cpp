// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lanecharts.h"

#include "base/tr.h"
#include "model/handoffstate.h"
#include "model/progress.h"
#include "report/frame.h"
#include "report/handoffmap.h"
#include "report/lanetime.h"
#include "rules/sequences.h"

#include <algorithm>
#include <map>
#include <set>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *HandOffs = "handOff";

/// Whose box it is, as findings name it.
using Key = std::pair<QLatin1String, qint64>;

class Timeline
{
public:
    Timeline(const Plan &plan, const rules::Findings &findings, DepartmentId department, QDate asOf,
             const Wording &wording)
        : m_plan(plan)
        , m_findings(findings)
        , m_department(department)
        , m_asOf(asOf)
        , m_wording(wording)
    {
    }
    LaneSpec make()
    {
        m_spec.id = u"timeline"_s;
        m_spec.laneHeading = Tr::tr("Department");
        m_spec.whenHeading = Tr::tr("When");
        addInitiatives();
        addMilestones();
        addHandOffs();
        addInitiativeLinks();
        addMilestoneLinks();
        addHandOffLinks();
        collectNeighbours();
        const std::vector<int> meant = boxesOfDepartment();
        const std::vector<int> shown = chosen(meant);
        arrange(m_spec, m_departments, shown, m_plan);
        if (!m_spec.boxes.empty()) {
            fitTimeLine(m_spec, m_asOf, m_wording);
            fillTexts(meant.size());
            describeBoxes(m_spec);
        }
        return std::move(m_spec);
    }

private:
    int add(const Key &key, DepartmentId department, LaneBox box)
    {
        box.when = whenText(box, m_wording);
        m_spec.boxes.push_back(std::move(box));
        m_departments.push_back(department);
        m_keys.push_back(key);
        return int(m_spec.boxes.size()) - 1;
    }
    LaneBox &boxAt(int place) { return m_spec.boxes[std::size_t(place)]; }
    /// What is open and due before today is said to be.
    void markOverdue(LaneBox &box, QDate due) const
    {
        const auto days = int(due.daysTo(m_asOf));
        if (days <= 0)
            return;
        box.mark = Status::Off;
        box.detail = Tr::tr("%n day(s) overdue", nullptr, days);
    }
    QString spoken(const LaneBox &box, DepartmentId department, const QString &state) const
    {
        const QString what = Tr::tr("%1, %2, %3", "what, department, when")
                                 .arg(box.name, departmentName(m_plan, department), whenText(box, m_wording));
        QStringList states{state, box.detail};
        states.removeAll(QString());
        states.removeDuplicates();
        return states.isEmpty() ? what + u'.' : Tr::tr("%1: %2.", "what, state").arg(what, states.join(u", "_s));
    }
    void addInitiatives()
    {
        for (const Initiative &initiative : m_plan.table<Initiative>()) {
            if (rules::isClosed(initiative) || !initiative.due.isValid())
                continue;
            LaneBox box;
            box.name = initiative.title;
            box.to = lineOf(initiative.due);
            box.from = initiative.startsOn.isValid() ? std::min(lineOf(initiative.startsOn), box.to) : box.to;
            box.mark = statusMark(initiative.status);
            markOverdue(box, initiative.due);
            box.reading = spoken(box, initiative.department, wordFor(initiative.status));
            m_initiatives[initiative.id] =
                add({QLatin1String("initiative"), initiative.id.value}, initiative.department, std::move(box));
        }
    }
    void addMilestones()
    {
        for (const Milestone &milestone : m_plan.table<Milestone>()) {
            const Initiative *initiative = m_plan.find(milestone.initiative);
            if (!initiative || rules::isClosed(*initiative) || milestone.doneOn.isValid() || !milestone.due.isValid())
                continue;
            LaneBox box;
            box.name = milestone.name;
            box.from = box.to = lineOf(milestone.due);
            if (milestone.moved > 0)
                box.detail = Tr::tr("moved %n time(s)", nullptr, milestone.moved);
            markOverdue(box, milestone.due);
            box.reading =
                spoken(box, initiative->department, Tr::tr("milestone of %1", "initiative").arg(initiative->title));
            m_milestones[milestone.id] =
                add({QLatin1String("milestone"), milestone.id.value}, initiative->department, std::move(box));
        }
    }
    /// With the one who gives, on the day of the promise, or else of the need. A promise that comes too late has a
    /// second box, with the one who needs it.
    void addHandOffs()
    {
        for (const HandOff &handOff : m_plan.table<HandOff>()) {
            const QDate day = handOff.committedBy.isValid() ? handOff.committedBy : handOff.neededBy;
            if (!isPending(handOff) || !day.isValid())
                continue;
            const Key key{QLatin1String(HandOffs), handOff.id.value};
            const Agreement agreement = agreementOf(handOff);
            LaneBox box;
            box.name = handOff.name;
            box.from = box.to = lineOf(day);
            box.mark = statusMark(agreement);
            if (agreement == Agreement::NoAnswer || agreement == Agreement::NoDate)
                box.detail = agreementText(handOff, m_wording);
            const QString receiver = Tr::tr("for %1", "department").arg(departmentName(m_plan, handOff.receiver));
            box.reading = spoken(box, handOff.giver, receiver);
            const int given = m_handOffs[handOff.id] = add(key, handOff.giver, std::move(box));
            if (agreement == Agreement::Late)
                addNeed(key, handOff, given);
        }
    }
    void addNeed(const Key &key, const HandOff &handOff, int given)
    {
        LaneBox box;
        box.name = Tr::tr("needs %1", "hand-off").arg(handOff.name);
        box.from = box.to = lineOf(handOff.neededBy);
        box.reading = spoken(box, handOff.receiver, {});
        const int need = add(key, handOff.receiver, std::move(box));
        const QString receiver = departmentName(m_plan, handOff.receiver);
        addLink(given, need, daysLate(handOff).value_or(0), receiver);
    }
    /// Of all that comes too late for it, the latest counts.
    void markWaiting(int box, int days)
    {
        int &most = m_waits[box];
        most = std::max(most, days);
        boxAt(box).mark = Status::Off;
        boxAt(box).detail = Tr::tr("waits %n day(s)", nullptr, most);
    }
    /// From what gives to what waits; \a late: days that the one comes after the other needs it.
    void addLink(int from, int to, int late, const QString &waiting = {})
    {
        LaneLink link{from, to, {}, false, {}, {}};
        const QString &name = boxAt(from).name;
        const QString other = waiting.isEmpty() ? boxAt(to).name : waiting;
        if (late > 0) {
            link.mark = Status::Off;
            link.label = Tr::tr("%n day(s) late", nullptr, late);
            link.reading = Tr::tr("%1 comes %n day(s) too late for %2.", "what, who waits", late).arg(name, other);
            boxAt(to).reading += u' ' + link.reading;
            markWaiting(to, late);
            m_late[link.reading] = late;
        } else {
            link.reading = Tr::tr("%1 waits for %2.").arg(other, name);
        }
        m_spec.links.push_back(std::move(link));
    }
    void addInitiativeLinks()
    {
        for (const InitiativeInput &input : m_plan.table<InitiativeInput>()) {
            const auto before = m_initiatives.find(input.input);
            const auto after = m_initiatives.find(input.initiative);
            if (before == m_initiatives.end() || after == m_initiatives.end() || before == after)
                continue;
            const Initiative &first = *m_plan.find(input.input);
            const Initiative &next = *m_plan.find(input.initiative);
            const auto overlap = rules::allowedOverlap(input, first);
            const bool isKnown = next.startsOn.isValid() && overlap;
            addLink(before->second, after->second,
                    isKnown ? int(next.startsOn.daysTo(first.due.addDays(input.lagDays - *overlap))) : 0);
        }
    }
    void addMilestoneLinks()
    {
        for (const MilestoneInput &input : m_plan.table<MilestoneInput>()) {
            const auto from = m_handOffs.find(input.handOff);
            const auto to = m_milestones.find(input.milestone);
            if (from == m_handOffs.end() || to == m_milestones.end())
                continue;
            addLink(from->second, to->second, int(boxAt(from->second).to + input.leadDays - boxAt(to->second).to));
        }
    }
    void addHandOffLinks()
    {
        for (const HandOffInput &input : m_plan.table<HandOffInput>()) {
            const auto from = m_handOffs.find(input.input);
            const auto to = m_handOffs.find(input.handOff);
            if (from == m_handOffs.end() || to == m_handOffs.end() || from == to)
                continue;
            addLink(from->second, to->second, int(boxAt(from->second).to + input.leadDays - boxAt(to->second).to));
        }
    }
    void collectNeighbours()
    {
        m_neighbours.resize(m_spec.boxes.size());
        for (const LaneLink &link : m_spec.links) {
            m_neighbours[std::size_t(link.from)].push_back(link.to);
            m_neighbours[std::size_t(link.to)].push_back(link.from);
        }
    }
    std::vector<int> withNeighbours(int box) const
    {
        std::vector<int> all = m_neighbours[std::size_t(box)];
        all.push_back(box);
        return all;
    }
    /// In their order; the departments that boxes are joined with count as theirs.
    std::vector<int> boxesOfDepartment() const
    {
        std::set<int> meant;
        for (int box = 0; box < int(m_spec.boxes.size()); ++box) {
            if (!m_department.isValid())
                meant.insert(box);
            else if (m_departments[std::size_t(box)] == m_department)
                std::ranges::copy(withNeighbours(box), std::inserter(meant, meant.end()));
        }
        return {meant.begin(), meant.end()};
    }
    /// The ends of the latest line, then what open findings speak of with its neighbours, then initiatives and
    /// milestones, those that end next first. When nothing is late or spoken of, all that ends next.
    std::vector<std::vector<int>> groupsByNeed(const std::vector<int> &meant)
    {
        std::vector<std::vector<int>> groups;
        const LaneLink *worst = nullptr;
        for (const LaneLink &link : m_spec.links) {
            if (lateness(link) > (worst ? lateness(*worst) : 0) && std::ranges::binary_search(meant, link.from)
                && std::ranges::binary_search(meant, link.to))
                worst = &link;
        }
        if (worst)
            groups.push_back({worst->from, worst->to});
        std::multimap<Key, int> byKey;
        for (const int box : meant)
            byKey.emplace(m_keys[std::size_t(box)], box);
        for (const rules::Finding &finding : m_findings.findings) {
            if (finding.state != rules::State::Open)
                continue;
            for (const rules::Subject &subject : finding.subjects) {
                const auto [first, last] = byKey.equal_range({QLatin1String(subject.table), subject.id});
                for (auto each = first; each != last; ++each)
                    groups.push_back(withNeighbours(each->second));
            }
        }
        m_spoken = !groups.empty();
        std::vector<int> next;
        std::ranges::copy_if(meant, std::back_inserter(next), [&](int box) {
            return !m_spoken || m_keys[std::size_t(box)].first != QLatin1String(HandOffs);
        });
        std::ranges::stable_sort(next, {}, [&](int box) { return m_spec.boxes[std::size_t(box)].to; });
        for (const int box : next)
            groups.push_back({box});
        return groups;
    }
    /// All, or as many as can be read.
    std::vector<int> chosen(const std::vector<int> &meant)
    {
        if (meant.size() <= MostOnTimeline)
            return meant;
        std::set<int> shown;
        for (const std::vector<int> &group : groupsByNeed(meant)) {
            std::set<int> more = shown;
            std::ranges::copy_if(group, std::inserter(more, more.end()),
                                 [&](int box) { return std::ranges::binary_search(meant, box); });
            if (more.size() > MostOnTimeline)
                break;
            shown = std::move(more);
        }
        return {shown.begin(), shown.end()};
    }
    int lateness(const LaneLink &link) const
    {
        const auto found = m_late.find(link.reading);
        return found == m_late.end() ? 0 : found->second;
    }
    QString titleText() const
    {
        const auto worst =
            std::ranges::max_element(m_spec.links, {}, [this](const LaneLink &link) { return lateness(link); });
        if (worst != m_spec.links.end() && worst->mark)
            return worst->reading.chopped(1);
        const auto overdue = std::ranges::find_if(
            m_spec.boxes, [this](const LaneBox &box) { return box.mark == Status::Off && box.to < m_spec.today->at; });
        if (overdue != m_spec.boxes.end())
            return Tr::tr("%1 is overdue by %n day(s)", nullptr, int(m_spec.today->at - overdue->to))
                .arg(overdue->name);
        return m_spec.links.empty()
            ? Tr::tr("%n date(s) ahead, none of them overdue", nullptr, int(m_spec.boxes.size()))
            : Tr::tr("Nothing comes too late for what waits for it");
    }
    void fillTexts(std::size_t all)
    {
        m_spec.title = titleText();
        QStringList sentences;
        const auto late =
            int(std::ranges::count_if(m_spec.links, [](const LaneLink &link) { return link.mark.has_value(); }));
        if (!m_spec.links.empty())
            sentences << Tr::tr("%n of %1 lines to what waits are late.", nullptr, late).arg(m_spec.links.size());
        if (m_spec.boxes.size() < all)
            sentences << (m_spoken ? Tr::tr("%1 of %2 shown: what disconnects speak of, with neighbours, then "
                                            "initiatives.")
                                   : Tr::tr("%1 of %2 shown: what ends next."))
                             .arg(m_spec.boxes.size())
                             .arg(all);
        sentences << Tr::tr("Diamonds: milestones, and hand-offs with who gives them.");
        m_spec.subtitle = sentences.join(u' ');
    }

    const Plan &m_plan;
    const rules::Findings &m_findings;
    DepartmentId m_department;
    QDate m_asOf;
    const Wording &m_wording;
    std::map<InitiativeId, int> m_initiatives;
    std::map<MilestoneId, int> m_milestones;
    std::map<HandOffId, int> m_handOffs;
    std::vector<DepartmentId> m_departments; ///< one a box
    std::vector<Key> m_keys; ///< the same
    std::vector<std::vector<int>> m_neighbours; ///< the same: what a line joins it with
    bool m_spoken = false; ///< something is late, or disconnects speak of it
    std::map<int, int> m_waits; ///< days, by the place of the box that waits
    std::map<QString, int> m_late; ///< days, by what the line says
    LaneSpec m_spec;
};

} // namespace

LaneSpec timelineChart(const Plan &plan, const rules::Findings &findings, DepartmentId department, QDate asOf,
                       const Wording &wording)
{
    return Timeline(plan, findings, department, asOf, wording).make();
}

} // namespace qd::report
