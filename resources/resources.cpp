// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library holds resources only; the archive needs one unit of its own.
namespace qd::resources {
extern const int version;
const int version = 1;
} // namespace qd::resources
