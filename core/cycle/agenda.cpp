// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/agenda.h"

#include "base/tr.h"
#include "cycle/gate.h"
#include "cycle/heads.h"
#include "rules/audience.h"
#include "rules/catalogue.h"

namespace qd::cycle {

using namespace Qt::StringLiterals;

namespace {

constexpr int OpeningMinutes = 10;
constexpr int ClosingMinutes = 10;
constexpr int DecisionMinutes = 10;
/// What a decision that waits is worth beside a disconnect's score of 0 to 100; more when its day has come.
constexpr double DecisionWorth = 50;
constexpr double DueDecisionWorth = 80;
/// What a high disconnect is worth more than its score: no two lesser items push one off the agenda.
constexpr double HighWorth = 200;

int minutesFor(rules::Level level)
{
    switch (level) {
    case rules::Level::Error:
        return 15;
    case rules::Level::Warning:
        return 10;
    case rules::Level::Note:
        break;
    }
    return 5;
}

struct Candidate
{
    AgendaItem item;
    double worth = 0;
};

/// Which candidates are worth most together within \a minutes: exact, by dynamic programming over the minutes.
std::vector<bool> worthMost(const std::vector<Candidate> &candidates, int minutes)
{
    const auto room = std::size_t(std::max(0, minutes));
    std::vector<double> best(room + 1, 0);
    std::vector<std::vector<bool>> taken(candidates.size(), std::vector<bool>(room + 1, false));
    for (std::size_t index = 0; index < candidates.size(); ++index) {
        const auto cost = std::size_t(candidates[index].item.minutes);
        for (std::size_t used = room; used >= cost && used <= room; --used) {
            const double with = best[used - cost] + candidates[index].worth;
            if (with > best[used]) {
                best[used] = with;
                taken[index][used] = true;
            }
        }
    }
    std::vector<bool> chosen(candidates.size(), false);
    std::size_t left = room;
    for (std::size_t index = candidates.size(); index-- > 0;) {
        if (taken[index][left]) {
            chosen[index] = true;
            left -= std::size_t(candidates[index].item.minutes);
        }
    }
    return chosen;
}

Candidate candidateOf(const Plan &plan, const rules::Finding &finding, const QString &title)
{
    Candidate candidate;
    candidate.worth = std::max(1.0, finding.score) + (finding.level == rules::Level::Error ? HighWorth : 0);
    candidate.item.title = title;
    candidate.item.kind = AgendaKind::Discussion;
    candidate.item.minutes = minutesFor(finding.level);
    if (!finding.departments.empty())
        candidate.item.department = finding.departments.front();
    candidate.item.owner = headOf(plan, candidate.item.department);
    candidate.item.wanted = Tr::tr(rules::findRule(QLatin1String(finding.rule))->question);
    candidate.item.link = u"finding:"_s + finding.fingerprint;
    return candidate;
}

Candidate candidateOf(const Plan &plan, const Decision &decision, QDate asOf)
{
    Candidate candidate;
    candidate.worth = decision.reviewOn.isValid() && decision.reviewOn <= asOf ? DueDecisionWorth : DecisionWorth;
    candidate.item.title = decision.question;
    candidate.item.kind = AgendaKind::Decision;
    candidate.item.minutes = DecisionMinutes;
    candidate.item.department = decision.department;
    candidate.item.owner = decision.decider.isEmpty() ? headOf(plan, decision.department) : decision.decider;
    candidate.item.wanted = Tr::tr("A decision, with its reason and the day on which it is looked at again.");
    candidate.item.link = u"record:decision:%1"_s.arg(decision.id.value);
    return candidate;
}

AgendaItem opening(const Plan &plan, QDate asOf)
{
    int late = 0;
    int open = 0;
    for (const ActionItem &action : plan.table<ActionItem>()) {
        open += action.status == ActionStatus::Open ? 1 : 0;
        late += action.status == ActionStatus::Open && action.due.isValid() && action.due < asOf ? 1 : 0;
    }
    AgendaItem item;
    item.title = open == 0 ? Tr::tr("What was promised last time") : Tr::tr("%n open action(s)", nullptr, open);
    item.kind = AgendaKind::Status;
    item.minutes = OpeningMinutes;
    item.wanted = late == 0
        ? Tr::tr("Each is done or has its day.")
        : Tr::tr("%n action(s) past their day: each is done, dropped, or has a new day and a reason.", nullptr, late);
    item.link = u"page:commitments"_s;
    return item;
}

AgendaItem closing()
{
    AgendaItem item;
    item.title = Tr::tr("Read back decisions and actions");
    item.kind = AgendaKind::Status;
    item.minutes = ClosingMinutes;
    item.wanted = Tr::tr("Every action has one owner and a day.");
    item.link = u"page:commitments"_s;
    return item;
}

} // namespace

AgendaProposal proposeAgenda(const Plan &plan, const Session &session, const rules::Findings &findings, QDate asOf,
                             const std::function<QString(const Message &)> &text, IdSource &ids)
{
    std::vector<Candidate> candidates;
    const rules::Findings seen = rules::forTheRoom(findings);
    for (const rules::Finding &finding : seen.findings) {
        if (finding.state == rules::State::Open)
            candidates.push_back(candidateOf(plan, finding, text(finding.title)));
    }
    for (const Decision &decision : plan.table<Decision>()) {
        if (decision.status == DecisionStatus::Proposed)
            candidates.push_back(candidateOf(plan, decision, asOf));
    }
    const auto chosen = worthMost(candidates, session.minutes - OpeningMinutes - ClosingMinutes);
    AgendaProposal proposal;
    proposal.items.push_back(opening(plan, asOf));
    for (std::size_t index = 0; index < candidates.size(); ++index)
        (chosen[index] ? proposal.items : proposal.leftOut).push_back(candidates[index].item);
    proposal.items.push_back(closing());
    for (int position = 0; AgendaItem & item : proposal.items) {
        item.id = ids.nextId<AgendaItem>();
        item.session = session.id;
        item.position = ++position;
        proposal.minutes += item.minutes;
    }
    return proposal;
}

Session sessionFor(const Plan &plan, const Cycle &cycle, IdSource &ids)
{
    if (const Session *known = reviewSession(plan, cycle))
        return *known;
    Session session;
    session.id = ids.nextId<Session>();
    session.name = Tr::tr("Review of %1", "cycle").arg(cycle.name);
    session.cycle = cycle.id;
    session.heldOn = cycle.reviewOn;
    return session;
}

Turn proposeReview(const Plan &plan, const Cycle &cycle, const rules::Findings &findings, QDate asOf,
                   const std::function<QString(const Message &)> &text, IdSource &ids)
{
    Turn turn(Tr::tr("Propose Agenda"));
    for (const AgendaItem *item : agendaOf(plan, cycle))
        turn.remove(*item);
    const Session session = sessionFor(plan, cycle, ids);
    if (!plan.find(session.id))
        turn.put(session);
    for (AgendaItem &item : proposeAgenda(plan, session, findings, asOf, text, ids).items)
        turn.put(std::move(item));
    return turn;
}

} // namespace qd::cycle
