// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/wording.h"
#include "rules/finding.h"

/// One record on one narrow sheet: what it says, what it refers to, what refers to it, which disconnects name it.
namespace qd::report {

/// A value as people read it: references by name, words of a list, numbers and dates in their language.
QString valueText(const Plan &plan, const Field &field, const Value &value, const Wording &wording);

/// Somewhere to go: a record, or else a disconnect.
struct Link
{
    QString text;
    const RecordType *type = nullptr; ///< nothing: a disconnect, or nowhere
    qint64 id = 0;
    QString fingerprint;

    bool leadsSomewhere() const { return type || !fingerprint.isEmpty(); }
};

struct SheetField
{
    QString label;
    Link value; ///< of a reference it leads to the record
};

/// Records of one type that belong to the record of the sheet.
struct SheetGroup
{
    QString heading; ///< "Hand-offs: Needed from"
    int count = 0;
    std::vector<Link> first; ///< the first few of them
};

struct RecordSheet
{
    QString kind; ///< "Objective"
    QString name;
    std::vector<SheetField> fields; ///< only those that hold something
    std::vector<SheetGroup> groups;
    std::vector<Link> disconnects; ///< by rank, "E3 …"
};

/// The sheet of a record, made from its description; nothing when there is no such record.
std::optional<RecordSheet> recordSheet(const Plan &plan, const RecordType &type, qint64 id,
                                       const rules::Findings &findings, const Wording &wording);
/// The sheet of a disconnect; nothing when it is not found any more.
std::optional<RecordSheet> findingSheet(const Plan &plan, const QString &fingerprint, const rules::Findings &findings,
                                        const Wording &wording);

} // namespace qd::report
