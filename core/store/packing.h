// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <memory>

struct z_stream_s;

namespace qd::store {

/// Packs bytes as they come, in the form of qCompress(), into parts that every limit of SQLite allows: the changes of a
/// large import are never in memory as a whole.
class Packer
{
public:
    /// \a level: zlib's, from 1 (fast) to 9; -1: its default.
    explicit Packer(int level = -1);

    void add(QByteArrayView bytes);
    /// Nothing when no byte was added. The last call.
    QByteArrayList finish();

private:
    struct Closer
    {
        void operator()(z_stream_s *stream) const;
    };
    void deflateAll(int flush);

    std::unique_ptr<z_stream_s, Closer> m_stream;
    QByteArrayList m_parts;
    quint64 m_size = 0; ///< of what was added
};

QByteArrayList packed(const QByteArray &bytes);
/// What was packed, or nothing when it is damaged. Unlike qUncompress() it neither warns nor takes the memory that
/// damaged bytes ask for.
QByteArray unpacked(const QByteArray &joined);

} // namespace qd::store
