// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/seal.h"

#include "base/tr.h"

#include <QCryptographicHash>

namespace qd::seal {

namespace {
constexpr QByteArrayView Mark = "QDECKSHA";
constexpr QByteArrayView SqliteMark = "SQLite format 3";
} // namespace

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QByteArray sealed(const QByteArray &content)
{
    return content + Mark.toByteArray() + digestOf(content);
}

QByteArray digestIn(const QByteArray &file)
{
    return file.right(TrailerSize - Mark.size());
}

Result<QByteArray> unsealed(const QByteArray &file, const QString &path)
{
    if (file.isEmpty())
        return failure(ErrorCode::Damaged, Tr::tr("%1 is empty. Open a snapshot or an older copy.").arg(path));
    const QByteArray trailer = file.right(TrailerSize);
    const bool hasSeal = file.size() > TrailerSize && trailer.startsWith(Mark);
    const QByteArray content = hasSeal ? file.chopped(TrailerSize) : QByteArray();
    if (hasSeal && digestIn(trailer) != digestOf(content))
        return failure(
            ErrorCode::Damaged,
            Tr::tr("%1 is damaged: its content differs from what was saved. Open a snapshot or an older copy.")
                .arg(path));
    if (!file.startsWith(SqliteMark))
        return failure(ErrorCode::Foreign,
                       Tr::tr("%1 is not a Quarterdeck document. Choose a file that ends in .qdeck.").arg(path));
    if (!hasSeal)
        return failure(ErrorCode::Damaged,
                       Tr::tr("%1 has no seal at its end: it is incomplete, or another program wrote it. "
                              "Open a snapshot or an older copy.")
                           .arg(path));
    return content;
}

} // namespace qd::seal
