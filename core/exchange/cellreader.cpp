// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellreader.h"

#include "base/tr.h"
#include "exchange/headings.h"
#include "exchange/numberreader.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const RecordType &type, const void *record, const char *name)
{
    const Field *field = type.field(QLatin1String(name));
    const Value value = field ? field->get(record) : Value();
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

} // namespace

const Mapping &CellReader::plain()
{
    static const Mapping nothing;
    return nothing;
}

const CellReader::Names &CellReader::of(const QString &table)
{
    const auto known = m_names.constFind(table);
    if (known != m_names.constEnd())
        return *known;
    Names names;
    const RecordType &type = *recordType(table);
    for (const void *record : recordsOf(m_plan, type)) {
        const qint64 id = std::get<qint64>(type.fields.front().get(record));
        if (const QString code = textOf(type, record, "code"); !code.isEmpty())
            names.byCode.insert(code.toCaseFolded(), id);
        names.byName.insert(nameOf(type, record).toCaseFolded(), id);
        if (const QString shortName = textOf(type, record, "shortName");
            !shortName.isEmpty() && shortName.compare(nameOf(type, record), Qt::CaseInsensitive) != 0)
            names.byName.insert(shortName.toCaseFolded(), id);
        names.byId.insert(QString::number(id), id);
    }
    if (table == QLatin1String("department")) {
        for (const DepartmentAlias &alias : m_plan.table<DepartmentAlias>()) {
            if (!names.byName.contains(alias.spelling.toCaseFolded(), alias.department.value))
                names.byName.insert(alias.spelling.toCaseFolded(), alias.department.value);
        }
    }
    return *m_names.insert(table, std::move(names));
}

std::variant<qint64, QString> CellReader::find(const char *table, const QString &written)
{
    const Names &names = of(QLatin1String(table));
    for (const auto *map : {&names.byCode, &names.byName, &names.byId}) {
        const auto found = map->values(written.toCaseFolded());
        if (found.size() > 1)
            return Tr::tr("\"%1\" could be any of %2 records. Use its code.").arg(written).arg(found.size());
        if (found.size() == 1)
            return found.front();
    }
    return Tr::tr("There is no %1 \"%2\". Import it first, or correct the name.")
        .arg(Tr::tr(recordType(QLatin1String(table))->label), written);
}

std::variant<Value, QString> CellReader::read(const Field &field, const QString &cell)
{
    const QString name = QLatin1String(field.name);
    const QString written = m_mapping.aliases.value(name).value(cell, cell);
    const bool isText =
        field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Unit;
    if (written.isEmpty() || (m_mapping.missing && m_mapping.missing->contains(written)))
        return isText ? Value(QString()) : Value();
    switch (field.kind) {
    case FieldKind::Id: { // the id of another program is none
        bool ok = false;
        const qint64 id = written.toLongLong(&ok);
        return ok && id > 0 ? Value(id) : Value();
    }
    case FieldKind::Reference: {
        const auto found = find(field.target, written);
        if (const auto *id = std::get_if<qint64>(&found))
            return Value(*id);
        return std::get<QString>(found);
    }
    case FieldKind::Number:
    case FieldKind::Integer:
        return number(field, written);
    case FieldKind::Token:
        return token(field, written);
    case FieldKind::Date: {
        const QDate date = readDate(written, m_mapping.dateFormat);
        if (date.isValid())
            return Value(qint64(date.toJulianDay()));
        return Tr::tr("\"%1\" is not a date. Write it like 2026-07-08.").arg(written);
    }
    default:
        return Value(written);
    }
}

std::variant<Value, QString> CellReader::number(const Field &field, const QString &written) const
{
    const NumberFormat format = m_mapping.decimal == u"," ? NumberFormat::Comma : NumberFormat::Point;
    std::optional<Value> value;
    if (field.kind == FieldKind::Integer) {
        if (const auto whole = readWhole(written, format))
            value = *whole;
    } else if (const auto read = readNumber(written, format)) {
        value = read->value;
    }
    if (value)
        return *value;
    return Tr::tr("\"%1\" is not a number. Enter a number like 78.6.").arg(written);
}

std::variant<Value, QString> CellReader::token(const Field &field, const QString &written) const
{
    const QString word = m_mapping.values.value(QLatin1String(field.name)).value(written, written);
    for (const Token &token : field.tokens) {
        const std::array spellings{letters(QLatin1String(token.token)), letters(QString::fromUtf8(token.label)),
                                   letters(Tr::tr(token.label))};
        if (std::ranges::find(spellings, letters(word)) != spellings.end())
            return Value(QString::fromLatin1(token.token));
    }
    return problemWith(field, Value(written));
}

QDate readDate(const QString &written, const QString &format)
{
    const QString text = written.simplified();
    if (!format.isEmpty())
        return QLocale::c().toDate(text, format);
    const QString day = text.section(u'T', 0, 0);
    if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid())
        return date;
    static const QRegularExpression numeric(u"^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})$"_s);
    if (const auto m = numeric.match(text); m.hasMatch()) {
        const int first = m.captured(1).toInt();
        const int second = m.captured(3).toInt();
        const int year = fullYear(m.captured(4).toInt());
        const bool dotted = m.captured(2) == u"."; // with dots the day comes first
        if (dotted || first > 12 || first == second)
            return QDate(year, second, first);
        return second > 12 ? QDate(year, first, second) : QDate();
    }
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German)}) {
        for (const QString &spelling : {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"d. MMMM yyyy"_s, u"MMMM d, yyyy"_s,
                                        u"MMM d, yyyy"_s, u"d-MMM-yyyy"_s}) {
            if (const QDate date = locale.toDate(text, spelling); date.isValid())
                return date;
        }
    }
    return {};
}

} // namespace qd::exchange
