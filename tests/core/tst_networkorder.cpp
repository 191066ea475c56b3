// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/arrangement.h"
#include "graph/centrality.h"
#include "graph/clustering.h"
#include "graph/cohesion.h"
#include "graph/congruence.h"
#include "graph/hierarchy.h"
#include "graph/loops.h"
#include "graph/reach.h"
#include "graph/robustness.h"
#include "graph/schedule.h"
#include "graph/sequencing.h"
#include "graph/silo.h"
#include "support/networks.h"
#include "support/testmain.h"

#include <cmath>
#include <functional>
#include <numeric>

using namespace qd::graph;
using namespace qd::test;
using namespace Qt::StringLiterals;

/// What holds for every measure of core/graph: its answer is made of numbers, and the order of the edges is no part of
/// the question.
namespace {

/// Everything an answer holds, as numbers with all their digits.
class Answer
{
public:
    Answer &operator<<(double value)
    {
        m_text += QString::number(value, 'g', 17) + u' ';
        m_isFinite = m_isFinite && std::isfinite(value);
        return *this;
    }
    Answer &operator<<(int value) { return *this << double(value); }
    Answer &operator<<(const Edge &edge) { return *this << edge.from << edge.to << edge.weight; }
    Answer &operator<<(const Network &network) { return *this << network.edges; }

    template<typename T>
    Answer &operator<<(const std::vector<T> &values)
    {
        for (const T &value : values)
            *this << value;
        m_text += u"; "_s;
        return *this;
    }
    template<typename T>
    Answer &operator<<(const std::optional<T> &value)
    {
        if (!value)
            m_text += u"- "_s;
        return value ? *this << *value : *this;
    }

    QString text() const { return m_text; }
    bool isFinite() const { return m_isFinite; }

private:
    QString m_text;
    bool m_isFinite = true;
};

using Measure = std::function<void(const Network &, Answer &)>;

std::vector<int> everyNode(const Network &network)
{
    std::vector<int> nodes(sizeOf(network));
    std::iota(nodes.begin(), nodes.end(), 0);
    return nodes;
}

std::vector<int> threeGroups(const Network &network)
{
    std::vector<int> groups = everyNode(network);
    for (int &node : groups)
        node %= 3;
    return groups;
}

/// Links by what they are, not by their places, which are those of the order given.
std::vector<Edge> edgesOf(const Network &network, const std::vector<int> &links)
{
    std::vector<Edge> edges;
    for (const int link : links)
        edges.push_back(network.edges[size_t(link)]);
    return edges;
}

void schedule(const Network &network, Answer &answer)
{
    const std::vector<std::optional<double>> dates{0, std::nullopt, 3};
    const auto found = earliestFinish(network, dates);
    if (const auto *deadlock = std::get_if<Deadlock>(&found)) {
        answer << deadlock->nodes << edgesOf(network, deadlock->links) << deadlock->excess;
    } else {
        const auto &earliest = std::get<Earliest>(found);
        answer << earliest.finish;
        for (int node = 0; node < network.nodes; ++node) {
            if (const auto chain = criticalChain(network, earliest, node, 4))
                answer << chain->nodes << edgesOf(network, chain->links) << chain->finish << chain->slack;
        }
        if (const auto late = latestChain(network, earliest, dates))
            answer << late->nodes << late->slack;
    }
    answer << latestFinish(network, dates);
    for (const BrokenLink &broken : brokenLinks(network, dates))
        answer << edgesOf(network, {broken.link}) << broken.lateBy;
}

void sequencing(const Network &network, Answer &answer)
{
    const Sequence found = sequence(network);
    answer << orderOf(found) << found.marks << found.feedbackBefore << found.feedbackAfter;
    for (const Block &block : found.blocks)
        answer << block.nodes << block.feedback << block.feedbackWeight << int(block.isExact);
}

void loops(const Network &network, Answer &answer)
{
    answer << shortestLoop(network) << shortestLoop(network, std::vector{2, 0, 1, -1, 99});
    answer << shortestLoopThrough(network, 0, 1) << shortestLoopThrough(network, -1, 99);
    const Tear torn = tear(network, std::vector{3, 1, 0, 2, 1, -1, 99});
    answer << torn.order << torn.feedback << torn.weight;
}

void centrality(const Network &network, Answer &answer)
{
    for (const Ties ties : {Ties::Directed, Ties::Undirected})
        answer << betweenness(network, ties) << betweenness(network, ties, Length::Weights);
    for (const Incoming &node : incoming(network))
        answer << node.count << node.expected << node.chance;
    answer << pageRank(network);
}

void robustness(const Network &network, Answer &answer)
{
    answer << articulationPoints(network) << biconnectedComponents(network);
    answer << unreachableWithout(network, std::vector{0, -1, 99}, 1);
    for (const Loss &loss : lossesOfEach(network, std::vector{1, 0}))
        answer << loss.node << loss.unreachable;
}

void silo(const Network &network, Answer &answer)
{
    const std::vector<int> groups = threeGroups(network);
    for (const Mixing &mix : {mixing(network, groups), mixingOf(network, groups, 1)})
        answer << mix.external << mix.internal << mix.index << mix.expected;
    answer << inwardChance(network, groups, {50, 1}) << inwardChanceOf(network, groups, 1, {50, 1});
    answer << assortativity(network, groups);
}

void reach(const Network &network, Answer &answer)
{
    answer << distances(network, std::vector{1, 0, -1, 99}, Direction::Upstream);
    answer << distances(network, std::vector{1}, Direction::Downstream) << shortestPath(network, 0, 2);
    answer << shortestPath(network, -1, 99) << longestPath(network);
    answer << longestShortestPath(network, everyNode(network), std::vector{2, 1, 99});
}

void congruences(const Network &network, Answer &answer)
{
    const std::vector<Work> work{{0, 0}, {0, 1, 2}, {1, 1}, {1, 3}, {2, 2, 0.1}, {2, 0, 0.7}, {9, 0}, {0, -1}};
    const Network required = coordinationRequirements(3, work, network);
    const Congruence found = congruence(required, network);
    answer << required << found.required << found.met << found.share << found.unmet << found.unneeded;
}

void cohesion(const Network &network, Answer &answer)
{
    answer << reciprocity(network) << transitivity(network);
    for (const Ties ties : {Ties::Directed, Ties::Undirected}) {
        if (const auto found = extent(network, ties))
            answer << found->diameter << found->meanDistance;
    }
    const Hierarchy measures = hierarchy(network);
    answer << measures.connectedness << measures.hierarchy << measures.efficiency << measures.leastUpperBound;
}

void clustering(const Network &network, Answer &answer)
{
    answer << communities(network) << modularity(network, threeGroups(network));
    answer << nearDiagonal(network) << distanceToDiagonal(network, std::vector{2, 1, 0, -1, 99});
}

const std::vector<std::pair<const char *, Measure>> measures{
    {"schedule", schedule},      {"loops", loops},       {"sequencing", sequencing}, {"clustering", clustering},
    {"centrality", centrality},  {"silo", silo},         {"robustness", robustness}, {"reach", reach},
    {"congruence", congruences}, {"cohesion", cohesion},
};

Answer answerOf(const Measure &measure, const Network &network)
{
    Answer answer;
    measure(network, answer);
    return answer;
}

} // namespace

