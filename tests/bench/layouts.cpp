// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layouts.h"

#include "graph/layeredlayout.h"
#include "graph/loops.h"
#include "graph/sequencing.h"
#include "support/networks.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <set>
#include <sys/resource.h>

namespace qd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double CrossingsAllowance = 1.15; ///< of those that dot leaves
constexpr double TimeAllowance = 0.1; ///< of what dot takes
constexpr int Runs = 5;
constexpr int OracleGraphs = 1000;

struct Case
{
    int nodes = 0;
    std::vector<graph::Arc> arcs;
};

/// No loops, and no two arcs between the same two nodes: both programs then count crossings alike.
Case randomCase(int nodes, int arcs, std::uint64_t seed)
{
    test::Random random(seed);
    Case result{nodes, {}};
    std::set<std::pair<int, int>> taken;
    while (int(result.arcs.size()) < arcs) {
        const int from = random.below(nodes);
        const int to = random.below(nodes);
        if (from != to && taken.insert(std::minmax(from, to)).second)
            result.arcs.push_back({from, to});
    }
    return result;
}

/// Twenty graphs of 20 to 200 nodes with 1.4 or 2 arcs a node: as large and as dense as those of the collections of
/// Rome and of North, which layered drawings are compared on (Di Battista et al. 1997, 2000), and larger.
std::vector<Case> cases()
{
    std::vector<Case> list;
    for (int step = 0; step < 19; ++step) {
        const int nodes = 20 + 10 * step;
        list.push_back(randomCase(nodes, step % 2 == 0 ? nodes * 7 / 5 : nodes * 2, std::uint64_t(step) + 1));
    }
    list.push_back(randomCase(200, 400, 20));
    return list;
}

QByteArray forDot(const Case &graph)
{
    QByteArray text = "digraph g { rankdir=LR; node [shape=box,label=\"\",width=0.9,height=0.4,fixedsize=true];\n";
    for (int node = 0; node < graph.nodes; ++node)
        text += QByteArray::number(node) + ";\n";
    for (const graph::Arc &arc : graph.arcs)
        text += QByteArray::number(arc.from) + "->" + QByteArray::number(arc.to) + ";\n";
    return text + "}\n";
}

/// The same, with the arcs turned around that we draw leading back.
Case withoutCycles(Case graph)
{
    const std::vector<bool> turned = graph::feedbackArcs(graph.nodes, graph.arcs);
    for (std::size_t index = 0; index < graph.arcs.size(); ++index) {
        if (turned[index])
            std::swap(graph.arcs[index].from, graph.arcs[index].to);
    }
    return graph;
}

double childMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto of = [](const timeval &time) { return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

struct Outcome
{
    long long crossings = -1; ///< -1: no answer
    double milliseconds = 0; ///< of the processor
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// What dot says it leaves, and what it takes with its start and its routes.
Outcome byDot(const Case &graph, int runs)
{
    static const QRegularExpression said(u"mincross \\w+: (\\d+) crossings"_s);
    Outcome outcome;
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const double start = childMilliseconds();
        QProcess dot;
        dot.start(u"dot"_s, {u"-v"_s, u"-Tplain"_s});
        dot.write(forDot(graph));
        dot.closeWriteChannel();
        if (!dot.waitForFinished(-1) || dot.exitCode() != 0)
            return {};
        times.push_back(childMilliseconds() - start);
        auto match = said.globalMatch(QString::fromUtf8(dot.readAllStandardError()));
        outcome.crossings = match.hasNext() ? 0 : -1;
        while (match.hasNext()) // a line for each cluster; here there is one
            outcome.crossings = match.next().captured(1).toLongLong();
    }
    outcome.milliseconds = median(times);
    return outcome;
}

Outcome byUs(const Case &graph, int runs)
{
    const std::vector<QSizeF> sizes(std::size_t(graph.nodes), QSizeF(86, 38));
    Outcome outcome;
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        outcome.crossings = graph::layeredLayout(sizes, graph.arcs).crossings;
        times.push_back(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    outcome.milliseconds = median(times);
    return outcome;
}

QByteArray joined(std::vector<int> nodes)
{
    std::ranges::sort(nodes);
    QByteArray text;
    for (const int node : nodes)
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(node);
    return text;
}

/// "nodes; from>to from>to; blocks in order; length of the shortest loop" a line, for the oracle to say it again.
QByteArray forOracle()
{
    test::Random random(99);
    QByteArray text;
    for (int round = 0; round < OracleGraphs; ++round) {
        const graph::Network network = random.network(1 + random.below(40), random.below(120));
        text += QByteArray::number(network.nodes) + ";";
        for (const graph::Edge &edge : network.edges)
            text += " " + QByteArray::number(edge.from) + ">" + QByteArray::number(edge.to);
        text += ";";
        for (const graph::Block &block : graph::sequence(network).blocks)
            text += " " + joined(block.nodes);
        text += ";" + QByteArray::number(graph::shortestLoop(network).size()) + "\n";
    }
    return text;
}

} // namespace

bool compareWithDot()
{
    if (byDot(randomCase(3, 2, 1), 1).crossings < 0) {
        std::printf("# dot is not here (the package graphviz has it): nothing to compare layouts with\n");
        return true;
    }
    std::printf("layered layout\tnodes\tarcs\tcrossings\tof dot\tof dot, same arcs leading back\tms\tof dot\n");
    long long ours = 0;
    long long theirs = 0;
    long long theirsAlike = 0;
    double time = 0;
    for (const Case &graph : cases()) {
        const int runs = graph.arcs.size() == 400 ? Runs : 1;
        const Outcome us = byUs(graph, runs);
        const Outcome dot = byDot(graph, runs);
        const Outcome alike = byDot(withoutCycles(graph), 1);
        ours += us.crossings;
        theirs += dot.crossings;
        theirsAlike += alike.crossings;
        time = us.milliseconds / dot.milliseconds;
        std::printf("\t%d\t%zu\t%lld\t%lld\t%lld\t%.1f\t%.1f\n", graph.nodes, graph.arcs.size(), us.crossings,
                    dot.crossings, alike.crossings, us.milliseconds, dot.milliseconds);
    }
    const double crossings = double(ours) / double(theirs);
    std::printf("crossings / those of dot\t%.3f\tallowed\t%.2f\n", crossings, CrossingsAllowance);
    std::printf("the same, when dot has the arcs lead back that we have\t%.3f\n", double(ours) / double(theirsAlike));
    std::printf("time / that of dot, 200 nodes and 400 arcs\t%.3f\tallowed\t%.2f\n", time, TimeAllowance);
    return crossings <= CrossingsAllowance && time <= TimeAllowance;
}

bool compareWithNetworkx()
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(QD_BENCH_DIR "/networks_reference.py")});
    python.write(forOracle());
    python.closeWriteChannel();
    if (!python.waitForFinished(-1) || python.exitCode() != EXIT_SUCCESS) {
        std::printf("# networkx is not here: %s\n", python.readAllStandardError().trimmed().right(200).constData());
        return true;
    }
    const QByteArrayList equal = python.readAllStandardOutput().simplified().split(' ');
    std::printf("graphs that networkx sees alike, of %d\tblocks\t%s\torder\t%s\tshortest loop\t%s\n", OracleGraphs,
                equal.value(0).constData(), equal.value(1).constData(), equal.value(2).constData());
    return std::ranges::all_of(equal, [](const QByteArray &count) { return count.toInt() == OracleGraphs; });
}

} // namespace qd::bench
