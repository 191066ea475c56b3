// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/changetext.h"

#include "base/tr.h"
#include "report/recordsheet.h"

namespace qd::report {

namespace {

Period periodOf(const Value &cadence, const Value &start)
{
    return {enumFor<Cadence>(std::get<QString>(cadence)).value_or(Cadence::Month),
            QDate::fromJulianDay(std::get<qint64>(start))};
}

} // namespace

QString nameOf(const Plan &plan, const RecordChange &change, const Wording &wording)
{
    if (QString name = qd::nameOf(*change.type, change.record()); !name.isEmpty())
        return name;
    QStringList parts;
    const Field *cadence = change.type->field(QStringLiteral("cadence"));
    const Field *start = change.type->field(QStringLiteral("start"));
    const bool hasPeriod = cadence && start && cadence->isKey();
    for (const Field &field : change.type->fields) {
        if (!field.isKey() || (hasPeriod && &field == cadence))
            continue;
        if (hasPeriod && &field == start)
            parts << wording.period(periodOf(cadence->get(change.record()), start->get(change.record())));
        else
            parts << valueText(plan, field, field.get(change.record()), wording);
    }
    return parts.join(QLatin1String(", "));
}

QString nameOf(const Plan &ours, const Plan &theirs, const MergeEntry &entry, const Wording &wording)
{
    const auto here = entry.ours ? entry.ours : entry.base;
    const RecordChange named{.type = entry.type, .before = entry.theirs ? nullptr : here, .after = entry.theirs};
    return nameOf(entry.theirs ? theirs : ours, named, wording);
}

QString wordFor(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return Tr::tr("added", "record");
    case ChangeKind::Changed:
        return Tr::tr("changed", "record");
    case ChangeKind::Removed:
        return Tr::tr("removed", "record");
    }
    return {};
}

} // namespace qd::report
