// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/accumulation.h"

namespace qd {

/// A value as it is judged: the row of its period; of a computed KPI without an actual there, with the one that its
/// operands give.
struct JudgedValue
{
    Observation value;
    Reason doubt = Reason::None; ///< why a computed actual is not there
};
JudgedValue judgedValue(const Accumulator &accumulator, const Kpi &kpi, const Period &period);

/// \a kpi with the unit that its numbers have when they are read by \a basis.
Kpi readBy(const Basis &basis, const Plan &plan, Kpi kpi);

/// The values of one KPI in its own cadence, oldest first, as they are judged. Those of a KPI that is neither computed
/// nor read in another way than it was sent are the rows of the plan, which must outlive the series. An amount whose
/// rate is missing is not there.
class Series
{
public:
    /// Computes up to the last period that has ended by \a asOf; later rows stand as they are.
    Series(const Plan &plan, const Kpi &kpi, QDate asOf, const Basis &basis = {});
    Series(Series &&) = default;
    Series &operator=(Series &&) = default;

    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }
    const Observation *find(const Period &period) const;

private:
    std::vector<Observation> m_made; ///< empty while the rows of the plan serve
    std::span<const Observation> m_values;
};

} // namespace qd
