// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/plan.h"

#include <concepts>

namespace qd::cycle {

/// What one step of the quarter changes: the records it removes and those it puts, and what Undo calls it. Window and
/// command line take the same turns, so that both lead to the same document.
class Turn
{
public:
    explicit Turn(QString label = {})
        : m_label(std::move(label))
    {
    }

    /// Imperative, title case.
    const QString &label() const { return m_label; }
    template<typename Record>
    void put(Record record)
    {
        std::get<std::vector<Record>>(m_put).push_back(std::move(record));
    }
    template<typename Record>
    void remove(Record record)
    {
        std::get<std::vector<Record>>(m_removed).push_back(std::move(record));
    }
    /// What it puts of one type, to look at or to change.
    template<typename Record>
    const std::vector<Record> &records() const
    {
        return std::get<std::vector<Record>>(m_put);
    }
    template<typename Record>
    std::vector<Record> &records()
    {
        return std::get<std::vector<Record>>(m_put);
    }
    bool isEmpty() const
    {
        const auto empty = [](const auto &...each) { return (each.empty() && ...); };
        return std::apply(empty, m_put) && std::apply(empty, m_removed);
    }

    /// Removes and puts by \a edit, in an order that keeps references whole; stops at the first error.
    template<typename Edit>
    Result<void> apply(Edit &edit) const
    {
        QD_CHECK(forEach(m_removed, [&](const auto &record) { return edit.remove(record); }));
        return forEach(m_put, [&](const auto &record) { return edit.put(record); });
    }

private:
    using Rows = AllRecords::Rows;

    template<typename Work>
    static Result<void> forEach(const Rows &rows, const Work &work)
    {
        Result<void> result;
        const auto each = [&](const auto &record) { return result ? (result = work(record)).has_value() : false; };
        std::apply([&](const auto &...of) { (std::ranges::all_of(of, each), ...); }, rows);
        return result;
    }

    QString m_label;
    Rows m_put;
    Rows m_removed;
};

} // namespace qd::cycle
