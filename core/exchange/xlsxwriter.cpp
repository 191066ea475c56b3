// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwriter.h"

#include "base/tr.h"
#include "document/file.h"
#include "exchange/exactnumbers.h"
#include "exchange/sheet.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>

#include <xlsxwriter.h>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxSheetName = 31;
constexpr time_t Created = 946'684'800; // 1 January 2000: the bytes must not depend on when they were made
constexpr lxw_color_t NeededColour = 0xFFF2CC; // yellow and grey, as forms on paper have them
constexpr lxw_color_t AskedColour = 0xF5F5F5;
constexpr qint64 FirstDay = 61; // 1 March 1900: before it, spreadsheets disagree about the calendar

constexpr double LargestExact = 9'007'199'254'740'992; // 2 to the power of 53: beyond it, cells lose digits

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
    }

    void add(const BookSheet &sheet, const QString &name)
    {
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        if (!m_sheet)
            return check(LXW_ERROR_SHEETNAME_ALREADY_USED);
        ++m_sheets;
        worksheet_freeze_panes(m_sheet, lxw_row_t(sheet.headingRows), 0);
        check(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576")); // ids
        m_columns = sheet.columns;
        std::vector<qsizetype> widths;
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            widths.resize(std::max(widths.size(), sheet.rows[row].size()));
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
                widths[column] =
                    std::max(widths[column], write(lxw_row_t(row), lxw_col_t(column), sheet.rows[row][column]));
        }
        for (std::size_t column = 0; column < widths.size(); ++column)
            layOut(sheet, lxw_col_t(column), widths[column]);
        for (const auto &[first, last] : sheet.hiddenRows) {
            lxw_row_col_options hidden{.hidden = LXW_TRUE, .level = 0, .collapsed = 0};
            for (int row = first; row <= last; ++row)
                check(worksheet_set_row_opt(m_sheet, lxw_row_t(row), LXW_DEF_ROW_HEIGHT, nullptr, &hidden));
        }
        if (sheet.hasFilter && !widths.empty())
            check(worksheet_autofilter(m_sheet, lxw_row_t(sheet.headingRows - 1), 0,
                                       lxw_row_t(std::max<std::size_t>(sheet.rows.size(), 1) - 1),
                                       lxw_col_t(widths.size() - 1)));
        if (sheet.isHidden)
            worksheet_hide(m_sheet);
        if (sheet.isProtected)
            protect();
    }

    Result<QByteArray> finish()
    {
        check(workbook_close(m_book));
        if (m_error != LXW_NO_ERROR)
            return failure(ErrorCode::Unwritable,
                           Tr::tr("The workbook cannot be written. Check that there is room for temporary files."),
                           QString::fromUtf8(lxw_strerror(m_error)));
        if (!m_exact.empty())
            QD_CHECK(writeExactNumbers(m_path, m_exact));
        return readFile(m_path);
    }

