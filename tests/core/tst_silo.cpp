// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/clustering.h"
#include "graph/hierarchy.h"
#include "graph/silo.h"
#include "support/networks.h"
#include "support/testmain.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace qd::graph;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

/// As a published number: so many digits behind the point.
QString rounded(std::optional<double> value, int digits)
{
    return value ? QString::number(*value, 'f', digits) : u"nothing"_s;
}

/// Two triangles that two ties join.
const Network twoTriangles{6, {{0, 1}, {1, 2}, {0, 2}, {2, 3}, {3, 4}, {4, 5}, {3, 5}, {0, 4}}};

/// The best modularity of all ways to divide the nodes.
double bestModularity(const Network &network)
{
    double best = -1;
    std::vector<int> groups(size_t(network.nodes));
    const auto divide = [&](const auto &self, size_t node, int used) -> void {
        if (node == groups.size()) {
            best = std::max(best, modularity(network, groups).value_or(0));
            return;
        }
        for (int group = 0; group <= used; ++group) {
            groups[node] = group;
            self(self, node + 1, std::max(used, group + 1));
        }
    };
    divide(divide, 0, 0);
    return best;
}

/// Everybody knows everybody of the same team of \a size; a ring of single ties joins the teams.
Network teams(int count, int size)
{
    Network network{count * size, {}};
    for (int node = 0; node < network.nodes; ++node) {
        for (int other = node + 1; other < network.nodes && other / size == node / size; ++other)
            network.edges.push_back({node, other});
        if (node % size == 0)
            network.edges.push_back({node, (node + size + 1) % network.nodes});
    }
    return network;
}

} // namespace

class SiloTest : public QObject
{
    Q_OBJECT

private slots:
    void factionsOfTheKarateClubKeepToThemselves()
    {
        const Mixing mix = mixing(karate(), factions());
        QCOMPARE(mix.external, 10);
        QCOMPARE(mix.internal, 68);
        QCOMPARE(rounded(mix.index, 8), u"-0.74358974"_s);
        QCOMPARE(rounded(mix.expected, 8), u"0.02673797"_s);
        QCOMPARE(rounded(assortativity(karate(), factions()), 8), u"0.74342105"_s);
        QVERIFY(*inwardChance(karate(), factions()) <= 0.001); // none of 20,000 numpy permutations is as low
    }

    void oneGroupIsComparedWithAllOthers()
    {
        const std::vector<int> groups{1, 1, 1, 2, 2, 3};
        const Mixing one = mixingOf(twoTriangles, groups, 1);
        QCOMPARE(one.external, 2);
        QCOMPARE(one.internal, 3);
        QCOMPARE(*one.index, -0.2);
        QCOMPARE(*one.expected, 0.5); // 9 pairs lead out, 3 stay inside
        const Mixing alone = mixingOf(twoTriangles, groups, 3);
        QCOMPARE(*alone.index, 1.0);
        QCOMPARE(*alone.expected, 1.0);
        QCOMPARE(mixingOf(twoTriangles, groups, 9).index, std::nullopt);
        QCOMPARE(rounded(assortativity(twoTriangles, groups), 12), u"0.157894736842"_s); // networkx 2.8.8
    }

    /// Counted with Python: itertools.combinations and permutations over all deals.
    void fewDealsAreCountedAll()
    {
        QCOMPARE(*inwardChance(twoTriangles, std::vector{1, 1, 1, 2, 2, 2}), 2.0 / 20);
        QCOMPARE(*inwardChance(twoTriangles, std::vector{7, 7, 7, -3, -3, -3}), 2.0 / 20);
        QCOMPARE(*inwardChanceOf(twoTriangles, std::vector{1, 1, 1, 2, 2, 3}, 1), 2.0 / 20);
        QCOMPARE(*inwardChanceOf(twoTriangles, std::vector{1, 1, 1, 2, 2, 3}, 2), 8.0 / 15);
        QCOMPARE(*inwardChance(twoTriangles, std::vector{1, 1, 1, 2, 2, 3}), 6.0 / 60);
    }

