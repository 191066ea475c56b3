# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says of how many graphs networkx sees the same blocks (strongly connected components), an order of them in which what
is needed comes first, and a shortest loop of the same length. Reads a graph a line: the number of nodes; its edges;
the blocks in order; the length of the shortest loop, 0 without one."""

import math
import sys

import networkx


def shortest_loop(graph):
    """The length of the shortest directed cycle: the shortest way back of any edge, and that edge."""
    shortest = math.inf
    lengths = dict(networkx.all_pairs_shortest_path_length(graph))
    for start, end in graph.edges:
        shortest = min(shortest, lengths[end].get(start, math.inf) + 1)
    return 0 if shortest == math.inf else shortest


same_blocks = same_order = same_loop = 0
for line in sys.stdin:
    nodes, edges, blocks, loop = line.strip().split(";")
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(int(nodes)))
    graph.add_edges_from(tuple(map(int, edge.split(">"))) for edge in edges.split())
    order = [frozenset(map(int, block.split(","))) for block in blocks.split()]
    components = set(map(frozenset, networkx.strongly_connected_components(graph)))
    same_blocks += len(order) == len(components) and set(order) == components
    place = {node: index for index, block in enumerate(order) for node in block}
    same_order += all(place[start] <= place[end] for start, end in graph.edges)
    same_loop += int(loop) == shortest_loop(graph)
print(same_blocks, same_order, same_loop)
