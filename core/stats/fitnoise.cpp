// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/fitnoise.h"

#include "stats/persistence.h"

#include <Eigen/QR>

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::stats {

namespace {

/// What the residuals show grows with phi and hardly bends between these.
constexpr std::array phis{0.0, 0.3, 0.6, 0.8, phiOfGaps.most};

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr double exact = 1e-9; // share of the noise that a residual keeps: below, the fit passes through the value

/// The columns of the fit: a trend, and one a time of year that the baseline has.
struct Columns
{
    std::vector<Eigen::Index> ofTime; ///< -1: none
    Eigen::Index count = 1;
    double middle = 0;

    Columns(Values baseline, std::size_t periods)
        : ofTime(periods, -1)
        , middle((static_cast<double>(baseline.size()) - 1) / 2)
    {
        for (std::size_t i = 0; i < baseline.size(); ++i) {
            if (isValue(baseline[i]) && ofTime[i % periods] < 0)
                ofTime[i % periods] = count++;
        }
    }

    bool know(std::size_t index) const { return ofTime[index % ofTime.size()] >= 0; }
    void fill(Matrix &design, std::size_t index) const
    {
        const auto row = static_cast<Eigen::Index>(index);
        design(row, 0) = (static_cast<double>(index) - middle) / std::max(middle, 1.0);
        design(row, ofTime[index % ofTime.size()]) = 1;
    }
};

/// What was put into the fit of \a basis: its rows up to \a baseline, nothing after them.
Matrix fitted(const Eigen::Map<const Matrix> &basis, std::size_t baseline)
{
    Matrix rows = basis;
    rows.bottomRows(rows.rows() - static_cast<Eigen::Index>(baseline)).setZero();
    return rows;
}

/// The correlations between all periods times \a columns, in two walks through time.
Matrix carried(const Matrix &columns, double phi)
{
    Matrix forwards = columns;
    Matrix backwards = columns;
    for (Eigen::Index row = 1; row < columns.rows(); ++row)
        forwards.row(row) += phi * forwards.row(row - 1);
    for (Eigen::Index row = columns.rows() - 2; row >= 0; --row)
        backwards.row(row) += phi * backwards.row(row + 1);
    return forwards + backwards - columns;
}

/// Covariances of residuals when the noise has phi.
class Covariances
{
public:
    Covariances(const Eigen::Map<const Matrix> &basis, std::size_t baseline, double phi)
        : m_basis(basis)
        , m_phi(phi)
    {
        const Matrix rows = fitted(basis, baseline);
        m_reach = carried(rows, phi);
        m_inner = rows.transpose() * m_reach;
        m_turned = basis * m_inner;
    }

    double of(std::size_t first, std::size_t second) const
    {
        const auto one = static_cast<Eigen::Index>(first);
        const auto other = static_cast<Eigen::Index>(second);
        return std::pow(m_phi, std::abs(static_cast<double>(one - other))) - m_basis.row(one).dot(m_reach.row(other))
            - m_basis.row(other).dot(m_reach.row(one)) + m_basis.row(one).dot(m_turned.row(other));
    }

private:
    const Eigen::Map<const Matrix> m_basis;
    double m_phi;
    Matrix m_reach; ///< the basis as far as it was fitted, carried on
    Matrix m_inner;
    Matrix m_turned;
};

Eigen::Map<const Matrix> basisIn(const std::vector<double> &values, int columns)
{
    const auto width = static_cast<Eigen::Index>(columns);
    return {values.data(), width > 0 ? static_cast<Eigen::Index>(values.size()) / width : 0, width};
}

} // namespace

FitNoise::FitNoise(Values values, const Seasonality &seasonality, std::size_t baselinePeriods)
    : m_baselinePeriods(std::min(baselinePeriods, values.size()))
    , m_scale(values.size(), 0)
{
    const Columns columns(values.first(m_baselinePeriods), static_cast<std::size_t>(std::max(1, seasonality.periods)));
    m_coefficients = static_cast<int>(columns.count);
    Matrix design = Matrix::Zero(static_cast<Eigen::Index>(values.size()), columns.count);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!isValue(values[i]) || !columns.know(i))
            continue;
        columns.fill(design, i);
        ++(i < m_baselinePeriods ? m_baseline : m_recent);
    }
    if (!isKnown())
        return;
    const Eigen::HouseholderQR<Matrix> decomposition(design.topRows(static_cast<Eigen::Index>(m_baselinePeriods)));
    const Matrix upper = decomposition.matrixQR().topRows(columns.count).triangularView<Eigen::Upper>();
    if (upper.diagonal().cwiseAbs().minCoeff() < exact) {
        m_baseline = 0; // each time of year once: there is no telling trend and season apart
        return;
    }
    const Matrix basis = upper.transpose().triangularView<Eigen::Lower>().solve(design.transpose()).transpose();
    m_basis.assign(basis.data(), basis.data() + basis.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!isValue(values[i]) || !columns.know(i))
            continue;
        const double leverage = basis.row(static_cast<Eigen::Index>(i)).squaredNorm();
        const double share = i < m_baselinePeriods ? 1 - leverage : 1 + leverage;
        m_scale[i] = share > exact ? std::sqrt(share) : 0;
    }
    addLagOnes();
}

