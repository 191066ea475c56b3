// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttheme.h"

namespace qd::charts {

QColor statusColor(Status status, const ChartTheme &theme)
{
    if (theme.mono)
        return theme.text;
    switch (status) {
    case Status::Ok:
        return theme.ok;
    case Status::Risk:
        return theme.risk;
    case Status::Off:
        return theme.off;
    case Status::None:
        return theme.none;
    }
    return theme.none;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](float from, float to) { return from + (to - from) * float(share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

} // namespace qd::charts
