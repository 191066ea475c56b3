// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness/firstpagescore.h"

#include <map>

/// How right the rules are about organisations whose disconnects are known.
namespace qd::harness {

/// What one rule said, and what it should have said.
struct Score
{
    int planted = 0;
    int found = 0; ///< of the planted ones, those that the rule itself told
    int said = 0; ///< all that the rule told
    int right = 0; ///< of those, the ones that a plant explains

    double recall() const { return planted > 0 ? double(found) / planted : 1; }
    double precision() const { return said > 0 ? double(right) / said : 1; }
    Score &operator+=(const Score &other);
};

/// The sums over several organisations.
struct Tally
{
    std::map<QByteArray, Score> rules; ///< every rule of the catalogue
    std::map<std::pair<QByteArray, double>, Score>
        byEffect; ///< the same of statistics, by how large the planted effect is
    std::map<QByteArray, int> unplaced; ///< instances for which an organisation was too small
    FirstPageScore firstPage;
    int organisations = 0;
    int kpis = 0;
    int signalling = 0; ///< KPIs that KPI-001 names
    int adverse = 0; ///< of them, those at the level of a warning

    Tally &operator+=(const Tally &other);
};

/// Whether a finding of \a told may be the consequence of a plant of \a planted: the same rule, or one that the same
/// cause makes speak.
bool isExplainedBy(const char *told, const char *planted);

/// Share of the records of both that both name.
double overlap(const std::vector<rules::Subject> &a, const std::vector<rules::Subject> &b);

/// The plants that explain \a finding, which matches each by half of the records that either names.
std::vector<const generate::Planted *> behind(const rules::Finding &finding, std::span<const generate::Planted> truth);

/// Makes the organisation and lets the rules speak. A finding matches a plant when half of the records that either
/// names are named by both.
Tally measure(const generate::Recipe &recipe);

/// What rules that are no statistics say without a plant that explains it, one line each.
QStringList falseAlarms(const generate::Generated &generated, QDate asOf);
/// The plants of such rules that are not found, one line each.
QStringList missed(const generate::Generated &generated, QDate asOf);

} // namespace qd::harness
