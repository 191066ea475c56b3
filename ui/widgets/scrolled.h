// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace qd::ui {

/// A frameless area in which \a view, which it owns, scrolls on the ground of its page.
QScrollArea *scrolled(QWidget *view);

} // namespace qd::ui
