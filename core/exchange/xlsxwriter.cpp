// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwriter.h"

#include "base/tr.h"
#include "document/file.h"

#include <QDate>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>

#include <xlsxwriter.h>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxSheetName = 31;
constexpr time_t Created = 946'684'800; // 1 January 2000: the bytes must not depend on when they were made
constexpr qint64 FirstDay = 61; // 1 March 1900: before it, spreadsheets disagree about the calendar

qint64 serialOf(qint64 julianDay)
{
    return julianDay - QDate(1899, 12, 30).toJulianDay();
}

/// Spreadsheets resolve _x000D_ in a text, so a text that holds such a thing itself is escaped.
QByteArray escaped(QString text)
{
    static const QRegularExpression escape(u"_(x[0-9A-Fa-f]{4}_)"_s);
    return text.replace(escape, u"_x005F_\\1"_s).toUtf8();
}

/// One workbook that libxlsxwriter writes into a folder of its own.
class Book
{
public:
    explicit Book(const QString &folder)
        : m_path(folder + u"/book.xlsx"_s)
        , m_folder(folder.toUtf8())
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.toUtf8().constData(), &options);
        lxw_doc_properties properties{};
        properties.created = Created;
        check(workbook_set_properties(m_book, &properties));
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        for (const auto &[kind, code] :
             {std::pair(CellKind::Percent, "0.0##%"), std::pair(CellKind::Date, "yyyy-mm-dd")}) {
            m_formats[std::size_t(kind)] = workbook_add_format(m_book);
            format_set_num_format(m_formats[std::size_t(kind)], code);
        }
    }

    void add(const BookSheet &sheet, const QString &name)
    {
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        if (!m_sheet)
            return check(LXW_ERROR_SHEETNAME_ALREADY_USED);
        worksheet_freeze_panes(m_sheet, 1, 0);
        std::vector<qsizetype> widths(std::size_t(sheet.headings.size()));
        for (qsizetype column = 0; column < sheet.headings.size(); ++column) {
            widths[std::size_t(column)] = sheet.headings[column].size();
            check(worksheet_write_string(m_sheet, 0, lxw_col_t(column), escaped(sheet.headings[column]).constData(),
                                         m_heading));
        }
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            for (std::size_t column = 0; column < sheet.rows[row].size() && column < widths.size(); ++column)
                widths[column] =
                    std::max(widths[column], write(lxw_row_t(row + 1), lxw_col_t(column), sheet.rows[row][column]));
        }
        check(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576")); // ids
        for (std::size_t column = 0; column < widths.size(); ++column)
            check(worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column),
                                       double(std::clamp<qsizetype>(widths[column], 8, 60)) + 1, nullptr));
    }

    Result<QByteArray> finish()
    {
        check(workbook_close(m_book));
        if (m_error != LXW_NO_ERROR)
            return failure(ErrorCode::Unwritable,
                           Tr::tr("The workbook cannot be written. Check that there is room for temporary files."),
                           QString::fromUtf8(lxw_strerror(m_error)));
        return readFile(m_path);
    }

private:
    void check(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    /// Writes one cell; returns how many characters it shows.
    qsizetype write(lxw_row_t row, lxw_col_t column, const BookCell &cell)
    {
        lxw_format *format = m_formats[std::size_t(cell.kind)];
        if (const auto *text = std::get_if<QString>(&cell.value)) {
            if (!text->isEmpty())
                check(worksheet_write_string(m_sheet, row, column, escaped(*text).constData(), format));
            return text->size();
        }
        if (const auto *real = std::get_if<double>(&cell.value)) {
            check(worksheet_write_number(m_sheet, row, column, *real, format));
            return 10;
        }
        if (const auto *whole = std::get_if<qint64>(&cell.value)) {
            if (cell.kind == CellKind::Date && serialOf(*whole) < FirstDay)
                return write(row, column, {QDate::fromJulianDay(*whole).toString(Qt::ISODate), CellKind::Text});
            const qint64 number = cell.kind == CellKind::Date ? serialOf(*whole) : *whole;
            check(worksheet_write_number(m_sheet, row, column, double(number), format));
            return 10;
        }
        return 0;
    }

    QString m_path;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    std::array<lxw_format *, 4> m_formats{}; ///< by CellKind
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

QStringList sheetNames(const std::vector<BookSheet> &sheets)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x00-\\x1f]"_s);
    QStringList names;
    for (const BookSheet &sheet : sheets) {
        QString name = sheet.name;
        name.replace(forbidden, u" "_s);
        while (name.startsWith(u'\''))
            name.remove(0, 1);
        const QString stem = name.simplified().isEmpty() ? Tr::tr("Sheet") : name.simplified();
        QString unique = stem.left(MaxSheetName);
        for (int number = 2;; ++number) {
            while (unique.endsWith(u'\''))
                unique.chop(1);
            if (!names.contains(unique, Qt::CaseInsensitive))
                break;
            const QString suffix = u" %1"_s.arg(number);
            unique = stem.left(MaxSheetName - suffix.size()) + suffix;
        }
        names << unique;
    }
    return names;
}

Result<QByteArray> writeXlsx(const std::vector<BookSheet> &sheets)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::Unwritable,
                       Tr::tr("The workbook cannot be written. Check that there is room for temporary files."),
                       folder.errorString());
    const QStringList names = sheetNames(sheets);
    Book book(folder.path());
    for (std::size_t index = 0; index < sheets.size(); ++index)
        book.add(sheets[index], names[qsizetype(index)]);
    return book.finish();
}

} // namespace qd::exchange
