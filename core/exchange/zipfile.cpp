// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipfile.h"

#include "base/tr.h"

#include <array>

#include <zip.h>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Archives made on some systems separate folders with backslashes.
QString keyOf(QString path)
{
    return path.replace(u'\\', u'/').toLower();
}

struct EntryCloser
{
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

} // namespace

void ZipFile::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

tl::unexpected<Error> ZipFile::damaged(const QString &detail) const
{
    return failure(
        ErrorCode::Unreadable,
        Tr::tr("%1 is damaged. Save it again in the spreadsheet program, or ask for it once more.").arg(m_fileName),
        detail);
}

Result<ZipFile> ZipFile::open(const QByteArray &bytes, const QString &fileName)
{
    ZipFile file;
    file.m_bytes = bytes;
    file.m_fileName = fileName;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(file.m_bytes.constData(), zip_uint64_t(file.m_bytes.size()), 0, &error);
    if (source)
        file.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!file.m_archive) {
        zip_source_free(source);
        return file.damaged(detail);
    }
    const zip_int64_t count = zip_get_num_entries(file.m_archive.get(), 0);
    if (count > MaxEntries)
        return failure(
            ErrorCode::Unreadable,
            Tr::tr("%1 holds %L2 files; a workbook has a few dozen. It is not read.").arg(fileName).arg(count));
    for (zip_int64_t index = 0; index < count; ++index) {
        const char *name = zip_get_name(file.m_archive.get(), zip_uint64_t(index), ZIP_FL_ENC_GUESS);
        if (const QString key = keyOf(QString::fromUtf8(name)); !file.m_entries.contains(key))
            file.m_entries.insert(key, index);
    }
    return file;
}

bool ZipFile::contains(const QString &path) const
{
    return m_entries.contains(keyOf(path));
}

qint64 ZipFile::statedSize(const QString &path) const
{
    zip_stat_t stat;
    const auto found = m_entries.constFind(keyOf(path));
    const bool isKnown = found != m_entries.constEnd()
        && zip_stat_index(m_archive.get(), zip_uint64_t(*found), 0, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE);
    return isKnown ? qint64(std::min(stat.size, zip_uint64_t(MaxSize))) : 0;
}

Result<void> ZipFile::read(const QString &path, const std::function<Result<void>(QByteArrayView)> &sink) const
{
    const auto found = m_entries.constFind(keyOf(path));
    if (found == m_entries.constEnd())
        return damaged(path + u" is missing"_s);
    const auto index = zip_uint64_t(*found);
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0)
        return damaged(path);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return failure(ErrorCode::Unreadable,
                       Tr::tr("%1 is protected with a password. Save it without one and try again.").arg(m_fileName));
    const std::unique_ptr<zip_file_t, EntryCloser> entry(zip_fopen_index(m_archive.get(), index, 0));
    if (!entry)
        return damaged(path + u": "_s + QString::fromUtf8(zip_strerror(m_archive.get())));
    std::array<char, 65'536> buffer;
    qint64 total = 0;
    const auto packed = qint64(std::min(stat.comp_size, zip_uint64_t(m_bytes.size())));
    for (;;) {
        const zip_int64_t length = zip_fread(entry.get(), buffer.data(), buffer.size());
        if (length < 0)
            return damaged(path + u": "_s + QString::fromUtf8(zip_file_strerror(entry.get())));
        if (length == 0)
            return {};
        total += length;
        if (total > MaxSize || (total > FreeSize && total / MaxRatio > packed))
            return failure(ErrorCode::Unreadable,
                           Tr::tr("%1 unpacks to far more than a workbook holds. It is not read.").arg(m_fileName),
                           path);
        QD_CHECK(sink(QByteArrayView(buffer.data(), length)));
    }
}

} // namespace qd::exchange