    /// Expected as counted deal by deal with labels in place of places.
    void groupsShareTheirDeals()
    {
        Network network{.nodes = 60, .edges = {}};
        quint32 random = 1;
        const auto next = [&](quint32 below) {
            random = random * 1664525 + 1013904223;
            return int((random >> 8) % below);
        };
        for (int tie = 0; tie < 300; ++tie) {
            const int from = next(60);
            network.edges.push_back({from, next(3) == 0 ? next(60) : (from + 5) % 60});
        }
        std::vector<int> groups;
        for (int node = 0; node < 60; ++node)
            groups.push_back(node < 9 ? 1 : node % 7 < 2 ? 2 : node % 7 == 3 ? 3 : 4);
        const std::vector<std::optional<double>> expected{0.161, 0.977, 0.8, 0.858};
        QCOMPARE(inwardChancesOf(network, groups, std::vector{1, 2, 3, 4}, {999, 1}), expected);
        for (int group = 1; group <= 4; ++group)
            QCOMPARE(inwardChanceOf(network, groups, group, {999, 1}), expected[size_t(group) - 1]);
        QCOMPARE(inwardChancesOf(network, groups, std::vector{4, 9, 1}, {999, 1}),
                 (std::vector<std::optional<double>>{0.858, {}, 0.161}));
    }

