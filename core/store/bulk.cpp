// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk.h"

#include "base/tr.h"

#include <sqlite3.h>

#include <QtEndian>

#include <array>
#include <bit>

namespace qd::store {

using namespace Qt::StringLiterals;

namespace {

/// The format is described in SQLite's sqlite3session.c and does not change: changesets are made to be stored.
constexpr char TableMark = 'T';
constexpr char Direct = 0; ///< not done by a trigger
constexpr char Undefined = 0;
/// A statement checks its constraints with tables that it builds anew each time it runs.
constexpr std::size_t RowsOfStatement = 64;

void writeNumber(QByteArray &bytes, char type, quint64 bits)
{
    std::array<char, 9> cell{type};
    qToBigEndian(bits, cell.data() + 1);
    bytes.append(cell.data(), cell.size());
}

/// Seven bits a byte, the highest first; each but the last has its top bit set.
void writeLength(QByteArray &bytes, quint32 length)
{
    std::array<char, 5> digits{};
    std::size_t first = digits.size();
    do {
        const auto more = char(first == digits.size() ? 0 : 0x80);
        digits[--first] = char((length & 0x7fU) | quint8(more));
        length >>= 7U;
    } while (length > 0);
    bytes.append(digits.data() + first, qsizetype(digits.size() - first));
}

Error outOfOrder()
{
    return {ErrorCode::Internal, Tr::tr("The document could not be changed; nothing was lost. Restart the program."),
            u"a single change behind a bulk one, or both of one table"_s};
}

} // namespace

Result<BulkWriter> BulkWriter::start(Database &database, const RecordType &type, Recorder &recorder)
{
    QD_TRY(Statement info, database.prepare("PRAGMA table_info(" + std::string(type.table) + ")"));
    std::vector<Column> columns;
    QByteArrayList contents;
    QByteArrayList keys;
    for (;;) {
        QD_TRY(const bool row, info.step());
        if (!row)
            break;
        const QString name = std::get<QString>(info.value(1));
        const Field *field = type.field(name);
        if (!field)
            return failure(ErrorCode::Internal, Tr::tr("The document has a column that this version does not know."),
                           u"%1.%2"_s.arg(QLatin1String(type.table), name));
        columns.push_back({field, char(std::get<qint64>(info.value(5)))});
        const QByteArray mark = '?' + QByteArray::number(qsizetype(columns.size()));
        (columns.back().keyPosition > 0 ? keys : contents) << field->name + (" = " + mark);
    }
    QD_TRY(Statement insert, insertion(database, type, columns, RowsOfStatement));
    QD_TRY(Statement update,
           database.prepare(
               (QByteArray("UPDATE ") + type.table + " SET " + contents.join(", ") + " WHERE " + keys.join(" AND "))
                   .toStdString()));
    return BulkWriter(database, type, std::move(columns), std::move(insert), std::move(update), recorder);
}

Result<Statement> BulkWriter::insertion(Database &database, const RecordType &type, const std::vector<Column> &columns,
                                        std::size_t rows)
{
    QByteArrayList names;
    for (const Column &column : columns)
        names << column.field->name;
    const QByteArray marks = '(' + QByteArrayList(qsizetype(columns.size()), "?").join(", ") + ')';
    return database.prepare((QByteArray("INSERT INTO ") + type.table + " (" + names.join(", ") + ") VALUES "
                             + QByteArrayList(qsizetype(rows), marks).join(", "))
                                .toStdString());
}

Result<Value> BulkWriter::valueOf(Column &column, const void *record)
{
    Value value = column.field->get(record);
    const auto *text = std::get_if<QString>(&value);
    if (text && column.isSeen && column.text.constData() == text->constData() && column.text.size() == text->size())
        return value; // was looked at
    if (const QString problem = problemWith(*column.field, value); !problem.isEmpty())
        return failure(ErrorCode::Invalid, problem,
                       u"%1.%2"_s.arg(QLatin1String(m_type->table), QLatin1String(column.field->name)));
    if (text) {
        column.isSeen = true;
        column.text = *text;
        column.utf8 = text->toUtf8();
    }
    return value;
}

Result<void> BulkWriter::bind(Statement &statement, std::size_t place, const Column &column, const Value &value)
{
    if (!std::holds_alternative<QString>(value))
        return statement.bind(int(place) + 1, value);
    if (m_bound.empty() || m_bound.back().constData() != column.utf8.constData())
        m_bound.push_back(column.utf8);
    return statement.bindUtf8(int(place) + 1, column.utf8);
}

void BulkWriter::beginRow(char operation)
{
    if (!std::exchange(m_hasHeader, true)) {
        m_changes->append(TableMark);
        writeLength(*m_changes, quint32(m_columns.size()));
        for (const Column &column : m_columns)
            m_changes->append(column.keyPosition);
        m_changes->append(m_type->table).append('\0');
    }
    m_changes->append(operation).append(Direct);
}

void BulkWriter::write(const Column &column, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        writeNumber(*m_changes, SQLITE_INTEGER, quint64(*number));
    } else if (const auto *real = std::get_if<double>(&value)) {
        writeNumber(*m_changes, SQLITE_FLOAT, std::bit_cast<quint64>(*real));
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = column.text.constData() == text->constData() ? column.utf8 : text->toUtf8();
        m_changes->append(char(SQLITE_TEXT));
        writeLength(*m_changes, quint32(utf8.size()));
        m_changes->append(utf8);
    } else {
        m_changes->append(char(SQLITE_NULL));
    }
}

