// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lanecharts.h"

#include "base/tr.h"
#include "report/cut.h"
#include "report/frame.h"
#include "report/processoutline.h"
#include "rules/streams.h"

#include <cmath>
#include <map>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// Hours to one decimal.
QString hoursText(double hours, const Wording &wording)
{
    return wording.quantity({std::round(hours * 10) / 10, Unit{u"h"_s}});
}

QString shareText(double share, const Wording &wording)
{
    return wording.quantity({std::round(share * 1000) / 1000, Unit{u"%"_s}});
}

/// How long a case lies before the work on it begins; nothing where one of the times is not said.
std::optional<double> waitBefore(const Step &step)
{
    if (!step.leadHours || !step.processHours || *step.leadHours < *step.processHours)
        return {};
    return *step.leadHours - *step.processHours;
}

/// What checks of hand-offs from one department to another have shown, together.
struct Checked
{
    int count = 0;
    double sum = 0; ///< of their scores
    QStringList sentences;

    double score() const { return sum / count; }
    /// Either all came as promised, or not all.
    Status mark() const { return score() < 1 ? Status::Risk : Status::Ok; }
};
using Checks = std::map<std::pair<DepartmentId, DepartmentId>, Checked>;

Checks checksOf(const Plan &plan, QDate asOf, const Wording &wording)
{
    Checks checks;
    for (const HandOffCheck &check : plan.table<HandOffCheck>()) {
        const HandOff *handOff = plan.find(check.handOff);
        const auto score = scoreOf(check);
        if (!handOff || !score || (check.checkedOn.isValid() && check.checkedOn > asOf))
            continue;
        Checked &checked = checks[{handOff->giver, handOff->receiver}];
        ++checked.count;
        checked.sum += *score;
        checked.sentences << Tr::tr("Check of %1 (%2): %3 as promised. %4", "hand-off, scenario, share, what was seen")
                                 .arg(handOff->name, check.scenario, shareText(*score, wording), check.observed)
                                 .trimmed();
    }
    return checks;
}

