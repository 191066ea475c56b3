// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/unit.h"
#include "model/field.h"

#include <QDateTime>

#include <concepts>
#include <optional>

/// How a member of a record becomes a Value and back. Included by the record descriptions only.
namespace qd::member {

/// Specialised beside each enum: its tokens, in the order of its enumerators.
template<typename Enum>
struct Tokens;

inline Value toValue(const QString &text)
{
    return text;
}
inline Value toValue(double number)
{
    return number;
}
inline Value toValue(int number)
{
    return qint64(number);
}
inline Value toValue(qint64 number)
{
    return number;
}
inline Value toValue(const Unit &unit)
{
    return unit.symbol;
}
inline Value toValue(QDate date)
{
    return date.isValid() ? Value(qint64(date.toJulianDay())) : Value();
}
inline Value toValue(const QDateTime &time)
{
    return time.isValid() ? Value(time.toUTC().toString(Qt::ISODateWithMs)) : Value();
}
template<typename Tag>
Value toValue(Id<Tag> id)
{
    return id.isValid() ? Value(id.value) : Value();
}
template<typename Enum>
    requires std::is_enum_v<Enum> Value toValue(Enum value)
    {
        static const std::vector<QString> texts = [] {
            std::vector<QString> made;
            for (const Token &each : Tokens<Enum>::list)
                made.push_back(QString::fromLatin1(each.token));
            return made;
        }();
        return texts[std::size_t(value)];
    }
template<typename T>
Value toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : Value();
}

inline bool fromValue(const Value &value, QString &text)
{
    if (const auto *string = std::get_if<QString>(&value))
        return text = *string, true;
    return isNull(value) && (text.clear(), true);
}

inline bool fromValue(const Value &value, double &number)
{
    if (const auto *real = std::get_if<double>(&value))
        return number = *real, true;
    const auto *whole = std::get_if<qint64>(&value);
    return whole && (number = double(*whole), true);
}

inline bool fromValue(const Value &value, qint64 &number)
{
    const auto *whole = std::get_if<qint64>(&value);
    return whole && (number = *whole, true);
}

inline bool fromValue(const Value &value, int &number)
{
    const auto *whole = std::get_if<qint64>(&value);
    return whole && std::in_range<int>(*whole) && (number = int(*whole), true);
}

inline bool fromValue(const Value &value, Unit &unit)
{
    return fromValue(value, unit.symbol);
}

inline bool fromValue(const Value &value, QDate &date)
{
    if (isNull(value))
        return date = {}, true;
    const auto *day = std::get_if<qint64>(&value);
    const QDate read = day ? QDate::fromJulianDay(*day) : QDate();
    return read.isValid() && (date = read, true);
}

inline bool fromValue(const Value &value, QDateTime &time)
{
    if (isNull(value))
        return time = {}, true;
    const auto *text = std::get_if<QString>(&value);
    const QDateTime read = text ? QDateTime::fromString(*text, Qt::ISODateWithMs).toUTC() : QDateTime();
    return read.isValid() && (time = read, true);
}

template<typename Tag>
bool fromValue(const Value &value, Id<Tag> &id)
{
    if (isNull(value))
        return id = {}, true;
    const auto *number = std::get_if<qint64>(&value);
    return number && (id.value = *number, true);
}

template<typename Enum>
    requires std::is_enum_v<Enum>
bool fromValue(const Value &value, Enum &result)
{
    const auto *text = std::get_if<QString>(&value);
    for (std::size_t index = 0; text && index < std::size(Tokens<Enum>::list); ++index) {
        if (*text == QLatin1String(Tokens<Enum>::list[index].token))
            return result = Enum(index), true;
    }
    return false;
}

template<typename T>
bool fromValue(const Value &value, std::optional<T> &result)
{
    if (isNull(value))
        return result.reset(), true;
    T read{};
    return fromValue(value, read) && (result = std::move(read), true);
}

template<auto Member>
struct Access;

template<typename Record, typename T, T Record::*Member>
struct Access<Member>
{
    using Type = T;
    static Value get(const void *record) { return toValue(static_cast<const Record *>(record)->*Member); }
    static bool set(void *record, const Value &value)
    {
        return fromValue(value, static_cast<Record *>(record)->*Member);
    }
};

template<typename T>
struct Plain
{
    using Type = T;
};
template<typename T>
struct Plain<std::optional<T>>
{
    using Type = T;
};

template<typename T>
std::span<const Token> tokensOf()
{
    if constexpr (std::is_enum_v<typename Plain<T>::Type>)
        return Tokens<typename Plain<T>::Type>::list;
    else
        return {};
}

/// Describes one member: field<&Kpi::name>("name", label, help, FieldKind::Text, Presence::Required).
template<auto Member>
Field field(const char *name, const char *label, const char *help, FieldKind kind,
            Presence presence = Presence::Optional, const char *target = nullptr)
{
    using A = Access<Member>;
    return {name, label, help, kind, presence, Part::Content, tokensOf<typename A::Type>(), target, &A::get, &A::set};
}

/// Describes a member that is part of the record's key.
template<auto Member>
Field key(const char *name, const char *label, const char *help, FieldKind kind, const char *target = nullptr)
{
    using A = Access<Member>;
    return {name,   label,   help,   kind, Presence::Required, Part::Key, tokensOf<typename A::Type>(),
            target, &A::get, &A::set};
}

} // namespace qd::member
