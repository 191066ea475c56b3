// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace qd::ui {

/// Gives the keyboard to what \a area is mainly about, a list, table or drawing: its keys work as soon as it is there.
void focusMainView(QWidget &area);

} // namespace qd::ui
