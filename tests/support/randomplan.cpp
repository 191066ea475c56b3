// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomplan.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <limits>
#include <ranges>

namespace qd::test {

using namespace Qt::StringLiterals;

namespace {

class PlanMaker
{
public:
    explicit PlanMaker(QRandomGenerator &random)
        : m_random(random)
    {
    }

    Plan make()
    {
        AllRecords::forEach([this]<typename Record>() { fill<Record>(); });
        return std::move(m_plan);
    }

private:
    template<typename Record>
    void fill()
    {
        const RecordType &type = describe<Record>();
        constexpr bool single = std::is_same_v<Record, Organisation>;
        std::vector<Record> records;
        for (int left = single ? 1 : m_random.bounded(1, 5); left > 0; --left) {
            Record record;
            bool whole = true;
            for (const Field &field : type.fields) {
                if (!(single && field.kind == FieldKind::Id))
                    whole = whole && set(field, &record);
            }
            if (!whole || std::ranges::any_of(records, [&](const Record &made) { return made.key() == record.key(); }))
                continue;
            if (type.fields.front().kind == FieldKind::Id)
                m_ids[QLatin1String(type.table)].push_back(std::get<qint64>(type.fields.front().get(&record)));
            records.push_back(std::move(record));
        }
        m_plan.replace(Table<Record>(std::move(records)));
    }

    /// False when there is no record that \a field could name.
    bool set(const Field &field, void *record)
    {
        if (!field.isRequired() && m_random.bounded(4) == 0)
            return field.set(record, Value()) || field.set(record, QString()) || true; // what cannot be empty stays
        const Value value = valueOf(field);
        return field.set(record, value)
            || (field.kind == FieldKind::Integer && field.set(record, qint64(pick(Ints)))); // no room for 63 bits
    }

    Value valueOf(const Field &field)
    {
        switch (field.kind) {
        case FieldKind::Id:
            return qint64(m_random.generate64() >> 1 | 1);
        case FieldKind::Reference: {
            const std::vector<qint64> &ids = m_ids[QLatin1String(field.target)];
            return ids.empty() ? Value() : Value(pick(ids));
        }
        case FieldKind::Number:
            return m_random.bounded(2) ? pick(Doubles) : m_random.generateDouble() * 2'000 - 1'000;
        case FieldKind::Integer:
            return QLatin1String(field.name).endsWith("Month"_L1) ? qint64(m_random.bounded(1, 13)) : pick(Wholes);
        case FieldKind::Token:
            return QString::fromLatin1(field.tokens[m_random.bounded(quint32(field.tokens.size()))].token);
        case FieldKind::Unit:
            return pick(Units);
        case FieldKind::Date:
            return qint64(day().toJulianDay());
        case FieldKind::Instant:
            return QDateTime(day(), QTime(0, 0).addMSecs(m_random.bounded(86'400'000)), QTimeZone::utc())
                .toString(Qt::ISODateWithMs);
        case FieldKind::Text:
            if (field.isKey()) // a fingerprint: files do not keep spaces around what they find a record by
                return QString::number(m_random.generate64(), 16);
            [[fallthrough]];
        default:
            return text(field.kind == FieldKind::LongText);
        }
    }

    QDate day()
    {
        static const std::array ends{QDate(1, 1, 1), QDate(9999, 12, 31), QDate(1899, 12, 31), QDate(1900, 2, 28)};
        return m_random.bounded(5) == 0 ? pick(ends) : QDate(1990, 1, 1).addDays(m_random.bounded(20'000));
    }

    QString text(bool severalLines)
    {
        QString text;
        do {
            text.clear();
            for (int left = m_random.bounded(1, severalLines ? 12 : 4); left > 0; --left)
                text += pick(Pieces);
        } while (text.trimmed().isEmpty() || text.trimmed().startsWith(QChar::ByteOrderMark));
        return text;
    }

    template<typename Values>
    std::ranges::range_value_t<Values> pick(const Values &values)
    {
        return values[m_random.bounded(quint32(std::size(values)))];
    }

    static constexpr std::array Ints{0, 1, -1, 42, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()};
    static constexpr std::array<qint64, 7> Wholes{1,
                                                  -7,
                                                  9'007'199'254'740'991,
                                                  9'007'199'254'740'993,
                                                  -9'007'199'254'740'993,
                                                  std::numeric_limits<qint64>::max(),
                                                  std::numeric_limits<qint64>::min()};
    static constexpr std::array Doubles{0.0,
                                        0.1 + 0.2,
                                        1.0 / 3,
                                        -1e-5,
                                        0.07,
                                        123'456'789.125,
                                        1e22,
                                        -4.9e-324,
                                        2.2250738585072014e-308,
                                        1.7976931348623157e308,
                                        9'007'199'254'740'993.0,
                                        -1'000.0};
    static inline const std::array Units{u""_s, u"%"_s, u"EUR"_s, u"days"_s, u"=h;\"m\""_s, u"µ²"_s};
    static inline const std::array Pieces{u"Fields"_s,  u"=1+1"_s,       u"'=2"_s,
                                          u"''"_s,      u"-"_s,          u"+5"_s,
                                          u"@a"_s,      u"\""_s,         u"\"\""_s,
                                          u","_s,       u";"_s,          u"\t"_s,
                                          u"|"_s,       u"\n"_s,         u"\r\n"_s,
                                          u"\r"_s,      u" "_s,          u"\u00a0"_s,
                                          u"äßÉ"_s,     u"漢字"_s,       u"😀👩‍👩‍👧"_s,
                                          u"العربية"_s, u"\u202eabc"_s,  u"\u200f"_s,
                                          u"e\u0301"_s, u"\u2028"_s,     u"<b>&amp;"_s,
                                          u"]]>"_s,     u"_x000D_"_s,    u"\\n"_s,
                                          u"1.500,7"_s, u"5 %"_s,        u"NULL"_s,
                                          u"true"_s,    u"2026-06-30"_s, u"03/04/26"_s,
                                          u"0012"_s,    u"1e5"_s,        u"Total"_s,
                                          u"\ufeff"_s,  u"\ufffd"_s,     u"{\"a\":1}"_s};

    QRandomGenerator &m_random;
    Plan m_plan;
    QHash<QString, std::vector<qint64>> m_ids; ///< by table
};

} // namespace

Plan randomPlan(QRandomGenerator &random)
{
    return PlanMaker(random).make();
}

} // namespace qd::test
