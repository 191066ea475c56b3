// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/waitinggraph.h"

#include "graph/loops.h"

#include <QJsonArray>

#include <numeric>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

QString nodeName(const HandOff &handOff)
{
    return u"handOff/"_s + QString::number(handOff.id.value);
}

QJsonObject nodeJson(const HandOff &handOff)
{
    return {{u"id"_s, nodeName(handOff)}, {u"label"_s, QJsonObject{{u"text"_s, handOff.name}}}};
}

QJsonObject edgeJson(const HandOff &from, const HandOff &to, int leadDays)
{
    return {{u"id"_s, nodeName(from) + u' ' + nodeName(to)},
            {u"sourceNodeId"_s, nodeName(from)},
            {u"targetNodeId"_s, nodeName(to)},
            {u"label"_s, QJsonObject{{u"text"_s, u"waits for"_s}}},
            {u"properties"_s, QJsonObject{{u"leadDays"_s, leadDays}}}};
}

} // namespace

std::optional<WaitingGraph> waitingGraph(const Plan &plan, const rules::Finding &finding)
{
    if (qstrcmp(finding.rule, "DEP-005") != 0 && qstrcmp(finding.rule, "DEP-006") != 0)
        return {};
    std::vector<const HandOff *> items;
    for (const rules::Subject &subject : finding.subjects) {
        if (const HandOff *item = qstrcmp(subject.table, "handOff") == 0 ? plan.find(HandOffId{subject.id}) : nullptr)
            items.push_back(item);
    }
    QJsonArray nodes;
    for (const HandOff *item : items)
        nodes.append(nodeJson(*item));
    QJsonArray edges;
    graph::Network network{int(items.size()), {}};
    const auto placeOf = [&](HandOffId id) { return int(std::ranges::find(items, id, &HandOff::id) - items.begin()); };
    for (const HandOffInput &input : plan.table<HandOffInput>()) {
        const graph::Edge edge{placeOf(input.handOff), placeOf(input.input)};
        if (edge.from == network.nodes || edge.to == network.nodes)
            continue;
        network.edges.push_back(edge);
        edges.append(edgeJson(*items[size_t(edge.from)], *items[size_t(edge.to)], input.leadDays));
    }
    std::vector<int> all(items.size());
    std::iota(all.begin(), all.end(), 0);
    const auto walk = graph::shortestLoop(network, all);
    if (walk.empty())
        return {};
    QJsonArray steps;
    for (size_t step = 0; step < walk.size(); ++step) {
        const HandOff &here = *items[size_t(walk[step])];
        const HandOff &next = *items[size_t(walk[(step + 1) % walk.size()])];
        steps.append(QJsonObject{{u"edgeId"_s, nodeName(here) + u' ' + nodeName(next)}});
    }
    return WaitingGraph{{{u"description"_s, QJsonObject{{u"text"_s, u"What waits for what"_s}}},
                         {u"nodes"_s, nodes},
                         {u"edges"_s, edges}},
                        {{u"resultGraphIndex"_s, 0}, {u"edgeTraversals"_s, steps}}};
}

} // namespace qd::exchange
