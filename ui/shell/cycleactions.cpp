// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window that move the cycle on and belong to its inputs.
#include "base/tr.h"
#include "cycle/inputs.h"
#include "pages/cycledialogs.h"
#include "pages/inputspage.h"
#include "pages/inputtracker.h"
#include "shell/mainwindow.h"
#include "widgets/sidebar.h"

#include <QAction>

namespace qd::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectCycleActions()
{
    on("cycle.new", [this] { newCycle(); });
    on("cycle.advance", [this] { advanceCycle(); });
    on("cycle.freeze", [this] { freezeFigures(); });
    on("inputs.write", [this] {
        showPage(u"inputs"_s);
        m_inputs->showTracker();
        m_inputs->tracker().write();
    });
    on("inputs.accept", [this] { m_inputs->tracker().accept(); });
    on("inputs.waive", [this] { m_inputs->tracker().waive(); });
    on("inputs.pair", [this] {
        showPage(u"inputs"_s);
        m_inputs->showPairs();
    });
}

void MainWindow::updateCycleActions()
{
    const Document &document = *m_review->document();
    const Plan &plan = document.plan();
    const Cycle *cycle = cycle::currentCycle(plan, document.asOf());
    const bool tracking = currentPage() == u"inputs"_s && m_inputs->isTracking();
    action(u"cycle.advance"_s)->setEnabled(cycle && cycle::currentPhase(cycle::phasesOf(plan, *cycle)));
    action(u"cycle.freeze"_s)->setEnabled(cycle && !cycle->frozenOn.isValid());
    action(u"inputs.write"_s)->setEnabled(cycle && !plan.table<Department>().empty());
    action(u"inputs.accept"_s)->setEnabled(tracking && m_inputs->tracker().canAccept());
    action(u"inputs.waive"_s)->setEnabled(tracking && m_inputs->tracker().canWaive());
    action(u"inputs.pair"_s)->setEnabled(!plan.table<HandOff>().empty());
    m_sidebar->setBadge(u"inputs"_s, cycle ? cycle::returnedCount(plan, *cycle) : 0);
}

void MainWindow::store(const Result<cycle::Turn> &turn, const QString &done)
{
    if (!turn)
        return fail(turn.error().message);
    const auto commit =
        m_review->document()->edit(turn->label(), [&](Edit &edit) -> Result<void> { return turn->apply(edit); });
    if (!commit)
        return fail(commit.error().message);
    confirm(done);
}

void MainWindow::newCycle()
{
    const Document &document = *m_review->document();
    const auto turn = askForCycle(document.plan(), document.asOf(), m_environment.ids, this);
    if (turn)
        store(*turn, Tr::tr("%1 has begun.", "cycle").arg(turn->records<Cycle>().front().name));
}

void MainWindow::advanceCycle()
{
    const Plan plan = m_review->document()->plan();
    const QDate asOf = m_review->document()->asOf();
    const Cycle &cycle = *cycle::currentCycle(plan, asOf);
    const cycle::Phases phases = cycle::phasesOf(plan, cycle);
    m_review->refreshNow(); // what is missing is of this moment
    const cycle::Gate gate = cycle::gateOf(plan, cycle, cycle::currentPhase(phases)->kind, m_review->findings(), asOf);
    const rules::Findings findings = m_review->findings();
    const report::Wording wording = m_review->wording();
    const auto text = [&](const Message &message) { return wording.text(message); };
    if (const auto because = askToAdvance(cycle, gate, wording, this))
        store(cycle::advance(plan, cycle, gate, findings, asOf, text, *because),
              Tr::tr("%1 is done.").arg(wordFor(gate.phase)));
}

void MainWindow::freezeFigures()
{
    const Document &document = *m_review->document();
    const Cycle cycle = *cycle::currentCycle(document.plan(), document.asOf());
    store(cycle::freeze(cycle, document.asOf()), Tr::tr("The figures of %1 are frozen.").arg(cycle.name));
}

} // namespace qd::ui
