// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up organisations, to try things out on and to measure the rules with.
#include "commandline.h"

#include "base/tr.h"
#include "document/file.h"
#include "exchange/openform.h"
#include "generate/generate.h"

#include <QJsonDocument>

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

/// The whole number that \a option holds, or \a usual without it.
Result<qulonglong> number(const Call &call, const QString &option, qulonglong usual)
{
    if (!call.has(option))
        return usual;
    bool isNumber = false;
    const qulonglong value = call.value(option).toULongLong(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::Usage,
                       Tr::tr("--%1 takes a whole number, not \"%2\".").arg(option, call.value(option)));
    return value;
}

Result<generate::Recipe> recipeFrom(const Call &call)
{
    constexpr qulonglong Beyond = 1'000'000; // of what any of them may be
    generate::Recipe recipe;
    if (!call.has(u"departments"_s) || !call.has(u"seed"_s))
        return failure(ErrorCode::Usage, Tr::tr("Say how many departments and which seed: --departments 30 --seed 1."));
    QD_TRY(const qulonglong departments, number(call, u"departments"_s, 0));
    QD_TRY(const qulonglong months, number(call, u"months"_s, qulonglong(recipe.months)));
    QD_TRY(recipe.seed, number(call, u"seed"_s, recipe.seed));
    recipe.departments = int(std::min(departments, Beyond));
    recipe.months = int(std::min(months, Beyond));
    QD_CHECK(generate::check(recipe));
    QD_TRY(recipe.plants, generate::plantOrders(call.value(u"plant"_s), recipe.departments));
    recipe.decoys = call.has(u"decoys"_s) ? generate::Decoys::With : generate::Decoys::Without;
    recipe.faults = call.has(u"faults"_s) ? generate::Faults::With : generate::Faults::Without;
    return recipe;
}

} // namespace

Result<ExitCode> runGenerate(const Call &call)
{
    QD_TRY(const generate::Recipe recipe, recipeFrom(call));
    const generate::Generated generated = generate::generate(recipe);
    QD_TRY(const auto document,
           Document::create(call.arguments().front(), generated.plan.organisation(), call.world().environment()));
    QD_CHECK(exchange::replacePlan(*document, Tr::tr("Generate Organisation"), generated.plan));
    QD_CHECK(document->close());
    if (call.has(u"truth"_s))
        QD_CHECK(replaceFile(call.value(u"truth"_s), QJsonDocument(generate::truthJson(recipe, generated)).toJson()));
    for (const generate::PlantOrder &left : generated.unplaced)
        call.say(Tr::tr("%1: no place for %n more in this organisation.", nullptr, left.count).arg(left.rule));
    return ExitCode::Done;
}

} // namespace qd::app
