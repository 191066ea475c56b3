// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd::ui {

class Theme;

/// The application's style sheet for \a theme: buttons, fields, tooltips, splitters and scroll bars only.
QString styleSheet(const Theme &theme);

} // namespace qd::ui
