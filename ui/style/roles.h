// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QMetaType>
#include <QtCore/qnamespace.h>

#include <optional>
#include <vector>

namespace qd::ui {

/// How much a finding matters. Not a status: painted as bars in ink, never in a verdict colour.
enum class Severity : std::uint8_t { Note = 1, Medium = 2, High = 3 };

/// The small chart of a table cell: the normal range, the values, and the verdict on the last one.
struct Sparkline
{
    std::vector<double> values; ///< oldest first; NaN leaves a gap
    std::optional<double> lower; ///< the normal range is painted when both limits are there
    std::optional<double> upper;
    Status status = Status::None;
};

/// Several statuses of one thing, the oldest first.
struct Shapes
{
    std::vector<Status> list;
};

/// A number against what there is of it.
struct Gauge
{
    double value = 0;
    double limit = 0;
};

/// What the small picture of a finding shows.
enum class GlyphKind : std::uint8_t { Dates, Circle, Load, Queue, Silence, Parts, Figures, Beyond, Beneath };

/// One kind of disconnect as a picture, with the numbers that it needs.
struct Glyph
{
    GlyphKind kind = GlyphKind::Dates;
    double share = 1; ///< of a load
    int part = 0; ///< of a queue or of parts
    int whole = 0;
};

/// What models tell TableDelegate (T), FindingDelegate (F) and tree or list users of them, beside the roles of Qt.
/// Numbers are right-aligned by Qt::TextAlignmentRole.
enum Role : int {
    StatusRole =
        Qt::UserRole + 256, ///< T: qd::Status as int: its shape stands before the text of DisplayRole (the word)
    SparklineRole, ///< T: Sparkline, fills the cell instead of text
    SeverityRole, ///< T, F: Severity as int: three bars before the text
    ExhibitRole, ///< T, F: QString such as "E1", before the text (T) or the second line (F); a link in tables
    DetailRole, ///< F: QString, the second line (departments); T: quieter, after the text
    NumberRole, ///< F: QString, the one number of the row, bold at the right; in group rows the count (T, F)
    GroupRole, ///< T, F: bool, the row is a group heading; a table paints the text of the first column
    SecondaryRole, ///< T: bool, text2 at 12 px (right-aligned cells keep 13, so that digits line up)
    EmphasisRole, ///< T: bool, bold
    GlyphRole, ///< F: Glyph, before the number where the row has room
    ShapesRole, ///< T: Shapes before the text
    GaugeRole, ///< T: Gauge, a bar with a mark at the limit before the text
};

} // namespace qd::ui

Q_DECLARE_METATYPE(qd::ui::Sparkline)
Q_DECLARE_METATYPE(qd::ui::Glyph)
Q_DECLARE_METATYPE(qd::ui::Shapes)
Q_DECLARE_METATYPE(qd::ui::Gauge)
