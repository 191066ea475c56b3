// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportkinds.h"

#include "base/tr.h"

#include <QStringList>

#include <array>

namespace qd::report {

std::span<const ReportKind> reportKinds()
{
    static constexpr std::array<ReportKind, 1> kinds{
        {{"review", QT_TRANSLATE_NOOP("qd", "Review report"), reviewReport}}};
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
    return failure(
        ErrorCode::Usage,
        Tr::tr("\"%1\" is not a report. Use %2.", "word, list of words").arg(id, ids.join(QLatin1String(", "))));
}

} // namespace qd::report
