// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/drawingpage.h"

/// Drawings of several plots that are views of their pages.
namespace qd::ui {

DrawingPage::Kind capacityDrawing();

} // namespace qd::ui
