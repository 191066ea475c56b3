// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// How work runs through departments, what is wrong with it, and what is asked for.
namespace qd {

/// What is to become of a step.
enum class Remedy : std::uint8_t { None, Eliminate, Automate, Consolidate, Simplify };

/// How far an improvement is.
enum class ImprovementState : std::uint8_t { Proposed, Agreed, InProgress, Done, Dropped };

/// What is asked for.
enum class RequestKind : std::uint8_t { People, Money, Equipment };

/// What became of a request.
enum class RequestState : std::uint8_t { Asked, Granted, Declined, Withdrawn };

/// How work runs through departments, step by step.
struct Workflow
{
    WorkflowId id;
    QString name;
    DepartmentId department;
    QString owner;
    QString purpose;
    std::optional<double> volume;
    int position = 0;
    std::optional<double> promisedHours; ///< from start to end
    DepartmentId receiver;
    QString customer; ///< outside the company

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Workflow &, const Workflow &) = default;
};

/// One step of a process, with what it costs in time and mistakes.
struct Step
{
    StepId id;
    QString name;
    WorkflowId workflow;
    DepartmentId department;
    std::optional<double> processHours;
    std::optional<double> leadHours;
    std::optional<double> accurate;
    std::optional<double> volume;
    QString systems;
    Remedy remedy = Remedy::None;
    QString comment;
    int position = 0;
    StepKind kind = StepKind::Work;
    QString output;
    QString readyCriterion;
    std::optional<double> statedAccuracy; ///< share complete and right, as the step before states it
    std::optional<int> sample; ///< pieces on which the shares were counted
    std::optional<double> fixedHours; ///< waiting that law or contract require
    std::optional<double> returned; ///< pieces a month sent back to the step before
    std::optional<double> allowedReturns; ///< share that is meant to go back
    std::optional<double> rejected; ///< share
    std::optional<double> availableHours; ///< a month and person
    std::optional<double> people;
    std::optional<double> waiting; ///< pieces in the step at one time

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Step &, const Step &) = default;
};

/// A try-out of a hand-off: what was promised, and what came.
struct HandOffCheck
{
    HandOffCheckId id;
    QString scenario;
    HandOffId handOff;
    QString shopper;
    QDate checkedOn;
    QString promised;
    QString observed;
    std::optional<double> onTime;
    std::optional<double> complete;
    std::optional<double> accurate;
    std::optional<double> courteous;
    QString evidence;
    IssueId issue;
    std::optional<int> sample; ///< pieces on which the shares were counted
    std::optional<double> turnaroundDays; ///< as observed

    auto key() const { return std::tuple(id); }
    friend bool operator==(const HandOffCheck &, const HandOffCheck &) = default;
};

/// A change of a process, from proposal to effect.
struct Improvement
{
    ImprovementId id;
    QString title;
    WorkflowId workflow;
    StepId step;
    DepartmentId department;
    QString owner;
    Remedy remedy = Remedy::Simplify;
    ImprovementState state = ImprovementState::Proposed;
    QString benefit;
    std::optional<double> hoursSaved;
    QDate due;
    QDate doneOn;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Improvement &, const Improvement &) = default;
};

/// People or money that a department asks for, and what they would unblock.
struct ResourceRequest
{
    ResourceRequestId id;
    QString title;
    DepartmentId department;
    RequestKind kind = RequestKind::People;
    std::optional<double> amount;
    QString role;
    QString supplier;
    QString reason;
    QString demandBasis;
    std::optional<double> buffer;
    ObjectiveId objective;
    QDate neededBy;
    RequestState state = RequestState::Asked;
    DecisionId decision;
    CycleId cycle;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const ResourceRequest &, const ResourceRequest &) = default;
};

template<>
const RecordType &describe<Workflow>();
template<>
const RecordType &describe<Step>();
template<>
const RecordType &describe<HandOffCheck>();
template<>
const RecordType &describe<Improvement>();
template<>
const RecordType &describe<ResourceRequest>();

} // namespace qd
