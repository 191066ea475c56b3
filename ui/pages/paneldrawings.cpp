// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/paneldrawings.h"

#include "base/tr.h"
#include "report/capacitychart.h"

namespace qd::ui {

DrawingPage::Kind capacityDrawing()
{
    return {Tr::tr("Capacity"),
            [](const ReviewPart &review) {
                report::PanelSpec spec = report::capacityChart(review.plan(), {}, review.asOf(), review.wording());
                report::DataTable data = report::dataOf(spec);
                return DrawingPage::Content{std::move(spec), std::move(data)};
            },
            Tr::tr("No capacity is known"),
            Tr::tr("Enter the person-days that departments have; the drawing shows when the fullest runs out.")};
}

} // namespace qd::ui