Q_DECLARE_METATYPE(Measure)

class NetworkOrderTest : public QObject
{
    Q_OBJECT

private:
    static void everyMeasure()
    {
        QTest::addColumn<Measure>("measure");
        for (const auto &[name, measure] : measures)
            QTest::newRow(name) << measure;
    }

private slots:
    void orderOfTheEdgesDoesNotMatter_data() { everyMeasure(); }
    void orderOfTheEdgesDoesNotMatter()
    {
        QFETCH(Measure, measure);
        Random random(1);
        for (int round = 0; round < 60; ++round) {
            Network network = random.network(1 + random.below(18), random.below(50), round % 3 - 1);
            for (Edge &edge : network.edges)
                edge.weight *= 0.1; // so that sums depend on the order of adding
            const Answer before = answerOf(measure, network);
            QVERIFY2(before.isFinite(), qPrintable(before.text()));
            random.shuffle(network.edges);
            QCOMPARE(answerOf(measure, network).text(), before.text());
        }
    }

    /// Edges that are none, between edges that are.
    void edgesThatLeadNowhereChangeNothing_data() { everyMeasure(); }
    void edgesThatLeadNowhereChangeNothing()
    {
        QFETCH(Measure, measure);
        Random random(2);
        const double infinite = std::numeric_limits<double>::infinity();
        for (int round = 0; round < 20; ++round) {
            Network network = random.network(4 + random.below(10), random.below(30));
            const Answer before = answerOf(measure, network);
            for (const Edge &edge : {Edge{0, 1, std::nan("")}, Edge{1, 0, infinite}, Edge{1, 2, -infinite},
                                     Edge{0, 99, 1}, Edge{-1, 0, 1}, Edge{2, 3, 1e300}})
                network.edges.push_back(edge);
            random.shuffle(network.edges);
            QCOMPARE(answerOf(measure, network).text(), before.text());
        }
    }

    void everyAnswerIsMadeOfNumbers_data() { everyMeasure(); }
    void everyAnswerIsMadeOfNumbers()
    {
        QFETCH(Measure, measure);
        std::vector<Network> networks{{}, {-3, {{0, 0}}}, {1, {}}, {1, {{0, 0}, {0, 0, -1}}}, {5, {}}};
        networks.push_back({4, {{0, 1, 1e100}, {1, 2, 1e100}, {2, 3, 1e100}, {3, 0, -1e100}, {0, 1, 1e100}}});
        networks.push_back({4, {{0, 1, 1e-300}, {1, 2, 1e100}, {2, 0, 0}, {3, 0, -1e-300}, {0, 1, 5e-324}}});
        for (const double weight : {0.0, -1.0, 5e-324})
            networks.push_back({4, {{0, 1, weight}, {1, 2, weight}, {2, 0, weight}, {2, 3, weight}}});
        for (const Network &network : networks) {
            const Answer answer = answerOf(measure, network);
            QVERIFY2(answer.isFinite(), qPrintable(answer.text()));
        }
    }
};

QD_TEST_MAIN(NetworkOrderTest)
#include "tst_networkorder.moc"
