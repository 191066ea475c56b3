// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QColor>
#include <QStringList>

namespace qd::charts {

/// The colours, fonts and sizes of a chart, by the names of the colour tokens. Sizes are pixels at 96 dpi.
struct ChartTheme
{
    QColor page;
    QColor text;
    QColor text2;
    QColor text3;
    QColor line; ///< hairlines
    QColor line2; ///< axis
    QColor ac; ///< actual values, limits
    QColor py; ///< previous year
    QColor band; ///< normal range
    QColor accent; ///< point cursor
    QColor ok;
    QColor risk;
    QColor off; ///< also the target
    QColor none;
    QColor offT; ///< behind an exception
    QStringList fontFamilies{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math")};
    double targetWidth = 2;
    bool mono = false; ///< for paper without colour: target and marks in ink
    int axisPx = 11;
    int labelPx = 12;
    int titlePx = 15;
};

/// The colour of \a status, which its shape always goes with.
QColor statusColor(Status status, const ChartTheme &theme);
/// Between \a a and \a b, \a share of the way.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace qd::charts
