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
    QColor sel; ///< crosshair
    QColor riskT; ///< the tints fill cells
    QColor offT;
    QColor noneT;
    QStringList fontFamilies{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math")};
    double targetWidth = 2;
    bool mono = false; ///< for paper without colour: target and marks in ink
    int axisPx = 11;
    int labelPx = 12;

    /// \a size, in px at 100 %, at the zoom that the sizes of the letters have.
    double px(double size) const { return size * labelPx / 12; }
    const QColor &verdict(Status status) const
    {
        return status == Status::Ok ? ok : status == Status::Risk ? risk : status == Status::Off ? off : none;
    }
};

} // namespace qd::charts
