// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The road of the cycle in the header of the window, and the commands of a review that is held.
#include "base/tr.h"
#include "cycle/gate.h"
#include "pages/audiencewindow.h"
#include "pages/sessionpage.h"
#include "pages/wallpicture.h"
#include "shell/mainwindow.h"
#include "widgets/stepper.h"

#include <QAction>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where the work of each phase is done, in their order.
constexpr std::array<const char *, 6> PageOfPhase{"organisation", "inputs",  "disconnects",
                                                  "packets",      "session", "commitments"};

std::vector<Step> stepsOf(const Plan &plan, const rules::Findings &findings, QDate asOf, const report::Wording &wording)
{
    std::vector<Step> steps;
    const Cycle *cycle = cycle::currentCycle(plan, asOf);
    if (!cycle)
        return steps;
    const cycle::Phases phases = cycle::phasesOf(plan, *cycle);
    const CyclePhase *current = cycle::currentPhase(phases);
    for (const CyclePhase &phase : phases) {
        Step step{wordFor(phase.kind), {}, Step::State::Done};
        if (&phase == current) {
            const cycle::Gate gate = cycle::gateOf(plan, *cycle, phase.kind, findings, asOf);
            const int open = int(gate.requirements.size() - gate.done());
            step.state = Step::State::Now;
            step.detail = open == 0
                ? Tr::tr("due %1", "date").arg(wording.shortDate(phase.due))
                : Tr::tr("due %1, %n open", "date, requirements", open).arg(wording.shortDate(phase.due));
        } else if (!phase.doneOn.isValid()) {
            step.state = Step::State::Later;
            step.detail = wording.shortDate(phase.due);
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace

void MainWindow::updateStepper()
{
    if (!m_review->isDiagnosed())
        return; // what is open is not known yet
    m_stepper->setSteps(m_review->document()
                            ? stepsOf(m_review->plan(), m_review->findings(), m_review->asOf(), m_review->wording())
                            : std::vector<Step>());
}

void MainWindow::connectSessionActions()
{
    on("session.propose", [this] {
        showPage(u"session"_s);
        m_desk->propose();
    });
    on("session.start", [this] {
        showPage(u"session"_s);
        m_desk->next();
    });
    on("session.startHere", [this] { m_desk->start(m_session->chosen()); });
    on("session.next", [this] { m_desk->next(); });
    on("session.stop", [this] {
        showPage(u"session"_s);
        m_desk->stop();
    });
    for (const auto &[id, letter] :
         {std::pair("session.decision", u'D'), std::pair("session.action", u'A'), std::pair("session.idea", u'I'),
          std::pair("session.note", u'N'), std::pair("session.park", u'P')})
        on(id, [this, letter = QChar(letter)] {
            showPage(u"session"_s);
            m_session->capture(letter);
        });
    on("session.audience", [this] { openAudience(); });
    on("session.blank", [this] { m_audience->toggleBlank(); });
    connect(m_desk, &SessionDesk::changed, this, &MainWindow::updateSessionActions);
    connect(m_stepper, &Stepper::chosen, this,
            [this](int step) { showPage(QLatin1String(PageOfPhase[size_t(step)])); });
}

void MainWindow::updateSessionActions()
{
    using Stage = SessionDesk::Stage;
    const Stage stage = m_desk->stage();
    const bool runs = stage == Stage::Running;
    action(u"session.propose"_s)->setEnabled(stage == Stage::Empty || stage == Stage::Prepared);
    action(u"session.start"_s)->setEnabled(m_desk->canStart());
    action(u"session.startHere"_s)
        ->setEnabled((stage == Stage::Prepared || runs) && currentPage() == u"session"_s
                     && m_session->chosen().isValid());
    for (const QString &id : {u"session.next"_s, u"session.stop"_s, u"session.decision"_s, u"session.action"_s,
                              u"session.idea"_s, u"session.note"_s, u"session.park"_s})
        action(id)->setEnabled(runs);
    action(u"session.audience"_s)->setEnabled(stage != Stage::NoCycle);
    action(u"session.blank"_s)->setEnabled(m_audience && m_audience->isVisible());
}

AudienceWindow &MainWindow::audience()
{
    if (!m_audience) {
        m_audience = std::make_unique<AudienceWindow>(*m_desk);
        connect(m_audience.get(), &AudienceWindow::shown, this, [this](bool) { updateSessionActions(); });
        connect(m_audience.get(), &AudienceWindow::blanked, this, [this](bool blank) {
            if (m_session)
                m_session->setBlank(blank);
        });
    }
    return *m_audience;
}

void MainWindow::openAudience()
{
    audience().open(screen());
}

} // namespace qd::ui
