// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workdays.h"
#include "model/handoffstate.h"
#include "rules/families.h"
#include "stats/similarity.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace qd::rules {

namespace {

Subject subjectOf(const Decision &decision)
{
    return {"decision", decision.id.value, decision.question};
}

bool stands(const Decision &decision)
{
    return decision.status == DecisionStatus::Active && !decision.supersededBy.isValid();
}

Message deciderSpeaks(const Context &context, const Decision &decision)
{
    return decision.department.isValid()
        ? message(QT_TRANSLATE_NOOP("qd", "The decision for %1"), {context.nameOf(decision.department)})
        : message(QT_TRANSLATE_NOOP("qd", "The decision"));
}

Message chosenFact(const Decision &decision)
{
    return decision.chosen.isEmpty() ? message(QT_TRANSLATE_NOOP("qd", "What was chosen is not written."))
                                     : quote(decision.chosen);
}

using Departments = std::set<DepartmentId>;

/// Who has a part in an objective: who carries it, and who waits or works for a pending hand-off of it.
std::map<ObjectiveId, Departments> partnersOf(const Plan &plan)
{
    std::map<ObjectiveId, Departments> partners;
    for (const Objective &objective : plan.table<Objective>())
        partners[objective.id].insert(objective.department);
    for (const ObjectiveShare &share : plan.table<ObjectiveShare>())
        partners[share.objective].insert(share.department);
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (handOff.objective.isValid() && isPending(handOff))
            partners[handOff.objective].insert({handOff.receiver, handOff.giver});
    }
    return partners;
}

/// The latest issue of what tells decisions, by the department it was made for; those for everybody under no
/// department.
std::map<DepartmentId, QDate> latestTold(const Plan &plan, QDate asOf)
{
    std::map<DepartmentId, QDate> told;
    for (const Packet &packet : plan.table<Packet>()) {
        const bool tells = packet.kind == PacketKind::Minutes || packet.kind == PacketKind::FollowUp
            || packet.kind == PacketKind::Packet;
        if (!tells || packet.state != PacketState::Issued || !packet.issuedOn.isValid() || packet.issuedOn > asOf)
            continue;
        QDate &latest = told[packet.department];
        latest = latest.isValid() ? std::max(latest, packet.issuedOn) : packet.issuedOn;
    }
    return told;
}

Departments affectedBy(const Plan &plan, const Decision &decision, const std::map<ObjectiveId, Departments> &partners)
{
    Departments affected;
    if (decision.department.isValid())
        affected.insert(decision.department);
    const Kpi *kpi = plan.find(decision.effectKpi);
    if (!kpi)
        return affected;
    affected.insert(kpi->department);
    const auto found = partners.find(kpi->objective);
    if (found != partners.end())
        affected.insert(found->second.begin(), found->second.end());
    return affected;
}

/// Those of \a affected that nothing issued since the decision was made for.
std::vector<DepartmentId> notTold(const Departments &affected, const Decision &decision,
                                  const std::map<DepartmentId, QDate> &told)
{
    const auto reached = [&](DepartmentId department) {
        const auto latest = told.find(department);
        return latest != told.end() && latest->second >= decision.decidedOn;
    };
    std::vector<DepartmentId> left;
    if (reached(DepartmentId()))
        return left;
    std::ranges::copy_if(affected, std::back_inserter(left), [&](DepartmentId each) { return !reached(each); });
    return left;
}

/// What a decision lacks to be landed.
struct Gaps
{
    std::vector<DepartmentId> departments; ///< not told
    bool decider = false;
    bool day = false;

    int count() const { return int(departments.size()) + (decider ? 1 : 0) + (day ? 1 : 0); }
};

Message landingTitle(const Decision &decision, const Gaps &gaps)
{
    if (!gaps.departments.empty())
        return message(QT_TRANSLATE_N_NOOP("qd", "%1 Decided; %n affected department(s) not told"), {decision.question},
                       int(gaps.departments.size()));
    return gaps.decider ? message(QT_TRANSLATE_NOOP("qd", "%1 Decided; no role answers for it"), {decision.question})
                        : message(QT_TRANSLATE_NOOP("qd", "%1 Decided; no day is given"), {decision.question});
}

