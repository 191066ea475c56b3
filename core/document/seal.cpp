// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/seal.h"

#include "base/tr.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

namespace qd::seal {

namespace {
constexpr QByteArrayView Mark = "QDECKSHA";
constexpr QByteArrayView SqliteMark = "SQLite format 3";

QByteArray digestOf(QByteArrayView content)
{
    // Qt's own SHA-256 takes several times as long: it does not use the processor's instructions for it.
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    std::size_t size = 0;
    if (EVP_Q_digest(nullptr, "SHA256", nullptr, content.data(), std::size_t(content.size()),
                     reinterpret_cast<unsigned char *>(digest.data()), &size)
        == 1)
        return digest.first(qsizetype(size)).toHex();
    // A machine may be set up to offer no algorithms in OpenSSL.
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}
} // namespace

QByteArray digestOf(const QByteArray &content)
{
    return digestOf(QByteArrayView(content));
}

QByteArray trailerFor(const QByteArray &digest)
{
    return Mark.toByteArray() + digest;
}

QByteArray sealed(const QByteArray &content)
{
    return content + trailerFor(digestOf(content));
}

QByteArray digestIn(const QByteArray &file)
{
    return file.right(TrailerSize - Mark.size());
}

Result<QByteArray> unsealed(QByteArray file, const QString &path)
{
    if (file.isEmpty())
        return failure(ErrorCode::Damaged, Tr::tr("%1 is empty. Open a snapshot or an older copy.").arg(path));
    const QByteArray trailer = file.right(TrailerSize);
    const bool hasSeal = file.size() > TrailerSize && trailer.startsWith(Mark);
    if (hasSeal && digestIn(trailer) != digestOf(QByteArrayView(file).chopped(TrailerSize)))
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
    file.chop(TrailerSize);
    return file;
}

} // namespace qd::seal
