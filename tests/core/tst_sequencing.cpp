// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/arrangement.h"
#include "graph/loops.h"
#include "graph/sequencing.h"
#include "support/networks.h"
#include "support/testmain.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

using namespace qd::graph;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<int> everyNode(const Network &network)
{
    std::vector<int> nodes(size_t(network.nodes));
    std::iota(nodes.begin(), nodes.end(), 0);
    return nodes;
}

std::vector<int> placesOf(const std::vector<int> &order)
{
    std::vector<int> places(order.size());
    for (size_t place = 0; place < order.size(); ++place)
        places[size_t(order[place])] = int(place);
    return places;
}

double backwards(const Network &network, const std::vector<int> &order)
{
    const std::vector<int> place = placesOf(order);
    double weight = 0;
    for (const Edge &edge : network.edges)
        weight += place[size_t(edge.from)] > place[size_t(edge.to)] ? edge.weight : 0;
    return weight;
}

template<typename Cost>
double leastOfAllOrders(const Network &network, Cost cost)
{
    std::vector<int> order = everyNode(network);
    double least = cost(order);
    while (std::ranges::next_permutation(order).found)
        least = std::min(least, cost(order));
    return least;
}

/// Lengths of the ways between all nodes by trying ever longer ones; the shortest loop is the shortest way back.
size_t shortestLoopLength(const Network &network)
{
    const auto count = size_t(network.nodes);
    std::vector<std::vector<bool>> step(count, std::vector<bool>(count));
    for (const Edge &edge : network.edges)
        step[size_t(edge.from)][size_t(edge.to)] = true;
    auto ways = step;
    for (size_t length = 1; length <= count; ++length) {
        for (size_t node = 0; node < count; ++node) {
            if (ways[node][node])
                return length;
        }
        std::vector<std::vector<bool>> longer(count, std::vector<bool>(count));
        for (size_t from = 0; from < count; ++from) {
            for (size_t middle = 0; middle < count; ++middle) {
                for (size_t to = 0; to < count && ways[from][middle]; ++to)
                    longer[from][to] = longer[from][to] || step[middle][to];
            }
        }
        ways = longer;
    }
    return 0;
}

bool isLoop(const Network &network, const std::vector<int> &loop)
{
    for (size_t index = 0; index < loop.size(); ++index) {
        const int from = loop[index];
        const int to = loop[(index + 1) % loop.size()];
        if (std::ranges::none_of(network.edges, [&](const Edge &edge) { return edge.from == from && edge.to == to; }))
            return false;
    }
    return !loop.empty();
}

QString printed(const Sequence &sequence)
{
    QStringList blocks;
    for (const Block &block : sequence.blocks)
        blocks << letters(block.nodes);
    return blocks.join(u' ');
}

} // namespace

class SequencingTest : public QObject
{
    Q_OBJECT

private slots:
    void loopThroughAnEdgeIsTheShortest()
    {
        const Network network = lettered(u"A>B B>C C>D D>A C>A B>E E>A"_s);
        QCOMPARE(letters(shortestLoopThrough(network, 0, 1)), u"ABC"_s);
        QCOMPARE(letters(shortestLoopThrough(network, 3, 0)), u"DABC"_s);
        QCOMPARE(letters(shortestLoopThrough(network, 4, 0)), u"EAB"_s);
        QCOMPARE(letters(shortestLoopThrough(network, 0, 4)), QString()); // no such edge
        QCOMPARE(letters(shortestLoopThrough(lettered(u"A>B B>C"_s), 0, 1)), QString());
        QCOMPARE(letters(shortestLoopThrough(lettered(u"A>A"_s), 0, 0)), u"A"_s);
    }

    void shortestLoopHasTheSmallestNumbers()
    {
        QCOMPARE(letters(shortestLoop(twoRings())), u"ABC"_s);
        QCOMPARE(letters(shortestLoop(twoRings(), std::vector{3, 4, 5})), u"DEF"_s);
        QCOMPARE(letters(shortestLoop(lettered(u"A>B B>C C>A D>C C>D"_s))), u"CD"_s);
        QCOMPARE(letters(shortestLoop(lettered(u"A>C C>A A>B B>A"_s))), u"AB"_s);
        QCOMPARE(letters(shortestLoop(lettered(u"A>B B>A C>C"_s))), u"C"_s);
        QCOMPARE(letters(shortestLoop(lettered(u"A>B A>C"_s))), QString());
    }

    void shortestLoopIsAsShortAsAnyWayBack()
    {
        Random random(1);
        for (int round = 0; round < 500; ++round) {
            Network network = random.network(2 + random.below(9), random.below(16));
            if (round % 2 == 0)
                std::erase_if(network.edges, [](const Edge &edge) { return edge.from == edge.to; });
            const std::vector<int> loop = shortestLoop(network);
            QCOMPARE(loop.size(), shortestLoopLength(network));
            QVERIFY(loop.empty() || isLoop(network, loop));
        }
    }

    void tearOfAFewNodesIsTheLeastOfAllOrders()
    {
        Random random(2);
        for (int round = 0; round < 100; ++round) {
            const Network network = random.network(2 + random.below(5), random.below(20));
            const Tear torn = tear(network, everyNode(network));
            QVERIFY(torn.isExact);
            QCOMPARE(torn.weight,
                     leastOfAllOrders(network, [&](const auto &order) { return backwards(network, order); }));
            QCOMPARE(backwards(network, torn.order), torn.weight);
        }
    }

