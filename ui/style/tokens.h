// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QColor>

namespace qd::ui {

/// Every colour of the program, named by its use. There are two instances: light and dark.
struct Tokens
{
    QColor window; ///< menu, header, sidebar, inspector, status bar
    QColor page; ///< content, fields
    QColor sunken; ///< table and group headers, totals
    QColor hover; ///< row or button under the pointer
    QColor sel; ///< selection, always together with the 3 px bar
    QColor line; ///< hairlines
    QColor line2; ///< borders of floating things, axes
    QColor ctrl; ///< borders of buttons and fields
    QColor text;
    QColor text2; ///< secondary text
    QColor text3; ///< captions, disabled text
    QColor accent; ///< primary button, focus, links
    QColor accent2; ///< primary button under the pointer
    QColor onaccent; ///< text on accent
    QColor ok;
    QColor risk;
    QColor off;
    QColor none;
    QColor okT; ///< the four tints fill cells and chips; noneT is the inactive selection, too
    QColor riskT;
    QColor offT;
    QColor noneT;
    QColor ac; ///< actual values, marks
    QColor py; ///< previous year, quiet bars
    QColor band; ///< the normal range
    QColor tip; ///< tooltip
    QColor ontip; ///< text on the tooltip

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

/// A token whose value depends on the theme, for things that are painted later.
using Token = QColor Tokens::*;

constexpr QColor colour(int rgb)
{
    return QColor((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff);
}

inline constexpr Tokens lightTokens{
    .window = colour(0xF2F4F6),
    .page = colour(0xFFFFFF),
    .sunken = colour(0xF7F8FA),
    .hover = colour(0xE4E9EE),
    .sel = colour(0xD9ECEE),
    .line = colour(0xDADFE5),
    .line2 = colour(0xB5BDC7),
    .ctrl = colour(0x828C99),
    .text = colour(0x1A1F26),
    .text2 = colour(0x47505C),
    .text3 = colour(0x5E6875),
    .accent = colour(0x0B6670),
    .accent2 = colour(0x084F57),
    .onaccent = colour(0xFFFFFF),
    .ok = colour(0x1D4E89),
    .risk = colour(0xA65E00),
    .off = colour(0xA4133C),
    .none = colour(0x595959),
    .okT = colour(0xE6EDF6),
    .riskT = colour(0xFBEFDD),
    .offT = colour(0xFAE6EA),
    .noneT = colour(0xEEEFF1),
    .ac = colour(0x2A3139),
    .py = colour(0x87909D),
    .band = colour(0xE8ECF0),
    .tip = colour(0x1A1F26),
    .ontip = colour(0xFFFFFF),
};

inline constexpr Tokens darkTokens{
    .window = colour(0x15181C),
    .page = colour(0x1C2026),
    .sunken = colour(0x181B20),
    .hover = colour(0x272D35),
    .sel = colour(0x1B3A40),
    .line = colour(0x323942),
    .line2 = colour(0x4B545F),
    .ctrl = colour(0x77818E),
    .text = colour(0xE7EAEE),
    .text2 = colour(0xB9C1CB),
    .text3 = colour(0xA0AAB5),
    .accent = colour(0x5CC3CC),
    .accent2 = colour(0x82D5DC),
    .onaccent = colour(0x0E1A1C),
    .ok = colour(0x7FB2F0),
    .risk = colour(0xF5B84F),
    .off = colour(0xFF6E85),
    .none = colour(0xA9B1BB),
    .okT = colour(0x1F2F45),
    .riskT = colour(0x3B2E18),
    .offT = colour(0x43222B),
    .noneT = colour(0x2A3038),
    .ac = colour(0xDDE2E8),
    .py = colour(0x66707C),
    .band = colour(0x2A3139),
    .tip = colour(0xE7EAEE),
    .ontip = colour(0x15181C),
};

/// The verdict colour of \a status; a shape or a word goes with it, always.
constexpr const QColor &statusColour(Status status, const Tokens &tokens)
{
    switch (status) {
    case Status::Ok:
        return tokens.ok;
    case Status::Risk:
        return tokens.risk;
    case Status::Off:
        return tokens.off;
    case Status::None:
        break;
    }
    return tokens.none;
}

} // namespace qd::ui
