// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workprogress.h"
#include "document/document.h"
#include "exchange/guess.h"
#include "exchange/kpirows.h"
#include "exchange/openform.h"

#include <QJsonObject>

namespace qd::exchange {

/// How many records of one table an import makes or changes.
struct TableCount
{
    int created = 0;
    int updated = 0;
};

/// What an import would write, worked out against the records of a moment. Nothing has happened yet.
struct ImportDraft
{
    QString fileName;
    QString sheetName; ///< empty: the file has no sheets
    Mapping mapping;
    std::vector<Guess> guesses;
    std::vector<Department> departments;
    std::vector<Kpi> kpis;
    std::vector<Observation> observations;
    std::vector<ValueRevision> revisions; ///< what those of the values that were there have been until now
    TableCount departmentCount;
    TableCount kpiCount;
    TableCount observationCount;
    int read = 0;
    int rejected = 0;
    int unchanged = 0; ///< accepted rows that say what the document already holds
    std::vector<Problem> problems;
    int values = 0; ///< actual values in the accepted rows
    double sum = 0; ///< of those, as the file writes them

    int accepted() const { return read - rejected; }
    bool isEmpty() const { return departments.empty() && kpis.empty() && observations.empty(); }
    bool hasErrors() const;
};

/// Reads the bytes of a table (see readSheet) and works out what importing it would write. \a ids gives new records
/// their ids.
Result<ImportDraft> draftKpiImport(const QByteArray &bytes, const QString &fileName, const Mapping &mapping,
                                   const Plan &plan, IdSource &ids, const WorkProgress &progress = {});
/// The same for a sheet that has been read.
Result<ImportDraft> draftKpiImport(const Sheet &sheet, const Mapping &mapping, const Plan &plan, IdSource &ids,
                                   const WorkProgress &progress = {});
/// Writes a draft as one step. The plan must be the one that the draft was made for. Work that is stopped leaves
/// nothing. \a known: the mapping of the document by which the file was read.
Result<Commit> applyImport(Document &document, const ImportDraft &draft, const WorkProgress &progress = {},
                           const std::optional<ImportMapping> &known = {});
/// The same, and takes the values out of the draft: they are never in memory twice.
Result<Commit> storeImport(Document &document, ImportDraft &draft, const WorkProgress &progress = {},
                           const std::optional<ImportMapping> &known = {});
/// {"read","accepted","created","updated","unchanged","problems"}.
QJsonObject importJson(const ImportDraft &draft);

} // namespace qd::exchange
