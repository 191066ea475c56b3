// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/drawingpage.h"

/// The grids, crosses and ladders of the whole review that are views of a page.
namespace qd::ui {

/// Which department carries which aim of the company, and where none does.
DrawingPage::Kind coverageDrawing();
/// Themes, objectives, initiatives and KPIs, and what belongs to what.
DrawingPage::Kind crossDrawing();
/// What must hold for the plan, and how far it may be off.
DrawingPage::Kind ladderDrawing();
/// What two departments need from each other, and what both say.
DrawingPage::Kind pairDrawing();

} // namespace qd::ui
