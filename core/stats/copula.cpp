// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/copula.h"

#include "stats/distributions.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <optional>

namespace qd::stats {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr double smallestPivot = 1e-10;

std::optional<CorrelationProblem> problemOf(std::span<const double> entries, std::size_t count)
{
    if (entries.size() != count * count)
        return CorrelationProblem::NotSquare;
    for (std::size_t row = 0; row < count; ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            const double entry = entries[row * count + column];
            const double mirrored = entries[column * count + row];
            if (!(std::abs(entry) <= 1) || !(std::abs(mirrored) <= 1) || (row == column && entry != 1))
                return CorrelationProblem::OutOfRange;
            if (std::abs(entry - mirrored) > 1e-12)
                return CorrelationProblem::NotSymmetric;
        }
    }
    return {};
}

} // namespace

std::variant<GaussianCopula, CorrelationProblem> GaussianCopula::of(std::span<const double> correlations,
                                                                    std::size_t count)
{
    if (const std::optional<CorrelationProblem> problem = problemOf(correlations, count))
        return *problem;
    const auto size = static_cast<Eigen::Index>(count);
    const Eigen::LLT<Matrix> decomposed(Eigen::Map<const Matrix>(correlations.data(), size, size));
    const Matrix lower = decomposed.matrixL();
    if (decomposed.info() != Eigen::Success || (size > 0 && lower.diagonal().minCoeff() < std::sqrt(smallestPivot)))
        return CorrelationProblem::NotPositiveDefinite;
    return GaussianCopula(count, std::vector<double>(lower.data(), lower.data() + lower.size()));
}

GaussianCopula GaussianCopula::independent(std::size_t count)
{
    return {count, {}};
}

std::vector<double> GaussianCopula::draw(Random &random) const
{
    std::vector<double> uniform(m_count);
    if (m_factor.empty()) {
        std::ranges::generate(uniform, [&random] { return random.uniform(); });
        return uniform;
    }
    std::vector<double> normal(m_count);
    std::ranges::generate(normal, [&random] { return random.normal(); });
    for (std::size_t row = 0; row < m_count; ++row) {
        double sum = 0;
        for (std::size_t column = 0; column <= row; ++column)
            sum += m_factor[row * m_count + column] * normal[column];
        uniform[row] = std::clamp(normalProbability(sum), 0x1p-53, 1 - 0x1p-53);
    }
    return uniform;
}

} // namespace qd::stats
