// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inputbook.h"

#include "base/tr.h"
#include "exchange/openform.h"
#include "exchange/tablefile.h"
#include "exchange/tableworkbook.h"

#include <QDate>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String Mark("quarterdeck-input");
constexpr QLatin1String SentMark("sent");
constexpr QLatin1String ChoiceMark("choice");
constexpr int Version = 1;
constexpr int SpareRows = 15; ///< empty rows to add to
constexpr int ChoiceRows = 500; ///< rows that offer choices

BookCell text(const QString &words, CellLook look = CellLook::Plain)
{
    return {words, CellKind::Text, look};
}

QString headingOf(const InputSheet &sheet, const InputColumn &column)
{
    const QString words = Tr::tr(column.heading ? column.heading : sheet.field(column)->label);
    return column.ask == Ask::Needed ? Tr::tr("%1 *", "heading of a column that must be filled in").arg(words) : words;
}

/// The value of \a column as people read and write it: names instead of ids, words instead of tokens.
BookCell cellFor(const InputContext &context, const InputSheet &sheet, const InputColumn &column, const void *record)
{
    if (column.show)
        return column.show(context, record);
    const Field &field = *sheet.field(column);
    const Value value = field.get(record);
    if (field.kind == FieldKind::Reference && !isNull(value)) {
        const RecordType &target = *recordType(QLatin1String(field.target));
        const void *found = findRecord(context.plan, target, std::get<qint64>(value));
        return text(found ? nameOf(target, found) : QString());
    }
    if (field.kind == FieldKind::Token) {
        const auto token = std::ranges::find_if(
            field.tokens, [&](const Token &entry) { return value == Value(QString::fromLatin1(entry.token)); });
        return text(token == field.tokens.end() ? QString() : Tr::tr(token->label));
    }
    return cellOf(context.plan, sheet.type, field, record);
}

/// What can be chosen in a column; empty: anything.
QStringList choicesOf(const Plan &plan, const Field *field)
{
    QStringList choices;
    if (field && field->kind == FieldKind::Token) {
        for (const Token &token : field->tokens)
            choices << Tr::tr(token.label);
    } else if (field && field->kind == FieldKind::Reference) {
        const RecordType &target = *recordType(QLatin1String(field->target));
        for (const void *record : recordsOf(plan, target))
            choices << nameOf(target, record);
    }
    return choices;
}

CellLook lookOf(const InputColumn &column, bool isNew, bool isEmpty)
{
    if (column.ask == Ask::Shown || (column.ask == Ask::WhenNew && !isNew))
        return CellLook::Plain;
    return column.ask == Ask::Needed && isEmpty && !isNew ? CellLook::Needed : CellLook::Asked;
}

/// Fills the first sheet while the others are made.
class BookMaker
{
public:
    BookMaker(const InputContext &context, QDate due)
        : m_context(context)
        , m_due(due)
    {
    }

    Result<QByteArray> make()
    {
        std::vector<BookSheet> sheets;
        for (const InputSheet &sheet : inputSheets()) {
            m_titles << Tr::tr(sheet.title);
            m_purposes << Tr::tr(sheet.purpose);
        }
        introduce();
        m_hiddenFrom = int(m_start.rows.size());
        for (const InputSheet &sheet : inputSheets())
            sheets.push_back(makeSheet(sheet));
        m_start.hiddenRows = {{0, 0}, {m_hiddenFrom, int(m_start.rows.size()) - 1}};
        sheets.insert(sheets.begin(), m_start);
        return writeXlsx(sheets);
    }

private:
    QString startTitle() const { return Tr::tr("Start"); }

    void introduce()
    {
        m_start.name = startTitle();
        m_start.headingRows = 0;
        m_start.isProtected = true;
        m_start.columns = {{.hidden = true}, {.width = 100, .wraps = true}};
        m_start.rows.push_back({text(Mark), text(QString::number(Version)),
                                text(QString::number(m_context.department.id.value)),
                                text(m_context.asOf.toString(Qt::ISODate))});
        const auto say = [this](const QString &words, CellLook look = CellLook::Plain) {
            m_start.rows.push_back({{}, text(words, look)});
        };
        say(Tr::tr("Input of %1", "department").arg(m_context.department.name), CellLook::Title);
        say(m_context.plan.organisation().name);
        say(m_context.plan.organisation().confidentiality);
        say(Tr::tr("Please send this workbook back by %1.").arg(m_due.toString(Qt::ISODate)), CellLook::Heading);
        say(Tr::tr("It takes about thirty minutes. Fill in the coloured cells; the yellow ones, in columns with an "
                   "asterisk, are needed for the review. Leave empty what you do not know."));
        say(Tr::tr("Correct what is wrong, and add rows where the sheet says so."));
        for (qsizetype index = 0; index < m_titles.size(); ++index)
            say(Tr::tr("%1: %2", "sheet, what it is for").arg(m_titles[index], m_purposes[index]));
    }

