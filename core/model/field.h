// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace qd {

/// How a field is shown, edited and checked. What it stores follows from its member's type.
enum class FieldKind : std::uint8_t {
    Id, ///< identity of the record itself
    Reference, ///< identity of another record
    Text, ///< one line
    LongText, ///< several lines
    Number, ///< real number, in the record's unit where it has one
    Integer,
    Token, ///< one of a fixed list of words
    Unit, ///< symbol of a unit of measure
    Date, ///< Julian day
    Instant, ///< UTC, ISO 8601
};

/// One word of a fixed list: what is stored, and what is shown (translated with Tr::tr).
struct Token
{
    const char *token;
    const char *label;
};

enum class Presence : std::uint8_t { Required, Optional };
enum class Part : std::uint8_t { Key, Content };

/// What every other part of the program knows about one member of a record: the store its column, JSON its key,
/// forms and tables its label, editor and help.
struct Field
{
    const char *name; ///< column = JSON key = member name
    const char *label; ///< QT_TRANSLATE_NOOP("qd", …)
    const char *help; ///< one sentence, QT_TRANSLATE_NOOP("qd", …)
    FieldKind kind;
    Presence presence;
    Part part;
    std::span<const Token> tokens; ///< of a Token field
    const char *target; ///< table that a Reference points to
    Value (*get)(const void *record);
    /// False when \a value cannot be this member's value; the record is then unchanged.
    bool (*set)(void *record, const Value &value);

    bool isKey() const { return part == Part::Key; }
    bool isRequired() const { return presence == Presence::Required; }
};

/// The part of a review that a record belongs to: pages of the window are made of them.
enum class Section : std::uint8_t {
    None, ///< has an editor of its own
    Organisation,
    Cycle,
    Objectives,
    HandOffs,
    Processes,
    Signals,
    Session,
    Commitments,
};

/// One record type: its table and its members in column order, keys first.
struct RecordType
{
    const char *table;
    const char *label; ///< one of them: "KPI"
    const char *plural; ///< the page or sheet: "KPIs"
    std::vector<Field> fields;
    Section section = Section::None;

    const Field *field(const QString &name) const;
    std::size_t keyCount() const;
};

/// Longest text a field takes; a paste of a whole book is refused instead of freezing the window.
inline constexpr qsizetype MaxTextLength = 10'000;

/// Why \a value cannot be stored in \a field (translated, with the next step), or an empty string.
QString problemWith(const Field &field, const Value &value);

} // namespace qd