class Swimlane
{
public:
    Swimlane(const Plan &plan, const Workflow &workflow, const rules::Findings &findings, QDate asOf,
             const Wording &wording)
        : m_plan(plan)
        , m_workflow(workflow)
        , m_findings(findings)
        , m_wording(wording)
        , m_checks(checksOf(plan, asOf, wording))
    {
        for (rules::Stream &stream : rules::streamsOf(plan)) {
            if (stream.workflow == &workflow)
                m_stream = std::move(stream);
        }
        m_value = rules::valueOf(m_stream);
        for (const Step *step : m_stream.steps) {
            const auto wait = waitBefore(*step);
            if (wait && *wait > 0 && (!m_slowest || *wait > *waitBefore(*m_slowest)))
                m_slowest = step;
        }
    }
    LaneSpec make()
    {
        m_spec.line = LaneSpec::Line::Steps;
        m_spec.id = u"swimlane"_s;
        m_spec.laneHeading = Tr::tr("Department");
        m_spec.whenHeading = Tr::tr("Step");
        for (std::size_t place = 0; place < m_stream.steps.size(); ++place) {
            addBox(place);
            addLink(place);
        }
        m_spec.to = double(m_spec.boxes.size());
        addOtherChecks();
        addStrip();
        fillTexts();
        describeBoxes(m_spec);
        return std::move(m_spec);
    }

private:
    int laneOf(DepartmentId department)
    {
        const auto [known, isNew] = m_lanes.try_emplace(department, int(m_spec.lanes.size()));
        if (isNew)
            m_spec.lanes.push_back({departmentName(m_plan, department), {}, {}, {}});
        return known->second;
    }
    QString timesText(const Step &step) const
    {
        if (step.processHours && step.leadHours)
            return Tr::tr("%1 of work in %2", "hours")
                .arg(hoursText(*step.processHours, m_wording), hoursText(*step.leadHours, m_wording));
        return step.processHours ? Tr::tr("%1 of work", "hours").arg(hoursText(*step.processHours, m_wording))
            : step.leadHours     ? Tr::tr("%1 in all", "hours").arg(hoursText(*step.leadHours, m_wording))
                                 : Tr::tr("no times");
    }
    /// What is to become of the step, and how far that is.
    QString tagOf(const Step &step) const
    {
        for (const Improvement &improvement : m_plan.table<Improvement>()) {
            if (improvement.step == step.id && improvement.state != ImprovementState::Dropped)
                return Tr::tr("%1: %2", "remedy, how far it is")
                    .arg(wordFor(improvement.remedy), wordFor(improvement.state));
        }
        return step.remedy == Remedy::None ? QString() : wordFor(step.remedy);
    }
    void addFindings(const Step &step, LaneBox &box, QStringList &sentences) const
    {
        for (const rules::Finding &finding : m_findings.findings) {
            const bool isMeant = finding.state == rules::State::Open
                && std::ranges::find(finding.subjects, rules::subjectOf(step)) != finding.subjects.end();
            if (!isMeant)
                continue;
            sentences << Tr::tr("Disconnect: %1.", "finding").arg(m_wording.text(finding.title));
            if (finding.level == rules::Level::Error)
                box.mark = Status::Off;
            else if (finding.level == rules::Level::Warning && !box.mark)
                box.mark = Status::Risk;
        }
    }
    void addBox(std::size_t place)
    {
        const Step &step = *m_stream.steps[place];
        LaneBox box;
        box.name = step.name;
        box.tag = tagOf(step);
        box.lane = laneOf(step.department);
        box.from = double(place);
        box.to = double(place + 1);
        box.when = QString::number(place + 1);
        QStringList facts;
        if (step.processHours)
            facts << Tr::tr("%1 of work", "hours").arg(hoursText(*step.processHours, m_wording));
        if (step.accurate)
            facts << Tr::tr("%1 right", "share").arg(shareText(*step.accurate, m_wording));
        for (QString &fact : facts)
            fact.replace(QChar::Space, QChar::Nbsp); // where it takes two lines each has one of them
        box.detail = facts.join(u", "_s);
        QStringList sentences{Tr::tr("Step %1, %2, %3: %4.", "number, step, department, times")
                                  .arg(box.when, step.name, departmentName(m_plan, step.department), timesText(step))};
        if (step.accurate)
            sentences << Tr::tr("%1 right at once.", "share").arg(shareText(*step.accurate, m_wording));
        if (!box.tag.isEmpty())
            sentences << Tr::tr("Proposal: %1.").arg(box.tag);
        if (!step.comment.isEmpty())
            sentences << step.comment;
        addFindings(step, box, sentences);
        box.reading = sentences.join(u' ');
        m_spec.boxes.push_back(std::move(box));
    }
    /// What a case waits before step \a place, and how the hand-over before it was judged.
    void addLink(std::size_t place)
    {
        const Step &step = *m_stream.steps[place];
        LaneLink link{int(place) - 1, int(place), {}, &step == m_slowest, {}, {}};
        QStringList sentences;
        if (const auto wait = waitBefore(step); wait && *wait > 0) {
            link.label = hoursText(*wait, m_wording);
            sentences << (link.isCritical ? Tr::tr("It waits %1 before %2, longer than before any other step.")
                                          : Tr::tr("It waits %1 before %2."))
                             .arg(link.label, step.name);
        }
        if (step.fixedHours && *step.fixedHours > 0)
            sentences
                << Tr::tr("Law or contract require %1 of that.", "hours").arg(hoursText(*step.fixedHours, m_wording));
        if (place > 0) {
            const auto checked = m_checks.find({m_stream.steps[place - 1]->department, step.department});
            if (checked != m_checks.end()) {
                link.mark = checked->second.mark();
                sentences << checked->second.sentences;
            }
        }
        link.reading = sentences.join(u' ');
        if (place > 0 || !link.label.isEmpty())
            m_spec.links.push_back(std::move(link));
    }
    bool isHandedOver(DepartmentId giver, DepartmentId receiver) const
    {
        for (std::size_t place = 1; place < m_stream.steps.size(); ++place) {
            if (m_stream.steps[place - 1]->department == giver && m_stream.steps[place]->department == receiver)
                return true;
        }
        return false;
    }
    /// What was checked between two of the departments that do not follow each other stands with the one that gives.
    void addOtherChecks()
    {
        std::map<int, Checked> byLane;
        for (const auto &[between, checked] : m_checks) {
            const auto &[giver, receiver] = between;
            if (!m_lanes.contains(giver) || !m_lanes.contains(receiver) || isHandedOver(giver, receiver))
                continue;
            Checked &all = byLane[m_lanes.at(giver)];
            all.count += checked.count;
            all.sum += checked.sum;
            all.sentences << checked.sentences;
        }
        for (const auto &[lane, checked] : byLane) {
            LaneHead &head = m_spec.lanes[std::size_t(lane)];
            head.mark = checked.mark();
            head.detail = Tr::tr("%n check(s): %1", "share that was as promised", checked.count)
                              .arg(shareText(checked.score(), m_wording));
            head.reading = checked.sentences.join(u' ');
        }
    }
    void addStrip()
    {
        if (!m_value || !m_value->leadTime || *m_value->leadTime <= 0)
            return;
        for (const Step *step : m_stream.steps) {
            const double work = std::min(step->processHours.value_or(0), *step->leadHours);
            m_spec.strip.push_back({step->name, *step->leadHours - work, work, hoursText(*step->leadHours, m_wording)});
        }
        m_spec.stripHeading = Tr::tr("%1, dark: work", "hours").arg(hoursText(*m_value->leadTime, m_wording));
    }
    QString titleText() const
    {
        const QString &name = m_workflow.name;
        const auto lead = m_value ? m_value->leadTime : std::nullopt;
        const QString all = lead ? hoursText(*lead, m_wording) : QString();
        if (m_slowest) {
            const QString wait = hoursText(*waitBefore(*m_slowest), m_wording);
            return lead ? Tr::tr("%1 waits %2 before %3, of %4 in all").arg(name, wait, m_slowest->name, all)
                        : Tr::tr("%1 waits %2 before %3").arg(name, wait, m_slowest->name);
        }
        if (lead)
            return Tr::tr("%1 takes %2", "process, hours").arg(name, all);
        return Tr::tr("%1: %n step(s), %2", "process, hand-overs", int(m_stream.steps.size()))
            .arg(name, Tr::tr("%n hand-over(s)", nullptr, m_value ? m_value->handOffs : 0));
    }
    void fillTexts()
    {
        m_spec.title = titleText();
        QStringList sentences;
        if (m_value && m_value->activityRatio)
            sentences << Tr::tr("%1 of it is work (%2).", "hours, share")
                             .arg(hoursText(*m_value->processTime, m_wording),
                                  shareText(*m_value->activityRatio, m_wording));
        if (m_workflow.promisedHours)
            sentences << Tr::tr("%1 are promised.", "hours").arg(hoursText(*m_workflow.promisedHours, m_wording));
        if (m_value && m_value->rolledAccuracy)
            sentences << Tr::tr("%1 run through without a correction.", "share")
                             .arg(shareText(*m_value->rolledAccuracy, m_wording));
        if (m_slowest)
            sentences << Tr::tr("Beside the arrows: how long a case waits.");
        m_spec.subtitle = sentences.join(u' ');
    }

