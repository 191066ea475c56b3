// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableimport.h"

#include "base/tr.h"
#include "exchange/cellreader.h"
#include "exchange/csvwriter.h"
#include "exchange/firstlist.h"
#include "exchange/headings.h"
#include "exchange/savedmappings.h"

#include <QHash>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

Value valueOf(const RecordType &type, const void *record, const char *name)
{
    const Field *field = type.field(QLatin1String(name));
    return field ? field->get(record) : Value();
}

QString textOf(const RecordType &type, const void *record, const char *name)
{
    const Value value = valueOf(type, record, name);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// Which column of the sheet each field is read from.
using Columns = std::vector<std::pair<const Field *, size_t>>;

template<typename Record>
class Drafter
{
public:
    Drafter(const Sheet &sheet, const Mapping &mapping, const Plan &plan, IdSource &ids)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_plan(plan)
        , m_ids(ids)
        , m_type(describe<Record>())
        , m_reader(plan, mapping)
    {
        m_draft.type = &m_type;
        for (const Record &record : plan.table<Record>())
            m_known[identity(record)].push_back(&record);
    }

    Result<TableDraft> draft()
    {
        QD_CHECK(findColumns());
        const auto kinds = rowKinds(m_sheet, m_mapping.headerRow);
        for (size_t row = 0; row < m_sheet.rows.size(); ++row) {
            if (kinds[row] == RowKind::Data)
                readRow(row);
        }
        for (Combined &combined : m_combined)
            settle(std::move(combined.record), combined.row);
        m_draft.after = m_plan;
        m_draft.after.replace(m_plan.table<Record>().with(m_records, {}));
        m_draft.store = [records = std::move(m_records)](Edit &edit) -> Result<void> {
            for (const Record &record : records)
                QD_CHECK(edit.put(record));
            return {};
        };
        return std::move(m_draft);
    }

private:
    static constexpr bool HasId = requires(Record record) { record.id; };

    Result<void> findColumns()
    {
        const auto headings = headingsOf(m_sheet, m_mapping.headerRow, m_mapping.headerRows);
        for (size_t column = 0; column < headings.size(); ++column) {
            if (const Field *field = m_type.field(fieldOf(m_mapping, headings[column])))
                m_columns.emplace_back(field, column);
            else if (!headings[column].trimmed().isEmpty() && !m_mapping.unread.contains(headings[column]))
                m_draft.problems.push_back({m_sheet.name,
                                            m_sheet.lines[size_t(m_mapping.headerRow) - 1],
                                            headings[column],
                                            {},
                                            Tr::tr("No field has this name; the column is not read."),
                                            ProblemLevel::Warning});
        }
        for (const Field &field : m_type.fields) {
            const bool found = std::ranges::any_of(m_columns, [&](const auto &entry) { return entry.first == &field; });
            const bool needed = field.kind == FieldKind::Reference || field.kind == FieldKind::Text;
            if (!found && field.isRequired() && needed)
                return failure(ErrorCode::Invalid,
                               Tr::tr("%1 has no column \"%2\". Add it, or name the right kind of file.")
                                   .arg(m_sheet.name, Tr::tr(field.label)));
        }
        return {};
    }

    void reject(size_t row, const Field &field, const QString &value, const QString &problem)
    {
        const ProblemKind kind = field.kind == FieldKind::Reference               ? ProblemKind::UnknownRecord
            : field.kind == FieldKind::Token                                      ? ProblemKind::UnknownWord
            : field.kind == FieldKind::Number || field.kind == FieldKind::Integer ? ProblemKind::NotANumber
                                                                                  : ProblemKind::Other;
        m_draft.problems.push_back({m_sheet.name, m_sheet.lines[row], Tr::tr(field.label), value, problem,
                                    ProblemLevel::Error, value.isEmpty() ? ProblemKind::Empty : kind,
                                    QLatin1String(field.name)});
    }

    /// What makes a row the record that it is: its key, its code, or its name within its department.
    QString identity(const Record &record) const
    {
        if constexpr (HasId) {
            const QString code = textOf(m_type, &record, "code");
            const Value department = valueOf(m_type, &record, "department");
            const auto *place = std::get_if<qint64>(&department);
            return code.isEmpty() ? u"name %1 %2"_s.arg(place ? *place : 0).arg(nameOf(m_type, &record).toCaseFolded())
                                  : u"code "_s + code.toCaseFolded();
        } else {
            QStringList parts;
            for (const Field &field : m_type.fields) {
                const Value value = field.isKey() ? field.get(&record) : Value();
                if (const auto *number = std::get_if<qint64>(&value))
                    parts << QString::number(*number);
                else if (const auto *text = std::get_if<QString>(&value))
                    parts << *text;
            }
            return parts.join(u' ');
        }
    }

    const Record *knownById(const Record &record) const
    {
        if constexpr (HasId)
            return record.id.isValid() ? m_plan.find(record.id) : nullptr;
        return nullptr;
    }

    void readRow(size_t row)
    {
        const auto &cells = m_sheet.rows[row];
        if (std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); }))
            return;
        ++m_draft.read;
        Record read;
        if (!fill(read, row)) {
            ++m_draft.rejected;
            return;
        }
        if (m_mapping.combine.isEmpty())
            settle(std::move(read), row);
        else
            combine(std::move(read), row);
    }

    /// Rows of one identity make one record: the first one counts, or their numbers are added up.
    void combine(Record read, size_t row)
    {
        const QString key = identity(read);
        const auto known = m_combinedAt.constFind(key);
        if (known == m_combinedAt.constEnd()) {
            m_combinedAt.insert(key, m_combined.size());
            m_combined.push_back({std::move(read), row});
            return;
        }
        for (const auto &[field, column] : m_columns) {
            if (m_mapping.combine != u"sum" || field->kind != FieldKind::Number)
                continue;
            Record &sum = m_combined[*known].record;
            const Value before = field->get(&sum);
            const Value more = field->get(&read);
            if (const auto *number = std::get_if<double>(&more))
                field->set(&sum, Value(*number + (isNull(before) ? 0 : std::get<double>(before))));
        }
    }

    /// The n-th row of an identity means the n-th record that has it: the same file twice changes nothing.
    const Record *known(const Record &read)
    {
        if (const Record *found = knownById(read))
            return found;
        const QString key = identity(read);
        const auto found = m_known.constFind(key);
        if (found == m_known.constEnd())
            return nullptr;
        const size_t number = m_met[key]++;
        return number < found->size() ? (*found)[number] : nullptr;
    }

    void settle(Record read, size_t row)
    {
        const Record *before = known(read);
        if (before) { // columns that the file does not have keep what the document knows
            Record merged = *before;
            if (m_mapping.combine.isEmpty()) {
                fill(merged, row);
            } else {
                for (const auto &[field, column] : m_columns)
                    field->set(&merged, field->get(&read));
            }
            if constexpr (HasId)
                merged.id = before->id;
            read = merged;
        } else {
            if constexpr (HasId)
                read.id = read.id.isValid() ? read.id : m_ids.nextId<Record>();
            if constexpr (requires { read.position; })
                read.position = read.position ? read.position : int(row);
        }
        ++(before ? (*before == read ? m_draft.unchanged : m_draft.updated) : m_draft.created);
        if (!before || *before != read)
            m_records.push_back(std::move(read));
    }

    /// A first day may be written as its period, which then says the cadence, too.
    bool fillPeriod(Record &record, const Field &field, const QString &written) const
    {
        if constexpr (requires {
                          record.cadence;
                          record.start;
                      }) {
            if (qstrcmp(field.name, "start") != 0 || readDate(written, m_mapping.dateFormat).isValid())
                return false;
            const bool cadenceKnown = std::ranges::any_of(
                m_columns, [](const auto &entry) { return qstrcmp(entry.first->name, "cadence") == 0; });
            const auto period = m_plan.organisation().fiscalCalendar().parse(
                written, cadenceKnown ? std::optional(record.cadence) : std::nullopt);
            if (!period)
                return false;
            record.cadence = period->cadence;
            record.start = period->start;
            return true;
        }
        return false;
    }

    bool fill(Record &record, size_t row)
    {
        const size_t problems = m_draft.problems.size();
        const auto &cells = m_sheet.rows[row];
        for (const auto &[field, column] : m_columns) {
            const QString written = column < cells.size() ? trimmedText(cells[column]) : QString();
            if (fillPeriod(record, *field, written))
                continue;
            auto value = m_reader.read(*field, written);
            QString problem;
            if (const auto *message = std::get_if<QString>(&value)) {
                problem = *message;
            } else if (!(written.isEmpty() && field->kind == FieldKind::Token)) { // an empty word keeps the usual one
                const Value &cell = std::get<Value>(value);
                if (const auto *text = std::get_if<QString>(&cell); text && differsInSpaceOnly(*field, record, *text))
                    continue;
                const bool id = field->kind == FieldKind::Id;
                problem = id ? QString() : problemWith(*field, cell);
                if (problem.isEmpty() && !field->set(&record, cell))
                    problem = Tr::tr("\"%1\" is not a possible value. Correct it.").arg(written);
            }
            if (!problem.isEmpty())
                reject(row, *field, written, problem);
        }
        return m_draft.problems.size() == problems;
    }

    /// What \a cell says: files of text guard what looks like a formula, workbooks need not.
    QString trimmedText(const QString &cell) const
    {
        return (m_sheet.sheetName.isEmpty() ? unguarded(cell) : cell).trimmed();
    }

    /// Spaces around a text are not read, so they are no change.
    static bool differsInSpaceOnly(const Field &field, const Record &record, const QString &text)
    {
        const Value present = field.get(&record);
        const auto *known = std::get_if<QString>(&present);
        return known && !known->isEmpty() && known->trimmed() == text.trimmed();
    }

    const Sheet &m_sheet;
    const Mapping &m_mapping;
    const Plan &m_plan;
    IdSource &m_ids;
    const RecordType &m_type;
    CellReader m_reader;
    Columns m_columns;
    QHash<QString, std::vector<const Record *>> m_known;
    QHash<QString, size_t> m_met; ///< rows of an identity so far
    struct Combined
    {
        Record record;
        size_t row; ///< the first of its rows
    };
    std::vector<Combined> m_combined;
    QHash<QString, size_t> m_combinedAt;
    std::vector<Record> m_records;
    TableDraft m_draft;
};

} // namespace

