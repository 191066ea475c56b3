// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packing.h"

#include <QtEndian>

#include <limits>
#include <new>
#include <zlib.h>

namespace qd::store {

namespace {

constexpr qsizetype PartSize = 1'000'000;
constexpr qsizetype LengthSize = 4; ///< of the length before the stream, the highest byte first
/// No byte of a compressed stream becomes more than this many.
constexpr quint64 MostBytesPerByte = 1032;
/// The usual step is small; the rows of a large import are alike, and the best compression saves little of them.
constexpr qsizetype Large = 4'000'000;

} // namespace

void Packer::Closer::operator()(z_stream_s *stream) const
{
    deflateEnd(stream);
    delete stream;
}

Packer::Packer(int level)
    : m_stream(new z_stream_s{})
{
    if (deflateInit(m_stream.get(), level) != Z_OK)
        throw std::bad_alloc();
}

/// Gives zlib room until it has taken everything, and with Z_FINISH until it has given everything.
void Packer::deflateAll(int flush)
{
    for (;;) {
        if (m_parts.isEmpty() || m_stream->avail_out == 0) {
            m_parts << QByteArray(PartSize, Qt::Uninitialized);
            const qsizetype taken = m_parts.size() == 1 ? LengthSize : 0;
            m_stream->next_out = reinterpret_cast<Bytef *>(m_parts.back().data() + taken);
            m_stream->avail_out = uInt(PartSize - taken);
        }
        const int code = deflate(m_stream.get(), flush);
        const bool isDone = flush == Z_FINISH ? code == Z_STREAM_END : m_stream->avail_in == 0;
        if (isDone)
            return;
    }
}

void Packer::add(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_size += quint64(bytes.size());
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_stream->avail_in = uInt(bytes.size());
    deflateAll(Z_NO_FLUSH);
}

QByteArrayList Packer::finish()
{
    if (m_size == 0)
        return {};
    deflateAll(Z_FINISH);
    m_parts.back().chop(qsizetype(m_stream->avail_out));
    qToBigEndian(quint32(m_size), m_parts.front().data());
    return std::move(m_parts);
}

QByteArrayList packed(const QByteArray &bytes)
{
    Packer packer(bytes.size() > Large ? 1 : -1);
    packer.add(bytes);
    return packer.finish();
}

QByteArray unpacked(const QByteArray &joined)
{
    if (joined.size() <= LengthSize)
        return {};
    const quint64 size = qFromBigEndian<quint32>(joined.constData());
    if (size > quint64(joined.size()) * MostBytesPerByte)
        return {};
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    uLongf length = uLongf(size);
    const int code =
        uncompress(reinterpret_cast<Bytef *>(bytes.data()), &length,
                   reinterpret_cast<const Bytef *>(joined.constData() + LengthSize), uLong(joined.size() - LengthSize));
    return code == Z_OK && length == size ? bytes : QByteArray();
}

} // namespace qd::store
