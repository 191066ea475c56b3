// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/ordering.h"

#include <span>

namespace qd::graph {

/// The vertices of all layers in one order, so that a long line, whose vertices have one neighbour on either side,
/// moves as a whole and stays straight: global sifting (Bachmaier, Brandenburg, Brunner and Hübner, Global k-level
/// crossing reduction, Journal of Graph Algorithms and Applications 15, 2011).
class Chains
{
public:
    Chains(const Layers &layers, const Graph &lines, const Graph &back);

    std::size_t size() const { return m_chains.size(); }
    /// Chains stand as the first of their vertices does in \a vertices, which names each of them.
    void arrange(std::span<const int> vertices);

    /// Of equally good places, the one taken.
    enum class Choice { First, Last };

    /// Moves each chain to the place among all others where fewest lines cross; to another place, too, that is as good
    /// as its own, since that leads on where nothing better is next to it. Whether fewer lines cross.
    bool moveEach(Choice choice);

    Layers layers() const;

private:
    struct Chain
    {
        int first = 0; ///< layer of its first vertex
        int last = 0;
        std::vector<int> vertices;
        std::vector<int> before; ///< chains that lead to it, in their order
        std::vector<int> after; ///< chains that it leads to, in their order
    };

    void rank();
    void sort(std::vector<int> &chains) const;
    std::vector<int> ranksOf(const std::vector<int> &chains) const;
    int costOfStandingAbove(const Chain &moved, int other) const;
    bool move(int index, Choice choice);

    std::vector<Chain> m_chains;
    std::vector<int> m_chainOf; ///< one a vertex
    std::vector<int> m_order; ///< of m_chains
    std::vector<int> m_ranks; ///< places in m_order, one a chain
    std::vector<long long> m_costs; ///< of each place for the chain that moves
    std::size_t m_layers;
};

} // namespace qd::graph
