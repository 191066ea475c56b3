// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "exchange/cellreader.h"
#include "exchange/kpiimport.h"
#include "exchange/rowkind.h"
#include "exchange/tableimport.h"
#include "report/outline.h"
#include "report/wording.h"

/// What the import assistant shows of a file before anything is stored. Pure: the same file, choices and records give
/// the same preview; a choice is another mapping.
namespace qd::exchange {

/// One column of the file, and what it is read as.
struct PreviewColumn
{
    QString heading;
    QString address; ///< "C3, 23 numbers"
    QString choice; ///< one of fieldChoices(); empty: not read
    Status status = Status::None; ///< Ok: sure; Risk: a guess; None: not read
    QString reason; ///< "Sure: known departments"
    bool isNumber = false;
};

/// Something a column can be read as.
struct FieldChoice
{
    QString token; ///< field, or one of the two below; empty: not read
    QString label;
};
inline constexpr const char *MeasureChoice = "measure"; ///< each such column is a KPI of its own
inline constexpr const char *PeriodChoice = "values"; ///< the heading is a period, the cells are its values

/// A question of the file and its answers. Nothing is asked that the file answers itself.
struct Question
{
    struct Answer
    {
        QString label;
        Mapping mapping; ///< the choices with this answer
    };
    QString title;
    QString text;
    Status status = Status::Risk; ///< Risk: a guess or an open question; Off: rows are left out; Ok: answered
    std::vector<Answer> answers;
    int row = 0; ///< line of the file that it is about; 0: none in particular
};

struct PreviewCell
{
    QString written;
    QString read; ///< as it will be stored, in words; empty: not read, or nothing there
    Status status = Status::None; ///< Risk, with a note, when it cannot be read
    QString note;
};

struct PreviewFact
{
    QString caption;
    QString value;
    std::optional<Status> status = {};
};

class ImportPreview
{
public:
    /// \a type: nothing for values of KPIs. \a given holds what a person has chosen; the rest is guessed. A preview
    /// whose \a progress was told to stop can do nothing.
    ImportPreview(std::shared_ptr<const Sheet> sheet, const RecordType *type, const Mapping &given, const Plan &plan,
                  const IdSource &ids, const report::Wording &wording, const WorkProgress &progress = {});

    ImportPreview(const ImportPreview &) = delete;
    ImportPreview &operator=(const ImportPreview &) = delete;

    const Sheet &sheet() const { return *m_sheet; }
    const RecordType *type() const { return m_type; }
    const Mapping &mapping() const { return m_mapping; } ///< complete
    const std::vector<PreviewColumn> &columns() const { return m_columns; }
    RowKind rowKind(size_t row) const { return m_kinds[row]; }
    /// Why a row is not imported; empty for data rows that are.
    QString rowNote(size_t row) const;
    PreviewCell cell(size_t row, size_t column) const;
    const std::vector<Question> &questions() const { return m_questions; }
    const std::vector<PreviewFact> &facts() const { return m_facts; }
    const std::vector<Problem> &problems() const { return m_problems; }

    /// The point in one sentence, and what it rests on.
    QString title() const;
    QString sentence() const;
    /// "Import 18 Values".
    QString verb() const;
    bool canImport() const { return m_changes > 0; }
    /// What the import would make of the document: each record that is new or changed, with its old and new values.
    /// Beyond the first few thousand they are counted only.
    report::Outline changes() const;
    int open() const; ///< questions that still need a word

    std::vector<FieldChoice> choices() const;
    /// The choices when the column \a heading is read as \a choice.
    Mapping choose(const QString &heading, const QString &choice) const;

    /// Stores it as one step; new records take their ids from \a ids, the source that the preview was made with.
    /// \a known: the mapping of the document that read the file.
    Result<Commit> store(Document &document, IdSource &ids, const std::optional<ImportMapping> &known = {},
                         const WorkProgress &progress = {}) const;

private:
    void readKpis(const Plan &plan, const WorkProgress &progress);
    void readTable(const Plan &plan);
    void describeColumns();
    void countFacts();
    void fail(const Error &error);
    PreviewCell kpiCell(const QString &field, const QString &written) const;
    PreviewCell tableCell(const QString &field, const QString &written) const;
    QString shown(double value) const;

    std::shared_ptr<const Sheet> m_sheet;
    const RecordType *m_type;
    Mapping m_given;
    Plan m_plan;
    report::Wording m_wording;
    IdSource m_idsBefore;
    IdSource m_ids; ///< after the draft
    Mapping m_mapping;
    GuessedMapping m_guessed;
    std::vector<RowKind> m_kinds;
    std::vector<ColumnProfile> m_profiles;
    std::vector<PreviewColumn> m_columns;
    std::vector<Question> m_questions;
    std::vector<PreviewFact> m_facts;
    std::vector<Problem> m_problems;
    QHash<std::pair<QString, int>, QString> m_rejected; ///< why, by file (or its sheet) and line
    std::optional<ImportDraft> m_kpiDraft;
    std::optional<TableDraft> m_tableDraft;
    std::unique_ptr<CellReader> m_reader;
    QString m_refusal; ///< why nothing can be read yet
    int m_read = 0;
    int m_changes = 0;
};

/// What a file asks: open questions first, then guesses, then what was answered.
std::vector<Question> questionsOf(const ImportPreview &preview, const Mapping &given, const GuessedMapping &guessed,
                                  const std::vector<ColumnProfile> &profiles, const Plan &plan);

} // namespace qd::exchange
