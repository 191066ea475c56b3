// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/series.h"

#include <algorithm>

namespace qd::stats {

std::size_t valueCount(Values values)
{
    return static_cast<std::size_t>(std::ranges::count_if(values, isValue));
}

std::vector<double> existingValues(Values values)
{
    std::vector<double> result;
    result.reserve(values.size());
    for (const std::optional<double> &value : values) {
        if (isValue(value))
            result.push_back(*value);
    }
    return result;
}

Values leadingValues(Values values, std::size_t count)
{
    std::size_t seen = 0;
    std::size_t periods = 0;
    while (periods < values.size() && seen < count)
        seen += isValue(values[periods++]) ? 1 : 0;
    return values.first(periods);
}

} // namespace qd::stats
