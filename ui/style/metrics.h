// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes in px at 96 dpi and 100 % zoom. Use them through Theme::px, which knows the zoom.
namespace qd::ui::metrics {

inline constexpr int caption = 11; ///< text sizes
inline constexpr int secondary = 12;
inline constexpr int body = 13;
inline constexpr int quote = 15;
inline constexpr int title = 20;

inline constexpr int pageMargin = 24;
inline constexpr int inspectorMargin = 16;
inline constexpr int gap = 8; ///< between buttons
inline constexpr int radius = 4;
inline constexpr int dialogRadius = 6;

inline constexpr int menuHeight = 28;
inline constexpr int headerHeight = 48;
inline constexpr int titleBarHeight = 64;
inline constexpr int toolRowHeight = 40;
inline constexpr int statusBarHeight = 24;
inline constexpr int sidebarWidth = 200;
inline constexpr int sidebarCollapsedWidth = 48;
inline constexpr int sidebarRow = 30;
inline constexpr int inspectorWidth = 300;

inline constexpr int tableRow = 28;
inline constexpr int tableHeader = 30;
inline constexpr int findingRow = 53;
inline constexpr int paletteRow = 32;
inline constexpr int cellPadding = 8;
inline constexpr int selectionBar = 3;

inline constexpr int button = 30;
inline constexpr int rowButton = 26;
inline constexpr int field = 30;
inline constexpr int chip = 20;
inline constexpr int badge = 16;
inline constexpr int banner = 40;

inline constexpr int iconInline = 16;
inline constexpr int iconSidebar = 18;
inline constexpr int iconCollapsed = 20;
inline constexpr int statusShape = 10;
inline constexpr int severityWidth = 14;
inline constexpr int severityHeight = 12;
inline constexpr int sparklineWidth = 150;
inline constexpr int sparklineHeight = 24;

inline constexpr int fadeMilliseconds = 120;

} // namespace qd::ui::metrics
