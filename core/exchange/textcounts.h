// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>
#include <vector>

namespace qd::exchange {

/// Different texts and how often each stands, in the order in which they came. Holds no texts of its own: what it
/// counts has to stay.
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
    /// To be called once, when everything has been added: leaves \a words out.
    void finish(const QStringList &words);

    std::span<const Entry> entries() const { return m_entries; }
    qsizetype size() const { return qsizetype(m_entries.size()); }
    /// The texts in the order of the alphabet.
    QStringList keys() const;

private:
    void grow();

    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; ///< by hash: which entry, from 1; 0: none
};

} // namespace qd::exchange
