// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportkinds.h"

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
    return followUp(q.plan, q.wording, q.options);
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
        {{"review", QT_TRANSLATE_NOOP("qd", "Review report"), review},
         {"packet", QT_TRANSLATE_NOOP("qd", "Packet"), wholePacket},
         {"preread", QT_TRANSLATE_NOOP("qd", "Department pre-read"), departmentPreRead, true},
         {"runsheet", QT_TRANSLATE_NOOP("qd", "Run sheet (private)"), sheetOfTheRun},
         {"minutes", QT_TRANSLATE_NOOP("qd", "Minutes"), sessionMinutes},
         {"followup", QT_TRANSLATE_NOOP("qd", "Follow-up"), promises}}};
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

} // namespace qd::report
