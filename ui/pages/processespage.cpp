// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/processespage.h"

#include "base/tr.h"
#include "model/flow.h"
#include "report/processoutline.h"
#include "widgets/emptystate.h"
#include "widgets/treeview.h"

namespace qd::ui {

namespace {

/// In the order of report::ProcessColumn.
constexpr std::array<OutlinePage::Column, 5> Columns{{{0}, {170}, {230}, {140}, {170}}};

} // namespace

ProcessesPage::ProcessesPage(Review &review, QWidget *parent)
    : OutlinePage(review,
                  {&describe<Workflow>(), &describe<Step>(), &describe<HandOffCheck>(), &describe<Improvement>(),
                   &describe<ResourceRequest>()},
                  Columns, parent)
{
    tree().setAccessibleName(Tr::tr("Processes"));
    empty().setTexts(Tr::tr("No processes yet"),
                     Tr::tr("Write down a workflow with its steps: who does what, how long it takes, how often it is "
                            "right at once."));
}

report::Outline ProcessesPage::outline() const
{
    return report::processOutline(review().plan(), review().asOf(), review().wording());
}

void ProcessesPage::add()
{
    const Step *beside = currentRecord<Step>();
    const Workflow *within = currentRecord<Workflow>();
    if (beside || within) {
        Step step;
        step.workflow = within ? within->id : beside->workflow;
        step.department = within ? within->department : beside->department;
        const Flow flow = flowOf(review().plan(), step.workflow);
        step.position = flow.steps.empty() ? 1 : flow.steps.back()->position + 1;
        return addLike(step);
    }
    if (const auto *check = currentRecord<HandOffCheck>()) {
        HandOffCheck fresh;
        fresh.handOff = check->handOff;
        return addLike(fresh);
    }
    if (currentRecord<Improvement>())
        return addLike(Improvement());
    if (currentRecord<ResourceRequest>())
        return addLike(ResourceRequest());
    addLike(Workflow());
}

} // namespace qd::ui
