// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/field.h"

#include "base/tr.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace qd {

const Field *RecordType::field(const QString &name) const
{
    const auto found =
        std::ranges::find_if(fields, [&](const Field &field) { return name == QLatin1String(field.name); });
    return found == fields.end() ? nullptr : &*found;
}

std::size_t RecordType::keyCount() const
{
    return std::size_t(std::ranges::count_if(fields, &Field::isKey));
}

namespace {

QString problemWithText(const Field &field, const QString &text)
{
    if (text.size() > MaxTextLength)
        return Tr::tr("%1 has %L2 characters; the longest possible is %L3. Shorten it.")
            .arg(Tr::tr(field.label))
            .arg(text.size())
            .arg(MaxTextLength);
    if (!text.isValidUtf16() || text.startsWith(QChar::ByteOrderMark)) // UTF-8 loses the mark
        return Tr::tr("%1 contains a damaged character. Type it again.").arg(Tr::tr(field.label));
    return {};
}

QString problemWithToken(const Field &field, const QString &text)
{
    if (std::ranges::any_of(field.tokens, [&](const Token &token) { return text == QLatin1String(token.token); }))
        return {};
    QStringList words;
    for (const Token &token : field.tokens)
        words << QLatin1String(token.token);
    return Tr::tr("%1 cannot be \"%2\". Use one of: %3.")
        .arg(Tr::tr(field.label), text, words.join(QLatin1String(", ")));
}

} // namespace

QString problemWith(const Field &field, const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    const bool empty = isNull(value) || (text && QStringView(*text).trimmed().isEmpty());
    if (empty && field.kind != FieldKind::Unit)
        return field.isRequired() ? Tr::tr("%1 is empty. Enter a value.").arg(Tr::tr(field.label)) : QString();
    if (const auto *number = std::get_if<double>(&value); number && !std::isfinite(*number))
        return Tr::tr("%1 is not a finite number. Enter a number.").arg(Tr::tr(field.label));
    if (text && field.kind == FieldKind::Token)
        return problemWithToken(field, *text);
    if (text && field.kind == FieldKind::Instant && !QDateTime::fromString(*text, Qt::ISODateWithMs).isValid())
        return Tr::tr("\"%1\" is not a time. Write it like 2026-07-22T09:00:00Z.").arg(*text);
    return text ? problemWithText(field, *text) : QString();
}

} // namespace qd
