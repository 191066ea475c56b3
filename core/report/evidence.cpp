// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/evidence.h"

#include "base/tr.h"
#include "report/scorecard.h"

namespace qd::report {

QString departmentNames(const Plan &plan, const rules::Finding &finding)
{
    QStringList names;
    for (const DepartmentId id : finding.departments) {
        if (const Department *department = plan.find(id))
            names << department->name;
    }
    return names.join(QLatin1String(", "));
}

QString sourceOf(const Plan &plan, const rules::Evidence &evidence)
{
    if (!evidence.source.isEmpty())
        return evidence.source;
    for (const rules::Subject &subject : evidence.refs) {
        if (qstrcmp(subject.table, "observation") != 0)
            continue;
        const QDate start = QDate::fromString(subject.name.right(10), Qt::ISODate);
        for (const Observation &value : plan.observations({subject.id})) {
            if (value.start == start && !value.source.isEmpty())
                return placeOf(value);
        }
    }
    return Tr::tr("entered in this document");
}

QString followsFrom(const rules::Findings &findings, const rules::Finding &finding)
{
    QStringList exhibits;
    for (std::size_t index = 0; index < findings.findings.size(); ++index) {
        if (std::ranges::binary_search(finding.causes, findings.findings[index].fingerprint))
            exhibits << exhibit(index);
    }
    return exhibits.isEmpty() ? QString()
                              : Tr::tr("Follows from %1.", "exhibits").arg(exhibits.join(QLatin1String(", ")));
}

} // namespace qd::report
