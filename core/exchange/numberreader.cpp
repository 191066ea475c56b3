// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numberreader.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <charconv>
#include <cmath>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(QChar character)
{
    return character.isSpace() || character == QChar(0x202f) || character == QChar(0x2009) || character == QChar::Nbsp;
}

/// Removes what surrounds the digits, and says what it meant.
struct Stripped
{
    QString digits;
    bool negative = false;
    bool percent = false;
    int exponent = 0; ///< of ten, from a percent sign, k or M
};

Stripped strip(QString text)
{
    Stripped result;
    for (QChar &character : text)
        character = isSpace(character) ? QChar(u' ') : character;
    text = text.trimmed();
    text.replace(QChar(0x2212), u'-');
    if (text.size() > 2 && text.startsWith(u'(') && text.endsWith(u')')) {
        result.negative = true;
        text = text.sliced(1, text.size() - 2).trimmed();
    }
    static const QRegularExpression currency(
        u"^([+-]?)(?:€|\\$|£|¥|EUR|USD|GBP|CHF|CAD|AUD)|(?:€|\\$|£|¥|EUR|USD|GBP|CHF|CAD|AUD)$"_s);
    text = text.replace(currency, u"\\1"_s).trimmed();
    if (text.endsWith(u'%')) {
        result.percent = true;
        result.exponent = -2;
        text.chop(1);
    } else if (text.endsWith(u'k', Qt::CaseInsensitive)) {
        result.exponent = 3;
        text.chop(1);
    } else if (text.endsWith(u'M')) {
        result.exponent = 6;
        text.chop(1);
    }
    text = text.trimmed();
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        if (result.negative)
            return {}; // "(-5)": minus five twice over, or five
        result.negative = text.startsWith(u'-');
        text = text.sliced(1).trimmed();
    }
    result.digits = text;
    return result;
}

/// What most cells hold: digits, at most one sign before and one separator among them.
struct PlainNumber
{
    bool isPlain = false; ///< otherwise the text has to be looked at more closely
    std::optional<double> value; ///< nothing: it is no number
};

PlainNumber readPlain(QStringView text, NumberFormat format)
{
    constexpr qsizetype Longest = 24;
    if (text.isEmpty() || text.size() > Longest)
        return {};
    std::array<char, Longest> digits{};
    std::size_t length = 0;
    std::size_t whole = 0; // digits before the separator
    QChar separator;
    const bool hasSign = text.front() == u'-' || text.front() == u'+';
    for (const QChar character : text.sliced(hasSign ? 1 : 0)) {
        if (character >= u'0' && character <= u'9') {
            digits[length++] = char(character.unicode());
        } else if ((character == u'.' || character == u',') && separator.isNull() && length > 0) {
            separator = character;
            whole = length;
            digits[length++] = '.';
        } else {
            return {};
        }
    }
    if (length == 0 || digits[length - 1] == '.')
        return {};
    const QChar point = format == NumberFormat::Point ? u'.' : u',';
    if (!separator.isNull() && separator != point) { // of groups
        if (length - whole != 4 || whole > 3 || digits[0] == '0')
            return {true, {}};
        std::copy(&digits[whole + 1], &digits[length], &digits[whole]);
        --length;
    }
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + length, value);
    if (error != std::errc() || end != digits.data() + length)
        return {};
    return {true, text.front() == u'-' ? 0.0 - value : value};
}

/// A number taken apart: its digits, those behind the decimal sign, and the power of ten.
struct Parts
{
    QString digits;
    QString decimals;
    int exponent = 0;
    bool negative = false;
    bool percent = false;
};

std::optional<Parts> partsOf(QStringView text, NumberFormat format)
{
    if (text.size() > 100)
        return {};
    const Stripped stripped = strip(text.toString());
    static const QRegularExpression point(
        u"^(\\d+|[1-9]\\d{0,2}([,'’ ])\\d{3}(?:\\2\\d{3})*)?(\\.\\d*)?(?:[eE]([+-]?\\d{1,3}))?$"_s);
    static const QRegularExpression comma(
        u"^(\\d+|[1-9]\\d{0,2}([.'’ ])\\d{3}(?:\\2\\d{3})*)?(,\\d*)?(?:[eE]([+-]?\\d{1,3}))?$"_s);
    const auto match = (format == NumberFormat::Point ? point : comma).match(stripped.digits);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(3).size() < 2))
        return {};
    Parts parts{match.captured(1), match.captured(3).sliced(match.captured(3).isEmpty() ? 0 : 1),
                match.captured(4).toInt() + stripped.exponent, stripped.negative, stripped.percent};
    parts.digits.remove(u',').remove(u'.').remove(u' ').remove(u'\'').remove(QChar(0x2019));
    return parts;
}

} // namespace

std::optional<ReadNumber> readNumber(QStringView text, NumberFormat format)
{
    if (const PlainNumber plain = readPlain(text, format); plain.isPlain)
        return plain.value ? std::optional(ReadNumber{*plain.value, false}) : std::nullopt;
    const auto parts = partsOf(text, format);
    if (!parts)
        return {};
    // Scaled in the text: "78.6e-2" reads as the double nearest to 0.786, 78.6 / 100 does not.
    bool ok = false;
    const double read = QLocale::c().toDouble(
        u"%1.%2e%3"_s
            .arg(parts->digits.isEmpty() ? u"0"_s : parts->digits, parts->decimals.isEmpty() ? u"0"_s : parts->decimals)
            .arg(parts->exponent),
        &ok);
    if (!ok || !std::isfinite(read))
        return {};
    return ReadNumber{parts->negative ? -read : read, parts->percent};
}

std::optional<qint64> readWhole(QStringView text, NumberFormat format)
{
    constexpr qsizetype MostDigits = 19;
    const auto parts = partsOf(text, format);
    if (!parts)
        return {};
    QString digits = parts->digits + parts->decimals;
    const qsizetype point = parts->digits.size() + parts->exponent; // digits before the decimal sign
    while (!digits.isEmpty() && digits.size() > std::max<qsizetype>(point, 0) && digits.endsWith(u'0'))
        digits.chop(1);
    qsizetype zeros = 0; // in front
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    if (zeros == digits.size())
        return 0;
    if (digits.size() > point || point - zeros > MostDigits)
        return {};
    digits = digits.sliced(zeros) + QString(point - digits.size(), u'0');
    bool ok = false;
    const qint64 whole = (parts->negative ? u'-' + digits : digits).toLongLong(&ok);
    return ok ? std::optional(whole) : std::nullopt;
}

std::optional<NumberFormat> detectNumberFormat(std::span<const QStringView> texts)
{
    int point = 0;
    int comma = 0;
    bool differ = false;
    for (const QStringView text : texts) {
        const auto asPoint = readNumber(text, NumberFormat::Point);
        const auto asComma = readNumber(text, NumberFormat::Comma);
        point += asPoint && !asComma ? 1 : 0;
        comma += asComma && !asPoint ? 1 : 0;
        differ = differ || (asPoint && asComma && asPoint->value != asComma->value);
    }
    if (point > 0 && comma > 0)
        return std::nullopt;
    if (point == 0 && comma == 0)
        return differ ? std::nullopt : std::optional(NumberFormat::Point);
    return comma > 0 ? NumberFormat::Comma : NumberFormat::Point;
}

} // namespace qd::exchange
