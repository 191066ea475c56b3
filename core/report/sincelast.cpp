// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sincelast.h"

#include "base/tr.h"
#include "model/triage.h"
#include "rules/catalogue.h"

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

QString levelWord(rules::Level level)
{
    return wordFor(qd::Severity(int(level)));
}

bool isForTheRoom(const rules::Resolved &resolved)
{
    const rules::Rule *rule = rules::findRule(resolved.rule);
    return !rule || rule->audience == rules::Audience::Room;
}

} // namespace

QString noveltyWord(rules::Novelty novelty)
{
    switch (novelty) {
    case rules::Novelty::New:
        return Tr::tr("new", "disconnect");
    case rules::Novelty::Updated:
        return Tr::tr("updated", "disconnect");
    case rules::Novelty::Unchanged:
        return Tr::tr("unchanged", "disconnect");
    case rules::Novelty::Unknown:
        break;
    }
    return {};
}

QString sinceLast(const rules::Findings &findings, const Wording &wording)
{
    if (!findings.keptOn.isValid())
        return {};
    const auto count = [&](rules::Novelty novelty) {
        return int(std::ranges::count(findings.findings, novelty, &rules::Finding::novelty));
    };
    return Tr::tr("Since %1: %2 new, %3 updated, %4 unchanged, %5 resolved.", "date, counts of disconnects")
        .arg(wording.date(findings.keptOn))
        .arg(count(rules::Novelty::New))
        .arg(count(rules::Novelty::Updated))
        .arg(count(rules::Novelty::Unchanged))
        .arg(std::ranges::count_if(findings.resolved, isForTheRoom));
}

Table resolvedTable(const rules::Findings &findings)
{
    using Align = Column::Align;
    Table table{{{Tr::tr("Disconnect"), 7, Align::Start},
                 {Tr::tr("Rule"), 2, Align::Start},
                 {Tr::tr("Level"), 2, Align::Start}},
                {}};
    for (const rules::Resolved &each : findings.resolved) {
        if (isForTheRoom(each))
            table.rows.push_back({{{each.title, {}, {}, {}},
                                   {each.rule, {}, Cell::Emphasis::Quiet, {}},
                                   {levelWord(each.level), {}, Cell::Emphasis::Quiet, {}}},
                                  Row::Kind::Data});
    }
    return table;
}

QString unneededText(const rules::Unneeded &unneeded, const Wording &wording)
{
    const bool isWaiver = qstrcmp(unneeded.subject.table, "waiver") == 0;
    return (isWaiver ? Tr::tr("Dismissal of %1: %2.", "rule, why it is not needed any more")
                     : Tr::tr("Setting of %1: %2.", "rule, why it changes nothing"))
        .arg(unneeded.subject.name, wording.text(unneeded.reason));
}

QString proposalText(const rules::Proposal &proposal)
{
    return Tr::tr("%1: %2 of %3 verdicts are not useful. Proposed: %4.", "rule, counts, level")
        .arg(QLatin1String(proposal.rule))
        .arg(proposal.notUseful)
        .arg(proposal.verdicts)
        .arg(proposal.level ? levelWord(*proposal.level) : Tr::tr("off", "a rule"));
}

QString upkeepText(const rules::Findings &findings, const Wording &wording)
{
    QStringList lines;
    if (findings.keptOn.isValid())
        lines << sinceLast(findings, wording);
    for (const rules::Resolved &each : findings.resolved)
        lines << u"    "_s + Tr::tr("Resolved: %1 %2", "rule, title").arg(each.rule, each.title);
    if (!findings.unneeded.empty())
        lines << Tr::tr("No longer needed:");
    for (const rules::Unneeded &each : findings.unneeded)
        lines << u"    "_s + unneededText(each, wording);
    if (!findings.proposals.empty())
        lines << Tr::tr("Rules that people find useless too often; nothing is changed unless somebody decides it:");
    for (const rules::Proposal &each : findings.proposals)
        lines << u"    "_s + proposalText(each);
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace qd::report
