// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QColor line2; ///< axis
    QColor ac; ///< actual values, limits
    QColor py; ///< previous year
    QColor band; ///< normal range
    QColor accent; ///< point cursor
    QColor ok;
    QColor risk;
    QColor off; ///< also the target
    QColor none;
    QStringList fontFamilies{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math")};
    double targetWidth = 2;
    bool mono = false; ///< for paper without colour: target and marks in ink
    int axisPx = 11;
    int labelPx = 12;
};

} // namespace qd::charts
