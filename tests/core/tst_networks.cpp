// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/centrality.h"
#include "graph/cohesion.h"
#include "graph/congruence.h"
#include "graph/reach.h"
#include "graph/robustness.h"
#include "support/networks.h"
#include "support/testmain.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace qd::graph;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

/// As a published number: so many digits behind the point.
QString rounded(std::optional<double> value, int digits)
{
    return value ? QString::number(*value, 'f', digits) : u"nothing"_s;
}

QString rounded(const std::vector<double> &values, int digits)
{
    QStringList texts;
    for (const double value : values)
        texts << rounded(value, digits);
    return texts.join(u' ');
}

QString printed(const std::vector<std::optional<int>> &steps)
{
    QStringList texts;
    for (const std::optional<int> &step : steps)
        texts << (step ? QString::number(*step) : u"-"_s);
    return texts.join(u' ');
}

QString printed(const Network &network)
{
    QStringList texts;
    for (const Edge &edge : network.edges)
        texts << u"%1>%2=%3"_s.arg(edge.from).arg(edge.to).arg(edge.weight);
    return texts.join(u' ');
}

std::vector<double> integers(const std::vector<double> &values)
{
    std::vector<double> result;
    for (const double value : values)
        result.push_back(std::round(value * 1e9) / 1e9);
    return result;
}

Network without(const Network &network, int missing)
{
    Network result = network;
    std::erase_if(result.edges, [&](const Edge &edge) { return edge.from == missing || edge.to == missing; });
    return result;
}

/// All ways from one node to another without meeting a node twice, the longest, in edges; -1 when there is none.
int longestWay(const Graph &graph, int from)
{
    int longest = 0;
    for (const int next : graph[size_t(from)])
        longest = std::max(longest, 1 + longestWay(graph, next));
    return longest;
}

} // namespace

class NetworksTest : public QObject
{
    Q_OBJECT

private slots:
    void parallelEdgesAreJoinedAndLoopsLeftOut()
    {
        const double nothing = std::nan("");
        const Network network{
            3, {{2, 0, 1}, {0, 1, 2}, {1, 1, 9}, {0, 1, 3}, {1, 0, 4}, {0, 3, 1}, {-1, 0, 1}, {0, 2, nothing}}};
        QCOMPARE(printed(simple(network)), u"0>1=5 1>0=4 2>0=1"_s);
        QCOMPARE(printed(undirected(network)), u"0>1=9 0>2=1"_s);
        QCOMPARE(successorsIn(network), (Graph{{1}, {0}, {0}}));
        QCOMPARE(predecessorsIn(network), (Graph{{1, 2}, {0}, {}}));
        QCOMPARE(neighboursIn(network), (Graph{{1, 2}, {0}, {0}}));
        QCOMPARE(usableEdges(network), (std::vector{1, 3, 4, 2, 0}));
        QVERIFY(!isUsable(network, {0, 1, 1e101}));
        QVERIFY(successorsIn({-5, {{0, 0}}}).empty());
    }

    void componentsHoldEverybody()
    {
        QCOMPARE(letters(strongComponents(successorsIn(twoRings()))), u"ABC DEF G H"_s);
        QCOMPARE(letters(weakComponents(lettered(u"A>C D>B F>F"_s))), u"AC BD E F"_s);
    }

    void betweennessOfTwoRings()
    {
        QCOMPARE(integers(betweenness(twoRings(), Ties::Directed)), (std::vector<double>{1, 5, 9, 10, 8, 6, 0, 0}));
    }

    void betweennessOfTheKarateClub()
    {
        const std::vector<double> found = betweenness(karate(), Ties::Undirected);
        QCOMPARE(rounded({found[0], found[33], found[32], found[2], found[31], found[8]}, 4),
                 u"231.0714 160.5516 76.6905 75.8508 73.0095 29.5294"_s);
    }

    /// networkx 2.8.8: betweenness_centrality(G, normalized=False, weight='weight'), ways of equal length included.
    void betweennessMeasuresLengths()
    {
        const Network network{5,
                              {{0, 1, 2}, {1, 2, 2}, {0, 2, 5}, {2, 3, 1}, {0, 3, 5}, {3, 4, 1}, {1, 4, 9}, {4, 0, 1}}};
        QCOMPARE(integers(betweenness(network, Ties::Directed, Length::Weights)),
                 (std::vector<double>{6, 4.5, 4.5, 6, 6}));
        QCOMPARE(integers(betweenness(network, Ties::Directed)), (std::vector<double>{6, 0.5, 1, 3.5, 6}));
        QCOMPARE(integers(betweenness(network, Ties::Undirected, Length::Weights)),
                 (std::vector<double>{1, 0, 1, 2, 2}));
        const Network rounding{3, {{0, 1, 0.1}, {1, 2, 0.2}, {0, 2, 0.3}}};
        QCOMPARE(betweenness(rounding, Ties::Directed, Length::Weights)[1], 0.5);
    }

