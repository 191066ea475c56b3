// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of returndiff.h: as sent, as returned, and what the document holds.
#include "base/tr.h"
#include "exchange/cellreader.h"
#include "exchange/returndiff.h"

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Line ends and blanks at the ends change on the way through a spreadsheet.
QString settled(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
}

/// Whether two values mean the same. Spreadsheets keep 15 digits of a number.
bool isSame(const Value &a, const Value &b)
{
    const auto *one = std::get_if<double>(&a);
    const auto *other = std::get_if<double>(&b);
    if (one && other)
        return std::abs(*one - *other) <= 1e-14 * std::max(std::abs(*one), std::abs(*other));
    const auto textOf = [](const Value &value) {
        const auto *text = std::get_if<QString>(&value);
        return text ? settled(*text) : QString();
    };
    const auto isText = [](const Value &value) { return isNull(value) || std::holds_alternative<QString>(value); };
    return isText(a) && isText(b) ? textOf(a) == textOf(b) : a == b;
}

/// Merges one sheet; the parts of the diff come together row by row.
class SheetMerger
{
public:
    SheetMerger(const ReturnedBook &book, const ReturnedSheet &sheet, const Plan &plan, ReturnDiff &diff)
        : m_book(book)
        , m_sheet(sheet)
        , m_description(*sheet.sheet)
        , m_plan(plan)
        , m_reader(plan)
        , m_diff(diff)
    {
    }

    void merge()
    {
        QMap<QString, const InputRow *> sent;
        for (const InputRow &row : m_sheet.sent)
            sent.insert(row.key, &row);
        const QMap<QString, const InputRow *> originals = findOriginals(sent);
        for (const InputRow &row : m_sheet.returned) {
            ++m_diff.read;
            const std::size_t before = m_diff.entries.size() + m_diff.problems.size();
            if (originals.value(row.key) == &row)
                compare(row, *sent.value(row.key));
            else
                addCopy(row, sent.value(row.key));
            m_diff.unchanged += m_diff.entries.size() + m_diff.problems.size() == before ? 1 : 0;
        }
        for (const InputRow &row : m_sheet.sent) {
            if (!originals.contains(row.key))
                miss(row);
        }
    }

private:
    static int distance(const InputRow &row, const InputRow &sent)
    {
        int count = 0;
        for (const QString &column : row.cells.keys() + sent.cells.keys())
            count += row.cell(column) == sent.cell(column) ? 0 : 1;
        return count;
    }

    /// Of the rows with one key, the one that is most like what was sent: the others are copies of it.
    QMap<QString, const InputRow *> findOriginals(const QMap<QString, const InputRow *> &sent) const
    {
        QMap<QString, const InputRow *> originals;
        for (const InputRow &row : m_sheet.returned) {
            const InputRow *base = sent.value(row.key);
            if (!base)
                continue;
            const InputRow *&original = originals[row.key];
            if (!original || distance(row, *base) < distance(*original, *base))
                original = &row;
        }
        return originals;
    }

    void compare(const InputRow &row, const InputRow &sent)
    {
        const void *ours = findByKey(m_plan, m_description.type, row.key);
        beginRow(row, row.key);
        for (const InputColumn &column : m_description.columns)
            compareCell(row, column, sent.cell(QLatin1String(column.name)), ours);
        if (ours || canBeMade(row.key))
            return;
        for (FieldEntry &entry : entriesOfRow()) {
            entry.verdict = FieldVerdict::Refused;
            entry.problem = Tr::tr("The record was removed from the document since the workbook was sent.");
        }
    }

    /// Whether a record with \a key can come into being: a value of a KPI that there is, but no hand-off.
    bool canBeMade(const QString &key) const
    {
        const RecordType &type = m_description.type;
        const auto record = recordWithKey(type, key);
        return record && std::ranges::all_of(type.fields, [&](const Field &field) {
                   if (!field.isKey())
                       return true;
                   const Value value = field.get(record.get());
                   return field.kind != FieldKind::Id
                       && (field.kind != FieldKind::Reference
                           || findRecord(m_plan, *recordType(QLatin1String(field.target)), std::get<qint64>(value)));
               });
    }

