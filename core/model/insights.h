// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// What may change the plan: what is assumed, heard, proposed, feared and in the way.
namespace qd {

/// What a signal says about its assumption.
enum class Stance : std::uint8_t { Open, Supports, Opposes };

/// How an assumption is doing.
enum class AssumptionVerdict : std::uint8_t { Untested, Holding, Weakening, Broken };

/// Where a signal was heard.
enum class SignalSource : std::uint8_t { Customer, Market, Operations, People };

/// How much weight a signal carries.
enum class Strength : std::uint8_t { Weak, Medium, Strong };

/// What is done about a signal.
enum class SignalState : std::uint8_t { New, Watch, Test, Act, Ignored };

/// How far an idea is.
enum class IdeaState : std::uint8_t { New, InReview, Accepted, Realised, Declined };

/// What was decided about a risk: resolved, owned, accepted or mitigated.
enum class RiskState : std::uint8_t { Open, Resolved, Owned, Accepted, Mitigated };

/// How far an issue is.
enum class IssueState : std::uint8_t { Identified, Discussed, Solved, Rolled };

/// What must be true for the plan to hold, and what would prove it wrong.
struct Assumption
{
    AssumptionId id;
    QString statement;
    DepartmentId department;
    ObjectiveId objective;
    QString owner;
    Criticality criticality = Criticality::Normal;
    std::optional<double> certainty;
    QString because;
    QString against;
    QString test;
    QString threshold;
    QDate checkOn;
    AssumptionVerdict verdict = AssumptionVerdict::Untested;
    QString driver; ///< the same word wherever the same thing is meant
    QString scope;
    QDate firstDay;
    QDate lastDay;
    Unit unit;
    std::optional<double> low; ///< undercut in one case of ten
    std::optional<double> mode; ///< what the plan reckons with
    std::optional<double> high; ///< exceeded in one case of ten
    std::optional<double> breakEven; ///< at which the result is just reached
    KpiId kpi;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Assumption &, const Assumption &) = default;
};

/// Something heard or seen that may change the plan.
struct Signal
{
    SignalId id;
    QString text;
    QDate seenOn;
    SignalSource source = SignalSource::Customer;
    QString channel;
    DepartmentId department;
    Strength strength = Strength::Medium;
    std::optional<int> heard;
    AssumptionId assumption;
    ObjectiveId objective;
    SignalState state = SignalState::New;
    QString reason;
    Stance stance = Stance::Open;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Signal &, const Signal &) = default;
};

/// A proposal from anywhere, answered and followed until it pays or not.
struct Idea
{
    IdeaId id;
    QString text;
    QString detail;
    DepartmentId department;
    QString author;
    QDate submittedOn;
    QDate answeredOn;
    IdeaState state = IdeaState::New;
    QString benefit;
    QString reason;
    AgendaItemId agendaItem;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Idea &, const Idea &) = default;
};

/// What may happen and what it would do to the plan.
struct Risk
{
    RiskId id;
    QString event;
    QString cause;
    QString effect;
    DepartmentId department;
    ObjectiveId objective;
    QString owner;
    std::optional<double> likelihood;
    Criticality impact = Criticality::Normal;
    RiskState state = RiskState::Open;
    QString response;
    QDate reviewOn;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Risk &, const Risk &) = default;
};

/// A problem that is there now, until it is solved.
struct Issue
{
    IssueId id;
    QString problem;
    QString rootCause;
    DepartmentId department;
    QString raisedBy;
    QDate raisedOn;
    Criticality priority = Criticality::Normal;
    IssueState state = IssueState::Identified;
    QString outcome;
    CycleId cycle;
    AgendaItemId agendaItem;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Issue &, const Issue &) = default;
};

/// An objective beside its own that an assumption carries.
struct AssumptionUse
{
    AssumptionId assumption;
    ObjectiveId objective;

    auto key() const { return std::tuple(assumption, objective); }
    friend bool operator==(const AssumptionUse &, const AssumptionUse &) = default;
};

/// A desk that a signal passed on its way to a decision.
struct SignalRelay
{
    SignalId signal;
    int position = 0;
    DepartmentId department;
    QDate receivedOn;
    StepKind kind = StepKind::Work;

    auto key() const { return std::tuple(signal, position); }
    friend bool operator==(const SignalRelay &, const SignalRelay &) = default;
};

template<>
const RecordType &describe<Assumption>();
template<>
const RecordType &describe<Signal>();
template<>
const RecordType &describe<Idea>();
template<>
const RecordType &describe<Risk>();
template<>
const RecordType &describe<Issue>();
template<>
const RecordType &describe<AssumptionUse>();
template<>
const RecordType &describe<SignalRelay>();

} // namespace qd
