// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/undostack.h"

namespace qd {

UndoStack::UndoStack(std::span<const store::HistoryEntry> entries)
{
    for (const store::HistoryEntry &entry : entries)
        follow(entry);
}

void UndoStack::follow(const store::HistoryEntry &entry)
{
    const auto move = [](auto &from, auto &to) {
        if (from.empty())
            return;
        to.push_back(std::move(from.back()));
        from.pop_back();
    };
    switch (entry.kind) {
    case store::HistoryKind::Edit:
        if (entry.subject == entry.id)
            return; // the founding of the document cannot be undone
        m_undo.push_back(entry);
        m_redo.clear();
        break;
    case store::HistoryKind::Undo:
        move(m_undo, m_redo);
        break;
    case store::HistoryKind::Redo:
        move(m_redo, m_undo);
        break;
    case store::HistoryKind::RestorePoint:
        break;
    }
}

} // namespace qd
