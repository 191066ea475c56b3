// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace qd::exchange {

/// A cell of a workbook's sheet as nearly all are written: <c r="D6" s="3" t="str"><f>A1*2</f><v>12</v></c>, with any
/// of these left out, or with <is><t>text</t></is> for its value; and nothing in it that XML has another way to say.
struct PlainCell
{
    std::string_view address;
    std::string_view style;
    std::string_view type;
    std::string_view value;
    std::string_view inlineText;
};

/// What stands before a plain cell, and the cell.
struct PlainCellAhead
{
    std::string_view before; ///< all there is when there is no cell
    std::string_view xml; ///< of the cell: well-formed in every encoding that contains ASCII
    PlainCell cell;
};

/// The first cell in \a xml that is plain and complete.
PlainCellAhead nextPlainCell(std::string_view xml);

} // namespace qd::exchange
