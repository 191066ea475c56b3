// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tr.h"
#include "model/commitments.h"
#include "model/cycles.h"
#include "model/handoffs.h"
#include "model/insights.h"
#include "model/measures.h"
#include "model/member.h"
#include "model/people.h"
#include "model/planning.h"
#include "model/processes.h"
#include "model/sessions.h"
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
    static constexpr std::array<Token, 5> list{{{"day", QT_TRANSLATE_NOOP("qd", "Daily")},
                                                {"week", QT_TRANSLATE_NOOP("qd", "Weekly")},
                                                {"month", QT_TRANSLATE_NOOP("qd", "Monthly")},
                                                {"quarter", QT_TRANSLATE_NOOP("qd", "Quarterly")},
                                                {"year", QT_TRANSLATE_NOOP("qd", "Yearly")}}};
};

template<>
struct Tokens<Direction>
{
    static constexpr std::array<Token, 6> list{{{"none", QT_TRANSLATE_NOOP("qd", "Not declared")},
                                                {"increase", QT_TRANSLATE_NOOP("qd", "Higher is better")},
                                                {"decrease", QT_TRANSLATE_NOOP("qd", "Lower is better")},
                                                {"range", QT_TRANSLATE_NOOP("qd", "Within a range")},
                                                {"holdAbove", QT_TRANSLATE_NOOP("qd", "Hold at or above target")},
                                                {"holdBelow", QT_TRANSLATE_NOOP("qd", "Hold at or below target")}}};
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

template<>
struct Tokens<Computation>
{
    static constexpr std::array<Token, 5> list{{{"none", QT_TRANSLATE_NOOP("qd", "Not computed")},
                                                {"sum", QT_TRANSLATE_NOOP("qd", "Sum")},
                                                {"difference", QT_TRANSLATE_NOOP("qd", "Difference")},
                                                {"product", QT_TRANSLATE_NOOP("qd", "Product")},
                                                {"ratio", QT_TRANSLATE_NOOP("qd", "Ratio")}}};
};

template<>
struct Tokens<RateKind>
{
    static constexpr std::array<Token, 3> list{{{"average", QT_TRANSLATE_NOOP("qd", "Average of the period")},
                                                {"closing", QT_TRANSLATE_NOOP("qd", "End of the period")},
                                                {"budget", QT_TRANSLATE_NOOP("qd", "Budget")}}};
};

template<>
struct Tokens<AssumptionVerdict>
{
    static constexpr std::array<Token, 4> list{{{"untested", QT_TRANSLATE_NOOP("qd", "Untested")},
                                                {"holding", QT_TRANSLATE_NOOP("qd", "Holding")},
                                                {"weakening", QT_TRANSLATE_NOOP("qd", "Weakening")},
                                                {"broken", QT_TRANSLATE_NOOP("qd", "Broken")}}};
};

template<>
struct Tokens<SignalSource>
{
    static constexpr std::array<Token, 4> list{{{"customer", QT_TRANSLATE_NOOP("qd", "Customer")},
                                                {"market", QT_TRANSLATE_NOOP("qd", "Market")},
                                                {"operations", QT_TRANSLATE_NOOP("qd", "Operations")},
                                                {"people", QT_TRANSLATE_NOOP("qd", "People")}}};
};

template<>
struct Tokens<Strength>
{
    static constexpr std::array<Token, 3> list{{{"weak", QT_TRANSLATE_NOOP("qd", "Weak")},
                                                {"medium", QT_TRANSLATE_NOOP("qd", "Medium")},
                                                {"strong", QT_TRANSLATE_NOOP("qd", "Strong")}}};
};

template<>
struct Tokens<SignalState>
{
    static constexpr std::array<Token, 5> list{{{"new", QT_TRANSLATE_NOOP("qd", "New")},
                                                {"watch", QT_TRANSLATE_NOOP("qd", "Watch")},
                                                {"test", QT_TRANSLATE_NOOP("qd", "Test")},
                                                {"act", QT_TRANSLATE_NOOP("qd", "Act")},
                                                {"ignored", QT_TRANSLATE_NOOP("qd", "Ignored")}}};
};

template<>
struct Tokens<IdeaState>
{
    static constexpr std::array<Token, 5> list{{{"new", QT_TRANSLATE_NOOP("qd", "New")},
                                                {"inReview", QT_TRANSLATE_NOOP("qd", "In review")},
                                                {"accepted", QT_TRANSLATE_NOOP("qd", "Accepted")},
                                                {"realised", QT_TRANSLATE_NOOP("qd", "Realised")},
                                                {"declined", QT_TRANSLATE_NOOP("qd", "Declined")}}};
};

template<>
struct Tokens<RiskState>
{
    static constexpr std::array<Token, 5> list{{{"open", QT_TRANSLATE_NOOP("qd", "Open")},
                                                {"resolved", QT_TRANSLATE_NOOP("qd", "Resolved")},
                                                {"owned", QT_TRANSLATE_NOOP("qd", "Owned")},
                                                {"accepted", QT_TRANSLATE_NOOP("qd", "Accepted")},
                                                {"mitigated", QT_TRANSLATE_NOOP("qd", "Mitigated")}}};
};

template<>
struct Tokens<IssueState>
{
    static constexpr std::array<Token, 4> list{{{"identified", QT_TRANSLATE_NOOP("qd", "Identified")},
                                                {"discussed", QT_TRANSLATE_NOOP("qd", "Discussed")},
                                                {"solved", QT_TRANSLATE_NOOP("qd", "Solved")},
                                                {"rolled", QT_TRANSLATE_NOOP("qd", "Rolled on")}}};
};

template<>
struct Tokens<Remedy>
{
    static constexpr std::array<Token, 5> list{{{"none", QT_TRANSLATE_NOOP("qd", "No proposal")},
                                                {"eliminate", QT_TRANSLATE_NOOP("qd", "Eliminate")},
                                                {"automate", QT_TRANSLATE_NOOP("qd", "Automate")},
                                                {"consolidate", QT_TRANSLATE_NOOP("qd", "Consolidate")},
                                                {"simplify", QT_TRANSLATE_NOOP("qd", "Simplify")}}};
};

template<>
struct Tokens<ImprovementState>
{
    static constexpr std::array<Token, 5> list{{{"proposed", QT_TRANSLATE_NOOP("qd", "Proposed")},
                                                {"agreed", QT_TRANSLATE_NOOP("qd", "Agreed")},
                                                {"inProgress", QT_TRANSLATE_NOOP("qd", "In progress")},
                                                {"done", QT_TRANSLATE_NOOP("qd", "Done")},
                                                {"dropped", QT_TRANSLATE_NOOP("qd", "Dropped")}}};
};

template<>
struct Tokens<RequestKind>
{
    static constexpr std::array<Token, 3> list{{{"people", QT_TRANSLATE_NOOP("qd", "People")},
                                                {"money", QT_TRANSLATE_NOOP("qd", "Money")},
                                                {"equipment", QT_TRANSLATE_NOOP("qd", "Equipment")}}};
};

template<>
struct Tokens<RequestState>
{
    static constexpr std::array<Token, 4> list{{{"asked", QT_TRANSLATE_NOOP("qd", "Asked")},
                                                {"granted", QT_TRANSLATE_NOOP("qd", "Granted")},
                                                {"declined", QT_TRANSLATE_NOOP("qd", "Declined")},
                                                {"withdrawn", QT_TRANSLATE_NOOP("qd", "Withdrawn")}}};
};

template<>
struct Tokens<MoveState>
{
    static constexpr std::array<Token, 4> list{{{"proposed", QT_TRANSLATE_NOOP("qd", "Proposed")},
                                                {"agreed", QT_TRANSLATE_NOOP("qd", "Agreed")},
                                                {"done", QT_TRANSLATE_NOOP("qd", "Done")},
                                                {"declined", QT_TRANSLATE_NOOP("qd", "Declined")}}};
};

template<>
struct Tokens<PhaseKind>
{
    static constexpr std::array<Token, 6> list{{{"setUp", QT_TRANSLATE_NOOP("qd", "Set up")},
                                                {"collect", QT_TRANSLATE_NOOP("qd", "Collect")},
                                                {"analyse", QT_TRANSLATE_NOOP("qd", "Analyse")},
                                                {"preRead", QT_TRANSLATE_NOOP("qd", "Pre-read")},
                                                {"session", QT_TRANSLATE_NOOP("qd", "Session")},
                                                {"followUp", QT_TRANSLATE_NOOP("qd", "Follow up")}}};
};

template<>
struct Tokens<SubmissionState>
{
    static constexpr std::array<Token, 5> list{{{"notSent", QT_TRANSLATE_NOOP("qd", "Not sent")},
                                                {"sent", QT_TRANSLATE_NOOP("qd", "Sent")},
                                                {"returned", QT_TRANSLATE_NOOP("qd", "Returned")},
                                                {"accepted", QT_TRANSLATE_NOOP("qd", "Accepted")},
                                                {"waived", QT_TRANSLATE_NOOP("qd", "Waived")}}};
};

template<>
struct Tokens<PacketKind>
{
    static constexpr std::array<Token, 7> list{{{"preRead", QT_TRANSLATE_NOOP("qd", "Department pre-read")},
                                                {"packet", QT_TRANSLATE_NOOP("qd", "Packet")},
                                                {"review", QT_TRANSLATE_NOOP("qd", "Review report")},
                                                {"request", QT_TRANSLATE_NOOP("qd", "Input request")},
                                                {"runSheet", QT_TRANSLATE_NOOP("qd", "Run sheet")},
                                                {"minutes", QT_TRANSLATE_NOOP("qd", "Minutes")},
                                                {"followUp", QT_TRANSLATE_NOOP("qd", "Follow-up")}}};
};

template<>
struct Tokens<PacketState>
{
    static constexpr std::array<Token, 3> list{{{"draft", QT_TRANSLATE_NOOP("qd", "Draft")},
                                                {"sealed", QT_TRANSLATE_NOOP("qd", "Sealed")},
                                                {"issued", QT_TRANSLATE_NOOP("qd", "Issued")}}};
};

template<>
struct Tokens<SessionKind>
{
    static constexpr std::array<Token, 4> list{{{"review", QT_TRANSLATE_NOOP("qd", "Quarterly review")},
                                                {"monthly", QT_TRANSLATE_NOOP("qd", "Monthly check")},
                                                {"catchball", QT_TRANSLATE_NOOP("qd", "Catchball")},
                                                {"close", QT_TRANSLATE_NOOP("qd", "Closing")}}};
};

template<>
struct Tokens<AgendaKind>
{
    static constexpr std::array<Token, 4> list{{{"status", QT_TRANSLATE_NOOP("qd", "Status")},
                                                {"discussion", QT_TRANSLATE_NOOP("qd", "Discussion")},
                                                {"decision", QT_TRANSLATE_NOOP("qd", "Decision")},
                                                {"input", QT_TRANSLATE_NOOP("qd", "Input")}}};
};

template<>
struct Tokens<Disposition>
{
    static constexpr std::array<Token, 5> list{{{"open", QT_TRANSLATE_NOOP("qd", "Open")},
                                                {"nextSession", QT_TRANSLATE_NOOP("qd", "Next session")},
                                                {"action", QT_TRANSLATE_NOOP("qd", "Action")},
                                                {"issue", QT_TRANSLATE_NOOP("qd", "Issue")},
                                                {"dropped", QT_TRANSLATE_NOOP("qd", "Dropped")}}};
};

template<>
struct Tokens<CatchballAnswer>
{
    static constexpr std::array<Token, 4> list{{{"pending", QT_TRANSLATE_NOOP("qd", "Pending")},
                                                {"accepted", QT_TRANSLATE_NOOP("qd", "Accepted")},
                                                {"countered", QT_TRANSLATE_NOOP("qd", "Countered")},
                                                {"declined", QT_TRANSLATE_NOOP("qd", "Declined")}}};
};

template<>
struct Tokens<Reversibility>
{
    static constexpr std::array<Token, 3> list{{{"unknown", QT_TRANSLATE_NOOP("qd", "Not said")},
                                                {"twoWay", QT_TRANSLATE_NOOP("qd", "Can be taken back")},
                                                {"oneWay", QT_TRANSLATE_NOOP("qd", "Cannot be taken back")}}};
};

template<>
struct Tokens<TieKind>
{
    static constexpr std::array<Token, 3> list{{{"meeting", QT_TRANSLATE_NOOP("qd", "Regular meeting")},
                                                {"integrator", QT_TRANSLATE_NOOP("qd", "Named integrator")},
                                                {"informal", QT_TRANSLATE_NOOP("qd", "Informal is enough")}}};
};

template<>
struct Tokens<StepKind>
{
    static constexpr std::array<Token, 3> list{
        {{"work", QT_TRANSLATE_NOOP("qd", "Work")},
         {"approval", QT_TRANSLATE_NOOP("qd", "Approval")},
         {"compliance", QT_TRANSLATE_NOOP("qd", "Required by law or contract")}}};
};

template<>
struct Tokens<Effect>
{
    static constexpr std::array<Token, 2> list{{{"same", QT_TRANSLATE_NOOP("qd", "Moves with it")},
                                                {"opposite", QT_TRANSLATE_NOOP("qd", "Moves against it")}}};
};

template<>
struct Tokens<Stance>
{
    static constexpr std::array<Token, 3> list{{{"open", QT_TRANSLATE_NOOP("qd", "Says neither")},
                                                {"supports", QT_TRANSLATE_NOOP("qd", "Supports it")},
                                                {"opposes", QT_TRANSLATE_NOOP("qd", "Speaks against it")}}};
};

template<>
struct Tokens<Severity>
{
    static constexpr std::array<Token, 3> list{{{"note", QT_TRANSLATE_NOOP("qd", "Note")},
                                                {"warning", QT_TRANSLATE_NOOP("qd", "Warning")},
                                                {"error", QT_TRANSLATE_NOOP("qd", "Error")}}};
};

template<>
struct Tokens<Usefulness>
{
    static constexpr std::array<Token, 3> list{{{"useful", QT_TRANSLATE_NOOP("qd", "Useful")},
                                                {"notUseful", QT_TRANSLATE_NOOP("qd", "Not useful")},
                                                {"known", QT_TRANSLATE_NOOP("qd", "Already known")}}};
};

template<>
struct Tokens<RuleState>
{
    static constexpr std::array<Token, 2> list{
        {{"on", QT_TRANSLATE_NOOP("qd", "Runs")}, {"off", QT_TRANSLATE_NOOP("qd", "Is off")}}};
};

} // namespace qd::member
