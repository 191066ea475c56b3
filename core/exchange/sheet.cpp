// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include "base/tr.h"

#include <QJsonObject>

namespace qd::exchange {

using namespace Qt::StringLiterals;

QString sourceOf(const Sheet &sheet)
{
    return sheet.sheetName.isEmpty() ? sheet.name : Tr::tr("%1, %2", "file, sheet").arg(sheet.name, sheet.sheetName);
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
