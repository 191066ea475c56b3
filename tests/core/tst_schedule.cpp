// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/schedule.h"
#include "support/networks.h"
#include "support/testmain.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace qd::graph;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

using Row = std::vector<std::optional<double>>;
constexpr std::nullopt_t none = std::nullopt;

/// "0 3 -": no date is a dash.
QString printed(const Row &row)
{
    QStringList texts;
    for (const std::optional<double> &date : row)
        texts << (date ? QString::number(*date) : u"-"_s);
    return texts.join(u' ');
}

Earliest earliestOf(const Network &network, const Row &notBefore)
{
    const auto result = earliestFinish(network, notBefore);
    return std::holds_alternative<Earliest>(result) ? std::get<Earliest>(result) : Earliest{};
}

std::optional<Deadlock> deadlockOf(const Network &network)
{
    const auto result = earliestFinish(network);
    return std::holds_alternative<Deadlock>(result) ? std::optional(std::get<Deadlock>(result)) : none;
}

/// The loop is there, its links belong to its nodes, and it postpones itself.
bool isDeadlock(const Network &network, const Deadlock &deadlock)
{
    const size_t count = deadlock.nodes.size();
    double sum = 0;
    for (size_t index = 0; index < count; ++index) {
        const Edge &edge = network.edges[size_t(deadlock.links[index])];
        if (edge.from != deadlock.nodes[index] || edge.to != deadlock.nodes[(index + 1) % count])
            return false;
        sum += edge.weight;
    }
    return count > 0 && deadlock.links.size() == count && sum > 0 && sum == deadlock.excess;
}

/// The longest ways between all nodes (Floyd & Warshall), -infinity where there is none; slow and plain.
std::vector<std::vector<double>> longestWays(const Network &network)
{
    const auto count = size_t(network.nodes);
    constexpr double never = -std::numeric_limits<double>::infinity();
    std::vector<std::vector<double>> ways(count, std::vector<double>(count, never));
    for (size_t node = 0; node < count; ++node)
        ways[node][node] = 0;
    for (const Edge &edge : network.edges) {
        double &way = ways[size_t(edge.from)][size_t(edge.to)];
        way = std::max(way, edge.weight);
    }
    for (size_t middle = 0; middle < count; ++middle) {
        for (size_t from = 0; from < count; ++from) {
            for (size_t to = 0; to < count; ++to)
                ways[from][to] = std::max(ways[from][to], ways[from][middle] + ways[middle][to]);
        }
    }
    return ways;
}

