// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "exchange/guess.h"

#include <QJsonObject>

#include <functional>

/// Any record type read from a table: departments, objectives, hand-offs and all the others, by their descriptions.
namespace qd::exchange {

/// What a file would change, before it does. Rows read = created + updated + unchanged + rejected, unless the
/// mapping makes several rows one record.
struct TableDraft
{
    const RecordType *type = nullptr;
    Mapping mapping; ///< complete
    int read = 0;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    std::vector<Problem> problems;
    Plan after; ///< the plan with the file's records
    std::function<Result<void>(Edit &)> store;
};

/// Reads \a sheet as records of \a type by \a given, completed from the headings: names or labels of the fields, in any
/// order.
/// A row means the record with its key, its code, or else its name within its department; other rows are new. The
/// second row that says the same means the second such record. References are found by code, name or id. A row with an
/// error is left out and listed.
Result<TableDraft> draftTableImport(const Sheet &sheet, const RecordType &type, const Plan &plan, IdSource &ids,
                                    const Mapping &given = {});

QJsonObject importJson(const TableDraft &draft);

/// Stores what \a draft holds, as one step. \a known: the mapping of the document by which the file was read.
Result<Commit> applyTableImport(Document &document, const TableDraft &draft,
                                const std::optional<ImportMapping> &known = {});

} // namespace qd::exchange