    void greedyTearLeavesNoLoopAndLittleWeight()
    {
        Random random(3);
        double all = 0;
        double feedback = 0;
        for (int round = 0; round < 20; ++round) {
            const Network network = random.network(60, 240);
            const Tear torn = tear(network, everyNode(network));
            QVERIFY(!torn.isExact);
            QCOMPARE(backwards(network, torn.order), torn.weight);
            const Network plain = simple(network);
            Network kept{network.nodes, {}};
            std::ranges::set_difference(plain.edges, torn.feedback, std::back_inserter(kept.edges));
            QVERIFY(shortestLoop(kept).empty());
            for (const Edge &edge : plain.edges)
                all += edge.weight;
            feedback += torn.weight;
        }
        QVERIFY2(feedback < 0.25 * all, qPrintable(u"%1 of %2"_s.arg(feedback).arg(all)));
    }

    /// A ring of many: one edge is enough, the lightest.
    void ringIsTornAtItsWeakestEdge()
    {
        for (const int nodes : {3, 12, 13, 200}) {
            Network ring{nodes, {}};
            for (int node = 0; node < nodes; ++node)
                ring.edges.push_back({node, (node + 1) % nodes, node == nodes / 2 ? 1.0 : 3.0});
            const Tear torn = tear(ring, everyNode(ring));
            QCOMPARE(torn.feedback, (std::vector<Edge>{{nodes / 2, nodes / 2 + 1, 1}}));
            QCOMPARE(torn.isExact, nodes <= mostForExactTear);
        }
    }

    void whatIsNeededComesFirst()
    {
        QCOMPARE(printed(sequence(twoRings())), u"ABC DEF H G"_s);
        const Sequence backwards = sequence(lettered(u"D>C C>B B>A"_s));
        QCOMPARE(printed(backwards), u"D C B A"_s);
        QCOMPARE(backwards.feedbackBefore, 3);
        QCOMPARE(backwards.feedbackAfter, 0);
        const Sequence coupled = sequence(lettered(u"E>D D>E D>B B>A A>B C>A A>A A>B"_s));
        QCOMPARE(printed(coupled), u"C DE AB"_s);
        QCOMPARE(coupled.marks, 6);
        QCOMPARE(coupled.feedbackBefore, 4);
        QCOMPARE(coupled.feedbackAfter, 2);
        QCOMPARE(coupled.blocks[2].feedback, (std::vector<Edge>{{1, 0}}));
    }

    /// The order of a condensation, against all ways between all nodes.
    void blocksAreThoseWhoReachEachOtherAndEdgesLeadOn()
    {
        Random random(4);
        for (int round = 0; round < 1000; ++round) {
            const Network network = random.network(1 + random.below(14), random.below(30));
            const Sequence found = sequence(network);
            const auto leads = closure(network);
            std::vector<int> block(size_t(network.nodes), -1);
            int feedback = 0;
            for (size_t index = 0; index < found.blocks.size(); ++index) {
                for (const int node : found.blocks[index].nodes)
                    block[size_t(node)] = int(index);
                feedback += int(found.blocks[index].feedback.size());
            }
            QVERIFY(std::ranges::none_of(block, [](int index) { return index < 0; }));
            for (size_t one = 0; one < block.size(); ++one) {
                for (size_t other = 0; other < one; ++other)
                    QCOMPARE(block[one] == block[other], leads[one][other] && leads[other][one]);
            }
            for (const Edge &edge : network.edges)
                QVERIFY(block[size_t(edge.from)] <= block[size_t(edge.to)]);
            const std::vector<int> place = placesOf(orderOf(found));
            int marks = 0;
            for (const Edge &edge : simple(network).edges)
                marks += place[size_t(edge.from)] > place[size_t(edge.to)];
            QCOMPARE(marks, found.feedbackAfter);
            QCOMPARE(feedback, found.feedbackAfter);
        }
    }

    void exactArrangementIsTheLeastOfAllOrders()
    {
        Random random(5);
        for (int round = 0; round < 24; ++round) {
            const Network network = random.network(round < 4 ? 8 : 2 + random.below(6), random.below(24));
            const double least =
                leastOfAllOrders(network, [&](const auto &order) { return distanceToDiagonal(network, order); });
            QCOMPARE(distanceToDiagonal(network, nearDiagonal(network)), least);
        }
    }

    void arrangementIsNeverWorseThanTheOrderGiven()
    {
        Random random(6);
        for (int round = 0; round < 30; ++round) {
            const Network network = random.network(13 + random.below(40), random.below(150));
            std::vector<int> order = nearDiagonal(network);
            QVERIFY(distanceToDiagonal(network, order) <= distanceToDiagonal(network, everyNode(network)));
            std::ranges::sort(order);
            QCOMPARE(order, everyNode(network));
        }
    }

    /// A path whose nodes were shuffled comes back: all neighbours beside each other.
    void hiddenPathIsFoundAgain()
    {
        for (const int nodes : {8, 12, 25}) {
            Random random(7);
            std::vector<int> names(static_cast<size_t>(nodes));
            std::iota(names.begin(), names.end(), 0);
            random.shuffle(names);
            Network path{nodes, {}};
            for (size_t place = 1; place < names.size(); ++place)
                path.edges.push_back({names[place - 1], names[place]});
            QCOMPARE(distanceToDiagonal(path, nearDiagonal(path)), nodes - 1.0);
        }
    }

    void aThousandNodesAreFast()
    {
        Random random(8);
        const Network network = random.network(1000, 4000);
        QElapsedTimer timer;
        timer.start();
        const Sequence found = sequence(network);
        QVERIFY(found.feedbackAfter < found.feedbackBefore / 2);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    }
};

QD_TEST_MAIN(SequencingTest)
#include "tst_sequencing.moc"
