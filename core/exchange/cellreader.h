// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <QHash>

#include <variant>

namespace qd::exchange {

/// \a text without anything but letters and digits, in one case: how headings and words are compared.
QString bareWord(const QString &text);

/// Reads one cell of a table as a value of a field: dates in ISO, numbers with a point, words of a list by token or
/// label, records of \a plan by code, name or id.
class CellReader
{
public:
    explicit CellReader(const Plan &plan)
        : m_plan(plan)
    {
    }

    /// The value, or a sentence that says what is the matter and what to do.
    std::variant<Value, QString> read(const Field &field, const QString &written);

private:
    struct Names
    {
        QMultiHash<QString, qint64> byCode;
        QMultiHash<QString, qint64> byName;
        QMultiHash<QString, qint64> byId;
    };
    const Names &namesOf(const QString &table);
    std::variant<Value, QString> reference(const char *table, const QString &written);

    const Plan &m_plan;
    QHash<QString, Names> m_names;
};

} // namespace qd::exchange
