// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/plan.h"

namespace qd::exchange {

/// The sample organisation: Fairwater, which makes water meters and sells a cloud subscription. Made from the tables in
/// resources/samples/fairwater (see PLANTS.md there); the same records with the same ids on every machine.
Result<Plan> samplePlan();

} // namespace qd::exchange
