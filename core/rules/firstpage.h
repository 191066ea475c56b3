// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

/// What a review talks about first.
namespace qd::rules {

inline constexpr std::size_t MostOnFirstPage = 12;
inline constexpr int MostOfDepartment = 3; ///< on the first page
inline constexpr double HeavyShare = 0.3; ///< of the objectives

/// Numbers the findings of the first page from 1, the others 0. Each place goes to the open finding with the largest
/// score, where one that shares its root (story, record, or that one follows from the other) or a department with a
/// finding already there counts for 0.7 of it (greedy choice by marginal relevance: Carbonell and Goldstein 1998), and
/// a finding on a department that is there three times is left out: a page on which one department is on trial is not
/// talked about. Errors from which a heavy share of the objectives suffers get their places before all others, however
/// far away their day is: what cannot hold and concerns a third of the aims is no news for a later quarter. Ties:
/// level, rule, fingerprint.
void placeOnFirstPage(std::vector<Finding> &findings);

/// The findings of the first page in their order there.
std::vector<const Finding *> firstPage(const Findings &findings);

} // namespace qd::rules
