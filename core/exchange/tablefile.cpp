// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "base/tr.h"
#include "exchange/headings.h"
#include "exchange/rowkind.h"

#include <algorithm>

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

/// Where each of \a headings stands among \a own; nothing when one is missing.
std::optional<std::vector<size_t>> places(const std::vector<QString> &headings, const std::vector<QString> &own)
{
    std::vector<size_t> found;
    for (const QString &heading : headings) {
        const auto place = std::ranges::find(own, heading);
        if (place == own.end())
            return {};
        found.push_back(size_t(place - own.begin()));
    }
    return found;
}

bool namesDepartments(const std::vector<QString> &headings)
{
    return std::ranges::any_of(
        headings, [](const QString &heading) { return headingScore(kpiFields().front(), heading) >= OtherWord; });
}

class Joiner
{
public:
    Joiner(const QByteArray &bytes, const QString &fileName)
        : m_bytes(bytes)
    {
        m_joined.name = fileName;
        m_joined.sheetName = QLatin1String(AllSheets);
    }

    Result<Sheet> join()
    {
        QD_TRY(m_joined.sheets, sheetsOf(m_bytes, m_joined.name));
        for (const SheetName &each : m_joined.sheets) {
            if (!each.hidden)
                QD_CHECK(add(each.name));
        }
        m_joined.rows = SheetRows(m_rows);
        return std::move(m_joined);
    }

private:
    Result<void> add(const QString &name)
    {
        QD_TRY(const Sheet sheet, readXlsx(m_bytes, m_joined.name, {name, {}}));
        if (sheet.rows.empty())
            return {};
        const int heading = guessHeaderRow(sheet);
        const auto own = headingsOf(sheet, heading, guessHeaderRows(sheet, heading));
        if (m_headings.empty()) {
            m_headings = own;
            std::vector<QString> first{namesDepartments(own) ? Tr::tr("Sheet") : Tr::tr("Department")};
            std::ranges::copy(own, std::back_inserter(first));
            keep(std::move(first), sheet.lines[size_t(heading) - 1], 0);
        }
        const auto columns = places(m_headings, own);
        if (!columns) {
            m_joined.parts.left << name;
            return {};
        }
        const auto part = quint16(m_joined.parts.names.size());
        m_joined.parts.names << name;
        const auto kinds = rowKinds(sheet, heading);
        for (size_t row = 0; row < sheet.rows.size(); ++row) {
            if (kinds[row] != RowKind::Data)
                continue;
            std::vector<QString> cells{name};
            const Cells written = sheet.rows[row];
            for (const size_t column : *columns)
                cells.push_back(column < written.size() ? written[column] : QString());
            keep(std::move(cells), sheet.lines[row], part);
        }
        return {};
    }

    void keep(std::vector<QString> cells, int line, quint16 part)
    {
        m_rows.push_back(std::move(cells));
        m_joined.lines.push_back(line);
        m_joined.parts.ofRow.push_back(part);
    }

    const QByteArray &m_bytes;
    Sheet m_joined;
    std::vector<QString> m_headings;
    std::vector<std::vector<QString>> m_rows;
};

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
    QD_TRY(Sheet sheet,
           options.choice.name == QLatin1String(AllSheets) ? Joiner(bytes, fileName).join()
                                                           : readXlsx(bytes, fileName, options.choice));
    if (sheet.rows.empty())
        return failure(ErrorCode::Unreadable,
                       Tr::tr("%1: the sheet %2 is empty. Check that the right file was sent, or name another sheet.")
                           .arg(fileName, sheet.sheetName));
    return sheet;
}

} // namespace qd::exchange