    /// Adds an entry when the cell is not as it was sent.
    void compareCell(const InputRow &row, const InputColumn &column, const QString &sentText, const void *ours)
    {
        const QString written = row.cell(QLatin1String(column.name));
        if (settled(written) == settled(sentText))
            return;
        FieldEntry entry = entryFor(row, column, written);
        if (!entry.field)
            return refuse(std::move(entry), Tr::tr("The cell is only shown and cannot be changed here."));
        if (const auto asSent = m_reader.read(*entry.field, sentText); const auto *value = std::get_if<Value>(&asSent))
            entry.asSent = *value;
        entry.ours = ours ? entry.field->get(ours) : Value();
        const auto returned = m_reader.read(*entry.field, written);
        if (const auto *problem = std::get_if<QString>(&returned))
            return refuse(std::move(entry), *problem);
        entry.returned = std::get<Value>(returned);
        if (entry.field->kind == FieldKind::Token && isNull(entry.returned) && entry.field->isRequired())
            return refuse(std::move(entry), Tr::tr("%1 is empty. Enter a value.").arg(entry.heading));
        if (const QString problem = problemWith(*entry.field, entry.returned); !problem.isEmpty())
            return refuse(std::move(entry), problem);
        if (isSame(entry.returned, entry.asSent))
            return; // written otherwise
        entry.verdict = isSame(entry.returned, entry.ours) ? FieldVerdict::Equal
            : isSame(entry.asSent, entry.ours)             ? FieldVerdict::Taken
                                                           : FieldVerdict::Conflict;
        if (looksLikePoints(entry, written, sentText))
            question(entry, Tr::tr("Is %1 meant as %1 %?").arg(written));
        add(std::move(entry));
    }

    /// A percentage that was replaced by a number without a sign that would be hundreds of percent.
    static bool looksLikePoints(const FieldEntry &entry, const QString &written, const QString &sentText)
    {
        const auto *number = std::get_if<double>(&entry.returned);
        return number && std::abs(*number) > 2 && sentText.endsWith(u'%') && !written.endsWith(u'%');
    }

    /// A row that is no record which was sent: added by hand, or copied from another one.
    void addCopy(const InputRow &row, const InputRow *like)
    {
        const QString name = nameIn(row);
        if (!m_description.canGrow() || (like && name == nameIn(*like)))
            return doubt(row, like);
        if (const void *present = findPresent(row))
            return compareWithPresent(row, present);
        beginRow(row, {});
        for (const InputColumn &column : m_description.columns) {
            if (row.cells.contains(QLatin1String(column.name)))
                compareCell(row, column, {}, nullptr);
        }
        requireNeeded(row);
    }

    /// A row that stands twice, or belongs to no record: nothing is stored unless a person says so.
    void doubt(const InputRow &row, const InputRow *like)
    {
        const void *ours = findByKey(m_plan, m_description.type, row.key);
        beginRow(row, like ? row.key : QString());
        for (const InputColumn &column : m_description.columns) {
            const QLatin1String name(column.name);
            if (like || row.cells.contains(name))
                compareCell(row, column, like ? like->cell(name) : QString(), ours);
        }
        const QString problem = like
            ? Tr::tr("The row stands twice in the sheet. Give the second one another name, or choose which counts.")
            : Tr::tr("The row belongs to no record that was sent. Add it to the document by hand.");
        const bool mayCount = like && (ours || canBeMade(row.key));
        for (FieldEntry &entry : entriesOfRow()) {
            const bool open = mayCount && entry.verdict != FieldVerdict::Refused;
            entry.verdict = open ? FieldVerdict::Question : FieldVerdict::Refused;
            entry.problem = problem;
        }
        if (entriesOfRow().empty())
            m_diff.problems.push_back({m_book.fileName, row.line, m_sheet.title, row.key, problem});
    }

    /// A record of ours that says what a new row says: the workbook was merged before, or both sides wrote it down.
    const void *findPresent(const InputRow &row)
    {
        for (const void *record : recordsOf(m_plan, m_description.type)) {
            const bool same = std::ranges::all_of(m_description.type.fields, [&](const Field &field) {
                if (QLatin1String(field.name) == QLatin1String(m_description.owner))
                    return field.get(record) == Value(m_book.department.value);
                const bool identifies = field.isRequired() && !field.isKey()
                    && (field.kind == FieldKind::Text || field.kind == FieldKind::Reference);
                if (!identifies)
                    return true;
                const auto read = m_reader.read(field, row.cell(QLatin1String(field.name)));
                const auto *value = std::get_if<Value>(&read);
                return value && isSame(*value, field.get(record));
            });
            if (same)
                return record;
        }
        return nullptr;
    }

    void compareWithPresent(const InputRow &row, const void *present)
    {
        beginRow(row, recordKey(m_description.type, present));
        const std::shared_ptr<void> fresh = freshRecord();
        for (const InputColumn &column : m_description.columns) {
            if (!row.cells.contains(QLatin1String(column.name)))
                continue;
            compareCell(row, column, {}, present);
        }
        for (FieldEntry &entry : entriesOfRow()) { // what we never filled in is no conflict
            if (entry.verdict == FieldVerdict::Conflict && isSame(entry.ours, entry.field->get(fresh.get())))
                entry.verdict = FieldVerdict::Taken;
        }
    }

    std::shared_ptr<void> freshRecord() const
    {
        auto record = newRecord(m_description.type);
        for (const auto &[name, word] : m_description.fresh)
            m_description.type.field(QLatin1String(name))->set(record.get(), QString::fromLatin1(word));
        return record;
    }

