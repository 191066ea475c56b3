// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// What stands beside the values of KPIs.
namespace qd {

/// How one KPI moves another.
enum class Effect : std::uint8_t { Same, Opposite };

/// What an annotation changes.
enum class AnnotationKind : std::uint8_t { Event, Rebaseline };

/// Something that happened to a KPI and explains its values.
struct Annotation
{
    AnnotationId id;
    KpiId kpi;
    QDate happenedOn;
    AnnotationKind kind = AnnotationKind::Event;
    QString text;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// One cause of the difference between two departments' figures of one measure.
struct BridgeItem
{
    BridgeItemId id;
    KpiId kpi;
    KpiId counterpart;
    QDate start;
    QString cause;
    double amount = 0;
    QString source;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const BridgeItem &, const BridgeItem &) = default;
};

/// One of the KPIs that a computed KPI is made of, in the order of its positions: the first is divided by the second.
struct KpiOperand
{
    KpiId kpi;
    KpiId operand;
    int position = 0;

    auto key() const { return std::tuple(kpi, operand); }
    friend bool operator==(const KpiOperand &, const KpiOperand &) = default;
};

/// What a value was before a later file changed it.
struct ValueRevision
{
    KpiId kpi;
    Cadence cadence = Cadence::Month;
    QDate start;
    int number = 1; ///< from 1, oldest first
    std::optional<double> actual;
    std::optional<double> target;
    std::optional<double> forecast;
    std::optional<double> ytdActual;
    std::optional<double> ytdTarget;
    ValueState state = ValueState::Final;
    QString source;
    int sourceRow = 0;
    int sourceColumn = 0;
    QDate replacedOn;

    Period period() const { return {cadence, start}; }
    auto key() const { return std::tuple(kpi, cadence, start.toJulianDay(), number); }
    friend bool operator==(const ValueRevision &, const ValueRevision &) = default;
};

/// Which of the rates of a period.
enum class RateKind : std::uint8_t { Average, Closing, Budget };

/// What one unit of a currency is worth in the reporting currency.
struct ExchangeRate
{
    ExchangeRateId id;
    QString currency; ///< ISO 4217
    RateKind kind = RateKind::Average;
    Cadence cadence = Cadence::Month;
    QDate start;
    double rate = 1;
    QString source;

    Period period() const { return {cadence, start}; }
    auto key() const { return std::tuple(id); }
    friend bool operator==(const ExchangeRate &, const ExchangeRate &) = default;
};

/// How the files of one sender are read: found again by their headings next quarter.
struct ImportMapping
{
    ImportMappingId id;
    QString name;
    QString recordType; ///< table that the rows are read into; empty: values of KPIs
    QString headings; ///< of the file, separated by tabs
    QString mapping; ///< JSON, see exchange::Mapping
    QDate usedOn;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

/// A KPI that is said to move another one.
struct KpiDriver
{
    KpiId kpi;
    KpiId driver;
    Effect effect = Effect::Same;
    int lag = 0; ///< periods of the KPI
    std::optional<double> elasticity; ///< percent by which the KPI moves for one percent of the driver
    QString because;

    auto key() const { return std::tuple(kpi, driver); }
    friend bool operator==(const KpiDriver &, const KpiDriver &) = default;
};

/// What pays off for a department.
struct Incentive
{
    IncentiveId id;
    QString text;
    DepartmentId department;
    KpiId kpi;
    Direction direction = Direction::None;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Incentive &, const Incentive &) = default;
};

template<>
const RecordType &describe<Annotation>();
template<>
const RecordType &describe<BridgeItem>();
template<>
const RecordType &describe<KpiOperand>();
template<>
const RecordType &describe<ValueRevision>();
template<>
const RecordType &describe<ExchangeRate>();
template<>
const RecordType &describe<ImportMapping>();
template<>
const RecordType &describe<KpiDriver>();
template<>
const RecordType &describe<Incentive>();

} // namespace qd
