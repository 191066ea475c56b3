// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "base/tr.h"

#include <QtEndian>

#include <array>
#include <zlib.h>

namespace qd::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PartSize = 1'000'000;
constexpr std::array<const char *, 4> KindTokens{"edit", "undo", "redo", "restorePoint"};

/// No byte of a compressed stream becomes more than this many.
constexpr quint64 MostBytesPerByte = 1032;
constexpr qsizetype LengthSize = 4;

/// What qCompress() has packed, or nothing. Unlike qUncompress() it neither warns nor takes the memory that damaged
/// bytes ask for.
QByteArray unpacked(const QByteArray &packed)
{
    if (packed.size() <= LengthSize)
        return {};
    const quint64 size = qFromBigEndian<quint32>(packed.constData());
    if (size > quint64(packed.size()) * MostBytesPerByte)
        return {};
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    uLongf length = uLongf(size);
    const int code =
        uncompress(reinterpret_cast<Bytef *>(bytes.data()), &length,
                   reinterpret_cast<const Bytef *>(packed.constData() + LengthSize), uLong(packed.size() - LengthSize));
    return code == Z_OK && length == size ? bytes : QByteArray();
}

template<typename T>
T valueOr(const Value &value, T otherwise)
{
    const auto *held = std::get_if<T>(&value);
    return held ? *held : otherwise;
}

} // namespace

Result<void> append(Database &database, const HistoryEntry &entry, const QByteArray &changeset)
{
    QD_TRY(
        Statement row,
        database.prepare("INSERT INTO history (id, madeAt, madeBy, kind, subject, label) VALUES (?, ?, ?, ?, ?, ?)"));
    const std::array<Value, 6> values{entry.id,      entry.madeAt.toUTC().toString(Qt::ISODateWithMs),
                                      entry.madeBy,  QString::fromLatin1(KindTokens.at(size_t(entry.kind))),
                                      entry.subject, entry.label};
    for (int index = 0; const Value &value : values)
        QD_CHECK(row.bind(++index, value));
    QD_CHECK(row.run());

    if (changeset.isEmpty())
        return {};
    QD_TRY(Statement part, database.prepare("INSERT INTO changeset (history, part, bytes) VALUES (?, ?, ?)"));
    // The usual step is small; the rows of a large import are alike, and the best compression saves little of them.
    constexpr qsizetype Large = 4'000'000;
    const QByteArray compressed = qCompress(changeset, changeset.size() > Large ? 1 : -1);
    for (qsizetype offset = 0; offset < compressed.size(); offset += PartSize) {
        QD_CHECK(part.bind(1, entry.id));
        QD_CHECK(part.bind(2, qint64(offset / PartSize)));
        QD_CHECK(part.bindBytes(3, compressed.mid(offset, PartSize)));
        QD_CHECK(part.run());
    }
    return {};
}

Result<std::vector<HistoryEntry>> loadHistory(const Database &database)
{
    QD_TRY(Statement statement,
           database.prepare("SELECT id, madeAt, madeBy, kind, subject, label FROM history ORDER BY id"));
    std::vector<HistoryEntry> entries;
    for (;;) {
        QD_TRY(const bool row, statement.step());
        if (!row)
            return entries;
        const QString kind = valueOr(statement.value(3), QString());
        const auto token =
            std::ranges::find_if(KindTokens, [&](const char *word) { return kind == QLatin1String(word); });
        if (token == KindTokens.end())
            return failure(ErrorCode::Damaged,
                           Tr::tr("The history holds a step of an unknown kind. Open a snapshot or an older copy."),
                           kind);
        entries.push_back({.id = valueOr(statement.value(0), qint64(0)),
                           .madeAt = QDateTime::fromString(valueOr(statement.value(1), QString()), Qt::ISODateWithMs),
                           .madeBy = valueOr(statement.value(2), QString()),
                           .kind = HistoryKind(token - KindTokens.begin()),
                           .subject = valueOr(statement.value(4), qint64(0)),
                           .label = valueOr(statement.value(5), QString())});
    }
}

Result<QByteArray> loadChangeset(const Database &database, const HistoryEntry &entry)
{
    if (entry.kind == HistoryKind::RestorePoint)
        return QByteArray();
    QD_TRY(Statement statement, database.prepare("SELECT bytes FROM changeset WHERE history = ? ORDER BY part"));
    QD_CHECK(statement.bind(1, entry.id));
    QByteArray compressed;
    for (;;) {
        QD_TRY(const bool row, statement.step());
        if (!row)
            break;
        compressed += statement.bytes(0);
    }
    QByteArray changeset = unpacked(compressed);
    if (changeset.isEmpty())
        return failure(
            ErrorCode::Damaged,
            Tr::tr("The step \"%1\" of the history is damaged. Open a snapshot or an older copy.").arg(entry.label),
            u"changeset %1"_s.arg(entry.id));
    return changeset;
}

} // namespace qd::store
