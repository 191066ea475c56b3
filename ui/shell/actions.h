// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace qd::ui {

/// Which menu an action stands in.
enum class Menu : std::uint8_t { File, Edit, View, Cycle, Map, Disconnects, Session, Help };

/// Where its shortcut works: everywhere in the window, or only while the list of disconnects, the map, the list of
/// inputs or the session has the focus (single letters must not swallow typing), or everywhere on the page Map.
enum class Reach : std::uint8_t { Window, FindingList, Map, MapPage, Inputs, Session };

/// Everything that can be commanded, described once: menus, shortcuts, palette, `quarterdeck actions` come from it.
struct ActionInfo
{
    const char *id; ///< stable
    Menu menu;
    const char *text; ///< title case, QT_TRANSLATE_NOOP("qd", …)
    const char *help; ///< one sentence, QT_TRANSLATE_NOOP("qd", …)
    const char *icon;
    const char *shortcuts; ///< portable text, "; " between two
    Reach reach = Reach::Window;
    bool separatorBefore = false;
};

std::span<const ActionInfo> actionList();
std::vector<QKeySequence> shortcutsOf(const ActionInfo &info);
/// The heading of \a menu, with its mnemonic.
QString menuTitle(Menu menu);
/// The pages of the window, by the commands that show them.
QStringList pageNames();

} // namespace qd::ui
