// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/datatable.h"

#include <QString>

#include <vector>

/// How cells travel between tables and spreadsheets: tabs and line ends, quotes around what contains them.
namespace qd::ui {

std::vector<std::vector<QString>> clipboardCells(const QString &text);
/// What a spreadsheet would take for a formula stands behind an apostrophe, see exchange::guarded.
QString clipboardText(const std::vector<std::vector<QString>> &cells);
/// Puts \a cells on the clipboard as text for spreadsheets and as a table for letters and slides.
void copyCells(const std::vector<std::vector<QString>> &cells);
/// What a chart shows, with its headings; numbers as exact as they are known.
std::vector<std::vector<QString>> cellsOf(const report::DataTable &data);
void copyData(const report::DataTable &data);

} // namespace qd::ui
