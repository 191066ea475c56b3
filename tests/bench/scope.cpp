// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to narrow a review of 1,000 departments to each of its functions, business units and geographies:
// somebody chooses one and sees its charts at once.
#include "report/scope.h"
#include "generate/generate.h"
#include "rules/catalogue.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

constexpr double MostMilliseconds = 50;

/// Of processor time, which does not depend on what else runs.
double milliseconds(std::clock_t since)
{
    return 1000.0 * double(std::clock() - since) / CLOCKS_PER_SEC;
}

} // namespace

int main()
{
    using namespace qd;
    generate::Recipe recipe{.departments = 1000, .seed = 3};
    recipe.plants = generate::plantOrders(QStringLiteral("all"), recipe.departments).value();
    const Plan plan = generate::generate(recipe).plan;
    const rules::Findings findings = rules::diagnose(plan, {}, recipe.asOf);
    std::vector<double> times;
    for (const report::Scope &scope : report::scopesOf(plan, recipe.asOf)) {
        const auto departments = report::departmentsOf(plan, scope, recipe.asOf);
        const std::clock_t start = std::clock();
        const report::Narrowed part = report::narrowed(plan, findings, departments);
        times.push_back(milliseconds(start));
    }
    std::ranges::sort(times);
    const double worst = times.back();
    std::printf("%zu departments, %zu values, %zu findings, narrowed to each of %zu scopes: median %.1f ms, worst %.1f "
                "ms (%.0f allowed)\n",
                plan.table<Department>().size(), plan.table<Observation>().size(), findings.findings.size(),
                times.size(), times[times.size() / 2], worst, MostMilliseconds);
    return worst <= MostMilliseconds ? EXIT_SUCCESS : EXIT_FAILURE;
}
