// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <bit>

namespace qd {

const Organisation &Plan::organisation() const
{
    static const Organisation none;
    const auto &table = this->table<Organisation>();
    return table.empty() ? none : table[0];
}

std::span<const Observation> Plan::observations(KpiId kpi) const
{
    return table<Observation>().startingWith(kpi);
}

const Observation *Plan::observation(KpiId kpi, const Period &period) const
{
    return table<Observation>().find(std::tuple(kpi, period.cadence, period.start.toJulianDay()));
}

namespace {

/// Every value starts with its type and its length, so that no two sequences of values give the same bytes.
struct Hasher
{
    QCryptographicHash hash{QCryptographicHash::Sha256};

    void addNumber(char type, quint64 bits)
    {
        std::array<char, 9> bytes{type};
        qToBigEndian(bits, bytes.data() + 1);
        hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    }
    void operator()(std::monostate) { addNumber('0', 0); }
    void operator()(qint64 number) { addNumber('i', quint64(number)); }
    void operator()(double number) { addNumber('r', std::bit_cast<quint64>(number + 0.0)); } // + 0.0: no negative zero
    void operator()(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        addNumber('t', quint64(utf8.size()));
        hash.addData(utf8);
    }
};

} // namespace

std::vector<const RecordType *> recordTypes(Section section)
{
    std::vector<const RecordType *> types;
    AllRecords::forEach([&]<typename Record>() {
        if (describe<Record>().section == section)
            types.push_back(&describe<Record>());
    });
    return types;
}

const RecordType *recordType(const QString &table)
{
    const RecordType *found = nullptr;
    AllRecords::forEach([&]<typename Record>() {
        if (table == QLatin1String(describe<Record>().table))
            found = &describe<Record>();
    });
    return found;
}

std::vector<const void *> recordsOf(const Plan &plan, const RecordType &type)
{
    std::vector<const void *> records;
    AllRecords::forEach([&]<typename Record>() {
        if (&describe<Record>() != &type)
            return;
        for (const Record &record : plan.table<Record>())
            records.push_back(&record);
    });
    return records;
}

const void *findRecord(const Plan &plan, const RecordType &type, qint64 id)
{
    const void *found = nullptr;
    AllRecords::forEach([&]<typename Record>() {
        if constexpr (requires(Record record) { record.id; }) {
            if (&describe<Record>() == &type)
                found = plan.find(Id<Record>{id});
        }
    });
    return found;
}

std::shared_ptr<void> newRecord(const RecordType &type, const void *like)
{
    std::shared_ptr<void> made;
    AllRecords::forEach([&]<typename Record>() {
        if (&describe<Record>() == &type)
            made = like ? std::make_shared<Record>(*static_cast<const Record *>(like)) : std::make_shared<Record>();
    });
    return made;
}

QString nameOf(const RecordType &type, const void *record)
{
    for (const Field &field : type.fields) {
        if ((field.kind == FieldKind::Text || field.kind == FieldKind::LongText) && field.isRequired())
            return std::get<QString>(field.get(record));
    }
    return {};
}

QByteArray digest(const Plan &plan)
{
    Hasher hasher;
    AllRecords::forEach([&]<typename Record>() {
        const RecordType &type = describe<Record>();
        const Record fresh;
        for (const Record &record : plan.table<Record>()) {
            hasher(QString::fromLatin1(type.table));
            for (const Field &field : type.fields) {
                const Value value = field.get(&record);
                if (!field.isKey() && value == field.get(&fresh))
                    continue;
                hasher(QString::fromLatin1(field.name));
                std::visit(hasher, value);
            }
            hasher(QString()); // no field has this name
        }
    });
    return hasher.hash.result().toHex();
}

} // namespace qd