private:
    void check(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    /// Column \a column of a sheet whose longest cell has \a length characters.
    void layOut(const BookSheet &sheet, lxw_col_t column, qsizetype length)
    {
        const BookColumn look = columnAt(column);
        lxw_row_col_options options{.hidden = look.hidden, .level = 0, .collapsed = 0};
        const double width = look.width > 0 ? look.width : double(std::clamp<qsizetype>(length, 8, 60)) + 1;
        check(worksheet_set_column_opt(m_sheet, column, column, width, nullptr, &options));
        if (look.choices.isEmpty())
            return;
        QByteArray range = look.choices.toUtf8();
        lxw_data_validation list{};
        list.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        list.value_formula = range.data();
        list.error_type = look.onlyChoices ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
        check(worksheet_data_validation_range(m_sheet, lxw_row_t(sheet.headingRows), column,
                                              lxw_row_t(sheet.choicesUpTo), column, &list));
    }

    /// Without a password: it keeps people from slipping, not from working.
    void protect()
    {
        lxw_protection allowed{};
        allowed.format_cells = allowed.format_columns = allowed.format_rows = LXW_TRUE;
        allowed.insert_rows = allowed.delete_rows = allowed.sort = allowed.autofilter = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &allowed);
    }

    BookColumn columnAt(lxw_col_t column) const { return column < m_columns.size() ? m_columns[column] : BookColumn(); }

    /// The format of a cell in a column like \a column; made when it is first used.
    lxw_format *formatFor(const BookCell &cell, const BookColumn &column)
    {
        const bool wraps = column.wraps;
        const int decimals = cell.kind == CellKind::Number ? column.decimals.value_or(-1) : -1;
        const bool input = cell.look == CellLook::Asked || cell.look == CellLook::Needed;
        if (cell.kind == CellKind::Text && cell.look == CellLook::Plain && !wraps)
            return nullptr;
        lxw_format *&format = m_formats[{cell.kind, cell.look, wraps, decimals}];
        if (format)
            return format;
        format = workbook_add_format(m_book);
        if (cell.kind == CellKind::Percent)
            format_set_num_format(format, "0.0##%");
        else if (cell.kind == CellKind::Date)
            format_set_num_format(format, "yyyy-mm-dd");
        else if (decimals >= 0)
            format_set_num_format(format, decimals == 0 ? "#,##0" : ("#,##0." + QByteArray(decimals, '0')).constData());
        if (cell.look == CellLook::Heading || cell.look == CellLook::Title)
            format_set_bold(format);
        if (cell.look == CellLook::Heading)
            format_set_bottom(format, LXW_BORDER_THIN);
        if (cell.look == CellLook::Title)
            format_set_font_size(format, 16);
        if (input) {
            format_set_unlocked(format);
            format_set_bg_color(format, cell.look == CellLook::Needed ? NeededColour : AskedColour);
            format_set_border(format, LXW_BORDER_HAIR);
        }
        if (wraps)
            format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }

    /// Writes one cell; returns how many characters it shows.
    qsizetype write(lxw_row_t row, lxw_col_t column, const BookCell &cell)
    {
        lxw_format *format = formatFor(cell, columnAt(column));
        const auto *text = std::get_if<QString>(&cell.value);
        if (text && !text->isEmpty()) {
            check(worksheet_write_string(m_sheet, row, column, escaped(*text).constData(), format));
            return text->size();
        }
        if (const auto *real = std::get_if<double>(&cell.value)) {
            check(worksheet_write_number(m_sheet, row, column, *real, format));
            if (needsAllDigits(*real))
                m_exact.push_back({m_sheets, cellAddress(int(row) + 1, column).toLatin1(), *real});
            const auto decimals = columnAt(column).decimals;
            return decimals ? QLocale::c().toString(*real, 'f', *decimals).size() : 10;
        }
        if (const auto *whole = std::get_if<qint64>(&cell.value)) {
            if (cell.kind == CellKind::Date && serialOf(*whole) < FirstDay)
                return write(row, column,
                             {QDate::fromJulianDay(*whole).toString(Qt::ISODate), CellKind::Text, cell.look});
            if (std::abs(double(*whole)) >= LargestExact)
                return write(row, column, {QString::number(*whole), CellKind::Text, cell.look});
            const qint64 number = cell.kind == CellKind::Date ? serialOf(*whole) : *whole;
            check(worksheet_write_number(m_sheet, row, column, double(number), format));
            return 10;
        }
        if (format)
            check(worksheet_write_blank(m_sheet, row, column, format));
        return 0;
    }

    QString m_path;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    std::vector<BookColumn> m_columns; ///< of the sheet
    std::map<std::tuple<CellKind, CellLook, bool, int>, lxw_format *> m_formats;
    int m_sheets = 0;
    std::vector<ExactNumber> m_exact;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

std::vector<BookCell> headingRow(const QStringList &texts)
{
    std::vector<BookCell> row;
    for (const QString &text : texts)
        row.push_back({text, CellKind::Text, CellLook::Heading});
    return row;
}

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
