// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// What stands beside the values of KPIs.
namespace qd {

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

template<>
const RecordType &describe<Annotation>();
template<>
const RecordType &describe<BridgeItem>();

} // namespace qd
