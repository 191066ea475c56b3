// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <QStringList>

#include <cstdint>
#include <span>

/// What departments call the fields of a KPI in their headings.
namespace qd::exchange {

/// What the cells of a field look like.
enum class Holds : std::uint8_t {
    Number,
    Period,
    Text,
    Name, ///< text, mostly different from row to row
    Group, ///< text that repeats
    Code, ///< a key, of letters or digits
    Word, ///< one of a fixed list
};

struct KpiField
{
    const char *name; ///< as in Mapping
    Holds holds;
    const char *own; ///< the field's own words, lower case, "|" between
    const char *others; ///< words that probably mean it
};
std::span<const KpiField> kpiFields();

inline constexpr int OwnWord = 100;
inline constexpr int OtherWord = 80;
/// How well \a heading names \a field: 0 to 100; OwnWord and OtherWord when it is just that word.
int headingScore(const KpiField &field, const QString &heading);

/// Whether every cell of \a row that holds something names a field of \a type.
bool hasHeadings(const RecordType &type, const QStringList &row);
/// The fields of \a type in the order in which tables of the program show them: what it is called first, long texts
/// last, no ids, codes and positions.
std::vector<const Field *> usualColumns(const RecordType &type);

/// Whether \a heading says that its cells are keys: "program_id".
bool isKeyHeading(const QString &heading);

/// The field of \a type that \a heading names; \a sure is false for a word that probably means it.
const Field *fieldFor(const RecordType &type, const QString &heading, bool &sure);

/// The letters and digits of \a text, in one case: "Needed by:" and "neededBy" are alike.
QString letters(const QString &text);

/// "planned_FTEs-1" as words: "planned ftes 1".
QString plainHeading(const QString &heading);

} // namespace qd::exchange
