// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping.h"

#include "base/tr.h"
#include "model/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxMappingSize = 1'000'000;

Result<void> wrong(const QString &place, const QString &what)
{
    return failure(ErrorCode::Invalid, Tr::tr("The mapping is not usable at %1: %2").arg(place, what));
}

Result<void> checkField(const QString &field, const QString &place)
{
    const auto ofRecords = [&field] {
        bool found = false;
        AllRecords::forEach([&]<typename Record>() { found = found || describe<Record>().field(field); });
        return found;
    };
    if (mappingFields().contains(field) || ofRecords())
        return {};
    return wrong(place, Tr::tr("there is no field \"%1\". Use one of: %2.").arg(field, mappingFields().join(u", "_s)));
}

Result<void> readText(const QJsonValue &json, const QString &place, QString &text)
{
    if (!json.isString())
        return wrong(place, Tr::tr("a text in quotation marks is needed."));
    text = json.toString();
    return {};
}

Result<void> readTexts(const QJsonValue &json, const QString &place, QStringList &texts)
{
    if (!json.isArray())
        return wrong(place, Tr::tr("a list of texts is needed, like [\"a\", \"b\"]."));
    const QJsonArray items = json.toArray();
    for (const auto &item : items) {
        QString text;
        QD_CHECK(readText(item, place, text));
        texts << text;
    }
    return {};
}

Result<QJsonObject> object(const QJsonValue &json, const QString &place)
{
    if (!json.isObject()) {
        QD_CHECK(wrong(place, Tr::tr("an object is needed, like {\"name\": \"value\"}.")));
    }
    return json.toObject();
}

Result<void> readWords(const QJsonValue &json, const QString &place, QMap<QString, QString> &words)
{
    QD_TRY(const QJsonObject map, object(json, place));
    for (auto item = map.begin(); item != map.end(); ++item)
        QD_CHECK(readText(item.value(), place + u'.' + item.key(), words[item.key()]));
    return {};
}

Result<void> readFieldWords(const QJsonValue &json, const QString &place, QMap<QString, QMap<QString, QString>> &fields)
{
    QD_TRY(const QJsonObject map, object(json, place));
    for (auto item = map.begin(); item != map.end(); ++item) {
        const QString inner = place + u'.' + item.key();
        QD_CHECK(checkField(item.key(), inner));
        QD_CHECK(readWords(item.value(), inner, fields[item.key()]));
    }
    return {};
}

Result<void> readSource(const QJsonValue &json, const QString &place, ColumnSource &source)
{
    if (json.isString()) {
        source.columns = {json.toString()};
        return {};
    }
    QD_TRY(const QJsonObject map, object(json, place));
    for (auto item = map.begin(); item != map.end(); ++item) {
        const QString inner = place + u'.' + item.key();
        if (item.key() == u"columns")
            QD_CHECK(readTexts(item.value(), inner, source.columns));
        else if (item.key() == u"separator")
            QD_CHECK(readText(item.value(), inner, source.separator));
        else if (item.key() == u"format")
            QD_CHECK(readText(item.value(), inner, source.format));
        else
            return wrong(inner, Tr::tr("only columns, separator and format are possible."));
    }
    if (source.columns.isEmpty())
        return wrong(place, Tr::tr("\"columns\" names no column."));
    return {};
}

Result<void> readColumns(const QJsonValue &json, QMap<QString, ColumnSource> &columns)
{
    QD_TRY(const QJsonObject map, object(json, u"columns"_s));
    for (auto item = map.begin(); item != map.end(); ++item) {
        const QString place = u"columns."_s + item.key();
        QD_CHECK(checkField(item.key(), place));
        QD_CHECK(readSource(item.value(), place, columns[item.key()]));
    }
    return {};
}

Result<void> readWideFields(const QJsonValue &json, QMap<QString, QString> &fields)
{
    QD_CHECK(readWords(json, u"wide.fields"_s, fields));
    for (auto word = fields.begin(); word != fields.end(); ++word) {
        const QString place = u"wide.fields."_s + word.key();
        QD_CHECK(checkField(word.value(), place));
        if (!numberFields().contains(word.value()))
            return wrong(place, Tr::tr("\"%1\" holds no numbers.").arg(word.value()));
    }
    return {};
}

