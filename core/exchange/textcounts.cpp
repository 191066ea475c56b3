// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textcounts.h"

#include <QHashFunctions>

#include <algorithm>

namespace qd::exchange {

namespace {
constexpr std::size_t FirstSlots = 64;
}

void TextCounts::add(QStringView text)
{
    if (2 * m_entries.size() >= m_slots.size())
        grow();
    const auto hash = quint32(qHash(text, 0));
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        if (m_slots[slot] == 0) {
            m_entries.push_back({text, 1, hash});
            m_slots[slot] = quint32(m_entries.size());
            return;
        }
        Entry &entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == hash && entry.text == text) {
            ++entry.count;
            return;
        }
    }
}

void TextCounts::grow()
{
    m_slots.assign(std::max(FirstSlots, 2 * m_slots.size()), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        std::size_t slot = m_entries[index].hash & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = quint32(index + 1);
    }
}

void TextCounts::finish(const QStringList &words)
{
    m_slots = {};
    std::erase_if(m_entries, [&](const Entry &entry) { return words.contains(entry.text); });
    m_entries.shrink_to_fit();
}

QStringList TextCounts::keys() const
{
    QStringList texts;
    texts.reserve(size());
    for (const Entry &entry : m_entries)
        texts << entry.text.toString();
    std::ranges::sort(texts);
    return texts;
}

} // namespace qd::exchange