    /// The standard error of 4,000 deals is at most 0.008.
    void randomDealsComeNearToAllDeals()
    {
        Random random(1);
        for (int round = 0; round < 12; ++round) {
            const Network network = random.network(12, 8 + random.below(14));
            std::vector<int> groups{1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3}; // 34,650 deals
            random.shuffle(groups);
            const auto all = inwardChance(network, groups, {34'650, 1});
            const auto some = inwardChance(network, groups, {4'000, 1});
            QVERIFY(*all == 1 || *all != *some); // really two ways to count
            const auto again = inwardChance(network, groups, {4'000, 1});
            QCOMPARE(some, again);
            QVERIFY2(std::abs(*all - *some) < 0.035, qPrintable(u"%1, %2"_s.arg(*all).arg(*some)));
        }
    }

    /// Larger groups than can be dealt in all ways; 100 deals cannot say less than 1 in 101.
    void randomDealsNeverSayImpossible()
    {
        const double chance = *inwardChance(karate(), factions(), {100, 5});
        QCOMPARE(chance, 1.0 / 101);
        QVERIFY(*inwardChance(karate(), factions(), {0, 5}) <= 1);
    }

    void randomGroupsAreNoSilos()
    {
        Random random(2);
        int low = 0;
        for (int round = 0; round < 100; ++round) {
            std::vector<int> groups = factions();
            random.shuffle(groups);
            low += *inwardChance(karate(), groups, {200, std::uint64_t(round)}) <= 0.1;
        }
        QVERIFY2(low <= 22, qPrintable(QString::number(low))); // 10 expected, four standard errors
    }

    void nodesWithoutAGroupAreLeftOut()
    {
        const Mixing mix = mixing(twoTriangles, std::vector{1, 1, 1});
        QCOMPARE(mix.internal, 3);
        QCOMPARE(mix.external, 0);
        QCOMPARE(mixing(twoTriangles, std::vector<int>(20, 1)).internal, 8);
        QCOMPARE(assortativity(twoTriangles, std::vector<int>(6, 1)), std::nullopt);
        QCOMPARE(mixing({}, {}).index, std::nullopt);
        QCOMPARE(mixing({}, {}).expected, std::nullopt);
        QCOMPARE(inwardChance({3, {}}, std::vector{1, 1, 2}), std::nullopt);
        QCOMPARE(assortativity({3, {}}, std::vector{1, 1, 2}), std::nullopt);
        QCOMPARE(mixing({2, {{0, 1}, {1, 0}, {0, 1}, {0, 0}}}, std::vector{1, 2}).external, 1);
    }

    void modularityOfTheKarateClub()
    {
        QCOMPARE(rounded(modularity(karate(), factions()), 8), u"0.37146614"_s);
        QCOMPARE(*modularity(karate(), std::vector<int>(34, 5)), 0.0);
        QVERIFY(*modularity(karate(), {}) < 0); // everybody alone
    }

    /// networkx 2.8.8: modularity(G, [{0, 1, 2}, {3, 4, 5}], weight='weight').
    void modularityCountsWeights()
    {
        const Network network{6, {{0, 1, 2}, {1, 2, 3}, {0, 2, 1}, {2, 3, 1}, {3, 4, 4}, {4, 5, 2}, {3, 5, 2}}};
        QCOMPARE(rounded(modularity(network, std::vector{0, 0, 0, 1, 1, 1}), 12), u"0.424444444444"_s);
        Network split = network;
        for (Edge &edge : split.edges)
            edge.weight /= 2;
        split.edges.insert(split.edges.end(), split.edges.begin(), split.edges.end());
        QCOMPARE(rounded(modularity(split, std::vector{4, 4, 4, 0, 0, 0}), 12), u"0.424444444444"_s);
    }

    /// Fast-greedy finds .38067; no division of the club has more than .41979 (Brandes et al. 2008).
    void communitiesOfTheKarateClubAreBetterThanGreedy()
    {
        const std::vector<int> groups = communities(karate());
        const double found = *modularity(karate(), groups);
        QVERIFY2(found >= 0.38067 && found < 0.4198, qPrintable(QString::number(found, 'f', 6)));
        QCOMPARE(groups.front(), 0);
    }

    void teamsAreFound()
    {
        for (const int count : {2, 6, 20}) {
            const Network network = teams(count, 6);
            const std::vector<int> groups = communities(network);
            for (int node = 0; node < network.nodes; ++node)
                QCOMPARE(groups[size_t(node)], node / 6);
        }
    }

    void communitiesOfFewNodesAreNearTheBest()
    {
        Random random(3);
        double best = 0;
        double found = 0;
        for (int round = 0; round < 40; ++round) {
            const Network network = random.network(3 + random.below(5), 3 + random.below(14));
            const double most = bestModularity(network);
            const double here = modularity(network, communities(network)).value_or(0);
            QVERIFY(here <= most + 1e-12);
            best += most;
            found += here;
        }
        QVERIFY2(found > 0.97 * best, qPrintable(u"%1 of %2"_s.arg(found).arg(best)));
    }

    void whoHasNoTiesIsACommunityAlone()
    {
        QCOMPARE(communities({4, {{3, 1}, {0, 0}, {2, 1, -1}}}), (std::vector{0, 1, 2, 1}));
        QVERIFY(communities({}).empty());
        QCOMPARE(modularity({3, {{0, 0}}}, std::vector{1, 1, 1}), std::nullopt);
    }

    void scaleOfTheWeightsDoesNotMatter()
    {
        Random random(4);
        for (int round = 0; round < 20; ++round) {
            const Network network = random.network(20, 60);
            Network scaled = network;
            for (Edge &edge : scaled.edges)
                edge.weight *= std::ldexp(1.0, 200);
            QCOMPARE(communities(scaled), communities(network));
            QCOMPARE(modularity(scaled, communities(network)), modularity(network, communities(network)));
        }
    }

    void hierarchyOfTwoRings()
    {
        const Hierarchy measures = hierarchy(twoRings());
        QCOMPARE(measures.connectedness, 1.0);
        QCOMPARE(rounded(measures.hierarchy, 5), u"0.72727"_s);
        QCOMPARE(rounded(measures.efficiency, 5), u"0.95918"_s);
        QCOMPARE(rounded(measures.leastUpperBound, 5), u"0.71429"_s);
    }

    void outTreeHasAllFour_data()
    {
        QTest::addColumn<QString>("edges");
        QTest::newRow("binary tree of seven") << u"A>B A>C B>D B>E C>F C>G"_s;
        QTest::newRow("chain") << u"C>B B>A"_s;
        QTest::newRow("pair") << u"A>B"_s;
        QTest::newRow("loops and parallel edges") << u"A>B A>B B>B"_s;
        QTest::newRow("nobody") << QString();
    }
    void outTreeHasAllFour()
    {
        QFETCH(QString, edges);
        const Hierarchy measures = hierarchy(lettered(edges));
        QCOMPARE(measures.connectedness, 1.0);
        QCOMPARE(measures.hierarchy, 1.0);
        QCOMPARE(measures.efficiency, 1.0);
        QCOMPARE(measures.leastUpperBound, 1.0);
    }

    void completeNetworkHasNoHierarchyAndIsNotEfficient()
    {
        const Hierarchy measures = hierarchy(lettered(u"A>B B>A A>C C>A B>C C>B"_s));
        QCOMPARE(measures.connectedness, 1.0);
        QCOMPARE(measures.hierarchy, 0.0);
        QCOMPARE(measures.efficiency, 0.0);
        QCOMPARE(measures.leastUpperBound, 1.0);
        QCOMPARE(hierarchy({4, {}}).connectedness, 0.0);
        QCOMPARE(hierarchy({4, {{0, 1}, {2, 3}}}).connectedness, 1.0 / 3);
        QCOMPARE(hierarchy(lettered(u"A>C B>C"_s)).leastUpperBound, 0.0);
    }
};

QD_TEST_MAIN(SiloTest)
#include "tst_silo.moc"
