// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporting.h"

#include "base/tr.h"
#include "document/file.h"
#include "exchange/csvwriter.h"
#include "exchange/openform.h"
#include "exchange/tableworkbook.h"

#include <QDir>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

Result<void> check(const QString &format, const QStringList &formats)
{
    if (formats.contains(format))
        return {};
    return failure(ErrorCode::Usage,
                   Tr::tr("\"%1\" is not a format for this. Use one of: %2.").arg(format, formats.join(u", "_s)));
}

} // namespace

QStringList planFormats()
{
    return {u"json"_s, u"xlsx"_s};
}

QStringList tableFormats()
{
    return {u"csv"_s, u"json"_s, u"xlsx"_s};
}

Result<QByteArray> exportedPlan(const Plan &plan, const QString &format)
{
    QD_CHECK(check(format, planFormats()));
    if (format == u"xlsx")
        return planXlsx(plan);
    return planJson(plan);
}

Result<QByteArray> exportedTable(const Plan &plan, const QString &table, const QString &format)
{
    QD_CHECK(check(format, tableFormats()));
    if (format == u"xlsx")
        return tableXlsx(plan, table);
    if (format == u"json")
        return tableJson(plan, table);
    QD_TRY(const TextTable text, textTable(plan, table));
    return tableCsv(text);
}

Result<void> writeTables(const Plan &plan, const QString &folder)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return failure(ErrorCode::Unwritable,
                       Tr::tr("The folder %1 cannot be made. Check the name and your permissions.").arg(folder));
    std::vector<std::pair<QString, QByteArray>> files;
    AllRecords::forEach([&]<typename Record>() {
        const QString table = QLatin1String(describe<Record>().table);
        files.emplace_back(table + u".csv"_s, exportedTable(plan, table, u"csv"_s).value());
    });
    for (const auto &[name, bytes] : files) {
        if (target.exists(name))
            return failure(ErrorCode::Unwritable,
                           Tr::tr("%1 is there already. Choose an empty folder.").arg(target.filePath(name)));
    }
    for (const auto &[name, bytes] : files)
        QD_CHECK(replaceFile(target.filePath(name), bytes));
    return {};
}

} // namespace qd::exchange