Result<TableDraft> draftTableImport(const Sheet &sheet, const RecordType &type, const Plan &plan, IdSource &ids,
                                    const Mapping &given)
{
    QD_TRY(const GuessedMapping guessed, guessTableMapping(sheet, type, given));
    Result<TableDraft> draft = failure(ErrorCode::Internal, {});
    AllRecords::forEach([&]<typename Record>() {
        if (&describe<Record>() == &type)
            draft = Drafter<Record>(sheet, guessed.mapping, plan, ids).draft();
    });
    if (draft)
        draft->mapping = guessed.mapping;
    return draft;
}

QJsonObject importJson(const TableDraft &draft)
{
    const QString table = QLatin1String(draft.type->table);
    return {{u"read"_s, draft.read},
            {u"accepted"_s, draft.read - draft.rejected},
            {u"created"_s, QJsonObject{{table, draft.created}}},
            {u"updated"_s, QJsonObject{{table, draft.updated}}},
            {u"unchanged"_s, draft.unchanged},
            {u"problems"_s, problemsJson(draft.problems)}};
}

Result<Commit> applyTableImport(Document &document, const TableDraft &draft, const std::optional<ImportMapping> &known)
{
    QD_CHECK(document.secure());
    return document.edit(Tr::tr("Import %1").arg(Tr::tr(draft.type->plural)), [&](Edit &edit) -> Result<void> {
        const bool changes = draft.created + draft.updated > 0;
        const bool isFirst = recordsOf(edit.before(), *draft.type).empty();
        QD_CHECK(draft.store(edit));
        QD_CHECK(noteUse(edit, changes ? known : std::nullopt));
        if (!changes || !isFirst)
            return {}; // what changes records that are there is no beginning
        QD_TRY(std::vector<ReviewedFinding> list, FirstList(draft.after, document.asOf()).take());
        return edit.putAll(std::move(list));
    });
}

} // namespace qd::exchange
