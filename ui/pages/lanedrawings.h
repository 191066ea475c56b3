// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/drawingpage.h"

/// The drawings of boxes in lanes that are views of a page.
namespace qd::ui {

/// How the work of one workflow crosses departments.
DrawingPage::Kind lanesDrawing();
/// What is due when and what waits for what, of all or of one department, and what decides when an objective or an
/// initiative can end.
DrawingPage::Kind timelineDrawing();

} // namespace qd::ui
