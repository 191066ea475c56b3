// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"
#include "report/datatable.h"

namespace qd::ui {

/// A chart as a page shows it, for the clipboard or a file.
struct ShownChart
{
    charts::Figure figure;
    report::DataTable rows; ///< the same as rows
};

} // namespace qd::ui
