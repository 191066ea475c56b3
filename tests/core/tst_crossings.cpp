// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/chains.h"
#include "support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>
#include <set>

using namespace qd;
using namespace qd::graph;

namespace {

/// Vertices in layers, and lines from each layer to the next.
struct Sample
{
    Layers layers;
    Graph lines;
    Graph back;

    void join(int from, int to)
    {
        lines[std::size_t(from)].push_back(to);
        back[std::size_t(to)].push_back(from);
    }
};

Sample randomSample(int depth, int width, quint32 seed)
{
    QRandomGenerator random(seed);
    Sample sample{{}, Graph(std::size_t(depth * width)), Graph(std::size_t(depth * width))};
    for (int layer = 0; layer < depth; ++layer) {
        sample.layers.emplace_back();
        for (int place = 0; place < width; ++place)
            sample.layers.back().push_back(layer * width + place);
    }
    for (int layer = 0; layer + 1 < depth; ++layer) {
        std::set<std::pair<int, int>> taken;
        for (int line = 0; line < width * 3 / 2; ++line) {
            const int from = layer * width + int(random.bounded(width));
            const int to = (layer + 1) * width + int(random.bounded(width));
            if (taken.emplace(from, to).second)
                sample.join(from, to);
        }
    }
    return sample;
}

std::vector<int> inOrder(const Layers &layers)
{
    std::vector<int> vertices;
    for (const auto &layer : layers)
        vertices.insert(vertices.end(), layer.begin(), layer.end());
    return vertices;
}

/// By trying every order of every layer from \a layer on.
long long leastCrossings(Layers &layers, const Graph &lines, std::size_t layer = 0)
{
    if (layer == layers.size())
        return crossings(layers, lines);
    long long least = std::numeric_limits<long long>::max();
    std::ranges::sort(layers[layer]);
    do {
        least = std::min(least, leastCrossings(layers, lines, layer + 1));
    } while (std::ranges::next_permutation(layers[layer]).found);
    return least;
}

} // namespace

class TestCrossings : public QObject
{
    Q_OBJECT

private slots:
    void everyPairOfLinesIsCountedOnce()
    {
        QCOMPARE(crossings({{0, 1}, {2, 3}}, {{3}, {2}, {}, {}}), 1);
        QCOMPARE(crossings({{0, 1}, {2, 3}}, {{2, 3}, {2, 3}, {}, {}}), 1);
        QCOMPARE(crossings({{0, 1, 2}, {3, 4, 5}}, {{5}, {4}, {3}, {}, {}, {}}), 3);
    }

    void movingChainsCrossesFewerLinesOrAsMany()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const Sample sample = randomSample(5, 3 + int(seed % 8), seed);
            Chains chains(sample.layers, sample.lines, sample.back);
            chains.arrange(inOrder(sample.layers));
            long long before = crossings(chains.layers(), sample.lines);
            for (const auto choice : {Chains::Choice::Last, Chains::Choice::First, Chains::Choice::Last}) {
                const bool helped = chains.moveEach(choice);
                const long long after = crossings(chains.layers(), sample.lines);
                QCOMPARE(after < before, helped);
                QVERIFY2(after <= before, qPrintable(QString::number(seed)));
                before = after;
            }
        }
    }

    void nothingIsLostFromALayer()
    {
        const Sample sample = randomSample(4, 9, 3);
        Layers found = withFewCrossings(sample.layers, sample.lines);
        QVERIFY(found != sample.layers);
        for (auto &layer : found)
            std::ranges::sort(layer);
        QCOMPARE(found, sample.layers);
    }

    void aLongLineStaysOnOneSideOfAnother()
    {
        // Two lines through five layers, among short ones that would pull them apart.
        constexpr int Width = 6;
        Sample sample = randomSample(7, Width, 11);
        for (int layer = 1; layer < 6; ++layer) {
            for (const int place : {0, 1}) { // the vertices of the two lines have no others
                const int vertex = layer * Width + place;
                for (auto *graph : {&sample.lines, &sample.back}) {
                    (*graph)[std::size_t(vertex)].clear();
                    for (auto &neighbours : *graph)
                        std::erase(neighbours, vertex);
                }
            }
        }
        for (int layer = 0; layer < 6; ++layer) {
            sample.join(layer * Width, (layer + 1) * Width);
            sample.join(layer * Width + 1, (layer + 1) * Width + 1);
        }
        Chains chains(sample.layers, sample.lines, sample.back);
        chains.arrange(inOrder(sample.layers));
        for (int round = 0; round < 4; ++round)
            chains.moveEach(round % 2 == 0 ? Chains::Choice::Last : Chains::Choice::First);
        const Layers found = chains.layers();
        std::set<bool> sides;
        for (int layer = 1; layer < 6; ++layer) {
            const auto &vertices = found[std::size_t(layer)];
            sides.insert(std::ranges::find(vertices, layer * Width) < std::ranges::find(vertices, layer * Width + 1));
        }
        QCOMPARE(sides.size(), std::size_t(1));
    }

    void smallDrawingsCrossAsFewLinesAsCanBe()
    {
        int best = 0;
        constexpr int Count = 30;
        for (quint32 seed = 1; seed <= Count; ++seed) {
            Sample sample = randomSample(3, 4, seed);
            const long long found = crossings(withFewCrossings(sample.layers, sample.lines), sample.lines);
            const long long least = leastCrossings(sample.layers, sample.lines);
            QVERIFY2(found <= least + 1, qPrintable(QString::number(seed)));
            best += found == least ? 1 : 0;
        }
        QVERIFY2(best >= Count * 19 / 20, qPrintable(QString::number(best)));
    }

    void crossingsThatNeedNotBeAreNot()
    {
        const Graph lines{{5}, {4}, {3}, {}, {}, {}};
        QCOMPARE(crossings(withFewCrossings({{0, 1, 2}, {3, 4, 5}}, lines), lines), 0);
    }
};

QD_TEST_MAIN(TestCrossings)
#include "tst_crossings.moc"
