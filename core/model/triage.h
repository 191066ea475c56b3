// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// What people have made of a disconnect.
namespace qd {

/// How far an accepted disconnect is.
enum class TriageState : std::uint8_t { Open, Discussed, Resolved };

/// A disconnect that somebody has taken on. It outlives the finding, which is computed anew each time.
struct Triage
{
    TriageId id;
    QString title; ///< as it read when it was accepted
    QString rule;
    QString fingerprint; ///< which finding
    DepartmentId department;
    QString owner;
    QDate acceptedOn;
    TriageState state = TriageState::Open;
    QString note;

    auto key() const { return std::tuple(id); }
    bool hasOwner() const { return department.isValid() || !owner.isEmpty(); }
    friend bool operator==(const Triage &, const Triage &) = default;
};

template<>
const RecordType &describe<Triage>();

class Plan;
/// What was made of the finding with \a fingerprint; nothing yet: it is new.
const Triage *triageOf(const Plan &plan, const QString &fingerprint);

} // namespace qd
