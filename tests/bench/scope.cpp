// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to narrow a review of 1,000 departments to each of its functions, business units and geographies:
// somebody chooses one and sees its charts at once.
#include "report/scope.h"
#include "generate/generate.h"
#include "rules/catalogue.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr double MostMilliseconds = 50;

double milliseconds(const std::chrono::steady_clock::time_point &since)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
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
        const auto start = std::chrono::steady_clock::now();
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