    BookSheet makeSheet(const InputSheet &description)
    {
        BookSheet sheet;
        sheet.name = Tr::tr(description.title);
        sheet.headingRows = 2;
        sheet.choicesUpTo = ChoiceRows;
        sheet.hiddenRows = {{0, 0}};
        sheet.isProtected = true;
        sheet.rows = {{text(Mark + u':' + QLatin1String(description.name))}, {text({})}};
        sheet.columns.push_back({.hidden = true});
        for (const InputColumn &column : description.columns) {
            const Field *field = description.field(column);
            sheet.rows[0].push_back(text(QLatin1String(column.name)));
            sheet.rows[1].push_back(text(headingOf(description, column), CellLook::Heading));
            const bool isLong = field && field->kind == FieldKind::LongText;
            sheet.columns.push_back({.width = isLong ? 50.0 : 0,
                                     .wraps = isLong,
                                     .choices = choiceRange(choicesOf(m_context.plan, field))});
        }
        for (const auto &record : description.records(m_context))
            sheet.rows.push_back(makeRow(description, record.get()));
        for (int spare = 0; description.canGrow() && spare < SpareRows; ++spare)
            sheet.rows.push_back(makeSpareRow(description));
        return sheet;
    }

    std::vector<BookCell> makeRow(const InputSheet &sheet, const void *record)
    {
        const QString key = recordKey(sheet.type, record);
        std::vector<BookCell> row{text(key)};
        m_start.rows.push_back({text(SentMark), text(QLatin1String(sheet.name)), text(key)});
        const bool isKnown = findByKey(m_context.plan, sheet.type, key);
        for (const InputColumn &column : sheet.columns) {
            BookCell cell = cellFor(m_context, sheet, column, record);
            if (!isKnown && !column.show) // what a record begins with is no answer
                cell.value = {};
            if (isFilled(cell))
                m_start.rows.push_back({text(SentMark), text(QLatin1String(sheet.name)), text(key),
                                        text(QLatin1String(column.name)), cell});
            cell.look = lookOf(column, false, !isFilled(cell));
            row.push_back(cell);
        }
        return row;
    }

    static bool isFilled(const BookCell &cell)
    {
        const auto *words = std::get_if<QString>(&cell.value);
        return !isNull(cell.value) && !(words && words->isEmpty());
    }

    std::vector<BookCell> makeSpareRow(const InputSheet &sheet) const
    {
        std::vector<BookCell> row{text({}, CellLook::Asked)};
        for (const InputColumn &column : sheet.columns) {
            const Field *field = sheet.field(column);
            const CellKind kind = field && field->kind == FieldKind::Date ? CellKind::Date : CellKind::Text;
            row.push_back({{}, kind, lookOf(column, true, true)});
        }
        return row;
    }

    /// The cells of the first sheet that hold \a choices.
    QString choiceRange(const QStringList &choices)
    {
        if (choices.isEmpty())
            return {};
        const auto first = m_start.rows.size() + 1;
        for (const QString &choice : choices)
            m_start.rows.push_back({text(ChoiceMark), {}, text(choice)});
        return u"='%1'!$C$%2:$C$%3"_s.arg(startTitle()).arg(first).arg(m_start.rows.size());
    }

    const InputContext &m_context;
    QDate m_due;
    BookSheet m_start;
    QStringList m_titles;
    QStringList m_purposes;
    int m_hiddenFrom = 0;
};

QString cellIn(const Cells &row, std::size_t column)
{
    return column < row.size() ? row[column].trimmed() : QString();
}

/// Takes a returned file apart.
class BookReader
{
public:
    BookReader(const QByteArray &bytes, const QString &fileName)
        : m_bytes(bytes)
    {
        m_book.fileName = fileName;
        for (const InputSheet &sheet : inputSheets())
            m_book.sheets.push_back({&sheet, {}, {}, {}, {}});
    }

