// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/replay.h"

#include "base/tr.h"
#include "store/records.h"

#include <QtEndian>

#include <zlib.h>

namespace qd {

using namespace Qt::StringLiterals;
using store::HistoryEntry;

namespace {

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

Result<QByteArray> changesetOf(store::Statement &parts, const HistoryEntry &entry)
{
    QD_CHECK(parts.bind(1, entry.id));
    QByteArray packed;
    for (;;) {
        QD_TRY(const bool row, parts.step());
        if (!row)
            break;
        packed += parts.bytes(0);
    }
    QByteArray changeset = unpacked(packed);
    if (changeset.isEmpty())
        return failure(
            ErrorCode::Unreadable,
            Tr::tr("The step \"%1\" of the history is damaged. Open a snapshot or an older copy.").arg(entry.label),
            u"changeset %1"_s.arg(entry.id));
    return changeset;
}

} // namespace

Result<Plan> replay(const store::Database &source, const QDateTime &until)
{
    QD_TRY(const auto history, store::loadHistory(source));
    QD_TRY(store::Database target, store::Database::inMemory());
    QD_CHECK(store::createSchema(target));
    QD_CHECK(target.execute("PRAGMA foreign_keys = OFF"));
    for (const HistoryEntry &entry : history) {
        if (until.isValid() && entry.madeAt > until)
            break; // each row builds on those before it
        QD_TRY(store::Statement parts, source.prepare("SELECT bytes FROM changeset WHERE history = ? ORDER BY part"));
        QD_TRY(const QByteArray changeset, changesetOf(parts, entry));
        if (const auto applied = store::apply(target, changeset); !applied)
            return failure(ErrorCode::Unreadable,
                           Tr::tr("The step \"%1\" of the history does not fit the steps before it. Open a snapshot or "
                                  "an older copy.")
                               .arg(entry.label),
                           applied.error().detail);
    }
    return store::loadPlan(target);
}

} // namespace qd
