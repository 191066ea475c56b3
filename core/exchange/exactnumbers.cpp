// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exactnumbers.h"

#include "base/tr.h"

#include <QLocale>

#include <zip.h>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr time_t EntryTime = 315'532'800; // 1 January 1980, as libxlsxwriter stamps every part

QByteArray contentOf(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t stat;
    zip_file_t *entry = zip_stat_index(archive, index, 0, &stat) == 0 ? zip_fopen_index(archive, index, 0) : nullptr;
    if (!entry)
        return {};
    QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(entry, content.data(), stat.size);
    zip_fclose(entry);
    return read == zip_int64_t(stat.size) ? content : QByteArray();
}

/// \a xml with the values of \a numbers; nothing when one of the cells is not there.
QByteArray refined(const QByteArray &xml, std::span<const ExactNumber> numbers)
{
    QByteArray result;
    qsizetype done = 0;
    for (const ExactNumber &number : numbers) {
        const qsizetype cell = xml.indexOf("<c r=\"" + number.address + '"', done);
        const qsizetype value = cell < 0 ? -1 : xml.indexOf("<v>", cell);
        const qsizetype end = value < 0 ? -1 : xml.indexOf("</v>", value);
        if (end < 0)
            return {};
        result += xml.sliced(done, value + 3 - done);
        result += QByteArray::number(number.value, 'g', QLocale::FloatingPointShortest);
        done = end;
    }
    return result + xml.sliced(done);
}

bool refine(zip_t *archive, std::span<const ExactNumber> numbers)
{
    const QByteArray part = "xl/worksheets/sheet" + QByteArray::number(numbers.front().sheet) + ".xml";
    const zip_int64_t index = zip_name_locate(archive, part.constData(), 0);
    if (index < 0)
        return false;
    const QByteArray xml = refined(contentOf(archive, zip_uint64_t(index)), numbers);
    if (xml.isEmpty())
        return false;
    void *copy = malloc(size_t(xml.size())); // libzip reads it when the archive is closed, and frees it then
    memcpy(copy, xml.constData(), size_t(xml.size()));
    zip_source_t *source = zip_source_buffer(archive, copy, zip_uint64_t(xml.size()), 1);
    return zip_file_replace(archive, zip_uint64_t(index), source, 0) == 0
        && zip_file_set_mtime(archive, zip_uint64_t(index), EntryTime, 0) == 0;
}

} // namespace

bool needsAllDigits(double value)
{
    return QByteArray::number(value, 'g', 16).toDouble() != value;
}

Result<void> writeExactNumbers(const QString &path, const std::vector<ExactNumber> &numbers)
{
    zip_t *archive = zip_open(path.toUtf8().constData(), 0, nullptr);
    bool written = archive;
    for (auto first = numbers.begin(); written && first != numbers.end();) {
        const auto last =
            std::find_if(first, numbers.end(), [&](const ExactNumber &number) { return number.sheet != first->sheet; });
        written = refine(archive, std::span(first, last));
        first = last;
    }
    if (written && zip_close(archive) == 0)
        return {};
    if (archive)
        zip_discard(archive);
    return failure(ErrorCode::Unwritable,
                   Tr::tr("The workbook cannot be written. Check that there is room for temporary files."));
}

} // namespace qd::exchange
