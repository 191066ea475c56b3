// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "exchange/inputbook.h"

#include <QJsonObject>

/// What a returned workbook changes, compared three ways: as it was sent, as it came back, and what the document holds
/// by now.
namespace qd::exchange {

enum class FieldVerdict : std::uint8_t {
    Taken, ///< they changed it, we did not
    Equal, ///< they changed it to what we have by now
    Conflict, ///< both sides changed it, differently
    Question, ///< it is not certain what was meant
    Refused ///< it cannot be stored
};

/// One cell that came back otherwise than it was sent.
struct FieldEntry
{
    std::size_t row = 0; ///< of ReturnDiff::rows
    const Field *field = nullptr; ///< nothing: something that was only shown
    QString heading;
    Value asSent;
    Value returned;
    Value ours;
    QString written; ///< as it stands in the file
    QString place; ///< "sales.xlsx, Needs, D6"
    FieldVerdict verdict = FieldVerdict::Taken;
    QString problem; ///< why it is a question or refused

    /// Whether it could be stored, if a person wants it.
    bool canBeTaken() const { return field && verdict != FieldVerdict::Equal && verdict != FieldVerdict::Refused; }
};

/// A record with at least one entry.
struct RowEntry
{
    const InputSheet *sheet = nullptr;
    QString key; ///< of the record; empty: a new one
    QString name; ///< what the record is called, for people
    QString source; ///< "sales.xlsx, Needs, row 6"
    bool isNew() const { return key.isEmpty(); }
};

struct ReturnDiff
{
    QString fileName;
    DepartmentId department;
    QDate asOf;
    std::vector<RowEntry> rows;
    std::vector<FieldEntry> entries; ///< in the order of the file
    std::vector<Problem> problems; ///< what is no cell of the input
    int read = 0; ///< rows that came back
    int unchanged = 0; ///< of those

    int count(FieldVerdict verdict) const;
};

/// Compares what was sent with what came back and with \a plan. Every difference between the two becomes an entry or a
/// problem.
ReturnDiff mergeReturn(const ReturnedBook &book, const Plan &plan);

/// Who is right where both sides changed a value.
enum class Prefer : std::uint8_t { Ask, Ours, Theirs };

/// One choice an entry: true stores what came back. Ask leaves out conflicts and questions.
std::vector<bool> choicesFor(const ReturnDiff &diff, Prefer prefer);
/// Entries that a person still has to decide, with these choices.
std::vector<const FieldEntry *> openEntries(const ReturnDiff &diff, const std::vector<bool> &choices, Prefer prefer);

/// Stores the chosen entries, and what \a also puts, as one step. The plan must be the one that the diff was made for.
Result<Commit> applyReturn(Document &document, const ReturnDiff &diff, const std::vector<bool> &choices,
                           const EditFunction &also = {});

/// A stable word for the command line: "taken", "equal", "conflict", "question", "refused".
QString tokenFor(FieldVerdict verdict);
/// {"file","department","read","unchanged","applied","open","entries":[{"sheet","record","name","field","asSent",
/// "returned","ours","verdict","applied","place","problem"}],"problems"}.
QJsonObject returnJson(const ReturnDiff &diff, const std::vector<bool> &choices, Prefer prefer);

} // namespace qd::exchange
