# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same questions as an analyst would ask them in a notebook: pandas, numpy and networkx, one KPI and one pair after
the other. Prints the processor milliseconds of each part, without reading the tables and without the start of Python."""

import os
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # processor time is counted, whoever spends it

import networkx
import numpy
import pandas

folder = sys.argv[1]
values = pandas.read_csv(f"{folder}/values.csv", parse_dates=["month"])
pairs = pandas.read_csv(f"{folder}/pairs.csv")
hand_offs = pandas.read_csv(f"{folder}/handoffs.csv", parse_dates=["needed", "committed"])

costs = {}


def timed(name, work):
    start = time.process_time()
    result = work()
    costs[name] = (time.process_time() - start) * 1000
    return result


def residuals(group):
    """What a trend and the months leave, and what of that does not carry over from the month before."""
    known = group.dropna(subset=["actual"])
    design = pandas.get_dummies(known["month"].dt.month).astype(float)
    design["trend"] = numpy.arange(len(known), dtype=float)
    solution = numpy.linalg.lstsq(design.to_numpy(), known["actual"].to_numpy(), rcond=None)[0]
    rest = pandas.Series(known["actual"].to_numpy() - design.to_numpy() @ solution, index=known["month"])
    phi = min(max(rest.autocorr(1), -0.6), 0.97)
    return rest, (rest - phi * rest.shift(1)).dropna()


def charts():
    signals = {}
    news = {}
    for kpi, group in values.groupby("kpi"):
        rest, news[kpi] = residuals(group)
        baseline = rest.iloc[:-3]
        centre = baseline.mean()
        sigma = baseline.diff().abs().mean() / 1.128379
        beyond = (rest - centre).abs() > 3 * sigma
        side = numpy.sign(rest - centre)
        run = side.groupby((side != side.shift()).cumsum()).cumcount() + 1
        signals[kpi] = int(beyond.iloc[-3:].sum() + (run.iloc[-3:] >= 8).sum())
    return signals, news


def associations(news):
    found = []
    for a, b in pairs.itertuples(index=False):
        both = pandas.concat([news[a], news[b]], axis=1, join="inner")
        found.append(both.iloc[:, 0].rank().corr(both.iloc[:, 1].rank()))
    return found


def mismatches():
    return hand_offs[hand_offs["committed"] > hand_offs["needed"]]


def network():
    return networkx.from_pandas_edgelist(hand_offs, "receiver", "giver", create_using=networkx.DiGraph)


signals, news = timed("charts", charts)
timed("pairs", lambda: associations(news))
timed("dates", mismatches)
graph = timed("network", network)
timed("circles", lambda: [part for part in networkx.strongly_connected_components(graph) if len(part) > 1])
timed("betweenness", lambda: networkx.betweenness_centrality(graph))
for name, cost in costs.items():
    print(f"{name} {cost:.1f}")