    const Plan &m_plan;
    const Workflow &m_workflow;
    const rules::Findings &m_findings;
    const Wording &m_wording;
    Checks m_checks;
    rules::Stream m_stream;
    std::optional<stats::ValueStream> m_value;
    const Step *m_slowest = nullptr; ///< before which a case waits longest
    std::map<DepartmentId, int> m_lanes; ///< in the order in which the work reaches them
    LaneSpec m_spec;
};

} // namespace

const Workflow *slowestWorkflow(const Plan &plan, std::span<const DepartmentId> of)
{
    const Workflow *slowest = nullptr;
    double least = 2;
    for (const rules::Stream &stream : rules::streamsOf(plan)) {
        if (std::ranges::none_of(stream.steps, [&](const Step *step) { return isAmong(of, step->department); }))
            continue;
        const auto value = rules::valueOf(stream);
        const double share = value ? value->activityRatio.value_or(1) : 1;
        if (share < least) {
            least = share;
            slowest = stream.workflow;
        }
    }
    return slowest;
}

LaneSpec swimlaneChart(const Plan &plan, const Workflow &workflow, const rules::Findings &findings, QDate asOf,
                       const Wording &wording)
{
    return Swimlane(plan, workflow, findings, asOf, wording).make();
}

} // namespace qd::report