Finding notLandedFinding(const Context &context, const Decision &decision, const Gaps &gaps, int limit)
{
    Finding finding;
    finding.subjects = {subjectOf(decision)};
    finding.departments = gaps.departments;
    if (finding.departments.empty() && decision.department.isValid())
        finding.departments = {decision.department};
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "A decision has not arrived everywhere"));
    finding.title = landingTitle(decision, gaps);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n gap(s)"), {}, gaps.count());
    finding.evidence = {{chosenFact(decision), {subjectOf(decision)}, deciderSpeaks(context, decision)}};
    const Message record = message(QT_TRANSLATE_NOOP("qd", "The record of the decision"));
    if (gaps.decider)
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "No role is entered as its decider.")), {subjectOf(decision)}, record});
    if (gaps.day)
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "No day of the decision is entered.")), {subjectOf(decision)}, record});
    for (const DepartmentId department : gaps.departments) {
        if (const Department *found = context.plan.find(department))
            finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "Nothing issued since %1 was made for %2."),
                                                {decision.decidedOn, found->name}),
                                        {rules::subjectOf(*found)},
                                        message(QT_TRANSLATE_NOOP("qd", "The issued documents"))});
    }
    finding.why =
        message(QT_TRANSLATE_N_NOOP(
                    "qd", "Shown because a decision has a role, a day, and reaches all within %n working day(s)."),
                {}, limit);
    finding.due = decision.effectBy;
    if (!gaps.departments.empty())
        finding.firstSeen = addWorkingDays(decision.decidedOn, limit + 1);
    return finding;
}

void notLanded(Context &context)
{
    const auto limit = int(context.option("workingDays"));
    const auto partners = partnersOf(context.plan);
    const auto told = latestTold(context.plan, context.asOf);
    for (const Decision &decision : context.plan.table<Decision>()) {
        if (!stands(decision))
            continue;
        Gaps gaps{{}, decision.decider.isEmpty(), !decision.decidedOn.isValid()};
        if (told.empty())
            context.cannotEvaluate(subjectOf(decision),
                                   message(QT_TRANSLATE_NOOP("qd", "no minutes or packets are issued here")));
        else if (workingDays(decision.decidedOn, context.asOf) > limit)
            gaps.departments = notTold(affectedBy(context.plan, decision, partners), decision, told);
        if (gaps.count() > 0)
            context.report(notLandedFinding(context, decision, gaps, limit));
    }
}

/// The words of a question in no order.
QString wordsIn(const QString &question, size_t fewest)
{
    QStringList words;
    for (const std::u16string &word : stats::wordsOf(question.toCaseFolded().toStdU16String(), {}))
        words << QString::fromStdU16String(word);
    return size_t(words.size()) < fewest ? QString() : words.join(u' ');
}

/// Whether \a earlier was meant to stand beside \a later. Until its day of review it stands.
bool standTogether(const Decision &earlier, const Decision &later)
{
    return !earlier.reviewOn.isValid() || !later.decidedOn.isValid() || later.decidedOn < earlier.reviewOn;
}

bool ofOneMatter(const Decision &a, const Decision &b)
{
    return a.department == b.department || (a.effectKpi.isValid() && a.effectKpi == b.effectKpi);
}

Finding contradiction(const Context &context, const Decision &earlier, const Decision &later)
{
    Finding finding;
    finding.subjects = {subjectOf(earlier), subjectOf(later)};
    for (const Decision *decision : {&earlier, &later}) {
        const bool known = std::ranges::find(finding.departments, decision->department) != finding.departments.end();
        if (decision->department.isValid() && !known)
            finding.departments.push_back(decision->department);
        finding.evidence.push_back({chosenFact(*decision),
                                    {subjectOf(*decision)},
                                    decision->decidedOn.isValid()
                                        ? message(QT_TRANSLATE_NOOP("qd", "The decision of %1"), {decision->decidedOn})
                                        : deciderSpeaks(context, *decision)});
    }
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "One question, two decisions that stand"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 Two answers stand"), {later.question});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "2 answers"));
    finding.why = message(QT_TRANSLATE_NOOP(
        "qd", "Shown because the questions have the same words, both stand, and the answers differ."));
    finding.due = later.effectBy;
    finding.firstSeen = later.decidedOn;
    return finding;
}

