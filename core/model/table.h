// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <span>
#include <tuple>
#include <vector>

namespace qd {

/// All records of one type at one moment, sorted by key. Copying shares the rows; nothing changes in place.
/// The rows lie in blocks, so that a change copies the blocks it touches and shares the others. Rows whose keys have
/// the same first part stand in the same block.
template<typename Record>
class Table
{
public:
    using Key = decltype(std::declval<const Record &>().key());
    /// The first part of a key.
    using Lead = std::tuple_element_t<0, Key>;

private:
    using Block = std::vector<Record>;
    struct Blocks
    {
        std::vector<std::shared_ptr<const Block>> list; ///< none is empty
        std::vector<std::size_t> starts; ///< how many rows come before each block, and how many there are in all
    };

public:
    /// Random access to the rows, in the order of their keys.
    class Iterator
    {
    public:
        using value_type = Record;
        using difference_type = std::ptrdiff_t;
        using reference = const Record &;
        using pointer = const Record *;
        using iterator_category = std::random_access_iterator_tag;

        Iterator() = default;
        reference operator*() const { return *m_row; }
        pointer operator->() const { return m_row; }
        reference operator[](difference_type distance) const { return *(*this + distance); }
        Iterator &operator++()
        {
            if (++m_row == m_blockEnd)
                enter(m_block + 1, 0);
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        Iterator &operator--() { return *this += -1; }
        Iterator operator--(int)
        {
            const Iterator before = *this;
            --*this;
            return before;
        }
        Iterator &operator+=(difference_type distance)
        {
            seek(std::size_t(difference_type(index()) + distance));
            return *this;
        }
        Iterator &operator-=(difference_type distance) { return *this += -distance; }
        friend Iterator operator+(Iterator from, difference_type distance) { return from += distance; }
        friend Iterator operator+(difference_type distance, Iterator from) { return from += distance; }
        friend Iterator operator-(Iterator from, difference_type distance) { return from -= distance; }
        friend difference_type operator-(const Iterator &a, const Iterator &b)
        {
            return difference_type(a.index()) - difference_type(b.index());
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_row == b.m_row; }
        friend std::strong_ordering operator<=>(const Iterator &a, const Iterator &b)
        {
            return a.index() <=> b.index();
        }

    private:
        friend class Table;
        Iterator(const Blocks &blocks, std::size_t index)
            : m_blocks(&blocks)
        {
            seek(index);
        }
        std::size_t index() const
        {
            if (!m_blocks)
                return 0;
            const std::size_t end = m_blocks->starts[m_row ? m_block + 1 : m_block];
            return end - std::size_t(m_blockEnd - m_row);
        }
        void seek(std::size_t index)
        {
            const auto after = std::ranges::upper_bound(m_blocks->starts, index);
            const auto block = std::size_t(after - m_blocks->starts.begin()) - 1;
            enter(block, index - m_blocks->starts[block]);
        }
        /// Behind the last block there is no row.
        void enter(std::size_t block, std::size_t row)
        {
            m_block = block;
            const Block *const rows = block < m_blocks->list.size() ? m_blocks->list[block].get() : nullptr;
            m_row = rows ? rows->data() + row : nullptr;
            m_blockEnd = rows ? rows->data() + rows->size() : nullptr;
        }

        const Blocks *m_blocks = nullptr;
        std::size_t m_block = 0;
        const Record *m_row = nullptr;
        const Record *m_blockEnd = nullptr;
    };

    Table()
        : m_blocks(none())
    {
    }
    explicit Table(std::vector<Record> rows);

    Iterator begin() const { return {*m_blocks, 0}; }
    Iterator end() const { return {*m_blocks, size()}; }
    std::size_t size() const { return m_blocks->starts.back(); }
    bool empty() const { return size() == 0; }
    const Record &operator[](std::size_t index) const { return *Iterator(*m_blocks, index); }

    /// The record with \a key, or nothing. It lives as long as this table's rows.
    const Record *find(const Key &key) const;
    /// The records whose keys begin with \a lead. They live as long as this table's rows.
    std::span<const Record> startingWith(const Lead &lead) const;
    /// A table in which \a put stand instead of rows with the same key, and \a removed are gone.
    Table with(std::vector<Record> put, std::vector<Key> removed) const;

    bool operator==(const Table &other) const;

private:
    /// How many rows a new block has; one that grows is cut at twice as many.
    static constexpr std::size_t BlockSize = 256;

    static Lead leadOf(const Record &record) { return std::get<0>(record.key()); }

    /// Where rows with \a lead stand, or would: the last block that does not begin behind it. No block: the number of
    /// blocks.
    std::size_t blockOf(const Lead &lead) const;
    template<typename T, typename Projection>
    static void sort(std::vector<T> &list, Projection projection);
    class Cutter;
    /// Puts what \a rows become behind \a blocks.
    static void merge(Blocks &blocks, std::span<const Record> rows, std::span<Record> put,
                      std::span<const Key> removed);
    static std::shared_ptr<const Blocks> counted(Blocks blocks);
    static const std::shared_ptr<const Blocks> &none();

