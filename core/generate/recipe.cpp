// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/recipe.h"

#include "base/tr.h"
#include "generate/planter.h"

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

/// The rule that can be planted with \a id in any case; nothing: there is none.
QString plantable(const QString &id)
{
    const auto found = std::ranges::find_if(
        plants(), [&](const Plant &plant) { return id.compare(QLatin1String(plant.rule), Qt::CaseInsensitive) == 0; });
    return found == plants().end() ? QString() : QString::fromLatin1(found->rule);
}

} // namespace

Result<std::vector<PlantOrder>> plantOrders(const QString &text, int departments)
{
    constexpr int DepartmentsForOne = 30;
    const int usual = std::max(1, departments / DepartmentsForOne);
    std::vector<PlantOrder> orders;
    if (text == u"none" || text.isEmpty())
        return orders;
    if (text == u"all") {
        for (const Plant &plant : plants())
            orders.push_back({QString::fromLatin1(plant.rule), usual});
        return orders;
    }
    for (const QString &part : text.split(u',')) {
        const QStringList words = part.trimmed().split(u':');
        const QString rule = plantable(words.front());
        if (rule.isEmpty())
            return failure(ErrorCode::Usage,
                           Tr::tr("\"%1\" is no rule that can be planted. Use all, none, or ids like DEP-003.")
                               .arg(words.front()));
        bool isNumber = true;
        const int count = words.size() > 1 ? words[1].toInt(&isNumber) : usual;
        if (!isNumber || count < 1 || words.size() > 2)
            return failure(ErrorCode::Usage,
                           Tr::tr("\"%1\" does not say how many. Write it like DEP-003:2.").arg(part.trimmed()));
        orders.push_back({rule, count});
    }
    return orders;
}

Result<void> check(const Recipe &recipe)
{
    if (recipe.departments < 1 || recipe.departments > MostDepartments)
        return failure(ErrorCode::Usage,
                       Tr::tr("The number of departments must be from 1 to %1.").arg(MostDepartments));
    if (recipe.months < FewestMonths || recipe.months > MostMonths)
        return failure(ErrorCode::Usage,
                       Tr::tr("The number of months must be from %1 to %2.").arg(FewestMonths).arg(MostMonths));
    return {};
}

} // namespace qd::generate
