// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xlsxwriter.h"
#include "model/plan.h"

#include <functional>

/// What a department is asked for before a review, described once: writing the workbook, reading it back and merging it
/// know no record type of their own.
namespace qd::exchange {

/// For whom and for when.
struct InputContext
{
    const Plan &plan;
    const Department &department;
    QDate asOf;
};

enum class Ask : std::uint8_t {
    Shown, ///< to read
    WhenNew, ///< to fill in for new rows, to read in the others
    Asked,
    Needed ///< asked, and an empty cell is marked
};

/// One column: a field of the record, or something about it that is only shown.
struct InputColumn
{
    const char *name; ///< of the field, or of the thing shown; the same in every language
    Ask ask = Ask::Asked;
    const char *heading = nullptr; ///< empty: the label of the field
    BookCell (*show)(const InputContext &context, const void *record) = nullptr; ///< empty: the value of the field
};

/// One sheet of the workbook.
struct InputSheet
{
    const char *name; ///< the same in every language
    const char *title;
    const char *purpose; ///< one sentence for the first sheet
    const RecordType &type;
    std::vector<InputColumn> columns;
    /// The records that the department is asked about. They may be new ones, which only their key distinguishes.
    std::vector<std::shared_ptr<const void>> (*records)(const InputContext &context);
    const char *source; ///< field that says where a value came from
    const char *owner = nullptr; ///< reference to the department in new rows; empty: rows cannot be added
    std::vector<std::pair<const char *, const char *>> fresh = {}; ///< field and word of new rows
    std::pair<const char *, const char *> gone = {}; ///< field and word of rows that were taken out
    const char *since = nullptr; ///< field for the day on which a new row was written

    const InputColumn *column(const QString &name) const;
    const Field *field(const InputColumn &column) const { return type.field(QLatin1String(column.name)); }
    bool canGrow() const { return owner != nullptr; }
};

const std::vector<InputSheet> &inputSheets();

/// The key of \a record as text: what the hidden column of a sheet holds.
QString recordKey(const RecordType &type, const void *record);
/// A record of \a type that holds \a key and nothing else, or nothing when it is no such key.
std::shared_ptr<void> recordWithKey(const RecordType &type, const QString &key);
/// The record of \a plan with \a key, or nothing.
const void *findByKey(const Plan &plan, const RecordType &type, const QString &key);

} // namespace qd::exchange
