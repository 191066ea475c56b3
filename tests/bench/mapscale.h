// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd::bench {

/// What the map costs with a thousand departments: to open, to follow the pointer, to scroll. Whether all is within
/// what is allowed.
bool measureMap();

/// What it costs to untangle columns with thousands of links.
bool measureFlow();

} // namespace qd::bench
