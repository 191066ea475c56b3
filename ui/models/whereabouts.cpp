// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/whereabouts.h"

#include "document/file.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

QString fileFor(const QString &dataFolder, qint64 document)
{
    return dataFolder + u"/places/"_s + QString::number(document, 16) + u".json"_s;
}

QJsonObject toJson(const HalfReviewed &half)
{
    QJsonObject decided;
    for (auto each = half.decided.cbegin(); each != half.decided.cend(); ++each)
        decided.insert(each.key(), each.value());
    return {{u"path"_s, half.path}, {u"open"_s, half.open}, {u"decided"_s, decided}};
}

HalfReviewed halfFrom(const QJsonObject &json)
{
    HalfReviewed half{json[u"path"_s].toString(), json[u"open"_s].toInt(), {}};
    const QJsonObject decided = json[u"decided"_s].toObject();
    for (auto each = decided.begin(); each != decided.end(); ++each)
        half.decided.insert(each.key(), each.value().toBool());
    return half;
}

} // namespace

Whereabouts readWhereabouts(const QString &dataFolder, qint64 document)
{
    const auto bytes = readFile(fileFor(dataFolder, document));
    if (!bytes)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    Whereabouts place{QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODate),
                      json[u"tip"_s].toString().toLongLong(),
                      json[u"page"_s].toString(),
                      json[u"address"_s].toString(),
                      {}};
    for (const QJsonValue &half : json[u"returns"_s].toArray())
        place.returns.push_back(halfFrom(half.toObject()));
    return place;
}

bool writeWhereabouts(const QString &dataFolder, qint64 document, const Whereabouts &whereabouts)
{
    QJsonArray returns;
    for (const HalfReviewed &half : whereabouts.returns)
        returns.append(toJson(half));
    const QJsonObject json{{u"at"_s, whereabouts.at.toUTC().toString(Qt::ISODate)},
                           {u"tip"_s, QString::number(whereabouts.tip)}, // a double would lose digits
                           {u"page"_s, whereabouts.page},
                           {u"address"_s, whereabouts.address},
                           {u"returns"_s, returns}};
    const QString file = fileFor(dataFolder, document);
    return makePrivateFolder(QFileInfo(file).absolutePath())
        && replaceFile(file, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace qd::ui
