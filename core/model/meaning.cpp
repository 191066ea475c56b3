// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/meaning.h"

#include "base/tr.h"
#include "model/references.h"

#include <array>
#include <map>

namespace qd {

using namespace Qt::StringLiterals;

namespace {

/// Two members of which the second cannot come before the first.
struct Order
{
    const char *table;
    const char *from;
    const char *to;
};

constexpr std::array<Order, 13> Orders{{{"department", "validFrom", "validTo"},
                                        {"role", "validFrom", "validTo"},
                                        {"cycle", "firstDay", "lastDay"},
                                        {"cycle", "openedOn", "closedOn"},
                                        {"cyclePhase", "startsOn", "due"},
                                        {"submission", "sentOn", "returnedOn"},
                                        {"submission", "returnedOn", "acceptedOn"},
                                        {"objective", "startsOn", "due"},
                                        {"handOff", "requestedOn", "answeredOn"},
                                        {"initiative", "startsOn", "due"},
                                        {"agendaItem", "startedAt", "endedAt"},
                                        {"idea", "submittedOn", "answeredOn"},
                                        {"waiver", "waivedOn", "expires"}}};

/// A member that counts time, which is never less than none.
struct Duration
{
    const char *table;
    const char *field;
};

constexpr std::array<Duration, 3> Durations{
    {{"session", "minutes"}, {"agendaItem", "minutes"}, {"agendaItem", "usedSeconds"}}};

/// Members that together stand for one thing only. Without a value in the first one a record stands for itself.
struct Identity
{
    const char *table;
    std::vector<const char *> fields;
};

const std::vector<Identity> &identities()
{
    static const std::vector<Identity> all{{"department", {"code"}},
                                           {"department", {"name"}},
                                           {"person", {"code"}},
                                           {"role", {"record", "subject", "person", "kind", "validFrom"}},
                                           {"cycle", {"name"}},
                                           {"strategicTheme", {"code"}},
                                           {"objective", {"code"}},
                                           {"objective", {"title", "department", "cycle", "code"}},
                                           {"kpi", {"code"}},
                                           {"kpi", {"name", "department", "code"}},
                                           {"bridgeItem", {"cause", "kpi", "counterpart", "start"}},
                                           {"handOff", {"code"}},
                                           {"handOff", {"name", "receiver", "giver", "neededBy", "committedBy"}},
                                           {"initiative", {"code"}},
                                           {"waiver", {"fingerprint", "rule", "waivedOn"}},
                                           {"triage", {"fingerprint"}}};
    return all;
}

/// Which record of which table a text names: "record:decision:12".
Reference linkIn(const QString &link)
{
    const QStringList parts = link.split(u':');
    if (parts.size() != 3 || parts[0] != u"record")
        return {};
    return {nullptr, recordType(parts[1]), parts[2].toLongLong()};
}

class Search
{
public:
    explicit Search(const Plan &plan)
        : m_plan(plan)
    {
    }

    std::vector<MeaningProblem> run()
    {
        AllRecords::forEach([&]<typename Record>() { findOrphans<Record>(); });
        for (const Waiver &waiver : m_plan.table<Waiver>())
            findForgottenPair(waiver);
        for (const AgendaItem &item : m_plan.table<AgendaItem>())
            findDeadLink(item);
        AllRecords::forEach([&]<typename Record>() { findImpossibleDays<Record>(); });
        for (const Order &order : Orders)
            findDisorder(order);
        for (const Duration &duration : Durations)
            findNegative(duration);
        for (const Identity &identity : identities())
            findDuplicates(identity);
        return std::move(m_problems);
    }

private:
    static QString called(const RecordType &type, const void *record)
    {
        const QString name = nameOf(type, record);
        return name.isEmpty() ? Tr::tr(type.label) : Tr::tr("%1 \"%2\"").arg(Tr::tr(type.label), name);
    }

    void add(MeaningKind kind, const RecordType &type, const void *record, const Field *field, const QString &text,
             const QString &repair)
    {
        std::vector<Value> key;
        for (std::size_t index = 0; index < type.keyCount(); ++index)
            key.push_back(type.fields[index].get(record));
        m_problems.push_back({kind, &type, std::move(key), field, text, repair});
    }

    template<typename Record>
    void findOrphans()
    {
        const RecordType &type = describe<Record>();
        const auto &fields = referenceFields(type);
        std::vector<Reference> known(fields.size()); // rows that stand side by side mostly name the same record
        for (const Record &record : m_plan.table<Record>()) {
            for (std::size_t index = 0; index < fields.size(); ++index) {
                const Reference reference = referenceIn(type, fields[index], &record);
                if (!reference || reference == known[index])
                    continue;
                if (findRecord(m_plan, *reference.target, reference.id)) {
                    known[index] = reference;
                    continue;
                }
                const Field &field = *fields[index].field;
                add(MeaningKind::Orphan, type, &record, &field,
                    Tr::tr("%1 is about a record that is not there: %2, number %3.")
                        .arg(called(type, &record), Tr::tr(reference.target->label), QString::number(reference.id)),
                    field.isRequired() ? Tr::tr("A repair would remove it.")
                                       : Tr::tr("A repair would empty \"%1\".").arg(Tr::tr(field.label)));
            }
        }
    }

    /// A need and an offer that were kept apart are named by their numbers.
    void findForgottenPair(const Waiver &waiver)
    {
        if (waiver.rule != u"pairing")
            return;
        for (const QString &number : waiver.fingerprint.split(u' ')) {
            if (m_plan.find(HandOffId{number.toLongLong()}))
                continue;
            add(MeaningKind::Orphan, describe<Waiver>(), &waiver, describe<Waiver>().field(u"fingerprint"_s),
                Tr::tr("A waiver keeps two hand-offs apart of which one is not there: number %1.").arg(number),
                Tr::tr("A repair would remove it."));
            return;
        }
    }

