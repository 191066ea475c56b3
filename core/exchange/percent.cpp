// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/percent.h"

#include "base/tr.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::exchange {

namespace {

constexpr double LargestFraction = 2;
constexpr double Incredible = 20;

/// Calls visit(value, hasSign, fieldIndex) for each number of \a row.
template<typename Visitor>
void eachNumber(KpiRow &row, Visitor &&visit)
{
    const std::array<std::optional<double> *, KpiRow::NumberCount> numbers{&row.actual, &row.target, &row.forecast,
                                                                           &row.lower, &row.upper};
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        if (*numbers[index])
            visit(**numbers[index], row.percentSign[index], index);
    }
}

/// The largest numbers of one KPI, by field: with a percent sign, and without.
struct Sizes
{
    std::array<double, KpiRow::NumberCount> withSign{};
    std::array<double, KpiRow::NumberCount> without{};
    bool anySign = false;

    void add(double value, bool hasSign, std::size_t field)
    {
        double &largest = hasSign ? withSign[field] : without[field];
        largest = std::max(largest, std::abs(value));
        anySign = anySign || hasSign;
    }
    bool arePoints() const { return std::ranges::max(without) > LargestFraction; }
    /// Whether two ways of writing are mixed and do not fit together.
    bool isDoubtful() const
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
};

bool isPercent(const KpiRow &row)
{
    return row.unit && row.unit->isPercent();
}

} // namespace

void settlePercentages(KpiRows &rows, const QString &fileName)
{
    QHash<QString, Sizes> sizes;
    for (KpiRow &row : rows.rows) {
        if (isPercent(row))
            eachNumber(row, [&](double value, bool hasSign, std::size_t field) {
                sizes[row.identity].add(value, hasSign, field);
            });
    }
    QSet<QString> said;
    QSet<int> rejected;
    const auto say = [&](const KpiRow &row, const QString &what, ProblemLevel level) {
        if (!said.contains(row.identity))
            rows.problems.push_back({fileName, row.row, {}, row.name, what, level});
        said.insert(row.identity);
    };
    for (KpiRow &row : rows.rows) {
        const Sizes size = sizes.value(row.identity);
        if (!isPercent(row))
            continue;
        if (size.isDoubtful()) {
            say(row,
                Tr::tr("Some percentages of this KPI look like points (78.6), others like fractions (0.786). "
                       "Write all of them with a percent sign."),
                ProblemLevel::Error);
            rejected.insert(row.row);
        } else if (size.arePoints()) {
            eachNumber(row, [](double &value, bool hasSign, std::size_t) { value = hasSign ? value : value / 100; });
            say(row,
                Tr::tr("Its unit is % and its values exceed 2, so they are read as percent points: 78.6 is 78.6 %."),
                ProblemLevel::Warning);
        }
    }
    std::erase_if(rows.rows, [&](const KpiRow &row) { return rejected.contains(row.row); });
    rows.rejected += int(rejected.size());
}

} // namespace qd::exchange
