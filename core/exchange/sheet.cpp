// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include "base/tr.h"

#include <QJsonObject>

namespace qd::exchange {

using namespace Qt::StringLiterals;

QString placeOf(const Sheet &sheet, int line)
{
    if (sheet.sheetName.isEmpty())
        return Tr::tr("%1, row %2").arg(sheet.name).arg(line);
    return Tr::tr("%1, %2, row %3", "file, sheet, row").arg(sheet.name, sheet.sheetName).arg(line);
}

QJsonArray problemsJson(const std::vector<Problem> &list)
{
    QJsonArray problems;
    for (const Problem &problem : list) {
        problems.append(QJsonObject{{u"file"_s, problem.file},
                                    {u"row"_s, problem.row},
                                    {u"column"_s, problem.column},
                                    {u"value"_s, problem.value},
                                    {u"problem"_s, problem.problem},
                                    {u"level"_s, problem.level == ProblemLevel::Error ? u"error"_s : u"warning"_s}});
    }
    return problems;
}

} // namespace qd::exchange
