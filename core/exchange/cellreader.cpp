// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellreader.h"

#include "base/tr.h"
#include "exchange/numberreader.h"

#include <QDate>

namespace qd::exchange {

namespace {

std::variant<Value, QString> number(const Field &field, const QString &written)
{
    const auto read = readNumber(written, NumberFormat::Point);
    const bool whole = field.kind == FieldKind::Integer;
    if (!read || (whole && read->value != std::floor(read->value)))
        return Tr::tr("\"%1\" is not a number. Enter a number like 78.6.").arg(written);
    return whole ? Value(qint64(read->value)) : Value(read->value);
}

std::variant<Value, QString> token(const Field &field, const QString &written)
{
    for (const Token &token : field.tokens) {
        const std::array spellings{bareWord(QLatin1String(token.token)), bareWord(QString::fromUtf8(token.label)),
                                   bareWord(Tr::tr(token.label))};
        if (std::ranges::find(spellings, bareWord(written)) != spellings.end())
            return Value(QString::fromLatin1(token.token));
    }
    return problemWith(field, Value(written));
}

std::variant<Value, QString> date(const QString &written)
{
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (date.isValid())
        return Value(qint64(date.toJulianDay()));
    return Tr::tr("\"%1\" is not a date. Write it like 2026-07-08.").arg(written);
}

} // namespace

QString bareWord(const QString &text)
{
    QString result = text.toCaseFolded();
    result.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    return result;
}

std::variant<Value, QString> CellReader::read(const Field &field, const QString &written)
{
    const bool isText =
        field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Unit;
    if (written.isEmpty())
        return isText ? Value(QString()) : Value();
    switch (field.kind) {
    case FieldKind::Id:
        return Value(written.toLongLong());
    case FieldKind::Reference:
        return reference(field.target, written);
    case FieldKind::Number:
    case FieldKind::Integer:
        return number(field, written);
    case FieldKind::Token:
        return token(field, written);
    case FieldKind::Date:
        return date(written);
    default:
        return Value(written);
    }
}

const CellReader::Names &CellReader::namesOf(const QString &table)
{
    const auto known = m_names.constFind(table);
    if (known != m_names.constEnd())
        return *known;
    Names names;
    const RecordType &type = *recordType(table);
    const Field *code = type.field(QStringLiteral("code"));
    for (const void *record : recordsOf(m_plan, type)) {
        const qint64 id = std::get<qint64>(type.fields.front().get(record));
        if (const QString text = code ? std::get<QString>(code->get(record)) : QString(); !text.isEmpty())
            names.byCode.insert(text.toCaseFolded(), id);
        names.byName.insert(nameOf(type, record).toCaseFolded(), id);
        names.byId.insert(QString::number(id), id);
    }
    return *m_names.insert(table, std::move(names));
}

std::variant<Value, QString> CellReader::reference(const char *table, const QString &written)
{
    const Names &names = namesOf(QLatin1String(table));
    for (const auto *map : {&names.byCode, &names.byName, &names.byId}) {
        const auto found = map->values(written.toCaseFolded());
        if (found.size() > 1)
            return Tr::tr("\"%1\" could be any of %2 records. Use its code.").arg(written).arg(found.size());
        if (found.size() == 1)
            return Value(found.front());
    }
    return Tr::tr("There is no %1 \"%2\". Import it first, or correct the name.")
        .arg(Tr::tr(recordType(QLatin1String(table))->label), written);
}

} // namespace qd::exchange
