// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/recipe.h"
#include "model/plan.h"
#include "rules/finding.h"

class QJsonObject;

namespace qd::generate {

/// A disconnect that was put in on purpose.
struct Planted
{
    const char *rule = "";
    std::vector<rules::Subject> subjects; ///< what a finding about it names
    int root = 0; ///< the same for all that come from one cause
    double share = 0; ///< of the company's aims that hang on it, 0 to 1: weight * 0.7^distance
    double loss = 0; ///< how much of them suffers: share * extent
    double effect = 0; ///< how large it is: days, standard deviations, shares, counts, as the rule measures
};

struct Generated
{
    Plan plan;
    std::vector<Planted> truth; ///< in the order of planting
    std::vector<PlantOrder> unplaced; ///< instances for which the organisation is too small
};

/// The organisation of \a recipe, which must pass check(). Without plants no deterministic rule has anything to say
/// about it. Pure.
Generated generate(const Recipe &recipe);

/// {"departments", "seed", "months", "asOf", "decoys", "faults", "planted": [{"rule", "subjects": [{"type", "id",
/// "name"}], "root", "share", "loss", "effect"}], "unplaced": [{"rule", "count"}]}
QJsonObject truthJson(const Recipe &recipe, const Generated &generated);

} // namespace qd::generate
