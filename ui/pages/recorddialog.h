// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <QString>

#include <optional>

class QWidget;

namespace qd::ui {

/// Edits a copy of any record in a form made from its description: label, editor, help and problems of each field.
/// \a record points to a value of \a type; it is changed only when true is returned.
bool editRecord(const RecordType &type, void *record, const Plan &plan, const QString &title, const QString &verb,
                QWidget *parent);

/// The changed record, or nothing when the person changed their mind.
template<typename Record>
std::optional<Record> edited(Record record, const Plan &plan, const QString &title, const QString &verb,
                             QWidget *parent)
{
    if (!editRecord(describe<Record>(), &record, plan, title, verb, parent))
        return {};
    return record;
}

} // namespace qd::ui