    /// A new row that lacks what a record cannot be without is refused as a whole.
    void requireNeeded(const InputRow &row)
    {
        for (const Field &field : m_description.type.fields) {
            const bool needed = field.isRequired() && !field.isKey() && m_description.column(QLatin1String(field.name))
                && (field.kind == FieldKind::Text || field.kind == FieldKind::Reference);
            if (!needed || row.cells.contains(QLatin1String(field.name)))
                continue;
            for (FieldEntry &entry : entriesOfRow()) {
                entry.verdict = FieldVerdict::Refused;
                entry.problem = Tr::tr("%1 is empty, so the row cannot be stored.").arg(Tr::tr(field.label));
            }
        }
        const auto entries = entriesOfRow();
        const auto refused = std::ranges::find(entries, FieldVerdict::Refused, &FieldEntry::verdict);
        const bool essential = refused != entries.end() && refused->field && refused->field->isRequired();
        for (FieldEntry &entry : entries) {
            if (essential && entry.problem.isEmpty()) {
                entry.verdict = FieldVerdict::Refused;
                entry.problem = refused->problem;
            }
        }
    }

    /// A record that was sent and did not come back.
    void miss(const InputRow &sent)
    {
        const auto &[name, word] = m_description.gone;
        const QString problem = Tr::tr("The row was taken out. Is it withdrawn?");
        const void *ours = findByKey(m_plan, m_description.type, sent.key);
        if (!name || !ours) {
            m_diff.problems.push_back({m_book.fileName, 0, m_sheet.title, nameIn(sent),
                                       Tr::tr("The row was taken out; what was known of it stays."),
                                       ProblemLevel::Warning});
            return;
        }
        beginRow(sent, sent.key);
        FieldEntry entry = entryFor(sent, *m_description.column(QLatin1String(name)), {});
        entry.place = m_sheet.title;
        entry.asSent = std::get<Value>(m_reader.read(*entry.field, sent.cell(QLatin1String(name))));
        entry.returned = QString::fromLatin1(word);
        entry.ours = entry.field->get(ours);
        if (isSame(entry.returned, entry.ours))
            entry.verdict = FieldVerdict::Equal;
        else
            question(entry, problem);
        add(std::move(entry));
    }

    /// What people call the record of a row: its name, or the first thing that is shown.
    QString nameIn(const InputRow &row) const { return row.cell(QLatin1String(m_description.columns.front().name)); }

    FieldEntry entryFor(const InputRow &row, const InputColumn &column, const QString &written) const
    {
        FieldEntry entry;
        entry.field = m_description.field(column);
        entry.heading = Tr::tr(column.heading ? column.heading : entry.field->label);
        entry.written = written;
        const auto place = m_sheet.columns.constFind(QLatin1String(column.name));
        entry.place = place == m_sheet.columns.constEnd()
            ? m_sheet.title
            : u"%1, %2"_s.arg(m_sheet.title, cellAddress(row.line, *place));
        return entry;
    }

    void beginRow(const InputRow &row, const QString &key)
    {
        m_row = {&m_description, key, nameIn(row),
                 Tr::tr("%1, %2, row %3", "file, sheet, row").arg(m_book.fileName, m_sheet.title).arg(row.line)};
        m_firstEntry = m_diff.entries.size();
    }

    void add(FieldEntry entry)
    {
        if (m_firstEntry == m_diff.entries.size())
            m_diff.rows.push_back(m_row);
        entry.row = m_diff.rows.size() - 1;
        m_diff.entries.push_back(std::move(entry));
    }

    void refuse(FieldEntry entry, const QString &problem)
    {
        entry.verdict = FieldVerdict::Refused;
        entry.problem = problem;
        add(std::move(entry));
    }

    static void question(FieldEntry &entry, const QString &problem)
    {
        entry.verdict = entry.verdict == FieldVerdict::Refused ? entry.verdict : FieldVerdict::Question;
        entry.problem = entry.problem.isEmpty() ? problem : entry.problem;
    }

    std::span<FieldEntry> entriesOfRow() { return std::span(m_diff.entries).subspan(m_firstEntry); }

    const ReturnedBook &m_book;
    const ReturnedSheet &m_sheet;
    const InputSheet &m_description;
    const Plan &m_plan;
    CellReader m_reader;
    ReturnDiff &m_diff;
    RowEntry m_row;
    std::size_t m_firstEntry = 0;
};

} // namespace

ReturnDiff mergeReturn(const ReturnedBook &book, const Plan &plan)
{
    ReturnDiff diff;
    diff.fileName = book.fileName;
    diff.department = book.department;
    diff.asOf = book.asOf;
    diff.problems = book.problems;
    for (const ReturnedSheet &sheet : book.sheets) {
        if (!sheet.columns.isEmpty())
            SheetMerger(book, sheet, plan, diff).merge();
    }
    return diff;
}

} // namespace qd::exchange
