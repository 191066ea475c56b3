// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewdrawings.h"

#include "base/tr.h"
#include "report/flowcharts.h"
#include "report/loadchart.h"
#include "report/timecharts.h"

namespace qd::ui {

namespace {

template<typename Spec>
DrawingPage::Content contentOf(Spec spec)
{
    report::DataTable data = report::dataOf(spec);
    return {std::move(spec), std::move(data)};
}

} // namespace

DrawingPage::Kind alignmentDrawing()
{
    return {Tr::tr("Alignment"),
            [](const ReviewPart &review) {
                return contentOf(report::alignmentChart(review.whole().plan(), review.departments(), review.asOf(),
                                                        review.wording()));
            },
            Tr::tr("No objectives and no KPIs yet"),
            Tr::tr("Import them; the drawing shows which objective is measured by what.")};
}

DrawingPage::Kind loadDrawing()
{
    return {Tr::tr("Load"),
            [](const ReviewPart &review) {
                return contentOf(report::loadChart(review.plan(), {}, review.asOf(), review.wording()));
            },
            Tr::tr("No capacity is known"),
            Tr::tr("Enter the person-days that departments have; the drawing shows who has accepted more.")};
}

DrawingPage::Kind ageingDrawing()
{
    return {Tr::tr("Age"),
            [](const ReviewPart &review) {
                return contentOf(report::ageingChart(review.plan(), {}, review.asOf(), review.wording()));
            },
            Tr::tr("No open promises with a due date"),
            Tr::tr("Capture actions in the session; the drawing shows how late they are.")};
}

} // namespace qd::ui
