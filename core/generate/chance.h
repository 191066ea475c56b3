// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/random.h"

#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace qd::generate {

/// Random choices from numbers that are the same on every machine.
class Chance
{
public:
    /// A stream of its own for each \a concern: what one part draws changes nothing in another.
    Chance(std::uint64_t seed, std::string_view concern)
        : m_random(mixed(seed, concern))
    {
    }

    double uniform() { return m_random.uniform(); }
    double uniform(double from, double to) { return from + (to - from) * m_random.uniform(); }
    double normal() { return m_random.normal(); }
    bool happens(double probability) { return m_random.uniform() < probability; }
    /// 0 to \a count - 1; 0 when there is nothing to choose from.
    std::size_t below(std::size_t count) { return std::size_t(m_random.uniform() * double(count)); }
    int between(int from, int to) { return from + int(below(std::size_t(to - from + 1))); }
    /// Student's t with four degrees of freedom, scaled to a variance of 1.
    double heavyTailed();
    /// A lognormal variable of shape 0.5, shifted and scaled to mean 0 and variance 1.
    double skewed();

    template<typename Value>
    void shuffle(std::vector<Value> &values)
    {
        for (std::size_t left = values.size(); left > 1; --left)
            std::swap(values[left - 1], values[below(left)]);
    }

private:
    /// FNV-1a over the name, so that streams do not depend on the order in which they are made.
    static std::uint64_t mixed(std::uint64_t seed, std::string_view concern)
    {
        std::uint64_t hash = 0xcbf29ce484222325;
        for (const char letter : concern)
            hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
        std::uint64_t state = seed ^ hash;
        return stats::splitMix(state);
    }

    stats::Random m_random;
};

inline double Chance::heavyTailed()
{
    const double chiSquare = -2 * std::log(uniform() * uniform()); // of four degrees of freedom
    return normal() / std::sqrt(chiSquare / 4) / std::sqrt(2.0);
}

inline double Chance::skewed()
{
    constexpr double shape = 0.5;
    const double mean = std::exp(shape * shape / 2);
    const double deviation = mean * std::sqrt(std::exp(shape * shape) - 1);
    return (std::exp(shape * normal()) - mean) / deviation;
}

} // namespace qd::generate
