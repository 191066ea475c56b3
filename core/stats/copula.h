// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/random.h"

#include <cstddef>
#include <span>
#include <variant>
#include <vector>

/// Numbers that are drawn together: a Gaussian copula joins any distributions by the correlation of normal scores.
namespace qd::stats {

/// Why a matrix is no correlation matrix to draw with.
enum class CorrelationProblem {
    NotSquare, ///< its length is not the square of the count
    OutOfRange, ///< a diagonal other than 1, or an entry that is not within -1 and 1
    NotSymmetric,
    NotPositiveDefinite, ///< the correlations contradict each other, or one variable is an exact copy of others
};

class GaussianCopula
{
public:
    /// \a correlations row by row. Entries are those of the normal scores; the ranks' are slightly smaller:
    /// rho_s = 6 / pi asin(rho / 2).
    static std::variant<GaussianCopula, CorrelationProblem> of(std::span<const double> correlations, std::size_t count);
    static GaussianCopula independent(std::size_t count);

    std::size_t count() const { return m_count; }
    /// One row of uniform numbers, above 0 and below 1; put them into quantile functions.
    std::vector<double> draw(Random &random) const;

private:
    GaussianCopula(std::size_t count, std::vector<double> factor)
        : m_count(count)
        , m_factor(std::move(factor))
    {
    }

    std::size_t m_count;
    std::vector<double> m_factor; ///< lower triangle of Cholesky, row by row; empty when independent
};

} // namespace qd::stats
