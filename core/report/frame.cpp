// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/frame.h"

#include "base/tr.h"
#include "cycle/phases.h"

namespace qd::report {

QString reviewName(const Wording &wording, QDate asOf)
{
    return Tr::tr("%1 review", "period").arg(wording.period(wording.calendar().lastClosed(asOf, Cadence::Quarter)));
}

Report framed(const Plan &plan, const Wording &wording, const ReviewOptions &options, const QString &kind,
              const QString &about)
{
    const Organisation &organisation = plan.organisation();
    Report report;
    Metadata &meta = report.meta;
    meta.title = Tr::tr("%1, %2", "organisation, review").arg(organisation.name, reviewName(wording, options.asOf));
    meta.subtitle = kind;
    meta.organisation = organisation.name;
    meta.author = organisation.name;
    meta.headerLeft = meta.title;
    meta.headerCentre = kind;
    meta.headerRight = about;
    meta.confidentiality = options.label.isEmpty() ? organisation.confidentiality : options.label;
    const QString content =
        QString::fromLatin1(options.contentDigest.first(std::min<qsizetype>(8, options.contentDigest.size())));
    meta.contentHash = content.size() == 8 ? content.first(4) + u' ' + content.last(4) : QString();
    const Cycle *cycle = cycle::currentCycle(plan, options.asOf);
    meta.asOf = cycle && cycle->frozenOn.isValid() ? Tr::tr("figures frozen on %1").arg(wording.date(cycle->frozenOn))
                                                   : Tr::tr("figures as of %1").arg(wording.date(options.asOf));
    meta.language = wording.locale().bcp47Name();
    meta.created = options.created;
    report.paper = options.paper;
    report.ink = options.ink;
    return report;
}

QString brief(const QString &text, int most)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : line.first(most - 1).trimmed() + QChar(0x2026);
}

Cell textCell(const QString &text, Cell::Emphasis emphasis)
{
    return {text, {}, emphasis, {}};
}

Cell markedCell(const QString &text, Status status, Cell::Emphasis emphasis)
{
    return {text, status, emphasis, {}};
}

QString departmentName(const Plan &plan, DepartmentId id)
{
    const Department *department = plan.find(id);
    return department ? department->name : QString();
}

Status statusMark(AssumptionVerdict verdict)
{
    switch (verdict) {
    case AssumptionVerdict::Holding:
        return Status::Ok;
    case AssumptionVerdict::Weakening:
        return Status::Risk;
    case AssumptionVerdict::Broken:
        return Status::Off;
    case AssumptionVerdict::Untested:
        break;
    }
    return Status::None;
}

} // namespace qd::report
