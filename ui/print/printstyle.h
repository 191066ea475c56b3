// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>

#include <cstdint>

/// Measures of the printed page. Lengths are pixels at 96 dpi, whatever the device.
namespace qd::print {

constexpr qreal mm(qreal value)
{
    return value * 96.0 / 25.4;
}

/// The box that fits A4 and Letter with 18 mm margins, so that both break alike.
constexpr qreal contentWidth = mm(174);
constexpr qreal contentHeight = mm(243);

enum class TextStyle : std::uint8_t {
    CoverTitle,
    Title,
    Section,
    Question,
    Body,
    BodyStrong,
    Table,
    TableStrong,
    Furniture,
    FurnitureStrong,
    FactNumber,
};

/// What ink is for, not which colour it has.
enum class Tone : std::uint8_t { Text, Text2, Line, Line2, Band, Actual };

/// Fonts are set in quarter points (288 dpi) so that 9.5 pt is a whole pixel size on every device.
constexpr qreal fontScale = 3;

const QFont &font(TextStyle style);
/// Metrics of font(style): divide by fontScale.
const QFontMetricsF &metrics(TextStyle style);
/// Height of one line.
qreal leading(TextStyle style);
/// From the top of a line to its baseline.
qreal baseline(TextStyle style);
QColor colour(Tone tone, report::Ink ink);

} // namespace qd::print