    void moreWaysThanANumberHoldsAreStillShared()
    {
        constexpr int stages = 520; // 4^520 ways from end to end
        Network chain{5 * stages + 1, {}};
        for (int hub = 0; hub < 5 * stages; hub += 5) {
            for (int side = hub + 1; side < hub + 5; ++side)
                chain.edges.insert(chain.edges.end(), {{hub, side}, {side, hub + 5}});
        }
        const std::vector<double> found = betweenness(chain, Ties::Directed);
        for (int stage = 0; stage < stages; ++stage) {
            const double before = 5 * stage + 1;
            const double after = 5 * (stages - stage - 1) + 1;
            QVERIFY(std::abs(found[size_t(5 * stage + 2)] / (before * after / 4) - 1) < 1e-9);
        }
    }

    void moreIncomingThanChance()
    {
        const std::vector<Incoming> rings = incoming(twoRings());
        QCOMPARE(rings[3].count, 2);
        QCOMPARE(rings[3].expected, 9.0 / 8);
        QCOMPARE(rounded(rings[3].chance, 12), u"0.310113506864"_s); // scipy.stats.poisson.sf(1, 9 / 8)
        QCOMPARE(rounded(rings[0].chance, 12), u"0.675347532642"_s);
        QCOMPARE(rings[7].chance, 1.0);
        QCOMPARE(incoming({2, {{0, 1}, {0, 1}, {1, 1}}})[1].count, 1);
        QVERIFY(incoming({}).empty());
        QCOMPARE(incoming({2, {}})[0].chance, 1.0);
    }

    void pageRankOfTwoRings()
    {
        QCOMPARE(rounded(pageRank(twoRings()), 6),
                 u".086078 .106558 .123967 .162111 .171186 .178900 .137808 .033392"_s.replace(u"."_s, u"0."_s));
    }

    /// networkx 2.8.8: pagerank(G, 0.85, tol=1e-15).
    void pageRankFollowsWeights()
    {
        const Network network{5,
                              {{0, 1, 2}, {1, 2, 2}, {0, 2, 5}, {2, 3, 1}, {0, 3, 5}, {3, 4, 1}, {1, 4, 9}, {4, 0, 1}}};
        QCOMPARE(rounded(pageRank(network), 10), u"0.2705500310 0.0683279211 0.1363795723 0.2417424391 0.2830000365"_s);
        const std::vector<double> club = pageRank(undirectedAsDirected(karate()));
        QCOMPARE(rounded({club[0], club[33], club[11]}, 10), u"0.0969972854 0.1009191823 0.0095647455"_s);
    }

    void pageRankIsAShareWhateverComesIn()
    {
        Random random(1);
        for (const double damping : {0.85, 0.0, 1.0, -3.0, std::nan("")}) {
            const std::vector<double> rank = pageRank(random.network(12, 20, -1, 3), damping);
            QVERIFY(std::abs(std::accumulate(rank.begin(), rank.end(), 0.0) - 1) < 1e-9);
        }
        QVERIFY(pageRank({}).empty());
    }

    void articulationOfTheKarateClubIsItsInstructor()
    {
        QCOMPARE(articulationPoints(karate()), (std::vector{0}));
        const auto components = biconnectedComponents(karate());
        QCOMPARE(components.size(), 3U);
        QCOMPARE(components[0].size(), 28U);
        QCOMPARE(components[1], (std::vector{0, 4, 5, 6, 10, 16}));
        QCOMPARE(components[2], (std::vector{0, 11}));
    }

    /// Take each node away and count the parts.
    void articulationIsWhatFallsApart()
    {
        Random random(2);
        for (int round = 0; round < 300; ++round) {
            const Network network = random.network(1 + random.below(10), random.below(14));
            std::vector<int> expected;
            const size_t parts = weakComponents(network).size();
            for (int node = 0; node < network.nodes; ++node) {
                // without its ties the node itself is one part more, unless it was alone before
                const bool isAlone = neighboursIn(network)[size_t(node)].empty();
                if (weakComponents(without(network, node)).size() > parts + (isAlone ? 0 : 1))
                    expected.push_back(node);
            }
            QCOMPARE(articulationPoints(network), expected);
            size_t ties = 0;
            for (const std::vector<int> &component : biconnectedComponents(network)) {
                for (const Edge &tie : undirected(network).edges)
                    ties += std::ranges::binary_search(component, tie.from)
                        && std::ranges::binary_search(component, tie.to);
            }
            QCOMPARE(ties, undirected(network).edges.size()); // every tie lies in one component
        }
    }