double FitNoise::recentShare() const
{
    double sum = 0;
    for (std::size_t i = m_baselinePeriods; i < m_scale.size(); ++i)
        sum += m_scale[i] * m_scale[i];
    return sum / m_recent;
}

double FitNoise::squares(double phi) const
{
    const Matrix rows = fitted(basisIn(m_basis, m_coefficients), m_baselinePeriods);
    return m_baseline - rows.cwiseProduct(carried(rows, phi)).sum();
}

double FitNoise::varianceOfRecentMean(double phi) const
{
    const auto basis = basisIn(m_basis, m_coefficients);
    Matrix weights = Matrix::Zero(basis.rows(), 1);
    for (std::size_t i = m_baselinePeriods; i < m_scale.size(); ++i)
        weights(static_cast<Eigen::Index>(i), 0) = has(i) ? 1.0 / m_recent : 0;
    weights -= fitted(basis, m_baselinePeriods) * (basis.transpose() * weights);
    return weights.cwiseProduct(carried(weights, phi)).sum();
}

/// Products of neighbours over squares, to be expected of the residuals of the baseline.
void FitNoise::addLagOnes()
{
    for (const double phi : phis) {
        const Covariances covariances(basisIn(m_basis, m_coefficients), m_baselinePeriods, phi);
        double products = 0;
        double squared = 0;
        for (std::size_t i = 0; i < m_baselinePeriods; ++i) {
            squared += has(i) ? covariances.of(i, i) : 0;
            products += isAdjacent(i) ? covariances.of(i, i - 1) : 0;
        }
        m_lagOnes.push_back(products / squared);
    }
}

double FitNoise::persistence(Values standardised) const
{
    double products = 0;
    double sum = 0;
    double before = 0;
    for (std::size_t i = 0; i < m_baselinePeriods; ++i) {
        const double residual = has(i) && isValue(standardised[i]) ? *standardised[i] * m_scale[i] : 0;
        products += residual * before;
        sum += residual * residual;
        before = residual;
    }
    const double observed = products / sum;
    if (m_lagOnes.empty() || !(observed > m_lagOnes.front())) // also without any residuals
        return phiOfGaps.least;
    for (std::size_t place = 1; place < phis.size(); ++place) {
        const double below = m_lagOnes[place - 1];
        const double above = m_lagOnes[place];
        if (observed < above)
            return std::lerp(phis.at(place - 1), phis.at(place), (observed - below) / (above - below));
    }
    return phiOfGaps.most;
}

std::shared_ptr<const FitNoise> FitNoises::of(Values values, const Seasonality &seasonality,
                                              std::size_t baselinePeriods)
{
    if (valueCount(values) < values.size())
        return std::make_shared<const FitNoise>(values, seasonality, baselinePeriods);
    auto &known = m_whole[{values.size(), seasonality.periods, baselinePeriods}];
    if (!known)
        known = std::make_shared<const FitNoise>(values, seasonality, baselinePeriods);
    return known;
}

} // namespace qd::stats
