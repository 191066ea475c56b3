// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/parts.h"
#include "generate/words.h"

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

void addAssumptions(Draft &draft, Chance &chance)
{
    for (const Objective &objective : draft.rows<Objective>()) {
        const bool isTested = chance.happens(0.5);
        draft.add(Assumption{.statement = word(subjects(), chance.below(subjects().size())) + u" stay as they are "_s
                                 + draft.uniqueCode('A'),
                             .department = objective.department,
                             .objective = objective.id,
                             .owner = objective.owner,
                             .criticality = chance.happens(0.3) ? Criticality::High : Criticality::Normal,
                             .certainty = std::round(chance.uniform(0.6, 0.95) * 100) / 100,
                             .checkOn = draft.asOf.addDays(chance.between(10, 60)),
                             .verdict = isTested ? AssumptionVerdict::Holding : AssumptionVerdict::Untested});
    }
}

void addSignals(Draft &draft, Chance &chance)
{
    const auto &departments = draft.rows<Department>();
    for (std::size_t place = 0; place < departments.size(); place += 3) {
        std::vector<std::size_t> words(subjects().size());
        for (std::size_t index = 0; index < words.size(); ++index)
            words[index] = index;
        chance.shuffle(words);
        QString text;
        for (std::size_t index = 0; index < 4; ++index)
            text += word(subjects(), words[index]) + u' ';
        const bool isNew = chance.happens(0.3);
        draft.add(Signal{.text = text + draft.uniqueCode('S'),
                         .seenOn = draft.asOf.addDays(isNew ? -chance.between(1, 12) : -chance.between(20, 80)),
                         .department = departments[place].id,
                         .state = isNew ? SignalState::New : SignalState::Act});
    }
}

/// Decided in the latest review, so that its minutes tell everybody.
void addDecisions(Draft &draft, Chance &chance)
{
    const auto &departments = draft.rows<Department>();
    const QDate review =
        draft.calendar.end(draft.calendar.previous(draft.calendar.containing(draft.asOf, Cadence::Quarter))).addDays(7);
    for (std::size_t place = 0; place < departments.size(); place += 5) {
        const QString code = draft.uniqueCode('Q');
        draft.add(Decision{.question = u"How do we treat "_s + word(subjects(), chance.below(subjects().size())) + u' '
                               + code + u'?',
                           .chosen = u"As proposed in "_s + code,
                           .decider = u"Managing director"_s,
                           .decidedOn = review,
                           .status = DecisionStatus::Active,
                           .department = departments[place].id});
    }
}

void addActions(Draft &draft, Chance &chance)
{
    const auto &departments = draft.rows<Department>();
    for (std::size_t place = 0; place < departments.size(); place += 2) {
        const bool isDone = chance.happens(0.4);
        const QDate due = draft.asOf.addDays(chance.between(5, 60));
        draft.add(ActionItem{.what = word(verbs(), chance.below(verbs().size())) + u' '
                                 + word(objects(), chance.below(objects().size())) + u' ' + draft.uniqueCode('C'),
                             .department = departments[place].id,
                             .owner = departments[place].function + u" lead"_s,
                             .due = due,
                             .status = isDone ? ActionStatus::Done : ActionStatus::Open,
                             .doneOn = isDone ? draft.asOf.addDays(-3) : QDate(),
                             .carriedOver = chance.happens(0.1) ? 1 : 0,
                             .agreedOn = draft.asOf.addDays(-30)});
    }
}

} // namespace

void addBeliefs(Draft &draft)
{
    Chance chance(draft.recipe.seed, "beliefs");
    addAssumptions(draft, chance);
    addSignals(draft, chance);
    addDecisions(draft, chance);
    addActions(draft, chance);
}

} // namespace qd::generate
