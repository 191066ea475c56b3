// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/changejson.h"

#include "exchange/openform.h"
#include "report/changetext.h"

#include <QJsonArray>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

QString tokenFor(ChangeKind kind)
{
    static const std::array<QString, 3> tokens{u"added"_s, u"changed"_s, u"removed"_s};
    return tokens[std::size_t(kind)];
}

} // namespace

QJsonObject changesJson(const Plan &before, const Plan &after, const std::vector<RecordChange> &changes)
{
    QJsonArray list;
    for (const RecordChange &change : changes) {
        const Plan &known = change.after ? after : before;
        const auto wording = report::Wording::forMachines(known.organisation().fiscalCalendar());
        QJsonObject key;
        for (const Field &field : change.type->fields) {
            if (field.isKey())
                key.insert(QLatin1String(field.name), toJson(field, field.get(change.record())));
        }
        QJsonArray fields;
        for (const FieldChange &field : change.fields)
            fields.append(QJsonObject{{u"field"_s, QLatin1String(field.field->name)},
                                      {u"before"_s, toJson(*field.field, field.before)},
                                      {u"after"_s, toJson(*field.field, field.after)}});
        list.append(QJsonObject{{u"table"_s, QLatin1String(change.type->table)},
                                {u"kind"_s, tokenFor(change.kind)},
                                {u"name"_s, report::nameOf(known, change, wording)},
                                {u"key"_s, key},
                                {u"fields"_s, fields}});
    }
    return {{u"changes"_s, list}};
}

} // namespace qd::exchange
