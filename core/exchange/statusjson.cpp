// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statusjson.h"

#include <QJsonArray>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject statusJson(const Plan &plan, std::span<const KpiStatus> statuses, QDate asOf)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    QJsonArray kpis;
    for (const KpiStatus &status : statuses) {
        const Department *department = plan.find(status.kpi->department);
        const Observation *value = status.observation;
        kpis.append(QJsonObject{
            {u"department"_s, department ? department->name : QString()},
            {u"id"_s, QString::number(status.kpi->id.value)},
            {u"code"_s, status.kpi->code},
            {u"name"_s, status.kpi->name},
            {u"period"_s, status.period ? QJsonValue(calendar.code(*status.period)) : QJsonValue(QJsonValue::Null)},
            {u"actual"_s, value ? numberOrNull(value->actual) : QJsonValue(QJsonValue::Null)},
            {u"target"_s, value ? numberOrNull(value->target) : QJsonValue(QJsonValue::Null)},
            {u"verdict"_s, tokenFor(status.verdict.outcome)},
            {u"reason"_s, tokenFor(status.verdict.reason)}});
    }
    const Totals sum = totals(statuses);
    return {{u"asOf"_s, asOf.toString(Qt::ISODate)},
            {u"kpis"_s, kpis},
            {u"totals"_s,
             QJsonObject{{u"met"_s, sum.met}, {u"missed"_s, sum.missed}, {u"undecidable"_s, sum.undecidable}}}};
}

} // namespace qd::exchange
