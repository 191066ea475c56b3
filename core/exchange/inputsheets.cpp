// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inputsheets.h"

#include "exchange/openform.h"
#include "model/verdict.h"

#include <QDate>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

template<typename Record>
std::shared_ptr<const void> shared(const Record &record)
{
    return std::make_shared<const Record>(record);
}

BookCell textCell(const QString &text)
{
    return {text, CellKind::Text};
}

const Observation &asObservation(const void *record)
{
    return *static_cast<const Observation *>(record);
}

/// A number of the KPI of \a record.
BookCell kpiNumber(const InputContext &context, const void *record, std::optional<double> number)
{
    const Kpi *kpi = context.plan.find(asObservation(record).kpi);
    return {number ? Value(*number) : Value(), kpi && kpi->unit.isPercent() ? CellKind::Percent : CellKind::Number};
}

const Observation *observationBefore(const InputContext &context, const void *record)
{
    const Observation &value = asObservation(record);
    const FiscalCalendar calendar = context.plan.organisation().fiscalCalendar();
    return context.plan.observation(value.kpi, calendar.previous(value.period()));
}

template<QString Kpi::*Member>
BookCell kpiText(const InputContext &context, const void *record)
{
    const Kpi *kpi = context.plan.find(asObservation(record).kpi);
    return textCell(kpi ? kpi->*Member : QString());
}

BookCell kpiUnit(const InputContext &context, const void *record)
{
    const Kpi *kpi = context.plan.find(asObservation(record).kpi);
    return textCell(kpi ? kpi->unit.symbol : QString());
}

template<typename Record>
BookCell periodCode(const InputContext &context, const void *record)
{
    const FiscalCalendar calendar = context.plan.organisation().fiscalCalendar();
    return textCell(calendar.code(static_cast<const Record *>(record)->period()));
}

template<std::optional<double> Observation::*Member>
BookCell lastNumber(const InputContext &context, const void *record)
{
    const Observation *before = observationBefore(context, record);
    return kpiNumber(context, record, before ? before->*Member : std::nullopt);
}

BookCell objectiveTitle(const InputContext &context, const void *record)
{
    const Objective *objective = context.plan.find(static_cast<const CheckIn *>(record)->objective);
    return textCell(objective ? objective->title : QString());
}

/// The value of each KPI in the period that was the last to end.
std::vector<std::shared_ptr<const void>> dueObservations(const InputContext &context)
{
    const FiscalCalendar calendar = context.plan.organisation().fiscalCalendar();
    std::vector<const Kpi *> kpis;
    for (const Kpi &kpi : context.plan.table<Kpi>()) {
        if (kpi.department == context.department.id)
            kpis.push_back(&kpi);
    }
    std::ranges::stable_sort(kpis, {}, &Kpi::position);
    std::vector<std::shared_ptr<const void>> records;
    for (const Kpi *kpi : kpis) {
        const Period due = calendar.lastClosed(context.asOf, kpi->cadence);
        const Observation *present = context.plan.observation(kpi->id, due);
        records.push_back(shared(present ? *present : Observation{kpi->id, due.cadence, due.start}));
    }
    return records;
}

bool isOver(HandOffStatus status)
{
    return status == HandOffStatus::Accepted || status == HandOffStatus::Rejected || status == HandOffStatus::Withdrawn;
}

template<DepartmentId HandOff::*Side>
std::vector<std::shared_ptr<const void>> openHandOffs(const InputContext &context)
{
    std::vector<std::shared_ptr<const void>> records;
    for (const HandOff &handOff : context.plan.table<HandOff>()) {
        if (handOff.*Side == context.department.id && !isOver(handOff.status))
            records.push_back(shared(handOff));
    }
    return records;
}

bool isOpen(const Objective &objective)
{
    return objective.state != ObjectiveState::Achieved && objective.state != ObjectiveState::NotAchieved
        && objective.state != ObjectiveState::Abandoned;
}

/// The check-in of each objective in the month that was the last to end.
std::vector<std::shared_ptr<const void>> dueCheckIns(const InputContext &context)
{
    const FiscalCalendar calendar = context.plan.organisation().fiscalCalendar();
    const Period due = calendar.lastClosed(context.asOf, Cadence::Month);
    std::vector<std::shared_ptr<const void>> records;
    for (const Objective &objective : context.plan.table<Objective>()) {
        if (objective.department != context.department.id || !isOpen(objective))
            continue;
        CheckIn checkIn{objective.id, due.cadence, due.start};
        const CheckIn *present = context.plan.table<CheckIn>().find(checkIn.key());
        records.push_back(shared(present ? *present : checkIn));
    }
    return records;
}

