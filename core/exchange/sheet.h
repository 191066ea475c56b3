// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/celladdress.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <iterator>
#include <ranges>
#include <span>
#include <vector>

namespace qd::exchange {

/// Random access by index, for sources that make what they are asked for.
template<typename Source>
class IndexIterator
{
public:
    using value_type = decltype(std::declval<const Source &>()[0]);
    using reference = value_type;
    using pointer = void;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::random_access_iterator_tag;

    IndexIterator() = default;
    IndexIterator(const Source &source, std::size_t index)
        : m_source(source)
        , m_index(difference_type(index))
    {
    }
    value_type operator*() const { return m_source[std::size_t(m_index)]; }
    value_type operator[](difference_type distance) const { return *(*this + distance); }
    IndexIterator &operator++() { return *this += 1; }
    IndexIterator operator++(int) { return std::exchange(*this, *this + 1); }
    IndexIterator &operator--() { return *this += -1; }
    IndexIterator operator--(int) { return std::exchange(*this, *this + -1); }
    IndexIterator &operator+=(difference_type distance) { return m_index += distance, *this; }
    IndexIterator &operator-=(difference_type distance) { return *this += -distance; }
    friend IndexIterator operator+(IndexIterator from, difference_type distance) { return from += distance; }
    friend IndexIterator operator+(difference_type distance, IndexIterator from) { return from += distance; }
    friend IndexIterator operator-(IndexIterator from, difference_type distance) { return from -= distance; }
    friend difference_type operator-(const IndexIterator &a, const IndexIterator &b) { return a.m_index - b.m_index; }
    friend bool operator==(const IndexIterator &a, const IndexIterator &b) { return a.m_index == b.m_index; }
    friend auto operator<=>(const IndexIterator &a, const IndexIterator &b) { return a.m_index <=> b.m_index; }

private:
    Source m_source{};
    difference_type m_index = 0;
};

class SheetRows;

/// The cells of one row. Lives as long as the rows it is taken from.
class Cells
{
public:
    using Iterator = IndexIterator<Cells>;

    Cells() = default;
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    /// Costs nothing, and lives as long as the rows.
    inline QStringView view(std::size_t column) const;
    QString operator[](std::size_t column) const { return view(column).toString(); }
    QString front() const { return (*this)[0]; }
    QString back() const { return (*this)[m_size - 1]; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, m_size}; }
    std::vector<QString> texts() const { return {begin(), end()}; }

private:
    friend class SheetRows;
    const SheetRows *m_rows = nullptr;
    std::size_t m_first = 0; ///< cell of all rows
    std::size_t m_stored = 0; ///< cells behind these are empty
    std::size_t m_size = 0;
};

/// The rows of a table as one text and where its cells end in it: a string for each cell needs several times the
/// memory.
class SheetRows
{
    struct Source
    {
        const SheetRows *rows = nullptr;
        Cells operator[](std::size_t row) const { return (*rows)[row]; }
    };

public:
    using Iterator = IndexIterator<Source>;
    using Offset = quint32;
    /// Characters that a table can hold.
    static constexpr qsizetype MaxLength = std::numeric_limits<Offset>::max();

    SheetRows() = default;
    SheetRows(const std::vector<std::vector<QString>> &rows)
    {
        for (const std::vector<QString> &row : rows)
            append(row);
    }
    /// \a ends: of each cell in \a text, where it begins at the end of the one before; \a rowEnds: how many cells there
    /// are up to the end of each row.
    SheetRows(QString text, std::vector<Offset> ends, std::vector<Offset> rowEnds)
        : m_text(std::move(text))
        , m_ends(std::move(ends))
        , m_rowEnds(std::move(rowEnds))
    {
    }

    std::size_t size() const { return m_rowEnds.size(); }
    bool empty() const { return m_rowEnds.empty(); }
    Cells operator[](std::size_t row) const
    {
        Cells cells;
        cells.m_rows = this;
        cells.m_first = row == 0 ? 0 : m_rowEnds[row - 1];
        cells.m_stored = m_rowEnds[row] - cells.m_first;
        cells.m_size = std::max(cells.m_stored, m_width);
        return cells;
    }
    Cells front() const { return (*this)[0]; }
    Cells back() const { return (*this)[size() - 1]; }
    Iterator begin() const { return {Source{this}, 0}; }
    Iterator end() const { return {Source{this}, size()}; }

    qsizetype length() const { return m_text.size(); }
    void append(std::span<const QString> cells)
    {
        for (const QString &cell : cells) {
            m_text += cell;
            m_ends.push_back(Offset(m_text.size()));
        }
        m_rowEnds.push_back(Offset(m_ends.size()));
    }
    /// Gives every row at least \a columns cells.
    void widen(std::size_t columns) { m_width = columns; }

private:
    friend class Cells;
    QString m_text;
    std::vector<Offset> m_ends;
    std::vector<Offset> m_rowEnds;
    std::size_t m_width = 0;
};

inline QStringView Cells::view(std::size_t column) const
{
    if (column >= m_stored)
        return {};
    const std::size_t cell = m_first + column;
    const qsizetype start = cell == 0 ? 0 : m_rows->m_ends[cell - 1];
    return QStringView(m_rows->m_text).sliced(start, m_rows->m_ends[cell] - start);
}

/// One sheet of a workbook.
struct SheetName
{
    QString name;
    bool hidden = false;

    friend bool operator==(const SheetName &, const SheetName &) = default;
};

/// A table as it stands in a file: text, not yet understood.
struct Sheet
{
    QString name; ///< of the file, for messages
    QString encoding; ///< in which it was read; empty for a workbook
    SheetRows rows; ///< of a workbook: the first cell stands in column A
    std::vector<int> lines; ///< one a row: the line of the file, or the row of the workbook's sheet, from 1
    QString sheetName; ///< empty: the file has no sheets
    std::vector<SheetName> sheets; ///< all that the workbook has, in its order

    /// Of several sheets read as one table: its first column holds their names.
    struct Parts
    {
        QStringList names; ///< of those that were read
        std::vector<quint16> ofRow; ///< one a row: which of them
        QStringList left; ///< with other headings: not read
    };
    Parts parts = {};
    bool isJoined() const { return !parts.names.isEmpty(); }
    /// The sheet that \a row stands on; empty: the file has no sheets.
    QString sheetOf(std::size_t row) const { return isJoined() ? parts.names[parts.ofRow[row]] : sheetName; }
};

/// What kind of problem it is, for those who offer a way out.
enum class ProblemKind : std::uint8_t { Other, NotANumber, NotAPeriod, UnknownWord, UnknownRecord, Empty, Duplicate };

/// What a value in \a row of the table names as its source: "plan.csv", or "plan.xlsx, KPIs".
QString sourceOf(const Sheet &sheet, std::size_t row);

enum class ProblemLevel : std::uint8_t { Warning, Error };

/// Something in a file that a person has to look at.
struct Problem
{
    QString file;
    int row = 0; ///< line of the file, from 1; 0: the whole file
    QString column; ///< its heading; empty: the whole row
    QString value;
    QString problem; ///< what is the matter and what to do
    ProblemLevel level = ProblemLevel::Error; ///< a row with an error is left out
    ProblemKind kind = ProblemKind::Other;
    QString field = {}; ///< that the column is read as
};

/// The problems of a file as the command line prints them.
QJsonArray problemsJson(const std::vector<Problem> &problems);

} // namespace qd::exchange

template<>
inline constexpr bool std::ranges::enable_borrowed_range<qd::exchange::Cells> = true;