    void longChainsNeedNoStack()
    {
        constexpr int length = 100'000;
        Network chain{length, {}};
        for (int node = 0; node + 1 < length; ++node)
            chain.edges.push_back({node, node + 1});
        QCOMPARE(articulationPoints(chain).size(), size_t(length - 2));
        QCOMPARE(biconnectedComponents(chain).size(), size_t(length - 1));
        QCOMPARE(longestPath(chain)->size(), size_t(length));
        QCOMPARE(shortestPath(chain, 0, length - 1).size(), size_t(length));
        QCOMPARE(unreachableWithout(chain, std::vector{0}, 1).size(), size_t(length - 2));
    }

    void missingNodeTakesWhatHangsOnIt()
    {
        const Network network = lettered(u"A>B B>C C>D A>D D>E C>F H>B"_s);
        QCOMPARE(letters(unreachableWithout(network, std::vector{0}, 1)), u"CF"_s);
        QCOMPARE(letters(unreachableWithout(network, std::vector{0}, 0)), u"BCDEF"_s);
        QCOMPARE(letters(unreachableWithout(network, std::vector{0}, 7)), QString()); // not reached before, either
        QCOMPARE(letters(unreachableWithout(network, std::vector{0, 7}, 0)), QString());
        QStringList losses;
        for (const Loss &loss : lossesOfEach(network, std::vector{0}))
            losses << letters(std::vector{loss.node}) + u':' + letters(loss.unreachable);
        QCOMPARE(losses.join(u' '), u"A:BCDEF B:CF C:F D:E"_s);
        QVERIFY(lossesOfEach(network, {}).empty());
        QVERIFY(lossesOfEach({}, std::vector{0, -1}).empty());
    }

    void distancesLeadBothWays()
    {
        QCOMPARE(printed(distances(twoRings(), std::vector{2}, Direction::Downstream)), u"1 2 0 1 2 3 4 -"_s);
        QCOMPARE(printed(distances(twoRings(), std::vector{3}, Direction::Upstream)), u"3 2 1 0 2 1 - -"_s);
        QCOMPARE(printed(distances(twoRings(), std::vector{0, 7}, Direction::Downstream)), u"0 1 2 3 4 5 1 0"_s);
        QCOMPARE(printed(distances(twoRings(), std::vector{9, -1}, Direction::Downstream)), u"- - - - - - - -"_s);
        QVERIFY(distances({}, std::vector{0}, Direction::Downstream).empty());
    }

    void shortestPathHasTheSmallestNumbers()
    {
        const Network network = lettered(u"A>D D>E A>C C>E A>B B>F F>E E>G"_s);
        QCOMPARE(letters(shortestPath(network, 0, 6)), u"ACEG"_s);
        QCOMPARE(letters(shortestPath(network, 6, 0)), QString());
        QCOMPARE(letters(shortestPath(network, 3, 3)), u"D"_s);
        QCOMPARE(letters(shortestPath(network, 3, 99)), QString());
    }

    void longestOfTheShortestPaths()
    {
        const std::vector everybody{0, 1, 2, 3, 4, 5, 6, 7};
        QCOMPARE(letters(longestShortestPath(twoRings(), everybody, everybody)), u"ABCDEFG"_s);
        QCOMPARE(letters(longestShortestPath(twoRings(), std::vector{7, 2}, std::vector{5, 6})), u"CDEFG"_s);
        QCOMPARE(letters(longestShortestPath(twoRings(), std::vector{6}, std::vector{0})), QString());
        QCOMPARE(letters(longestShortestPath(twoRings(), {}, {})), QString());
        QCOMPARE(letters(longestShortestPath(lettered(u"A>B A>C D>B D>C"_s), std::vector{3, 0}, std::vector{2, 1})),
                 u"AB"_s);
    }

    void longestPathExistsOnlyWithoutLoops()
    {
        QCOMPARE(letters(*longestPath(lettered(u"A>B B>C C>D A>E E>D D>F"_s))), u"ABCDF"_s);
        QCOMPARE(letters(*longestPath(lettered(u"B>A A>A"_s))), u"BA"_s);
        QVERIFY(!longestPath(twoRings()));
        QVERIFY(longestPath({})->empty());
        Random random(3);
        for (int round = 0; round < 100; ++round) {
            const Network network = random.forwardNetwork(2 + random.below(8), random.below(20));
            const Graph graph = successorsIn(network);
            int longest = 0;
            for (int node = 0; node < network.nodes; ++node)
                longest = std::max(longest, longestWay(graph, node));
            QCOMPARE(int(longestPath(network)->size()), longest + 1);
        }
    }