    void findDeadLink(const AgendaItem &item)
    {
        const Reference link = linkIn(item.link);
        if (!item.link.startsWith(u"record:") || (link && findRecord(m_plan, *link.target, link.id)))
            return;
        const Field *field = describe<AgendaItem>().field(u"link"_s);
        add(MeaningKind::Orphan, describe<AgendaItem>(), &item, field,
            Tr::tr("%1 leads to a record that is not there: %2.").arg(called(describe<AgendaItem>(), &item), item.link),
            Tr::tr("A repair would empty \"%1\".").arg(Tr::tr(field->label)));
    }

    template<typename Record>
    void findImpossibleDays()
    {
        static const qint64 first = QDate(FirstYear, 1, 1).toJulianDay();
        static const qint64 last = QDate(LastYear, 12, 31).toJulianDay();
        const RecordType &type = describe<Record>();
        for (const Field &field : type.fields) {
            if (field.kind != FieldKind::Date && field.kind != FieldKind::Instant)
                continue;
            for (const Record &record : m_plan.table<Record>()) {
                const Value value = field.get(&record);
                const auto *text = std::get_if<QString>(&value);
                const QDate day = text                      ? QDateTime::fromString(*text, Qt::ISODateWithMs).date()
                    : std::holds_alternative<qint64>(value) ? QDate::fromJulianDay(std::get<qint64>(value))
                                                            : QDate();
                if (!day.isValid() || (day.toJulianDay() >= first && day.toJulianDay() <= last))
                    continue;
                add(MeaningKind::ImpossibleDate, type, &record, &field,
                    Tr::tr("%1: \"%2\" is %3, which is not between %4 and %5.")
                        .arg(called(type, &record), Tr::tr(field.label), day.toString(Qt::ISODate),
                             QString::number(FirstYear), QString::number(LastYear)),
                    field.isRequired() ? Tr::tr("A repair would ask for the right day.")
                                       : Tr::tr("A repair would empty \"%1\".").arg(Tr::tr(field.label)));
            }
        }
    }

    void findDisorder(const Order &order)
    {
        const RecordType &type = *recordType(QLatin1String(order.table));
        const Field &from = *type.field(QLatin1String(order.from));
        const Field &to = *type.field(QLatin1String(order.to));
        for (const void *record : recordsOf(m_plan, type)) {
            const Value begin = from.get(record); // days are numbers, times ISO 8601 in UTC: both compare as they are
            const Value end = to.get(record);
            if (isNull(begin) || isNull(end) || !(end < begin))
                continue;
            add(MeaningKind::ImpossibleDate, type, record, &to,
                Tr::tr("%1: \"%2\" comes before \"%3\".")
                    .arg(called(type, record), Tr::tr(to.label), Tr::tr(from.label)),
                Tr::tr("A repair would ask which of the two is right."));
        }
    }

    void findNegative(const Duration &duration)
    {
        const RecordType &type = *recordType(QLatin1String(duration.table));
        const Field &field = *type.field(QLatin1String(duration.field));
        for (const void *record : recordsOf(m_plan, type)) {
            const Value value = field.get(record);
            if (!std::holds_alternative<qint64>(value) || std::get<qint64>(value) >= 0)
                continue;
            add(MeaningKind::ImpossibleDate, type, record, &field,
                Tr::tr("%1: \"%2\" is less than nothing, so it ends before it starts.")
                    .arg(called(type, record), Tr::tr(field.label)),
                Tr::tr("A repair would set it to 0."));
        }
    }

    /// A department that ended may have a successor of the same name, and what was refused may be asked for again.
    static bool isOver(const RecordType &type, const void *record)
    {
        if (&type == &describe<Department>())
            return static_cast<const Department *>(record)->validTo.isValid();
        if (&type != &describe<HandOff>())
            return false;
        const HandOffStatus status = static_cast<const HandOff *>(record)->status;
        return status == HandOffStatus::Withdrawn || status == HandOffStatus::Rejected;
    }

    void findDuplicates(const Identity &identity)
    {
        const RecordType &type = *recordType(QLatin1String(identity.table));
        std::vector<const Field *> fields;
        for (const char *name : identity.fields)
            fields.push_back(type.field(QLatin1String(name)));
        std::map<std::vector<Value>, const void *> seen;
        for (const void *record : recordsOf(m_plan, type)) {
            std::vector<Value> values;
            for (const Field *field : fields)
                values.push_back(alike(field->get(record)));
            const bool isEmpty = isNull(values.front()) || values.front() == Value(QString());
            if (isEmpty || isOver(type, record))
                continue;
            const auto [found, isNew] = seen.emplace(std::move(values), record);
            if (!isNew)
                add(MeaningKind::Duplicate, type, record, fields.front(),
                    Tr::tr("%1 and %2 are the same in: %3.")
                        .arg(called(type, found->second), called(type, record), labelsOf(fields)),
                    Tr::tr("A repair would ask which of the two is right."));
        }
    }

    /// Case and blanks around a text make no difference.
    static Value alike(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? Value(text->trimmed().toCaseFolded()) : value;
    }

    static QString labelsOf(const std::vector<const Field *> &fields)
    {
        QStringList labels;
        for (const Field *field : fields)
            labels << Tr::tr(field->label);
        return labels.join(u", "_s);
    }

    const Plan &m_plan;
    std::vector<MeaningProblem> m_problems;
};

} // namespace

std::vector<MeaningProblem> meaningProblems(const Plan &plan)
{
    return Search(plan).run();
}

} // namespace qd
