// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "base/tr.h"
#include "store/packing.h"

#include <array>

namespace qd::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 4> KindTokens{"edit", "undo", "redo", "restorePoint"};

template<typename T>
T valueOr(const Value &value, T otherwise)
{
    const auto *held = std::get_if<T>(&value);
    return held ? *held : otherwise;
}

} // namespace

Result<void> append(Database &database, const HistoryEntry &entry, const QByteArrayList &packedChangeset)
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

    if (packedChangeset.isEmpty())
        return {};
    QD_TRY(Statement part, database.prepare("INSERT INTO changeset (history, part, bytes) VALUES (?, ?, ?)"));
    for (qint64 number = 0; const QByteArray &bytes : packedChangeset) {
        QD_CHECK(part.bind(1, entry.id));
        QD_CHECK(part.bind(2, number++));
        QD_CHECK(part.bindBytes(3, bytes));
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
