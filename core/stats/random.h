// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace qd::stats {

/// Random numbers that are the same on every machine: xoshiro256** 1.0 (Blackman & Vigna, "Scrambled Linear
/// Pseudorandom Number Generators", 2021), its state filled from a seed by SplitMix64 as its authors recommend.
/// No distribution of the standard library is used: each library draws its own numbers.
class Random
{
public:
    explicit Random(std::uint64_t seed);
    explicit Random(const std::array<std::uint64_t, 4> &state)
        : m_state(state)
    {
    } ///< not all zero

    std::uint64_t next();
    /// Above 0 and below 1, in the middles of 2^52 equal steps.
    double uniform();
    /// Standard normal, by the quantile function: one uniform number each.
    double normal();

private:
    std::array<std::uint64_t, 4> m_state;
};

/// The generator that fills the state (Steele, Lea & Flood 2014); \a state goes on to the next number.
std::uint64_t splitMix(std::uint64_t &state);

} // namespace qd::stats
