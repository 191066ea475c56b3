// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Probabilities of the distributions that the tests of this folder rest on, computed by Boost.Math. Every result lies
/// in 0 to 1; an argument that is no number, or a distribution that does not exist, gives 1: no evidence of anything.
namespace qd::stats {

/// P(Z <= z) of the standard normal distribution.
double normalProbability(double z);
/// The z with P(Z <= z) = \a probability, which is kept within 1e-300 and 1 - 1e-16 so that z is finite.
double normalQuantile(double probability);

/// P(T > t) of Student's distribution; degrees of freedom need not be whole.
double studentAbove(double t, double degreesOfFreedom);
/// P(|T| > |t|).
double studentBeyond(double t, double degreesOfFreedom);
/// The t with P(T <= t) = \a probability, kept as in normalQuantile(); 0 without degrees of freedom.
double studentQuantile(double probability, double degreesOfFreedom);

/// P(X <= successes) of \a trials with \a probability each.
double binomialAtMost(int successes, int trials, double probability);
/// P(X >= successes).
double binomialAtLeast(int successes, int trials, double probability);
/// P(X >= count) of a Poisson distribution with \a mean.
double poissonAtLeast(int count, double mean);

/// P(X <= share) of a beta distribution with parameters \a a and \a b above 0.
double betaProbability(double share, double a, double b);
/// The share with P(X <= share) = \a probability; 0.5 for a distribution that does not exist.
double betaQuantile(double probability, double a, double b);

struct Interval
{
    double lower = 0;
    double upper = 1;
};
/// Wilson's score interval of a share (Wilson 1927); the whole range without trials.
Interval wilsonInterval(int successes, int trials, double confidence = 0.95);

} // namespace qd::stats
