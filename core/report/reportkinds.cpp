// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportkinds.h"

#include "base/filename.h"
#include "base/tr.h"
#include "cycle/phases.h"
#include "report/packetreport.h"
#include "report/preread.h"
#include "report/reviewreport.h"
#include "report/sessionreports.h"

#include <QStringList>

#include <array>

namespace qd::report {

namespace {

Result<const Cycle *> cycleOf(const ReportQuestion &question)
{
    const Cycle *cycle = cycle::currentCycle(question.plan, question.options.asOf);
    if (!cycle)
        return failure(ErrorCode::Invalid,
                       Tr::tr("The document has no cycle yet. Make one: quarterdeck cycle DOC new 2026-Q4."));
    return cycle;
}

Result<Report> review(const ReportQuestion &q)
{
    return reviewReport(q.plan, q.findings, q.wording, q.options);
}

Result<Report> wholePacket(const ReportQuestion &q)
{
    return packet(q.plan, q.findings, q.wording, q.options);
}

Result<Report> departmentPreRead(const ReportQuestion &q)
{
    if (!q.department)
        return failure(ErrorCode::Usage,
                       Tr::tr("There is no department to write a pre-read for. Add departments first."));
    return preRead(q.plan, *q.department, q.findings, q.wording, q.options);
}

Result<Report> sessionMinutes(const ReportQuestion &q)
{
    QD_TRY(const Cycle *const cycle, cycleOf(q));
    return minutes(q.plan, *cycle, q.wording, q.options);
}

Result<Report> promises(const ReportQuestion &q)
{
    return followUp(q.plan, q.findings, q.wording, q.options);
}

Result<Report> sheetOfTheRun(const ReportQuestion &q)
{
    QD_TRY(const Cycle *const cycle, cycleOf(q));
    return runSheet(q.plan, *cycle, q.findings, q.wording, q.options);
}

} // namespace

std::span<const ReportKind> reportKinds()
{
    static constexpr std::array<ReportKind, 6> kinds{
        {{"review", QT_TRANSLATE_NOOP("qd", "Review report"), review, PacketKind::Review},
         {"packet", QT_TRANSLATE_NOOP("qd", "Packet"), wholePacket, PacketKind::Packet},
         {"preread", QT_TRANSLATE_NOOP("qd", "Department pre-read"), departmentPreRead, PacketKind::PreRead, true},
         {"runsheet", QT_TRANSLATE_NOOP("qd", "Run sheet (private)"), sheetOfTheRun, PacketKind::RunSheet},
         {"minutes", QT_TRANSLATE_NOOP("qd", "Minutes"), sessionMinutes, PacketKind::Minutes},
         {"followup", QT_TRANSLATE_NOOP("qd", "Follow-up"), promises, PacketKind::FollowUp}}};
    return kinds;
}

Result<const ReportKind *> reportKind(const QString &id)
{
    QStringList ids;
    for (const ReportKind &kind : reportKinds()) {
        if (id == QLatin1String(kind.id))
            return &kind;
        ids << QLatin1String(kind.id);
    }
    return failure(ErrorCode::Usage,
                   Tr::tr("\"%1\" is not a report. Use one of: %2.", "word, list of words")
                       .arg(id, ids.join(QLatin1String(", "))));
}

QString titleOf(const Plan &plan, const Printout &one)
{
    const Department *department = plan.find(one.department);
    return department ? Tr::tr("%1: %2", "column, value").arg(Tr::tr(one.kind->title), department->name)
                      : Tr::tr(one.kind->title);
}

QString fileNameOf(const Plan &plan, const Cycle &cycle, const Printout &one)
{
    QStringList parts{Tr::tr(one.kind->title)};
    if (const Department *department = plan.find(one.department))
        parts << department->name;
    parts << cycle.name;
    return fileNameFor(parts.join(QLatin1String(", "))) + QLatin1String(".pdf");
}

cycle::Issue issueOf(const Plan &plan, const Printout &one, const QString &fileName)
{
    return {one.kind->issuedAs, one.department, titleOf(plan, one), fileName,
            QString::fromLatin1(cycle::contentDigest(plan))};
}

std::vector<Printout> preReads(const Plan &plan, QDate asOf)
{
    const auto kinds = reportKinds();
    const auto kind = std::ranges::find_if(kinds, &ReportKind::ofDepartment);
    std::vector<Printout> all;
    for (const Department *department : cycle::departmentsOn(plan, asOf))
        all.push_back({&*kind, department->id});
    return all;
}

std::vector<Printout> readBefore(const Plan &plan, QDate asOf)
{
    std::vector<Printout> all{{reportKind(QStringLiteral("packet")).value()}};
    std::ranges::move(preReads(plan, asOf), std::back_inserter(all));
    return all;
}

} // namespace qd::report
