// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness/scoring.h"

/// The figures of all rules over several organisations, and what is asked of them.
namespace qd::harness {

/// What is in the organisations.
enum class Kind : std::uint8_t {
    Clean, ///< nothing
    Planted, ///< one of everything, and more in larger ones
    Faulty ///< the same, with decoys, missing values and typing errors
};
std::span<const Kind> kinds();
QString nameOf(Kind kind);
generate::Recipe recipeFor(Kind kind, int departments, int seed);

using Figures = std::map<Kind, Tally>;

/// Precision and recall of a rule as they were accepted. Of KPI-001 in clean companies: how many of 1,000 KPIs signal,
/// and how many of them adversely.
struct AcceptedScore
{
    double precision = 1;
    double recall = 1;
};
using Accepted = std::map<std::pair<Kind, QByteArray>, AcceptedScore>;

/// Reads what acceptedText() writes; lines that say something else are left out.
Accepted readAccepted(const QString &text);
/// One line a kind and rule: "planted DEP-003 1.000 1.000".
QString acceptedText(const Figures &figures);

/// For people: one row a rule, one block a kind, the accepted figures in brackets.
QString tableOf(const Figures &figures, const Accepted &accepted);

/// Where a figure falls short of what is asked for in general, or of what was accepted by more than 0.03, of
/// statistics by more than 0.15.
QStringList failuresOf(const Figures &figures, const Accepted &accepted);

/// Rules that no plant exists for.
QStringList withoutPlant();

} // namespace qd::harness
