// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page.h"
#include "print/textflow.h"

#include <optional>

namespace qd::print {

enum class Bond : std::uint8_t {
    None,
    Soft, ///< stays with the next slab when all that hangs together fits on a page
    Hard, ///< stays with the next slab
};

enum class Align : std::uint8_t { Start, Centre, End };

/// A piece of a block that is not split. Coordinates of its items start at its own top.
struct Slab
{
    std::vector<Item> items;
    qreal before = 0; ///< space above; the larger of this and the predecessor's after counts, none at the top of a page
    qreal height = 0;
    qreal after = 0;
    Bond bond = Bond::None;
    int block = -1;
    int header = -1; ///< index of the table header to repeat when a page starts here
    int group = -1; ///< index of the group header to repeat
    bool startsPage = false;
    bool closesUp = false; ///< only its own after counts: a line above a title stands close to it
    std::optional<Destination> destination;

    /// Sets \a lines below the present content, aligned in the \a width at \a left; the height grows.
    void addLines(const QStringList &lines, TextStyle style, qreal left, qreal width, Tone tone = Tone::Text,
                  Align align = Align::Start);
    /// A rule of \a thickness over the full width at the present height, which grows by it.
    void addRule(qreal thickness, Tone tone);
};

/// Everything that is to be set, in order, and the table headers that may be repeated.
struct Slabs
{
    std::vector<Slab> flow;
    std::vector<Slab> running;
};

/// Sets \a lines from the top of \a column on; returns where they end.
qreal placeLines(std::vector<Item> &items, const QStringList &lines, TextStyle style, const QRectF &column, Tone tone,
                 Align align);

} // namespace qd::print
