// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"

namespace qd::rules {

/// The family KPI: what can be wrong with a single number.
std::span<const Rule> kpiRules();

} // namespace qd::rules