Result<void> readWide(const QJsonValue &json, Mapping &mapping)
{
    QD_TRY(const QJsonObject map, object(json, u"wide"_s));
    for (auto item = map.begin(); item != map.end(); ++item) {
        if (item.key() == u"columns")
            QD_CHECK(readText(item.value(), u"wide.columns"_s, mapping.wideColumns));
        else if (item.key() == u"period")
            QD_CHECK(readText(item.value(), u"wide.period"_s, mapping.widePeriod));
        else if (item.key() == u"fields")
            QD_CHECK(readWideFields(item.value(), mapping.wideFields));
        else
            return wrong(u"wide."_s + item.key(), Tr::tr("only columns, period and fields are possible."));
    }
    if (mapping.wideColumns.isEmpty())
        return wrong(u"wide"_s,
                     Tr::tr("\"columns\" is needed: a regular expression that fits the headings which are periods."));
    const QRegularExpression expression(mapping.wideColumns);
    if (!expression.isValid())
        return wrong(u"wide.columns"_s, Tr::tr("it is not a regular expression: %1.").arg(expression.errorString()));
    return {};
}

Result<void> readIdentity(const QJsonValue &json, Mapping &mapping)
{
    QD_CHECK(readTexts(json, u"identity"_s, mapping.identity));
    for (const QString &field : std::as_const(mapping.identity))
        QD_CHECK(checkField(field, u"identity"_s));
    return {};
}

Result<void> readNumberPart(const QString &key, const QJsonValue &json, Mapping &mapping)
{
    if (key == u"headerRow" || key == u"headerRows") {
        int &number = key == u"headerRow" ? mapping.headerRow : mapping.headerRows;
        number = json.toInt();
        return number >= 1 ? Result<void>() : wrong(key, Tr::tr("a row number from 1 is needed."));
    }
    QString text;
    QD_CHECK(readText(json, key, text));
    if (key == u"decimal") {
        mapping.decimal = text;
        return text == u"." || text == u"," ? Result<void>() : wrong(key, Tr::tr("use \".\" or \",\"."));
    }
    if (key == u"thousands") // follows from the decimal sign; accepted so that a mapping can say it
        return text.size() <= 1 ? Result<void>() : wrong(key, Tr::tr("one character is needed."));
    if (key == u"layout")
        return text == u"long" || text == u"wide" ? Result<void>() : wrong(key, Tr::tr("use \"long\" or \"wide\"."));
    if (key == u"combine") {
        mapping.combine = text;
        return text == u"first" || text == u"sum" ? Result<void>() : wrong(key, Tr::tr("use \"first\" or \"sum\"."));
    }
    if (key == u"format")
        return text == u"csv" || text == u"xlsx" ? Result<void>() : wrong(key, Tr::tr("use \"csv\" or \"xlsx\"."));
    QString &part = key == u"encoding" ? mapping.encoding
        : key == u"delimiter"          ? mapping.delimiter
        : key == u"sheet"              ? mapping.sheet
                                       : mapping.dateFormat;
    part = text;
    return {};
}

Result<void> readPart(const QString &key, const QJsonValue &json, Mapping &mapping)
{
    static const QStringList simple{u"format"_s,  u"encoding"_s,   u"delimiter"_s,  u"headerRow"_s,
                                    u"decimal"_s, u"thousands"_s,  u"dateFormat"_s, u"layout"_s,
                                    u"sheet"_s,   u"headerRows"_s, u"combine"_s};
    if (simple.contains(key))
        return readNumberPart(key, json, mapping);
    if (key == u"missing")
        return readTexts(json, key, mapping.missing.emplace());
    if (key == u"columns")
        return readColumns(json, mapping.columns);
    if (key == u"wide")
        return readWide(json, mapping);
    if (key == u"values")
        return readFieldWords(json, key, mapping.values);
    if (key == u"aliases")
        return readFieldWords(json, key, mapping.aliases);
    if (key == u"measures" || key == u"unread")
        return readTexts(json, key, key == u"measures" ? mapping.measures : mapping.unread);
    if (key == u"identity")
        return readIdentity(json, mapping);
    if (key == u"constants") {
        QD_CHECK(readWords(json, key, mapping.constants));
        for (auto item = mapping.constants.keyBegin(); item != mapping.constants.keyEnd(); ++item)
            QD_CHECK(checkField(*item, u"constants."_s + *item));
        return {};
    }
    return wrong(key,
                 Tr::tr("there is no such part. Use one of: %1, missing, columns, wide, measures, unread, values, "
                        "aliases, identity, "
                        "constants.")
                     .arg(simple.join(u", "_s)));
}

QJsonObject wordsJson(const QMap<QString, QString> &words)
{
    QJsonObject json;
    for (auto item = words.begin(); item != words.end(); ++item)
        json.insert(item.key(), item.value());
    return json;
}

QJsonObject fieldWordsJson(const QMap<QString, QMap<QString, QString>> &fields)
{
    QJsonObject json;
    for (auto item = fields.begin(); item != fields.end(); ++item)
        json.insert(item.key(), wordsJson(item.value()));
    return json;
}

