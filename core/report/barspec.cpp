// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/barspec.h"

#include <algorithm>

namespace qd::report {

void describeRows(BarSpec &spec)
{
    spec.description = spec.title + u'.';
    for (const BarRow &row : spec.rows)
        spec.description += u' ' + row.reading;
}

void fitScale(BarSpec &spec)
{
    spec.from = 0;
    spec.to = 0;
    const auto include = [&](double value) {
        spec.from = std::min(spec.from, value);
        spec.to = std::max(spec.to, value);
    };
    for (const BarRow &row : spec.rows) {
        for (const BarPart &part : row.parts) {
            include(part.from);
            include(part.to);
        }
        if (row.reference)
            include(*row.reference);
    }
    for (const BarLine &line : spec.lines)
        include(line.value);
    if (spec.from == spec.to)
        spec.to = spec.from + 1;
}

} // namespace qd::report
