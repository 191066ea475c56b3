// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/distributions.h"

// Errors as values: a domain error is answered below, never thrown; double alone, so that every machine agrees.
#define BOOST_MATH_DOMAIN_ERROR_POLICY ignore_error
#define BOOST_MATH_OVERFLOW_ERROR_POLICY ignore_error
#define BOOST_MATH_POLE_ERROR_POLICY ignore_error
#define BOOST_MATH_EVALUATION_ERROR_POLICY ignore_error
#define BOOST_MATH_PROMOTE_DOUBLE_POLICY false
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace qd::stats {

namespace {

double probability(double value)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 1;
}

double inside(double probability)
{
    return std::isnan(probability) ? 0.5 : std::clamp(probability, 1e-300, 1 - 1e-16);
}

bool isShare(double value)
{
    return value >= 0 && value <= 1;
}

bool isShape(double value)
{
    return value > 0 && std::isfinite(value);
}

} // namespace

double normalProbability(double z)
{
    return std::isnan(z) ? 1 : probability(std::erfc(-z / std::sqrt(2.0)) / 2);
}

double normalQuantile(double probability)
{
    return boost::math::quantile(boost::math::normal(), inside(probability));
}

double studentAbove(double t, double degreesOfFreedom)
{
    if (std::isnan(t) || !(degreesOfFreedom > 0))
        return 1;
    if (std::isinf(t))
        return t > 0 ? 0 : 1;
    return probability(boost::math::cdf(boost::math::complement(boost::math::students_t(degreesOfFreedom), t)));
}

double studentBeyond(double t, double degreesOfFreedom)
{
    return probability(2 * studentAbove(std::abs(t), degreesOfFreedom));
}

double studentQuantile(double probability, double degreesOfFreedom)
{
    if (!(degreesOfFreedom > 0))
        return 0;
    const double t = boost::math::quantile(boost::math::students_t(degreesOfFreedom), inside(probability));
    return std::isfinite(t) ? t : 0;
}

double binomialAtMost(int successes, int trials, double share)
{
    if (trials < 0 || !isShare(share) || successes >= trials)
        return 1;
    if (successes < 0)
        return 0;
    return probability(boost::math::cdf(boost::math::binomial(trials, share), successes));
}

double binomialAtLeast(int successes, int trials, double share)
{
    if (trials < 0 || !isShare(share) || successes <= 0)
        return 1;
    if (successes > trials)
        return 0;
    return probability(boost::math::cdf(boost::math::complement(boost::math::binomial(trials, share), successes - 1)));
}

double poissonAtLeast(int count, double mean)
{
    if (count <= 0 || !(mean >= 0) || std::isinf(mean))
        return 1;
    if (mean == 0)
        return 0;
    return probability(boost::math::cdf(boost::math::complement(boost::math::poisson(mean), count - 1)));
}

double betaProbability(double share, double a, double b)
{
    if (std::isnan(share) || !isShape(a) || !isShape(b))
        return 1;
    return probability(boost::math::cdf(boost::math::beta_distribution<>(a, b), std::clamp(share, 0.0, 1.0)));
}

double betaQuantile(double probability, double a, double b)
{
    if (!isShape(a) || !isShape(b))
        return 0.5;
    if (probability <= 0 || probability >= 1)
        return probability <= 0 ? 0 : 1;
    const double share = boost::math::quantile(boost::math::beta_distribution<>(a, b), inside(probability));
    return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.5;
}

Interval wilsonInterval(int successes, int trials, double confidence)
{
    if (trials <= 0 || successes < 0 || successes > trials || !(confidence > 0 && confidence < 1))
        return {};
    const double n = trials;
    const double share = successes / n;
    const double z = normalQuantile((1 + confidence) / 2);
    const double shrink = 1 + z * z / n;
    const double middle = (share + z * z / (2 * n)) / shrink;
    const double half = z / shrink * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

} // namespace qd::stats
