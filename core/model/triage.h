// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// What people have made of a disconnect.
namespace qd {

/// Whether a rule runs.
enum class RuleState : std::uint8_t { On, Off };

/// What somebody thought of a disconnect.
enum class Usefulness : std::uint8_t { Useful, NotUseful, Known };

/// How bad a disconnect is, as it is stored.
enum class Severity : std::uint8_t { Note, Warning, Error };

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

/// What somebody thought of a disconnect. The verdicts on one rule say how often it is right.
struct FindingVerdict
{
    FindingVerdictId id;
    QString rule;
    QString fingerprint;
    Usefulness usefulness = Usefulness::Useful;
    QDate judgedOn;
    QString judgedBy;
    QString note;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const FindingVerdict &, const FindingVerdict &) = default;
};

/// A disconnect as it stood on the day of a review or of the first import, for comparison with later days.
struct ReviewedFinding
{
    QDate notedOn;
    QString fingerprint;
    QString rule;
    QString title;
    Severity level = Severity::Warning;
    double score = 0; ///< expected loss, 0 to 100
    QString digest; ///< changes when the evidence changes
    CycleId cycle;

    auto key() const { return std::tuple(notedOn.toJulianDay(), fingerprint); }
    friend bool operator==(const ReviewedFinding &, const ReviewedFinding &) = default;
};

/// Where a rule works differently than by default, and who wanted it.
struct RuleSetting
{
    RuleSettingId id;
    QString rule; ///< an id, or a family with a star: KPI-*
    DepartmentId department; ///< invalid: for all
    QString businessUnit; ///< empty: for all
    QString option;
    std::optional<double> value;
    std::optional<Severity> level; ///< nothing: as by default
    RuleState state = RuleState::On;
    QString reason;
    QString author;
    QDate setOn;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const RuleSetting &, const RuleSetting &) = default;
};

template<>
const RecordType &describe<Triage>();
template<>
const RecordType &describe<FindingVerdict>();
template<>
const RecordType &describe<ReviewedFinding>();
template<>
const RecordType &describe<RuleSetting>();

class Plan;
/// What was made of the finding with \a fingerprint; nothing yet: it is new.
const Triage *triageOf(const Plan &plan, const QString &fingerprint);

} // namespace qd