/// A textbook project: design 4 days, then tools 6 and parts 3, assembly 2 after both, papers 1 after design.
const Network project{5, {{0, 1, 6}, {0, 2, 3}, {1, 3, 2}, {2, 3, 2}, {0, 4, 1}}};
const Row projectStart{4, none, none, none, none};

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingFinishesWhenItsLastInputDoes()
    {
        QCOMPARE(printed(earliestOf(project, projectStart).finish), u"4 10 7 12 5"_s);
        QCOMPARE(printed(earliestOf(project, {}).finish), u"- - - - -"_s);
        QCOMPARE(printed(std::get<Earliest>(earliestFinish(project)).finish), u"0 6 3 8 1"_s);
        QCOMPARE(printed(earliestOf(project, {4, none, 11, none, none}).finish), u"4 10 11 13 5"_s);
    }

    void criticalChainIsWhatDecides()
    {
        const Earliest earliest = earliestOf(project, projectStart);
        const auto chain = criticalChain(project, earliest, 3, 11);
        QCOMPARE(chain->nodes, (std::vector{0, 1, 3}));
        QCOMPARE(chain->links, (std::vector{0, 2}));
        QCOMPARE(chain->begin, 4.0);
        QCOMPARE(chain->finish, 12.0);
        QCOMPARE(chain->slack, -1.0);
        QCOMPARE(criticalChain(project, earliest, 4)->slack, none);
        QCOMPARE(criticalChain(project, earliest, 0)->nodes, (std::vector{0}));
        QVERIFY(!criticalChain(project, earliest, 5));
        QVERIFY(!criticalChain(project, earliest, -1));
        QVERIFY(!criticalChain(project, earliestOf(project, {}), 3));
    }

    /// What is not on the critical chain may be late: latest minus earliest finish (Kelley & Walker).
    void latestFinishLeavesTheSlack()
    {
        const Row latest = latestFinish(project, Row{none, none, none, 12, none});
        QCOMPARE(printed(latest), u"4 10 10 12 -"_s);
        QCOMPARE(printed(latestFinish(project, Row{none, none, none, 12, 2})), u"1 10 10 12 2"_s);
        QCOMPARE(printed(latestFinish(project, {})), u"- - - - -"_s);
        QCOMPARE(printed(latestFinish({2, {{0, 1, 1}, {1, 0, 1}}}, Row{5, 5})), u"- -"_s); // no answer
    }

    void chainOfPromisesBreaksAtItsFirstLink()
    {
        const auto chain = criticalChain(project, earliestOf(project, projectStart), 3);
        QVERIFY(!firstBrokenLink(project, *chain, Row{4, 10, 7, 12, 5}));
        QVERIFY(!firstBrokenLink(project, *chain, {}));
        const auto early = firstBrokenLink(project, *chain, Row{4, 9, 7, 10, 5});
        QCOMPARE(early->link, 0);
        QCOMPARE(early->lateBy, 1.0);
        const auto late = firstBrokenLink(project, *chain, Row{4, none, none, 10, none});
        QCOMPARE(late->link, 2); // the missing date in between does not hide it
        QCOMPARE(late->lateBy, 2.0);
        const auto latest = firstBrokenLink(project, *chain, Row{4, 12, none, 13, none});
        QCOMPARE(latest->link, 2); // a later promise than needed counts
        QCOMPARE(latest->lateBy, 1.0);
        QVERIFY(!firstBrokenLink(project, {}, {}));
    }

    void brokenLinksStandWithTheWorstFirst()
    {
        const auto broken = brokenLinks(project, Row{4, 9, 5, 10, none});
        QCOMPARE(broken.size(), 3U);
        QCOMPARE(broken[0].link, 1); // parts: 5 instead of 7
        QCOMPARE(broken[0].lateBy, 2.0);
        QCOMPARE(broken[1].link, 0);
        QCOMPARE(broken[1].lateBy, 1.0);
        QCOMPARE(broken[2].link, 2);
        QCOMPARE(broken[2].lateBy, 1.0);
        QVERIFY(brokenLinks(project, Row{4, 10, 7, 12, 5}).empty());
    }

    void mutualWaitIsADeadlockOnlyWithALead()
    {
        const auto deadlock = deadlockOf({4, {{2, 3, 1}, {3, 1, 2}, {1, 2, 0}, {0, 1, 9}}});
        QCOMPARE(deadlock->nodes, (std::vector{1, 2, 3}));
        QCOMPARE(deadlock->links, (std::vector{2, 0, 1}));
        QCOMPARE(deadlock->excess, 3.0);
        QVERIFY(!deadlockOf({2, {{0, 1, 0}, {1, 0, 0}}})); // together, on the same day
        QVERIFY(!deadlockOf({2, {{0, 1, 3}, {1, 0, -3}}})); // the overlap makes up for the lead
        QVERIFY(deadlockOf({2, {{0, 1, 3}, {1, 0, -2}}}));
        QVERIFY(!deadlockOf({3, {{0, 1, 0.1}, {1, 2, 0.2}, {2, 0, -0.3}}})); // rounding is not a lead
        QCOMPARE(deadlockOf({1, {{0, 0, 1}}})->nodes, (std::vector{0}));
        QVERIFY(!deadlockOf({1, {{0, 0, 0}}}));
        QVERIFY(!deadlockOf({1, {{0, 0, -1}}}));
    }

    void shortestDeadlockIsShown()
    {
        const Network network{6, {{0, 1, 1}, {1, 2, 1}, {2, 3, 1}, {3, 0, 1}, {4, 5, 0}, {5, 4, 0}, {4, 5, 2}}};
        const auto shortest = shortestDeadlock(network);
        QCOMPARE(shortest->nodes, (std::vector{4, 5}));
        QCOMPARE(shortest->links, (std::vector{6, 5}));
        QCOMPARE(shortest->excess, 2.0);
        QCOMPARE(shortestDeadlock({3, {{0, 1, 3}, {1, 0, -1}, {2, 2, 1}}})->nodes, (std::vector{2}));
        QCOMPARE(shortestDeadlock({2, {{0, 1, 3}, {1, 0, -1}}})->nodes, (std::vector{0, 1}));
        QVERIFY(!shortestDeadlock(project));
        QVERIFY(!shortestDeadlock({}));
    }

    /// Without overlaps: the shortest way back from any link with a lead.
    void shortestDeadlockIsAsShortAsAnyWayBack()
    {
        Random random(4);
        int deadlocks = 0;
        for (int round = 0; round < 300; ++round) {
            Network network = random.network(2 + random.below(9), random.below(18), 0, 2);
            Network steps = network; // longest of negative steps: the shortest way
            for (Edge &edge : steps.edges)
                edge.weight = -1;
            const auto ways = longestWays(steps);
            double least = std::numeric_limits<double>::infinity();
            for (const Edge &edge : network.edges) {
                if (edge.weight > 0)
                    least = std::min(least, 1 - ways[size_t(edge.to)][size_t(edge.from)]);
            }
            const auto shortest = shortestDeadlock(network);
            QCOMPARE(shortest.has_value(), std::isfinite(least));
            if (!shortest)
                continue;
            ++deadlocks;
            QVERIFY(isDeadlock(network, *shortest));
            QCOMPARE(double(shortest->nodes.size()), least);
            random.shuffle(network.edges);
            QCOMPARE(shortestDeadlock(network)->nodes, shortest->nodes);
        }
        QVERIFY(deadlocks > 50 && deadlocks < 250);
    }

    void deadlockIsFoundWhereNoDateReaches()
    {
        QVERIFY(std::holds_alternative<Deadlock>(earliestFinish({3, {{1, 2, 1}, {2, 1, 1}}}, Row{0, none, none})));
    }

    /// Promised for a day, although what it waits for is promised for too late a one.
    void fixedDatesCanForceAConflict()
    {
        const Network chain{3, {{0, 1, 5}, {1, 2, 5}}};
        const Row promised{10, none, 18};
        const auto late = latestChain(chain, earliestOf(chain, promised), promised);
        QCOMPARE(late->nodes, (std::vector{0, 1, 2}));
        QCOMPARE(late->slack, -2.0);
        const Row possible{10, none, 20};
        QVERIFY(!latestChain(chain, earliestOf(chain, possible), possible));
        QVERIFY(!latestChain(chain, earliestOf(chain, possible), {}));
    }

    void worstOfSeveralLateNodesIsShown()
    {
        const Network fan{4, {{0, 1, 5}, {0, 2, 5}, {0, 3, 5}}};
        const Row dates{0, 4, 2, 2};
        QCOMPARE(latestChain(fan, earliestOf(fan, dates), dates)->nodes, (std::vector{0, 2}));
    }

    /// Against all longest ways: there is a positive loop, or every finish is the latest of all ways to it.
    void earliestFinishIsTheLongestWay()
    {
        Random random(1);
        int deadlocks = 0;
        for (int round = 0; round < 500; ++round) {
            const Network network = random.network(1 + random.below(9), random.below(16), -3, 3);
            Row start(size_t(network.nodes));
            for (auto &date : start)
                date = random.below(3) > 0 ? std::optional<double>(random.below(10)) : none;
            const auto ways = longestWays(network);
            bool isPossible = true;
            for (size_t node = 0; node < start.size(); ++node)
                isPossible = isPossible && ways[node][node] <= 0;
            const auto result = earliestFinish(network, start);
            if (const auto *deadlock = std::get_if<Deadlock>(&result)) {
                ++deadlocks;
                QVERIFY(!isPossible);
                QVERIFY(isDeadlock(network, *deadlock));
                continue;
            }
            QVERIFY(isPossible);
            for (size_t node = 0; node < start.size(); ++node) {
                double latest = -std::numeric_limits<double>::infinity();
                for (size_t from = 0; from < start.size(); ++from) {
                    if (start[from])
                        latest = std::max(latest, *start[from] + ways[from][node]);
                }
                const auto &earliest = std::get<Earliest>(result);
                QCOMPARE(earliest.finish[node].value_or(-std::numeric_limits<double>::infinity()), latest);
                const auto chain = criticalChain(network, earliest, int(node));
                QCOMPARE(chain.has_value(), std::isfinite(latest));
                double sum = chain ? chain->begin : 0;
                for (size_t link = 0; chain && link < chain->links.size(); ++link)
                    sum += network.edges[size_t(chain->links[link])].weight;
                QCOMPARE(sum, chain ? chain->finish : 0);
            }
        }
        QVERIFY(deadlocks > 50 && deadlocks < 450);
    }

    void orderOfTheLinksDoesNotMatter()
    {
        Random random(2);
        for (int round = 0; round < 200; ++round) {
            Network network = random.network(2 + random.below(9), 1 + random.below(20), -2, 2);
            const auto seen = [](const Network &links) {
                const auto result = earliestFinish(links, Row{1, none, 2});
                if (const auto *deadlock = std::get_if<Deadlock>(&result))
                    return std::tuple(Row(), deadlock->nodes, std::vector<int>{int(deadlock->excess)});
                const auto &earliest = std::get<Earliest>(result);
                std::vector<int> chains;
                for (int node = 0; node < links.nodes; ++node) {
                    const auto chain = criticalChain(links, earliest, node).value_or(Chain{});
                    chains.insert(chains.end(), chain.nodes.begin(), chain.nodes.end());
                }
                return std::tuple(earliest.finish, chains, std::vector<int>());
            };
            const auto before = seen(network);
            random.shuffle(network.edges);
            QVERIFY(seen(network) == before);
        }
    }

    void whateverComesInIsAnswered()
    {
        constexpr double infinite = std::numeric_limits<double>::infinity();
        const double nothing = std::nan("");
        QVERIFY(std::get<Earliest>(earliestFinish({})).finish.empty());
        QVERIFY(latestFinish({}, {}).empty());
        const Network odd{3,
                          {{0, 1, nothing}, {0, 1, infinite}, {0, 7, 1}, {-1, 2, 1}, {0, 1, 2}, {0, 1, 5}, {0, 1, 1}}};
        QCOMPARE(printed(earliestOf(odd, {1, nothing, infinite, 4, 5}).finish), u"1 6 -"_s);
        QVERIFY(std::isfinite(*earliestOf({2, {{0, 1, 1e100}}}, {1e100}).finish[1]));
        QCOMPARE(printed(earliestOf({-1, {{0, 1, 1}}}, {1}).finish), QString());
    }

    void longChainsNeedNoStack()
    {
        constexpr int length = 100'000;
        Network chain{length, {}};
        for (int node = 0; node + 1 < length; ++node)
            chain.edges.push_back({node, node + 1, 1});
        const Earliest earliest = std::get<Earliest>(earliestFinish(chain));
        QCOMPARE(earliest.finish.back(), length - 1.0);
        QCOMPARE(criticalChain(chain, earliest, length - 1)->nodes.size(), size_t(length));
        chain.edges.push_back({length - 1, 0, 1});
        QCOMPARE(deadlockOf(chain)->excess, double(length));
    }

    void aThousandNodesAreFast()
    {
        Random random(3);
        const Network network = random.forwardNetwork(1000, 4000);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 10; ++round)
            QVERIFY(std::holds_alternative<Earliest>(earliestFinish(network)));
        QVERIFY2(timer.elapsed() < 1000, qPrintable(u"%1 ms for ten"_s.arg(timer.elapsed())));
    }
};

QD_TEST_MAIN(ScheduleTest)
#include "tst_schedule.moc"
