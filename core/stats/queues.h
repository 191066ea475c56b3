// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

/// How long work waits where people are busy. Utilisation is a share of capacity, 0 to below 1; a variability is a
/// squared coefficient of variation (variance over squared mean): 1 for purely random arrivals, 0 for a clockwork.
/// Waits are in the unit of the service time and end when the service starts. Nothing for a queue that would grow for
/// ever, and for numbers that describe none.
namespace qd::stats {

struct Variability
{
    double arrivals = 1;
    double services = 1;
};

/// One server (Kingman 1961): rho / (1 - rho) * (Ca^2 + Cs^2) / 2 * service time.
std::optional<double> kingmanWait(double utilisation, double serviceTime, const Variability &variability = {});

/// \a servers alike that share one queue (Sakasegawa 1977); with one server the same as Kingman's.
std::optional<double> sharedQueueWait(double utilisation, int servers, double serviceTime,
                                      const Variability &variability = {});

/// P(an arrival waits), random arrivals and service times (Erlang 1917). \a load is the work that arrives while one
/// service lasts, in servers: arrival rate times service time. 1 when the servers cannot carry the load.
std::optional<double> erlangC(double load, int servers);
/// P(waiting at most \a within).
std::optional<double> serviceLevel(double load, int servers, double serviceTime, double within);
/// Mean wait of all arrivals: the average speed of answer.
std::optional<double> averageSpeedOfAnswer(double load, int servers, double serviceTime);

/// Servers for a \a load by the square-root rule: load + beta sqrt(load), rounded up (Halfin & Whitt 1981). Beta 1
/// makes about one of four to five arrivals wait, whatever the size.
std::optional<int> squareRootStaffing(double load, double beta = 1);
/// P(an arrival waits) that the rule tends to for large loads; \a beta above 0.
std::optional<double> squareRootWaitProbability(double beta);

/// Above which utilisation a team is too full.
struct UtilisationThreshold
{
    double utilisation = 0;
    bool fromPromise = false; ///< otherwise by the size of the team alone
};

/// The utilisation at which the wait in the shared queue is as long as the \a promisedWait, within 1e-9. Without a
/// promise, a service time or variability: 0.80 for one and two people, 0.85 up to nine, 0.90 from ten on.
UtilisationThreshold utilisationThreshold(int servers, std::optional<double> serviceTime,
                                          std::optional<double> promisedWait, const Variability &variability = {});

} // namespace qd::stats
