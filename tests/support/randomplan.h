// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <QRandomGenerator>

namespace qd::test {

/// Records of every type that a document takes, as unusual as they may be: every field random, texts in all scripts and
/// with everything that files separate and quote with, extreme numbers and days, ids of 63 bits, empty cells wherever
/// they are possible. References are whole.
Plan randomPlan(QRandomGenerator &random);

} // namespace qd::test
