// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outline.h"
#include "report/wording.h"

namespace qd::report {

/// Columns of the outline of signals.
enum class SignalColumn : std::uint8_t { What, Department, Serves, When, State };

/// Assumptions, what is critical and least certain first, each with the signals that bear on it; signals that bear on
/// none; then risks, issues and ideas.
Outline signalOutline(const Plan &plan, QDate asOf, const Wording &wording);

} // namespace qd::report