    Result<ReturnedBook> read()
    {
        for (const SheetName &entry : sheetsIn(m_bytes, m_book.fileName)) {
            QD_TRY(const Sheet sheet, readXlsx(m_bytes, m_book.fileName, {entry.name, {}}));
            if (!sheet.rows.empty()) // an empty sheet that somebody added is no matter
                QD_CHECK(take(sheet));
        }
        if (!m_book.department.isValid())
            return failure(ErrorCode::Unreadable,
                           Tr::tr("%1 is no input workbook, or its first sheet is missing. Send the department a new "
                                  "one, or import its tables one by one.")
                               .arg(m_book.fileName));
        for (const ReturnedSheet &sheet : m_book.sheets) {
            if (sheet.columns.isEmpty())
                complain(Tr::tr(sheet.sheet->title), 0, {},
                         Tr::tr("The sheet is missing or has lost its hidden first row; nothing of it is read."));
        }
        return std::move(m_book);
    }

private:
    Result<void> take(const Sheet &sheet)
    {
        const QString mark = cellIn(sheet.rows.front(), 0);
        if (mark == Mark)
            return takeStart(sheet);
        for (ReturnedSheet &entry : m_book.sheets) {
            if (mark != Mark + u':' + QLatin1String(entry.sheet->name))
                continue;
            if (entry.columns.isEmpty())
                takeInput(sheet, entry);
            else
                complain(sheet.sheetName, 0, {},
                         Tr::tr("It is a copy of the sheet %1 and is not read.").arg(entry.title));
            return {};
        }
        complain(sheet.sheetName, 0, {}, Tr::tr("The sheet is not part of the input and is not read."));
        return {};
    }

    Result<void> takeStart(const Sheet &sheet)
    {
        const auto &head = sheet.rows.front();
        if (cellIn(head, 1) != QString::number(Version))
            return failure(ErrorCode::Unreadable,
                           Tr::tr("%1 was made by another version of this program. Send the department a new one.")
                               .arg(m_book.fileName));
        m_book.department = DepartmentId{cellIn(head, 2).toLongLong()};
        m_book.asOf = QDate::fromString(cellIn(head, 3), Qt::ISODate);
        for (const auto &row : sheet.rows) {
            if (cellIn(row, 0) != SentMark)
                continue;
            for (ReturnedSheet &entry : m_book.sheets) {
                if (cellIn(row, 1) != QLatin1String(entry.sheet->name))
                    continue;
                if (entry.sent.empty() || entry.sent.back().key != cellIn(row, 2))
                    entry.sent.push_back({cellIn(row, 2), 0, {}});
                if (const QString column = cellIn(row, 3); !column.isEmpty())
                    entry.sent.back().cells.insert(column, cellIn(row, 4));
            }
        }
        return {};
    }

    void takeInput(const Sheet &sheet, ReturnedSheet &entry)
    {
        entry.title = sheet.sheetName;
        const auto &names = sheet.rows.front();
        std::vector<std::size_t> added;
        for (std::size_t column = 1; column < names.size(); ++column) {
            if (const QString name = cellIn(names, column); entry.sheet->column(name))
                entry.columns.insert(name, column);
            else
                added.push_back(column);
        }
        for (std::size_t index = 1; index < sheet.rows.size(); ++index) {
            if (index == 1 && cellIn(sheet.rows[1], 0).isEmpty())
                continue; // the headings
            InputRow row{cellIn(sheet.rows[index], 0), sheet.lines[index], {}};
            for (auto column = entry.columns.begin(); column != entry.columns.end(); ++column) {
                if (const QString cell = cellIn(sheet.rows[index], column.value()); !cell.isEmpty())
                    row.cells.insert(column.key(), cell);
            }
            for (const std::size_t column : added) {
                if (const QString cell = cellIn(sheet.rows[index], column); !cell.isEmpty())
                    complain(entry.title, row.line, cell, Tr::tr("The column was added and is not read."), column);
            }
            if (!row.cells.isEmpty())
                entry.returned.push_back(std::move(row));
        }
    }

    void complain(const QString &sheet, int line, const QString &value, const QString &problem, std::size_t column = 0)
    {
        m_book.problems.push_back({m_book.fileName, line,
                                   line > 0 ? u"%1, %2"_s.arg(sheet, cellAddress(line, column)) : sheet, value, problem,
                                   ProblemLevel::Warning});
    }

    const QByteArray &m_bytes;
    ReturnedBook m_book;
};

} // namespace

Result<QByteArray> inputBook(const InputContext &context, QDate due)
{
    return BookMaker(context, due).make();
}

Result<ReturnedBook> readInputBook(const QByteArray &bytes, const QString &fileName)
{
    QD_CHECK(readSheet(bytes, fileName)); // says what is the matter with a file that is no workbook
    return BookReader(bytes, fileName).read();
}

} // namespace qd::exchange