QJsonValue sourceJson(const ColumnSource &source)
{
    if (source == ColumnSource{.columns = {source.columns.constFirst()}, .separator = u" "_s, .format = {}})
        return source.columns.constFirst();
    QJsonObject json{{u"columns"_s, QJsonArray::fromStringList(source.columns)}, {u"separator"_s, source.separator}};
    if (!source.format.isEmpty())
        json.insert(u"format"_s, source.format);
    return json;
}

} // namespace

QString fieldOf(const Mapping &mapping, const QString &heading)
{
    for (auto item = mapping.columns.begin(); item != mapping.columns.end(); ++item) {
        if (item.value().columns.contains(heading))
            return item.key();
    }
    return {};
}

const QStringList &mappingFields()
{
    static const QStringList fields{u"department"_s, u"code"_s,      u"kpi"_s,       u"name"_s,    u"category"_s,
                                    u"owner"_s,      u"ytdActual"_s, u"ytdTarget"_s, u"cadence"_s, u"definition"_s,
                                    u"unit"_s,       u"direction"_s, u"period"_s,    u"actual"_s,  u"target"_s,
                                    u"forecast"_s,   u"stated"_s,    u"state"_s,     u"scope"_s,   u"lower"_s,
                                    u"upper"_s,      u"comment"_s};
    return fields;
}

const QStringList &numberFields()
{
    static const QStringList fields{u"actual"_s,    u"target"_s, u"forecast"_s, u"ytdActual"_s,
                                    u"ytdTarget"_s, u"lower"_s,  u"upper"_s};
    return fields;
}

Result<Mapping> mappingFromJson(const QByteArray &json)
{
    if (json.size() > MaxMappingSize) {
        QD_CHECK(wrong(u"1"_s, Tr::tr("it is larger than 1 MB.")));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        QD_CHECK(wrong(Tr::tr("character %1").arg(problem.offset),
                       Tr::tr("it is not JSON: %1.").arg(problem.errorString())));
    }
    if (!document.isObject()) {
        QD_CHECK(wrong(Tr::tr("its start"), Tr::tr("an object is needed, like {\"columns\": {…}}.")));
    }
    const QJsonObject parts = document.object();
    Mapping mapping;
    for (auto part = parts.begin(); part != parts.end(); ++part)
        QD_CHECK(readPart(part.key(), part.value(), mapping));
    return mapping;
}

QByteArray mappingToJson(const Mapping &mapping)
{
    QJsonObject json;
    const auto put = [&json](const QString &key, const QJsonValue &value, bool present) {
        if (present)
            json.insert(key, value);
    };
    put(u"encoding"_s, mapping.encoding, !mapping.encoding.isEmpty());
    put(u"delimiter"_s, mapping.delimiter, !mapping.delimiter.isEmpty());
    put(u"sheet"_s, mapping.sheet, !mapping.sheet.isEmpty());
    put(u"headerRow"_s, mapping.headerRow, mapping.headerRow > 0);
    put(u"headerRows"_s, mapping.headerRows, mapping.headerRows > 0);
    put(u"combine"_s, mapping.combine, !mapping.combine.isEmpty());
    put(u"decimal"_s, mapping.decimal, !mapping.decimal.isEmpty());
    put(u"dateFormat"_s, mapping.dateFormat, !mapping.dateFormat.isEmpty());
    put(u"missing"_s, QJsonArray::fromStringList(mapping.missing.value_or(QStringList())), mapping.missing.has_value());
    QJsonObject columns;
    for (auto item = mapping.columns.begin(); item != mapping.columns.end(); ++item)
        columns.insert(item.key(), sourceJson(item.value()));
    put(u"columns"_s, columns, !columns.isEmpty());
    QJsonObject wide{{u"columns"_s, mapping.wideColumns}, {u"period"_s, mapping.widePeriod}};
    if (!mapping.wideFields.isEmpty())
        wide.insert(u"fields"_s, wordsJson(mapping.wideFields));
    put(u"wide"_s, wide, !mapping.wideColumns.isEmpty());
    put(u"values"_s, fieldWordsJson(mapping.values), !mapping.values.isEmpty());
    put(u"aliases"_s, fieldWordsJson(mapping.aliases), !mapping.aliases.isEmpty());
    put(u"measures"_s, QJsonArray::fromStringList(mapping.measures), !mapping.measures.isEmpty());
    put(u"unread"_s, QJsonArray::fromStringList(mapping.unread), !mapping.unread.isEmpty());
    put(u"identity"_s, QJsonArray::fromStringList(mapping.identity), !mapping.identity.isEmpty());
    put(u"constants"_s, wordsJson(mapping.constants), !mapping.constants.isEmpty());
    return QJsonDocument(json).toJson();
}

} // namespace qd::exchange