void contradicting(Context &context)
{
    const auto fewest = size_t(context.option("fewestWords"));
    std::map<QString, std::vector<const Decision *>> byQuestion;
    for (const Decision &decision : context.plan.table<Decision>()) {
        if (!stands(decision))
            continue;
        if (decision.chosen.isEmpty()) {
            context.cannotEvaluate(subjectOf(decision),
                                   message(QT_TRANSLATE_NOOP("qd", "what was chosen is not written")));
            continue;
        }
        if (const QString words = wordsIn(decision.question, fewest); !words.isEmpty())
            byQuestion[words].push_back(&decision);
    }
    for (auto &[words, decisions] : byQuestion) {
        std::ranges::sort(decisions, {}, [](const Decision *each) { return std::tuple(each->decidedOn, each->id); });
        for (size_t next = 1; next < decisions.size(); ++next) {
            const Decision &earlier = *decisions[next - 1];
            const Decision &later = *decisions[next];
            const bool same = earlier.chosen.simplified().compare(later.chosen.simplified(), Qt::CaseInsensitive) == 0;
            if (!same && standTogether(earlier, later))
                context.report(contradiction(context, earlier, later),
                               ofOneMatter(earlier, later) ? Level::Error : Level::Warning);
        }
    }
}

constexpr std::array<Option, 1> LandingOptions{
    {{"workingDays", 5, QT_TRANSLATE_NOOP("qd", "Within how many working days those who are affected are told.")}}};
constexpr std::array<Option, 1> ContradictionOptions{
    {{"fewestWords", 3, QT_TRANSLATE_NOOP("qd", "Questions with fewer different words are not compared.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "DEC-001",
      .title = QT_TRANSLATE_NOOP("qd", "Decision not landed"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A decision on its way"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "A decision that stands has no decider or no day, or nothing was issued to a department that it affects "
          "since "
          "it was taken, more than workingDays ago. Affected are the department that needs it, that of its KPI, and "
          "those with a part in the objective of that KPI. Minutes, follow-ups and packets tell."),
      .says = QT_TRANSLATE_NOOP("qd", "It is decided, and those who act on it may not know."),
      .question = QT_TRANSLATE_NOOP("qd", "Who tells whom, by when?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Decisions, and minutes or packets that are issued from here."),
      .silence = QT_TRANSLATE_NOOP("qd", "Complete the decision, or issue the minutes."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of reviews: a decision ends with the day on which all know it."),
      .options = LandingOptions,
      .run = notLanded,
      .reads = tablesOf<Decision, Objective, ObjectiveShare, HandOff, Packet, Kpi, Department>},
     {.id = "DEC-002",
      .title = QT_TRANSLATE_NOOP("qd", "Contradicting decisions"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Two answers to one question"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Two decisions that stand answer a question of the same words, at least fewestWords, differently, none "
          "supersedes the other, and the later one was taken before the day on which the earlier is looked at again. "
          "Error within one department or on one KPI, otherwise a warning."),
      .says = QT_TRANSLATE_NOOP("qd", "Two decisions that stand point in two directions."),
      .question = QT_TRANSLATE_NOOP("qd", "Which of the two stands?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Decisions with their questions and what was chosen."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter which one supersedes the other, or until when the earlier one stands."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of keeping a log of decisions."),
      .options = ContradictionOptions,
      .run = contradicting,
      .reads = tablesOf<Decision, Department>}}};

} // namespace

std::span<const Rule> decisionRules()
{
    return Rules;
}

} // namespace qd::rules
