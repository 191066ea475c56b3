// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/drawingpage.h"

/// The drawings of the whole review that are views of a page.
namespace qd::ui {

/// Which objective is measured by which KPI, and who answers for it.
DrawingPage::Kind alignmentDrawing();
/// What departments have accepted beside what they have.
DrawingPage::Kind loadDrawing();
/// Open promises by how late they are.
DrawingPage::Kind ageingDrawing();

} // namespace qd::ui