    std::shared_ptr<const Blocks> m_blocks;
};

/// Puts sorted rows behind the present blocks, in as many new ones as they need. Never holds more than one block.
template<typename Record>
class Table<Record>::Cutter
{
public:
    /// \a most: how many rows may come.
    Cutter(Blocks &blocks, std::size_t most)
        : m_blocks(blocks)
        , m_fitsOne(most < 2 * BlockSize)
    {
        m_rows.reserve(m_fitsOne ? most : 2 * BlockSize);
    }
    void add(Record row)
    {
        if (!m_fitsOne && m_rows.size() >= BlockSize && leadOf(m_rows.back()) != leadOf(row))
            finish();
        m_rows.push_back(std::move(row));
    }
    void finish()
    {
        if (m_rows.empty())
            return;
        m_blocks.list.push_back(m_fitsOne ? std::make_shared<const Block>(std::move(m_rows))
                                          : std::make_shared<const Block>(std::move_iterator(m_rows.begin()),
                                                                          std::move_iterator(m_rows.end())));
        m_rows.clear();
    }

private:
    Blocks &m_blocks;
    bool m_fitsOne;
    Block m_rows;
};

template<typename Record>
Table<Record>::Table(std::vector<Record> rows)
{
    sort(rows, &Record::key);
    Blocks blocks;
    Cutter cutter(blocks, rows.size());
    for (Record &row : rows)
        cutter.add(std::move(row));
    cutter.finish();
    m_blocks = counted(std::move(blocks));
}

template<typename Record>
const Record *Table<Record>::find(const Key &key) const
{
    const std::size_t block = blockOf(std::get<0>(key));
    if (block == m_blocks->list.size())
        return nullptr;
    const Block &rows = *m_blocks->list[block];
    const auto found = std::ranges::lower_bound(rows, key, {}, &Record::key);
    return found != rows.end() && found->key() == key ? &*found : nullptr;
}

template<typename Record>
std::span<const Record> Table<Record>::startingWith(const Lead &lead) const
{
    const std::size_t block = blockOf(lead);
    if (block == m_blocks->list.size())
        return {};
    const auto found = std::ranges::equal_range(*m_blocks->list[block], lead, {}, &leadOf);
    return {found.begin(), found.end()};
}

template<typename Record>
Table<Record> Table<Record>::with(std::vector<Record> put, std::vector<Key> removed) const
{
    sort(put, &Record::key);
    sort(removed, std::identity());
    const auto &old = m_blocks->list;
    Blocks blocks;
    blocks.list.reserve(old.size() + 1);
    std::size_t done = 0;
    std::span<Record> toPut(put);
    std::span<const Key> toRemove(removed);
    while (!toPut.empty() || !toRemove.empty()) {
        const Key first = toPut.empty() ? toRemove.front()
            : toRemove.empty()          ? toPut.front().key()
                                        : std::min(toPut.front().key(), toRemove.front());
        const std::size_t touched = std::min(blockOf(std::get<0>(first)), old.size());
        blocks.list.insert(blocks.list.end(), old.begin() + std::ptrdiff_t(done),
                           old.begin() + std::ptrdiff_t(touched));
        done = std::min(touched + 1, old.size());
        const auto here = [&](const Key &key) {
            return done == old.size() || std::get<0>(key) < leadOf(old[done]->front());
        };
        const auto putHere = std::ranges::partition_point(toPut, here, &Record::key) - toPut.begin();
        const auto removedHere = std::ranges::partition_point(toRemove, here) - toRemove.begin();
        merge(blocks, touched < old.size() ? std::span<const Record>(*old[touched]) : std::span<const Record>(),
              toPut.first(std::size_t(putHere)), toRemove.first(std::size_t(removedHere)));
        toPut = toPut.subspan(std::size_t(putHere));
        toRemove = toRemove.subspan(std::size_t(removedHere));
    }
    blocks.list.insert(blocks.list.end(), old.begin() + std::ptrdiff_t(done), old.end());
    Table result;
    result.m_blocks = counted(std::move(blocks));
    return result;
}

template<typename Record>
bool Table<Record>::operator==(const Table &other) const
{
    return m_blocks == other.m_blocks || std::ranges::equal(*this, other);
}

template<typename Record>
std::size_t Table<Record>::blockOf(const Lead &lead) const
{
    const auto after =
        std::ranges::upper_bound(m_blocks->list, lead, {}, [](const auto &block) { return leadOf(block->front()); });
    const auto before = std::size_t(after - m_blocks->list.begin());
    return before == 0 ? 0 : before - 1;
}

template<typename Record>
template<typename T, typename Projection>
void Table<Record>::sort(std::vector<T> &list, Projection projection)
{
    if (!std::ranges::is_sorted(list, {}, projection))
        std::ranges::sort(list, {}, projection);
}

template<typename Record>
void Table<Record>::merge(Blocks &blocks, std::span<const Record> rows, std::span<Record> put,
                          std::span<const Key> removed)
{
    Cutter cutter(blocks, rows.size() + put.size());
    const auto kept = [&](const Record &record) { return !std::ranges::binary_search(removed, record.key()); };
    auto next = put.begin();
    for (const Record &record : rows) {
        for (; next != put.end() && next->key() < record.key(); ++next)
            cutter.add(std::move(*next));
        const bool isReplaced = next != put.end() && next->key() == record.key();
        if (!isReplaced && kept(record))
            cutter.add(record);
    }
    for (; next != put.end(); ++next)
        cutter.add(std::move(*next));
    cutter.finish();
}

template<typename Record>
auto Table<Record>::counted(Blocks blocks) -> std::shared_ptr<const Blocks>
{
    blocks.starts.reserve(blocks.list.size() + 1);
    std::size_t rows = 0;
    blocks.starts.push_back(rows);
    for (const auto &block : blocks.list)
        blocks.starts.push_back(rows += block->size());
    return std::make_shared<const Blocks>(std::move(blocks));
}

template<typename Record>
auto Table<Record>::none() -> const std::shared_ptr<const Blocks> &
{
    static const std::shared_ptr<const Blocks> blocks = counted({});
    return blocks;
}

} // namespace qd
