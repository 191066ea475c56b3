// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxreader.h"

#include "base/tr.h"
#include "exchange/sheetreader.h"
#include "exchange/workbookparts.h"

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noWorkbook(const QString &fileName)
{
    return failure(
        ErrorCode::Unreadable,
        Tr::tr("%1 is no workbook that can be read. Save the table as .xlsx or as CSV and import that.").arg(fileName));
}

const Relationship *ofType(const std::vector<Relationship> &relationships, const QString &type)
{
    const auto found =
        std::ranges::find_if(relationships, [&](const Relationship &entry) { return entry.type == type; });
    return found == relationships.end() ? nullptr : &*found;
}

/// The main part of the workbook in \a zip.
Result<QString> workbookPart(const ZipFile &zip, const QString &fileName)
{
    QD_TRY(const auto relationships, readRelationships(zip, {}, fileName));
    const Relationship *main = ofType(relationships, u"officeDocument"_s);
    QString part = main ? main->target : u"xl/workbook.xml"_s;
    if (!zip.contains(part) || part.endsWith(u".bin"))
        return noWorkbook(fileName);
    return part;
}

/// A workbook whose sheets are known and not yet read.
struct OpenBook
{
    ZipFile zip;
    QString fileName;
    std::vector<SheetName> sheets;
    std::vector<QString> parts; ///< one a sheet
    std::vector<Relationship> relationships;
    DateSystem dates = DateSystem::From1900;

    static Result<OpenBook> open(const QByteArray &bytes, const QString &fileName)
    {
        QD_TRY(ZipFile zip, ZipFile::open(bytes, fileName));
        QD_TRY(const QString main, workbookPart(zip, fileName));
        QD_TRY(const Workbook workbook, readWorkbook(zip, main, fileName));
        QD_TRY(auto relationships, readRelationships(zip, main, fileName));
        OpenBook book{std::move(zip), fileName, {}, {}, std::move(relationships), workbook.dates};
        for (const WorkbookSheet &entry : workbook.sheets) {
            const auto found = std::ranges::find(book.relationships, entry.relationship, &Relationship::id);
            if (found == book.relationships.end() || found->type != u"worksheet")
                continue; // a sheet that is a chart
            book.sheets.push_back(entry.name);
            book.parts.push_back(found->target);
        }
        if (!workbook.found || book.sheets.empty())
            return noWorkbook(fileName);
        return book;
    }

    Result<SharedParts> shared() const
    {
        SharedParts result;
        result.dates = dates;
        if (const QString part = partOf(u"sharedStrings"_s); !part.isEmpty()) {
            QD_TRY(result.strings, readSharedStrings(zip, part, fileName));
        }
        if (const QString part = partOf(u"styles"_s); !part.isEmpty()) {
            QD_TRY(result.formats, readStyles(zip, part, fileName));
        }
        return result;
    }

    /// The part that holds what all sheets share; empty when the workbook does without.
    QString partOf(const QString &type) const
    {
        const Relationship *found = ofType(relationships, type);
        return found && zip.contains(found->target) ? found->target : QString();
    }
};

/// The index of the sheet that is wanted.
Result<std::size_t> choose(const Sheet &sheet, const SheetChoice &choice)
{
    const auto find = [&](auto &&fits) {
        const auto found = std::ranges::find_if(sheet.sheets, fits);
        return found == sheet.sheets.end() ? std::nullopt : std::optional(std::size_t(found - sheet.sheets.begin()));
    };
    for (const QString &name : choice.name.isEmpty() ? choice.preferred : QStringList{choice.name}) {
        if (const auto found =
                find([&](const SheetName &entry) { return entry.name.compare(name, Qt::CaseInsensitive) == 0; }))
            return *found;
    }
    if (choice.name.isEmpty())
        return find([](const SheetName &entry) { return !entry.hidden; }).value_or(0);
    QStringList names;
    for (const SheetName &entry : sheet.sheets)
        names << entry.name;
    return failure(ErrorCode::Usage,
                   Tr::tr("%1 has no sheet \"%2\". Use one of: %3.").arg(sheet.name, choice.name, names.join(u", "_s)));
}

} // namespace

Result<std::vector<SheetName>> sheetsOf(const QByteArray &bytes, const QString &fileName)
{
    QD_TRY(const OpenBook book, OpenBook::open(bytes, fileName));
    return book.sheets;
}

Result<Sheet> readXlsx(const QByteArray &bytes, const QString &fileName, const SheetChoice &choice)
{
    QD_TRY(const OpenBook book, OpenBook::open(bytes, fileName));
    Sheet sheet;
    sheet.name = fileName;
    sheet.sheets = book.sheets;
    QD_TRY(const std::size_t chosen, choose(sheet, choice));
    sheet.sheetName = sheet.sheets[chosen].name;
    QD_TRY(const SharedParts shared, book.shared());
    QD_CHECK(readSheetPart(book.zip, book.parts[chosen], fileName, shared, sheet));
    return sheet;
}

} // namespace qd::exchange