Result<void> BulkWriter::insert(const void *record)
{
    m_waiting.push_back(record);
    return m_waiting.size() == RowsOfStatement ? insertWaiting(m_insert) : Result<void>();
}

Result<void> BulkWriter::insertWaiting(Statement &statement)
{
    std::size_t place = 0;
    for (const void *record : m_waiting) {
        beginRow(SQLITE_INSERT);
        for (Column &column : m_columns) {
            QD_TRY(const Value value, valueOf(column, record));
            QD_CHECK(bind(statement, place++, column, value));
            write(column, value);
        }
    }
    QD_CHECK(statement.run());
    m_recorder->packAppended();
    m_waiting.clear();
    m_bound.clear();
    return {};
}

Result<void> BulkWriter::finish()
{
    if (m_waiting.empty())
        return {};
    QD_TRY(Statement rest, insertion(*m_database, *m_type, m_columns, m_waiting.size()));
    return insertWaiting(rest);
}

Result<void> BulkWriter::update(const void *before, const void *record)
{
    QD_CHECK(finish()); // in the order of the keys
    m_bound.clear();
    std::vector<std::pair<Value, Value>> values; // before, now
    values.reserve(m_columns.size());
    bool isDifferent = false;
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        QD_TRY(Value value, valueOf(m_columns[index], record));
        QD_CHECK(bind(m_update, index, m_columns[index], value));
        values.emplace_back(m_columns[index].field->get(before), std::move(value));
        isDifferent = isDifferent || values.back().first != values.back().second;
    }
    if (!isDifferent)
        return {};
    beginRow(SQLITE_UPDATE);
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        if (m_columns[index].keyPosition > 0 || values[index].first != values[index].second)
            write(m_columns[index], values[index].first);
        else
            m_changes->append(Undefined);
    }
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        if (m_columns[index].keyPosition == 0 && values[index].first != values[index].second)
            write(m_columns[index], values[index].second);
        else
            m_changes->append(Undefined);
    }
    m_recorder->packAppended();
    return m_update.run();
}

Result<void> Bulk::refuseWhenBegun() const
{
    return hasBegun() ? tl::unexpected(outOfOrder()) : Result<void>();
}

Result<void> Bulk::begin(const RecordType &type)
{
    if (!hasBegun()) {
        QD_CHECK(m_recorder.seal());
        QD_TRY(m_single, m_recorder.touchedSingly());
    }
    const bool isTaken = std::ranges::any_of(m_single, [&](const TouchedRow &row) { return row.table == type.table; })
        || std::ranges::any_of(m_updates, [&](const Update &update) { return update.table == type.table; });
    return isTaken ? tl::unexpected(outOfOrder()) : Result<void>();
}

} // namespace qd::store
