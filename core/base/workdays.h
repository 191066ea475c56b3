// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace qd {

/// Working days, Monday to Friday, after \a from up to and including \a to; 0 when \a to is not later.
inline int workingDays(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    const auto days = int(from.daysTo(to));
    int count = days / 7 * 5;
    for (int day = days / 7 * 7 + 1; day <= days; ++day)
        count += from.addDays(day).dayOfWeek() <= Qt::Friday ? 1 : 0;
    return count;
}

/// The day that lies \a days working days after \a from.
inline QDate addWorkingDays(QDate from, int days)
{
    while (days > 0) {
        from = from.addDays(1);
        days -= from.dayOfWeek() <= Qt::Friday ? 1 : 0;
    }
    return from;
}

} // namespace qd
