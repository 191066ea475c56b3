// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"

#include <span>
#include <vector>

namespace qd {

/// Which edits can be undone and redone, read off the history. Undo and redo are rows of the history themselves,
/// so both survive a restart and nothing is ever deleted.
class UndoStack
{
public:
    UndoStack() = default;
    explicit UndoStack(std::span<const store::HistoryEntry> entries);

    /// Follows one more row of the history.
    void follow(const store::HistoryEntry &entry);
    const store::HistoryEntry *undoable() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    const store::HistoryEntry *redoable() const { return m_redo.empty() ? nullptr : &m_redo.back(); }

private:
    std::vector<store::HistoryEntry> m_undo;
    std::vector<store::HistoryEntry> m_redo;
};

} // namespace qd
