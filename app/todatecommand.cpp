// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "base/tr.h"
#include "report/kpifigures.h"

#include <QJsonArray>

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const Days &days, const Accumulated &value)
{
    QJsonObject json{{u"from"_s, days.first.toString(Qt::ISODate)},
                     {u"to"_s, days.last.toString(Qt::ISODate)},
                     {u"value"_s, orNull(value.value)},
                     {u"unit"_s, value.unit.symbol},
                     {u"reason"_s, tokenFor(value.reason)},
                     {u"present"_s, value.present},
                     {u"due"_s, value.due},
                     {u"preliminary"_s, value.preliminary}};
    if (value.firstDay.isValid())
        json.insert(u"firstDay"_s, value.firstDay.toString(Qt::ISODate));
    return json;
}

QJsonObject jsonOf(const Comparison &comparison)
{
    QJsonObject json = jsonOf(comparison.days, comparison.value);
    json.insert(u"before"_s, jsonOf(comparison.daysBefore, comparison.before));
    json.insert(u"change"_s, orNull(comparison.change));
    json.insert(u"basisPoints"_s, orNull(comparison.basisPoints));
    json.insert(u"likeForLike"_s, comparison.isLikeForLike());
    return json;
}

QJsonObject jsonOf(const report::KpiFigures &figures, const Plan &plan)
{
    const Kpi &kpi = *plan.find(figures.kpi);
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    const Department *department = plan.find(kpi.department);
    QJsonObject json{
        {u"department"_s, department ? department->name : QString()},
        {u"id"_s, QString::number(kpi.id.value)},
        {u"code"_s, kpi.code},
        {u"name"_s, kpi.name},
        {u"cadence"_s, std::get<QString>(describe<Kpi>().field(u"cadence"_s)->get(&kpi))},
        {u"verdict"_s, tokenFor(figures.verdict.outcome)},
        {u"reason"_s, tokenFor(figures.verdict.reason)},
        {u"to"_s,
         figures.day.isValid() ? QJsonValue(figures.day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)}};
    for (const report::KpiFigure &row : figures.rows) {
        QJsonObject figure = jsonOf(row.comparison);
        figure.insert(u"target"_s, orNull(row.agreed.value));
        json.insert(row.id, figure);
    }
    if (figures.weekOnWeek)
        json.insert(u"weekOnWeek"_s, jsonOf(*figures.weekOnWeek));
    for (const auto &[name, sent] :
         {std::pair(u"sentYearToDate"_s, figures.sent), {u"sentTargetYearToDate"_s, figures.sentTarget}}) {
        if (sent)
            json.insert(name,
                        QJsonObject{{u"period"_s, calendar.code(sent->period)},
                                    {u"sent"_s, sent->sent},
                                    {u"given"_s, orNull(sent->given.value)},
                                    {u"difference"_s, orNull(sent->difference())}});
    }
    if (figures.earlier)
        json.insert(u"departmentSince"_s, figures.earlier->since.toString(Qt::ISODate));
    return json;
}

QString lineOf(const report::KpiFigures &figures, const Plan &plan)
{
    const Kpi &kpi = *plan.find(figures.kpi);
    const Department *department = plan.find(kpi.department);
    QStringList cells{department ? department->name : QString(), kpi.name};
    if (figures.rows.empty())
        cells << wordFor(Reason::NoActual);
    for (const report::KpiFigure &row : figures.rows) {
        QString cell = Tr::tr("%1: %2", "stretch of time, amount").arg(row.name, row.value);
        for (const QString &more : {row.change, row.completeness}) {
            if (!more.isEmpty())
                cell += u" ("_s + more + u')';
        }
        cells << cell;
    }
    return (cells + figures.notes).join(u'\t') + u'\n';
}

Result<Basis> basisOf(const Call &call)
{
    Basis basis;
    if (call.has(u"restated"_s))
        basis.comparatives = Comparatives::Restated;
    const QString currency = call.value(u"currency"_s);
    if (currency == u"reported")
        basis.money = Money::Reporting;
    else if (currency == u"constant")
        basis.money = Money::Constant;
    else if (call.has(u"currency"_s))
        return failure(ErrorCode::Usage,
                       Tr::tr("\"%1\" is not a way to convert. Use reported or constant.").arg(currency));
    return basis;
}

/// The KPIs that \a word means by id, code or name; all without a word.
Result<std::vector<const Kpi *>> kpisMeant(const std::vector<KpiStatus> &statuses, const QString &word)
{
    std::vector<const Kpi *> kpis;
    for (const KpiStatus &status : statuses) {
        const Kpi &kpi = *status.kpi;
        if (word.isEmpty() || QString::number(kpi.id.value) == word || kpi.code == word
            || kpi.name.compare(word, Qt::CaseInsensitive) == 0)
            kpis.push_back(&kpi);
    }
    if (kpis.empty() && !word.isEmpty())
        return failure(ErrorCode::Usage, Tr::tr("There is no KPI \"%1\". Use its id, code or name.").arg(word));
    return kpis;
}

} // namespace

Result<ExitCode> runToDate(const Call &call)
{
    QD_TRY(const Basis basis, basisOf(call));
    QD_TRY(const PublishedDocument document, call.readDocument());
    QD_TRY(const QDate asOf, call.asOf(document));
    const auto statuses = statusOfAll(document.plan, asOf);
    QD_TRY(const std::vector<const Kpi *> kpis, kpisMeant(statuses, call.value(u"kpi"_s)));
    const report::Wording wording = call.wording(document.plan);
    QJsonArray list;
    QString text;
    for (const Kpi *kpi : kpis) {
        const report::KpiFigures figures = report::kpiFigures(document.plan, *kpi, asOf, basis, wording);
        list.append(jsonOf(figures, document.plan));
        text += lineOf(figures, document.plan);
    }
    return call.print({{u"asOf"_s, asOf.toString(Qt::ISODate)}, {u"kpis"_s, list}}, text);
}

} // namespace qd::app
