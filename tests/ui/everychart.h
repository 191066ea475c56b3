// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartkinds.h"

namespace qd::test {

/// Every kind of chart there is, as the command makes it: of the sample, with an agenda and a driver.
class SampleCharts
{
public:
    /// Speaks \a language ("en", "de") from now on, in the whole process.
    explicit SampleCharts(const QString &language);

    using Subject = std::optional<rules::Subject>;
    /// What a chart of \a kind can be about, in the order in which the command lists it; nothing, where it can be about
    /// everything, comes first.
    std::vector<Subject> subjects(const app::ChartKind &kind) const;
    Result<app::DrawnChart> make(const app::ChartKind &kind, const Subject &subject,
                                 const charts::ChartTheme &theme) const;
    /// The first one that can be made.
    Result<app::DrawnChart> first(const app::ChartKind &kind, const charts::ChartTheme &theme) const;

private:
    Plan m_plan;
    QDate m_asOf;
    rules::Findings m_findings;
    report::Wording m_wording;
};

/// The picture that stands for the command's when it is not told a size.
QByteArray svgOf(const app::DrawnChart &chart, const charts::ChartTheme &theme);

} // namespace qd::test
