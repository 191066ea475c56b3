// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/zipped.h"

#include <zip.h>

namespace qd::test {

using namespace Qt::StringLiterals;

QByteArray zipped(const std::vector<ZippedFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(memory);
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : files) {
        zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        if (zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("%s", zip_strerror(archive));
    }
    if (zip_close(archive) != 0)
        qFatal("%s", zip_strerror(archive));
    zip_stat_t stat;
    zip_source_stat(memory, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_open(memory);
    zip_source_read(memory, bytes.data(), stat.size);
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

std::vector<ZippedFile> HandMadeBook::files() const
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    std::vector<ZippedFile> files{
        {u"_rels/.rels"_s,
         "<Relationships xmlns='" + packages + "'><Relationship Id='r1' Type='" + types
             + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {u"xl/workbook.xml"_s,
         "<workbook xmlns='" + space + "' xmlns:r='" + types + "'><workbookPr " + properties
             + "/><sheets><sheet name='One' sheetId='1' r:id='r1'/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         "<Relationships xmlns='" + packages + "'><Relationship Id='r1' Type='" + types + "/worksheet' Target='"
             + target + "'/><Relationship Id='r2' Type='" + types
             + "/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='r3' Type='" + types
             + "/styles' Target='styles.xml'/></Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s,
         prologue + "<worksheet xmlns='" + space + "'><sheetData>" + sheet + "</sheetData></worksheet>"}};
    if (!strings.isEmpty())
        files.emplace_back(u"xl/sharedStrings.xml"_s, "<sst xmlns='" + space + "'>" + strings + "</sst>");
    if (!styles.isEmpty())
        files.emplace_back(u"xl/styles.xml"_s,
                           "<styleSheet xmlns='" + space + "'><numFmts>" + formats
                               + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" + styles
                               + "</cellXfs></styleSheet>");
    return files;
}

} // namespace qd::test
