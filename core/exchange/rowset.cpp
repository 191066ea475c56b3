// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowset.h"

#include <QHashFunctions>

#include <algorithm>

namespace qd::exchange {

namespace {

constexpr std::size_t FirstSlots = 1024;

QStringView cellIn(const Cells &cells, std::size_t column)
{
    return column < cells.size() ? cells.view(column).trimmed() : QStringView();
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

std::size_t hashOf(QStringView text, std::size_t seed)
{
    for (const QChar character : text) {
        const char16_t lower =
            character >= u'A' && character <= u'Z' ? character.unicode() | 0x20 : character.unicode();
        seed = (seed ^ lower) * 0x100000001b3U;
    }
    return (seed ^ 0x1f) * 0x100000001b3U;
}

std::size_t hashOf(const Cells &cells, const std::vector<std::size_t> &columns)
{
    std::size_t hash = 0xcbf29ce484222325U;
    for (const std::size_t column : columns) {
        const QStringView text = cellIn(cells, column);
        hash = isAscii(text) ? hashOf(text, hash) : hashOf(text.toString().toCaseFolded(), hash);
    }
    return hash ^ (hash >> 32);
}

bool areSame(QStringView one, QStringView other)
{
    if (isAscii(one) && isAscii(other))
        return one.compare(other, Qt::CaseInsensitive) == 0;
    return one.toString().toCaseFolded() == other.toString().toCaseFolded();
}

/// Rows that hold different texts, found by their hashes.
class RowSet
{
public:
    RowSet(const Sheet &sheet, const std::vector<std::size_t> &columns)
        : m_sheet(sheet)
        , m_columns(columns)
        , m_slots(FirstSlots)
    {
    }

    /// False when a row with the same texts is there already.
    bool insert(std::size_t row)
    {
        if (2 * m_size >= m_slots.size())
            grow();
        const Slot added{quint32(hashOf(m_sheet.rows[row], m_columns)), quint32(row + 1)};
        std::size_t slot = added.hash & (m_slots.size() - 1);
        for (; m_slots[slot].row != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot].hash == added.hash && isSame(m_slots[slot].row - 1, row))
                return false;
        }
        m_slots[slot] = added;
        ++m_size;
        return true;
    }

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 row = 0; ///< from 1; 0: none
    };

    bool isSame(std::size_t one, std::size_t other) const
    {
        return std::ranges::all_of(m_columns, [&](std::size_t column) {
            return areSame(cellIn(m_sheet.rows[one], column), cellIn(m_sheet.rows[other], column));
        });
    }

    void grow()
    {
        std::vector<Slot> before(2 * m_slots.size());
        before.swap(m_slots);
        for (const Slot &each : before) {
            if (each.row == 0)
                continue;
            std::size_t slot = each.hash & (m_slots.size() - 1);
            while (m_slots[slot].row != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = each;
        }
    }

    const Sheet &m_sheet;
    const std::vector<std::size_t> &m_columns;
    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace

bool tellApart(const Sheet &sheet, const std::vector<RowKind> &kinds, const std::vector<std::size_t> &columns)
{
    RowSet seen(sheet, columns);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        if (kinds[row] == RowKind::Data && !seen.insert(row))
            return false;
    }
    return true;
}

} // namespace qd::exchange