InputSheet kpiSheet()
{
    return {"kpis",
            QT_TRANSLATE_NOOP("qd", "KPIs"),
            QT_TRANSLATE_NOOP("qd", "The results of the period that has just ended."),
            describe<Observation>(),
            {{"shownKpi", Ask::Shown, QT_TRANSLATE_NOOP("qd", "KPI"), &kpiText<&Kpi::name>},
             {"shownUnit", Ask::Shown, QT_TRANSLATE_NOOP("qd", "Unit"), &kpiUnit},
             {"shownPeriod", Ask::Shown, QT_TRANSLATE_NOOP("qd", "Period"), &periodCode<Observation>},
             {"shownLast", Ask::Shown, QT_TRANSLATE_NOOP("qd", "Last actual"), &lastNumber<&Observation::actual>},
             {"actual", Ask::Needed},
             {"target"},
             {"forecast"},
             {"state"},
             {"stated"},
             {"comment"}},
            &dueObservations,
            "source"};
}

InputSheet needsSheet()
{
    return {"needs",
            QT_TRANSLATE_NOOP("qd", "Needs"),
            QT_TRANSLATE_NOOP("qd", "What your department needs from others. Add a row for each that is missing."),
            describe<HandOff>(),
            {{"name", Ask::Needed},
             {"giver", Ask::Needed},
             {"neededBy", Ask::Needed},
             {"status"},
             {"criticality"},
             {"priority"},
             {"readyCriterion"},
             {"volume"},
             {"frequency"},
             {"statementReceiver"}},
            &openHandOffs<&HandOff::receiver>,
            "sourceReceiver",
            "receiver",
            {{"status", "requested"}},
            {"status", "withdrawn"},
            "requestedOn"};
}

InputSheet offersSheet()
{
    return {"offers",
            QT_TRANSLATE_NOOP("qd", "Offers"),
            QT_TRANSLATE_NOOP("qd",
                              "What your department gives to others, and by when. Add a row for each that is "
                              "missing."),
            describe<HandOff>(),
            {{"name", Ask::WhenNew},
             {"receiver", Ask::WhenNew},
             {"neededBy", Ask::Shown},
             {"committedBy", Ask::Needed},
             {"status"},
             {"answeredOn"},
             {"queueRank"},
             {"effort"},
             {"statementGiver"}},
            &openHandOffs<&HandOff::giver>,
            "sourceGiver",
            "giver",
            {{"status", "committed"}},
            {"status", "withdrawn"},
            "answeredOn"};
}

InputSheet objectivesSheet()
{
    return {"objectives",
            QT_TRANSLATE_NOOP("qd", "Objectives"),
            QT_TRANSLATE_NOOP("qd", "How far your objectives are, and how sure you are of them."),
            describe<CheckIn>(),
            {{"shownObjective", Ask::Shown, QT_TRANSLATE_NOOP("qd", "Objective"), &objectiveTitle},
             {"shownPeriod", Ask::Shown, QT_TRANSLATE_NOOP("qd", "Period"), &periodCode<CheckIn>},
             {"status", Ask::Needed},
             {"confidence"},
             {"forecastOn"},
             {"comment"}},
            &dueCheckIns,
            "source"};
}

} // namespace

const InputColumn *InputSheet::column(const QString &wanted) const
{
    const auto found =
        std::ranges::find_if(columns, [&](const InputColumn &entry) { return wanted == QLatin1String(entry.name); });
    return found == columns.end() ? nullptr : &*found;
}

const std::vector<InputSheet> &inputSheets()
{
    static const std::vector<InputSheet> sheets{kpiSheet(), needsSheet(), offersSheet(), objectivesSheet()};
    return sheets;
}

QString recordKey(const RecordType &type, const void *record)
{
    QStringList parts;
    for (const Field &field : type.fields) {
        if (field.isKey())
            parts << cellText(field, field.get(record));
    }
    return parts.join(u' ');
}

std::shared_ptr<void> recordWithKey(const RecordType &type, const QString &key)
{
    const QStringList parts = key.split(u' ');
    if (std::size_t(parts.size()) != type.keyCount())
        return {};
    auto record = newRecord(type);
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const Field &field = type.fields[std::size_t(index)];
        const Value value = field.kind == FieldKind::Token ? Value(parts[index])
            : field.kind == FieldKind::Date ? Value(qint64(QDate::fromString(parts[index], Qt::ISODate).toJulianDay()))
                                            : Value(parts[index].toLongLong());
        if (!field.set(record.get(), value))
            return {};
    }
    return recordKey(type, record.get()) == key ? record : nullptr;
}

const void *findByKey(const Plan &plan, const RecordType &type, const QString &key)
{
    const auto wanted = recordWithKey(type, key);
    const void *found = nullptr;
    AllRecords::forEach([&]<typename Record>() {
        if (wanted && &describe<Record>() == &type)
            found = plan.table<Record>().find(static_cast<const Record *>(wanted.get())->key());
    });
    return found;
}

} // namespace qd::exchange
