// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"
#include "generate/words.h"

#include <array>

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

ObjectiveId objectiveOf(const Planter &planter, DepartmentId department)
{
    return planter.draft.firstObjectives.at(department);
}

bool growRolling(Planter &planter)
{
    const double days = planter.effect({0, 30, 60});
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return false;
    const QString code = planter.draft.uniqueCode('C');
    const ActionItem &action =
        planter.draft.add(ActionItem{.what = u"Settle "_s + code,
                                     .department = department,
                                     .owner = u"Lead"_s,
                                     .due = planter.draft.asOf.addDays(days > 0 ? -int(days) : 20),
                                     .carriedOver = days > 0 ? 0 : 2});
    planter.note({{"actionItem", action.id.value, action.what}}, objectiveOf(planter, department), days, 0.3);
    return true;
}

bool growChronic(Planter &planter)
{
    const double reviews = planter.effect({3, 4});
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return false;
    const Draft &draft = planter.draft;
    const auto &cycles = draft.rows<Cycle>(); // the last one's review is still to come
    const QDate accepted = cycles[cycles.size() - 1 - std::size_t(reviews)].reviewOn;
    const QString code = planter.draft.uniqueCode('X');
    const Triage &triage = planter.draft.add(Triage{.title = u"Open point "_s + code,
                                                    .rule = u"DEP-003"_s,
                                                    .fingerprint = code,
                                                    .department = department,
                                                    .acceptedOn = accepted,
                                                    .state = TriageState::Discussed});
    planter.note({{"triage", triage.id.value, triage.title}}, objectiveOf(planter, department), reviews, 0.4);
    return true;
}

bool growUntested(Planter &planter)
{
    const double days = planter.effect({3, 15, 30});
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return false;
    Draft &draft = planter.draft;
    const ObjectiveId objective = objectiveOf(planter, department);
    const QString text =
        word(subjects(), planter.chance().below(subjects().size())) + u" stay as they are "_s + draft.uniqueCode('A');
    const Assumption &assumption = draft.add(Assumption{.statement = text,
                                                        .department = department,
                                                        .objective = objective,
                                                        .owner = draft.get(objective).owner,
                                                        .criticality = Criticality::High,
                                                        .checkOn = draft.asOf.addDays(-int(days))});
    planter.note({{"assumption", assumption.id.value, assumption.statement}}, objective, days, 0.7);
    return true;
}

Decision decisionOf(Planter &planter, DepartmentId department)
{
    const QString code = planter.draft.uniqueCode('Q');
    const auto &cycles = planter.draft.rows<Cycle>();
    return {.question =
                u"Who pays for "_s + word(subjects(), planter.chance().below(subjects().size())) + u' ' + code + u'?',
            .chosen = u"The one who orders "_s + code,
            .decider = u"Managing director"_s,
            .decidedOn = cycles[cycles.size() - 2].reviewOn,
            .status = DecisionStatus::Active,
            .department = department};
}

bool growNotLanded(Planter &planter)
{
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return false;
    Decision decision = decisionOf(planter, department);
    if (planter.effect({0, 1}) == 0)
        decision.decider.clear();
    else
        decision.decidedOn = {};
    const Decision &added = planter.draft.add(std::move(decision));
    planter.note({{"decision", added.id.value, added.question}}, objectiveOf(planter, department), 1, 0.3);
    return true;
}

bool growTwoAnswers(Planter &planter)
{
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return false;
    const Decision first = planter.draft.add(decisionOf(planter, department));
    Decision second = first;
    second.chosen = u"The one who sells"_s;
    const Decision &added = planter.draft.add(std::move(second));
    planter.note({{"decision", first.id.value, first.question}, {"decision", added.id.value, added.question}},
                 objectiveOf(planter, department), 2, 0.6);
    return true;
}

bool growUnansweredSignal(Planter &planter)
{
    const double days = planter.effect({20, 60});
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return false;
    Draft &draft = planter.draft;
    const Signal &signal = draft.add(Signal{.text = wordsHeard(planter),
                                            .seenOn = draft.asOf.addDays(-int(days)),
                                            .department = department,
                                            .strength = Strength::Strong,
                                            .state = days > 45 ? SignalState::Watch : SignalState::New});
    planter.note({{"signal", signal.id.value, signal.text}}, objectiveOf(planter, department), days, 0.3);
    return true;
}

/// Three departments, each in words of its own, and one of them says a little more.
bool growSameSignal(Planter &planter)
{
    Draft &draft = planter.draft;
    const DepartmentId first = planter.department();
    auto places = first.isValid() ? planter.others(first, 2) : std::vector<DepartmentId>();
    if (places.size() < 2)
        return false;
    places.insert(places.begin(), first);
    const QString text = wordsHeard(planter);
    std::vector<rules::Subject> heard;
    for (std::size_t place = 0; place < places.size(); ++place) {
        const QString words = place == 2 ? text + u" again"_s : text;
        const Signal &signal = draft.add(Signal{.text = words,
                                                .seenOn = draft.asOf.addDays(-30 + int(place) * 8),
                                                .department = places[place],
                                                .state = SignalState::Act});
        heard.push_back({"signal", signal.id.value, signal.text});
    }
    planter.note(std::move(heard), objectiveOf(planter, first), 3, 0.3);
    return true;
}

} // namespace

QString wordsHeard(Planter &planter)
{
    QString text;
    for (int place = 0; place < 4; ++place)
        text += word(subjects(), planter.chance().below(subjects().size())) + u' ';
    return text + planter.draft.uniqueCode('S');
}

std::span<const Plant> talkPlants()
{
    static constexpr std::array<Plant, 7> table{{{"ACT-001", growRolling},
                                                 {"ACT-002", growChronic},
                                                 {"ASM-003", growUntested},
                                                 {"DEC-001", growNotLanded},
                                                 {"DEC-002", growTwoAnswers},
                                                 {"SIG-001", growUnansweredSignal},
                                                 {"SIG-003", growSameSignal}}};
    return table;
}

} // namespace qd::generate
