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

/// Whether a decision can be taken back.
enum class Reversibility : std::uint8_t { Unknown, TwoWay, OneWay };

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
    QString options;
    QString tradeOffs;
    Reversibility reversibility = Reversibility::Unknown;
    QString effect;
    KpiId effectKpi;
    QDate effectBy;
    QString revisitTrigger;
    DecisionId supersededBy;
    DepartmentId department;
    AgendaItemId agendaItem;

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
    QString evidence;
    AgendaItemId agendaItem;
    QDate agreedOn;
    QString carriedBecause;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const ActionItem &, const ActionItem &) = default;
};

template<>
const RecordType &describe<Decision>();
template<>
const RecordType &describe<ActionItem>();

} // namespace qd
