// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/openform.h"

#include "base/tr.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String FormatName("quarterdeck-plan");
constexpr int FormatVersion = 1;

bool isWhole(const Field &field)
{
    return field.kind == FieldKind::Integer;
}

/// The Value that toJson() came from; nothing when the JSON has another type.
std::optional<Value> fromJson(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return Value();
    switch (field.kind) {
    case FieldKind::Number:
        return json.isDouble() ? std::optional<Value>(json.toDouble()) : std::nullopt;
    case FieldKind::Integer: // what is no whole number gives the default
        return json.toInteger(0) == json.toInteger(1) ? std::optional<Value>(qint64(json.toInteger())) : std::nullopt;
    case FieldKind::Id:
    case FieldKind::Reference: {
        bool ok = false;
        const qint64 id = json.toString().toLongLong(&ok);
        return ok && id > 0 ? std::optional<Value>(id) : std::nullopt; // 0 is no record
    }
    case FieldKind::Date: {
        const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        return date.isValid() ? std::optional<Value>(qint64(date.toJulianDay())) : std::nullopt;
    }
    default:
        return json.isString() ? std::optional<Value>(json.toString()) : std::nullopt;
    }
}

template<typename Record>
QJsonArray recordsJson(const Plan &plan)
{
    QJsonArray records;
    for (const Record &record : plan.table<Record>()) {
        QJsonObject object;
        for (const Field &field : describe<Record>().fields)
            object.insert(QLatin1String(field.name), toJson(field, field.get(&record)));
        records.append(object);
    }
    return records;
}

template<typename Record>
Result<Table<Record>> readRecords(const QJsonArray &array)
{
    const RecordType &type = describe<Record>();
    std::vector<Record> records;
    for (qsizetype index = 0; index < array.size(); ++index) {
        Record record;
        const QJsonObject object = array[index].toObject();
        for (const Field &field : type.fields) {
            const auto value = fromJson(field, object.value(QLatin1String(field.name)));
            QString problem = value ? problemWith(field, *value) : Tr::tr("it has another type");
            if (problem.isEmpty() && !field.set(&record, *value))
                problem = Tr::tr("it is not a possible value");
            if (!problem.isEmpty())
                return failure(ErrorCode::Invalid,
                               Tr::tr("%1[%2].%3 cannot be read: %4. Correct it and import again.")
                                   .arg(QLatin1String(type.table))
                                   .arg(index)
                                   .arg(QLatin1String(field.name), problem));
        }
        records.push_back(std::move(record));
    }
    return Table<Record>(std::move(records));
}

/// Calls visit.template operator()<Record>() for the record type whose table is \a name.
template<typename Visitor>
bool visitTable(const QString &name, Visitor &&visit)
{
    bool found = false;
    AllRecords::forEach([&]<typename Record>() {
        if (name == QLatin1String(describe<Record>().table)) {
            found = true;
            visit.template operator()<Record>();
        }
    });
    return found;
}

} // namespace

tl::unexpected<Error> noSuchTable(const QString &name)
{
    QStringList names;
    AllRecords::forEach([&]<typename Record>() { names << QLatin1String(describe<Record>().table); });
    return failure(ErrorCode::Usage,
                   Tr::tr("There is no table \"%1\". Use one of: %2.").arg(name, names.join(u", "_s)));
}

QString cellText(const Field &field, const Value &value)
{
    const QJsonValue json = toJson(field, value);
    if (json.isDouble())
        return isWhole(field) ? QString::number(json.toInteger())
                              : QString::number(json.toDouble(), 'g', QLocale::FloatingPointShortest);
    return json.toString();
}

QJsonValue toJson(const Field &field, const Value &value)
{
    if (isNull(value))
        return QJsonValue::Null;
    switch (field.kind) {
    case FieldKind::Id:
    case FieldKind::Reference: // as text: readers of JSON round whole numbers of 63 bits
        return QString::number(std::get<qint64>(value));
    case FieldKind::Date:
        return QDate::fromJulianDay(std::get<qint64>(value)).toString(Qt::ISODate);
    case FieldKind::Integer:
        return std::get<qint64>(value);
    case FieldKind::Number:
        return std::get<double>(value);
    default:
        return std::get<QString>(value);
    }
}

Result<TextTable> textTable(const Plan &plan, const QString &name)
{
    TextTable table;
    const bool found = visitTable(name, [&]<typename Record>() {
        const RecordType &type = describe<Record>();
        for (const Field &field : type.fields) {
            table.headings.push_back(QLatin1String(field.name));
            table.numeric.push_back(field.kind == FieldKind::Number || field.kind == FieldKind::Integer);
        }
        for (const Record &record : plan.table<Record>()) {
            std::vector<QString> cells;
            for (const Field &field : type.fields)
                cells.push_back(cellText(field, field.get(&record)));
            table.rows.push_back(std::move(cells));
        }
    });
    if (!found)
        return noSuchTable(name);
    return table;
}

Result<QByteArray> tableJson(const Plan &plan, const QString &name)
{
    QJsonArray records;
    if (!visitTable(name, [&]<typename Record>() { records = recordsJson<Record>(plan); }))
        return noSuchTable(name);
    return QJsonDocument(records).toJson();
}

QByteArray planJson(const Plan &plan)
{
    QJsonObject object{{u"format"_s, FormatName}, {u"version"_s, FormatVersion}};
    AllRecords::forEach(
        [&]<typename Record>() { object.insert(QLatin1String(describe<Record>().table), recordsJson<Record>(plan)); });
    return QJsonDocument(object).toJson();
}

Result<Plan> planFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::Unreadable,
                       Tr::tr("The file is not complete JSON: %1 at character %2. Export it again.")
                           .arg(problem.errorString())
                           .arg(problem.offset));
    if (object.value(u"format"_s) != FormatName || object.value(u"version"_s).toInt() > FormatVersion)
        return failure(ErrorCode::Unreadable,
                       Tr::tr("The file is not a plan that this program has exported. Export all as JSON first."));
    Plan plan;
    Result<void> result;
    AllRecords::forEach([&]<typename Record>() {
        if (!result)
            return;
        auto table = readRecords<Record>(object.value(QLatin1String(describe<Record>().table)).toArray());
        if (table)
            plan.replace(*std::move(table));
        else
            result = tl::unexpected(table.error());
    });
    QD_CHECK(result);
    return plan;
}

Result<Commit> replacePlan(Document &document, const QString &label, const Plan &plan)
{
    QD_CHECK(document.secure());
    return document.edit(label, [&](Edit &edit) -> Result<void> {
        Result<void> result;
        AllRecords::forEach([&]<typename Record>() {
            for (const Record &record : edit.before().table<Record>()) {
                if (result && !plan.table<Record>().find(record.key()))
                    result = edit.remove(record);
            }
        });
        AllRecords::forEach([&]<typename Record>() {
            for (const Record &record : plan.table<Record>()) {
                if (result)
                    result = edit.put(record);
            }
        });
        return result;
    });
}

} // namespace qd::exchange
