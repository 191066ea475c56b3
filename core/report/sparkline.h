// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chartspec.h"

namespace qd::report {

/// A row of values over time, small enough for a table cell or a box.
struct Sparkline
{
    std::vector<std::optional<double>> values = {};
    std::optional<ChartBand> band = {};
    std::optional<double> target = {};
    std::optional<Status> last = {}; ///< shape of the last point
};

} // namespace qd::report
