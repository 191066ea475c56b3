// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd::bench {

/// Layered layouts of random graphs beside those of dot: how many lines cross, and how long it takes. Whether both are
/// within what is allowed; true, with a word, where dot is missing.
bool compareWithDot();

/// Whether the blocks, their order and the shortest loops of random graphs are those of networkx; true, with a word,
/// where networkx is missing.
bool compareWithNetworkx();

} // namespace qd::bench
