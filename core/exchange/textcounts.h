// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>
#include <vector>

namespace qd::exchange {

/// Different texts and how often each stands, in the order of the texts. Holds no texts of its own: what it counts has
/// to stay.
class TextCounts
{
public:
    struct Entry
    {
        QStringView text;
        int count = 0;
        quint32 hash = 0;
    };

    void add(QStringView text);
    /// To be called once, when everything has been added: leaves \a words out and sorts the others.
    void finish(const QStringList &words);

    std::span<const Entry> entries() const { return m_entries; }
    qsizetype size() const { return qsizetype(m_entries.size()); }
    QStringList keys() const;

    /// As over a map.
    class Iterator
    {
    public:
        QString key() const { return m_entry->text.toString(); }
        int value() const { return m_entry->count; }
        Iterator &operator++() { return ++m_entry, *this; }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        friend class TextCounts;
        explicit Iterator(const Entry *entry)
            : m_entry(entry)
        {
        }
        const Entry *m_entry;
    };
    Iterator begin() const { return Iterator(m_entries.data()); }
    Iterator end() const { return Iterator(m_entries.data() + m_entries.size()); }

private:
    void grow();

    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; ///< by hash: which entry, from 1; 0: none
};

} // namespace qd::exchange
