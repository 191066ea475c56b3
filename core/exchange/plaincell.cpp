// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plaincell.h"

#include <array>
#include <cstring>

namespace qd::exchange {

namespace {

/// Characters that mean themselves everywhere, in attributes and between tags.
constexpr auto IsPlain = [] {
    std::array<bool, 256> plain{};
    for (std::size_t character = ' '; character <= '~'; ++character)
        plain[character] = std::string_view("\"&<>").find(char(character)) == std::string_view::npos;
    return plain;
}();

/// The length is a constant, so that no function is called for a few characters.
template<std::size_t Size>
bool skip(std::string_view &xml, const char (&expected)[Size])
{
    constexpr std::size_t Length = Size - 1;
    if (xml.size() < Length || std::memcmp(xml.data(), expected, Length) != 0)
        return false;
    xml.remove_prefix(Length);
    return true;
}

/// Whether \a xml goes on with plain text between \a opening and \a closing, which becomes \a text, or without it.
template<std::size_t Opening, std::size_t Closing>
bool takeOptional(std::string_view &xml, const char (&opening)[Opening], const char (&closing)[Closing],
                  std::string_view &text)
{
    if (!skip(xml, opening))
        return true;
    std::size_t length = 0;
    while (length < xml.size() && IsPlain[static_cast<unsigned char>(xml[length])])
        ++length;
    text = xml.substr(0, length);
    xml.remove_prefix(length);
    return skip(xml, closing);
}

/// Takes the plain cell at the beginning of \a xml, if there is one, off it.
bool takeCell(std::string_view &xml, PlainCell &cell)
{
    std::string_view formula;
    return skip(xml, "<c") && takeOptional(xml, " r=\"", "\"", cell.address)
        && takeOptional(xml, " s=\"", "\"", cell.style) && takeOptional(xml, " t=\"", "\"", cell.type)
        && (skip(xml, "/>")
            || (skip(xml, ">") && takeOptional(xml, "<f>", "</f>", formula)
                && takeOptional(xml, "<v>", "</v>", cell.value)
                && takeOptional(xml, "<is><t>", "</t></is>", cell.inlineText) && skip(xml, "</c>")));
}

} // namespace

PlainCellAhead nextPlainCell(std::string_view xml)
{
    for (std::size_t place = 0; (place = xml.find("<c ", place)) < xml.size(); ++place) {
        PlainCell cell;
        std::string_view rest = xml.substr(place);
        if (takeCell(rest, cell))
            return {xml.substr(0, place), xml.substr(place, xml.size() - place - rest.size()), cell};
    }
    return {xml, {}, {}};
}

} // namespace qd::exchange
