// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/percent.h"

#include "base/tr.h"

#include <algorithm>
#include <cmath>

namespace qd::exchange {

namespace {

constexpr double LargestFraction = 2;
constexpr double Incredible = 20;

/// Calls visit(value, hasSign, fieldIndex) for each number of \a row.
template<typename Row, typename Visitor>
void eachNumber(Row &row, Visitor &&visit)
{
    const std::array numbers{&row.actual, &row.target,    &row.forecast, &row.lower,
                             &row.upper,  &row.ytdActual, &row.ytdTarget};
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        if (*numbers[index])
            visit(**numbers[index], row.percentSign[index], index);
    }
}

bool isPercent(const KpiRow &row)
{
    return row.unit && row.unit->isPercent();
}

} // namespace

void Percentages::Sizes::add(double value, bool hasSign, std::size_t field)
{
    double &largest = hasSign ? withSign[field] : without[field];
    largest = std::max(largest, std::abs(value));
    anySign = anySign || hasSign;
}

bool Percentages::Sizes::arePoints() const
{
    return std::ranges::max(without) > LargestFraction;
}

/// Whether two ways of writing are mixed and do not fit together.
bool Percentages::Sizes::isDoubtful() const
{
    if (!anySign && !arePoints())
        return false;
    double least = HUGE_VAL;
    double most = 0;
    const auto consider = [&](double size) {
        least = size > 0 ? std::min(least, size) : least;
        most = std::max(most, size);
    };
    for (const double size : without)
        consider(arePoints() ? size / 100 : size);
    const bool mixed = most > 0;
    for (const double size : withSign)
        consider(size);
    return mixed && most >= Incredible * least;
}

void Percentages::look(const KpiRow &row)
{
    if (m_kpis.size() <= std::size_t(row.kpi))
        m_kpis.resize(std::size_t(row.kpi) + 1);
    Seen &seen = m_kpis[std::size_t(row.kpi)];
    eachNumber(row, [&](double value, bool hasSign, std::size_t field) {
        seen.all.add(value, hasSign, field);
        if (isPercent(row))
            seen.percentages.add(value, hasSign, field);
    });
}

bool Percentages::settle(KpiRow &row, bool hasSign, const QString &fileName, std::vector<Problem> &problems)
{
    if (!isPercent(row) || std::size_t(row.kpi) >= m_kpis.size())
        return true;
    Seen &seen = m_kpis[std::size_t(row.kpi)];
    const Sizes &sizes = hasSign ? seen.all : seen.percentages;
    const auto say = [&](const QString &what, ProblemLevel level) {
        if (!std::exchange(seen.isSaid, true))
            problems.push_back({fileName, row.row, {}, row.name, what, level});
    };
    if (sizes.isDoubtful()) {
        say(Tr::tr("Some percentages of this KPI look like points (78.6), others like fractions (0.786). "
                   "Write all of them with a percent sign."),
            ProblemLevel::Error);
        return false;
    }
    if (sizes.arePoints()) {
        eachNumber(row,
                   [](double &value, bool carriesSign, std::size_t) { value = carriesSign ? value : value / 100; });
        say(Tr::tr("Its unit is % and its values exceed 2, so they are read as percent points: 78.6 is 78.6 %."),
            ProblemLevel::Warning);
    }
    return true;
}

} // namespace qd::exchange
