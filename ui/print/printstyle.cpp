// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printstyle.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qd::print {

namespace {

struct Face
{
    int quarterPoints;
    QFont::Weight weight;
    qreal leadingPoints;
};

/// In the order of TextStyle.
constexpr std::array<Face, 11> faces = {{
    {112, QFont::Bold, 34}, // CoverTitle
    {74, QFont::Bold, 24}, // Title
    {44, QFont::Bold, 15}, // Section
    {44, QFont::Normal, 15}, // Question
    {38, QFont::Normal, 13}, // Body
    {38, QFont::Bold, 13}, // BodyStrong
    {34, QFont::Normal, 11}, // Table
    {34, QFont::Bold, 11}, // TableStrong
    {30, QFont::Normal, 10.5}, // Furniture
    {30, QFont::Bold, 10.5}, // FurnitureStrong
    {52, QFont::Bold, 18}, // FactNumber
}};

struct Typeface
{
    QFont font;
    QFontMetricsF metrics;
};

QFont makeFont(const Face &face)
{
    QFont result;
    result.setFamilies({u"Noto Sans"_s, u"Noto Sans Math"_s});
    result.setPixelSize(face.quarterPoints);
    result.setWeight(face.weight);
    result.setHintingPreference(QFont::PreferNoHinting); // the screen's pixels must not move the line breaks
    return result;
}

const Typeface &typeface(TextStyle style)
{
    static const std::vector<Typeface> typefaces = [] {
        std::vector<Typeface> result;
        for (const Face &face : faces) {
            const QFont made = makeFont(face);
            result.push_back({made, QFontMetricsF(made)});
        }
        return result;
    }();
    return typefaces[static_cast<size_t>(style)];
}

} // namespace

const QFont &font(TextStyle style)
{
    return typeface(style).font;
}

const QFontMetricsF &metrics(TextStyle style)
{
    return typeface(style).metrics;
}

qreal leading(TextStyle style)
{
    return faces[static_cast<size_t>(style)].leadingPoints * 96 / 72;
}

qreal baseline(TextStyle style)
{
    const QFontMetricsF &face = metrics(style);
    return (leading(style) + (face.ascent() - face.descent()) / fontScale) / 2;
}

QColor colour(Tone tone, report::Ink ink)
{
    const bool mono = ink == report::Ink::Mono;
    switch (tone) {
    case Tone::Text:
        return mono ? QColor(0x00, 0x00, 0x00) : QColor(0x1A, 0x1F, 0x26);
    case Tone::Text2:
        return mono ? QColor(0x40, 0x40, 0x40) : QColor(0x47, 0x50, 0x5C);
    case Tone::Line:
        return mono ? QColor(0xD0, 0xD0, 0xD0) : QColor(0xDA, 0xDF, 0xE5);
    case Tone::Line2:
        return mono ? QColor(0xB0, 0xB0, 0xB0) : QColor(0xB5, 0xBD, 0xC7);
    case Tone::Band:
        return mono ? QColor(0xE8, 0xE8, 0xE8) : QColor(0xE8, 0xEC, 0xF0);
    case Tone::Actual:
        break;
    }
    return mono ? QColor(0x20, 0x20, 0x20) : QColor(0x2A, 0x31, 0x39);
}

} // namespace qd::print