    void handOffIsAChangeOfTheOwner()
    {
        QCOMPARE(handOffs(std::vector{0, 1, 2, 3}, std::vector{5, 5, 6, 5}), 2);
        QCOMPARE(handOffs(std::vector{0, 1, 2}, std::vector{5}), 2);
        QCOMPARE(handOffs({}, {}), 0);
    }

    /// Cataldo, Herbsleb & Carley, as printed.
    void workRequiresCoordination()
    {
        const std::vector<Work> work{{0, 1}, {1, 1}, {1, 2}, {2, 0}, {2, 1}};
        const Network tasks{3, {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 2}, {2, 1}, {2, 2}}};
        const Network required = coordinationRequirements(3, work, tasks);
        QCOMPARE(printed(required), u"0>0=1 0>1=2 0>2=2 1>0=2 1>1=4 1>2=3 2>0=2 2>1=3 2>2=4"_s);
        const Congruence found = congruence(required, {3, {{1, 0}, {0, 0}}});
        QCOMPARE(found.required, 3);
        QCOMPARE(found.met, 1);
        QCOMPARE(rounded(found.share, 4), u"0.3333"_s);
        QCOMPARE(printed({3, found.unmet}), u"1>2=6 0>2=4"_s);
        QVERIFY(found.unneeded.empty());
    }

    void tiesWithoutWorkAreUnneeded()
    {
        const Network required = coordinationRequirements(4, std::vector<Work>{{0, 0}, {1, 1}}, {2, {{0, 1, 2}}});
        QCOMPARE(printed(required), u"0>1=2"_s);
        const Congruence found = congruence(required, {4, {{3, 2, 0}, {1, 0}}});
        QCOMPARE(*found.share, 1.0);
        QCOMPARE(printed({4, found.unneeded}), u"2>3=0"_s);
        QCOMPARE(congruence({3, {{0, 1, 0}}}, {}).share, std::nullopt);
        QVERIFY(coordinationRequirements(2, std::vector<Work>{{5, 0}, {0, 5}, {0, 0, std::nan("")}}, {1, {{0, 0}}})
                    .edges.empty());
        QVERIFY(coordinationRequirements(-1, std::vector<Work>{{0, 0}}, {1, {{0, 0}}}).edges.empty());
        const Network huge = coordinationRequirements(1, std::vector<Work>{{0, 0, 1e100}}, {1, {{0, 0, 1e100}}});
        QVERIFY(isUsable(huge, huge.edges.front()));
    }

    void cohesionOfTheKarateClub()
    {
        QCOMPARE(rounded(transitivity(karate()), 8), u"0.25568182"_s);
        const auto found = extent(karate(), Ties::Undirected);
        QCOMPARE(found->diameter, 5);
        QCOMPARE(rounded(found->meanDistance, 7), u"2.4081996"_s);
        QCOMPARE(*reciprocity(karate()), 0.0);
    }

    void reciprocityIsTheShareThatIsAnswered()
    {
        QCOMPARE(rounded(reciprocity(lettered(u"A>B B>A B>C C>D D>C A>D"_s)), 5), u"0.66667"_s);
        QCOMPARE(rounded(reciprocity(lettered(u"A>B A>B B>A C>C"_s)), 5), u"1.00000"_s);
    }

    void extentCountsOnlyWaysThatExist()
    {
        const auto found = extent(twoRings(), Ties::Directed); // networkx: all_pairs_shortest_path_length
        QCOMPARE(found->diameter, 6);
        QCOMPARE(rounded(found->meanDistance, 9), u"2.392857143"_s);
        QCOMPARE(rounded(transitivity(twoRings()), 9), u"0.461538462"_s);
    }

    void nothingHoldsTogetherWithoutTies()
    {
        for (const Network &network : {Network{}, Network{3, {}}, Network{1, {{0, 0}}}}) {
            QCOMPARE(reciprocity(network), std::nullopt);
            QCOMPARE(transitivity(network), std::nullopt);
            QVERIFY(!extent(network, Ties::Undirected));
            QCOMPARE(betweenness(network, Ties::Directed), std::vector<double>(size_t(network.nodes)));
            QVERIFY(articulationPoints(network).empty());
            QVERIFY(biconnectedComponents(network).empty());
        }
    }

private:
    static Network undirectedAsDirected(const Network &network)
    {
        Network both = network;
        for (const Edge &edge : network.edges)
            both.edges.push_back({edge.to, edge.from, edge.weight});
        return both;
    }
};

QD_TEST_MAIN(NetworksTest)
#include "tst_networks.moc"
