// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/kpirows.h"

namespace qd::exchange {

/// Makes fractions of all percentages of a file. A value with a percent sign is one already; of those without, a KPI
/// whose values exceed 2 is written in percent points, which is said once. Where that makes two numbers of one KPI
/// differ twentyfold, only a person knows what was meant: its rows are rejected with a question.
class Percentages
{
public:
    /// Every row has to be shown before the first one is settled.
    void look(const KpiRow &row);
    /// False when \a row has to be rejected. \a hasSign: some value of its KPI carries a percent sign. What has to be
    /// said goes to \a problems.
    bool settle(KpiRow &row, bool hasSign, const QString &fileName, std::vector<Problem> &problems);

private:
    /// The largest numbers of one KPI, by field: with a percent sign, and without.
    struct Sizes
    {
        std::array<double, KpiRow::NumberCount> withSign{};
        std::array<double, KpiRow::NumberCount> without{};
        bool anySign = false;

        void add(double value, bool hasSign, std::size_t field);
        bool arePoints() const;
        bool isDoubtful() const;
    };
    struct Seen
    {
        Sizes all;
        Sizes percentages; ///< in rows that are known to be such
        bool isSaid = false;
    };

    std::vector<Seen> m_kpis; ///< by KpiRow::kpi
};

} // namespace qd::exchange
