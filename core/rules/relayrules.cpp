// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/handoffsentences.h"

#include <algorithm>
#include <array>

namespace qd::rules {

namespace {

Subject subjectOf(const Signal &signal)
{
    return {"signal", signal.id.value, signal.text};
}

/// A department that had a signal.
struct Desk
{
    DepartmentId department;
    QDate since; ///< invalid: not known
};

/// The desks on the way of \a signal, from the one that heard it on. What law or contract require is no desk, and a
/// department that passes it on within is one.
std::vector<Desk> desksOf(const Plan &plan, const Signal &signal, QDate asOf)
{
    std::vector<Desk> desks;
    if (signal.department.isValid())
        desks.push_back({signal.department, signal.seenOn});
    for (const SignalRelay &relay : plan.table<SignalRelay>().startingWith(signal.id)) {
        if (relay.kind == StepKind::Compliance || (relay.receivedOn.isValid() && relay.receivedOn > asOf))
            continue;
        if (desks.empty() || desks.back().department != relay.department)
            desks.push_back({relay.department, relay.receivedOn});
    }
    return desks;
}

Message passage(const Context &context, const Desk &from, const Desk &to)
{
    const QString giver = context.nameOf(from.department);
    const QString receiver = context.nameOf(to.department);
    if (!to.since.isValid())
        return message(QT_TRANSLATE_NOOP("qd", "From %1 to %2, on a day that is not entered."), {giver, receiver});
    if (!from.since.isValid())
        return message(QT_TRANSLATE_NOOP("qd", "From %1 to %2 on %3."), {giver, receiver, to.since});
    return message(QT_TRANSLATE_N_NOOP("qd", "From %1 to %2 on %3, after %n day(s)."), {giver, receiver, to.since},
                   int(from.since.daysTo(to.since)));
}

Finding longWay(const Context &context, const Signal &signal, const std::vector<Desk> &desks, int limit)
{
    const auto count = int(desks.size()) - 1;
    const bool isDecided = signal.state == SignalState::Act || signal.state == SignalState::Ignored;
    Finding finding;
    finding.subjects = {subjectOf(signal)};
    for (const Desk &desk : desks) {
        if (std::ranges::find(finding.departments, desk.department) == finding.departments.end())
            finding.departments.push_back(desk.department);
    }
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "A signal passed on %n time(s)"), {}, count);
    finding.title = isDecided
        ? message(QT_TRANSLATE_N_NOOP("qd", "%1: passed on %n time(s) before a decision"), {signal.text}, count)
        : message(QT_TRANSLATE_N_NOOP("qd", "%1: passed on %n time(s), and no decision yet"), {signal.text}, count);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n hand-over(s)"), {}, count);
    finding.evidence = {{quote(signal.text), finding.subjects,
                         message(QT_TRANSLATE_NOOP("qd", "%1 heard"), {context.nameOf(desks.front().department)})}};
    int dated = 0;
    for (std::size_t place = 1; place < desks.size(); ++place) {
        dated += desks[place].since.isValid() ? 1 : 0;
        finding.evidence.push_back({passage(context, desks[place - 1], desks[place]), finding.subjects,
                                    message(QT_TRANSLATE_NOOP("qd", "The way"))});
    }
    finding.why = message(QT_TRANSLATE_N_NOOP("qd",
                                              "Shown because it passed %1 times from one department to another; "
                                              "the limit is %n time(s)."),
                          {count}, limit);
    finding.firstSeen = desks[size_t(limit) + 1].since;
    finding.completeness = double(dated) / count;
    return finding;
}

void longChain(Context &context)
{
    const auto limit = std::max(0, int(context.option("handOvers")));
    const auto &signalTable = context.plan.table<Signal>();
    if (context.plan.table<SignalRelay>().empty()) {
        if (!signalTable.empty())
            context.cannotEvaluate(subjectOfCompany(context.plan),
                                   message(QT_TRANSLATE_NOOP("qd", "no station of a signal is entered")));
        return;
    }
    int without = 0;
    for (const Signal &signal : signalTable) {
        without += context.plan.table<SignalRelay>().startingWith(signal.id).empty() ? 1 : 0;
        const auto desks = desksOf(context.plan, signal, context.asOf);
        if (int(desks.size()) - 1 > limit)
            context.report(longWay(context, signal, desks, limit));
    }
    if (without > 0)
        context.cannotEvaluate(subjectOfCompany(context.plan),
                               message(QT_TRANSLATE_N_NOOP("qd", "%n signal(s) without stations"), {}, without));
}

constexpr std::array<Option, 1> ChainOptions{
    {{"handOvers", 6, QT_TRANSLATE_NOOP("qd", "How many times a signal may pass from department to department.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "NET-005",
      .title = QT_TRANSLATE_NOOP("qd", "Long chain"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "News over many desks"),
      .level = Level::Note,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "A signal passed from one department to another more than handOvers times. Desks that law or contract "
          "require do not count."),
      .says = QT_TRANSLATE_NOOP("qd", "News passes many desks before there is a decision."),
      .question = QT_TRANSLATE_NOOP("qd", "Which desk adds judgement?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Signals with the stations they passed."),
      .silence = QT_TRANSLATE_NOOP("qd", "Mark the stations that law or contract require."),
      .source = QT_TRANSLATE_NOOP("qd", "Martin and Osterling: Value Stream Mapping. McGraw-Hill (2013), hand-offs."),
      .options = ChainOptions,
      .run = longChain,
      .reads = tablesOf<Signal, SignalRelay, Department>}}};

} // namespace

std::span<const Rule> relayRules()
{
    return Rules;
}

} // namespace qd::rules
