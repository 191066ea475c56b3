// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace qd {

/// The four states a reader must tell apart without colour: each has its own shape (circle, triangle, square, ring).
enum class Status : std::uint8_t {
    Ok, ///< on track, met, agreed
    Risk, ///< at risk, a guess, no date
    Off, ///< off track, missed, late
    None, ///< no data, undecidable, no answer
};

} // namespace qd
