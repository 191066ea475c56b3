// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "base/tr.h"

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// How an OLE container holds the names of its parts.
bool hasPart(const QByteArray &bytes, const QString &name)
{
    return bytes.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

Result<Sheet> refuseContainer(const QByteArray &bytes, const QString &fileName)
{
    if (hasPart(bytes, u"EncryptedPackage"_s))
        return failure(ErrorCode::Unreadable,
                       Tr::tr("%1 is protected with a password. Save it without one and try again.").arg(fileName));
    return failure(ErrorCode::Unreadable,
                   Tr::tr("%1 is a file of the old kind, as .xls is. Save it as .xlsx and import that.").arg(fileName));
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

} // namespace

std::vector<SheetName> sheetsIn(const QByteArray &bytes, const QString &fileName)
{
    const auto sheets = isZip(bytes) ? sheetsOf(bytes, fileName) : Result<std::vector<SheetName>>();
    return sheets.value_or(std::vector<SheetName>());
}

Result<Sheet> readSheet(const QByteArray &bytes, const QString &fileName, const TableOptions &options)
{
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return refuseContainer(bytes, fileName);
    if (!isZip(bytes)) {
        if (!options.choice.name.isEmpty())
            return failure(ErrorCode::Usage,
                           Tr::tr("%1 is no workbook and has no sheet \"%2\".").arg(fileName, options.choice.name));
        return readCsv(bytes, fileName, options.csv);
    }
    QD_TRY(Sheet sheet, readXlsx(bytes, fileName, options.choice));
    if (sheet.rows.empty())
        return failure(ErrorCode::Unreadable,
                       Tr::tr("%1: the sheet %2 is empty. Check that the right file was sent, or name another sheet.")
                           .arg(fileName, sheet.sheetName));
    return sheet;
}

} // namespace qd::exchange
