// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge.h"
#include "report/outline.h"
#include "report/wording.h"

namespace qd::ui {

/// What a person decides about another document, entry by entry.
class MergeChoice
{
public:
    explicit MergeChoice(std::vector<MergeEntry> entries)
        : m_entries(std::move(entries))
        , m_decided(m_entries.size())
    {
    }

    const std::vector<MergeEntry> &entries() const { return m_entries; }
    /// Whether theirs is taken, for each entry.
    std::vector<bool> choices() const;
    /// Both sides changed it and nobody has decided yet.
    bool isOpen(std::size_t entry) const;
    int openCount() const;
    void choose(std::size_t entry, bool theirs) { m_decided[entry] = theirs; }
    void chooseOpen(bool theirs);

private:
    std::vector<MergeEntry> m_entries;
    std::vector<std::optional<bool>> m_decided;
};

enum class MergeColumn : std::uint8_t { What, Common, Theirs, Ours, Verdict, Result };

/// Every entry under its kind of record. The id of a row is the number of its entry from 1.
report::Outline mergeOutline(const MergeChoice &choice, const Plan &ours, const Plan &theirs,
                             const report::Wording &wording);

} // namespace qd::ui
