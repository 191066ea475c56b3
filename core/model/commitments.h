// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// What was decided and promised.
namespace qd {

/// Whether a decision stands.
enum class DecisionStatus : std::uint8_t { Proposed, Active, Superseded, Reversed };

/// Whether an action is done.
enum class ActionStatus : std::uint8_t { Open, Done, Dropped };

/// What was decided, why, and until when it stands.
struct Decision
{
    DecisionId id;
    QString question;
    QString chosen;
    QString rationale;
    QString decider;
    QDate decidedOn;
    QDate reviewOn;
    DecisionStatus status = DecisionStatus::Proposed;
    CycleId cycle;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// What one person has promised to do by a date.
struct ActionItem
{
    ActionItemId id;
    QString what;
    DepartmentId department;
    QString owner;
    QDate due;
    ActionStatus status = ActionStatus::Open;
    QDate doneOn;
    QString origin;
    int carriedOver = 0;
    CycleId cycle;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const ActionItem &, const ActionItem &) = default;
};

template<>
const RecordType &describe<Decision>();
template<>
const RecordType &describe<ActionItem>();

} // namespace qd
