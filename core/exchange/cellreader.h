// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping.h"
#include "model/plan.h"

#include <QDate>

#include <variant>

namespace qd::exchange {

/// Reads the cells of a table as values of a record's fields.
class CellReader
{
public:
    explicit CellReader(const Plan &plan)
        : CellReader(plan, plain())
    {
    }
    /// Both must outlive the reader.
    CellReader(const Plan &plan, const Mapping &mapping)
        : m_plan(plan)
        , m_mapping(mapping)
    {
    }

    /// \a written as a value of \a field, or a sentence that says what is the matter and what to do.
    std::variant<Value, QString> read(const Field &field, const QString &written);
    /// The id of the record in \a table that \a written names by code, name (of a department also an alias) or id, or a
    /// sentence why there is none.
    std::variant<qint64, QString> find(const char *table, const QString &written);

private:
    /// A mapping that says nothing.
    static const Mapping &plain();

    struct Names
    {
        QMultiHash<QString, qint64> byCode;
        QMultiHash<QString, qint64> byName;
        QMultiHash<QString, qint64> byId;
    };
    const Names &of(const QString &table);
    std::variant<Value, QString> number(const Field &field, const QString &written) const;
    std::variant<Value, QString> token(const Field &field, const QString &written) const;

    const Plan &m_plan;
    const Mapping &m_mapping;
    QHash<QString, Names> m_names;
};

/// A day as people write it: 2026-07-08, 8 July 2026, 8 Jul 26, 08.07.2026, 31/12/2026; in \a format when that is
/// given. Nothing for what is no day, or could be two ("03/04/2026").
QDate readDate(const QString &written, const QString &format = {});

} // namespace qd::exchange
