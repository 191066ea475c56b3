// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scope.h"

#include "base/tr.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Cuts{Cut::Function, Cut::BusinessUnit, Cut::Geography};

/// The names under \a cut, in the order of the organisation.
QStringList namesUnder(const Plan &plan, QDate asOf, Cut cut)
{
    QStringList names;
    const std::vector<CutPart> parts = partsBy(plan, cut, asOf);
    for (const CutPart &part : parts) {
        const QString name = commonOf(*plan.find(part.departments.front()), cut);
        if (!name.isEmpty() && parts.size() > 1)
            names << name;
    }
    return names;
}

QString unknown(Cut cut, const QString &name, const QStringList &names)
{
    const QString list = names.join(u", "_s);
    switch (cut) {
    case Cut::Department:
        break;
    case Cut::Function:
        return names.isEmpty()
            ? Tr::tr("The departments have no functions that differ. Enter them on the page Organisation first.")
            : Tr::tr("No function is called \"%1\". There are: %2.", "name, list").arg(name, list);
    case Cut::BusinessUnit:
        return names.isEmpty()
            ? Tr::tr("The departments have no business units that differ. Enter them on the page Organisation first.")
            : Tr::tr("No business unit is called \"%1\". There are: %2.", "name, list").arg(name, list);
    case Cut::Geography:
        return names.isEmpty()
            ? Tr::tr("The departments have no geographies that differ. Enter them on the page Organisation first.")
            : Tr::tr("No geography is called \"%1\". There are: %2.", "name, list").arg(name, list);
    }
    return {};
}

} // namespace

std::vector<Scope> scopesOf(const Plan &plan, QDate asOf)
{
    std::vector<Scope> scopes;
    for (const Cut cut : Cuts) {
        for (const QString &name : namesUnder(plan, asOf, cut))
            scopes.push_back({cut, name});
    }
    return scopes;
}

Result<Scope> scopeCalled(const Plan &plan, QDate asOf, Cut cut, const QString &name)
{
    const QStringList names = namesUnder(plan, asOf, cut);
    const QString sought = name.trimmed();
    const auto exact = std::ranges::find(names, sought);
    const auto found = exact != names.end() ? exact : std::ranges::find_if(names, [&](const QString &each) {
        return each.compare(sought, Qt::CaseInsensitive) == 0;
    });
    if (found == names.end())
        return failure(ErrorCode::Usage, unknown(cut, name, names));
    return Scope{cut, *found};
}

std::vector<DepartmentId> departmentsOf(const Plan &plan, const Scope &scope, QDate asOf)
{
    if (scope.isEverything())
        return {};
    for (CutPart &part : partsBy(plan, scope.cut, asOf)) {
        if (commonOf(*plan.find(part.departments.front()), scope.cut) == scope.name)
            return std::move(part.departments);
    }
    return {};
}

QString nameOf(const Scope &scope)
{
    if (scope.isEverything())
        return {};
    switch (scope.cut) {
    case Cut::Department:
        break;
    case Cut::Function:
        return Tr::tr("Function %1", "name").arg(scope.name);
    case Cut::BusinessUnit:
        return Tr::tr("Business unit %1", "name").arg(scope.name);
    case Cut::Geography:
        return Tr::tr("Geography %1", "name").arg(scope.name);
    }
    return scope.name;
}

QString withScope(const QString &scopeName, const QString &text)
{
    if (scopeName.isEmpty())
        return text;
    return text.isEmpty() ? scopeName + u'.' : Tr::tr("%1. %2", "what it is about, text").arg(scopeName, text);
}

Drawing withScope(const QString &scopeName, Drawing drawing)
{
    const auto say = [&](auto &spec) {
        spec.subtitle = withScope(scopeName, spec.subtitle);
        spec.description = withScope(scopeName, spec.description);
    };
    std::visit(say, drawing);
    return drawing;
}

} // namespace qd::report
