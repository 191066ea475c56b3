// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tr.h"
#include "model/commitments.h"
#include "model/handoffs.h"
#include "model/measures.h"
#include "model/member.h"
#include "model/people.h"
#include "model/planning.h"
#include "model/triage.h"

#include <array>

/// The tokens of every enum that a record has, in the order of its enumerators. For the descriptions only.
namespace qd::member {

template<>
struct Tokens<YearPattern>
{
    static constexpr std::array<Token, 4> list{{{"months", QT_TRANSLATE_NOOP("qd", "Calendar months")},
                                                {"4-4-5", QT_TRANSLATE_NOOP("qd", "Weeks, 4-4-5")},
                                                {"4-5-4", QT_TRANSLATE_NOOP("qd", "Weeks, 4-5-4")},
                                                {"5-4-4", QT_TRANSLATE_NOOP("qd", "Weeks, 5-4-4")}}};
};

template<>
struct Tokens<Cadence>
{
    static constexpr std::array<Token, 4> list{{{"week", QT_TRANSLATE_NOOP("qd", "Weekly")},
                                                {"month", QT_TRANSLATE_NOOP("qd", "Monthly")},
                                                {"quarter", QT_TRANSLATE_NOOP("qd", "Quarterly")},
                                                {"year", QT_TRANSLATE_NOOP("qd", "Yearly")}}};
};

template<>
struct Tokens<Direction>
{
    static constexpr std::array<Token, 4> list{{{"none", QT_TRANSLATE_NOOP("qd", "Not declared")},
                                                {"increase", QT_TRANSLATE_NOOP("qd", "Higher is better")},
                                                {"decrease", QT_TRANSLATE_NOOP("qd", "Lower is better")},
                                                {"range", QT_TRANSLATE_NOOP("qd", "Within a range")}}};
};

template<>
struct Tokens<ValueState>
{
    static constexpr std::array<Token, 4> list{{{"estimate", QT_TRANSLATE_NOOP("qd", "Estimate")},
                                                {"provisional", QT_TRANSLATE_NOOP("qd", "Provisional")},
                                                {"final", QT_TRANSLATE_NOOP("qd", "Final")},
                                                {"restated", QT_TRANSLATE_NOOP("qd", "Restated")}}};
};

template<>
struct Tokens<Stated>
{
    static constexpr std::array<Token, 2> list{
        {{"met", QT_TRANSLATE_NOOP("qd", "Met")}, {"missed", QT_TRANSLATE_NOOP("qd", "Missed")}}};
};

template<>
struct Tokens<PersonRole>
{
    static constexpr std::array<Token, 5> list{{{"accountable", QT_TRANSLATE_NOOP("qd", "Accountable")},
                                                {"coOwner", QT_TRANSLATE_NOOP("qd", "Co-owner")},
                                                {"dataProvider", QT_TRANSLATE_NOOP("qd", "Data provider")},
                                                {"sponsor", QT_TRANSLATE_NOOP("qd", "Sponsor")},
                                                {"deputy", QT_TRANSLATE_NOOP("qd", "Deputy")}}};
};

template<>
struct Tokens<Subjected>
{
    static constexpr std::array<Token, 5> list{{{"department", QT_TRANSLATE_NOOP("qd", "Department")},
                                                {"kpi", QT_TRANSLATE_NOOP("qd", "KPI")},
                                                {"objective", QT_TRANSLATE_NOOP("qd", "Objective")},
                                                {"handOff", QT_TRANSLATE_NOOP("qd", "Hand-off")},
                                                {"initiative", QT_TRANSLATE_NOOP("qd", "Initiative")}}};
};

template<>
struct Tokens<CycleState>
{
    static constexpr std::array<Token, 4> list{{{"draft", QT_TRANSLATE_NOOP("qd", "Draft")},
                                                {"planning", QT_TRANSLATE_NOOP("qd", "Planning")},
                                                {"tracking", QT_TRANSLATE_NOOP("qd", "Tracking")},
                                                {"closed", QT_TRANSLATE_NOOP("qd", "Closed")}}};
};

template<>
struct Tokens<Rank>
{
    static constexpr std::array<Token, 3> list{{{"company", QT_TRANSLATE_NOOP("qd", "Company")},
                                                {"unit", QT_TRANSLATE_NOOP("qd", "Business unit")},
                                                {"department", QT_TRANSLATE_NOOP("qd", "Department")}}};
};

template<>
struct Tokens<ObjectiveKind>
{
    static constexpr std::array<Token, 2> list{{{"committed", QT_TRANSLATE_NOOP("qd", "Committed")},
                                                {"aspirational", QT_TRANSLATE_NOOP("qd", "Aspirational")}}};
};

template<>
struct Tokens<ObjectiveState>
{
    static constexpr std::array<Token, 7> list{{{"draft", QT_TRANSLATE_NOOP("qd", "Draft")},
                                                {"inReview", QT_TRANSLATE_NOOP("qd", "In review")},
                                                {"agreed", QT_TRANSLATE_NOOP("qd", "Agreed")},
                                                {"active", QT_TRANSLATE_NOOP("qd", "Active")},
                                                {"achieved", QT_TRANSLATE_NOOP("qd", "Achieved")},
                                                {"notAchieved", QT_TRANSLATE_NOOP("qd", "Not achieved")},
                                                {"abandoned", QT_TRANSLATE_NOOP("qd", "Abandoned")}}};
};

template<>
struct Tokens<Reach>
{
    static constexpr std::array<Token, 2> list{{{"linked", QT_TRANSLATE_NOOP("qd", "Serves a higher objective")},
                                                {"local", QT_TRANSLATE_NOOP("qd", "Local: keeps the lights on")}}};
};

template<>
struct Tokens<RollUp>
{
    static constexpr std::array<Token, 2> list{
        {{"worst", QT_TRANSLATE_NOOP("qd", "Worst of the parts")},
         {"weightedMean", QT_TRANSLATE_NOOP("qd", "Weighted mean of the parts")}}};
};

template<>
struct Tokens<KeyResultKind>
{
    static constexpr std::array<Token, 3> list{{{"metric", QT_TRANSLATE_NOOP("qd", "Metric")},
                                                {"milestone", QT_TRANSLATE_NOOP("qd", "Milestone")},
                                                {"ordinal", QT_TRANSLATE_NOOP("qd", "Ordinal")}}};
};

template<>
struct Tokens<Progress>
{
    static constexpr std::array<Token, 7> list{{{"notStarted", QT_TRANSLATE_NOOP("qd", "Not started")},
                                                {"onTrack", QT_TRANSLATE_NOOP("qd", "On track")},
                                                {"atRisk", QT_TRANSLATE_NOOP("qd", "At risk")},
                                                {"offTrack", QT_TRANSLATE_NOOP("qd", "Off track")},
                                                {"achieved", QT_TRANSLATE_NOOP("qd", "Achieved")},
                                                {"notAchieved", QT_TRANSLATE_NOOP("qd", "Not achieved")},
                                                {"cancelled", QT_TRANSLATE_NOOP("qd", "Cancelled")}}};
};

template<>
struct Tokens<AnnotationKind>
{
    static constexpr std::array<Token, 2> list{
        {{"event", QT_TRANSLATE_NOOP("qd", "Event")}, {"rebaseline", QT_TRANSLATE_NOOP("qd", "New baseline")}}};
};

template<>
struct Tokens<HandOffStatus>
{
    static constexpr std::array<Token, 9> list{{{"draft", QT_TRANSLATE_NOOP("qd", "Draft")},
                                                {"requested", QT_TRANSLATE_NOOP("qd", "Requested")},
                                                {"countered", QT_TRANSLATE_NOOP("qd", "Countered")},
                                                {"committed", QT_TRANSLATE_NOOP("qd", "Committed")},
                                                {"inProgress", QT_TRANSLATE_NOOP("qd", "In progress")},
                                                {"delivered", QT_TRANSLATE_NOOP("qd", "Delivered")},
                                                {"accepted", QT_TRANSLATE_NOOP("qd", "Accepted")},
                                                {"rejected", QT_TRANSLATE_NOOP("qd", "Rejected")},
                                                {"withdrawn", QT_TRANSLATE_NOOP("qd", "Withdrawn")}}};
};

template<>
struct Tokens<Criticality>
{
    static constexpr std::array<Token, 3> list{{{"low", QT_TRANSLATE_NOOP("qd", "Low")},
                                                {"normal", QT_TRANSLATE_NOOP("qd", "Normal")},
                                                {"high", QT_TRANSLATE_NOOP("qd", "High")}}};
};

template<>
struct Tokens<DecisionStatus>
{
    static constexpr std::array<Token, 4> list{{{"proposed", QT_TRANSLATE_NOOP("qd", "Proposed")},
                                                {"active", QT_TRANSLATE_NOOP("qd", "Active")},
                                                {"superseded", QT_TRANSLATE_NOOP("qd", "Superseded")},
                                                {"reversed", QT_TRANSLATE_NOOP("qd", "Reversed")}}};
};

template<>
struct Tokens<ActionStatus>
{
    static constexpr std::array<Token, 3> list{{{"open", QT_TRANSLATE_NOOP("qd", "Open")},
                                                {"done", QT_TRANSLATE_NOOP("qd", "Done")},
                                                {"dropped", QT_TRANSLATE_NOOP("qd", "Dropped")}}};
};

template<>
struct Tokens<TriageState>
{
    static constexpr std::array<Token, 3> list{{{"open", QT_TRANSLATE_NOOP("qd", "Open")},
                                                {"discussed", QT_TRANSLATE_NOOP("qd", "Discussed")},
                                                {"resolved", QT_TRANSLATE_NOOP("qd", "Resolved")}}};
};

template<>
struct Tokens<Accumulation>
{
    static constexpr std::array<Token, 6> list{{{"sum", QT_TRANSLATE_NOOP("qd", "Sum")},
                                                {"mean", QT_TRANSLATE_NOOP("qd", "Mean")},
                                                {"min", QT_TRANSLATE_NOOP("qd", "Smallest")},
                                                {"max", QT_TRANSLATE_NOOP("qd", "Largest")},
                                                {"last", QT_TRANSLATE_NOOP("qd", "Last")},
                                                {"none", QT_TRANSLATE_NOOP("qd", "Not declared")}}};
};

} // namespace qd::member
