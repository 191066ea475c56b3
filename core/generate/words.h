// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

#include <span>

/// The words that made-up companies are described with.
namespace qd::generate {

/// What a department measures.
struct MeasureWords
{
    const char *name;
    const char *unit;
    Direction direction;
    Accumulation accumulation;
};

std::span<const char *const> functions();
std::span<const char *const> places();
std::span<const char *const> regions();
std::span<const char *const> familyNames();
std::span<const char *const> verbs();
std::span<const char *const> objects(); ///< two words each
std::span<const char *const> subjects(); ///< single words for what people hear
std::span<const MeasureWords> measureWords();

inline QString word(std::span<const char *const> words, std::size_t place)
{
    return QString::fromLatin1(words[place % words.size()]);
}

} // namespace qd::generate
